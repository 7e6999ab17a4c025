import { describe, expect, test } from 'vitest';
import { en, nl, smallest } from './testing/small-content.ts';
import { smallSlips } from './testing/small-slips.ts';

const { facts, said } = smallSlips();
const title = (line: string) => facts('title: Schotten', line);

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
			"title: 's Ochtends een rondje",
			`2:8 The quotes in this text end it too early, or not at all: “'s Ochtends een rondje”. → Put the text between quotes: write “title: "'s Ochtends een rondje"”.`,
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
