import { pen, side } from '../../../method/signs/sign.ts';
import { mm } from '../../../site/paper/mm.ts';
import type { Metrics } from '../../../site/paper/metrics.ts';
import type { Node, Shape, Words } from '../../../site/paper/placed.ts';
import { colours, type Style } from '../../../site/paper/styles.ts';
import type { Card } from '../card.ts';
import { colourOf, text } from './looks.ts';
import { backTop, band, creditTop, gap, margin, qrSide, qrTop, size } from './measures.ts';
import { indent, type Piece } from './pieces.ts';
import { roomsOf } from './rooms.ts';

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

/** Places the front of a card, as a section of the structure. */
export function placeFront(frame: Frame, parent: Node, card: Card): void {
	const { bleed, scale } = frame;
	const section = node(parent, 'Sect', card.lang);
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
	const section = node(parent, 'Sect', card.lang);
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

function node(parent: Node, tag: string, lang?: string): Node {
	const made: Node = { tag, ...(lang && { lang }), within: [] };
	parent.within.push(made);
	return made;
}

function artifact({ page }: Frame, parent: Node, shapes: Shape[]): void {
	parent.within.push({ page, kind: 'artifact', type: 'Layout', shapes });
}
