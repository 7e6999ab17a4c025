import { addDays, addMonths, daysBetween, type PlainDate } from '../../ui/date.ts';
import type { Settings } from './settings.ts';

/** The day on which a month of the method starts, in a year of the chosen length. */
export function monthStart({ start, length }: Settings, month: number): PlainDate {
	const months = (month * length) / 12;
	const whole = Math.floor(months);
	const from = addMonths(start, whole);
	const days = daysBetween(from, addMonths(start, whole + 1));
	return addDays(from, Math.round((months - whole) * days));
}

/** The day at a point of the months, such as 2.5: the middle of month 2. */
export function monthDay(settings: Settings, month: number): PlainDate {
	const from = monthStart(settings, Math.floor(month));
	const days = daysBetween(from, monthStart(settings, Math.floor(month) + 1));
	return addDays(from, Math.round((month % 1) * days));
}
