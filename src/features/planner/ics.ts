import ical, { ICalEventTransparency } from 'ical-generator';
import { addDays, type Period } from './date.ts';

/** An entry of a calendar: whole days, without a time. */
export interface Entry extends Period {
	/** Stays the same when someone downloads again, so that a calendar updates what it has. */
	id: string;
	title: string;
	description: string;
	url: string;
	/** Whether the days count as taken. */
	busy: boolean;
}

/** A calendar file (RFC 5545). */
export function toIcs(name: string, language: string, entries: readonly Entry[], host: string) {
	const calendar = ical({
		name,
		prodId: { company: host, product: 'year-planner', language: language.toUpperCase() },
	});
	for (const { id, title, description, url, from, to, busy } of entries) {
		calendar.createEvent({
			id: `${id}@${host}`,
			// The same plan gives the same file, whenever it is made.
			stamp: `${from}T00:00:00Z`,
			start: from,
			// The end of whole days is the first day after them.
			end: addDays(to, 1),
			allDay: true,
			summary: title,
			description,
			url,
			transparency: busy ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
		});
	}
	return calendar.toString();
}
