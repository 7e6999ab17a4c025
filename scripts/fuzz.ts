/**
 * Writes pages, facts, images, names of files and trees of files at random, as many as you like,
 * and looks for one that the guard lets through and that does more than be read, or on which a
 * command falls over. The unit tests do the same with 10,000 of each kind that never change.
 *
 * Usage: node scripts/fuzz.ts [count] [seed]
 */
import { availableParallelism } from 'node:os';
import { countOf } from './fuzz/count.ts';
import { runTasks } from './fuzz/pool.ts';
import { properties } from './fuzz/properties.ts';
import { openTally } from './fuzz/tally.ts';
import { tasksFor } from './fuzz/tasks.ts';

/** No thousand inputs take this long, on however busy a machine. */
const patience = 10 * 60_000;

try {
	const [asked, chosen] = process.argv.slice(2);
	const count = countOf(asked, 100_000);
	const seed = countOf(chosen, (Date.now() % 2 ** 31) + 1);
	const threads = availableParallelism();
	console.log(
		`${count} in ${threads} threads. To see the same ones again: npm run fuzz -- ${count} ${seed}`,
	);
	const tasks = tasksFor(properties, count, seed);
	const tally = openTally(properties, tasks, process.stdout);
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => {
			tally.close('Stopped.');
			process.exit(130);
		});
	}
	const worker = new URL('fuzz/worker.ts', import.meta.url);
	const failed = await runTasks(worker, tasks, threads, patience, tally.add);
	tally.close(failed ? 'Something does not hold.' : 'All of it held.');
	const few = tally.tooFew();
	if (failed) {
		const { index, runs, seed: from } = failed.task;
		console.error(
			`\nNot so: ${properties[index]!.holds} (${runs} from seed ${from}).\n${failed.fault}`,
		);
	}
	for (const holds of few)
		console.error(`So little got through that it does not show that ${holds}.`);
	process.exitCode = failed || few.length > 0 ? 1 : 0;
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 2;
}
