import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The root of the checkout that is measured. */
export const project = path.resolve(import.meta.dirname, '..');

/** A new folder outside the checkout, which is deleted when the program ends. */
export function scratchFolder(): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
	process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
	process.on('SIGINT', () => process.exit(130));
	return folder;
}

/**
 * Copies the project as it is in the working tree, with its history (the pages show when they were
 * changed) and without anything that a build leaves behind.
 */
export function copyProject(folder: string): void {
	const git = (...parameters: string[]) =>
		execFileSync('git', parameters, { cwd: project, encoding: 'utf8' });
	git('clone', '--quiet', '--local', '.', folder);
	const files = git('ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0');
	for (const file of files.filter(Boolean)) {
		const [from, to] = [path.join(project, file), path.join(folder, file)];
		if (existsSync(from)) cpSync(from, to);
		else rmSync(to, { force: true });
	}
	copyPackages(folder);
}

/**
 * Gives a folder the packages of the checkout, without what tools keep beside them. Copies, as Astro
 * does not find its own components behind a link to another folder.
 */
export function copyPackages(folder: string): void {
	const from = path.join(project, 'node_modules');
	cpSync(from, path.join(folder, 'node_modules'), {
		recursive: true,
		verbatimSymlinks: true,
		filter: (file) => !keptByTools.includes(path.relative(from, file)),
	});
}

const keptByTools = ['.astro', '.cache', '.vite'];

/** Everything that a build leaves behind for the next one. */
const kept = ['dist', '.astro', ...keptByTools.map((name) => `node_modules/${name}`)];

/** Makes the next build of a site a cold one. */
export function forgetCaches(folder: string): void {
	for (const place of kept) rmSync(path.join(folder, place), { recursive: true, force: true });
}
