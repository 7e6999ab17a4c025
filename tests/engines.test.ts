/** One page of each kind, in every engine that this machine has. */
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type Site } from '../scripts/serve/server.ts';
import { base, folder, hrefOf } from './built.ts';
import { engines, inWindow } from './engines.ts';
import { kinds } from './kinds.ts';

const languages = { nl: '', en: 'en/' };
const sizes = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };

describe.each(engines)('in $name', ({ name, launch }) => {
	if (!launch) {
		test.skip(`nothing is tried: there is no ${name} on this machine`, () => {});
		return;
	}

	let site: Site;
	let browser: Browser;
	const at = (address: string) => new URL(address, site.url).href;

	beforeAll(async () => {
		[site, browser] = await Promise.all([serveSite(folder, 0, base), launch()]);
	});

	afterAll(async () => {
		await browser?.close();
		await site?.close();
	});

	/** Fails when the page complains. */
	async function open(address: string, use: (page: Page) => Promise<void>): Promise<void> {
		const complaints = await inWindow(browser, async (page) => {
			await page.setViewport(sizes.desktop);
			await page.goto(at(address));
			await use(page);
		});
		expect(complaints).toEqual([]);
	}

	describe.each(Object.entries(languages))('%s', (_language, prefix) => {
		test.each(Object.entries(sizes))(
			'a page of each kind opens on a %s: no error, nothing beyond its edge',
			async (_size, viewport) => {
				const wide: string[] = [];
				const complaints = await inWindow(browser, async (page) => {
					await page.setViewport(viewport);
					for (const kind of kinds) {
						const response = await page.goto(at(`${prefix}${kind}`));
						expect(response?.status(), kind).toBe(200);
						const width = await page.evaluate(() => document.documentElement.scrollWidth);
						if (width > viewport.width) wide.push(`${kind}: ${width} px`);
					}
				});
				expect(wide).toEqual([]);
				expect(complaints).toEqual([]);
			},
		);

		test('a worksheet is filled in, and kept', async () => {
			await open(`${prefix}worksheets/force-field/`, async (page) => {
				await page.locator('[name="change"]').fill('From May we repair');
				await page.locator('[name="forces-for.1.weight"]').fill('4');
				await page.waitForFunction(() =>
					Object.keys(localStorage).some((key) => key.startsWith('dns:worksheet:')),
				);
				await page.reload();
				const value = (name: string) =>
					page.$eval(`[name="${name}"]`, (field) => (field as HTMLInputElement).value);
				expect(await value('change')).toBe('From May we repair');
				expect(await value('forces-for.1.weight')).toBe('4');
			});
		});

		test('the scan answers', async () => {
			await open(`${prefix}scan/`, async (page) => {
				for (const barrier of ['standing-alone', 'silos', 'manager-as-gatekeeper'])
					await page.locator(`input[name="${barrier}"][value="3"]`).click();
				await page.locator('.scan-result ol a').wait();
				const levers = await page.$$eval('.scan-result ol a', (links) =>
					links.map((link) => link.getAttribute('href')!),
				);
				expect(levers[0]).toMatch(new RegExp(`^${hrefOf(`/${prefix}levers/`)}`));
			});
		});

		test('the planner starts when it is told to', async () => {
			await open(`${prefix}planner/`, async (page) => {
				await page.locator('[name=start]').fill('2026-09-01');
				await page.waitForFunction(() => location.hash.includes('start=2026-09-01'));
				expect(await page.$$eval('ol.planner-list > li', (steps) => steps.length)).toBe(10);
				const first = await page.$eval('ol.planner-list > li', (step) => step.textContent);
				expect(first).toMatch(/^1 september/i);
			});
		});

		test('the search opens and finds', async () => {
			await open(prefix, async (page) => {
				await page.locator('.search-open').click();
				await page.locator('.search-filters select').wait();
				await page.locator('.search [type=search]').fill(prefix ? 'allies' : 'bondgenoten');
				await page.locator('.search .search-title').wait();
				const found = await page.$$eval('.search-title', (links) =>
					links.map((link) => (link as HTMLAnchorElement).pathname),
				);
				expect(found).toContain(hrefOf(`/${prefix}levers/allies/`));
			});
		});
	});

	test('a printed worksheet has the rows of its table', async () => {
		await open('worksheets/energy-check/', async (page) => {
			const rows = await page.$$eval('.worksheet tbody th', (cells) =>
				cells.map((cell) => cell.textContent!.trim()),
			);
			expect(rows.length).toBeGreaterThanOrEqual(4);
			const printed = await textOf(await page.pdf({ format: 'A4' }));
			for (const row of rows) expect(printed).toContain(row);
		});
	});
});

/** The words of a PDF, in the order in which it writes them. */
async function textOf(data: Uint8Array): Promise<string> {
	const task = getDocument({ data, verbosity: VerbosityLevel.ERRORS });
	const pdf = await task.promise;
	const pages = Array.from({ length: pdf.numPages }, async (_, index) => {
		const { items } = await (await pdf.getPage(index + 1)).getTextContent();
		return items.map((item) => ('str' in item ? item.str : '')).join(' ');
	});
	const text = (await Promise.all(pages)).join(' ').replace(/\s+/g, ' ');
	await task.destroy();
	return text;
}
