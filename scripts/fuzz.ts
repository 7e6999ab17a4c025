/**
 * Writes pages at random, for as long as you like, and looks for one that the guard lets through
 * and that holds code. The tests do the same with 10,000 pages that never change.
 *
 * Usage: node scripts/fuzz.ts [pages] [seed]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const [pages = '100000', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
console.log(`${pages} pages. To see the same ones again: npm run fuzz -- ${pages} ${seed}`);
const vitest = spawn('vitest', ['run', '--project', 'unit', 'src/prose/guard/fuzz.test.ts'], {
	stdio: 'inherit',
	shell: process.platform === 'win32',
	env: { ...process.env, FUZZ_RUNS: pages, FUZZ_SEED: seed },
});
const [code] = (await once(vitest, 'exit')) as [number | null];
process.exitCode = code ?? 1;
