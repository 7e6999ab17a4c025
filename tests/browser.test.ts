import { brotliCompressSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { createProgress } from '../src/progress.ts';
import { violationsOf, wcag } from './axe.ts';
import { browse } from './browse.ts';
import { builtPages } from './built.ts';
import { shiftOf } from './shift.ts';

const { at, newContext, open } = browse(4700);

describe('every page in a browser', () => {
	const found = {
		axe: [] as string[],
		console: [] as string[],
		elsewhere: [] as string[],
		overflow: [] as string[],
		cookies: [] as string[],
	};

	beforeAll(async () => {
		const pages = builtPages('dist');
		const progress = createProgress('Opening every page', pages.length);
		const queue = [...pages];
		await Promise.all([look(), look()]);

		async function look() {
			const context = await newContext({ viewport: { width: 1280, height: 900 } });
			const page = await context.newPage();
			let here = '';
			page.on('console', (message) => {
				if (['error', 'warning'].includes(message.type()))
					found.console.push(`${here}: ${message.text()}`);
			});
			page.on('pageerror', (error) => found.console.push(`${here}: ${error.message}`));
			page.on('request', (request) => {
				const { origin, protocol } = new URL(request.url());
				if (protocol !== 'data:' && origin !== new URL(at('/')).origin)
					found.elsewhere.push(`${here}: ${request.url()}`);
			});
			for (let next = queue.shift(); next; next = queue.shift()) {
				here = next.file;
				await page.setViewportSize({ width: 1280, height: 900 });
				await page.emulateMedia({ colorScheme: 'light' });
				await page.goto(at(next.address));
				const light = await violationsOf(page, wcag);
				await page.emulateMedia({ colorScheme: 'dark' });
				const dark = await violationsOf(page, { type: 'rule', values: ['color-contrast'] });
				found.axe.push(...light.map((one) => `${here} (light): ${one}`));
				found.axe.push(...dark.map((one) => `${here} (dark): ${one}`));
				await page.setViewportSize({ width: 320, height: 700 });
				const wide = await page.evaluate(() => document.documentElement.scrollWidth);
				if (wide > 320) found.overflow.push(`${here}: ${wide} px`);
				progress.tick(here);
			}
			for (const { name } of await context.cookies()) found.cookies.push(name);
			await context.close();
		}
	});

	test('has no accessibility violation that axe can see, in light and dark', () => {
		expect(found.axe).toEqual([]);
	});

	test('prints no error or warning, and breaks no content security policy', () => {
		expect(found.console).toEqual([]);
	});

	test('asks nothing of any other site, and sets no cookie', () => {
		expect([...found.elsewhere, ...found.cookies]).toEqual([]);
	});

	test('fits a window of 320 CSS pixels', () => {
		expect(found.overflow).toEqual([]);
	});
});

describe('an article', () => {
	const articles = ['/levers/allies/', '/en/levers/allies/', '/steps/bootcamp/'];

	test.each(articles)('%s stays within its bytes up to the load event', async (address) => {
		const context = await newContext();
		const page = await context.newPage();
		const sizes = { html: 0, css: 0, javascript: 0, font: 0, other: 0 };
		const responses: Response[] = [];
		page.on('response', (response) => responses.push(response));
		await page.goto(at(address), { waitUntil: 'load' });
		page.removeAllListeners('response');
		for (const response of responses) {
			const type = response.headers()['content-type'] ?? '';
			const body = await response.body();
			const kind = (['html', 'css', 'javascript', 'font'] as const).find((name) =>
				type.includes(name),
			);
			sizes[kind ?? 'other'] += kind === 'font' ? body.length : brotliCompressSync(body).length;
		}
		await context.close();

		const total = Object.values(sizes).reduce((sum, size) => sum + size, 0);
		console.log(address, { ...sizes, total });
		expect(sizes.html).toBeGreaterThan(0);
		expect(sizes.html).toBeLessThanOrEqual(11 * 1024);
		expect(sizes.css).toBeLessThanOrEqual(12 * 1024);
		expect(sizes.javascript).toBeLessThanOrEqual(7 * 1024);
		expect(total).toBeLessThanOrEqual(48 * 1024);
	});

	test.each([
		['/levers/allies/', 1280],
		['/en/steps/bootcamp/', 390],
		['/', 390],
	])('%s does not shift while it loads at %i px', async (address, width) => {
		const shift = await open(address, { viewport: { width, height: 800 } }, shiftOf);
		expect(shift).toBe(0);
	});
});

describe('without JavaScript', () => {
	const off = { javaScriptEnabled: false, viewport: { width: 390, height: 800 } };

	test('the menu opens and leads to every section', async () => {
		await open('/levers/allies/', off, async (page) => {
			await page.getByRole('button', { name: 'Menu' }).click();
			const links = page.locator('#menu nav a');
			expect(await links.count()).toBe(8);
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

describe('the search', () => {
	async function search(page: Page, query: string): Promise<string[]> {
		await page.keyboard.press('Control+k');
		await page.getByRole('searchbox').fill(query);
		await page.locator('.search [role=status]', { hasText: /\d|Niets|Nothing/ }).waitFor();
		return page
			.locator('.search ol a')
			.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
	}

	test('finds Dutch pages from a Dutch page, and only those', async () => {
		await open('/', {}, async (page) => {
			const results = await search(page, 'bondgenoten');
			expect(results).toContain('/levers/allies/');
			expect(results.filter((path) => path.startsWith('/en/'))).toEqual([]);
		});
	});

	test('finds English pages from an English page, and only those', async () => {
		await open('/en/', {}, async (page) => {
			const results = await search(page, 'allies');
			expect(results).toContain('/en/levers/allies/');
			expect(results.filter((path) => !path.startsWith('/en/'))).toEqual([]);
		});
	});

	test('says so when it finds nothing, and closes with Escape', async () => {
		await open('/', {}, async (page) => {
			expect(await search(page, 'xyzzyplugh')).toEqual([]);
			expect(await page.locator('.search [role=status]').innerText()).toContain('xyzzyplugh');
			await page.keyboard.press('Escape');
			await page.locator('.search').waitFor({ state: 'hidden' });
		});
	});

	test('opens the first result with Enter', async () => {
		await open('/en/', {}, async (page) => {
			const [first] = await search(page, 'bootcamp');
			await page.keyboard.press('Enter');
			await page.waitForURL(at(first!));
		});
	});

	test('keeps its dialog accessible', async () => {
		await open('/', {}, async (page) => {
			await search(page, 'hefboom');
			expect(await violationsOf(page, wcag)).toEqual([]);
		});
	});
});

describe('the panels of an item', () => {
	test('show relations both ways', async () => {
		await open('/barriers/standing-alone/', {}, async (page) => {
			expect(await page.locator('.related a[href="/levers/allies/"]').count()).toBe(1);
		});
		await open('/levers/allies/', {}, async (page) => {
			expect(await page.locator('.related a[href="/barriers/standing-alone/"]').count()).toBe(1);
		});
	});

	test('link a citation to its source on the page', async () => {
		await open('/levers/allies/', {}, async (page) => {
			const citation = page.locator('a.citation').first();
			const target = await citation.getAttribute('href');
			await citation.click();
			expect(new URL(page.url()).hash).toBe(target);
			expect(await page.locator(`${target}`).isVisible()).toBe(true);
		});
	});

	test('lead on in the order of the method', async () => {
		await open('/steps/see-the-field/', {}, async (page) => {
			expect(await page.locator('a[rel=prev]').getAttribute('href')).toBe('/steps/scan-barriers/');
			expect(await page.locator('a[rel=next]').getAttribute('href')).toBe('/steps/find-levers/');
		});
	});
});

describe('a term of the glossary', () => {
	test('explains itself by keyboard, and gives the focus back', async () => {
		await open('/levers/allies/', {}, async (page) => {
			const term = page.locator('a.term').first();
			await term.focus();
			await page.keyboard.press('Enter');
			const note = page.locator('.term-note');
			await note.waitFor({ state: 'visible' });
			expect((await note.innerText()).length).toBeGreaterThan(40);
			await page.keyboard.press('Escape');
			await note.waitFor({ state: 'hidden' });
			expect(await term.evaluate((link) => link === document.activeElement)).toBe(true);
		});
	});

	test('leads to the glossary without JavaScript', async () => {
		await open('/levers/allies/', { javaScriptEnabled: false }, async (page) => {
			await page.locator('a.term').first().click();
			await page.waitForURL('**/glossary/#*');
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
