import { languageOf, languages, withLocale } from '../language/locales.ts';
import { didYouMean } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Page, Project } from './project.ts';

/** English pages without a Dutch original, and Dutch pages that nobody translated yet. */
export function compareLanguages({ pages, pageIds }: Project): {
	problems: Problem[];
	untranslated: string[];
} {
	const missing = (page: Page) =>
		languages.filter((language) => !pageIds.has(withLocale(page.name, language)));
	const originals = [...pageIds].filter((id) => languageOf(id) === 'nl');
	return {
		problems: pages
			.filter((page) => missing(page).includes('nl'))
			.map((page) => ({
				file: page.file,
				message: 'This is a translation of a page that does not exist.',
				hint: `Expected the Dutch page at ${page.file.replace('/en/', '/')}. ${didYouMean(page.name, originals)} If this text was written first, “npm run translate -- ${page.name}” makes the Dutch page, which holds the facts.`,
			})),
		untranslated: pages.filter((page) => missing(page).includes('en')).map((page) => page.file),
	};
}
