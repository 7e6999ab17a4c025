import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { settingsFiles } from '../../language/edition/edition.ts';

/**
 * A hash of everything but its input that decides what a module makes: its source and that of all
 * it imports, the edition and its words where it asks for them, the packages in the lock file, and
 * Node, which compresses and writes out dates.
 *
 * @param file The module, from the root of the project.
 */
export function versionOf(file: string, root = process.cwd()): string {
	const hash = createHash('sha256').update([process.version, process.platform].join(' '));
	hash.update(readFileSync(path.join(root, 'package-lock.json')));
	const sources = new Map<string, string>();
	follow(path.resolve(root, file), sources);
	for (const [name, source] of [...sources].sort(([a], [b]) => (a < b ? -1 : 1))) {
		hash.update(`${path.relative(root, name).replaceAll(path.sep, '/')}\0${source}\0`);
	}
	for (const file of settingsOf(sources, root)) hash.update(`\0${readFileSync(file, 'utf8')}`);
	return hash.digest('hex');
}

/** The files that a module reads when it asks for the edition or for its words. */
function settingsOf(sources: ReadonlyMap<string, string>, root: string): readonly string[] {
	const asks = [...sources.keys()].some((file) => /[\\/]edition[\\/]edition\.ts$/.test(file));
	return asks
		? settingsFiles.map((file) => path.resolve(root, file)).filter((file) => existsSync(file))
		: [];
}

/** Statements that take another of our modules, or a file, for more than its types. */
const imports =
	/^(?:import|export) (?!type )(?:[^;'"]*? from )?'(\.{1,2}\/[^'?]+)|import\('(\.{1,2}\/[^'?]+)/gm;

function follow(file: string, sources: Map<string, string>): void {
	if (sources.has(file)) return;
	const source = readFileSync(file, 'utf8');
	sources.set(file, source);
	if (!/\.m?[jt]s$/.test(file)) return;
	for (const [, named, called] of source.matchAll(imports)) {
		follow(path.resolve(path.dirname(file), named ?? called!), sources);
	}
}

/**
 * The same, and what to do when it is another: while the site is served and written at once it is
 * looked up again when a second went by, a build reads its code once.
 */
export function createVersion(file: string, onChange: () => void): () => string {
	const patience = import.meta.env?.DEV ? 1000 : Infinity;
	let version: string | undefined;
	let read = 0;
	return () => {
		const now = performance.now();
		if (version !== undefined && now - read < patience) return version;
		const before = version;
		version = versionOf(file);
		read = now;
		if (before !== undefined && before !== version) onChange();
		return version;
	};
}
