import type { Property } from '../../src/prose/guard/testing/property.ts';

/** A part of the inputs of one property, small enough to hear of it every few seconds. */
export interface Task {
	/** Which property, by its place in the list. */
	index: number;
	runs: number;
	seed: number;
}

/** Seconds of work at most, as far as can be told beforehand. */
const most = 1_000;

/**
 * Divides inputs over properties, by their shares, and over tasks. The same count and seed always
 * give the same tasks, however many threads there are; and each kind is tried all along, so that
 * who stops halfway has seen something of all.
 */
export function tasksFor(
	properties: readonly Pick<Property, 'share'>[],
	count: number,
	seed: number,
): Task[] {
	const whole = properties.reduce((sum, { share }) => sum + share, 0);
	return properties
		.flatMap(({ share }, index) => {
			const runs = Math.max(1, Math.round((count * share) / whole));
			const parts = Math.ceil(runs / Math.max(1, Math.min(most, share * 10)));
			return Array.from({ length: parts }, (_, part) => ({
				when: part / parts,
				index,
				runs: Math.floor((runs * (part + 1)) / parts) - Math.floor((runs * part) / parts),
			}));
		})
		.sort((a, b) => a.when - b.when || a.index - b.index)
		.map(({ index, runs }, number) => ({ index, runs, seed: seedOf(seed, number) }));
}

/** Far apart for neighbours, as a generator of numbers at random likes its seeds. */
function seedOf(seed: number, number: number): number {
	return Math.imul(seed + number, 0x9e37_79b1) >>> 1;
}
