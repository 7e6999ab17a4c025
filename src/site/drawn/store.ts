import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Where drawn files are kept for the next build, from the root of the project. */
export const drawnFolder = 'node_modules/.cache/drawn';

/** What was made before, kept in a folder by the hash of all that it depends on. */
export interface Store {
	/** What is kept under a key; nothing when it is not there or not whole. */
	get(key: string): Promise<Uint8Array | undefined>;
	/** Keeps bytes under a key. A folder that cannot be written to keeps nothing. */
	put(key: string, bytes: Uint8Array): Promise<void>;
	/** Removes what was not asked for since a moment. */
	prune(since: Date): Promise<void>;
}

const digestLength = 32;
const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

/**
 * Opens a folder of things kept. Each file starts with a digest of the rest, so that a damaged one
 * is never used, and gets its name when it is whole, so that builds can share the folder.
 */
export function openStore(folder: string): Store {
	const fileOf = (key: string) => path.join(folder, key);

	return {
		async get(key) {
			try {
				const file = await readFile(fileOf(key));
				const bytes = file.subarray(digestLength);
				if (!digestOf(bytes).equals(file.subarray(0, digestLength))) return undefined;
				const now = new Date();
				// Two builds may prune at once; what is in memory is good all the same.
				await utimes(fileOf(key), now, now).catch(() => undefined);
				return bytes;
			} catch {
				return undefined;
			}
		},
		async put(key, bytes) {
			const half = fileOf(`${key}.${randomUUID()}`);
			try {
				await mkdir(folder, { recursive: true });
				await writeFile(half, Buffer.concat([digestOf(bytes), bytes]));
				await rename(half, fileOf(key));
			} catch {
				await rm(half, { force: true }).catch(() => undefined);
			}
		},
		async prune(since) {
			const names = await readdir(folder).catch(() => []);
			await Promise.all(
				names.map(async (name) => {
					const used = await stat(fileOf(name)).catch(() => undefined);
					if (used && used.mtime < since) await rm(fileOf(name), { force: true });
				}),
			);
		},
	};
}
