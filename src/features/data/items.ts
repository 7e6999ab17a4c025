import { languages, type Language } from '../../language/locales.ts';
import { kindOf, nameOf, nodesOf, type NodeId } from '../../method/graph.ts';
import { elaborationOf } from '../../method/facts.ts';
import { cardIn, type Method } from '../../method/method.ts';
import { pageKinds, type PageKind } from '../../method/schemas/kind-names.ts';
import { everyItem } from '../../method/schemas/provenance.ts';
import type { Item, Relation } from './schemas.ts';

/** What the items of the method do not say themselves. */
export interface Surroundings {
	/** The address of a page in a language. */
	pageUrl: (id: string, language: Language) => string;
	/** The address of its text in Markdown. */
	markdownUrl: (id: string, language: Language) => string;
	/** The day on which its text changed last, if that is known. */
	updated: (id: string, language: Language) => string | undefined;
}

/** Every item of the method, kind by kind, in its order. */
export function itemsOf(method: Method, surroundings: Surroundings): Item[] {
	return pageKinds.flatMap((kind) =>
		nodesOf(method, kind).map(({ id }) => itemOf(method, kind, id, surroundings)),
	);
}

/** Every relation between items, by the item that says it. */
export function relationsOf(method: Method): Relation[] {
	const isItem = (id: NodeId) => Object.hasOwn(method.facts, kindOf(id));
	return method.edges
		.filter(({ from, to }) => isItem(from) && isItem(to))
		.map(({ from, relation, to }) => ({ from, relation, to }));
}

function itemOf(
	method: Method,
	kind: PageKind,
	id: NodeId,
	{ pageUrl, markdownUrl, updated }: Surroundings,
): Item {
	const data = method.facts[kind].get(nameOf(id))!;
	const elaboration = elaborationOf(kind);
	const perLanguage = <T>(make: (language: Language) => T | undefined) =>
		Object.fromEntries(
			languages.flatMap((language) => {
				const made = make(language);
				return made === undefined ? [] : [[language, made]];
			}),
		);
	const words = (key: 'title' | 'summary') =>
		perLanguage((language) => {
			const card = cardIn(method, id, language);
			return card.language === language ? card[key] : undefined;
		});
	return {
		id,
		kind,
		order: data.order,
		title: words('title'),
		summary: words('summary'),
		address: perLanguage((language) => pageUrl(id, language)) as Item['address'],
		markdown: perLanguage((language) => markdownUrl(id, language)) as Item['markdown'],
		facts: plainFacts(data),
		provenance: [...data.provenance],
		...(elaboration && { elaboration }),
		sources: data.sources.map((source) => source.id),
		relations: method.edges
			.filter(({ from }) => from === id)
			.map(({ relation, to }) => ({ relation, to })),
		updated: perLanguage((language) => updated(id, language)),
	};
}

/** The facts that are no relations and that not every item has. */
function plainFacts(data: object): Item['facts'] {
	return Object.fromEntries(
		Object.entries(data).filter(
			([key, value]) =>
				!Object.hasOwn(everyItem, key) && value !== undefined && !isReferences(value),
		),
	) as Item['facts'];
}

function isReferences(value: unknown): boolean {
	if (!Array.isArray(value)) return false;
	return value.every((one) => typeof one === 'object');
}
