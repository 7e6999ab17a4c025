import { fill } from '../language/fill.ts';

/** Makes an element with its content: `make('a', { href }, title)`. */
export function make<K extends keyof HTMLElementTagNameMap>(
	tag: K,
	properties: Partial<HTMLElementTagNameMap[K]> = {},
	...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
	const element = Object.assign(document.createElement(tag), properties);
	element.append(...content);
	return element;
}

/** A sentence with elements in its blanks. */
export function fillNodes(
	sentence: string,
	values: Readonly<Record<string, readonly (Node | string)[]>>,
): (Node | string)[] {
	return sentence
		.split(/\{\{(\w+)\}\}/)
		.flatMap((part, index) => (index % 2 === 1 ? (values[part] ?? []) : part ? [part] : []));
}

/** Gives a sentence of the interface, with its blanks filled in. */
export type Say = (key: string, values?: Readonly<Record<string, unknown>>) => string;

/** The sentences that a page brings along in its language, as JSON. */
export function sentences(json: string): Say {
	const words = JSON.parse(json) as Record<string, string>;
	return (key, values = {}) => fill(words[key] ?? key, values);
}
