import type { Feature } from '../feature.ts';

/** The image that shows when someone shares a page. */
export const social: Feature = {
	files: { 'social/[...id].png': 'image.png.ts' },
	routeData: 'route-data.ts',
};
