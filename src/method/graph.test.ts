import { describe, expect, test } from 'vitest';
import {
	createGraph,
	kindOf,
	nameOf,
	neighbours,
	nodesOf,
	related,
	sources,
	targets,
	type Node,
} from './graph.ts';

const ids = (nodes: readonly Node[]) => nodes.map((node) => node.id);

/** Two levers, two barriers and a step; the levers stand in the opposite order of their names. */
const graph = createGraph(
	[
		{ id: 'levers/allies', order: 2 },
		{ id: 'levers/sponsor', order: 1 },
		{ id: 'barriers/silos', order: 1 },
		{ id: 'barriers/alone', order: 2 },
		{ id: 'steps/field', order: 1 },
	],
	[
		{ from: 'levers/allies', to: 'barriers/silos', relation: 'lifts' },
		{ from: 'levers/allies', to: 'barriers/alone', relation: 'lifts' },
		{ from: 'levers/sponsor', to: 'barriers/silos', relation: 'lifts' },
		{ from: 'steps/field', to: 'levers/allies', relation: 'levers' },
		{ from: 'steps/field', to: 'levers/gone', relation: 'levers' },
	],
);

describe('kindOf and nameOf', () => {
	test('split an id at its first slash', () => {
		expect([kindOf('levers/allies'), nameOf('levers/allies')]).toEqual(['levers', 'allies']);
	});
});

describe('nodesOf', () => {
	test('lists a kind in the order of the method', () => {
		expect(ids(nodesOf(graph, 'levers'))).toEqual(['levers/sponsor', 'levers/allies']);
	});

	test('puts nodes without an order last, by id', () => {
		const mixed = createGraph([{ id: 'a/z' }, { id: 'a/b' }, { id: 'a/y', order: 9 }], []);
		expect(ids(nodesOf(mixed, 'a'))).toEqual(['a/y', 'a/b', 'a/z']);
	});
});

describe('targets', () => {
	test('keeps the order in which the author named them', () => {
		expect(ids(targets(graph, 'levers/allies', 'barriers'))).toEqual([
			'barriers/silos',
			'barriers/alone',
		]);
	});

	test('leaves out entries that do not exist', () => {
		expect(ids(targets(graph, 'steps/field', 'levers'))).toEqual(['levers/allies']);
	});
});

describe('sources', () => {
	test('lists what points at an entry, in the order of the method', () => {
		expect(ids(sources(graph, 'barriers/silos', 'levers'))).toEqual([
			'levers/sponsor',
			'levers/allies',
		]);
	});

	test('lists an entry once, however many arrows it sends', () => {
		const twice = createGraph(
			[{ id: 'a/x' }, { id: 'b/y' }],
			[
				{ from: 'a/x', to: 'b/y', relation: 'one' },
				{ from: 'a/x', to: 'b/y', relation: 'two' },
			],
		);
		expect(ids(sources(twice, 'b/y', 'a'))).toEqual(['a/x']);
	});
});

describe('related', () => {
	test('joins both directions', () => {
		expect(ids(related(graph, 'levers/allies', 'steps'))).toEqual(['steps/field']);
		expect(ids(related(graph, 'steps/field', 'levers'))).toEqual(['levers/allies']);
	});

	test('names first what an entry points at, then what points at it', () => {
		const both = createGraph(
			[{ id: 'a/x' }, { id: 'b/early', order: 1 }, { id: 'b/late', order: 2 }],
			[
				{ from: 'b/early', to: 'a/x', relation: 'one' },
				{ from: 'a/x', to: 'b/late', relation: 'two' },
			],
		);
		expect(ids(related(both, 'a/x', 'b'))).toEqual(['b/late', 'b/early']);
	});
});

describe('neighbours', () => {
	test('gives the entries just before and after', () => {
		expect(neighbours(graph, 'levers/allies')).toEqual({
			previous: { id: 'levers/sponsor', order: 1 },
		});
	});

	test('gives nothing for an entry outside the graph', () => {
		expect(neighbours(graph, 'levers/gone')).toEqual({});
	});
});
