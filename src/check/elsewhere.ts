import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { guardContentFile } from '../prose/guard/door.ts';
import type { Finding } from '../prose/guard/finding.ts';
import { limits, tooManyBytes } from '../prose/guard/limits.ts';
import { isImage } from './files.ts';
import { judgeImageFile, readImages } from './image-files.ts';
import type { Problem } from './problem.ts';
import { readText } from './text.ts';

/** How large each kind of text that content is made of may be, by the ending of its name. */
const most = new Map([
	['.mdx', limits.pageBytes],
	['.yaml', limits.dataBytes],
	['.json', limits.dataBytes],
]);

/** Whether files outside the content, such as a page that somebody sent, are safe to take in. */
export async function checkElsewhere(
	files: readonly string[],
	root = process.cwd(),
): Promise<Problem[]> {
	const found = await Promise.all(
		files.map(async (file) =>
			(await judge(path.resolve(root, file))).map((finding) => ({ file, ...finding })),
		),
	);
	const refused = new Set(found.flat().map(({ file }) => file));
	const images = files.filter((file) => isImage(file) && !refused.has(file));
	return [...found.flat(), ...(await readImages(root, images))];
}

async function judge(file: string): Promise<readonly Finding[]> {
	const ending = path.extname(file);
	const bytes = isImage(file) ? limits.imageBytes : most.get(ending);
	const stats = await lstat(file);
	if (bytes === undefined || !stats.isFile()) {
		return [
			{
				message: 'This is not a file that content is made of.',
				hint: 'Name a page (.mdx), data (.yaml or .json) or an image.',
			},
		];
	}
	if (stats.size > bytes) return [tooManyBytes(stats.size, bytes)];
	if (isImage(file)) return [judgeImageFile(file)].filter((one) => one !== undefined);
	const text = readText(file);
	return typeof text === 'string' ? guardContentFile(text, file) : [text];
}
