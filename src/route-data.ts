import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { fileHref, hrefOf } from './i18n/href.ts';
import { languageOf, withoutLocale } from './i18n/locales.ts';
import { facts, pageOf } from './methodology.ts';
import type { PageKind } from './schemas/kinds.ts';

/** Fits Starlight's route data to this site, page by page. */
export const onRequest = defineRouteMiddleware(({ locals, site }) => {
	const route = locals.starlightRoute;
	const language = languageOf(route.locale ?? '');
	const name = withoutLocale(route.id);
	const [kind, item] = name.split('/');

	// A Dutch page shown under /en/ would be indexed as English otherwise.
	if (route.isFallback) route.entry.data.pagefind = false;

	// The panels below the prose are part of the page, so they are part of “On this page”.
	if (route.toc && item && facts[kind as PageKind]?.has(item)) {
		route.toc.items.push(
			...['related', 'sources'].map((slug) => ({
				depth: 2,
				slug,
				text: locals.t(`${slug}.title` as 'related.title'),
				children: [],
			}))
		);
	}

	const page = pageOf(route.id) ?? pageOf(name);
	if (page) {
		const image = new URL(fileHref(`social/${route.id || 'index'}.png`), site);
		route.head.push(
			{ tag: 'meta', attrs: { property: 'og:image', content: image.href } },
			{ tag: 'meta', attrs: { property: 'og:image:width', content: '1200' } },
			{ tag: 'meta', attrs: { property: 'og:image:height', content: '630' } },
			{ tag: 'meta', attrs: { property: 'og:image:alt', content: page.data.title } }
		);
	}
	route.siteTitleHref = hrefOf('', language);
});
