import type { Feature } from '../feature.ts';

/** Ready words for whoever takes something over, and the licences of what the site is made with. */
export const licence: Feature = {
	pages: { reuse: 'page.astro' },
	files: { 'third-party-notices.txt': 'notices.txt.ts' },
};
