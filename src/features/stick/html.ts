import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import { addressOn, fileOf, wayTo, type Place } from './addresses.ts';

/** A page that opens from a folder, with what it needs beside it. */
export interface StickPage {
	html: string;
	/** The module script that it asked for, which is to be made classic. */
	script?: string;
	/** The files of the site that it shows or leads to. */
	files: string[];
}

/** The name of the script that every page on the stick starts with. */
export const startFile = 'stick.js';

/** The style of what a page has on the stick alone. */
export const styleFile = 'stick.css';

/** What a page may load, as its own head says it. */
const policy = 'content-security-policy';

/** The file of a script that needs no module. */
export const classicOf = (script: string): string => script.replace(/\.js$/, '.classic.js');

const written = unified().use(rehypeStringify, { allowDangerousHtml: true });

/**
 * Makes a built page one that opens from a folder: links lead to files, the script is classic, and
 * the search, which no browser allows there, is the list from A to Z.
 *
 * @param file Path of the page in the built site.
 * @param search Path of the list from A to Z, and what the link to it says.
 */
export function stickPage(
	html: string,
	file: string,
	place: Place,
	search: { file: string; label: string },
): StickPage {
	const tree = fromHtml(html);
	const page: StickPage = { html: '', files: [] };
	const on = (address: string) => addressOn(file, address, place);
	visit(tree, 'element', (node, index, parent) => {
		if (!parent || index === undefined) return CONTINUE;
		if (isForServers(node)) {
			parent.children.splice(index, 1);
			return [SKIP, index];
		}
		if (node.tagName === 'site-search') {
			parent.children[index] = searchLink(wayTo(file, search.file), search.label);
			return SKIP;
		}
		if (node.tagName === 'meta' && String(node.properties['httpEquiv']) === policy)
			node.properties['content'] = String(node.properties['content']).replaceAll("'self'", 'file:');
		if (node.tagName === 'script' && node.properties['type'] === 'module') {
			page.script = fileOf(String(node.properties['src']), place.base)!.file;
			node.properties = { defer: true, src: wayTo(file, classicOf(page.script)) };
			return SKIP;
		}
		for (const key of ['href', 'src'])
			if (typeof node.properties[key] === 'string') {
				const address = node.properties[key];
				const found = fileOf(address, place.base);
				if (found) page.files.push(found.file);
				node.properties[key] = on(address);
			}
		return CONTINUE;
	});
	start(tree, wayTo(file, startFile), wayTo(file, styleFile));
	page.html = written.stringify(tree);
	return page;
}

/** What asks a server for something, or tells one. */
function isForServers({ tagName, properties }: Element): boolean {
	const rel = [properties['rel']].flat().map(String);
	return (
		tagName === 'link' &&
		rel.some((one) => ['manifest', 'sitemap', 'modulepreload', 'prefetch'].includes(one))
	);
}

function searchLink(href: string, label: string): Element {
	return {
		type: 'element',
		tagName: 'a',
		properties: { className: ['stick-search'], href },
		children: [{ type: 'text', value: label }],
	};
}

/** Puts the script that every page starts with before all others, and its style after them. */
function start(tree: Root, src: string, href: string): void {
	visit(tree, 'element', (node) => {
		if (node.tagName !== 'head') return CONTINUE;
		const at = node.children.findIndex((one) => one.type === 'element' && one.tagName === 'script');
		node.children.splice(Math.max(at, 0), 0, {
			type: 'element',
			tagName: 'script',
			properties: { src },
			children: [],
		});
		node.children.push({
			type: 'element',
			tagName: 'link',
			properties: { rel: ['stylesheet'], href },
			children: [],
		});
		return SKIP;
	});
}
