import { stripVTControlCharacters } from 'node:util';
import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { parseBody } from '../../src/prose/guard/parse.ts';
import type { PageReport } from './pages.ts';
import { runningText } from './running-text.ts';
import { middle, writeTable } from './table.ts';

describe('runningText', () => {
	const read = (body: string) => runningText((parseBody(body) as { tree: Root }).tree);

	test('keeps paragraphs, items and asides, and no headings or tables', () => {
		const body =
			'## Kop\n\nEen *zin*.\n\n- Een punt\n\n:::note\nLet op.\n:::\n\n| a |\n| - |\n| b |';
		expect(read(body)).toEqual(['Een zin.', 'Een punt', 'Let op.']);
	});

	test('leaves out citations with the space before them', () => {
		expect(read('Dat helpt [see @edmondson-1999, p. 4]. Soms [@a-2001; @b-2002].')).toEqual([
			'Dat helpt. Soms.',
		]);
	});

	test('leaves out a paragraph without a letter', () => {
		expect(read('**12**\n\nTwaalf.')).toEqual(['Twaalf.']);
	});
});

describe('middle', () => {
	test('of an odd number of figures is the one in the middle', () => {
		expect(middle([9, 1, 5])).toBe(5);
	});

	test('of an even number is between two', () => {
		expect(middle([1, 2, 4, 9])).toBe(3);
	});
});

describe('writeTable', () => {
	const page: PageReport = {
		file: 'content/docs/levers/allies.mdx',
		language: 'nl',
		kind: 'levers',
		words: 500,
		sentenceLength: 10.25,
		longest: '',
		passive: 0.04,
		ease: 61.2,
	};
	const linesOf = (pages: PageReport[]) =>
		stripVTControlCharacters(writeTable(pages))
			.split('\n')
			.map((line) => line.trim().replace(/ {2,}/g, ' | '));

	test('gives each page and the median of its kind', () => {
		expect(linesOf([page])).toEqual([
			'nl | ease | words | per sentence | passive',
			'content/docs/levers/allies.mdx | 61.2 | 500 | 10.3 | 4%',
			'',
			'median | ease | words | per sentence | passive',
			'levers, 1 | 61.2 | 500 | 10.3 | 4%',
			'',
			'Reading ease from 0 (hard) to 100 (easy); 60 to 70 is plain. It counts words and syllables, not sense.',
			'No page under 40.',
		]);
	});

	test('marks a page that is hard to read', () => {
		const lines = linesOf([{ ...page, ease: 39.9 }]);
		expect(lines[1]).toMatch(/^✖ content\/docs\/levers\/allies\.mdx \| 39\.9/);
		expect(lines.at(-1)).toBe('Under 40: 1, marked with ✖.');
	});

	test('gives the median of a language when there is more than one kind', () => {
		expect(linesOf([page, { ...page, kind: 'steps', ease: 70.2 }])).toContain(
			'all pages (nl), 2 | 65.7 | 500 | 10.3 | 4%',
		);
	});
});
