import type { Feature } from '../feature.ts';

/** The site as a folder that opens without a network or a server, and the list that it is searched by. */
export const stick: Feature = {
	pages: { 'a-z': 'page.astro' },
	slots: { above: 'StickLinks.astro' },
};
