/** Runs commands for a test, one at a time, in one process: what they share is loaded once. */
import { inspect } from 'node:util';
import { pathToFileURL } from 'node:url';
import type { Asked, Told } from './commands.ts';

/** Stops a command that ends itself, as nothing after that may run. */
class Ended extends Error {}

process.exit = (code) => {
	process.exitCode = code ?? process.exitCode ?? 0;
	throw new Ended();
};

/** What is printed where, since the command began. */
const printed = { stdout: '', stderr: '' };
for (const name of ['stdout', 'stderr'] as const) {
	process[name].write = (piece: string | Uint8Array) => {
		printed[name] += typeof piece === 'string' ? piece : Buffer.from(piece).toString('utf8');
		return true;
	};
}

process.on('uncaughtException', fail);
process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'));

let started = 0;
process.on('message', (asked: Asked) => void run(asked));

async function run({ script, parameters, root }: Asked): Promise<void> {
	process.chdir(root);
	process.argv = [process.execPath, script, ...parameters];
	process.exitCode = undefined;
	printed.stdout = printed.stderr = '';
	// Under another name each time, so that its own lines run again.
	await import(`${pathToFileURL(script).href}?${++started}`).catch(fail);
	const told: Told = {
		status: Number(process.exitCode ?? 0),
		text: printed.stdout + printed.stderr,
	};
	process.send!(told);
}

/** Says what stopped a command as Node does. */
function fail(error: unknown): void {
	if (error instanceof Ended) return;
	printed.stderr += `${error instanceof Error ? error.stack : inspect(error)}\n`;
	process.exitCode = 1;
}
