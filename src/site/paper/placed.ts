import type { Box } from './box.ts';
import type { Style } from './styles.ts';
import type { Widget } from './widget.ts';

/** A text with its place, from the top left of the page. */
export interface Words {
	text: string;
	style: Style;
	x: number;
	y: number;
	width: number;
	align?: 'center' | 'right';
}

/** Something that is drawn for eyes only. */
export type Shape =
	| ({ kind: 'fill'; colour: string } & Box)
	| ({ kind: 'frame'; colour: string; pen: number; radius?: number } & Box)
	| { kind: 'circle'; colour: string; pen: number; x: number; y: number; radius: number }
	| { kind: 'line'; colour: string; pen: number; from: Point; to: Point }
	/** A path of SVG, drawn as a line of a width in its own measure, or else filled. */
	| {
			kind: 'path';
			colour: string;
			pen?: number;
			/** How its lines end: round, if nothing is said. */
			cap?: 'butt' | 'round';
			path: string;
			x: number;
			y: number;
			scale: number;
	  }
	| ({ kind: 'words' } & Words);

type Point = readonly [x: number, y: number];

/** What stands at a place on a page; pages count from nought. */
export type Placed = { page: number } & (
	| { kind: 'text'; words: Words[] }
	/** What a screen reader skips: lines and boxes, or what repeats on every page. */
	| { kind: 'artifact'; type: 'Layout' | 'Pagination' | 'Footer'; shapes: Shape[] }
	| { kind: 'widget'; widget: Widget }
	| { kind: 'bookmark'; level: number; title: string; top: number }
);

/** An element of the document's structure, with what is in it, in the order of reading. */
export interface Node {
	tag: string;
	scope?: 'Column' | 'Row';
	/** The language of what is in it, where that is another one than of the document. */
	lang?: string;
	within: (Node | Placed)[];
}

/** A sheet with everything in its place: what is left is to draw it. */
export interface Layout {
	width: number;
	height: number;
	pages: number;
	/** Where the last page ends, above its footer. */
	end: number;
	root: Node;
}

/** Everything that is placed below a node, in the order of reading. */
export function placedIn({ within }: Node): Placed[] {
	return within.flatMap((one) => ('tag' in one ? placedIn(one) : [one]));
}
