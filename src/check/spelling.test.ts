import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pageKinds } from '../method/schemas/kind-names.ts';
import { kinds } from '../method/schemas/kinds.ts';
import type { Problem } from './problem.ts';
import { scratch } from './testing/scratch.ts';
import { writeFiles } from './testing/write-files.ts';
import { checkSpelling } from './spelling.ts';

const project = path.resolve(import.meta.dirname, '../..');

/** Puts what the speller needs in a folder of its own, as it keeps its cache there. */
async function prepare(root: string): Promise<void> {
	await cp(path.join(project, 'cspell.config.yaml'), path.join(root, 'cspell.config.yaml'));
	await cp(path.join(project, 'content/words.txt'), path.join(root, 'content/words.txt'));
	await mkdir(path.join(root, 'node_modules'));
	await symlink(
		path.join(project, 'node_modules/@cspell'),
		path.join(root, 'node_modules/@cspell'),
	);
}

const page = (...lines: string[]) =>
	['---', 'title: Een titel', '---', '', ...lines, ''].join('\n');
const facts = '---\r\ntitle: De hefboom\r\nlever:\r\n  provenance: [research]\r\n---\r\n\r\n';
const cases = [
	'---',
	'# Name of the organisation',
	'title: De hefbomen # shown everywhere',
	'authors: [Zsófia Kwiatkowska]',
	'reviewers:',
	'  - Þórdís Xhaka',
	"reviewed: { by: Zsófia Kwiatkowska, on: '2026-01-31' }",
	'draft: true',
	'case:',
	'  sector: housingg',
	'---',
	'',
	'## Wat je dinsdagh doet',
	'',
	'# Sentence',
];
const program = "require('fs').writeFileSync('PWNED', 'x')";

/** What the speller is told to read. */
const read: Readonly<Record<string, string>> = {
	'content/docs/cases/one.mdx': cases.join('\n'),
	'content/docs/cases/two.mdx': cases.join('\r\n'),
	'content/docs/levers/een.mdx': `${facts}Een bondgenooot is geïnteresseerd in coöperatie, Привет, xqzwvkj.\r\n`,
	'content/docs/levers/twee.mdx': `${facts}Decomposed: ${'geïnteresseerd'.normalize('NFD')}.`,
	'content/docs/de/eins.mdx': page('Der Hebel senkt eine Hürdde, met een lepel.'),
	'content/docs/eins.mdx': page('Een Hürde is geen drempel.'),
	'content/i18n/de.json': '{ "a": "Schließt {{siteNamee}} und sücht." }',
	'content/glossary/lever.yaml':
		'term: { nl: hefboom, en: lever }\ndefinition:\n  nl: Een Hürde.\n  de: Eine Hürde, die jemand sücht.\n',
	'content/docs/new.mdx': page('Een hefboom.'),
	'content/docs/beside.mdx': page('Een hefbom.'),
};
/** What stands beside that: a page that nobody asks about, and settings of somebody else. */
const unread = {
	'content/docs/levers/drie.mdx': `${facts}zorgg.`,
	'content/cspell.yaml': `usePnP: true\npnpFiles: ["cspell.yaml"]\nnote: ${program}\n`,
	'content/docs/cspell.config.cjs': program,
	'content/docs/.cspell.json': '{ "ignorePaths": ["**"], "enabled": false }',
	'content/package.json': `{ "cspell": { "import": ["./docs/cspell.config.cjs"] } }`,
};

