import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Field, Sheet } from '../../../method/worksheets/resolve.ts';
import { blocksOf } from './filled.ts';

const sheetOf = (...fields: Field[]): Sheet => ({
	version: 1,
	date: '2026-03-31',
	intro: '',
	materials: [],
	parts: [{ fields }],
});
const items = [
	{ id: 'a', label: 'Apples' },
	{ id: 'b', label: 'Bread' },
];
const sheet = sheetOf(
	{ kind: 'long-text', id: 'goal', label: 'Goal', lines: 3 },
	{ kind: 'number', id: 'kilos', label: 'How much', unit: 'kg' },
	{ kind: 'date', id: 'day', label: 'Day' },
	{ kind: 'scale', id: 'sure', label: 'How sure', from: 1, to: 5, low: 'not', high: 'very' },
	{ kind: 'choice', id: 'one', label: 'One', options: items },
	{ kind: 'choices', id: 'some', label: 'Some', options: items },
	{
		kind: 'table',
		id: 'who',
		label: 'Who',
		rows: 2,
		columns: [
			{ kind: 'short-text', id: 'name', label: 'Name' },
			{ kind: 'choice', id: 'what', label: 'What', options: items },
		],
	},
	{ kind: 'signature', id: 'sign', label: 'Signature' },
);

describe('what was filled in on a worksheet', () => {
	test('is said in words, in the order of the sheet', () => {
		const answers = {
			goal: 'One\nTwo',
			kilos: '12',
			day: '2026-11-28',
			sure: '4',
			one: 'b',
			'some.a': 'yes',
			'who.2.name': 'Noor',
			'who.2.what': 'a',
		};
		expect(blocksOf(sheet, answers, 'en')).toEqual([
			{ kind: 'lines', label: 'Goal', lines: ['One', 'Two'] },
			{ kind: 'lines', label: 'How much', lines: ['12 kg'] },
			{ kind: 'lines', label: 'Day', lines: ['28 November 2026'] },
			{ kind: 'lines', label: 'How sure', lines: ['4 (1 = not, 5 = very)'] },
			{ kind: 'lines', label: 'One', lines: ['Bread'] },
			{ kind: 'list', label: 'Some', items: ['Apples'] },
			{ kind: 'table', label: 'Who', heads: ['Name', 'What'], rows: [['Noor', 'Apples']] },
		]);
	});

	test('is nothing where nothing was', () => {
		expect(blocksOf(sheet, {}, 'nl')).toEqual([]);
	});

	test('names the row that somebody picked', () => {
		const matrix = sheetOf({
			kind: 'matrix',
			id: 'm',
			label: 'Matrix',
			rows: { label: 'Thing', items, pick: 2 },
			columns: [{ kind: 'short-text', id: 'why', label: 'Why' }],
		});
		const answers = { 'm.row-2.item': 'b', 'm.row-2.why': 'It is left over.' };
		expect(blocksOf(matrix, answers, 'en')).toEqual([
			{
				kind: 'table',
				label: 'Matrix',
				heads: ['Thing', 'Why'],
				rows: [['Bread', 'It is left over.']],
			},
		]);
	});

	test('loses no answer that has a place', () => {
		const text = fc.stringMatching(/^[a-z]{3,12}$/);
		fc.assert(
			fc.property(text, text, fc.integer({ min: 1, max: 30 }), (goal, name, row) => {
				const blocks = blocksOf(sheet, { goal, [`who.${row}.name`]: name }, 'nl');
				const said = JSON.stringify(blocks);
				expect(said).toContain(goal);
				expect(said).toContain(name);
			}),
		);
	});
});
