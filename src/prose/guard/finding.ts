/** Something in a file that may not be there, in words that its author understands. */
export interface Finding {
	/** 1-based, or absent when it is the file as a whole. */
	line?: number | undefined;
	column?: number | undefined;
	/** What is wrong, as a whole sentence. */
	message: string;
	/** What to do about it. */
	hint: string;
}

/** The place of a character, both numbers 1-based. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
	const before = text.slice(0, offset).split('\n');
	return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** What an author wrote, short enough for a message. */
export function quote(text: string): string {
	const line = visible(text.trim().split(/\r?\n/)[0] ?? '');
	return line.length > 60 || line.length < text.trim().length ? `${line.slice(0, 60)}…` : line;
}

/** A text in which characters that a terminal would obey or hide are written out. */
export function visible(text: string): string {
	return text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, codeOf);
}

/** `U+202E` for the first character of a text. */
export function codeOf(text: string): string {
	return `U+${text.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
