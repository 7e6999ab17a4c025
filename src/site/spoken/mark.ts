import type { Element, ElementContent, RootContent, Text } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { PiecesOf } from './phrases.ts';

/** What has no words to read, or words that are not the page’s. */
const silent = new Set(['head', 'script', 'style', 'template', 'textarea', 'code', 'pre']);

/** What has room for text and for no element around it. */
const plain = new Set(['option', 'title', 'text', 'tspan', 'desc']);

/**
 * A page whose texts say in which language they are, where that is another one than of what they
 * stand in. What the page holds besides stays as it is, to the letter.
 *
 * A text that stands alone in its element gives that its `lang`; a piece among others gets an element
 * of its own.
 */
export function markSpoken(html: string, piecesOf: PiecesOf): string {
	const added: { at: number; text: string }[] = [];
	const add = (at: number, text: string) => void added.push({ at, text });

	for (const child of fromHtml(html, { verbose: true }).children) walk(child, undefined, '');
	return added
		.sort((a, b) => a.at - b.at)
		.reduceRight((all, { at, text }) => all.slice(0, at) + text + all.slice(at), html);

	function walk(node: RootContent | ElementContent, parent: Element | undefined, around: string) {
		if (node.type === 'text' && parent) return mark(node, parent, around);
		if (node.type !== 'element' || silent.has(node.tagName)) return;
		const own = node.properties['lang'];
		const lang = typeof own === 'string' ? own : around;
		for (const child of node.children) walk(child, node, lang);
	}

	function mark(node: Text, parent: Element, around: string) {
		const pieces = piecesOf(node.value).filter(({ language }) => language !== around);
		const [first] = pieces;
		const raw = sourceOf(node);
		if (!first || !raw) return;
		const isAll = first.from === 0 && first.to === node.value.length;
		if (isAll && isAlone(node, parent) && parent.properties['lang'] === undefined) {
			const start = parent.data?.position?.opening?.start.offset;
			if (start !== undefined) add(start + 1 + parent.tagName.length, ` lang="${first.language}"`);
			return;
		}
		if (plain.has(parent.tagName)) return;
		for (const { from, to, language } of pieces) {
			const [start, end] = [from + spaceAt(node.value, from, to), to];
			add(raw.at(start), `<span lang="${language}">`);
			add(raw.at(end - trailing(node.value.slice(start, end))), '</span>');
		}
	}

	/** Where the letters of a text stand in the file, in which some are written as entities. */
	function sourceOf({ value, position }: Text): { at: (index: number) => number } | undefined {
		const [from, to] = [position?.start.offset, position?.end.offset];
		if (from === undefined || to === undefined) return undefined;
		const units = html.slice(from, to).match(/&#?\w+;|[^]/g) ?? [];
		if (units.length !== value.length) return undefined;
		const offsets = [from];
		for (const unit of units) offsets.push(offsets.at(-1)! + unit.length);
		return { at: (index) => offsets[index]! };
	}
}

/** How much space a piece begins with. */
function spaceAt(text: string, from: number, to: number): number {
	return /^\s*/.exec(text.slice(from, to))![0].length;
}

function trailing(text: string): number {
	return /\s*$/.exec(text)![0].length;
}

/** Whether an element has no other text, nor anything that may have. */
function isAlone(text: Text, { children }: Element): boolean {
	return children.every(
		(child) =>
			child === text ||
			child.type === 'comment' ||
			(child.type === 'text' && child.value.trim() === ''),
	);
}
