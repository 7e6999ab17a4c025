import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { cp, mkdir, rename, rm, stat, statfs } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { deadLinks } from './links.ts';
import { takeLock, type Lock } from './lock.ts';
import { isAsBuilt, noteBuilt, sourceOf } from './unchanged.ts';

interface Build {
	/** The root of the project. */
	root: string;
	/** Where the site goes. */
	folder: string;
	/** The path that the site lives under. */
	base: string;
	/** What is run with Node to write the site; the folder is added to it. */
	program: string[];
}

/** The build ends here, for a reason that is one sentence. */
class Stop extends Error {}

/**
 * Builds a site so that there is never half of one. It is written beside its folder, looked over,
 * and takes the place of the old one when it is whole; the old one stays until then. A build that
 * fails leaves no site; one that is stopped leaves what was there.
 *
 * @returns The exit code, after saying what went wrong.
 */
export async function buildSite({ root, folder, base, program }: Build): Promise<number> {
	const site = path.resolve(root, folder);
	let lock: Lock | undefined;
	let stopped: NodeJS.Signals | undefined;
	let work: string | undefined;
	try {
		refuseOddPath(root);
		lock = lockOf(root);
		const source = sourceOf(root, [base, ...program]);
		if (source && isAsBuilt(root, site, source)) {
			console.log(`Nothing changed since ${folder}/ was built, so it is as it should be.`);
			return 0;
		}
		work = await placeToWork(root, site);
		// What a killed build left behind.
		for (const old of [work, besides(site).work, besides(site).old]) await remove(old);
		const builder = spawn(
			process.execPath,
			['--import', leash, roomy, ...program, path.relative(root, work)],
			{ cwd: root, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] },
		);
		lock.add(builder.pid!);
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
			process.on(signal, () => {
				stopped = signal;
				builder.kill('SIGKILL');
			});
		}
		const [code] = (await once(builder, 'exit')) as [number | null];
		if (stopped) throw new Stop('The build was stopped, so the site is as it was.');
		if (code !== 0)
			throw new Stop('The build failed, so there is no site. What is wrong stands above.');
		refuseDeadLinks(work, base);
		await moveIn(work, site);
		if (source) noteBuilt(root, site, source);
		return 0;
	} catch (error) {
		const full = await isFull([root, path.dirname(site)]);
		if (!stopped && lock) await remove(site);
		console.error(`\n${full ? 'The disk is full, so there is no site.' : sentenceOf(error)}`);
		return stopped ? 130 : 1;
	} finally {
		if (lock && work) rmSync(work, { recursive: true, force: true });
		lock?.release();
	}
}

const leash = fileURLToPath(new URL('leash.ts', import.meta.url));

/**
 * A build makes and drops much. In megabytes; with more room for what is new, less of it is carried
 * along: 7 % of the time of a build.
 */
const roomy = '--max-semi-space-size=64';

function besides(site: string) {
	return { work: `${site}.building`, old: `${site}.old` };
}

/** The tools that build the site take these for a part of an address, and lose style sheets. */
function refuseOddPath(root: string): void {
	const [odd] = /[%#?]/.exec(root) ?? [];
	if (odd === undefined) return;
	throw new Stop(
		`The site cannot be built in “${root}”: move the project to a folder without “${odd}” in its name.`,
	);
}

function lockOf(root: string): Lock {
	const taken = takeLock(path.join(root, 'node_modules/.cache/build-lock'));
	if (!('heldBy' in taken)) return taken;
	throw new Stop(
		`Another build of this project is running (process ${taken.heldBy}): wait until it is done.`,
	);
}

/** Beside the site; in the project when that is on another disk, as Astro moves files about. */
async function placeToWork(root: string, site: string): Promise<string> {
	await mkdir(path.dirname(site), { recursive: true });
	const [here, there] = await Promise.all([stat(root), stat(path.dirname(site))]);
	return here.dev === there.dev ? besides(site).work : path.join(root, 'dist.building');
}

function refuseDeadLinks(work: string, base: string): void {
	if (!existsSync(path.join(work, 'index.html'))) {
		throw new Stop('The build made no first page, so there is no site.');
	}
	const dead = deadLinks(work, base);
	if (dead.length === 0) return;
	const some = dead.slice(0, 10).map(({ page, href }) => `  ${page} → ${href}`);
	throw new Stop(
		`${dead.length === 1 ? '1 link leads to a file that was' : `${dead.length} links lead to files that were`} not made, so there is no site:\n${some.join('\n')}`,
	);
}

/** Puts a whole site in the place of the old one, with no moment at which half of it is there. */
async function moveIn(work: string, site: string): Promise<void> {
	const { work: beside, old } = besides(site);
	if (work !== beside) await cp(work, beside, { recursive: true });
	await remove(site);
	await rename(beside, site);
	await remove(old);
}

/** Takes a folder away whole, as removing it file by file would leave a half one for a while. */
async function remove(folder: string): Promise<void> {
	const { old } = besides(folder.replace(/\.(building|old)$/, ''));
	if (folder !== old && existsSync(folder)) {
		await rm(old, { recursive: true, force: true });
		await rename(folder, old);
	}
	await rm(old, { recursive: true, force: true });
}

/** Whether there is no room left on one of the disks. */
async function isFull(folders: string[]): Promise<boolean> {
	const left = await Promise.all(
		folders.map(async (folder) => {
			const { bavail, bsize } = await statfs(folder);
			return bavail * bsize;
		}),
	).catch(() => []);
	return left.some((bytes) => bytes < 1024 * 1024);
}

function sentenceOf(error: unknown): string {
	if (error instanceof Stop) return error.message;
	const { code, message } = error as NodeJS.ErrnoException;
	const known: Record<string, string> = {
		ENOSPC: 'The disk is full',
		EDQUOT: 'The disk is full for you',
		EACCES: 'The folder of the site may not be written to',
		EPERM: 'The folder of the site may not be written to',
		EROFS: 'The disk may not be written to',
		EBUSY: 'The folder of the site is in use by another program',
		EXDEV: 'The site would have to move to another disk',
	};
	const why = code && known[code];
	return why ? `${why}, so there is no site. (${message})` : `There is no site: ${message}`;
}
