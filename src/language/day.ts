import { tagOf } from './locales.ts';

/**
 * A day in words: `28 november 2026`. It is written as `2026-11-28`, or a moment on it in UTC.
 *
 * @param language The language of the words, or of the page that shows them.
 */
export function longDate(day: string | Date, language: string): string {
	return new Intl.DateTimeFormat(tagOf(language), {
		dateStyle: 'long',
		timeZone: 'UTC',
	}).format(new Date(day));
}
