import { addDays, daysBetween, type Period, type PlainDate } from '../../ui/date.ts';
import { monthStart } from './months.ts';
import type { Settings } from './settings.ts';

/** The days of a step: those of its months, and those that it has now. */
export interface StepWindow {
	step: string;
	proposed: Period;
	/** Others than proposed when someone moved the step. */
	actual: Period;
}

/** The days of every step, in their order. */
export function windowsOf(
	settings: Settings,
	steps: readonly { id: string; months: { from: number; to: number } }[],
): StepWindow[] {
	return steps.map(({ id, months: { from, to } }) => {
		const proposed = {
			from: monthStart(settings, from),
			to: addDays(monthStart(settings, to + 1), -1),
		};
		return { step: id, proposed, actual: settings.moved[`step-${id}`] ?? proposed };
	});
}

/** Where a day comes when its step moves: as far into the new days as it was into the old ones. */
export function follow(day: PlainDate, window: StepWindow | undefined): PlainDate {
	if (!window) return day;
	const { proposed, actual } = window;
	const share =
		(daysBetween(actual.from, actual.to) + 1) / (daysBetween(proposed.from, proposed.to) + 1);
	return addDays(actual.from, Math.round(daysBetween(proposed.from, day) * share));
}
