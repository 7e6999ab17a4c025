import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsOf, wcag } from '../../../tests/axe.ts';
import { browse } from '../../../tests/browse.ts';
import { hrefOf } from '../../../tests/built.ts';

const { open } = browse();

describe('the search', () => {
	async function search(page: Page, query: string): Promise<string[]> {
		await page.keyboard.press('Control+k');
		await page.getByRole('searchbox').fill(query);
		await page.locator('.search [role=status]', { hasText: /\d|Niets|Nothing/ }).waitFor();
		return page
			.locator('.search ol a')
			.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
	}

	test('finds Dutch pages from a Dutch page, and only those', async () => {
		await open('/', {}, async (page) => {
			const results = await search(page, 'bondgenoten');
			expect(results).toContain(hrefOf('/levers/allies/'));
			expect(results.filter((path) => path.startsWith(hrefOf('/en/')))).toEqual([]);
		});
	});

	test('finds English pages from an English page, and only those', async () => {
		await open('/en/', {}, async (page) => {
			const results = await search(page, 'allies');
			expect(results).toContain(hrefOf('/en/levers/allies/'));
			expect(results.filter((path) => !path.startsWith(hrefOf('/en/')))).toEqual([]);
		});
	});

	test('says so when it finds nothing, and closes with Escape', async () => {
		await open('/', {}, async (page) => {
			expect(await search(page, 'xyzzyplugh')).toEqual([]);
			expect(await page.locator('.search [role=status]').innerText()).toContain('xyzzyplugh');
			await page.keyboard.press('Escape');
			await page.locator('.search').waitFor({ state: 'hidden' });
		});
	});

	test('opens the first result with Enter', async () => {
		await open('/en/', {}, async (page) => {
			const [first] = await search(page, 'bootcamp');
			await page.keyboard.press('Enter');
			await page.waitForURL(new URL(first!, page.url()).href);
		});
	});

	test('keeps its dialog accessible', async () => {
		await open('/', {}, async (page) => {
			await search(page, 'hefboom');
			expect(await violationsOf(page, wcag)).toEqual([]);
		});
	});
});
