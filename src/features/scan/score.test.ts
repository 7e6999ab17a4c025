import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createGraph, type Edge, type NodeId } from '../../method/graph.ts';
import { scale, type Answer } from '../../method/scan/answers.ts';
import { scanModel, type ScanModel } from './model.ts';
import { leftOver, routeLength, score } from './score.ts';

/** Three barriers, three levers, two steps and two cases. Each test changes the answers. */
const model: ScanModel = {
	barriers: [
		{ name: 'alone', group: 'social' },
		{ name: 'silos', group: 'organisational' },
		{ name: 'time', group: 'organisational' },
	],
	levers: [
		{ name: 'allies', lifts: ['alone', 'silos'], wait: 1 },
		{ name: 'sponsor', lifts: ['time'], wait: 1 },
		{ name: 'wins', lifts: ['alone'], wait: 0 },
	],
	steps: [
		{ name: 'invite', barriers: ['time'], levers: ['sponsor'], worksheets: ['agreement'] },
		{ name: 'field', barriers: ['alone', 'silos'], levers: ['allies'], worksheets: [] },
	],
	cases: [
		{ name: 'hospital', barriers: ['silos'], levers: ['sponsor'] },
		{ name: 'town', barriers: [], levers: ['allies', 'wins'] },
	],
};
const answersOf = (answers: Record<string, Answer>) => new Map(Object.entries(answers));
const scored = (answers: Record<string, Answer>) => score(model, answersOf(answers));

describe('score', () => {
	test('says nothing about no answers', () => {
		expect(scored({})).toEqual({
			yours: [],
			mild: false,
			groups: [],
			levers: [],
			steps: [],
			story: undefined,
		});
	});

	test('counts as yours what you meet often or every week, the heaviest first', () => {
		expect(scored({ alone: 1, silos: 2, time: 3 }).yours).toEqual([
			{ name: 'time', answer: 3 },
			{ name: 'silos', answer: 2 },
		]);
	});

	test('falls back on what you meet sometimes when nothing weighs more', () => {
		const { yours, mild } = scored({ alone: 1, silos: 0 });
		expect({ yours, mild }).toEqual({ yours: [{ name: 'alone', answer: 1 }], mild: true });
	});

	test('puts the heaviest group first', () => {
		expect(scored({ alone: 3, silos: 2, time: 2 }).groups.map(({ group }) => group)).toEqual([
			'organisational',
			'social',
		]);
	});

	test('weighs a group by its answers, not by how many barriers it has', () => {
		expect(scored({ alone: 2, silos: 3 }).groups.map(({ group }) => group)).toEqual([
			'organisational',
			'social',
		]);
	});

	test('ranks levers by the sum of the answers that they lift', () => {
		expect(scored({ alone: 2, silos: 2, time: 3 }).levers).toEqual([
			{ name: 'allies', weight: 4, lifts: ['alone', 'silos'] },
			{ name: 'sponsor', weight: 3, lifts: ['time'] },
			{ name: 'wins', weight: 2, lifts: ['alone'] },
		]);
	});

	test('lets what you meet sometimes decide between equals', () => {
		const names = scored({ alone: 2, silos: 1 }).levers.map(({ name }) => name);
		expect(names).toEqual(['allies', 'wins']);
	});

	test('lets the sooner lever go first among equals', () => {
		const names = scored({ alone: 2 }).levers.map(({ name }) => name);
		expect(names).toEqual(['wins', 'allies']);
	});

	test('names the steps of your barriers in the order of the year', () => {
		expect(scored({ silos: 2, time: 2 }).steps).toEqual([
			{ name: 'invite', barriers: ['time'], worksheets: ['agreement'] },
			{ name: 'field', barriers: ['silos'], worksheets: [] },
		]);
	});

	test('tells the case that shares your barriers', () => {
		expect(scored({ silos: 2 }).story).toEqual({
			name: 'hospital',
			barriers: ['silos'],
			levers: [],
		});
	});

	test('tells a case that pulled your levers when none shares a barrier', () => {
		expect(scored({ alone: 3 }).story).toEqual({
			name: 'town',
			barriers: [],
			levers: ['wins', 'allies'],
		});
	});
});

