const year = /\b(\d{4}[a-z]?|[nz]\.d\.(-[a-z])?)(?!\w)/;

/**
 * A citation with the year as the whole bibliography writes it.
 *
 * Two works of one author and year are told apart by a letter. A page that cites only one of them
 * has no letter; on a page with one bibliography for all, it needs it.
 *
 * @param alone How the whole bibliography cites the work: `Schein, 2017a`.
 */
export function withYearOf(alone: string, text: string): string {
	const wanted = year.exec(alone)?.[0];
	return wanted ? text.replace(year, wanted) : text;
}
