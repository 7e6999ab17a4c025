import { describe, expect, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { browse } from './browse.ts';
import { dress, fontSets } from './fonts.ts';

const { at, open } = browse();

describe('without JavaScript', () => {
	const off = { javaScriptEnabled: false, viewport: { width: 390, height: 800 } };

	test('the menu opens and leads to every section', async () => {
		await open('/levers/allies/', off, async (page) => {
			await page.getByRole('button', { name: 'Menu' }).click();
			const links = page.locator('#menu nav a');
			expect(await links.count()).toBe(9);
			await links.filter({ hasText: 'Drempels' }).click();
			expect(page.url()).toBe(at('/barriers/'));
			expect(await page.locator('main').innerText()).toContain('Persoonlijk');
		});
	});

	test('the colours follow the system', async () => {
		const paper = (colorScheme: 'light' | 'dark') =>
			open('/', { ...off, colorScheme }, (page) =>
				page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor),
			);
		expect(await paper('light')).toBe('rgb(255, 255, 255)');
		expect(await paper('dark')).toBe('rgb(23, 17, 29)');
	});

	test('nothing that needs JavaScript is shown', async () => {
		await open('/', { javaScriptEnabled: false }, async (page) => {
			expect(await page.locator('site-search').isVisible()).toBe(false);
			expect(await page.locator('theme-choice').isVisible()).toBe(false);
		});
	});
});

describe('the menu', () => {
	test.each([
		[844, 390],
		[640, 400],
		[320, 256],
	])('can be used to its end in a window of %i by %i px', async (width, height) => {
		await open('/levers/allies/', { viewport: { width, height } }, async (page) => {
			await page.getByRole('button', { name: 'Menu' }).click();
			const menu = page.locator('#menu');
			const { y, height: tall } = (await menu.boundingBox())!;
			expect(y + tall).toBeLessThanOrEqual(height);
			await page.getByLabel('Weergave').scrollIntoViewIfNeeded();
			const last = (await page.getByLabel('Weergave').boundingBox())!;
			expect(last.y + last.height).toBeLessThanOrEqual(height);
		});
	});

	test('closes when the focus goes on to the page', async () => {
		await open('/levers/allies/', { viewport: { width: 390, height: 844 } }, async (page) => {
			await page.getByRole('button', { name: 'Menu' }).press('Enter');
			const menu = page.locator('#menu');
			for (let step = 0; step < 4; step++) await page.keyboard.press('Tab');
			expect(await menu.isVisible()).toBe(true);
			await page.getByLabel('Weergave').focus();
			await page.keyboard.press('Tab');
			expect(await menu.isVisible()).toBe(false);
			expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
		});
	});
});

describe('the language link', () => {
	test('stays on the page, both ways', async () => {
		await open('/levers/allies/', {}, async (page) => {
			await page.getByRole('link', { name: 'English' }).click();
			expect(page.url()).toBe(at('/en/levers/allies/'));
			await page.getByRole('link', { name: 'Nederlands' }).click();
			expect(page.url()).toBe(at('/levers/allies/'));
		});
	});
});

describe('the choice of appearance', () => {
	test('overrules the system and is remembered', async () => {
		await open('/', { colorScheme: 'light' }, async (page) => {
			await page.getByLabel('Weergave').selectOption('dark');
			await page.goto(at('/barriers/'));
			const paper = await page
				.locator('body')
				.evaluate((body) => getComputedStyle(body).backgroundColor);
			expect(paper).toBe('rgb(23, 17, 29)');
			expect(await page.getByLabel('Weergave').inputValue()).toBe('dark');
		});
	});
});

describe('on paper', () => {
	test('is dark on white, whatever the reader chose', async () => {
		await open('/levers/allies/', { colorScheme: 'light' }, async (page) => {
			await page.getByLabel('Weergave').selectOption('dark');
			await page.emulateMedia({ media: 'print' });
			const colours = await page.locator('body').evaluate((body) => {
				const { color, backgroundColor } = getComputedStyle(body);
				return { color, backgroundColor };
			});
			expect(colours).toEqual({
				color: 'rgb(33, 23, 42)',
				backgroundColor: 'rgb(255, 255, 255)',
			});
		});
	});
});

describe('a finger', () => {
	test.each(['/', '/all/levers/', '/levers/', '/levers/allies/', '/planner/', '/glossary/'])(
		'finds targets of 24 pixels on %s',
		async (address) => {
			const phone = { viewport: { width: 412, height: 823 }, isMobile: true, bypassCSP: true };
			for (const set of fontSets)
				await open(address, phone, async (page) => {
					await dress(page, set);
					expect(await violationsOf(page, { type: 'rule', values: ['target-size'] })).toEqual([]);
				});
		},
	);
});

describe('the keyboard', () => {
	test('reaches the content first, by the skip link', async () => {
		await open('/levers/allies/', {}, async (page) => {
			await page.keyboard.press('Tab');
			expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Naar de inhoud');
			await page.keyboard.press('Enter');
			await page.waitForURL('**/#_top');
			expect(await page.evaluate(() => document.activeElement?.id)).toBe('_top');
		});
	});

	test('reaches every link and control with a visible focus', async () => {
		await open('/levers/allies/', { viewport: { width: 1280, height: 900 } }, async (page) => {
			const unseen: string[] = [];
			const reached = new Set<string>();
			for (let step = 0; step < 200; step++) {
				await page.keyboard.press('Tab');
				const here = await page.evaluate(() => {
					const { activeElement: element } = document;
					if (!element || element === document.body) return undefined;
					const style = getComputedStyle(element);
					return {
						name: `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`,
						seen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
					};
				});
				if (!here) break;
				reached.add(here.name);
				if (!here.seen) unseen.push(here.name);
			}
			expect(unseen).toEqual([]);
			expect(reached.size).toBeGreaterThan(40);
		});
	});
});

describe('a wrong address', () => {
	test('gets the site’s own page', async () => {
		await open('/', {}, async (page, complaints) => {
			const response = await page.goto(at('/levers/nothing-here/'));
			expect(response?.status()).toBe(404);
			expect(await page.locator('h1').innerText()).toContain('bestaat niet');
			expect(complaints.splice(0)).toEqual([expect.stringContaining('404')]);
		});
	});
});
