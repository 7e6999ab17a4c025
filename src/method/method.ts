import { withLocale, type Language } from '../language/locales.ts';
import { inOrderFor } from '../language/translated.ts';
import { createGraph, nameOf, type Edge, type Graph, type NodeId } from './graph.ts';
import { untranslated } from './schemas/follows.ts';
import { pageKinds, type PageKind } from './schemas/kind-names.ts';
import type { FactsOf } from './schemas/kinds.ts';
import type { SessionFacts } from './schemas/session.ts';

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
	/** Every session by its id. Its words stand among its facts. */
	readonly sessions: ReadonlyMap<string, SessionFacts>;
}

/** Puts the methodology together. Every reference in the facts is an arrow, named after its fact. */
export function createMethod(
	facts: Facts,
	words: ReadonlyMap<string, PageWords>,
	sessions: ReadonlyMap<string, SessionFacts> = new Map(),
): Method {
	const items = pageKinds.flatMap((kind) =>
		[...facts[kind]].map(([name, data]) => ({ id: `${kind}/${name}` as NodeId, data })),
	);
	const graph = createGraph(
		[
			...items.map(({ id, data }) => ({ id, order: data.order })),
			...[...sessions].map(([name, session]) => ({
				id: `sessions/${name}` as NodeId,
				order: placeOf(session, facts),
			})),
		],
		[
			...items.flatMap(({ id, data }): Edge[] =>
				Object.entries(data).flatMap(([relation, value]) =>
					(Array.isArray(value) ? value : [])
						.filter(isReference)
						.filter(({ collection }) => collection !== 'bibliography')
						.map(({ collection, id: to }) => ({ from: id, to: `${collection}/${to}`, relation })),
				),
			),
			...[...sessions].flatMap(([name, session]) => edgesOf(`sessions/${name}`, session)),
		],
	);
	return { ...graph, facts, words, sessions };
}

/** What a list shows of an item. */
export interface Card {
	id: NodeId;
	title: string;
	summary: string;
	/** The language in which the words are written: the other one where there is no translation yet. */
	language: Language;
}

/** The title and summary of an item in a language, or in what its readers get until it is translated. */
export function cardIn({ words, sessions }: Method, id: NodeId, language: Language): Card {
	const session = id.startsWith('sessions/') && sessions.get(nameOf(id));
	if (session)
		return { id, title: session.title[language], summary: session.summary[language], language };
	for (const written of inOrderFor(language)) {
		const page = words.get(withLocale(id, written));
		if (page && page.follows !== untranslated)
			return { id, title: page.title, summary: page.description, language: written };
	}
	throw new Error(`There is no page for “${id}”.`);
}

/**
 * The place of a session: by its step, or after the steps by the month it starts in. The classes of
 * the course come last.
 */
function placeOf({ step, unit, months, order }: SessionFacts, { steps }: Facts): number {
	const beside = unit ? 200 : 100 + (months?.from ?? 0);
	const inYear = step ? (steps.get(step.id)?.order ?? 0) : beside;
	return inYear * 100 + order;
}

/** What a session belongs to, and what lies on its table. */
function edgesOf(from: NodeId, { step, rows, prepare, after }: SessionFacts): Edge[] {
	const sheets = [
		...rows.flatMap(({ worksheets }) => worksheets.map(({ id }) => id.id)),
		...[...prepare, ...after].flatMap(({ worksheets }) => worksheets.map(({ id }) => id)),
	];
	return [
		...(step ? [{ from, to: `steps/${step.id}` as NodeId, relation: 'step' }] : []),
		...[...new Set(sheets)].map((id) => ({
			from,
			to: `worksheets/${id}` as NodeId,
			relation: 'worksheets',
		})),
	];
}

function isReference(value: unknown): value is { collection: string; id: string } {
	return typeof value === 'object' && value !== null && 'collection' in value && 'id' in value;
}
