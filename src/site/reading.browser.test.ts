import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browse } from '../../tests/browse.ts';
import { hrefOf } from '../../tests/built.ts';

const { at, open } = browse();
const desktop = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 390, height: 844 } };

const inView = (page: Page, selector: string) =>
	page.locator(selector).evaluate((element) => {
		const { top, bottom } = element.getBoundingClientRect();
		return bottom > 0 && top < innerHeight;
	});

describe('the list of what is on a page', () => {
	test('stays in view, and marks the section that is being read', async () => {
		await open('/levers/allies/', desktop, async (page) => {
			const headings = page.locator('.sl-markdown-content > h2, .sl-markdown-content h2');
			const count = await headings.count();
			for (const index of [1, count - 1]) {
				const heading = headings.nth(index);
				await heading.evaluate((element) => {
					scrollTo(0, element.getBoundingClientRect().top + scrollY - 100);
				});
				const id = await heading.getAttribute('id');
				const current = page.locator('.rail-toc [aria-current]');
				await expect.poll(() => current.getAttribute('href')).toBe(`#${id}`);
				expect(await current.count()).toBe(1);
				expect(await inView(page, '.rail-toc')).toBe(true);
			}
		});
	});
});

describe('a table that is wider than a phone', () => {
	test('shows at its edge that it scrolls', async () => {
		await open(
			'/guide/start-as-an-organisation/',
			{ viewport: { width: 300, height: 700 } },
			async (page) => {
				const table = page.locator('.sl-markdown-content table').last();
				const { scrolls, attachment } = await table.evaluate((element) => ({
					scrolls: element.scrollWidth > element.clientWidth,
					attachment: getComputedStyle(element).backgroundAttachment,
				}));
				expect(scrolls).toBe(true);
				expect(attachment).toBe('local, local, scroll, scroll');
			},
		);
	});
});

describe('the home page', () => {
	test('shows that its sentences are links, and leads to what it costs', async () => {
		await open('/', phone, async (page) => {
			const styles = await page
				.locator('.holds a')
				.evaluateAll((links) => links.map((link) => getComputedStyle(link).textDecorationLine));
			expect(new Set(styles)).toEqual(new Set(['underline']));
			await page.getByRole('link', { name: 'Wat het kost in uren' }).click();
			await page.waitForURL(at('/guide/start-as-an-organisation/#wat-het-kost-in-uren'));
		});
	});
});

describe('a wrong address', () => {
	test.each([
		['/en/levers/nothing-here/', 'en', 'This page does not exist', '/en/levers/'],
		['/levers/nothing-here/', 'nl', 'Deze pagina bestaat niet', '/levers/'],
	])('%s is answered in its own language first', async (address, lang, title, first) => {
		await open('/', {}, async (page, complaints) => {
			await page.goto(at(address));
			expect(await page.locator('h1').innerText()).toBe(title);
			expect(await page.title()).toContain(title);
			expect(await page.locator('html').getAttribute('lang')).toBe(lang);
			const links = page.locator('main section').first().getByRole('link');
			expect(await links.nth(2).getAttribute('href')).toBe(hrefOf(first));
			expect(complaints.splice(0)).toEqual([expect.stringContaining('404')]);
		});
	});
});
