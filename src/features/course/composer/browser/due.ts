import { handInText } from '../../../../method/course/hand-in.ts';
import { dayText } from '../../../../ui/day-text.ts';
import type { Say } from '../../../../ui/dom.ts';
import { deadlineOf } from '../deadlines.ts';
import type { ByUnit, Exercises } from '../exercises.ts';
import type { Week } from '../schedule.ts';
import type { DueDay } from './calendar.ts';
import type { NamedUnit } from './named-unit.ts';

/** What is handed in for a unit, and when, in the course that was composed. */
export function dueText(
	unit: string,
	{ handIn }: Exercises,
	weeks: readonly Week<NamedUnit>[],
	say: Say,
): string {
	const { by, number, date } = deadlineOf(unit, handIn.ahead, weeks);
	return handInText(handIn, { by, number, ...(date && { day: dayText(date) }) }, say);
}

/** The days on which work is handed in; none without a day on which the course starts. */
export function dueDays(weeks: readonly Week<NamedUnit>[], all: ByUnit, say: Say): DueDay[] {
	return weeks
		.flatMap((week) => week.units)
		.flatMap((unit): DueDay[] => {
			const own = all[unit.id];
			const date = own && deadlineOf(unit.id, own.handIn.ahead, weeks).date;
			if (!date) return [];
			const title = `${say('handIn')}: ${own.title}`;
			return [{ unit, date, title, text: dueText(unit.id, own, weeks, say) }];
		});
}
