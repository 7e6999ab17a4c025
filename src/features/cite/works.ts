import { siteConfig } from '../../../site.config.ts';
import { isDerived } from '../../language/edition/original.ts';
import type { Language } from '../../language/locales.ts';
import { wordsOf } from '../../language/words.ts';
import type { CitedPage } from '../../method/citations/page-work.ts';
import { pageWork, type SitePage } from '../every-page.ts';
import { keyOf } from './key.ts';
import { wholeWork } from './whole.ts';

/**
 * A page as a work that someone cites. The home page stands for the whole, which CITATION.cff
 * describes; an edition of somebody else is theirs.
 */
export function workOfPage(page: SitePage): CitedPage {
	if (page.id === 'index' && !isDerived) return wholeWork(keyOf(page), page.url);
	return pageWork(page, keyOf(page));
}

/** The DOI of the whole, where one is configured. */
export function doiOf(language: Language): { href: string; label: string } | undefined {
	const { doi } = siteConfig;
	return doi
		? { href: `https://doi.org/${doi}`, label: wordsOf(language)('cite.doi', { doi }) }
		: undefined;
}
