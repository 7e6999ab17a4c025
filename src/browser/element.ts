/** Makes an element with its properties and what stands inside it. */
export function element<K extends keyof HTMLElementTagNameMap>(
	name: K,
	values: Partial<HTMLElementTagNameMap[K]> = {},
	...inside: (Node | string)[]
): HTMLElementTagNameMap[K] {
	const made = Object.assign(document.createElement(name), values);
	made.append(...inside);
	return made;
}
