import {
	BorderStyle,
	HeadingLevel,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	TextRun,
	WidthType,
} from 'docx';
import { headDocx, pointDocx, sheetDocx } from '../../../site/paper/docx/sheet.ts';
import { page, signal } from '../../../site/paper/docx/styles.ts';
import type { Row } from '../session.ts';
import { sectionsOf, tableOf, type RunSheet, type RunSheetWords } from './run-sheet.ts';

/** A session as DOCX, to adapt in Word or LibreOffice. The same session gives the same bytes. */
export async function renderRunSheetDocx(sheet: RunSheet): Promise<Uint8Array> {
	const { title, summary, session, words } = sheet;
	const heading = (text: string) => new Paragraph({ heading: HeadingLevel.HEADING_2, text });
	return sheetDocx(sheet, [
		...headDocx(words.kind, title, summary, session.facts),
		heading(words.agenda),
		agendaOf(sheet),
		...sectionsOf(sheet).flatMap(({ title: above, items }) => [
			heading(above),
			...items.flatMap(({ strong, text, points = [] }) => [
				pointDocx([
					...(strong ? [new TextRun({ text: `${strong} `, bold: true })] : []),
					new TextRun(text),
				]),
				...points.map((point) => pointDocx([new TextRun(point)], 1)),
			]),
		]),
	]);
}

function agendaOf({ session, times, words }: RunSheet): Table {
	const whole = page.width - 2 * page.margin;
	const widths = [Math.round(whole * 0.18), Math.round(whole * 0.82)];
	const line = { style: BorderStyle.SINGLE, size: 4, color: 'C4B8CC' };
	const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
	const borders = { top: line, bottom: line, left: none, right: none };
	const cell = (children: Paragraph[], column: number) =>
		new TableCell({
			borders,
			width: { size: widths[column]!, type: WidthType.DXA },
			children,
		});
	const head = new TableRow({
		tableHeader: true,
		children: [words.time, words.what].map((text, column) =>
			cell([new Paragraph({ style: 'CellHead', text })], column),
		),
	});
	return new Table({
		width: { size: whole, type: WidthType.DXA },
		columnWidths: widths,
		rows: [
			head,
			...session.rows.map(
				(row, index) =>
					new TableRow({
						cantSplit: true,
						children: [
							cell(
								[times[index]!.span, times[index]!.length].map(
									(text, place) => new Paragraph({ style: place ? 'Cell' : 'CellHead', text }),
								),
								0,
							),
							cell(rowBlocks(row, words), 1),
						],
					}),
			),
		],
	});
}

function rowBlocks(row: Row, words: RunSheetWords): Paragraph[] {
	const table = tableOf(row, words);
	return [
		new Paragraph({
			style: 'CellHead',
			children: [
				new TextRun({ text: row.title }),
				...(row.work ? [new TextRun({ text: `  ${row.work}`, bold: false })] : []),
			],
		}),
		...(row.do ? [new Paragraph({ style: 'Cell', text: row.do })] : []),
		...row.say.map(
			(text) =>
				new Paragraph({
					style: 'Cell',
					indent: { left: 120 },
					border: { left: { style: BorderStyle.SINGLE, size: 18, space: 6, color: signal } },
					text: `‘${text}’`,
				}),
		),
		...(table ? [new Paragraph({ style: 'Cell', text: table })] : []),
		...(row.coach
			? [
					new Paragraph({
						style: 'Cell',
						children: [
							new TextRun({ text: `${words.coach}: `, bold: true }),
							new TextRun({ text: row.coach, italics: true }),
						],
					}),
				]
			: []),
	];
}
