import { describe, expect, test } from 'vitest';
import { groupsText } from './groups.ts';

describe('groupsText', () => {
	test('counts groups of one size together', () => {
		expect([groupsText(8, 'pairs'), groupsText(7, 'pairs'), groupsText(11, 'peer-set')]).toEqual([
			'4\u00a0×\u00a02',
			'1\u00a0×\u00a03, 2\u00a0×\u00a02',
			'2\u00a0×\u00a04, 1\u00a0×\u00a03',
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
