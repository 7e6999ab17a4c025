import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Root } from 'mdast';
import { z } from 'astro/zod';
import { parse, stringify } from 'yaml';
import { revisionOfFile } from '../src/prose/revision/revision.ts';
import { splitPage } from '../src/prose/guard/frontmatter.ts';
import { parseBody } from '../src/prose/guard/parse.ts';
import { languageOfPath, nameOfPath, pathOf } from '../src/language/files.ts';
import { languages, othersThan, type Language } from '../src/language/locales.ts';
import { glossaryTerm } from '../src/method/schemas/glossary.ts';
import { kinds } from '../src/method/schemas/kinds.ts';
import type { PageKind } from '../src/method/schemas/kind-names.ts';
import type { Kind, Ref } from '../src/method/schemas/ref.ts';
import { route } from '../src/method/schemas/route.ts';
import { countWords, newWords, otherWord } from './new-words.ts';
import { changeTexts, looseSentences, mixSentences } from './sentences.ts';
import { forEach } from '../src/language/translated.ts';

/** A page that is copied. */
interface Page {
	/** With its language: `en/levers/allies`. */
	id: string;
	/** Without: `levers/allies`. */
	name: string;
	/** `levers` */
	folder: string;
	language: Language;
	facts: Record<string, unknown>;
	body: string;
	tree: Root;
}

/** What everything in one copy is made with. */
interface Copy {
	number: number;
	/** What something that is copied is called in this copy; what is not copied keeps its name. */
	rename(name: string): string;
	words: Record<Language, (text: string) => string>;
}

/** Folders of pages of which there can be more. The overviews and the pages about the site stay. */
const folders = ['framework', 'steps', 'barriers', 'levers', 'cases', 'worksheets', 'guide'];

/**
 * Makes the content of a copy of the project `factor` times as large. The same content and factor
 * always give the same.
 *
 * Every page below an overview, worksheet, term, route and list of questions gets copies with ids
 * of their own (`allies-2`), which refer to each other as the originals do. In a copy a third of
 * the rarer words are new, half of the sentences come from other pages of its kind, and the order
 * of the sentences is another. The bibliography stays, and so do synonyms and roles.
 *
 * @param root The root of the copy; its content is added to.
 */
export function makeBigger(root: string, factor: number): void {
	const pages = readPages(root);
	const inLanguage = byLanguage((one) => pages.filter(({ language }) => language === one));
	const counts = byLanguage((one) => countWords(inLanguage[one].map(({ body }) => body)));
	const loose = Map.groupBy(
		pages.flatMap(({ language, folder, body, tree }) =>
			looseSentences(body, tree).map((text) => ({ text, pool: `${language} ${folder}` })),
		),
		({ pool }) => pool,
	);
	const names = new Set([
		...pages.map(({ name }) => name),
		...['glossary', 'routes'].flatMap((folder) =>
			filesOf(root, folder).map((file) => `${folder}/${path.basename(file, '.yaml')}`),
		),
	]);

	for (let number = 2; number <= factor; number += 1) {
		const copy: Copy = {
			number,
			rename: (name) => (names.has(name) ? `${name}-${number}` : name),
			words: byLanguage((one) => newWords(counts[one], inLanguage[one].length, number)),
		};
		const texts = new Map(
			pages.map((page) => {
				const pool = loose.get(`${page.language} ${page.folder}`) ?? [];
				return [
					page.id,
					copyOfPage(
						page,
						copy,
						pool.map(({ text }) => text),
					),
				];
			}),
		);
		for (const page of pages) {
			const twin = texts.get(pathOf(page.name, othersThan(page.language)[0]!));
			const text = texts
				.get(page.id)!
				.replace(
					/^follows: .*$/m,
					() => `follows: ${twin ? revisionOfFile(twin) : 'untranslated'}`,
				);
			const id = pathOf(copy.rename(page.name), page.language);
			writeFileSync(path.join(root, 'content/docs', `${id}.mdx`), text);
		}
		copyData(root, copy);
	}
}

function readPages(root: string): Page[] {
	const docs = path.join(root, 'content/docs');
	return globSync(`{,en/}{${folders}}/*.mdx`, { cwd: docs })
		.sort()
		.map((file) => {
			const id = file.replaceAll(path.sep, '/').replace(/\.mdx$/, '');
			const name = nameOfPath(id);
			const parts = splitPage(readFileSync(path.join(docs, file), 'utf8'));
			if ('finding' in parts) throw new Error(`${file}: ${parts.finding.message}`);
			const parsed = parseBody(parts.body);
			if ('finding' in parsed) throw new Error(`${file}: ${parsed.finding.message}`);
			return {
				id,
				name,
				folder: name.split('/')[0]!,
				language: languageOfPath(id),
				facts: parse(parts.yaml) as Page['facts'],
				body: parts.body,
				tree: parsed.tree,
			};
		});
}

