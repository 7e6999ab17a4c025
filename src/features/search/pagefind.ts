/** What we use of Pagefind's own script. */
export interface PagefindScript {
	createInstance(options: object): Pagefind;
}

/** A search in one index. */
export interface Pagefind {
	search(
		term: string,
		options?: { filters?: { [name: string]: string } },
	): Promise<{ results: Result[] }>;
}

/** A record that answers, before its text is fetched. */
export interface Result {
	/** The language and the record: `nl_0231f4f`. */
	id: string;
	/** How much its text says of what was asked. */
	score: number;
	/** Fields of its metadata that have what was asked. */
	matchedMetaFields?: string[];
	data(): Promise<Data>;
}

/** The text of a record, with the passage that answers. */
export interface Data {
	url: string;
	meta: { title: string; lead?: string };
	/** Text in which `<mark>` marks what was asked, and only `<` and `>` are escaped. */
	excerpt: string;
	sub_results: {
		url: string;
		title: string;
		excerpt: string;
		weighted_locations: { balanced_score: number }[];
	}[];
}

/** Every name that a field of the metadata may have: see `hidden.ts`. */
const fields = ['title', 'lead', ...'tlko', ...Array.from({ length: 30 }, (_, at) => `a${at}`)];

/** How Pagefind is to weigh a word: by its text alone. What metadata is worth, we say ourselves. */
export const ranking = {
	metaWeights: Object.fromEntries(fields.map((field) => [field, 0])),
	termSimilarity: 8,
	pageLength: 0.7,
	termSaturation: 1.2,
	termFrequency: 1,
	diacriticSimilarity: 0,
};
