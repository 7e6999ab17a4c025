import {
	HeightRule,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	VerticalAlignTable,
	WidthType,
	type ParagraphChild,
} from 'docx';
import { gridsOf, type Grid, type GridField, type Head } from '../../../method/worksheets/grid.ts';
import { answerText, type Answers, type Input } from '../../../method/worksheets/inputs.ts';
import { scaleOptions } from '../../../method/worksheets/resolve.ts';
import { formTable } from '../../../site/paper/docx/grid.ts';
import { afterTable } from '../../../site/paper/docx/sheet.ts';
import { oneOption, oneText } from './inputs.ts';

/** The tables of a field, each with a heading when the rows fall into groups. */
export function tablesOf(
	field: GridField,
	answers: Answers,
	width: number,
	heading: (title: string) => Paragraph,
): (Paragraph | Table)[] {
	return gridsOf(field, answers).flatMap((grid) => [
		...(grid.title ? [heading(grid.title)] : []),
		tableOf(grid, answers, width),
		afterTable(),
	]);
}

function tableOf(grid: Grid, answers: Answers, width: number): Table {
	const widths = widthsOf(grid, width);
	const heads =
		grid.corner === undefined ? grid.columns : [{ label: grid.corner }, ...grid.columns];
	return new Table({
		layout: TableLayoutType.FIXED,
		width: { size: width, type: WidthType.DXA },
		columnWidths: widths,
		...formTable,
		rows: [
			new TableRow({
				tableHeader: true,
				cantSplit: true,
				children: heads.map((head, index) => headCell(head, widths[index]!, answers)),
			}),
			...grid.rows.map(
				({ head, cells }) =>
					new TableRow({
						cantSplit: true,
						height: { value: 400, rule: HeightRule.ATLEAST },
						children: [
							...(head ? [headCell(head, widths[0]!, answers)] : []),
							...cells.map((input, index) =>
								bodyCell(input, widths[index + (head ? 1 : 0)]!, answers),
							),
						],
					}),
			),
		],
	});
}

function headCell({ label, help, pick }: Head, width: number, answers: Answers): TableCell {
	return new TableCell({
		width: { size: width, type: WidthType.DXA },
		shading: { fill: 'F7F3F8' },
		children: [
			new Paragraph({ style: 'CellHead', text: label }),
			...(help ? [new Paragraph({ style: 'Cell', text: help })] : []),
			...(pick ? [new Paragraph({ style: 'Cell', text: answerText(pick, answers) })] : []),
		],
	});
}

function bodyCell(input: Input, width: number, answers: Answers): TableCell {
	return new TableCell({
		width: { size: width, type: WidthType.DXA },
		verticalAlign: VerticalAlignTable.CENTER,
		children: contentOf(input, answers).map(
			(children) => new Paragraph({ style: 'Cell', children }),
		),
	});
}

/** What a cell holds, one list of runs per paragraph. */
function contentOf(input: Input, answers: Answers): ParagraphChild[][] {
	const { cell, label: question } = input;
	const chosen = answers[input.name];
	if (cell?.kind === 'scale') {
		return [
			scaleOptions(cell).flatMap(({ id, label }) =>
				oneOption(question, label, chosen === id, '  '),
			),
		];
	}
	if (cell?.kind === 'choice' && !cell.from && cell.options.length <= 4) {
		return cell.options.map(({ id, label }) => oneOption(question, label, chosen === id));
	}
	return answerText(input, answers).split('\n').map(oneText);
}

function widthsOf({ corner, columns, rows }: Grid, width: number): number[] {
	const shares = [
		...(corner === undefined ? [] : [1.4]),
		...columns.map((_, index) => shareOf(rows[0]!.cells[index]!)),
	];
	const total = shares.reduce((sum, share) => sum + share, 0);
	return shares.map((share) => Math.floor((width * share) / total));
}

function shareOf({ cell }: Input): number {
	switch (cell?.kind) {
		case 'scale':
			return cell.to > 5 ? 4.4 : 1.4;
		case 'number':
			return 0.8;
		case 'date':
			return 1;
		case 'choice':
			return 1.1;
		default:
			return 1.8;
	}
}
