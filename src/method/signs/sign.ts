import type { Translated } from '../../language/known/known.ts';

/** What is drawn for an item: lines of one width, without a colour of their own. */
export interface Sign {
	/** The path of its lines, on a square of 24. */
	path: string;
	/** What is drawn, in words. */
	says: Readonly<Translated<string>>;
}

/** The side of the square on which signs are drawn. */
export const side = 24;

/** The width of their lines, on that square. Ends and corners are round. */
export const pen = 1.75;

/** A sign out of shapes. */
export function sign(nl: string, en: string, ...shapes: readonly string[]): Sign {
	return { path: shapes.join(''), says: { nl, en } };
}
