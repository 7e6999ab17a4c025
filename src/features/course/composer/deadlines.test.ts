import { describe, expect, test } from 'vitest';
import { wholeCourse } from './choice.ts';
import { deadlineOf } from './deadlines.ts';
import { scheduleOf } from './schedule.ts';

const ids = ['a', 'b', 'c', 'd'];
const units = ids.map((id) => ({ id, minutes: 180, after: [], outcomes: [] }));
const plan = (weeks: number, start?: string) =>
	scheduleOf({ ...wholeCourse(ids), weeks, start, weekday: 2 }, units).weeks;

describe('work of a composed course is handed in', () => {
	test('before the class that follows there, with its day where that is known', () => {
		expect(deadlineOf('a', 1, plan(4))).toEqual({ by: 'class', number: 2 });
		expect(deadlineOf('a', 1, plan(4, '2027-02-03'))).toEqual({
			by: 'class',
			number: 2,
			date: '2027-02-16',
		});
	});

	test('before a class of a later day, where two are on one', () => {
		expect(['a', 'b'].map((id) => deadlineOf(id, 1, plan(2)).number)).toEqual([3, 3]);
	});

	test('before a later class, where it was more than one away', () => {
		expect(deadlineOf('a', 2, plan(4))).toEqual({ by: 'class', number: 3 });
	});

	test('at the end of the last week, where no class follows', () => {
		const end = { by: 'week', number: 4, date: '2027-03-07' };
		expect(deadlineOf('d', 1, plan(4, '2027-02-03'))).toEqual(end);
		expect(deadlineOf('c', 2, plan(4, '2027-02-03'))).toEqual(end);
		expect(deadlineOf('d', 1, plan(8))).toEqual({ by: 'week', number: 8 });
	});

	test('at the end of its own week, where no class says otherwise', () => {
		expect(deadlineOf('b', undefined, plan(4, '2027-02-03'))).toEqual({
			by: 'week',
			number: 2,
			date: '2027-02-21',
		});
	});
});
