import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { forbidden, full } from '../../../tests/storage.ts';
import {
	all,
	browseWorksheets,
	button,
	change,
	exported,
	fill,
	filled,
	sheet,
	storageKey,
} from './testing/on-the-page.ts';

const { open } = browseWorksheets();

describe('a browser that does not keep things', () => {
	const trouble = (page: Page) => page.locator('worksheet-form [role=alert]');

	test('says so when it is full, and saves the answers as a file', async () => {
		await open(
			sheet,
			async (page) => {
				expect(await trouble(page).isVisible()).toBe(false);
				await fill(page);
				expect(await trouble(page).innerText()).toContain('storage is full');
				expect(await page.locator('[data-of=state]').innerText()).toBe('Not saved yet.');
				expect(await filled(page)).toEqual(all);

				let asked = false;
				page.on('dialog', (dialog) => {
					asked = dialog.type() === 'beforeunload';
					void dialog.dismiss();
				});
				await page.close({ runBeforeUnload: true });
				await expect.poll(() => asked).toBe(true);

				expect(JSON.parse((await exported(page)).text).answers).toEqual({
					change: all.change,
					'forces-for.1.force': all.force,
					'forces-for.1.weight': all.weight,
				});
			},
			{},
			(page) => page.addInitScript(full),
		);
	});

	test('keeps what was saved before it was full', async () => {
		await open(sheet, async (page) => {
			await fill(page);
			await page.evaluate(full);
			await change(page).fill('More');
			expect(await trouble(page).isVisible()).toBe(true);
			page.on('dialog', (dialog) => void dialog.accept());
			await page.reload();
			expect(await filled(page)).toEqual(all);
		});
	});

	test('says so when it forbids storage', async () => {
		await open(
			sheet,
			async (page) => {
				expect(await trouble(page).innerText()).toContain('does not let this site keep');
				await fill(page);
				expect(await filled(page)).toEqual(all);
				expect((await exported(page)).text).toContain(all.change);
			},
			{},
			(page) => page.addInitScript(forbidden),
		);
	});

	test('sets a damaged notebook aside and hands it over', async () => {
		await open(sheet, async (page) => {
			await page.evaluate(() => localStorage.setItem('dns:worksheet:v1:force-field', '{"cop'));
			await page.reload();
			expect(await trouble(page).innerText()).toContain('can no longer be read');
			const [file] = await Promise.all([
				page.waitForEvent('download'),
				button(page, 'Save what was there').click(),
			]);
			expect(readFileSync(await file.path(), 'utf8')).toBe('{"cop');
			await fill(page);
			const aside = `${storageKey}:damaged`;
			expect(await page.evaluate((key) => localStorage.getItem(key), aside)).toBe('{"cop');
		});
	});
});
