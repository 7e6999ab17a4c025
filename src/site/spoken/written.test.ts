import { describe, expect, test } from 'vitest';
import { readWritten, writtenBelow } from './written.ts';

describe('writtenBelow', () => {
	test('finds texts at any depth, and no other values', () => {
		expect(
			writtenBelow({
				title: { nl: 'een', en: 'one', de: 'eins' },
				rows: [{ minutes: 5, do: { nl: 'doe', en: 'do' } }],
				people: { from: 1, to: 2 },
			}),
		).toEqual([
			{ nl: 'een', en: 'one', de: 'eins' },
			{ nl: 'doe', en: 'do' },
		]);
	});

	test('takes each of a list by itself', () => {
		expect(writtenBelow({ aka: { nl: ['a', 'b'], en: ['c'] } })).toEqual([
			{ nl: 'a' },
			{ nl: 'b' },
			{ en: 'c' },
		]);
	});
});

test('readWritten finds data, words and titles of pages', () => {
	const english = readWritten('.').map(({ en }) => en);
	for (const text of ['Skip to content', 'ally', 'Coalition of allies'])
		expect(english).toContain(text);
});
