import type { Feature } from '../feature.ts';

/** Texts to fill in and send. */
export const texts: Feature = {
	pages: { texts: 'page.astro', 'texts/[text]': 'text.astro' },
	files: { 'letters/[name]': 'downloads.file.ts' },
	named: (content) => content.texts.map((text) => `texts/${text}`),
};
