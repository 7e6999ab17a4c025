import { describe, expect, test } from 'vitest';
import { browse } from './browse.ts';

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

describe('the keyboard', () => {
	test('reaches the content first, by the skip link', async () => {
		await open('/levers/allies/', {}, async (page) => {
			await page.keyboard.press('Tab');
			expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Naar de inhoud');
			await page.keyboard.press('Enter');
			await page.waitForURL('**/#_top');
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
