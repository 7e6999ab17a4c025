import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { NewFile } from './page.ts';

/**
 * Writes files that do not exist yet, all of them or none.
 *
 * @throws When one of them exists: nothing that someone wrote is ever overwritten.
 */
export async function writeNew(files: readonly NewFile[], root = process.cwd()): Promise<void> {
	const taken = files.find(({ file }) => existsSync(path.join(root, file)));
	if (taken) throw new Error(`${taken.file} exists already, and nothing is overwritten.`);
	for (const { file, text } of files) {
		await mkdir(path.dirname(path.join(root, file)), { recursive: true });
		await writeFile(path.join(root, file), text, { flag: 'wx' });
	}
}
