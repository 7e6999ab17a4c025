import { knownLanguages, languages, tags } from './active.ts';
import type { Language } from './known/known.ts';

export { languages } from './active.ts';
export type { Language } from './known/known.ts';

/** The folder and address prefix of a language; the first has none. */
function localeOf(language: Language): string | undefined {
	return language === languages[0] ? undefined : language;
}

/** The language of an id in the `docs` collection, such as `en/levers/allies`. */
export function languageOf(id: string): Language {
	const [prefix] = id.split('/', 1);
	return knownLanguages.find((one) => localeOf(one) === prefix) ?? languages[0]!;
}

/** The languages of this edition besides one, in their order. */
export function othersThan(language: Language): readonly Language[] {
	return languages.filter((other) => other !== language);
}

/** The language of the page on which a script runs. */
export function languageOfPage(): Language {
	const { lang } = document.documentElement;
	return languages.find((language) => language === lang) ?? languages[0]!;
}

/** The region whose dates and numbers a page writes, by its `lang`. */
export function tagOf(lang: string): string {
	return tags[lang as Language] ?? tags[languages[0]!];
}

/** The id of a page without its language: `levers/allies` for `en/levers/allies`, `` for `en`. */
export function withoutLocale(id: string): string {
	const prefix = localeOf(languageOf(id));
	return prefix === undefined ? id : id.slice(prefix.length + 1);
}

/** The id of a page in a language: `en/levers/allies` for `levers/allies` in English. */
export function withLocale(id: string, language: Language): string {
	return [localeOf(language), id].filter(Boolean).join('/');
}

/**
 * The address of a page in a language, below the base of the site and with the slash that the
 * static host expects.
 *
 * @param base Where the site lives below its origin: `/` or `/repository`.
 */
export function addressOf(id: string, language: Language, base: string): string {
	return `${['', base, withLocale(id, language)].join('/')}/`.replace(/\/{2,}/g, '/');
}
