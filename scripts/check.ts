/**
 * Checks the content without building the site.
 *
 * Usage: node scripts/check.ts [path …] [--watch] [--format text|github|json]
 *
 * With paths, only those files and folders are judged; of a file outside `content/`, whether it is
 * safe. With `--watch`, again after every change.
 */
import { existsSync, watch } from 'node:fs';
import { parseArgs, styleText } from 'node:util';
import { checkContent } from '../src/check/content.ts';
import { checkElsewhere } from '../src/check/elsewhere.ts';
import { divide, formats, wantedBy, writeReport, type Format } from '../src/check/report.ts';
import { checkSpelling } from '../src/check/spelling.ts';
import { didYouMean } from '../src/check/nearest.ts';
import { guessPath } from '../src/check/paths.ts';
import { sortProblems } from '../src/check/problem.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		watch: { type: 'boolean', default: false },
		format: { type: 'string', default: process.env['GITHUB_ACTIONS'] ? 'github' : 'text' },
	},
});
const root = process.cwd();
const format = formats.find((one) => one === values.format);
const missing = positionals.find((one) => !existsSync(one));

if (!format) {
	fail(`“${values.format}” is not a format. ${didYouMean(values.format, formats)}`);
} else if (missing) {
	const guess = await guessPath(missing, root);
	fail(
		`“${missing}” does not exist. ${guess ? `Did you mean ${guess}?` : 'Write the path of a file or folder in content/.'}`,
	);
} else {
	await check(format);
	if (values.watch) watchContent(format);
}

async function check(how: Format): Promise<void> {
	const { inside, elsewhere } = divide(positionals, root);
	const report =
		inside.length > 0 || elsewhere.length === 0
			? await checkContent(root, wantedBy(inside))
			: { problems: [], untranslated: [], outdated: [], pages: 0 };
	const others = [
		...(inside.length > 0 || elsewhere.length === 0 ? await checkSpelling(root, inside) : []),
		...(await checkElsewhere(elsewhere)),
	];
	report.problems = sortProblems([...report.problems, ...others]);
	report.pages += elsewhere.length;
	const { out, log } = writeReport(report, how);
	for (const line of log) console.error(line);
	for (const line of out) console.log(line);
	process.exitCode = report.problems.length === 0 ? 0 : 1;
}

/** Checks again when a file has changed and nothing more has for a moment. */
function watchContent(how: Format): void {
	let timer: NodeJS.Timeout | undefined;
	let running = Promise.resolve();
	console.error(styleText('dim', 'Watching content/. Press Ctrl+C to stop.'));
	watch('content', { recursive: true }, (_event, file) => {
		clearTimeout(timer);
		timer = setTimeout(() => {
			console.error(styleText('dim', `\n── content/${file ?? ''} changed ──`));
			running = running.then(() => check(how)).catch((error: unknown) => console.error(error));
		}, 100);
	});
}

function fail(message: string): void {
	console.error(message);
	process.exitCode = 2;
}
