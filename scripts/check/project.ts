import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import GithubSlugger from 'github-slugger';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';
import { languageOf, withoutLocale, type Language } from '../../src/i18n/locales.ts';
import { kinds, type PageKind } from '../../src/schemas/kinds.ts';
import type { Problem } from '../lib/problem.ts';
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
	headings: { depth: number; text: string; slug: string; line: number; column: number }[];
}

/** A data file of the content. */
export interface DataFile {
	file: string;
	source: Source;
}

/** All that authors wrote, read but not judged. */
export interface Project {
	root: string;
	pages: Page[];
	/** The id of every page, also of those that could not be read. */
	pageIds: ReadonlySet<string>;
	glossary: DataFile[];
	/** What only the search knows: questions per page, synonyms, roles. */
	search: DataFile[];
	bibliography: DataFile | undefined;
	interface: DataFile[];
	/** What could not even be read. */
	problems: Problem[];
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);
const docs = 'content/docs/';

/** Reads everything in `content/`. */
export async function readProject(root: string): Promise<Project> {
	const problems: Problem[] = [];
	const list = async (pattern: string) =>
		(await Array.fromAsync(glob(pattern, { cwd: root })))
			.map((file) => file.replaceAll(path.sep, '/'))
			.sort();
	const read = (file: string) => readFile(path.join(root, file), 'utf8');
	const data = async (file: string): Promise<DataFile> => {
		const source = readYaml(await read(file), file);
		problems.push(...source.problems);
		return { file, source };
	};

	const files = await list(`${docs}**/[!_]*.*`);
	const pages = await Promise.all(
		files
			.filter((file) => file.endsWith('.mdx'))
			.map(async (file) => readPage(file, await read(file), problems)),
	);
	for (const file of files) {
		if (/\.(mdx|png|jpe?g|webp|avif|svg)$/.test(file)) continue;
		problems.push({
			file,
			message: 'A page is a file that ends in “.mdx”.',
			hint: `Rename it to “${path.basename(file).replace(/\.[^.]*$/, '')}.mdx”, or take it out of ${docs}.`,
		});
	}

	const [bibliography] = await list('content/bibliography.json');
	return {
		root,
		pages: pages.filter((page) => page !== undefined),
		pageIds: new Set(files.filter((file) => file.endsWith('.mdx')).map(idOf)),
		glossary: await Promise.all((await list('content/glossary/[!_]*.yaml')).map(data)),
		search: await Promise.all((await list('content/search/*.yaml')).map(data)),
		bibliography: bibliography ? await data(bibliography) : undefined,
		interface: await Promise.all((await list('content/i18n/*.json')).map(data)),
		problems,
	};
}

function readPage(file: string, text: string, problems: Problem[]): Page | undefined {
	const id = idOf(file);
	const name = withoutLocale(id);
	const [folder] = name.split('/');

	if (text.trim() === '') {
		problems.push({
			file,
			message: 'This file is empty.',
			hint: 'Write the page, or delete the file. CONTRIBUTING.md says what a page needs.',
		});
		return undefined;
	}
	const match = /^(---[ \t]*\r?\n)([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
	if (!match) {
		problems.push({
			file,
			line: 1,
			column: 1,
			message: 'The page does not start with its facts between two lines of “---”.',
			hint: 'Start the file with ---, then “title:” and “description:”, then --- again.',
		});
		return undefined;
	}

	const frontmatter = readYaml(match[2]!, file, 2);
	problems.push(...frontmatter.problems);
	// Blank lines in place of the frontmatter keep every line number right.
	const body = match[0].replace(/[^\r\n]/g, '') + text.slice(match[0].length);
	const tree = parseBody(body, file, problems);
	if (frontmatter.problems.length > 0 || !tree) return undefined;

	return {
		file,
		id,
		name,
		language: languageOf(id),
		kind: name.includes('/') && folder! in kinds ? (folder as PageKind) : undefined,
		frontmatter,
		tree,
		headings: headingsOf(tree),
	};
}

function parseBody(body: string, file: string, problems: Problem[]): Root | undefined {
	try {
		return parser.parse(body);
	} catch (error) {
		if (!(error instanceof VFileMessage)) throw error;
		problems.push({
			file,
			line: error.line ?? undefined,
			column: error.column ?? undefined,
			message: `The text cannot be read here: ${error.reason.split('\n')[0]!.replace(/\.?$/, '.')}`,
			hint: 'A “{” or “<” in running text is read as code. Write \\{ or \\< to show the sign itself.',
		});
		return undefined;
	}
}

/** `en/levers/allies` for its file; the empty id for the home page. */
function idOf(file: string): string {
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
