import { describe, expect, test } from 'vitest';
import { countOf, isBoth, type Story } from './stories.ts';

const story = (changes: Partial<Story> = {}): Story => ({
	circular: 'yes',
	begunBy: 'employee',
	outcome: 'worked',
	...changes,
});

describe('isBoth', () => {
	test.each([
		[{}, true],
		[{ begunBy: 'team' }, true],
		[{ circular: 'partly' }, false],
		[{ circular: 'no' }, false],
		[{ begunBy: 'union' }, false],
		[{ begunBy: 'management' }, false],
		[{ begunBy: 'outsider' }, false],
		[{ begunBy: 'unknown' }, false],
		[{ outcome: 'stopped' }, true],
	] as [Partial<Story>, boolean][])('of %j is %s', (changes, expected) => {
		expect(isBoth(story(changes))).toBe(expected);
	});
});

describe('countOf', () => {
	test('counts each sort, and the outcome of only those that are both', () => {
		const stories = [
			story(),
			story({ begunBy: 'team', outcome: 'stopped' }),
			story({ circular: 'partly', outcome: 'unknown' }),
			story({ circular: 'no', begunBy: 'union' }),
			story({ begunBy: 'management', outcome: 'partly' }),
		];
		expect(countOf(stories)).toEqual({
			all: 5,
			circular: 3,
			partly: 1,
			begun: 3,
			both: 2,
			outcome: { worked: 1, partly: 0, stopped: 1, unknown: 0 },
		});
	});

	test('is nothing of no stories', () => {
		expect(countOf([])).toMatchObject({ all: 0, both: 0, outcome: { worked: 0 } });
	});
});
