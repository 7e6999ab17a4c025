import { siteConfig } from '../../../site.config.ts';
import { hrefOf } from '../../language/href.ts';
import { withLocale, type Language } from '../../language/locales.ts';
import { wordsOf } from '../../language/words.ts';
import { attributionWords, authorsIn, creditLine } from '../../method/attributed.ts';
import { attributionOf } from '../../method/attribution.ts';
import { creditsOfPage } from '../../method/credited.ts';

/** A page whose text stands in a file. */
interface Page {
	/** Without its language: `worksheets/ally-talk`. */
	id: string;
	title: string;
}

/** Title, author, source and licence of a page in one line. */
export function attributionOfPage({ id, title }: Page, language: Language): string {
	const authors = authorsIn(creditsOfPage(withLocale(id, language)).authors, language);
	const edition = wordsOf(language)('edition.name');
	const url = addressOf(id, language);
	return attributionOf({ title, authors, url, edition }, attributionWords(language)).text;
}

/** What stands at the foot of a document that is made from a page. */
export function creditOfPage({ id, title }: Page, language: Language): string {
	const authors = authorsIn(creditsOfPage(withLocale(id, language)).authors, language);
	return creditLine({ title, authors, url: addressOf(id, language) }, language);
}

/** What a collection of files says of where they come from: a line for each page, and how to go on. */
export function attributionText(pages: readonly Page[], language: Language): string {
	const address = addressOf('reuse', language);
	const changed = wordsOf(language)('downloads.changed', { address });
	return [...pages.map((page) => attributionOfPage(page, language)), changed].join('\n\n') + '\n';
}

function addressOf(id: string, language: Language): string {
	return new URL(hrefOf(id, language), siteConfig.url).href;
}