describe('of files that it reads at once, the speller', () => {
	let root: string;
	let problems: Problem[];
	const of = (file: string) => problems.filter((one) => one.file === file);

	beforeAll(async () => {
		root = await mkdtemp(path.join(tmpdir(), 'spelled-'));
		await prepare(root);
		await writeFiles(root, { ...read, ...unread });
		problems = await checkSpelling(root, ['content/words.txt', ...Object.keys(read)]);
	}, 60_000);
	afterAll(() => rm(root, { recursive: true, force: true }));

	it('reads nothing that it is not told to, and everything else', () => {
		const expected = Object.keys(read).filter((file) => !file.endsWith('/new.mdx'));
		const found = problems.map(({ file }) => file);
		expect([...new Set(found)].sort()).toEqual(expected.sort());
	});

	it.each([
		['\n', 'content/docs/cases/one.mdx'],
		['\r\n', 'content/docs/cases/two.mdx'],
	])(
		'reads the words of a page, not its names or the comments in its facts, with lines that end in %j',
		(_lineEnd, file) => {
			expect(of(file).map(({ line, column, message }) => [line, column, message])).toEqual([
				[13, 11, '“dinsdagh” is not in the dictionary.'],
				[15, 3, '“Sentence” is not in the dictionary.'],
			]);
		},
	);

	it('reads only what it is told to, and makes no wild guesses', async () => {
		const said = (file: string) =>
			of(file).map(({ file, message, hint }) =>
				[file.replace(/.*\//, ''), message, hint].join(' '),
			);
		expect(said('content/docs/levers/een.mdx')).toEqual([
			'een.mdx “bondgenooot” is not in the dictionary. Did you mean “bondgenoot”? If it is right, add it to content/words.txt.',
			'een.mdx “Привет” is not in the dictionary. It is in another script: leave it out, or add it to content/words.txt if readers need it.',
			'een.mdx “xqzwvkj” is not in the dictionary. If it is right, add it to content/words.txt.',
		]);
		expect(said('content/docs/levers/twee.mdx')).toEqual([
			'twee.mdx “Decomposed” is not in the dictionary. If it is right, add it to content/words.txt.',
		]);
		expect(said('content/docs/levers/drie.mdx')).toEqual([]);
		const bibliography = ['content/words.txt', 'content/bibliography.json'];
		expect(await checkSpelling(root, bibliography)).toEqual([]);
	});

	it('reads a text in German by the German dictionary, and no other', () => {
		const files = ['docs/de/eins.mdx', 'docs/eins.mdx', 'glossary/lever.yaml', 'i18n/de.json'];
		const found = files.flatMap((file) => of(`content/${file}`));
		expect(
			found
				.map(
					({ file, line, column, message }) => `${file}:${line}:${column} ${message.split(' ')[0]}`,
				)
				.sort(),
		).toEqual([
			'content/docs/de/eins.mdx:5:22 “Hürdde”',
			'content/docs/de/eins.mdx:5:38 “lepel”',
			'content/docs/eins.mdx:5:5 “Hürde”',
			'content/glossary/lever.yaml:3:11 “Hürde”',
			'content/glossary/lever.yaml:4:30 “sücht”',
			'content/i18n/de.json:1:36 “sücht”',
		]);
		expect(found.find(({ message }) => message.includes('Hürdde'))?.hint).toBe(
			'Did you mean “Hürde”? If it is right, add it to content/words.txt.',
		);
	});

	it('takes no settings from a file that stands among the content', () => {
		expect(of('content/docs/beside.mdx')).toMatchObject([
			{ message: '“hefbom” is not in the dictionary.' },
		]);
		for (const place of ['', 'content', 'content/docs'])
			expect(existsSync(path.join(root, place, 'PWNED'))).toBe(false);
	});

	it('sees what is new when it remembers what it saw', { timeout: 60_000 }, async () => {
		const file = 'content/docs/new.mdx';
		const words = async () =>
			(await checkSpelling(root, ['content/words.txt', file])).map(
				({ message }) => message.split(' ')[0],
			);
		expect(of(file)).toEqual([]);
		await writeFiles(root, { [file]: page('Een hefbom.') });
		expect(await words()).toEqual(['“hefbom”']);
		expect(await words()).toEqual(['“hefbom”']);
	});
});

const folder = scratch();
beforeEach(() => prepare(folder.root));

it('stops a speller that does not end, and says so', { timeout: 60_000 }, async () => {
	await folder.write({
		'content/docs/een.mdx': page('De zin cspell:ignoreRegExp /(a+)+b/ is tekst.', 'a'.repeat(60)),
	});
	const start = performance.now();
	const files = ['content/words.txt', 'content/docs/een.mdx'];
	expect(await checkSpelling(folder.root, files, 5)).toMatchObject([
		{
			file: 'cspell.config.yaml',
			message:
				'The speller was not ready after 5 seconds and was stopped, so the spelling is not checked.',
		},
	]);
	expect(performance.now() - start).toBeLessThan(15_000);
});

it('says when the speller fails', async () => {
	await folder.write({
		'cspell.config.yaml': 'import: [nowhere.json]',
		'content/docs/een.mdx': page('x'),
	});
	const files = ['content/words.txt', 'content/docs/een.mdx'];
	expect(await checkSpelling(folder.root, files)).toMatchObject([
		{
			message: expect.stringMatching(
				/^The speller failed, so the spelling is not checked: it read 0 of 1 files\./,
			),
		},
	]);
});

it('is quick with what is slow for its expressions', { timeout: 60_000 }, async () => {
	const texts = [
		'#'.repeat(4_000),
		'['.repeat(900),
		'](('.repeat(300),
		'`a '.repeat(900),
		'a@'.repeat(2_000),
	];
	await folder.write(
		Object.fromEntries(
			texts.map((text, index) => [
				`content/docs/${index}.mdx`,
				`---\n${'# a: b\n'.repeat(900)}title: Een titel\n---\n\n${`${text}\n\n`.repeat(8)}`,
			]),
		),
	);
	const start = performance.now();
	await checkSpelling(folder.root, [
		'content/words.txt',
		...texts.map((_, i) => `content/docs/${i}.mdx`),
	]);
	expect(performance.now() - start).toBeLessThan(20_000);
});

it('passes over the facts of every kind of page', async () => {
	const settings = await readFile(path.join(project, 'cspell.config.yaml'), 'utf8');
	const [, blocks = ''] = /\/\^\(([\w|]+)\):\(/.exec(settings) ?? [];
	expect(blocks.split('|').sort()).toEqual(pageKinds.map((kind) => kinds[kind].block).sort());
});
