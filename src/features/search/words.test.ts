import { describe, expect, test } from 'vitest';
import { fold, plain, wordsOf } from './words.ts';

describe('wordsOf', () => {
	test('drops capitals, accents and endings after an apostrophe', () => {
		expect(wordsOf('Ideeën: collega’s in één café')).toEqual([
			'ideeen',
			'collega',
			'in',
			'een',
			'cafe',
		]);
	});

	test('reads a sign that stands for others as those', () => {
		expect(wordsOf('CO₂ is tĳd, ﬁjn')).toEqual(wordsOf('CO2 is tijd, fijn'));
	});

	test('parts a word at its hyphen', () => {
		expect(wordsOf('R-ladder')).toEqual(['r', 'ladder']);
	});

	test.each(['', ' “?!” ', '😀🎉', '\ud800'])('finds none in “%s”', (text) => {
		expect(wordsOf(text)).toEqual([]);
	});
});

describe('fold', () => {
	test.each([
		['CO₂', 'co2'],
		['t\u0133d', 'tijd'],
		['ｈｅｆｂｏｏｍ', 'hefboom'],
		['hef\u00adboom', 'hefboom'],
		['co‑creatie', 'co-creatie'],
	])('makes %s the same as %s', (text, same) => {
		expect(fold(text)).toBe(same);
	});
});

describe('plain', () => {
	test('leaves capitals and accents, and drops half a character', () => {
		expect(plain('Één collega’s\ud83d')).toBe("Één collega's");
	});
});
