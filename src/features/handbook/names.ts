import type { Language } from '../../language/locales.ts';

/** The files of the handbook, as people take them along. */
export const formats = ['pdf', 'epub'] as const;

export type Format = (typeof formats)[number];

/** The folder of a built site in which the handbook stands. */
export const folder = 'handbook';

/** The name of a file of the handbook: `de-nieuwe-samenzweerders.nl.pdf`. */
export function fileName(language: Language, format: Format): string {
	return `de-nieuwe-samenzweerders.${language}.${format}`;
}
