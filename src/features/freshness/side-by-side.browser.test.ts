import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browse } from '../../../tests/browse.ts';
import { builtPages, hrefOf } from '../../../tests/built.ts';

const { open } = browse();
const phone = { viewport: { width: 390, height: 800 } };
const part = (page: Page, number: number) => page.locator('.beside-part').nth(number);
const said = (page: Page) => page.locator('.beside-said').innerText();
const choose = (page: Page, name: string) =>
	page.evaluate((hash) => void (location.hash = hash), name);

describe('side by side', () => {
	test.each([
		['/levers/allies/', 'Talen naast elkaar', 'Coalitie van bondgenoten'],
		['/en/levers/allies/', 'Languages side by side', 'Coalition of allies'],
	])('opens with the page from which one comes: %s', async (address, link, title) => {
		await open(address, phone, async (page) => {
			await page.getByRole('link', { name: link }).click();
			await page.waitForURL('**/side-by-side/#levers/allies');
			await part(page, 6).waitFor();
			expect(await page.locator('.beside-part').count()).toBe(7);
			expect(await page.getByRole('heading', { level: 2, name: title }).count()).toBe(1);
			expect(await part(page, 1).locator('[lang=nl] h3').innerText()).toBe('Wat het is');
			expect(await part(page, 1).locator('[lang=en] h3').innerText()).toBe('What it is');
			expect(await said(page)).toMatch(/^(Delen naast elkaar|Parts side by side): 7\./);
		});
	});

	test('is chosen by keyboard, and moves the focus to what was chosen', async () => {
		await open('/en/side-by-side/', phone, async (page) => {
			await page.getByLabel('Page', { exact: true }).focus();
			await page.keyboard.type('Coalition of');
			await page.keyboard.press('Tab');
			await page.keyboard.press('Enter');
			await part(page, 6).waitFor();
			expect(await page.evaluate(() => location.hash)).toBe('#levers/allies');
			expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
				'Coalition of allies',
			);
			await page.getByRole('button', { name: 'All pages' }).click();
			await page.locator('.beside-list').waitFor();
			expect(await page.locator('.beside-part').count()).toBe(0);
		});
	});

	test('has no id twice, and leads from a text to where it led', async () => {
		await open('/en/side-by-side/#steps/bootcamp', phone, async (page) => {
			await part(page, 2).waitFor();
			const twice = await page.evaluate(() => {
				const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
				return ids.filter((id, index) => ids.indexOf(id) !== index);
			});
			expect(twice).toEqual([]);
			const hashes = page.locator('.beside-text a[href^="#"]');
			expect(await hashes.count()).toBe(0);
		});
	});

	test('names the part that changed, and says when nobody knows which', async () => {
		await open('/side-by-side/', phone, async (page) => {
			const row = page.locator('[id="levers/allies"]');
			await row.evaluate((li) => li.setAttribute('data-changed', 'wat-het-is'));
			await choose(page, 'levers/allies');
			await part(page, 6).waitFor();
			expect(await said(page)).toContain('In het Nederlands gewijzigd sinds de vertaling: 1.');
			expect(await page.locator('.beside-part .notice').count()).toBe(1);
			expect(await part(page, 1).locator('.notice').innerText()).toBe(
				'Dit deel is in het Nederlands gewijzigd sinds het vertaald werd.',
			);
			await choose(page, '');
			await row.evaluate((li) => li.setAttribute('data-changed', '?'));
			await choose(page, 'levers/allies');
			await part(page, 6).waitFor();
			expect(await said(page)).toContain('In welk deel, is hier niet bekend.');
		});
	});

	test('says that a part has no counterpart', async () => {
		await open('/side-by-side/', phone, async (page) => {
			await page.route('**/en/levers/allies/', async (route) => {
				const body = await (await route.fetch()).text();
				await route.fulfill({ body: body.slice(0, body.indexOf('id="questions-for-the-coach"')) });
			});
			await choose(page, 'levers/allies');
			await part(page, 6).waitFor();
			expect(await part(page, 6).innerText()).toContain(
				'Dit deel heeft in het Engels geen tegenhanger.',
			);
		});
	});

	test('says of a page in one language which one', async () => {
		await open('/en/side-by-side/', phone, async (page) => {
			await page
				.locator('[id="levers/allies"] a')
				.last()
				.evaluate((link) => link.remove());
			await choose(page, 'levers/allies');
			await page.getByText('exists in one language only so far: Dutch.').waitFor();
			expect(await page.locator('.beside-result a').count()).toBe(1);
		});
	});

	test.each(['levers/x', '%E0%A4%A', '<img src=x onerror=alert(1)>', '__proto__'])(
		'says that there is no page “%s”',
		async (name) => {
			await open(`/en/side-by-side/#${name}`, phone, async (page) => {
				await page.getByText('There is no page with the address').waitFor();
				expect(await page.locator('.beside-list').isVisible()).toBe(true);
			});
		},
	);

	test('says that a text could not be fetched, with the way to it', async () => {
		await open('/en/side-by-side/', phone, async (page, complaints) => {
			await page.route('**/en/levers/allies/', (route) => route.abort());
			await choose(page, 'levers/allies');
			await page.getByText('The texts could not be fetched.').waitFor();
			expect(await page.locator('.beside-result a').count()).toBe(2);
			complaints.length = 0;
		});
	});

	test('is a list of links without JavaScript', async () => {
		await open(
			'/side-by-side/#levers/allies',
			{ ...phone, javaScriptEnabled: false },
			async (page) => {
				expect(await page.locator('main noscript p').textContent()).toContain('Zonder JavaScript');
				const links = page.locator('[id="levers/allies"] a');
				expect(
					await links.evaluateAll((all) => all.map((one) => one.getAttribute('href'))),
				).toEqual([hrefOf('/levers/allies/'), hrefOf('/en/levers/allies/')]);
			},
		);
	});
});

test('every page has as many parts in both languages', () => {
	const counts = new Map(
		builtPages().map(({ address, html }) => [address, html.split('level-h2').length - 1]),
	);
	const written = builtPages().filter(({ html }) =>
		html.includes(`href="${hrefOf('/side-by-side/')}#`),
	);
	expect(written.length).toBeGreaterThan(100);
	expect(
		written
			.filter(({ address }) => counts.get(`/en${address}`) !== counts.get(address))
			.map(({ address }) => address),
	).toEqual([]);
});
