import { fork, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterAll } from 'vitest';

/** A command to run, as the runner is asked for it. */
export interface Asked {
	/** Where its file is. */
	script: string;
	parameters: readonly string[];
	/** The folder in which it runs. */
	root: string;
}

/** How a command ended, and all it printed: first what was for its output, then its remarks. */
export interface Told {
	status: number | null;
	text: string;
}

const inScripts = (script: string) => path.resolve(import.meta.dirname, '..', script);

/** Runs one of our commands in a folder, as somebody types it. */
export function start(root: string, script: string, ...parameters: string[]): Told {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[inScripts(script), ...parameters],
		{ cwd: root, encoding: 'utf8', timeout: 60_000 },
	);
	return { status, text: stdout + stderr };
}

/**
 * Runs our commands for a file of tests in a process that they share, which loads all they need
 * once. Each reads its arguments, its folder and its files as ever.
 *
 * @param env What the process is told beside what this one was told.
 */
export function commands(env: NodeJS.ProcessEnv = {}) {
	let runner: ChildProcess | undefined;
	const ready = () =>
		(runner ??= fork(path.join(import.meta.dirname, 'runner.ts'), {
			execArgv: [],
			env: { ...process.env, ...env },
			stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
		}));

	afterAll(() => void runner?.kill('SIGKILL'));

	return async function run(root: string, script: string, ...parameters: string[]): Promise<Told> {
		const child = ready();
		const asked: Asked = { script: inScripts(script), parameters, root };
		const over = new AbortController();
		const { signal } = over;
		child.send(asked);
		try {
			return await Promise.race([
				once(child, 'message', { signal }).then(([told]) => told as Told),
				once(child, 'exit', { signal }).then(() => {
					throw new Error(`The process of the commands ended with “${script}”.`);
				}),
			]);
		} finally {
			over.abort();
		}
	};
}
