import { distance } from 'fastest-levenshtein';
import type { Terms } from './format.ts';
import { fold } from './words.ts';

/** The terms of the glossary that look most like a query, the nearest first. */
export function nearestTerms(
	query: string,
	terms: Terms,
	most = 3,
): { id: string; term: string }[] {
	const text = fold(query.slice(0, 60));
	const tries = [text, ...text.split(/\s+/)].filter((one) => one.length > 2);
	return terms
		.map(([id, term, ...aka]) => ({
			id,
			term,
			far: Math.min(
				...[term, ...aka].flatMap((name) =>
					tries.map((one) => distance(one, fold(name)) / Math.max(one.length, name.length)),
				),
			),
		}))
		.filter(({ far }) => far < 0.8)
		.sort((a, b) => a.far - b.far)
		.slice(0, most)
		.map(({ id, term }) => ({ id, term }));
}
