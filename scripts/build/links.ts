import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A link on a page to a file that the site does not have. */
export interface DeadLink {
	page: string;
	href: string;
}

/** Attributes of a tag that load or lead to something. A “>” in a value does no harm here. */
const links = /<(?:a|link|script|img|source|iframe)\b[^>]*?\s(?:href|src)="([^"]*)"/g;

/**
 * Finds every local link, picture, style sheet and script of a built site whose file is not there.
 *
 * @param base The path that the site lives under.
 */
export function deadLinks(folder: string, base: string): DeadLink[] {
	const files = new Set(
		globSync('**/*', { cwd: folder }).map((file) => `/${file.replaceAll(path.sep, '/')}`),
	);
	const prefix = base.replace(/\/$/, '');
	const isThere = new Map<string, boolean>();

	function leads(href: string, page: string): boolean {
		const { origin, pathname } = new URL(href.replaceAll('&amp;', '&'), `https://site${page}`);
		if (origin !== 'https://site') return true;
		const known = isThere.get(pathname);
		if (known !== undefined) return known;
		const local = pathname.startsWith(`${prefix}/`) ? pathname.slice(prefix.length) : undefined;
		const file = local && decodeURIComponent(local);
		const found = file !== undefined && files.has(file.endsWith('/') ? `${file}index.html` : file);
		isThere.set(pathname, found);
		return found;
	}

	return [...files]
		.filter((file) => file.endsWith('.html'))
		.flatMap((page) => {
			const html = readFileSync(path.join(folder, page), 'utf8');
			const hrefs = new Set([...html.matchAll(links)].map(([, href]) => href!));
			return [...hrefs]
				.filter((href) => !leads(href, `${prefix}${page}`))
				.map((href) => ({ page, href }));
		});
}
