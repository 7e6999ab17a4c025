import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A page of the built site, as it is on disk. */
export interface BuiltPage {
	/** Path in the folder: `levers/allies/index.html`. */
	file: string;
	/** Address below the base: `/levers/allies/`. */
	address: string;
	html: string;
}

/** Every page in a folder that `astro build` made. */
export function builtPages(folder: string): BuiltPage[] {
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

/** The ids that a link can jump to. */
export function anchorsIn({ html }: BuiltPage): Set<string> {
	return new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]!));
}
