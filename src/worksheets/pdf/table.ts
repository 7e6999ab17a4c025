import { gridsOf, type Grid, type GridField, type Head } from '../grid.ts';
import type { Input } from '../inputs.ts';
import { scaleOptions } from '../resolve.ts';
import { hasMarks, headsOf, pad, widthsOf } from './columns.ts';
import { answerBox, layOut, mark, optionList, scaleRow } from './inputs.ts';
import { artifact, colours, element, ensure, type Element, type Paper } from './paper.ts';
import { draw, heightOf, styles, write } from './text.ts';

/** The height a table needs to start on a page: all of a short one, the top of a long one. */
export function startOfTable(paper: Paper, field: GridField): number {
	const [grid, ...more] = gridsOf(field, paper.answers);
	const widths = widthsOf(paper, grid!);
	const top = (grid!.title ? 24 : 0) + headHeight(paper, grid!, widths);
	const rows = grid!.rows.map((_, index) => rowHeight(paper, grid!, index, widths));
	const all = top + rows.reduce((sum, one) => sum + one, 0);
	return more.length === 0 && all < paper.doc.page.height * 0.35 ? all : top + rows[0]!;
}

/** Draws a field as one table, or as one per group of its rows. */
export function drawTables(paper: Paper, parent: Element, field: GridField, level: string): void {
	for (const grid of gridsOf(field, paper.answers)) {
		const widths = widthsOf(paper, grid);
		const head = headHeight(paper, grid, widths);
		ensure(paper, (grid.title ? 24 : 0) + head + rowHeight(paper, grid, 0, widths));
		if (grid.title) write(paper, parent, level, grid.title, styles.group);
		element(paper, parent, 'Table', (table) => drawTable(paper, table, grid, widths, head));
		paper.y += 12;
	}
}

function drawTable(paper: Paper, table: Element, grid: Grid, widths: number[], head: number): void {
	element(paper, table, 'TR', (row) => headRow(paper, row, grid, widths, head));
	grid.rows.forEach((_, index) => {
		const height = rowHeight(paper, grid, index, widths);
		if (ensure(paper, height)) repeatHead(paper, grid, widths, head);
		element(paper, table, 'TR', (row) => bodyRow(paper, row, grid, index, widths, height));
	});
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

/** The head again at the top of a page, for eyes only: the structure has it once. */
function repeatHead(paper: Paper, grid: Grid, widths: number[], height: number): void {
	frame(paper, widths, height, true);
	artifact(paper, (doc) => {
		let x = paper.left;
		headsOf(grid).forEach(({ label, help }, index) => {
			const width = widths[index]! - 2 * pad;
			draw(doc, label, styles.head, { x: x + pad, y: paper.y + pad, width });
			const top = heightOf(doc, label, styles.head, width);
			if (help) draw(doc, help, styles.headHelp, { x: x + pad, y: paper.y + pad + top, width });
			x += widths[index]!;
		});
	});
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

interface Place {
	x: number;
	y: number;
	width: number;
	height: number;
}

function headCell(paper: Paper, cell: Element, head: Head, place: Place): void {
	const { doc } = paper;
	const { label, help, pick } = head;
	const [x, width] = [place.x + pad, place.width - 2 * pad];
	element(paper, cell, 'P', (words) => {
		words.add(() => {
			draw(doc, label, styles.head, { x, y: place.y + pad, width });
			const top = place.y + pad + heightOf(doc, label, styles.head, width) + 1;
			if (help) draw(doc, help, styles.headHelp, { x, y: top, width });
		});
	});
	if (!pick) return;
	const top = pad + heightOf(doc, label, styles.head, width);
	const box = { x: place.x, y: place.y + top, width: place.width, height: place.height - top };
	answerBox(paper, cell, pick, box, { size: 9, plain: true });
}

function bodyCell(paper: Paper, cell: Element, input: Input, place: Place): void {
	const kind = input.cell?.kind;
	if (kind === 'scale') {
		const count = cellCount(input);
		const step = Math.min(24, (place.width - 2 * pad) / count);
		const x = place.x + (place.width - step * count) / 2 + (step - mark) / 2;
		scaleRow(paper, cell, input, {
			x,
			y: place.y + (place.height - mark - 11) / 2,
			step,
		});
	} else if (kind === 'choice' && hasMarks(input)) {
		const options = optionsOf(input);
		const { height } = layOut(paper, options, place.width - 2 * pad, styles.cell);
		const at = {
			x: place.x + pad,
			y: place.y + (place.height - height) / 2,
			width: place.width - 2 * pad,
		};
		optionList(paper, cell, 'radio', input, options, at, styles.cell);
	} else {
		const multiline = kind === 'long-text' || place.height > 34;
		answerBox(paper, cell, input, place, { size: 9.5, plain: true, multiline });
	}
}

/** Options without their explanation, for which a cell has no room. */
function optionsOf({ cell }: Input): { id: string; label: string }[] {
	return cell?.kind === 'choice' ? cell.options.map(({ id, label }) => ({ id, label })) : [];
}

function cellCount({ cell }: Input): number {
	return cell?.kind === 'scale' ? scaleOptions(cell).length : 1;
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

function headHeight(paper: Paper, grid: Grid, widths: number[]): number {
	return Math.max(
		...headsOf(grid).map((head, index) => headCellHeight(paper, head, widths[index]!)),
	);
}

function headCellHeight({ doc }: Paper, { label, help, pick }: Head, width: number): number {
	const inner = width - 2 * pad;
	return (
		heightOf(doc, label, styles.head, inner) +
		(help ? heightOf(doc, help, styles.headHelp, inner) + 1 : 0) +
		(pick ? 28 : 0) +
		2 * pad
	);
}

function rowHeight(paper: Paper, { rows }: Grid, index: number, widths: number[]): number {
	const { head, cells } = rows[index]!;
	const before = head ? 1 : 0;
	return Math.max(
		head ? headCellHeight(paper, head, widths[0]!) : 0,
		...cells.map((input, column) => cellHeight(paper, input, widths[column + before]!)),
	);
}

function cellHeight(paper: Paper, input: Input, width: number): number {
	const { cell } = input;
	if (cell?.kind === 'scale') return mark + 22;
	if (cell?.kind === 'choice' && hasMarks(input)) {
		return layOut(paper, optionsOf(input), width - 2 * pad, styles.cell).height + 2 * pad;
	}
	const answer = paper.answers[input.name];
	const written =
		answer && cell?.kind !== 'choice'
			? heightOf(paper.doc, answer, styles.option, width - 10) + 10
			: 0;
	return Math.max((cell?.kind === 'long-text' ? 54 : 30) * paper.density, written);
}
