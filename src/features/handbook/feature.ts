import type { Feature } from '../feature.ts';

/** The whole method as a book. `npm run handbook` makes it from the built site. */
export const handbook: Feature = { slots: { above: 'HandbookLinks.astro' } };
