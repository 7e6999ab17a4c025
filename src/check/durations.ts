import type { Language } from '../language/locales.ts';

/** A length of time that a text names. */
interface Duration {
	minutes: number;
	/** As it was written. */
	written: string;
}

const digits: Partial<Record<Language, readonly string[]>> = {
	nl: 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
		' ',
	),
	en: 'nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' ',
	),
};

const tens: Partial<Record<Language, readonly string[]>> = {
	nl: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' '),
	en: 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
};

/** What has a name of its own, the longest first. */
const named: Partial<Record<Language, readonly (readonly [RegExp, number])[]>> = {
	nl: [
		[/\bdrie kwartier\b/g, 45],
		[/\banderhalf uur\b/g, 90],
		[/\bhalf uur\b/g, 30],
		[/\bkwartier\b/g, 15],
		[/\been uur\b(?! per )/g, 60],
	],
	en: [
		[/\bthree quarters of an hour\b/g, 45],
		[/\ban hour and a half\b/g, 90],
		[/\bhalf an hour\b/g, 30],
		[/\bquarter of an hour\b/g, 15],
		[/\b(an|one) hour\b(?! (a|per) )/g, 60],
	],
};

/**
 * The lengths of time that a text names, in the order in which they are looked for: quarters and
 * hours first, then minutes, in words or in digits. Of a language without a line here, none in words.
 */
export function durationsIn(text: string, language: Language): Duration[] {
	// Accents give weight in Dutch (één uur) and say nothing about how many.
	let rest = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	const found: Duration[] = [];
	for (const [pattern, minutes] of named[language] ?? [])
		rest = rest.replace(pattern, (written) => {
			found.push({ minutes, written });
			return '';
		});
	for (const { 0: written, 1: count = '' } of rest.matchAll(
		/([\p{L}\d-]+) (?:minuten|minuut|minutes?)\b/gu,
	)) {
		const minutes = numberOf(count, language);
		if (minutes !== undefined) found.push({ minutes, written });
	}
	return found;
}

/** A number in words or digits, up to ninety-nine in words: `vijfentwintig`, `twenty-five`, `25`. */
function numberOf(text: string, language: Language): number | undefined {
	if (/^\d{1,3}$/.test(text)) return Number(text);
	const [ones, decades] = [digits[language] ?? [], tens[language] ?? []];
	const small = ones.indexOf(text);
	if (small >= 0) return small;
	const ten = decades.findIndex((one) => text === one);
	if (ten >= 0) return (ten + 2) * 10;
	for (const [place, one] of decades.entries()) {
		const unit = text.replace(new RegExp(`en${one}$|^${one}-`), '');
		const value = ones.indexOf(unit);
		if (unit !== text && value > 0) return (place + 2) * 10 + value;
	}
	return undefined;
}
