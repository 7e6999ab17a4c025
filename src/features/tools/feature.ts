import type { Feature } from '../feature.ts';

/** One page that leads to everything that a reader can do on the site. */
export const tools: Feature = { pages: { tools: 'page.astro' } };
