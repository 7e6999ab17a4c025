import { isUiKey, uiKey, type Translate } from '../../language/words.ts';
import { kindOf, related, type Graph, type NodeId } from '../../method/graph.ts';
import type { PageKind } from '../../method/schemas/kind-names.ts';
import { kinds } from '../../method/schemas/kinds.ts';

/** What the book takes from the data of the site, `data/v1/method.json`. */
export interface MethodFile {
	version: string;
	items: readonly { id: string; order: number }[];
	relations: readonly { from: string; relation: string; to: string }[];
}

/** The items that go with an item, both ways, under the words that its page has for them. */
export function relationsOf(
	graph: Graph,
	id: NodeId,
	t: Translate,
): { label: string; ids: NodeId[] }[] {
	if (!graph.nodes.has(id)) return [];
	const kind = kindOf(id) as PageKind;
	return kinds[kind].related
		.map((other) => {
			const special = `related.${other}.${kind}`;
			return {
				label: t(isUiKey(special) ? special : uiKey(`related.${other}`)),
				ids: related(graph, id, other).map((node) => node.id),
			};
		})
		.filter(({ ids }) => ids.length > 0);
}
