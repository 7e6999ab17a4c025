import { unzlibSync } from 'fflate';

/**
 * A font as TrueType or OpenType bytes. PDF viewers know no WOFF, the compressed form in which
 * font packages come.
 */
export function sfntOf(font: Uint8Array): Uint8Array {
	const from = new DataView(font.buffer, font.byteOffset, font.byteLength);
	if (from.getUint32(0) !== 0x774f4646) return font;

	const count = from.getUint16(12);
	const tables = Array.from({ length: count }, (_, index) => {
		const entry = 44 + index * 20;
		const [offset, packed, length] = [4, 8, 12].map((at) => from.getUint32(entry + at));
		const bytes = font.subarray(offset!, offset! + packed!);
		return {
			tag: from.getUint32(entry),
			checksum: from.getUint32(entry + 16),
			bytes: packed! < length! ? unzlibSync(bytes, { out: new Uint8Array(length!) }) : bytes,
		};
	});

	const padded = (length: number) => (length + 3) & ~3;
	const size = tables.reduce((sum, { bytes }) => sum + padded(bytes.length), 12 + count * 16);
	const sfnt = new Uint8Array(size);
	const to = new DataView(sfnt.buffer);
	const power = Math.floor(Math.log2(count));
	to.setUint32(0, from.getUint32(4));
	to.setUint16(4, count);
	to.setUint16(6, 16 * 2 ** power);
	to.setUint16(8, power);
	to.setUint16(10, 16 * (count - 2 ** power));

	let offset = 12 + count * 16;
	tables.forEach(({ tag, checksum, bytes }, index) => {
		const entry = 12 + index * 16;
		[tag, checksum, offset, bytes.length].forEach((value, place) =>
			to.setUint32(entry + place * 4, value),
		);
		sfnt.set(bytes, offset);
		offset += padded(bytes.length);
	});
	return sfnt;
}
