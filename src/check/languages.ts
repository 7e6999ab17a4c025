import { methodLanguage } from '../language/active.ts';
import { fileOfPage, languageOfPath, pathOf } from '../language/files.ts';
import { isWhole, knownLanguages } from '../language/known/known.ts';
import { didYouMean } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Page } from './page.ts';
import type { Project } from './project.ts';

/** Translations without a Dutch original, and Dutch pages that nobody translated yet. */
export function compareLanguages({ pages, pageIds }: Project): {
	problems: Problem[];
	untranslated: string[];
} {
	const missing = (page: Page) =>
		knownLanguages.filter(isWhole).filter((language) => !pageIds.has(pathOf(page.name, language)));
	const originals = [...pageIds].filter((id) => languageOfPath(id) === methodLanguage);
	return {
		problems: pages
			.filter((page) => missing(page).includes(methodLanguage))
			.map((page) => ({
				file: page.file,
				message: 'This is a translation of a page that does not exist.',
				hint: `Expected the Dutch page at ${fileOfPage(page.name, methodLanguage)}. ${didYouMean(page.name, originals)} If this text was written first, “npm run translate -- ${page.name}” makes the Dutch page, which holds the facts.`,
			})),
		untranslated: pages
			.filter((page) => page.language === methodLanguage && missing(page).length > 0)
			.map((page) => page.file),
	};
}
