import { describe, expect, test } from 'vitest';
import { wholeCourse, type Choice } from './choice.ts';
import { fallenOut, misplaced, scheduleOf, type PlannedUnit } from './schedule.ts';

const unit = (id: string, changes: Partial<PlannedUnit> = {}): PlannedUnit => ({
	id,
	minutes: 180,
	after: [],
	outcomes: [],
	...changes,
});
const units = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => unit(id));
const choice = (changes: Partial<Choice> = {}): Choice => ({
	...wholeCourse(units.map(({ id }) => id)),
	...changes,
});
const idsIn = (weeks: number) =>
	scheduleOf(choice({ weeks }), units).weeks.map((week) => week.units.map(({ id }) => id).join(''));

describe('a schedule', () => {
	test('has a unit a week when there are as many', () => {
		expect(idsIn(6)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
	});

	test('puts units together in a shorter course, and keeps their order', () => {
		expect(idsIn(2)).toEqual(['abc', 'def']);
		expect(idsIn(4)).toEqual(['ab', 'c', 'de', 'f']);
	});

	test('leaves weeks for work in a longer one', () => {
		expect(idsIn(12)).toEqual(['a', '', 'b', '', 'c', '', 'd', '', 'e', '', 'f', '']);
	});

	test('loses no unit, whatever the number of weeks', () => {
		for (let weeks = 2; weeks <= 12; weeks++) expect(idsIn(weeks).join('')).toBe('abcdef');
	});

	test('knows no day without a start', () => {
		const { weeks, problems } = scheduleOf(choice(), units);
		expect(weeks.every(({ date }) => date === undefined)).toBe(true);
		expect(problems).toEqual([]);
	});

	test('begins on the first such weekday, and passes over weeks that are skipped', () => {
		const start = '2027-02-03';
		const { weeks } = scheduleOf(
			choice({ start, weekday: 2, weeks: 3, skip: ['2027-02-15'] }),
			units,
		);
		expect(weeks.map(({ date }) => date)).toEqual(['2027-02-09', '2027-02-23', '2027-03-02']);
	});

	test('gives each unit of a day its hours', () => {
		const { weeks } = scheduleOf(choice({ weeks: 6, hour: 13 * 60 }), units);
		expect(weeks[0]!.hours).toEqual([{ from: 780, to: 960 }]);
		const { weeks: shorter } = scheduleOf(choice({ weeks: 3, hour: 540 }), units);
		expect(shorter[0]!.hours).toEqual([
			{ from: 540, to: 720 },
			{ from: 720, to: 900 },
		]);
	});

	test('says which day goes on after midnight, or is too long to follow', () => {
		const problems = (weeks: number, hour: number) =>
			scheduleOf(choice({ weeks, hour }), units).problems;
		expect(problems(6, 22 * 60)).toEqual([{ kind: 'midnight', weeks: [1, 2, 3, 4, 5, 6] }]);
		expect(problems(2, 8 * 60)).toEqual([{ kind: 'long', weeks: [1, 2] }]);
		expect(problems(4, 18 * 60 + 30)).toEqual([{ kind: 'midnight', weeks: [1, 3] }]);
		expect(problems(3, 8 * 60)).toEqual([]);
	});

	test('of a course without units is a schedule of empty weeks', () => {
		expect(scheduleOf(choice({ weeks: 2 }), []).weeks.map((week) => week.units)).toEqual([[], []]);
	});
});

test('a unit without what it builds on, or before it, is named', () => {
	const levers = unit('levers', { after: ['barriers'] });
	const barriers = unit('barriers');
	expect(misplaced([barriers, levers])).toEqual([]);
	expect(misplaced([levers, barriers])).toEqual([{ unit: 'levers', after: 'barriers' }]);
	expect(misplaced([levers])).toEqual([{ unit: 'levers', after: 'barriers' }]);
});

test('outcomes that no unit leads to have fallen out', () => {
	const some = [unit('a', { outcomes: ['recognise'] }), unit('b', { outcomes: ['diagnose'] })];
	expect(fallenOut(['recognise', 'diagnose', 'value'], some)).toEqual(['value']);
});
