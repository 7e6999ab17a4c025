import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { removePosition } from 'unist-util-remove-position';
import { SKIP, visit } from 'unist-util-visit';
import { classesOf, isForScreenOnly } from '../../site/screen-only.ts';
import { element, find, textOf } from '../../site/tree.ts';

/** A page as text, with what its head says of it. */
export interface MarkdownPage {
	title: string;
	description: string;
	/** Its own address. */
	url: string;
	/** Title, facts, text, relations and sources, without what only works in a browser. */
	body: string;
}

/** Reads a built page; nothing if it has no text of its own. */
export function markdownOf(html: string): MarkdownPage | undefined {
	const tree = fromHtml(html);
	const main = find(tree, ({ tagName }) => tagName === 'main');
	const canonical = find(
		tree,
		({ tagName, properties }) => tagName === 'link' && String(properties['rel']) === 'canonical',
	);
	if (!main || !canonical) return undefined;
	const url = String(canonical.properties['href']);
	const meta = find(
		tree,
		({ tagName, properties }) => tagName === 'meta' && properties['name'] === 'description',
	);
	const heading = find(main, ({ tagName }) => tagName === 'h1');
	tidy(main, url);
	// The converter copies the whole tree, and the places of its nodes are most of it.
	removePosition(main, { force: true });
	const mdast = toMdast(main as Nodes, { document: true });
	return {
		title: heading ? textOf(heading) : '',
		description: String(meta?.properties['content'] ?? ''),
		url,
		body: toMarkdown(mdast, {
			extensions: [gfmToMarkdown({ tablePipeAlign: false })],
			bullet: '-',
			emphasis: '_',
			rule: '-',
		}),
	};
}

/** The same as a file that a thread can make, with `null` for a page without text. */
export function markdownFile(html: string): Uint8Array {
	return Buffer.from(JSON.stringify(markdownOf(html) ?? null));
}

/** Takes out what is no text, and makes every link lead somewhere from outside the site too. */
function tidy(main: Element, url: string): void {
	visit(main, 'element', (node, index, parent) => {
		const { tagName, properties } = node;
		if (parent && index !== undefined && isDropped(node)) {
			parent.children.splice(index, 1);
			return [SKIP, index];
		}
		if (tagName === 'a' && properties['href'])
			properties['href'] = new URL(String(properties['href']), url).href;
		if (tagName === 'img' && properties['src'])
			properties['src'] = new URL(String(properties['src']), url).href;
		// What is closed on the page is open in a text.
		if (tagName === 'details') properties['open'] = true;
		// A list of facts reads well as a list.
		if (tagName === 'dl') listFacts(node);
		return undefined;
	});
}

/** Makes “term: what it is” of each pair in a list of definitions. */
function listFacts(list: Element): void {
	const items: Element[] = [];
	visit(list, 'element', (node) => {
		if (node.tagName === 'dt') {
			items.push(element('li', {}, element('strong', {}, ...node.children), ': '));
			return SKIP;
		}
		if (node.tagName !== 'dd') return undefined;
		const item = items.at(-1);
		if (item && item.children.length > 2) item.children.push({ type: 'text', value: '; ' });
		item?.children.push(...node.children);
		return SKIP;
	});
	list.tagName = 'ul';
	list.children = items;
}

function isDropped(node: Element): boolean {
	return (
		isForScreenOnly(node) ||
		// On paper nobody follows a link to a file; from a text they do.
		(node.properties['dataPrint'] === 'no' && !classesOf(node).includes('downloads'))
	);
}
