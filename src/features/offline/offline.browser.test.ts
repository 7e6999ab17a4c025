import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOf, wcag } from '../../../tests/axe.ts';
import { browse } from '../../../tests/browse.ts';
import { hrefOf } from '../../../tests/built.ts';

const { at, newContext } = browse();

/** A window with the worker of the site, and what goes wrong in its page. */
async function visitor() {
	const context = await newContext({ serviceWorkers: 'allow' });
	const page = await context.newPage();
	const complaints: string[] = [];
	page.on('pageerror', ({ message }) => complaints.push(message));
	return { context, page, complaints };
}

/** Lets somebody visit the site with its worker, and says nothing in the console that is an error. */
async function visit(use: (page: Page, context: BrowserContext) => Promise<void>) {
	const { context, page, complaints } = await visitor();
	try {
		await use(page, context);
		expect(complaints).toEqual([]);
	} finally {
		await context.close();
	}
}

/** Waits until the worker answers for the page. */
const isServed = (page: Page) =>
	page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
		timeout: 20_000,
	});

/** Waits until a page with its style is kept. Playwright takes the promise of a predicate for a yes. */
const isKept = (page: Page, address: string) =>
	expect
		.poll(
			() =>
				page.evaluate(async (href) => {
					const { href: style } = document.querySelector<HTMLLinkElement>('[rel=stylesheet]')!;
					const kept = await Promise.all([href, style].map((one) => caches.match(one)));
					return kept.every((one) => one !== undefined);
				}, address),
			{ timeout: 20_000 },
		)
		.toBe(true);

const notice = (page: Page) => page.locator('main .notice[role=status]');
const status = (page: Page) => page.locator('offline-page > [role=status]');

describe('a page that was visited', () => {
	test('is there without a network, and says that it is a copy', async () => {
		await visit(async (page, context) => {
			await page.goto(at('/levers/allies/'));
			expect(await notice(page).count()).toBe(0);
			await isServed(page);
			await isKept(page, at('/levers/allies/'));
			await context.setOffline(true);
			await page.reload();
			expect(await notice(page).innerText()).toMatch(/kopie van \d+ \p{L}+ \d{4}/u);
			const [family] = await page
				.locator('h1')
				.evaluateAll((all) => all.map((one) => getComputedStyle(one).fontWeight));
			expect(Number(family)).toBeGreaterThan(500);
			await context.setOffline(false);
			await notice(page).getByRole('link').click();
			await page.waitForLoadState();
			expect(await notice(page).count()).toBe(0);
		});
	});

	test('is listed, and one that was not is said to be missing', async () => {
		await visit(async (page, context) => {
			await page.goto(at('/en/levers/allies/'));
			await isServed(page);
			await isKept(page, at('/en/levers/allies/'));
			await context.setOffline(true);
			await page.goto(at('/en/levers/framing/'));
			expect(await page.locator('h1').innerText()).toBe('Without internet');
			expect(await notice(page).innerText()).toContain('not on this device');
			const link = page.locator('.offline-visited a', { hasText: 'Allies' });
			await link.waitFor();
			await link.click();
			await page.waitForURL(at('/en/levers/allies/'));
			expect(await notice(page).innerText()).toContain('copy from');
		});
	});
});

test('what was visited can be removed, also where nothing was saved', async () => {
	await visit(async (page) => {
		await page.goto(at('/en/levers/allies/'));
		await isServed(page);
		await isKept(page, at('/en/levers/allies/'));
		await page.goto(at('/en/offline/'));
		await page.getByRole('button', { name: 'Remove everything' }).click();
		await status(page).getByText('Gone.').waitFor();
		expect(await page.locator('.offline-visited').isVisible()).toBe(false);
		expect(await page.evaluate(async (href) => caches.match(href), at('/en/levers/allies/'))).toBe(
			undefined,
		);
	});
});

