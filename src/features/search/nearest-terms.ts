import { distance } from 'fastest-levenshtein';
import type { SearchIndex } from './format.ts';
import { fold } from './words.ts';

/** The terms of the glossary that look most like a query, the nearest first. */
export function nearestTerms(
	query: string,
	terms: SearchIndex['terms'],
	most = 3,
): { id: string; term: string }[] {
	const tries = [fold(query), ...fold(query).split(/\s+/)].filter((one) => one.length > 2);
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
