import { describe, expect, test } from 'vitest';
import { readProject } from './project.ts';
import { overdueReviews } from './reviews.ts';
import { changed, nl, smallContent } from './testing/small-content.ts';

const { check, folder } = smallContent();
const reviewed = (rest: string) =>
	changed(nl, 'statement: Mijn', `reviewed: { by: Ann Peeters, ${rest} }\nstatement: Mijn`);

describe('overdueReviews', () => {
	test('names a page from the day after it was due, and does not fail for it', async () => {
		expect(await check(reviewed("on: '2019-01-31', due: '2020-01-31'"))).toEqual([]);
		const project = await readProject(folder.root);
		expect(overdueReviews(project, '2020-02-01')).toEqual([{ file: nl, due: '2020-01-31' }]);
		expect(overdueReviews(project, '2020-01-31')).toEqual([]);
	});

	test('asks nothing of a page that nobody has to read again', async () => {
		await check(reviewed("on: '2019-01-31'"));
		expect(overdueReviews(await readProject(folder.root), '2099-01-01')).toEqual([]);
	});
});

describe('checkReviews', () => {
	test('refuses a page that is due again before it was read', async () => {
		const [problem, ...others] = await check(reviewed("on: '2020-01-31', due: '2020-01-31'"));
		expect(problem).toContain('which is not after the day it was read');
		expect(problem).toContain(`${nl}:4`);
		expect(others).toEqual([]);
	});
});
