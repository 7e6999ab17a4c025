import type { Language } from '../../language/locales.ts';
import { partsOf } from './compounds.ts';
import { familiesOf, familyOf } from './families.ts';
import type { ReadPage } from './page.ts';
import { synonymsOf } from './synonyms.ts';
import type { Term } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** A page with what authors wrote for the search. */
export interface Asked extends ReadPage {
	/** Id without its language: `levers/allies`. */
	name: string;
	/** The section of the site that it is in. */
	kind: string;
	/** What people ask when they mean this page, in their own words. */
	asked: readonly string[];
}

/** Words by the field of Pagefind's metadata that holds them. Readers never see them. */
export type Hidden = Record<string, string[]>;

export interface HiddenWords {
	ofPage(page: Asked): Hidden;
	ofPlace(place: { id: string; title: string }, page: Asked): Hidden;
	/** Words worth correcting a misspelt one into. */
	keyWords(): string[];
}

/** What is known of the words of one language. */
interface Hints {
	terms: readonly Term[];
	/** Groups of words that mean the same. */
	synonyms: readonly (readonly string[])[];
	/** Words that say nothing about a page. */
	stop: ReadonlySet<string>;
	/** The titles of pages in the other language: people type those as well. */
	titleAbroad: ReadonlyMap<string, string>;
	/** What a kind of page is called. */
	nameOf(kind: string): string;
}

/**
 * Makes what a page is found by besides its own text: its name and summary in other forms and other
 * words, what people ask, and what Pagefind does not take out of Dutch words by itself.
 *
 * The fields: `t` the name, `l` the summary, `n` parts of the name, `o` other words for both, `x`
 * for the text, `k` the kind, `a0`, `a1` … a sentence that people ask, `b0`, `b1` … other words for
 * it. The number after a dot says how many words the name or the sentence has.
 */
export function hiddenWords(
	pages: readonly Asked[],
	{ terms, synonyms, stop, nameOf, titleAbroad }: Hints,
	language: Language,
): HiddenWords {
	const telling = (text: string) => wordsOf(text).filter((word) => !stop.has(word));
	const texts = pages.map(({ text }) => [...new Set(telling(text))]);
	const termWords = terms.flatMap(({ term, aka }) => telling([term, ...aka].join(' ')));
	const everything = [
		...texts.flat(),
		...termWords,
		...pages.flatMap(({ title, lead, asked }) => telling([title, lead, ...asked].join(' '))),
	];
	const inFamily = familiesOf(everything, language);
	const frequent = frequentIn(everything, 2, language);
	for (const word of termWords) frequent.add(familyOf(word, language));
	const isWord = (part: string) =>
		part.length > 3 && !stop.has(part) && frequent.has(familyOf(part, language));
	const known = new Map<string, string[]>();
	const parts = (word: string) => {
		const found = known.get(word) ?? partsOf(word, isWord);
		known.set(word, found);
		return found;
	};
	const groups = [...synonyms, ...terms.map(({ term, aka, abroad }) => [term, ...aka, ...abroad])];
	const alsoTerm = synonymsOf(
		groups.slice(synonyms.length),
		(word) => familyOf(word, language),
		telling,
	);
	const also = synonymsOf(groups, (word) => familyOf(word, language), telling);
	const forms = (words: string[]) => [...words, ...words.flatMap(inFamily)];
	/** “job crafting” is typed as one word as well. */
	const joined = (text: string) => {
		const all = wordsOf(text);
		return all.slice(1).map((word, place) => all[place]! + word);
	};
	const named = (title: string, others: string[]): Hidden => {
		const words = telling(title);
		return {
			[`t.${words.length}`]: forms(words),
			n: [...words.flatMap(parts), ...joined(title), ...others],
		};
	};
	const akaOf = (id: string) =>
		terms
			.filter((term) => term.id === id)
			.flatMap(({ aka, abroad }) => [...aka, ...abroad])
			.flatMap((name) => [...telling(name), ...joined(name)]);

	const key = new Set<string>();
	const remembered = (hidden: Hidden): Hidden => {
		for (const [field, words] of Object.entries(hidden))
			if (field !== 'x') for (const word of words) key.add(word);
		return hidden;
	};

	return {
		ofPage: ({ name, title, lead, headings, label, kind, asked, text }) => {
			const slug = name.replace(/^.*\//, '');
			const other = titleAbroad.get(name) ?? '';
			const heads = telling(headings.join(' '));
			const words = [...new Set(telling(text))];
			const hidden: Hidden = {
				...named(title, []),
				e: [...telling(`${other} ${slug}`), ...joined(other), ...joined(slug)],
				k: telling(`${label} ${nameOf(kind)}`),
				l: forms(telling(lead)),
				o: forms(also(telling(title))),
				s: forms(also([...telling(lead), ...heads])),
				y: alsoTerm(telling(text)),
				x: [...words.flatMap(inFamily), ...words.flatMap(parts)],
			};
			for (const word of heads) key.add(word);
			asked.forEach((sentence, place) => {
				const words = telling(sentence);
				// “Ik kan niet meer” says nothing by its words, yet people type just that.
				if (words.length < 2) words.push(...joined(sentence));
				hidden[`a${place}.${words.length}`] = [...forms(words), ...words.flatMap(parts)];
				hidden[`b${place}.${words.length}`] = also(words);
			});
			return remembered(hidden);
		},
		ofPlace: ({ id, title }, { kind, label }) =>
			remembered(
				kind === 'glossary'
					? { ...named(title, akaOf(id)), k: telling(`${label} ${nameOf(kind)}`) }
					: { l: telling(title) },
			),
		keyWords: () => [...key].filter((word) => /^[a-z]{4,24}$/.test(word)).sort(),
	};
}

/** Families of at least so many of the words. */
function frequentIn(words: readonly string[], least: number, language: Language): Set<string> {
	const counts = Map.groupBy(words, (word) => familyOf(word, language));
	return new Set([...counts].filter(([, all]) => all.length > least).map(([family]) => family));
}
