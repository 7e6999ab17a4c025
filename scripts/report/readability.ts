import { flesch } from 'flesch';
import { toString } from 'nlcst-to-string';
import type { Sentence } from 'nlcst';
import { ParseDutch } from 'parse-dutch';
import { ParseEnglish } from 'parse-english';
import { visit } from 'unist-util-visit';
import type { Language } from '../../src/i18n/locales.ts';
import { passiveSentences } from './passive.ts';
import { syllables } from './syllables.ts';

/** How easily a text reads, as far as counting can say. */
export interface Readability {
	words: number;
	/** Words in a sentence, on average. An item of a list is a sentence too. */
	sentenceLength: number;
	/** The sentence with the most words. */
	longest: string;
	/** Share of the sentences in the passive voice, from 0 to 1. */
	passive: number;
	/** Reading ease: 0 is hard, 100 is easy, and 60 to 70 is plain. */
	ease: number;
}

const parsers = { nl: new ParseDutch(), en: new ParseEnglish() };

/** Measures paragraphs of one language; none if they hold no sentence. */
export function measure(
	paragraphs: readonly string[],
	language: Language,
): Readability | undefined {
	const tree = parsers[language].parse(paragraphs.join('\n\n'));
	const sentences: Sentence[] = [];
	visit(tree, 'SentenceNode', (sentence) => void sentences.push(sentence));
	const spoken = sentences.map(wordsOf).filter((words) => words.length > 0);
	const words = spoken.flat();
	if (words.length === 0) return undefined;

	const counts = {
		sentence: spoken.length,
		word: words.length,
		syllable: words.reduce((sum, word) => sum + syllables(word, language), 0),
	};
	return {
		words: counts.word,
		sentenceLength: counts.word / counts.sentence,
		longest: toString(sentences.reduce((a, b) => (wordsOf(b).length > wordsOf(a).length ? b : a))),
		passive: passiveSentences(tree, sentences, language).length / counts.sentence,
		ease: language === 'nl' ? fleschDouma(counts) : flesch(counts),
	};
}

/**
 * Flesch's reading ease with the weights for Dutch of W. H. Douma, De leesbaarheid van
 * landbouwbladen (Wageningen, 1960). For English, Flesch's own are in the package `flesch`.
 */
function fleschDouma(counts: { sentence: number; word: number; syllable: number }): number {
	return 206.84 - 77 * (counts.syllable / counts.word) - 0.93 * (counts.word / counts.sentence);
}

/** The words of a sentence that have letters; a number is read in a way that we do not know. */
function wordsOf(sentence: Sentence): string[] {
	return sentence.children
		.filter(({ type }) => type === 'WordNode')
		.map((word) => toString(word))
		.filter((word) => /\p{L}/u.test(word));
}
