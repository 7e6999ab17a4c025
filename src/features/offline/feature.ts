import type { Feature } from '../feature.ts';

/** The site without a network: what was visited, and what a reader saved for on the way. */
export const offline: Feature = {
	pages: { offline: 'page.astro' },
	data: { 'app.webmanifest': 'app.webmanifest.ts' },
	files: { 'icons/[size].png': 'icon.png.ts' },
	slots: { foot: 'Worker.astro' },
	routeData: 'route-data.ts',
};
