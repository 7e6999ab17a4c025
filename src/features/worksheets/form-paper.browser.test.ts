import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { browseWorksheets, button, change, sheet } from './testing/on-the-page.ts';

const { open } = browseWorksheets();

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

	test.each([
		['worksheets/experiment-card/', '15 januari 2027'],
		['en/worksheets/experiment-card/', '15 January 2027'],
	])('writes a day in words on %s', async (address, day) => {
		await open(address, async (page) => {
			const date = page.locator('.worksheet input[type=date]').first();
			await date.fill('2027-01-15');
			await page.emulateMedia({ media: 'print' });
			expect(await page.locator('.worksheet input[type=date] + .written').first().innerText()).toBe(
				day,
			);
		});
	});

	test('keeps its warning and its licence, and no choice that only undoes another', async () => {
		for (const [address, chosen] of [
			['en/worksheets/stakeholder-map/', undefined],
			['en/worksheets/experiment-card/', 'Stop'],
		] as const)
			await open(address, async (page) => {
				await page.evaluate(() => (document.documentElement.dataset['print'] = 'sheet'));
				await page.emulateMedia({ media: 'print' });
				const printed = await page.locator('body').innerText();
				expect(printed).toContain('CC BY-SA 4.0');
				expect(printed).not.toMatch(/no answer|stays in this browser|Used in these sessions/);
				if (chosen) expect(printed).toContain(chosen);
				else expect(printed).toContain('This is personal data.');
			});
	});

	test.each(['A4', 'Letter'])('loses nothing of a sheet on %s', async (format) => {
		await open('en/worksheets/stakeholder-map/', async (page) => {
			const paper = { A4: [210, 297], Letter: [215.9, 279.4] }[format]!;
			const pdf = await page.pdf({ format, preferCSSPageSize: true });
			const task = getDocument({ data: new Uint8Array(pdf), verbosity: VerbosityLevel.ERRORS });
			const [, , width, height] = (await (await task.promise).getPage(1)).view;
			expect([width!, height!].map((points) => Math.round((points / 72) * 25.4))).toEqual(
				paper.map(Math.round),
			);
			await task.destroy();
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
