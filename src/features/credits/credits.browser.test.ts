/** Who made a page, as the built site says it. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { contributorsOf, creditsOf, type CreditedPage } from '../../method/credits.ts';
import { folder, hrefOf } from '../../../tests/built.ts';

const docs = 'content/docs/';
const pages = new Map(
	globSync(`${docs}**/[!_]*.mdx`).map((file): [string, CreditedPage] => {
		const [, yaml = ''] = /^---\n([\s\S]*?)\n---/.exec(readFileSync(file, 'utf8')) ?? [];
		const id = file.slice(docs.length).replace(/\.mdx$/, '');
		return [id.replace(/(^|\/)index$/, ''), parse(yaml) as CreditedPage];
	}),
);
/** The HTML of a page, with the signs that a name may hold as they were written. */
const built = (id: string) =>
	readFileSync(`${folder}/${id}${id && '/'}index.html`, 'utf8')
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&');
const said = (html: string) =>
	/<div class="page-meta"[^>]*><p>([\s\S]*?)<\/p>/.exec(html)?.[1] ?? '';

test('every page says who wrote it, in its language, and leads to everyone', () => {
	for (const id of pages.keys()) {
		const english = id === 'en' || id.startsWith('en/');
		const credit = said(built(id));
		const names = creditsOf(pages, id).authors;
		expect(credit, id).toContain(english ? 'Written by ' : 'Geschreven door ');
		expect(credit, id).toContain(
			english ? `"${hrefOf('/en/contributors/')}"` : `"${hrefOf('/contributors/')}"`,
		);
		for (const name of names.length > 0 ? names : [english ? 'the editors' : 'de redactie'])
			expect(credit, id).toContain(name);
	}
});

test.each(['nl', 'en'])('the page with everyone names them all, in %s', (language) => {
	const html = built(language === 'en' ? 'en/contributors' : 'contributors');
	const named = [...html.matchAll(/<h2 translate="no"[^>]*>(.*?)<\/h2>/g)].map(([, name]) => name);
	expect(named).toEqual(contributorsOf(pages, language).map(({ name }) => name));
	const total = new Set([...pages.keys()].map((id) => id.replace(/^en(\/|$)/, ''))).size;
	expect(html).toMatch(new RegExp(`\\b${total}\\b`));
});
