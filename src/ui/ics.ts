import ical, { ICalEventTransparency } from 'ical-generator';
import { timeField } from '../method/sessions/clock.ts';
import { addDays, type Period, type PlainDate } from './date.ts';
import { firstVersion } from './version.ts';

/** Which calendar it is, for a programme that meets it again. */
interface Identity {
	/** Never that of another one. */
	id: string;
	/** When someone last changed it, in seconds since 1970. Later versions always count higher. */
	changed: number;
}

/** An entry of a calendar: whole days, or an hour of one day where somebody is. */
export interface Entry extends Period {
	/** Stays the same when someone downloads again, so that a calendar updates what it has. */
	id: string;
	title: string;
	notes: readonly string[];
	url: string;
	/** Whether the days count as taken. */
	busy: boolean;
	/** From when to when, in minutes since midnight, wherever the reader is. */
	hours?: Readonly<Record<'from' | 'to', number>> | undefined;
}

interface About {
	name: string;
	language: string;
	host: string;
	/** What of this site made it. */
	product?: string;
}

/**
 * A calendar file (RFC 5545). A plan that is downloaded again is the same file; one that was changed
 * has the same entries in a later version (RFC 5546, 2.1.4 and 2.1.5), which takes their place.
 *
 * No METHOD: PUBLISH would want an organiser with a mail address, and this is nobody's invitation.
 */
export function toIcs(
	{ name, language, host, product = 'year-planner' }: About,
	{ id: plan, changed }: Identity,
	entries: readonly Entry[],
): string {
	const calendar = ical({
		name,
		prodId: { company: host, product, language: language.toUpperCase() },
	});
	// Without a METHOD, both say when the entry was last revised.
	const revised = new Date(changed * 1000);
	for (const { id, title, notes, url, from, to, busy, hours } of entries) {
		calendar.createEvent({
			id: `${id}.${plan}@${host}`,
			sequence: Math.max(0, changed - firstVersion),
			stamp: revised,
			lastModified: revised,
			...(hours
				? { start: moment(from, hours.from), end: moment(from, hours.to), floating: true }
				: // The end of whole days is the first day after them.
					{ start: from, end: addDays(to, 1), allDay: true }),
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

/**
 * When something begins, as part of the id of its calendar: two that begin on one day, at another
 * hour, must not take each other's place.
 *
 * @param minutes Since midnight, if that is known.
 */
export function beginning(day: PlainDate, minutes: number | undefined): string {
	const time = minutes === undefined ? [] : [timeField(minutes)];
	return [day, ...time].map((part) => part.replaceAll(/[-:]/g, '')).join('-');
}

/**
 * A time of a day, some minutes after its midnight. Written as if in UTC: of an event without a time
 * zone the library prints that hour, wherever the reader is.
 */
function moment(day: PlainDate, minutes: number): string {
	return `${addDays(day, Math.floor(minutes / 1440))}T${timeField(minutes)}:00Z`;
}
