import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A copy of the project in which a test may change code and words. */
export interface Checkout {
	/** A file of the copy, by its path from the root. */
	at(file: string): string;
	/** Writes a file anew. */
	change(file: string, to: (text: string) => string): void;
	/** Runs a script with Node, and gives all that it said. */
	run(...command: string[]): string;
	remove(): void;
}

/** Copies what the commands need; the packages are those of the project itself. */
export function copyCheckout(): Checkout {
	const root = mkdtempSync(path.join(os.tmpdir(), 'checkout-'));
	const at = (file: string) => path.join(root, file);
	for (const part of parts) cpSync(part, at(part), { recursive: true });
	symlinkSync(path.resolve('node_modules'), at('node_modules'), 'junction');
	return {
		at,
		change: (file, to) => writeFileSync(at(file), to(readFileSync(at(file), 'utf8'))),
		run(...command) {
			const { stdout, stderr } = spawnSync(process.execPath, command, {
				cwd: root,
				encoding: 'utf8',
				// Of its own: what stands in this copy never stands in the same place again.
				env: { ...process.env, NODE_COMPILE_CACHE: at('compiled') },
			});
			return stdout + stderr;
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
