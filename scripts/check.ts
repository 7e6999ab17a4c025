/**
 * Checks all content in one run, without building the site.
 *
 * Usage: node scripts/check.ts [path …]
 *
 * With paths, only the problems in those files and folders are shown, without the spelling.
 */
import { checkContent } from './check/content.ts';
import { checkSpelling } from './check/spelling.ts';
import { formatProblem, sortProblems } from './lib/problem.ts';

const paths = process.argv.slice(2).map((path) => path.replace(/^\.\//, '').replace(/\/$/, ''));
const [{ problems, untranslated, pages }, misspelt] = await Promise.all([
	checkContent(process.cwd()),
	paths.length === 0 ? checkSpelling(process.cwd()) : [],
]);
const shown = sortProblems([...problems, ...misspelt]).filter(
	({ file }) =>
		paths.length === 0 || paths.some((path) => file === path || file.startsWith(`${path}/`)),
);

for (const problem of shown) console.error(`${formatProblem(problem)}\n`);
if (untranslated.length > 0) {
	const list = untranslated.length > 5 ? '' : `: ${untranslated.join(', ')}`;
	console.error(`Not translated yet (not a problem): ${untranslated.length} of the pages${list}.`);
}
console.error(
	shown.length === 0
		? `No problems in ${pages} pages.`
		: `${shown.length} ${shown.length === 1 ? 'problem' : 'problems'} in ${new Set(shown.map(({ file }) => file)).size} files.`,
);
process.exitCode = shown.length === 0 ? 0 : 1;
