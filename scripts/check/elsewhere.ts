import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Finding } from '../../src/guard/finding.ts';
import { limits, tooManyBytes } from '../../src/guard/limits.ts';
import { guardDataFile, guardPage } from '../../src/guard/page.ts';
import { guardSvg } from '../../src/guard/svg.ts';
import type { Problem } from '../lib/problem.ts';
import { textOf } from './files.ts';

/** How each kind of text that content is made of is judged, by the ending of its name. */
const guards: Record<string, { most: number; guard: (text: string) => Finding[] }> = {
	'.mdx': { most: limits.pageBytes, guard: (text) => guardPage(text).findings },
	'.yaml': { most: limits.dataBytes, guard: guardDataFile },
	'.json': { most: limits.dataBytes, guard: guardDataFile },
	'.svg': { most: limits.imageBytes, guard: guardSvg },
};

/** Whether files outside the content, such as a page that somebody sent, are safe to take in. */
export async function checkElsewhere(files: readonly string[]): Promise<Problem[]> {
	const found = await Promise.all(
		files.map(async (file) => (await judge(file)).map((finding) => ({ file, ...finding }))),
	);
	return found.flat();
}

async function judge(file: string): Promise<Finding[]> {
	const kind = guards[path.extname(file)];
	const stats = await lstat(file);
	if (!kind || !stats.isFile()) {
		return [
			{
				message: 'This is not a file that content is made of.',
				hint: 'Name a page (.mdx), data (.yaml or .json) or a drawing (.svg).',
			},
		];
	}
	if (stats.size > kind.most) return [tooManyBytes(stats.size, kind.most)];
	const text = textOf(await readFile(file));
	return typeof text === 'string' ? kind.guard(text) : [text];
}
