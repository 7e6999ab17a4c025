import MiniSearch from 'minisearch';
import type { Language } from '../../language/locales.ts';
import { partsOf } from './compounds.ts';
import { options, type Entry, type SearchIndex, type Section } from './format.ts';
import { pack } from './pack.ts';
import { stopWords } from './stop-words.ts';
import { synonymsOf } from './synonyms.ts';
import type { Term, Vocabulary } from './vocabulary.ts';
import { joinedWordsOf, stemOf, wordsOf } from './words.ts';

/** A page with its text, ready to be indexed. */
export interface Indexed extends Entry {
	/** The sentence under the title. */
	summary: string;
	sections: readonly Section[];
	/** What people ask when they mean this page, in their own words. */
	asked: readonly string[];
}

/** Makes the index of one language. The same input gives the same index. */
export function createIndex(
	pages: readonly Indexed[],
	{ terms, synonyms }: Vocabulary,
	language: Language,
): Omit<SearchIndex, 'words' | 'names' | 'doors' | 'report'> {
	const stop = stopWords[language];
	const toStems = (words: readonly string[]) =>
		words
			.filter((word) => !stop.has(word) && !/^\d{1,3}$/.test(word))
			.map((word) => stemOf(word, language));
	const all = (text: string) => wordsOf(text).map((word) => stemOf(word, language));
	const stems = (text: string) => toStems([...wordsOf(text), ...joinedWordsOf(text)]);
	const known = knownStems(pages, terms, language);
	const isWord = (part: string) => !stop.has(part) && known.has(stemOf(part, language));
	const parts = (text: string) =>
		new Set(
			[...new Set(wordsOf(text))].flatMap((word) =>
				partsOf(word, isWord).map((part) => stemOf(part, language)),
			),
		);

	// The works of the bibliography are cited on the pages, which is where they are of use.
	const texts = pages.map(({ id, sections }) =>
		id === 'bibliography'
			? ''
			: sections.map(([heading, , text]) => `${heading} ${text}`).join(' '),
	);
	const common = commonIn(texts.map(stems));

	const search = new MiniSearch(options);
	pages.forEach((page, index) => {
		const text = texts[index]!;
		const open = `${page.title} ${page.summary} ${text}`;
		const whole = new Set(stems(open));
		search.add({
			id: index,
			title: stems(page.title).join(' '),
			kind: stems(page.label).join(' '),
			// A compound in a title says what the page is about: “gesprek” in “Bondgenotengesprek”.
			summary: [...stems(page.summary), ...parts(page.title)].join(' '),
			body: fewer(stems(text).filter((stem) => !common.has(stem))).join(' '),
			parts: [...parts(open)].filter((part) => !whole.has(part)).join(' '),
			terms:
				page.id === 'glossary'
					? terms.flatMap(({ term, aka }) => stems([term, ...aka].join(' '))).join(' ')
					: '',
		});
		page.asked.forEach((sentence, place) => {
			const telling = [...stems(sentence), ...parts(sentence)];
			// “Ik kan niet meer” says nothing by its words, yet people type just that.
			const words = telling.length > 0 ? telling : all(sentence);
			search.add({ id: `${index}.${place}`, asked: [...new Set(words)].join(' ') });
		});
	});

	return {
		entries: pages.map(({ id, title, kind, label, phases, roles }) => ({
			id,
			title,
			kind,
			label,
			phases,
			roles,
		})),
		stop: [...stop],
		common: [...common],
		synonyms: synonymsOf(terms, synonyms, (text) => toStems(wordsOf(text))),
		terms: terms.map(({ id, term, aka }) => [id, term, ...aka]),
		index: pack(search.toJSON()),
	};
}

/** Stems that four fifths of the pages have, in order: in running text they tell nothing. */
function commonIn(bodies: readonly (readonly string[])[]): ReadonlySet<string> {
	const counts = new Map<string, number>();
	for (const stem of bodies.flatMap((body) => [...new Set(body)]))
		counts.set(stem, (counts.get(stem) ?? 0) + 1);
	const common = [...counts].filter(([, count]) => count > bodies.length * 0.8);
	return new Set(common.map(([stem]) => stem).sort());
}

/** A stem at most eight times: more says little, and fewer different numbers take fewer bytes. */
function fewer(stems: readonly string[]): string[] {
	const seen = new Map<string, number>();
	return stems.filter((stem) => {
		const count = (seen.get(stem) ?? 0) + 1;
		seen.set(stem, count);
		return count <= 8;
	});
}

/** Words of the site and its glossary that a compound may be made of. */
function knownStems(
	pages: readonly Indexed[],
	terms: readonly Term[],
	language: Language,
): ReadonlySet<string> {
	const counts = new Map<string, number>();
	for (const { sections, id } of pages) {
		if (id === 'bibliography') continue;
		for (const [heading, , text] of sections)
			for (const word of wordsOf(`${heading} ${text}`)) {
				if (word.length < 4 || /\d/.test(word)) continue;
				const stem = stemOf(word, language);
				counts.set(stem, (counts.get(stem) ?? 0) + 1);
			}
	}
	const frequent = [...counts].filter(([, count]) => count > 2).map(([stem]) => stem);
	const fromTerms = terms.flatMap(({ term, aka }) => wordsOf([term, ...aka].join(' ')));
	return new Set([
		...frequent,
		...fromTerms.filter((word) => word.length > 3).map((word) => stemOf(word, language)),
	]);
}
