import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { inZone } from '../language/testing/in-process.ts';
import { beginning, toIcs, type Entry } from './ics.ts';

const entry: Entry = {
	id: 'bootcamp',
	title: 'Bootcamp',
	notes: [],
	url: 'https://x.example/sessions/bootcamp/',
	from: '2026-10-24',
	to: '2026-10-24',
	busy: true,
};
const about = { name: 'Jaar', language: 'nl', host: 'x.example' };
const plan = { id: 'k3f9x2abcdef', changed: Date.UTC(2026, 8, 1, 12) / 1000 };
const eventIn = (file: string) =>
	new ICAL.Event(new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent')!);
const eventOf = (changes: Partial<Entry>) =>
	eventIn(toIcs(about, plan, [{ ...entry, ...changes }]));

test('an entry says whether its days count as taken', () => {
	const shown = [true, false].map((busy) =>
		eventOf({ busy }).component.getFirstPropertyValue('transp'),
	);
	expect(shown).toEqual(['OPAQUE', 'TRANSPARENT']);
});

test('an entry with hours is at those hours wherever the reader is, past midnight too', () => {
	const hours = { from: 22 * 60 + 5, to: 25 * 60 };
	const made = [about, plan, [{ ...entry, hours }]].map((one) => JSON.stringify(one)).join();
	for (const zone of ['Europe/Brussels', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
		const { startDate, endDate } = eventIn(
			inZone(zone, { ics: 'ui/ics.ts' }, `ics.toIcs(${made})`) as string,
		);
		expect([startDate, endDate].map(String)).toEqual([
			'2026-10-24T22:05:00',
			'2026-10-25T01:00:00',
		]);
		expect(startDate.zone.tzid).toBe('floating');
	}
});

test('an entry from before versions were counted has a version all the same', () => {
	const file = toIcs(about, { ...plan, changed: 0 }, [entry]);
	expect(eventIn(file).sequence).toBe(0);
});

test('two that begin on one day have a beginning of their own, and one without an hour its day', () => {
	expect([
		beginning('2026-10-06', 540),
		beginning('2026-10-06', 14 * 60),
		beginning('2026-10-06', 0),
		beginning('2026-10-06', undefined),
	]).toEqual(['20261006-0900', '20261006-1400', '20261006-0000', '20261006']);
});
