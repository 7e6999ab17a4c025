import { randomUUID } from 'node:crypto';
import {
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmdirSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** The right to build, which one process has at a time. */
export interface Lock {
	/** Names another process that takes part in the build. */
	add(pid: number): void;
	release(): void;
}

/** A holder writes its files this often; those left for longer are of a process that is gone. */
const heartbeat = 2000;
const forgotten = 10 * heartbeat;

/** How often a lock is cleared away that nobody holds, before something else must be wrong. */
const tries = 100;

/**
 * Takes the lock, or says which process has it. A lock whose processes are gone is no lock, not
 * even when another program has got their number since.
 *
 * The lock is a folder with a file for each process of one build, named after it. It comes into
 * its place whole, by a rename, which fails where a folder with files is. No name is given twice:
 * whoever clears away what a process left behind cannot take away what another one laid meanwhile.
 */
export function takeLock(folder: string): Lock | { heldBy: number } {
	const build = randomUUID();
	const files = [path.join(folder, `${process.pid}.${build}`)];
	mkdirSync(path.dirname(folder), { recursive: true });
	for (let left = tries; !lay(folder, files); left--) {
		const found = filesIn(folder);
		const running = found.find(isHeld);
		if (running !== undefined) return { heldBy: pidOf(running) };
		if (left === 0) throw new Error(`The lock “${folder}” can be neither taken nor cleared away.`);
		clear(folder, found);
	}
	const keep = () => {
		try {
			for (const file of files) writeFileSync(file, '.');
		} catch {
			layAgain(folder, files);
		}
	};
	const beat = setInterval(keep, heartbeat).unref();
	return {
		add(pid) {
			files.push(path.join(folder, `${pid}.${build}`));
			keep();
		},
		release() {
			clearInterval(beat);
			clear(folder, files);
		},
	};
}

/** Puts a lock of these files in its place, unless there is one with files. */
function lay(folder: string, files: readonly string[]): boolean {
	const beside = `${folder}.${randomUUID()}`;
	mkdirSync(beside);
	try {
		for (const file of files) writeFileSync(path.join(beside, path.basename(file)), '.');
		// Windows renames no folder to one that is there, not even to an empty one.
		clear(folder, []);
		renameSync(beside, folder);
		return true;
	} catch (error) {
		rmSync(beside, { recursive: true, force: true });
		if ((error as NodeJS.ErrnoException).syscall === 'rename') return false;
		throw error;
	}
}

/** Somebody cleaned up during a build, which goes on; nobody else should begin one beside it. */
function layAgain(folder: string, files: readonly string[]): void {
	try {
		mkdirSync(path.dirname(folder), { recursive: true });
		lay(folder, files);
	} catch {
		// The disk is full or closed, and the build will say so.
	}
}

/** Takes files out of a lock, and the folder away when nothing is left in it. */
function clear(folder: string, files: readonly string[]): void {
	for (const file of files) rmSync(file, { force: true });
	try {
		rmdirSync(folder);
	} catch {
		// There is none, or it holds files of another build.
	}
}

function filesIn(folder: string): string[] {
	try {
		return readdirSync(folder).map((name) => path.join(folder, name));
	} catch {
		return [];
	}
}

const pidOf = (file: string) => Number.parseInt(path.basename(file), 10);

/** Whether the process of a file goes on, and has written it lately. */
function isHeld(file: string): boolean {
	// A builder whose leader was killed ends by itself, and writes nothing meanwhile.
	const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
	return Date.now() - written <= forgotten && isRunning(pidOf(file));
}

/** Whether a process goes on. One that ended and that nobody waits for is still listed. */
export function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return !hasEnded(pid);
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

/** Whether Linux says “zombie” of a process: so it stays in a container without an init. */
function hasEnded(pid: number): boolean {
	try {
		return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
	} catch {
		return false;
	}
}
