import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Where the built site is that the tests look at. */
export const folder = process.env['SITE_FOLDER'] ?? 'dist';

/** The path below which it was built, such as `/methodology`; nothing for the root. */
export const base = baseOf(folder);

/** An address of the site as its pages write it: `/methodology/levers/allies/`. */
export const hrefOf = (address: string) => `${base}${address}`;

/** A page of the built site, as it is on disk. */
export interface BuiltPage {
	/** Path in the folder: `levers/allies/index.html`. */
	file: string;
	/** Address below the base: `/levers/allies/`. */
	address: string;
	html: string;
}

/** Read once for all the files that a worker runs. */
let pages: readonly BuiltPage[] | undefined;

/** Every page of the built site. */
export function builtPages(): BuiltPage[] {
	return [...(pages ??= readPages())];
}

function readPages(): BuiltPage[] {
	return globSync('**/*.html', { cwd: folder })
		.map((file) => file.replaceAll(path.sep, '/'))
		.sort()
		.map((file) => ({
			file,
			address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
			html: readFileSync(path.join(folder, file), 'utf8'),
		}));
}

/** The addresses that a page names in its links, images and scripts, with `&amp;` undone. */
export function addressesIn({ html }: BuiltPage): string[] {
	return [...html.matchAll(/<[a-z][^>]*?\s(?:href|src|action)="([^"]*)"/g)].map((match) =>
		match[1]!.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
	);
}

const known = new Map<string, Set<string>>();

/** The ids that a link can jump to. */
export function anchorsIn({ html }: BuiltPage): Set<string> {
	const anchors =
		known.get(html) ?? new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]!));
	known.set(html, anchors);
	return anchors;
}

/** The home page of a site says where it lives. */
function baseOf(folder: string): string {
	const html = readFileSync(path.join(folder, 'index.html'), 'utf8');
	const home = /<link rel="canonical" href="([^"]+)"/.exec(html)![1]!;
	return new URL(home).pathname.replace(/\/$/, '');
}
