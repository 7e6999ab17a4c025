import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { languageOf, withoutLocale } from '../language/locales.ts';
import { kinds } from '../method/schemas/kinds.ts';
import type { PageKind } from '../method/schemas/kind-names.ts';

const root = 'content/docs/';

/** The id of a page in the `docs` collection, by the path of its file. */
function idOf(path: string): string {
	const inDocs = path.replaceAll('\\', '/');
	return inDocs.slice(inDocs.lastIndexOf(root) + root.length).replace(/\.mdx?$/, '');
}

/** The language of a page, by the path of its file. */
export function languageOfFile(path: string) {
	return languageOf(idOf(path));
}

/** Whether a file is the page of an item or of the guide: running text, in which terms are explained. */
export function isItemFile(path: string): boolean {
	const [folder = '', name] = withoutLocale(idOf(path)).split('/');
	return name !== undefined && (Object.hasOwn(kinds, folder) || folder === 'guide');
}

/** The page that a page takes its facts from, which may be itself. */
export function originalOf(path: string): string {
	return path.replace(`${root}en/`, root);
}

/**
 * The works that the facts of a page name. Facts are in the Dutch page only, so for an English
 * page they are read from there.
 */
export function sourcesOfFile(path: string): string[] {
	const original = originalOf(path);
	const block = kinds[idOf(original).split('/')[0] as PageKind]?.block;
	if (!block || !existsSync(original)) return [];
	const yaml = /^---\r?\n([\s\S]*?)\r?\n---/.exec(readFileSync(original, 'utf8'))?.[1] ?? '';
	const sources: unknown = parse(yaml)?.[block]?.sources;
	return Array.isArray(sources) ? sources.map(String) : [];
}
