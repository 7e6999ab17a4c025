import type { PageKind } from '../../../method/schemas/kind-names.ts';
import { kinds, type Row } from '../../../method/schemas/kinds.ts';
import { pen, side } from '../../../method/signs/sign.ts';
import type { Metrics } from '../../../site/paper/metrics.ts';
import type { Node, Shape, Words } from '../../../site/paper/placed.ts';
import { colours, type Style } from '../../../site/paper/styles.ts';
import type { Card } from '../card.ts';

/** A millimetre in points. */
export const mm = 72 / 25.4;

/** A card at its smallest: eight of them fit on a page. Larger ones are the same, enlarged. */
export const size = { width: 93 * mm, height: 66 * mm };

/** Where a card is drawn. */
export interface Frame {
	metrics: Metrics;
	page: number;
	/** Its top left corner. */
	x: number;
	y: number;
	scale: number;
	/** How far its ground goes on beyond its edges. */
	bleed: { left: number; top: number; bottom: number };
}

/** The parts of a card in which text can be too long. */
export const rooms = ['front', 'todo', 'questions'] as const;

export type Room = (typeof rooms)[number];

/** An element with its texts, still to be placed; a list holds its items. */
interface Piece {
	tag: 'H1' | 'H2' | 'P' | 'LI';
	text: string;
	style: Style;
	/** What stands before an item. */
	label?: string;
}

const margin = 3.7 * mm;
const band = 24 * mm;
const qrSide = 13.6 * mm;
/** Between the columns of a back. */
const gap = 3.4 * mm;
const inner = size.width - 2 * margin;
/** Below this stands the line that has to stay on every copy. */
const creditTop = size.height - margin - 3.2 * mm;
/** The code goes down to the margin: the line stands beside it. */
const qrTop = size.height - margin - qrSide;
const backTop = 9.2 * mm;

const text = (style: Partial<Style>): Style => ({
	font: 'body',
	size: 6.4,
	colour: colours.ink,
	leading: 0.1,
	after: 0.9,
	...style,
});

/** The colour of the part of the deck that a card belongs to. */
export function colourOf({ kind, part }: Pick<Card, 'kind' | 'part'>): string {
	const row: Row = kinds[kind satisfies PageKind];
	return row.shades![part]!.light;
}

/** The width of what a front says. */
const frontWidth = size.width - band - 2 * margin;

/** The type of a title, small enough for its longest word. */
function titleStyle(title: string, metrics: Metrics): Style {
	const usual = text({ font: 'heading', size: 14.5, leading: -2, after: 6 });
	const widest = Math.max(...title.split(/\s+/).map((word) => metrics.widthOf(word, usual)));
	return { ...usual, size: usual.size * Math.min(1, (frontWidth - 1) / widest) };
}

function frontPieces(card: Card, metrics: Metrics): Piece[] {
	const colour = colourOf(card);
	return [
		{ tag: 'P', text: card.kicker, style: text({ font: 'label', size: 7, colour, after: 2.5 }) },
		{
			tag: 'H1',
			text: card.title,
			style: titleStyle(card.title, metrics),
		},
		{ tag: 'P', text: card.summary, style: text({ size: 8.6, leading: 0.6, after: 9 }) },
		...(card.saying
			? ([
					{
						tag: 'P',
						text: card.saying.label,
						style: text({ font: 'label', size: 6.6, colour: colours.muted, after: 2 }),
					},
					{
						tag: 'P',
						text: `‘${card.saying.text}’`,
						style: text({ size: 9.6, leading: 0.6, after: 0 }),
					},
				] as const)
			: []),
	];
}

function todoPieces({ todo, ...card }: Card): Piece[] {
	return [
		heading(card, todo.heading),
		...todo.intro.map((one): Piece => ({ tag: 'P', text: one, style: text({ after: 1.6 }) })),
		...todo.steps.map((one, index): Piece => ({
			tag: 'LI',
			label: `${index + 1}.`,
			text: one,
			style: text({}),
		})),
	];
}

function questionPieces({ questions, ...card }: Card): Piece[] {
	return [
		heading(card, questions.heading),
		...questions.items.map((one, index): Piece => ({
			tag: 'LI',
			label: '•',
			text: one,
			style: text(index === questions.items.length - 1 ? { after: 2.5 } : {}),
		})),
	];
}

