import { edition } from './edition/edition.ts';
import { known, type Language } from './known/known.ts';

export { bridge, knownLanguages, methodLanguage } from './known/known.ts';

/*
 * What scripts for the browser need of this edition. It is read from files, so a browser gets the
 * values instead of this module: see `for-browsers.ts`. Whatever is exported here goes along.
 */

/** The colours of this edition. */
export const colours = edition.colours;

/** The languages of this edition, in their order. The first lives at the root. */
export const languages: readonly Language[] = edition.languages;

/** The region whose dates and numbers each language writes. */
export const tags = column('tag');

/** What stands between hours and minutes. */
export const clocks = column('clock');

/** What the table of languages says in one of its columns, for the languages of this edition. */
function column<K extends keyof (typeof known)[Language]>(name: K) {
	return Object.fromEntries(
		languages.map((language) => [language, known[language][name]]),
	) as Readonly<Record<Language, (typeof known)[Language][K]>>;
}
