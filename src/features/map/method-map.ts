import type { Translate } from '../../language/words.ts';
import { nodesOf, targets, type NodeId } from '../../method/graph.ts';
import type { Language } from '../../language/locales.ts';
import type { MapInput, MapItem, MapSize } from './layout.ts';
import { methodology } from '../../method/methodology.ts';
import { clustersOf } from '../../site/navigation.ts';

/** The kinds on the map, from left to right. */
export const mapKinds = ['steps', 'barriers', 'levers'] as const;

export type MapKind = (typeof mapKinds)[number];

/** The map for a wide window. */
export const wide: MapSize = {
	columns: [
		{ x: 0, width: 230 },
		{ x: 400, width: 270 },
		{ x: 840, width: 260 },
	],
	letters: [27, 29, 28],
};

/** The map for a phone, where a step is its number. */
export const narrow: MapSize = {
	columns: [
		{ x: 0, width: 30 },
		{ x: 58, width: 128 },
		{ x: 206, width: 146 },
	],
	letters: [2, 14, 17],
};

/** Which entries the map joins: what a step meets and pulls, what a lever lifts. */
const mapLinks: [from: NodeId, to: NodeId][] = (
	[
		['steps', 'barriers'],
		['levers', 'barriers'],
		['steps', 'levers'],
	] as const
).flatMap(([from, to]) =>
	nodesOf(methodology, from).flatMap(({ id }) =>
		targets(methodology, id, to).map((target): [NodeId, NodeId] => [id, target.id]),
	),
);

/**
 * What stands on the map in a language.
 *
 * @param short Write a step as its number, and leave the phases out.
 */
export function mapInput(language: Language, t: Translate, short: boolean): MapInput {
	return {
		columns: mapKinds.map((kind) => ({
			id: kind,
			title: t(`kind.${kind}`),
			sections: clustersOf(methodology, kind, language).map(({ label, cards }) => ({
				title: short && kind === 'steps' ? '' : t(label!),
				items: cards.map(({ id, title, language: written }): MapItem => {
					const lang = written === language ? undefined : written;
					const order = methodology.nodes.get(id)!.order;
					if (kind !== 'steps') return { id, title, lang };
					return short ? { id, title: String(order) } : { id, title: `${order}. ${title}`, lang };
				}),
			})),
		})),
		links: mapLinks,
	};
}
