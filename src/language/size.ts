import { tags } from './active.ts';
import type { Language } from './locales.ts';

/** The size of a file as people read it, in two digits: `1,2 MB`, `340 kB`. */
export function sizeText(bytes: number, language: Language): string {
	const isLarge = bytes >= 1e6;
	return new Intl.NumberFormat(tags[language], {
		style: 'unit',
		unit: isLarge ? 'megabyte' : 'kilobyte',
		maximumSignificantDigits: 2,
	}).format(bytes / (isLarge ? 1e6 : 1e3));
}
