import { describe, expect, test } from 'vitest';
import { en, nl, smallContent, smallest } from './testing/small-content.ts';

const { check } = smallContent();

/** The first line of each problem, and what it says. */
const short = (found: string[]) => found.map((one) => one.split('\n').slice(0, 2).join(''));
const attack = '---\ntitle: x\n---\n\n{process.getBuiltinModule("fs")}\n';
const twice = (file: string, address: string) =>
	`${file}  ✖ More than one file is the page at ${address}.`;

describe('checkContent', () => {
	test('refuses a page that another one hides, and judges it all the same', async () => {
		const hidden = 'content/docs/barriers/silos/index.mdx';
		expect(short(await check({ [hidden]: attack }))).toEqual([
			twice(nl, '/barriers/silos/'),
			twice(hidden, '/barriers/silos/'),
			`${hidden}:1  ✖ “statement” is missing.`,
			`${hidden}:1  ✖ The facts of this page are missing: there is no “barrier:”.`,
			`${hidden}:2:1  ✖ “description” is missing.`,
			`${hidden}:5:1  ✖ “{process.getBuiltinModule("fs")}” is an expression: text in braces is code, and a page holds no code.`,
			expect.stringMatching(
				/^content.docs.barriers.silos.index.mdx:5:1 {2}✖ The sections .* are missing.$/,
			),
		]);
	});

	test('refuses two home pages of a language', async () => {
		const home = smallest[en]!.replace(/follows: .*\n/, '');
		const found = short(
			await check({ 'content/docs/en.mdx': home, 'content/docs/en/index.mdx': home }),
		);
		expect(found).toContain(twice('content/docs/en.mdx', '/en/'));
		expect(found).toContain(twice('content/docs/en/index.mdx', '/en/'));
	});

	test.each(['map', 'en/scan', '404'])(
		'refuses a page that the site makes itself: %s',
		async (id) => {
			expect(short(await check({ [`content/docs/${id}.mdx`]: smallest[nl]! }))).toContain(
				`content/docs/${id}.mdx  ✖ The site makes the page at /${id}/ itself.`,
			);
		},
	);
});
