import MiniSearch, { type SearchResult } from 'minisearch';
import type { Language } from '../../language/locales.ts';
import { fits, type Filters } from './filters.ts';
import { options, type Entry, type SearchIndex } from './format.ts';
import { unpack } from './pack.ts';
import { persons, standing, weightOfAsked, type Asking } from './standing.ts';
import { understand, type Meaning } from './understand.ts';
import { fold, stemOf, wordsOf } from './words.ts';

/** A page that was found. */
export interface Hit {
	entry: Entry;
	score: number;
	/** Stems by which it was found, to mark in its text. */
	stems: string[];
}

/** What a word is worth in each part of a page, and in a sentence that people ask. */
const boost = { title: 5, kind: 1, summary: 2.2, body: 1, parts: 0.5, terms: 1.6, asked: 3 };
/** A synonym in a title says less than the word itself. */
const boostOfSynonym = { ...boost, title: 2.5, summary: 1.8, asked: 2 };

/** The least that a page may answer, as a share of what the best one does. */
const worthShowing = 0.08;

interface Found {
	score: number;
	/** Share of what was asked that this answers. */
	share: number;
	stems: string[];
}

/** Makes the function that searches one language. The same query gives the same answer. */
export function createEngine(data: SearchIndex, language: Language) {
	const plain = unpack(data.index);
	const search = MiniSearch.loadJS(plain, options);
	// Every stem of the site, with the number of pages whose text has it.
	const body = plain.fieldIds['body']!;
	const common = new Set([...data.common, ...data.stop.map((word) => stemOf(word, language))]);
	const vocabulary = new Map(
		plain.index.map(([term, fields]) => [
			term,
			common.has(term) ? data.entries.length : Object.keys(fields[body] ?? {}).length,
		]),
	);
	const termNames = new Set(data.terms.flatMap(([, ...names]) => names.map(fold)));
	const looked = new Map<string, readonly SearchResult[]>();
	const stop = new Set(data.stop);
	const isKnown = (stem: string) => vocabulary.has(stem);
	const kindStems = new Map(
		data.entries.map(({ kind, label }) => [
			kind,
			new Set(wordsOf(label).map((word) => stemOf(word, language))),
		]),
	);

	return function find(query: string, filters: Filters = {}): Hit[] {
		const meanings = understand(query, language, { stop, synonyms: data.synonyms }, isKnown);
		const found = gather(meanings);
		const pages = new Map<number, Hit & { asked: number }>();
		for (const [id, { score, share, stems }] of found) {
			const [page = 0, sentence] = id.split('.').map(Number);
			const hit = pages.get(page) ?? { entry: data.entries[page]!, score: 0, asked: 0, stems: [] };
			const worth = score * (0.25 + 0.75 * share ** 1.5);
			if (sentence === undefined) [hit.score, hit.stems] = [worth, stems];
			else hit.asked = Math.max(hit.asked, worth);
			pages.set(page, hit);
		}
		const asking: Asking = {
			text: fold(query).trim(),
			words: meanings.length,
			kinds: kindsIn(meanings),
			isTrouble: wordsOf(query).some((word) => persons[language].has(word)),
			isTerm: termNames.has(fold(query).trim()),
		};
		const hits = [...pages.values()]
			.filter(({ entry }) => fits(entry, filters))
			.map(({ entry, score, asked, stems }) => ({
				entry,
				stems,
				score: (score + asked * weightOfAsked(asking)) * standing(entry, asking),
			}))
			.sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1));
		// Of a whole sentence nearly every page has a word; what is far behind the best is no answer.
		return hits.filter(({ score }) => score > hits[0]!.score * worthShowing);
	};

	/** What each document answers: of every word of the query only the stem that does best. */
	function gather(meanings: readonly Meaning[]): Map<string, Found> {
		const found = new Map<string, Found>();
		const telling = meanings.map(tellingOf);
		const all = telling.reduce((sum, value) => sum + value, 0);
		meanings.forEach((meaning, place) => {
			const best = new Map<string, Found>();
			for (const [stem, weight] of meaning) {
				for (const { id, score, terms } of look(stem, weight, place === meanings.length - 1)) {
					const before = best.get(String(id));
					best.set(String(id), {
						score: Math.max(score * weight, before?.score ?? 0),
						share: Math.max((Math.sqrt(weight) * telling[place]!) / all, before?.share ?? 0),
						stems: [...(before?.stems ?? []), ...terms],
					});
				}
			}
			for (const [id, { score, share, stems }] of best) {
				const sum = found.get(id) ?? { score: 0, share: 0, stems: [] };
				found.set(id, {
					score: sum.score + score,
					share: sum.share + share,
					stems: [...sum.stems, ...stems],
				});
			}
		});
		return found;
	}

	/** Documents that hold a stem. Kept, because a reader types on and asks the same again. */
	function look(stem: string, weight: number, isLast: boolean): readonly SearchResult[] {
		const isSynonym = weight < 0.5;
		// The last word may not be finished yet.
		const isStart = isLast && weight === 1 && stem.length > 2;
		const key = [stem, isSynonym, isStart].join(' ');
		const known = looked.get(key);
		if (known) return known;
		const results = search.search(stem, {
			boost: isSynonym ? boostOfSynonym : boost,
			prefix: isStart,
			fuzzy: isKnown(stem) || stem.length < 4 ? false : stem.length < 7 ? 1 : 2,
			weights: { prefix: 0.35, fuzzy: 0.6 },
		});
		looked.set(key, results);
		return results;
	}

	/** How much a word tells pages apart: one that few pages have says more. */
	function tellingOf(meaning: Meaning): number {
		const stem = [...meaning.keys()].find(isKnown);
		const pages = stem === undefined ? 2 : vocabulary.get(stem)!;
		return Math.log(1 + data.entries.length / (1 + pages));
	}

	/** The kinds that a query names: “werkblad” in “werkblad krachtenveld”. */
	function kindsIn(meanings: readonly Meaning[]): ReadonlySet<string> {
		const stems = meanings.flatMap((meaning) => [...meaning.keys()]);
		return new Set(
			meanings.length < 2
				? []
				: [...kindStems]
						.filter(([, own]) => stems.some((stem) => own.has(stem)))
						.map(([kind]) => kind),
		);
	}
}
