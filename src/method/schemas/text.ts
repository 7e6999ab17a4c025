import { z } from 'astro/zod';

/** A text that readers see, in every language of the site. */
export const text = z.strictObject({
	nl: z.string().min(1).describe('The text in Dutch.'),
	en: z.string().min(1).describe('The text in English.'),
});

export type Text = z.infer<typeof text>;