function relatedPieces({ related, ...card }: Card): Piece[] {
	return [
		heading(card, related.heading),
		{ tag: 'P', text: related.items.join(' · '), style: text({}) },
	];
}

function heading(card: Pick<Card, 'kind' | 'part'>, words: string): Piece {
	const style = text({ font: 'label', size: 6.8, colour: colourOf(card), after: 1 });
	return { tag: 'H2', text: words, style };
}

/** How far the text of an item stands from its number or bullet. */
const indent = (label: string) => (label === '•' ? 6 : 9);

/** How high pieces are when they stand below each other, at the smallest size. */
function heightOf(metrics: Metrics, pieces: readonly Piece[], width: number): number {
	return pieces.reduce(
		(sum, { text: words, style, label }) =>
			sum + metrics.heightOf(words, style, width - (label ? indent(label) : 0)) + style.after,
		0,
	);
}

/** A room of a card with what goes there. */
interface Filled {
	pieces: Piece[];
	width: number;
	height: number;
	/** By how much the pieces are higher than the room. */
	over: number;
}

function fill(metrics: Metrics, pieces: Piece[], width: number, height: number): Filled {
	return { pieces, width, height, over: Math.max(0, heightOf(metrics, pieces, width) - height) };
}

/** How wide the left column of a back can be, the usual width first. */
const splits = [0.58, 0.54, 0.62, 0.5, 0.66, 0.7, 0.47];

const arrangements = [false, true].flatMap((relatedLeft) =>
	splits.map((split) => ({ relatedLeft, split })),
);

function backOf(
	card: Card,
	metrics: Metrics,
	{ relatedLeft, split }: (typeof arrangements)[number],
): Pick<Record<Room, Filled>, 'todo' | 'questions'> {
	const related = relatedPieces(card);
	const left = [...todoPieces(card), ...(relatedLeft ? related : [])];
	const right = [...questionPieces(card), ...(relatedLeft ? [] : related)];
	const width = (inner - gap) * split;
	return {
		todo: fill(metrics, left, width, creditTop - backTop - 1),
		questions: fill(metrics, right, inner - gap - width, qrTop - backTop),
	};
}

const missing = ({ todo, questions }: ReturnType<typeof backOf>) => todo.over + questions.over;

/**
 * The rooms of a card, filled. What a card is related to stands below the questions or, where there
 * is no room for it, below what to do; and the columns are as wide as their texts ask for.
 */
function roomsOf(card: Card, metrics: Metrics): Record<Room, Filled> {
	let back: Pick<Record<Room, Filled>, 'todo' | 'questions'> | undefined;
	for (const arrangement of arrangements) {
		const tried = backOf(card, metrics, arrangement);
		if (!back || missing(tried) < missing(back)) back = tried;
		if (missing(back) === 0) break;
	}
	const front = fill(metrics, frontPieces(card, metrics), frontWidth, size.height - 2 * margin);
	return { front, ...back! };
}

/** The parts of a card whose text is longer than its room, with how many points are missing. */
export function tooLong(card: Card, metrics: Metrics): { room: Room; over: number }[] {
	const all = roomsOf(card, metrics);
	return rooms.flatMap((room) => (all[room].over > 0 ? [{ room, over: all[room].over }] : []));
}

