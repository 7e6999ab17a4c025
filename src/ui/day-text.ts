import { tagOf } from '../language/locales.ts';
import type { PlainDate } from './date.ts';

/** A day in the words of the page, as long as a table can hold it: “ma 7 september 2026”. */
export function dayText(day: PlainDate): string {
	return new Intl.DateTimeFormat(tagOf(document.documentElement.lang), {
		weekday: 'short',
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC',
	}).format(new Date(day));
}
