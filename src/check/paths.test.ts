import { beforeEach, expect, test } from 'vitest';
import { guessPath } from './paths.ts';
import { scratch } from './testing/scratch.ts';

const folder = scratch();

beforeEach(() =>
	folder.write({
		'content/docs/levers/allies.mdx': 'x',
		'content/docs/en/levers/allies.mdx': 'x',
		'content/docs/barriers/silos.mdx': 'x',
		'content/bibliography.json': '[]',
	}),
);

test.each([
	['content/docs/levers/alies.mdx', 'content/docs/levers/allies.mdx'],
	['content/docs/en/levers/alies.mdx', 'content/docs/en/levers/allies.mdx'],
	['levers/allies', 'content/docs/levers/allies.mdx'],
	['content\\docs\\levers\\allies.mdx', 'content/docs/levers/allies.mdx'],
	['silos.mdx', 'content/docs/barriers/silos.mdx'],
	['content/docs/lever', 'content/docs/levers'],
	['content/bibliografy.json', 'content/bibliography.json'],
	['something/else/entirely.mdx', undefined],
])('guesses what %s was meant to be', async (typed, meant) => {
	expect(await guessPath(typed, folder.root)).toBe(meant);
});
