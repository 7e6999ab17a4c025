import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browse } from '../../../tests/browse.ts';
import { check, question, said } from './testing/self-check.ts';

const { at, open } = browse();
const unit = '/course/role/';

/** A file to choose, as a browser gives it to a page. */
const file = (name: string, text: string) => ({
	name,
	mimeType: 'application/json',
	buffer: Buffer.from(text),
});

describe('the first page of the course', () => {
	/** Answers a question and ticks the unit off, then opens the first page. */
	const after = (use: (page: Page) => Promise<void>) =>
		open(unit, {}, async (page) => {
			await question(page, 'which-is-behaviour').getByLabel('dozen apart').check();
			await check(page, 'which-is-behaviour');
			await page.getByLabel('Deze week is af').check();
			await page.goto(at('/course/'));
			await use(page);
		});
	const status = (page: Page) => page.locator('.course-status').innerText();
	const first = (page: Page) => page.locator('.unit-list .unit-progress').first().textContent();

	test('says how far somebody is and where they go on', async () => {
		await after(async (page) => {
			expect(await first(page)).toMatch(/^af · 1 van \d+ vragen nagekeken$/);
			expect(
				await page.getByRole('link', { name: 'Ga verder' }).getAttribute('href'),
			).not.toContain('/role/');
		});
	});

	test('names a file after the day that it is for its reader, not in Greenwich', async () => {
		await open(unit, { timezoneId: 'Europe/Brussels' }, async (page) => {
			await page.getByLabel('Deze week is af').check();
			await page.clock.setFixedTime('2026-11-29T23:30:00Z');
			await page.goto(at('/course/'));
			const [saved] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('button', { name: 'Bewaar als bestand' }).click(),
			]);
			expect(saved.suggestedFilename()).toMatch(/-2026-11-30\.json$/);
		});
	});

	test('takes answers to another device by file', async () => {
		let text = '';
		await after(async (page) => {
			const [saved] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('button', { name: 'Bewaar als bestand' }).click(),
			]);
			text = await readFile((await saved.path())!, 'utf8');
		});
		await open('/course/', {}, async (page) => {
			await page.locator('[type=file]').setInputFiles(file('vak.json', text));
			await expect.poll(() => status(page)).toContain('zijn toegevoegd');
			await page.goto(at(unit));
			expect(await said(page, 'which-is-behaviour')).toBe('Dat klopt.');
			expect(await page.getByLabel('Deze week is af').isChecked()).toBe(true);
		});
	});

	test.each([
		['een foto', 'not JSON', 'geen bestand van dit vak'],
		['een werkblad', '{"format":"dns-worksheet","version":1}', 'geen bestand van dit vak'],
		['een half bestand', '{"format":"dns-course","version":1,"uni', 'beschadigd'],
		['een nieuwer bestand', '{"format":"dns-course","version":9}', 'nieuwere versie'],
	])('says of %s what is wrong, and keeps what is there', async (_, text, sentence) => {
		await after(async (page) => {
			await page.locator('[type=file]').setInputFiles(file('x.json', text));
			await expect.poll(() => status(page)).toContain(sentence);
			expect(await first(page)).toContain('af');
		});
	});

	test('erases everything, and takes that back', async () => {
		await after(async (page) => {
			await page.getByRole('button', { name: 'Wis alles' }).click();
			expect(await status(page)).toContain('gewist');
			expect(await first(page)).toBe('');
			expect(await page.evaluate(() => localStorage.length)).toBe(0);
			await page.getByRole('button', { name: 'Maak wissen ongedaan' }).click();
			expect(await first(page)).toContain('af');
		});
	});

	test('keeps what can be read of a store that is damaged', async () => {
		await after(async (page) => {
			await page.evaluate(() => {
				const [key] = Object.keys(localStorage).filter((one) => one.startsWith('dns:course'));
				const value = JSON.parse(localStorage.getItem(key!)!) as { units: Record<string, unknown> };
				value.units['broken'] = 3;
				localStorage.setItem(key!, JSON.stringify(value));
			});
			await page.reload();
			expect(await status(page)).toContain('niet te lezen');
			expect(await first(page)).toContain('af');
		});
	});
});
