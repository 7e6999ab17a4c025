import {
	axisEntries,
	crossInput,
	inputOf,
	pickInput,
	rowsOf,
	type Answers,
	type AxisEntry,
	type Input,
} from './inputs.ts';
import type { Axis, Cell, Field } from './resolve.ts';

/** A row or column head: fixed words, or words with a place to choose an item. */
export interface Head {
	label: string;
	help?: string;
	pick?: Input;
}

/** A table as it is drawn: heads around inputs. */
export interface Grid {
	/** Heading above it, when a long list falls into groups. */
	title?: string;
	/** Head of the column of row heads; none when rows have no heads. */
	corner?: string;
	columns: Head[];
	rows: { head?: Head; cells: Input[] }[];
}

export type GridField = Extract<Field, { kind: 'table' | 'matrix' | 'cross' }>;

/** Whether a field is drawn as a table. */
export function isGrid(field: Field): field is GridField {
	return field.kind === 'table' || field.kind === 'matrix' || field.kind === 'cross';
}

/** The tables of a field: one, or one per group when its rows are grouped. */
export function gridsOf(field: GridField, answers: Answers = {}): Grid[] {
	switch (field.kind) {
		case 'table':
			return [
				{
					columns: field.columns.map(headOf),
					rows: Array.from({ length: rowsOf(field, answers) }, (_, row) => ({
						cells: field.columns.map((cell) =>
							inputOf(cell, `${field.id}.${row + 1}`, `${field.label}, ${row + 1}`),
						),
					})),
				},
			];
		case 'matrix':
			return byGroup(axisEntries(field.rows, 'row')).map(({ title, entries }) => ({
				...(title !== undefined && { title }),
				corner: field.rows.label,
				columns: field.columns.map(headOf),
				rows: entries.map((entry) => ({
					head: axisHead(field.rows, entry, field.id),
					cells: field.columns.map((cell) =>
						inputOf(cell, `${field.id}.${entry.key}`, entry.label),
					),
				})),
			}));
		case 'cross': {
			const columns = axisEntries(field.columns, 'column');
			return [
				{
					corner: `${field.rows.label} / ${field.columns.label}`,
					columns: columns.map((entry) => axisHead(field.columns, entry, field.id)),
					rows: axisEntries(field.rows, 'row').map((row) => ({
						head: axisHead(field.rows, row, field.id),
						cells: columns.map((column) => crossInput(field, row, column)),
					})),
				},
			];
		}
	}
}

function headOf(cell: Cell): Head {
	const ends = cell.kind === 'scale' && `${cell.from} = ${cell.low}, ${cell.to} = ${cell.high}.`;
	const help = [ends, cell.help].filter(Boolean).join(' ');
	return { label: cell.label, ...(help && { help }) };
}

function axisHead(axis: Axis, entry: AxisEntry, id: string): Head {
	const [pick] = pickInput(axis, entry, id);
	const { label, item } = entry;
	return { label, ...(item?.help !== undefined && { help: item.help }), ...(pick && { pick }) };
}

function byGroup(entries: AxisEntry[]): { title?: string; entries: AxisEntry[] }[] {
	const groups = Map.groupBy(entries, ({ item }) => item?.group);
	return [...groups].map(([title, some]) => ({
		...(title !== undefined && { title }),
		entries: some,
	}));
}
