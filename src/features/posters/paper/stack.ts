import type { Said } from '../model/poster.ts';

/** Something that stands in a column, one below the other. */
export interface Block {
	height: number;
	/** The least that stays free below it. */
	after: number;
	/** What is told if it takes too much room. */
	said: Said;
	place(y: number): void;
}

/** What did not fit: by how much, and the text that takes most room. */
export interface Over {
	points: number;
	said: Said;
}

/** How high blocks are together, without what stays free below the last one. */
function heightOf(blocks: readonly Block[]): number {
	const last = blocks.at(-1)?.after ?? 0;
	return blocks.reduce((sum, { height, after }) => sum + height + after, 0) - last;
}

/** Places blocks from the top down, with what is left of the height divided between them. */
export function stack(
	blocks: readonly Block[],
	top: number,
	height: number,
	/** No more than this goes between two blocks, so that they stay together. */
	most: number,
): Over | undefined {
	const left = height - heightOf(blocks);
	const share = Math.min(most, Math.max(0, left) / Math.max(1, blocks.length - 1));
	let y = top;
	for (const block of blocks) {
		block.place(y);
		y += block.height + block.after + share;
	}
	if (left >= -0.5) return undefined;
	const [longest] = [...blocks].sort((a, b) => b.height - a.height);
	return { points: -left, said: longest!.said };
}
