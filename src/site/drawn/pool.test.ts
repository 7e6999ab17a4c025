import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPool } from './pool.ts';

const source = `
import { threadId } from 'node:worker_threads';
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
export const thread = async (ms) => { await wait(ms); return threadId; };
export const never = () => new Promise(() => setInterval(() => {}, 1000));
export const busy = () => { for (;;); };
export const crash = () => { setTimeout(() => { throw new Error('out of paper'); }); return wait(1000); };
`;

let folder: string;
const script = new URL('worker.ts', import.meta.url);
const job = (name: string, ...values: unknown[]) => ({
	module: pathToFileURL(path.join(folder, 'jobs.ts')).href,
	name,
	values,
});
beforeAll(async () => {
	folder = await mkdtemp(path.join(os.tmpdir(), 'pool-'));
	await writeFile(path.join(folder, 'jobs.ts'), source);
});
afterAll(() => rm(folder, { recursive: true }));

describe('openPool', () => {
	test('does all the work in as many threads as it may have', async () => {
		const pool = openPool(script, 2, 10_000);
		const ids = await Promise.all(Array.from({ length: 12 }, () => pool.run(job('thread', 10))));
		expect(new Set(ids).size).toBe(2);
		pool.close();
	});

	test('does first what is in a hurry, in the order of asking', async () => {
		const pool = openPool(script, 1, 10_000);
		const done: string[] = [];
		const jobs = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ name, job: job('thread', 20) }));
		const all = jobs.map(({ name, job: one }) => pool.run(one).then(() => done.push(name)));
		pool.hurry(jobs[4]!.job);
		pool.hurry(jobs[2]!.job);
		pool.hurry(jobs[4]!.job);
		pool.hurry(jobs[0]!.job);
		await Promise.all(all);
		expect(done).toEqual(['a', 'e', 'c', 'b', 'd']);
		pool.close();
	});

	test.each(['never', 'busy'])('gives up on work that takes too long: %s', async (name) => {
		const pool = openPool(script, 1, 1500);
		const late = pool.run(job(name));
		const after = pool.run(job('thread', 0));
		await expect(late).rejects.toThrow('it took more than 1.5 seconds');
		expect(await after).toBeTypeOf('number');
		pool.close();
	});

	test('passes on what broke a thread, and goes on in a new one', async () => {
		const pool = openPool(script, 1, 10_000);
		await expect(pool.run(job('crash'))).rejects.toThrow('out of paper');
		expect(await pool.run(job('thread', 0))).toBeTypeOf('number');
		pool.close();
	});
});
