import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { limits } from '../limits.ts';
import { drawn, images, pictures } from '../testing/pictures.ts';
import { hold } from '../testing/property.ts';
import { guardImage } from './image.ts';

const lossless = await drawn().webp({ lossless: true }).toBuffer();

/** A box of an AVIF, with its length. */
const box = (name: string, ...inside: Buffer[]) => {
	const content = Buffer.concat(inside);
	const head = Buffer.alloc(8);
	head.writeUInt32BE(content.length + 8);
	head.write(name, 4, 'latin1');
	return Buffer.concat([head, content]);
};
const ftyp = box('ftyp', Buffer.from('avif\0\0\0\0avif'));

/** An AVIF that says nothing but how large its pictures are, `count` times. */
const wall = (count: number, inside = Buffer.alloc(0)) =>
	Buffer.concat([
		ftyp,
		box(
			'meta',
			Buffer.alloc(4),
			box('iprp', box('ipco', Buffer.concat(Array<Buffer>(count).fill(box('ispe', inside))))),
		),
		box('mdat', Buffer.alloc(1)),
	]);

/** A PNG of which the first chunk says another size, with the checksum that goes with it. */
async function sized(width: number, height: number): Promise<Buffer> {
	const { crc32 } = await import('node:zlib');
	const png = Buffer.from(images['.png']!);
	png.writeUInt32BE(width, 16);
	png.writeUInt32BE(height, 20);
	png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
	return png;
}

const messages = (bytes: Uint8Array, ending: string) =>
	guardImage(bytes, ending).map(({ message }) => message);

describe('guardImage', () => {
	test.each(Object.entries(images))('lets a %s through', (ending, bytes) => {
		expect(messages(bytes, ending)).toEqual([]);
	});

	test('lets a WebP without loss through', () => {
		expect(messages(lossless, '.webp')).toEqual([]);
	});

	test.each(Object.entries(images))('refuses a %s that was cut off', (ending, bytes) => {
		for (let length = 0; length < bytes.length; length++) {
			expect(messages(bytes.subarray(0, length), ending)).not.toEqual([]);
		}
	});

	test.each(Object.entries(images))(
		'refuses a %s behind which something else stands',
		(ending, bytes) => {
			const more = Buffer.concat([bytes, Buffer.from('<script>alert(1)</script>')]);
			expect(messages(more, ending)).not.toEqual([]);
		},
	);

	test.each(Object.entries(images))('refuses a %s under the name of another', (ending, bytes) => {
		const others = Object.keys(images).filter((one) => one.slice(0, 3) !== ending.slice(0, 3));
		for (const other of [...others, '.gif']) expect(messages(bytes, other)).not.toEqual([]);
	});

	test('refuses a name and no picture', () => {
		const garbage = Buffer.from('89504e470d0a1a0a', 'hex');
		expect(messages(Buffer.concat([garbage, Buffer.from('no picture')]), '.png')).not.toEqual([]);
		expect(messages(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), '.png')).not.toEqual(
			[],
		);
	});

	test('refuses a wall of boxes at once', () => {
		const start = performance.now();
		expect(messages(wall(260_000), '.avif')).not.toEqual([]);
		expect(messages(wall(260_000, Buffer.alloc(12)), '.avif')).toEqual([
			'This is not an image of the kind “avif” as it should be: it consists of too many parts.',
		]);
		expect(performance.now() - start).toBeLessThan(1_000);
	});

	test('refuses boxes in boxes without end', () => {
		const nested = Buffer.concat(Array.from({ length: 50_001 }, () => box('ipco')));
		expect(messages(Buffer.concat([ftyp, nested]), '.avif')).not.toEqual([]);
		let deep = box('iprp');
		for (let depth = 0; depth < 2_000; depth++) deep = box('iprp', deep);
		expect(
			messages(Buffer.concat([ftyp, box('meta', Buffer.alloc(4), deep)]), '.avif'),
		).not.toEqual([]);
	});

	test.each([
		[16_383, 16_383],
		[10_001, 1],
		[1, 4_294_967_295],
	])('refuses %i by %i pixels', async (width, height) => {
		expect(messages(await sized(width, height), '.png')).toEqual([
			`This image is ${width} by ${height} pixels.`,
		]);
		const says = Buffer.alloc(12);
		says.writeUInt32BE(width, 4);
		says.writeUInt32BE(height, 8);
		expect(messages(wall(1, says), '.avif')).toEqual([
			`This image is ${width} by ${height} pixels.`,
		]);
	});

	test('refuses an image of no pixels', async () => {
		expect(messages(await sized(0, 5), '.png')).toEqual(['This image is empty.']);
	});

	test('refuses an image that moves', async () => {
		const frames = await sharp(
			Buffer.concat([Buffer.alloc(4 * 4 * 3, 90), Buffer.alloc(4 * 4 * 3, 200)]),
			{
				raw: { width: 4, height: 8, channels: 3, pageHeight: 4 },
			},
		)
			.webp({ loop: 0, delay: [100, 100] })
			.toBuffer();
		expect(messages(frames, '.webp')).toEqual([
			'This is not an image of the kind “webp” as it should be: it moves.',
		]);
	});

	test('refuses a JPEG of more layers than anyone saves', () => {
		const jpeg = images['.jpg']!;
		const scan = jpeg.subarray(jpeg.indexOf(Buffer.from('ffda', 'hex')), -2);
		const layers = Buffer.concat([
			jpeg.subarray(0, -2),
			...Array<Buffer>(limits.imageScans).fill(scan),
			jpeg.subarray(-2),
		]);
		expect(messages(layers, '.jpg')).toEqual([
			'This is not an image of the kind “jpg” as it should be: it consists of too many layers.',
		]);
	});

	test(pictures.holds, () => hold(pictures), 60_000);
});
