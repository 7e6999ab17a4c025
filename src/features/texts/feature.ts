import type { Feature } from '../feature.ts';

/** Texts to fill in and send. */
export const texts: Feature = {
	pages: { texts: 'page.astro', 'texts/[text]': 'text.astro' },
	named: (content) => content.texts.map((text) => `texts/${text}`),
};
