import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { inOrder, momentOf } from './archive.ts';

/**
 * An archive with its entries in the order of their names and one date for all of them. It is packed
 * by Node, so nothing that a browser loads may use it: Word documents, which a browser makes too, are
 * packed in docx/settle.ts.
 */
export async function zip(files: Record<string, Uint8Array>, date: Date): Promise<Uint8Array> {
	const mtime = momentOf(date);
	const archive = new ZipFile();
	for (const [name, bytes] of inOrder(files)) {
		archive.addBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), name, {
			mtime,
			forceDosTimestamp: true,
			// A reader of books looks for the type of the file before it unpacks anything.
			compress: name !== 'mimetype',
		});
	}
	archive.end();
	return new Uint8Array(await buffer(archive.outputStream));
}
