import type { Feature } from '../feature.ts';

/** The method as data and as text, for programs and for whoever takes it further. */
export const data: Feature = {
	pages: { data: 'page.astro' },
	data: { 'llms.txt': 'llms.txt.ts' },
	files: { 'data/v1/[...file]': 'data.file.ts' },
	routeData: 'route-data.ts',
};
