import { Worker } from 'node:worker_threads';
import type { Task } from './tasks.ts';

export type { Task } from './tasks.ts';

/** What a thread says of a task: how many inputs got through, or what did not hold. */
export type Answer = { through: number } | { fault: string };

/**
 * Does tasks in as many threads as asked, and stops at the first fault. A thread of which nothing
 * is heard for `patience` milliseconds hangs, which is a fault too.
 *
 * @param told Called with every task that held.
 * @returns The task that did not hold, and what was said of it; none if all did.
 */
export async function runTasks(
	script: URL,
	tasks: readonly Task[],
	threads: number,
	patience: number,
	told: (task: Task, through: number) => void,
): Promise<{ task: Task; fault: string } | undefined> {
	const queue = tasks.values();
	const workers = Array.from({ length: Math.min(threads, tasks.length) }, () => new Worker(script));
	let failed: { task: Task; fault: string } | undefined;
	const work = async (worker: Worker) => {
		for (const task of queue) {
			const answer = await ask(worker, task, patience);
			if (failed) return;
			if ('fault' in answer) {
				failed = { task, fault: answer.fault };
				// The others need not be waited for.
				await Promise.all(workers.map((one) => one.terminate()));
				return;
			}
			told(task, answer.through);
		}
	};
	try {
		await Promise.all(workers.map(work));
		return failed;
	} finally {
		await Promise.all(workers.map((one) => one.terminate()));
	}
}

function ask(worker: Worker, task: Task, patience: number): Promise<Answer> {
	return new Promise((resolve) => {
		const timer = setTimeout(
			() => answered({ fault: `Nothing was heard for ${patience / 1_000} seconds: it hangs.` }),
			patience,
		);
		const fail = (error: unknown) => answered({ fault: String(error) });
		const ended = () => answered({ fault: 'The thread ended.' });
		function answered(answer: Answer) {
			clearTimeout(timer);
			worker.off('message', answered).off('error', fail).off('exit', ended);
			resolve(answer);
		}
		worker.on('message', answered).on('error', fail).on('exit', ended);
		worker.postMessage(task);
	});
}
