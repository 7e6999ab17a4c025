import { readFileSync } from 'node:fs';
import type { Emphasis, Link, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { createApa, type Reference, type Words } from '../method/citations/apa.ts';
import { findCitations } from '../method/citations/syntax.ts';
import type { Language } from '../language/locales.ts';
import { worksIn, type Work } from '../method/schemas/bibliography.ts';

interface Options {
	/** Path of the CSL-JSON file that holds every work. */
	bibliography: string;
	/** The language of a page, by its path. */
	languageOf: (path: string) => Language;
	/** The works that the facts of a page name, by its path. */
	sourcesOf: (path: string) => readonly string[];
}

/**
 * Turns `[@key]` into an APA citation that links to the list of sources, and leaves that list in
 * the frontmatter as `references`, where the page picks it up: see `Sources.astro`.
 *
 * A key that the bibliography lacks stays as it was written; `npm run check` reports it.
 */
export function remarkCitations({ bibliography, languageOf, sourcesOf }: Options) {
	return (tree: Root, file: VFile) => {
		const works = readWorks(bibliography);
		const texts: { node: Text; parent: { children: unknown[] } }[] = [];
		const keys = new Set(sourcesOf(file.path).filter((key) => works.has(key)));

		visit(tree, 'text', (node, _index, parent) => {
			const found = findCitations(node.value);
			if (!parent || found.length === 0) return;
			texts.push({ node, parent });
			for (const { cites } of found) for (const { key } of cites) if (works.has(key)) keys.add(key);
			return SKIP;
		});
		if (keys.size === 0) return;

		const language = languageOf(file.path);
		const apa = createApa([...works.values()], [...keys], language);
		/** The language of a citation, where it is a title in another one: of a work without author. */
		const langOf = (key: string) => {
			const { author, editor, language: own } = works.get(key)!;
			return author || editor || own === language ? undefined : own;
		};
		for (const { node, parent } of texts) {
			parent.children.splice(
				parent.children.indexOf(node),
				1,
				...cite(node.value, keys, apa.inWords, langOf),
			);
		}
		file.data.astro = {
			...file.data.astro,
			frontmatter: {
				...file.data.astro?.frontmatter,
				references: apa.references() satisfies Reference[],
			},
		};
	};
}

function cite(
	text: string,
	keys: ReadonlySet<string>,
	inWords: ReturnType<typeof createApa>['inWords'],
	langOf: (key: string) => string | undefined,
): PhrasingContent[] {
	const nodes: PhrasingContent[] = [];
	let rest = 0;
	for (const { start, end, cites } of findCitations(text)) {
		if (!cites.every(({ key }) => keys.has(key))) continue;
		const links = cites
			.map((one) => ({ key: one.key, words: inWords(one) }))
			.sort((a, b) => textOf(a.words).localeCompare(textOf(b.words)))
			.flatMap(({ key, words }, index): PhrasingContent[] => {
				const lang = langOf(key);
				const link: Link = {
					type: 'link',
					url: `#ref-${key}`,
					data: {
						hProperties: { className: ['citation'], role: 'doc-biblioref', ...(lang && { lang }) },
					},
					children: words.map(phrase),
				};
				return index === 0 ? [link] : [{ type: 'text', value: '; ' }, link];
			});
		nodes.push({ type: 'text', value: `${text.slice(rest, start)}(` }, ...links);
		nodes.push({ type: 'text', value: ')' });
		rest = end;
	}
	return [...nodes, { type: 'text', value: text.slice(rest) }];
}

function textOf(words: readonly Words[]): string {
	return words.map(({ text }) => text).join('');
}

function phrase({ text, italic }: Words): Text | Emphasis {
	const node: Text = { type: 'text', value: text };
	return italic ? { type: 'emphasis', children: [node] } : node;
}

let cache: { path: string; text: string; works: Map<string, Work> } | undefined;

/** Reads the bibliography once for as long as it stays the same. */
function readWorks(path: string): Map<string, Work> {
	const text = readFileSync(path, 'utf8');
	if (cache?.path !== path || cache.text !== text) {
		cache = { path, text, works: worksIn(JSON.parse(text)) };
	}
	return cache.works;
}
