import { existsSync } from 'node:fs';
import { cp, mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { scratch } from './testing/scratch.ts';
import { checkSpelling } from './spelling.ts';

const project = path.resolve(import.meta.dirname, '../..');
const folder = scratch();

beforeEach(async () => {
	const { root } = folder;
	await cp(path.join(project, 'cspell.config.yaml'), path.join(root, 'cspell.config.yaml'));
	await cp(path.join(project, 'content/words.txt'), path.join(root, 'content/words.txt'));
	// A folder of its own: the speller keeps its cache there.
	await mkdir(path.join(root, 'node_modules'));
	await symlink(
		path.join(project, 'node_modules/@cspell'),
		path.join(root, 'node_modules/@cspell'),
	);
});

it.each(['\n', '\r\n'])(
	'reads the words of a page, not its names or the comments in its facts, with lines that end in %j',
	{ timeout: 60_000 },
	async (lineEnd) => {
		const page = [
			'---',
			'# Name of the organisation',
			'title: De hefbomen # shown everywhere',
			'authors: [Zsófia Kwiatkowska]',
			'reviewers:',
			'  - Þórdís Xhaka',
			'case:',
			'  sector: housingg',
			'---',
			'',
			'## Wat je dinsdagh doet',
			'',
			'# Sentence',
		];
		await folder.write({ 'content/docs/cases/een.mdx': page.join(lineEnd) });
		const file = 'content/docs/cases/een.mdx';
		const problems = await checkSpelling(folder.root, ['content/words.txt', file]);
		expect(
			problems.map(({ file, line, column, message }) => [file, line, column, message]),
		).toEqual([
			['content/docs/cases/een.mdx', 11, 11, '“dinsdagh” is not in the dictionary.'],
			['content/docs/cases/een.mdx', 13, 3, '“Sentence” is not in the dictionary.'],
		]);
	},
);

it('reads only what it is told to, and makes no wild guesses', { timeout: 60_000 }, async () => {
	const facts = '---\r\ntitle: De hefboom\r\nlever:\r\n  provenance: [research]\r\n---\r\n\r\n';
	const text = 'Een bondgenooot is geïnteresseerd in coöperatie, Привет, xqzwvkj.\r\n';
	await folder.write({
		'content/docs/levers/een.mdx': facts + text,
		'content/docs/levers/twee.mdx': `${facts}Decomposed: ${'geïnteresseerd'.normalize('NFD')}.`,
		'content/docs/levers/drie.mdx': `${facts}zorgg.`,
	});
	const said = async (...files: string[]) =>
		(await checkSpelling(folder.root, ['content/words.txt', ...files])).map(
			({ file, message, hint }) => [file.replace(/.*\//, ''), message, hint].join(' '),
		);
	expect(await said('content/docs/levers/een.mdx')).toEqual([
		'een.mdx “bondgenooot” is not in the dictionary. Did you mean “bondgenoot”? If it is right, add it to content/words.txt.',
		'een.mdx “Привет” is not in the dictionary. It is in another script: leave it out, or add it to content/words.txt if readers need it.',
		'een.mdx “xqzwvkj” is not in the dictionary. If it is right, add it to content/words.txt.',
	]);
	expect(await said('content/docs/levers/twee.mdx')).toEqual([
		'twee.mdx “Decomposed” is not in the dictionary. If it is right, add it to content/words.txt.',
	]);
	expect(await said('content/bibliography.json')).toEqual([]);
});

const page = (...lines: string[]) =>
	['---', 'title: Een titel', '---', '', ...lines, ''].join('\n');

it(
	'reads a text in German by the German dictionary, and no other',
	{ timeout: 60_000 },
	async () => {
		await folder.write({
			'content/docs/de/eins.mdx': page('Der Hebel senkt eine Hürdde, met een lepel.'),
			'content/docs/eins.mdx': page('Een Hürde is geen drempel.'),
			'content/i18n/de.json': '{ "a": "Schließt {{siteNamee}} und sücht." }',
			'content/glossary/lever.yaml':
				'term: { nl: hefboom, en: lever }\ndefinition:\n  nl: Een Hürde.\n  de: Eine Hürde, die jemand sücht.\n',
		});
		const files = ['de/eins.mdx', 'eins.mdx'].map((file) => `content/docs/${file}`);
		const problems = await checkSpelling(folder.root, [
			...['content/words.txt', 'content/i18n/de.json', 'content/glossary/lever.yaml'],
			...files,
		]);
		expect(
			problems
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
		expect(problems.find(({ message }) => message.includes('Hürdde'))?.hint).toBe(
			'Did you mean “Hürde”? If it is right, add it to content/words.txt.',
		);
	},
);

it('sees what is new when it remembers what it saw', { timeout: 60_000 }, async () => {
	const files = ['content/words.txt', 'content/docs/een.mdx'];
	const words = async () =>
		(await checkSpelling(folder.root, files)).map(({ message }) => message.split(' ')[0]);
	await folder.write({ 'content/docs/een.mdx': page('Een hefboom.') });
	expect(await words()).toEqual([]);
	await folder.write({ 'content/docs/een.mdx': page('Een hefbom.') });
	expect(await words()).toEqual(['“hefbom”']);
	expect(await words()).toEqual(['“hefbom”']);
});

it('takes no settings from a file that stands among the content', async () => {
	const program = "require('fs').writeFileSync('PWNED', 'x')";
	await folder.write({
		'content/docs/een.mdx': page('Een zin.'),
		'content/cspell.yaml': `usePnP: true\npnpFiles: ["cspell.yaml"]\nnote: ${program}\n`,
		'content/docs/cspell.config.cjs': program,
		'content/docs/.cspell.json': '{ "ignorePaths": ["**"], "enabled": false }',
		'content/package.json': `{ "cspell": { "import": ["./docs/cspell.config.cjs"] } }`,
		'content/docs/twee.mdx': page('Een hefbom.'),
	});
	const files = ['content/words.txt', 'content/docs/een.mdx', 'content/docs/twee.mdx'];
	expect(await checkSpelling(folder.root, files)).toMatchObject([
		{ file: 'content/docs/twee.mdx', message: '“hefbom” is not in the dictionary.' },
	]);
	for (const place of ['', 'content', 'content/docs'])
		expect(existsSync(path.join(folder.root, place, 'PWNED'))).toBe(false);
});

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
