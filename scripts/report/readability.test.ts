import { describe, expect, test } from 'vitest';
import { measure } from './readability.ts';
import { syllables } from './syllables.ts';

describe('syllables', () => {
	test.each([
		['de', 1],
		['over', 2],
		['idee', 2],
		['ideeën', 3],
		['bureau', 2],
		['bijeenkomst', 3],
		['materiaal', 4],
		['organisatie', 5],
		['beïnvloeden', 4],
		['coachingsgesprek', 4],
		['DUURZAAMHEID', 3],
		['mm', 1],
	])('of “%s” are %i', (word, count) => {
		expect(syllables(word, 'nl')).toBe(count);
	});

	test('of an English word are counted the English way', () => {
		expect(syllables('colleague', 'en')).toBe(2);
	});
});

describe('measure', () => {
	test('reads a paragraph without words as nothing', () => {
		expect(measure(['– 12 –'], 'nl')).toBeUndefined();
	});

	test('scores English as Flesch did', () => {
		// 6 words and syllables in one sentence: 206.835 − 1.015 × 6 − 84.6 × 1.
		expect(measure(['The cat sat on the mat.'], 'en')?.ease).toBeCloseTo(116.145, 3);
	});

	test('scores Dutch as Douma did', () => {
		// 6 words with 8 syllables in one sentence: 206.84 − 0.93 × 6 − 77 × 8 / 6.
		expect(measure(['De kater zat op de tafel.'], 'nl')?.ease).toBeCloseTo(98.593, 3);
	});

	test('counts an item of a list as a sentence', () => {
		const found = measure(['Een lege doos', 'Twee volle dozen op de plank'], 'nl');
		expect(found).toMatchObject({ words: 9, sentenceLength: 4.5 });
		expect(found?.longest).toBe('Twee volle dozen op de plank');
	});

	test('does not end a sentence at an abbreviation', () => {
		expect(measure(['Vraag het o.a. aan de vakbond.'], 'nl')?.sentenceLength).toBe(6);
	});

	test.each([
		[
			'nl',
			'Het plan wordt besproken. Het werd in maart gemaakt. Het wordt laat. Wij bespreken het.',
		],
		['en', 'The plan was discussed. It was made by hand. It was late. We made it.'],
	] as const)('finds the passive voice in %s', (language, text) => {
		expect(measure([text], language)?.passive).toBe(0.5);
	});
});
