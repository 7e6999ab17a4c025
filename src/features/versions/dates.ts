import { tagOf, type Language } from '../../language/locales.ts';

/** A day in the words of a language: `28 november 2026`. */
export function dateIn(language: Language, day: string): string {
	return new Date(`${day}T00:00:00Z`).toLocaleDateString(tagOf(language), {
		dateStyle: 'long',
		timeZone: 'UTC',
	});
}
