import { render } from 'astro:content';
import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import {
	languageOf,
	languages,
	withLocale,
	withoutLocale,
	type Language,
} from '../../language/locales.ts';
import { inOrderFor } from '../../language/translated.ts';
import { pageOf } from '../../method/methodology.ts';
import { untranslated } from '../../method/schemas/follows.ts';

/**
 * Shows the text of another language on a page that has none of its own, with a note. Starlight
 * falls back to the root language only, whatever its readers would rather read, and knows no page
 * that holds nothing but facts as yet.
 */
export async function showOriginal(route: StarlightRouteData): Promise<void> {
	if (!route.isFallback && route.entry.data.follows !== untranslated) return;
	const name = withoutLocale(route.id);
	const pageIn = (language: Language) => {
		const page = pageOf(withLocale(name, language));
		return page && page.data.follows !== untranslated ? { language, page } : undefined;
	};
	const found = inOrderFor(languageOf(route.id))
		.filter((language) => languages.includes(language))
		.map(pageIn)
		.find((one) => one !== undefined);
	if (!found || found.page.filePath === route.entry.filePath) return;
	const { Content, headings } = await render(found.page);
	Object.assign(route, {
		Content,
		headings,
		isFallback: true,
		entry: { ...route.entry, ...found.page, data: { ...found.page.data } },
		entryMeta: {
			dir: 'ltr',
			lang: found.language,
			locale: found.language === languages[0] ? undefined : found.language,
		},
	});
	if (!route.toc) return;
	// What stands above the text stays; its headings are others.
	route.toc.items = [
		...route.toc.items.filter(({ slug }) => slug === '_top'),
		...headings
			.filter(({ depth }) => depth === 2)
			.map(({ depth, slug, text }) => ({ depth, slug, text, children: [] })),
	];
}
