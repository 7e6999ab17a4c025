import type { Entry } from './format.ts';

/** What kind of query this is. */
export interface Asking {
	/** How many of its words say something. */
	words: number;
	/** Someone speaks of themselves or of others: this is about trouble at work. */
	isTrouble: boolean;
}

/** What tells or uses what a barrier, lever or step says stands behind that. */
const behind: Readonly<Record<string, number>> = {
	worksheets: 0.85,
	course: 0.85,
	cases: 0.4,
	sessions: 0.7,
	texts: 0.7,
	about: 0.7,
	bibliography: 0.5,
};

/** How much a sentence counts that people ask, against the text of the page. */
export function weightOfAsked({ words, isTrouble }: Asking): number {
	return (words > 2 ? 1.5 : 1) * (isTrouble ? 2.5 : 1);
}

/** What a page is worth for what it is. */
export function standing(
	{ id, kind }: Entry,
	{ words, isTrouble }: Asking,
	hasPlaces: boolean,
): number {
	// The course has a text of its own; an overview of pages or places by itself seldom answers.
	const isOverview = !id.includes('/') && id !== 'course';
	const isHeart = kind === 'barriers' || kind === 'levers';
	return (
		(!isOverview ? 1 : hasPlaces ? 0.42 : words > 1 ? 0.32 : 0.75) *
		(isHeart && isTrouble ? 1.4 : 1) *
		((id.includes('/') || isOverview ? behind[kind] : 1) ?? 1)
	);
}
