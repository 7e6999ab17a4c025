import type { Metrics } from '../../site/paper/metrics.ts';
import { colours, type Style } from '../../site/paper/styles.ts';
import type { Block, BlockKind, Item, Slide } from './deck.ts';

/** A slide of 16:9, in points: as wide as PowerPoint makes it. */
export const canvas = { width: 960, height: 540, left: 64, right: 64, top: 46, bottom: 474 };

const width = canvas.width - canvas.left - canvas.right;

/** Sizes that a kind of text can have, the largest first: the step of a slide chooses one. */
const sizes: Readonly<Record<BlockKind, readonly [number, number, number, number]>> = {
	text: [36, 31, 27, 24],
	say: [46, 38, 31, 26],
	question: [56, 50, 44, 36],
	list: [34, 30, 27, 24],
	steps: [34, 30, 27, 24],
	agenda: [30, 27, 23, 19],
	small: [18, 17, 17, 16],
};

/** How many steps there are. */
export const steps = 4;

/** Space between blocks, and between the items of one. */
const gaps = { block: 20, item: 10, agenda: 2 };

/** Left of the words: a bar, a bullet, a number or a time. */
const indents: Readonly<Record<BlockKind, number>> = {
	text: 0,
	say: 24,
	question: 0,
	list: 26,
	steps: 38,
	agenda: 0,
	small: 0,
};

/** Room for the minutes at the end of a row of the agenda, and for its time before it. */
const [minutesRoom, timeRoom] = [110, 84];

/** The last part of the room is kept free: other programs set the same words a little wider. */
const slack = 0.94;

const titleSizes = [40, 33] as const;
const titleLines = 2;

/** A text in its place, in points from the top left of the slide. */
export interface PlacedItem {
	item: Item;
	x: number;
	y: number;
	width: number;
	height: number;
	style: Style;
	/** What stands behind the text, in its own place. */
	after?: { text: string; x: number; y: number; width: number; style: Style; align?: 'right' };
	before?: { text: string; x: number; width: number };
}

/** Texts in their places. */
export interface PlacedBlock {
	kind: BlockKind;
	from: number;
	y: number;
	height: number;
	items: readonly PlacedItem[];
}

/** A slide with everything in its place. */
export interface SlideLayout {
	/** Whether it has a dark ground. */
	isDark: boolean;
	kicker?: { text: string; x: number; y: number; width: number; style: Style };
	title: { x: number; y: number; width: number; height: number; style: Style; lines: number };
	blocks: readonly PlacedBlock[];
	/** Whether all of it has room. */
	fits: boolean;
	/** Whether the title does. */
	titleFits: boolean;
}

/** Puts the texts of a slide in their places, at one of the steps. */
export function layOutSlide(slide: Slide, step: number, metrics: Metrics): SlideLayout {
	const isDark = slide.kind === 'title' || slide.kind === 'break' || slide.kind === 'question';
	const ink = isDark ? '#ffffff' : colours.ink;
	const x = canvas.left;
	const hasKicker = slide.kicker !== undefined;
	const isLarge = slide.kind === 'title' || slide.kind === 'break';
	let y = canvas.top;
	const kicker = hasKicker
		? {
				text: slide.kicker!,
				x,
				y,
				width,
				style: labelStyle(18, isDark ? colours.signal : colours.accent),
			}
		: undefined;
	if (kicker) y += metrics.heightOf(kicker.text, kicker.style, width) + 6;
	const { style, height, lines } = titleOf(slide, isLarge, isDark, metrics);
	const title = { x, y, width, height, style, lines };
	y += height + (isLarge ? 26 : 20);
	const body = slide.blocks.filter(({ kind }) => kind !== 'small');
	const small = slide.blocks.filter(({ kind }) => kind === 'small');
	const feet = small.map((one) => placeBlock(one, 0, step, ink, metrics));
	const foot = feet.reduce((sum, one) => sum + one.height + gaps.block / 2, 0);
	const room = (canvas.bottom - foot - y) * slack;
	const blocks: PlacedBlock[] = [];
	const start = y;
	for (const one of body) {
		if (blocks.length > 0) y += gaps.block;
		const placed = placeBlock(one, y, step, ink, metrics);
		blocks.push(placed);
		y += placed.height;
	}
	let at = canvas.bottom - foot + gaps.block / 2;
	for (const one of small) {
		const placed = placeBlock(one, at, step, ink, metrics);
		blocks.push(placed);
		at += placed.height;
	}
	const layout = {
		isDark,
		...(kicker && { kicker }),
		title,
		blocks,
		fits: y - start <= room,
		titleFits: lines <= titleLines,
	};
	// On a dark ground there is little, which stands in the middle of it.
	return isDark && layout.fits ? lowered(layout, (canvas.bottom - y) / 2) : layout;
}

