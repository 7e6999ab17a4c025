import type { Titled } from '../../../site/paper/titled.ts';
import type { Piece } from '../pieces.ts';

/** A text to send as a document: its blanks filled in, or open with what belongs in them. */
export interface Letter extends Titled {
	/** A poster has its first line large. */
	poster: boolean;
	subject?: { label: string; pieces: readonly Piece[] };
	body: readonly Piece[];
}

/** A paragraph of it, line by line, or a point of a list. */
export interface Block {
	point: boolean;
	lines: Piece[][];
}

/** The paragraphs of a text: an empty line ends one, and “- ” begins a point. */
export function blocksOf(pieces: readonly Piece[]): Block[] {
	const blocks: Block[] = [];
	let open: Block | undefined;
	for (const line of linesOf(pieces)) {
		const isEmpty = line.every(({ text = '', blank }) => !blank && !text.trim());
		const [first, ...others] = line;
		const isPoint = first?.text?.startsWith('- ') ?? false;
		if (isEmpty) {
			open = undefined;
		} else if (isPoint) {
			blocks.push({ point: true, lines: [[{ text: first!.text!.slice(2) }, ...others]] });
			open = undefined;
		} else if (open) {
			open.lines.push(line);
		} else {
			open = { point: false, lines: [line] };
			blocks.push(open);
		}
	}
	return blocks;
}

function linesOf(pieces: readonly Piece[]): Piece[][] {
	const lines: Piece[][] = [[]];
	for (const piece of pieces) {
		const [first = '', ...others] = piece.text?.split(/\r?\n/) ?? [];
		lines.at(-1)!.push(piece.blank === undefined ? { text: first } : piece);
		lines.push(...others.map((text) => [{ text }]));
	}
	return lines;
}
