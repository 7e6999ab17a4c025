import {
	axisEntries,
	crossInput,
	inputOf,
	pickInput,
	type AxisEntry,
	type Input,
} from '../../method/worksheets/inputs.ts';
import type { Axis, Cell, Field, Item } from '../../method/worksheets/resolve.ts';

/** A field that is laid out in rows and columns. */
export type GridField = Extract<Field, { kind: 'table' | 'matrix' | 'cross' }>;

interface GridColumn {
	label: string;
	help?: string;
	/** What a cell can say, in short, for who fills it in on paper. */
	hint?: string;
	/** The input in which someone chooses what the column is about. */
	pick?: Input;
}

interface GridRow {
	/** What the row is about; in a table that grows, its number. */
	label: string;
	help?: string;
	/** The input in which someone chooses what the row is about. */
	pick?: Input;
	cells: Input[];
}

/** A field as a table on a screen. */
export interface Grid {
	/** What stands above the names of the rows. */
	corner?: string;
	columns: GridColumn[];
	/** The rows, divided as their items are. */
	bodies: { title?: string; rows: GridRow[] }[];
	/** Whether rows can be added. */
	grows: boolean;
}

/** Lays a field out in rows and columns that fit a screen. */
export function screenGrid(field: GridField): Grid {
	switch (field.kind) {
		case 'table':
			return {
				columns: field.columns.map(columnOf),
				bodies: [
					{
						rows: Array.from({ length: field.rows }, (_, index) => ({
							label: String(index + 1),
							cells: field.columns.map((cell) => inputOf(cell, `${field.id}.${index + 1}`)),
						})),
					},
				],
				grows: true,
			};
		case 'matrix':
			return {
				corner: field.rows.label,
				columns: field.columns.map(columnOf),
				bodies: bodiesOf(axisEntries(field.rows, 'row'), (row) => ({
					label: row.label,
					...(row.item?.help && { help: row.item.help }),
					...pickOf(field.rows, row, field.id),
					cells: field.columns.map((cell) => inputOf(cell, `${field.id}.${row.key}`)),
				})),
				grows: false,
			};
		case 'cross':
			return crossGrid(field);
	}
}

/** The longer side stands in the rows: a screen is higher than it is wide. */
function crossGrid(field: Extract<GridField, { kind: 'cross' }>): Grid {
	const rows = axisEntries(field.rows, 'row');
	const columns = axisEntries(field.columns, 'column');
	const turned = columns.length > rows.length;
	const [down, across] = turned ? [columns, rows] : [rows, columns];
	const [downAxis, acrossAxis] = turned ? [field.columns, field.rows] : [field.rows, field.columns];
	const hint = optionsHint(field.options);
	return {
		corner: downAxis.label,
		columns: across.map((entry) => ({
			label: entry.label,
			...hint,
			...pickOf(acrossAxis, entry, field.id),
		})),
		bodies: bodiesOf(down, (entry) => ({
			label: entry.label,
			...pickOf(downAxis, entry, field.id),
			cells: across.map((other) =>
				turned ? crossInput(field, other, entry) : crossInput(field, entry, other),
			),
		})),
		grows: false,
	};
}

function bodiesOf(entries: readonly AxisEntry[], toRow: (entry: AxisEntry) => GridRow) {
	const bodies: Grid['bodies'] = [];
	for (const entry of entries) {
		const title = entry.item?.group;
		const last = bodies.at(-1);
		if (last && last.title === title) last.rows.push(toRow(entry));
		else bodies.push({ ...(title && { title }), rows: [toRow(entry)] });
	}
	return bodies;
}

function pickOf(axis: Axis, entry: AxisEntry, id: string): { pick?: Input } {
	const [pick] = pickInput(axis, entry, id);
	return pick ? { pick } : {};
}

function columnOf(cell: Cell): GridColumn {
	const { label, help } = cell;
	return { label, ...(help && { help }), ...hintOf(cell) };
}

function hintOf(cell: Cell): { hint?: string } {
	if (cell.kind === 'scale') {
		return { hint: `${cell.from} ${cell.low} – ${cell.to} ${cell.high}` };
	}
	return cell.kind === 'choice' && !cell.from ? optionsHint(cell.options) : {};
}

function optionsHint(options: readonly Item[]): { hint: string } {
	return { hint: options.map(({ label }) => label).join(' / ') };
}
