import { describe, expect, test } from 'vitest';
import { smallSlips } from './testing/small-slips.ts';

const { said } = smallSlips();

describe('a record as Zotero writes it', () => {
	const record = (more: object) => ({
		id: 'edmondson-1999',
		type: 'article-journal',
		title: 'T',
		...more,
	});
	const bibliography = (...records: object[]) =>
		said({ 'content/bibliography.json': JSON.stringify(records, undefined, '\t') });

	test('is accepted, with all that does no harm', async () => {
		expect(
			await bibliography(
				record({
					'container-title': 'J',
					ISSN: '0959-6526',
					journalAbbreviation: 'J. Clean.',
					source: 'ScienceDirect',
					language: 'en-US',
					'title-short': 'T',
					'event-place': 'Gent',
					volume: 12,
					issued: { 'date-parts': [['2016', 2, 9]] },
					accessed: { date_parts: [['2024', '5']] },
				}),
			),
		).toEqual([]);
	});

	test('is told once which texts do not belong in it, by its id', async () => {
		expect(await bibliography(record({ note: 'N' }))).toEqual([
			'6:3 “note” is not a key that “edmondson-1999” can have. → Take that line out: an abstract belongs to its publisher, notes and keywords to whoever made them.',
		]);
		expect(await bibliography(record({ abstract: 'A', note: 'N', keyword: 'K' }))).toEqual([
			'6:3 “abstract”, “note” and “keyword” are not keys that “edmondson-1999” can have. → Take those lines out: an abstract belongs to its publisher, notes and keywords to whoever made them.',
		]);
	});

	test('is told what to write for its id', async () => {
		const author = [{ family: 'De Wit', given: 'Ann' }];
		const issued = { 'date-parts': [[2016]] };
		for (const id of [206, 'http://zotero.org/items/X', 'deWit2016']) {
			const found = await bibliography(record({}), record({ id, author, issued }));
			expect(found).toEqual([
				expect.stringMatching(
					/^8:9 .* → Write "id": "de-wit-2016", and cite it as \[@de-wit-2016\]\.$/,
				),
			]);
		}
	});

	test('speaks JSON, and hides nothing behind an address', async () => {
		expect(
			await bibliography(record({ URL: 'http://example.org', issued: { raw: '2016' }, type: 'x' })),
		).toEqual([
			expect.stringMatching(/^4:11 “edmondson-1999.type” cannot be the text “x”/),
			expect.stringMatching(/^6:10 “http:\/\/example.org” is neither an address/),
			'7:3 “edmondson-1999.issued.date-parts” is missing. → A date is { "date-parts": [[2016, 2, 9]] }: the year, and the month and day if known.',
		]);
		expect(await bibliography({ id: 'edmondson-1999', type: 'book' })).toEqual([
			'2:2 “edmondson-1999.title” is missing. → Add "title": ….',
		]);
	});

	test.each([
		['[{ “id”: "a" }]', 'Write straight double quotes: " and not “ or ”.'],
		["[{ 'id': 'a' }]", `Put texts and names between double quotes: "title" and not 'title'.`],
		['[{ "id": "a", }]', 'Take out the comma before “}”.'],
		['[{ "id": "a" "type": "book" }]', 'Put a comma before this “"”.'],
		['[{ "id": "a" }, // b\n]', 'Take the comment out: JSON has none.'],
	])('%s is no JSON', async (text, hint) => {
		const found = await said({ 'content/bibliography.json': text });
		expect(found).toHaveLength(1);
		expect(found[0]).toMatch(/^1:\d+ This is not valid JSON\. → /);
		expect(found[0]!.endsWith(hint)).toBe(true);
	});
});
