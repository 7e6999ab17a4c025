import { statSync } from 'node:fs';
import { edition, wordsFile } from './edition/edition.ts';
import { fill } from './fill.ts';
import { isUiKey, uiKeys, type UiKey } from './keys.ts';
import { languages, type Language } from './locales.ts';
import { inLanguage, inOrderFor } from './translated.ts';
import { hasWords, writtenIn } from './written.ts';

export { isUiKey, uiKey, type UiKey } from './keys.ts';

/** Looks up a text of the interface, with its blanks filled in. */
export type Translate = (key: UiKey, values?: Readonly<Record<string, unknown>>) => string;

/** The texts of a language, and of the one that its readers get instead where there is none. */
export function textsOf(language: Language): Record<UiKey, string> {
	const all = inOrderFor(language).filter(hasWords).map(writtenIn);
	return Object.assign({}, ...all.reverse()) as Record<UiKey, string>;
}

/** How many texts each language lacks, of those that lack any. */
export function missingTexts(): { language: Language; missing: number; of: number }[] {
	return languages
		.map((language) => {
			const [written, keys] = [writtenIn(language), uiKeys()];
			const missing = keys.filter((key) => written[key] === undefined).length;
			return { language, missing, of: keys.length };
		})
		.filter(({ missing }) => missing > 0);
}

/** The texts with the names of this edition where they speak of it. */
function named(language: Language): Readonly<Record<UiKey, string>> {
	const names = {
		siteName: inLanguage(edition.name, language),
		siteEdition: inLanguage(edition.edition, language),
		siteEditors: inLanguage(edition.editors, language),
	};
	return Object.fromEntries(
		Object.entries(textsOf(language)).map(([key, text]) => [key, fill(text, names)]),
	) as Record<UiKey, string>;
}

const read = new Map<Language, { at: number; words: Readonly<Record<UiKey, string>> }>();

/** The words of a language, read once; again while somebody is working on them. */
function wordsIn(language: Language): Readonly<Record<UiKey, string>> {
	const found = read.get(language);
	const at = import.meta.env?.DEV ? statSync(wordsFile(language)).mtimeMs : 0;
	if (found?.at === at) return found.words;
	const words = named(language);
	read.set(language, { at, words });
	return words;
}

/**
 * The one door to the words of the interface. A blank without a value stays as it is, for the
 * browser to fill in.
 *
 * @throws When there is no such text, so that no page shows a key instead of words.
 */
export function wordsOf(language: Language): Translate {
	const words = wordsIn(language);
	return (key, values = {}) => {
		if (!isUiKey(key)) throw new Error(`There is no text “${String(key)}” in content/i18n/.`);
		return fill(words[key], values);
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
		Object.entries(wordsIn(language))
			.filter(([key]) => key.startsWith(prefix))
			.map(([key, text]) => [key.slice(prefix.length), text]),
	) as WordsBelow<Prefix>;
}
