/**
 * Says how easily each page reads. A page that scores low is not wrong: it wants a second look.
 *
 * Usage: node scripts/report.ts [path …] [--format text|json]
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { divide, wantedBy } from '../src/check/report.ts';
import { createProgress } from '../src/site/progress.ts';
import { readProject } from '../src/check/project.ts';
import { didYouMean } from '../src/check/nearest.ts';
import { readPages } from './report/pages.ts';
import { writeTable } from './report/table.ts';

const formats = ['text', 'json'];
const { values, positionals } = readOptions();
const missing = positionals.find((one) => !existsSync(one));

if (!formats.includes(values.format)) {
	fail(`“${values.format}” is not a format. ${didYouMean(values.format, formats)}`);
} else if (missing) {
	fail(`“${missing}” does not exist. Write the path of a file or folder in content/.`);
} else {
	const { inside } = divide(positionals, process.cwd());
	const { pages } = await readProject(process.cwd(), wantedBy(inside));
	const progress = createProgress('Reading', pages.length);
	const report = readPages(pages, progress.tick);
	console.log(values.format === 'json' ? JSON.stringify(report, null, '\t') : writeTable(report));
}

function readOptions() {
	try {
		return parseArgs({
			allowPositionals: true,
			options: { format: { type: 'string', default: 'text' } },
		});
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exit(2);
	}
}

function fail(message: string): void {
	console.error(message);
	process.exitCode = 2;
}
