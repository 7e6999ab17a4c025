import english from 'hyphen/en-gb';
import dutch from 'hyphen/nl';
import type { Language } from '../../language/locales.ts';

const hyphenators = { nl: dutch, en: english } as const satisfies Record<Language, typeof dutch>;

/** Lets long words break at their syllables, also where the browser does not know the language. */
export function withHyphens(title: string, language: Language, minWordLength: number): string {
	return hyphenators[language].hyphenateSync(title, { minWordLength });
}
