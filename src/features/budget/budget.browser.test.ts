import { describe, expect, test } from 'vitest';
import { browse } from '../../../tests/browse.ts';
import { bytesOf, scriptsOf } from '../../../tests/bytes.ts';
import { hrefOf } from '../../../tests/built.ts';

const { open } = browse();

describe('hours and money', () => {
	test('shows four sizes without JavaScript, and no form', async () => {
		await open('/budget/', { javaScriptEnabled: false }, async (page) => {
			const table = page.locator('.budget-sizes');
			expect(await table.locator('thead th').count()).toBe(5);
			expect(await table.locator('tbody tr').count()).toBe(9);
			const hours = await table.locator('tbody td').allInnerTexts();
			expect(hours.every((text) => /^[\d.]+(–[\d.]+)?$/.test(text))).toBe(true);
			expect(await page.locator('budget-calculator').isVisible()).toBe(false);
			expect(await page.locator('.budget-take').isVisible()).toBe(false);
		});
	});

	test('is led to from the guide, the tools and the sessions', async () => {
		for (const from of ['/guide/start-as-an-organisation/', '/tools/', '/sessions/'])
			await open(from, { javaScriptEnabled: false }, async (page) => {
				const links = page.locator(`main a[href="${hrefOf('/budget/')}"]`);
				expect(await links.count()).toBe(1);
			});
	});

	test('gives the guide and the calculator the same sum', async () => {
		const inGuide = await open('/en/guide/start-as-an-organisation/', {}, (page) =>
			page.locator('.budget-hours tr:last-child td').last().innerText(),
		);
		await open('/en/budget/', {}, async (page) => {
			expect(await page.locator('[data-line=all] [data-hours]').innerText()).toBe(inGuide);
		});
	});

	test('counts again at every choice, and keeps it in the address', async () => {
		await open('/en/budget/', {}, async (page) => {
			await page.getByLabel('Participants', { exact: true }).fill('12');
			await page.getByLabel('Line manager: hours a year for each participant').fill('20');
			expect(await page.locator('[data-line=manager] [data-hours]').innerText()).toBe('240');
			await page.getByLabel('Cost of an hour, in euros: Line managers').fill('50');
			expect(await page.locator('[data-line=manager] [data-euros]').innerText()).toBe('€12,000');
			expect(await page.locator('.budget-money').innerText()).toMatch(
				/^So far: €12,000\. Without a price yet.*Participants/,
			);
			expect(await page.evaluate(() => location.hash)).toBe(
				'#participants=12&manager=20&price-manager=50',
			);
			await page.reload();
			expect(await page.getByLabel('Participants', { exact: true }).inputValue()).toBe('12');
			expect(await page.locator('[data-line=all] [data-euros]').innerText()).toBe('€12,000');
			await page.getByRole('button', { name: 'Back to our starting values' }).click();
			expect(await page.evaluate(() => location.hash)).toBe('');
			expect(await page.locator('[data-line=manager] [data-hours]').innerText()).toBe('80');
		});
	});

	test('takes a size with one click, by the keyboard too, and says for whom a plan was written', async () => {
		await open('/budget/', {}, async (page) => {
			await page.getByRole('button', { name: /1 organisatie, 4 deelnemers, 6 maanden/ }).focus();
			await page.keyboard.press('Enter');
			const summary = page.locator('.budget-summary[role=status]');
			await expect.poll(() => summary.innerText()).toMatch(/^1 organisatie, 4 deelnemers/);
			expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe(
				'organisations',
			);
			expect(await page.locator('.budget-misfits').innerText()).toMatch(/6 tot 12.*Bootcamp/s);
		});
	});

	test('keeps the last possible number, and says which one is not', async () => {
		await open('/budget/#participants=8&nonsense=1', {}, async (page) => {
			expect(await page.locator('.budget-problems').innerText()).toContain('niet te lezen');
			const field = page.getByLabel('Werkweken in een jaar');
			await field.fill('99');
			expect(await field.getAttribute('aria-invalid')).toBe('true');
			expect(await page.locator('.budget-problems').innerText()).toContain('kan niet');
			expect(await page.locator('[data-line=participant] [data-how]').innerText()).toContain('44');
		});
	});

	test('prints the numbers and no buttons', async () => {
		await open('/budget/', {}, async (page) => {
			await page.emulateMedia({ media: 'print' });
			expect(await page.locator('.budget-actions').isVisible()).toBe(false);
			expect(await page.getByLabel('Werkweken in een jaar').isVisible()).toBe(true);
			expect(await page.locator('.budget-result').isVisible()).toBe(true);
		});
	});

	test('loads at most 15 KB of script', async () => {
		await open('/budget/', {}, async (page) => {
			const scripts = await scriptsOf(page);
			expect(scripts.some((file) => file.includes('/page.'))).toBe(true);
			expect(bytesOf(scripts)).toBeLessThanOrEqual(15 * 1024);
		});
	});
});
