import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import type { Response } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browse } from './browse.ts';
import { shiftOf } from './shift.ts';
import { hrefOf } from './built.ts';

const { at, newContext, open } = browse();

describe('an article', () => {
	const articles = ['/levers/allies/', '/en/levers/allies/', '/steps/bootcamp/'];

	test.each(articles)('%s stays within its bytes up to the load event', async (address) => {
		const context = await newContext();
		const page = await context.newPage();
		const sizes = { html: 0, css: 0, javascript: 0, font: 0, other: 0 };
		const responses: Response[] = [];
		page.on('response', (response) => responses.push(response));
		await page.goto(at(address), { waitUntil: 'load' });
		page.removeAllListeners('response');
		for (const response of responses) {
			const type = response.headers()['content-type'] ?? '';
			const body = await response.body();
			const kind = (['html', 'css', 'javascript', 'font'] as const).find((name) =>
				type.includes(name),
			);
			sizes[kind ?? 'other'] += kind === 'font' ? body.length : brotliCompressSync(body).length;
		}
		await context.close();

		const total = Object.values(sizes).reduce((sum, size) => sum + size, 0);
		console.log(address, { ...sizes, total });
		expect(sizes.html).toBeGreaterThan(0);
		expect(sizes.html).toBeLessThanOrEqual(11 * 1024);
		expect(sizes.css).toBeLessThanOrEqual(12 * 1024);
		expect(sizes.javascript).toBeLessThanOrEqual(7 * 1024);
		expect(total).toBeLessThanOrEqual(48 * 1024);
	});

	test.each([
		['/levers/allies/', 1280],
		['/en/steps/bootcamp/', 390],
		['/', 390],
	])('%s does not shift while it loads at %i px', async (address, width) => {
		const shift = await open(address, { viewport: { width, height: 800 } }, shiftOf);
		expect(shift).toBe(0);
	});

	test.each([
		['header', 360, '<button type="button" class="menu-button"'],
		['header', 700, '<button type="button" class="menu-button"'],
		['header', 1280, '<button type="button" class="menu-button"'],
		['appearance', 1280, '<option value="light"'],
		['rail', 1280, '<div class="rail"'],
		['rail', 390, '<div class="rail"'],
	])('does not shift when the rest of its %s comes later, at %i px', async (_part, width, from) => {
		const slow = await serveInParts(at('/levers/allies/'), from);
		const context = await newContext({ viewport: { width, height: 800 } });
		const page = await context.newPage();
		await page.goto(slow.url, { waitUntil: 'load' });
		const shift = await shiftOf(page);
		await context.close();
		slow.close();
		expect(slow.isCut()).toBe(true);
		expect(shift).toBe(0);
	});
});

/** Serves a page of the site in two parts, the second when the first has been painted. */
async function serveInParts(page: string, from: string) {
	let cuts = 0;
	const server = createServer(async (request, response) => {
		const asked = await fetch(new URL(request.url!, page));
		const type = asked.headers.get('content-type') ?? '';
		response.setHeader('content-type', type);
		const body = Buffer.from(await asked.arrayBuffer());
		const cut = type.includes('html') ? body.indexOf(from) : 0;
		if (cut > 0) {
			cuts++;
			response.write(body.subarray(0, cut));
			await setTimeout(700);
		}
		response.end(body.subarray(Math.max(0, cut)));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}${new URL(page).pathname}`,
		isCut: () => cuts === 1,
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}

describe('the panels of an item', () => {
	test('show relations both ways', async () => {
		await open('/barriers/standing-alone/', {}, async (page) => {
			expect(await page.locator(`.related a[href="${hrefOf('/levers/allies/')}"]`).count()).toBe(1);
		});
		await open('/levers/allies/', {}, async (page) => {
			expect(
				await page.locator(`.related a[href="${hrefOf('/barriers/standing-alone/')}"]`).count(),
			).toBe(1);
		});
	});

	test('link a citation to its source on the page', async () => {
		await open('/levers/allies/', {}, async (page) => {
			const citation = page.locator('a.citation').first();
			const target = await citation.getAttribute('href');
			await citation.click();
			expect(await page.evaluate(() => location.hash)).toBe(target);
			expect(await page.locator(`${target}`).isVisible()).toBe(true);
		});
	});

	test('lead on in the order of the method', async () => {
		await open('/steps/see-the-field/', {}, async (page) => {
			expect(await page.locator('a[rel=prev]').getAttribute('href')).toBe(
				hrefOf('/steps/scan-barriers/'),
			);
			expect(await page.locator('a[rel=next]').getAttribute('href')).toBe(
				hrefOf('/steps/find-levers/'),
			);
		});
	});
});

describe('a term of the glossary', () => {
	test('explains itself by keyboard, and gives the focus back', async () => {
		await open('/levers/allies/', {}, async (page) => {
			const term = page.locator('a.term').first();
			await term.focus();
			await page.keyboard.press('Enter');
			const note = page.locator('.term-note');
			await note.waitFor({ state: 'visible' });
			expect((await note.innerText()).length).toBeGreaterThan(40);
			await page.keyboard.press('Escape');
			await note.waitFor({ state: 'hidden' });
			expect(await term.evaluate((link) => link === document.activeElement)).toBe(true);
		});
	});

	test('comes after its word for the keyboard, and closes when the focus goes on', async () => {
		await open('/levers/allies/', {}, async (page) => {
			await page.locator('a.term').first().focus();
			await page.keyboard.press('Enter');
			const note = page.locator('.term-note');
			await note.waitFor({ state: 'visible' });
			expect(await note.getAttribute('aria-labelledby')).toBe('term');
			await page.keyboard.press('Tab');
			await note.waitFor({ state: 'hidden' });
			const follows = await page.evaluate(() => {
				const word = document.querySelector('a.term')!;
				const here = document.activeElement!;
				const between = [...document.querySelectorAll('main a[href]:not(.term-note a)')];
				return between.indexOf(here) - between.indexOf(word);
			});
			expect(follows).toBe(1);
		});
	});

	test.each([
		[1280, 800],
		[320, 256],
	])('stays inside a window of %i by %i px, wherever its word is', async (width, height) => {
		await open('/levers/social-dialogue/', { viewport: { width, height } }, async (page) => {
			const terms = page.locator('a.term');
			const note = page.locator('.term-note');
			const cut: string[] = [];
			for (let index = 0; index < (await terms.count()); index++) {
				await terms.nth(index).evaluate((word) => word.scrollIntoView({ block: 'end' }));
				await terms.nth(index).focus();
				await page.keyboard.press('Enter');
				await note.waitFor({ state: 'visible' });
				const { x, y, width: w, height: h } = (await note.boundingBox())!;
				if (x < 0 || y < 0 || x + w > width || y + h > height)
					cut.push(await terms.nth(index).innerText());
				await page.keyboard.press('Escape');
				await note.waitFor({ state: 'hidden' });
			}
			expect(cut).toEqual([]);
		});
	});

	test('leads to the glossary without JavaScript', async () => {
		await open('/levers/allies/', { javaScriptEnabled: false }, async (page) => {
			await page.locator('a.term').first().click();
			await page.waitForURL('**/glossary/#*');
		});
	});
});
