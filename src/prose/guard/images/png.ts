import { crc32 } from 'node:zlib';
import { limits } from '../limits.ts';
import { Unfit, type Bytes, type Size } from './bytes.ts';

/** Parts that a picture needs, or that say something of its colours. Others are passed over. */
const critical = ['IHDR', 'PLTE', 'IDAT', 'IEND'];
const notes = ['iCCP', 'tEXt', 'zTXt', 'iTXt', 'eXIf'];

/** Walks through a PNG: one chunk after another, each with its length and its checksum. */
export function walkPng(file: Bytes): Size {
	if (file.name(8) !== '\x89PNG\r\n\x1a\n') throw new Unfit('is no PNG');
	let size: Size | undefined;
	let pixels = 0;
	for (let parts = 0; ; parts++) {
		if (parts > limits.imageParts) throw new Unfit('consists of too many parts');
		const length = file.uint32();
		const start = file.at;
		const name = file.name(4);
		const chunk = file.take(length);
		const sum = crc32(file.all.subarray(start, file.at));
		if (file.uint32() !== sum) throw new Unfit('is damaged');
		if ((name === 'IHDR') !== (size === undefined)) throw new Unfit('starts wrongly');
		if (/^(acTL|fcTL|fdAT)$/.test(name)) throw new Unfit('moves');
		if (/^[A-Z]/.test(name) && !critical.includes(name)) throw new Unfit('has an unknown part');
		if (notes.includes(name) && length > limits.imageNote)
			throw new Unfit('has a large note in it');
		if (name === 'IHDR') size = { width: chunk.uint32(), height: chunk.uint32() };
		if (name === 'IDAT') pixels += length;
		if (name === 'IEND') break;
	}
	if (pixels === 0) throw new Unfit('has no pixels');
	if (file.left > 0) throw new Unfit('goes on after its end');
	return size!;
}
