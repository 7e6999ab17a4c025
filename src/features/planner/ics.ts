import ical, { ICalEventTransparency } from 'ical-generator';
import { addDays, type Period } from './date.ts';
import type { PlanIdentity } from './settings.ts';

/** An entry of a calendar: whole days, without a time. */
export interface Entry extends Period {
	/** Stays the same when someone downloads again, so that a calendar updates what it has. */
	id: string;
	title: string;
	notes: readonly string[];
	url: string;
	/** Whether the days count as taken. */
	busy: boolean;
}

/** Versions are counted in seconds from here, because RFC 5545 counts them in 31 bits. */
const firstVersion = Date.UTC(2026, 0, 1) / 1000;

/**
 * A calendar file (RFC 5545). A plan that is downloaded again is the same file; one that was changed
 * has the same entries in a later version (RFC 5546, 2.1.4 and 2.1.5), which takes their place.
 *
 * No METHOD: PUBLISH would want an organiser with a mail address, and this is nobody's invitation.
 */
export function toIcs(
	{ name, language, host }: { name: string; language: string; host: string },
	{ id: plan, changed }: PlanIdentity,
	entries: readonly Entry[],
): string {
	const calendar = ical({
		name,
		prodId: { company: host, product: 'year-planner', language: language.toUpperCase() },
	});
	// Without a METHOD, both say when the entry was last revised.
	const revised = new Date(changed * 1000);
	for (const { id, title, notes, url, from, to, busy } of entries) {
		calendar.createEvent({
			id: `${id}.${plan}@${host}`,
			sequence: Math.max(0, changed - firstVersion),
			stamp: revised,
			lastModified: revised,
			start: from,
			// The end of whole days is the first day after them.
			end: addDays(to, 1),
			allDay: true,
			summary: title,
			// Google Calendar and Outlook drop the URL, so it stands here as well.
			description: [...notes, url].join('\n'),
			url,
			transparency: busy ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
		});
	}
	// The library leaves out the end of the last line.
	return `${calendar.toString()}\r\n`;
}
