import type { Feature } from '../feature.ts';

/** Ways through the method for one kind of reader, which a reader can follow and tick off. */
export const routes: Feature = {
	pages: { routes: 'page.astro', 'routes/[route]': 'route.astro' },
	named: (content) => content.routes.map((route) => `routes/${route}`),
	data: { 'routes/[route].json': 'route.json.ts' },
	slots: { foot: 'RouteBar.astro' },
};
