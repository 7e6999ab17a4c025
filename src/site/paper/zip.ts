import { zipSync } from 'fflate';

/** An archive with its entries in the order of their names and one date for all of them. */
export function zip(files: Record<string, Uint8Array>, date: Date): Uint8Array {
	// A ZIP holds local time, which fflate takes from the clock of the machine: noon UTC written as
	// a local date gives the same bytes everywhere.
	const mtime = new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12);
	// Word wants the list of content types first.
	const first = '[Content_Types].xml';
	const names = Object.keys(files).sort((a, b) =>
		a === first ? -1 : b === first ? 1 : a < b ? -1 : 1,
	);
	return zipSync(Object.fromEntries(names.map((name) => [name, files[name]!])), {
		mtime,
		level: 6,
	});
}
