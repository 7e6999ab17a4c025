import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { fileHref } from '../../language/href.ts';
import { withoutLocale } from '../../language/locales.ts';
import { pageOf } from '../../method/methodology.ts';

/** Names the image of a page in its head. */
export const onRequest = defineRouteMiddleware(({ locals, site }) => {
	const route = locals.starlightRoute;
	// A wrong address is never shared.
	if (route.id === '404') return;
	// A page that is not translated yet shows the image of the one it borrows its text from.
	const page =
		pageOf(route.isFallback ? route.entry.id : route.id) ?? pageOf(withoutLocale(route.id));
	// Slides show the image of the page that they belong to.
	const own = route.id.replace(/\/slides$/, '') || 'index';
	const image = new URL(fileHref(`social/${page?.id ?? own}.png`), site);
	route.head.push(
		{ tag: 'meta', attrs: { property: 'og:image', content: image.href } },
		{ tag: 'meta', attrs: { property: 'og:image:width', content: '1200' } },
		{ tag: 'meta', attrs: { property: 'og:image:height', content: '630' } },
		{ tag: 'meta', attrs: { property: 'og:image:alt', content: route.entry.data.title } },
	);
});