function lowered(layout: SlideLayout, by: number): SlideLayout {
	const { kicker, title, blocks } = layout;
	return {
		...layout,
		...(kicker && { kicker: { ...kicker, y: kicker.y + by } }),
		title: { ...title, y: title.y + by },
		blocks: blocks.map((block) => ({
			...block,
			y: block.y + by,
			items: block.items.map((one) => ({ ...one, y: one.y + by })),
		})),
	};
}

function titleOf(slide: Slide, isLarge: boolean, isDark: boolean, metrics: Metrics) {
	const colour = isDark ? '#ffffff' : colours.ground;
	const [first, last] = titleSizes.map((size): Style => ({
		font: 'heading',
		size: isLarge ? size * 1.4 : size,
		colour,
		leading: -size * 0.08,
		after: 0,
	})) as [Style, Style];
	const measured = (style: Style) => {
		const height = metrics.heightOf(slide.title.text, style, width);
		const line = metrics.heightOf('X', style, width);
		return { style, height, lines: Math.round(height / line) };
	};
	const large = measured(first);
	return large.lines <= titleLines ? large : measured(last);
}

function placeBlock(
	{ kind, items, from = 1 }: Block,
	top: number,
	step: number,
	ink: string,
	metrics: Metrics,
): PlacedBlock {
	const style: Style =
		kind === 'small'
			? labelStyle(sizes.small[step]!, colours.muted)
			: {
					font: kind === 'question' ? 'heading' : 'body',
					size: sizes[kind][step]!,
					colour: ink,
					leading: kind === 'question' ? -2 : 2,
					after: 0,
				};
	const indent = indents[kind];
	const hasTimes = kind === 'agenda' && items.some(({ before }) => before !== undefined);
	const lead = hasTimes ? timeRoom : indent;
	const tail = kind === 'agenda' ? minutesRoom : 0;
	let y = top;
	const placed = items.map((item, index): PlacedItem => {
		if (index > 0) y += kind === 'agenda' ? gaps.agenda : gaps.item;
		const x = canvas.left + lead;
		const room = width - lead - tail;
		const height = metrics.heightOf(item.text, style, room);
		const begin = y;
		y += height;
		const small = labelStyle(Math.max(15, style.size * 0.62), colours.muted);
		const isRow = kind === 'agenda';
		const after = item.after && {
			text: item.after,
			x: isRow ? canvas.left + width - tail : x,
			y: isRow ? begin + style.size * 0.3 : y,
			width: isRow ? tail : room,
			style: small,
			...(isRow && { align: 'right' as const }),
		};
		if (after && !isRow) y += metrics.heightOf(after.text, small, room);
		return {
			item,
			x,
			y: begin,
			width: room,
			height: y - begin,
			style,
			...(after && { after }),
			...(hasTimes && { before: { text: item.before ?? '', x: canvas.left, width: timeRoom } }),
		};
	});
	return { kind, from, y: top, height: y - top, items: placed };
}

const labelStyle = (size: number, colour: string): Style => ({
	font: 'label',
	size,
	colour,
	leading: 0,
	after: 0,
});
