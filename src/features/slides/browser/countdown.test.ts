import { describe, expect, test } from 'vitest';
import { begin, keptIn, left } from './countdown.ts';

describe('the clock of a row', () => {
	const started = begin('round', 20, 1_000);
	const after = (seconds: number) => left(started, 1_000 + seconds * 1_000);

	test('says how many minutes are left, the one that runs counted', () => {
		expect(after(0)).toEqual({ minutes: 20, isOver: false });
		expect(after(1)).toEqual({ minutes: 20, isOver: false });
		expect(after(60)).toEqual({ minutes: 19, isOver: false });
		expect(after(20 * 60 - 1)).toEqual({ minutes: 1, isOver: false });
	});

	test('says how many whole minutes it is over', () => {
		expect(after(20 * 60)).toEqual({ minutes: 0, isOver: true });
		expect(after(23 * 60 + 30)).toEqual({ minutes: 3, isOver: true });
	});

	test('is taken from an entry of the history, and from nothing that only looks like it', () => {
		expect(keptIn({ countdown: started })).toEqual(started);
		const others = [null, 'x', {}, { countdown: undefined }, { countdown: { row: 'round' } }];
		for (const one of [...others, { countdown: { row: 1, end: 2 } }])
			expect(keptIn(one)).toBeUndefined();
		expect(keptIn({ countdown: { row: 'round', end: NaN } })).toBeUndefined();
	});
});
