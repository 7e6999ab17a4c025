import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { forShortLives, launchBrowser, theChromium } from '../scripts/test/browser.ts';
import { serveSite, type Site } from '../scripts/serve/server.ts';
import { base, folder } from './built.ts';

/** One for all the files that a worker runs, one after another. */
let shared: Browser | undefined;

/**
 * The built site and a browser to visit it with, from the first test of a file to its last.
 *
 * @param args What else the browser is started with, where it is one of the file alone.
 */
export function browse(args?: readonly string[]) {
	let site: Site;
	let browser: Browser;

	beforeAll(async () => {
		site = await serveSite(folder, 0, base);
		if (args) browser = await launchBrowser(theChromium(), args);
		else {
			if (!shared?.isConnected()) shared = await launchBrowser(theChromium(), [forShortLives]);
			browser = shared;
		}
	});

	afterAll(async () => {
		if (args) await browser?.close();
		await site?.close();
	});

	/** Where the running site has a page: `/levers/allies/` in full. */
	const at = (address: string) => new URL(address.replace(/^\//, ''), site.url).href;

	/**
	 * A window of its own, which remembers nothing of the others. It has no worker that answers for
	 * the site, unless a test allows one: what a test does to the network reaches the page itself.
	 */
	async function newContext(options: BrowserContextOptions = {}) {
		const context = await browser.newContext(options);
		// Playwright’s own way to block one writes a warning in the console of the page.
		if (options.serviceWorkers !== 'allow')
			await context.addInitScript(() => {
				Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
			});
		return context;
	}

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
