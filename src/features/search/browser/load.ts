import { addressOf, languageOfPage, languages, type Language } from '../../../language/locales.ts';
import { createCorrect } from '../correct.ts';
import { createFind, type Filters, type Hit } from '../find.ts';
import type { Start, Terms } from '../format.ts';
import { detailOf, type Detail, type SubResult } from '../passage.ts';
import { ranking, type PagefindScript } from '../pagefind.ts';
import { Parts } from './parts.ts';

/** A page that was found, as `window.__siteSearch` gives it. */
export interface Answer {
	url: string;
	kind: string;
	/** Where on the page the answer stands, for as many pages as the box shows at first. */
	sub_results: SubResult[];
}

/** The search of one language, ready to use. */
export interface Search extends Start {
	language: Language;
	/** The pages that answer a query, the best first. */
	find(query: string, filters?: Filters): Promise<Hit[]>;
	/** What on a page answers. */
	detailOf(hit: Hit): Promise<Detail>;
	/** Both, as addresses. */
	answer(query: string): Promise<Answer[]>;
	terms(): Promise<Terms>;
	addressOf(id: string): string;
	/** The same query in another language. */
	abroad(query: string, other: Language): string;
}

/** How many pages are shown at once. */
export const atOnce = 5;

const base = import.meta.env.BASE_URL;
let search: Promise<Search> | undefined;
let failures = 0;

/** Fetches the search in the language of the page, once. A failure is forgotten, to try again. */
export function load(): Promise<Search> {
	search ??= create().catch((error: unknown) => {
		search = undefined;
		failures += 1;
		throw error;
	});
	return search;
}

async function create(): Promise<Search> {
	if (!canRun()) throw new Error('blocked');
	const language = languageOfPage();
	const folder = addressOf('pagefind', languages[0]!, base);
	const parts = new Parts(folder, () => (search = undefined));
	const [start, script] = await Promise.all([
		parts.json<Start>(`${language}.json`),
		// A browser keeps a script under its address, also one that did not come or was of another build.
		import(
			/* @vite-ignore */ `${folder}pagefind.js${failures > 0 ? `?${failures}` : ''}`
		) as Promise<PagefindScript>,
		parts.keep(`wasm.${language}.pagefind`),
	]);
	await parts.keep(`pagefind.${start.entry.languages[language]!.hash}.pf_meta`);
	parts.give('pagefind-entry.json', start.entry);
	globalThis.fetchForSearch = (address) => parts.fetch(String(address));
	const pagefind = script.createInstance({ basePath: folder, noWorker: true, ranking });

	const near = (letter: string) =>
		start.letters.includes(letter)
			? parts.json<string[]>(`near/${language}_${letter}.json`)
			: Promise.resolve([]);
	const find = createFind(pagefind, start, language, createCorrect(near));
	const inDetail = (hit: Hit) => parts.unbroken(detailOf(pagefind, hit));
	return {
		...start,
		language,
		find: (query, filters) => parts.unbroken(find(query, filters)),
		detailOf: inDetail,
		async answer(query) {
			const hits = await parts.unbroken(find(query));
			return Promise.all(
				hits.map(async (hit, place) => ({
					url: addressOf(hit.entry.id, language, base),
					kind: hit.entry.kind,
					sub_results: place < atOnce ? (await inDetail(hit)).sub_results : [],
				})),
			);
		},
		terms: () => parts.json<Terms>(`${language}.terms.json`),
		addressOf: (id) => addressOf(id, language, base),
		abroad: (query, other) => `${addressOf('', other, base)}?search=${encodeURIComponent(query)}`,
	};
}

/** Whether the browser lets Pagefind run: some forbid WebAssembly. */
function canRun(): boolean {
	try {
		return Boolean(new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])));
	} catch {
		return false;
	}
}
