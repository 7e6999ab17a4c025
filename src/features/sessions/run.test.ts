import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	asBefore,
	begin,
	goTo,
	isFresh,
	isWaiting,
	look,
	pause,
	readRun,
	stretch,
	viewOf,
	type Run,
} from './run.ts';

const nine = Date.UTC(2026, 9, 6, 7);
const minutes = (count: number) => count * 60_000;
/** A session of three rows that began at nine: 30, 50 and 40 minutes. */
const run = begin([30, 50, 40], nine);

describe('viewOf', () => {
	test('counts down the row and the whole', () => {
		expect(viewOf(run, nine + minutes(10))).toEqual({
			at: 0,
			left: 20 * 60,
			leftInAll: 110 * 60,
			ends: nine + minutes(120),
			isPaused: false,
			isLast: false,
		});
	});

	test('counts on when a row takes longer, which moves the end', () => {
		const late = viewOf(run, nine + minutes(35));
		expect([late.at, late.left, late.ends]).toEqual([0, -5 * 60, nine + minutes(125)]);
	});

	test('says that the last row is the last', () => {
		expect(viewOf(goTo(run, 2, nine), nine).isLast).toBe(true);
	});
});

describe('goTo', () => {
	test('begins a row now, and stays within the session', () => {
		const next = goTo(run, 1, nine + minutes(20));
		expect(viewOf(next, nine + minutes(25))).toMatchObject({ at: 1, left: 45 * 60 });
		expect([goTo(run, -1, nine).at, goTo(run, 9, nine).at]).toEqual([0, 2]);
	});

	test('goes on after a pause', () => {
		const paused = pause(run, nine + minutes(5));
		expect(viewOf(goTo(paused, 1, nine + minutes(6)), nine + minutes(6)).isPaused).toBe(false);
	});

	test('starts no clock that nobody started: who reads ahead finds each row whole', () => {
		const ahead = goTo(pause(run, nine), 1, nine + minutes(20));
		expect(isWaiting(ahead)).toBe(true);
		expect(viewOf(ahead, nine + minutes(300)).left).toBe(50 * 60);
		const started = pause(ahead, nine + minutes(300));
		expect(started).toMatchObject({
			at: 1,
			began: nine + minutes(300),
			since: nine + minutes(300),
		});
		expect(isWaiting(started)).toBe(false);
	});
});

describe('stretch', () => {
	test('gives the row at hand minutes and moves the end along', () => {
		const longer = stretch(run, 5);
		expect(viewOf(longer, nine)).toMatchObject({ left: 35 * 60, ends: nine + minutes(125) });
		expect(viewOf(stretch(run, -10), nine).ends).toBe(nine + minutes(110));
	});

	test('leaves a row one minute', () => {
		expect(stretch(run, -99).minutes).toEqual([1, 50, 40]);
	});
});

describe('pause', () => {
	test('keeps what is left, and moves the end', () => {
		const paused = pause(run, nine + minutes(10));
		const later = viewOf(paused, nine + minutes(25));
		expect([later.left, later.ends]).toEqual([20 * 60, nine + minutes(135)]);
		const again = pause(paused, nine + minutes(25));
		expect(viewOf(again, nine + minutes(26)).left).toBe(19 * 60);
	});
});

describe('look', () => {
	test('has nothing to tell while time goes by as it should', () => {
		const { run: seen, told } = look(run, nine + 1000);
		expect([seen.seen, told]).toEqual([nine + 1000, undefined]);
	});

	test('goes on from the row that the plan gives, after an hour of sleep', () => {
		const before = look(run, nine + minutes(1)).run;
		const { run: after, told } = look(before, nine + minutes(61));
		expect(told).toEqual({ kind: 'slept', minutes: 60, from: 0, to: 1 });
		expect(viewOf(after, nine + minutes(61))).toMatchObject({ at: 1, left: 19 * 60 });
	});

	test('stays in the last row, however long the sleep', () => {
		const { run: after } = look(run, nine + minutes(600));
		expect(viewOf(after, nine + minutes(600))).toMatchObject({ at: 2, left: -480 * 60 });
	});

	test('keeps what a row has left when the clock is set back', () => {
		const before = look(run, nine + minutes(1)).run;
		const { run: after, told } = look(before, nine - minutes(59));
		expect(told).toEqual({ kind: 'clock', minutes: 60 });
		expect(viewOf(after, nine - minutes(59)).left).toBe(29 * 60);
	});

	test('leaves a paused session paused', () => {
		const paused = pause(run, nine + minutes(10));
		const { run: after, told } = look(paused, nine + minutes(70));
		expect(told).toBeUndefined();
		expect(viewOf(after, nine + minutes(70))).toMatchObject({ at: 0, left: 20 * 60 });
	});

	test('goes back to what was before the gap when somebody wants it', () => {
		const before = look(run, nine + minutes(1)).run;
		const now = nine + minutes(61);
		expect(viewOf(asBefore(before, now), now)).toMatchObject({ at: 0, left: 29 * 60 });
	});

	test('never loses a row or a minute, whatever the clock does', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: -1e8, max: 1e8 }), { maxLength: 20 }), (jumps) => {
				let [current, now]: [Run, number] = [run, nine];
				for (const jump of jumps) {
					const at = current.at;
					now += jump;
					current = look(current, now).run;
					expect(current.at).toBeGreaterThanOrEqual(at);
					expect(current.since).toBeLessThanOrEqual(now);
					expect(current.minutes).toEqual(run.minutes);
					expect(readRun(JSON.parse(JSON.stringify(current)), 3)).toEqual(current);
				}
			}),
		);
	});
});

describe('isFresh', () => {
	test('lets go of a session of another day', () => {
		expect([isFresh(run, nine + minutes(60)), isFresh(run, nine + minutes(24 * 60))]).toEqual([
			true,
			false,
		]);
	});
});

describe('readRun', () => {
	test('reads what was written', () => {
		expect(readRun(JSON.parse(JSON.stringify(pause(run, nine))), 3)).toEqual(pause(run, nine));
	});

	test('refuses what is not a run of this session', () => {
		const wrong: unknown[] = [
			undefined,
			null,
			'run',
			[],
			{ ...run, minutes: [30, 50] },
			{ ...run, minutes: [30, 50, 'x'] },
			{ ...run, minutes: [30, 50, -1] },
			{ ...run, at: 3 },
			{ ...run, at: 0.5 },
			{ ...run, since: 'then' },
			{ ...run, seen: null },
			{ ...run, paused: {} },
		];
		expect(wrong.map((one) => readRun(one, 3))).toEqual(wrong.map(() => undefined));
	});
});
