import type { Element, ElementContent, Nodes } from 'hast';
import { classesOf } from '../../../site/screen-only.ts';
import { find, findAll, textOf } from '../../../site/tree.ts';
import { sharesOf } from '../shares.ts';
import { anchor, anchored, inlines, string, text, trimmed } from './inline.ts';

/** Nodes of a page in the commands of `look/`. */
export function markupOf(nodes: readonly Nodes[]): string {
	return blocks(nodes as ElementContent[]);
}

const headings: Readonly<Record<string, number>> = { h3: 2, h4: 3, h5: 4, h6: 5 };

const inline = new Set(
	'a abbr b cite code dfn em i kbd mark q s small span strong sub sup time u'.split(' '),
);

/** What stands between two blocks, or at the start of one, is not shown. */
function blocks(nodes: readonly ElementContent[]): string {
	const parts: string[] = [];
	let run: ElementContent[] = [];
	const flush = () => {
		const paragraph = inlines(trimmed(run));
		if (paragraph) parts.push(paragraph);
		run = [];
	};
	for (const node of nodes) {
		if (node.type !== 'text' && node.type !== 'element') continue;
		if (node.type === 'text' || inline.has(node.tagName) || node.tagName === 'br') {
			run.push(node);
			continue;
		}
		flush();
		const block = blockOf(node);
		if (block) parts.push(block);
	}
	flush();
	return parts.join('\n\n');
}

function blockOf(element: Element): string {
	const { tagName, properties, children } = element;
	const classes = classesOf(element);
	const level = headings[tagName];
	if (level) return `#heading(level: ${level})[${inlines(trimmed(children))}]${anchor(element)}`;
	if (classes.includes('starlight-aside')) return aside(element);
	if (classes.includes('blank')) return `#blank(${Number(properties['dataLines'])})`;
	switch (tagName) {
		case 'p':
			return anchored(element, classed(element, inlines(trimmed(children))));
		case 'ul':
		case 'ol': {
			const start =
				tagName === 'ol' && properties['start'] ? `start: ${Number(properties['start'])}, ` : '';
			const items = children
				.filter((child) => child.type === 'element' && child.tagName === 'li')
				.map((item) => `[${anchored(item as Element, blocks((item as Element).children))}]`);
			if (classes.includes('boxes')) return `#boxes(${items.join(', ')})`;
			return `#${tagName === 'ul' ? 'list' : 'enum'}(${start}${items.join(', ')})`;
		}
		case 'table':
			return table(element);
		case 'blockquote':
			return `#said[${blocks(children)}]`;
		case 'dl':
			return definitions(element);
		case 'figure':
			return figure(element);
		case 'hr':
			return '#rule()';
		case 'svg':
			return '';
		default:
			return anchored(element, blocks(children));
	}
}

/** Small print keeps its size; everything else is a paragraph. */
function classed(element: Element, content: string): string {
	if (classesOf(element).includes('question')) return `#question[${content}]`;
	if (classesOf(element).includes('agenda-title')) return `#agenda-title[${content}]`;
	const small = ['glossary-more', 'field-hint'].some((name) => classesOf(element).includes(name));
	return small ? `#note[${content}]` : content;
}

function aside(element: Element): string {
	const [title, ...rest] = element.children.filter((node) => node.type === 'element') as Element[];
	const tone = /starlight-aside--(\w+)/.exec(classesOf(element).join(' '))?.[1] ?? 'note';
	const whole = textOf(element).length < 900;
	const name = inlines(trimmed(title?.children ?? []));
	return `#aside(${string(tone)}, [${name}], whole: ${whole})[${blocks(rest)}]`;
}

function definitions(list: Element): string {
	const pairs = list.children.some((node) => node.type === 'element' && node.tagName === 'div')
		? findAll(list, ({ tagName }) => tagName === 'div')
		: [list];
	const items = pairs.flatMap((pair) => {
		const found: string[] = [];
		let term: Element | undefined;
		for (const node of pair.children) {
			if (node.type !== 'element') continue;
			if (node.tagName === 'dt') term = node;
			if (node.tagName !== 'dd') continue;
			const name = term ? inlines(trimmed(term.children)) : '';
			found.push(`terms.item([${name}${anchor(pair)}], [${blocks(node.children)}])`);
		}
		return found;
	});
	return items.length === 0 ? '' : `#terms(${items.join(', ')})`;
}

function figure(element: Element): string {
	const caption = find(element, ({ tagName }) => tagName === 'figcaption');
	const picture = find(element, ({ tagName }) => tagName === 'svg' || tagName === 'img');
	const rest = element.children.filter((node) => node !== caption);
	const body = blocks(rest);
	const said = String(picture?.properties['ariaLabel'] ?? picture?.properties['alt'] ?? '');
	if (!body && !said) return '';
	const title = caption ? inlines(trimmed(caption.children)) : '';
	return `#drawing([${title}])[${body || text(said)}]`;
}

function table(element: Element): string {
	const rows = findAll(element, ({ tagName }) => tagName === 'tr');
	const head = find(element, ({ tagName }) => tagName === 'thead');
	const inHead = new Set(head ? findAll(head, ({ tagName }) => tagName === 'tr') : []);
	const cellsOf = (row: Element) =>
		row.children.filter(
			(node): node is Element => node.type === 'element' && /^t[dh]$/.test(node.tagName),
		);
	const count = Math.max(...rows.map((row) => cellsOf(row).length));
	const caption = find(element, ({ tagName }) => tagName === 'caption');
	const isForm = classesOf(element).includes('form');
	const cell = (node: Element, isHead: boolean) => {
		const span = Number(node.properties['colSpan'] ?? 1);
		const content = anchored(node, blocks(node.children)) || (isForm ? '#room' : '');
		const strong = !isHead && node.tagName === 'th' ? `#strong[${content}]` : content;
		// A row stays on one page, unless it is so long that it would leave half of one empty.
		const whole = textOf(node).length < 700 ? 'breakable: false, ' : '';
		return `table.cell(${whole}colspan: ${span})[${strong}]`;
	};
	const filled = (row: Element, isHead: boolean) => {
		const cells = cellsOf(row);
		const width = cells.reduce((sum, node) => sum + Number(node.properties['colSpan'] ?? 1), 0);
		const empty = Array.from({ length: Math.max(0, count - width) }, () => '[]');
		return [...cells.map((node) => cell(node, isHead)), ...empty].join(', ');
	};
	const headRows = rows.filter((row) => inHead.has(row)).map((row) => filled(row, true));
	const bodyRows = rows.filter((row) => !inHead.has(row)).map((row) => filled(row, false));
	const header = headRows.length > 0 ? `table.header(${headRows.join(', ')}),\n` : '';
	if (classesOf(element).includes('agenda')) return `#agenda(${bodyRows.join(',\n')})`;
	const title = caption ? `#caption[${inlines(trimmed(caption.children))}]\n` : '';
	return `${title}#sheet((${isForm ? '1fr, '.repeat(count) : widths(rows.map(cellsOf), count)}), form: ${isForm}, ${header}${bodyRows.join(',\n')})`;
}

/** Shares of the width for columns, as Typst writes them. */
function widths(rows: readonly Element[][], count: number): string {
	return `${sharesOf(rows, count)
		.map((share) => `${share.toFixed(1)}fr`)
		.join(', ')},`;
}