describe('leftOver', () => {
	test('finds a lever for every barrier that the route misses', () => {
		const barriers = Array.from({ length: routeLength + 1 }, (_, index) => `barrier-${index}`);
		const many: ScanModel = {
			...model,
			barriers: barriers.map((name) => ({ name, group: 'social' })),
			levers: barriers.map((name) => ({ name: `lever-of-${name}`, lifts: [name], wait: 0 })),
		};
		const all = new Map(barriers.map((name) => [name, 2 as const]));
		expect(leftOver(score(many, all))).toEqual([
			{ lever: 'lever-of-barrier-5', barriers: ['barrier-5'] },
		]);
	});
});

/** A model of six barriers with any levers, any answers to it, and the same answers with one raised. */
const raised = fc
	.record({
		levers: fc.array(
			fc.record({
				lifts: fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 4 }),
				wait: fc.integer({ min: 0, max: 2 }),
			}),
			{ minLength: 2, maxLength: 8 },
		),
		answers: fc.array(fc.constantFrom<Answer | undefined>(undefined, ...scale), {
			minLength: 6,
			maxLength: 6,
		}),
		which: fc.integer({ min: 0, max: 5 }),
	})
	.map(({ levers, answers, which }) => {
		const random: ScanModel = {
			barriers: answers.map((_, index) => ({ name: String(index), group: 'social' })),
			levers: levers.map(({ lifts, wait }, index) => ({
				name: `lever-${index}`,
				lifts: lifts.map(String),
				wait,
			})),
			steps: [],
			cases: [],
		};
		const entries = answers.flatMap((answer, index): [string, Answer][] =>
			answer === undefined ? [] : [[String(index), answer]],
		);
		const before = new Map(entries);
		const higher = Math.min(3, (answers[which] ?? 0) + 1) as Answer;
		return {
			random,
			before,
			after: new Map(before).set(String(which), higher),
			barrier: String(which),
		};
	});

describe('a higher answer to one statement', () => {
	test('never moves a lever that lifts that barrier below one that does not', () => {
		fc.assert(
			fc.property(raised, ({ random, before, after, barrier }) => {
				const rank = (answers: typeof before) =>
					new Map(score(random, answers).levers.map(({ name }, index) => [name, index]));
				const [was, is] = [rank(before), rank(after)];
				const lifting = random.levers.filter(({ lifts }) => lifts.includes(barrier));
				const others = random.levers.filter(({ lifts }) => !lifts.includes(barrier));
				for (const { name } of lifting)
					for (const { name: other } of others)
						if ((was.get(name) ?? Infinity) < (was.get(other) ?? Infinity))
							expect(is.get(name)).toBeLessThan(is.get(other) ?? Infinity);
			}),
			{ numRuns: 1000 },
		);
	});

	test('never makes the weight of a lever smaller once a barrier weighs 2', () => {
		fc.assert(
			fc.property(raised, ({ random, before, after }) => {
				fc.pre([...before.values()].some((answer) => answer >= 2));
				const was = score(random, before).levers;
				const is = new Map(score(random, after).levers.map(({ name, weight }) => [name, weight]));
				for (const { name, weight } of was) expect(is.get(name)).toBeGreaterThanOrEqual(weight);
			}),
			{ numRuns: 1000 },
		);
	});
});

describe('the order in which statements are answered', () => {
	test('does not matter', () => {
		fc.assert(
			fc.property(raised, ({ random, before }) => {
				const backwards = new Map([...before].reverse());
				expect(score(random, backwards)).toEqual(score(random, before));
			}),
		);
	});
});

describe('scanModel', () => {
	test('takes names and relations from the graph, in the order of the method', () => {
		const ids: NodeId[] = ['levers/allies', 'barriers/time', 'barriers/alone', 'steps/field'];
		const edges: Edge[] = [
			{ from: 'levers/allies', to: 'barriers/alone', relation: 'lifts' },
			{ from: 'steps/field', to: 'barriers/time', relation: 'barriers' },
			{ from: 'steps/field', to: 'levers/allies', relation: 'levers' },
		];
		const graph = createGraph(
			ids.map((id, index) => ({ id, order: ids.length - index })),
			edges,
		);
		expect(scanModel(graph, { groupOf: () => 'social', waitOf: () => 2 })).toEqual({
			barriers: [
				{ name: 'alone', group: 'social' },
				{ name: 'time', group: 'social' },
			],
			levers: [{ name: 'allies', lifts: ['alone'], wait: 2 }],
			steps: [{ name: 'field', barriers: ['time'], levers: ['allies'], worksheets: [] }],
			cases: [],
		});
	});
});
