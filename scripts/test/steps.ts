import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/** One command of a run. */
export interface Step {
	title: string;
	command: readonly string[];
	env?: Readonly<Record<string, string>>;
	/** Title of the step that must have ended well before this one starts. */
	after?: string;
	/** It measures time: it runs when all the others have ended, and by itself. */
	alone?: boolean;
}

/** How a step went, with all it printed. */
export interface Outcome {
	title: string;
	passed: boolean;
	seconds: number;
	output: string;
}

/** Tells of a run while it goes on. */
export interface Listener {
	/** A step ended by itself. One that was stopped because another failed is not told of. */
	ended(outcome: Outcome): void;
	/** The steps that run now have changed. */
	running(titles: readonly string[]): void;
}

/**
 * Runs steps side by side, each as soon as there is room and what it waits for is done, in the
 * order in which they stand. The first that fails stops the others.
 *
 * @param slots How many may run at once.
 * @param signal Stops everything that runs.
 * @returns Whether every step has passed.
 */
export async function runSteps(
	steps: readonly Step[],
	slots: number,
	listener: Listener,
	signal?: AbortSignal,
): Promise<boolean> {
	const waiting = [...steps];
	const passed = new Set<string>();
	const running = new Map<string, { child: ChildProcess; done: Promise<void> }>();
	let going = true;

	const stop = async () => {
		going = false;
		await Promise.all([...running.values()].map(({ child, done }) => end(child, done)));
	};
	signal?.addEventListener('abort', () => void stop(), { once: true });

	while (going && !signal?.aborted) {
		while (running.size < slots) {
			const next = waiting.findIndex(isReady);
			if (next === -1) break;
			start(...(waiting.splice(next, 1) as [Step]));
		}
		if (running.size === 0) break;
		listener.running([...running.keys()]);
		await Promise.race([...running.values()].map(({ done }) => done));
	}
	await Promise.all([...running.values()].map(({ done }) => done));
	return passed.size === steps.length;

	function isReady({ after, alone }: Step): boolean {
		if (alone) return running.size === 0 && waiting.every((step) => step.alone);
		return !after || passed.has(after);
	}

	function start(step: Step): void {
		const begin = performance.now();
		const [program = '', ...parameters] = step.command;
		const child = spawn(program, parameters, {
			// A group of its own, so that what it has started ends with it.
			detached: process.platform !== 'win32',
			shell: process.platform === 'win32',
			stdio: ['ignore', 'pipe', 'pipe'],
			env: { ...process.env, ...step.env },
		});
		const pieces: Buffer[] = [];
		child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
		child.stderr.on('data', (piece: Buffer) => pieces.push(piece));
		child.on('error', (error) => pieces.push(Buffer.from(`${error.message}\n`)));
		const done = new Promise<void>((resolve) => {
			child.on('close', (code) => {
				running.delete(step.title);
				if (going) {
					const seconds = (performance.now() - begin) / 1000;
					const output = Buffer.concat(pieces).toString('utf8');
					listener.ended({ title: step.title, passed: code === 0, seconds, output });
					if (code === 0) passed.add(step.title);
					else void stop();
				}
				resolve();
			});
		});
		running.set(step.title, { child, done });
	}
}

/** Asks a step to end with all that it has started; insists after five seconds. */
async function end(child: ChildProcess, done: Promise<void>): Promise<void> {
	send(child, 'SIGTERM');
	await Promise.race([done, sleep(5000, undefined, { ref: false })]);
	send(child, 'SIGKILL');
}

function send({ pid }: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
	if (pid === undefined) return;
	if (process.platform === 'win32') {
		spawn('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' });
		return;
	}
	try {
		process.kill(-pid, signal);
	} catch {
		// Nothing of the group is left.
	}
}
