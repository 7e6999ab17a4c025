import { globSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { browse } from '../../../tests/browse.ts';

const { at, open, newContext } = browse();

describe('the form of a worksheet', () => {
	test('is one click from the box at the top', async () => {
		await open('/en/worksheets/stakeholder-map/', {}, async (page) => {
			await page.getByRole('link', { name: 'Fill in here' }).click();
			expect(await page.evaluate(() => location.hash)).toBe('#form');
			const { y } = (await page.locator('#form').boundingBox())!;
			expect(Math.abs(y)).toBeLessThan(200);
		});
	});

	test('is as wide as the page, so that there is room in its columns', async () => {
		await open(
			'/worksheets/stakeholder-map/',
			{ viewport: { width: 1280, height: 800 } },
			async (page) => {
				const { width } = (await page.locator('.worksheet').boundingBox())!;
				expect(width).toBeGreaterThan(1000);
				const cells = await page
					.locator('.worksheet td textarea')
					.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
				expect(Math.min(...cells)).toBeGreaterThan(130);
			},
		);
	});

	test.each([1280, 1030])(
		'never meets the list beside the text, in a window of %d',
		async (width) => {
			const context = await newContext({ viewport: { width, height: 800 } });
			const page = await context.newPage();
			const meet: string[] = [];
			for (const file of globSync('content/docs/worksheets/*.mdx')) {
				for (const prefix of ['/', '/en/']) {
					const address = `${prefix}worksheets/${path.basename(file, '.mdx')}/`;
					await page.goto(at(address));
					const space = await page.evaluate(() => {
						const bottom = document.querySelector('.rail')!.getBoundingClientRect().bottom;
						return document.querySelector('.worksheet')!.getBoundingClientRect().top - bottom;
					});
					if (space < 0) meet.push(`${address} ${Math.round(space)}`);
				}
			}
			expect(meet).toEqual([]);
			await context.close();
		},
	);
});
