import type { Entry } from './format.ts';

/** What kind of query this is. */
export interface Asking {
	/** How many of its words say something. */
	words: number;
	/** Someone speaks of themselves or of others: this is about trouble at work. */
	isTrouble: boolean;
}

/** Words by which people speak of themselves and of those around them. */
export const persons = {
	nl: new Set('ik mij me mijn wij we ons onze ze zij hij niemand iedereen'.split(' ')),
	en: new Set('i me my mine we us our they them he she nobody everybody everyone'.split(' ')),
};

/** What is used in a step says again what the step says, which is where a reader starts. */
const means: Readonly<Record<string, number>> = { worksheets: 0.85, sessions: 0.7, texts: 0.7 };

/** How much a sentence counts that people ask, against the text of the page. */
export function weightOfAsked({ words, isTrouble }: Asking): number {
	return (words > 2 ? 1.5 : 1) * (isTrouble ? 1.4 : 1);
}

/** What a page is worth for what it is. An overview by itself seldom answers. */
export function standing(
	{ id, kind }: Entry,
	{ words, isTrouble }: Asking,
	hasPlaces: boolean,
): number {
	const isHeart = kind === 'barriers' || kind === 'levers';
	return (
		(id.includes('/') ? 1 : hasPlaces ? 0.42 : words > 1 ? 0.45 : 0.75) *
		(isHeart && words > 2 ? 1.2 : 1) *
		(isHeart && isTrouble ? 1.2 : 1) *
		(means[kind] ?? 1)
	);
}
