import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { takeLock, type Lock } from './lock.ts';

/** Takes each lock that it is told to, at the moment it is told to, and says whether it has it. */
const taker = `
import { takeLock } from ${JSON.stringify(path.resolve('scripts/build/lock.ts'))};
let lock;
process.on('message', ({ take, at, keep }) => {
	if (take === undefined) {
		lock?.release?.();
		return process.send('released');
	}
	while (at && Date.now() < at);
	lock = takeLock(take);
	if (keep) return process.kill(process.pid, 'SIGKILL');
	process.send('heldBy' in lock ? lock.heldBy : 'taken');
});
process.send('ready');
`;

let root: string;
let started: ChildProcess[];
beforeEach(async () => {
	root = await mkdtemp(path.join(os.tmpdir(), 'lock-'));
	await writeFile(path.join(root, 'taker.mts'), taker);
	started = [];
});
afterEach(async () => {
	vi.useRealTimers();
	for (const child of started) child.kill('SIGKILL');
	await rm(root, { recursive: true, force: true });
});

async function start() {
	const child = fork(path.join(root, 'taker.mts'), { execArgv: [] });
	started.push(child);
	await once(child, 'message');
	return child;
}

async function ask(child: ChildProcess, message: object) {
	const answer = once(child, 'message');
	child.send(message);
	return ((await answer) as [number | string])[0];
}

function took(file: string): Lock {
	const lock = takeLock(file);
	if ('heldBy' in lock) throw new Error(`Held by ${lock.heldBy}.`);
	return lock;
}

describe('takeLock', () => {
	test('gives a lock that was left behind to one process of four, in each of many rounds', async () => {
		const dead = await start();
		dead.send({ take: path.join(root, 'left'), keep: true });
		await once(dead, 'exit');
		const rounds = Array.from({ length: 60 }, (_, round) => path.join(root, `round-${round}`));
		for (const file of rounds) await cp(path.join(root, 'left'), file, { recursive: true });

		const children = await Promise.all([1, 2, 3, 4].map(start));
		const holders: number[] = [];
		for (const take of rounds) {
			const at = Date.now() + 15;
			const said = await Promise.all(children.map((child) => ask(child, { take, at })));
			holders.push(said.filter((one) => one === 'taken').length);
			await Promise.all(children.map((child) => ask(child, {})));
		}
		expect(holders).toEqual(rounds.map(() => 1));
	});

	test('says which process has the lock, and lets go of it', async () => {
		const file = path.join(root, 'lock');
		const other = await start();
		expect(await ask(other, { take: file })).toBe('taken');
		expect(takeLock(file)).toEqual({ heldBy: other.pid });
		await ask(other, {});
		took(file).release();
		expect(await readdir(root)).toEqual(['taker.mts']);
	});

	test('holds on where the cache is cleaned during a build, and lays the lock again', async () => {
		vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
		const cache = path.join(root, 'cache');
		const file = path.join(cache, 'lock');
		const lock = took(file);
		await rm(cache, { recursive: true });
		vi.advanceTimersByTime(2000);
		expect(takeLock(file)).toEqual({ heldBy: process.pid });

		await rm(cache, { recursive: true });
		lock.add(process.pid);
		expect(takeLock(file)).toEqual({ heldBy: process.pid });
		lock.release();
		expect(await readdir(cache)).toEqual([]);
	});

	test('names what stands in its place and is no lock', async () => {
		await writeFile(path.join(root, 'lock'), '');
		expect(() => takeLock(path.join(root, 'lock'))).toThrow(
			/^The lock “.*lock” can be neither taken nor cleared away\.$/,
		);
		expect(await readdir(root)).toEqual(['lock', 'taker.mts']);
	});
});
