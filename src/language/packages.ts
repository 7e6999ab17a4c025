import { createRequire } from 'node:module';
import path from 'node:path';
import { known, type Language } from './known/known.ts';

/*
 * What packages know of the languages in the table. They are asked by name, and from the root of the
 * project: bundled for a build, this module stands elsewhere.
 */

const load = createRequire(path.resolve('package.json'));

/** Divides words at their syllables. */
export function hyphenatorOf(language: Language): typeof import('hyphen/nl') {
	return load(`hyphen/${known[language].hyphens}`) as typeof import('hyphen/nl');
}

/** Finds the stem of a word. */
export function stemmerOf(language: Language): (word: string) => string {
	const { stemmer } = load(`@orama/stemmers/${known[language].stemmer}`) as {
		stemmer: (word: string) => string;
	};
	return stemmer;
}

/** Words that say nothing. */
export function stopWordsOf(language: Language): readonly string[] {
	const lists = load('stopword') as Record<string, readonly string[]>;
	return lists[known[language].stopWords] ?? [];
}
