import { addDays, isIn, type Period } from '../../ui/date.ts';
import { holidaysIn, type Holiday } from './holidays.ts';
import { coachWeeks, itemKinds, jointSessions, monthStart, peerSets } from './proposals.ts';
import type { Beginnings, PlanStep, Proposal } from './proposals.ts';
import type { Settings } from './settings.ts';

export interface Item extends Omit<Proposal, 'days'>, Period {
	/** Someone chose these days. */
	moved: boolean;
	/** The holiday on which it falls, because someone chose that day. */
	clash?: string | undefined;
	/** It falls outside its step, because holidays left no room or someone chose so. */
	outside: boolean;
}

/** A year on a calendar. */
export interface Plan extends Period {
	items: Item[];
	/** The days that stay free. */
	free: Holiday[];
	/** The items for which there was no free day at all, by their id. */
	missing: string[];
}

/**
 * Puts the method on a calendar. The same settings and steps always give the same plan.
 *
 * A joint session falls in the middle of its months, and the closing one in the last: on the
 * first free day with the chosen weekday. Talks with the coach take a week that has at least three
 * free working days. What meets a holiday moves on by whole weeks.
 */
export function makePlan(settings: Settings, steps: readonly PlanStep[], from: Beginnings): Plan {
	const { moved } = settings;
	const months = Math.max(0, ...steps.map((step) => step.months.to)) + 1;
	const year = { from: settings.start, to: addDays(monthStart(settings, months), -1) };
	const free = [
		...holidaysIn({ from: year.from, to: addDays(year.to, 366) }, settings.skip),
		...settings.off.map((period) => ({ ...period, name: 'own' })),
	];
	const windows = steps.map(({ id, months: { from, to } }, index): Proposal => {
		const days = {
			from: monthStart(settings, from),
			to: addDays(monthStart(settings, to + 1), -1),
		};
		return { id: `step-${id}`, kind: 'step', number: index + 1, step: id, days };
	});
	const sessions = jointSessions(settings, steps, free);
	const taken = new Set(sessions.flatMap(({ id, days }) => (moved[id] ?? days)?.from ?? []));
	const proposals = [
		...windows,
		...sessions,
		...peerSets(settings, year, free, taken, from.peers),
		...coachWeeks(settings, year, free, from.coach),
	];
	const windowOf = (step: string) =>
		moved[`step-${step}`] ?? windows.find((one) => one.step === step)?.days;

	const items = proposals.flatMap(({ days: proposed, ...rest }): Item[] => {
		const days = moved[rest.id] ?? proposed;
		if (!days) return [];
		const window = rest.step && rest.kind !== 'step' ? windowOf(rest.step) : undefined;
		const isMoved = rest.id in moved;
		const clash = rest.kind === 'joint' || rest.kind === 'peers' ? isMoved : false;
		return [
			{
				...rest,
				...days,
				moved: isMoved,
				clash: clash ? free.find((one) => isIn(days.from, one))?.name : undefined,
				outside: window !== undefined && !isIn(days.from, window),
			},
		];
	});
	return {
		...year,
		items: items.sort(
			(a, b) =>
				a.from.localeCompare(b.from) || itemKinds.indexOf(a.kind) - itemKinds.indexOf(b.kind),
		),
		free: free.filter(({ from, to }) => from <= year.to && to >= year.from),
		missing: proposals.filter(({ id, days }) => !days && !(id in moved)).map(({ id }) => id),
	};
}
