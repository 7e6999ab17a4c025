import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

/** How a page takes its place among others. */
export interface Joining {
	/** What stands before every id of the page, so that no two pages share one. */
	prefix: string;
	/** How many levels its headings go down. */
	down: number;
	/** The id, on the joined page, of another page by its address; undefined if it is not there. */
	idOf: (address: string) => string | undefined;
}

/** Attributes that hold the id of another element, or several. */
const pointers = [
	'htmlFor',
	'headers',
	'list',
	'ariaLabelledBy',
	'ariaDescribedBy',
	'ariaControls',
];

const parser = unified().use(rehypeParse, { fragment: true });
const writer = unified().use(rehypeStringify);

/**
 * The HTML of a page, made to stand on one page with others: its ids, what points at them and its
 * links to pages that stand there too all lead to the right place, and its headings go down.
 */
export function joinHtml(html: string, { prefix, down, idOf }: Joining): string {
	const tree: Root = parser.parse(html);
	const own = (id: string) => `${prefix}--${id}`;

	visit(tree, 'element', (node, index, parent) => {
		const { properties } = node;
		// The link that Starlight puts beside a heading would be here hundreds of times.
		if (hasClass(node, 'sl-anchor-link') && parent && index !== undefined) {
			parent.children.splice(index, 1);
			return [SKIP, index];
		}
		// A landmark on its own page; here it would be one of hundreds.
		if (node.tagName === 'aside') {
			node.tagName = 'div';
			properties.role = 'note';
		}
		const level = /^h([1-6])$/.exec(node.tagName)?.[1];
		if (level) node.tagName = `h${Math.min(6, Number(level) + down)}`;
		if (properties.id) properties.id = own(String(properties.id));
		for (const name of pointers) {
			const value = properties[name];
			if (!value) continue;
			const ids = (Array.isArray(value) ? value : String(value).split(/\s+/)).map(String);
			properties[name] = Array.isArray(value) ? ids.map(own) : ids.map(own).join(' ');
		}
		if (node.tagName === 'a' && typeof properties.href === 'string') {
			properties.href = joinLink(properties.href, own, idOf);
		}
		return undefined;
	});
	return writer.stringify(tree);
}

function joinLink(href: string, own: (id: string) => string, idOf: Joining['idOf']): string {
	// The works stand once, at the end, for all pages together.
	if (href.startsWith('#ref-')) return href;
	if (href.startsWith('#')) return `#${own(href.slice(1))}`;
	const [address = '', anchor] = href.split('#');
	const target = address.startsWith('/') ? idOf(address) : undefined;
	if (target === undefined) return href;
	const inPage = anchor && !['_top', 'related', 'sources'].includes(anchor);
	return inPage ? `#${target}--${anchor}` : `#${target}`;
}

function hasClass({ properties }: Element, name: string): boolean {
	return Array.isArray(properties.className) && properties.className.includes(name);
}
