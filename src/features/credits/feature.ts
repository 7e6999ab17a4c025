import type { Feature } from '../feature.ts';

/** Who wrote, translated and reviewed a page, and everyone together. */
export const credits: Feature = {
	pages: { contributors: 'page.astro' },
	slots: { credits: 'Credits.astro' },
};
