import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, weekdayOf } from '../../ui/date.ts';
import { easter, holidaysIn, publicHolidays, schoolHolidays } from './holidays.ts';

/** The breaks of a year as the schools announced them, as `from/to`. */
const breaks = (year: number) =>
	Object.fromEntries(schoolHolidays(year).map(({ name, from, to }) => [name, `${from}/${to}`]));

describe('easter', () => {
	test('falls on the known Sundays', () => {
		expect([2000, 2008, 2011, 2024, 2025, 2026, 2027, 2038].map(easter)).toEqual([
			'2000-04-23',
			'2008-03-23',
			'2011-04-24',
			'2024-03-31',
			'2025-04-20',
			'2026-04-05',
			'2027-03-28',
			'2038-04-25',
		]);
	});

	test('is a Sunday between 22 March and 25 April', () => {
		fc.assert(
			fc.property(fc.integer({ min: 2000, max: 2199 }), (year) => {
				expect(weekdayOf(easter(year))).toBe(7);
				expect(easter(year) >= `${year}-03-22` && easter(year) <= `${year}-04-25`).toBe(true);
			}),
		);
	});
});

describe('publicHolidays', () => {
	test('knows the ten of Belgium', () => {
		expect(publicHolidays(2024).map(({ from }) => from)).toEqual([
			'2024-01-01',
			'2024-04-01',
			'2024-05-01',
			'2024-05-09',
			'2024-05-20',
			'2024-07-21',
			'2024-08-15',
			'2024-11-01',
			'2024-11-11',
			'2024-12-25',
		]);
	});
});

describe('schoolHolidays', () => {
	test('agrees with the announced dates of past years', () => {
		expect(breaks(2009)).toMatchObject({
			'autumn-break': '2009-11-02/2009-11-08',
			'winter-break': '2009-12-21/2010-01-03',
		});
		expect(breaks(2007)).toMatchObject({ 'easter-break': '2007-04-02/2007-04-15' });
		expect(breaks(2010)).toMatchObject({ 'easter-break': '2010-04-05/2010-04-18' });
		expect(breaks(2008)).toMatchObject({
			'spring-break': '2008-02-04/2008-02-10',
			'easter-break': '2008-03-24/2008-04-06',
			'ascension-break': '2008-05-01/2008-05-02',
		});
		expect(breaks(2021)).toMatchObject({
			'spring-break': '2021-02-15/2021-02-21',
			'autumn-break': '2021-11-01/2021-11-07',
			'winter-break': '2021-12-27/2022-01-09',
		});
		expect(breaks(2025)).toMatchObject({
			'spring-break': '2025-03-03/2025-03-09',
			'easter-break': '2025-04-07/2025-04-21',
			'autumn-break': '2025-10-27/2025-11-02',
			'winter-break': '2025-12-22/2026-01-04',
		});
		expect(breaks(2026)).toMatchObject({
			'spring-break': '2026-02-16/2026-02-22',
			'easter-break': '2026-04-06/2026-04-19',
		});
	});
});

/** The years of which a date can stand in a file. */
const years = Array.from({ length: 2099 - 1980 + 1 }, (_, index) => 1980 + index);

/** Easter by the table of Gauss's golden numbers and Sunday letters, without another's algorithm. */
function easterByFullMoon(year: number): string {
	const golden = (year % 19) + 1;
	// The Paschal full moons of 1900–2199, in days after 21 March, by the golden number.
	const moons = [24, 13, 2, 21, 10, 28, 18, 7, 26, 15, 4, 23, 12, 1, 20, 9, 27, 17, 6];
	const full = addDays(`${year}-03-21`, moons[golden - 1]!);
	return addDays(full, 7 - (weekdayOf(full) % 7));
}

describe('every year from 1980 to 2099', () => {
	test('has Easter on the Sunday after the Paschal full moon', () => {
		expect(years.map(easter)).toEqual(years.map(easterByFullMoon));
	});

	test('has ten public holidays in it, those of Easter on their weekdays', () => {
		for (const year of years) {
			const days = publicHolidays(year);
			expect(days).toHaveLength(10);
			expect(days.every(({ from, to }) => from === to && from.startsWith(`${year}-`))).toBe(true);
			const weekdays = Object.fromEntries(days.map(({ name, from }) => [name, weekdayOf(from)]));
			expect(weekdays).toMatchObject({ 'easter-monday': 1, ascension: 4, 'whit-monday': 1 });
		}
	});

	test('has school holidays that begin and end with a week, and leave the terms whole', () => {
		for (const year of years) {
			const found = Object.fromEntries(schoolHolidays(year).map((one) => [one.name, one]));
			const length = (name: string) => daysBetween(found[name]!.from, found[name]!.to) + 1;
			for (const name of ['spring-break', 'easter-break', 'autumn-break', 'winter-break'])
				expect([name, year, weekdayOf(found[name]!.from)]).toEqual([name, year, 1]);
			expect(['spring-break', 'autumn-break', 'winter-break'].map(length)).toEqual([7, 7, 14]);
			// Two weeks, or those and Easter Monday.
			expect([14, 15]).toContain(length('easter-break'));
			const { from, to } = found['easter-break']!;
			// Of Easter on 15 April only the Sunday: its Monday is a public holiday after the break.
			const days = [easter(year), addDays(easter(year), 1)];
			expect([year, days.some((day) => from <= day && day <= to)]).toEqual([year, true]);
			// Christmas and New Year's Day are in the break or in the weekend before it.
			const winter = found['winter-break']!;
			expect(addDays(winter.from, -2) <= `${year}-12-25`).toBe(true);
			expect(winter.to >= `${year + 1}-01-01`).toBe(true);
			const starts = schoolHolidays(year).map((one) => one.from);
			expect(starts).toEqual([...starts].sort());
		}
	});
});

describe('holidaysIn', () => {
	test('keeps a break that started the year before', () => {
		expect(holidaysIn({ from: '2027-01-02', to: '2027-01-02' }, ['school'])).toEqual([
			{ name: 'winter-break', from: '2026-12-21', to: '2027-01-03' },
		]);
	});

	test('keeps only what was chosen', () => {
		const year = { from: '2026-01-01', to: '2026-12-31' };
		expect(holidaysIn(year, [])).toEqual([]);
		expect(holidaysIn(year, ['public'])).toHaveLength(10);
	});
});
