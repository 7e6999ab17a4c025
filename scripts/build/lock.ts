import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What a lock says of the build that holds it. */
interface Holder {
	/** The processes that must both be gone: the one that leads the build, and the one that builds. */
	pids: number[];
}

/** The right to build, which one process has at a time. */
export interface Lock {
	/** Names another process that takes part in the build. */
	add(pid: number): void;
	release(): void;
}

/** A holder touches its lock this often; one left for longer belongs to a process that is gone. */
const heartbeat = 2000;
const forgotten = 10 * heartbeat;

/**
 * Takes the lock, or says which process has it. A lock whose processes are gone is no lock, not
 * even when another program has got their number since.
 */
export function takeLock(file: string): Lock | { heldBy: number } {
	mkdirSync(path.dirname(file), { recursive: true });
	const holder: Holder = { pids: [process.pid] };
	const write = (flag: 'w' | 'wx') => writeFileSync(file, JSON.stringify(holder), { flag });
	try {
		write('wx');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		const heldBy = runningHolder(file);
		if (heldBy !== undefined) return { heldBy };
		rmSync(file, { force: true });
		try {
			write('wx');
		} catch {
			// Another build was as quick.
			return { heldBy: runningHolder(file) ?? 0 };
		}
	}
	const beat = setInterval(() => {
		const now = new Date();
		utimesSync(file, now, now);
	}, heartbeat).unref();
	return {
		add(pid) {
			holder.pids.push(pid);
			write('w');
		},
		release() {
			clearInterval(beat);
			rmSync(file, { force: true });
		},
	};
}

function runningHolder(file: string): number | undefined {
	try {
		const { pids } = JSON.parse(readFileSync(file, 'utf8')) as Holder;
		// A builder whose leader was killed ends by itself, and touches nothing meanwhile.
		if (Date.now() - statSync(file).mtimeMs > forgotten) return undefined;
		return pids.find(isRunning);
	} catch {
		return undefined;
	}
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
