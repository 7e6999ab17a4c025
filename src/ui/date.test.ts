import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inZone } from '../language/testing/in-process.ts';
import { addDays, addMonths, daysBetween, isDate, mondayOf, nextWeekday, partsOf } from './date.ts';
import { weekdayOf } from './date.ts';

const date = fc.integer({ min: 0, max: 70_000 }).map((days) => addDays('2000-01-01', days));

describe('isDate', () => {
	test('knows the days that exist', () => {
		expect(['2026-09-07', '2024-02-29', '2000-01-01', '2199-12-31'].map(isDate)).toEqual([
			true,
			true,
			true,
			true,
		]);
	});

	test('refuses the others', () => {
		const wrong = ['2026-02-29', '2026-13-01', '2026-00-10', '2026-9-7', '0026-09-07', '', 'x'];
		expect(wrong.filter(isDate)).toEqual([]);
	});
});

describe('today', () => {
	test.each([
		['Pacific/Kiritimati', '2026-03-29T12:00Z', '2026-03-30'],
		['America/Los_Angeles', '2026-03-29T05:00Z', '2026-03-28'],
	])('is the day of the clock on the wall in %s', (zone, now, day) => {
		const asked = `date.today(new Date('${now}'))`;
		expect(inZone(zone, { date: 'ui/date.ts' }, asked)).toBe(day);
	});
});

describe('addDays', () => {
	test('is undone by its opposite, and counted by daysBetween', () => {
		fc.assert(
			fc.property(date, fc.integer({ min: -3000, max: 3000 }), (from, days) => {
				const to = addDays(from, days);
				expect(addDays(to, -days)).toBe(from);
				expect(daysBetween(from, to)).toBe(days);
			}),
		);
	});

	test('steps over the nights on which clocks change', () => {
		expect([addDays('2026-03-28', 1), addDays('2026-03-29', 1)]).toEqual([
			'2026-03-29',
			'2026-03-30',
		]);
		expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
	});
});

describe('addMonths', () => {
	test('keeps the day, or takes the last one of a shorter month', () => {
		expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
		expect(addMonths('2027-12-15', 2)).toBe('2028-02-15');
	});

	test('lands in the month that is so many further, never later in it', () => {
		fc.assert(
			fc.property(date, fc.integer({ min: 0, max: 40 }), (from, months) => {
				const [year, month, day] = partsOf(from);
				const [toYear, toMonth, toDay] = partsOf(addMonths(from, months));
				expect(toYear * 12 + toMonth).toBe(year * 12 + month + months);
				expect(toDay).toBeLessThanOrEqual(day);
			}),
		);
	});
});

describe('nextWeekday and mondayOf', () => {
	test('stay within the week', () => {
		fc.assert(
			fc.property(date, fc.integer({ min: 1, max: 7 }), (from, weekday) => {
				const next = nextWeekday(from, weekday);
				expect(weekdayOf(next)).toBe(weekday);
				expect(daysBetween(from, next)).toBeGreaterThanOrEqual(0);
				expect(daysBetween(from, next)).toBeLessThan(7);
				expect(weekdayOf(mondayOf(from))).toBe(1);
				expect(daysBetween(mondayOf(from), from)).toBeLessThan(7);
			}),
		);
	});
});
