import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { followsPattern, readFollows } from '../../method/schemas/follows.ts';
import { changedOf } from './changed.ts';
import { readPageText, revisionOfFile } from './revision.ts';
import { changedSince, sectionsOf } from './sections.ts';

const page = `---
title: Bondgenoten
description: Zoek de mensen die het met je eens zijn.
---

Vooraf.

## Wat het is

Iemand die meeloopt.

### Klein

Eén.

## Zo ga je te werk

### Klein

Twee.
`;
const read = (text: string) => {
	const { words, tree } = readPageText(text)!;
	return sectionsOf(words, tree);
};
const now = read(page);
const marks = now.map(({ mark }) => mark);
const titles = (text: string) => changedSince(marks, read(text)).sections.map(({ title }) => title);

describe('the parts of a page', () => {
	test('are what stands before the first heading, and each heading with what is below it', () => {
		expect(now.map(({ title, slug }) => [title, slug])).toEqual([
			[undefined, undefined],
			['Wat het is', 'wat-het-is'],
			['Zo ga je te werk', 'zo-ga-je-te-werk'],
		]);
	});

	test('carry the id that the heading has on the page, where another says the same', () => {
		expect(read(page.replace('## Zo ga je te werk', '## Klein')).at(-1)!.slug).toBe('klein-1');
	});

	test('have marks that fit behind the revision', () => {
		const follows = [revisionOfFile(page), ...marks].join(' ');
		expect(follows).toMatch(followsPattern);
		expect(readFollows(follows)).toEqual({ revision: revisionOfFile(page), marks });
		expect(`${follows} bcd`).not.toMatch(followsPattern);
	});
});

describe('changedSince', () => {
	test.each([
		['a title', page.replace('title: Bond', 'title: Mede'), [undefined]],
		['a word before the first heading', page.replace('Vooraf.', 'Eerst.'), [undefined]],
		['a word below a heading', page.replace('Twee.', 'Drie.'), ['Zo ga je te werk']],
		['a heading', page.replace('## Wat het is', '## Wie het is'), ['Wie het is']],
		['a part that is new', `${page}\n## Nieuw\n`, ['Nieuw']],
		['nothing but white space', page.replaceAll('\n\n', '\n\n\n'), []],
	])('names the part with another %s', (_what, text, expected) => {
		expect(titles(text)).toEqual(expected);
	});

	test('counts a part that is gone, and takes one that moved for the same', () => {
		const [start, first, second] = now as [(typeof now)[0], (typeof now)[0], (typeof now)[0]];
		expect(changedSince(marks, [start, second])).toEqual({ sections: [], gone: 1 });
		expect(changedSince(marks, [start, second, first])).toEqual({ sections: [], gone: 0 });
	});

	test('counts no part as gone that another one stands in place of', () => {
		const replaced = read(page.replace('Twee.', 'Drie.'));
		expect(changedSince(marks, replaced)).toEqual({ sections: [replaced.at(-1)], gone: 0 });
		const [start, first] = now as [(typeof now)[0], (typeof now)[0]];
		const added = { title: 'Nieuw', slug: 'nieuw', mark: 'bcdf' };
		expect(changedSince([...marks, 'zzzz'], [start, first, added]).gone).toBe(1);
	});

	test('does not take two parts that say the same for one', () => {
		const [start, first] = now as [(typeof now)[0], (typeof now)[0]];
		expect(changedSince([start.mark, first.mark], [start, first, first]).sections).toEqual([first]);
	});
});

describe('changedOf', () => {
	const root = mkdtempSync(path.join(tmpdir(), 'history-'));
	const git = (...parameters: string[]) =>
		execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...parameters], {
			cwd: root,
			stdio: 'ignore',
		});
	const later = page.replace('Twee.', 'Drie.');
	git('init');
	for (const text of [page, later]) {
		writeFileSync(path.join(root, 'page.mdx'), text);
		git('add', '.');
		git('commit', '-m', 'x');
	}
	afterAll(() => rmSync(root, { recursive: true }));
	const revision = revisionOfFile(page)!;
	const changed = (follows: string) => changedOf(follows, read(later), 'page.mdx', root);

	test('needs no history where the translation holds the marks', () => {
		expect(
			changedOf([revision, ...marks].join(' '), read(later), 'none.mdx', root)!.sections.map(
				({ title }) => title,
			),
		).toEqual(['Zo ga je te werk']);
	});

	test('asks the history where it does not', () => {
		expect(changed(revision)!.sections.map(({ title }) => title)).toEqual(['Zo ga je te werk']);
	});

	test('knows nothing where the history does not go back to it', () => {
		expect(changed('bcdfghjklm')).toBeUndefined();
	});
});
