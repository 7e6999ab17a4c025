/**
 * `follows:` in the frontmatter of a translation: the revision of the page it was made from, with a
 * mark for each part of that page; or the word that says that a page has only its facts as yet.
 */
export const untranslated = 'untranslated';

export const followsPattern =
	/^(?:[bcdfghjklmnpqrst]{10}(?: [bcdfghjklmnpqrst]{4})*|untranslated)$/;

/** What a translation was made from. */
export interface Followed {
	/** Ten letters for the page as a whole. */
	revision: string;
	/** Four letters for each of its parts, in their order; none when nobody recorded them. */
	marks: string[];
}

/** Reads what stands behind `follows:`. */
export function readFollows(text: string): Followed {
	const [revision = '', ...marks] = text.split(' ');
	return { revision, marks };
}
