import type { Metrics } from '../../../site/paper/metrics.ts';
import type { Card } from '../card.ts';
import { backTop, creditTop, frontWidth, gap, inner, margin, qrTop, size } from './measures.ts';
import {
	frontPieces,
	heightOf,
	questionPieces,
	relatedPieces,
	todoPieces,
	type Piece,
} from './pieces.ts';

/** The parts of a card in which text can be too long. */
export const rooms = ['front', 'todo', 'questions'] as const;

export type Room = (typeof rooms)[number];

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
export function roomsOf(card: Card, metrics: Metrics): Record<Room, Filled> {
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
