import type { Card } from '../card.ts';
import { mm } from '../../../site/paper/mm.ts';
import { size } from './measures.ts';

/** How many cards stand beside each other on a page of A4, and below each other. */
export const columns = 2;
const rows = 4;

export const perSheet = columns * rows;

/** White between the columns, so that a ground can go on beyond the edge of its card. */
const gutter = 4 * mm;

const [width, height] = [210 * mm, 297 * mm];
const left = (width - columns * size.width - (columns - 1) * gutter) / 2;
const top = 10 * mm;

/** A page of A4, and where its cards begin and end. */
export const sheet = { width, height, left, top, bottom: top + rows * size.height };

/**
 * Where a card stands on its page. Fronts go from left to right; backs from right to left, because
 * whoever turns a sheet on its long edge sees left what was right.
 */
export function placeOn(index: number, face: 'front' | 'back') {
	const row = Math.floor(index / columns);
	const along = index % columns;
	const column = face === 'front' ? along : columns - 1 - along;
	return { x: left + column * (size.width + gutter), y: top + row * size.height, row };
}

/** The cards of each sheet. A kind begins on a sheet of its own: a deck is cut kind by kind. */
export function sheetsOf(cards: readonly Card[]): Card[][] {
	return [...Map.groupBy(cards, ({ kind }) => kind).values()].flatMap((ofKind) =>
		Array.from({ length: Math.ceil(ofKind.length / perSheet) }, (_, number) =>
			ofKind.slice(number * perSheet, (number + 1) * perSheet),
		),
	);
}

type Point = readonly [x: number, y: number];

/** How long a mark is, and how far it stays from the cards. */
const [length, away] = [4 * mm, 1.5 * mm];

/** Lines outside the cards that say where to cut: the same on fronts and backs. */
export const cutMarks: readonly (readonly [from: Point, to: Point])[] = [
	...Array.from({ length: columns }, (_, column) => left + column * (size.width + gutter))
		.flatMap((x) => [x, x + size.width])
		.flatMap((x) => [
			[
				[x, top - away - length],
				[x, top - away],
			] as const,
			[
				[x, sheet.bottom + away],
				[x, sheet.bottom + away + length],
			] as const,
		]),
	...Array.from({ length: rows + 1 }, (_, row) => top + row * size.height).flatMap((y) => [
		[
			[left - away - length, y],
			[left - away, y],
		] as const,
		[
			[width - left + away, y],
			[width - left + away + length, y],
		] as const,
	]),
];
