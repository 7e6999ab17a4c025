import type { Root, Sentence } from 'nlcst';
import { toString } from 'nlcst-to-string';
import retextPassive from 'retext-passive';
import { VFile } from 'vfile';
import type { Language } from '../../src/language/locales.ts';

/**
 * The sentences of a text in the passive voice, as far as words show it. Both languages miss some:
 * English a passive with a word between its two verbs, Dutch one without “worden”.
 */
export function passiveSentences(
	tree: Root,
	sentences: readonly Sentence[],
	language: Language,
): Sentence[] {
	const isPassive = passives[language];
	if (isPassive) return sentences.filter(isPassive);
	const irregular = placesOfIrregular(tree);
	return sentences.filter(
		(sentence) =>
			/\b(?:am|is|are|was|were|be|been|being) [a-z]{2,}ed\b/i.test(toString(sentence)) ||
			irregular.some(
				(at) => sentence.position!.start.offset! <= at && at < sentence.position!.end.offset!,
			),
	);
}

/** Languages whose passive sentences are told by our own rule. */
const passives: Partial<Record<Language, (sentence: Sentence) => boolean>> = { nl: isDutchPassive };

/** Where a form of “be” and one of the irregular participles stand: retext knows no others. */
function placesOfIrregular(tree: Root): number[] {
	const file = new VFile();
	retextPassive()(tree, file);
	return file.messages.flatMap(({ place }) =>
		place && 'start' in place ? (place.start.offset ?? []) : [],
	);
}

const auxiliary = /^(?:word|wordt|worden|werd|werden)$/i;
const participle = /^(?:\p{L}*ge\p{L}{2,}(?:d|t|en)|(?:be|ver|ont|her|er)\p{L}{2,}(?:d|t|en))$/iu;

/** A form of “worden” and a past participle: “Het plan wordt besproken.” */
function isDutchPassive(sentence: Sentence): boolean {
	const words = sentence.children
		.filter(({ type }) => type === 'WordNode')
		.map((word) => toString(word));
	return words.some((word) => auxiliary.test(word)) && words.some((word) => participle.test(word));
}
