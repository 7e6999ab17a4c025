import { render } from 'astro:content';
import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { withLocale, withoutLocale } from '../../language/locales.ts';
import { pageOf } from '../../method/methodology.ts';
import { untranslated } from '../../method/schemas/follows.ts';

/**
 * Shows the English text on a Dutch page that holds nothing but facts as yet, with a note. Starlight
 * does this the other way round only: it falls back to the root language.
 */
export async function showOriginal(route: StarlightRouteData): Promise<void> {
	if (route.entry.data.follows !== untranslated) return;
	const original = pageOf(withLocale(withoutLocale(route.id), 'en'));
	if (!original) return;
	const { Content, headings } = await render(original);
	Object.assign(route, {
		Content,
		headings,
		isFallback: true,
		entry: { ...route.entry, ...original, data: { ...original.data } },
		entryMeta: { dir: 'ltr', lang: 'en', locale: 'en' },
	});
	route.toc?.items.push(
		...headings
			.filter(({ depth }) => depth === 2)
			.map(({ depth, slug, text }) => ({ depth, slug, text, children: [] })),
	);
}
