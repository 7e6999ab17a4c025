import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What files hold, by their paths in a folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Writes files into a folder, and makes the folders that they need. */
export async function writeFiles(root: string, files: Files): Promise<void> {
	for (const [file, content] of Object.entries(files)) {
		await mkdir(path.dirname(path.join(root, file)), { recursive: true });
		await writeFile(path.join(root, file), content);
	}
}
