import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../ui/date.ts';
import { lastVersion } from '../../ui/version.ts';
import { calendars } from './holidays.ts';
import {
	changeSettings,
	defaults,
	fromAddress,
	lengths,
	rhythms,
	toAddress,
	type Settings,
} from './settings.ts';

const date = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('2001-01-01', days));
const period = fc
	.tuple(date, fc.integer({ min: 0, max: 60 }))
	.map(([from, days]) => ({ from, to: addDays(from, days) }));
const anySettings: fc.Arbitrary<Settings> = fc.record({
	start: date,
	length: fc.constantFrom(...lengths),
	weekday: fc.integer({ min: 1, max: 5 }),
	coach: fc.constantFrom(...rhythms.coach),
	peers: fc.constantFrom(...rhythms.peers),
	skip: fc.subarray([...calendars]),
	off: fc.array(period, { maxLength: 4 }),
	plan: fc.option(
		fc.record({
			id: fc.stringMatching(/^[a-z0-9]{12}$/),
			changed: fc.integer({ min: 0, max: lastVersion }),
			given: fc.option(date, { nil: undefined }),
		}),
		{ nil: undefined },
	),
	moved: fc.dictionary(fc.constantFrom('joint-bootcamp', 'coach-3', 'step-compass'), period, {
		noNullPrototype: true,
	}),
});
const start = defaults('2026-09-01');

describe('fromAddress', () => {
	test('reads what toAddress wrote', () => {
		fc.assert(
			fc.property(anySettings, (settings) => {
				expect(fromAddress(`#${toAddress(settings)}`, start)).toEqual({ settings, problems: [] });
			}),
		);
	});

	test('finds every value in an address that a browser passed on as it was', () => {
		fc.assert(
			fc.property(anySettings, (settings) => {
				const { hash } = new URL(`https://x.example/#${toAddress(settings)}`);
				expect(hash).toBe(`#${toAddress(settings)}`);
			}),
		);
	});

	test('keeps the rest of an address that is partly unreadable, and names the part', () => {
		const mangled =
			'#start=2027-02-30&length=9&weekday=8&coach=4&off=2026-12-24~2026-12-20.2027-05-03&moved=joint-bootcamp_soon&colour=red';
		expect(fromAddress(mangled, start)).toEqual({
			settings: { ...start, length: 9, coach: 4, off: [{ from: '2027-05-03', to: '2027-05-03' }] },
			problems: ['start', 'moved', 'weekday', 'off', 'colour'],
		});
	});

	test('takes no version that a calendar could not count', () => {
		const read = (changed: number) => {
			const address = toAddress({ ...start, plan: { id: 'k3f9x2abcdef', changed } });
			const { settings, problems } = fromAddress(address, start);
			return [settings.plan?.changed, problems];
		};
		expect(read(lastVersion)).toEqual([lastVersion, []]);
		expect(read(lastVersion + 1)).toEqual([undefined, ['plan']]);
		expect(fromAddress('#plan=k3f9x2abcdef.zzzzzzz.', start).problems).toEqual(['plan']);
	});

	test('never throws, and always gives settings that can be written and read again', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string(),
					fc.string().map((text) => `start=${text}&off=${text}`),
				),
				(text) => {
					const { settings } = fromAddress(text, start);
					expect(fromAddress(toAddress(settings), start)).toEqual({ settings, problems: [] });
				},
			),
		);
	});
});

describe('changeSettings', () => {
	const noId = (): string => {
		throw new Error('This plan has a name already.');
	};
	const named = { ...start, plan: { id: 'k3f9x2abcdef', changed: 1000, given: '2026-09-01' } };

	test('gives a plan a name with its first change', () => {
		const { plan, weekday } = changeSettings(start, { weekday: 4 }, 5, () => 'k3f9x2abcdef');
		expect({ plan, weekday }).toEqual({ plan: { id: 'k3f9x2abcdef', changed: 5 }, weekday: 4 });
	});

	test('keeps it the same plan when it moves within half a year', () => {
		const { plan } = changeSettings(named, { start: '2026-11-02' }, 2000, noId);
		expect(plan).toEqual({ ...named.plan, changed: 2000 });
	});

	test('makes it another plan when a calendar has it and it moves to another year', () => {
		const { plan } = changeSettings(named, { start: '2027-09-01' }, 2000, () => 'another00000');
		expect(plan).toEqual({ id: 'another00000', changed: 2000 });
	});

	test('makes it another plan when it moves as far back', () => {
		const { plan } = changeSettings(named, { start: '2025-09-01' }, 2000, () => 'another00000');
		expect(plan).toEqual({ id: 'another00000', changed: 2000 });
	});

	test('counts every version higher, also by a clock that runs behind', () => {
		expect(changeSettings(named, { coach: 2 }, 900, noId).plan!.changed).toBe(1001);
	});

	test('makes it another plan when there is no version left, so that its address can be read', () => {
		const last = { ...start, plan: { id: 'k3f9x2abcdef', changed: lastVersion } };
		const { plan } = changeSettings(last, { coach: 2 }, 900, () => 'another00000');
		expect(plan).toEqual({ id: 'another00000', changed: 900 });
	});
});
