import { known, type Language } from '../../language/known/known.ts';
import { stopWordsOf } from '../../language/packages.ts';
import { forEach } from '../../language/translated.ts';

/** Words that a search leaves out. */
export const stopWords: Record<Language, ReadonlySet<string>> = forEach(
	(language) => new Set([...stopWordsOf(language), ...known[language].asking.split(' ')]),
);
