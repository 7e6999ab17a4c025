import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browse } from '../../../tests/browse.ts';
import { bytesOf, scriptsOf } from '../../../tests/bytes.ts';
import { shiftOf } from '../../../tests/shift.ts';

const { at, open } = browse();

describe('the map', () => {
	const lit = (page: Page, map: string) => page.locator(`${map} .map-item[data-lit]`);
	const wide = { viewport: { width: 1280, height: 900 } };

	test('lights up what belongs to the item under the mouse and in focus', async () => {
		await open('/map/', wide, async (page) => {
			await page.hover('.map-wide [data-id="levers/allies"]');
			const related = await lit(page, '.map-wide').evaluateAll((items) =>
				items.map((item) => (item as SVGAElement).dataset['id']),
			);
			expect(related).toContain('barriers/standing-alone');
			expect(related).toContain('steps/see-the-field');
			expect(related).not.toContain('barriers/linear-rules');
			await page.mouse.move(0, 0);
			expect(await lit(page, '.map-wide').count()).toBe(0);
			await page.focus('.map-wide [data-id="barriers/silos"]');
			expect(await lit(page, '.map-wide').count()).toBe(5);
			await page.keyboard.press('Enter');
			await page.waitForURL(at('/barriers/silos/'));
		});
	});

	test('looks at the first tap and goes at the second', async () => {
		const phone = { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true };
		await open('/en/map/', phone, async (page) => {
			const item = page.locator('.map-narrow [data-id="steps/bootcamp"]');
			await item.tap();
			expect(await page.locator('.map-panel').innerText()).toContain('Step 2: Bootcamp');
			expect(await lit(page, '.map-narrow').count()).toBeGreaterThan(3);
			expect(page.url()).toBe(at('/en/map/'));
			await item.tap();
			await page.waitForURL(at('/en/steps/bootcamp/'));
		});
	});

	test('filters the picture and the list by group and phase', async () => {
		await open('/en/map/', wide, async (page) => {
			await page.getByLabel('Kind of barrier').selectOption('social');
			await page.getByLabel('Phase of the year').selectOption('start');
			expect(await page.locator('.map-filters [role=status]').innerText()).toMatch(
				/^Steps: 1, barriers: 1, levers: 3$/,
			);
			expect(await page.locator('.map-wide .map-item:not([data-off])').count()).toBe(5);
			expect(await page.locator('.map-list li:visible').count()).toBe(5);
			expect(await page.locator('.map-wide [data-id="barriers/silos"]').isVisible()).toBe(false);
			await page.reload();
			expect(await page.locator('.map-wide .map-item:not([data-off])').count()).toBe(5);
			expect(await page.getByLabel('Phase of the year').inputValue()).toBe('start');
		});
	});

	test('says the same in its list as in its picture, also without JavaScript', async () => {
		await open('/map/', { ...wide, javaScriptEnabled: false }, async (page) => {
			const drawn = await page
				.locator('.map-wide .map-item')
				.evaluateAll((items) => items.map((item) => item.getAttribute('href')));
			const listed = await page
				.locator('.map-list a')
				.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
			expect(drawn.length).toBeGreaterThan(50);
			expect([...listed].sort()).toEqual([...drawn].sort());
			const titles = await page.locator('.map-list p').allInnerTexts();
			const pairs = titles.join(' · ').split(' · ').length;
			expect(pairs).toBe(2 * (await page.locator('.map-wide .map-link').count()));
		});
	});

	test.each([
		['/map/', 1280],
		['/en/map/', 1280],
		['/map/', 360],
		['/en/map/', 360],
	])('keeps its words inside their boxes on %s at %i px', async (address, width) => {
		await open(address, { viewport: { width, height: 800 } }, async (page) => {
			const sizes = await page.locator('.map-item:visible').evaluateAll((items) =>
				items.map((item) => {
					const box = item.querySelector('rect')!.getBoundingClientRect();
					const text = item.querySelector('text')!.getBoundingClientRect();
					return { name: item.textContent.trim(), over: text.right - box.right, tall: box.height };
				}),
			);
			expect(sizes.length).toBeGreaterThan(50);
			expect(sizes.filter(({ over }) => over > 0)).toEqual([]);
			expect(sizes.filter(({ tall }) => tall < 22)).toEqual([]);
		});
	});

	test('does not shift, and loads at most 10 KB of script', async () => {
		for (const width of [390, 1280])
			expect(await open('/map/', { viewport: { width, height: 800 } }, shiftOf)).toBe(0);
		await open('/map/', {}, async (page) => {
			const scripts = await scriptsOf(page);
			expect(scripts.some((file) => file.includes('MethodMap'))).toBe(true);
			expect(bytesOf(scripts)).toBeLessThanOrEqual(10 * 1024);
		});
	});
});
