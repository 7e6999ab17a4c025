import { xmlText } from '../../../language/escaped.ts';

/** An element of XML with its content. */
export interface Element {
	name: string;
	attributes: Readonly<Record<string, string | number | undefined>>;
	content: readonly (Element | string)[];
}

/** Makes an element: `el('title', {}, 'Week 1')`. Attributes without a value are left out. */
export function el(
	name: string,
	attributes: Element['attributes'] = {},
	...content: Element['content']
): Element {
	return { name, attributes, content };
}

/** A document with its declaration. Elements that hold no text stand on lines of their own. */
export function documentOf(root: Element): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${textOf(root, '')}\n`;
}

function textOf({ name, attributes, content }: Element, indent: string): string {
	const pairs = Object.entries(attributes).flatMap(([key, value]) =>
		value === undefined ? [] : [` ${key}="${xmlText(String(value))}"`],
	);
	const start = `${indent}<${name}${pairs.join('')}`;
	if (content.length === 0) return `${start}/>`;
	const isText = content.some((part) => typeof part === 'string');
	const inside = content.map((part) =>
		typeof part === 'string' ? xmlText(part) : textOf(part, isText ? '' : `${indent}\t`),
	);
	return isText
		? `${start}>${inside.join('')}</${name}>`
		: `${start}>\n${inside.join('\n')}\n${indent}</${name}>`;
}
