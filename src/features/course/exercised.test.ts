import { expect, test } from 'vitest';
import { exercised } from './exercised.ts';

test('a competence is exercised in the units that have an objective for it and for the outcome', () => {
	const units = [
		{ number: 1, objectives: [{ outcome: 'recognise', competences: ['vision'] }] },
		{
			number: 2,
			objectives: [
				{ outcome: 'recognise', competences: ['motivation'] },
				{ outcome: 'value', competences: ['vision'] },
			],
		},
	];
	expect(exercised(units, 'recognise', 'vision')).toEqual([1]);
	expect(exercised(units, 'value', 'vision')).toEqual([2]);
	expect(exercised(units, 'value', 'motivation')).toEqual([]);
});
