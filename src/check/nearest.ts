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

/** “Did you mean …?”, or else what there is to choose from. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
	// The home page has no name to show.
	const known = [...candidates].filter(Boolean).sort((a, b) => a.localeCompare(b, 'en'));
	const guess = nearest(word, known);
	if (guess !== undefined) return `Did you mean “${guess}”?`;
	if (known.length === 0) return 'There is none yet.';
	const shown = known.slice(0, 12).join(', ');
	return known.length > 12
		? `There are ${known.length} to choose from, such as ${shown}.`
		: `Choose from ${shown}.`;
}
