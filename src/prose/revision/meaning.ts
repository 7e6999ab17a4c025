import type { Node, Root } from 'mdast';

/** The words of a page that stand in its frontmatter. Facts are shared, so they are not among them. */
export interface Words {
	title?: unknown;
	description?: unknown;
	statement?: unknown;
}

/** A node with everything that some kind of node has and that a reader can notice. */
interface AnyNode extends Node {
	children?: AnyNode[];
	value?: string;
	/** A list on a component, a map on an aside. */
	attributes?: { name?: string; value?: unknown }[] | Record<string, unknown> | null;
}

/** What a reader can notice of a node besides its text: where a link leads, how deep a heading is. */
const noticeable = ['url', 'alt', 'title', 'depth', 'ordered', 'checked', 'identifier', 'name'];

/**
 * What a page says, in a form that only changes when a translation may have to: its words, its
 * structure and where its links lead. Not how it is typed: white space, line breaks, the sign of a
 * list, `*` or `_`.
 */
export function meaningOf(words: Words, tree: Root): string {
	const { title, description, statement } = words;
	return JSON.stringify([
		[title, description, statement].map((word) =>
			collapse(typeof word === 'string' ? word : '').trim(),
		),
		shapes((tree as AnyNode).children ?? []),
	]);
}

/** Children in a comparable form, with neighbouring pieces of text joined. */
function shapes(nodes: readonly AnyNode[]): unknown[] {
	const result: unknown[] = [];
	for (const node of nodes) {
		const shape = shapeOf(node);
		const last = result.at(-1);
		if (typeof shape === 'string' && typeof last === 'string') result.pop();
		if (shape === undefined) continue;
		result.push(
			typeof shape === 'string' && typeof last === 'string' ? collapse(last + shape) : shape,
		);
	}
	const [first, last] = [result[0], result.at(-1)];
	if (typeof first === 'string') result[0] = first.trimStart();
	if (typeof last === 'string') result[result.length - 1] = String(result.at(-1)).trimEnd();
	return result.filter((shape) => shape !== '');
}

function shapeOf(node: AnyNode): unknown {
	if (node.type === 'text') return collapse(node.value ?? '');
	if (node.type === 'break') return ' ';
	const all = node as unknown as Record<string, unknown>;
	return [
		node.type,
		...noticeable.filter((key) => all[key] != null).map((key) => [key, all[key]]),
		...attributesOf(node).map(([name, value]) => [name, JSON.stringify(value)]),
		...(node.value === undefined ? [] : [node.value.trim()]),
		...(node.children ? shapes(node.children) : []),
	];
}

function attributesOf({ attributes }: AnyNode): [name: string | undefined, value: unknown][] {
	return Array.isArray(attributes)
		? attributes.map(({ name, value }) => [name, value])
		: Object.entries(attributes ?? {});
}

function collapse(text: string): string {
	return text.replace(/\s+/g, ' ');
}
