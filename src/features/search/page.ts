import type { Element, Nodes, Parents } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { EXIT, SKIP, visit } from 'unist-util-visit';

/** A place on a page that is found by itself: a term, a work, a row. */
export interface Place {
	id: string;
	title: string;
	html: string;
}

/** A built page as the search reads it. */
export interface ReadPage {
	title: string;
	/** The sentence under the title. */
	lead: string;
	/** What the page calls its own kind, above the title. */
	label: string;
	headings: string[];
	text: string;
	/** Its main part, without the places on it. */
	html: string;
	places: Place[];
}

/** What is no text of a page, besides what it says so itself. */
export const furniture = ['button', 'select', '.card-list'];

/**
 * The main part of a built page, or nothing when the page is not to be found: Starlight marks what
 * may be found with `data-pagefind-body`.
 */
export function mainOf(built: string): string | undefined {
	return /<main[^>]*\sdata-pagefind-body[\s\S]*<\/main>/.exec(built)?.[0];
}

/** Reads the main part of a built page. */
export function readPage(html: string): ReadPage {
	const tree = fromHtml(html, { fragment: true });
	const page = { title: '', lead: '', label: '', headings: [] as string[], text: '' };
	const places: (Place & { start: number; end: number })[] = [];
	visit(tree, (node, _index, parent) => {
		if (node.type === 'text') page.text += node.value;
		if (node.type !== 'element') return;
		if ('dataPagefindMeta' in node.properties) page.label ||= labelOf(node);
		if (isFurniture(node)) return SKIP;
		if (!inline.has(node.tagName)) page.text += ' ';
		if (node.tagName === 'h1') {
			page.title = textOf(node);
			return SKIP;
		}
		if (hasClass(node, 'lead')) {
			page.lead ||= textOf(node);
			return SKIP;
		}
		if (/^h[2-4]$/.test(node.tagName)) page.headings.push(textOf(node));
		if (!isPlace(node, parent)) return;
		const [start, end] = [node.position!.start.offset!, node.position!.end.offset!];
		const id = String(node.properties['id']);
		places.push({ id, title: nameOf(node), html: html.slice(start, end), start, end });
		return SKIP;
	});
	let rest = html;
	for (const { start, end } of places.toReversed()) rest = rest.slice(0, start) + rest.slice(end);
	return { ...page, html: rest, places };
}

/** A row or an entry with an anchor of its own. */
function isPlace({ tagName, properties }: Element, parent: Parents | undefined): boolean {
	if (!properties['id']) return false;
	const inList = parent?.type === 'element' && parent.tagName === 'dl';
	return tagName === 'li' || tagName === 'tr' || (tagName === 'div' && inList);
}

/** What a place is called: its term, its first cell, or else how it begins. */
function nameOf(place: Element): string {
	const head = first(place, ({ tagName }) => ['dt', 'th', 'td'].includes(tagName));
	const text = textOf(head ?? place);
	return head || text.length < 90 ? text : `${text.slice(0, 90).replace(/\s\S*$/, '')} …`;
}

/** The kind that an element names, by its attribute or by its text. */
function labelOf(element: Element): string {
	const [name, value] = String(element.properties['dataPagefindMeta']).split(':');
	return name === 'kind' ? (value ?? textOf(element, true)) : '';
}

function first(tree: Nodes, test: (element: Element) => boolean): Element | undefined {
	let found: Element | undefined;
	visit(tree, 'element', (element) => {
		if (!test(element)) return;
		found = element;
		return EXIT;
	});
	return found;
}

function textOf(element: Element, all = false): string {
	let text = '';
	visit(element, (node) => {
		if (node.type === 'text') text += node.value;
		if (!all && node.type === 'element' && isFurniture(node)) return SKIP;
		return;
	});
	return text.replace(/\s+/g, ' ').trim();
}

function isFurniture(element: Element): boolean {
	return (
		'dataPagefindIgnore' in element.properties ||
		['script', 'style', 'svg', 'template', 'nav', ...furniture].includes(element.tagName) ||
		furniture.some((one) => one.startsWith('.') && hasClass(element, one.slice(1)))
	);
}

function hasClass({ properties }: Element, name: string): boolean {
	const names = properties['className'];
	return Array.isArray(names) && names.includes(name);
}

const inline = new Set('a abbr b cite code em i q small span strong sub sup time'.split(' '));
