import { describe, expect, test } from 'vitest';
import { inEdition } from '../language/testing/in-edition.ts';
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

test('terms are found in a language that the edition does not show: facts are read from its pages', () => {
	const page = `{ type: 'root', children: [
		{ type: 'paragraph', children: [{ type: 'text', value: 'Een hefboom helpt.' }] },
	] }`;
	const links = `((tree) => {
		terms.remarkTerms({ glossary: 'content/glossary', languageOf: () => 'nl', appliesTo: () => true })(
			tree,
			{ path: 'x', data: {} },
		);
		return tree.children[0].children.map(({ type }) => type);
	})(${page})`;
	expect(inEdition('[en]', { terms: 'prose/terms.ts' }, links)).toContain('link');
});
