import {
	ExternalHyperlink,
	HeadingLevel,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	WidthType,
	type IParagraphOptions,
	type IRunOptions,
	type ParagraphChild,
} from 'docx';
import type { Element, ElementContent } from 'hast';
import { gridLines } from '../../../site/paper/docx/grid.ts';
import { page } from '../../../site/paper/docx/styles.ts';
import { classesOf } from '../../../site/screen-only.ts';
import { sharesOf } from '../shares.ts';
import { find, findAll } from '../../../site/tree.ts';

/** Where a link leads from outside the site; undefined for one that has no place there. */
export type LeadTo = (href: string) => string | undefined;

/** What is left of the width of a page. */
const width = page.width - 2 * page.margin;

const lines = gridLines(4, 'C4B8CC');

const headings = {
	h4: HeadingLevel.HEADING_2,
	h5: HeadingLevel.HEADING_3,
	h6: HeadingLevel.HEADING_4,
} as const;

const inline = new Set('a b br cite code em i q s small span strong sub sup'.split(' '));

/** The text of a page as paragraphs and tables. */
export function blocksOf(nodes: readonly ElementContent[], leadTo: LeadTo): (Paragraph | Table)[] {
	return blocks(nodes, leadTo, {});
}

function blocks(
	nodes: readonly ElementContent[],
	leadTo: LeadTo,
	look: IParagraphOptions,
): (Paragraph | Table)[] {
	const all: (Paragraph | Table)[] = [];
	let run: ElementContent[] = [];
	const flush = () => {
		const isEmpty = run.every((node) => node.type === 'text' && node.value.trim() === '');
		if (!isEmpty) all.push(new Paragraph({ ...look, children: runsOf(run, leadTo) }));
		run = [];
	};
	for (const node of nodes) {
		if (node.type !== 'text' && node.type !== 'element') continue;
		if (node.type === 'text' || inline.has(node.tagName)) {
			run.push(node);
			continue;
		}
		flush();
		all.push(...blockOf(node, leadTo, look));
	}
	flush();
	return all;
}

function blockOf(element: Element, leadTo: LeadTo, look: IParagraphOptions): (Paragraph | Table)[] {
	const { tagName, children } = element;
	switch (tagName) {
		case 'h4':
		case 'h5':
		case 'h6':
			return [new Paragraph({ heading: headings[tagName], children: runsOf(children, leadTo) })];
		case 'ul':
		case 'ol':
			return listOf(element, leadTo);
		case 'table':
			return [tableOf(element, leadTo), new Paragraph({ text: '' })];
		case 'svg':
			return [];
		default:
			return blocks(children, leadTo, lookOf(element) ?? look);
	}
}

/** A note has its own look; so has its title. */
function lookOf(element: Element): IParagraphOptions | undefined {
	const classes = classesOf(element);
	if (classes.includes('starlight-aside__title')) return { style: 'Warning', keepNext: true };
	return classes.includes('starlight-aside') ? { style: 'Warning' } : undefined;
}

/** Numbers are written, so that a list that goes on elsewhere keeps its own. */
function listOf(list: Element, leadTo: LeadTo): (Paragraph | Table)[] {
	const items = list.children.filter(
		(node): node is Element => node.type === 'element' && node.tagName === 'li',
	);
	const start = Number(list.properties['start'] ?? 1);
	return items.flatMap((item, index) => {
		if (list.tagName === 'ul')
			return blocks(item.children, leadTo, { numbering: { reference: 'materials', level: 0 } });
		const number: ElementContent = { type: 'text', value: `${start + index}. ` };
		const [first, ...rest] = item.children.filter(
			(node) => node.type !== 'text' || node.value.trim() !== '',
		);
		const look = { indent: { left: 340, hanging: 340 } };
		return first?.type === 'element' && first.tagName === 'p'
			? [
					...blocks([number, ...first.children], leadTo, look),
					...blocks(rest, leadTo, { indent: { left: 340 } }),
				]
			: blocks([number, ...item.children], leadTo, look);
	});
}

function tableOf(table: Element, leadTo: LeadTo): Table {
	const head = find(table, ({ tagName }) => tagName === 'thead');
	const inHead = new Set(head ? findAll(head, ({ tagName }) => tagName === 'tr') : []);
	const rows = findAll(table, ({ tagName }) => tagName === 'tr');
	const cells = rows.map((row) =>
		row.children.filter(
			(node): node is Element => node.type === 'element' && /^t[dh]$/.test(node.tagName),
		),
	);
	const shares = sharesOf(cells, Math.max(...cells.map((row) => row.length)));
	const all = shares.reduce((sum, share) => sum + share, 0);
	const columnWidths = shares.map((share) => Math.round((share / all) * width));
	return new Table({
		width: { size: width, type: WidthType.DXA },
		columnWidths,
		layout: TableLayoutType.FIXED,
		borders: lines,
		rows: rows.map(
			(row, index) =>
				new TableRow({
					tableHeader: inHead.has(row),
					cantSplit: true,
					children: cells[index]!.map((cell, column) =>
						cellOf(cell, columnWidths[column] ?? 0, leadTo),
					),
				}),
		),
	});
}

function cellOf(cell: Element, size: number, leadTo: LeadTo): TableCell {
	const style = cell.tagName === 'th' ? 'CellHead' : 'Cell';
	const children = blocks(cell.children, leadTo, { style });
	return new TableCell({
		width: { size, type: WidthType.DXA },
		columnSpan: Number(cell.properties['colSpan'] ?? 1),
		margins: { top: 40, bottom: 40, left: 80, right: 80 },
		children: children.length > 0 ? children : [new Paragraph({ style, text: '' })],
	});
}

/** Words in a line, with their links. */
export function runsOf(nodes: readonly ElementContent[], leadTo: LeadTo): ParagraphChild[] {
	return nodes.flatMap((node) => runs(node, leadTo, {}));
}

function runs(node: ElementContent, leadTo: LeadTo, look: IRunOptions): ParagraphChild[] {
	if (node.type === 'text') return [new TextRun({ ...look, text: node.value })];
	if (node.type !== 'element') return [];
	const { tagName, properties, children } = node;
	const inside = (own: IRunOptions = {}) =>
		children.flatMap((child) => runs(child, leadTo, { ...look, ...own }));
	switch (tagName) {
		case 'strong':
		case 'b':
			return inside({ bold: true });
		case 'em':
		case 'i':
		case 'cite':
			return inside({ italics: true });
		case 'q':
			return [
				new TextRun({ ...look, text: '‘' }),
				...inside(),
				new TextRun({ ...look, text: '’' }),
			];
		case 'br':
			return [new TextRun({ ...look, break: 1 })];
		case 'a': {
			const href = properties['href'];
			const link = typeof href === 'string' ? leadTo(href) : undefined;
			return link === undefined
				? inside()
				: [new ExternalHyperlink({ link, children: inside({ style: 'Hyperlink' }) })];
		}
		case 'svg':
			return [];
		default:
			return inside();
	}
}
