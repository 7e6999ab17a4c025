import type { PlainDate } from '../../../../ui/date.ts';
import type { Say } from '../../../../ui/dom.ts';
import type { PlannedUnit } from '../schedule.ts';
import { tagOf, languageOfPage } from '../../../../language/locales.ts';
import { clocks } from '../../../../language/active.ts';

/** A unit as the composer shows it. */
export interface NamedUnit extends PlannedUnit {
	number: number;
	title: string;
	href: string;
	/** Minutes of work outside class. */
	outside: number;
}

/** A day in words, as long as a table can hold it. */
export function dayText(day: PlainDate): string {
	return new Intl.DateTimeFormat(tagOf(document.documentElement.lang), {
		weekday: 'short',
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC',
	}).format(new Date(day));
}

/** Hours and minutes in words. */
export function lengthText(minutes: number, say: Say): string {
	const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
	if (hours === 0) return say('minutes', { minutes });
	return rest === 0 ? say('wholeHours', { hours }) : say('hours', { hours, minutes: rest });
}

/** A time as people write it: `9.30` in Dutch, `9:30` in English. */
export function timeText(minutes: number): string {
	const sign = clocks[languageOfPage()];
	return `${Math.floor(minutes / 60) % 24}${sign}${String(minutes % 60).padStart(2, '0')}`;
}
