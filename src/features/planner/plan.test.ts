import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, isIn, weekdayOf } from '../../ui/date.ts';
import { holidaysIn } from './holidays.ts';
import { makePlan, type Item } from './plan.ts';
import type { PlanStep } from './proposals.ts';
import { defaults, lengths, rhythms, type Settings } from './settings.ts';

const steps: PlanStep[] = [
	{ id: 'invite', months: { from: 0, to: 1 } },
	{
		id: 'bootcamp',
		months: { from: 1, to: 1 },
		joint: { id: 'bootcamp-day', months: { from: 1, to: 1 } },
	},
	{
		id: 'field',
		months: { from: 3, to: 4 },
		joint: { id: 'field-day', months: { from: 3, to: 4 } },
	},
	{
		id: 'story',
		months: { from: 5, to: 6 },
		joint: { id: 'story-day', months: { from: 5, to: 6 } },
	},
	{
		id: 'colleagues',
		months: { from: 5, to: 8 },
		joint: { id: 'colleagues-day', months: { from: 5, to: 8 } },
	},
	{
		id: 'anchor',
		months: { from: 10, to: 12 },
		joint: { id: 'anchor-day', months: { from: 10, to: 12 } },
	},
];
const from = { coach: 1, peers: 2 };
const settings: Settings = { ...defaults('2026-09-01'), skip: [] };
const plan = (changes: Partial<Settings> = {}) =>
	makePlan({ ...settings, ...changes }, steps, from);
const named = (changes: Partial<Settings>, id: string) =>
	plan(changes).items.find((item) => item.id === id);

const start = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2020-01-01', days));
const chosen = fc.record({
	start,
	length: fc.constantFrom(...lengths),
	weekday: fc.integer({ min: 1, max: 5 }),
	coach: fc.constantFrom(...rhythms.coach),
	peers: fc.constantFrom(...rhythms.peers),
	skip: fc.subarray(['public', 'school'] as const).map((list) => [...list]),
});

