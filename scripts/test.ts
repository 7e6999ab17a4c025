/**
 * Runs everything that must hold: the content check, the licences, the format, the types, the unit
 * tests, and the built site in real browsers. What needs nothing of the site runs beside its build.
 *
 * Usage: node scripts/test.ts
 */
import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { ensureBrowsers } from './test/browser.ts';
import { runSteps, type Step } from './test/steps.ts';
import { watchSteps } from './test/watch.ts';

/** Built for a host where the site lives under a path: the harder case, as every link must carry it. */
const site = { folder: 'dist-below', base: '/methodology' };

const steps: Step[] = [
	{
		title: 'Build',
		command: ['node', 'scripts/build.ts', site.folder],
		// What it compiles is called differently each time, and would be kept for ever.
		env: { SITE_BASE: site.base, NODE_DISABLE_COMPILE_CACHE: '1' },
	},
	{ title: 'Content', command: ['node', 'scripts/check.ts'] },
	{
		title: 'Site tests',
		command: ['vitest', 'run', '--project', 'site'],
		env: { SITE_FOLDER: site.folder },
		after: 'Build',
	},
	{ title: 'Licences', command: ['node', 'scripts/licences.ts'] },
	{ title: 'Format', command: ['node', 'scripts/format.ts', '--check'] },
	{
		title: 'Types',
		// Of the collections the build has made them.
		command: ['astro', 'check', '--noSync', '--minimumFailingSeverity', 'warning'],
		after: 'Build',
	},
	{ title: 'Unit tests', command: ['vitest', 'run', '--project', 'unit'] },
	{
		title: 'Speed',
		command: ['vitest', 'run', '--project', 'alone'],
		env: { SITE_FOLDER: site.folder },
		alone: true,
	},
];

const stopped = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
	process.once(signal, () => stopped.abort());

try {
	ensureBrowsers();
	const env = {
		ASTRO_TELEMETRY_DISABLED: '1',
		// Dozens of short commands run here; without it each compiles all it reads anew.
		NODE_COMPILE_CACHE: path.resolve('node_modules/.cache/node'),
	};
	const watcher = watchSteps(steps.length);
	const passed = await runSteps(
		steps.map((step) => ({ ...step, env: { ...env, ...step.env } })),
		Math.max(2, availableParallelism()),
		watcher,
		stopped.signal,
	);
	watcher.close();
	if (stopped.signal.aborted) console.error('Stopped.');
	if (!passed) process.exitCode = 1;
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
} finally {
	await rm(site.folder, { recursive: true, force: true });
}
