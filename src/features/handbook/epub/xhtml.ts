import type { Element, ElementContent, Properties, Root } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { visit } from 'unist-util-visit';
import { toXml } from 'xast-util-to-xml';
import type { Language } from '../../../language/locales.ts';
import { classesOf } from '../../../site/screen-only.ts';
import { element } from '../../../site/tree.ts';

/** Attributes that mean something in a book. */
const kept = ['id', 'href', 'lang', 'role', 'scope', 'colSpan', 'rowSpan', 'start', 'ariaLabel'];

/** Classes that the style of the book knows. */
const styled =
	/^(agenda|agenda-title|citation|term|number|glossary-more|boxes|blank|question|form|field-hint|row-links|starlight-aside.*)$/;

/** The body of a section, fit for a file of its own. `fileOf` finds the file with an id. */
export function bodyOf(
	nodes: readonly ElementContent[],
	fileOf: (id: string) => string | undefined,
): ElementContent[] {
	const root: Root = { type: 'root', children: structuredClone(nodes) as ElementContent[] };
	visit(root, 'element', (node, index, parent) => {
		if (node.tagName === 'svg' && parent && index !== undefined) {
			const said = node.properties['ariaLabel'];
			parent.children[index] = said ? element('p', {}, String(said)) : { type: 'text', value: '' };
			return index + 1;
		}
		const level = /^h([4-6])$/.exec(node.tagName)?.[1];
		if (level) node.tagName = `h${Number(level) - 2}`;
		node.properties = attributesOf(node);
		const href = node.properties['href'];
		if (typeof href === 'string' && href.startsWith('#')) {
			const id = href.slice(1);
			const file = fileOf(id);
			if (file === undefined) delete node.properties['href'];
			else node.properties['href'] = `${file}${href}`;
		}
		return undefined;
	});
	return root.children as ElementContent[];
}

function attributesOf(node: Element): Properties {
	const properties: Properties = {};
	for (const name of kept) {
		const value = node.properties[name];
		// The words above a note say what its label says to who cannot see them.
		if (name === 'ariaLabel' && node.tagName === 'div') continue;
		if (value !== undefined && value !== null) properties[name] = value;
	}
	if (properties['lang']) properties['xmlLang'] = properties['lang'];
	const classes = classesOf(node).filter((name) => styled.test(name));
	if (classes.length > 0) properties['className'] = classes;
	return properties;
}

/** A file of the book. */
export function pageOf(title: string, language: Language, body: readonly ElementContent[]): string {
	const html = element(
		'html',
		{ lang: language, xmlLang: language },
		element(
			'head',
			{},
			element('meta', { charSet: 'utf-8' }),
			element('title', {}, title),
			element('link', { rel: ['stylesheet'], type: 'text/css', href: 'style.css' }),
		),
		element('body', {}, ...body),
	);
	const tree = toXast(html);
	if (tree.type === 'element') tree.attributes['xmlns:epub'] = 'http://www.idpf.org/2007/ops';
	visit(tree, 'element', ({ attributes }) => {
		const type = attributes['data-epub-type'];
		if (!type) return;
		attributes['epub:type'] = type;
		delete attributes['data-epub-type'];
	});
	return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${toXml(tree, { closeEmptyElements: true })}\n`;
}
