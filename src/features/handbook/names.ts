import { stem } from '../../language/edition/stem.ts';
import type { Language } from '../../language/locales.ts';

/** The files of the handbook, as people take them along. */
export const formats = ['pdf', 'epub'] as const;

export type Format = (typeof formats)[number];

/** The folder of a built site in which the handbook stands. */
export const folder = 'handbook';

/** The name of a file of the handbook: `de-nieuwe-samenzweerders.nl.pdf`. */
export function fileName(language: Language, format: Format): string {
	return `${stem}.${language}.${format}`;
}

/** The parts of which every page is also a document to change. */
export const inWord: readonly string[] = ['steps', 'guide'];

/** The name of that document: `steps-bootcamp.nl.docx`. */
export function documentName(section: string, language: Language): string {
	return `${section}.${language}.docx`;
}
