import { expect, test } from 'vitest';
import { withCopyNotice, withMissingNotice } from './notice.ts';

const words = { copy: 'A copy of {{date}}.', missing: 'Not kept here.', again: 'Try again' };
const page = '<main><h1>Allies</h1><p>Text</p><h1>Another</h1></main>';

/** Noon where the test runs: a reader is told the day that it was with them. */
const noon = new Date(2026, 10, 28, 12).toISOString();

test('a page from the store says from when it is, once', () => {
	expect(withCopyNotice(page, noon, 'en', words)).toBe(
		'<main><h1>Allies</h1><p class="notice" role="status">A copy of 28 November 2026. <a href="">Try again</a></p><p>Text</p><h1>Another</h1></main>',
	);
});

test('a page whose day cannot be read says so instead of a wrong one', () => {
	expect(withCopyNotice(page, 'yesterday', 'nl', words)).toContain('A copy of ?.');
});

test('a page that is not kept is answered by the one that says what is', () => {
	expect(withMissingNotice(page, words)).toContain('</h1><p class="notice" role="status">Not kept');
});
