import { colours, element, type Doc, type Element, type Paper } from './paper.ts';

/** How a text looks. */
export interface Style {
	font: 'body' | 'heading' | 'label';
	size: number;
	colour: string;
	/** Extra space between lines. */
	leading: number;
	/** Space below the text. */
	after: number;
	/** Whether its lines are to be of about the same length. */
	even?: boolean;
}

export const styles = {
	kicker: { font: 'label', size: 9, colour: colours.accent, leading: 0, after: 2 },
	title: { font: 'heading', size: 25, colour: colours.ground, leading: -3, after: 8 },
	lead: { font: 'body', size: 11.5, colour: colours.ink, leading: 1.5, after: 8, even: true },
	facts: { font: 'label', size: 9, colour: colours.muted, leading: 1, after: 3 },
	small: { font: 'body', size: 9.5, colour: colours.ink, leading: 1, after: 2 },
	part: { font: 'heading', size: 15, colour: colours.ground, leading: -1, after: 4 },
	group: { font: 'heading', size: 11, colour: colours.accent, leading: 0, after: 4 },
	field: { font: 'label', size: 11, colour: colours.ink, leading: 0, after: 2 },
	help: { font: 'body', size: 9.5, colour: colours.muted, leading: 0.5, after: 3, even: true },
	option: { font: 'body', size: 10.5, colour: colours.ink, leading: 0, after: 0 },
	cell: { font: 'body', size: 9, colour: colours.ink, leading: 0, after: 0 },
	head: { font: 'label', size: 8.5, colour: colours.ink, leading: 0, after: 0 },
	headHelp: { font: 'body', size: 8, colour: colours.muted, leading: 0, after: 0 },
	footer: { font: 'body', size: 8, colour: colours.muted, leading: 1, after: 0 },
} satisfies Record<string, Style>;

/** Sets the font, size and colour for what is drawn next. */
export function use(doc: Doc, { font, size, colour }: Style): Doc {
	return doc.font(font).fontSize(size).fillColor(colour);
}

/** How high a text is when it is set in a width, without the space below it. */
export function heightOf(doc: Doc, text: string, style: Style, width: number): number {
	return use(doc, style).heightOfString(text, { width, lineGap: style.leading });
}

/** How wide a text is on one line. */
export function widthOf(doc: Doc, text: string, style: Style): number {
	return use(doc, style).widthOfString(text);
}

/** Draws a text at a place, without any structure. */
export function draw(
	doc: Doc,
	text: string,
	style: Style,
	{ x, y, width, align }: { x: number; y: number; width: number; align?: 'center' | 'right' },
): void {
	use(doc, style).text(text, x, y, {
		// A hair more than was measured, or the last word may fall to the next line.
		width: width + 0.01,
		lineGap: style.leading,
		...(align && { align }),
	});
}

/** Writes a text as an element of the structure, below what is there, and moves down. */
export function write(
	paper: Paper,
	parent: Element,
	tag: string,
	text: string,
	style: Style,
	{ x = paper.left, width = paper.width } = {},
): void {
	const room = style.even ? evenWidth(paper.doc, text, style, width) : width;
	element(paper, parent, tag, (made) => {
		made.add(() => draw(paper.doc, text, style, { x, y: paper.y, width: room }));
	});
	paper.y += heightOf(paper.doc, text, style, width) + style.after;
}

/** A narrower width in which a text takes as many lines, so that no word is left alone on the last. */
export function evenWidth(doc: Doc, text: string, style: Style, width: number): number {
	const height = heightOf(doc, text, style, width);
	const narrower = [0.7, 0.75, 0.8, 0.85, 0.9, 0.95].map((part) => part * width);
	return narrower.find((one) => heightOf(doc, text, style, one) <= height) ?? width;
}
