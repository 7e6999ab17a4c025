/** A halt on a route, in one language. */
interface Stop {
	/** The page, without its language. */
	id: string;
	href: string;
	title: string;
	/** Why this page comes now. */
	why: string;
	/** Time it takes, in words. */
	time: string;
}

/** A route for readers, in one language. */
export interface ReaderRoute {
	id: string;
	href: string;
	title: string;
	summary: string;
	outcome: string;
	/** Time that all stops take, in words. */
	time: string;
	stops: Stop[];
}

/** A route as the browser reads it, with the words of its bar. */
export interface RouteFile extends Pick<ReaderRoute, 'title' | 'href' | 'stops'> {
	words: Record<
		'kind' | 'where' | 'astray' | 'next' | 'last' | 'finished' | 'others' | 'done' | 'leave',
		string
	>;
}
