import { createApa, type Reference } from '../../method/citations/apa.ts';
import { works } from '../../method/bibliography.ts';
import { elaborationOf, factsOf, provenanceOf, type Fact } from '../../method/facts.ts';
import { uiKey, type Translate } from '../../language/words.ts';
import { nodesOf, type NodeId } from '../../method/graph.ts';
import { hrefOf } from '../../language/href.ts';
import { withLocale, type Language } from '../../language/locales.ts';
import { cardOf, methodology, pageOf } from '../../method/methodology.ts';
import type { Card } from '../../method/method.ts';
import { referencesOf } from '../../method/references.ts';
import { pageKinds, type PageKind } from '../../method/schemas/kind-names.ts';
import { pagesIn } from '../../site/navigation.ts';

/** A part of the site whose pages stand one after the other. */
interface Part {
	id: string;
	title: string;
	cards: Card[];
}

/** The id, on a joined page, of a page by its own: `levers-allies`. */
export function joinedId(id: string): string {
	return id.replaceAll('/', '-');
}

/** The pages of a part, in the order of the method. */
export function partOf(part: string, language: Language, t: Translate): Part {
	const isKind = (pageKinds as readonly string[]).includes(part);
	const inFolder = isKind
		? nodesOf(methodology, part).map(({ id }) => cardOf(id, language))
		: pagesIn(methodology, part, language);
	// The glossary is one page without a folder.
	const cards = inFolder.length > 0 ? inFolder : [cardOf(part as NodeId, language)];
	return {
		id: part,
		title: t(part === 'glossary' ? 'all.glossary' : uiKey(`kind.${part}`)),
		cards,
	};
}

/** The page behind a card: in the language of its words. */
export function pageOfCard({ id, language }: Card) {
	return pageOf(withLocale(id, language))!;
}

/** The facts of an item in words, with what it rests on. */
export function factsOfCard({ id }: Card, language: Language, t: Translate): Fact[] {
	const [kind, name = ''] = id.split('/') as [PageKind, string];
	if (!pageKinds.includes(kind)) return [];
	const grounds = provenanceOf(methodology, kind, name).map((ground) => t(`provenance.${ground}`));
	const elaboration = elaborationOf(kind);
	return [
		...factsOf(methodology, kind, name, language, t),
		{ key: 'provenance', label: t('facts.provenance'), value: grounds.join(', ') },
		...(elaboration
			? [
					{
						key: 'elaboration',
						label: t('facts.elaboration'),
						value: t(`provenance.${elaboration}`),
					},
				]
			: []),
	];
}

/** The works that the pages of some parts cite, each once. */
export async function worksOfParts(
	parts: readonly Part[],
	language: Language,
): Promise<Reference[]> {
	const cited = await Promise.all(
		parts.flatMap(({ cards }) => cards).map((card) => referencesOf(pageOfCard(card))),
	);
	const keys = cited.flat().map(({ key }) => key);
	return createApa([...works.values()], keys, language).references();
}

/** Finds the joined id of a page by its address, among the pages of some parts. */
export function idsByAddress(parts: readonly Part[], language: Language) {
	const ids = new Map<string, string>(
		parts.flatMap(({ id: part, cards }) => [
			[hrefOf(part, language), joinedId(part)] as const,
			...cards.map(({ id }) => [hrefOf(id, language), joinedId(id)] as const),
		]),
	);
	return (address: string) => ids.get(address);
}
