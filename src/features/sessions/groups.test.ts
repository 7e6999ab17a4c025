import { describe, expect, test } from 'vitest';
import { groupsText } from './groups.ts';

describe('groupsText', () => {
	test('counts groups of one size together', () => {
		expect([groupsText(8, 'pairs'), groupsText(7, 'pairs'), groupsText(11, 'peer-set')]).toEqual([
			'4 × 2',
			'1 × 3, 2 × 2',
			'2 × 4, 1 × 3',
		]);
	});

	test('says nothing where nobody is divided, or nobody can be', () => {
		expect([groupsText(8, 'whole'), groupsText(8, 'alone'), groupsText(5, 'threes')]).toEqual([
			undefined,
			undefined,
			undefined,
		]);
	});
});
