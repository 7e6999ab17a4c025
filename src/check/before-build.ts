import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { beginVerdict, verdict } from '../prose/verdict.ts';
import { formatProblem, type Problem } from './problem.ts';
import type { Report } from './content.ts';
import { listContent, listPublic } from './files.ts';

/**
 * Begins to check the content, in a thread of its own: the build goes on meanwhile, and waits for
 * the verdict before it makes anything. It begins at all only when no file lies where it does not
 * belong, as others look into the folders too.
 */
export async function beginCheck(): Promise<void> {
	beginVerdict(checkWhole());
	if ((await findMisplaced(process.cwd())).length > 0) await verdict();
}

/**
 * Stops a build when the content has a problem, after printing every one of them. Gives the digest of
 * each page.
 */
async function checkWhole(): Promise<readonly string[]> {
	const thread = new Worker(new URL('worker.ts', import.meta.url), { workerData: process.cwd() });
	const [{ problems, harmless }] = (await once(thread, 'message')) as [
		Pick<Report, 'problems' | 'harmless'>,
	];
	stop(problems, 'The site is not built');
	return harmless;
}

/**
 * Stops the site from being served while there are files in the content that do not belong there.
 * What stands in the others is judged when they are read.
 */
export async function checkFiles(): Promise<void> {
	stop(await findMisplaced(process.cwd()), 'The site is not served');
}

/** What is wrong with the files themselves, in the content and in `public/`: the quick part. */
export async function findMisplaced(root: string): Promise<Problem[]> {
	const [content, published] = await Promise.all([listContent(root), listPublic(root)]);
	return [...content.problems, ...published.problems];
}

function stop(problems: readonly Problem[], consequence: string): void {
	if (problems.length === 0) return;
	for (const problem of problems) console.error(`${formatProblem(problem)}\n`);
	const error = new Error(
		`${consequence}: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content, listed above.`,
	);
	// The way through our code says nothing to an author.
	error.stack = error.message;
	throw error;
}
