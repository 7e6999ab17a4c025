import type { Axis, Cell, Field, Item, Sheet } from './resolve.ts';

/**
 * One thing to fill in: a line of text, a group of options of which one holds, a box to tick.
 *
 * Its name is the path of ids that leads to it, joined by dots: `goal`, `forces-for.2.weight`,
 * `scan.silos.event`, `wasted.material`. The PDF's fields carry the same names, so exported form
 * data can be matched with answers from the web form. Rows of a table count from 1.
 */
export interface Input {
	name: string;
	/** What a screen reader says: the label, after that of the row or list it belongs to. */
	label: string;
	kind: Cell['kind'] | 'tick';
	cell?: Cell;
}

/** What someone answered, by the name of the input. A tick says `yes`; a choice the option's id. */
export type Answers = Readonly<Record<string, string>>;

/** Every input of a sheet, in the order in which someone meets them. */
export function inputsOf({ parts }: Pick<Sheet, 'parts'>, answers: Answers = {}): Input[] {
	return parts.flatMap(({ fields }) => fields.flatMap((field) => inputsOfField(field, answers)));
}

/** Every input of one field. A signature has none: it is written on paper. */
export function inputsOfField(field: Field, answers: Answers = {}): Input[] {
	const { id, label } = field;
	switch (field.kind) {
		case 'signature':
			return [];
		case 'choices':
			return ticks(field.options, id, label);
		case 'checklist':
			return ticks(field.items, id, label);
		case 'table':
			return numbers(rowsOf(field, answers)).flatMap((row) =>
				field.columns.map((cell) => inputOf(cell, `${id}.${row}`, `${label}, ${row}`)),
			);
		case 'matrix':
			return axisEntries(field.rows, 'row').flatMap((row) => [
				...pickInput(field.rows, row, id),
				...field.columns.map((cell) => inputOf(cell, `${id}.${row.key}`, row.label)),
			]);
		case 'cross': {
			const columns = axisEntries(field.columns, 'column');
			return [
				...columns.flatMap((column) => pickInput(field.columns, column, id)),
				...axisEntries(field.rows, 'row').flatMap((row) => [
					...pickInput(field.rows, row, id),
					...columns.map((column) => crossInput(field, row, column)),
				]),
			];
		}
		default:
			return [inputOf(field)];
	}
}

/** A row or column: the fixed item, or a place where someone chooses one. */
export interface AxisEntry {
	/** Part of the names of the inputs in it: the item's id, or `row-1`, `column-2`. */
	key: string;
	label: string;
	item?: Item;
}

/** The rows or columns that an axis has: its items, or as many places as one may pick. */
export function axisEntries(axis: Axis, side: 'row' | 'column'): AxisEntry[] {
	return axis.pick === undefined
		? axis.items.map((item) => ({ key: item.id, label: item.label, item }))
		: numbers(axis.pick).map((place) => ({
				key: `${side}-${place}`,
				label: `${axis.label} ${place}`,
			}));
}

/** The input in which someone chooses the item of a row or column; none when it is fixed. */
export function pickInput(axis: Axis, { key, label, item }: AxisEntry, id: string): Input[] {
	if (item) return [];
	const cell: Cell = { kind: 'choice', id: 'item', label, options: axis.items };
	return [{ name: `${id}.${key}.item`, label, kind: 'choice', cell }];
}

/** The input where a row and a column meet. */
export function crossInput(
	field: Extract<Field, { kind: 'cross' }>,
	row: AxisEntry,
	column: AxisEntry,
): Input {
	const label = `${row.label} × ${column.label}`;
	const cell: Cell = { kind: 'choice', id: column.key, label, options: field.options };
	return { name: `${field.id}.${row.key}.${column.key}`, label, kind: 'choice', cell };
}

/** How many rows a table shows: those on paper, or more when someone answered more. */
export function rowsOf({ id, rows }: { id: string; rows: number }, answers: Answers): number {
	const answered = Object.keys(answers)
		.filter((name) => name.startsWith(`${id}.`))
		.map((name) => Number(name.split('.')[1]))
		.filter(Number.isInteger);
	return Math.max(rows, ...answered);
}

/** The input of a cell, named after the path to it and labelled after what it is about. */
export function inputOf(cell: Cell, path?: string, about?: string): Input {
	return {
		name: path ? `${path}.${cell.id}` : cell.id,
		label: about ? `${about}: ${cell.label}` : cell.label,
		kind: cell.kind,
		cell,
	};
}

/** What was answered, in words; empty when nothing was. */
export function answerText({ name, cell }: Input, answers: Answers): string {
	const answer = answers[name] ?? '';
	if (cell?.kind !== 'choice') return answer;
	return cell.options.find(({ id }) => id === answer)?.label ?? answer;
}

function ticks(items: readonly Item[], id: string, label: string): Input[] {
	return items.map((item) => ({
		name: `${id}.${item.id}`,
		label: `${label}: ${item.label}`,
		kind: 'tick',
	}));
}

function numbers(count: number): number[] {
	return Array.from({ length: count }, (_, index) => index + 1);
}
