/**
 * Runs everything that must hold: the content check, the licences, the format, the types, the unit tests, then
 * the site itself, built twice and opened in a real browser.
 *
 * Usage: node scripts/test.ts
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { ensureBrowser } from './test/browser.ts';

interface Step {
	title: string;
	command: string[];
	env?: Record<string, string>;
}

/** Built for a host where the site lives under a path, to see that every link carries it. */
const below = { folder: 'dist-below', base: '/methodology' };

const steps: Step[] = [
	{ title: 'Content', command: ['node', 'scripts/check.ts'] },
	{ title: 'Licences', command: ['node', 'scripts/licences.ts'] },
	{ title: 'Format', command: ['node', 'scripts/format.ts', '--check'] },
	{ title: 'Types', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
	{ title: 'Unit tests', command: ['vitest', 'run', '--project', 'unit'] },
	{ title: 'Build', command: ['node', 'scripts/build.ts'] },
	{
		title: 'Build below a path',
		command: ['node', 'scripts/build.ts', below.folder],
		env: { SITE_BASE: below.base },
	},
	{ title: 'Site tests', command: ['vitest', 'run', '--project', 'site'] },
];

try {
	const browser = ensureBrowser();
	for (const step of steps) {
		console.log(`\n── ${step.title} ──`);
		const start = performance.now();
		const code = await run(step, { CHROME_PATH: browser });
		console.log(`${step.title}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
		if (code === 0) continue;
		console.error(`\n${step.title} failed; what is wrong stands above.`);
		process.exitCode = 1;
		break;
	}
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
} finally {
	await rm(below.folder, { recursive: true, force: true });
}

async function run({ command, env }: Step, shared: Record<string, string>): Promise<number> {
	const [program, ...parameters] = command;
	const child = spawn(program!, parameters, {
		stdio: 'inherit',
		shell: process.platform === 'win32',
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...shared, ...env },
	});
	const [code] = (await once(child, 'exit')) as [number | null];
	return code ?? 1;
}
