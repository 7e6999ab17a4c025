import type { Element, ElementContent } from 'hast';
import { classesOf } from '../../../site/screen-only.ts';

/**
 * Text as Typst says it. Every letter of the content goes through here, as a string and not as
 * markup, so that nothing that an author writes can be read as a command.
 */
export function text(value: string): string {
	return `#${string(value)}`;
}

/** A string of Typst. */
export function string(value: string): string {
	const escaped = value.replace(/[\\"]/g, '\\$&').replace(/\n/g, ' ');
	return `"${escaped}"`;
}

/** Words in a line, with what is marked in them. */
export function inlines(nodes: readonly ElementContent[]): string {
	return nodes.map(inlineOf).join('');
}

function inlineOf(node: ElementContent): string {
	if (node.type === 'text') return node.value ? text(node.value) : '';
	if (node.type !== 'element') return '';
	const content = inlines(node.children);
	switch (node.tagName) {
		case 'a':
			return link(node, content);
		case 'strong':
		case 'b':
			return `#strong[${content}]`;
		case 'em':
		case 'i':
		case 'cite':
			return `#emph[${content}]`;
		case 'br':
			return '#linebreak()';
		case 'sub':
			return `#sub[${content}]`;
		case 'sup':
			return `#super[${content}]`;
		case 'small':
			return `#small[${content}]`;
		case 'q':
			return `${text('‘')}${content}${text('’')}`;
		case 'svg':
			return '';
		case 'p':
		case 'div':
			return anchored(node, content);
		default:
			return inLanguage(node, anchored(node, content));
	}
}

function inLanguage({ properties }: Element, content: string): string {
	const lang = properties['lang'];
	return typeof lang === 'string' && /^[a-z]{2}/.test(lang)
		? `#text(lang: ${string(lang.slice(0, 2))})[${content}]`
		: content;
}

function link(element: Element, content: string): string {
	const href = element.properties['href'];
	if (typeof href !== 'string') return content;
	if (!href.startsWith('#')) return `#out(${string(href)})[${content}]`;
	const id = string(href.slice(1));
	const classes = classesOf(element);
	if (classes.includes('citation')) return `#cited(${id})[${content}]`;
	if (classes.includes('term') || href.startsWith('#glossary--')) return `#term(${id})[${content}]`;
	return `#to(${id})[${content}]`;
}

/** The label of an element, for links that lead to it. */
export function anchor({ properties }: Element): string {
	return properties['id'] ? `#label(${string(String(properties['id']))})` : '';
}

/** A place to link to, before content that can have no label of its own. */
export function anchored(element: Element, content: string): string {
	return element.properties['id']
		? `#place-of(${string(String(element.properties['id']))})${content}`
		: content;
}

/** Without the white space at both ends. */
export function trimmed(nodes: readonly ElementContent[]): ElementContent[] {
	const all = nodes.map((node) => (node.type === 'text' ? { ...node } : node));
	const shorten = (node: ElementContent | undefined, how: 'trimStart' | 'trimEnd') => {
		if (node?.type !== 'text') return false;
		node.value = node.value.replace(how === 'trimStart' ? /^[ \t\n]+/ : /[ \t\n]+$/, '');
		return node.value === '';
	};
	while (shorten(all[0], 'trimStart')) all.shift();
	while (shorten(all.at(-1), 'trimEnd')) all.pop();
	return all;
}
