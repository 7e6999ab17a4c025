/**
 * Dates without a time or a time zone, as `2026-09-07`. Text, so that they sort, compare and fit an
 * address as they are.
 */
export type PlainDate = string;

/** A stretch of days, the last one included. */
export interface Period {
	from: PlainDate;
	to: PlainDate;
}

const dayLength = 86_400_000;
const years = { first: 2000, last: 2199 };

/** Whether a text is a day that exists, in a year in which someone can plan. */
export function isDate(text: string): boolean {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
	if (year === undefined || year < years.first || year > years.last) return false;
	return toText(Date.UTC(year, month! - 1, day)) === text;
}

/** The day it is where someone reads this, which need not be the one of Greenwich. */
export function today(now = new Date()): PlainDate {
	return toText(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
}

/** The day a number of days later, or earlier when the number is negative. */
export function addDays(date: PlainDate, days: number): PlainDate {
	return toText(Date.parse(date) + days * dayLength);
}

/** How many days `to` is after `from`. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
	return (Date.parse(to) - Date.parse(from)) / dayLength;
}

/** The same day of the month some months later, or the last day of a month that is shorter. */
export function addMonths(date: PlainDate, months: number): PlainDate {
	const [year, month, day] = partsOf(date);
	const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
	return toText(Date.UTC(year, month - 1 + months, Math.min(day, last)));
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: PlainDate): number {
	return new Date(date).getUTCDay() || 7;
}

/** The first day from `date` on that falls on a weekday. */
export function nextWeekday(date: PlainDate, weekday: number): PlainDate {
	return addDays(date, (weekday - weekdayOf(date) + 7) % 7);
}

/** The Monday of the week in which a day falls. */
export function mondayOf(date: PlainDate): PlainDate {
	return addDays(date, 1 - weekdayOf(date));
}

/** Year, month from 1, and day. */
export function partsOf(date: PlainDate): [year: number, month: number, day: number] {
	return date.split('-').map(Number) as [number, number, number];
}

/** Whether a day falls in a period. */
export function isIn(date: PlainDate, { from, to }: Period): boolean {
	return from <= date && date <= to;
}

// Every date here is midnight in UTC, and read back in UTC: no clock ever changes in between.
function toText(milliseconds: number): PlainDate {
	return new Date(milliseconds).toISOString().slice(0, 10);
}
