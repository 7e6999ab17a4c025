import { addDays, type PlainDate } from '../../../ui/date.ts';
import { download, textFile } from '../../../ui/download.ts';
import { beginning, toIcs, type Entry } from '../../../ui/ics.ts';

interface PlannedSession {
	id: string;
	title: string;
	minutes: number;
	/** Minutes since midnight, if that is known. */
	start: number | undefined;
	day: PlainDate;
	/** What is done before it. */
	tasks: readonly { days: number; text: string }[];
}

/** Gives the reader the session and its preparation for a calendar. */
export function downloadSession({ id, title, minutes, start, day, tasks }: PlannedSession): void {
	const url = new URL(location.pathname, location.origin).href;
	const entries: Entry[] = [
		{
			id: `session-${id}`,
			title,
			notes: [],
			url,
			from: day,
			to: day,
			busy: true,
			hours: start === undefined ? undefined : { from: start, to: start + minutes },
		},
		...tasks
			.filter(({ days }) => days > 0)
			.map(({ days, text }, index) => ({
				id: `session-${id}-${index + 1}`,
				title: `${title}: ${text}`,
				notes: [],
				url,
				from: addDays(day, -days),
				to: addDays(day, -days),
				busy: false,
			})),
	];
	const text = toIcs(
		{
			name: title,
			language: document.documentElement.lang,
			host: location.hostname,
			product: 'session',
		},
		// Once it was the day alone. A calendar that has a session with a known start from then gets it
		// a second time; one without a start stays the same.
		{ id: beginning(day, start), changed: Math.floor(Date.now() / 1000) },
		entries,
	);
	download(`${title} ${day}.ics`, textFile(text, 'text/calendar'));
}
