import { limits } from './limits.ts';

/** A part of a drawing that has an id: how many elements are in it, and the ids that these copy. */
interface Part {
	elements: number;
	copies: string[];
}

/** The parts of a drawing by their id; the drawing as a whole has the empty id. */
export type Parts = Map<string, Part>;

/** Counts an element in every part that it is in. An id that stands twice is one part. */
export function addElement(parts: Parts, ids: ReadonlySet<string>, copies: readonly string[]) {
	for (const id of ids) {
		const part = parts.get(id) ?? { elements: 0, copies: [] };
		part.elements += 1;
		part.copies.push(...copies);
		parts.set(id, part);
	}
}

/**
 * Whether a drawing copies more than anyone draws. Copies of copies double with every line: a
 * kilobyte of them keeps a browser busy for days.
 */
export function copiesTooMuch(parts: Parts): boolean {
	const known = new Map<string, number>();
	const drawn = (id: string, depth: number): number => {
		const before = known.get(id);
		if (before !== undefined) return before;
		const { elements, copies } = parts.get(id) ?? { elements: 0, copies: [] };
		// Until it is known, it is too much: what copies itself never ends.
		known.set(id, Infinity);
		if (depth > limits.depth) return Infinity;
		const all = copies.reduce((sum, copy) => sum + drawn(copy, depth + 1), elements);
		known.set(id, all);
		return all;
	};
	return drawn('', 0) - (parts.get('')?.elements ?? 0) > limits.copies;
}
