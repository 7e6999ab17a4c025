import type { Feature } from '../feature.ts';

/** Everything that has a name, in the order of the alphabet. */
export const aToZ: Feature = { pages: { 'a-z': 'page.astro' } };
