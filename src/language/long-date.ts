import { tagOf, type Language } from './locales.ts';

/** A day in words: “24 November 2026”. The time of the moment has to be noon, in UTC. */
export function longDate(day: Date, language: Language): string {
	return new Intl.DateTimeFormat(tagOf(language), {
		dateStyle: 'long',
		timeZone: 'UTC',
	}).format(day);
}
