import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { ensureBrowser, launchBrowser } from '../scripts/test/browser.ts';
import { serveSite, type Site } from '../scripts/serve/server.ts';

/**
 * The built site and a browser to visit it with, from the first test of a file to its last.
 *
 * @param port One of its own for each file, because files run side by side.
 */
export function browse(port: number) {
	let site: Site;
	let browser: Browser;

	beforeAll(async () => {
		site = await serveSite('dist', port);
		browser = await launchBrowser(ensureBrowser());
	});

	afterAll(async () => {
		await browser?.close();
		await site?.close();
	});

	/** Where the running site has a page: `/levers/allies/` in full. */
	const at = (address: string) => new URL(address.replace(/^\//, ''), site.url).href;

	/** A window of its own, which remembers nothing of the others. */
	const newContext = (options?: BrowserContextOptions) => browser.newContext(options);

	/**
	 * Opens a page in a window of its own and closes it afterwards. Fails on any error of the page
	 * that is still among the complaints by then.
	 */
	async function open<T>(
		address: string,
		options: BrowserContextOptions,
		use: (page: Page, complaints: string[]) => Promise<T>,
	): Promise<T> {
		const context = await newContext(options);
		const complaints: string[] = [];
		try {
			const page = await context.newPage();
			page.on('pageerror', (error) => complaints.push(error.message));
			page.on('console', (message) => {
				if (message.type() === 'error') complaints.push(message.text());
			});
			await page.goto(at(address));
			const answer = await use(page, complaints);
			expect(complaints).toEqual([]);
			return answer;
		} finally {
			await context.close();
		}
	}

	return { at, newContext, open };
}
