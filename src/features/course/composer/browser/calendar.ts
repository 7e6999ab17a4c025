import { download, textFile } from '../../../../ui/download.ts';
import { beginning, toIcs, type Entry } from '../../../../ui/ics.ts';
import type { PlainDate } from '../../../../ui/date.ts';
import { weight } from '../../../../method/weight.ts';
import type { Week } from '../schedule.ts';
import type { NamedUnit } from './named-unit.ts';

/** A day on which work is handed in. */
export interface DueDay {
	unit: NamedUnit;
	date: PlainDate;
	title: string;
	text: string;
}

/** Gives the teacher a schedule for a calendar: the classes, and the days on which work is handed in. */
export function downloadSchedule(
	name: string,
	weeks: readonly Week<NamedUnit>[],
	dueDays: readonly DueDay[],
): void {
	const classes = weeks.flatMap(({ units, date, hours }) =>
		units.flatMap(({ id, title, href }, index): Entry[] => {
			if (!date) return [];
			return [
				{
					id: `unit-${id}`,
					title,
					notes: [],
					url: new URL(href, location.origin).href,
					from: date,
					to: date,
					busy: true,
					hours: hours[index],
				},
			];
		}),
	);
	const handIns = dueDays.map(({ unit, date, title, text }): Entry => ({
		id: `due-${unit.id}`,
		title,
		notes: [text],
		url: new URL(unit.href, location.origin).href,
		from: date,
		to: date,
		busy: false,
	}));
	const start = classes[0]?.from ?? '';
	const file = toIcs(
		{
			name,
			language: document.documentElement.lang,
			host: location.hostname,
			product: 'course',
		},
		{ id: courseOf(weeks, start), changed: Math.floor(Date.now() / 1000) },
		[...classes, ...handIns],
	);
	download(`${name} ${start}.ics`, textFile(file, 'text/calendar'));
}

/**
 * Which course it is, for a calendar that has it already and follows its changes: the same units from
 * the same day and hour. Two groups that begin on one day do not take each other's place.
 */
function courseOf(weeks: readonly Week<NamedUnit>[], start: PlainDate): string {
	const ids = weeks.flatMap(({ units }) => units.map(({ id }) => id));
	const from = weeks.flatMap(({ hours }) => hours.map((one) => one.from))[0] ?? 0;
	return `${beginning(start, from)}-${weight(ids.join('.')).toString(36)}`;
}
