import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** An archive with its entries in the order of their names and one date for all of them. */
export async function zip(files: Record<string, Uint8Array>, date: Date): Promise<Uint8Array> {
	// A ZIP holds local time, which is taken from the clock of the machine: noon UTC written as a
	// local date gives the same bytes everywhere.
	const mtime = new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12);
	const archive = new ZipFile();
	// Word wants the list of content types first, a reader of books the type of the file, unpacked.
	const first = ['[Content_Types].xml', 'mimetype'];
	const place = (name: string) => (first.includes(name) ? 0 : 1);
	const names = Object.keys(files).sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
	for (const name of names) {
		const bytes = files[name]!;
		archive.addBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), name, {
			mtime,
			forceDosTimestamp: true,
			compress: name !== 'mimetype',
		});
	}
	archive.end();
	return new Uint8Array(await buffer(archive.outputStream));
}
