/** The files of an archive in the order in which they stand in it: that of their names. */
export function inOrder(files: Record<string, Uint8Array>): [name: string, bytes: Uint8Array][] {
	// Word wants the list of content types first, a reader of books the type of the file.
	const first = ['[Content_Types].xml', 'mimetype'];
	const place = (name: string) => (first.includes(name) ? 0 : 1);
	return Object.entries(files).sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1));
}

/**
 * The moment at which the files of an archive were written. A ZIP holds local time, which is taken
 * from the clock of the machine: noon UTC written as a local date gives the same bytes everywhere.
 */
export function momentOf(date: Date): Date {
	return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12);
}
