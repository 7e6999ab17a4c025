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
