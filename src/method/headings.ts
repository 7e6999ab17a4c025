import type { Language } from '../language/locales.ts';
import { wordsBelow } from '../language/words.ts';
import type { PageKind } from './schemas/kind-names.ts';

/** The headings that a page of a kind must have, in this order. */
export function headingsOf(kind: PageKind, language: Language): readonly string[] {
	return Object.values(wordsBelow(`headings.${kind}.`, language));
}
