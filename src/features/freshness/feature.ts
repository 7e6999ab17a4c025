import type { Feature } from '../feature.ts';

/** Which translations are missing or outdated, on a page of its own, on the pages
 * concerned, and with two languages beside each other. */
export const freshness: Feature = {
	pages: { status: 'page.astro', 'side-by-side': 'side-by-side.astro' },
	slots: { above: 'Stale.astro', credits: 'BesideLink.astro' },
	routeData: 'route-data.ts',
};
