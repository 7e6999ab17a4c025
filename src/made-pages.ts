/**
 * The pages that no author writes, because they are made from the graph. Their title and description
 * are the words `<id>.title` and `<id>.description` of the interface.
 */
export const madePages = ['scan', 'map', 'matrix'] as const;

export type MadePage = (typeof madePages)[number];

/** Whether an id without its language is that of a page made from the graph. */
export function isMadePage(id: string): id is MadePage {
	return (madePages as readonly string[]).includes(id);
}
