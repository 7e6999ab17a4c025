import { languages } from './active.ts';
import { bridge, knownLanguages, type Language, type Translated } from './known/known.ts';

/** The language in which readers of `language` get what does not exist in theirs. */
export function fallbackOf(language: Language): Language {
	return language !== bridge && languages.includes(bridge) ? bridge : languages[0]!;
}

/** Something in a language, or in the one that its readers get instead. */
export function inLanguage<T>(all: Translated<T>, language: Language): T {
	return all[language] ?? all[fallbackOf(language)] ?? all[bridge];
}

/**
 * Something in every language of this edition, so that whoever shows it need not ask whether it was
 * translated. What is written in other languages is left out.
 */
export function each<T>(all: Translated<T>): Record<Language, T> {
	return Object.fromEntries(
		languages.map((language) => [language, inLanguage(all, language)]),
	) as Record<Language, T>;
}

/** Something for every language that there can be. */
export function forKnown<T>(make: (language: Language) => T): Record<Language, T> {
	return Object.fromEntries(knownLanguages.map((language) => [language, make(language)])) as Record<
		Language,
		T
	>;
}
