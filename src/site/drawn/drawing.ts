import { createHash } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { serialize } from 'node:v8';
import { openPool, type Pool } from './pool.ts';
import { drawnFolder, openStore } from './store.ts';
import { createVersion } from './version.ts';
import type { Job } from './worker.ts';

/** In milliseconds; the slowest file takes one second. */
const patience = 2 * 60_000;

let pool: Pool | undefined;

/** One for each core: the one that renders pages waits for them half of its time. */
function threads(): Pool {
	const count = Math.max(1, Math.min(os.availableParallelism(), 4));
	pool ??= openPool(new URL(fileUrl('src/site/drawn/worker.ts')), count, patience);
	return pool;
}

/** Modules stay as a thread has read them, so a change of the code needs new threads. */
function renewThreads(): void {
	pool?.close();
	pool = undefined;
}

/**
 * Draws files in another thread, each once: what was drawn from the same values by the
 * same code is taken from the last build.
 *
 * @param file The module that draws, from the root of the project. It runs outside Astro.
 * @param name The function that it exports.
 */
export function drawing<Draw extends (...values: never[]) => Uint8Array | Promise<Uint8Array>>(
	file: string,
	name: string,
	folder = drawnFolder,
) {
	const store = openStore(folder);
	const known = new Map<string, { job: Job; bytes: Promise<Uint8Array> }>();
	const urgent = new WeakSet<Job>();
	const version = createVersion(file, renewThreads);

	async function make(key: string, what: string, job: Job): Promise<Uint8Array> {
		const kept = await store.get(key);
		if (kept) return kept;
		try {
			const running = threads().run(job);
			if (urgent.has(job)) threads().hurry(job);
			const drawn = await running;
			await store.put(key, drawn);
			return drawn;
		} catch (cause) {
			const why = cause instanceof Error ? cause.message : String(cause);
			throw new Error(`${what} could not be drawn: ${why}`, { cause });
		}
	}

	function start(what: string, values: unknown[]) {
		const key = createHash('sha256')
			.update(serialize([version(), name, values]))
			.digest('hex');
		const started = known.get(key);
		if (started) return started;
		const job: Job = { module: fileUrl(file), name, values };
		const made = { job, bytes: make(key, what, job) };
		known.set(key, made);
		// Whoever asked ahead of time hears of it when the file is needed.
		made.bytes.catch(() => undefined);
		return made;
	}

	return {
		/** Draws now. `what` is the name of the file, for when it goes wrong. */
		now(what: string, ...values: Parameters<Draw>): Promise<Uint8Array> {
			const { job, bytes } = start(what, values);
			urgent.add(job);
			pool?.hurry(job);
			return bytes;
		},
		/** Starts to draw what will be asked for, when a thread has time. */
		ahead(what: string, ...values: Parameters<Draw>): void {
			start(what, values);
		},
	};
}

function fileUrl(file: string): string {
	return pathToFileURL(path.resolve(file)).href;
}
