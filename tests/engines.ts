import puppeteer, { type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import { findFirefox, launchOptions, theChromium } from '../scripts/test/browser.ts';

/** A browser engine that readers have, and how to start it; not when it is not on this machine. */
export interface Engine {
	name: string;
	launch: (() => Promise<Browser>) | undefined;
}

const firefox = findFirefox();

/** Puppeteer drives a Firefox as people have it, which Playwright cannot. */
export const engines: readonly Engine[] = [
	{
		name: 'Chromium',
		launch: () => puppeteer.launch({ browser: 'chrome', ...launchOptions(theChromium()) }),
	},
	{
		name: 'Firefox',
		launch: firefox
			? () =>
					puppeteer.launch({
						browser: 'firefox',
						executablePath: firefox,
						extraPrefsFirefox: {
							'intl.accept_languages': 'nl',
							// Nobody looks at what it paints: ten times a second is enough.
							'layout.frame_rate': 10,
						},
					})
			: undefined,
	},
];

/**
 * Uses a page of a window of its own, which remembers nothing of the others, and closes it.
 *
 * @returns What the page complained of meanwhile, each with the address that it was at.
 */
export async function inWindow(
	browser: Browser,
	use: (page: Page) => Promise<void>,
): Promise<string[]> {
	const context: BrowserContext = await browser.createBrowserContext();
	const complaints: string[] = [];
	try {
		const page = await context.newPage();
		page.on('pageerror', (error) => complaints.push(`${page.url()}: ${String(error)}`));
		page.on('console', (message) => {
			if (['error', 'warn'].includes(message.type()))
				complaints.push(`${page.url()}: ${message.text()}`);
		});
		await use(page);
		return complaints;
	} finally {
		await context.close();
	}
}