function copyOfPage(page: Page, copy: Copy, pool: readonly string[]): string {
	const { id, language, folder, facts } = page;
	const change = copy.words[language];
	const mixed = mixSentences(page.body, page.tree, pool, `${copy.number} ${id}`);
	const parsed = parseBody(mixed);
	if ('finding' in parsed) throw new Error(`A copy of ${id}: ${parsed.finding.message}`);
	const body = changeTexts(mixed, parsed.tree, change).replace(
		/(\]\(\/(?:en\/)?)([a-z0-9/-]+?)(?=\/[)#])/g,
		(_whole, start: string, name: string) => start + copy.rename(name),
	);
	const made = Object.entries(facts).map(([key, value]): [string, unknown] => {
		if (key === 'title') return [key, otherTitle(String(value), copy, language)];
		if (key === 'order') return [key, Number(value) + copy.number * 100];
		if (key === 'description' || key === 'statement') return [key, change(String(value))];
		const kind = folder in kinds ? kinds[folder as PageKind] : undefined;
		return [key, kind?.block === key ? factsOf(kind.schema, value, copy) : value];
	});
	return `---\n${stringify(Object.fromEntries(made), { lineWidth: 0 })}---\n\n${body.trimStart()}`;
}

/** Facts as they are in a copy: its own place in the order, and references to its own entries. */
function factsOf(schema: (ref: Ref) => z.ZodType, facts: unknown, copy: Copy): unknown {
	const ref: Ref = <K extends Kind>(kind: K) =>
		z.string().transform((id): { collection: K; id: string } => {
			const entry = kind === 'docs' ? copy.rename(id) : copy.rename(`${kind}/${id}`);
			return { collection: kind, id: kind === 'docs' ? entry : entry.slice(kind.length + 1) };
		});
	return JSON.parse(
		JSON.stringify(schema(ref).parse(facts), (key, value: unknown) => {
			if (key === 'order') return Number(value) + copy.number * 100;
			const isReference = value !== null && typeof value === 'object' && 'collection' in value;
			return isReference && 'id' in value ? value.id : value;
		}),
	);
}

/** A title that no other page has. */
function otherTitle(title: string, { words, number }: Copy, language: Language): string {
	const changed = words[language](title);
	return changed === title ? `${title} ${otherWord('samen', number)}` : changed;
}

/** Copies what is no page: worksheets, terms, routes, and what people ask. */
function copyData(root: string, copy: Copy): void {
	const { number } = copy;
	const write = (file: string, data: unknown) =>
		writeFileSync(
			file.replace(/\.yaml$/, `-${number}.yaml`),
			// Days stand between quotes; without, YAML has them be something else than text.
			stringify(data, { lineWidth: 0, aliasDuplicateObjects: false }).replace(
				/: (\d{4}-\d{2}-\d{2})$/gm,
				': "$1"',
			),
		);
	const original = (folder: string) =>
		filesOf(root, folder).map((file) => ({
			file,
			data: parse(readFileSync(file, 'utf8')) as Record<string, unknown>,
		}));

	for (const { file, data } of original('worksheets')) write(file, withWords(data, copy.words));
	for (const { file, data } of original('routes')) {
		write(file, withWords(factsOf(route, data, copy), copy.words));
	}
	for (const { file, data } of original('glossary')) {
		const term = factsOf(glossaryTerm, data, copy) as { term: Record<Language, string> };
		const words = byLanguage((one) => otherWord(term.term[one], number));
		write(file, { ...(withWords(term, copy.words) as object), term: words });
	}
	for (const { file, data } of original('search')) {
		const asked = Object.entries(data).filter(([id]) => copy.rename(id) !== id);
		if (asked.length === 0) continue;
		const renamed = asked.map(([id, value]) => [copy.rename(id), withWords(value, copy.words)]);
		write(file, Object.fromEntries(renamed));
	}
}

/** Data in which the words of every `{ nl, en }` were changed. */
function withWords(data: unknown, words: Copy['words'], language?: Language): unknown {
	if (typeof data === 'string') return language ? words[language](data) : data;
	if (Array.isArray(data)) return data.map((one) => withWords(one, words, language));
	if (data === null || typeof data !== 'object') return data;
	return Object.fromEntries(
		Object.entries(data).map(([key, value]) => [
			key,
			withWords(value, words, languages.find((one) => one === key) ?? language),
		]),
	);
}

/** The data files of a folder that are no copy. */
function filesOf(root: string, folder: string): string[] {
	return globSync(`${folder}/*.yaml`, { cwd: path.join(root, 'content') })
		.filter((file) => !/-\d+\.yaml$/.test(file))
		.sort()
		.map((file) => path.join(root, 'content', file));
}

function byLanguage<T>(make: (language: Language) => T): Record<Language, T> {
	return forEach(make);
}
