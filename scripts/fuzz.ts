/**
 * Writes pages, data, images and trees of files at random, for as long as you like, and looks for
 * one that the guard lets through and that does more than be read, or on which a command falls over.
 * The tests do the same with 10,000 that never change.
 *
 * Usage: node scripts/fuzz.ts [count] [seed]
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { countOf } from './fuzz/count.ts';

/** Each takes the count from the environment, and some do fewer because each takes longer. */
const tests = [
	'src/prose/guard/fuzz.test.ts',
	'src/prose/guard/images',
	'src/check/whatever.test.ts',
	'src/check/shared-case.test.ts',
];
const vitest = fileURLToPath(new URL('../vitest.mjs', import.meta.resolve('vitest')));

try {
	const [asked, chosen] = process.argv.slice(2);
	const count = countOf(asked, 100_000);
	const seed = countOf(chosen, (Date.now() % 2 ** 31) + 1);
	console.log(`${count} of each. To see the same ones again: npm run fuzz -- ${count} ${seed}`);
	const { status } = spawnSync(process.execPath, [vitest, 'run', '--project', 'unit', ...tests], {
		stdio: 'inherit',
		env: { ...process.env, FUZZ_RUNS: String(count), FUZZ_SEED: String(seed) },
	});
	process.exitCode = status ?? 1;
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 2;
}
