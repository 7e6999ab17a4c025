/**
 * Asks built sites the whole set of queries, in a browser, by their own `window.__siteSearch`: how
 * the search did before and does now, side by side.
 *
 * Usage: node bench/search-engines.ts <dist>[@commit] …
 *
 * With a commit, the own lines of the search are counted as they were there. The search before
 * Pagefind is built so: `git worktree add ../before 94fb1c0`, and in there `npm ci && npm run build`.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { serveSite } from '../scripts/serve/server.ts';
import { launchBrowser, theChromium } from '../scripts/test/browser.ts';
import { addressOf, languages, type Language } from '../src/language/locales.ts';
import { project } from './copy.ts';
import { median } from './run.ts';
import { baseOf, figures, type Outcome } from './search-figures.ts';
import { load, printTable } from './table.ts';

const set = parse(
	readFileSync(path.join(project, 'src/features/search/queries.yaml'), 'utf8'),
) as Record<Language, Record<string, Record<string, string[]>>>;
const sites = process.argv.slice(2).map((one) => {
	const [dist = '', commit = 'HEAD'] = one.split('@');
	return { dist, commit };
});

console.log(load());
const browser = await launchBrowser(theChromium());
const asked: { outcomes: Outcome[]; times: number[]; lines: number }[] = [];
for (const { dist, commit } of sites) {
	const base = baseOf(dist);
	const site = await serveSite(dist, 0, base);
	const outcomes: Outcome[] = [];
	const times: number[] = [];
	for (const language of languages) {
		const page = await browser.newPage();
		await page.goto(new URL(addressOf('', language, '/').slice(1), site.url).href);
		for (const [sort, group] of Object.entries(set[language])) {
			for (const [place, [query, pages]] of Object.entries(group).entries()) {
				const { found, ms } = await page.evaluate(async (text) => {
					const start = performance.now();
					const found: { url: string; sub_results?: { url: string }[] }[] =
						await window.__siteSearch(text);
					return { found, ms: performance.now() - start };
				}, query);
				const good = pages.map((one) => {
					const [id = '', anchor] = one.split('#');
					const address = base + addressOf(id, language, '/');
					return { address, place: anchor && `${address}#${anchor}` };
				});
				const rank =
					found.findIndex(({ url, sub_results = [] }) =>
						good.some(
							({ address, place }) =>
								address === url && (!place || sub_results.some((sub) => sub.url === place)),
						),
					) + 1;
				outcomes.push({ language, sort, rank, isHeldOut: sort === 'fresh' || place % 3 === 2 });
				times.push(ms);
			}
		}
		await page.close();
	}
	await site.close();
	asked.push({ outcomes, times: times.slice(10), lines: linesAt(commit) });
}
await browser.close();

const row = (name: string, isWanted: (one: Outcome) => boolean) => [
	name,
	asked[0]!.outcomes.filter(isWanted).length,
	...asked.map(({ outcomes }) => figures(outcomes.filter(isWanted))),
];
printTable([
	['hit / MRR', 'queries', ...sites.map(({ dist }) => dist)],
	row('all', () => true),
	row('tuned on', ({ isHeldOut }) => !isHeldOut),
	row('held out', ({ isHeldOut }) => isHeldOut),
	...languages.flatMap((one) => [
		row(one, ({ language }) => language === one),
		...Object.keys(set[one]).map((kind) =>
			row(`${one} ${kind}`, ({ language, sort }) => language === one && sort === kind),
		),
	]),
	['ms, median', '', ...asked.map(({ times }) => median(times).toFixed(1))],
	['ms, most', '', ...asked.map(({ times }) => Math.max(...times).toFixed(1))],
	['own lines', '', ...asked.map(({ lines }) => lines)],
]);
console.log(`Bytes and requests: bench/search-first.ts. ${load()}`);

/** Own lines of the search at a commit, without tests and without style. */
function linesAt(commit: string): number {
	const git = (...parameters: string[]) =>
		execFileSync('git', parameters, { cwd: project, encoding: 'utf8' });
	return git('ls-tree', '-r', '--name-only', commit, 'src/features/search')
		.split('\n')
		.filter((file) => /\.(ts|astro)$/.test(file) && !/\.test\.ts$|testing\//.test(file))
		.reduce((sum, file) => sum + git('show', `${commit}:${file}`).split('\n').length - 1, 0);
}
