import { describe, expect, test } from 'vitest';
import { nearest } from './nearest.ts';

describe('nearest', () => {
	test('finds the word with the fewest letters changed', () => {
		expect(nearest('alies', ['sponsor', 'allies'])).toBe('allies');
	});

	test('stays silent when nothing is near', () => {
		expect(nearest('budget', ['sponsor', 'allies'])).toBeUndefined();
	});

	test('takes a word of which a third is different for the same, and no other', () => {
		expect(nearest('budget', ['bucket'])).toBe('bucket');
		expect(nearest('budget', ['basket'])).toBeUndefined();
	});

	test('does not mind capitals', () => {
		expect(nearest('Allies', ['allies'])).toBe('allies');
	});
});
