import { describe, expect, test } from 'vitest';
import { answerTo, mostRows, rowsNeeded, withAnswer, withoutRow } from './answers.ts';

describe('answerTo', () => {
	test('finds nothing under a name that only objects have', () => {
		expect(answerTo({ goal: 'Less waste' }, 'constructor')).toBeUndefined();
	});
});

describe('withAnswer', () => {
	test('takes an emptied answer out', () => {
		expect(withAnswer({ goal: 'Less waste', who: 'alone' }, 'who', '')).toEqual({
			goal: 'Less waste',
		});
	});
});

describe('rowsNeeded', () => {
	test('counts up to the last row that holds an answer', () => {
		expect(rowsNeeded({ 'forces.1.weight': '2', 'forces.4.force': 'Price' }, 'forces')).toBe(4);
	});

	test('counts only the rows of this table', () => {
		expect(rowsNeeded({ 'forces.4.force': 'Price', 'forces-against': 'x' }, 'force')).toBe(0);
	});

	test('is not led astray by a row that no page could show', () => {
		expect(rowsNeeded({ 'forces.999999.force': 'x', 'forces.2.force': 'y' }, 'forces')).toBe(2);
		expect(rowsNeeded({ [`forces.${mostRows}.force`]: 'x' }, 'forces')).toBe(mostRows);
	});
});

describe('withoutRow', () => {
	test('moves the rows below it up, and touches nothing else', () => {
		const answers = {
			goal: 'Less waste',
			'forces.1.force': 'a',
			'forces.2.force': 'b',
			'forces.3.force': 'c',
			'forces.10.force': 'd',
			'other.3.force': 'e',
		};
		expect(withoutRow(answers, 'forces', 2)).toEqual({
			goal: 'Less waste',
			'forces.1.force': 'a',
			'forces.2.force': 'c',
			'forces.9.force': 'd',
			'other.3.force': 'e',
		});
	});
});
