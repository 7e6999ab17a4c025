import type { Element } from 'hast';

/** What only works in a browser, or belongs to the frame of a page. */
const dropped = new Set([
	'script',
	'style',
	'template',
	'svg',
	'nav',
	'dialog',
	'button',
	'select',
	'textarea',
	'input',
	'noscript',
	'route-bar',
]);
const droppedClasses = ['sl-anchor-link', 'toc-phone', 'term-note', 'page-meta', 'sr-only'];

/** Whether an element of a built page has nothing to say outside a browser. */
export function isForScreenOnly(element: Element): boolean {
	return (
		dropped.has(element.tagName) ||
		element.properties['hidden'] === true ||
		classesOf(element).some((name) => droppedClasses.includes(name))
	);
}

/** The classes of an element. */
export function classesOf({ properties }: Element): string[] {
	const { className } = properties;
	return Array.isArray(className) ? className.map(String) : [];
}
