import { describe, expect, test } from 'vitest';
import type { Answer } from '../../method/scan/answers.ts';
import { compare } from './compare.ts';

const barriers = ['alone', 'silos', 'time', 'rules'];
const compared = (before: Record<string, Answer>, now: Record<string, Answer>) =>
	compare(new Map(Object.entries(before)), new Map(Object.entries(now)), barriers);

describe('compare', () => {
	test('puts the greatest change first', () => {
		const { lighter, heavier, same } = compared(
			{ alone: 2, silos: 3, time: 1, rules: 2 },
			{ alone: 1, silos: 0, time: 3, rules: 2 },
		);
		expect(lighter.map(({ name }) => name)).toEqual(['silos', 'alone']);
		expect(heavier).toEqual([{ name: 'time', before: 1, now: 3 }]);
		expect(same.map(({ name }) => name)).toEqual(['rules']);
	});

	test('leaves out what was skipped in either scan', () => {
		expect(compared({ alone: 2 }, { silos: 1 })).toEqual({ lighter: [], heavier: [], same: [] });
	});
});
