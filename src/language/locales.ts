/** The languages of the site. Dutch is the language of the method and lives at the root. */
export const languages = ['nl', 'en'] as const;

export type Language = (typeof languages)[number];

/** The folder and address prefix of a language; Dutch has none. */
function localeOf(language: Language): string | undefined {
	return language === 'nl' ? undefined : language;
}

/** The language of an id in the `docs` collection, such as `en/levers/allies`. */
export function languageOf(id: string): Language {
	return id === 'en' || id.startsWith('en/') ? 'en' : 'nl';
}

/** The other language: the one that a page in `language` is translated from or into. */
export function otherThan(language: Language): Language {
	return language === 'nl' ? 'en' : 'nl';
}

/** The id of a page without its language: `levers/allies` for `en/levers/allies`, `` for `en`. */
export function withoutLocale(id: string): string {
	return id.replace(/^en(\/|$)/, '');
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
