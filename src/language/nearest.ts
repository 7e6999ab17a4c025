import { distance } from 'fastest-levenshtein';

/**
 * The candidate that looks most like `word`, if it differs in at most a third of its letters.
 * Silent rather than guessing wildly.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
	let best: string | undefined;
	let least = Math.floor(word.length / 3) + 1;
	for (const candidate of candidates) {
		const far = distance(word.toLowerCase(), candidate.toLowerCase());
		if (far < least) [best, least] = [candidate, far];
	}
	return best;
}
