/**
 * Builds the site with once, twice and four times its content, to see that the time grows no faster
 * than the content does.
 *
 * Usage: node bench/growth.ts [factor …] [--runs 1] [--keep folder]
 *
 * With `--keep`, the sites stay, each in a folder named after its factor.
 */
import { globSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { makeBigger } from './bigger.ts';
import { copyProject, forgetCaches, scratchFolder } from './copy.ts';
import { medianCost, run, type Cost } from './run.ts';
import { load, printTable } from './table.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { runs: { type: 'string', default: '1' }, keep: { type: 'string' } },
});
const factors = positionals.length > 0 ? positionals.map(Number) : [1, 2, 4];
const runs = Number(values.runs);
const folder = values.keep ? path.resolve(values.keep) : scratchFolder();

console.log(load());
const measured: { factor: number; pages: number; cost: Cost }[] = [];
for (const factor of factors) {
	const site = path.join(folder, `${factor}`);
	copyProject(site);
	makeBigger(site, factor);
	const costs: Cost[] = [];
	for (let turn = 0; turn < runs; turn += 1) {
		forgetCaches(site);
		costs.push(await run(site, 'node', 'scripts/build.ts'));
	}
	const pages = globSync('**/*.html', { cwd: path.join(site, 'dist') }).length;
	measured.push({ factor, pages, cost: medianCost(costs) });
}

const [first] = measured;
printTable([
	[
		'content',
		'pages built',
		'wall s',
		'CPU s',
		'times the pages',
		'times the CPU',
		'ms CPU a page',
	],
	...measured.map(({ factor, pages, cost }) => [
		`${factor}x`,
		pages,
		cost.wall.toFixed(1),
		cost.cpu.toFixed(1),
		(pages / first!.pages).toFixed(2),
		(cost.cpu / first!.cost.cpu).toFixed(2),
		((1000 * cost.cpu) / pages).toFixed(0),
	]),
]);
console.log(`Cold builds. Medians of ${runs} ${runs === 1 ? 'run' : 'runs'}. ${load()}`);
