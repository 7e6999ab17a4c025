import type { KitFile } from './kit.ts';

/** Something that can be taken along. */
export interface KitItem {
	/** Its kind and name: `steps/anchor`. */
	id: string;
	/** Id of its page, without a language. */
	page: string;
	title: string;
	files: readonly KitFile[];
	/** The items that are used with it. */
	along: readonly string[];
}
