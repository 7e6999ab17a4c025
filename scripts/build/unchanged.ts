import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What a build was made from, and every file of the site that came of it. */
interface Built {
	from: string;
	files: Record<string, string>;
}

/**
 * A hash of everything that a site is made from: the files of the project, its history, the packages
 * in it, Node, and what the environment says of the site. None outside a checkout of git, as nobody
 * knows there which files belong to the project.
 *
 * @param root Folder of the project.
 * @param settings What else decides what comes out.
 */
export function sourceOf(root: string, settings: readonly string[]): string | undefined {
	const git = (...command: string[]) =>
		execFileSync('git', command, {
			cwd: root,
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
			maxBuffer: 64 * 2 ** 20,
		});
	try {
		const own = git('ls-files', '-z', '--cached', '--others', '--exclude-standard');
		const others = globSync('.env*', { cwd: root });
		const hash = createHash('sha256');
		const history = git('rev-parse', 'HEAD', '--is-shallow-repository');
		hash.update(JSON.stringify([history, settings, process.version, siteEnvironment()]));
		const edition = process.env['SITE_EDITION'];
		for (const file of [
			...own.split('\0').filter(Boolean),
			...others,
			...(edition ? [edition] : []),
			'node_modules/.package-lock.json',
		])
			hash.update(`${file}\0${digestOf(path.resolve(root, file))}\0`);
		return hash.digest('hex');
	} catch {
		return undefined;
	}
}

function siteEnvironment(): [string, string | undefined][] {
	return Object.entries(process.env)
		.filter(([name]) => name.startsWith('SITE_') || name === 'NODE_ENV')
		.sort();
}

function digestOf(file: string): string {
	try {
		return createHash('sha256').update(readFileSync(file)).digest('hex');
	} catch {
		// Deleted, and git does not know it yet.
		return 'none';
	}
}

/** Whether a site stands there that was made from this, and nobody touched it since. */
export function isAsBuilt(root: string, site: string, from: string): boolean {
	try {
		const built = JSON.parse(readFileSync(noteOn(root, site), 'utf8')) as Built;
		return built.from === from && sameFiles(built.files, filesOf(site));
	} catch {
		return false;
	}
}

/** Notes what a site was made from, for {@link isAsBuilt}. A disk that is full keeps no note. */
export function noteBuilt(root: string, site: string, from: string): void {
	const note = noteOn(root, site);
	try {
		mkdirSync(path.dirname(note), { recursive: true });
		writeFileSync(note, JSON.stringify({ from, files: filesOf(site) } satisfies Built));
	} catch {
		rmSync(note, { force: true });
	}
}

function noteOn(root: string, site: string): string {
	const name = createHash('sha256').update(path.relative(root, site)).digest('hex').slice(0, 16);
	return path.join(root, 'node_modules/.cache/built', `${name}.json`);
}

/** The size of each file below a folder, and when it was last written. */
function filesOf(folder: string): Record<string, string> {
	const files = globSync('**/*', { cwd: folder, withFileTypes: true });
	return Object.fromEntries(
		files
			.filter((entry) => !entry.isDirectory())
			.map((entry) => {
				const file = path.join(entry.parentPath, entry.name);
				const { size, mtimeMs } = statSync(file);
				return [path.relative(folder, file), `${size} ${mtimeMs}`];
			}),
	);
}

function sameFiles(some: Record<string, string>, others: Record<string, string>): boolean {
	const names = Object.keys(some);
	return (
		names.length === Object.keys(others).length &&
		names.every((name) => some[name] === others[name])
	);
}
