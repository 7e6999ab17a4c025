import { expect, test } from 'vitest';
import { inScript, jsonLdOf, type Described } from './json-ld.ts';

const page: Described = {
	folder: 'levers',
	isItem: true,
	url: 'https://x.example/levers/a/',
	title: 'A',
	language: 'nl',
	authors: [],
	editors: 'Redactie',
	updated: '2026-11-24',
	licence: 'https://cc.example/',
};

test.each([
	['steps', true, ['LearningResource', 'HowTo']],
	['barriers', true, ['Article', 'DefinedTerm']],
	['worksheets', true, 'LearningResource'],
	['cases', true, 'Article'],
	['levers', false, 'WebPage'],
	['glossary', false, 'DefinedTermSet'],
	['scan', false, 'WebPage'],
])('jsonLdOf calls a page in %s, item %s, %s', (folder, isItem, type) => {
	expect(jsonLdOf({ ...page, folder, isItem })).toMatchObject({ '@type': type });
});

test('jsonLdOf names people, or the editors', () => {
	expect(jsonLdOf(page)).toMatchObject({ author: { '@type': 'Organization', name: 'Redactie' } });
	expect(jsonLdOf({ ...page, authors: ['Ann'] })).toMatchObject({
		author: [{ '@type': 'Person', name: 'Ann' }],
	});
});

test('inScript cannot be ended by what an author wrote', () => {
	const text = inScript({ name: '</script><script>alert(1)</script>' });
	expect(text).not.toContain('<');
	expect(JSON.parse(text)).toEqual({ name: '</script><script>alert(1)</script>' });
});
