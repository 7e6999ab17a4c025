import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { writeFiles, type Files } from './write-files.ts';

/** An empty folder for every test of a file, which is gone after it. */
export function scratch() {
	let root = '';

	beforeEach(async () => {
		root = await mkdtemp(path.join(tmpdir(), 'check-'));
	});

	afterEach(async () => {
		await rm(root, { recursive: true, force: true });
	});

	return {
		/** Where the folder is; another place in each test. */
		get root() {
			return root;
		},

		/** Writes files by their paths in the folder. */
		write: (files: Files) => writeFiles(root, files),
	};
}
