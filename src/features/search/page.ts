import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import type { Section } from './format.ts';

/** A built page as the search reads it. */
interface ReadPage {
	title: string;
	/** The sentence under the title. */
	summary: string;
	/** What the page calls its own kind, above the title. */
	label: string;
	sections: Section[];
}

/**
 * Reads the text of a built page by section, or nothing when the page is not to be found.
 *
 * Starlight marks what may be found with `data-pagefind-body`; what stands in
 * `data-pagefind-ignore` is furniture.
 */
export function readPage(html: string): ReadPage | undefined {
	const body = first(fromHtml(html), ({ properties }) => 'dataPagefindBody' in properties);
	if (!body) return undefined;
	const title = textOf(first(body, ({ tagName }) => tagName === 'h1'));
	const label = textOf(
		first(body, ({ properties }) => 'dataPagefindMeta' in properties),
		true,
	);
	const summary = textOf(first(body, (element) => hasClass(element, 'lead')));

	const sections: Section[] = [['', '', '']];
	visit(body, (node, _index, parent) => {
		if (node.type === 'text') {
			sections.at(-1)![2] += node.value;
			return;
		}
		if (node.type !== 'element') return;
		if (isFurniture(node) || node.tagName === 'h1' || hasClass(node, 'lead')) return SKIP;
		if (!isInline(node)) sections.at(-1)![2] += ' ';
		const id = node.properties['id'];
		if (/^h[2-4]$/.test(node.tagName)) {
			sections.push([textOf(node), typeof id === 'string' ? id : '', '']);
			return SKIP;
		}
		// A term of the glossary is a section of its own.
		if (node.tagName === 'div' && typeof id === 'string' && (parent as Element).tagName === 'dl') {
			sections.push([textOf(first(node, ({ tagName }) => tagName === 'dt')), id, '']);
		}
		return;
	});
	return {
		title,
		label,
		summary,
		sections: sections
			.map(([heading, anchor, text]): Section => [heading, anchor, tidy(text)])
			.filter(([heading, , text]) => heading || text),
	};
}

function first(tree: Nodes, test: (element: Element) => boolean): Element | undefined {
	let found: Element | undefined;
	visit(tree as Root, 'element', (element) => {
		if (!test(element)) return;
		found = element;
		return EXIT;
	});
	return found;
}

function textOf(element: Element | undefined, all = false): string {
	let text = '';
	if (element)
		visit(element, (node) => {
			if (node.type === 'text') text += node.value;
			if (!all && node.type === 'element' && isFurniture(node)) return SKIP;
			return;
		});
	return tidy(text);
}

function isFurniture({ tagName, properties }: Element): boolean {
	return (
		'dataPagefindIgnore' in properties ||
		// A list of other pages: each of them is found by itself.
		(Array.isArray(properties['className']) && properties['className'].includes('card-list')) ||
		['script', 'style', 'svg', 'template', 'nav', 'button', 'select'].includes(tagName)
	);
}

function isInline({ tagName }: Element): boolean {
	return [
		'a',
		'abbr',
		'b',
		'cite',
		'code',
		'em',
		'i',
		'q',
		'small',
		'span',
		'strong',
		'sub',
		'sup',
		'time',
	].includes(tagName);
}

function hasClass({ properties }: Element, name: string): boolean {
	const names = properties['className'];
	return Array.isArray(names) && names.includes(name);
}

function tidy(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
