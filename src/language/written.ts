import { existsSync, readFileSync, statSync } from 'node:fs';
import type nl from '../../content/i18n/nl.json';
import { wordsFile } from './edition/edition.ts';
import type { Language } from './known/known.ts';

/** The key of a text of the interface. Dutch, the language of the method, says which there are. */
export type UiKey = keyof typeof nl;

type Written = Partial<Record<UiKey, string>>;

const read = new Map<Language, { at: number; texts: Written }>();

/**
 * The texts of a language as they are written, read once; again while somebody is working on them.
 *
 * @throws When the file cannot be read. What is wrong with it, and where, the check says.
 */
export function writtenIn(language: Language): Written {
	const found = read.get(language);
	const at = import.meta.env?.DEV ? statSync(wordsFile(language)).mtimeMs : 0;
	if (found?.at === at) return found.texts;
	const texts = parse(readFileSync(wordsFile(language), 'utf8'), language);
	read.set(language, { at, texts });
	return texts;
}

function parse(json: string, language: Language): Written {
	const refuse = (why: string, options?: ErrorOptions) =>
		new Error(`content/i18n/${language}.json ${why}: npm run check says where.`, options);
	try {
		const texts: unknown = JSON.parse(json);
		if (texts instanceof Object && !Array.isArray(texts)) return texts;
	} catch (cause) {
		throw refuse('is not valid JSON', { cause });
	}
	throw refuse('is no list of keys with their texts');
}

/** Whether there is a file with the words of a language. */
export function hasWords(language: Language): boolean {
	return existsSync(wordsFile(language));
}
