import { describe, expect, test } from 'vitest';
import { countOf } from './count.ts';

describe('countOf', () => {
	test.each([
		['1000000', 1_000_000],
		['1_000_000', 1_000_000],
		['1,000,000', 1_000_000],
		[undefined, 5],
	])('takes %s', (typed, count) => {
		expect(countOf(typed, 5)).toBe(count);
	});

	test.each(['', 'x', '0', '-1', '1e6', '99999999999'])('refuses “%s”', (typed) => {
		expect(() => countOf(typed, 5)).toThrow('is not a number of times');
	});
});
