import { describe, expect, test } from 'vitest';
import { fromScan, hasRoom, lay, onPile, sortedFormat, toAnswers, type Sorted } from './piles.ts';

const sorted: Sorted = new Map([
	['barriers/silos', 'mine'],
	['barriers/standing-alone', 'key'],
	['levers/allies', 'mine'],
]);

describe('lay', () => {
	test('lays a card on top, and takes it from where it lay', () => {
		const laid = lay(sorted, 'barriers/silos', 'key');
		expect(onPile(laid, 'barriers', 'key')).toEqual(['standing-alone', 'silos']);
		expect(onPile(laid, 'barriers', 'mine')).toEqual([]);
	});

	test('takes a card off every pile', () => {
		expect(lay(sorted, 'levers/allies', undefined).has('levers/allies')).toBe(false);
	});
});

describe('hasRoom', () => {
	test('takes two cards of a kind in the middle, and no third', () => {
		const two = lay(sorted, 'barriers/silos', 'key');
		expect(hasRoom(sorted, 'barriers', 'silos', 'key')).toBe(true);
		expect(hasRoom(two, 'barriers', 'silos', 'key')).toBe(true);
		expect(hasRoom(two, 'barriers', 'pilot-trap', 'key')).toBe(false);
		expect(hasRoom(two, 'barriers', 'pilot-trap', 'mine')).toBe(true);
		expect(hasRoom(two, 'levers', 'allies', 'key')).toBe(true);
	});
});

describe('the scan', () => {
	test('gives the piles of the barriers, and leaves the levers', () => {
		const taken = fromScan(
			sorted,
			new Map([
				['silos', 1],
				['pilot-trap', 3],
			] as const),
		);
		expect([...taken]).toEqual([
			['barriers/silos', 'not'],
			['barriers/pilot-trap', 'mine'],
			['levers/allies', 'mine'],
		]);
	});

	test('counts what is met often as heavy, so that what is met sometimes is not', () => {
		const answers = new Map([
			['silos', 1],
			['pilot-trap', 2],
		] as const);
		expect([...fromScan(new Map(), answers)]).toEqual([
			['barriers/silos', 'not'],
			['barriers/pilot-trap', 'mine'],
		]);
	});

	test('gives what is met sometimes, when nothing weighs more', () => {
		expect([...fromScan(new Map(), new Map([['silos', 1]] as const))]).toEqual([
			['barriers/silos', 'mine'],
		]);
	});

	test('gets an answer for every barrier on a pile, and the heaviest for the two', () => {
		expect(toAnswers(sorted)).toEqual(
			new Map([
				['standing-alone', 3],
				['silos', 2],
			]),
		);
	});
});

describe('what is kept', () => {
	const format = sortedFormat(new Set(['barriers/silos', 'levers/allies']));

	test('is read back as it was written, in the same order', () => {
		const some: Sorted = new Map([
			['levers/allies', 'not'],
			['barriers/silos', 'key'],
		]);
		expect([...format.fromText(format.toText(some))!]).toEqual([...some]);
	});

	test('leaves out cards and piles that there are no more', () => {
		expect([...format.fromText('{"barriers/gone":"mine","barriers/silos":"away"}')!]).toEqual([]);
	});

	test('is nothing when it cannot be read', () => {
		expect(format.fromText('{"barriers')).toBeUndefined();
		expect(format.fromText('[]')).toBeUndefined();
	});
});
