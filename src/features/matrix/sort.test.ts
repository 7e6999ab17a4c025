import { describe, expect, test } from 'vitest';
import { nextDirection, sortRows, type Direction, type SortKey } from './sort.ts';

const rows = [
	{ title: 'Sponsor', wait: 1, lifts: ['time', 'alone'] },
	{ title: '‘Allies’', wait: 1, lifts: ['alone'] },
	{ title: 'Émile', wait: 0, lifts: ['silos', 'time', 'rules'] },
];
const sorted = (key: SortKey, direction: Direction) =>
	sortRows(rows, key, direction, 'nl').map(({ title }) => title);

describe('sortRows', () => {
	test('sorts titles as a reader would, past quotation marks and accents', () => {
		expect(sorted('title', 'ascending')).toEqual(['‘Allies’', 'Émile', 'Sponsor']);
		expect(sorted('title', 'descending')).toEqual(['Sponsor', 'Émile', '‘Allies’']);
	});

	test('finds a title in quotation marks at its first letter', () => {
		const quoted = [{ title: '‘Rules’' }, { title: 'Sponsor' }, { title: 'Allies' }];
		const titles = sortRows(
			quoted.map((row) => ({ ...row, wait: 0, lifts: [] })),
			'title',
			'ascending',
			'nl',
		).map(({ title }) => title);
		expect(titles).toEqual(['Allies', '‘Rules’', 'Sponsor']);
	});

	test('keeps the order of the method among equals', () => {
		expect(sorted('wait', 'ascending')).toEqual(['Émile', 'Sponsor', '‘Allies’']);
	});

	test('puts what lifts most first', () => {
		expect(sorted('count', 'descending')).toEqual(['Émile', 'Sponsor', '‘Allies’']);
	});

	test('puts the levers that lift a barrier first', () => {
		expect(sorted('alone', 'descending')).toEqual(['Sponsor', '‘Allies’', 'Émile']);
	});

	test('goes back to the order of the method', () => {
		expect(sorted('title', 'none')).toEqual(rows.map(({ title }) => title));
	});
});

describe('nextDirection', () => {
	test('starts with what a reader looks for, turns round, then lets go', () => {
		const walk = (key: SortKey) => {
			const first = nextDirection(key, 'none');
			const second = nextDirection(key, first);
			return [first, second, nextDirection(key, second)];
		};
		expect(walk('title')).toEqual(['ascending', 'descending', 'none']);
		expect(walk('alone')).toEqual(['descending', 'ascending', 'none']);
	});
});
