import { expect, test } from 'vitest';
import { lengthIn } from './length.ts';

test('a length is in minutes up to an hour, then in hours with what is left', () => {
	expect([1, 59, 60, 61, 120, 130].map((minutes) => lengthIn(minutes))).toEqual([
		{ key: 'minutes', values: { minutes: 1 } },
		{ key: 'minutes', values: { minutes: 59 } },
		{ key: 'wholeHours', values: { hours: 1, minutes: 0 } },
		{ key: 'hours', values: { hours: 1, minutes: 1 } },
		{ key: 'wholeHours', values: { hours: 2, minutes: 0 } },
		{ key: 'hours', values: { hours: 2, minutes: 10 } },
	]);
});

test('minutes go on for as long as is asked', () => {
	expect([90, 91].map((minutes) => lengthIn(minutes, 90).key)).toEqual(['minutes', 'hours']);
});
