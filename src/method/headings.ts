import type { Language } from '../language/locales.ts';
import { isUiKey, wordsOf } from '../language/words.ts';
import type { PageKind } from './schemas/kind-names.ts';

/** The headings that a page of a kind must have, in this order. */
export function headingsOf(kind: PageKind, language: Language): readonly string[] {
	const t = wordsOf(language);
	const headings: string[] = [];
	for (let place = 1; ; place++) {
		const key = `headings.${kind}.${place}`;
		if (!isUiKey(key)) return headings;
		headings.push(t(key));
	}
}
