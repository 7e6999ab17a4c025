import { mm } from '../../../site/paper/mm.ts';

/** A card at its smallest: eight of them fit on a page. Larger ones are the same, enlarged. */
export const size = { width: 93 * mm, height: 66 * mm };

export const margin = 3.7 * mm;
export const band = 24 * mm;
export const qrSide = 13.6 * mm;
/** Between the columns of a back. */
export const gap = 3.4 * mm;
export const inner = size.width - 2 * margin;
/** Below this stands the line that has to stay on every copy. */
export const creditTop = size.height - margin - 3.2 * mm;
/** The code goes down to the margin: the line stands beside it. */
export const qrTop = size.height - margin - qrSide;
export const backTop = 9.2 * mm;

/** The width of what a front says. */
export const frontWidth = size.width - band - 2 * margin;
