import path from 'node:path';
import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import GithubSlugger from 'github-slugger';
import { visit } from 'unist-util-visit';
import { docs, languageOfPath, nameOfPath } from '../language/files.ts';
import type { Language } from '../language/locales.ts';
import { kinds } from '../method/schemas/kinds.ts';
import type { PageKind } from '../method/schemas/kind-names.ts';
import { digestOf } from '../prose/verdict.ts';
import { guardPage } from '../prose/guard/page.ts';
import type { Problem } from './problem.ts';
import { readText } from './text.ts';
import { readYaml, type Source } from './yaml.ts';

/** A page as its author wrote it. Nothing of it has run. */
export interface Page {
	/** Path from the project root. */
	file: string;
	/** Id in the `docs` collection, with its language: `en/levers/allies`. */
	id: string;
	/** Id without the language: `levers/allies`. */
	name: string;
	language: Language;
	/** The kind whose folder it is in; overviews and other pages have none. */
	kind: PageKind | undefined;
	frontmatter: Source;
	tree: Root;
	/** What names its text in a verdict. */
	digest: string;
	/** The lines of the file, with its facts. */
	lines: readonly string[];
	headings: { depth: number; text: string; slug: string; line: number; column: number }[];
}

/**
 * A page that the guard refused, as its author probably meant it. Of a text that cannot be read at
 * all there are only the facts.
 */
export type Draft = Omit<Page, 'tree'> & { tree: Root | undefined };

/** Reads a page. What is wrong with it, and a draft of one that the guard refused, is added. */
export function readPage(
	file: string,
	root: string,
	problems: Problem[],
	drafts: Draft[],
): Page | undefined {
	const id = idOf(file);
	const name = nameOfPath(id);
	const [folder] = name.split('/');
	const text = readText(path.join(root, file));

	if (typeof text !== 'string') {
		problems.push({ file, ...text });
		return undefined;
	}
	if (text.trim() === '') {
		problems.push({
			file,
			message: 'This file is empty.',
			hint: 'Write the page, or delete the file. CONTRIBUTING.md says what a page needs.',
		});
		return undefined;
	}
	const { findings, page, draft } = guardPage(text);
	problems.push(...findings.map((finding) => ({ file, ...finding })));
	const { yaml, tree } = page ?? draft ?? {};
	if (yaml === undefined) return undefined;

	const read = {
		file,
		id,
		name,
		language: languageOfPath(id),
		digest: digestOf(text),
		lines: text.split(/\r?\n/),
		kind: name.includes('/') && Object.hasOwn(kinds, folder!) ? (folder as PageKind) : undefined,
		frontmatter: readYaml(yaml, file, 2),
		headings: tree ? headingsOf(tree) : [],
	};
	if (page) return { ...read, tree: page.tree };
	drafts.push({ ...read, tree });
	return undefined;
}

/** `en/levers/allies` for its file; the empty id for the home page. */
export function idOf(file: string): string {
	return file
		.slice(docs.length)
		.replace(/\.mdx$/, '')
		.replace(/(^|\/)index$/, '');
}

function headingsOf(tree: Root): Page['headings'] {
	const slugger = new GithubSlugger();
	const found: Page['headings'] = [];
	visit(tree, 'heading', (heading: Heading) => {
		const text = toString(heading);
		const { line, column } = heading.position!.start;
		found.push({ depth: heading.depth, text, slug: slugger.slug(text), line, column });
	});
	return found;
}
