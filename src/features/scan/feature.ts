import type { Feature } from '../feature.ts';

/** A self-scan of barriers, and the levers, steps and sheets that follow from the answers. */
export const scan: Feature = { pages: { scan: 'page.astro' } };
