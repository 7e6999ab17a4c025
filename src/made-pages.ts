/**
 * The pages that no author writes. Their title and description are the words `<id>.title` and
 * `<id>.description` of the interface.
 */
export const madePages = [
	'scan',
	'map',
	'matrix',
	'share-a-case',
	'status',
	'contributors',
] as const;

type MadePage = (typeof madePages)[number];

/** Whether an id without its language is that of a page that no author writes. */
export function isMadePage(id: string): id is MadePage {
	return (madePages as readonly string[]).includes(id);
}
