import type { Language } from '../../language/locales.ts';

/** What somebody looks up, with where it leads. */
export interface Entry {
	title: string;
	href: string;
}

/** Entries below the letter that they begin with. */
export interface Letter {
	letter: string;
	entries: Entry[];
}

/** What comes before the first letter: a digit, or a sign. */
const other = '#';

/** Entries in the order of a dictionary, by their first letter without its accent. */
export function lettersOf(entries: readonly Entry[], language: Language): Letter[] {
	const { compare } = new Intl.Collator(language, { ignorePunctuation: true, numeric: true });
	const sorted = [...entries].sort((a, b) => compare(a.title, b.title));
	const letters = Map.groupBy(sorted, ({ title }) => letterOf(title));
	return [...letters]
		.map(([letter, own]) => ({ letter, entries: own }))
		.sort((a, b) => compareLetters(a.letter, b.letter));
}

function letterOf(title: string): string {
	const [first = ''] = title.normalize('NFD').match(/[\p{L}\p{N}]/u) ?? [];
	return /[a-z]/i.test(first) ? first.toUpperCase() : other;
}

function compareLetters(a: string, b: string): number {
	return a === b ? 0 : a === other || (b !== other && a < b) ? -1 : 1;
}
