import { expect, test } from 'vitest';
import { byLetter } from './letters.ts';

const named = (...titles: string[]) =>
	titles.map((title, index) => ({ title, href: `/${index}/`, kind: 'Lever' }));
const filed = (...titles: string[]) =>
	byLetter(named(...titles), 'de het een', 'nl').map(({ letter, names }) => [
		letter,
		...names.map(({ title }) => title),
	]);

test('names stand under their letter, in the order of the alphabet', () => {
	expect(filed('Schotten', 'bondgenoten', 'Bootcamp')).toEqual([
		['B', 'bondgenoten', 'Bootcamp'],
		['S', 'Schotten'],
	]);
});

test('an article, a quotation mark and an accent do not count', () => {
	expect(filed('De rol benoemen', '‘Een ja is geen ja’', 'Één besluit', 'Detail')).toEqual([
		['D', 'Detail'],
		['E', 'Één besluit'],
		['J', '‘Een ja is geen ja’'],
		['R', 'De rol benoemen'],
	]);
});

test('a name that is nothing but an article keeps it', () => {
	expect(filed('Het')).toEqual([['H', 'Het']]);
});

test('digits stand together, in the order of their numbers', () => {
	expect(filed('10 vragen', '2 vragen')).toEqual([['0–9', '2 vragen', '10 vragen']]);
});

test('the same name twice keeps both, in the order given', () => {
	const [letter] = byLetter(named('Bootcamp', 'Bootcamp'), 'de', 'nl');
	expect(letter!.names.map(({ href }) => href)).toEqual(['/0/', '/1/']);
});
