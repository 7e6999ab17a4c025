import hyphen from 'hyphen';
import patterns from 'hyphen/patterns/nl.js';
import { syllable } from 'syllable';
import type { Language } from '../../src/language/locales.ts';

const divide = hyphen(patterns, { hyphenChar: '-' });

/** Languages whose syllables are counted by our own rule. */
const counts: Partial<Record<Language, (word: string) => number>> = { nl: dutch };

/** How many syllables a word has: at least one. */
export function syllables(word: string, language: Language): number {
	return Math.max(1, counts[language]?.(word.toLowerCase()) ?? syllable(word));
}

/**
 * A syllable of Dutch has one group of vowels. Hyphenation says where two groups meet, as in
 * ma-te-ri-aal; it never cuts off a single letter, as in o-ver, so in each part the groups count.
 */
function dutch(word: string): number {
	return (divide(word) as string)
		.split('-')
		.reduce((sum, part) => sum + (part.match(/[aeiouyáàäâéèëêíìïîóòöôúùüû]+/g)?.length ?? 0), 0);
}
