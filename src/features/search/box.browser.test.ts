import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsOf } from '../../../tests/axe.ts';
import { browse } from '../../../tests/browse.ts';
import { bytesOf } from '../../../tests/bytes.ts';

const { at, open } = browse(4800);

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
	test.each(['/', '/en/'])('shows results on %s within 120 KB', async (address) => {
		await open(address, {}, async (page) => {
			const fetched: string[] = [];
			page.on('response', (response) => fetched.push(new URL(response.url()).pathname));
			await type(page, address === '/' ? 'mijn baas' : 'my boss');
			await page.locator('.search ol li').first().waitFor();
			const bytes = bytesOf(fetched);
			console.log(address, 'bytes to the first result', bytes);
			expect(bytes).toBeGreaterThan(10_000);
			expect(bytes).toBeLessThanOrEqual(120 * 1024);
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
			const { hash } = new URL(page.url());
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
			expect((await pathsOf(page)).every((path) => path.startsWith('/worksheets/'))).toBe(true);
			await page.getByLabel('Soort').selectOption('');
			await page.getByLabel('Fase').selectOption('field');
			await expect.poll(() => pathsOf(page)).toContain('/steps/see-the-field/');
			expect(await pathsOf(page)).not.toContain('/steps/bootcamp/');
			await page.getByLabel('Fase').selectOption('');
			await page.getByLabel('Voor wie').selectOption('union');
			await page.getByRole('searchbox').fill('vakbond');
			await expect.poll(() => pathsOf(page)).toContain('/guide/for-trade-unions/');
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

	test('says so when the index cannot be fetched, and works once it can', async () => {
		await open('/', {}, async (page, complaints) => {
			await page.route('**/pagefind/nl.json', (route) => route.abort());
			await page.keyboard.press('Control+k');
			await page.locator('.search [role=status]', { hasText: 'lukt nu niet' }).waitFor();
			expect(complaints.splice(0)).toEqual([expect.stringContaining('ERR_FAILED')]);
			await page.unroute('**/pagefind/nl.json');
			await page.keyboard.press('Escape');
			await type(page, 'sponsor');
			expect(await pathsOf(page)).toContain('/levers/sponsor/');
		});
	});
});
