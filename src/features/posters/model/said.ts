import type { Language } from '../../../language/locales.ts';
import { wordsOf, type UiKey } from '../../../language/words.ts';
import type { Text } from '../../../method/schemas/text.ts';
import { sentences } from '../../../site/paper/sentences.ts';
import type { Said } from './poster.ts';

type Path = readonly (string | number)[];

/** Takes texts out of a file of data, each with the way to it. */
export function sayer(file: string, language: Language) {
	return (text: Text, ...path: Path): Said => ({
		text: text[language],
		at: { in: file, path: [...path, language] },
	});
}

/** A word of the interface, with its place. */
export function word(
	key: UiKey,
	language: Language,
	values: Readonly<Record<string, string>> = {},
): Said {
	return { text: wordsOf(language)(key, values), at: { in: `i18n/${language}`, path: [key] } };
}

/** Two parts of one text, which was written as “name: text”. */
export function atColon({ text, at }: Said): { name: Said; rest?: Said } {
	const [, name, rest] = /^([^:]+): (.+)$/s.exec(text) ?? [];
	const part = (one: string): Said => ({ text: one, ...(at && { at }) });
	if (name === undefined || rest === undefined) return { name: part(text) };
	return { name: part(capital(name)), rest: part(capital(rest)) };
}

/** The first sentence of a text, or all of it. */
export function firstOf(said: Said): Said {
	const [first = said.text] = sentences(said.text);
	return { ...said, text: first };
}

/** A text with a capital at its start. */
export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
