import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Finding } from '../prose/guard/finding.ts';
import { guardImage } from '../prose/guard/images/image.ts';
import { guardSvg } from '../prose/guard/svg.ts';
import type { Problem } from './problem.ts';
import { readBytes, textOf } from './text.ts';

const reader = fileURLToPath(new URL('./image-reader.ts', import.meta.url));

/** Why an image may be handed to no program, if it may not, by how its file is put together. */
export function judgeImageFile(file: string): Finding | undefined {
	const { size, mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? {};
	const stamp = `${size} ${mtimeMs}`;
	const before = judged.get(file);
	if (before?.stamp === stamp) return before.finding;
	const finding = judge(file);
	judged.set(file, { stamp, finding });
	return finding;
}

/** What was found before, as long as the file stays the same: it is asked again while one writes. */
const judged = new Map<string, { stamp: string; finding: Finding | undefined }>();

function judge(file: string): Finding | undefined {
	const bytes = readBytes(file);
	if (!(bytes instanceof Uint8Array)) return bytes;
	if (!file.endsWith('.svg')) return guardImage(bytes, path.extname(file))[0];
	const drawing = textOf(bytes);
	return typeof drawing === 'string' ? guardSvg(drawing)[0] : drawing;
}

/**
 * Images that look right and that the programs of the build cannot read, each with why.
 *
 * @param files Paths from `root`, of images that {@link judgeImageFile} let through.
 * @param limit How many seconds the reader gets.
 */
export async function readImages(
	root: string,
	files: readonly string[],
	limit = 120,
): Promise<Problem[]> {
	if (files.length === 0) return [];
	const child = spawn(process.execPath, [reader], {
		cwd: root,
		stdio: 'pipe',
		timeout: limit * 1000,
		killSignal: 'SIGKILL',
	});
	const exit = new Promise<number | null>((resolve) => {
		child.once('error', () => resolve(1));
		child.once('exit', resolve);
	});
	child.stdin.on('error', () => undefined).end(JSON.stringify(files));
	const [output, , code] = await Promise.all([text(child.stdout), text(child.stderr), exit]);
	const problems = output
		.split('\n')
		.filter(Boolean)
		.map((line) => {
			const [file, reason] = JSON.parse(line) as [string, string];
			return {
				file,
				message: `This image cannot be read. The program that tried says: ${reason.replace(/\.?$/, '.')}`,
				hint: 'Save the image again in a drawing program. An SVG needs a “viewBox”.',
			};
		});
	if (code === 0) return problems;
	return [
		...problems,
		{
			file: files.at(-1)!,
			message:
				code === null
					? `The images were not read after ${limit} seconds.`
					: 'The program that reads images failed.',
			hint: 'Take the image out that you added last, and save it again in a drawing program.',
		},
	];
}
