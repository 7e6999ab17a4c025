/**
 * Opens eight pages of the built site in Lighthouse, as a slow phone on slow 4G would (simulated),
 * and the same pages of a stock Starlight site, as far as it has them.
 *
 * Lighthouse is fetched by npm when this runs; it is no dependency of the project.
 *
 * Usage: node bench/lighthouse.ts [--runs 3] [--dist dist] [--stock folder] [--reports folder]
 *
 * `--stock` names the `dist` of a stock site that is there already; without, one is built.
 * `--reports` keeps Lighthouse's own reports, as JSON.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowsers } from '../scripts/test/browser.ts';
import { project, scratchFolder } from './copy.ts';
import { serveSite } from '../scripts/serve/server.ts';
import { hasPage } from './has-page.ts';
import { median, run } from './run.ts';
import { makeStockSite } from './stock-site.ts';
import { load, printTable } from './table.ts';

const version = '13.5.0';

/** One of every kind of page. */
const addresses = [
	'/',
	'/levers/allies/',
	'/steps/bootcamp/',
	'/scan/',
	'/map/',
	'/matrix/',
	'/worksheets/stakeholder-map/',
	'/all/levers/',
];

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What is read of a report of Lighthouse. */
interface LighthouseReport {
	runtimeError?: { message: string };
	categories: Record<(typeof categories)[number], { score: number | null }>;
	audits: Record<string, { numericValue?: number; details?: { items?: unknown[] } }>;
}

/** The figures of one page, in the order of the columns. */
const columns: Record<string, (report: LighthouseReport) => number> = {
	'FCP ms': ({ audits }) => audits['first-contentful-paint']?.numericValue ?? NaN,
	'LCP ms': ({ audits }) => audits['largest-contentful-paint']?.numericValue ?? NaN,
	'CLS ×1000': ({ audits }) => (audits['cumulative-layout-shift']?.numericValue ?? NaN) * 1000,
	'TBT ms': ({ audits }) => audits['total-blocking-time']?.numericValue ?? NaN,
	perf: score('performance'),
	access: score('accessibility'),
	practice: score('best-practices'),
	SEO: score('seo'),
	requests: ({ audits }) => audits['network-requests']?.details?.items?.length ?? NaN,
	bytes: ({ audits }) => audits['total-byte-weight']?.numericValue ?? NaN,
};

const { values } = parseArgs({
	options: {
		runs: { type: 'string', default: '3' },
		dist: { type: 'string', default: path.join(project, 'dist') },
		stock: { type: 'string' },
		reports: { type: 'string' },
	},
});
const dist = path.resolve(values.dist);
if (!existsSync(path.join(dist, 'index.html'))) {
	throw new Error(`There is no site in “${dist}”. Run npm run build first.`);
}
const runs = Number(values.runs);
const scratch = scratchFolder();
const reports = path.resolve(values.reports ?? path.join(scratch, 'reports'));
mkdirSync(reports, { recursive: true });
const { chromium: chrome } = ensureBrowsers();
// It looks for a browser of its own before it hears which one to use.
process.env['CHROME_PATH'] = chrome;

console.log(load());
printTable([
	['site', 'page', ...Object.keys(columns)],
	...(await rowsOf('ours', dist)),
	...(await rowsOf('stock', values.stock ? path.resolve(values.stock) : await buildStock())),
]);
console.log(
	`Lighthouse ${version}, mobile, simulated slow 4G. Medians of ${runs} ${runs === 1 ? 'run' : 'runs'}. ${load()}`,
);

async function buildStock(): Promise<string> {
	const folder = path.join(scratch, 'stock');
	makeStockSite(folder);
	await run(folder, 'astro', 'build');
	return path.join(folder, 'dist');
}

async function rowsOf(name: string, built: string): Promise<(string | number)[][]> {
	const site = await serveSite(built, 0);
	const rows: (string | number)[][] = [];
	for (const address of addresses.filter((one) => hasPage(built, one))) {
		const found: LighthouseReport[] = [];
		for (let turn = 1; turn <= runs; turn += 1) {
			const page = address.split('/').filter(Boolean).join('-') || 'home';
			const file = path.join(reports, `${name}-${page}-${turn}.json`);
			found.push(await audit(new URL(address, site.url).href, file));
		}
		rows.push([
			name,
			address,
			...Object.values(columns).map((figure) => Math.round(median(found.map(figure)))),
		]);
	}
	site.close();
	return rows;
}

async function audit(url: string, file: string): Promise<LighthouseReport> {
	const flags = [
		'--headless=new',
		'--disable-background-networking',
		'--disable-component-update',
		'--no-first-run',
		...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
	];
	await run(
		project,
		...['npm', 'exec', '--yes', `--package=lighthouse@${version}`, '--', 'lighthouse', url],
		...['--output=json', `--output-path=${file}`, '--quiet'],
		...[`--chrome-path=${chrome}`, `--chrome-flags=${flags.join(' ')}`],
		`--only-categories=${categories.join(',')}`,
	);
	const report = JSON.parse(readFileSync(file, 'utf8')) as LighthouseReport;
	if (report.runtimeError) throw new Error(`${url}: ${report.runtimeError.message}`);
	return report;
}

function score(category: (typeof categories)[number]) {
	return ({ categories: all }: LighthouseReport) => (all[category].score ?? NaN) * 100;
}
