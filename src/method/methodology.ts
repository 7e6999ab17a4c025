import { getCollection, type CollectionEntry } from 'astro:content';
import { createGraph, type Edge, type NodeId } from './graph.ts';
import { untranslated } from './schemas/follows.ts';
import { languages, withLocale, type Language } from '../language/locales.ts';
import { pageKinds, type PageKind } from './schemas/kinds.ts';

/** The facts of every item, by kind, as the collections validated them. */
export const facts = Object.fromEntries(
	await Promise.all(
		pageKinds.map(async (kind) => [
			kind,
			new Map((await getCollection(kind)).map(({ id, data }) => [id, data])),
		]),
	),
) as { [K in PageKind]: Map<string, CollectionEntry<K>['data']> };

const entries = pageKinds.flatMap((kind) =>
	[...facts[kind]].map(([id, data]) => ({ id: `${kind}/${id}` as NodeId, data })),
);

/**
 * The whole methodology, read once per build. The only module that turns collections into a graph.
 */
export const methodology = createGraph(
	entries.map(({ id, data }) => ({ id, order: data.order })),
	entries.flatMap(({ id, data }): Edge[] =>
		Object.entries(data).flatMap(([relation, value]) =>
			(Array.isArray(value) ? value : [])
				.filter(isReference)
				.filter(({ collection }) => collection !== 'bibliography')
				.map(({ collection, id: to }) => ({ from: id, to: `${collection}/${to}`, relation })),
		),
	),
);

/** Every page by its id; the home page, which Astro calls `index`, by the empty one. */
export const pages = new Map(
	(await getCollection('docs')).map((page) => [page.id === 'index' ? '' : page.id, page]),
);

/** What a list shows of an item. */
export interface Card {
	id: NodeId;
	title: string;
	summary: string;
	/** The language in which the words are written: the other one where there is no translation yet. */
	language: Language;
}

/** The title and summary of an item in a language, or in the other one until it is translated. */
export function cardOf(id: NodeId, language: Language): Card {
	const written = [language, ...languages].find((one) => {
		const page = pages.get(withLocale(id, one));
		return page && page.data.follows !== untranslated;
	});
	if (!written) throw new Error(`There is no page for “${id}”.`);
	const { title, description } = pages.get(withLocale(id, written))!.data;
	return { id, title, summary: description, language: written };
}

/** A page of the `docs` collection, by its id with language, if there is one. */
export function pageOf(id: string): CollectionEntry<'docs'> | undefined {
	return pages.get(id);
}

function isReference(value: unknown): value is { collection: string; id: string } {
	return typeof value === 'object' && value !== null && 'collection' in value && 'id' in value;
}
