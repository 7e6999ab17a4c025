import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { languageOf, languages, withLocale, withoutLocale } from '../../language/locales.ts';
import { createIndex, type Indexed } from './create-index.ts';
import type { PageText, SearchIndex } from './format.ts';
import { readPage } from './page.ts';
import { readSources } from './sources.ts';

/** Folder of the built site that holds what the search fetches. */
const folder = 'search-index';

/**
 * Reads a built site and writes its search: one index per language, and the text of each page.
 *
 * Both are gzipped here, so that they are as small on a host that compresses nothing.
 *
 * @param report Address at which to report a search in vain, with `{query}` for what was typed.
 */
export function writeSearch(dist: string, root: string, report: string): void {
	const sources = readSources(root);
	const write = (name: string, value: unknown) => {
		const file = path.join(dist, folder, `${name}.bin`);
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, gzipSync(JSON.stringify(value), { level: 9 }));
	};

	const pages = globSync('**/index.html', { cwd: dist })
		.map((file) => path.dirname(file.replaceAll(path.sep, '/')).replace(/^\.$/, ''))
		.sort()
		.flatMap((id) => {
			const page = readPage(readFileSync(path.join(dist, id, 'index.html'), 'utf8'));
			return page ? [{ id, page }] : [];
		});

	for (const language of languages) {
		const indexed = pages
			.filter(({ id }) => languageOf(id) === language)
			.map(({ id, page }): Indexed => {
				const name = withoutLocale(id);
				const kind = name.split('/')[0] || 'home';
				return {
					...page,
					id: name,
					kind,
					label: page.label || (sources.words[language][`kind.${kind}`] ?? ''),
					phases: sources.phasesOf(name),
					roles: sources.rolesOf(name),
					asked: sources.asked[name]?.[language] ?? [],
				};
			});
		const vocabulary = { terms: sources.terms[language], synonyms: sources.synonyms[language] };
		const names = new Set(indexed.map(({ id }) => id));
		write(language, {
			...createIndex(indexed, vocabulary, language),
			words: keysOf(sources.words[language], /^search\./, 'search.'),
			names: keysOf(
				sources.words[language],
				/^(kind\.[a-z]+|phase\.[a-z]+|search\.role\.[a-z]+)$/,
				'search.',
			),
			doors: ['scan', 'barriers'].filter((door) => names.has(door)),
			report,
		} satisfies SearchIndex);
		for (const { id, summary, sections } of indexed) {
			const text: PageText = { summary, sections: isList(id) ? [] : [...sections] };
			write(`text/${withLocale(id, language) || 'index'}`, text);
		}
	}
}

/** The words whose key fits, without what all their keys start with. */
function keysOf(
	words: Record<string, string>,
	fits: RegExp,
	start: string,
): Record<string, string> {
	return Object.fromEntries(
		Object.entries(words)
			.filter(([key]) => fits.test(key))
			.map(([key, word]) => [key.startsWith(start) ? key.slice(start.length) : key, word]),
	);
}

/** Tells whether a page is one long list, which is too much to fetch for a passage. */
function isList(id: string): boolean {
	return ['bibliography', 'glossary'].includes(id);
}
