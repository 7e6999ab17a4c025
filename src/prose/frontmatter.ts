import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { methodLanguage } from '../language/active.ts';
import { docs, languageOfPath, nameOfPath } from '../language/files.ts';
import { kinds } from '../method/schemas/kinds.ts';
import type { PageKind } from '../method/schemas/kind-names.ts';

/** The path of a page below `content/docs/`, without the ending, by that of its file. */
function pathIn(file: string): string {
	const inDocs = file.replaceAll('\\', '/');
	return inDocs.slice(inDocs.lastIndexOf(docs) + docs.length).replace(/\.mdx?$/, '');
}

/** The language of a page, by the path of its file. */
export function languageOfFile(path: string) {
	return languageOfPath(pathIn(path));
}

/** Whether a file is the page of an item or of the guide: running text, in which terms are explained. */
export function isItemFile(path: string): boolean {
	const [folder = '', name] = nameOfPath(pathIn(path)).split('/');
	return name !== undefined && (Object.hasOwn(kinds, folder) || folder === 'guide');
}

/** The page that a page takes its facts from, which may be itself. */
export function originalOf(path: string): string {
	const folder = languageOfFile(path);
	return folder === methodLanguage ? path : path.replace(`${docs}${folder}/`, docs);
}

/**
 * The works that the facts of a page name. Facts are in the Dutch page only, so for any other
 * page they are read from there.
 */
export function sourcesOfFile(path: string): string[] {
	const original = originalOf(path);
	const block = kinds[pathIn(original).split('/')[0] as PageKind]?.block;
	if (!block || !existsSync(original)) return [];
	const yaml = /^---\r?\n([\s\S]*?)\r?\n---/.exec(readFileSync(original, 'utf8'))?.[1] ?? '';
	const sources: unknown = parse(yaml)?.[block]?.sources;
	return Array.isArray(sources) ? sources.map(String) : [];
}
