import { describe, expect, test } from 'vitest';
import { familyOf, joinedWordsOf, stemOf, wordsOf } from './words.ts';

const stems = (words: string, language: 'nl' | 'en') =>
	words.split(' ').map((word) => stemOf(word, language));

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
});

describe('joinedWordsOf', () => {
	test('writes words with a hyphen as one', () => {
		expect(joinedWordsOf('De R-ladder en burn-out')).toEqual(['rladder', 'burnout']);
	});
});

describe('stemOf', () => {
	test('brings Dutch inflections together', () => {
		expect(new Set(stems('duurzaam duurzame', 'nl')).size).toBe(1);
		expect(new Set(stems('werkblad werkbladen', 'nl')).size).toBe(1);
		expect(new Set(stems('hefboom hefbomen', 'nl')).size).toBe(1);
	});

	test('reads American spelling as British', () => {
		expect(new Set(stems('organization organisations', 'en')).size).toBe(1);
	});

	test('leaves what has a digit alone', () => {
		expect(stems('10r 2025', 'nl')).toEqual(['10r', '2025']);
	});
});

describe('familyOf', () => {
	const family = (word: string, known: string) =>
		familyOf(stemOf(word, 'nl'), 'nl', (stem) => stem === stemOf(known, 'nl'));

	test.each([
		['luistert', 'luisteren'],
		['gewerkt', 'werken'],
		['verspild', 'verspilling'],
		['bazen', 'baas'],
		['stapje', 'stap'],
		['ideeen', 'idee'],
	])('knows that %s belongs to %s', (word, known) => {
		expect(family(word, known)).toEqual([stemOf(known, 'nl')]);
	});

	test('makes up no word that the site does not have', () => {
		expect(familyOf('luistert', 'nl', () => false)).toEqual([]);
	});
});
