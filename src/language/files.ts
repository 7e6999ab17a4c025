import { knownLanguages, methodLanguage } from './active.ts';
import type { Language } from './known/known.ts';
import { withLocale } from './locales.ts';

/*
 * Where files stand, whichever language an edition puts first: those of the language of the method
 * at the top of `content/docs/`, those of every other in its folder. Authors write links in the same
 * way, and the check knows pages by that path; where readers find them is in `locales.ts`.
 */

/** The folder of pages, from the root of the project. */
export const docs = 'content/docs/';

/** The folder of a language below that; the language of the method has none. */
function folderOf(language: Language): string | undefined {
	return language === methodLanguage ? undefined : language;
}

/** The path of a page below `docs`: `en/levers/allies` for `levers/allies` in English. */
export function pathOf(name: string, language: Language): string {
	return [folderOf(language), name].filter(Boolean).join('/');
}

/** The file of a page in a language: `content/docs/en/levers/allies.mdx`. */
export function fileOfPage(name: string, language: Language): string {
	return `${docs}${pathOf(name, language)}.mdx`;
}

/** The language of a page by its path, also one that this edition does not have. */
export function languageOfPath(path: string): Language {
	const [folder] = path.split('/', 1);
	return knownLanguages.find((one) => folderOf(one) === folder) ?? methodLanguage;
}

/** The name of a page by its path: `levers/allies` for `en/levers/allies`, `` for `en`. */
export function nameOfPath(path: string): string {
	const folder = folderOf(languageOfPath(path));
	return folder === undefined ? path : path.slice(folder.length + 1);
}

/** The address of a page as authors write it: `/en/levers/allies/`. */
export function linkOf(name: string, language: Language): string {
	return `/${pathOf(name, language)}/`.replace(/\/{2,}/g, '/');
}

/** The id of a page in the `docs` collection, by its path. */
export function idOfPath(path: string): string {
	return withLocale(nameOfPath(path), languageOfPath(path));
}
