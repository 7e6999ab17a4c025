import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { showOriginal } from './freshness/show-original.ts';
import { forms } from './forms.ts';
import { fileHref, hrefOf } from './i18n/href.ts';
import { languageOf, withoutLocale } from './i18n/locales.ts';
import { facts, pageOf } from './methodology.ts';
import { referencesOf } from './references.ts';
import type { PageKind } from './schemas/kinds.ts';
import type { UiKey } from './schemas/ui.ts';
// Imported in a component, it would be loaded by every page of the same route.
import worksheetStyles from './styles/worksheet.css?url&no-inline';

/** Fits Starlight's route data to this site, page by page. */
export const onRequest = defineRouteMiddleware(async ({ locals, site }) => {
	const route = locals.starlightRoute;
	const language = languageOf(route.locale ?? '');
	const name = withoutLocale(route.id);
	const [kind, item] = name.split('/');

	await showOriginal(route);

	// A Dutch page shown under /en/ would be indexed as English otherwise.
	if (route.isFallback)
		route.entry = { ...route.entry, data: { ...route.entry.data, pagefind: false } };

	// The panels below the prose are part of the page, so they are part of “On this page”.
	const page = pageOf(route.isFallback ? route.entry.id : route.id) ?? pageOf(name);
	if (route.toc && item) {
		const panels = [
			kind === 'worksheets' && forms.has(item) && 'form',
			facts[kind as PageKind]?.has(item) && 'related',
			(await referencesOf(page)).length > 0 && 'sources',
		];
		route.toc.items.push(
			...panels
				.filter((slug) => slug !== false && slug !== undefined)
				.map((slug) => ({
					depth: 2,
					slug,
					text: locals.t(`${slug}.title` as UiKey),
					children: [],
				})),
		);
	}

	if (kind === 'worksheets' && item) {
		route.head.push({ tag: 'link', attrs: { rel: 'stylesheet', href: worksheetStyles } });
	}

	// A wrong address has no twin and no place in a search engine.
	if (route.id === '404') {
		route.head = route.head.filter(
			({ attrs }) => !['canonical', 'alternate'].includes(String(attrs?.rel)),
		);
		route.head.push({ tag: 'meta', attrs: { name: 'robots', content: 'noindex' } });
	}

	if (route.id !== '404') {
		// A page that is not translated yet shows the image of the one it borrows its text from.
		const image = new URL(fileHref(`social/${page?.id ?? (route.id || 'index')}.png`), site);
		route.head.push(
			{ tag: 'meta', attrs: { property: 'og:image', content: image.href } },
			{ tag: 'meta', attrs: { property: 'og:image:width', content: '1200' } },
			{ tag: 'meta', attrs: { property: 'og:image:height', content: '630' } },
			{ tag: 'meta', attrs: { property: 'og:image:alt', content: route.entry.data.title } },
		);
	}
	route.siteTitleHref = hrefOf('', language);
});
