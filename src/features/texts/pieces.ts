/** A piece of a text to send: words, or an open blank by its id or by what belongs in it. */
export interface Piece {
	text?: string;
	blank?: string;
}

/** A text in pieces: its words and its blanks, in their order. */
export function piecesOf(written: string): Piece[] {
	return written
		.split(/\{([a-z0-9-]+)\}/)
		.map((piece, index): Piece => (index % 2 === 1 ? { blank: piece } : { text: piece }))
		.filter(({ text, blank }) => blank !== undefined || text !== '');
}
