import type { Language } from '../../language/locales.ts';
import { stemmerOf } from '../../language/packages.ts';
import { forEach } from '../../language/translated.ts';
import { known } from '../../language/known/known.ts';

const stemmers = forEach(stemmerOf);

/** A page says the same words many times, and Snowball is slow. */
const stems = forEach(() => new Map<string, string>());

/** The stem that the inflections of a folded word share, by Snowball's algorithm. */
function stemOf(word: string, language: Language): string {
	const found = stems[language].get(word);
	if (found !== undefined) return found;
	const stem = /\d/.test(word) ? word : stemmers[language](word);
	stems[language].set(word, stem);
	return stem;
}

/** What words of one family share, also where Snowball keeps them apart. */
export function familyOf(word: string, language: Language): string {
	const stem = stemOf(word, language);
	if (stem.length < 3) return stem;
	return known[language].families.reduce(
		(left: string, [ending, instead]) => left.replace(ending, instead),
		stem,
	);
}

/** The other words of a family, by one of its words. */
export function familiesOf(words: Iterable<string>, language: Language) {
	const families = Map.groupBy(new Set(words), (word) => familyOf(word, language));
	return (word: string): string[] =>
		(families.get(familyOf(word, language)) ?? []).filter((other) => other !== word);
}
