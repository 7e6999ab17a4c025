import { stemmer as stemDutch } from '@orama/stemmers/dutch';
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import type { Language } from '../../language/locales.ts';

const stemmers = { nl: stemDutch, en: stemEnglish };

/** A page says the same words many times, and Snowball is slow. */
const stems = { nl: new Map<string, string>(), en: new Map<string, string>() };

/** The stem that the inflections of a folded word share, by Snowball's algorithm. */
export function stemOf(word: string, language: Language): string {
	const known = stems[language].get(word);
	if (known !== undefined) return known;
	const stem = /\d/.test(word) ? word : stemmers[language](word);
	stems[language].set(word, stem);
	return stem;
}

/**
 * What words of one family share, also where Snowball keeps them apart in Dutch: the third person
 * and the participle (luister, luistert, geluisterd), the diminutive (stap, stapje), z and s, v and
 * f (baas, bazen), the plural in -ën (idee, ideeën).
 */
export function familyOf(word: string, language: Language): string {
	const stem = stemOf(word, language);
	if (language !== 'nl' || stem.length < 3) return stem;
	return stem
		.replace(/^ge(?=.{4})/, '')
		.replace(/(?<=ee)en$/, '')
		.replace(/(?<=m)pj$|(?<=[nlr])tj$|(?<=..)j$/, '')
		.replace(/(?<=....)[td]$/, '')
		.replace(/z$/, 's')
		.replace(/v$/, 'f')
		.replace(/([a-z])\1/g, '$1');
}

/** The other words of a family, by one of its words. */
export function familiesOf(words: Iterable<string>, language: Language) {
	const families = Map.groupBy(new Set(words), (word) => familyOf(word, language));
	return (word: string): string[] =>
		(families.get(familyOf(word, language)) ?? []).filter((other) => other !== word);
}
