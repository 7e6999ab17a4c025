import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { withoutLocale } from '../../language/locales.ts';
import { shownBy } from './page-of.ts';

/** Keeps slides out of search engines: they say again, in pieces, what their page says. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
	const route = locals.starlightRoute;
	if (!shownBy(withoutLocale(route.id))) return;
	route.head.push({ tag: 'meta', attrs: { name: 'robots', content: 'noindex' } });
});
