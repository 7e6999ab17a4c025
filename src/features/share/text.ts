import type { BlockContent, List, PhrasingContent, Root } from 'mdast';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import { withoutOrders } from '../../prose/guard/orders.ts';

/**
 * Text as people type it, without what nobody can see: control characters, zero widths, signs that
 * turn the direction of the text, halves of characters. Words that are an order to a program that
 * will read the file, such as a speller, are taken apart.
 */
export function clean(text: string): string {
	const seen = text
		.replace(/\r\n?|[\u2028\u2029]/g, '\n')
		.replace(/\t/g, ' ')
		.replace(/(?![\n\uFE0E\uFE0F])[\p{C}\p{Default_Ignorable_Code_Point}]/gu, '')
		.normalize('NFC')
		.trim();
	return withoutOrders(seen);
}

/** One line of clean text, as facts hold it: a `<` in it is never the start of HTML. */
export function cleanLine(text: string): string {
	return clean(text)
		.replace(/\s+/g, ' ')
		.replace(/<(?=[^\s\d])/g, '< ');
}

/**
 * Plain text as blocks of Markdown: an empty line starts a paragraph, a line that starts with a
 * hyphen or a bullet is an item of a list, an address of the web becomes a link. Everything else is
 * text, whatever signs it holds.
 */
export function blocksOf(text: string): BlockContent[] {
	return clean(text)
		.split(/\n\s*\n/)
		.flatMap((block) => {
			const blocks: BlockContent[] = [];
			for (const line of block.split('\n').map((one) => one.trim())) {
				const item = /^(?:[-*•·▪●◦‣∙■○–—](?:\s+|$))+(.*)$/.exec(line)?.[1];
				const children = inline(item ?? line);
				// Nothing but an ellipsis means that something still has to be written.
				if (children.length === 0 || /^…$/.test((item ?? line).trim())) continue;
				const last = blocks.at(-1);
				if (item === undefined && last?.type === 'paragraph')
					last.children.push({ type: 'text', value: ' ' }, ...children);
				else if (item === undefined) blocks.push({ type: 'paragraph', children });
				else if (last?.type === 'list') last.children.push(itemOf(children));
				else blocks.push({ ...emptyList, children: [itemOf(children)] });
			}
			return blocks;
		});
}

/** A list of bullets. */
export function listOf(items: readonly PhrasingContent[][]): List {
	return { ...emptyList, children: items.map(itemOf) };
}

/** Blocks as Markdown that means exactly these blocks in MDX: no sign in a text becomes code. */
export function markdownOf(blocks: Root['children']): string {
	return toMarkdown({ type: 'root', children: blocks }, plain);
}

const emptyList: List = { type: 'list', ordered: false, spread: false, children: [] };

function itemOf(children: PhrasingContent[]): List['children'][number] {
	return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] };
}

const phrasing = 'phrasing' as const;
/** Within a link nothing else becomes one. */
const inLink = ['link', 'label'] as const;

/** What MDX, GFM and directives give a meaning to, besides what Markdown does. */
const plain: Options = {
	bullet: '-',
	listItemIndent: 'one',
	resourceLink: true,
	unsafe: [
		{ character: '{', inConstruct: phrasing },
		{ character: '<', inConstruct: phrasing },
		{ character: '~', inConstruct: phrasing },
		{ character: '|', inConstruct: phrasing },
		{
			character: ':',
			before: '[ps]',
			after: '\\/',
			inConstruct: phrasing,
			notInConstruct: [...inLink],
		},
		{
			character: '.',
			before: '[Ww]',
			after: '[\\-.\\w]',
			inConstruct: phrasing,
			notInConstruct: [...inLink],
		},
		// The check takes it for the start of a citation otherwise.
		{
			character: '@',
			inConstruct: phrasing,
			notInConstruct: ['destinationLiteral', 'destinationRaw'],
		},
		// A name after it makes a directive, also when a link follows: `:name[…](…)`. For the parser
		// anything but a space and punctuation starts a name, halves of characters too.
		{ character: ':', after: '[^\\s!-/:-@[-`{-~“”‘’«»…–—]', inConstruct: phrasing },
		{ atBreak: true, character: ':', after: ':' },
		// Looks like a slip in Markdown, and is what somebody typed.
		{ atBreak: true, character: '-', after: '\\S' },
		{ atBreak: true, character: '#', after: '\\S' },
		{ atBreak: true, character: '!', after: '!' },
		{ atBreak: true, character: '?', after: '\\?' },
		{ atBreak: true, before: '\\d+', character: '.', after: '\\S' },
		{ atBreak: true, character: 'i', after: 'mport\\b' },
		{ atBreak: true, character: 'e', after: 'xport\\b' },
	],
};

const address = /(?:https?:\/\/|www\.)[^\s<>{}"“”]+/gi;

/** A line of text with the addresses in it as links. */
function inline(line: string): PhrasingContent[] {
	const nodes: PhrasingContent[] = [];
	let rest = 0;
	for (const match of line.matchAll(address)) {
		const typed = match[0].replace(/[.,;:!?)\]'’*_~]+$/, '');
		const link = linkOf(typed);
		if (!link) continue;
		nodes.push(...words(line.slice(rest, match.index)), link);
		rest = match.index + typed.length;
	}
	return [...nodes, ...words(line.slice(rest))];
}

/** A link to an address that was typed, under the name of its host; always https. */
export function linkOf(typed: string, label?: string): PhrasingContent | undefined {
	const url = URL.parse(typed.replace(/^(https?:\/\/)?/i, 'https://'));
	if (!url || url.username || url.password || !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(url.hostname))
		return undefined;
	const name = label ?? url.hostname.replace(/^www\./, '');
	const href = url.href.replace(/[|^`\\]/g, encodeURIComponent);
	return { type: 'link', url: href, children: words(name) };
}

/**
 * Text without what means something however it is escaped: `[@key]` is a citation, and GFM makes a
 * link of every `http://` and `www.`, also where no address follows.
 */
function words(text: string): PhrasingContent[] {
	let value = text.includes('@') ? text.replaceAll('[', '(').replaceAll(']', ')') : text;
	while (prefix.test(value)) value = value.replace(prefix, '');
	// What was taken out may have stood between the halves of an order.
	value = withoutOrders(value);
	return value === '' ? [] : [{ type: 'text', value }];
}

const prefix = /https?:\/\/|www\./i;
