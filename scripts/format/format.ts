import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { listContent } from '../../src/check/files.ts';
import { readText } from '../../src/check/text.ts';
import { guardContentFile } from '../../src/prose/guard/door.ts';

const formatter = fileURLToPath(import.meta.resolve('prettier/bin/prettier.cjs'));

/** The only settings that the formatter gets: it searches for no others, which could be programs. */
const settings = ['--config', '.prettierrc.json', '--no-editorconfig', '--log-level', 'warn'];

/**
 * Formats the project in `root`, or says which files are not formatted. Of the content it sees the
 * data that the guard lets through, by name, and no pages: their lines are their authors'.
 *
 * @returns Whether everything is formatted.
 */
export async function format(root: string, action: '--check' | '--write'): Promise<boolean> {
	const { files } = await listContent(root);
	const data = files.filter((file) => /\.(yaml|json)$/.test(file) && isSafe(file, root));
	return [
		run(root, [action, '.']),
		// `.prettierignore` keeps the formatter out of the content.
		data.length === 0 || run(root, [action, '--ignore-path', '.gitignore', ...data]),
	].every(Boolean);
}

function isSafe(file: string, root: string): boolean {
	const text = readText(path.join(root, file));
	return typeof text === 'string' && guardContentFile(text, file).length === 0;
}

function run(root: string, parameters: readonly string[]): boolean {
	const { status } = spawnSync(process.execPath, [formatter, ...settings, ...parameters], {
		cwd: root,
		stdio: 'inherit',
		timeout: 300_000,
		killSignal: 'SIGKILL',
	});
	return status === 0;
}
