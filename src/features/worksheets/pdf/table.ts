import { gridsOf, type Grid, type GridField } from '../../../method/worksheets/grid.ts';
import { bodyCell, headCell, headWords } from './cells.ts';
import { headsOf, widthsOf } from './columns.ts';
import { headHeight, rowHeights } from './heights.ts';
import { artifact, element, ensure, write, type Paper } from '../../../site/paper/paper.ts';
import type { Node, Shape } from '../../../site/paper/placed.ts';
import { colours, styles } from '../../../site/paper/styles.ts';

/** A table with the measures of its columns and rows. */
interface Table {
	grid: Grid;
	widths: number[];
	/** How high its head is. */
	head: number;
	rows: number[];
}

/** A field as one table, or as one per group of its rows, measured. */
export function tablesOf(paper: Paper, field: GridField): Table[] {
	return gridsOf(field, paper.answers).map((grid) => {
		const widths = widthsOf(paper.metrics, grid, paper.width);
		return {
			grid,
			widths,
			head: headHeight(paper, grid, widths),
			rows: rowHeights(paper, grid, widths),
		};
	});
}

/** The height tables need to start on a page: all of a short one, the top of a long one. */
export function startOfTables({ size }: Paper, [first, ...more]: Table[]): number {
	const { grid, head, rows } = first!;
	const top = head + titleHeight(grid);
	const all = top + rows.reduce((sum, one) => sum + one, 0);
	const whole = more.length === 0 && all < size.height * 0.35;
	return whole ? all : top + keptTogether(rows, 0);
}

/** Places tables one below the other. */
export function placeTables(paper: Paper, parent: Node, tables: Table[], level: string): void {
	for (const table of tables) {
		const { grid, head, rows } = table;
		ensure(paper, titleHeight(grid) + head + keptTogether(rows, 0));
		if (grid.title) write(paper, parent, level, grid.title, styles.group);
		placeTable(paper, element(parent, 'Table'), table);
		paper.y += 12;
	}
}

function placeTable(paper: Paper, node: Node, table: Table): void {
	headRow(paper, element(node, 'TR'), table);
	table.rows.forEach((_, index) => {
		if (ensure(paper, keptTogether(table.rows, index))) repeatHead(paper, node, table);
		bodyRow(paper, element(node, 'TR'), table, index);
	});
}

/** What has to fit from a row on: no table starts, or goes on, with one row of several. */
function keptTogether(heights: readonly number[], index: number): number {
	const pair = index === 0 || index === heights.length - 2;
	return heights[index]! + (pair ? (heights[index + 1] ?? 0) : 0);
}

function titleHeight({ title }: Grid): number {
	return title ? 24 : 0;
}

function headRow(paper: Paper, row: Node, { grid, widths, head: height }: Table): void {
	artifact(paper, row, frame(paper, widths, height, true));
	let x = paper.left;
	headsOf(grid).forEach((head, index) => {
		const width = widths[index]!;
		headCell(paper, element(row, 'TH', 'Column'), head, { x, y: paper.y, width, height });
		x += width;
	});
	paper.y += height;
}

/** The title and head again at the top of a page, for eyes only: the structure has them once. */
function repeatHead(paper: Paper, node: Node, { grid, widths, head: height }: Table): void {
	const { title } = grid;
	const { left, width, metrics } = paper;
	if (title) {
		const words = { text: title, style: styles.group, x: left, y: paper.y, width };
		artifact(paper, node, [{ kind: 'words', ...words }], 'Pagination');
		paper.y += metrics.heightOf(title, styles.group, width) + styles.group.after;
	}
	artifact(paper, node, frame(paper, widths, height, true));
	let x = left;
	const words = headsOf(grid).flatMap((head, index) => {
		const place = { x, y: paper.y, width: widths[index]!, height };
		x += place.width;
		return headWords(paper, head, place, 0);
	});
	artifact(
		paper,
		node,
		words.map((one) => ({ kind: 'words', ...one })),
		'Pagination',
	);
	paper.y += height;
}

function bodyRow(paper: Paper, row: Node, { grid, widths, rows }: Table, index: number): void {
	const { head, cells } = grid.rows[index]!;
	const height = rows[index]!;
	artifact(paper, row, frame(paper, widths, height, false));
	let x = paper.left;
	if (head) {
		const width = widths[0]!;
		headCell(paper, element(row, 'TH', 'Row'), head, { x, y: paper.y, width, height });
		x += width;
	}
	cells.forEach((input, column) => {
		const width = widths[column + (head ? 1 : 0)]!;
		bodyCell(paper, element(row, 'TD'), input, { x, y: paper.y, width, height });
		x += width;
	});
	paper.y += height;
}

/** The box around a row, with lines between its cells. */
function frame({ left, y }: Paper, widths: number[], height: number, filled: boolean): Shape[] {
	const look = { pen: 0.75, colour: colours.line };
	const width = widths.reduce((sum, one) => sum + one, 0);
	const box = { x: left, y, width, height };
	let x = left;
	return [
		...(filled ? [{ kind: 'fill', colour: colours.wash, ...box } as const] : []),
		{ kind: 'frame', ...look, ...box },
		...widths.slice(0, -1).map((one): Shape => {
			x += one;
			return { kind: 'line', ...look, from: [x, y], to: [x, y + height] };
		}),
	];
}
