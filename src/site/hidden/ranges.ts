import type { Element, Nodes } from 'hast';
import type { Position } from 'unist';

/** What a parser that is asked to be verbose says of an element besides. */
interface Tags {
	opening: Position;
	closing?: Position;
}

/** A part of a text, by its first character and the one after its last. */
export type Range = readonly [from: number, to: number];

/** Where a node stands. */
export function rangeOf({ position }: Nodes): Range {
	return [position!.start.offset!, position!.end.offset!];
}

/** Where the two tags of an element stand. */
export function tagsOf({ data }: Element): Range[] {
	const { opening, closing } = (data as { position: Tags }).position;
	return [opening, closing].flatMap((one) =>
		one ? [[one.start.offset!, one.end.offset!] as const] : [],
	);
}

/** A text without some ranges of it, which may lie in each other. */
export function cut(text: string, ranges: readonly Range[]): string {
	let result = '';
	let at = 0;
	for (const [from, to] of [...ranges].sort(([a], [b]) => a - b)) {
		if (from > at) result += text.slice(at, from);
		at = Math.max(at, to);
	}
	return result + text.slice(at);
}
