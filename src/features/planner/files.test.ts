import ICAL from 'ical.js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { toCsv } from './csv.ts';
import { toIcs, type Entry } from './ics.ts';

describe('toCsv', () => {
	test('puts quotes where a cell needs them', () => {
		expect(
			toCsv(
				[
					['a', 'b;c', 'd"e'],
					['f\ng', '', 'h'],
				],
				';',
			),
		).toBe('\uFEFFa;"b;c";"d""e"\r\n"f\ng";;h\r\n');
	});
});

const entry: Entry = {
	id: 'joint-bootcamp',
	title: 'Gezamenlijke sessie: “Bootcamp”; één dag, samen',
	description: 'Eerste regel\nTweede regel',
	url: 'https://x.example/steps/bootcamp/',
	from: '2026-10-24',
	to: '2026-10-25',
	busy: true,
};

describe('toIcs', () => {
	afterEach(() => vi.unstubAllEnvs());

	test.each(['UTC', 'Europe/Brussels', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
		'keeps the days as they are in %s',
		(zone) => {
			vi.stubEnv('TZ', zone);
			const calendar = new ICAL.Component(ICAL.parse(toIcs('Jaar', 'nl', [entry], 'x.example')));
			const [event] = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
			expect(event!.startDate.toString()).toBe('2026-10-24');
			// The end is the first day after it.
			expect(event!.endDate.toString()).toBe('2026-10-26');
			expect(event!.startDate.isDate).toBe(true);
			expect(event).toMatchObject({
				uid: 'joint-bootcamp@x.example',
				summary: entry.title,
				description: entry.description,
			});
		},
	);

	test('gives the same file every time', () => {
		const make = () => toIcs('Jaar', 'nl', [entry], 'x.example');
		expect(make()).toBe(make());
	});
});
