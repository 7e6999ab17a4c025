import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import {
	addressOf,
	languageOf,
	languages,
	othersThan,
	withoutLocale,
	type Language,
} from '../../language/locales.ts';
import { addressIn, isFetched, withOwnFetch, withoutHidden } from './bundle.ts';
import type { Start, Terms } from './format.ts';
import { hiddenWords, type Asked, type Hidden } from './hidden.ts';
import { furniture, mainOf, type ReadPage } from './page.ts';
import type { readingOf } from './reading.ts';
import { documentOf } from './record.ts';
import { stable } from './stable.ts';
import { readSources, type SearchSources } from './sources.ts';
import { stopWords } from './stop-words.ts';
import { forEach } from '../../language/translated.ts';
import { nameIn } from '../../language/known/known.ts';
import { drawing } from '../../site/drawn/drawing.ts';

/** Folder of the built site that holds what the search fetches. */
const folder = 'pagefind';

/**
 * Reads a built site and writes its search: Pagefind's index of the pages in their own language,
 * and beside it what the box needs to start with.
 *
 * @param report Address at which to report a search in vain, with `{query}` for what was typed.
 */
export async function writeSearch(dist: string, root: string, report: string): Promise<void> {
	const sources = readSources(root);
	const pages = await readPages(dist, sources);
	// Small parts of the index, however large the site: a word of a query costs one of them.
	process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(
		Math.round(1000 * Math.sqrt(pages[languages[0]!].length / 142)),
	);
	const { index } = await createIndex({ excludeSelectors: furniture });
	if (!index) throw new Error('Pagefind gives no index.');
	const hidden = forEach((language) =>
		hiddenWords(pages[language], hintsIn(language, sources), language),
	);
	for (const language of languages)
		await addPages(index, pages[language], hidden[language], language, sources);
	const files = stable((await index.getFiles()).files);
	await close();

	const write = (name: string, content: string | Uint8Array) => {
		const file = path.join(dist, folder, name);
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, content);
	};
	for (const { path: name, content } of files.filter((file) => isFetched(file.path))) {
		if (name.startsWith('fragment/')) write(name, withoutHidden(content));
		else write(name, name === 'pagefind.js' ? withOwnFetch(content) : content);
	}
	for (const language of languages) {
		// By their first letter, because a misspelt word needs no others.
		const words = Map.groupBy(hidden[language].keyWords(), (word) => word[0]!);
		for (const [letter, some] of words)
			write(`near/${language}_${letter}.json`, JSON.stringify(some));
		const terms: Terms = sources.terms[language].map(({ id, term, aka }) => [id, term, ...aka]);
		write(`${language}.terms.json`, JSON.stringify(terms));
		const start: Start = {
			...startOf(files, pages[language], language),
			...wordsOfBox(language, pages[language], sources),
			letters: [...words.keys()].join(''),
			report,
		};
		write(`${language}.json`, JSON.stringify(start));
	}
}

type Pages = Record<Language, Asked[]>;

/** Reading takes a while: threads do it, and a page that did not change was read already. */
const readings = drawing<typeof readingOf>('src/features/search/reading.ts', 'readingOf');

/** The pages of a built site that are to be found, in the order of their addresses. */
async function readPages(dist: string, { asked }: SearchSources): Promise<Pages> {
	const pages: Pages = forEach(() => []);
	const found = globSync('**/index.html', { cwd: dist })
		.map((file) => path.dirname(file.replaceAll(path.sep, '/')).replace(/^\.$/, ''))
		.sort()
		.flatMap((id) => {
			const main = mainOf(readFileSync(path.join(dist, id, 'index.html'), 'utf8'));
			return main ? [{ id, read: readings.now(`search of ${id || 'home'}`, main) }] : [];
		});
	for (const { id, read } of found) {
		const page = JSON.parse(Buffer.from(await read).toString()) as ReadPage;
		const language = languageOf(id);
		const name = withoutLocale(id);
		const kind = name.split('/')[0] || 'home';
		pages[language].push({ ...page, name, kind, asked: asked[name]?.[language] ?? [] });
	}
	return pages;
}

