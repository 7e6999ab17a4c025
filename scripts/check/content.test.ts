import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatProblem } from '../lib/problem.ts';
import { checkContent } from './content.ts';

/** The smallest content there is. Each test changes the one thing it is about. */
const smallest: Record<string, string> = {
	'content/bibliography.json': `[{ "id": "edmondson-1999", "type": "article-journal", "title": "Safety" }]`,
	'content/i18n/nl.json': `{ "page.home": "Begin" }`,
	'content/i18n/en.json': `{ "page.home": "Home" }`,
	'content/docs/barriers/silos.mdx': `---
title: Schotten
description: Een idee heeft vier diensten nodig en geen ervan is eigenaar.
statement: Mijn idee heeft meerdere diensten nodig.
barrier:
  order: 1
  provenance: [research]
  group: organisational
---

## Zo herken je het

Niemand is eigenaar [@edmondson-1999].

## Wat eronder ligt

## Wat het erger maakt

## De eerste stap, deze week

## Vragen om te stellen
`,
	'content/docs/en/barriers/silos.mdx': `---
title: Silos
description: An idea needs four departments and none of them owns it.
statement: My idea needs several departments.
---

## How you recognise it

See [the first step](#the-first-step-this-week).

## What lies under it

## What makes it worse

## The first step, this week

## Questions to ask
`,
};

const nl = 'content/docs/barriers/silos.mdx';
const en = 'content/docs/en/barriers/silos.mdx';
let root: string;

beforeEach(async () => {
	root = await mkdtemp(path.join(tmpdir(), 'content-'));
});

afterEach(async () => {
	await rm(root, { recursive: true, force: true });
});

/** What the check prints for the smallest content with some files changed. */
async function check(changes: Record<string, string | undefined> = {}): Promise<string[]> {
	for (const [file, text] of Object.entries({ ...smallest, ...changes })) {
		if (text === undefined) continue;
		await mkdir(path.dirname(path.join(root, file)), { recursive: true });
		await writeFile(path.join(root, file), text);
	}
	const { problems } = await checkContent(root);
	return problems.map((problem) => stripVTControlCharacters(formatProblem(problem)));
}

/** A file of the smallest content, with one text replaced by another. */
function changed(file: string, from: string, to: string): Record<string, string> {
	expect(smallest[file]).toContain(from);
	return { [file]: smallest[file]!.replace(from, to) };
}

