import type { NodeId } from '../method/graph.ts';
import { nodesOf } from '../method/graph.ts';
import { cardOf, facts, methodology, pages, type Card } from '../method/methodology.ts';
import type { Language } from '../language/locales.ts';
import { groups } from '../method/schemas/barrier.ts';
import { sectors } from '../method/schemas/case.ts';
import type { PageKind } from '../method/schemas/kinds.ts';
import { pageKinds } from '../method/schemas/kinds.ts';
import { levels } from '../method/schemas/lever.ts';
import { phases } from '../method/schemas/step.ts';

/** The sections of the site, as the navigation shows them. */
export const sections = [...pageKinds, 'guide', 'about'] as const;

/** Items of one kind that belong together, under a heading from the interface's words. */
export interface Cluster {
	/** Key of the heading in `content/i18n/`, or none for a kind that is one list. */
	label?: string;
	cards: Card[];
}

/** The pages of a folder that carries no facts, such as the guide, in their order. */
export function pagesIn(folder: string, language: Language): Card[] {
	return [...pages]
		.filter(([id]) => id.startsWith(`${folder}/`))
		.sort(([, a], [, b]) => (a.data.order ?? Infinity) - (b.data.order ?? Infinity))
		.map(([id]) => cardOf(id as NodeId, language));
}

/** How each kind is divided: by which fact, in which order. */
const divisions: { [K in PageKind]?: { values: readonly string[]; of: (name: string) => string } } =
	{
		steps: { values: phases, of: (name) => facts.steps.get(name)!.phase },
		barriers: { values: groups, of: (name) => facts.barriers.get(name)!.group },
		levers: { values: levels, of: (name) => facts.levers.get(name)!.level },
		cases: { values: sectors, of: (name) => facts.cases.get(name)!.sector },
	};

const prefixes = { steps: 'phase', barriers: 'group', levers: 'level', cases: 'sector' } as const;

/** The items of a kind, divided as its overview and its navigation show them. */
export function clustersOf(kind: PageKind, language: Language): Cluster[] {
	const ids = nodesOf(methodology, kind).map(({ id }) => id);
	const division = divisions[kind];
	const cards = (some: NodeId[]) => some.map((id) => cardOf(id, language));
	if (!division) return [{ cards: cards(ids) }];
	return division.values
		.map((value) => ({
			label: `${prefixes[kind as keyof typeof prefixes]}.${value}`,
			cards: cards(ids.filter((id) => division.of(id.slice(kind.length + 1)) === value)),
		}))
		.filter(({ cards }) => cards.length > 0);
}
