import { isDerived, original } from '../language/edition/original.ts';
import type { Language } from '../language/locales.ts';
import { inLanguage } from '../language/translated.ts';
import { wordsOf } from '../language/words.ts';
import { attributionOf, type Attributed, type AttributionWords } from './attribution.ts';
import { licence } from './edition.ts';

/** The sentences of an attribution in a language. */
export function attributionWords(language: Language): AttributionWords {
	const t = wordsOf(language);
	return {
		part: t('attribution.part'),
		whole: t('attribution.whole'),
		changed: t('attribution.changed'),
		same: t('attribution.same'),
		deed: licence.deed[language],
		licence: licence.name,
		...(isDerived && {
			origin: t('attribution.origin', {
				original: inLanguage(original.name, language),
				url: original.url,
			}),
		}),
	};
}

/** What one may do with a document, with its title, author, source and licence: for its foot. */
export function creditLine(work: Attributed, language: Language): string {
	const { slide } = attributionOf(work, attributionWords(language));
	return `${wordsOf(language)('sheet.free')} ${slide}`;
}

/** The authors of a page in one text; the editors where it names none. */
export function authorsIn(authors: readonly string[], language: Language): string {
	if (authors.length === 0) return wordsOf(language)('credits.editors');
	return new Intl.ListFormat(language, { type: 'conjunction' }).format(authors);
}
