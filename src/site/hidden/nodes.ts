import type { Element, Nodes } from 'hast';
import { toString } from 'mdast-util-to-string';

/** Whether a node is an element. */
export function isElement(node: Nodes | undefined): node is Element {
	return node?.type === 'element';
}

/** Whether a node is an element with one of these names. */
export function isNamed(node: Nodes | undefined, ...names: readonly string[]): boolean {
	return isElement(node) && names.includes(node.tagName);
}

/** Whether a text says something: a letter or a number. */
export function isText(node: Nodes): boolean {
	return node.type === 'text' && /[\p{L}\p{N}]/u.test(node.value);
}

/** The text of a node. */
export function textOf(node: Nodes): string {
	return node.type === 'text' || node.type === 'element' ? toString(node) : '';
}

/** Whether a link looks like a button. */
export function isButton({ properties }: Element): boolean {
	return [properties['className']].flat().some((name) => name === 'button' || name === 'primary');
}

/** The level of a heading, also of one that Starlight has put in a box. */
export function levelOf(node: Nodes): number | undefined {
	if (!isElement(node)) return undefined;
	const level = /^h([1-6])$/.exec(node.tagName)?.[1];
	if (level) return Number(level);
	const isBox = [node.properties['className']].flat().includes('sl-heading-wrapper');
	return isBox ? node.children.map(levelOf).find((one) => one !== undefined) : undefined;
}
