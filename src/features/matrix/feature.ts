import type { Feature } from '../feature.ts';

/** Which lever lifts which barrier, in one table. */
export const matrix: Feature = { pages: { matrix: 'page.astro' } };
