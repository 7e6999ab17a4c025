import { formatProblem, type Problem } from './problem.ts';
import { checkContent } from './content.ts';
import { listContent, listPublic } from './files.ts';

/** Stops a build when the content has a problem, after printing every one of them. */
export async function checkBeforeBuild(): Promise<void> {
	const { problems } = await checkContent(process.cwd());
	stop(problems, 'The site is not built');
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
	throw new Error(
		`${consequence}: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content, listed above.`,
	);
}
