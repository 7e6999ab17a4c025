import type { Node, Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { quote } from '../prose/guard/finding.ts';
import { placeIn, startOf } from './place.ts';
import type { Problem } from './problem.ts';
import type { Page } from './page.ts';

type Finding = Pick<Problem, 'message' | 'hint'>;

const aside = 'Write an aside as :::note[Title], then its text, then a line with “:::”.';
const list = 'Start each item with “- ” on a line of its own, below an empty line.';

/** What the start of a line was meant to be, in the writing of another program. */
const starts: readonly { pattern: RegExp; finding: (found: string) => Finding }[] = [
	{
		pattern: /^[•·▪●◦‣∙■○]\s/,
		finding: ([sign]) => ({
			message: `A line starts with “${sign}”, which readers see as it is: this is not a list yet.`,
			hint: list,
		}),
	},
	{
		pattern: /^(?:[-*+]|\d{1,3}[.)])\u00A0|^#{1,6}\u00A0/,
		finding: (found) => ({
			message: `A non-breaking space follows “${found.trim()}”, so readers see that sign as it is.`,
			hint: `Replace it by a space: delete what stands between “${found.trim()}” and the text, and type a space.`,
		}),
	},
	{
		pattern: /^#{2,6}(?=[^\s#])/,
		finding: (found) => ({
			message: `There is no space after “${found}”, so this is text and no heading.`,
			hint: `Write a space after it: “${found} Heading”.`,
		}),
	},
	{
		pattern: /^(?:-|\d{1,2}\.)(?=\p{L})/u,
		finding: (found) => ({
			message: `There is no space after “${found}”, so this is text and no list.`,
			hint: `Write a space after it: “${found} Item”.`,
		}),
	},
	{ pattern: /^(?:!!!|\?\?\?)\s?\w+/, finding: (found) => another(found, aside) },
	{
		pattern: /^:{3,}.*/,
		finding: (found) => ({
			message: `“${quote(found)}” is text here: it neither starts an aside nor ends one.`,
			hint: aside,
		}),
	},
	{
		pattern: /^\[TOC\]/i,
		finding: (found) => another(found, 'Take it out: the page lists its headings itself.'),
	},
];

/** A dash at the start of a paragraph; inside one it may be a dash that a line happens to start with. */
const dash = /^[–—][ \t\u00A0]+\S/u;

function another(found: string, hint: string): Finding {
	return {
		message: `“${quote(found)}” is an order to another program, and readers would see it.`,
		hint,
	};
}

/**
 * What somebody pasted, or knows from another program, that would be shown to readers as it was
 * typed: signs for lists, orders, footnotes, links between double brackets, soft hyphens.
 */
export function checkPasted({ file, tree, lines }: Page): Problem[] {
	const problems: Problem[] = [];
	const add = (place: Pick<Problem, 'line' | 'column'>, finding: Finding) =>
		problems.push({ file, ...place, ...finding });

	visit(tree, (node) => {
		if (node.type === 'paragraph') judgeParagraph(node, lines, add);
		if (node.type === 'code' && /^\{/.test(node.lang ?? '')) {
			const isAside =
				/note|tip|warning|caution|danger|important|hint|attention|admonition|callout/i;
			add(
				startOf(node),
				another(
					`\`\`\`${node.lang}`,
					isAside.test(node.lang!) ? aside : 'Write the text itself, or a link to its page.',
				),
			);
		}
		if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') {
			// One message for each note: where it is called, or where it stands if nothing calls it.
			if (node.type === 'footnoteDefinition' && isCalled(tree, node.identifier)) return;
			add(startOf(node), footnote(`[^${node.label ?? node.identifier}]`));
		}
		if (node.type === 'heading' && toString(node).includes('\u00A0')) {
			add(startOf(node), {
				message: 'There is a non-breaking space in this heading, so links to it would not find it.',
				hint: 'Replace it by a space: type the heading again.',
			});
		}
		if (node.type !== 'text') return;
		for (const { 0: found, index } of node.value.matchAll(/\[\[[^[\]]+\]\]/g)) {
			if (lines[(placeIn(node, node.value, index).line ?? 1) - 1]?.includes('\\[')) continue;
			add(placeIn(node, node.value, index), {
				message: `“${quote(found)}” is a link as other programs write it, and readers would see the brackets.`,
				hint: 'Write [words](/levers/allies/), with the address of the page.',
			});
		}
		for (const { 0: word, index } of node.value.matchAll(/[\p{L}\u00AD]*\u00AD[\p{L}\u00AD]*/gu)) {
			add(placeIn(node, node.value, index), softHyphen(word));
		}
	});
	return problems;
}

/** What is said of a footnote. */
export function footnote(found: string): Finding {
	return {
		message: `“${quote(found)}” is a footnote, and pages have none.`,
		hint: 'Write the note in the text, between brackets, or cite the work it names: [@id].',
	};
}

/** What is said of a word with a soft hyphen in it. */
export function softHyphen(word: string): Finding {
	return {
		message: 'There is a soft hyphen here, which nobody sees and the search does not read over.',
		hint: `Write “${quote(word.replaceAll('\u00AD', ''))}”: type the word again.`,
	};
}

function judgeParagraph(
	node: Paragraph,
	lines: readonly string[],
	add: (place: Pick<Problem, 'line' | 'column'>, finding: Finding) => void,
): void {
	node.children.forEach((child, index) => {
		if (child.type !== 'text') return;
		let offset = 0;
		for (const [number, text] of child.value.split('\n').entries()) {
			const place = placeIn(child, child.value, offset);
			offset += text.length + 1;
			const isFirst = index === 0 && number === 0;
			if (
				(number === 0 && index > 0 && node.children[index - 1]!.type !== 'break') ||
				isEscaped(lines, place)
			)
				continue;
			for (const { pattern, finding } of starts) {
				const [found] = pattern.exec(text) ?? [];
				if (found !== undefined) add(place, finding(found));
			}
			if (isFirst && dash.test(text)) {
				add(place, {
					message: `A paragraph starts with “${text[0]}”: readers see a dash, not a list.`,
					hint: list,
				});
			}
			if (isFirst && /^\[!\w+\]/.test(text)) add(place, another(text, aside));
		}
	});
}

/** Whether a sign at the start of a line was written as a sign on purpose. */
function isEscaped(lines: readonly string[], { line }: Pick<Problem, 'line'>): boolean {
	return /^[\s>*\-\d.]*\\/.test(lines[(line ?? 1) - 1] ?? '');
}

function isCalled(tree: Node, identifier: string): boolean {
	let called = false;
	visit(tree, 'footnoteReference', (node: Node) => {
		called ||= (node as Node & { identifier: string }).identifier === identifier;
	});
	return called;
}
