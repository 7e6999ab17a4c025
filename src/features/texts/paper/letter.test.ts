import { describe, expect, test } from 'vitest';
import { paragraphs, read } from '../../worksheets/testing/read-docx.ts';
import { renderLetterDocx } from './docx.ts';
import { blocksOf, type Letter } from './letter.ts';

describe('blocksOf', () => {
	test('ends a paragraph at an empty line, and begins a point at “- ”', () => {
		const pieces = [
			{ text: 'Dear ' },
			{ blank: 'Name' },
			{ text: ',\nhello\n\nAsk:\n- a\n- ' },
			{ blank: 'B' },
		];
		expect(blocksOf(pieces)).toEqual([
			{
				point: false,
				lines: [[{ text: 'Dear ' }, { blank: 'Name' }, { text: ',' }], [{ text: 'hello' }]],
			},
			{ point: false, lines: [[{ text: 'Ask:' }]] },
			{ point: true, lines: [[{ text: 'a' }]] },
			{ point: true, lines: [[{ text: '' }, { blank: 'B' }]] },
		]);
	});

	test('keeps what someone typed on lines of their own', () => {
		expect(blocksOf([{ text: 'Yours, ' }, { text: 'Els\nroom 4' }])).toEqual([
			{ point: false, lines: [[{ text: 'Yours, ' }, { text: 'Els' }], [{ text: 'room 4' }]] },
		]);
	});
});

describe('renderLetterDocx', () => {
	const letter: Letter = {
		title: 'Call <us> & come',
		summary: 'Who, when.',
		language: 'en',
		site: 'Site',
		address: 'https://x.example/en/texts/call/',
		sheet: { date: '2026-01-01' },
		words: { licence: 'CC BY-SA 4.0.', version: 'Mail', page: 'Page {{page}} of {{pages}}' },
		poster: false,
		subject: { label: 'Subject', pieces: [{ text: 'Hello ' }, { blank: 'Name' }] },
		body: [{ text: 'Dear Els <3,\n\n- one & two\n- ' }, { blank: 'Day' }],
	};

	test('gives the same bytes for the same text', async () => {
		expect(await renderLetterDocx(letter)).toEqual(await renderLetterDocx(letter));
	});

	test('holds the words as they are, and shows what is still open', async () => {
		const found = paragraphs(read(await renderLetterDocx(letter)).text);
		expect(found).toEqual(['Subject: Hello [Name]', 'Dear Els <3,', 'one & two', '[Day]']);
	});
});
