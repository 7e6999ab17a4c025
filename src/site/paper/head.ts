import { siteConfig } from '../../../site.config.ts';
import { hrefOf } from '../../language/href.ts';
import type { Language } from '../../language/locales.ts';
import { wordsOf } from '../../language/words.ts';
import { creditOfPage } from './attribution.ts';
import type { Titled } from './titled.ts';
import { undated } from './undated.ts';

/** What a document that is drawn from a page says of it, and of where it comes from. */
interface Drawn {
	/** The page, without its language: `sessions/bootcamp`. */
	id: string;
	title: string;
	summary: string;
	/** What stands where others have their version. */
	version: string;
}

/** The head of a document whose content has no version of its own. */
export function headOf({ id, title, summary, version }: Drawn, language: Language): Titled {
	const t = wordsOf(language);
	return {
		title,
		summary,
		language,
		site: t('edition.site'),
		address: new URL(hrefOf(id, language), siteConfig.url).href,
		sheet: { date: undated },
		words: { licence: creditOfPage({ id, title }, language), version, page: t('sheet.page') },
	};
}
