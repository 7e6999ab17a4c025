import { expect, test } from 'vitest';
import { each } from '../../language/translated.ts';
import { wordsOf } from '../../language/words.ts';
import { tasksOf, type TaskFacts } from './tasks.ts';

const task = (days: number, changes: Partial<TaskFacts> = {}): TaskFacts => ({
	days,
	do: each({ nl: `Doe ${days}`, en: `Do ${days}` }),
	worksheets: [],
	apart: [],
	texts: [],
	...changes,
});
const before = (...prepare: TaskFacts[]) =>
	tasksOf({ prepare, after: [], lead: 'coach' }, 'before', 'nl', wordsOf('nl'), () => []);
const after = (...tasks: TaskFacts[]) =>
	tasksOf({ prepare: [], after: tasks, lead: 'coach' }, 'after', 'nl', wordsOf('nl'), () => []);

test('what is to be done stands in the order of the days, before a session and after it', () => {
	expect(before(task(1), task(28), task(0)).map((one) => one.days)).toEqual([28, 1, 0]);
	expect(after(task(14), task(1)).map((one) => one.days)).toEqual([-1, -14]);
	expect(after(task(14), task(1)).map((one) => one.do)).toEqual(['Doe 1', 'Doe 14']);
});

test('the days are said in weeks where they are whole weeks', () => {
	expect(before(...[28, 10, 7, 2, 1, 0].map((days) => task(days))).map(({ when }) => when)).toEqual(
		[
			'4 weken vooraf',
			'10 dagen vooraf',
			'één week vooraf',
			'2 dagen vooraf',
			'één dag vooraf',
			wordsOf('nl')('session.day'),
		],
	);
	expect(after(task(1), task(21)).map(({ when }) => when)).toEqual([
		'één dag nadien',
		'3 weken nadien',
	]);
});

test('every task says who does it as soon as one is of somebody else', () => {
	expect(before(task(7), task(1)).map(({ who }) => who)).toEqual([undefined, undefined]);
	const shared = before(task(7), task(1, { who: 'host' }));
	expect(shared.map(({ who }) => who)).toEqual(
		(['coach', 'host'] as const).map((who) => wordsOf('nl')(`lead.${who}`)),
	);
});

test('a task leads to what is used for it', () => {
	const link = { href: '/worksheets/walk/', title: 'Rondgang' };
	const [first] = tasksOf(
		{ prepare: [task(7)], after: [], lead: 'coach' },
		'before',
		'en',
		wordsOf('en'),
		({ days }) => (days === 7 ? [link] : []),
	);
	expect(first!.links).toEqual([link]);
});
