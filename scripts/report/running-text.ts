import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { findCitations } from '../../src/method/citations/syntax.ts';

/**
 * The paragraphs and the items of lists of a page, in reading order, as a reader hears them:
 * without headings, tables, code, and citations.
 */
export function runningText(tree: Root): string[] {
	const blocks: string[] = [];
	visit(tree, (node: Nodes) => {
		if (node.type === 'table' || node.type === 'heading') return SKIP;
		if (node.type !== 'paragraph') return;
		const text = withoutCitations(toString(node, { includeImageAlt: false }));
		if (/\p{L}/u.test(text)) blocks.push(text);
		return SKIP;
	});
	return blocks;
}

function withoutCitations(text: string): string {
	let rest = 0;
	const parts = findCitations(text).map(({ start, end }) => {
		const part = text.slice(rest, start).trimEnd();
		rest = end;
		return part;
	});
	return [...parts, text.slice(rest)].join('').replace(/\s+/g, ' ').trim();
}