describe('what somebody saves', () => {
	describe('all of a language', () => {
		let one: Awaited<ReturnType<typeof visitor>>;

		// It takes long to save: once for both tests.
		beforeAll(async () => {
			one = await visitor();
			const { page } = one;
			await page.goto(at('/offline/'));
			await page.getByLabel(/^Alle pagina’s in het Nederlands/).waitFor();
			expect(await page.locator('.offline-saved').innerText()).toContain('nog niets');
			await page.locator('.offline-needed').getByText(/MB/).waitFor();
			await page.getByRole('button', { name: 'Bewaar op dit toestel' }).click();
			await status(page).getByText('Klaar.').waitFor({ timeout: 60_000 });
			expect(await page.locator('.offline-saved').innerText()).toMatch(/: \d+ MB, bijgewerkt op/);
			await isServed(page);
		});

		afterAll(() => one?.context.close());

		test('opens without a network: search, scan, planner, a worksheet and coach mode', async () => {
			const { page, context, complaints } = one;
			await context.setOffline(true);

			await page.goto(at('/'));
			expect(await notice(page).innerText()).toContain('kopie van');
			await page.keyboard.press('Control+k');
			await page.keyboard.type('bondgenoten');
			await page
				.locator(`dialog.search a[href="${hrefOf('/levers/allies/')}"]`)
				.first()
				.waitFor();

			await page.goto(at('/scan/'));
			await page.locator('main input[type=radio]').first().check();
			await page.goto(at('/planner/'));
			await page.locator('main input[type=date], main select').first().waitFor();
			await page.goto(at('/worksheets/anchor-sheet/'));
			await page.locator('main textarea').first().fill('Zonder internet.');
			await page.goto(at('/sessions/bootcamp/'));
			await page.locator('coach-mode button, [data-do=coach]').first().click();
			await page.locator('dialog[open]').waitFor();
			expect(complaints).toEqual([]);
		});

		test('is said to be older than the site, and is brought up to date', async () => {
			const { page, context, complaints } = one;
			await context.setOffline(false);
			await page.goto(at('/offline/'));
			// As an earlier version of the site would have left it.
			await page.evaluate(async () => {
				const [name] = (await caches.keys()).filter((one) => one.endsWith('saved:v1'));
				const cache = await caches.open(name!);
				const state = new URL('../offline-state.json', location.href).href;
				const saved = (await (await cache.match(state))!.json()) as object;
				await cache.put(state, Response.json({ ...saved, version: 'older' }));
				const [page] = (await cache.keys()).filter(({ url }) => url.endsWith('/levers/allies/'));
				await cache.put(page!, new Response('Old', { headers: { 'x-saved-digest': 'older' } }));
				await cache.put(new URL('../gone/', location.href).href, new Response('Gone'));
			});
			await page.reload();
			await page.locator('.offline-needed').getByText('veranderde').waitFor();
			expect(await page.locator('.offline-needed').innerText()).toContain('kB');
			await page.getByRole('button', { name: 'Bewaar op dit toestel' }).click();
			await status(page).getByText('Klaar.').waitFor({ timeout: 60_000 });
			const gone = await page.evaluate(async () => caches.match('../gone/'));
			expect(gone).toBeUndefined();
			expect(complaints).toEqual([]);
		});
	});

	test('stays when it is stopped half-way, and goes on from there', async () => {
		await visit(async (page) => {
			await page.goto(at('/en/offline/'));
			await page.getByLabel(/^All pages in English/).waitFor();
			await page.locator('.offline-needed').getByText(/MB/).waitFor();
			expect(await violationsOf(page, wcag, 'main')).toEqual([]);
			const all = await page.locator('.offline-needed').innerText();
			await page.getByRole('button', { name: 'Save on this device' }).click();
			await page.waitForFunction(
				() => (document.querySelector('progress')?.value ?? 0) > 1_000_000,
			);
			await page.keyboard.press('Enter');
			await status(page).getByText('Stopped.').waitFor();
			const rest = await page.locator('.offline-needed').innerText();
			const amount = (text: string) => Number(/([\d.]+) ?MB/.exec(text)?.[1]);
			expect(amount(rest)).toBeLessThan(amount(all));
			await page.keyboard.press('Enter');
			await status(page).getByText('Done.').waitFor({ timeout: 60_000 });
			await page.getByRole('button', { name: 'Remove everything' }).click();
			await status(page).getByText('Gone.').waitFor();
			expect(await page.locator('.offline-needed').innerText()).toBe(all);
		});
	});

	test('says that there is no room, and keeps what is there', async () => {
		await visit(async (page, context) => {
			const session = await context.newCDPSession(page);
			await page.goto(at('/offline/'));
			await page.locator('.offline-needed').getByText(/MB/).waitFor();
			await session.send('Storage.overrideQuotaForOrigin', {
				origin: new URL(at('/')).origin,
				quotaSize: 4_000_000,
			});
			await page.getByRole('button', { name: 'Bewaar op dit toestel' }).click();
			await status(page).getByText('geen plaats meer').waitFor({ timeout: 60_000 });
			expect(await page.locator('.offline-saved').innerText()).toMatch(/MB, bijgewerkt/);
		});
	});

	test('says that there is no room, also where not even the first note fits', async () => {
		await visit(async (page, context) => {
			const session = await context.newCDPSession(page);
			await page.goto(at('/en/offline/'));
			await page.locator('.offline-needed').getByText(/MB/).waitFor();
			await session.send('Storage.overrideQuotaForOrigin', {
				origin: new URL(at('/')).origin,
				quotaSize: 1,
			});
			const save = page.getByRole('button', { name: 'Save on this device' });
			await save.click();
			await status(page).getByText('no room').waitFor();
			expect(await save.isEnabled()).toBe(true);
			expect(await page.locator('.offline-progress').isVisible()).toBe(false);
		});
	});
});

test('a worker of an older edition leaves nothing behind', async () => {
	await visit(async (page) => {
		await page.goto(at('/offline/'));
		await page.evaluate(async () => {
			const scope = new URL('../', location.href).href;
			await caches.open(`dns:${scope} pages:v0`);
			await caches.open(`dns:${scope}other/ pages:v0`);
			for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister();
		});
		await page.reload();
		await isServed(page);
		const isGone = () =>
			page.evaluate(
				async () =>
					!(await caches.keys()).some((one) => / pages:v0$/.test(one) && !one.includes('other')),
			);
		await expect.poll(isGone, { timeout: 20_000 }).toBe(true);
		expect(await page.evaluate(() => caches.keys())).toContain(`dns:${at('/')}other/ pages:v0`);
	});
});

test('the list, the worker and what a browser asks before it installs the site', async () => {
	for (const address of ['/', '/en/']) {
		const html = await (await fetch(at(address))).text();
		const [, href] = /<link rel="manifest" href="([^"]+)"/.exec(html)!;
		const manifest = (await (await fetch(new URL(href!, at('/')))).json()) as {
			start_url: string;
			lang: string;
			icons: { src: string; sizes: string }[];
		};
		expect(manifest.start_url).toBe(hrefOf(address));
		expect(manifest.lang).toBe(address === '/' ? 'nl' : 'en');
		for (const { src } of manifest.icons) {
			const icon = await fetch(new URL(src, at('/')));
			expect(icon.headers.get('content-type')).toBe('image/png');
		}
	}
});
