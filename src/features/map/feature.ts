import type { Feature } from '../feature.ts';

/** The whole method in one picture: its year, its barriers and the levers that lift them. */
export const map: Feature = { pages: { map: 'page.astro' } };
