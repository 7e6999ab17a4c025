import { addDays, mondayOf, nextWeekday, type PlainDate } from '../../../ui/date.ts';
import type { Choice } from './choice.ts';

/** A unit as a teacher plans it. */
export interface PlannedUnit {
	id: string;
	/** Minutes of its class. */
	minutes: number;
	/** The ids of units that come before it, where it builds on them. */
	after: readonly string[];
	/** The ids of the outcomes of the course to which it leads. */
	outcomes: readonly string[];
}

/** A week of the course with its units; none in a week of work outside class. */
export interface Week<U extends PlannedUnit> {
	/** From 1. */
	number: number;
	units: readonly U[];
	/** The day of the class, when it is known when the course starts. */
	date?: PlainDate;
	/** When each of its units begins and ends, in minutes since midnight. */
	hours: readonly Readonly<Record<'from' | 'to', number>>[];
}

/** Why days of a schedule cannot be kept. Each kind is a sentence in the words of the interface. */
interface ScheduleProblem {
	/** They go on after midnight, or are longer than anyone can follow. */
	kind: 'midnight' | 'long';
	/** The numbers of the weeks in which it is so. */
	weeks: readonly number[];
}

/** The weeks of a course, and what stands in their way. */
export interface Schedule<U extends PlannedUnit> {
	weeks: readonly Week<U>[];
	problems: readonly ScheduleProblem[];
}

/** The longest day of class that anyone can follow, in minutes. */
const longestDay = 8 * 60;

/** Divides units evenly over the weeks of a course, in their order, on days that are not skipped. */
export function scheduleOf<U extends PlannedUnit>(
	{ weeks, start, weekday, hour, skip }: Choice,
	units: readonly U[],
): Schedule<U> {
	const days = start === undefined ? undefined : daysFrom(start, weekday, weeks, skip);
	const planned = Array.from({ length: weeks }, (_, index): Week<U> => {
		const own = units.filter((_, place) => weekOf(place, units.length, weeks) === index);
		const date = days?.[index];
		let from = hour;
		const hours = own.map(({ minutes }) => ({ from, to: (from += minutes) }));
		return { number: index + 1, units: own, hours, ...(date && { date }) };
	});
	const ends = planned.map(({ number, hours }) => ({ number, end: hours.at(-1)?.to ?? hour }));
	const found: Readonly<Record<ScheduleProblem['kind'], typeof ends>> = {
		midnight: ends.filter(({ end }) => end > 24 * 60),
		long: ends.filter(({ end }) => end <= 24 * 60 && end - hour > longestDay),
	};
	const problems = (['midnight', 'long'] as const)
		.map((kind) => ({ kind, weeks: found[kind].map(({ number }) => number) }))
		.filter((problem) => problem.weeks.length > 0);
	return { weeks: planned, problems };
}

/** Units that come without, or before, one that they build on. */
export function misplaced(units: readonly PlannedUnit[]): { unit: string; after: string }[] {
	return units.flatMap(({ id, after }, place) =>
		after
			.filter((other) => !units.slice(0, place).some((earlier) => earlier.id === other))
			.map((other) => ({ unit: id, after: other })),
	);
}

/** The outcomes that none of the chosen units leads to. */
export function fallenOut(
	outcomes: readonly string[],
	units: readonly PlannedUnit[],
): readonly string[] {
	return outcomes.filter((outcome) => !units.some((unit) => unit.outcomes.includes(outcome)));
}

/** The week, from nought, of a unit at a place among others. */
function weekOf(place: number, units: number, weeks: number): number {
	return Math.floor((place * weeks) / units);
}

/** The days of class: one a week, on a weekday, in weeks that are not skipped. */
function daysFrom(
	start: PlainDate,
	weekday: number,
	count: number,
	skip: readonly PlainDate[],
): PlainDate[] {
	const days: PlainDate[] = [];
	for (let day = nextWeekday(start, weekday); days.length < count; day = addDays(day, 7))
		if (!skip.includes(mondayOf(day))) days.push(day);
	return days;
}
