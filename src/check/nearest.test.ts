import { describe, expect, test } from 'vitest';
import { didYouMean } from './nearest.ts';

describe('didYouMean', () => {
	test('guesses', () => {
		expect(didYouMean('alies', ['allies'])).toBe('Did you mean “allies”?');
	});

	test('lists what there is when it cannot guess', () => {
		expect(didYouMean('budget', ['sponsor', 'allies'])).toBe('Choose from allies, sponsor.');
	});
});
