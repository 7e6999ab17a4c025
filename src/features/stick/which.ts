import { languageOf, withLocale, withoutLocale, type Language } from '../../language/locales.ts';

/** Pages that are of no use without the site that they stand on: their links lead to it instead. */
const onlyOnline = ['offline', 'kit', 'side-by-side', 'data', 'share-a-case'];

/** Folders whose files are many times those of the rest, or for programs. */
const leftOut = /^(?:cite|data|packs|pagefind|slides|social|stick)\/.*(?<!\.html)$/;

/** What a reader opens or a page shows; scripts are made anew. */
const taken = /\.(?:pdf|docx|png|jpe?g|webp|svg|woff2?|css|ics|epub)$/;

/** Whether a page of the built site goes along: `levers/allies/index.html`. */
export function hasPage(file: string, language: Language): boolean {
	const id = file.replace(/\/?index\.html$/, '');
	return (
		file.endsWith('index.html') &&
		languageOf(id) === language &&
		!onlyOnline.some((one) => withLocale(one, language) === id)
	);
}

/** Whether a file that a page names goes along. */
export function hasFile(file: string): boolean {
	return taken.test(file) && !leftOut.test(withoutLocale(file));
}

/** Whether a script may fetch a file, so that it goes along in a form that needs no fetching. */
export function isFetched(file: string, language: Language): boolean {
	return (
		/^(?:routes|course|worksheets)\/[^/]+\.json$/.test(withoutLocale(file)) &&
		languageOf(file) === language
	);
}
