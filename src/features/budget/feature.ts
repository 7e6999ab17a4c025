import type { Feature } from '../feature.ts';

/** What a year asks in hours and in money, for four sizes or for one's own. */
export const budget: Feature = { pages: { budget: 'page.astro' } };
