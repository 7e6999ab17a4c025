import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsOf } from '../../../tests/axe.ts';
import { browse } from '../../../tests/browse.ts';
import { builtPages, folder, hrefOf } from '../../../tests/built.ts';
import { shiftOf } from '../../../tests/shift.ts';
import { full } from '../../../tests/storage.ts';

const { open } = browse();

const status = (page: Page) => page.locator('.cards-status').innerText();
const dealt = (page: Page) => page.locator('[data-dealt] h4').innerText();
/** The titles on a pile of barriers. */
const pile = (page: Page, name: string) =>
	page.locator(`.cards-piles[data-of="barriers"] [data-pile-list="${name}"] li`).allInnerTexts();
const lay = (page: Page, name: string) =>
	page.locator(`.cards-lay [data-pile="${name}"]:visible`).click();

describe('the cards', () => {
	test('deal one at a time, and lie where they are laid', async () => {
		await open('/en/cards/', {}, async (page) => {
			const first = await dealt(page);
			expect(await status(page)).toBe('22 of 22 left to sort.');
			await lay(page, 'mine');
			const second = await dealt(page);
			expect(second).not.toBe(first);
			expect(await pile(page, 'mine')).toEqual([first]);
			expect(await status(page)).toBe(`${first} is on ‘Mine’. ${second}. 21 of 22 left to sort.`);
			await page.getByRole('button', { name: 'Later' }).click();
			expect(await dealt(page)).not.toBe(second);
			await page.getByRole('button', { name: `Sort again: ${first}` }).click();
			expect(await pile(page, 'mine')).toEqual([]);
			expect(await dealt(page)).toBe(first);
		});
	});

	test('are sorted with the arrow keys alone, and two in the middle is the most', async () => {
		await open('/en/cards/', {}, async (page) => {
			await page.locator('.cards-lay:visible button').first().focus();
			await page.keyboard.press('ArrowLeft');
			await page.keyboard.press('ArrowRight');
			for (let count = 0; count < 3; count++) await page.keyboard.press('ArrowUp');
			expect(await pile(page, 'not')).toHaveLength(1);
			expect(await pile(page, 'mine')).toHaveLength(1);
			expect(await pile(page, 'key')).toHaveLength(2);
			expect(await status(page)).toContain('There are two on ‘The two that hold up the rest’');
			// From one pile to another, with the focus on the card.
			const [mine] = await pile(page, 'mine');
			await page.getByRole('button', { name: `Sort again: ${mine}` }).focus();
			await page.keyboard.press('ArrowLeft');
			expect(await pile(page, 'not')).toContain(mine);
			expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe(mine);
			await page.locator('.cards-lay:visible button').first().focus();
			for (let count = 0; count < 18; count++) await page.keyboard.press('ArrowRight');
			expect(await status(page)).toContain('All cards are on a pile.');
			expect(await page.evaluate(() => document.activeElement?.id)).toBe('cards-table');
		});
	});

	test('lie there after a reload, until everything is cleared, which can be undone', async () => {
		await open('/cards/', {}, async (page) => {
			await lay(page, 'key');
			await lay(page, 'not');
			const before = [await pile(page, 'key'), await pile(page, 'not')];
			await page.reload();
			expect([await pile(page, 'key'), await pile(page, 'not')]).toEqual(before);
			await page.getByRole('button', { name: 'Wis alle stapels' }).click();
			expect([await pile(page, 'key'), await pile(page, 'not')]).toEqual([[], []]);
			expect(await page.evaluate(() => Object.keys(localStorage).join())).not.toContain('cards');
			await page.getByRole('button', { name: 'Maak ongedaan' }).click();
			expect([await pile(page, 'key'), await pile(page, 'not')]).toEqual(before);
		});
	});

	test('come from the scan and lead to it', async () => {
		await open('/en/scan/', {}, async (page) => {
			await page.locator('input[name="silos"][value="3"]').check();
			await page.locator('input[name="two-languages"][value="0"]').check();
			await page.goto(page.url().replace(/scan\/.*$/, 'cards/'));
			await page.getByRole('button', { name: 'Take over my barrier scan' }).click();
			expect(await pile(page, 'mine')).toEqual(['Silos']);
			expect(await pile(page, 'not')).toEqual(['Two languages']);
			await page.getByRole('link', { name: 'See in the barrier scan' }).click();
			await page.waitForURL(/\/en\/scan\/#/);
			expect(await page.locator('.scan-result').innerText()).toContain('Silos');
			expect(await page.locator('input[name="silos"]:checked').getAttribute('value')).toBe('2');
		});
	});

	test('print those that somebody kept, and else all', async () => {
		await open('/en/cards/', {}, async (page) => {
			const printed = () => page.locator('.card-grid .card:visible').count();
			await page.emulateMedia({ media: 'print' });
			expect(await printed()).toBe(44);
			await page.emulateMedia({ media: 'screen' });
			await lay(page, 'mine');
			await lay(page, 'not');
			await lay(page, 'key');
			await page.emulateMedia({ media: 'print' });
			expect(await printed()).toBe(2);
			expect(await page.locator('.cards-table').isVisible()).toBe(false);
		});
	});

	test('sort levers as well, on piles of their own', async () => {
		await open('/en/cards/', {}, async (page) => {
			await page.getByLabel('Levers').check();
			await page.getByRole('button', { name: 'Want to try' }).click();
			expect(
				await page.locator('.cards-piles[data-of="levers"] [data-pile-list="mine"] li').count(),
			).toBe(1);
			await page.getByLabel('Barriers').check();
			expect(await pile(page, 'mine')).toEqual([]);
		});
	});

	test('say that they are not kept, when the browser refuses', async () => {
		await open('/en/cards/', {}, async (page) => {
			await page.evaluate(full);
			await lay(page, 'mine');
			expect(await status(page)).toContain('Your browser does not keep this');
			expect(await pile(page, 'mine')).toHaveLength(1);
		});
	});

	test('can all be read without JavaScript', async () => {
		await open('/cards/', { javaScriptEnabled: false }, async (page) => {
			expect(await page.locator('.card:visible').count()).toBe(44);
			expect(await page.locator('.cards-table').isVisible()).toBe(false);
			expect(await page.getByText('Zonder JavaScript').isVisible()).toBe(true);
		});
	});

	test('break no rule of accessibility while they are sorted, and do not shift', async () => {
		for (const width of [390, 1280])
			await open(
				'/en/cards/',
				{ viewport: { width, height: 800 }, bypassCSP: true },
				async (page) => {
					expect(await shiftOf(page)).toBe(0);
					await lay(page, 'mine');
					await lay(page, 'key');
					expect(await violationsOf(page)).toEqual([]);
					const wide = await page.evaluate(() => document.documentElement.scrollWidth);
					expect(wide).toBeLessThanOrEqual(width);
				},
			);
	});

	test('are offered on paper, each deck with the size of its files', () => {
		for (const file of ['cards/index.html', 'en/cards/index.html']) {
			const { html } = builtPages().find((page) => page.file === file)!;
			const links = [
				...html.matchAll(/href="([^"]*card-decks[^"]+)"[\s\S]*?file-size[^>]*>\(([\d.,]+)/g),
			];
			expect(links).toHaveLength(22);
			for (const [, address, size] of links) {
				const bytes = readFileSync(path.join(folder, address!.replace(hrefOf(''), '')));
				expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
				expect(Number(size!.replace(',', '.')) * 1000 * 0.9).toBeLessThan(bytes.length);
				expect(bytes.length).toBeLessThan(Number(size!.replace(',', '.')) * 1000 * 1.1);
			}
		}
	});
});

describe('the signs', () => {
	test('stand beside the name of an item, and say what they show where the item is told', async () => {
		await open('/en/levers/anchoring/', {}, async (page) => {
			expect(await page.getByRole('img', { name: 'Sign: an anchor' }).isVisible()).toBe(true);
			const related = page.locator('.related li', { hasText: 'The eternal pilot' });
			expect(await related.locator('svg.sign[aria-hidden="true"]').count()).toBe(1);
		});
		await open('/barriers/', {}, async (page) => {
			expect(await page.locator('.card-list li > svg.sign').count()).toBe(22);
		});
		await open('/map/', { viewport: { width: 1280, height: 800 } }, async (page) => {
			expect(await page.locator('.map-wide .map-item svg.sign').count()).toBe(44);
			expect(await page.locator('.map-list svg.sign').count()).toBe(44);
		});
	});
});
