import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import { guardContentFile } from '../prose/guard/door.ts';
import type { Finding } from '../prose/guard/finding.ts';
import { limits, tooManyBytes } from '../prose/guard/limits.ts';
import { guardSvg } from '../prose/guard/svg.ts';
import type { Problem } from './problem.ts';
import { textOf } from './files.ts';

/** How large each kind of text that content is made of may be, by the ending of its name. */
const most: Record<string, number> = {
	'.mdx': limits.pageBytes,
	'.yaml': limits.dataBytes,
	'.json': limits.dataBytes,
	'.svg': limits.imageBytes,
};

/** Whether files outside the content, such as a page that somebody sent, are safe to take in. */
export async function checkElsewhere(files: readonly string[]): Promise<Problem[]> {
	const found = await Promise.all(
		files.map(async (file) => (await judge(file)).map((finding) => ({ file, ...finding }))),
	);
	return found.flat();
}

async function judge(file: string): Promise<Finding[]> {
	const ending = path.extname(file);
	const bytes = most[ending];
	const stats = await lstat(file);
	if (bytes === undefined || !stats.isFile()) {
		return [
			{
				message: 'This is not a file that content is made of.',
				hint: 'Name a page (.mdx), data (.yaml or .json) or a drawing (.svg).',
			},
		];
	}
	if (stats.size > bytes) return [tooManyBytes(stats.size, bytes)];
	const text = textOf(await readFile(file));
	if (typeof text !== 'string') return [text];
	return ending === '.svg' ? guardSvg(text) : guardContentFile(text, file);
}
