import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsOf } from '../../../tests/axe.ts';
import { browse } from '../../../tests/browse.ts';
import { bytesOf, scriptsOf } from '../../../tests/bytes.ts';
import { addressOf, answer, barriers, result, some } from './testing/scan.ts';
import { shiftOf } from '../../../tests/shift.ts';
import { hrefOf } from '../../../tests/built.ts';

const { open } = browse();

describe('the scan', () => {
	test('ranks levers with a reason, and names steps, worksheets and a case', async () => {
		await open('/en/scan/', {}, async (page) => {
			await answer(page, some);
			const text = await result(page).innerText();
			expect(text).toContain('Lifts 3 of your 3 barriers: Standing alone, Silos and The line');
			const first = result(page).locator('ol a').first();
			expect(await first.getAttribute('href')).toBe(hrefOf('/en/levers/allies/'));
			expect(
				await result(page)
					.locator(`a[href^="${hrefOf('/en/steps/')}"]`)
					.count(),
			).toBeGreaterThan(0);
			expect(
				await result(page)
					.locator(`a[href^="${hrefOf('/en/worksheets/')}"]`)
					.count(),
			).toBeGreaterThan(0);
			expect(
				await result(page)
					.locator(`a[href^="${hrefOf('/en/cases/')}"]`)
					.count(),
			).toBe(1);
		});
	});

	test('finds the same in both languages', async () => {
		const links = async (address: string) => {
			const all = await open(`${address}#${addressOf(some)}`, {}, (page) =>
				result(page)
					.locator('a')
					.evaluateAll((all) => all.map((link) => link.getAttribute('href')!)),
			);
			return all.map((href) => href.replace(hrefOf('/en/'), hrefOf('/')));
		};
		const dutch = await links('/scan/');
		expect(dutch.length).toBeGreaterThan(10);
		expect(await links('/en/scan/')).toEqual(dutch);
	});

	test('works with the keyboard alone', async () => {
		await open('/scan/', {}, async (page) => {
			await page.locator('.scan-form input').first().focus();
			await page.keyboard.press('Space');
			await page.keyboard.press('ArrowRight');
			await page.keyboard.press('ArrowRight');
			await page.keyboard.press('Tab');
			expect(await page.evaluate(() => document.activeElement?.className)).toBe('scan-erase');
			await page.keyboard.press('Tab');
			await page.keyboard.press('Space');
			expect(await page.locator('#scan-progress').innerText()).toBe('2 van 22 beantwoord');
			await page.getByRole('button', { name: 'Naar je resultaat' }).press('Enter');
			expect(await page.evaluate(() => document.activeElement?.id)).toBe('scan-result');
		});
	});

	test.each([
		['without JavaScript', { javaScriptEnabled: false }, ''],
		['without answers', {}, ''],
		[
			'with every answer at its highest',
			{},
			`#${addressOf(Object.fromEntries(barriers.map((name) => [name, 3])))}`,
		],
	])('prints on one page %s', async (_, options, hash) => {
		for (const address of ['/scan/', '/en/scan/']) {
			const pages = await open(address + hash, options, (page) => pagesOf(page));
			expect(pages).toBe(1);
		}
	});

	test('is accessible with a result on screen, in light and dark', async () => {
		for (const colorScheme of ['light', 'dark'] as const)
			await open(`/scan/#${addressOf(some)}`, { colorScheme }, async (page) => {
				await page.getByRole('button', { name: 'Bewaar om' }).click();
				expect(await violationsOf(page)).toEqual([]);
			});
	});

	test.each(['/scan/', `/scan/#${addressOf(some)}`])('does not shift at %s', async (address) => {
		for (const viewport of [
			{ width: 1280, height: 900 },
			{ width: 390, height: 800 },
		])
			expect(await open(address, { viewport }, shiftOf)).toBe(0);
	});

	test('loads at most 15 KB of script', async () => {
		await open('/scan/', {}, async (page) => {
			const scripts = await scriptsOf(page);
			expect(scripts.some((file) => file.includes('BarrierScan'))).toBe(true);
			expect(bytesOf(scripts)).toBeLessThanOrEqual(15 * 1024);
		});
	});
});

/** How many pages a page takes on paper. */
async function pagesOf(page: Page): Promise<number> {
	const margin = { top: '10mm', bottom: '10mm', left: '12mm', right: '12mm' };
	const pdf = await page.pdf({ format: 'A4', margin });
	return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)!.length;
}
