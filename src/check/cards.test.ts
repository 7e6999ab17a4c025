import { describe, expect, test } from 'vitest';
import { signedKinds } from '../method/signs/kinds.ts';
import { signs } from '../method/signs/signs.ts';
import { readProject } from './project.ts';
import { changed, en, nl, smallContent, smallest } from './testing/small-content.ts';

const { check } = smallContent();

describe('the cards', () => {
	test('want a sign for every barrier and lever, and name the line where its facts begin', async () => {
		const file = 'content/docs/barriers/nameless.mdx';
		expect(await check({ [file]: smallest[nl]!.replace('order: 1', 'order: 2') })).toEqual([
			`${file}:5:1
  ✖ This barrier has no sign.
    Draw one under “nameless” in src/method/signs/barriers.ts, or ask for it in your pull request.`,
		]);
	});

	test('take no text that is too long for them, in either language', async () => {
		const step = '## De eerste stap, deze week\n';
		const long = `${step}\n${'Vraag het aan iedereen die je kent. '.repeat(40)}\n`;
		expect(await check(changed(nl, step, long))).toContainEqual(
			expect.stringMatching(
				/^content\/docs\/barriers\/silos\.mdx:21:1\n {2}✖ “De eerste stap, deze week” is \d+ lines too long for the back of the card\./,
			),
		);
		const questions = '## Questions to ask\n';
		const list = `${questions}\n- ${'Who would like to join in with this? '.repeat(20)}\n`;
		expect(await check(changed(en, questions, list))).toContainEqual(
			expect.stringContaining(`${en}:20:1\n  ✖ “Questions to ask” is `),
		);
	});

	test('take a summary that lists take', async () => {
		const summary = /^description: .*$/m.exec(smallest[nl]!)![0];
		const longest = `description: ${'Een lange samenvatting. '.repeat(10)}`.slice(0, 212).trim();
		expect(await check(changed(nl, summary, longest))).toEqual([]);
	});
});

test('no sign is of something that is not there', async () => {
	const { pageIds } = await readProject('.', () => false);
	const drawn = signedKinds.flatMap((kind) =>
		Object.keys(signs[kind]).map((name) => `${kind}/${name}`),
	);
	expect(drawn.filter((id) => !pageIds.has(id))).toEqual([]);
});
