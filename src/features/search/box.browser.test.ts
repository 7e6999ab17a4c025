import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsOf } from '../../../tests/axe.ts';
import { browse } from '../../../tests/browse.ts';
import { bytesOf } from '../../../tests/bytes.ts';
import { hrefOf } from '../../../tests/built.ts';

const { at, open } = browse();

async function type(page: Page, query: string): Promise<void> {
	await page.keyboard.press('Control+k');
	await page.locator('.search-filters select').first().waitFor();
	await page.getByRole('searchbox').fill(query);
	await page
		.locator('.search [role=status]', { hasText: query })
		.or(page.locator('.search ol li').first())
		.first()
		.waitFor();
}

const pathsOf = (page: Page) =>
	page
		.locator('.search-title')
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));

describe('the search box', () => {
	test.each([
		['/', 'baas', 115],
		['/', 'mijn baas houdt alles tegen', 125],
		['/en/', 'boss', 115],
		['/en/', 'my boss blocks everything', 125],
	])('shows results on %s for “%s” within %i KB', async (address, query, most) => {
		await open(address, {}, async (page) => {
			const before = await page.evaluate(() => performance.getEntriesByType('resource').length);
			const fetched = page.evaluate(
				() =>
					new Promise<string[]>((resolve) => {
						const names = () =>
							performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
						new MutationObserver(() => resolve(names())).observe(
							document.querySelector('.search ol')!,
							{ childList: true },
						);
					}),
			);
			await type(page, query);
			const paths = (await fetched).slice(before);
			const bytes = bytesOf(paths);
			console.log(address, query, 'bytes to the first result', bytes, 'files', paths.length);
			expect(bytes).toBeGreaterThan(80_000);
			expect(bytes).toBeLessThanOrEqual(most * 1000);
		});
	});

	test('fetches nothing while the hand is moving', async () => {
		await open('/', {}, async (page) => {
			await page.keyboard.press('Control+k');
			await page.locator('.search-filters select').first().waitFor();
			const fetched: string[] = [];
			page.on('request', (request) => fetched.push(request.url()));
			await page.getByRole('searchbox').pressSequentially('bondgenoten', { delay: 20 });
			expect(fetched).toEqual([]);
			await page.locator('.search ol li').first().waitFor();
			expect(fetched).not.toEqual([]);
		});
	});

	test('shows what window.__siteSearch answers, in the same order', async () => {
		await open('/', {}, async (page) => {
			await type(page, 'niemand luistert naar mij');
			const answers = await page.evaluate(() => window.__siteSearch('niemand luistert naar mij'));
			const shown = await pathsOf(page);
			expect(shown.length).toBeGreaterThan(0);
			expect(shown).toEqual(answers.slice(0, shown.length).map(({ url }) => url));
			expect(answers[0]!.kind).toBe('barriers');
		});
	});

	test('marks what was looked for, and never shows the words that only the search knows', async () => {
		await open('/', {}, async (page) => {
			await type(page, 'hefbomen');
			expect(await page.locator('.search mark').count()).toBeGreaterThan(0);
			await page.getByRole('searchbox').fill('lastpak');
			await page.locator('.search-title', { hasText: 'Angst' }).waitFor();
			expect(await page.locator('.search ol').innerText()).not.toContain('lastpak');
		});
	});

	test('says of what kind a result is, and in which section the passage stands', async () => {
		await open('/en/', {}, async (page) => {
			await type(page, 'my boss blocks everything');
			expect(await page.locator('.search-kind').first().innerText()).toBe('Barrier');
			const section = page.locator('.search-section').first();
			await section.click();
			await page.waitForURL(/#./);
			const hash = await page.evaluate(() => location.hash);
			expect(await page.locator(`[id="${hash.slice(1)}"]`).count()).toBe(1);
		});
	});

	test('narrows down by kind, phase and role', async () => {
		await open('/', {}, async (page) => {
			await type(page, 'bondgenoten');
			const before = await pathsOf(page);
			await page.getByLabel('Soort').selectOption('worksheets');
			await page.locator('.search ol .search-title').first().waitFor();
			await expect.poll(() => pathsOf(page)).not.toEqual(before);
			expect((await pathsOf(page)).every((path) => path.startsWith(hrefOf('/worksheets/')))).toBe(
				true,
			);
			await page.getByLabel('Soort').selectOption('');
			await page.getByLabel('Fase').selectOption('field');
			await expect.poll(() => pathsOf(page)).toContain(hrefOf('/steps/see-the-field/'));
			expect(await pathsOf(page)).not.toContain(hrefOf('/steps/bootcamp/'));
			await page.getByLabel('Fase').selectOption('');
			await page.getByLabel('Voor wie').selectOption('union');
			await page.getByRole('searchbox').fill('vakbond');
			await expect.poll(() => pathsOf(page)).toContain(hrefOf('/guide/for-trade-unions/'));
		});
	});

	test('walks through the results with the arrows, and back to the box', async () => {
		await open('/', {}, async (page) => {
			await type(page, 'drempel');
			const focused = () => page.evaluate(() => document.activeElement?.className ?? '');
			await page.keyboard.press('ArrowDown');
			expect(await focused()).toBe('search-title');
			await page.keyboard.press('ArrowUp');
			expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
		});
	});

	test('offers terms, a place to start and a form when nothing is found', async () => {
		await open('/en/', {}, async (page) => {
			await type(page, 'xqzbrikolagg');
			await page.locator('.search-tell a').waitFor();
			const links = await page
				.locator('.search-more a')
				.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
			expect(links.some((href) => href.includes('/en/glossary/#'))).toBe(true);
			expect(links).toContain(at('/en/barriers/'));
			expect(links.at(-1)).toContain('xqzbrikolagg');
		});
	});

	test('is accessible with results, with none, and on a phone', async () => {
		await open('/', {}, async (page) => {
			for (const query of ['hefboom', 'xqzwvxq']) {
				await type(page, query);
				for (const colorScheme of ['light', 'dark'] as const) {
					await page.emulateMedia({ colorScheme });
					await page.setViewportSize({ width: 320, height: 700 });
					expect(await violationsOf(page, undefined, '.search')).toEqual([]);
					const [inside, width] = await page
						.locator('.search')
						.evaluate((dialog) => [dialog.scrollWidth, dialog.clientWidth]);
					expect(inside).toBeLessThanOrEqual(width!);
				}
				await page.keyboard.press('Escape');
			}
		});
	});

	const refuse = (route: Route) => route.abort();
	const gone = (route: Route) => route.fulfill({ status: 404, body: 'Not found' });
	const other = (route: Route) => route.fulfill({ body: '<!doctype html><title>Home</title>' });
	/** Answers with what stands under the same name in another build. */
	const otherBuild = (change: (text: string) => string) => async (route: Route) => {
		const response = await route.fetch();
		await route.fulfill({ response, body: change(await response.text()) });
	};
	const olderStart = otherBuild((text) => text.replace(/"hash":"nl_\w+"/, '"hash":"nl_0000000"'));
	const olderScript = otherBuild((text) => text.replace(/createInstance/g, 'createSearch'));
	const olderEngine = otherBuild(() => '\0asm of before');

	test.each([
		['the start cannot be fetched', '**/pagefind/nl.json', refuse],
		['the script cannot be fetched', '**/pagefind/pagefind.js', refuse],
		['the start is not what it was', '**/pagefind/nl.json', other],
		['a part of the index cannot be fetched', '**/pagefind/index/*', refuse],
		['a part of the index is gone, as after a new deployment', '**/pagefind/index/*', gone],
		['a part of the index is something else', '**/pagefind/index/*', other],
		['a passage cannot be fetched', '**/pagefind/fragment/*', refuse],
		['a passage is gone', '**/pagefind/fragment/*', gone],
		['the start is that of an older build', '**/pagefind/nl.json', olderStart],
		['the script is that of an older build', '**/pagefind/pagefind.js', olderScript],
		['the engine is that of an older build', '**/pagefind/wasm.*', olderEngine],
	])('says so when %s, and works once it can', async (_name, address, answer) => {
		await open('/', {}, async (page, complaints) => {
			await page.route(address, answer);
			await page.keyboard.press('Control+k');
			await page.getByRole('searchbox').fill('sponsor');
			await page.locator('.search [role=status]', { hasText: 'lukt nu niet' }).waitFor();
			expect(await page.locator('.search ol li').count()).toBe(0);
			// What the browser itself says of a request; nothing of ours.
			expect(complaints.splice(0).filter((one) => !/ERR_FAILED|404/.test(one))).toEqual([]);
			await page.unroute(address);
			await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
			await expect
				.poll(() => pathsOf(page), { timeout: 5000 })
				.toContain(hrefOf('/levers/sponsor/'));
		});
	});

	test('finds on after a new deployment under a page that is still open', async () => {
		await open('/', {}, async (page, complaints) => {
			await type(page, 'sponsor');
			const parts = '**/pagefind/index/*';
			await page.route(parts, gone);
			await page.getByRole('searchbox').fill('toegankelijkheid');
			await page.locator('.search [role=status]', { hasText: 'lukt nu niet' }).waitFor();
			complaints.length = 0;
			await page.unroute(parts);
			await page.getByRole('searchbox').fill('toegankelijkheid op het werk');
			await expect.poll(() => pathsOf(page)).toContain(hrefOf('/guide/accessibility/'));
		});
	});

	test('says so in one sentence where the browser forbids WebAssembly', async () => {
		await open('/', {}, async (page) => {
			await page.addInitScript(() => Reflect.deleteProperty(window, 'WebAssembly'));
			await page.reload();
			await page.keyboard.press('Control+k');
			await page.locator('.search [role=status]', { hasText: 'laat zoeken niet toe' }).waitFor();
		});
	});

	test('offers the same query in the other language', async () => {
		await open('/', {}, async (page) => {
			await type(page, 'bricolage');
			await page.locator('.search-other a').click();
			await page.waitForURL(/\/en\/\?search=bricolage$/);
			await page.locator('.search ol li').first().waitFor();
			expect((await pathsOf(page)).every((path) => path.startsWith(hrefOf('/en/')))).toBe(true);
		});
	});

	test('opens a term and a work at their place on the page', async () => {
		await open('/', {}, async (page) => {
			const placesOf = (query: string) =>
				page.evaluate(
					async (text) =>
						(await window.__siteSearch(text)).flatMap(({ sub_results }) =>
							sub_results.map(({ url }) => url),
						),
					query,
				);
			expect(await placesOf('gematigde radicaal')).toContain(hrefOf('/glossary/#tempered-radical'));
			expect(await placesOf('Sarasvathy')).toContain(hrefOf('/bibliography/#ref-sarasvathy-2001'));
			const [first = ''] = await placesOf('mijn manager heeft geen tijd');
			const { href, hash } = new URL(first, at('/'));
			await page.goto(href);
			expect(await page.locator(`[id="${decodeURIComponent(hash.slice(1))}"]`).count()).toBe(1);
		});
	});

	test.each([
		['5,000 letters and more', 'geen tijd '.repeat(500)],
		['one word without an end', 'a'.repeat(100_000)],
		['half a character', 'hefboom\ud83d'],
		['emoji', '😀🎉'],
		['another script', '你好 Привет'],
		['quotes and operators', '"hefboom" AND (-drempel) *'],
		['little words', 'de het een'],
	])('has an answer to %s', async (_name, query) => {
		await open('/', {}, async (page) => {
			await page.keyboard.press('Control+k');
			await page.getByRole('searchbox').fill(query);
			await page.locator('.search [role=status]', { hasText: /gevonden/ }).waitFor();
			await page.locator('.search-tell a').waitFor();
		});
	});
});
