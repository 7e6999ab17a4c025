import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { inZone } from '../../language/testing/in-process.ts';
import { toIcs, type Entry } from '../../ui/ics.ts';
import { separatorFor } from './separator.ts';
import { wrongLines } from './testing/calendar-lines.ts';

describe('separatorFor', () => {
	test.each([
		['nl-BE', 'Europe/Brussels', ';'],
		['fr-BE', 'Europe/Brussels', ';'],
		['en-US', 'Europe/Brussels', ';'],
		['en-GB', 'Europe/Amsterdam', ';'],
		['nl', 'America/Paramaribo', ';'],
		['en-GB', 'Europe/London', ','],
		['en-IE', 'Europe/Dublin', ','],
		['en-US', 'America/New_York', ','],
		['en', 'UTC', ','],
	])('%s in %s expects “%s”', (language, zone, separator) => {
		expect(separatorFor(language, zone)).toBe(separator);
	});
});

const entry: Entry = {
	id: 'joint-bootcamp',
	title: 'Gezamenlijke sessie: “Bootcamp”; één dag, samen',
	notes: ['zelf gekozen', 'valt op Wapenstilstand'],
	url: 'https://x.example/steps/bootcamp/',
	from: '2026-10-24',
	to: '2026-10-25',
	busy: true,
};
const about = { name: 'Jaar', language: 'nl', host: 'x.example' };
const plan = { id: 'k3f9x2abcdef', changed: Date.UTC(2026, 8, 1, 12) / 1000 };

const eventsOf = (text: string) =>
	new ICAL.Component(ICAL.parse(text))
		.getAllSubcomponents('vevent')
		.map((one) => new ICAL.Event(one));

describe('toIcs', () => {
	test.each(['UTC', 'Europe/Brussels', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
		'keeps the days as they are in %s',
		(zone) => {
			const made = [about, plan, [entry]].map((one) => JSON.stringify(one)).join();
			const file = inZone(zone, { ics: 'ui/ics.ts' }, `ics.toIcs(${made})`) as string;
			const [event] = eventsOf(file);
			expect(event!.startDate.toString()).toBe('2026-10-24');
			// The end is the first day after it.
			expect(event!.endDate.toString()).toBe('2026-10-26');
			expect(event!.startDate.isDate).toBe(true);
			expect(event).toMatchObject({
				uid: 'joint-bootcamp.k3f9x2abcdef@x.example',
				summary: entry.title,
				description: 'zelf gekozen\nvalt op Wapenstilstand\nhttps://x.example/steps/bootcamp/',
			});
		},
	);

	test('keeps to RFC 5545 in every line, whatever a title or a note holds', () => {
		expect(wrongLines(toIcs(about, plan, [entry]))).toEqual([]);
		const text = fc
			.string({ unit: 'grapheme', maxLength: 200 })
			.filter((one) => /\S/.test(one) && !/\p{Cc}/u.test(one));
		fc.assert(
			fc.property(text, text, (title, note) => {
				const file = toIcs(about, plan, [{ ...entry, title, notes: [note] }]);
				expect(wrongLines(file)).toEqual([]);
				expect(eventsOf(file)[0]!.summary).toBe(title);
			}),
		);
	});

	test('gives the same file for the same plan', () => {
		expect(toIcs(about, plan, [entry])).toBe(toIcs(about, plan, [entry]));
	});

	test('gives another plan other entries', () => {
		const [uid] = eventsOf(toIcs(about, { ...plan, id: 'another00000' }, [entry]));
		expect(uid!.uid).toBe('joint-bootcamp.another00000@x.example');
	});

	test('gives a changed plan the same entries in a later version', () => {
		const versionsOf = (changed: number) => {
			const [event] = eventsOf(toIcs(about, { ...plan, changed }, [entry]));
			const at = (name: string) => String(event!.component.getFirstPropertyValue(name));
			return {
				uid: event!.uid,
				sequence: event!.sequence,
				stamp: at('dtstamp'),
				last: at('last-modified'),
			};
		};
		const [before, after] = [versionsOf(plan.changed), versionsOf(plan.changed + 1)];
		expect(after.uid).toBe(before.uid);
		expect(after.sequence).toBe(before.sequence + 1);
		expect(after.stamp > before.stamp).toBe(true);
		expect(after.last).toBe(after.stamp);
	});
});
