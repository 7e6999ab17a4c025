import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from './content.ts';
import { changed, en, nl, smallContent, smallest } from './testing/small-content.ts';

const { check, folder } = smallContent();

describe('checkContent', () => {
	test('finds nothing in content that is right', async () => {
		expect(await check()).toEqual([]);
	});

	test('refuses a translation of nothing', async () => {
		const found = await check({ 'content/docs/en/barriers/silo.mdx': smallest[en]! });
		expect(found).toEqual([
			`content/docs/en/barriers/silo.mdx
  ✖ This is a translation of a page that does not exist.
    Expected the Dutch page at content/docs/barriers/silo.mdx. Did you mean “barriers/silos”? If this text was written first, “npm run translate -- barriers/silo” makes the Dutch page, which holds the facts.`,
		]);
	});

	test('reports an untranslated page without failing', async () => {
		await check();
		await rm(path.join(folder.root, en));
		expect(await checkContent(folder.root)).toMatchObject({ problems: [], untranslated: [nl] });
	});

	test('explains a tab in YAML', async () => {
		expect(await check(changed(nl, '  order: 1', '\torder: 1'))).toEqual([
			expect.stringContaining(`${nl}:6:1
  ✖ A tab stands where YAML wants spaces.
    Replace the tab at the start of the line by two spaces.`),
		]);
	});

	test('blames no other page for one that cannot be read', async () => {
		const elsewhere = 'content/docs/barriers/two-languages.mdx';
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
				'content/docs/lever/allies.mdx': smallest[en]!.replace(/#the-first\S+\)/, '/)').replace(
					/\nfollows: .*/,
					'',
				),
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

	test('explains a sign that MDX reads as code', async () => {
		expect(await check(changed(nl, 'Niemand is', 'Niemand { is'))).toEqual([
			expect.stringMatching(
				new RegExp(`^${nl}:\\d+:\\d+\n  ✖ A “{” here is read as the start of code,`),
			),
		]);
	});
});

describe('the content of this project', () => {
	test('has no problems, also with the line ends of Windows', async () => {
		await cp('content', path.join(folder.root, 'content'), { recursive: true });
		const { problems, outdated } = await checkContent(folder.root);
		expect(problems).toEqual([]);
		for (const file of globSync('content/**/*.{mdx,yaml,json,txt}', { cwd: folder.root })) {
			const place = path.join(folder.root, file);
			writeFileSync(place, readFileSync(place, 'utf8').replaceAll('\n', '\r\n'));
		}
		expect(await checkContent(folder.root)).toMatchObject({ problems: [], outdated });
	}, 120_000);
});
