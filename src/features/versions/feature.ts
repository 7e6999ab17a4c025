import type { Feature } from '../feature.ts';

/** Which version this is, what changed in each, and since somebody adopted the method. */
export const versions: Feature = {
	pages: { changes: 'page.astro' },
	data: { 'feed.xml': 'feed.xml.ts' },
	routeData: 'route-data.ts',
	slots: { meta: 'Version.astro', above: 'Retired.astro', credits: 'Reviewed.astro' },
};
