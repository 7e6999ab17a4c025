import { describe, expect, test } from 'vitest';
import { smallMethod } from '../method/testing/small-method.ts';
import { clustersOf, entryTitle, pagesIn } from './navigation.ts';

const lever = (order: number, level: string) => ({ order, level, horizon: 'weeks', lifts: [] });
const method = smallMethod(
	{ levers: { b: lever(2, 'person'), a: lever(1, 'person'), c: lever(3, 'organisation') } },
	{
		'levers/a': {},
		'levers/b': {},
		'en/levers/b': { title: 'B in English' },
		'levers/c': {},
		'guide/z': { order: 1 },
		'guide/y': { order: 2 },
		'guide/x': {},
		guide: {},
	},
);
const ids = (cards: readonly { id: string }[]) => cards.map(({ id }) => id);

describe('clustersOf', () => {
	test('divides a kind by its own fact, in the order of its values and of the method', () => {
		expect(
			clustersOf(method, 'levers', 'nl').map(({ label, cards }) => [label, ids(cards)]),
		).toEqual([
			['level.person', ['levers/a', 'levers/b']],
			['level.organisation', ['levers/c']],
		]);
	});

	test('leaves a division without items out', () => {
		expect(clustersOf(method, 'levers', 'nl')).toHaveLength(2);
		expect(clustersOf(method, 'barriers', 'nl')).toEqual([]);
	});

	test('is one list for a kind that nothing divides', () => {
		expect(clustersOf(method, 'framework', 'nl')).toEqual([{ cards: [] }]);
	});

	test('shows the words of the language, or of the other until they are there', () => {
		const [person] = clustersOf(method, 'levers', 'en');
		expect(person!.cards.map(({ title, language }) => [title, language])).toEqual([
			['levers/a', 'nl'],
			['B in English', 'en'],
		]);
	});
});

describe('entryTitle', () => {
	test('carries the number of a page that is read in order, and none elsewhere', () => {
		const step = {
			order: 3,
			phase: 'person',
			months: { from: 1, to: 2 },
			settings: [],
			levers: [],
		};
		const read = smallMethod(
			{ steps: { compass: step }, levers: { a: lever(1, 'person') } },
			{ 'steps/compass': { title: 'Find your compass' }, 'levers/a': { title: 'Allies' } },
		);
		const titles = (kind: 'steps' | 'levers') =>
			clustersOf(read, kind, 'nl').flatMap(({ cards }) => cards.map(entryTitle));
		expect(titles('steps')).toEqual(['3. Find your compass']);
		expect(titles('levers')).toEqual(['Allies']);
	});
});

describe('pagesIn', () => {
	test('gives the pages of a folder in their order, those without one last, and not the folder', () => {
		expect(ids(pagesIn(method, 'guide', 'nl'))).toEqual(['guide/z', 'guide/y', 'guide/x']);
	});
});
