import { expect, test } from 'vitest';
import { changesUrl } from './history.ts';

const site = { repository: 'https://x.example/method', branch: 'main' };
const file = 'content/docs/levers/allies.mdx';

test('what changed since a commit is compared from there to now, at the file', () => {
	expect(changesUrl(site, file, 'abc123')).toMatch(
		/^https:\/\/x\.example\/method\/compare\/abc123\.\.\.main#diff-[0-9a-f]{64}$/,
	);
});

test('what changed since nobody knows when is the history of the file', () => {
	expect(changesUrl(site, file, undefined)).toBe(
		'https://x.example/method/commits/main/content/docs/levers/allies.mdx',
	);
});
