import { languageOf, othersThan, withLocale, withoutLocale } from '../language/locales.ts';

/**
 * The id of the page that was written first, of a page that may be its translation: the one in
 * another language that follows none; nothing where every other one is a translation too.
 *
 * @param pageOf A page by its id with language, if there is one.
 */
export function originalOf(
	id: string,
	pageOf: (id: string) => { follows?: string | undefined } | undefined,
): string | undefined {
	return othersThan(languageOf(id))
		.map((language) => withLocale(withoutLocale(id), language))
		.find((other) => {
			const page = pageOf(other);
			return page !== undefined && page.follows === undefined;
		});
}
