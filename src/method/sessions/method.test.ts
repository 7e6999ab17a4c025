import { describe, expect, test } from 'vitest';
import { neighbours, sources, targets } from '../graph.ts';
import { cardIn, createMethod } from '../method.ts';
import type { SessionFacts } from '../schemas/session.ts';
import { smallMethod } from '../testing/small-method.ts';

const words = (text: string) => ({ nl: text, en: `${text} (en)` });
const session = (changes: object) =>
	({
		title: words('Dag'),
		summary: words('Samen.'),
		order: 1,
		months: { from: 1, to: 1 },
		rows: [],
		prepare: [],
		after: [],
		...changes,
	}) as unknown as SessionFacts;
const { facts, words: pages } = smallMethod({
	steps: { invite: { order: 1 }, bootcamp: { order: 2 } },
	worksheets: { walk: { order: 1 }, talk: { order: 2 } },
});
const sheet = (id: string) => ({ collection: 'worksheets', id });
const method = createMethod(
	facts,
	pages,
	new Map([
		['visit', session({ months: { from: 0, to: 9 } })],
		[
			'day',
			session({
				step: { collection: 'steps', id: 'bootcamp' },
				rows: [{ worksheets: [{ id: sheet('walk') }, { id: sheet('walk') }] }],
				prepare: [{ worksheets: [sheet('talk')] }],
			}),
		],
		['first', session({ step: { collection: 'steps', id: 'invite' } })],
	]),
);
const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);

describe('a session in the method', () => {
	test('leads to its step and its worksheets, each once, and they lead back', () => {
		expect(ids(targets(method, 'sessions/day', 'steps'))).toEqual(['steps/bootcamp']);
		expect(ids(targets(method, 'sessions/day', 'worksheets'))).toEqual([
			'worksheets/walk',
			'worksheets/talk',
		]);
		expect(ids(sources(method, 'worksheets/talk', 'sessions'))).toEqual(['sessions/day']);
		expect(ids(sources(method, 'steps/bootcamp', 'sessions'))).toEqual(['sessions/day']);
	});

	test('stands in the order of the year, those outside the steps last', () => {
		expect(neighbours(method, 'sessions/day')).toMatchObject({
			previous: { id: 'sessions/first' },
			next: { id: 'sessions/visit' },
		});
	});

	test('has its title in each language', () => {
		expect(cardIn(method, 'sessions/day', 'en')).toEqual({
			id: 'sessions/day',
			title: 'Dag (en)',
			summary: 'Samen. (en)',
			language: 'en',
		});
	});
});
