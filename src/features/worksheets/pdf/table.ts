import { gridsOf, type Grid, type GridField } from '../grid.ts';
import { bodyCell, headCell } from './cells.ts';
import { headsOf, pad, widthsOf } from './columns.ts';
import { headHeight, rowHeights } from './heights.ts';
import { artifact, colours, element, ensure, type Doc, type Element, type Paper } from './paper.ts';
import { draw, heightOf, styles, write } from './text.ts';

/** The height a table needs to start on a page: all of a short one, the top of a long one. */
export function startOfTable(paper: Paper, field: GridField): number {
	const [grid, ...more] = gridsOf(field, paper.answers);
	const widths = widthsOf(paper, grid!);
	const top = headHeight(paper, grid!, widths) + titleHeight(grid!);
	const rows = rowHeights(paper, grid!, widths);
	const all = top + rows.reduce((sum, one) => sum + one, 0);
	const whole = more.length === 0 && all < paper.doc.page.height * 0.35;
	return whole ? all : top + keptTogether(rows, 0);
}

/** Draws a field as one table, or as one per group of its rows. */
export function drawTables(paper: Paper, parent: Element, field: GridField, level: string): void {
	for (const grid of gridsOf(field, paper.answers)) {
		const widths = widthsOf(paper, grid);
		const head = headHeight(paper, grid, widths);
		const rows = rowHeights(paper, grid, widths);
		ensure(paper, titleHeight(grid) + head + keptTogether(rows, 0));
		if (grid.title) write(paper, parent, level, grid.title, styles.group);
		element(paper, parent, 'Table', (table) => drawTable(paper, table, grid, widths, head));
		paper.y += 12;
	}
}

function drawTable(paper: Paper, table: Element, grid: Grid, widths: number[], head: number): void {
	element(paper, table, 'TR', (row) => headRow(paper, row, grid, widths, head));
	const heights = rowHeights(paper, grid, widths);
	heights.forEach((height, index) => {
		if (ensure(paper, keptTogether(heights, index))) repeatHead(paper, grid, widths, head);
		element(paper, table, 'TR', (row) => bodyRow(paper, row, grid, index, widths, height));
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

function headRow(paper: Paper, row: Element, grid: Grid, widths: number[], height: number): void {
	frame(paper, widths, height, true);
	let x = paper.left;
	headsOf(grid).forEach((head, index) => {
		const width = widths[index]!;
		const place = { x, y: paper.y, width, height };
		element(paper, row, 'TH', (cell) => headCell(paper, cell, head, place), {
			scope: 'Column',
		} as never);
		x += width;
	});
	paper.y += height;
}

/** The title and head again at the top of a page, for eyes only: the structure has them once. */
function repeatHead(paper: Paper, grid: Grid, widths: number[], height: number): void {
	const { title } = grid;
	if (title) {
		const { left: x, y, width } = paper;
		artifact(paper, (doc) => draw(doc, title, styles.group, { x, y, width }), 'Pagination');
		paper.y += heightOf(paper.doc, title, styles.group, width) + styles.group.after;
	}
	frame(paper, widths, height, true);
	const words = (doc: Doc) => {
		let x = paper.left;
		headsOf(grid).forEach(({ label, help }, index) => {
			const width = widths[index]! - 2 * pad;
			draw(doc, label, styles.head, { x: x + pad, y: paper.y + pad, width });
			const top = heightOf(doc, label, styles.head, width);
			if (help) draw(doc, help, styles.headHelp, { x: x + pad, y: paper.y + pad + top, width });
			x += widths[index]!;
		});
	};
	artifact(paper, words, 'Pagination');
	paper.y += height;
}

function bodyRow(
	paper: Paper,
	row: Element,
	{ rows }: Grid,
	index: number,
	widths: number[],
	height: number,
): void {
	const { head, cells } = rows[index]!;
	frame(paper, widths, height, false);
	let x = paper.left;
	if (head) {
		const place = { x, y: paper.y, width: widths[0]!, height };
		element(paper, row, 'TH', (cell) => headCell(paper, cell, head, place), {
			scope: 'Row',
		} as never);
		x += widths[0]!;
	}
	cells.forEach((input, column) => {
		const width = widths[column + (head ? 1 : 0)]!;
		element(paper, row, 'TD', (cell) =>
			bodyCell(paper, cell, input, { x, y: paper.y, width, height }),
		);
		x += width;
	});
	paper.y += height;
}

function frame(paper: Paper, widths: number[], height: number, filled: boolean): void {
	artifact(paper, (doc) => {
		const width = widths.reduce((sum, one) => sum + one, 0);
		if (filled) doc.rect(paper.left, paper.y, width, height).fill(colours.wash);
		doc.lineWidth(0.75).strokeColor(colours.line);
		doc.rect(paper.left, paper.y, width, height).stroke();
		let x = paper.left;
		for (const one of widths.slice(0, -1)) {
			x += one;
			doc
				.moveTo(x, paper.y)
				.lineTo(x, paper.y + height)
				.stroke();
		}
	});
}
