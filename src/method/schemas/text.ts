import { z } from 'astro/zod';
import { perLanguage } from './per-language.ts';

/** A text that readers see, in every language of the site. */
export const text = perLanguage((called) => z.string().min(1).describe(`The text in ${called}.`));

const summaryIn = (language: string) =>
	z
		.string()
		.min(30, 'Write a summary of at least 30 characters.')
		.max(160, 'Keep the summary under 160 characters.')
		.describe(`The summary in ${language}.`);

/** A sentence that says what a page is about, as long as a list of pages and a search engine want. */
export const summary = perLanguage(summaryIn);

export type Text = z.infer<typeof text>;
