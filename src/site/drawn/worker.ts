import { parentPort } from 'node:worker_threads';

/** A piece of work: what to call, where it is, and with what. */
export interface Job {
	/** Address of the module. */
	module: string;
	/** The function that it exports. */
	name: string;
	values: unknown[];
}

/** What came of it. */
export type Answer = { value: Uint8Array } | { error: unknown };

type Draw = (...values: unknown[]) => Uint8Array | Promise<Uint8Array>;

async function work({ module, name, values }: Job): Promise<Answer> {
	try {
		const made = (await import(module)) as Record<string, Draw>;
		return { value: await made[name]!(...values) };
	} catch (error) {
		return { error };
	}
}

parentPort?.on('message', async (job: Job) => parentPort?.postMessage(await work(job)));
