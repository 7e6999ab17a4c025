import { getCollection } from 'astro:content';
import { createApa, type Reference } from './citations/apa.ts';
import { languageOf, withoutLocale, type Language } from '../language/locales.ts';
import { pages } from './methodology.ts';
import { referencesOf } from './references.ts';

/** Every work in the bibliography, by its id. */
export const works = new Map(
	(await getCollection('bibliography')).map(({ id, data }) => [id, data] as const),
);

/** A work in the list, with the pages that cite it. */
interface Entry extends Reference {
	citedOn: { id: string; title: string }[];
}

/** The whole bibliography in the order of APA, with the pages of one language that cite each work. */
export async function bibliographyOf(language: Language): Promise<Entry[]> {
	const citedOn = new Map<string, Entry['citedOn']>();
	for (const [id, page] of pages) {
		if (languageOf(id) !== language) continue;
		for (const { key } of await referencesOf(page)) {
			const list = citedOn.get(key) ?? [];
			citedOn.set(key, [...list, { id: withoutLocale(id), title: page.data.title }]);
		}
	}
	return createApa([...works.values()], [...works.keys()], language)
		.references()
		.map((entry) => ({ ...entry, citedOn: citedOn.get(entry.key) ?? [] }));
}
