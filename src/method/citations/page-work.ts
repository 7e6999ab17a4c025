/** A name in CSL-JSON: of a person in parts, of anyone else as one text. */
export type CslName = { literal: string } | { family: string; given: string };

/** A page of the site as a work in CSL-JSON. */
export interface CitedPage {
	id: string;
	type: 'webpage';
	title: string;
	author: CslName[];
	translator?: CslName[];
	'container-title'?: string;
	issued?: { 'date-parts': number[][] };
	URL: string;
	DOI?: string;
	language: string;
	version?: string;
	/** What the edition is based on, where it is somebody else’s. */
	note?: string;
}

/**
 * A name as people want to be named, in the parts that a list of sources sorts by. What is no name
 * of a person for sure, such as “the works council of …”, stays whole.
 */
export function cslName(name: string): CslName {
	const match =
		/^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?) ((?:[\p{Ll}’']+ ){0,3}\p{Lu}[\p{L}'’-]+)$/u.exec(
			name,
		);
	return match ? { family: match[2]!, given: match[1]! } : { literal: name };
}
