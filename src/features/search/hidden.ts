import type { Language } from '../../language/locales.ts';
import { partsOf } from './compounds.ts';
import { familiesOf, familyOf } from './families.ts';
import type { Place, ReadPage } from './page.ts';
import { synonymsOf } from './synonyms.ts';
import type { Term } from './sources.ts';
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

/** What is known of the words of one language. */
interface Hints {
	terms: readonly Term[];
	/** Groups of words that mean the same. */
	synonyms: readonly (readonly string[])[];
	/** Words that say nothing about a page. */
	stop: ReadonlySet<string>;
	/** What a kind of page is called. */
	nameOf(kind: string): string;
}

/**
 * Makes what a page is found by besides its own text: its name and summary in other forms and other
 * words, what people ask, and what Pagefind does not take out of Dutch words by itself.
 *
 * The fields: `t` the name, `l` the summary and other forms of the name, `o` other words, `k` the
 * kind, `a0`, `a1` … a sentence that people ask.
 */
export function hiddenWords(
	pages: readonly Asked[],
	{ terms, synonyms, stop, nameOf }: Hints,
	language: Language,
) {
	const telling = (text: string) => wordsOf(text).filter((word) => !stop.has(word));
	const family = (word: string) => familyOf(word, language);
	const namesOf = ({ term, aka, abroad }: Term) => [term, ...aka, ...abroad];
	const inText = new Map(pages.map(({ text }) => [text, telling(text)]));
	const everything = [
		...pages.flatMap(({ title, lead, asked, text }) => [
			...new Set([...telling([title, lead, ...asked].join(' ')), ...inText.get(text)!]),
		]),
		...terms.flatMap(({ term, aka }) => telling([term, ...aka].join(' '))),
	];
	const inFamily = familiesOf(everything, language);
	const counts = Map.groupBy(everything, family);
	const isWord = (part: string) =>
		part.length > 3 && !stop.has(part) && (counts.get(family(part))?.length ?? 0) > 2;
	const parts = (word: string) => partsOf(word, isWord);
	const also = synonymsOf([...synonyms, ...terms.map(namesOf)], family, telling);
	const forms = (words: string[]) => [...words, ...words.flatMap(inFamily)];
	const named = (title: string, others: readonly string[]): Hidden => ({
		t: [...forms(telling(title)), ...telling(title).flatMap(parts)],
		l: [...others.flatMap(telling), ...[title, ...others].flatMap(joined)],
	});
	const key = new Set<string>();

	return {
		ofPage({ name, title, lead, headings, label, kind, asked, text }: Asked): Hidden {
			// The overview of a kind is asked for by what that kind is called.
			const called = name === kind ? `${title} ${nameOf(kind)}` : title;
			const { t = [], l = [] } = named(called, [name.replace(/^.*\//, '')]);
			const words = [...new Set(inText.get(text)!)];
			const heads = telling(headings.join(' '));
			const hidden: Hidden = {
				t,
				l: [...l, ...forms(telling(lead))],
				k: telling(`${label} ${nameOf(kind)}`),
				o: forms(also([...telling(title), ...telling(lead), ...heads])),
				...Object.fromEntries(
					asked.map((sentence, place) => {
						const words = telling(sentence);
						// “Ik kan niet meer” says nothing by its words, yet people type just that.
						if (words.length < 2) words.push(...joined(sentence));
						return [`a${place}`, [...forms(words), ...words.flatMap(parts), ...also(words)]];
					}),
				),
			};
			for (const word of [heads, ...Object.values(hidden)].flat()) key.add(word);
			hidden['o']!.push(...words.flatMap(inFamily), ...words.flatMap(parts));
			return hidden;
		},
		ofPlace({ id, title }: Place, { kind, label }: Asked): Hidden {
			const term = kind === 'glossary' && terms.find((term) => term.id === id);
			const hidden: Hidden = term
				? { ...named(title, namesOf(term)), k: telling(`${label} ${nameOf(kind)}`) }
				: { l: telling(title) };
			for (const word of Object.values(hidden).flat()) key.add(word);
			return hidden;
		},
		/** Words worth correcting a misspelt one into. */
		keyWords: () => [...key].filter((word) => /^[a-z]{4,24}$/.test(word)).sort(),
	};
}

/** “job crafting” is typed as one word as well. */
function joined(text: string): string[] {
	const all = wordsOf(text);
	return all.slice(1).map((word, place) => all[place]! + word);
}
