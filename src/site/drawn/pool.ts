import { Worker } from 'node:worker_threads';
import type { Answer, Job } from './worker.ts';

interface Task {
	job: Job;
	resolve: (value: Uint8Array) => void;
	reject: (error: unknown) => void;
	/** Somebody waits for it. */
	urgent?: boolean;
}

/** A few threads that share the work. */
export interface Pool {
	/** Does a job in the first thread that is free, in the order of asking. */
	run(job: Job): Promise<Uint8Array>;
	/** Does a job before all that nobody is in a hurry for, if it waits. */
	hurry(job: Job): void;
	/** Ends each thread when it has done what it is doing. */
	close(): void;
}

/**
 * Opens a pool of at most `size` threads, started when they are needed. Idle ones keep no program
 * from ending. A job that stops its thread, or takes longer than `patience` milliseconds, fails
 * like one that throws: nobody waits for it.
 */
export function openPool(script: URL, size: number, patience: number): Pool {
	const waiting: Task[] = [];
	const idle: Worker[] = [];
	let count = 0;
	let closed = false;

	function next(): void {
		const task = waiting.shift();
		if (task) give(idle.pop() ?? start(), task);
	}

	function start(): Worker {
		count++;
		const worker = new Worker(script);
		worker.on('exit', () => {
			count--;
			if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1);
		});
		return worker;
	}

	function give(worker: Worker, { job, resolve, reject }: Task): void {
		const late = setTimeout(
			() => lost(new Error(`it took more than ${patience / 1000} seconds`)),
			patience,
		);
		const stopped = (code: number) => lost(new Error(`its thread stopped with code ${code}`));
		const done = () => {
			clearTimeout(late);
			worker.off('message', answered).off('error', lost).off('exit', stopped);
		};
		const answered = (answer: Answer) => {
			done();
			worker.unref();
			if (closed) void worker.terminate();
			else idle.push(worker);
			if ('error' in answer) reject(answer.error);
			else resolve(answer.value);
			next();
		};
		const lost = (error: unknown) => {
			done();
			// An error may still be on its way when the thread ends.
			worker.on('error', () => undefined);
			void worker.terminate().then(next);
			reject(error);
		};
		worker.on('message', answered).on('error', lost).on('exit', stopped);
		worker.ref();
		worker.postMessage(job);
	}

	return {
		run: (job) =>
			new Promise((resolve, reject) => {
				waiting.push({ job, resolve, reject });
				if (idle.length > 0 || count < size) next();
			}),
		hurry(job) {
			const place = waiting.findIndex((task) => task.job === job && !task.urgent);
			if (place === -1) return;
			const [task] = waiting.splice(place, 1);
			const first = waiting.findIndex(({ urgent }) => !urgent);
			waiting.splice(first === -1 ? waiting.length : first, 0, { ...task!, urgent: true });
		},
		close() {
			closed = true;
			for (const worker of idle) void worker.terminate();
		},
	};
}
