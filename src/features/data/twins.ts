import { withLocale, type Language } from '../../language/locales.ts';

/**
 * Where the text of a page stands in Markdown, below the base: `en/levers/allies.md`.
 *
 * @param id Id of the page without its language; `index` for the home page.
 */
export function twinOf(id: string, language: Language): string {
	return `${withLocale(id, language)}.md`;
}
