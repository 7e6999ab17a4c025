import type { Language } from '../../language/locales.ts';

/** What stands on the map, in its columns and in the order of reading. */
export interface MapInput {
	columns: { id: string; title: string; sections: { title: string; items: MapItem[] }[] }[];
	/** Pairs of items that belong together. */
	links: readonly (readonly [from: string, to: string])[];
}

/** A box of the map. */
export interface MapItem {
	id: string;
	title: string;
	/** The language of the title, where it is not that of the page. */
	lang?: Language | undefined;
}

/** How wide everything is. A picture grows with its letters; its proportions stay. */
export interface MapSize {
	/** The columns, in parts of the width: as `grid-template-columns` in map.css has them. */
	columns: { x: number; width: number }[];
	/** How many letters go in a line of a column, in a wide font. */
	letters: number[];
}

/** A heading or an item, and how many tracks of its column it takes. */
interface MapRow {
	title: string;
	tracks: number;
	item?: MapItem;
}

/** A map ready to draw: columns of the same height, and curves over all of it. */
interface MapLayout {
	width: number;
	columns: { id: string; title: string; rows: MapRow[] }[];
	links: { from: string; to: string; path: string }[];
}

/** The height of the drawing of the curves, which is stretched over the columns. */
export const height = 1000;

/**
 * Gives every item a share of the height of its column, and draws a curve between items that
 * belong together. Items of one column are never joined.
 *
 * The tracks of a column are all of one height, whatever that is: the tallest item sets it. So the
 * middle of each item is known here as a part of the whole, in every font and size of text.
 */
export function layoutMap({ columns, links }: MapInput, size: MapSize): MapLayout {
	const middles = new Map<string, { column: number; y: number }>();
	const placed = columns.map(({ id, title, sections }, column) => {
		const rows = sections.flatMap(({ title, items }): MapRow[] => [
			{ title, tracks: title === '' ? 1 : 3 },
			...items.map((item) => ({
				title: item.title,
				tracks: 2 * linesOf(item.title, size.letters[column]!) + 1,
				item,
			})),
		]);
		const all = rows.reduce((sum, { tracks }) => sum + tracks, 0);
		let above = 0;
		for (const { item, tracks } of rows) {
			if (item) middles.set(item.id, { column, y: ((above + tracks / 2) / all) * height });
			above += tracks;
		}
		return { id, title, rows };
	});

	return {
		width: Math.max(...size.columns.map(({ x, width }) => x + width)),
		columns: placed,
		links: links.flatMap(([from, to]) => {
			const ends = [middles.get(from), middles.get(to)];
			const [a, b] = ends;
			if (!a || !b || a.column === b.column) return [];
			const [left, right] = a.column < b.column ? [a, b] : [b, a];
			const { x, width } = size.columns[left.column]!;
			const start = { x: x + width, y: left.y };
			const end = { x: size.columns[right.column]!.x, y: right.y };
			return [{ from, to, path: curve(start, end) }];
		}),
	};
}

/** How many lines a title takes when each holds so many letters; a longer word is broken. */
export function linesOf(title: string, letters: number): number {
	let [lines, last] = [0, letters];
	for (const { length } of title.split(' ')) {
		if (last + 1 + length <= letters) last += 1 + length;
		else {
			lines += Math.ceil(length / letters);
			last = length % letters || letters;
		}
	}
	return lines;
}

interface Point {
	x: number;
	y: number;
}

function curve(start: Point, end: Point): string {
	const bend = round((start.x + end.x) / 2);
	const [y1, y2] = [round(start.y), round(end.y)];
	return `M${start.x} ${y1}C${bend} ${y1} ${bend} ${y2} ${end.x} ${y2}`;
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
