import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { showLinks } from './links.ts';

let site: string;

const head = (address: string) =>
	`<link rel="canonical" href="https://site.example/base/${address}/">`;

const place = (language: string) =>
	`<p class="handbook-links" data-handbook="${language}" data-print="no" hidden></p>`;

beforeEach(() => {
	site = mkdtempSync(path.join(tmpdir(), 'handbook-'));
	for (const folder of ['all', 'en/all', 'handbook'])
		mkdirSync(path.join(site, folder), { recursive: true });
	writeFileSync(
		path.join(site, 'all/index.html'),
		`${head('all')}<main>${place('nl')}<p>Tekst</p></main>`,
	);
	writeFileSync(
		path.join(site, 'en/all/index.html'),
		`${head('en/all')}<main>${place('en')}<p hidden>b</p></main>`,
	);
	for (const [name, size] of [
		['nl.pdf', 3_060_000],
		['nl.epub', 540_000],
		['en.pdf', 2_000_000],
		['en.epub', 90_000],
	] as const)
		writeFileSync(
			path.join(site, 'handbook', `de-nieuwe-samenzweerders.${name}`),
			new Uint8Array(size),
		);
});

const read = (page: string) => readFileSync(path.join(site, page), 'utf8');

describe('showLinks', () => {
	test('shows both files with their size, in the language of the page', () => {
		showLinks(site);
		expect(read('all/index.html')).toBe(
			head('all') +
				'<main><p class="handbook-links" data-handbook="nl" data-print="no">' +
				'<a href="/base/handbook/de-nieuwe-samenzweerders.nl.pdf" download>Het handboek als PDF, om te lezen of af te drukken</a> (3,1 MB) · ' +
				'<a href="/base/handbook/de-nieuwe-samenzweerders.nl.epub" download>Het handboek als EPUB, voor een e-reader of telefoon</a> (540 kB)' +
				'</p><p>Tekst</p></main>',
		);
		expect(read('en/all/index.html')).toContain(
			'<a href="/base/handbook/de-nieuwe-samenzweerders.en.epub" download>',
		);
		expect(read('en/all/index.html')).toContain('<p hidden>b</p>');
	});

	test('shows the document of a page that has one, and nothing on a page that has none', () => {
		const pages = ['steps/bootcamp', 'guide/privacy'];
		for (const page of pages) {
			mkdirSync(path.join(site, page), { recursive: true });
			const section = page.replace('/', '-');
			const own = place('nl').replace(' data-print', ` data-section="${section}" data-print`);
			writeFileSync(path.join(site, page, 'index.html'), head(page) + own);
		}
		writeFileSync(path.join(site, 'handbook/steps-bootcamp.nl.docx'), new Uint8Array(11_200));
		showLinks(site);
		expect(read('steps/bootcamp/index.html')).toContain(
			'data-print="no"><a href="/base/handbook/steps-bootcamp.nl.docx" download>Deze pagina als document, om aan te passen</a> (11 kB, docx)</p>',
		);
		expect(read('guide/privacy/index.html')).toMatch(/ hidden><\/p>$/);
	});

	test('shows them once, however often it is asked', () => {
		showLinks(site);
		const once = read('all/index.html');
		showLinks(site);
		expect(read('all/index.html')).toBe(once);
	});
});
