import { limits } from '../limits.ts';
import { Unfit, type Bytes, type Size } from './bytes.ts';

const notes = ['ICCP', 'EXIF', 'XMP '];

/** Walks through a WebP: chunks with their length, of which one holds the picture. */
export function walkWebp(file: Bytes): Size {
	if (file.name(4) !== 'RIFF') throw new Unfit('is no WebP');
	if (file.uint32(true) !== file.left) throw new Unfit('is not as long as it says');
	if (file.name(4) !== 'WEBP') throw new Unfit('is no WebP');
	const sizes: Size[] = [];
	let pictures = 0;
	for (let parts = 0; file.left > 0; parts++) {
		if (parts > limits.imageParts) throw new Unfit('consists of too many parts');
		const name = file.name(4);
		const length = file.uint32(true);
		const chunk = file.take(length);
		if (length % 2 === 1) file.byte();
		if (notes.includes(name) && length > limits.imageNote)
			throw new Unfit('has a large note in it');
		if (name === 'ANIM' || name === 'ANMF') throw new Unfit('moves');
		if (name === 'VP8 ' || name === 'VP8L') pictures += 1;
		if (name === 'VP8 ') sizes.push(lossySize(chunk));
		if (name === 'VP8L') sizes.push(losslessSize(chunk));
		if (name === 'VP8X') sizes.push(canvasSize(chunk));
	}
	const [size] = sizes;
	if (!size || pictures !== 1) throw new Unfit('does not hold one picture');
	if (sizes.some(({ width, height }) => width !== size.width || height !== size.height)) {
		throw new Unfit('says two different sizes');
	}
	return size;
}

function lossySize(chunk: Bytes): Size {
	chunk.take(3);
	if (chunk.name(3) !== '\x9d\x01\x2a') throw new Unfit('is damaged');
	return { width: chunk.uint16(true) & 0x3fff, height: chunk.uint16(true) & 0x3fff };
}

function losslessSize(chunk: Bytes): Size {
	if (chunk.byte() !== 0x2f) throw new Unfit('is damaged');
	const bits = chunk.uint32(true);
	return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

function canvasSize(chunk: Bytes): Size {
	chunk.take(4);
	const uint24 = () => chunk.uint16(true) + chunk.byte() * 0x10000;
	return { width: uint24() + 1, height: uint24() + 1 };
}
