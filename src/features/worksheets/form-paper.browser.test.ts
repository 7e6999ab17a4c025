import { describe, expect, test } from 'vitest';
import { browseWorksheets, button, change, sheet } from './testing/on-the-page.ts';

const { open } = browseWorksheets(4900);

describe('on paper', () => {
	test('shows long answers whole, and neither buttons nor boxes that cut them off', async () => {
		await open(sheet, async (page) => {
			const long = Array.from({ length: 60 }, (_, line) => `Line ${line} of the answer`).join('\n');
			await change(page).fill(long);
			await page.locator('[name="forces-for.1.weight"]').selectOption('5');
			await page.getByLabel('Name of this copy').fill('Second try');
			await page.emulateMedia({ media: 'print' });

			const written = page.locator('#f-change + .written');
			expect(await written.innerText()).toBe(long);
			const { height } = (await written.boundingBox())!;
			expect(height).toBeGreaterThan(60 * 10);
			expect(await change(page).isVisible()).toBe(false);
			expect(await page.locator('[name="forces-for.1.weight"] + .written').innerText()).toBe(
				'5 – heavy',
			);
			expect(await page.locator('[data-of=name] + .written').innerText()).toBe('Second try');
			expect(await page.locator('.worksheet button:visible').count()).toBe(0);
			expect(await page.locator('[name="forces-for.2.force"]').isVisible()).toBe(true);
		});
	});

	test('has wide tables that no container holds, which Firefox would not print', async () => {
		await open(
			sheet,
			async (page) => {
				await page.emulateMedia({ media: 'print' });
				const { container, display, label } = await page.evaluate(() => {
					const style = (selector: string) => getComputedStyle(document.querySelector(selector)!);
					return {
						container: style('.worksheet').containerType,
						display: style('.worksheet tbody td').display,
						label: style('.worksheet .cell-label').position,
					};
				});
				expect({ container, display, label }).toEqual({
					container: 'normal',
					display: 'table-cell',
					label: 'absolute',
				});
			},
			{ viewport: { width: 390, height: 844 } },
		);
	});

	test('leaves the explanation out when only the sheet is printed', async () => {
		await open(sheet, async (page) => {
			await page.evaluate(() => {
				window.print = () => undefined;
			});
			await button(page, 'Print this sheet').click();
			await page.emulateMedia({ media: 'print' });
			expect(await page.locator('.sl-markdown-content').isVisible()).toBe(false);
			expect(await page.locator('h1').isVisible()).toBe(true);
			await page.evaluate(() => dispatchEvent(new Event('afterprint')));
			expect(await page.locator('.sl-markdown-content').isVisible()).toBe(true);
		});
	});
});

describe('without JavaScript', () => {
	test('the form is a sheet to print, and promises nothing', async () => {
		await open(
			'en/worksheets/force-field/',
			async (page) => {
				expect(await page.locator('.no-script').isVisible()).toBe(true);
				expect(await page.locator('.worksheet button:visible').count()).toBe(0);
				expect(await page.locator('[data-of=state]').isVisible()).toBe(false);
				await change(page).fill('By hand');
				expect(await page.locator('form:has([name=change])').count()).toBe(0);
				await page.emulateMedia({ media: 'print' });
				expect(await page.locator('thead .on-paper').first().innerText()).toBe('1 light – 5 heavy');
			},
			{ javaScriptEnabled: false },
		);
	});
});
