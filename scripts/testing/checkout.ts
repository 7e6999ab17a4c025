import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Told } from './commands.ts';

/** A copy of the project, in which a test may change code and words. */
interface Checkout {
	root: string;
	/** A file of the copy, by its path from the root. */
	at(file: string): string;
	/** Writes a file anew. */
	change(file: string, to: (text: string) => string): void;
	/** What a command of the copy is told: what stands there never stands in the same place again. */
	env: { NODE_COMPILE_CACHE: string };
	/** Runs a command of the copy that has read nothing yet. */
	start(script: string, ...parameters: string[]): Told;
	remove(): void;
}

/** Copies what the commands need; the packages are those of the project itself. */
export function copyProject(): Checkout {
	const root = mkdtempSync(path.join(os.tmpdir(), 'checkout-'));
	const at = (file: string) => path.join(root, file);
	for (const part of parts) cpSync(part, at(part), { recursive: true });
	symlinkSync(path.resolve('node_modules'), at('node_modules'), 'junction');
	const env = { NODE_COMPILE_CACHE: at('compiled') };
	return {
		root,
		at,
		change: (file, to) => writeFileSync(at(file), to(readFileSync(at(file), 'utf8'))),
		env,
		start(script, ...parameters) {
			const { status, stdout, stderr } = spawnSync(process.execPath, [at(script), ...parameters], {
				cwd: root,
				encoding: 'utf8',
				env: { ...process.env, ...env },
			});
			return { status, text: stdout + stderr };
		},
		remove: () => rmSync(root, { recursive: true, force: true }),
	};
}

const parts = [
	'content',
	'scripts',
	'src',
	'package.json',
	'edition.yaml',
	'site.config.ts',
	'cspell.config.yaml',
];
