/** Tries what it is told to, in a thread of its own, and says how that went. */
import { parentPort } from 'node:worker_threads';
import { properties } from './properties.ts';
import type { Answer, Task } from './pool.ts';

parentPort!.on('message', ({ index, runs, seed }: Task) => {
	properties[index]!.attempt(runs, seed)
		.then((through): Answer => ({ through }))
		.catch((error: unknown): Answer => ({
			fault: sentencesOf(error),
		}))
		.then((answer) => parentPort!.postMessage(answer));
});

/** What did not hold, and why. */
function sentencesOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	return error.cause ? `${error.message}\n${sentencesOf(error.cause)}` : error.message;
}
