import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browse } from '../../../tests/browse.ts';
import { bytesOf, scriptsOf } from '../../../tests/bytes.ts';
import { dress, fontSets } from '../../../tests/fonts.ts';
import { sheetsOf } from '../../../tests/paper.ts';
import { shiftOf } from '../../../tests/shift.ts';

const { at, open } = browse();

describe('the map', () => {
	const lit = (page: Page, map: string) => page.locator(`${map} .map-item[data-lit]`);
	const wide = { viewport: { width: 1280, height: 900 } };

	test('lights up what belongs to the item under the mouse and in focus', async () => {
		await open('/map/', wide, async (page) => {
			await page.hover('.map-wide [data-id="levers/allies"]');
			const related = await lit(page, '.map-wide').evaluateAll((items) =>
				items.map((item) => (item as HTMLElement).dataset['id']),
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

	/** The spacing that WCAG 2.2 lets a reader ask for (1.4.12). */
	const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
		word-spacing: 0.16em !important; }`;

	test.each(
		fontSets.flatMap((set) =>
			['/map/', '/en/map/'].flatMap((address) =>
				[1280, 390, 360].map((width) => [address, width, set] as const),
			),
		),
	)('keeps its words inside their boxes on %s at %i px in %s', async (address, width, set) => {
		const options = { viewport: { width, height: 800 }, bypassCSP: true };
		await open(address, options, async (page) => {
			await dress(page, set);
			for (const spaced of [false, true]) {
				if (spaced) await page.addStyleTag({ content: spacing });
				const { boxes, loose } = await page.evaluate(measure);
				expect(boxes.length).toBeGreaterThan(50);
				expect(boxes.filter(({ over }) => over > 0)).toEqual([]);
				expect(boxes.filter(({ overlaps }) => overlaps)).toEqual([]);
				expect(boxes.filter(({ tall }) => tall < 24)).toEqual([]);
				expect(loose).toEqual([]);
				const wide = await page.evaluate(() => document.documentElement.scrollWidth);
				expect(wide).toBeLessThanOrEqual(width);
			}
		});
	});

	test.each(fontSets)('prints on one sheet, apart from its list, in %s', async (set) => {
		for (const address of ['/map/', '/en/map/'])
			await open(address, { bypassCSP: true }, async (page) => {
				await dress(page, set);
				const drawn = await page.locator('.map-wide .map-link').count();
				expect(drawn).toBeGreaterThan(50);
				await page.addStyleTag({ content: '.map-wide ~ * { display: none !important; }' });
				expect(await sheetsOf(page)).toBe(1);
			});
	});

	test('brings what has the focus into the window', async () => {
		await open('/map/', { viewport: { width: 1280, height: 500 } }, async (page) => {
			await page.locator('.map-filters select').last().focus();
			const hidden: string[] = [];
			for (let step = 0; step < 54; step++) {
				await page.keyboard.press('Tab');
				const { name, inside } = await page.evaluate(() => {
					const { activeElement: element } = document;
					const { top, bottom } = element!.getBoundingClientRect();
					return { name: element!.textContent.trim(), inside: top >= 0 && bottom <= innerHeight };
				});
				if (!inside) hidden.push(name);
			}
			expect(hidden).toEqual([]);
		});
	});

	test('does not shift, and loads at most 10 KB of script', async () => {
		for (const width of [390, 1280])
			expect(await open('/map/', { viewport: { width, height: 800 } }, shiftOf)).toBe(0);
		await open('/map/', {}, async (page) => {
			const scripts = await scriptsOf(page);
			expect(scripts.some((file) => file.includes('/page.'))).toBe(true);
			expect(bytesOf(scripts)).toBeLessThanOrEqual(10 * 1024);
		});
	});
});

/** The boxes of the map that is shown, and the ends of its curves that touch no box. */
function measure() {
	const items = [...document.querySelectorAll<HTMLElement>('.map-item')].filter(
		(item) => item.offsetHeight > 0,
	);
	const rects = new Map(items.map((item) => [item.dataset['id']!, item.getBoundingClientRect()]));
	const boxes = items.map((item) => {
		const { left, right, top, bottom, height } = rects.get(item.dataset['id']!)!;
		const words = document.createRange();
		words.selectNodeContents(item);
		const text = words.getBoundingClientRect();
		return {
			name: item.textContent.trim(),
			over: Math.max(text.right - right, left - text.left, text.bottom - bottom, top - text.top),
			overlaps: [...rects.values()].some(
				(other) =>
					other.top > top && other.top < bottom - 0.5 && other.left < right && other.right > left,
			),
			tall: height,
		};
	});
	const loose = [...document.querySelectorAll<SVGPathElement>('.map-link')]
		.filter((path) => items[0]!.closest('.map')!.contains(path))
		.filter((path) => {
			const matrix = path.getScreenCTM()!;
			const ends = [0, path.getTotalLength()].map((at) =>
				path.getPointAtLength(at).matrixTransform(matrix),
			);
			return !ends.every(({ x, y }) =>
				['from', 'to'].some((end) => {
					const { left, right, top, bottom } = rects.get(path.dataset[end]!)!;
					const beside = Math.min(Math.abs(x - left), Math.abs(x - right)) < 2;
					return beside && Math.abs(y - (top + bottom) / 2) < 3;
				}),
			);
		})
		.map(({ dataset }) => `${dataset['from']} ${dataset['to']}`);
	return { boxes, loose };
}
