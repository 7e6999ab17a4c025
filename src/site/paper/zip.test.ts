import { strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { inZone } from '../../language/testing/in-process.ts';
import { zip } from './zip.ts';

const day = new Date('2026-03-29T00:00:00Z');
const long = strToU8('the same words '.repeat(100));

/** The entries as the archive lists them at its end: name, way of packing, time and date. */
function listOf(archive: Uint8Array) {
	const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
	const list: { name: string; method: number; time: number; date: number; extra: number }[] = [];
	for (
		let at = view.getUint32(archive.length - 6, true);
		view.getUint32(at, true) === 0x02014b50;
	) {
		const [name, extra] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true)];
		list.push({
			name: new TextDecoder().decode(archive.subarray(at + 46, at + 46 + name)),
			method: view.getUint16(at + 10, true),
			time: view.getUint16(at + 12, true),
			date: view.getUint16(at + 14, true),
			extra,
		});
		at += 46 + name + extra;
	}
	return list;
}

test('packs every file, and says nothing of when or where it was packed', async () => {
	const archive = await zip({ 'b.txt': long, 'a/é.txt': strToU8('short') }, day);
	expect(unzipSync(archive)).toEqual({ 'b.txt': long, 'a/é.txt': strToU8('short') });
	expect(archive.length).toBeLessThan(500);
	const noon = 12 << 11;
	const date = ((2026 - 1980) << 9) | (3 << 5) | 29;
	expect(listOf(archive)).toEqual(
		['a/é.txt', 'b.txt'].map((name) => ({ name, method: 8, time: noon, date, extra: 0 })),
	);
});

test('puts the same bytes in the same archive, in whatever order they come', async () => {
	const one = await zip({ 'a.txt': long, 'b.txt': strToU8('b') }, day);
	const other = await zip({ 'b.txt': strToU8('b'), 'a.txt': long }, day);
	expect(Buffer.compare(one, other)).toBe(0);
});

test('puts the same day on them in every time zone', () => {
	const asked = `Buffer.from(
		await zip.zip({ 'a.txt': Buffer.from('a') }, new Date('${day.toISOString()}'))
	).toString('base64')`;
	const [first, second] = ['Pacific/Auckland', 'America/Los_Angeles'].map((zone) =>
		inZone(zone, { zip: 'site/paper/zip.ts' }, asked),
	);
	expect(first).toMatch(/^UEsD/);
	expect(first).toBe(second);
});

test('starts a book with its type, unpacked, and a document with its list of types', async () => {
	const book = listOf(await zip({ 'META-INF/a.xml': long, mimetype: long }, day));
	expect(book.map(({ name, method }) => [name, method])).toEqual([
		['mimetype', 0],
		['META-INF/a.xml', 8],
	]);
	const document = listOf(await zip({ '[A].xml': long, '[Content_Types].xml': long }, day));
	expect(document[0]!.name).toBe('[Content_Types].xml');
});
