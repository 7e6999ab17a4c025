import { siteConfig } from '../../site.config.ts';
import { hrefOf } from '../language/href.ts';
import { languageOf, withLocale, withoutLocale, type Language } from '../language/locales.ts';
import { wordsOf } from '../language/words.ts';
import { attributionWords } from '../method/attributed.ts';
import { cslName, type CitedPage } from '../method/citations/page-work.ts';
import { creditsOfPage } from '../method/credited.ts';
import { pages } from '../method/methodology.ts';
import { untranslated } from '../method/schemas/follows.ts';
import { updatedOf } from '../method/updated.ts';
import { historyProblem } from '../site/history.ts';
import { ownPagesIn } from './own-pages.ts';

/** A page as someone else refers to it. */
export interface SitePage {
	/** Id without its language: `levers/allies`; of the home page, `index`. */
	id: string;
	/** Id with its language, as addresses of files have it: `en/levers/allies`. */
	path: string;
	language: Language;
	title: string;
	description: string;
	/** Its whole address. */
	url: string;
	/** Who wrote it, as they want to be named. None means the editors. */
	authors: readonly string[];
	translators: readonly string[];
	/** The day of its last change, where the history says it: `2026-11-24`. */
	updated?: string;
	/** Whether an author wrote it; the site makes the others itself. */
	written: boolean;
}

/** A page as a work that someone cites, under the key that programs for references call it by. */
export function pageWork(page: SitePage, key: string): CitedPage {
	const t = wordsOf(page.language);
	const authors = page.authors.map(cslName);
	const { origin } = attributionWords(page.language);
	return {
		id: key,
		type: 'webpage',
		title: page.title,
		author: authors.length > 0 ? authors : [{ literal: t('edition.editors') }],
		...(page.translators.length > 0 && { translator: page.translators.map(cslName) }),
		// The home page is the edition itself.
		...(page.title !== t('edition.name') && { 'container-title': t('edition.name') }),
		...(page.updated && { issued: { 'date-parts': [page.updated.split('-').map(Number)] } }),
		URL: page.url,
		language: page.language,
		...(origin && { note: origin }),
	};
}

/** Whether the history says when pages changed. */
const isKnown = historyProblem() === undefined;

const known = new Map<Language, SitePage[]>();

/** Every page with a text of its own in a language: first those that authors wrote, by their id. */
export function everyPageIn(language: Language): readonly SitePage[] {
	const found = known.get(language);
	if (found && !import.meta.env.DEV) return found;
	const made = [...writtenIn(language), ...madeIn(language)];
	known.set(language, made);
	return made;
}

function writtenIn(language: Language): SitePage[] {
	return [...pages]
		.filter(([id, { data }]) => languageOf(id) === language && data.follows !== untranslated)
		.map(([id, { data, filePath }]): SitePage => {
			const { authors, translators } = creditsOfPage(id);
			const updated = isKnown ? updatedOf(filePath) : undefined;
			return {
				...namesOf(withoutLocale(id), language),
				title: id === withLocale('', language) ? wordsOf(language)('edition.name') : data.title,
				description: data.description,
				authors,
				translators,
				...(updated && { updated }),
				written: true,
			};
		})
		.sort((a, b) => a.id.localeCompare(b.id, 'en'));
}

function madeIn(language: Language): SitePage[] {
	return ownPagesIn(language).map(({ id, title, description }) => ({
		...namesOf(id, language),
		title,
		description,
		authors: [],
		translators: [],
		written: false,
	}));
}

function namesOf(id: string, language: Language) {
	return {
		id: id || 'index',
		path: withLocale(id || 'index', language),
		language,
		url: new URL(hrefOf(id, language), siteConfig.url).href,
	};
}
