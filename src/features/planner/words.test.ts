import { describe, expect, test } from 'vitest';
import { wordsBelow } from '../../language/words.ts';
import { sentences } from '../../ui/dom.ts';
import type { Item } from './plan.ts';
import { createWords, type NamedSession } from './words.ts';

const session = (id: string, title: string): NamedSession => ({
	id,
	title,
	href: `/sessions/${id}/`,
	length: '2 u.',
	months: { from: 1, to: 1 },
});
const bootcamp = session('bootcamp', 'Bootcamp: twee dagen');
const words = createWords(
	'nl',
	[
		{ id: 'invite', title: 'Uitnodigen', href: '/steps/invite/', months: { from: 0, to: 1 } },
		{
			id: 'bootcamp',
			title: 'Bootcamp',
			href: '/steps/bootcamp/',
			months: { from: 1, to: 1 },
			joint: bootcamp,
		},
	],
	sentences(JSON.stringify(wordsBelow('planner.', 'nl'))),
	{
		peers: [session('first-set', 'De eerste keer'), session('peer-set', 'De peergroep')],
		coach: [session('first-talk', 'Het eerste gesprek'), session('talk', 'Coachgesprek: gewoon')],
	},
	{
		talks: [{ ...session('field-talk', 'Coachgesprek: het veld'), step: 'field' }],
		singles: [
			{ ...session('walk', 'Rondgang: kijk'), kind: 'own', step: 'invite', order: 1, count: 1 },
		],
	},
);

/** An item on some days, of which each test says what it is. */
const item = (own: Pick<Item, 'kind'> & Partial<Item>): Item => ({
	id: 'x',
	number: 1,
	from: '2026-12-28',
	to: '2026-12-28',
	moved: false,
	outside: false,
	...own,
});

describe('the title of an item', () => {
	test('is its kind and what it is called, which a session and a talk do not say twice', () => {
		expect(
			[
				item({ kind: 'step', number: 2, step: 'bootcamp' }),
				item({ kind: 'joint', step: 'bootcamp' }),
				item({ kind: 'coach', number: 3, session: 'field-talk' }),
				item({ kind: 'coach', number: 4 }),
				item({ kind: 'own', session: 'walk' }),
			].map(words.title),
		).toEqual([
			'Stap 2: Bootcamp',
			'Gezamenlijke sessie 1: twee dagen',
			'Coachgesprekken 3: het veld',
			'Coachgesprekken 4: gewoon',
			'Op het werk: Rondgang: kijk',
		]);
	});

	test('is another one for the first meeting of a peer set than for the rest', () => {
		const sets = [1, 2, 3].map((number) => item({ kind: 'peers', number }));
		expect(sets.map(words.title)).toEqual([
			'Peergroep 1: De eerste keer',
			'Peergroep 2: De peergroep',
			'Peergroep 3: De peergroep',
		]);
	});
});

describe('the days of an item', () => {
	test('are a day with its weekday, a range, or a week in which to find a moment', () => {
		const week = { from: '2026-12-28', to: '2027-01-01' };
		expect(words.when(item({ kind: 'joint' }))).toBe('ma 28 december 2026');
		expect(words.when(item({ kind: 'step', ...week }))).toBe('28 december 2026 – 1 januari 2027');
		expect(words.when(item({ kind: 'coach', ...week }))).toBe(
			'week van 28 december tot 1 januari 2027',
		);
	});

	test('name the year once where it is one year', () => {
		expect(words.range({ from: '2027-03-01', to: '2027-04-30' })).toBe('1 maart – 30 april 2027');
		expect(words.range({ from: '2027-03-01', to: '2027-03-01' })).toBe('1 maart 2027');
	});
});

test('an item says what a reader should know about its days', () => {
	const moved = { moved: true, clash: 'armistice', outside: true, optional: true };
	expect(words.notes(item({ kind: 'joint', ...moved }))).toEqual([
		'zelf gekozen',
		'valt op Wapenstilstand',
		'buiten de maanden van de stap',
		'hoeft niet',
	]);
	expect(words.notes(item({ kind: 'joint' }))).toEqual([]);
});
