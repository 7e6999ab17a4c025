import { addDays, mondayOf, type Period, type PlainDate } from '../../ui/date.ts';
import { monthDay } from './months.ts';
import { freeDay, freeWorkdays, type PlanSession, type Proposal } from './proposals.ts';
import type { Settings } from './settings.ts';
import { follow, type StepWindow } from './windows.ts';

/** A session that is held once, besides the joint session of its step. */
export interface PlanSingle extends PlanSession {
	/** `own`: for each participant at work, in a week. `other`: for many at once, on a day. */
	kind: 'own' | 'other';
	step?: string | undefined;
	/** Its place among the sessions of its step, from 1, and how many these are. */
	order: number;
	count: number;
	/** How many places it comes after the joint session of its step, which has one. */
	fromJoint?: number | undefined;
	/** Nobody has to hold it. */
	optional?: boolean;
}

const fortnight = 14;

/** The sessions that many hold at once, each on a day that nothing else has. */
export function otherSessions(
	settings: Settings,
	singles: readonly PlanSingle[],
	free: readonly Period[],
	taken: Set<PlainDate>,
): Proposal[] {
	return singles
		.filter(({ kind }) => kind === 'other')
		.map(({ id, months, optional }, index) => {
			const day = freeDay(
				monthDay(settings, Math.floor((months.from + months.to) / 2)),
				settings,
				free,
				taken,
			);
			if (day) taken.add(day);
			const days = day ? { from: day, to: day } : undefined;
			return {
				id: `session-${id}`,
				kind: 'other',
				number: index + 1,
				session: id,
				days,
				...(optional && { optional }),
			};
		});
}

/**
 * The weeks of what each participant does at work: a fortnight before or after the joint session of
 * the step, or else in the order of the sessions of the step.
 */
export function ownSessions(
	settings: Settings,
	singles: readonly PlanSingle[],
	windows: readonly StepWindow[],
	jointDays: ReadonlyMap<string, PlainDate>,
	free: readonly Period[],
): Proposal[] {
	return singles
		.filter(({ kind }) => kind === 'own')
		.map(({ id, step, months: { from, to }, order, count, fromJoint }, index) => {
			const joint = step && fromJoint ? jointDays.get(step) : undefined;
			const inOrder = from + ((to - from + 1) * (order - 1)) / count;
			const window = windows.find((one) => one.step === step);
			const day = joint
				? addDays(joint, fortnight * (fromJoint ?? 0))
				: follow(monthDay(settings, inOrder), window);
			const days = openWeek(day, free);
			return {
				id: `session-${id}`,
				kind: 'own',
				number: index + 1,
				session: id,
				...(step && { step }),
				days,
			};
		});
}

/** The working week of a day, or the first one after it with three free days. */
function openWeek(day: PlainDate, free: readonly Period[]): Period | undefined {
	let monday = mondayOf(day);
	for (let week = 0; week < 53; week++, monday = addDays(monday, 7)) {
		if (freeWorkdays(monday, free).length >= 3) return { from: monday, to: addDays(monday, 4) };
	}
	return undefined;
}
