import { parentPort, workerData } from 'node:worker_threads';
import { checkContent } from './content.ts';

/** Checks the content below the folder that it was given, and says what it found. */
const { problems, harmless } = await checkContent(workerData as string);
parentPort!.postMessage({ problems, harmless });
