import type { Element } from 'hast';
import { textOf } from '../../site/tree.ts';

/**
 * Shares of the width of a table for its columns: more for more text, by its root, so that a column
 * of times does not become as wide as one of sentences, and never less than the longest word asks.
 */
export function sharesOf(rows: readonly Element[][], count: number): number[] {
	const all = rows.map((row) => row.map(textOf));
	return Array.from({ length: count }, (_, column) => {
		const texts = all.map((row) => row[column] ?? '');
		const words = texts.flatMap((text) => text.split(/[\s-]+/));
		const longest = Math.max(1, ...texts.map((text) => text.length));
		const word = Math.max(1, ...words.map((one) => one.length));
		return Math.max(Math.sqrt(longest) * 2.2, Math.min(word, 18) * 1.25, 5);
	});
}
