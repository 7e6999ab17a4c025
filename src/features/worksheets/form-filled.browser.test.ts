import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsOf, wcag } from '../../../tests/axe.ts';
import { atRoot } from '../../../tests/bytes.ts';
import { shiftOf } from '../../../tests/shift.ts';
import { browseWorksheets, fill, sheet } from './testing/on-the-page.ts';

const { open } = browseWorksheets();

describe('a filled-in form', () => {
	const addresses = [
		sheet,
		'worksheets/barrier-scan/',
		'en/worksheets/barrier-lever-matrix/',
		'worksheets/energy-check/',
		'worksheets/coaching-agreement/',
	];

	const values = [...wcag.values, 'best-practice'];

	test.each(addresses)('%s has no accessibility violation that axe can see', async (address) => {
		await open(address, async (page) => {
			for (const box of await page.locator('worksheet-form textarea').all()) await box.fill('x');
			await page.locator('worksheet-form [data-do=clear]').click();
			await page.locator('worksheet-form [data-do=undo]').click();
			await page.locator('worksheet-form [data-do=clear]').click();
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				expect(await violationsOf(page, { ...wcag, values }), colorScheme).toEqual([]);
			}
		});
	});

	test.each(addresses)('%s gives every control a name of its own', async (address) => {
		await open(address, async (page) => {
			const names = await page
				.locator('worksheet-form :is(select, textarea, input:not([type=radio]))[name]')
				.evaluateAll((controls) =>
					controls.map((control) => {
						const input = control as HTMLInputElement;
						const group = input.closest('.field')?.querySelector('.label, legend')?.textContent;
						return `${group}: ${[...input.labels!].map((one) => one.textContent).join()}`
							.replace(/[–].*$/s, '')
							.replace(/\s+/g, ' ');
					}),
				);
			expect(names.length).toBeGreaterThan(0);
			expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
		});
	});

	test('fits a window of 320 CSS pixels', async () => {
		for (const address of addresses) {
			await open(
				address,
				async (page) => {
					for (const box of await page.locator('worksheet-form textarea').all())
						await box.fill('Werknemersvertegenwoordiging');
					expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
				},
				{ viewport: { width: 320, height: 700 } },
			);
		}
	});

	test('does not move while the page loads', async () => {
		await open(
			sheet,
			async (page) => {
				await fill(page);
				await page.reload();
				expect(await shiftOf(page)).toBe(0);
			},
			{ viewport: { width: 1280, height: 5000 } },
		);
	});
});

describe('the scripts and styles of the form', () => {
	/** Bytes of a kind that a page asks for up to its load event, compressed. */
	async function weigh(address: string) {
		const sizes: Record<string, number> = { javascript: 0, css: 0 };
		let forms = false;
		const responses: Promise<void>[] = [];
		const listen = async (page: Page) => {
			page.on('response', (response) => {
				const type = response.headers()['content-type'] ?? '';
				const kind = Object.keys(sizes).find((one) => type.includes(one));
				if (!kind) return;
				responses.push(
					response.body().then((body) => {
						sizes[kind]! += brotliCompressSync(atRoot(body.toString())).length;
						forms ||= body.includes('worksheet-form');
					}),
				);
			});
		};
		// Before its first page, so that nothing comes out of the browser's memory.
		await open(address, async () => void (await Promise.all(responses)), {}, listen);
		return { ...sizes, forms } as {
			javascript: number;
			css: number;
			forms: boolean;
		};
	}

	test('load only on the page of a worksheet, and are small', async () => {
		expect((await weigh('en/levers/allies/')).forms).toBe(false);
		const weight = await weigh(sheet);
		console.log(sheet, weight);
		expect(weight.forms).toBe(true);
		expect(weight.javascript).toBeLessThanOrEqual(7 * 1024);
		expect(weight.css).toBeLessThanOrEqual(12 * 1024);
	});
});
