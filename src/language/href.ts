import { addressOf, type Language } from './locales.ts';

/** The address of a page in a language, for a link in one of our components. */
export function hrefOf(id: string, language: Language): string {
	return addressOf(id, language, import.meta.env.BASE_URL);
}

/** The address of a file in `public/` or of one of our endpoints: `fileHref('favicon.svg')`. */
export function fileHref(path: string): string {
	return `${import.meta.env.BASE_URL}/${path}`.replace(/\/{2,}/g, '/');
}
