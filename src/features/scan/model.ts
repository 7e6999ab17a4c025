import { nameOf, nodesOf, targets, type Graph, type NodeId } from '../../method/graph.ts';

/** What the scan needs to know of the methodology. Names only: the words differ per language. */
export interface ScanModel {
	barriers: { name: string; group: string }[];
	levers: {
		name: string;
		lifts: string[];
		/** How soon a difference shows: 0 is soonest. */
		wait: number;
	}[];
	steps: { name: string; barriers: string[]; levers: string[]; worksheets: string[] }[];
	cases: { name: string; barriers: string[]; levers: string[] }[];
}

/** Facts that the graph does not hold. */
interface ScanFacts {
	groupOf(barrier: string): string;
	waitOf(lever: string): number;
}

/** The part of the graph that the scan works with, in the order of the method. */
export function scanModel(graph: Graph, { groupOf, waitOf }: ScanFacts): ScanModel {
	const names = (id: NodeId, kind: string) =>
		targets(graph, id, kind).map((node) => nameOf(node.id));
	const list = <T>(kind: string, of: (name: string, id: NodeId) => T) =>
		nodesOf(graph, kind).map(({ id }) => of(nameOf(id), id));

	return {
		barriers: list('barriers', (name) => ({ name, group: groupOf(name) })),
		levers: list('levers', (name, id) => ({
			name,
			lifts: names(id, 'barriers'),
			wait: waitOf(name),
		})),
		steps: list('steps', (name, id) => ({
			name,
			barriers: names(id, 'barriers'),
			levers: names(id, 'levers'),
			worksheets: names(id, 'worksheets'),
		})),
		cases: list('cases', (name, id) => ({
			name,
			barriers: names(id, 'barriers'),
			levers: names(id, 'levers'),
		})),
	};
}
