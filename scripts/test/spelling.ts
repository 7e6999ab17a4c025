/**
 * Checks the spelling of all content, and nothing else: the build does the rest of the check.
 *
 * Usage: node scripts/test/spelling.ts
 */
import { formatProblem } from '../../src/check/problem.ts';
import { checkSpelling } from '../../src/check/spelling.ts';

const problems = await checkSpelling(process.cwd());
for (const problem of problems) console.error(`${formatProblem(problem)}\n`);
if (problems.length > 0) {
	console.error(`${problems.length} ${problems.length === 1 ? 'word' : 'words'} to look at.`);
	process.exitCode = 1;
}
