/**
 * Measures what it takes to see the first result: someone opens the box, types, and waits. On slow
 * 4G as Lighthouse has it (1.6 Mbit/s, 150 ms there and back), in a browser that remembers nothing.
 *
 * Usage: node bench/search-first.ts [dist …] [--runs 3]
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { serveSite } from '../scripts/serve/server.ts';
import { launchBrowser, theChromium } from '../scripts/test/browser.ts';
import { median } from './run.ts';
import { baseOf } from './search-figures.ts';
import { load, printTable } from './table.ts';

const slow4g = {
	offline: false,
	latency: 150,
	downloadThroughput: (1.6 * 1024 * 1024) / 8,
	uploadThroughput: (750 * 1024) / 8,
};
const queries = [
	['word', '/', 'baas'],
	['word', '/', 'bondgenoten'],
	['sentence', '/', 'mijn baas houdt alles tegen'],
	['word', '/en/', 'boss'],
	['sentence', '/en/', 'my boss blocks everything'],
] as const;

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { runs: { type: 'string', default: '3' } },
});
console.log(load());
const browser = await launchBrowser(theChromium());
const rows: string[][] = [];
for (const dist of positionals.length > 0 ? positionals : ['dist']) {
	const base = baseOf(dist);
	const site = await serveSite(dist, 0, base);
	for (const [sort, address, query] of queries) {
		const fast = await firstResult(site.url + address.slice(1), query, false);
		const slow: number[] = [];
		for (let turn = 0; turn < Number(values.runs); turn += 1)
			slow.push((await firstResult(site.url + address.slice(1), query, true)).ms);
		const bytes = fast.paths
			.map((name) => readFileSync(path.join(dist, name.slice(base.length))))
			.reduce((sum, body) => sum + Math.min(body.length, brotliCompressSync(body).length), 0);
		rows.push([
			dist,
			`${address} ${query}`,
			sort,
			(bytes / 1000).toFixed(1),
			`${fast.paths.length}`,
			fast.ms.toFixed(0),
			median(slow).toFixed(0),
		]);
	}
	await site.close();
}
await browser.close();
printTable([['site', 'query', 'sort', 'KB', 'requests', 'ms', 'ms on slow 4G'], ...rows]);
console.log(`Slow 4G: medians of ${values.runs}. From the key that opens the box. ${load()}`);

/** Opens a page, waits until it is there, opens the box, types, and waits for the first result. */
async function firstResult(address: string, query: string, isSlow: boolean) {
	const context = await browser.newContext();
	const page = await context.newPage();
	const devtools = await context.newCDPSession(page);
	await devtools.send('Network.enable');
	if (isSlow) await devtools.send('Network.emulateNetworkConditions', slow4g);
	await page.goto(address, { waitUntil: 'networkidle' });
	const before = await page.evaluate(() => performance.getEntriesByType('resource').length);
	const [ms, names] = await page.evaluate(
		([text, count]) =>
			new Promise<[number, string[]]>((resolve) => {
				const start = performance.now();
				new MutationObserver(() =>
					resolve([
						performance.now() - start,
						performance
							.getEntriesByType('resource')
							.slice(count)
							.map(({ name }) => new URL(name).pathname),
					]),
				).observe(document.querySelector('.search ol')!, { childList: true });
				document.querySelector<HTMLButtonElement>('.search-open')!.click();
				const input = document.querySelector<HTMLInputElement>('.search input')!;
				input.value = text;
				input.dispatchEvent(new Event('input'));
			}),
		[query, before] as const,
	);
	await context.close();
	return { ms, paths: names };
}
