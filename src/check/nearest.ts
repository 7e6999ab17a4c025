import { nearest } from '../language/nearest.ts';

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
