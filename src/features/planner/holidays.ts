import { gregorianEaster } from 'date-easter';
import { addDays, mondayOf, nextWeekday, partsOf, weekdayOf } from '../../ui/date.ts';
import type { Period, PlainDate } from '../../ui/date.ts';

/** The kinds of days that a plan can leave free by itself. */
export const calendars = ['public', 'school'] as const;

export type Calendar = (typeof calendars)[number];

/** A holiday by the last part of its name in the words of the interface. */
export interface Holiday extends Period {
	name: string;
}

/** The Sunday of Easter. */
export function easter(year: number): PlainDate {
	const { month, day } = gregorianEaster(year);
	return dateOf(year, month, day);
}

/** The ten public holidays of Belgium in a year. */
export function publicHolidays(year: number): Holiday[] {
	const sunday = easter(year);
	return [
		oneDay('new-year', dateOf(year, 1, 1)),
		oneDay('easter-monday', addDays(sunday, 1)),
		oneDay('labour-day', dateOf(year, 5, 1)),
		oneDay('ascension', addDays(sunday, 39)),
		oneDay('whit-monday', addDays(sunday, 50)),
		oneDay('national-day', dateOf(year, 7, 21)),
		oneDay('assumption', dateOf(year, 8, 15)),
		oneDay('all-saints', dateOf(year, 11, 1)),
		oneDay('armistice', dateOf(year, 11, 11)),
		oneDay('christmas', dateOf(year, 12, 25)),
	];
}

/**
 * The school holidays of Flanders that start in a year, by the rules of the Flemish Government's
 * decree on the organisation of the school year (31 August 2001, article 7).
 */
export function schoolHolidays(year: number): Holiday[] {
	const sunday = easter(year);
	const allSaints = dateOf(year, 11, 1);
	const christmas = dateOf(year, 12, 25);
	const autumn = weekdayOf(allSaints) === 7 ? addDays(allSaints, 1) : mondayOf(allSaints);
	const winter = weekdayOf(christmas) >= 6 ? nextWeekday(christmas, 1) : mondayOf(christmas);
	return [
		weeks('spring-break', addDays(sunday, -48), 1),
		easterBreak(year, sunday),
		{ name: 'ascension-break', from: addDays(sunday, 39), to: addDays(sunday, 40) },
		{ name: 'summer', from: dateOf(year, 7, 1), to: dateOf(year, 8, 31) },
		weeks('autumn-break', autumn, 1),
		weeks('winter-break', winter, 2),
	];
}

/** The holidays of the chosen calendars that touch a period, in the order of the year. */
export function holidaysIn({ from, to }: Period, chosen: readonly Calendar[]): Holiday[] {
	const [first] = partsOf(from);
	const [last] = partsOf(to);
	const found: Holiday[] = [];
	// A winter break starts in the year before.
	for (let year = first - 1; year <= last; year++) {
		if (chosen.includes('public')) found.push(...publicHolidays(year));
		if (chosen.includes('school')) found.push(...schoolHolidays(year));
	}
	return found
		.filter((holiday) => holiday.from <= to && holiday.to >= from)
		.sort((a, b) => a.from.localeCompare(b.from) || b.to.localeCompare(a.to));
}

function easterBreak(year: number, sunday: PlainDate): Holiday {
	if (sunday < dateOf(year, 4, 1)) return weeks('easter-break', addDays(sunday, 1), 2);
	if (sunday > dateOf(year, 4, 15)) {
		// Two weeks, and Easter Monday after them.
		return { name: 'easter-break', from: addDays(sunday, -13), to: addDays(sunday, 1) };
	}
	return weeks('easter-break', nextWeekday(dateOf(year, 4, 1), 1), 2);
}

function oneDay(name: string, date: PlainDate): Holiday {
	return { name, from: date, to: date };
}

/** Whole weeks, from a Monday to a Sunday. */
function weeks(name: string, from: PlainDate, count: number): Holiday {
	return { name, from, to: addDays(from, 7 * count - 1) };
}

function dateOf(year: number, month: number, day: number): PlainDate {
	return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
