/** A number of which only the least and the most are known. */
export interface Range {
	from: number;
	to: number;
}

/** The same number at both ends. */
export const exactly = (value: number): Range => ({ from: value, to: value });

/** The sum of ranges. */
export function sum(ranges: readonly Range[]): Range {
	return ranges.reduce((a, b) => ({ from: a.from + b.from, to: a.to + b.to }), exactly(0));
}

/** A range so many times. */
export function times(range: Range, factor: number | Range): Range {
	const by = typeof factor === 'number' ? exactly(factor) : factor;
	return { from: range.from * by.from, to: range.to * by.to };
}
