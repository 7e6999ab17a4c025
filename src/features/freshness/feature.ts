import type { Feature } from '../feature.ts';

/** Which translations are missing or outdated, on a page of its own and on the pages concerned. */
export const freshness: Feature = {
	pages: { status: 'page.astro' },
	slots: { above: 'Stale.astro' },
	routeData: 'route-data.ts',
};
