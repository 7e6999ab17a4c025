import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { distance } from 'fastest-levenshtein';
import type { Problem } from './problem.ts';

/** The only settings that the speller gets, from the root of the project. */
export const settings = 'cspell.config.yaml';
const speller = fileURLToPath(import.meta.resolve('cspell/bin.mjs'));

/**
 * What the speller says of some files. The code is none when it was stopped because its time was over.
 *
 * It takes its settings from one file and looks for no others, and it reads only what it is told to by
 * name.
 */
export async function spell(
	root: string,
	files: readonly string[],
	limit: number,
	more: readonly string[] = [],
): Promise<{ output: string; errors: string; code: number | undefined }> {
	const folder = await mkdtemp(path.join(tmpdir(), 'spelling-'));
	// Not through its standard input: with a cache at hand it does not wait for that.
	const list = path.join(folder, 'files.txt');
	try {
		await writeFile(list, files.map((file) => `${path.resolve(root, file)}\n`).join(''));
		const child = spawn(
			process.execPath,
			[
				speller,
				'lint',
				...['--config', settings, '--no-config-search', '--file-list', list],
				...['--no-gitignore', '--no-progress', '--no-color', '--show-suggestions'],
				...(more.length > 0
					? more
					: ['--cache', '--cache-strategy=content', '--cache-location=node_modules/.cache/cspell']),
			],
			{
				cwd: root,
				stdio: ['ignore', 'pipe', 'pipe'],
				timeout: limit * 1000,
				killSignal: 'SIGKILL',
			},
		);
		const exit = new Promise<number | undefined>((resolve) => {
			child.once('error', () => resolve(1));
			child.once('exit', (code) => resolve(code ?? undefined));
		});
		const [output, errors, code] = await Promise.all([
			text(child.stdout),
			text(child.stderr),
			exit,
		]);
		return { output, errors, code };
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** The problems that it names. */
export function readLines(output: string, root: string): Problem[] {
	return output.split(/\r?\n/).flatMap((line) => readLine(line, root) ?? []);
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
