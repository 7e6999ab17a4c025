import { fromAddress, toAddress, type Scan } from '../../method/scan/address.ts';

/** The scans that someone keeps, the oldest first, at most one a day. */
export type Shelf = readonly Scan[];

/** How many scans are kept: more than one a month for two years helps nobody. */
export const shelfLength = 24;

/** The shelf with one more scan, which takes the place of one of the same day. */
export function keep(shelf: Shelf, scan: Scan): Shelf {
	return [...shelf.filter(({ day }) => day !== scan.day), scan]
		.sort((a, b) => a.day - b.day)
		.slice(-shelfLength);
}

/** The shelf as a text for the browser's store. */
export function writeShelf(shelf: Shelf, barriers: readonly string[]): string {
	return shelf.map((scan) => toAddress(scan, barriers)).join(' ');
}

/**
 * The shelf from the browser's store.
 *
 * @returns The scans that could be read, and whether anything was lost.
 */
export function readShelf(
	text: string,
	barriers: readonly string[],
): { shelf: Shelf; lost: boolean } {
	const readings = text
		.split(' ')
		.filter(Boolean)
		.map((one) => fromAddress(one, barriers));
	const readable = readings.flatMap((one) => (one?.answers.size ? [one] : []));
	return {
		shelf: readable
			.map(({ answers, day }) => ({ answers, day }))
			.reduce<Shelf>((shelf, scan) => keep(shelf, scan), []),
		lost: readings.some((one) => !one || one.problem !== undefined),
	};
}
