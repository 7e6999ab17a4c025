import {
	Bookmark,
	HeadingLevel,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	WidthType,
} from 'docx';
import { formTable } from '../../../../site/paper/docx/grid.ts';
import { page } from '../../../../site/paper/docx/styles.ts';
import { plain } from '../../../../site/paper/readable.ts';
import type { Chapter, FilledAnswer, FilledSheet } from '../chapters.ts';
import type { Block } from '../filled.ts';
import { anchorOf, nameOf, type PortfolioWords } from './document.ts';
import { heading, linesOf, listOf } from './paragraphs.ts';

const width = page.width - 2 * page.margin;

/** What a student wrote in one unit: its reflection, worksheets and answers. */
export function chapterOf(chapter: Chapter, index: number, words: PortfolioWords) {
	const { question, reflection, sheets, answers } = chapter;
	return [
		new Paragraph({
			heading: HeadingLevel.HEADING_1,
			pageBreakBefore: index === 0,
			spacing: { before: index === 0 ? 0 : 480 },
			children: [
				new Bookmark({ id: anchorOf(index), children: [new TextRun(plain(nameOf(chapter)))] }),
			],
		}),
		new Paragraph({ style: 'Lead', text: question }),
		...(reflection ? [heading(words.reflection, 2), ...linesOf(reflection.split('\n'))] : []),
		...(sheets.length > 0
			? [heading(words.sheets, 2), ...sheets.flatMap((sheet) => sheetOf(sheet, words))]
			: []),
		...(answers.length > 0
			? [heading(words.answers, 2), ...answers.flatMap((one) => answerOf(one, words))]
			: []),
	];
}

function sheetOf({ title, name, blocks, earlier }: FilledSheet, words: PortfolioWords) {
	return [
		heading(name ? `${title}: ${name}` : title, 3),
		...blocks.flatMap(blockOf),
		...(earlier.length > 0 ? [heading(words.earlier, 4), ...linesOf(earlier)] : []),
	];
}

function blockOf(block: Block): (Paragraph | Table)[] {
	if (block.kind === 'lines') return [heading(block.label, 4), ...linesOf(block.lines)];
	if (block.kind === 'list') return [heading(block.label, 4), ...listOf(block.items)];
	return [heading(block.label, 4), tableOf(block), new Paragraph({ spacing: { after: 60 } })];
}

function tableOf({ heads, rows }: Extract<Block, { kind: 'table' }>): Table {
	const one = Math.floor(width / Math.max(1, heads.length));
	const cell = (text: string, style: string) =>
		new TableCell({
			width: { size: one, type: WidthType.DXA },
			...(style === 'CellHead' && { shading: { fill: 'F7F3F8' } }),
			children: plain(text)
				.split('\n')
				.map((line) => new Paragraph({ style, text: line })),
		});
	return new Table({
		layout: TableLayoutType.FIXED,
		width: { size: one * heads.length, type: WidthType.DXA },
		columnWidths: heads.map(() => one),
		...formTable,
		rows: [
			new TableRow({
				tableHeader: true,
				cantSplit: true,
				children: heads.map((head) => cell(head, 'CellHead')),
			}),
			...rows.map((row) => new TableRow({ children: row.map((text) => cell(text, 'Cell')) })),
		],
	});
}

function answerOf({ ask, lines, form, result }: FilledAnswer, words: PortfolioWords) {
	return [
		heading(ask, 4),
		...(form === 'order'
			? lines.map((line, place) => new Paragraph({ text: `${place + 1}. ${plain(line)}` }))
			: form === 'list'
				? listOf(lines)
				: linesOf(lines)),
		...(result ? [new Paragraph({ style: 'Help', text: words[`result.${result}`] })] : []),
	];
}
