import fc from 'fast-check';
import sharp from 'sharp';
import { guardImage } from '../images/image.ts';
import type { Property } from './property.ts';
import { startWork } from './work.ts';

/** A small drawing, with a note in it. */
export const drawn = () =>
	sharp({ create: { width: 40, height: 30, channels: 3, background: '#2a9d8f' } }).withExif({
		IFD0: { Copyright: 'Somebody' },
	});
/** The same drawing as each kind of image, by its ending. */
export const images: Readonly<Record<string, Buffer>> = {
	'.png': await drawn().png().toBuffer(),
	'.jpg': await drawn().jpeg().toBuffer(),
	'.jpeg': await drawn().jpeg({ progressive: true }).toBuffer(),
	'.webp': await drawn().webp().toBuffer(),
	'.avif': await drawn().avif({ effort: 0 }).toBuffer(),
};

const changed = fc
	.tuple(
		fc.constantFrom(...Object.entries(images)),
		fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 5 }),
	)
	.map(([[ending, bytes], changes]) => {
		const copy = Uint8Array.from(bytes);
		for (const [at, value] of changes) copy[at % copy.length] = value;
		return [ending, copy] as const;
	});

/** No image makes the guard fall over, or think for long. */
export const pictures: Property = {
	holds: 'any bytes at all, and any image with some bytes changed, are judged at once',
	share: 150,
	atLeast: 1,
	async attempt(numRuns, seed) {
		const worked = startWork();
		fc.assert(
			fc.property(
				fc.oneof(changed, fc.tuple(fc.constantFrom(...Object.keys(images)), fc.uint8Array())),
				([ending, bytes]) => {
					guardImage(bytes, ending);
				},
			),
			{ numRuns, seed },
		);
		const each = worked() / numRuns;
		if (each > 5) throw new Error(`An image takes ${each} ms.`);
		return numRuns;
	},
};
