import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { hrefOf } from '../language/href.ts';
import { languageOf, withoutLocale } from '../language/locales.ts';
import { related, type NodeId } from '../method/graph.ts';
import { facts, methodology, pageOf } from '../method/methodology.ts';
import { referencesOf } from '../method/references.ts';
import { pageKinds } from '../method/schemas/kind-names.ts';
import { kinds } from '../method/schemas/kinds.ts';
import { withPlainTitle } from './head.ts';

/** Fits Starlight's route data to this site, page by page. */
export const onRequest = defineRouteMiddleware(async ({ locals }) => {
	const route = locals.starlightRoute;
	const name = withoutLocale(route.id);
	const [kind, item] = name.split('/');

	route.head = withPlainTitle(route.head);

	// A Dutch page shown under /en/ would be indexed as English otherwise.
	if (route.isFallback)
		route.entry = { ...route.entry, data: { ...route.entry.data, pagefind: false } };

	// The panels below the prose are part of the page, so they are part of “On this page”.
	const page = pageOf(route.isFallback ? route.entry.id : route.id) ?? pageOf(name);
	if (route.toc && item) {
		const itsKind = pageKinds.find((one) => one === kind && facts[one].has(item));
		const isItem =
			itsKind !== undefined &&
			kinds[itsKind].related.some(
				(other) => related(methodology, name as NodeId, other).length > 0,
			);
		const isSourced = (await referencesOf(page)).length > 0;
		const panels = (['related', 'sources'] as const).filter((slug) =>
			slug === 'related' ? isItem : isSourced,
		);
		route.toc.items.push(
			...panels.map((slug) => ({
				depth: 2,
				slug,
				text: locals.t(`${slug}.title`),
				children: [],
			})),
		);
	}

	// Which versions made a page is of no use to its readers.
	route.head = route.head.filter(({ attrs }) => attrs?.['name'] !== 'generator');

	// A wrong address has no twin and no place in a search engine.
	if (route.id === '404') {
		route.head = route.head.filter(
			({ attrs }) => !['canonical', 'alternate'].includes(String(attrs?.rel)),
		);
		route.head.push({ tag: 'meta', attrs: { name: 'robots', content: 'noindex' } });
	}
	route.siteTitleHref = hrefOf('', languageOf(route.locale ?? ''));
});
