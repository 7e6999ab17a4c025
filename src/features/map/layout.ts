/** What stands on the map, in its columns and in the order of reading. */
export interface MapInput {
	columns: { id: string; title: string; sections: { title: string; items: MapItem[] }[] }[];
	/** Pairs of items that belong together. */
	links: readonly (readonly [from: string, to: string])[];
}

interface MapItem {
	id: string;
	title: string;
}

/** How large everything is, in the units of the drawing. */
export interface MapSize {
	columns: { x: number; width: number }[];
	/** Height of one line of text. */
	line: number;
	/** White above and below the text of an item. */
	padding: number;
	/** Height of the title of a section. */
	heading: number;
	/** Width of an average letter, by which titles are broken into lines. */
	letter: number;
}

interface PlacedItem {
	id: string;
	lines: string[];
	x: number;
	y: number;
	width: number;
	height: number;
}

/** A map ready to draw. */
interface MapLayout {
	width: number;
	height: number;
	headings: { title: string; x: number; y: number }[];
	items: PlacedItem[];
	links: { from: string; to: string; path: string }[];
}

/**
 * Places every item in its column, spreads the shorter columns over the height of the longest, and
 * draws a curve between items that belong together. Items of one column are never joined.
 */
export function layoutMap({ columns, links }: MapInput, size: MapSize): MapLayout {
	const measured = columns.map(({ sections }, index) => {
		const { width } = size.columns[index]!;
		const rows = sections.flatMap(({ title, items }) => [
			{ title, height: size.heading },
			...items.map((item) => {
				const lines = breakLines(item.title, Math.floor((width - 2 * size.padding) / size.letter));
				return { item, lines, height: lines.length * size.line + 2 * size.padding };
			}),
		]);
		return {
			...size.columns[index]!,
			rows,
			height: rows.reduce((sum, row) => sum + row.height, 0),
		};
	});
	const height = Math.max(...measured.map((column) => column.height));

	const headings: MapLayout['headings'] = [];
	const items: PlacedItem[] = [];
	for (const { x, width, rows, height: own } of measured) {
		// A heading stays close to what it is the heading of.
		const stretches = rows.slice(0, -1).filter((row) => 'item' in row).length;
		const gap = stretches > 0 ? (height - own) / stretches : 0;
		let y = 0;
		for (const row of rows) {
			if ('item' in row) {
				items.push({
					id: row.item.id,
					lines: row.lines,
					x,
					y: round(y),
					width,
					height: row.height,
				});
				y += gap;
			} else headings.push({ title: row.title, x, y: round(y + row.height - size.line / 2) });
			y += row.height;
		}
	}

	const byId = new Map(items.map((item) => [item.id, item]));
	return {
		width: Math.max(...size.columns.map(({ x, width }) => x + width)),
		height: Math.ceil(height),
		headings,
		items,
		links: links.flatMap(([from, to]) => {
			const [a, b] = [byId.get(from), byId.get(to)];
			return a && b && a.x !== b.x ? [{ from, to, path: curve(a, b) }] : [];
		}),
	};
}

/** Breaks a title between words into lines of at most `length` letters, where words allow it. */
export function breakLines(title: string, length: number): string[] {
	const lines: string[] = [];
	for (const word of title.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= length)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

function curve(a: PlacedItem, b: PlacedItem): string {
	const [left, right] = a.x < b.x ? [a, b] : [b, a];
	const [x1, x2] = [left.x + left.width, right.x];
	const [y1, y2] = [middle(left), middle(right)];
	const bend = round((x1 + x2) / 2);
	return `M${x1} ${y1}C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}`;
}

function middle({ y, height }: PlacedItem): number {
	return round(y + height / 2);
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
