import type { Language } from '../../language/locales.ts';
import { hyphenatorOf } from '../../language/packages.ts';

/** Lets long words break at their syllables, also where the browser does not know the language. */
export function withHyphens(title: string, language: Language, minWordLength: number): string {
	return hyphenatorOf(language).hyphenateSync(title, { minWordLength });
}
