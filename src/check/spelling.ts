import { spawn } from 'node:child_process';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { distance } from 'fastest-levenshtein';
import type { Problem } from './problem.ts';

/** All that the speller reads: the pages and the data, not the names in the bibliography. */
const everything = ['content/**/*.{mdx,yaml}', 'content/i18n/*.json'];

/**
 * Words in the content of `root` that neither the dictionary of their language nor
 * `content/words.txt` knows. Keeps what it saw of files that did not change since the last time.
 *
 * @param paths The files and folders to read; without any, all content.
 * @throws When the speller itself fails.
 */
export async function checkSpelling(
	root: string,
	paths: readonly string[] = [],
): Promise<Problem[]> {
	const cspell = spawn(
		'cspell',
		[
			'--no-progress',
			'--no-summary',
			'--no-color',
			'--show-suggestions',
			'--cache',
			'--cache-strategy=content',
			'--cache-location=node_modules/.cache/cspell',
			'--no-must-find-files',
			...(paths.length === 0 ? everything : paths.map(globOf)),
		],
		{ cwd: root, shell: process.platform === 'win32', stdio: ['ignore', 'pipe', 'pipe'] },
	);
	const exit = new Promise<number | null>((resolve) => cspell.once('exit', resolve));
	const [output, errors, code] = await Promise.all([
		text(cspell.stdout),
		text(cspell.stderr),
		exit,
	]);
	const problems = output.split('\n').flatMap((line) => readLine(line, root) ?? []);
	if (code !== 0 && problems.length === 0) throw new Error(`The speller failed. ${errors}`);
	return problems;
}

/** `content/docs/x.mdx:3:14 - Unknown word (hefbom) Suggestions: [hefboom, hefbomen]`. */
function readLine(line: string, root: string): Problem | undefined {
	const match = /^(.+?):(\d+):(\d+) - Unknown word \((.+?)\)(?:.*Suggestions: \[(.*)\])?/.exec(
		line,
	);
	if (!match) return undefined;
	const [, file, row, column, word, suggestions = ''] = match;
	const guess = guessFor(
		word!,
		suggestions.split(',').map((one) => one.replace(/\*/g, '').trim()),
	);
	return {
		file: path.relative(root, path.resolve(root, file!)).replaceAll(path.sep, '/'),
		line: Number(row),
		column: Number(column),
		message: `“${word}” is not in the dictionary.`,
		hint: isForeign(word!)
			? 'It is in another script: leave it out, or add it to content/words.txt if readers need it.'
			: `${guess ? `Did you mean “${guess}”? ` : ''}If it is right, add it to content/words.txt.`,
	};
}

/** What to hand to the speller for a path: of a folder, the files that it reads. */
function globOf(one: string): string {
	return /\.\w+$/.test(one) ? one : `${one || 'content'}/**/*.{mdx,yaml}`;
}

/**
 * A word that starts alike and differs in one letter or in the order of two, or nothing: dictionaries
 * that put words together suggest many that nobody ever wrote.
 */
function guessFor(word: string, suggestions: readonly string[]): string | undefined {
	const typed = word.toLowerCase();
	return suggestions.find((one) => {
		const guess = one.toLowerCase();
		return guess[0] === typed[0] && (distance(guess, typed) === 1 || isSwapped(guess, typed));
	});
}

function isSwapped(one: string, other: string): boolean {
	const sorted = (word: string) => [...word].sort().join('');
	return distance(one, other) === 2 && sorted(one) === sorted(other);
}

/** Whether a word has no letter of our own script. */
function isForeign(word: string): boolean {
	return /\p{L}/u.test(word) && !/\p{Script=Latin}/u.test(word);
}
