import { describe, expect, test } from 'vitest';
import { addressOfFile, bytesOf, missingOf, needlessOf, partOf, type OfflineList } from './list.ts';

describe('the part of a file', () => {
	test.each([
		['index.html', 'reading.nl'],
		['en/index.html', 'reading.en'],
		['en/levers/allies/index.html', 'reading.en'],
		['worksheets/anchor-sheet.json', 'reading.nl'],
		['en/course/portfolio.json', 'reading.en'],
		['pagefind/fragment/en_0536acb.pf_fragment', 'reading.en'],
		['pagefind/nl.terms.json', 'reading.nl'],
		['pagefind/wasm.nl.pagefind', 'reading.nl'],
		['pagefind/pagefind.en_3bce99dc3d.pf_meta', 'reading.en'],
		['pagefind/pagefind.js', 'shared'],
		['_astro/page.x.js', 'shared'],
		['downloads/personal-compass.nl.docx', 'papers.nl'],
		['run-sheets/see-the-field.en.pdf', 'papers.en'],
		['poster-files/year-a2.en.pdf', 'papers.en'],
		['poster-files/year.en.svg', 'reading.en'],
		['slides/bootcamp.en.pdf', 'slides.en'],
		['slides/bootcamp.nl.pptx', 'slides.nl'],
	])('%s: %s', (path, part) => {
		expect(partOf(path)).toBe(part);
	});

	test.each([
		'404.html',
		'_headers',
		'cite/levers/allies.bib',
		'packs/bootcamp.nl.zip',
		'social/index.png',
		'levers/allies.md',
		'data/v1/method.json',
		'feed.xml',
	])('%s is left to those who ask for it', (path) => {
		expect(partOf(path)).toBeUndefined();
	});

	test('is asked for at the address of a page', () => {
		expect(addressOfFile('index.html')).toBe('');
		expect(addressOfFile('en/levers/allies/index.html')).toBe('en/levers/allies/');
		expect(addressOfFile('pagefind/nl.json')).toBe('pagefind/nl.json');
	});
});

describe('what is to be done', () => {
	const list: OfflineList = {
		version: '2',
		parts: {
			shared: [['_astro/a.js', 10, 'a']],
			'reading.nl': [
				['', 20, 'b'],
				['about/', 30, 'c'],
			],
			'reading.en': [['en/', 40, 'd']],
		},
	};

	test('is to fetch what is new or changed, and no more', () => {
		const have = new Map([
			['', 'b'],
			['about/', 'older'],
		]);
		const missing = missingOf(list, ['shared', 'reading.nl'], have);
		expect(missing.map(([path]) => path)).toEqual(['_astro/a.js', 'about/']);
		expect(bytesOf(missing)).toBe(40);
	});

	test('is to throw away what is no longer asked for, or gone', () => {
		const have = new Map([
			['', 'b'],
			['en/', 'd'],
			['gone/', 'x'],
		]);
		expect(needlessOf(list, ['reading.nl'], have)).toEqual(['en/', 'gone/']);
	});
});
