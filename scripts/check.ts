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
import {
	divide,
	formats,
	wantedBy,
	writeConclusion,
	writeProblems,
	type Format,
	type Printed,
} from '../src/check/report.ts';
import { checkSpelling } from '../src/check/spelling.ts';
import { didYouMean } from '../src/check/nearest.ts';
import { guessPath } from '../src/check/paths.ts';
import { sortProblems } from '../src/check/problem.ts';
import { visible } from '../src/prose/guard/finding.ts';

const { values, positionals } = readOptions();
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
	await check(format).catch(explain);
	if (values.watch) watchContent(format);
}

function readOptions() {
	try {
		return parseArgs({
			allowPositionals: true,
			options: {
				watch: { type: 'boolean', default: false },
				format: { type: 'string', default: process.env['GITHUB_ACTIONS'] ? 'github' : 'text' },
			},
		});
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exit(2);
	}
}

async function check(how: Format): Promise<void> {
	const { inside, elsewhere } = divide(positionals, root);
	const report =
		inside.length > 0 || elsewhere.length === 0
			? await checkContent(root, wantedBy(inside))
			: {
					problems: [],
					untranslated: [],
					outdated: [],
					overdue: [],
					pages: 0,
					readable: [],
					harmless: [],
				};
	// Before anything that could take long or fail.
	print(writeProblems(report.problems, how));
	const others = [
		...(await checkSpelling(root, report.readable)),
		...(await checkElsewhere(elsewhere)),
	];
	print(writeProblems(sortProblems(others), how));
	report.problems = sortProblems([...report.problems, ...others]);
	report.pages += elsewhere.length;
	print(writeConclusion(report, how));
	process.exitCode = report.problems.length === 0 ? 0 : 1;
}

function print({ out, log }: Printed): void {
	for (const line of log) console.error(line);
	for (const line of out) console.log(line);
}

/** Checks again when a file has changed and nothing more has for a moment. */
function watchContent(how: Format): void {
	let timer: NodeJS.Timeout | undefined;
	let running = Promise.resolve();
	console.error(styleText('dim', 'Watching content/. Press Ctrl+C to stop.'));
	watch('content', { recursive: true }, (_event, file) => {
		clearTimeout(timer);
		timer = setTimeout(() => {
			console.error(styleText('dim', `\n── content/${visible(file ?? '')} changed ──`));
			running = running.then(() => check(how)).catch(explain);
		}, 100);
	}).on('error', explain);
}

/** The way through our code says nothing to who writes. */
function explain(error: unknown): void {
	fail(error instanceof Error ? error.message : String(error));
}

function fail(message: string): void {
	console.error(message);
	process.exitCode = 2;
}
