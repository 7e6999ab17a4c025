import { addDays, mondayOf, type PlainDate } from '../../../ui/date.ts';
import type { Due } from '../../../method/course/hand-in.ts';
import type { PlannedUnit, Week } from './schedule.ts';

/** When work is handed in, with the day that its calendar gives it. */
export interface Deadline extends Pick<Due, 'by' | 'number'> {
	date?: PlainDate;
}

/**
 * When the work of a unit is handed in, in a composed course: before the class that follows on a later
 * day. At the end of the course where none does.
 *
 * @param ahead How many classes later that is, in the whole course; none at the end of its own week.
 */
export function deadlineOf(
	unit: string,
	ahead: number | undefined,
	weeks: readonly Week<PlannedUnit>[],
): Deadline {
	const classes = weeks.flatMap((week) => week.units.map(({ id }) => ({ id, week })));
	const place = classes.findIndex(({ id }) => id === unit);
	const own = classes[place]!.week;
	if (ahead === undefined) return endOf(own);
	const next = classes.findIndex(
		({ week }, other) => other >= place + ahead && week.number > own.number,
	);
	if (next < 0) return endOf(weeks.at(-1)!);
	const { date } = classes[next]!.week;
	return { by: 'class', number: next + 1, ...(date && { date }) };
}

function endOf({ number, date }: Week<PlannedUnit>): Deadline {
	return { by: 'week', number, ...(date && { date: addDays(mondayOf(date), 6) }) };
}
