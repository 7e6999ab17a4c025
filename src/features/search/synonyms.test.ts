import { expect, test } from 'vitest';
import { synonymsOf } from './synonyms.ts';
import { wordsOf } from './words.ts';

const also = synonymsOf(
	[
		['baas', 'chef', 'line manager'],
		['stoppen', 'opgeven'],
	],
	(word) => word.replace(/en$/, ''),
	wordsOf,
);

test('gives the other words of each group that a text has a word of', () => {
	expect(also(['mijn', 'baas'])).toEqual(['chef', 'line', 'manager']);
	expect(also(['opgev'])).toEqual(['stoppen']);
});

test('knows a group by words that stand together, and only so', () => {
	expect(also(['line', 'manager'])).toEqual(['baas', 'chef']);
	expect(also(['manager', 'line'])).toEqual([]);
});
