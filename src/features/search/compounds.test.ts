import { describe, expect, test } from 'vitest';
import { partsOf } from './compounds.ts';

const words = [
	'bondgenoten',
	'gesprek',
	'coaching',
	'drempel',
	'scan',
	'werk',
	'blad',
	'gesp',
	'rek',
];
const parts = (word: string) => partsOf(word, (part) => words.includes(part));

describe('partsOf', () => {
	test('splits a compound into words of the site', () => {
		expect(parts('bondgenotengesprek')).toEqual(['bondgenoten', 'gesprek']);
	});

	test('takes out the letter that links two words', () => {
		expect(parts('coachingsgesprek')).toEqual(['coaching', 'gesprek']);
	});

	test('splits into three when two will not do', () => {
		expect(parts('drempelwerkblad')).toEqual(['drempel', 'werk', 'blad']);
	});

	test('leaves a word alone of which a part is unknown', () => {
		expect(parts('drempelvrees')).toEqual([]);
	});
});
