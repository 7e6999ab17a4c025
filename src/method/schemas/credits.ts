import { z } from 'astro/zod';

/** The name of someone who worked on a page, as they want to be named. */
export const creditName = z
	.string()
	.trim()
	.min(2, 'Write the name in full.')
	.max(80, 'Keep a name under 80 characters.')
	.regex(/^[^@/\\<>{}[\]|:]+$/u, 'Write a name only, without an address.');

const names = z.array(creditName).min(1).optional();

/** Who made a page. Shown below it and on the page with everyone who contributed. */
export const credits = {
	authors: names.describe(
		'Who wrote the page, each as they want to be named. Without it, the editors of the site did.',
	),
	translators: names.describe('On a translation: who made it, each as they want to be named.'),
	reviewers: names.describe('Who read the page before it was published, in either language.'),
};