describe('checkContent', () => {
	test('finds nothing in content that is right', async () => {
		expect(await check()).toEqual([]);
	});

	test('guesses which key was meant', async () => {
		expect(await check(changed(nl, 'group:', 'groep:'))).toEqual([
			`${nl}:5:1
  ✖ “barrier.group” is missing.
    Kind of barrier: personal, social, organisational or systemic.`,
			`${nl}:8:3
  ✖ “groep” is not a fact that “barrier” can have.
    Did you mean “group”?`,
		]);
	});

	test('guesses which value was meant', async () => {
		expect(await check(changed(nl, 'organisational', 'organizational'))).toEqual([
			`${nl}:8:10
  ✖ “barrier.group” cannot be the text “organizational”.
    Did you mean “organisational”?`,
		]);
	});

	test('names a reference to nothing', async () => {
		const lever = `---
title: Bondgenoten
description: Zoek de mensen die het stilletjes met je eens zijn.
lever:
  order: 1
  provenance: [practice]
  level: relations
  horizon: weeks
  lifts: [silo]
---

## Wat het is

## Waarom het kan helpen, en hoe zeker dat is

## Zo ga je te werk

## Vragen voor de coach

## Wanneer niet, en wat het kan kosten

## Zo merk je dat het helpt
`;
		expect(await check({ 'content/docs/levers/allies.mdx': lever })).toEqual([
			`content/docs/levers/allies.mdx:9:11
  ✖ “silo” is not one of the barriers: content/docs/barriers/silo.mdx does not exist.
    Did you mean “silos”?`,
		]);
	});

	test('says which type was expected', async () => {
		expect(await check(changed(nl, 'order: 1', 'order: first'))).toEqual([
			`${nl}:6:10
  ✖ “barrier.order” should be a number, but it is the text “first”.
    Place in the order of the method, from 1. Decides “previous” and “next”.`,
		]);
	});

	test('names a citation that is not in the bibliography', async () => {
		expect(await check(changed(nl, '@edmondson-1999', '@edmonson-1999'))).toEqual([
			`${nl}:13:21
  ✖ “@edmonson-1999” is cited, but it is not in content/bibliography.json.
    Did you mean “edmondson-1999”?`,
		]);
	});

	test('names a section that is missing, and one that is not expected', async () => {
		expect(await check(changed(nl, '## Wat eronder ligt', '## Wat er onder ligt'))).toEqual([
			`${nl}:11:1
  ✖ The section “Wat eronder ligt” is missing.
    Is “Wat er onder ligt” meant? Write it as “## Wat eronder ligt”.`,
			`${nl}:15:1
  ✖ “Wat er onder ligt” is not a section of a page in barriers.
    Make it a “###” heading, or choose from Zo herken je het · Wat eronder ligt · Wat het erger maakt · De eerste stap, deze week · Vragen om te stellen.`,
		]);
	});

	test('refuses facts in an English page', async () => {
		expect(
			await check(changed(en, 'title: Silos', 'title: Silos\nbarrier: { group: social }')),
		).toEqual([
			`${en}:3:1
  ✖ “barrier:” stands in an English page, but facts are written once, in Dutch.
    Move the facts to ${nl} and take them out here.`,
		]);
	});

	test('refuses a translation of nothing', async () => {
		const found = await check({ 'content/docs/en/barriers/silo.mdx': smallest[en]! });
		expect(found).toEqual([
			`content/docs/en/barriers/silo.mdx
  ✖ This is a translation of a page that does not exist.
    Expected the Dutch page at content/docs/barriers/silo.mdx. Did you mean “barriers/silos”?`,
		]);
	});

	test('reports an untranslated page without failing', async () => {
		const [file] = Object.keys(smallest).filter((name) => name === en);
		await check();
		await rm(path.join(root, file!));
		expect(await checkContent(root)).toMatchObject({ problems: [], untranslated: [nl] });
	});

	test('asks for a description of an image', async () => {
		expect(
			await check({
				...changed(nl, 'Niemand is', '![](./walk.png)\n\nNiemand is'),
				'content/docs/barriers/walk.png': '',
			}),
		).toEqual([
			`${nl}:13:1
  ✖ The image “./walk.png” has no description for someone who cannot see it.
    Write what it shows between the brackets: ![Two colleagues weigh a day of waste](…).`,
		]);
	});

	test('refuses a heading that skips a level', async () => {
		expect(await check(changed(nl, 'Niemand is', '#### Signalen\n\nNiemand is'))).toEqual([
			`${nl}:13:1
  ✖ “Signalen” skips a level: it is a level 4 under a level 2.
    Write it with ### instead of ####.`,
		]);
	});

	test('names a link to nothing, to another language and to no heading', async () => {
		const links = '[a](/barriers/silo/) [b](/en/barriers/silos/) [c](#sinals)\n\nNiemand is';
		expect(await check(changed(nl, 'Niemand is', links))).toEqual([
			`${nl}:13:1
  ✖ The link “/barriers/silo/” leads to a page that does not exist.
    Did you mean “/barriers/silos/”?`,
			`${nl}:13:22
  ✖ The link “/en/barriers/silos/” takes the reader to another language.
    Did you mean “/barriers/silos/”?`,
			`${nl}:13:47
  ✖ The link “#sinals” leads to a heading that does not exist on that page.
    Choose from _top, de-eerste-stap-deze-week, related, sources, vragen-om-te-stellen, wat-eronder-ligt, wat-het-erger-maakt, zo-herken-je-het.`,
		]);
	});

	test('explains a tab in YAML', async () => {
		expect(await check(changed(nl, '  order: 1', '\torder: 1'))).toEqual([
			expect.stringContaining(`${nl}:6:1
  ✖ A tab stands where YAML wants spaces.
    Replace the tab at the start of the line by two spaces.`),
		]);
	});

	test('blames no other page for one that cannot be read', async () => {
		const elsewhere = 'content/docs/barriers/elsewhere.mdx';
		const linking = smallest[nl]!.replace('order: 1', 'order: 2').replace(
			'Niemand is',
			'[Schotten](/barriers/silos/) Niemand is',
		);
		const broken = changed(nl, '  order: 1', '\torder: 1');
		expect(await check({ ...broken, [elsewhere]: linking })).toEqual([
			expect.stringContaining(`${nl}:6:1`),
		]);
	});

	test('explains broken frontmatter', async () => {
		expect(await check(changed(nl, '---\ntitle', 'title'))).toEqual([
			`${nl}:1:1
  ✖ The page does not start with its facts between two lines of “---”.
    Start the file with ---, then “title:” and “description:”, then --- again.`,
		]);
	});

	test('names an empty file, a wrong extension and a wrong folder', async () => {
		expect(
			await check({
				'content/docs/barriers/empty.mdx': '',
				'content/docs/barriers/note.md': 'Text',
				'content/docs/lever/allies.mdx': smallest[en]!.replace(/#the-first\S+\)/, '/)'),
			}),
		).toEqual([
			`content/docs/barriers/empty.mdx
  ✖ This file is empty.
    Write the page, or delete the file. CONTRIBUTING.md says what a page needs.`,
			`content/docs/barriers/note.md
  ✖ A page is a file that ends in “.mdx”.
    Rename it to “note.mdx”, or take it out of content/docs/.`,
			expect.stringContaining('content/docs/lever/allies.mdx'),
			expect.stringContaining('content/docs/lever/allies.mdx'),
		]);
	});

	test('names facts in the wrong folder', async () => {
		expect(await check(changed(nl, 'barrier:\n', 'lever:\n'))).toEqual([
			`${nl}:1
  ✖ The facts of this page are missing: there is no “barrier:”.
    Copy the “barrier:” block of another page in content/docs/barriers/ and change it.`,
			`${nl}:5:1
  ✖ “lever:” does not belong in this folder.
    A page in content/docs/barriers/ has its facts in “barrier:”.`,
		]);
	});

	test('explains a sign that MDX reads as code', async () => {
		expect(await check(changed(nl, 'Niemand is', 'Niemand { is'))).toEqual([
			expect.stringMatching(
				new RegExp(`^${nl}:\\d+:\\d+\n  ✖ The text cannot be read here: .*\n    A “{” or “<”`),
			),
		]);
	});

	test('names a word of the interface that a language lacks', async () => {
		expect(await check({ 'content/i18n/en.json': '{}' })).toEqual([
			`content/i18n/en.json
  ✖ “page.home” is missing, while the other language has it.
    Add “page.home” with its text in this language.`,
		]);
	});

	test('names a work that stands in the bibliography twice', async () => {
		const work = `{ "id": "edmondson-1999", "type": "book", "title": "Safety" }`;
		expect(await check({ 'content/bibliography.json': `[${work}, ${work}]` })).toEqual([
			`content/bibliography.json:1:73
  ✖ “edmondson-1999” is in the bibliography twice.
    Keep one of the two, or give the other work an id of its own.`,
		]);
	});
});

describe('the form of a worksheet', () => {
	const page = `---
title: Kompas
description: Zet op papier waarom dit je raakt en waar je sterk in bent.
worksheet:
  order: 1
  provenance: [proposal]
  minutes: { from: 30, to: 30 }
  with: [alone]
---

## Waarvoor

## Wanneer

## Alleen

## In groep

## Voorbeeld

## Tips voor de coach
`;
	const form = `version: 1
date: '2026-03-31'
intro: { nl: Kort, en: Short }
parts:
  - fields:
      - id: why
        kind: choice
        label: { nl: Waarom, en: Why }
        options:
          - { id: waste, label: { nl: Verspilling, en: Waste } }
          - { id: people, label: { nl: Mensen, en: People } }
`;
	const file = 'content/worksheets/compass.yaml';
	const pageFile = 'content/docs/worksheets/compass.mdx';
	const checkForm = (from = '', to = '') => {
		expect(form).toContain(from);
		return check({ [pageFile]: page, [file]: form.replace(from, to) });
	};

	test('has no problems when it is right', async () => {
		expect(await checkForm()).toEqual([]);
	});

	test('needs every label in both languages', async () => {
		expect(await checkForm('{ nl: Waarom, en: Why }', '{ nl: Waarom }')).toEqual([
			`${file}:8:9
  ✖ “parts[1].fields[1].label.en” is missing.
    The text in English.`,
		]);
	});

	test('needs a kind that exists', async () => {
		expect(await checkForm('kind: choice', 'kind: choise')).toEqual([
			`${file}:7:15
  ✖ “parts[1].fields[1].kind” cannot be the text “choise”.
    Did you mean “choice”?`,
		]);
	});

	test('guesses which key of a field was meant', async () => {
		expect(
			await checkForm('kind: choice', 'kind: choice\n        helpp: { nl: H, en: H }'),
		).toEqual([
			`${file}:8:9
  ✖ “helpp” is not a fact that “parts[1].fields[1]” can have.
    Did you mean “help”?`,
		]);
	});

	test('needs something to choose from', async () => {
		const [options] = /        options:[^]*$/.exec(form)!;
		expect(await checkForm(options, '')).toEqual([
			`${file}:6:9
  ✖ There is nothing to choose from: “options” and “list” are both missing.
    Write “options:” with a list of your own, or “list: barriers”.`,
		]);
	});

	test('needs two options in a choice', async () => {
		expect(
			await checkForm('          - { id: people, label: { nl: Mensen, en: People } }\n', ''),
		).toEqual([
			`${file}:10:11
  ✖ “parts[1].fields[1].options” is not right. A choice needs at least two options.
    What there is to choose from: two or more, each with “id:” and “label:”.`,
		]);
	});

	test('knows the lists of the methodology', async () => {
		const [options] = /        options:[^]*$/.exec(form)!;
		expect(await checkForm(options, '        list: barrier\n')).toEqual([
			`${file}:9:15
  ✖ “parts[1].fields[1].list” cannot be the text “barrier”.
    Did you mean “barriers”?`,
		]);
	});

	test('keeps an id for one field', async () => {
		const [why] = /      - id: why[^]*$/.exec(form)!;
		expect(await checkForm(why, why + why)).toEqual([
			`${file}:12:13
  ✖ “why” is the id of two fields of this sheet.
    Give one of them another id. Answers are kept by it.`,
		]);
	});

	test('belongs to a page', async () => {
		expect(await check({ [file]: form })).toEqual([
			`${file}
  ✖ This form has no page: content/docs/worksheets/compass.mdx does not exist.
    There is none yet.`,
		]);
	});

	test('is there for every worksheet', async () => {
		expect(await check({ [pageFile]: page })).toEqual([
			`${pageFile}
  ✖ This worksheet has no form: content/worksheets/compass.yaml does not exist.
    Copy the form of another worksheet in content/worksheets/ and change it.`,
		]);
	});
});

describe('the content of this project', () => {
	test('has no problems', async () => {
		await cp('content', path.join(root, 'content'), { recursive: true });
		expect((await checkContent(root)).problems).toEqual([]);
	}, 60_000);
});
