import type { Finding } from '../finding.ts';
import { limits } from '../limits.ts';
import { walkAvif } from './avif.ts';
import { Bytes, Unfit, type Size } from './bytes.ts';
import { walkJpeg } from './jpeg.ts';
import { walkPng } from './png.ts';
import { walkWebp } from './webp.ts';

/** How each kind of image is walked through, by the ending of its name. */
const walks = new Map([
	['.png', walkPng],
	['.jpg', walkJpeg],
	['.jpeg', walkJpeg],
	['.webp', walkWebp],
	['.avif', walkAvif],
]);

/**
 * Says why an image may not be handed to a program that reads images, if it may not: it is not what
 * its name says, it is damaged, it moves, or it is larger than it looks.
 *
 * Looks at how the file is put together and at no pixel, in one pass that always ends.
 *
 * @param ending Of its name, with the dot.
 */
export function guardImage(bytes: Uint8Array, ending: string): Finding[] {
	const kind = ending.slice(1);
	const walk = walks.get(ending);
	try {
		if (!walk) throw new Unfit('is of a kind that the site does not show');
		const { width, height } = walk(new Bytes(bytes));
		return tooLarge({ width, height });
	} catch (error) {
		if (!(error instanceof Unfit)) throw error;
		return [
			{
				message: `This is not an image of the kind “${kind}” as it should be: it ${error.message}.`,
				hint: 'Save the image again in a drawing program, as PNG, JPEG, WebP or AVIF.',
			},
		];
	}
}

function tooLarge({ width, height }: Size): Finding[] {
	if (width * height === 0) {
		return [
			{ message: 'This image is empty.', hint: 'Save the image again in a drawing program.' },
		];
	}
	const fits = Math.max(width, height) <= limits.imageSide && width * height <= limits.imagePixels;
	return fits
		? []
		: [
				{
					message: `This image is ${width} by ${height} pixels.`,
					hint: `Make it smaller: at most ${limits.imageSide} on a side and ${limits.imagePixels / 1e6} million in all. A page shows it less than 1,500 wide.`,
				},
			];
}
