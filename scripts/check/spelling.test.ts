import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkSpelling } from './spelling.ts';

const project = path.resolve(import.meta.dirname, '../..');
let root: string;

beforeAll(async () => {
	root = await mkdtemp(path.join(tmpdir(), 'spelling-'));
	await cp(path.join(project, 'cspell.config.yaml'), path.join(root, 'cspell.config.yaml'));
	await mkdir(path.join(root, 'content/docs/cases'), { recursive: true });
	await cp(path.join(project, 'content/words.txt'), path.join(root, 'content/words.txt'));
	// A folder of its own: the speller keeps its cache there.
	await mkdir(path.join(root, 'node_modules'));
	await symlink(
		path.join(project, 'node_modules/@cspell'),
		path.join(root, 'node_modules/@cspell'),
	);
});

afterAll(() => rm(root, { recursive: true, force: true }));

it('reads the words of a page, not its names or the comments in its facts', { timeout: 60_000 }, async () => {
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
	await writeFile(path.join(root, 'content/docs/cases/een.mdx'), page.join('\n'));
	const problems = await checkSpelling(root);
	expect(problems.map(({ file, line, column, message }) => [file, line, column, message])).toEqual([
		['content/docs/cases/een.mdx', 9, 11, '“dinsdagh” is not in the dictionary.'],
		['content/docs/cases/een.mdx', 11, 3, '“Sentence” is not in the dictionary.'],
	]);
});
