import { describe, expect, test } from 'vitest';
import { findTerms } from './terms.ts';

const terms = [
	{ id: 'works-council', word: 'ondernemingsraad' },
	{ id: 'ally', word: 'bondgenoot' },
	{ id: 'lever', word: 'hefboom' },
];
const idsIn = (text: string, explained = new Set<string>()) =>
	findTerms(text, terms, explained).map(({ id }) => id);

describe('findTerms', () => {
	test('finds terms in the order of the text', () => {
		expect(idsIn('Een hefboom en een bondgenoot.')).toEqual(['lever', 'ally']);
	});

	test('finds a capital and a simple plural', () => {
		const ladder = [{ id: 'sponsor', word: 'sponsor' }];
		expect(findTerms('Sponsors helpen.', ladder, new Set())).toEqual([
			{ id: 'sponsor', start: 0, end: 8 },
		]);
	});

	test('finds no term inside a longer word', () => {
		expect(idsIn('Het bondgenotengesprek en de bondgenootschap, de hefboom-matrix.')).toEqual([]);
	});

	test('finds a term once', () => {
		const explained = new Set<string>();
		expect(idsIn('Een hefboom, nog een hefboom.', explained)).toEqual(['lever']);
		expect(idsIn('En weer een hefboom.', explained)).toEqual([]);
	});

	test('leaves citations alone', () => {
		expect(idsIn('Zie [hefboom @meadows-1999].')).toEqual([]);
	});
});
