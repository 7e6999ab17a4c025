import { addDays, isIn, mondayOf, nextWeekday } from '../../ui/date.ts';
import type { Period, PlainDate } from '../../ui/date.ts';
import { monthStart } from './months.ts';
import type { Settings } from './settings.ts';
import { follow, type StepWindow } from './windows.ts';

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
	/** How many sessions of its step come before it: a fortnight for each. */
	before?: number;
}

/** A talk with the coach that is scripted for a step. */
export interface PlanTalk extends PlanSession {
	step: string;
}

/** The months from which the talks with the coach and the peer sets go on in their rhythm. */
export interface Beginnings {
	coach: number;
	peers: number;
}

/** What stands on the calendar, in the order in which it is named when it falls on one day. */
export const itemKinds = ['step', 'joint', 'other', 'peers', 'coach', 'own'] as const;

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
	/** Nobody has to hold it. */
	optional?: boolean;
	/** The proposed days; none when there was no free one. */
	days?: Period | undefined;
}

/** A session of every step that has one, each on a day of its own. */
export function jointSessions(
	settings: Settings,
	steps: readonly PlanStep[],
	free: readonly Period[],
	windows: readonly StepWindow[],
): Proposal[] {
	const taken = new Set<PlainDate>();
	return steps
		.flatMap(({ id, joint }) => (joint ? [{ id, joint }] : []))
		.map(({ id, joint }, index, all) => {
			const { from, to } = joint.months;
			const month = index === all.length - 1 ? to : Math.floor((from + to) / 2);
			const first = addDays(monthStart(settings, month), 14 * (joint.before ?? 0));
			const window = windows.find(({ step }) => step === id);
			const day = freeDay(follow(first, window), settings, free, taken);
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

/**
 * The weeks of the talks with the coach, in their rhythm. Each is the next talk of a step whose
 * months have begun; when there is none, it is the ordinary talk.
 *
 * @param talks The talks of the steps, in their order.
 */
export function coachWeeks(
	settings: Settings,
	year: Period,
	free: readonly Period[],
	from: number,
	talks: readonly PlanTalk[],
	windows: readonly StepWindow[],
): Proposal[] {
	const weeks: Proposal[] = [];
	const waiting = [...talks];
	if (settings.coach === 0) return weeks;
	let monday = mondayOf(addDays(monthStart(settings, from), 7 * settings.coach));
	while (addDays(monday, 4) <= year.to) {
		const isOpen = freeWorkdays(monday, free).length >= 3;
		if (isOpen) {
			const days = { from: monday, to: addDays(monday, 4) };
			const window = windows.find(({ step }) => step === waiting[0]?.step);
			const begins = waiting[0] && follow(monthStart(settings, waiting[0].months.from), window);
			const talk = begins && begins <= days.to ? waiting.shift() : undefined;
			const number = weeks.length + 1;
			const of = talk && { step: talk.step, session: talk.id };
			weeks.push({ id: `coach-${number}`, kind: 'coach', number, ...of, days });
		}
		monday = addDays(monday, isOpen ? 7 * settings.coach : 7);
	}
	return weeks;
}

/** The working days of a week that are free. */
export function freeWorkdays(monday: PlainDate, free: readonly Period[]): PlainDate[] {
	return [0, 1, 2, 3, 4]
		.map((day) => addDays(monday, day))
		.filter((day) => !free.some((one) => isIn(day, one)));
}

/** The first day from `from` on with the chosen weekday that is free, within a year. */
export function freeDay(
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
