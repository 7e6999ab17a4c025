import { download, textFile } from '../../../../ui/download.ts';
import { toIcs, type Entry } from '../../../../ui/ics.ts';
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
		// The same start is the same course: a calendar that has it follows its changes.
		{ id: start.replaceAll('-', ''), changed: Math.floor(Date.now() / 1000) },
		entries,
	);
	download(`${name} ${start}.ics`, textFile(text, 'text/calendar'));
}
