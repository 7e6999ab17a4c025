import { limits } from '../limits.ts';
import { Unfit, type Bytes, type Size } from './bytes.ts';

const startOfImage = 0xd8;
const endOfImage = 0xd9;
const startOfScan = 0xda;

/** Ways of writing that every browser reads: plain, extended and progressive. */
const frames = [0xc0, 0xc1, 0xc2];
const otherFrames = [0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf];

/** Walks through a JPEG: segments with their length, and the pixels between them. */
export function walkJpeg(file: Bytes): Size {
	if (file.byte() !== 0xff || file.byte() !== startOfImage) throw new Unfit('is no JPEG');
	let size: Size | undefined;
	let scans = 0;
	for (let parts = 0; ; parts++) {
		if (parts > limits.imageParts) throw new Unfit('consists of too many parts');
		const marker = markerOf(file);
		if (marker === endOfImage) break;
		const segment = file.take(file.uint16() - 2);
		if (otherFrames.includes(marker)) throw new Unfit('is written in an unusual way');
		if (frames.includes(marker)) {
			if (size) throw new Unfit('holds more than one picture');
			segment.byte();
			const height = segment.uint16();
			size = { width: segment.uint16(), height };
		}
		if (marker !== startOfScan) continue;
		if (!size) throw new Unfit('starts wrongly');
		if (++scans > limits.imageScans) throw new Unfit('consists of too many layers');
		skipPixels(file);
	}
	if (!size || scans === 0) throw new Unfit('has no pixels');
	if (file.left > 0) throw new Unfit('goes on after its end');
	return size;
}

function markerOf(file: Bytes): number {
	if (file.byte() !== 0xff) throw new Unfit('is damaged');
	let marker = file.byte();
	while (marker === 0xff) marker = file.byte();
	// None of these has a length.
	if (marker <= 0x01 || (marker >= 0xd0 && marker <= startOfImage)) throw new Unfit('is damaged');
	return marker;
}

/** Steps to the next marker that is not a part of the pixels. */
function skipPixels(file: Bytes): void {
	for (;;) {
		const next = file.all.indexOf(0xff, file.at);
		if (next === -1 || next + 1 >= file.end) throw new Unfit('ends too early');
		file.at = next;
		const after = file.all[next + 1]!;
		if (after !== 0 && (after < 0xd0 || after > 0xd7)) return;
		file.at = next + 2;
	}
}
