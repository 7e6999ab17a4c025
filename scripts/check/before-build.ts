import { formatProblem } from '../lib/problem.ts';
import { checkContent } from './content.ts';

/** Stops a build when the content has a problem, after printing every one of them. */
export async function checkBeforeBuild(): Promise<void> {
	const { problems } = await checkContent(process.cwd());
	if (problems.length === 0) return;
	for (const problem of problems) console.error(`${formatProblem(problem)}\n`);
	throw new Error(
		`The site is not built: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content, listed above.`,
	);
}
