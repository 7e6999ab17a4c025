import { siteConfig } from '../../../site.config.ts';
import { hrefOf } from '../../language/href.ts';
import { withLocale, type Language } from '../../language/locales.ts';
import { wordsOf } from '../../language/words.ts';
import { attributionWords, authorsIn } from '../../method/attributed.ts';
import { attributionOf } from '../../method/attribution.ts';
import { creditsOfPage } from '../../method/credited.ts';

/** A page whose text stands in a file. */
interface Page {
	/** Without its language: `worksheets/ally-talk`. */
	id: string;
	title: string;
}

/** What a collection of files says of where they come from: a line for each page, and how to go on. */
export function attributionText(pages: readonly Page[], language: Language): string {
	const t = wordsOf(language);
	const words = attributionWords(language);
	const addressOf = (id: string) => new URL(hrefOf(id, language), siteConfig.url).href;
	const lines = pages.map(({ id, title }) => {
		const authors = authorsIn(creditsOfPage(withLocale(id, language)).authors, language);
		const attributed = { title, authors, url: addressOf(id), edition: t('edition.name') };
		return attributionOf(attributed, words).text;
	});
	return [...lines, t('downloads.changed', { address: addressOf('reuse') })].join('\n\n') + '\n';
}
