import type { Feature } from '../feature.ts';

/** A form that turns somebody's story into the file of a case, without git. */
export const share: Feature = {
	part: 'share-a-case',
	pages: { 'share-a-case': 'page.astro' },
};