describe('makePlan', () => {
	test('puts every step on the days of its months', () => {
		expect(named({}, 'step-field')).toMatchObject({ from: '2026-12-01', to: '2027-01-31' });
		expect(plan()).toMatchObject({ from: '2026-09-01', to: '2027-09-30' });
	});

	test('puts joint sessions in the middle month of their step, and the closing in the last', () => {
		const sessions = plan().items.filter(({ kind }) => kind === 'joint');
		expect(sessions.map(({ id, from }) => `${id} ${from}`)).toEqual([
			'joint-bootcamp 2026-10-06',
			'joint-field 2026-12-01',
			'joint-story 2027-02-02',
			'joint-colleagues 2027-03-02',
			'joint-anchor 2027-09-07',
		]);
	});

	test('moves a session on by weeks when its day is a holiday', () => {
		const off = [{ from: '2026-10-05', to: '2026-10-13' }];
		expect(named({ off }, 'joint-bootcamp')).toMatchObject({ from: '2026-10-20', outside: false });
	});

	test('says so when holidays push a session out of its step', () => {
		const off = [{ from: '2026-10-01', to: '2026-11-20' }];
		expect(named({ off }, 'joint-bootcamp')).toMatchObject({ from: '2026-11-24', outside: true });
	});

	test('says so when there is no free day at all', () => {
		const off = [{ from: '2026-01-01', to: '2029-12-31' }];
		const { missing, items } = plan({ off });
		expect(missing).toContain('joint-bootcamp');
		expect(items.every(({ kind }) => kind === 'step')).toBe(true);
	});

	test('keeps what someone moved, and names the holiday it falls on', () => {
		const moved = { 'joint-bootcamp': { from: '2026-11-11', to: '2026-11-11' } };
		expect(named({ moved, skip: ['public'] }, 'joint-bootcamp')).toMatchObject({
			from: '2026-11-11',
			moved: true,
			clash: 'armistice',
			outside: true,
		});
	});

	test('knows the holidays of another year, where someone moved an item there', () => {
		const moved = { 'joint-bootcamp': { from: '2028-12-25', to: '2028-12-25' } };
		expect(named({ moved, skip: ['public'] }, 'joint-bootcamp')).toMatchObject({
			clash: 'christmas',
		});
	});

	test('proposes no session on a holiday before the start, where someone moved its step there', () => {
		const moved = { 'step-bootcamp': { from: '2026-07-21', to: '2026-07-31' } };
		expect(named({ moved }, 'joint-bootcamp')).toMatchObject({ from: '2026-07-21' });
		expect(named({ moved, skip: ['public'] }, 'joint-bootcamp')).toMatchObject({
			from: '2026-07-28',
		});
	});

	test('knows the holidays before a moved step too, where something comes before its session', () => {
		const sums = { id: 'sums', kind: 'own', step: 'story', order: 1, count: 2 } as const;
		const singles = [{ ...sums, months: { from: 5, to: 6 }, fromJoint: -1 }];
		const moved = { 'step-story': { from: '2027-04-20', to: '2027-05-20' } };
		const early = { ...settings, start: '2027-09-01', moved };
		const weekOf = (skip: Settings['skip']) =>
			makePlan({ ...early, skip }, steps, from, { talks: [], singles }).items.find(
				({ id }) => id === 'session-sums',
			)?.from;
		expect([weekOf([]), weekOf(['school'])]).toEqual(['2027-04-05', '2027-04-12']);
	});

	test('squeezes or stretches the year', () => {
		expect(named({ length: 9 }, 'step-anchor')).toMatchObject({ from: '2027-04-16' });
		expect(named({ length: 18 }, 'step-anchor')).toMatchObject({ from: '2027-12-01' });
	});

	test('leaves out talks and peer sets that nobody wants', () => {
		const kinds = plan({ coach: 0, peers: 0 }).items.map(({ kind }) => kind);
		expect(new Set(kinds)).toEqual(new Set(['step', 'joint']));
	});

	test('never proposes a session on a holiday, a wrong weekday or a day that is taken', () => {
		fc.assert(
			fc.property(chosen, (changes) => {
				const { items, from, to } = plan(changes);
				const free = holidaysIn({ from, to: addDays(to, 366) }, changes.skip);
				const sessions = items.filter(({ kind }) => kind === 'joint' || kind === 'peers');
				for (const { from: day } of sessions) {
					expect(weekdayOf(day)).toBe(changes.weekday);
					expect(free.filter((one) => isIn(day, one))).toEqual([]);
				}
				expect(new Set(sessions.map((one) => one.from)).size).toBe(sessions.length);
			}),
		);
	});

	test('keeps the rhythm: never sooner than agreed, from Monday to Friday for the coach', () => {
		fc.assert(
			fc.property(chosen, (changes) => {
				const { items, to } = plan(changes);
				const gaps = (kind: Item['kind']) =>
					items
						.filter((item) => item.kind === kind)
						.map((item, index, all) =>
							index === 0 ? Infinity : daysBetween(all[index - 1]!.from, item.from),
						);
				expect(Math.min(Infinity, ...gaps('coach'))).toBeGreaterThanOrEqual(7 * changes.coach);
				expect(Math.min(Infinity, ...gaps('peers'))).toBeGreaterThanOrEqual(7 * changes.peers);
				for (const { from, to: end } of items.filter(({ kind }) => kind === 'coach')) {
					expect([weekdayOf(from), weekdayOf(end)]).toEqual([1, 5]);
					expect(end <= to).toBe(true);
				}
			}),
		);
	});

	describe('with talks and other sessions', () => {
		const months = (first: number, last: number) => ({ from: first, to: last });
		const besides = {
			talks: [
				{ id: 'first-talk', step: 'invite', months: months(0, 1) },
				{ id: 'field-talk', step: 'field', months: months(3, 4) },
			],
			singles: [
				{ id: 'review', kind: 'other' as const, months: months(6, 6), order: 1, count: 1 },
				{
					id: 'visit',
					kind: 'other' as const,
					months: months(2, 11),
					order: 2,
					count: 1,
					optional: true,
				},
				{ id: 'return', kind: 'other' as const, months: months(18, 18), order: 3, count: 1 },
				{
					id: 'sums',
					kind: 'own' as const,
					step: 'story',
					months: months(5, 6),
					order: 1,
					count: 2,
					fromJoint: -1,
				},
				{
					id: 'walk',
					kind: 'own' as const,
					step: 'invite',
					months: months(0, 1),
					order: 2,
					count: 2,
				},
			],
		};
		const daysOf = (changes: Partial<Settings>) =>
			Object.fromEntries(
				makePlan({ ...settings, ...changes }, steps, from, besides).items.map((item) => [
					item.id,
					item,
				]),
			);

		test('gives every one of them its days, the return after the year too', () => {
			const items = daysOf({});
			expect(items['session-review']).toMatchObject({ kind: 'other', from: '2027-03-09' });
			expect(items['session-return']).toMatchObject({ from: '2028-03-07', session: 'return' });
			expect(items['session-visit']).toMatchObject({ from: '2027-03-16', optional: true });
			expect(items['session-walk']).toMatchObject({ from: '2026-09-28', to: '2026-10-02' });
			expect(items['session-sums']).toMatchObject({ from: '2027-01-18', to: '2027-01-22' });
		});

		test('names the talk of a step once its months have begun, and the others ordinary', () => {
			const talks = Object.values(daysOf({})).filter(({ kind }) => kind === 'coach');
			const [first, second] = talks.filter(({ session }) => session);
			expect(first).toMatchObject({ id: 'coach-1', session: 'first-talk', step: 'invite' });
			expect(second).toMatchObject({ session: 'field-talk', from: '2026-11-30' });
			expect(talks.filter(({ session }) => session)).toHaveLength(2);
		});

		test('takes sessions and talks along when someone moves their step', () => {
			const moved = {
				'step-story': { from: '2027-03-01', to: '2027-04-30' },
				'step-field': { from: '2027-01-01', to: '2027-02-28' },
			};
			const items = daysOf({ moved });
			expect(items['joint-story']).toMatchObject({ from: '2027-03-02', outside: false });
			expect(items['session-sums']).toMatchObject({ from: '2027-02-15' });
			const talk = Object.values(items).find(({ session }) => session === 'field-talk')!;
			expect(talk.to >= '2027-01-01').toBe(true);
			expect(talk.outside).toBe(false);
		});
	});

	test('leaves no day of the year without a step, whatever the start and length', () => {
		const whole: PlanStep[] = [
			{ id: 'first', months: { from: 0, to: 5 } },
			{ id: 'second', months: { from: 6, to: 12 } },
		];
		fc.assert(
			fc.property(chosen, (changes) => {
				const { items, from, to } = makePlan({ ...settings, ...changes }, whole, {
					coach: 1,
					peers: 2,
				});
				const [first, second] = items.filter(({ kind }) => kind === 'step');
				expect([first!.from, second!.to]).toEqual([from, to]);
				expect(addDays(first!.to, 1)).toBe(second!.from);
			}),
		);
	});
});
