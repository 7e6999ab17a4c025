/**
 * The pages of somebody who has set the type of their browser twice as large, on a phone: in the
 * widest letters in common use, whatever this machine has.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { forShortLives, launchBrowser, theChromium } from '../scripts/test/browser.ts';
import { serveSite, type Site } from '../scripts/serve/server.ts';
import { base, folder } from './built.ts';
import { dress } from './fonts.ts';
import { kinds } from './kinds.ts';

const width = 390;
let site: Site;
let browser: Browser;

beforeAll(async () => {
	const large = '--blink-settings=defaultFontSize=32,defaultFixedFontSize=26';
	site = await serveSite(folder, 0, base);
	browser = await launchBrowser(theChromium(), [forShortLives, large]);
});

afterAll(async () => {
	await browser?.close();
	await site?.close();
});

test.each(['', 'en/'])('fit a window of 390 CSS pixels: /%s', async (prefix) => {
	const page = await browser.newPage({ viewport: { width, height: 844 }, bypassCSP: true });
	const wide: string[] = [];
	for (const kind of kinds) {
		await page.goto(new URL(prefix + kind, site.url).href);
		await dress(page, 'dejavu');
		const [size, reached] = await page.evaluate(() => [
			getComputedStyle(document.documentElement).fontSize,
			document.documentElement.scrollWidth,
		]);
		expect(size).toBe('32px');
		if (reached > width) wide.push(`${prefix}${kind}: ${reached} px`);
	}
	expect(wide).toEqual([]);
	await page.close();
});
