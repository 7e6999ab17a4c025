import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { height, layoutMap, linesOf, type MapInput, type MapSize } from './layout.ts';

const size: MapSize = {
	columns: [
		{ x: 0, width: 100 },
		{ x: 200, width: 100 },
	],
	letters: [10, 10],
};
const columnOf = (id: string, titles: string[]) => ({
	id,
	title: id,
	sections: [{ title: 'All', items: titles.map((title) => ({ id: `${id}/${title}`, title })) }],
});
const input: MapInput = {
	columns: [columnOf('a', ['one', 'more']), columnOf('b', ['two', 'three and four', 'five'])],
	links: [
		['a/one', 'b/three and four'],
		['b/two', 'b/five'],
		['a/one', 'b/gone'],
	],
};

describe('layoutMap', () => {
	test('gives an item room for its lines, below the heading of its section', () => {
		const { columns } = layoutMap(input, size);
		expect(columns[1]!.rows.map(({ title, tracks }) => [title, tracks])).toEqual([
			['All', 3],
			['two', 3],
			['three and four', 5],
			['five', 3],
		]);
	});

	test('joins the middles of items that exist in different columns, as parts of the height', () => {
		// “one” is the second three of nine tracks; “three and four” the middle five of fourteen.
		const [y1, y2] = [(4.5 / 9) * height, Math.round((8.5 / 14) * height * 10) / 10];
		expect(layoutMap(input, size).links).toEqual([
			{
				from: 'a/one',
				to: 'b/three and four',
				path: `M100 ${y1}C150 ${y1} 150 ${y2} 200 ${y2}`,
			},
		]);
	});

	test('never lets a curve end outside the drawing', () => {
		const titles = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,19}( [a-z]{1,9}){0,4}$/), {
			minLength: 1,
			maxLength: 12,
		});
		fc.assert(
			fc.property(titles, titles, (a, b) => {
				const links = a.flatMap((one) => b.map((two) => [`a/${one}`, `b/${two}`] as const));
				const layout = layoutMap({ columns: [columnOf('a', a), columnOf('b', b)], links }, size);
				expect(layout.links.length).toBe(a.length * b.length);
				for (const { path } of layout.links) {
					const [, y1, y2] = /^M100 ([\d.]+)C150 \1 150 ([\d.]+) 200 \2$/.exec(path) ?? [];
					for (const y of [Number(y1), Number(y2)]) {
						expect(y).toBeGreaterThan(0);
						expect(y).toBeLessThan(height);
					}
				}
			}),
		);
	});
});

describe('linesOf', () => {
	test('fills a line before it starts another', () => {
		expect(linesOf('Rules made for linear', 10)).toBe(2);
		expect(linesOf('Rules made for linear', 21)).toBe(1);
	});

	test('breaks a word that is too long, and goes on behind it', () => {
		expect(linesOf('Stakeholdermanagement', 10)).toBe(3);
		expect(linesOf('Stakeholdermanagement nu', 10)).toBe(3);
		expect(linesOf('Stakeholder management', 11)).toBe(2);
	});
});
