import { describe, expect, test } from 'vitest';
import { violationsOf } from '../../../tests/axe.ts';
import { browse } from '../../../tests/browse.ts';
import { bytesOf, scriptsOf } from '../../../tests/bytes.ts';
import { dress, fontSets } from '../../../tests/fonts.ts';
import { sheetsOf } from '../../../tests/paper.ts';
import { addressOf, answer, barriers, result, some } from './testing/scan.ts';
import { shiftOf } from '../../../tests/shift.ts';
import { hrefOf } from '../../../tests/built.ts';

const { open } = browse();

describe('the scan', () => {
	test('ranks levers with a reason, and names steps, worksheets and a case', async () => {
		await open('/en/scan/', {}, async (page) => {
			await answer(page, some);
			const text = await result(page).innerText();
			expect(text).toContain('Can lift 3 of your 3 barriers: Standing alone, Silos and The line');
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
	])('prints on one page %s, in each set of fonts', async (_, options, hash) => {
		for (const address of ['/scan/', '/en/scan/'])
			for (const set of fontSets)
				await open(address + hash, { ...options, bypassCSP: true }, async (page) => {
					await dress(page, set);
					expect([address, set, await sheetsOf(page)]).toEqual([address, set, 1]);
				});
	});

	test('says how far someone is, and that the result is there', async () => {
		await open('/en/scan/', {}, async (page) => {
			const said = page.locator('[role=status]');
			const before = await said.count();
			expect(await said.allInnerTexts()).toContain('0 of 22 answered');
			await answer(page, { silos: 3 });
			expect(await said.allInnerTexts()).toContain('1 of 22 answered');
			expect((await said.allTextContents()).join()).toContain('Your result is ready.');
			// A region that enters the tree together with its text is often not spoken.
			expect(await said.count()).toBe(before);
			const shown = await page
				.locator('.scan-notice')
				.evaluate((notice) => getComputedStyle(notice).display);
			expect(shown).not.toBe('none');
		});
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
			expect(scripts.some((file) => file.includes('/page.'))).toBe(true);
			expect(bytesOf(scripts)).toBeLessThanOrEqual(15 * 1024);
		});
	});
});
