import { contributorsOf, creditsOf, type Contributor, type Credits } from './credits.ts';
import type { Language } from '../language/locales.ts';
import { pages } from './methodology.ts';

const credited = new Map([...pages].map(([id, { data }]) => [id, data]));

/** Who made a page, by its id with its language. */
export function creditsOfPage(id: string): Credits {
	return creditsOf(credited, id);
}

/** Everyone that a page names, in the order of a language. */
export function contributorsIn(language: Language): Contributor[] {
	return contributorsOf(credited, language);
}
