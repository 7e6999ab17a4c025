import type { Feature } from '../feature.ts';

/** The site as a folder that opens without a network or a server. */
export const stick: Feature = {
	slots: { above: 'StickLinks.astro' },
};
