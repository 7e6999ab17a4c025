import { headingsOf } from '../method/headings.ts';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import { beforeEach, describe, expect, test } from 'vitest';
import { filesOf } from '../features/share/files.ts';
import { guardOrders } from '../prose/guard/orders.ts';
import { hold, usual } from '../prose/guard/testing/property.ts';
import { readProject } from './project.ts';
import { scratch } from './testing/scratch.ts';
import { base, draft, sharedCases } from './testing/shared.ts';

const folder = scratch();
const { write } = folder;

beforeEach(() => write(base));

describe('a case that someone shares with the form', () => {
	test(sharedCases.holds, () => hold(sharedCases, { ...usual, runs: usual.runs / 50 }), 600_000);

	test('gives no order to the speller or the formatter, also not when an address is taken out', async () => {
		const typed = 'cspellwww.: disable en LocalWordhttp://s: x en prettier-www.ignore';
		const [some] = fc.sample(draft, { numRuns: 1, seed: 1 });
		const [file] = filesOf(
			{ ...some!, title: 'cspell:disable', sections: some!.sections.map(() => typed) },
			{
				language: 'nl',
				taken: [],
				order: 1,
				headings: headingsOf('cases', 'nl'),
				sourcesTitle: 'Bronnen',
			},
		);
		expect(guardOrders(file!.text)).toEqual([]);
	});

	test('keeps the words that someone typed', async () => {
		const typed =
			'Ze zeiden {nee} <en> toen * ja * – 3 < 4 & import x, export y [a](b) `c` | d ~e~';
		const [some] = fc.sample(draft, { numRuns: 1, seed: 1 });
		const [file] = filesOf(
			{ ...some!, sections: some!.sections.map(() => typed) },
			{
				language: 'nl',
				taken: [],
				order: 1,
				headings: headingsOf('cases', 'nl'),
				sourcesTitle: 'Bronnen',
			},
		);
		await write({ [file!.file]: file!.text });
		const { pages } = await readProject(folder.root);
		const { tree } = pages.find((one) => one.file === file!.file)!;
		expect(toString(tree.children[1])).toBe(typed);
		await rm(path.join(folder.root, file!.file));
	});
});
