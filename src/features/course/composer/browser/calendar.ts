import { download, textFile } from '../../../../ui/download.ts';
import { toIcs, type Entry } from '../../../../ui/ics.ts';
import type { PlainDate } from '../../../../ui/date.ts';
import { weight } from '../../../../method/weight.ts';
import { clock } from '../choice.ts';
import type { Week } from '../schedule.ts';
import type { NamedUnit } from './named-unit.ts';

/** Gives the teacher the classes of a schedule for a calendar. */
export function downloadSchedule(name: string, weeks: readonly Week<NamedUnit>[]): void {
	const entries = weeks.flatMap(({ units, date, hours }) =>
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
	const start = entries[0]?.from ?? '';
	const text = toIcs(
		{
			name,
			language: document.documentElement.lang,
			host: location.hostname,
			product: 'course',
		},
		{ id: courseOf(weeks, start), changed: Math.floor(Date.now() / 1000) },
		entries,
	);
	download(`${name} ${start}.ics`, textFile(text, 'text/calendar'));
}

/**
 * Which course it is, for a calendar that has it already and follows its changes: the same units from
 * the same day and hour. Two groups that begin on one day do not take each other's place.
 */
function courseOf(weeks: readonly Week<NamedUnit>[], start: PlainDate): string {
	const ids = weeks.flatMap(({ units }) => units.map(({ id }) => id));
	const from = weeks.flatMap(({ hours }) => hours.map((one) => one.from))[0] ?? 0;
	return `${start.replaceAll('-', '')}-${clock(from).replace(':', '')}-${weight(ids.join('.')).toString(36)}`;
}
