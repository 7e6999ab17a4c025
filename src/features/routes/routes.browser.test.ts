import { describe, expect, test } from 'vitest';
import { browse } from '../../../tests/browse.ts';
import { shiftOf } from '../../../tests/shift.ts';
import { hrefOf } from '../../../tests/built.ts';

const { at, newContext, open } = browse();

describe('a route', () => {
	test('is shown on the home page in both languages', async () => {
		for (const [address, prefix] of [
			['/', '/routes/'],
			['/en/', '/en/routes/'],
		] as const) {
			await open(address, {}, async (page) => {
				expect(await page.locator(`.route-cards a[href^="${hrefOf(prefix)}"]`).count()).toBe(7);
			});
		}
	});

	test('is followed with the keyboard, keeps its ticks and shows the next stop', async () => {
		await open('/routes/ten-minutes/', {}, async (page) => {
			const stops = page.locator('.stops a');
			const count = await stops.count();
			await page.getByRole('button', { name: 'Volg deze route' }).focus();
			await page.keyboard.press('Enter');
			await page.waitForURL('**/cases/dns-pilot/');

			const bar = page.getByRole('navigation', { name: 'Route: Ik heb tien minuten' });
			await bar.waitFor();
			expect(await bar.innerText()).toContain(`halte 1 van ${count}`);
			await bar.getByRole('checkbox').focus();
			await page.keyboard.press('Space');
			await bar.getByRole('link', { name: 'Drempels' }).focus();
			await page.keyboard.press('Enter');
			await page.waitForURL('**/barriers/');

			await page.goto(at('/routes/ten-minutes/'));
			const boxes = page.locator('.stops [type=checkbox]');
			expect(await boxes.nth(0).isChecked()).toBe(true);
			expect(await boxes.nth(1).isChecked()).toBe(false);
			expect(await page.getByRole('status').innerText()).toContain(`1 van ${count}`);
		});
	});

	test('goes on where the reader was, and is left with another button', async () => {
		await open('/routes/ten-minutes/', {}, async (page) => {
			const follow = page.locator('[data-do=follow]');
			const leave = page.locator('[data-do=leave]');
			expect(await leave.isVisible()).toBe(false);
			await page.locator('.stops [type=checkbox]').first().check();
			await follow.click();
			await page.waitForURL('**/barriers/');
			await page.goBack();
			expect(await follow.innerText()).toBe('Ga verder op deze route');
			await leave.click();
			expect(await follow.innerText()).toBe('Volg deze route');
			expect(await leave.isVisible()).toBe(false);
		});
	});

	test('does not send a reader back from its last stop', async () => {
		await open('/routes/organisation/', {}, async (page) => {
			await page.locator('.stops a').last().click();
			const next = page.locator('.route-next');
			await next.waitFor();
			expect(await next.innerText()).toContain('Dit is de laatste halte. Nog niet aangevinkt:');
			expect(await next.innerText()).not.toContain('Volgende halte');
			expect(await next.getByRole('link').count()).toBe(7);
		});
	});

	test('ticks a stop when the reader goes on, and says so at the end', async () => {
		await open('/en/routes/ten-minutes/', {}, async (page) => {
			await page.locator('.stops a').first().click();
			const stops = ['barriers/', 'steps/', 'guide/start-as-an-organisation/', 'about/'];
			for (const next of stops.map((stop) => `/en/${stop}`)) {
				await page.locator('.route-next a').click();
				await page.waitForURL(at(next));
			}
			await page.locator('route-bar').getByRole('checkbox').check();
			expect(await page.locator('.route-next').innerText()).toContain('You have done every stop.');
		});
	});

	test('is left again, and leaves no trace on a page', async () => {
		await open('/routes/student/', {}, async (page) => {
			await page.locator('.stops a').first().click();
			await page.getByRole('button', { name: 'Verlaat de route' }).click();
			await page.reload();
			await page.waitForTimeout(300);
			expect(await page.locator('route-bar').innerText()).toBe('');
			expect(await page.locator('route-bar').evaluate((bar) => bar.clientHeight)).toBe(0);
		});
	});

	test('shows the way back from a page beside the route', async () => {
		await open('/routes/student/', {}, async (page) => {
			await page.locator('.stops a').first().click();
			await page.goto(at('/levers/allies/'));
			await page.locator('route-bar nav').waitFor();
			expect(await page.locator('route-bar').innerText()).toContain('even van de route af');
			expect(await page.locator('route-bar').getByRole('checkbox').count()).toBe(0);
		});
	});

	test('copes with a store that somebody broke, and with a route that is gone', async () => {
		await open('/routes/student/', {}, async (page) => {
			await page.evaluate(() => {
				localStorage.setItem('dns:routes:v1:done', '{"student":');
				localStorage.setItem('dns:routes:v1:now', 'student');
			});
			await page.reload();
			expect(await page.getByRole('status').innerText()).toContain('onleesbaar');
			await page.locator('.stops [type=checkbox]').first().check();
			expect(await page.getByRole('status').innerText()).toMatch(/^1 van \d+ haltes gedaan$/);
		});
		const context = await newContext();
		const page = await context.newPage();
		await page.goto(at('/routes/'));
		await page.evaluate(() => localStorage.setItem('dns:routes:v1:now', 'gone'));
		await page.goto(at('/levers/allies/'));
		await page.waitForFunction(() => Object.keys(localStorage).length === 0);
		await context.close();
	});

	test('does not move the page when the next stop appears', async () => {
		await open('/routes/student/', { viewport: { width: 390, height: 800 } }, async (page) => {
			await page.locator('.stops a').first().click();
			await page.goto(at('/about/provenance/'));
			await page.locator('route-bar nav').waitFor();
			expect(await shiftOf(page)).toBe(0);
			// Nor would it if the foot were in view: its room is there before its words are.
			const room = await page.locator('route-bar').evaluate((bar) => {
				const { height } = bar.getBoundingClientRect();
				bar.replaceChildren();
				return height - bar.getBoundingClientRect().height;
			});
			expect(room).toBeLessThanOrEqual(48);
		});
	});

	test('is a list of links without JavaScript', async () => {
		await open('/routes/coach/', { javaScriptEnabled: false }, async (page) => {
			expect(await page.locator('.stops a').count()).toBeGreaterThan(4);
			expect(await page.locator('.stops [type=checkbox]').first().isVisible()).toBe(false);
			expect(await page.locator('.route-controls').isVisible()).toBe(false);
		});
	});
});
