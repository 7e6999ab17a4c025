import type { Language } from '../../language/locales.ts';
import { partsOf } from './compounds.ts';
import type { SearchIndex } from './format.ts';
import { familyOf, stemOf, wordsOf } from './words.ts';

/** How much a stem counts that stands for a word of the query. */
const weights = { same: 1, family: 0.8, joined: 1, part: 0.6, knownPart: 0.3, synonym: 0.4 };

/** A word of the query, with every stem that can stand for it and how well it does so. */
export type Meaning = ReadonlyMap<string, number>;

/**
 * The words of a query that say something, each with all that can stand for it: its inflections,
 * the compound it forms with its neighbour, the parts it is made of, its synonyms.
 */
export function understand(
	query: string,
	language: Language,
	{ stop, synonyms }: Pick<SearchIndex, 'synonyms'> & { stop: ReadonlySet<string> },
	isKnown: (stem: string) => boolean,
): Meaning[] {
	const all = wordsOf(query.replace(/\bno[ -]one\b/gi, 'nobody'));
	const telling = [...all.keys()].filter((place) => !stop.has(all[place]!));
	// “Ik kan niet meer”: then the little words are all there is to go by.
	const places = telling.length > 0 ? telling : [...all.keys()];
	const words = places.map((place) => all[place]!);
	const stems = words.map((word) => stemOf(word, language));
	const isWord = (part: string) => !stop.has(part) && isKnown(stemOf(part, language));

	return words.map((word, place) => {
		const stem = stems[place]!;
		const meaning = new Map([[stem, weights.same]]);
		const add = (other: string, weight: number) => {
			if (isKnown(other)) meaning.set(other, Math.max(weight, meaning.get(other) ?? 0));
		};
		for (const other of familyOf(stem, language, isKnown)) add(other, weights.family);
		for (const at of [places[place]! - 1, places[place]!]) {
			const [left, right] = [all[at], all[at + 1]];
			if (left && right) add(stemOf(left + right, language), weights.joined);
		}
		for (const part of partsOf(word, isWord))
			add(stemOf(part, language), isKnown(stem) ? weights.knownPart : weights.part);
		for (const form of [...meaning.keys()])
			for (const other of synonyms[form] ?? []) add(other, weights.synonym);
		for (const phrase of phrasesWith(stems, place))
			for (const other of synonyms[phrase] ?? []) add(other, weights.synonym);
		return meaning;
	});
}

/** The runs of two to four stems of which the one at `place` is part. */
function phrasesWith(stems: readonly string[], place: number): string[] {
	return [2, 3, 4].flatMap((length) =>
		Array.from({ length }, (_, back) => place - back)
			.filter((start) => start >= 0 && start + length <= stems.length)
			.map((start) => stems.slice(start, start + length).join(' ')),
	);
}
