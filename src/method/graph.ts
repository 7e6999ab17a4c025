/** `levers/budget`: the kind of an entry, a slash, and its id within that kind. */
export type NodeId = `${string}/${string}`;

/** An entry of the methodology. */
export interface Node {
	id: NodeId;
	/** Place in the order of the method. Nodes without one come last. */
	order?: number;
}

/** What an arrow says: the name of the fact in which the author wrote it, such as `lifts`. */
type Relation = string;

/** An arrow from one entry to another. */
export interface Edge {
	from: NodeId;
	to: NodeId;
	relation: Relation;
}

/** The methodology as a set of entries and the arrows between them. */
export interface Graph {
	readonly nodes: ReadonlyMap<NodeId, Node>;
	readonly edges: readonly Edge[];
}

/** Build a graph. Keeps every edge, also one that points nowhere. */
export function createGraph(nodes: readonly Node[], edges: readonly Edge[]): Graph {
	return { nodes: new Map(nodes.map((node) => [node.id, node])), edges };
}

/** The kind of an entry: `levers` for `levers/budget`. */
export function kindOf(id: NodeId): string {
	return id.slice(0, id.indexOf('/'));
}

/** The id of an entry within its kind: `budget` for `levers/budget`. */
export function nameOf(id: NodeId): string {
	return id.slice(id.indexOf('/') + 1);
}

/** Every entry of `kind`, in the order of the method. */
export function nodesOf(graph: Graph, kind: string): Node[] {
	return [...graph.nodes.values()].filter((node) => kindOf(node.id) === kind).sort(byOrder);
}

/** The entries of `kind` that `id` points at, in the order in which the author named them. */
export function targets(graph: Graph, id: NodeId, kind: string): Node[] {
	return unique(
		graph.edges
			.filter((edge) => edge.from === id && kindOf(edge.to) === kind)
			.flatMap((edge) => graph.nodes.get(edge.to) ?? []),
	);
}

/** The entries of `kind` that point at `id`, in the order of the method. */
export function sources(graph: Graph, id: NodeId, kind: string): Node[] {
	return unique(
		graph.edges
			.filter((edge) => edge.to === id && kindOf(edge.from) === kind)
			.flatMap((edge) => graph.nodes.get(edge.from) ?? []),
	).sort(byOrder);
}

/** The entries of `kind` joined to `id` by an arrow either way: first what it names, then the rest. */
export function related(graph: Graph, id: NodeId, kind: string): Node[] {
	return unique([...targets(graph, id, kind), ...sources(graph, id, kind)]);
}

/** The entries of the same kind just before and just after `id` in the order of the method. */
export function neighbours(graph: Graph, id: NodeId): { previous?: Node; next?: Node } {
	const row = nodesOf(graph, kindOf(id));
	const place = row.findIndex((node) => node.id === id);
	if (place === -1) return {};
	const [previous, next] = [row[place - 1], row[place + 1]];
	return { ...(previous && { previous }), ...(next && { next }) };
}

function byOrder(a: Node, b: Node): number {
	return (a.order ?? Infinity) - (b.order ?? Infinity) || a.id.localeCompare(b.id, 'en');
}

function unique(nodes: readonly Node[]): Node[] {
	return [...new Set(nodes)];
}
