import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runTasks } from './pool.ts';
import { properties } from './properties.ts';
import { openTally } from './tally.ts';
import { tasksFor, type Task } from './tasks.ts';

const attempt = () => Promise.resolve(0);
const two = [
	{ holds: 'a', share: 900, atLeast: 0, attempt },
	{ holds: 'b', share: 5, atLeast: 0.5, attempt },
];

describe('tasksFor', () => {
	test('divides by share, into parts with seeds of their own, always in the same way', () => {
		const tasks = tasksFor(two, 100_000, 7);
		const runsOf = (index: number) =>
			tasks.filter((one) => one.index === index).reduce((sum, { runs }) => sum + runs, 0);
		expect([runsOf(0), runsOf(1)]).toEqual([99_448, 552]);
		expect(Math.max(...tasks.map(({ runs }) => runs))).toBeLessThanOrEqual(1_000);
		expect(new Set(tasks.map(({ seed }) => seed)).size).toBe(tasks.length);
		expect(tasksFor(two, 100_000, 7)).toEqual(tasks);
		expect(tasksFor(two, 100_000, 8)[0]!.seed).not.toBe(tasks[0]!.seed);
	});

	test('tries something of all there is, however few are asked for', () => {
		expect(new Set(tasksFor(properties, 1, 1).map(({ index }) => index)).size).toBe(
			properties.length,
		);
	});

	test('has tried something of all there is long before the end', () => {
		const tasks = tasksFor(two, 100_000, 7);
		expect(tasks.slice(0, tasks.length / 5).some(({ index }) => index === 1)).toBe(true);
	});
});

describe('runTasks', () => {
	let folder: string;
	let script: URL;
	/** Does what the seed says: 1 is a fault, 2 hangs, 3 ends the thread, all else holds. */
	const worker = `
import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ runs, seed }) => {
	if (seed === 2) for (;;);
	if (seed === 3) process.exit(1);
	parentPort.postMessage(seed === 1 ? { fault: 'Not so.' } : { through: runs });
});`;
	beforeAll(async () => {
		folder = await mkdtemp(path.join(tmpdir(), 'pool-'));
		await writeFile(path.join(folder, 'worker.mjs'), worker);
		script = pathToFileURL(path.join(folder, 'worker.mjs'));
	});
	afterAll(() => rm(folder, { recursive: true }));

	const run = async (seeds: number[]) => {
		const tasks = seeds.map((seed): Task => ({ index: 0, runs: 5, seed }));
		let done = 0;
		const failed = await runTasks(script, tasks, 2, 1_500, (_task, through) => (done += through));
		return { failed, done };
	};

	test('does all tasks, each once', async () => {
		expect(await run(Array<number>(40).fill(9))).toEqual({ failed: undefined, done: 200 });
	});

	test.each([
		[1, 'Not so.'],
		[2, 'Nothing was heard for 1.5 seconds: it hangs.'],
		[3, 'The thread ended.'],
	])('says what did not hold (%i)', async (seed, fault) => {
		const { failed } = await run([9, 9, seed, 9]);
		expect(failed).toEqual({ task: { index: 0, runs: 5, seed }, fault });
	});
});

describe('openTally', () => {
	test('says how far it is, and what got through of each kind', () => {
		let text = '';
		const tasks = [
			{ index: 0, runs: 1_000, seed: 1 },
			{ index: 1, runs: 3_000, seed: 2 },
		];
		const tally = openTally(two, tasks, { write: (some: string) => (text += some) });
		tally.add(tasks[0]!, 3);
		expect(text).toMatch(/^1000 of 4000 tried \(25 %\) in 0 s, 0 s to go\n$/);
		tally.add(tasks[1]!, 4);
		tally.close('All of it held.');
		expect(text).toContain('1000 tried, 3 got through: a\n3000 tried, 4 got through: b\n');
		expect(tally.tooFew()).toEqual(['b']);
	});
});
