import type { Language } from '../../language/locales.ts';
import type { GraphList } from '../schemas/field.ts';
import type { CellDefinition, FieldDefinition, Form } from '../schemas/form.ts';
import type { Text } from '../schemas/text.ts';

/** Something to choose, tick or fill in about, in one language. */
export interface Item {
	id: string;
	label: string;
	help?: string;
	/** What it belongs to among its neighbours, such as the group of a barrier. */
	group?: string;
}

/** What the sheet takes from the methodology: barriers and levers, in the order of the site. */
export type Lists = Record<GraphList, readonly Item[]>;

interface Common {
	id: string;
	label: string;
	help?: string;
}

/** A field that is one answer, and that can also stand in a cell. */
export type Cell = Common &
	(
		| { kind: 'short-text' }
		| { kind: 'long-text'; lines: number }
		| { kind: 'number'; unit?: string; min?: number; max?: number }
		| { kind: 'date' }
		| { kind: 'scale'; from: number; to: number; low: string; high: string }
		| { kind: 'choice'; options: Item[]; from?: GraphList }
	);

/** The rows or columns of a matrix. With `pick`, someone chooses that many of the items. */
export interface Axis {
	label: string;
	items: Item[];
	pick?: number;
}

/** A field of a worksheet in one language, with every list filled in. */
export type Field =
	| Cell
	| (Common & { kind: 'choices'; options: Item[] })
	| (Common & { kind: 'checklist'; items: Item[] })
	| (Common & { kind: 'table'; columns: Cell[]; rows: number })
	| (Common & { kind: 'matrix'; rows: Axis; columns: Cell[] })
	| (Common & { kind: 'cross'; rows: Axis; columns: Axis; options: Item[] })
	| (Common & { kind: 'signature' });

/** Fields that belong together, under a title if they have one. */
interface Part {
	title?: string;
	help?: string;
	fields: Field[];
}

/** All that a worksheet says and asks in one language. */
export interface Sheet {
	version: number;
	date: string;
	intro: string;
	note?: string;
	materials: string[];
	parts: Part[];
}

/** A worksheet's form in one language, with the lists of the methodology in their places. */
export function resolve(form: Form, language: Language, lists: Lists): Sheet {
	const { version, date, intro, note, materials, parts } = form;
	return {
		version,
		date,
		intro: intro[language],
		...optional('note', note, language),
		materials: materials.map((one) => one[language]),
		parts: parts.map((part) => ({
			...optional('title', part.title, language),
			...optional('help', part.help, language),
			fields: part.fields.map((field) => resolveField(field, language, lists)),
		})),
	};
}

/** The scores of a scale, from the lowest to the highest, as options. */
export function scaleOptions({ from, to }: { from: number; to: number }): Item[] {
	return Array.from({ length: to - from + 1 }, (_, index) => ({
		id: String(from + index),
		label: String(from + index),
	}));
}

function resolveField(field: FieldDefinition, language: Language, lists: Lists): Field {
	const common = commonOf(field, language);
	switch (field.kind) {
		case 'choices':
			return { kind: field.kind, ...common, options: itemsOf(field.options, language) };
		case 'checklist':
			return { kind: field.kind, ...common, items: itemsOf(field.items, language) };
		case 'table':
			return {
				kind: field.kind,
				...common,
				columns: field.columns.map((cell) => resolveCell(cell, language, lists)),
				rows: field.rows,
			};
		case 'matrix':
			return {
				kind: field.kind,
				...common,
				rows: axisOf(field.rows, language, lists),
				columns: field.columns.map((cell) => resolveCell(cell, language, lists)),
			};
		case 'cross':
			return {
				kind: field.kind,
				...common,
				rows: axisOf(field.rows, language, lists),
				columns: axisOf(field.columns, language, lists),
				options: itemsOf(field.options, language),
			};
		case 'signature':
			return { kind: field.kind, ...common };
		default:
			return resolveCell(field, language, lists);
	}
}

function resolveCell(cell: CellDefinition, language: Language, lists: Lists): Cell {
	const common = commonOf(cell, language);
	switch (cell.kind) {
		case 'long-text':
			return { kind: cell.kind, ...common, lines: cell.lines };
		case 'number':
			return {
				kind: cell.kind,
				...common,
				...optional('unit', cell.unit, language),
				...(cell.min !== undefined && { min: cell.min }),
				...(cell.max !== undefined && { max: cell.max }),
			};
		case 'scale':
			return {
				kind: cell.kind,
				...common,
				from: cell.from,
				to: cell.to,
				low: cell.low[language],
				high: cell.high[language],
			};
		case 'choice':
			return cell.list
				? { kind: cell.kind, ...common, options: [...lists[cell.list]], from: cell.list }
				: { kind: cell.kind, ...common, options: itemsOf(cell.options ?? [], language) };
		default:
			return { kind: cell.kind, ...common };
	}
}

type AxisDefinition = Extract<FieldDefinition, { kind: 'cross' }>['rows'];

function axisOf({ label, items, list, pick }: AxisDefinition, language: Language, lists: Lists) {
	return {
		label: label[language],
		items: list ? [...lists[list]] : itemsOf(items ?? [], language),
		...(pick !== undefined && { pick }),
	};
}

function commonOf(
	{ id, label, help }: { id: string; label: Text; help?: Text | undefined },
	language: Language,
): Common {
	return { id, label: label[language], ...optional('help', help, language) };
}

function itemsOf(
	items: readonly { id: string; label: Text; help?: Text | undefined }[],
	language: Language,
): Item[] {
	return items.map((item) => commonOf(item, language));
}

function optional<K extends string>(key: K, text: Text | undefined, language: Language) {
	return (text ? { [key]: text[language] } : {}) as { [P in K]?: string };
}
