import { describe, expect, test } from 'vitest';
import type { SessionFacts } from '../../method/schemas/session.ts';
import { smallMethod } from '../../method/testing/small-method.ts';
import { sessionsOfYear } from './year-sessions.ts';

/** A session that belongs nowhere: each test says what makes it one of a kind. */
const some = (changes: Partial<SessionFacts>): Partial<SessionFacts> => ({
	title: { nl: 'Een sessie', en: 'A session' } as SessionFacts['title'],
	order: 1,
	minutes: 90,
	months: { from: 3, to: 4 },
	...changes,
});
const step = (id: string) => ({ collection: 'steps' as const, id });
const joint = (changes: Partial<SessionFacts> = {}) =>
	some({ setting: 'joint-session', lead: 'circle-host', step: step('field'), ...changes });
const talk = (changes: Partial<SessionFacts> = {}) =>
	some({ setting: 'workplace', lead: 'coach', step: step('field'), ...changes });
const own = (changes: Partial<SessionFacts> = {}) =>
	some({ setting: 'own-work', lead: 'participant', step: step('field'), ...changes });

const steps = { invite: { order: 1 }, field: { order: 2 }, story: { order: 3 } };
const of = (sessions: Record<string, Partial<SessionFacts>>) =>
	sessionsOfYear(smallMethod({ steps }, {}, sessions), 'en');
const ids = (sessions: readonly { id: string }[]) => sessions.map(({ id }) => id);

test('a session goes by its words in the language of the reader', () => {
	const { joint: found } = sessionsOfYear(smallMethod({ steps }, {}, { day: joint() }), 'nl');
	expect(found.get('field')).toEqual({
		id: 'day',
		months: { from: 3, to: 4 },
		title: 'Een sessie',
		href: '/sessions/day/',
		length: '90 min.',
		before: 0,
	});
});

test('what has no months, as a class, is no session of the year', () => {
	const { months: _, ...timeless } = joint();
	const { joint: found, recurring, talks, singles } = of({ timeless });
	expect([found.size, recurring, talks, singles]).toEqual([0, { peers: [], coach: [] }, [], []]);
});

describe('the joint session of a step', () => {
	test('is the one that the circle holds there, in the order of the steps', () => {
		const { joint: found } = of({ story: joint({ step: step('story') }), field: joint() });
		expect([...found.keys()]).toEqual(['field', 'story']);
	});

	test('counts what each does at work before it, and nothing else', () => {
		const { joint: found } = of({
			sums: own({ order: 1 }),
			shown: own({ order: 2, lead: 'colleague', setting: 'workplace' }),
			talk: talk({ order: 3 }),
			day: joint({ order: 4 }),
			later: own({ order: 5 }),
			elsewhere: own({ order: 1, step: step('story') }),
		});
		expect(found.get('field')?.before).toBe(2);
	});
});

describe('the talks with the coach', () => {
	test('come in the order in which the months of their steps pass', () => {
		const { talks } = of({
			late: talk({ step: step('story'), months: { from: 5, to: 6 } }),
			between: talk({ step: step('invite'), months: { from: 2, to: 6 }, order: 2 }),
			second: talk({ order: 2 }),
			first: talk({ order: 1, months: { from: 2, to: 3 } }),
			before: own({ step: step('invite'), order: 1, months: { from: 2, to: 6 } }),
		});
		expect(talks.map((one) => [one.id, one.step])).toEqual([
			['first', 'field'],
			['second', 'field'],
			['between', 'invite'],
			['late', 'story'],
		]);
	});

	test('are singles in a week of their own before the first month', () => {
		const { talks, singles } = of({ early: talk({ months: { from: 0, to: 0 } }), first: talk() });
		expect(ids(talks)).toEqual(['first']);
		expect(singles.map(({ id, kind }) => [id, kind])).toEqual([['early', 'own']]);
	});

	test('come back as the ordinary one, after the first that has a step', () => {
		const ordinary = talk({ times: { from: 3, to: 5 } });
		const { step: _, ...again } = ordinary;
		const once = { ...again, times: { from: 0, to: 1 } };
		const { recurring, singles } = of({ again, once, first: talk(), second: talk({ order: 2 }) });
		expect(ids(recurring.coach)).toEqual(['first', 'again']);
		expect(singles).toEqual([]);
	});
});

test('peer sets come back, whoever leads them', () => {
	const peers = some({ setting: 'peer-set', lead: 'peer-set', order: 2 });
	const { recurring } = of({ peers, first: { ...peers, lead: 'coach', order: 1 } });
	expect(ids(recurring.peers)).toEqual(['first', 'peers']);
});

describe('a single session', () => {
	test('is another one that many hold, outside the steps; nobody has to when it can be left out', () => {
		const { step: _, ...review } = joint();
		const visit = {
			...review,
			setting: 'workplace' as const,
			lead: 'host' as const,
			order: 2,
			times: { from: 0, to: 3 },
		};
		const { joint: found, recurring, singles } = of({ review, visit });
		expect([found.size, recurring.coach]).toEqual([0, []]);
		expect(singles.map(({ id, kind, optional }) => [id, kind, optional])).toEqual([
			['review', 'other', false],
			['visit', 'other', true],
		]);
	});

	test('at work has its place among those of its step, and from the joint session', () => {
		const { singles, talks } = of({
			sums: own({ order: 1 }),
			day: joint({ order: 2 }),
			yes: own({ order: 3, setting: 'workplace' }),
		});
		expect(singles).toMatchObject([
			{ id: 'sums', kind: 'own', step: 'field', order: 1, count: 3, fromJoint: -1 },
			{ id: 'yes', kind: 'own', step: 'field', order: 3, count: 3, fromJoint: 1 },
		]);
		expect(talks).toEqual([]);
	});

	test('at work in a step without a joint session has only its order', () => {
		const { singles } = of({ walk: own() });
		expect(singles).toMatchObject([{ id: 'walk', order: 1, count: 1, fromJoint: undefined }]);
	});

	test('at work outside the steps has no place in the year', () => {
		const { step: _, ...outside } = own();
		expect(of({ outside }).singles).toEqual([]);
	});
});
