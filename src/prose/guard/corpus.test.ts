import { describe, expect, test } from 'vitest';
import { codeIn } from './testing/compiled.ts';
import { attacks, badFacts, badFiles, facts, goodFacts, lookAlikes } from './testing/corpus.ts';
import { startWork } from './testing/work.ts';
import { withoutOrders } from './orders.ts';
import { guardDataFile, guardJsonFile, guardPage } from './page.ts';

const orders = [
	'cspell:disable',
	'cspell::disable',
	'CSpell: ignoreRegExp /(a+)+b/',
	'spell-checker:words a',
	'spellchecker:disable',
	'cspell-checker:disable',
	'spell:ignore x',
	'LocalWords: a b',
	'prettier-ignore',
	'prettier-ignore-start',
];

const shown = (text: string) => JSON.stringify(text.slice(0, 60));
const page = (yaml: string) => `---\n${yaml}\n---\n\nTekst.\n`;

describe('guardPage', () => {
	for (const [door, bodies] of Object.entries(attacks)) {
		describe(`refuses ${door}`, () => {
			test.each(bodies.map((body) => [shown(body), body]))('%s', (_name, body) => {
				const worked = startWork();
				const { findings, page } = guardPage(facts + body);
				expect(findings).not.toEqual([]);
				expect(page).toBeUndefined();
				expect(worked()).toBeLessThan(2_000);
				for (const { message, hint } of findings) {
					expect(message).toMatch(/^[^\p{C}]{10,}[.?]$/u);
					expect(hint).toMatch(/^[^\p{C}]{10,}[.)]$/u);
				}
			});
		});
	}

	test.each(orders)('refuses the order %j to another program, wherever it stands', (order) => {
		for (const text of [
			`${facts}Een zin met ${order} erin.`,
			`${facts}\`${order}\``,
			page(`# ${order}\ntitle: x`),
			page(`title: "x ${order} y"`),
		]) {
			expect(guardPage(text).findings).not.toEqual([]);
		}
		expect(guardDataFile(`# ${order}\na: b`)).not.toEqual([]);
		expect(guardJsonFile(JSON.stringify({ a: `x ${order}` }))).not.toEqual([]);
		expect(guardJsonFile(JSON.stringify({ [`x ${order}`]: 1 }))).not.toEqual([]);
		expect(guardPage(facts + withoutOrders(`Een zin met ${order} erin.`)).findings).toEqual([]);
	});

	test('lets words that look like orders through', () => {
		const text =
			'De misspelling: dat is geen spelling, LocalWord, prettier. Spellchecker, cspell. Een spell.';
		expect(guardPage(facts + text).findings).toEqual([]);
		expect(withoutOrders(text)).toBe(text);
	});

	for (const [door, all] of Object.entries(badFacts)) {
		describe(`refuses ${door}`, () => {
			test.each(all.map((yaml) => [shown(yaml), yaml]))('%s', (_name, yaml) => {
				expect(guardPage(page(yaml)).findings).not.toEqual([]);
			});
		});
	}

	test.each(badFiles.map((text) => [shown(text), text]))('refuses the file %s', (_name, text) => {
		expect(guardPage(text).findings).not.toEqual([]);
	});

	test.each(lookAlikes.map((body) => [shown(body), body]))(
		'lets %s through',
		async (_name, body) => {
			expect(guardPage(facts + body).findings).toEqual([]);
			expect(await codeIn(facts + body)).toEqual([]);
		},
	);

	test.each(goodFacts.map((yaml) => [shown(yaml), yaml]))(
		'lets the facts %s through',
		(_name, yaml) => {
			expect(guardPage(page(yaml)).findings).toEqual([]);
			expect(guardDataFile(yaml)).toEqual([]);
		},
	);

	test('names line and column, and teaches', () => {
		expect(guardPage(`${facts}Eerst.\n\nDan {x} en <b>vet</b>.`).findings).toEqual([
			{
				line: 8,
				column: 5,
				message: '“{x}” is an expression: text in braces is code, and a page holds no code.',
				hint: 'Write \\{x\\} to show braces.',
			},
			{
				line: 8,
				column: 12,
				message: '“<b>” is HTML, which a page cannot hold.',
				hint: 'Use Markdown: **bold**, [link](https://…), lists, tables. Write \\< to show the sign itself.',
			},
		]);
	});

	test.each([
		['a <= b', 'A “<” here is read as the start of code, and a page holds no code.'],
		['a { b', 'A “{” here is read as the start of code, and a page holds no code.'],
		['<https://example.org>', 'An address between “<” and “>” is read as code.'],
		['<Doors>', '“<Doors>” is not opened and closed in the same place.'],
		['a</Doors>', 'A “</” here closes what was not opened.'],
	])('says of %s, in plain words, why it cannot be read', (body, message) => {
		expect(guardPage(facts + body).findings).toMatchObject([{ message }]);
	});

	test('writes the name of a site in plain characters', () => {
		expect(guardPage(`${facts}[x](https://münchen.example/a)`).findings).toMatchObject([
			{
				message:
					'The name of the site in “https://münchen.example/a” is not written in plain characters.',
				hint: 'Write “https://xn--mnchen-3ya.example/a”, which is the same address.',
			},
		]);
	});

	test('names the line of a fact', () => {
		expect(guardPage('---\ntitle: x\ndescription: &a y\n---\n').findings).toMatchObject([
			{ line: 3, column: 17 },
		]);
	});
});

describe('guardDataFile', () => {
	test.each([
		'URL: javascript:alert(1)',
		'[{ "URL": "http://example.org" }]',
		'{ "URL": "java\\u0000script:alert(1)" }',
		'{ "title": "<img src=x onerror=alert(1)>" }',
		'{ "__proto__": {} }',
		'{ "a": 1, "a": 2 }',
		'---\na: 1\n---\nb: 2',
		'---__proto__: {}',
		'\n---"URL": http://example.org',
		'# Noot\n---!!binary aGk=',
		'a: *b',
	])('refuses %s', (text) => {
		expect(guardDataFile(text)).not.toEqual([]);
	});

	test('lets data that starts with a line of “---” through', () => {
		expect(guardDataFile('---\na: ---\nb: "x---y"\n')).toEqual([]);
	});

	test('lets a work with italics in its title through', () => {
		const work = { id: 'a', title: 'On <i>Homo faber</i> < 3', URL: 'https://example.org/a' };
		expect(guardDataFile(JSON.stringify([work]))).toEqual([]);
	});

	test('finds every mistake of a large file within seconds', () => {
		const worked = startWork();
		expect(guardDataFile('- !a x\n'.repeat(70_000)).at(-1)).toMatchObject({ line: 70_000 });
		expect(worked()).toBeLessThan(10_000);
	});

	test('says in plain words that a file is nested too deeply to be read', () => {
		expect(guardDataFile('[\n'.repeat(100_000))).toMatchObject([
			{ message: 'The facts are too tangled to be read.' },
		]);
	});
});

describe('guardJsonFile', () => {
	test.each(['{ "a": 1, }', '{ "a": 1 /* b */ }', '[ # a\n1]', 'a: 1', "{ 'a': 1 }", ''])(
		'refuses %j, which is YAML and no JSON',
		(text) => {
			expect(guardDataFile(text)).toEqual([]);
			expect(guardJsonFile(text)).toMatchObject([{ message: 'This is not valid JSON.' }]);
		},
	);

	test('lets JSON through', () => {
		expect(guardJsonFile('{\n\t"a": [1, "\\u00e9\\ud83d\\ude00"]\n}\n')).toEqual([]);
	});
});
