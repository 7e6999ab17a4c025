import type { Answering, Hit } from './find.ts';
import type { Data, Pagefind } from './pagefind.ts';

/** Where on a page the answer stands. */
export interface SubResult {
	url: string;
	title: string;
}

/** A passage of a page, with what was looked for marked. */
interface Passage {
	pieces: [text: string, isMarked: boolean][];
	/** The section in which it stands, unless it is the top of the page. */
	section: SubResult | undefined;
	/** Every section that has what was looked for, the best first. */
	sections: SubResult[];
}

/** A page that was found, with what answers on it. */
export interface Detail extends Passage {
	sub_results: SubResult[];
}

/** What on a page answers: a place on it that does so best, or else a passage of its text. */
export async function detailOf(pagefind: Pagefind, { page, places }: Hit): Promise<Detail> {
	const found = await Promise.all(places.slice(0, 3).map((place) => passageOf(pagefind, place)));
	const isPlace = places[0] !== undefined && places[0].score > page.score;
	const passage = isPlace ? found[0]! : await passageOf(pagefind, page);
	return {
		pieces: passage.pieces,
		section: isPlace ? found[0] : passage.section,
		sections: passage.sections,
		sub_results: [
			...found.map(({ url, title }) => ({ url, title })),
			...(isPlace ? [] : passage.sections),
		],
	};
}

/** Asks Pagefind for the passage of a page or place in which most of what was looked for stands. */
export async function passageOf(
	pagefind: Pagefind,
	{ record, by }: Answering,
): Promise<Passage & { url: string; title: string }> {
	const data = await dataOf(pagefind, record, by);
	const sections = data.sub_results
		.map(({ weighted_locations: words, ...section }) => ({
			...section,
			worth: words.reduce((sum, { balanced_score }) => sum + balanced_score, 0),
		}))
		.sort((a, b) => b.worth - a.worth);
	const [best] = sections;
	const isSection = best !== undefined && best.url !== data.url;
	return {
		url: data.url,
		title: data.meta.title,
		// What only the search knows stands nowhere in the text.
		pieces: best
			? piecesOf((isSection ? best : data).excerpt)
			: [[data.meta.lead || data.excerpt, false]],
		section: isSection ? { url: best.url, title: best.title } : undefined,
		sections: sections
			.filter(({ url }) => url !== data.url)
			.map(({ url, title }) => ({ url, title })),
	};
}

/**
 * Words that do not stand together in the record, such as a correction, are tried by one. A word by
 * which only the search knows the page stands nowhere in its text: then the next may.
 */
async function dataOf(pagefind: Pagefind, record: string, by: readonly string[]): Promise<Data> {
	let known: Data | undefined;
	for (const term of new Set([by.join(' '), ...by])) {
		const { results } = await pagefind.search(term);
		const data = await results.find(({ id }) => id === record)?.data();
		if (data && data.sub_results.length > 0) return data;
		known ??= data;
	}
	if (!known) throw new Error(`Pagefind does not know ${record}.`);
	return known;
}

/** The text of an excerpt, in which Pagefind marks words with a tag and escapes two signs. */
function piecesOf(excerpt: string): Passage['pieces'] {
	return excerpt
		.split(/<mark>(.*?)<\/mark>/)
		.map((text, place): [string, boolean] => [typeset(text), place % 2 === 1])
		.filter(([text]) => text !== '');
}

function typeset(text: string): string {
	return text
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
}
