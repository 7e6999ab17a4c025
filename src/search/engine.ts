import MiniSearch from 'minisearch';
import type { Language } from '../i18n/locales.ts';
import { options, type Entry, type SearchIndex } from './format.ts';
import { unpack } from './pack.ts';
import { understand, type Meaning } from './understand.ts';
import { fold, stemOf, wordsOf } from './words.ts';

/** A page that was found. */
export interface Hit {
	entry: Entry;
	score: number;
	/** Stems by which it was found, to mark in its text. */
	stems: string[];
}

/** What the reader narrowed the search to. */
export interface Filters {
	kind?: string | undefined;
	phase?: string | undefined;
	role?: string | undefined;
}

/** What a word is worth in each part of a page, and in a sentence that people ask. */
const boost = { title: 5, kind: 1, summary: 2.2, body: 1, parts: 0.5, terms: 1.6, asked: 3 };
/** A synonym in a title says less than the word itself. */
const boostOfSynonym = { ...boost, title: 2.5, summary: 1.8, asked: 2 };

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
	const vocabulary = new Set(plain.index.map(([term]) => term));
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
		const folded = fold(query).trim();
		const wanted = kindsIn(meanings);
		return [...pages.values()]
			.filter(({ entry }) => fits(entry, filters))
			.map(({ entry, score, asked, stems }) => ({
				entry,
				stems,
				score:
					(score + asked * (meanings.length > 2 ? 1.5 : 1)) *
					standing(entry, folded, wanted, meanings.length),
			}))
			.sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1));
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

	function look(stem: string, weight: number, isLast: boolean) {
		return search.search(stem, {
			boost: weight < 0.5 ? boostOfSynonym : boost,
			// The last word may not be finished yet.
			prefix: isLast && weight === 1 && stem.length > 2,
			fuzzy: isKnown(stem) || stem.length < 4 ? false : stem.length < 7 ? 1 : 2,
			weights: { prefix: 0.35, fuzzy: 0.6 },
		});
	}

	/** How much a word tells pages apart: one that few pages have says more. */
	function tellingOf(meaning: Meaning): number {
		const [stem = ''] = [...meaning.keys()].filter(isKnown);
		const pages = stem ? search.search(stem, { fields: ['title', 'summary', 'body'] }).length : 2;
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

/** What a page is worth for what it is, whatever was asked. */
function standing(entry: Entry, query: string, wanted: ReadonlySet<string>, words: number): number {
	const isItem = entry.id.includes('/');
	return (
		(fold(entry.title) === query ? 3 : 1) *
		(isItem && wanted.has(entry.kind) ? 1.5 : 1) *
		(isItem ? 1 : words > 1 ? 0.45 : 0.75) *
		(words > 2 && (entry.kind === 'barriers' || entry.kind === 'levers') ? 1.25 : 1) *
		(entry.kind === 'worksheets' && !wanted.has(entry.kind) ? 0.85 : 1)
	);
}

function fits({ kind, phases, roles }: Entry, filters: Filters): boolean {
	return (
		(!filters.kind || kind === filters.kind) &&
		(!filters.phase || phases.includes(filters.phase)) &&
		(!filters.role || roles.includes(filters.role))
	);
}
