import { describe, expect, test } from 'vitest';
import {
	all,
	browseWorksheets,
	button,
	change,
	fill,
	filled,
	force,
	inStorage,
	nothing,
	sheet,
	storageKey,
	status,
} from './testing/on-the-page.ts';

const { open } = browseWorksheets();

describe('the form of a worksheet', () => {
	test('keeps several copies apart, by name', async () => {
		await open(sheet, async (page) => {
			await fill(page);
			await page.getByLabel('Name of this copy').fill('Before summer');
			await button(page, 'New copy').click();
			expect(await filled(page)).toEqual(nothing);
			await change(page).fill('Second try');
			await page.locator('[data-of=copies]').selectOption({ label: 'Before summer' });
			expect(await filled(page)).toEqual(all);
			await page.reload();
			expect(await filled(page)).toEqual(all);
			await page.locator('[data-of=copies]').selectOption({ label: 'Copy 2' });
			expect(await change(page).inputValue()).toBe('Second try');
		});
	});

	test('shows in one window what another one writes', async () => {
		await open(sheet, async (page, context) => {
			const other = await context.newPage();
			await other.goto(page.url());
			await fill(page);
			await expect.poll(() => filled(other)).toEqual(all);
		});
	});

	test('clears a copy, leaves no trace of it, and takes that back', async () => {
		await open(sheet, async (page) => {
			await fill(page);
			await button(page, 'Clear all answers').click();
			expect(await filled(page)).toEqual(nothing);
			expect(await status(page).innerText()).toBe('All answers in this copy have been cleared.');
			expect(await inStorage(page)).toBeNull();
			await button(page, 'Undo').click();
			expect(await filled(page)).toEqual(all);
			await page.reload();
			expect(await filled(page)).toEqual(all);
		});
	});

	test('deletes a copy and takes that back', async () => {
		await open(sheet, async (page) => {
			await fill(page);
			await button(page, 'New copy').click();
			await change(page).fill('Second try');
			await button(page, 'Delete this copy').click();
			expect(await filled(page)).toEqual(all);
			await button(page, 'Undo').click();
			expect(await change(page).inputValue()).toBe('Second try');
		});
	});

	test('keeps an answer for which a new version has no place', async () => {
		await open(sheet, async (page) => {
			await fill(page);
			await page.evaluate((key) => {
				const kept = localStorage.getItem(key)!;
				localStorage.setItem(key, kept.replace('"change"', '"dropped-question"'));
			}, storageKey);
			await page.reload();
			const earlier = page.locator('.earlier');
			expect(await earlier.locator('dt').innerText()).toBe('dropped-question');
			expect(await earlier.locator('dd').innerText()).toBe(all.change);
			await force(page, 2).fill('b');
			await page.reload();
			expect(await earlier.locator('dd').innerText()).toBe(all.change);
			await button(page, 'Delete these answers').click();
			expect(await earlier.isVisible()).toBe(false);
			await page.keyboard.press('Enter'); // the focus is on “Undo”
			expect(await earlier.locator('dd').innerText()).toBe(all.change);
		});
	});
});
