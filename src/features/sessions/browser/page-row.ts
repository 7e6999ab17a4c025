/** A row as it stands on the page. */
export interface PageRow {
	id: string;
	title: string;
	minutes: number;
	element: HTMLElement;
}

/** The rows on the page of a session, in their order. */
export function rowsOn(page: HTMLElement): PageRow[] {
	return [...page.querySelectorAll<HTMLElement>('[data-row]')].map((element) => ({
		id: element.dataset['row']!,
		title: element.querySelector('h3')!.textContent.trim(),
		minutes: Number(element.dataset['minutes']),
		element,
	}));
}

/** How people work in a row, and in which groups, as the page says it. */
export function workOf({ element }: PageRow): string {
	return (element.querySelector('.row-work')?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The sentences to say in a row. */
export function sayOf({ element }: PageRow): string[] {
	return [...element.querySelectorAll('.row-say q')].map((one) => one.textContent);
}

/** Everything of a row that whoever leads has to see, to show elsewhere. */
export function textsOf({ element }: PageRow): Node[] {
	const wanted = '.row-do, .row-say, .row-links, .row-materials, .row-coach';
	return [...element.querySelectorAll(wanted)].map((one) => one.cloneNode(true));
}
