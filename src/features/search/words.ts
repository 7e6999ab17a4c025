import { stemmer as stemDutch } from '@orama/stemmers/dutch';
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import type { Language } from '../../language/locales.ts';

const stemmers = { nl: stemDutch, en: stemEnglish };

/**
 * The form in which words are compared: lower case, no accents, straight apostrophes, and “CO2” for
 * “CO₂”.
 */
export function fold(text: string): string {
	return text
		.replace(/[’‘`´]/g, "'")
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase();
}

/**
 * The words of a text, folded. A hyphen parts words, so that “R-ladder” is found by “ladder”; a
 * Dutch or English ending after an apostrophe is dropped.
 */
export function wordsOf(text: string): string[] {
	return (fold(text).match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? []).map((word) =>
		word.replace(/'.*$/, ''),
	);
}

/** The words that a hyphen parts, written as one: “R-ladder” is typed as “rladder” as well. */
export function joinedWordsOf(text: string): string[] {
	return (fold(text).match(/[\p{L}\p{N}]+(?:[-–][\p{L}\p{N}]+)+/gu) ?? []).map((word) =>
		word.replace(/[-–]/g, ''),
	);
}

/** A page says the same words many times, and Snowball is slow. */
const stems = { nl: new Map<string, string>(), en: new Map<string, string>() };

/**
 * The stem that the inflections of a folded word share, by Snowball's algorithm. American spelling
 * is read as British: Snowball makes “organ” of “organization”.
 */
export function stemOf(word: string, language: Language): string {
	const known = stems[language].get(word);
	if (known !== undefined) return known;
	const british = language === 'en' ? word.replace(/iz(e[ds]?|ing|ations?)$/, 'is$1') : word;
	const stem = /\d/.test(word) ? word : stemmers[language](british);
	stems[language].set(word, stem);
	return stem;
}

/**
 * Known stems of the same family that Snowball keeps apart in Dutch: the third person and the
 * participle (luister, luistert, geluisterd), the diminutive (stap, stapje), z and s, v and f
 * (baas, bazen), the plural in -ën (idee, ideeën).
 *
 * @param isKnown Tells whether a stem is one of the site's, so that nothing is made up.
 */
export function familyOf(
	stem: string,
	language: Language,
	isKnown: (stem: string) => boolean,
): string[] {
	if (language !== 'nl' || stem.length < 3) return [];
	const endings: Change[] = [
		[/^ge(?=.{3})/, ''],
		[/(?<=...)[td]$/, ''],
		[/(?<=..)j$/, ''],
		[/(?<=..)[tpk]j$/, ''],
		[/(?<=ee)en$/, ''],
	];
	const roots = endings.reduce<string[]>((stems, change) => variants(stems, [change]), [stem]);
	const forms = variants(roots, [
		[/z$/, 's'],
		[/s$/, 'z'],
		[/v$/, 'f'],
		[/f$/, 'v'],
		[/([^aeiou])\1$/, '$1'],
		[/(?<=[aeiou])([^aeiou])$/, '$1$1'],
	]);
	const all = forms.flatMap((form) => [
		form,
		`${form}t`,
		`${form}d`,
		`ge${form}`,
		`ge${form}t`,
		`ge${form}d`,
	]);
	return [...new Set(all)].filter((form) => form !== stem && form.length > 2 && isKnown(form));
}

type Change = readonly [from: RegExp, to: string];

/** Stems, and what each change makes of each. */
function variants(stems: readonly string[], changes: readonly Change[]): string[] {
	return stems.flatMap((stem) => [stem, ...changes.map(([from, to]) => stem.replace(from, to))]);
}
