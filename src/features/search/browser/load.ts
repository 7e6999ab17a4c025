import { addressOf, type Language } from '../../../language/locales.ts';
import { createEngine, type Hit } from '../engine.ts';
import type { Filters } from '../filters.ts';
import type { PageText, SearchIndex } from '../format.ts';

/** A page that was found, as `window.__siteSearch` gives it. */
export interface Answer {
	url: string;
	kind: string;
}

/** The search of one language, ready to use. */
export interface Search extends SearchIndex {
	language: Language;
	/** The pages that answer a query, the best first. */
	find(query: string, filters?: Filters): Hit[];
	/** The same, as addresses. */
	answer(query: string): Answer[];
	/** The text of a page. */
	textOf(id: string): Promise<PageText>;
	addressOf(id: string): string;
}

const base = import.meta.env.BASE_URL;
let search: Promise<Search> | undefined;

/** Fetches the index in the language of the page, once. A failure is forgotten, to try again. */
export function load(): Promise<Search> {
	search ??= create().catch((error: unknown) => {
		search = undefined;
		throw error;
	});
	return search;
}

async function create(): Promise<Search> {
	const language = document.documentElement.lang === 'en' ? 'en' : 'nl';
	const data = await fetchBin<SearchIndex>(language);
	const find = createEngine(data, language);
	// The first search is slow, as the browser has to compile; better now than while someone types.
	find(
		data.terms
			.map(([, term]) => term)
			.slice(0, 8)
			.join(' '),
	);
	const texts = new Map<string, Promise<PageText>>();
	const urlOf = (id: string) => addressOf(id, language, base);
	return {
		...data,
		language,
		find,
		answer: (query) => find(query).map(({ entry: { id, kind } }) => ({ url: urlOf(id), kind })),
		textOf(id) {
			const path = [language === 'nl' ? '' : language, id].filter(Boolean).join('/') || 'index';
			const text = texts.get(id) ?? fetchBin<PageText>(`text/${path}`);
			texts.set(id, text);
			text.catch(() => texts.delete(id));
			return text;
		},
		addressOf: urlOf,
	};
}

/** Fetches JSON that was gzipped when the site was built, whatever the host does. */
async function fetchBin<T>(name: string): Promise<T> {
	const response = await fetch(`${base}/search-index/${name}.bin`.replace(/\/{2,}/g, '/'));
	if (!response.ok) throw new Error(`${name}: ${response.status}`);
	const blob = await response.blob();
	return new Response(blob.stream().pipeThrough(new DecompressionStream('gzip'))).json();
}
