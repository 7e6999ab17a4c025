import type { Language } from '../../language/locales.ts';
import type { Entry, Start } from './format.ts';
import { look, type Found } from './look.ts';
import type { Pagefind } from './pagefind.ts';
import { standing, weightOfAsked } from './standing.ts';
import { fold, wordsOf } from './words.ts';
import { persons, respelt } from '../../language/asked.ts';

/** A page, or a place on it, as Pagefind has it. */
export interface Answering {
	/** What Pagefind calls it: `nl_0231f4f`. */
	record: string;
	/** Words, as they were looked up, by which it was found. */
	by: readonly string[];
	score: number;
}

/** A page that was found. */
export interface Hit {
	entry: Entry;
	score: number;
	/** The page itself. */
	page: Answering;
	/** Places on it that answer, the best first. */
	places: readonly Answering[];
}

/** What the reader narrowed the search to: values of Pagefind's filters. */
export interface Filters {
	kind?: string;
	phase?: string;
	role?: string;
}

/** A word to look up instead of one that was typed, and how well it stands for that. */
export type Form = readonly [word: string, weight: number];

/** The least that a page may answer, as a share of what the best one does. */
const worthShowing = 0.08;
const most = { letters: 200, words: 12 };

/**
 * Makes the function that searches one language. The same query gives the same answer.
 *
 * @param correct Gives what a word that the site does not have may stand for.
 */
export function createFind(
	pagefind: Pagefind,
	start: Start,
	language: Language,
	correct: (word: string) => Promise<readonly Form[]>,
) {
	const stop = new Set(start.stop.split(' '));
	const trouble = new Set(persons[language].split(' '));
	const [pattern, meant] = respelt[language] ?? [];
	const spelling = pattern === undefined ? undefined : new RegExp(pattern, 'u');
	const entries = start.pages.map(([, id, title, label]): Entry => {
		const kind = id.split('/')[0] || 'home';
		return { id, title, kind, label: label || (start.names[`kind.${kind}`] ?? '') };
	});
	const records = start.pages.map(([record]) => `${language}_${record}`);
	const pageOf = new Map(records.map((record, page) => [record, page]));
	for (const [page, places] of Object.entries(start.places))
		for (const place of places.match(/.{7}/g) ?? [])
			pageOf.set(`${language}_${place}`, Number(page));
	const looked = new Map<string, Promise<Found>>();

	return async function find(query: string, filters: Filters = {}): Promise<Hit[]> {
		const text = fold(query.slice(0, most.letters));
		const all = wordsOf(text).map(asWritten);
		const telling = all.filter((word) => !stop.has(word));
		// “Ik kan niet meer” says nothing by its words: then each counts with the next as one.
		const isTelling = telling.length > 0;
		const pairs = all.slice(1).map((word, at) => all[at]! + word);
		const words = (isTelling ? telling : pairs).slice(0, most.words);
		const found = await Promise.all(
			words.map((word, place) =>
				isTelling ? lookWell(word, place === words.length - 1) : lookUp(word, false),
			),
		);
		const asking = {
			words: words.length,
			isTrouble: all.some((word) => trouble.has(word)),
		};
		const answers = answersOf(found);
		const isWanted = await wantedBy(filters, new Set(answers.flatMap(({ by }) => by)));
		const pages = Map.groupBy(answers, ({ record }) => pageOf.get(record) ?? -1);
		const hits = [...pages]
			.filter(([page, all]) => page >= 0 && all.some(({ record }) => isWanted(record)))
			.map(([page, all]): Hit => {
				const own = all.filter(({ isSentence }) => !isSentence).sort((a, b) => b.score - a.score);
				const asked = Math.max(
					0,
					...all.filter(({ isSentence }) => isSentence).map(({ score }) => score),
				);
				const places = own.filter(({ record }) => record !== records[page]);
				const score = (own[0]?.score ?? 0) + asked * weightOfAsked(asking);
				return {
					entry: entries[page]!,
					score: score * standing(entries[page]!, asking, places.length > 0),
					page: own.find(({ record }) => record === records[page]) ?? {
						record: records[page]!,
						by: all[0]!.by,
						score: 0,
					},
					places,
				};
			})
			.sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1));
		// Of a whole sentence nearly every page has a word; what is far behind the best is no answer.
		return hits.filter(({ score }) => score > hits[0]!.score * worthShowing);
	};

	/** A word as the site spells it. */
	function asWritten(word: string): string {
		return spelling ? word.replace(spelling, meant!) : word;
	}

	/** Filters along with a word: Pagefind would fetch its whole index for filters by themselves. */
	async function wantedBy(filters: Filters, words: ReadonlySet<string>) {
		const chosen = Object.entries(filters).filter(([, value]) => value);
		if (chosen.length === 0) return () => true;
		const options = { filters: Object.fromEntries(chosen) as Record<string, string> };
		const found = await Promise.all([...words].map((word) => pagefind.search(word, options)));
		const wanted = new Set(found.flatMap(({ results }) => results.map(({ id }) => id)));
		return (record: string) => wanted.has(record);
	}

	/** What each record, and each sentence that people ask, says of all the words together. */
	function answersOf(found: readonly Found[]) {
		// A word that few records have says more.
		const weights = found.map(({ records }) => Math.log(1 + pageOf.size / (1 + (records || 2))));
		const all = sum(weights);
		const keys = new Set(found.flatMap(({ worths }) => [...worths.keys()]));
		return [...keys].map((key) => {
			const [record = '', sentence] = key.split('/');
			const worths = found.map((word) => word.worths.get(key));
			const share = sum(worths.map((one, at) => Math.sqrt(one?.answer ?? 0) * weights[at]!)) / all;
			const bonus = worths.every((one) => one?.isName) ? 2 : 1;
			const score = sum(worths.map((one) => one?.score ?? 0)) * (0.17 + 0.83 * share ** 1.5);
			const by = worths.flatMap((one) => one?.by ?? []);
			return { record, isSentence: sentence !== '', by, score: score * bonus };
		});
	}

	/** A word as it was typed; of one that is nowhere, also what it may have been meant to be. */
	async function lookWell(word: string, isLast: boolean): Promise<Found> {
		const own = await lookUp(word, isLast);
		if (own.records > 0) return own;
		const worths = new Map(own.worths);
		let records = 0;
		for (const [other, weight] of await correct(word)) {
			const found = await lookUp(other, false);
			records ||= found.records;
			for (const [key, one] of found.worths) {
				const score = one.score * weight;
				if ((worths.get(key)?.score ?? 0) < score)
					worths.set(key, { ...one, score, answer: one.answer * weight });
			}
		}
		return { worths, records };
	}

	/** Kept, because a reader types on and asks the same again. */
	function lookUp(word: string, isLast: boolean): Promise<Found> {
		const key = `${word}${isLast ? '*' : ''}`;
		const found = looked.get(key) ?? look(pagefind, pageOf.size, word, isLast);
		looked.set(key, found);
		return found;
	}
}

function sum(values: readonly number[]): number {
	return values.reduce((all, value) => all + value, 0);
}
