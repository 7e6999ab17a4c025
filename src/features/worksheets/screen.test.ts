import { describe, expect, test } from 'vitest';
import { screenGrid, type Grid, type GridField } from './screen.ts';
import { inputsOfField } from '../../method/worksheets/inputs.ts';
import type { Cell, Item } from '../../method/worksheets/resolve.ts';

const what: Cell = { id: 'what', kind: 'short-text', label: 'What' };
const score: Cell = {
	id: 'score',
	kind: 'scale',
	label: 'Score',
	from: 0,
	to: 3,
	low: 'no',
	high: 'yes',
};
const items: Item[] = [
	{ id: 'doubt', label: 'Doubt', group: 'Personal', help: 'I doubt it.' },
	{ id: 'silos', label: 'Silos', group: 'Organisational' },
	{ id: 'time', label: 'No time', group: 'Organisational' },
];
const options: Item[] = [
	{ id: 'present', label: 'Present' },
	{ id: 'dormant', label: 'Dormant' },
];
const field = { id: 'field', label: 'Field' };
const table: GridField = { ...field, kind: 'table', columns: [what, score], rows: 3 };
const matrix: GridField = {
	...field,
	kind: 'matrix',
	rows: { label: 'Barrier', items },
	columns: [what, score],
};
const cross = (rows: number, columns: number): Extract<GridField, { kind: 'cross' }> => ({
	...field,
	kind: 'cross',
	rows: { label: 'Barrier', items, pick: rows },
	columns: { label: 'Lever', items, pick: columns },
	options,
});

const namesIn = ({ columns, bodies }: Grid) => [
	...columns.flatMap(({ pick }) => pick?.name ?? []),
	...bodies.flatMap(({ rows }) =>
		rows.flatMap(({ pick, cells }) => [
			...(pick ? [pick.name] : []),
			...cells.map(({ name }) => name),
		]),
	),
];

describe('screenGrid', () => {
	test.each<[string, GridField]>([
		['a table', table],
		['a matrix', matrix],
		['a matrix with rows to choose', { ...matrix, rows: { ...matrix.rows, pick: 2 } }],
		['a wide grid', cross(2, 3)],
		['a high grid', cross(3, 2)],
		['a grid of fixed items', { ...cross(1, 1), rows: { label: 'Barrier', items } }],
	])('shows every input of %s once, and no other', (_what, one) => {
		const expected = inputsOfField(one).map(({ name }) => name);
		expect(namesIn(screenGrid(one)).sort()).toEqual(expected.sort());
		expect(new Set(expected).size).toBe(expected.length);
	});

	test('lets only a table grow', () => {
		expect([table, matrix, cross(2, 3)].map((one) => screenGrid(one).grows)).toEqual([
			true,
			false,
			false,
		]);
	});

	test('divides the rows as their items are divided', () => {
		const { bodies } = screenGrid(matrix);
		expect(bodies.map(({ title, rows }) => [title, rows.map(({ label }) => label)])).toEqual([
			['Personal', ['Doubt']],
			['Organisational', ['Silos', 'No time']],
		]);
	});

	test('says what a row means', () => {
		expect(screenGrid(matrix).bodies[0]!.rows[0]!.help).toBe('I doubt it.');
	});

	test('puts the longer side of a grid in the rows', () => {
		expect(screenGrid(cross(2, 3)).columns.map(({ label }) => label)).toEqual([
			'Barrier 1',
			'Barrier 2',
		]);
		expect(screenGrid(cross(3, 2)).columns.map(({ label }) => label)).toEqual([
			'Lever 1',
			'Lever 2',
		]);
	});

	test('says on paper what a cell can hold', () => {
		expect(screenGrid(table).columns.map(({ hint }) => hint)).toEqual([undefined, '0 no – 3 yes']);
		expect(screenGrid(cross(2, 3)).columns[0]!.hint).toBe('Present / Dormant');
	});
});
