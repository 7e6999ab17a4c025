/** A row of the matrix: a lever, with what it can be sorted by. */
export interface MatrixRow {
	title: string;
	/** How soon it shows: 0 is soonest. */
	wait: number;
	/** Names of the barriers that it lifts. */
	lifts: readonly string[];
}

/** By title, by how soon it shows, by how much it lifts, or by the name of one barrier. */
export type SortKey = 'title' | 'wait' | 'count' | (string & {});

/** The way in which a column is read: `none` is the order of the method. */
export type Direction = 'none' | 'ascending' | 'descending';

/**
 * The rows in another order. Rows that are equal keep the order in which they came. For a barrier,
 * `descending` puts the levers that lift it first.
 */
export function sortRows<R extends MatrixRow>(
	rows: readonly R[],
	key: SortKey,
	direction: Direction,
	lang: string,
): R[] {
	if (direction === 'none') return [...rows];
	const turn = direction === 'ascending' ? 1 : -1;
	const titles = new Intl.Collator(lang, { ignorePunctuation: true });
	return [...rows].sort((a, b) =>
		key === 'title'
			? turn * titles.compare(a.title, b.title)
			: turn * (numberOf(a, key) - numberOf(b, key)),
	);
}

/** What comes after a direction when someone presses the button of its column again. */
export function nextDirection(key: SortKey, now: Direction): Direction {
	const first = key === 'title' || key === 'wait' ? 'ascending' : 'descending';
	const second = first === 'ascending' ? 'descending' : 'ascending';
	if (now === 'none') return first;
	return now === first ? second : 'none';
}

function numberOf({ wait, lifts }: MatrixRow, key: SortKey): number {
	if (key === 'wait') return wait;
	if (key === 'count') return lifts.length;
	return lifts.includes(key) ? 1 : 0;
}
