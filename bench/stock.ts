/**
 * Compares what it costs to build our site with what it costs to build a stock Starlight site with
 * the same pages: cold, again with nothing changed, and again with one page changed.
 *
 * Usage: node bench/stock.ts [runs, 3 unless told]
 */
import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { copyProject, forgetCaches, scratchFolder } from './copy.ts';
import { medianCost, run, type Cost } from './run.ts';
import { makeStockSite } from './stock-site.ts';
import { load, printTable } from './table.ts';

/** A site that is built over and over. */
interface Subject {
	name: string;
	folder: string;
	build: string[];
	/** The page that changes. */
	page: string;
}

const runs = Number(process.argv[2] ?? 3);
const scratch = scratchFolder();
const ours: Subject = {
	name: 'ours',
	folder: path.join(scratch, 'ours'),
	build: ['node', 'scripts/build.ts'],
	page: 'content/docs/levers/allies.mdx',
};
const stock: Subject = {
	name: 'stock',
	folder: path.join(scratch, 'stock'),
	build: ['astro', 'build'],
	page: 'src/content/docs/levers/allies.mdx',
};
copyProject(ours.folder);
makeStockSite(stock.folder);

/** How a build can come about, and what happens before it. */
const ways: Record<string, (site: Subject, turn: number) => void> = {
	cold: ({ folder }) => forgetCaches(folder),
	'nothing changed': () => {},
	'one page changed': ({ folder, page }, turn) =>
		appendFileSync(path.join(folder, page), `\nZin nummer ${turn + 1}.\n`),
};

console.log(load());
const costs = new Map<string, Cost[]>();
for (let turn = 0; turn < runs; turn += 1) {
	// In turns, so that a busy minute does not fall on one of them only.
	for (const site of [ours, stock]) {
		for (const [way, prepare] of Object.entries(ways)) {
			prepare(site, turn);
			const cost = await run(site.folder, ...site.build);
			const key = `${site.name} ${way}`;
			costs.set(key, [...(costs.get(key) ?? []), cost]);
		}
	}
}

const of = (site: Subject, way: string) => medianCost(costs.get(`${site.name} ${way}`)!);
printTable([
	['build', 'ours wall s', 'stock wall s', 'ratio', 'ours CPU s', 'stock CPU s', 'ratio'],
	...Object.keys(ways).map((way) => {
		const [us, them] = [of(ours, way), of(stock, way)];
		return [
			way,
			us.wall.toFixed(1),
			them.wall.toFixed(1),
			(us.wall / them.wall).toFixed(2),
			us.cpu.toFixed(1),
			them.cpu.toFixed(1),
			(us.cpu / them.cpu).toFixed(2),
		];
	}),
]);
console.log(`Medians of ${runs} ${runs === 1 ? 'run' : 'runs'}. ${load()}`);
