import { addDays, addMonths, daysBetween, isIn, mondayOf, nextWeekday } from '../../ui/date.ts';
import type { Period, PlainDate } from '../../ui/date.ts';
import type { Settings } from './settings.ts';

/** A step of the method, as far as a calendar needs it: see the facts of the steps. */
export interface PlanStep {
	id: string;
	/** Months of the year in which it falls, both included, counted from 0. */
	months: { from: number; to: number };
	/** Its joint session, if it has one: see the sessions of the step. */
	joint?: PlanSession | undefined;
}

/** A session of the method, as far as a calendar needs it. */
export interface PlanSession {
	id: string;
	/** Months of the year in which it can fall, both included. */
	months: { from: number; to: number };
}

/** The months from which the talks with the coach and the peer sets go on in their rhythm. */
export interface Beginnings {
	coach: number;
	peers: number;
}

/** What stands on the calendar, in the order in which it is named when it falls on one day. */
export const itemKinds = ['step', 'joint', 'peers', 'coach'] as const;

/** An item on the days that the method would give it. */
export interface Proposal {
	/** Stable as long as the rhythm stays the same: `joint-bootcamp`, `coach-3`. */
	id: string;
	kind: (typeof itemKinds)[number];
	/** Its place among the items of its kind, from 1. */
	number: number;
	/** The step that it is, or that it belongs to. */
	step?: string;
	/** The session of the method that it is, if it is one by itself. */
	session?: string;
	/** The proposed days; none when there was no free one. */
	days?: Period | undefined;
}

/** The day on which a month of the method starts, in a year of the chosen length. */
export function monthStart({ start, length }: Settings, month: number): PlainDate {
	const months = (month * length) / 12;
	const whole = Math.floor(months);
	const from = addMonths(start, whole);
	const days = daysBetween(from, addMonths(start, whole + 1));
	return addDays(from, Math.round((months - whole) * days));
}

/** A session of every step that has one, each on a day of its own. */
export function jointSessions(
	settings: Settings,
	steps: readonly PlanStep[],
	free: readonly Period[],
): Proposal[] {
	const taken = new Set<PlainDate>();
	return steps
		.flatMap(({ id, joint }) => (joint ? [{ id, joint }] : []))
		.map(({ id, joint }, index, all) => {
			const { from, to } = joint.months;
			const month = index === all.length - 1 ? to : Math.floor((from + to) / 2);
			const day = freeDay(monthStart(settings, month), settings, free, taken);
			if (day) taken.add(day);
			const days = day ? { from: day, to: day } : undefined;
			const number = index + 1;
			return { id: `joint-${id}`, kind: 'joint', number, step: id, session: joint.id, days };
		});
}

/** The meetings of the peer sets, in their rhythm, on days without a joint session. */
export function peerSets(
	settings: Settings,
	year: Period,
	free: readonly Period[],
	taken: ReadonlySet<PlainDate>,
	from: number,
): Proposal[] {
	const sets: Proposal[] = [];
	if (settings.peers === 0) return sets;
	let day = freeDay(monthStart(settings, from), settings, free, taken);
	while (day && day <= year.to) {
		const number = sets.length + 1;
		sets.push({ id: `peers-${number}`, kind: 'peers', number, days: { from: day, to: day } });
		day = freeDay(addDays(day, 7 * settings.peers), settings, free, taken);
	}
	return sets;
}

/** The weeks of the talks with the coach, in their rhythm. */
export function coachWeeks(
	settings: Settings,
	year: Period,
	free: readonly Period[],
	from: number,
): Proposal[] {
	const weeks: Proposal[] = [];
	if (settings.coach === 0) return weeks;
	let monday = mondayOf(addDays(monthStart(settings, from), 7 * settings.coach));
	while (addDays(monday, 4) <= year.to) {
		const workdays = [0, 1, 2, 3, 4].map((day) => addDays(monday, day));
		const open = workdays.filter((day) => !free.some((one) => isIn(day, one)));
		if (open.length >= 3) {
			const number = weeks.length + 1;
			const days = { from: monday, to: workdays[4]! };
			weeks.push({ id: `coach-${number}`, kind: 'coach', number, days });
		}
		monday = addDays(monday, open.length >= 3 ? 7 * settings.coach : 7);
	}
	return weeks;
}

/** The first day from `from` on with the chosen weekday that is free, within a year. */
function freeDay(
	from: PlainDate,
	{ weekday }: Settings,
	free: readonly Period[],
	taken: ReadonlySet<PlainDate>,
): PlainDate | undefined {
	let day = nextWeekday(from, weekday);
	for (let week = 0; week < 53; week++, day = addDays(day, 7))
		if (!taken.has(day) && !free.some((one) => isIn(day, one))) return day;
	return undefined;
}
