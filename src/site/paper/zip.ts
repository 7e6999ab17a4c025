import { zipSync } from 'fflate';

/** An archive with its entries in the order of their names and one date for all of them. */
export function zip(files: Record<string, Uint8Array>, date: Date): Uint8Array {
	// A ZIP holds local time, which fflate takes from the clock of the machine: noon UTC written as
	// a local date gives the same bytes everywhere.
	const mtime = new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12);
	// Word wants the list of content types first, a reader of books the type of the file, unpacked.
	const first = ['[Content_Types].xml', 'mimetype'];
	const place = (name: string) => (first.includes(name) ? 0 : 1);
	const names = Object.keys(files).sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
	return zipSync(
		Object.fromEntries(
			names.map((name) => [name, [files[name]!, { level: name === 'mimetype' ? 0 : 6 }]]),
		),
		{ mtime },
	);
}