function hintsIn(language: Language, { terms, synonyms, words }: SearchSources) {
	return {
		terms: terms[language],
		synonyms: synonyms[language] ?? [],
		stop: stopWords[language],
		nameOf: (kind: string) => words[language][`kind.${kind}`] ?? '',
	};
}

/** Gives Pagefind each page, and each place on it as a result of its own. */
async function addPages(
	index: PagefindIndex,
	pages: readonly Asked[],
	hidden: ReturnType<typeof hiddenWords>,
	language: Language,
	{ phasesOf, rolesOf }: SearchSources,
): Promise<void> {
	// Pagefind reads them beside us, in the order in which they come: the same pages give the same index.
	const added = pages.flatMap((page) => {
		const { name, kind, html, title, lead, places } = page;
		const filters = { kind: [kind], phase: phasesOf(name), role: rolesOf(name) };
		const add = (
			hash: string,
			record: { html: string; title: string; lead?: string; hidden: Hidden },
		) =>
			index.addHTMLFile({
				url: addressOf(name, language, '/') + hash,
				content: documentOf({ language, filters, ...record }),
			});
		return [
			add('', { html, title, lead, hidden: hidden.ofPage(page) }),
			...places.map((place) =>
				add(`#${place.id}`, { ...place, hidden: hidden.ofPlace(place, page) }),
			),
		];
	});
	await Promise.all(added);
}

/** The pages and places by the names that Pagefind gave them. */
function startOf(files: readonly IndexFile[], pages: readonly Asked[], language: Language) {
	const records = new Map<string, string>();
	for (const { path: file, content } of files) {
		const record = /^fragment\/([a-z]+)_(\w+)\.pf_fragment$/.exec(file);
		if (record?.[1] === language) records.set(addressIn(content), record[2]!);
	}
	const { content: text } = files.find((file) => file.path === 'pagefind-entry.json')!;
	const entry = JSON.parse(new TextDecoder().decode(text)) as Start['entry'];
	const recordOf = (page: Asked, hash = '') =>
		records.get(addressOf(page.name, language, '/') + hash)!;
	return {
		entry: { ...entry, languages: { [language]: entry.languages[language]! } },
		pages: pages.map((page): Start['pages'][number] => [
			recordOf(page),
			page.name,
			page.title,
			page.label,
		]),
		places: Object.fromEntries(
			pages.flatMap((page, number) =>
				page.places.length > 0
					? [[number, page.places.map(({ id }) => recordOf(page, `#${id}`)).join('')]]
					: [],
			),
		),
		stop: [...stopWords[language]].join(' '),
	};
}

function wordsOfBox(language: Language, pages: readonly Asked[], sources: SearchSources) {
	const words = sources.words[language];
	const ids = pages.map(({ name }) => name);
	const present = new Set([
		...pages.map(({ kind }) => `kind.${kind}`),
		...ids.flatMap(sources.phasesOf).map((phase) => `phase.${phase}`),
		...ids.flatMap(sources.rolesOf).map((role) => `role.${role}`),
	]);
	const strip = (pattern: RegExp) =>
		Object.fromEntries(
			Object.entries(words)
				.filter(([key]) => pattern.test(key))
				.map(([key, word]) => [key.replace(/^search\./, ''), word]),
		);
	const names = strip(/^(kind\.[a-z]+|phase\.[a-z]+|search\.role\.[a-z]+)$/);
	return {
		others: othersThan(language).map((other): Start['others'][number] => [
			other,
			nameIn(other, language),
		]),
		words: strip(/^search\.(?!role\.)/),
		names: Object.fromEntries(Object.entries(names).filter(([key]) => present.has(key))),
		doors: ['scan', 'barriers'].filter((door) => ids.includes(door)),
	};
}
