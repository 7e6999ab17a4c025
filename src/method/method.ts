import { languages, withLocale, type Language } from '../language/locales.ts';
import { createGraph, type Edge, type Graph, type NodeId } from './graph.ts';
import { untranslated } from './schemas/follows.ts';
import { pageKinds, type PageKind } from './schemas/kind-names.ts';
import type { FactsOf } from './schemas/kinds.ts';

/** The facts of every item, by kind and by its id within the kind. */
export type Facts = { readonly [K in PageKind]: ReadonlyMap<string, FactsOf<K>> };

/** What the method needs to know of a page's words. */
export interface PageWords {
	title: string;
	description: string;
	/** Place among the pages of the guide or about the site. */
	order?: number;
	/** See `schemas/follows.ts`. */
	follows?: string;
}

/** The whole methodology: its items, the arrows between them, their facts and their words. */
export interface Method extends Graph {
	readonly facts: Facts;
	/** Every page by its id with language; the home page by the empty one. */
	readonly words: ReadonlyMap<string, PageWords>;
}

/** Puts the methodology together. Every reference in the facts is an arrow, named after its fact. */
export function createMethod(facts: Facts, words: ReadonlyMap<string, PageWords>): Method {
	const items = pageKinds.flatMap((kind) =>
		[...facts[kind]].map(([name, data]) => ({ id: `${kind}/${name}` as NodeId, data })),
	);
	const graph = createGraph(
		items.map(({ id, data }) => ({ id, order: data.order })),
		items.flatMap(({ id, data }): Edge[] =>
			Object.entries(data).flatMap(([relation, value]) =>
				(Array.isArray(value) ? value : [])
					.filter(isReference)
					.filter(({ collection }) => collection !== 'bibliography')
					.map(({ collection, id: to }) => ({ from: id, to: `${collection}/${to}`, relation })),
			),
		),
	);
	return { ...graph, facts, words };
}

/** What a list shows of an item. */
export interface Card {
	id: NodeId;
	title: string;
	summary: string;
	/** The language in which the words are written: the other one where there is no translation yet. */
	language: Language;
}

/** The title and summary of an item in a language, or in the other one until it is translated. */
export function cardIn({ words }: Method, id: NodeId, language: Language): Card {
	for (const written of [language, ...languages]) {
		const page = words.get(withLocale(id, written));
		if (page && page.follows !== untranslated)
			return { id, title: page.title, summary: page.description, language: written };
	}
	throw new Error(`There is no page for “${id}”.`);
}

function isReference(value: unknown): value is { collection: string; id: string } {
	return typeof value === 'object' && value !== null && 'collection' in value && 'id' in value;
}
