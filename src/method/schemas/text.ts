import { z } from 'astro/zod';

/** A text that readers see, in every language of the site. */
export const text = z.strictObject({
	nl: z.string().min(1).describe('The text in Dutch.'),
	en: z.string().min(1).describe('The text in English.'),
});

const summaryIn = (language: string) =>
	z
		.string()
		.min(30, 'Write a summary of at least 30 characters.')
		.max(160, 'Keep the summary under 160 characters.')
		.describe(`The summary in ${language}.`);

/** A sentence that says what a page is about, as long as a list of pages and a search engine want. */
export const summary = z.strictObject({ nl: summaryIn('Dutch'), en: summaryIn('English') });

export type Text = z.infer<typeof text>;
