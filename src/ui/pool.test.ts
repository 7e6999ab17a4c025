import { describe, expect, test } from 'vitest';
import { eachAtOnce } from './pool.ts';

const items = Array.from({ length: 100 }, (_, index) => index);

/** Lets others go first. */
const turn = () => new Promise<void>((done) => setTimeout(done));

describe('eachAtOnce', () => {
	test('does each once, and no more at a time than it is told', async () => {
		const done: number[] = [];
		let going = 0;
		let most = 0;
		await eachAtOnce(items, 6, async (item) => {
			most = Math.max(most, ++going);
			await turn();
			going -= 1;
			done.push(item);
		});
		expect(done.sort((a, b) => a - b)).toEqual(items);
		expect(most).toBe(6);
	});

	test('starts nothing after the first error, and throws that one', async () => {
		const begun: number[] = [];
		const work = async (item: number) => {
			begun.push(item);
			await turn();
			if (item === 3 || item === 4) throw new Error(`${item} went wrong`);
		};
		await expect(eachAtOnce(items, 6, work)).rejects.toThrow('3 went wrong');
		const count = begun.length;
		expect(count).toBeLessThan(12);
		await turn();
		expect(begun.length).toBe(count);
	});

	test('tells what is going on that it can stop, and waits until it has', async () => {
		let stopped = 0;
		const work = (item: number, signal: AbortSignal) =>
			new Promise<void>((_, stop) => {
				if (item === 0) stop(new Error('Lost'));
				signal.addEventListener('abort', () => {
					stopped += 1;
					stop(signal.reason as Error);
				});
			});
		await expect(eachAtOnce(items, 6, work)).rejects.toThrow('Lost');
		expect(stopped).toBe(6);
	});

	test('stops when it is told to', async () => {
		const stop = new AbortController();
		const begun: number[] = [];
		const work = async (item: number) => {
			begun.push(item);
			if (item === 10) stop.abort(new Error('Enough'));
			await turn();
		};
		await expect(eachAtOnce(items, 6, work, stop.signal)).rejects.toThrow('Enough');
		expect(begun.length).toBeLessThan(12);
		begun.length = 0;
		await expect(eachAtOnce(items, 6, work, stop.signal)).rejects.toThrow('Enough');
		expect(begun).toEqual([]);
	});
});
