import en from '../../content/i18n/en.json' with { type: 'json' };
import nl from '../../content/i18n/nl.json' with { type: 'json' };
import { edition } from './edition/edition.ts';
import { fill } from './fill.ts';
import { isUiKey, type UiKey } from './keys.ts';
import type { Language } from './locales.ts';

export { isUiKey, uiKey, type UiKey } from './keys.ts';

/** Looks up a text of the interface, with its blanks filled in. */
export type Translate = (key: UiKey, values?: Readonly<Record<string, unknown>>) => string;

/** The words of a language, with the names of this edition where they speak of it. */
function named(texts: Readonly<Record<UiKey, string>>, language: Language) {
	const names = {
		siteName: edition.name[language],
		siteEdition: edition.edition[language],
		siteEditors: edition.editors[language],
	};
	return Object.fromEntries(
		Object.entries(texts).map(([key, text]) => [key, fill(text, names)]),
	) as Record<UiKey, string>;
}

const words: Readonly<Record<Language, Readonly<Record<UiKey, string>>>> = {
	nl: named(nl, 'nl'),
	en: named(en, 'en'),
};

/**
 * The one door to the words of the interface. A blank without a value stays as it is, for the
 * browser to fill in.
 *
 * @throws When there is no such text, so that no page shows a key instead of words.
 */
export function wordsOf(language: Language): Translate {
	return (key, values = {}) => {
		if (!isUiKey(key)) throw new Error(`There is no text “${String(key)}” in content/i18n/.`);
		return fill(words[language][key], values);
	};
}

/** Texts by the rest of their key, after a prefix. */
export type WordsBelow<Prefix extends string> = {
	[Key in UiKey as Key extends `${Prefix}${infer Rest}` ? Rest : never]: string;
};

/** The texts whose key starts with `prefix`, by the rest of their key: for a script to take along. */
export function wordsBelow<Prefix extends string>(
	prefix: Prefix,
	language: Language,
): WordsBelow<Prefix> {
	return Object.fromEntries(
		Object.entries(words[language])
			.filter(([key]) => key.startsWith(prefix))
			.map(([key, text]) => [key.slice(prefix.length), text]),
	) as WordsBelow<Prefix>;
}
