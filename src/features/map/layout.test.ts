import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines, layoutMap, type MapInput, type MapSize } from './layout.ts';

const size: MapSize = {
	columns: [
		{ x: 0, width: 100 },
		{ x: 200, width: 100 },
	],
	line: 10,
	padding: 5,
	heading: 20,
	letter: 5,
};
const columnOf = (id: string, titles: string[]) => ({
	id,
	title: id,
	sections: [{ title: 'All', items: titles.map((title) => ({ id: `${id}/${title}`, title })) }],
});
const input: MapInput = {
	columns: [columnOf('a', ['one', 'more']), columnOf('b', ['two', 'three', 'four'])],
	links: [
		['a/one', 'b/three'],
		['b/two', 'b/three'],
		['a/one', 'b/gone'],
	],
};

describe('layoutMap', () => {
	test('is as high as its longest column and as wide as its last', () => {
		const { width, height } = layoutMap(input, size);
		expect({ width, height }).toEqual({ width: 300, height: 80 });
	});

	test('keeps a heading close to its items, and spreads those over the whole height', () => {
		const { headings, items } = layoutMap(input, size);
		expect(headings[0]).toEqual({ title: 'All', x: 0, y: 15 });
		expect(items.filter(({ x }) => x === 0)).toEqual([
			{ id: 'a/one', lines: ['one'], x: 0, y: 20, width: 100, height: 20 },
			{ id: 'a/more', lines: ['more'], x: 0, y: 60, width: 100, height: 20 },
		]);
	});

	test('joins items of different columns that exist', () => {
		expect(layoutMap(input, size).links).toEqual([
			{ from: 'a/one', to: 'b/three', path: 'M100 30C150 30 150 50 200 50' },
		]);
	});

	test('never lets items of a column overlap or leave the drawing', () => {
		const titles = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,9}){0,4}$/), {
			minLength: 1,
			maxLength: 12,
		});
		fc.assert(
			fc.property(titles, titles, (a, b) => {
				const layout = layoutMap(
					{ columns: [columnOf('a', a), columnOf('b', b)], links: [] },
					size,
				);
				for (const x of [0, 200]) {
					const column = layout.items.filter((item) => item.x === x);
					for (const [index, item] of column.entries()) {
						const above = column[index - 1];
						expect(item.y).toBeGreaterThanOrEqual(above ? above.y + above.height - 0.1 : 20);
						// Places are rounded to a tenth.
						expect(item.y + item.height).toBeLessThanOrEqual(layout.height + 0.1);
					}
				}
			}),
		);
	});
});

describe('breakLines', () => {
	test('fills a line before it starts another', () => {
		expect(breakLines('Rules made for linear', 10)).toEqual(['Rules made', 'for linear']);
	});

	test('keeps a word that is too long whole', () => {
		expect(breakLines('Stakeholdermanagement nu', 10)).toEqual(['Stakeholdermanagement', 'nu']);
	});
});
