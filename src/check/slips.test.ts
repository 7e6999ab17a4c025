import { describe, expect, test } from 'vitest';
import { changed, en, nl, smallContent, smallest } from './testing/small-content.ts';

const { check } = smallContent();

/** Problems as `line:column message → hint`, without the file. */
async function said(changes: Record<string, string>): Promise<string[]> {
	const found = await check(changes);
	return found.map((problem) => {
		const [where = '', message = '', hint = ''] = problem.split('\n');
		const place = /\.\w+:?([\d:]*)$/.exec(where)?.[1] ?? '';
		return `${place} ${message.replace(/^\s*✖\s*/, '')} → ${hint.trim()}`;
	});
}

const facts = (from: string, to: string) => said(changed(nl, from, to));
const title = (line: string) => facts('title: Schotten', line);
const prose = (text: string) =>
	said(changed(nl, 'Niemand is eigenaar', `${text}\n\nNiemand is eigenaar`));

describe('a slip in the facts of a page', () => {
	test.each([
		[
			'title: Bondgenoten: Coalitie',
			'2:8 The colon in this text makes YAML see a second key: “Bondgenoten: Coalitie”. → Put the text between quotes: write “title: "Bondgenoten: Coalitie"”.',
		],
		[
			'title: De vraag is dan:',
			'2:8 The colon in this text makes YAML see a second key: “De vraag is dan:”. → Put the text between quotes: write “title: "De vraag is dan:"”.',
		],
		[
			"title: 'Collega's'",
			`2:8 The quotes in this text end it too early, or not at all: “'Collega's'”. → Put the text between quotes: write “title: "Collega's"”.`,
		],
		[
			'title: "Zo" zeggen ze',
			`2:8 The quotes in this text end it too early, or not at all: “"Zo" zeggen ze”. → Put the text between quotes: write “title: '"Zo" zeggen ze'”.`,
		],
		[
			'title: "Zo',
			'2:8 The quotes in this text end it too early, or not at all: “"Zo”. → Put the text between quotes: write “title: "Zo"”.',
		],
		[
			'title:Schotten',
			'2:7 There is no space after the colon of “title”. → Put a space after the colon: write “title: Schotten”.',
		],
		[
			'title: @samen',
			'2:8 YAML keeps “@” at the start of a value for itself. → Put the text between quotes: write “title: "@samen"”.',
		],
		[
			'title: *Samen* werken',
			'2:8 YAML keeps “*” at the start of a value for itself. → Put the text between quotes: write “title: "*Samen* werken"”.',
		],
		[
			'title: %samen',
			'2:8 YAML keeps “%” at the start of a value for itself. → Put the text between quotes: write “title: "%samen"”.',
		],
		[
			'title: `samen`',
			'2:8 YAML keeps “`” at the start of a value for itself. → Put the text between quotes: write “title: "`samen`"”.',
		],
		[
			'title: &samen werken',
			'2:15 “&samen” is an anchor, which lets a value be used elsewhere. → Leave it out, or put the value between quotes if it is text.',
		],
		[
			'title:\u00A0Schotten',
			'2:7 A non-breaking space stands here, which YAML does not take for a space. → Replace it by a space: delete it and type a space.',
		],
		[
			'title: “Schotten”',
			'2:8 Readers would see the quotation marks around this text: “Schotten”. → Write “title: Schotten”. Only straight quotes mean something to YAML.',
		],
		[
			'title: Project&rsquo;s &amp; meer',
			'2:8 “&rsquo;” is a code of HTML, which readers would see as it is. → Write the sign itself: “’”.',
		],
		[
			'title: Plaats #1',
			'2:8 “#1” is not read: what follows a “#” is a remark to other authors. → If it belongs to the text, write “title: "Plaats #1"”; if it is a remark, put a space after the “#”.',
		],
		[
			'title: 1984',
			'2:8 “title” should be text, but it is “1984”. → Put it between quotes. Write “title: "1984"”.',
		],
		[
			'title: true',
			'2:8 “title” should be text, but it is “true”. → Put it between quotes. Write “title: "true"”.',
		],
		[
			'title:',
			'2:7 “title” should be text, but it is empty. → Write the text behind “title:”, on the same line.',
		],
		[
			'title: Verwij\u00ADzing',
			'2:8 There is a soft hyphen here, which nobody sees and the search does not read over. → Write “Verwijzing”: type the word again.',
		],
		[
			'title: Zie [@edmondson-1999]',
			'2:8 A citation in the facts is not turned into one: readers would see its code. → Take it out here, and cite the work in the text of the page.',
		],
		[
			'title: <!-- later -->',
			'2:8 “<!-- later -->” is HTML, which facts cannot hold. → Write plain text. A “<” that is meant as “less than” has a space or a number after it.',
		],
		[
			'title: 2024-01-01',
			'2:8 Programs differ about what “2024-01-01” is: a text, a number or a date. → Put it between quotes.',
		],
		[
			'title: Schot\u200Bten',
			'2:13 There is an invisible character here: U+200B (a zero-width space). → Such characters can make a text read differently from what it is. Delete it: remove the letters on both sides and type them again.',
		],
	])('%s', async (line, problem) => {
		expect(await title(line)).toEqual([problem]);
	});

	test.each([
		'title: ‘Ik ben geen intrapreneur’',
		'title: "#samen"',
		'title: Schotten # shown everywhere',
		'title: ja',
		'title:\tSchotten',
	])('is not %s', async (line) => {
		expect(await title(line)).toEqual([]);
	});

	test('such as a space before a key is told on its own line', async () => {
		expect(await facts('description:', ' description:')).toEqual([
			'3:1 “description” does not start in the same column as the facts around it. → Start the line with no space: write “description: Een idee heeft vier diensten nodig en geen ervan is eigenaar.”.',
		]);
		expect(await facts('  group:', ' group:')).toEqual([
			'8:1 “group” does not start in the same column as the facts around it. → Start the line with 2 spaces: write “  group: organisational”.',
		]);
	});

	test.each([
		['  provenance: research, practice'],
		['  provenance: -research -practice'],
		['  provenance:\n    -research\n    -practice'],
		['  provenance:\n    – research\n    – practice'],
		['  provenance:\n    • research\n    • practice'],
	])('such as a list written as %j', async (written) => {
		expect(await facts('  provenance: [research]', written)).toEqual([
			expect.stringContaining(
				'→ A list stands between brackets, with commas. Write “provenance: [research, practice]”.',
			),
		]);
	});

	test.each([
		['pagefind: no', 'Write “pagefind: false”.'],
		['pagefind: yes', 'Write “pagefind: true”.'],
		['subtitle: Nog een titel', 'Did you mean “title”?'],
		['summary: Nog een', 'Did you mean “description”?'],
		['author: Ann', 'Did you mean “authors”?'],
		['tags: [a]', 'Take it out: this site has no use for it.'],
		[
			'sources: []',
			'It is a fact of “barrier:”. Move it below that line, with two spaces before it.',
		],
		[
			'waarom: x',
			'There are 13 to choose from, such as authors, barrier, description, follows, pagefind, retired, reviewed, reviewers, statement, tableOfContents, template, title.',
		],
	])('such as %s', async (line, hint) => {
		expect(await facts('statement:', `${line}\nstatement:`)).toEqual([
			expect.stringMatching(new RegExp(`^4:\\d+ .* → ${hint.replace(/[?.]/g, '\\$&')}$`)),
		]);
	});

	test('hides no other one, nor what is wrong with the text', async () => {
		const page = smallest[nl]!.replace('title: Schotten', 'title: Bondgenoten: Coalitie')
			.replace('description: Een', 'description:Een')
			.replace('organisational', 'organizational')
			.replace('Niemand is', 'Niemand {x is\n\n<b>vet</b> en [@Edmondson-1999]\n\nNiemand is')
			.replace('## Wat het erger maakt\n\n', '');
		expect((await said({ [nl]: `\uFEFF${page}` })).map((one) => one.split(' → ')[0])).toEqual([
			'1:1 The file starts with a byte order mark, which nobody sees.',
			'2:8 The colon in this text makes YAML see a second key: “Bondgenoten: Coalitie”.',
			'3:13 There is no space after the colon of “description”.',
			'8:10 “barrier.group” cannot be the text “organizational”.',
			expect.stringMatching(/^13:\d+ A “\{” here is read as the start of code/),
			'15:1 “<b>” is HTML, which a page cannot hold.',
			'15:15 “[@Edmondson-1999]” is not a citation as the site reads them: readers would see it as it is.',
			'19:1 The section “Wat het erger maakt” is missing.',
		]);
	});
});

describe('a page from Windows', () => {
	test('is a page, with its line ends', async () => {
		const pages = [nl, en].map((file) => [file, smallest[file]!.replaceAll('\n', '\r\n')]);
		expect(await said(Object.fromEntries(pages))).toEqual([]);
	});

	test('is told its mistakes on the same lines', async () => {
		const page = smallest[nl]!.replace('title: Schotten', 'title: Een: twee').replace(
			'@edmondson-1999',
			'@edmonson-1999',
		);
		expect(await said({ [nl]: page.replaceAll('\n', '\r\n') })).toEqual([
			expect.stringMatching(/^2:8 .*write “title: "Een: twee"”\.$/),
			expect.stringMatching(/^13:21 /),
		]);
	});
});

describe('a citation that nobody would find', () => {
	const work = (id: string) => `{ "id": "${id}", "type": "book", "title": "Moves" }`;
	const bibliography = {
		'content/bibliography.json': `[${[work('dutton-2001'), work('edmondson-1999')].join(', ')}]`,
	};
	test.each([
		['[@Dutton-2001]', '[@dutton-2001]'],
		['[@duttonMoves2001]', '[@dutton-2001]'],
		['[@dutton_2001]', '[@dutton-2001]'],
		['[@ dutton-2001]', '[@dutton-2001]'],
		['[@dutton-2001 p. 4]', '[@dutton-2001, p. 4]'],
		['(@dutton-2001)', '[@dutton-2001]'],
		['Zoals @dutton-2001 zegt', '[@dutton-2001]'],
		['Zoals @Dutton-2001 zegt', '[@dutton-2001]'],
		['[zie *hier* @dutton-2001]', '[@dutton-2001]'],
		['[@dutton-2001, @edmondson-1999]', '[@dutton-2001; @…]'],
	])('%s', async (text, meant) => {
		const found = await said({
			...changed(nl, 'Niemand is eigenaar', `${text}.\n\nNiemand is eigenaar`),
			...bibliography,
		});
		expect(found).toEqual([
			expect.stringMatching(/^13:\d+ “[^”]*” is not a citation as the site reads them.* → Write “/),
		]);
		expect(found[0]).toContain(`Write “${meant}”`);
	});

	test.each(['mail post@example.org', 'volg @samen op het net', '`[@Dutton-2001]`'])(
		'is not %s',
		async (text) => {
			expect(await prose(text)).toEqual([]);
		},
	);

	test('written without its hyphen is guessed', async () => {
		const text = changed(nl, '@edmondson-1999', '@dutton2001');
		expect(await said({ ...text, ...bibliography })).toEqual([
			'13:21 “@dutton2001” is cited, but it is not in content/bibliography.json. → Did you mean “dutton-2001”?',
		]);
	});

	test('in the facts gets the same guess', async () => {
		expect(await facts('  group:', '  sources: [edmondsonSafety1999]\n  group:')).toEqual([
			expect.stringContaining('→ Did you mean “edmondson-1999”?'),
		]);
		expect(await facts('  group:', '  sources: [@edmondson-1999]\n  group:')).toEqual([
			'8:12 The brackets here make no list and no text: “[@edmondson-1999]”. → A work is named here by its id alone: write “  sources: [edmondson-1999]”.',
		]);
	});
});

describe('what was pasted into a page', () => {
	test.each([
		[
			'• een\n• twee',
			'A line starts with “•”, which readers see as it is: this is not a list yet.',
			2,
		],
		['– een', 'A paragraph starts with “–”: readers see a dash, not a list.', 1],
		['-een', 'There is no space after “-”, so this is text and no list.', 1],
		['1.Een', 'There is no space after “1.”, so this is text and no list.', 1],
		['###Kop', 'There is no space after “###”, so this is text and no heading.', 1],
		['-\u00A0een', 'A non-breaking space follows “-”, so readers see that sign as it is.', 1],
		['##\u00A0Kop', 'A non-breaking space follows “##”, so readers see that sign as it is.', 1],
		[
			'### Een\u00A0kop',
			'There is a non-breaking space in this heading, so links to it would not find it.',
			1,
		],
		[
			'Verwij\u00ADzing',
			'There is a soft hyphen here, which nobody sees and the search does not read over.',
			1,
		],
		['Een noot.[^1]\n\n[^1]: De noot.', '“[^1]” is a footnote, and pages have none.', 1],
		['[^1]: De noot.', '“[^1]” is a footnote, and pages have none.', 1],
		[
			'```{include} x.md\n```',
			'“```{include}” is an order to another program, and readers would see it.',
			1,
		],
		[
			'```{note}\nx\n```',
			'“```{note}” is an order to another program, and readers would see it.',
			1,
		],
		[
			'::: {.callout-note}\nTekst.\n:::',
			'“::: {.callout-note}” starts a block as Quarto or Pandoc writes it.',
			2,
		],
		['!!! note', '“!!! note” is an order to another program, and readers would see it.', 1],
		[
			'> [!NOTE]\n> Let op.',
			'“[!NOTE]” is an order to another program, and readers would see it.',
			1,
		],
		[
			'Zie [[allies]].',
			'“[[allies]]” is a link as other programs write it, and readers would see the brackets.',
			1,
		],
		[
			'{{< include x.qmd >}}',
			'“{{< include x.qmd >}}” is an order to another program, and readers would see it as it is.',
			1,
		],
		['<!-- later -->', '“<!--” starts a comment of HTML, which a page cannot hold.', 1],
		['Te\u200Bkst', 'There is an invisible character here: U+200B (a zero-width space).', 1],
	])('%j', async (text, message, times) => {
		const found = await prose(text);
		expect(found).toHaveLength(times);
		expect(found[0]).toMatch(/^1\d:\d+ /);
		expect(found[0]).toContain(` ${message} → `);
	});

	test.each([
		'Project&rsquo;s &amp; meer',
		'Tussen 5\u00A0% en €\u00A01500',
		'#samen staat vooraan',
		'\\- geen lijst',
		'\\:::note',
		'Een – met streepjes – zin',
		'10:30 is een uur',
		'```js\nx\n```',
		'Een\ttab',
	])('is fine as %j', async (text) => {
		expect(await prose(text)).toEqual([]);
	});
});

describe('a section that is missing', () => {
	test('stands where it should be', async () => {
		expect(await facts('## Zo herken je het', '### Zo')).toEqual([
			expect.stringContaining('11:1 “Zo” skips a level'),
			'15:1 The section “Zo herken je het” is missing. → Add the heading “## Zo herken je het” with its text, in the order of the other pages.',
		]);
		expect(await facts('## Wat het erger maakt\n\n## De eerste stap, deze week\n\n', '')).toEqual([
			'15:1 The sections “Wat het erger maakt”, “De eerste stap, deze week” are missing. → Add “## Wat het erger maakt”, “## De eerste stap, deze week”, each on a line of its own with its text below it.',
		]);
	});

	test('is one of all, in one sentence at the start of the text', async () => {
		const page = smallest[nl]!.replace(/^## .*\n\n?/gm, '');
		expect(await said({ [nl]: page })).toEqual([
			expect.stringMatching(
				/^11:1 The sections “Zo herken je het”, .*“Vragen om te stellen” are missing\./,
			),
		]);
	});
});

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

describe('a story of somebody’s own', () => {
	const file = 'content/docs/cases/own.mdx';
	const story = (more: string, text = '') => `---
title: Een eigen verhaal
description: Een verhaal van iemand die het zelf heeft meegemaakt.
case:
  order: 1
  provenance: [practice]
  organisation: NV
  sector: retail
  countries: [BE]
  evidence: primary
  circular: 'yes'
  begunBy: team
  outcome: worked
  uncoded: neither-documented
${more}---

## De situatie

${text}

## Wie in beweging kwam

## Drempels

## Hefbomen

## Wat ervan kwam

## Wat we niet weten

## Wat je kunt meenemen
`;

	test('says how the people in it agreed', async () => {
		expect(await said({ [file]: story('') })).toEqual([
			'4:1 This case cites no work, and does not say that somebody shared it. → Cite the sources in the text as [@id]. Is it a story of your own? Write below “case:”: “  shared: { consent: agreed, anonymised: true, licence: CC BY-SA 4.0 }”, if that is so.',
		]);
		const shared = '  shared: { consent: agreed, anonymised: true, licence: CC BY-SA 4.0 }\n';
		expect(await said({ [file]: story(shared) })).toEqual([]);
		expect(await said({ [file]: story('', 'Zie [@edmondson-1999].') })).toEqual([]);
		expect(await said({ [file]: story('  sources: [edmondson-1999]\n') })).toEqual([]);
	});

	test('says all three, and nothing else', async () => {
		expect(
			(await said({ [file]: story('  shared: { consent: maybe, anonymised: false }\n') })).map(
				(one) => one.split(' → ')[0],
			),
		).toEqual([
			'15:3 “case.shared.licence” is missing.',
			'15:22 “case.shared.consent” cannot be the text “maybe”.',
			'15:41 “case.shared.anonymised” cannot be “false”.',
		]);
	});
});

describe('a file that Windows or an editor named', () => {
	test.each([
		['content/docs/levers/allies.mdx.txt', 'Rename it to “allies.mdx”'],
		[
			'content/docs/levers/Copy of allies.mdx',
			'or give it a name of its own, such as “allies.mdx”',
		],
		['content/docs/levers/allies - kopie.mdx', 'Delete it'],
		['content/docs/levers/allies (1).mdx', 'Delete it'],
		['content/docs/levers/allies.MDX', 'Rename it to “allies.mdx”.'],
		['content/docs/levers/Foto.JPG', 'Rename it to “foto.jpg”.'],
	])('%s', async (file, hint) => {
		const found = await said({ [file]: 'x' });
		expect(found).toHaveLength(1);
		expect(found[0]).toContain(hint);
	});

	test.each(['~$allies.docx', 'Thumbs.db', 'thumbs.db', 'Desktop.ini', '.~lock.allies.odt#'])(
		'%s is nobody’s',
		async (name) => {
			expect(await said({ [`content/docs/levers/${name}`]: 'x' })).toEqual([]);
		},
	);
});
