import { spawn } from 'node:child_process';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import type { Problem } from './problem.ts';

/**
 * Words in the content of `root` that neither the dictionary of their language nor
 * `content/words.txt` knows. Keeps what it saw of files that did not change since the last time.
 *
 * @throws When the speller itself fails.
 */
export async function checkSpelling(root: string): Promise<Problem[]> {
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
			'content/**/*.{mdx,yaml}',
			'content/i18n/*.json',
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
	const [guess] = suggestions.split(',').map((one) => one.replace(/\*/g, '').trim());
	return {
		file: path.relative(root, path.resolve(root, file!)).replaceAll(path.sep, '/'),
		line: Number(row),
		column: Number(column),
		message: `“${word}” is not in the dictionary.`,
		hint: `${guess ? `Did you mean “${guess}”? ` : ''}If it is right, add it to content/words.txt.`,
	};
}
