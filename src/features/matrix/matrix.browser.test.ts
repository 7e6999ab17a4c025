import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browse } from '../../../tests/browse.ts';
import { hrefOf } from '../../../tests/built.ts';
import { dress, fontSets } from '../../../tests/fonts.ts';
import { sheetsOf } from '../../../tests/paper.ts';

const { open } = browse();

describe('the matrix', () => {
	const first = (page: Page) => page.locator('tbody th a').first().getAttribute('href');

	test('shows barriers beside the levers on a phone', async () => {
		await open('/matrix/', { viewport: { width: 390, height: 844 } }, async (page) => {
			const seen = await page.locator('.matrix-barrier').evaluateAll((cells) => {
				const frame = document.querySelector('.matrix-frame')!.getBoundingClientRect();
				return cells.filter((cell) => cell.getBoundingClientRect().right <= frame.right).length;
			});
			expect(seen).toBeGreaterThanOrEqual(4);
		});
	});

	test('is a table that says which lever lifts which barrier, also without JavaScript', async () => {
		await open('/en/matrix/', { javaScriptEnabled: false }, async (page) => {
			const place = await page
				.locator('thead tr:last-child th')
				.evaluateAll((cells) =>
					cells.findIndex((cell) => (cell as HTMLElement).dataset['key'] === 'silos'),
				);
			const row = page.locator('tbody tr', { hasText: 'Coalition of allies' });
			expect(await row.locator('th, td').nth(place).innerText()).toContain('lifts');
			const marks = await page.locator('.matrix-mark').count();
			const counts = await page.locator('tfoot td').allInnerTexts();
			expect(counts.reduce((sum, text) => sum + Number(text), 0)).toBe(marks);
			expect(await page.locator('.matrix button:visible').count()).toBe(0);
		});
	});

	test('sorts by a barrier, turns round and goes back', async () => {
		await open('/en/matrix/', {}, async (page) => {
			const before = await first(page);
			const button = page.getByRole('button', { name: 'Sort by: Locked in the chain' });
			const heading = page.locator('[data-key="chain-lock-in"]');
			await button.click();
			expect(await heading.getAttribute('aria-sort')).toBe('descending');
			expect(await first(page)).toBe(hrefOf('/en/levers/stakeholder-management/'));
			await button.click();
			expect(await heading.getAttribute('aria-sort')).toBe('ascending');
			await button.click();
			expect(await heading.getAttribute('aria-sort')).toBeNull();
			expect(await first(page)).toBe(before);
		});
	});

	test('shows every column on paper', async () => {
		await open('/matrix/', {}, async (page) => {
			// An A4 page on its side, less its margins, at 96 pixels an inch.
			await page.setViewportSize({ width: 1047, height: 718 });
			await page.emulateMedia({ media: 'print' });
			const wide = await page.locator('.matrix').evaluate((table) => table.scrollWidth);
			expect(wide).toBeLessThanOrEqual(1047);
			expect(await page.locator('.matrix button:visible').count()).toBe(0);
		});
	});

	test('keeps its headings in sight while it scrolls', async () => {
		await open('/matrix/', { viewport: { width: 390, height: 700 } }, async (page) => {
			const frame = page.locator('.matrix-frame');
			await frame.evaluate((element) => element.scrollTo(400, 400));
			const inside = async (selector: string) => {
				const [outer, inner] = [
					await frame.boundingBox(),
					await page.locator(selector).first().boundingBox(),
				];
				return { left: inner!.x - outer!.x, top: inner!.y - outer!.y };
			};
			expect((await inside('tbody th')).left).toBeLessThan(3);
			expect((await inside('thead tr')).top).toBeLessThan(3);
		});
	});

	test.each(fontSets)('prints on one sheet in %s', async (set) => {
		for (const address of ['/matrix/', '/en/matrix/'])
			await open(address, { bypassCSP: true }, async (page) => {
				await dress(page, set);
				expect([address, await sheetsOf(page)]).toEqual([address, 1]);
				await page.setViewportSize({ width: 1047, height: 718 });
				await page.emulateMedia({ media: 'print' });
				const wide = await page.locator('.matrix').evaluate((table) => table.scrollWidth);
				expect(wide).toBeLessThanOrEqual(1047);
			});
	});

	test.each([
		[320, 256],
		[640, 400],
		[844, 390],
	])('shows rows in a window of %i by %i px', async (width, height) => {
		await open('/matrix/', { viewport: { width, height } }, async (page) => {
			const row = page.locator('tbody tr').nth(12).locator('th');
			await row.scrollIntoViewIfNeeded();
			const isOnTop = await row.evaluate((cell) => {
				const { x, y, width: w, height: h } = cell.getBoundingClientRect();
				return cell.contains(document.elementFromPoint(x + w / 2, y + h / 2));
			});
			expect(isOnTop).toBe(true);
		});
	});

	test.each([
		[1280, 800],
		[390, 844],
		[320, 256],
	])('never hides the focus under its headings at %i by %i px', async (width, height) => {
		await open('/matrix/', { viewport: { width, height } }, async (page) => {
			const stops = await page.locator('.matrix :is(a, button)').count();
			for (const [start, key] of [
				['.matrix-frame', 'Tab'],
				['.site-footer a', 'Shift+Tab'],
			] as const) {
				await page.locator(start).first().focus();
				const hidden: string[] = [];
				for (let step = 0; step < stops; step++) {
					await page.keyboard.press(key);
					const name = await page.evaluate(() => {
						const element = document.activeElement!;
						if (!element.closest('.matrix')) return undefined;
						const { left, right, top, bottom } = element.getBoundingClientRect();
						const points = [0.1, 0.5, 0.9].flatMap((x) =>
							[0.1, 0.5, 0.9].map((y) => [left + (right - left) * x, top + (bottom - top) * y]),
						);
						const seen = points.some(([x, y]) => {
							const hit = document.elementFromPoint(x!, y!);
							return hit === element || element.contains(hit);
						});
						return seen ? undefined : element.textContent.trim() || element.ariaLabel!;
					});
					if (name) hidden.push(name);
				}
				expect([key, hidden]).toEqual([key, []]);
			}
		});
	});
});
