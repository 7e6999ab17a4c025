import { isHiddenAt } from '../language/edition/hidden.ts';
import type { Language } from '../language/locales.ts';
import { uiKey, type UiKey } from '../language/words.ts';
import { choicesOf } from '../method/facts.ts';
import { nameOf, nodesOf, type NodeId } from '../method/graph.ts';
import { cardIn, type Card, type Method } from '../method/method.ts';
import { pageKinds, type PageKind } from '../method/schemas/kind-names.ts';
import { kinds, type Row } from '../method/schemas/kinds.ts';

/** The sections of the site, as the navigation shows them. */
export const sections = ([...pageKinds, 'guide', 'about'] as const).filter(
	(section) => !isHiddenAt(section),
);

/** Items of one kind that belong together, under a heading from the interface's words. */
export interface Cluster {
	/** What they have in common: the value of the fact that divides the kind. */
	value?: string;
	/** Key of the heading, or none for a kind that is one list. */
	label?: UiKey;
	cards: Entry[];
}

/** A page in a list, with its number where the kind is read in order. */
export interface Entry extends Card {
	number?: number;
}

/** The title as a list shows it: “3. Find your compass”. */
export function entryTitle({ number, title }: Entry): string {
	return number === undefined ? title : `${number}. ${title}`;
}

/** The pages of a folder that carries no facts, such as the guide, in their order. */
export function pagesIn(method: Method, folder: string, language: Language): Entry[] {
	return [...method.words]
		.filter(([id]) => id.startsWith(`${folder}/`))
		.sort(([, a], [, b]) => (a.order ?? Infinity) - (b.order ?? Infinity))
		.map(([id]) => cardIn(method, id as NodeId, language));
}

/** The items of a kind, divided as its overview and its navigation show them. */
export function clustersOf(method: Method, kind: PageKind, language: Language): Cluster[] {
	const ids = nodesOf(method, kind).map(({ id }) => id);
	const { division, numbered }: Row = kinds[kind];
	const cards = (some: readonly NodeId[]) =>
		some.map((id): Entry => {
			const number = numbered && method.facts[kind].get(nameOf(id))?.order;
			return { ...cardIn(method, id, language), ...(number !== undefined && { number }) };
		});
	const choice = choicesOf(kind).find(({ key }) => key === division);
	if (!choice) return [{ cards: cards(ids) }];
	const valueOf = (id: NodeId) =>
		(method.facts[kind].get(nameOf(id)) as Readonly<Record<string, unknown>>)[choice.key];
	return choice.values
		.map((value) => ({
			value,
			label: uiKey(`${choice.prefix}.${value}`),
			cards: cards(ids.filter((id) => valueOf(id) === value)),
		}))
		.filter(({ cards }) => cards.length > 0);
}