/** Places the front of a card, as a section of the structure. */
export function placeFront(frame: Frame, parent: Node, card: Card): void {
	const { bleed, scale } = frame;
	const section = node(parent, 'Sect');
	const at = placer(frame);
	const [left, top] = at(0, 0);
	const signSide = 15 * mm;
	const dots = Array.from({ length: card.place.of }, (_, index) => index);
	const dotTop = size.height - margin - 1 * mm;
	const dotGap = 4 * mm;
	const firstDot = band / 2 - ((card.place.of - 1) * dotGap) / 2;
	artifact(frame, section, [
		{
			kind: 'fill',
			colour: colourOf(card),
			x: left - bleed.left,
			y: top - bleed.top,
			width: band * scale + bleed.left,
			height: size.height * scale + bleed.top + bleed.bottom,
		},
		signShape(frame, card, [(band - signSide) / 2, 9 * mm], signSide, '#ffffff'),
		...dots.map((index): Shape => {
			const [x, y] = at(firstDot + index * dotGap, dotTop);
			const filled = index === card.place.part - 1;
			const r = 1 * mm;
			return {
				kind: 'path',
				colour: '#ffffff',
				path: `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
				...(filled ? {} : { pen: 0.8 }),
				x,
				y,
				scale,
			};
		}),
	]);
	const { pieces, width } = roomsOf(card, frame.metrics).front;
	placePieces(frame, section, pieces, { x: band + margin, y: margin + 1.5 * mm, width });
}

/** Places the back of a card. */
export function placeBack(frame: Frame, parent: Node, card: Card): void {
	const section = node(parent, 'Sect');
	const at = placer(frame);
	const { scale } = frame;
	const colour = colourOf(card);
	const { code } = card;
	const modules = (qrSide * scale) / code.side;
	const quiet = (4 * qrSide) / code.side;
	const [qrX, qrY] = at(size.width - margin - qrSide + quiet, qrTop + quiet);
	artifact(frame, section, [
		signShape(frame, card, [margin, margin - 0.8 * mm], 5 * mm, colour),
		{
			kind: 'line',
			colour,
			pen: 0.6 * scale,
			from: at(margin, backTop - 1.1 * mm),
			to: at(size.width - margin, backTop - 1.1 * mm),
		},
		{
			kind: 'path',
			colour: '#000000',
			pen: 1,
			cap: 'butt',
			path: code.path,
			x: qrX,
			y: qrY,
			scale: modules,
		},
	]);
	const title = text({ font: 'heading', size: 9.5, after: 0 });
	placePieces(frame, section, [{ tag: 'P', text: card.title, style: title }], {
		x: margin + 6.6 * mm,
		y: margin - 0.4 * mm,
		width: size.width - 2 * margin - 6.6 * mm,
	});
	const { todo, questions } = roomsOf(card, frame.metrics);
	placePieces(frame, section, todo.pieces, { x: margin, y: backTop, width: todo.width });
	placePieces(frame, section, questions.pieces, {
		x: size.width - margin - questions.width,
		y: backTop,
		width: questions.width,
	});
	const creditWidth = size.width - 2 * margin - qrSide - gap;
	const credit = text({ size: 5, colour: colours.muted, after: 0 });
	placePieces(
		frame,
		section,
		card.credit.map((one) => ({
			tag: 'P',
			text: one,
			style: onOneLine(one, credit, creditWidth, frame.metrics),
		})),
		{ x: margin, y: creditTop, width: creditWidth },
	);
}

/** A type in which a text fits on one line. */
function onOneLine(words: string, style: Style, width: number, metrics: Metrics): Style {
	return { ...style, size: style.size * Math.min(1, (width - 1) / metrics.widthOf(words, style)) };
}

function placePieces(
	frame: Frame,
	parent: Node,
	pieces: readonly Piece[],
	{ x, y: top, width }: { x: number; y: number; width: number },
): void {
	const { metrics, scale } = frame;
	let y = top;
	let list: Node | undefined;
	for (const { tag, text: words, style, label } of pieces) {
		const from = label ? indent(label) : 0;
		const say = (one: string, left: number, room: number, to: Node) => {
			const [atX, atY] = placer(frame)(left, y);
			const placed: Words = {
				text: one,
				style: { ...style, size: style.size * scale, leading: style.leading * scale },
				x: atX,
				y: atY,
				width: room * scale,
			};
			to.within.push({ page: frame.page, kind: 'text', words: [placed] });
		};
		if (label) {
			list ??= node(parent, 'L');
			const item = node(list, 'LI');
			say(label, x, from, node(item, 'Lbl'));
			say(words, x + from, width - from, node(item, 'LBody'));
		} else {
			list = undefined;
			say(words, x, width, node(parent, tag));
		}
		y += metrics.heightOf(words, style, width - from) + style.after;
	}
}

function signShape(
	frame: Frame,
	{ sign }: Card,
	[x, y]: readonly [number, number],
	width: number,
	colour: string,
): Shape {
	const [left, top] = placer(frame)(x, y);
	const scale = (width / side) * frame.scale;
	return { kind: 'path', colour, pen, path: sign.path, x: left, y: top, scale };
}

/** Where a place on a card is on the page. */
function placer({ x, y, scale }: Frame) {
	return (left: number, top: number): [number, number] => [x + left * scale, y + top * scale];
}

function node(parent: Node, tag: string): Node {
	const made: Node = { tag, within: [] };
	parent.within.push(made);
	return made;
}

function artifact({ page }: Frame, parent: Node, shapes: Shape[]): void {
	parent.within.push({ page, kind: 'artifact', type: 'Layout', shapes });
}
