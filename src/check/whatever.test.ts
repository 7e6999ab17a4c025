import { rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { hold, usual } from '../prose/guard/testing/property.ts';
import { checkContent } from './content.ts';
import { nl, smallContent, smallest } from './testing/small-content.ts';
import { trees } from './testing/trees.ts';

const { check, folder } = smallContent();

/** The first lines of what the check says when the smallest content has one file more or changed. */
async function said(file: string, text: string): Promise<string[]> {
	return (await check({ [file]: text })).map((one) => one.split('\n').slice(0, 2).join(''));
}

describe('the check says in words what is wrong with', () => {
	test.each([
		['---\nx\n---\n', 'What stands between the two lines of “---” are no facts.'],
		['---\n- a\n---\n', 'What stands between the two lines of “---” are no facts.'],
		['---\ntitle: 2024-11-24\n---\n', 'Programs differ about what'],
		['---\ntitle: 0b11\n---\n', 'Programs differ about what'],
		['---\ntitle: { toString: x }\n---\n', '“toString” cannot be a key.'],
		['---\nbarrier: { valueOf: x }\n---\n', '“valueOf” cannot be a key.'],
		['---\ntitle: { a: b }\nfollows: [x]\n---\n', '“title” should be text'],
		['---\ntitle: x\nbarrier: x\n---\n', '“barrier” should be a group of facts'],
		['---\ntitle: x\nauthors: x\n---\n', '“authors” should be a list'],
	])('a page that starts with %j', async (facts, message) => {
		const found = await said(nl, `${facts}\nTekst.\n`);
		expect(found.join('\n')).toContain(message);
	});

	test.each(
		[
			'x',
			'[]',
			'5',
			'null',
			'"a"',
			'[null, null]',
			'[[]]',
			'[{ id: 5 }, { id: 5 }]',
			'{}',
			'',
		].flatMap((text) =>
			[
				'content/bibliography.json',
				'content/i18n/en.json',
				'content/glossary/lever.yaml',
				'content/routes/coach.yaml',
				'content/worksheets/silos.yaml',
				'content/search/roles.yaml',
				'content/search/synonyms.yaml',
			].map((file) => [file, text]),
		),
	)('%s that holds %j', async (file, text) => {
		const found = await said(file!, text!);
		const isFine = file!.endsWith('bibliography.json') && text === '[]';
		if (!isFine) expect(found.join('\n')).toContain(file);
	});

	test.each(['content/search/x.yaml', 'content/search/levers.yaml'])(
		'%s that holds nothing of its own',
		async (file) => {
			expect(await said(file, 'barriers/silos: [x]')).toEqual([
				expect.stringContaining('“barriers/silos” should be a group of facts'),
			]);
		},
	);

	test.each([
		['content/docs/constructor/x.mdx', 'content/docs/constructor'],
		['content/docs/barriers/constructor.mdx', 'content/docs/barriers/constructor.mdx'],
		['content/glossary/constructor.yaml', 'content/glossary/constructor.yaml'],
		['content/docs/hasownproperty/x.mdx', 'content/docs/hasownproperty/x.mdx'],
	])('%s', async (file, named) => {
		expect((await said(file, smallest[nl]!)).join('\n')).toContain(named);
	});

	test.each(
		Object.keys(smallest).filter((file) => !file.includes('docs/') && !file.endsWith('.txt')),
	)('a project without %s', async (file) => {
		await check();
		await rm(path.join(folder.root, file));
		const { problems } = await checkContent(folder.root);
		expect(problems).toContainEqual(
			expect.objectContaining({
				file,
				message: 'This file does not exist, and the site needs it.',
			}),
		);
	});

	test('a project without content', async () => {
		const { problems } = await checkContent(folder.root);
		expect(problems[0]).toMatchObject({ file: 'content', message: 'This folder cannot be read.' });
	});
});

test(trees.holds, () => hold(trees, { ...usual, runs: usual.runs / 50 }), 300_000);
