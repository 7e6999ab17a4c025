import type { Feature } from '../feature.ts';

/** How to refer to each page, and all references as files for programs that keep them. */
export const cite: Feature = {
	pages: { cite: 'page.astro' },
	data: { 'cite/[...file]': 'references.file.ts' },
	slots: { meta: 'CiteLink.astro' },
	routeData: 'route-data.ts',
};
