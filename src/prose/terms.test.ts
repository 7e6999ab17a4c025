import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { afterAll, describe, expect, test } from 'vitest';
import type { Language } from '../language/locales.ts';
import { inEdition } from '../language/testing/in-edition.ts';
import { parseBody } from './guard/parse.ts';
import { findTerms, remarkTerms } from './terms.ts';

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

describe('remarkTerms', () => {
	const glossary = mkdtempSync(path.join(tmpdir(), 'glossary-'));
	afterAll(() => rmSync(glossary, { recursive: true }));
	const add = (id: string, nl: string, en: string) =>
		writeFileSync(path.join(glossary, `${id}.yaml`), `term: { nl: ${nl}, en: ${en} }\n`);
	/** The links in a text after its terms were found. */
	const linksIn = (text: string, language: Language = 'nl') => {
		const parsed = parseBody(text);
		if (!('tree' in parsed)) throw new Error('This is no page.');
		remarkTerms({ glossary, languageOf: () => language, appliesTo: () => true })(
			parsed.tree,
			new VFile({ path: 'x' }),
		);
		const links: string[] = [];
		visit(parsed.tree, 'link', (link) => void links.push(`${toString(link)} ${link.url}`));
		return links;
	};
	add('lever', 'hefboom', 'lever');

	test('links the first use of a term to its entry, in the language of the page', () => {
		expect(linksIn('Een hefboom, nog een hefboom.')).toEqual(['hefboom /glossary/#lever']);
		expect(linksIn('A lever.', 'en')).toEqual(['lever /en/glossary/#lever']);
	});

	test('leaves headings, links, tables and code alone', () => {
		const text = '## Hefboom\n\n[hefboom](/x/) `hefboom`\n\n| hefboom |\n| --- |\n| hefboom |';
		expect(linksIn(text)).toEqual(['hefboom /x/']);
	});

	test('knows a term that was added to the glossary since', () => {
		expect(linksIn('Een bondgenoot.')).toEqual([]);
		add('ally', 'bondgenoot', 'ally');
		expect(linksIn('Een bondgenoot.')).toEqual(['bondgenoot /glossary/#ally']);
	});

	test('takes the longer of two terms that start alike', () => {
		add('lever-map', 'hefboom voor later', 'lever map');
		expect(linksIn('Een hefboom voor later.')).toEqual(['hefboom voor later /glossary/#lever-map']);
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
