import { bridge, knownLanguages, languages, methodLanguage } from './active.ts';
import { isWhole, type Language, type Translated } from './known/known.ts';

/** The language of this edition that most readers of the others can read. */
export const common: Language = languages.find((one) => one === bridge) ?? languages[0]!;

/** In which languages something is looked for, for readers of one: theirs first. */
export function inOrderFor(language: Language): readonly Language[] {
	return [...new Set<Language>([language, common, ...languages, bridge, methodLanguage])];
}

/** Something in a language, or in the one that its readers get instead. */
export function inLanguage<T>(all: Translated<T>, language: Language): T {
	const some: Partial<Record<Language, T>> = all;
	return some[inOrderFor(language).find((one) => some[one] !== undefined)!]!;
}

/**
 * The language in which readers of one get a text that stands in every language of this edition:
 * what says the same as another language’s was not translated.
 */
export function languageRead(all: Translated<string>, language: Language): Language {
	if (isWhole(language)) return language;
	const others = inOrderFor(language).filter((other) => other !== language);
	return others.find((other) => all[other] === all[language]) ?? language;
}

/**
 * Something in every language of this edition, so that whoever shows it need not ask whether it was
 * translated. What is written in other languages is left out.
 */
export function each<T>(all: Translated<T>): Record<Language, T> {
	return forEach((language) => inLanguage(all, language));
}

/** Something for every language of this edition. */
export function forEach<T>(make: (language: Language) => T): Record<Language, T> {
	return Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<
		Language,
		T
	>;
}

/** Something for every language that there can be. */
export function forKnown<T>(make: (language: Language) => T): Record<Language, T> {
	return Object.fromEntries(knownLanguages.map((language) => [language, make(language)])) as Record<
		Language,
		T
	>;
}
