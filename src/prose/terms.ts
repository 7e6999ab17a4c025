import { globSync, readFileSync, statSync } from 'node:fs';
import type { Link, Parent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { parse } from 'yaml';
import { linkOf } from '../language/files.ts';
import type { Language } from '../language/locales.ts';
import { type Translated } from '../language/known/known.ts';
import { forKnown, inLanguage } from '../language/translated.ts';

interface Options {
	/** Folder of the glossary's files. */
	glossary: string;
	/** The language of a page, by its path. */
	languageOf: (path: string) => Language;
	/** The pages in which terms are explained, by their path. */
	appliesTo: (path: string) => boolean;
}

/** A term of the glossary in one language. */
interface Term {
	id: string;
	word: string;
}

/** Where a term of the glossary stands in a text. */
interface Use {
	id: string;
	start: number;
	end: number;
}

/**
 * Links the first use of each term on a page to its entry in the glossary. The browser shows the
 * entry on the spot: see `src/site/components/term-notes.ts`.
 */
export function remarkTerms({ glossary, languageOf, appliesTo }: Options) {
	return (tree: Root, file: VFile) => {
		if (!appliesTo(file.path)) return;
		const language = languageOf(file.path);
		const terms = readTerms(glossary)[language];
		const explained = new Set<string>();

		visit(tree, (node, index, parent) => {
			// A heading, a link and an aside's label have work of their own.
			if (['heading', 'link', 'table', 'inlineCode', 'code'].includes(node.type)) return SKIP;
			if (node.data && 'directiveLabel' in node.data) return SKIP;
			if (node.type !== 'text' || !parent || index === undefined) return;
			const uses = findTerms(node.value, terms, explained);
			if (uses.length === 0) return;
			const parts = split(node, uses, language);
			(parent as Parent).children.splice(index, 1, ...parts);
			return [SKIP, index + parts.length];
		});
	};
}

/**
 * The first use of each term in a text that is not in `explained` yet; adds what it finds to it.
 * Knows a plural in -s, -en or -n and an inflection in -e, and no more.
 */
export function findTerms(text: string, terms: readonly Term[], explained: Set<string>): Use[] {
	const uses: Use[] = [];
	for (const { id, word } of terms) {
		if (explained.has(id)) continue;
		const pattern = new RegExp(
			`(?<![\\p{L}\\d-])${escape(word)}(?:s|en|n|e)?(?![\\p{L}\\d-])`,
			'iu',
		);
		const match = pattern.exec(text);
		if (!match) continue;
		const use = { id, start: match.index, end: match.index + match[0].length };
		if (uses.some(({ start, end }) => use.start < end && start < use.end)) continue;
		// Inside the brackets of a citation nothing is running text.
		if (/\[[^\]]*$/.test(text.slice(0, use.start)) && text.slice(use.end).includes(']')) continue;
		explained.add(id);
		uses.push(use);
	}
	return uses.sort((a, b) => a.start - b.start);
}

function split(node: Text, uses: readonly Use[], language: Language): (Text | Link)[] {
	const parts: (Text | Link)[] = [];
	let rest = 0;
	for (const { id, start, end } of uses) {
		if (start > rest) parts.push({ type: 'text', value: node.value.slice(rest, start) });
		parts.push({
			type: 'link',
			url: `${linkOf('glossary', language)}#${id}`,
			data: { hProperties: { className: ['term'] } },
			children: [{ type: 'text', value: node.value.slice(start, end) }],
		});
		rest = end;
	}
	return [...parts, { type: 'text', value: node.value.slice(rest) }];
}

function escape(word: string): string {
	return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

let cache: { stamp: string; terms: Record<Language, Term[]> } | undefined;

/** Reads the glossary once for as long as its files stay the same. Long terms come first. */
function readTerms(folder: string): Record<Language, Term[]> {
	const files = globSync('[!_]*.yaml', { cwd: folder }).sort();
	const stamp = files.map((file) => `${file} ${statSync(`${folder}/${file}`).mtimeMs}`).join();
	if (cache?.stamp !== stamp) {
		const all = files.map((file) => ({
			id: file.replace(/\.yaml$/, ''),
			term: parse(readFileSync(`${folder}/${file}`, 'utf8')).term as Translated<string>,
		}));
		const of = (language: Language) =>
			all
				.map(({ id, term }) => ({ id, word: inLanguage(term, language) }))
				.sort((a, b) => b.word.length - a.word.length);
		cache = { stamp, terms: forKnown(of) };
	}
	return cache.terms;
}
