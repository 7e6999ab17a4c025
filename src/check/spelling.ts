import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { languageOfPath } from '../language/files.ts';
import { isWhole, known, knownLanguages, type Language } from '../language/known/known.ts';
import { dictionary } from '../prose/guard/places.ts';
import type { Problem } from './problem.ts';
import { readLines, settings, spell } from './speller.ts';

/** Ten times what all content takes on a slow machine. */
const seconds = 240;

/** Whether the speller has a dictionary for the language of a file. Data stands in several at once. */
function hasDictionary(file: string): boolean {
	const [, page, words] = /^content\/(?:docs\/(.*)|i18n\/(.*)\.json)$/.exec(file) ?? [];
	const language =
		page === undefined ? knownLanguages.find((one) => one === words) : languageOfPath(page);
	return language === undefined || known[language].spelled;
}

/** Whether the speller reads a file: the pages and the data, not the names in the bibliography. */
const isSpelled = (file: string) =>
	hasDictionary(file) &&
	/\.(mdx|yaml)$|^content\/i18n\/[^/]*\.json$/.test(file) &&
	!file.startsWith('content/search/');

/**
 * Words in the content of `root` that neither the dictionary of their language nor
 * `content/words.txt` knows. Keeps what it saw of files that did not change since the last time.
 *
 * A speller that fails or does not end is a problem, and no more than that.
 *
 * @param readable The files that the guard let through.
 * @param limit How many seconds the speller gets.
 */
export async function checkSpelling(
	root: string,
	readable: readonly string[],
	limit = seconds,
): Promise<Problem[]> {
	const files = readable.filter(isSpelled);
	// What is wrong with its dictionary has been said.
	if (files.length === 0 || !readable.includes(dictionary)) return [];
	const { output, errors, code } = await spell(root, files, limit);
	const problems = readLines(output, root);
	// One that ends without a word has not always read anything.
	const read = Number(/Files checked: (\d+)/.exec(errors)?.[1] ?? 0);
	const isWhole = read === files.length && (code === 0 || (code === 1 && problems.length > 0));
	const told = await inTheirLanguage(root, problems, limit);
	if (isWhole) return told;
	return [
		...told,
		{
			file: settings,
			message:
				code === undefined
					? `The speller was not ready after ${limit} seconds and was stopped, so the spelling is not checked.`
					: `The speller failed, so the spelling is not checked: it read ${read} of ${files.length} files. ${errors.trim()}`,
			hint: 'If it goes on, divide the page that you changed last over more lines, or ask for help.',
		},
	];
}

/**
 * The speller reads data in the whole languages at once. A word in a text of another one is looked
 * up again in the dictionary of that, and left out where there is none.
 */
async function inTheirLanguage(
	root: string,
	problems: readonly Problem[],
	limit: number,
): Promise<Problem[]> {
	const languageAt = languagesOfLines(root);
	const byLanguage = Map.groupBy(problems, languageAt);
	const again = await Promise.all(
		[...byLanguage].map(async ([language, found]) => {
			if (language === undefined) return found;
			if (!known[language].spelled) return [];
			const unknown = await lookUp(root, found.map(wordOf), language, limit);
			return found.flatMap((one) => {
				const problem = unknown.get(wordOf(one));
				return problem ? [{ ...one, hint: problem.hint }] : [];
			});
		}),
	);
	return again.flat();
}

/** What is said of those of some words that the dictionary of a language does not have. */
async function lookUp(
	root: string,
	words: readonly string[],
	language: Language,
	limit: number,
): Promise<Map<string, Problem>> {
	const folder = await mkdtemp(path.join(tmpdir(), 'words-'));
	try {
		const file = path.join(folder, 'words.txt');
		await writeFile(file, [...new Set(words)].join('\n'));
		const { output } = await spell(root, [file], limit, ['--locale', language]);
		return new Map(readLines(output, root).map((one) => [wordOf(one), one]));
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** Tells of a problem in data in which language its text is, where that need not be whole. */
function languagesOfLines(root: string): (problem: Problem) => Language | undefined {
	const spans = new Map<string, { language: Language; from: number; to: number }[]>();
	const spansIn = (file: string) => {
		const text = readFileSync(path.join(root, file), 'utf8');
		const lines = new LineCounter();
		const found: { language: Language; from: number; to: number }[] = [];
		visit(parseDocument(text, { lineCounter: lines }), {
			Pair(_key, { key, value }) {
				const language =
					isScalar(key) && knownLanguages.find((one) => one === key.value && !isWhole(one));
				if (!language || !isNode(value)) return;
				const [from = 0, to = 0] = value.range ?? [];
				found.push({ language, from: lines.linePos(from).line, to: lines.linePos(to).line });
			},
		});
		return found;
	};
	return ({ file, line = 0 }) => {
		if (!file.endsWith('.yaml') || !file.startsWith('content/')) return undefined;
		const all = spans.get(file) ?? spansIn(file);
		spans.set(file, all);
		return all.find(({ from, to }) => line >= from && line <= to)?.language;
	};
}

/** The word that a problem is about. */
function wordOf({ message }: Problem): string {
	return /^“(.*)” is not/.exec(message)?.[1] ?? '';
}
