import { tags } from './active.ts';
import type { Language } from './locales.ts';

/** The size of a file as people read it, in two digits: `1,2 MB`, `340 kB`. */
export function sizeText(bytes: number, language: Language): string {
	// In two digits, what is a little less than a megabyte is one.
	const isLarge = bytes >= 995e3;
	return new Intl.NumberFormat(tags[language], {
		style: 'unit',
		unit: isLarge ? 'megabyte' : 'kilobyte',
		maximumSignificantDigits: 2,
	}).format(bytes / (isLarge ? 1e6 : 1e3));
}
