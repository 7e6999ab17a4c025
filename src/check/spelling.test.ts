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

it(
	'reads the words of a page, not its names or the comments in its facts',
	{ timeout: 60_000 },
	async () => {
		const page = [
			'---',
			'# Name of the organisation',
			'title: De hefbomen # shown everywhere',
			'authors: [Zsófia Kwiatkowska]',
			'reviewers:',
			'  - Þórdís Xhaka',
			'---',
			'',
			'## Wat je dinsdagh doet',
			'',
			'# Sentence',
		];
		await folder.write({ 'content/docs/cases/een.mdx': page.join('\n') });
		const problems = await checkSpelling(folder.root);
		expect(
			problems.map(({ file, line, column, message }) => [file, line, column, message]),
		).toEqual([
			['content/docs/cases/een.mdx', 9, 11, '“dinsdagh” is not in the dictionary.'],
			['content/docs/cases/een.mdx', 11, 3, '“Sentence” is not in the dictionary.'],
		]);
	},
);

it('reads only what it is asked to, and makes no wild guesses', { timeout: 60_000 }, async () => {
	const facts = '---\r\ntitle: De hefboom\r\nlever:\r\n  provenance: [research]\r\n---\r\n\r\n';
	const text = 'Een bondgenooot is geïnteresseerd in coöperatie, Привет, xqzwvkj.\r\n';
	await folder.write({
		'content/docs/levers/een.mdx': facts + text,
		'content/docs/levers/twee.mdx': `${facts}Decomposed: ${'geïnteresseerd'.normalize('NFD')}.`,
		'content/docs/levers/drie.mdx': `${facts}zorgg.`,
	});
	const said = async (...paths: string[]) =>
		(await checkSpelling(folder.root, paths)).map(({ file, message, hint }) =>
			[file.replace(/.*\//, ''), message, hint].join(' '),
		);
	expect(await said('content/docs/levers/een.mdx')).toEqual([
		'een.mdx “bondgenooot” is not in the dictionary. Did you mean “bondgenoot”? If it is right, add it to content/words.txt.',
		'een.mdx “Привет” is not in the dictionary. It is in another script: leave it out, or add it to content/words.txt if readers need it.',
		'een.mdx “xqzwvkj” is not in the dictionary. If it is right, add it to content/words.txt.',
	]);
	expect(await said('content/docs/levers/twee.mdx')).toEqual([
		'twee.mdx “Decomposed” is not in the dictionary. If it is right, add it to content/words.txt.',
	]);
	expect(await said('content/docs/levers')).toHaveLength(5);
	expect(await said('content/bibliography.json')).toEqual([]);
});
