import { describe, expect, test } from 'vitest';
import { browse } from '../../../tests/browse.ts';
import { asksBefore, full } from '../../../tests/storage.ts';
import { addressOf, answer, checked, notice, some } from './testing/scan.ts';

const { at, newContext } = browse();

describe('two windows of the scan', () => {
	test('keep the answers of both, and each shows those of the other', async () => {
		const context = await newContext();
		const [a, b] = [await context.newPage(), await context.newPage()];
		await a.goto(at('/scan/'));
		await b.goto(at('/scan/'));
		await answer(a, { silos: 1, 'standing-alone': 3, 'linear-rules': 2 });
		await answer(b, { 'low-self-efficacy': 0 });
		await expect.poll(() => checked(a)).toBe(4);
		expect(await checked(b)).toBe(4);
		const c = await context.newPage();
		await c.goto(at('/scan/'));
		expect(await checked(c)).toBe(4);
		await context.close();
	});

	test('keep the scans that both put away', async () => {
		const context = await newContext();
		const [a, b] = [await context.newPage(), await context.newPage()];
		await a.goto(at('/scan/'));
		await b.goto(at('/scan/'));
		for (const [page, day] of [
			[a, '2027-01-10'],
			[b, '2027-02-10'],
		] as const) {
			// One clock for all windows of a browser.
			await page.clock.setFixedTime(`${day}T10:00:00Z`);
			await answer(page, some);
			await page.getByRole('button', { name: 'Bewaar om later te vergelijken' }).click();
			await answer(page, { silos: 1 });
		}
		const c = await context.newPage();
		await c.goto(at('/scan/'));
		expect(await c.locator('[data-earlier] option').allInnerTexts()).toEqual([
			'10 januari 2027',
			'10 februari 2027',
		]);
		expect(await a.locator('[data-earlier] option').count()).toBe(2);
		await context.close();
	});
});

describe('a result', () => {
	test('goes along to the other language', async () => {
		const context = await newContext();
		const page = await context.newPage();
		await page.goto(at(`/scan/#${addressOf(some)}`));
		await page.getByRole('link', { name: 'English' }).click();
		await page.waitForURL('**/en/scan/**');
		expect(await checked(page)).toBe(5);
		await context.close();
	});
});

describe('a browser that does not keep the scan', () => {
	test('says so, and asks before someone leaves', async () => {
		const context = await newContext();
		await context.addInitScript(full);
		const page = await context.newPage();
		await page.goto(at('/en/scan/'));
		expect(await notice(page).innerText()).toBe('');
		await answer(page, { silos: 1 });
		expect(await notice(page).innerText()).toContain('not keeping this');
		expect(await asksBefore(page, () => page.goto(at('/levers/')))).toBe(true);
		await context.close();
	});
});
