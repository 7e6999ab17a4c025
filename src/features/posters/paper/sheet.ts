import { broken } from '../../../site/paper/broken.ts';
import { mm } from '../../../site/paper/mm.ts';
import type { Metrics } from '../../../site/paper/metrics.ts';
import type { Node, Shape } from '../../../site/paper/placed.ts';
import { colours, type Style } from '../../../site/paper/styles.ts';
import type { Said } from '../model/poster.ts';

/** The short and the long side of A3, in points. A2 is the same, larger. */
const a3 = { short: 297 * mm, long: 420 * mm };

/** White around everything: also what a printer leaves blank. */
export const margin = 18 * mm;

/** A poster being laid out: one page of A3. */
export interface Sheet {
	metrics: Metrics;
	width: number;
	height: number;
	root: Node;
	/** Texts with a word that is wider than its place. */
	wide: Said[];
}

/** A place with its sides. */
export interface Area {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** An empty sheet, standing or on its side. */
export function createSheet(metrics: Metrics, isLying: boolean): Sheet {
	const [width, height] = isLying ? [a3.long, a3.short] : [a3.short, a3.long];
	return { metrics, width, height, root: { tag: 'Document', within: [] }, wide: [] };
}

/** A type for a poster: line spacing is ours, so the leading of the type is left alone. */
export function type(font: Style['font'], size: number, colour = colours.ink): Style {
	return { font, size, colour, leading: 0, after: 0 };
}

/** From one line to the next, in sizes of the type. */
const spacing = { heading: 1.12, label: 1.2, body: 1.28 } as const satisfies Record<
	Style['font'],
	number
>;

/** A text in lines that fit in a width. */
export interface Lines {
	said: Said;
	style: Style;
	width: number;
	lines: readonly string[];
	/** From one line to the next. */
	step: number;
	height: number;
}

/** Breaks a text into lines of about the same length. */
export function lines(metrics: Metrics, said: Said, style: Style, width: number): Lines {
	const measure = (text: string) => metrics.widthOf(text, style);
	const broke = broken(said.text, width, measure);
	const step = style.size * spacing[style.font];
	return { said, style, width, lines: broke, step, height: broke.length * step };
}

/** Adds an element to the structure. */
export function element(parent: Node, tag: string): Node {
	const made: Node = { tag, within: [] };
	parent.within.push(made);
	return made;
}

/** Adds what is for eyes only. */
export function draw(parent: Node, ...shapes: Shape[]): void {
	parent.within.push({ page: 0, kind: 'artifact', type: 'Layout', shapes });
}

/** Places lines below each other as the words of an element, and says how high they are. */
export function put(
	sheet: Sheet,
	parent: Node,
	set: Lines,
	{ x, y }: { x: number; y: number },
	align?: 'center' | 'right',
): number {
	const { metrics } = sheet;
	const { style, width, step, said } = set;
	const last = set.lines.length - 1;
	const words = set.lines.map((line, index) => {
		const own = metrics.widthOf(line, style);
		if (own > width + 0.5 && !sheet.wide.includes(said)) sheet.wide.push(said);
		const free = width - own;
		const shift = align === 'right' ? free : align === 'center' ? free / 2 : 0;
		return {
			// Whoever copies or hears it gets a space between two lines.
			text: index < last ? `${line} ` : line,
			style,
			x: x + shift,
			y: y + index * step,
			width: own + style.size,
		};
	});
	parent.within.push({ page: 0, kind: 'text', words });
	return set.height;
}
