import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** What a command cost, in seconds. */
export interface Cost {
	wall: number;
	/** Of the command and of every process that it started and waited for, user and system. */
	cpu: number;
}

/**
 * Runs a command in a folder, with the programs of the `node_modules` there, and says what it cost.
 *
 * The shell measures: Node knows the processor time of itself only, not of its children.
 *
 * @throws When the command fails, with the last lines of what it printed.
 */
export async function run(folder: string, ...command: string[]): Promise<Cost> {
	const child = spawn('bash', ['-c', 'TIMEFORMAT="%R %U %S"; time "$@" 2>&1', 'bash', ...command], {
		cwd: folder,
		env: {
			...process.env,
			PATH: [path.join(folder, 'node_modules/.bin'), process.env['PATH']].join(path.delimiter),
			LC_ALL: 'C',
			ASTRO_TELEMETRY_DISABLED: '1',
		},
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let [output, times] = ['', ''];
	child.stdout.on('data', (chunk) => (output += chunk));
	child.stderr.on('data', (chunk) => (times += chunk));
	const [code] = (await once(child, 'close')) as [number | null];
	if (code !== 0) {
		const last = output.trim().split('\n').slice(-20).join('\n');
		throw new Error(`${command.join(' ')} failed in ${folder}:\n${last}\n${times}`);
	}
	const [wall = 0, user = 0, system = 0] = times.trim().split(/\s+/).map(Number);
	return { wall, cpu: user + system };
}

/** The middle one of some numbers; of an even number, the mean of the middle two. */
export function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const middle = (sorted.length - 1) / 2;
	return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}

/** The median of what some runs cost. */
export function medianCost(costs: readonly Cost[]): Cost {
	return {
		wall: median(costs.map(({ wall }) => wall)),
		cpu: median(costs.map(({ cpu }) => cpu)),
	};
}
