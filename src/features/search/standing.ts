import type { Entry } from './format.ts';
import { fold } from './words.ts';

/** What kind of query this is. */
export interface Asking {
	text: string;
	/** How many of its words say something. */
	words: number;
	/** Kinds of page that it names. */
	kinds: ReadonlySet<string>;
	/** Someone speaks of themselves or of others: this is about trouble at work. */
	isTrouble: boolean;
	/** It is a term of the glossary. */
	isTerm: boolean;
}

/** Words by which people speak of themselves and of those around them. */
export const persons = {
	nl: new Set('ik mij me mijn wij we ons onze ze zij hij niemand iedereen'.split(' ')),
	en: new Set('i me my mine we us our they them he she nobody everybody everyone'.split(' ')),
};

/** How much a sentence counts that people ask, against the text of the page. */
export function weightOfAsked({ words, isTrouble }: Asking): number {
	return (words > 2 ? 1.5 : 1) * (isTrouble ? 1.4 : 1);
}

/** What a page is worth for what it is. */
export function standing(
	{ id, kind, title }: Entry,
	{ text, words, kinds, isTrouble, isTerm }: Asking,
): number {
	const isItem = id.includes('/');
	const isHeart = kind === 'barriers' || kind === 'levers';
	const isPlace = isItem || (id === 'glossary' && isTerm);
	return (
		(fold(title) === text ? 3 : 1) *
		(isItem && kinds.has(kind) ? 1.5 : 1) *
		(isPlace ? 1 : words > 1 ? 0.45 : 0.75) *
		(isHeart && words > 2 ? 1.2 : 1) *
		(isHeart && isTrouble ? 1.2 : 1) *
		(kind === 'worksheets' && !kinds.has(kind) ? 0.85 : 1)
	);
}
