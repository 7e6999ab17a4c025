import { flesch } from 'flesch';
import { toString } from 'nlcst-to-string';
import type { Sentence } from 'nlcst';
import { ParseDutch } from 'parse-dutch';
import { ParseEnglish } from 'parse-english';
import { visit } from 'unist-util-visit';
import type { Language } from '../../src/language/locales.ts';
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

type Counts = Record<'sentence' | 'word' | 'syllable', number>;

/** What is measured of a language; of others nothing is. */
const measures: Partial<
	Record<Language, { parser: ParseDutch; ease: (counts: Counts) => number }>
> = {
	nl: { parser: new ParseDutch(), ease: fleschDouma },
	en: { parser: new ParseEnglish(), ease: flesch },
};

/** Measures paragraphs of one language; none if they hold no sentence. */
export function measure(
	paragraphs: readonly string[],
	language: Language,
): Readability | undefined {
	const measured = measures[language];
	if (!measured) return undefined;
	const tree = measured.parser.parse(paragraphs.join('\n\n'));
	const sentences: Sentence[] = [];
	visit(tree, 'SentenceNode', (sentence) => void sentences.push(sentence));
	const spoken = sentences
		.map((sentence) => ({ sentence, words: wordsOf(sentence) }))
		.filter(({ words }) => words.length > 0);
	const words = spoken.flatMap(({ words }) => words);
	if (words.length === 0) return undefined;

	const counts = {
		sentence: spoken.length,
		word: words.length,
		syllable: words.reduce((sum, word) => sum + syllables(word, language), 0),
	};
	return {
		words: counts.word,
		sentenceLength: counts.word / counts.sentence,
		longest: toString(spoken.reduce((a, b) => (b.words.length > a.words.length ? b : a)).sentence),
		passive: passiveSentences(tree, sentences, language).length / counts.sentence,
		ease: measured.ease(counts),
	};
}

/**
 * Flesch's reading ease with the weights for Dutch of Douma (Wageningen), as
 * https://dbnl.org/tekst/_taa014197701_01/_taa014197701_01_0089.php gives them: 0.77 a syllable in
 * a hundred words, 0.93 a word in a sentence. For English, Flesch's own are in the package `flesch`.
 */
function fleschDouma(counts: Counts): number {
	return 206.84 - 77 * (counts.syllable / counts.word) - 0.93 * (counts.word / counts.sentence);
}

/** The words of a sentence that have letters; a number is read in a way that we do not know. */
function wordsOf(sentence: Sentence): string[] {
	return sentence.children
		.filter(({ type }) => type === 'WordNode')
		.map((word) => toString(word))
		.filter((word) => /\p{L}/u.test(word));
}
