import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { edition } from '../../language/edition/edition.ts';
import { original } from '../../language/edition/original.ts';
import { docs, languageOfPath, nameOfPath } from '../../language/files.ts';
import { uiKeys } from '../../language/keys.ts';
import { isWhole, knownLanguages, type Language } from '../../language/known/known.ts';
import { hasWords, writtenIn } from '../../language/written.ts';

/** One text in the languages in which it was written. */
export type Written = Partial<Record<Language, string>>;

/**
 * Every text that can stand on a page outside running prose, in the languages in which somebody
 * wrote it: texts of data, words of the interface, titles and summaries of pages, names of the
 * edition. The check has judged the files before.
 *
 * @param root The folder of the project.
 */
export function readWritten(root: string): Written[] {
	const texts = (pattern: string) =>
		globSync(pattern, { cwd: root })
			.map((file) => file.replaceAll(path.sep, '/'))
			.filter((file) => !path.basename(file).startsWith('_'))
			.sort()
			.map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));
	return [
		...texts('content/**/*.yaml').flatMap(({ text }) => writtenBelow(parse(text))),
		...words(),
		...titles(texts(`${docs}**/*.mdx`)),
		...writtenBelow([edition, original.name]),
	];
}

/** The texts in a piece of data: wherever a value has a key for each of the whole languages. */
export function writtenBelow(value: unknown): Written[] {
	if (typeof value !== 'object' || value === null) return [];
	if (!isPerLanguage(value)) return Object.values(value).flatMap(writtenBelow);
	if (Object.values(value).every((one) => typeof one === 'string')) return [value as Written];
	// Lists, such as the other names of a term: no two languages need have as many.
	return Object.entries(value).flatMap(([language, list]) =>
		Array.isArray(list)
			? list.filter((one) => typeof one === 'string').map((one) => ({ [language]: one }))
			: [],
	);
}

function isPerLanguage(value: object): boolean {
	const keys = Object.keys(value);
	return (
		knownLanguages.filter(isWhole).every((language) => keys.includes(language)) &&
		keys.every((key) => knownLanguages.some((language) => language === key))
	);
}

function words(): Written[] {
	const all = knownLanguages
		.filter(hasWords)
		.map((language) => [language, writtenIn(language)] as const);
	return uiKeys().map((key) =>
		Object.fromEntries(all.flatMap(([language, of]) => (of[key] ? [[language, of[key]]] : []))),
	);
}

/** The titles and summaries of pages. */
function titles(pages: readonly { file: string; text: string }[]): Written[] {
	const found = new Map<string, Written>();
	for (const { file, text } of pages) {
		const at = file.slice(docs.length).replace(/\.mdx$/, '');
		const frontmatter: unknown = parse(/^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '');
		for (const key of ['title', 'description'] as const) {
			const value = (frontmatter as Record<string, unknown> | null)?.[key];
			if (typeof value !== 'string') continue;
			const id = `${nameOfPath(at)} ${key}`;
			found.set(id, { ...found.get(id), [languageOfPath(at)]: value });
		}
	}
	return [...found.values()];
}
