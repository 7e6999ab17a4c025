import { parentPort, workerData } from 'node:worker_threads';
import { checkContent } from './content.ts';

/** Checks the content below the folder that it was given, and says what it found. */
parentPort!.postMessage((await checkContent(workerData as string)).problems);
