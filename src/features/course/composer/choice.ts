import { minutesOf, timeField } from '../../../method/sessions/clock.ts';
import { isDate, mondayOf, type PlainDate } from '../../../ui/date.ts';

/** The fewest and the most weeks of a course. */
export const weekRange = { from: 2, to: 12 } as const;

/** How many weeks can be skipped: more is another year. */
export const mostSkipped = 20;

/** What a teacher chose. */
export interface Choice {
	/** Units by id, in the order in which they are taught. */
	units: readonly string[];
	/** Weeks with a class in the schedule. */
	weeks: number;
	/** The first day on which there can be a class, if it is known. */
	start?: PlainDate | undefined;
	/** 1 for Monday to 7 for Sunday. */
	weekday: number;
	/** When a class begins, in minutes since midnight. */
	hour: number;
	/** Mondays of the weeks without a class. */
	skip: readonly PlainDate[];
}

/** The parts of a choice that an address can name. */
export const names = ['units', 'weeks', 'start', 'weekday', 'hour', 'skip'] as const;

type Name = (typeof names)[number];

/** What was wrong with an address: parts that could not be read, and units that no longer exist. */
export interface AddressProblems {
	parts: readonly (Name | 'other')[];
	gone: readonly string[];
}

/** The choice that the page starts from: the whole course. */
export function wholeCourse(units: readonly string[]): Choice {
	const weeks = Math.min(weekRange.to, Math.max(weekRange.from, units.length));
	return { units, weeks, weekday: 1, hour: 9 * 60, skip: [] };
}

/** A choice as the part of an address after the `#`. */
export function toAddress({ units, weeks, start, weekday, hour, skip }: Choice): string {
	const values: Record<Name, string | undefined> = {
		units: units.join('.'),
		weeks: String(weeks),
		start,
		weekday: String(weekday),
		hour: timeField(hour).replace(':', ''),
		skip: skip.join('.') || undefined,
	};
	// None of these values holds a sign that an address would have to escape.
	return names
		.flatMap((name) => (values[name] === undefined ? [] : [`${name}=${values[name]}`]))
		.join('&');
}

/** Reads a choice from an address. What cannot be read keeps its value in `fallback`. */
export function fromAddress(
	address: string,
	fallback: Choice,
	known: readonly string[],
): { choice: Choice; problems: AddressProblems } {
	const values = new URLSearchParams(address.replace(/^#/, ''));
	const parts = new Set<Name | 'other'>();
	const read = <T>(name: Name, how: (text: string) => T | undefined, otherwise: T): T => {
		const text = values.get(name);
		if (text === null) return otherwise;
		const value = how(text);
		if (value === undefined) parts.add(name);
		return value ?? otherwise;
	};
	const whole = (from: number, to: number) => (text: string) => {
		const value = /^\d{1,2}$/.test(text) ? Number(text) : NaN;
		return value >= from && value <= to ? value : undefined;
	};

	const asked = values.get('units')?.split('.').filter(Boolean);
	const named = asked && [...new Set(asked)];
	const gone = named?.filter((unit) => !known.includes(unit)) ?? [];
	// A name that no unit ever had is shown to nobody: it could be any text.
	const strange = gone.filter((unit) => !/^[a-z][a-z0-9-]{0,60}$/.test(unit));
	if (strange.length > 0) parts.add('units');
	const days = (values.get('skip') ?? '').split('.').filter(Boolean);
	const skip = days.filter(isDate).map(mondayOf);
	if (skip.length < days.length || skip.length > mostSkipped) parts.add('skip');
	for (const name of values.keys()) if (!names.some((one) => one === name)) parts.add('other');
	const choice: Choice = {
		units: named?.filter((unit) => known.includes(unit)) ?? fallback.units,
		weeks: read('weeks', whole(weekRange.from, weekRange.to), fallback.weeks),
		start: read('start', (text) => (isDate(text) ? text : undefined), fallback.start),
		weekday: read('weekday', whole(1, 7), fallback.weekday),
		hour: read('hour', readHour, fallback.hour),
		skip: values.has('skip') ? weeksOf(skip) : fallback.skip,
	};
	const problems = {
		parts: [...parts],
		gone: gone.filter((unit) => !strange.includes(unit)),
	};
	return { choice, problems };
}

/** Each week once, the first one first, and no more than fit. */
export function weeksOf(days: readonly PlainDate[]): PlainDate[] {
	return [...new Set(days.map(mondayOf))].sort().slice(0, mostSkipped);
}

/** A time in an address, which has no need of the colon: `0900`. */
function readHour(text: string): number | undefined {
	return minutesOf(text.replace(/^(\d\d)(\d\d)$/, '$1:$2'));
}
