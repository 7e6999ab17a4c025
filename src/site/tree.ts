import type { Element, ElementContent, Nodes, Parents, Properties } from 'hast';
import { EXIT, visit } from 'unist-util-visit';

/** The first element for which something holds. */
export function find(tree: Parents, holds: (element: Element) => boolean): Element | undefined {
	let found: Element | undefined;
	visit(tree, 'element', (node) => {
		if (!holds(node)) return undefined;
		found = node;
		return EXIT;
	});
	return found;
}

/** Every element for which something holds, in the order of the text. */
export function findAll(tree: Parents, holds: (element: Element) => boolean): Element[] {
	const found: Element[] = [];
	visit(tree, 'element', (node) => {
		if (holds(node)) found.push(node);
	});
	return found;
}

/** The text of a node in one line. */
export function textOf(node: Nodes): string {
	let all = '';
	visit(node, 'text', ({ value }) => void (all += value));
	return all.replace(/[ \t\n]+/g, ' ').trim();
}

/** Makes one space of every run of white space, as a browser shows it. */
export function withoutBreaks(tree: Parents): void {
	visit(tree, 'text', (node) => {
		node.value = node.value.replace(/[ \t\n\r]+/g, ' ');
	});
}

/** An element; a name for each attribute as hast has it. */
export function element(
	tagName: string,
	properties: Properties = {},
	...children: (ElementContent | string)[]
): Element {
	return {
		type: 'element',
		tagName,
		properties,
		children: children.map((child) =>
			typeof child === 'string' ? { type: 'text', value: child } : child,
		),
	};
}
