import { describe, expect, test } from 'vitest';
import { didYouMean, nearest } from './nearest.ts';

describe('nearest', () => {
	test('finds the word with the fewest letters changed', () => {
		expect(nearest('alies', ['sponsor', 'allies'])).toBe('allies');
	});

	test('stays silent when nothing is near', () => {
		expect(nearest('budget', ['sponsor', 'allies'])).toBeUndefined();
	});

	test('does not mind capitals', () => {
		expect(nearest('Allies', ['allies'])).toBe('allies');
	});
});

describe('didYouMean', () => {
	test('guesses', () => {
		expect(didYouMean('alies', ['allies'])).toBe('Did you mean “allies”?');
	});

	test('lists what there is when it cannot guess', () => {
		expect(didYouMean('budget', ['sponsor', 'allies'])).toBe('Choose from allies, sponsor.');
	});
});
