import en from '../../content/i18n/en.json' with { type: 'json' };
import nl from '../../content/i18n/nl.json' with { type: 'json' };
import type { Translate } from '../method/facts.ts';
import { fill } from './fill.ts';
import type { Language } from './locales.ts';

const words: Record<Language, Record<string, string>> = { nl, en };

/**
 * The words of the interface where Starlight's `locals.t` does not reach: in the paths of a page, in
 * a file that is not a page, and in the browser.
 */
export function wordsOf(language: Language): Translate {
	return (key, values = {}) => fill(words[language][key] ?? key, values);
}
