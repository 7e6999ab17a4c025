/**
 * Reads every image of the list of paths that is its input, as the build will, and writes a line for
 * each that cannot be read: its path and why. Both are JSON. Runs as a process of its own, which can
 * be stopped, because a reader of images cannot.
 */
import { readFile } from 'node:fs/promises';
import { json } from 'node:stream/consumers';
import { imageMetadata } from 'astro/assets/utils';
import sharp from 'sharp';
import { limits } from '../prose/guard/limits.ts';

for (const file of (await json(process.stdin)) as string[]) {
	try {
		const bytes = await readFile(file);
		const { width, height } = await imageMetadata(bytes, file);
		const image = sharp(bytes, { limitInputPixels: limits.imagePixels, failOn: 'warning' });
		const found = await image.metadata();
		if (!file.endsWith('.svg')) {
			if (found.autoOrient.width !== width || found.autoOrient.height !== height) {
				throw new Error('two programs see two different sizes');
			}
			// Every pixel: an image that is cut off in the middle has a fine head.
			await image.stats();
		}
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		console.log(JSON.stringify([file, reason.split('\n')[0]]));
	}
}
