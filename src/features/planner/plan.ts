import { addDays, isIn, type Period } from '../../ui/date.ts';
import { holidaysIn, type Holiday } from './holidays.ts';
import { monthStart } from './months.ts';
import { coachWeeks, itemKinds, jointSessions, peerSets } from './proposals.ts';
import type { Beginnings, PlanStep, PlanTalk, Proposal } from './proposals.ts';
import type { Settings } from './settings.ts';
import { otherSessions, ownSessions, type PlanSingle } from './singles.ts';
import { windowsOf } from './windows.ts';

/** A proposal in its place in a year. */
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

/** What a year has besides its steps and their joint sessions. */
export interface Besides {
	/** The talks with the coach that are scripted for a step, in their order. */
	talks: readonly PlanTalk[];
	singles: readonly PlanSingle[];
}

/**
 * Puts the method on a calendar. The same settings and steps always give the same plan.
 *
 * A joint session falls in the middle of its months, and the closing one in the last: on the
 * first free day with the chosen weekday. Talks with the coach, and what a participant does at work,
 * take a week that has at least three free working days. What meets a holiday moves on by whole
 * weeks; what belongs to a step follows when someone moves the step.
 */
export function makePlan(
	settings: Settings,
	steps: readonly PlanStep[],
	from: Beginnings,
	{ talks, singles }: Besides = { talks: [], singles: [] },
): Plan {
	const { moved } = settings;
	const months = Math.max(0, ...steps.map((step) => step.months.to)) + 1;
	const year = { from: settings.start, to: addDays(monthStart(settings, months), -1) };
	const free = [
		...holidaysIn(reachOf(year, Object.values(moved)), settings.skip),
		...settings.off.map((period) => ({ ...period, name: 'own' })),
	];
	const windows = windowsOf(settings, steps);
	const sessions = jointSessions(settings, steps, free, windows);
	const dayOf = ({ id, days }: Proposal) => (moved[id] ?? days)?.from;
	const taken = new Set(sessions.flatMap((one) => dayOf(one) ?? []));
	const jointDays = new Map(
		sessions.flatMap((one): [string, string][] => {
			const day = dayOf(one);
			return one.step && day ? [[one.step, day]] : [];
		}),
	);
	const proposals: Proposal[] = [
		...windows.map(({ step, proposed }, index): Proposal => ({
			id: `step-${step}`,
			kind: 'step',
			number: index + 1,
			step,
			days: proposed,
		})),
		...sessions,
		...otherSessions(settings, singles, free, taken),
		...peerSets(settings, year, free, taken, from.peers),
		...coachWeeks(settings, year, free, from.coach, talks, windows),
		...ownSessions(settings, singles, windows, jointDays, free),
	];
	const windowOf = (step: string) => windows.find((one) => one.step === step)?.actual;

	const items = proposals.flatMap(({ days: proposed, ...rest }): Item[] => {
		const days = moved[rest.id] ?? proposed;
		if (!days) return [];
		const window = rest.step && rest.kind !== 'step' ? windowOf(rest.step) : undefined;
		const isMoved = rest.id in moved;
		const isDay = rest.kind === 'joint' || rest.kind === 'peers' || rest.kind === 'other';
		const clash = isDay && isMoved;
		return [
			{
				...rest,
				...days,
				moved: isMoved,
				clash: clash ? free.find((one) => isIn(days.from, one))?.name : undefined,
				outside: window !== undefined && !touches(days, window),
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

/**
 * The days on which anything can fall: a year to each side of the year itself and of what someone
 * moved, because things come before and after a step, and go on past holidays.
 */
function reachOf(year: Period, moved: readonly Period[]): Period {
	const days = [year, ...moved].flatMap(({ from, to }) => [from, to]).sort();
	return { from: addDays(days[0]!, -366), to: addDays(days.at(-1)!, 366) };
}

/** A week is in the days of a step when a day of it is. */
function touches({ from, to }: Period, window: Period): boolean {
	return from <= window.to && to >= window.from;
}
