import { describe, expect, test } from 'vitest';
import { lettersOf } from './a-z.ts';

const letters = (...titles: string[]) =>
	lettersOf(
		titles.map((title) => ({ title, href: '/' })),
		'nl',
	).map(({ letter, entries }) => [letter, ...entries.map(({ title }) => title)]);

describe('lettersOf', () => {
	test('puts entries below their first letter, without its accent', () => {
		expect(letters('Energie', 'Één proef', 'bondgenoten', 'Barrière')).toEqual([
			['B', 'Barrière', 'bondgenoten'],
			['E', 'Één proef', 'Energie'],
		]);
	});

	test('passes over what stands before the first letter, and puts digits first', () => {
		expect(letters('‘Nee’ zeggen', '360 graden', 'Nieuw')).toEqual([
			['#', '360 graden'],
			['N', '‘Nee’ zeggen', 'Nieuw'],
		]);
	});
});
