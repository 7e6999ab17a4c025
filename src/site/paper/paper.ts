import { evenWidth, type Metrics } from './metrics.ts';
import type { Node, Placed, Shape, Words } from './placed.ts';
import type { Style } from './styles.ts';
import type { Widget } from './widget.ts';

/** What was filled in, by the name of its place. */
type Answers = Readonly<Record<string, string>>;

/** A sheet being laid out, from top to bottom. */
export interface Paper {
	metrics: Metrics;
	answers: Answers;
	/** 1 for a sheet with room to write; less for one that has to fit on fewer pages. */
	density: number;
	/** The whole page. */
	size: { width: number; height: number };
	left: number;
	width: number;
	/** Below this is the footer. */
	bottom: number;
	/** The page that is being filled, from nought. */
	page: number;
	/** Where the next thing goes. */
	y: number;
}

const a4 = { width: 595.28, height: 841.89 };

/**
 * White around the text, in points. Letter is 25 points shorter than A4 at the top and at the foot, and
 * printers leave some 18 blank: what stands within 43 points of those edges would be cut off there.
 * Of a sheet on its side, the ends are left and right.
 */
const margin = { top: 46, side: 52, bottom: { portrait: 85, landscape: 64 } };

/** An empty sheet, standing or lying on its side. */
export function createPaper(
	metrics: Metrics,
	answers: Answers,
	{ landscape, density }: { landscape: boolean; density: number },
): Paper {
	const size = landscape ? { width: a4.height, height: a4.width } : a4;
	return {
		metrics,
		answers,
		density,
		size,
		left: margin.side,
		width: size.width - 2 * margin.side,
		bottom: size.height - margin.bottom[landscape ? 'landscape' : 'portrait'],
		page: 0,
		y: margin.top,
	};
}

/** Goes on to the next page unless `height` still fits on this one. */
export function ensure(paper: Paper, height: number): boolean {
	if (paper.y + height <= paper.bottom) return false;
	paper.page++;
	paper.y = margin.top;
	return true;
}

/** Adds an element to the structure. */
export function element(parent: Node, tag: string, scope?: 'Column' | 'Row'): Node {
	const node: Node = { tag, ...(scope && { scope }), within: [] };
	parent.within.push(node);
	return node;
}

/** Places something on the page that is being filled. */
function place(paper: Paper, parent: Node, placed: Unplaced): void {
	parent.within.push({ page: paper.page, ...placed });
}

type Unplaced<P extends Placed = Placed> = P extends unknown ? Omit<P, 'page'> : never;

/** Places what a screen reader must skip: lines and boxes, or what repeats at the top of a page. */
export function artifact(
	paper: Paper,
	parent: Node,
	shapes: Shape[],
	type: 'Layout' | 'Pagination' | 'Footer' = 'Layout',
): void {
	place(paper, parent, { kind: 'artifact', type, shapes });
}

/** Places texts that belong together, as the words of an element. */
export function say(paper: Paper, parent: Node, ...words: Words[]): void {
	place(paper, parent, { kind: 'text', words });
}

/** Places something to fill in. */
export function ask(paper: Paper, parent: Node, widget: Widget): void {
	place(paper, parent, { kind: 'widget', widget });
}

/** Lets someone jump to this place. */
export function bookmark(paper: Paper, parent: Node, level: number, title: string, top = 0): void {
	place(paper, parent, { kind: 'bookmark', level, title, top });
}

/** Writes a text as an element of the structure, below what is there, and moves down. */
export function write(
	paper: Paper,
	parent: Node,
	tag: string,
	text: string,
	style: Style,
	{ x = paper.left, width = paper.width } = {},
): void {
	const { metrics, y } = paper;
	const room = style.even ? evenWidth(metrics, text, style, width) : width;
	say(paper, element(parent, tag), { text, style, x, y, width: room });
	paper.y += metrics.heightOf(text, style, width) + style.after;
}
