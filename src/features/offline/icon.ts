import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { edition } from '../../language/edition/edition.ts';

/** The widths in pixels that browsers ask for: on a list, and when the site starts. */
export const sizes = [192, 512] as const;

/** How much of the width the mark takes: what is farther out may be cut off. */
const safe = 0.8;

/** The mark of the site as an image, with room around it for a device that cuts a circle. */
export async function iconOf(width: number): Promise<Uint8Array> {
	const inner = Math.round(width * safe);
	const mark = await sharp(readFileSync('public/favicon.svg'), { density: 72 * (inner / 32) * 2 })
		.resize(inner, inner)
		.png()
		.toBuffer();
	const image = sharp({
		create: { width, height: width, channels: 4, background: edition.colours.ground },
	});
	return image
		.composite([{ input: mark }])
		.png({ compressionLevel: 9 })
		.toBuffer();
}
