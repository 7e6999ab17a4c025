import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from './store.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(path.join(os.tmpdir(), 'drawn-'));
});
afterEach(() => rm(folder, { recursive: true }));

const bytes = new TextEncoder().encode('a drawing');
const minute = 60_000;

describe('openStore', () => {
	test('gives back what was kept, also to another build', async () => {
		await openStore(folder).put('key', bytes);
		expect(await openStore(folder).get('key')).toEqual(Buffer.from(bytes));
		expect(await openStore(folder).get('other')).toBeUndefined();
	});

	test('gives nothing for a file that is cut off, empty or changed', async () => {
		const store = openStore(folder);
		await store.put('key', bytes);
		const file = path.join(folder, 'key');
		const whole = await readFile(file);
		const changed = Buffer.from(whole);
		changed[changed.length - 1]! ^= 1;
		for (const damaged of [whole.subarray(0, -1), Buffer.alloc(0), changed]) {
			await writeFile(file, damaged);
			expect(await store.get('key')).toBeUndefined();
		}
		await writeFile(file, whole);
		expect(await store.get('key')).toBeDefined();
	});

	test('lets many builds keep the same file at once, and leaves no pieces', async () => {
		const stores = Array.from({ length: 20 }, () => openStore(folder));
		await Promise.all(stores.map((store) => store.put('key', bytes)));
		expect(await readdir(folder)).toEqual(['key']);
		expect(await stores[0]!.get('key')).toEqual(Buffer.from(bytes));
	});

	test('keeps nothing, and breaks nothing, where it cannot write', async () => {
		const file = path.join(folder, 'file');
		await writeFile(file, '');
		const store = openStore(path.join(file, 'below'));
		await store.put('key', bytes);
		expect(await store.get('key')).toBeUndefined();
		await store.prune(new Date());
	});

	test('throws away what nobody asked for, pieces too', async () => {
		const store = openStore(folder);
		const old = new Date(Date.now() - 10 * minute);
		for (const key of ['used', 'unused', 'half.123']) {
			await store.put(key, bytes);
			await utimes(path.join(folder, key), old, old);
		}
		await store.get('used');
		await store.prune(new Date(Date.now() - minute));
		expect(await readdir(folder)).toEqual(['used']);
	});
});
