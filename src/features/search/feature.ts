import type { Feature } from '../feature.ts';

/** The search box on every page. */
export const search: Feature = { slots: { header: 'Search.astro' } };
