import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { browse } from '../../../tests/browse.ts';
import { bytesOf, scriptsOf } from '../../../tests/bytes.ts';
import { shiftOf } from '../../../tests/shift.ts';

const { at, open } = browse();

describe('the year planner', () => {
	const fixed = '/planner/#start=2026-09-01&skip=';

	test.each(['Europe/Brussels', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
		'gives a calendar file with the same days in %s',
		async (timezoneId) => {
			await open(fixed, { timezoneId, acceptDownloads: true }, async (page) => {
				const downloading = page.waitForEvent('download');
				await page.getByRole('button', { name: '.ics' }).click();
				const download = await downloading;
				expect(download.suggestedFilename()).toBe('Jaarplanner 2026-09-01.ics');
				const calendar = new ICAL.Component(
					ICAL.parse(await readFile(await download.path(), 'utf8')),
				);
				const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
				const shown = await page.locator('.planner-plan [data-do=move]').count();
				expect(events).toHaveLength(shown);
				const bootcamp = events.find(({ uid }) =>
					/^joint-bootcamp\.[a-z0-9]{12}@localhost$/.test(uid),
				)!;
				expect(bootcamp.startDate.toString()).toBe('2026-10-06');
				expect(bootcamp.endDate.toString()).toBe('2026-10-07');
				expect(bootcamp.summary).toBe('Gezamenlijke sessie 1: Bootcamp');
				const summaries = events.map(({ summary }) => summary);
				expect(summaries).toContain('Gezamenlijke sessie 2: het veld');
			});
		},
	);

	test('gives a table with every item', async () => {
		const british = { locale: 'en-GB', timezoneId: 'Europe/London' };
		await open('/en/planner/#start=2026-09-01&skip=', british, async (page) => {
			const downloading = page.waitForEvent('download');
			await page.getByRole('button', { name: 'table (.csv)' }).click();
			const text = await readFile(await (await downloading).path(), 'utf8');
			const lines = text.trim().split('\r\n');
			expect(text.startsWith('\uFEFF')).toBe(true);
			expect(lines[0]).toBe('What,Title,From,To,Note,Address');
			expect(lines).toHaveLength(1 + (await page.locator('.planner-plan [data-do=move]').count()));
			expect(text).toContain('Joint session 2,the field,');
			expect(text).toContain(
				`Joint session 1,Bootcamp,2026-10-06,2026-10-06,,${at('/en/sessions/bootcamp/')}`,
			);
		});
	});

	test('shows the year in months without JavaScript', async () => {
		await open('/planner/', { javaScriptEnabled: false }, async (page) => {
			expect(await page.locator('.planner-form').isVisible()).toBe(false);
			const rows = page.locator('.planner-static tbody tr');
			expect(await rows.count()).toBe(10);
			expect(await rows.nth(1).innerText()).toMatch(/2\. Bootcamp\s+maand 1\s+gezamenlijke sessie/);
		});
	});

	test('loads no calendar library before it is asked for, and stays within 20 KB', async () => {
		await open('/planner/', {}, async (page) => {
			const scripts = await scriptsOf(page);
			expect(scripts.some((name) => name.includes('/page.'))).toBe(true);
			expect(scripts.filter((name) => name.includes('/ics.'))).toEqual([]);
			expect(bytesOf(scripts)).toBeLessThanOrEqual(20 * 1024);
			// What is left are the digits inside the browser's own date field.
			expect(await shiftOf(page)).toBeLessThan(0.0005);
		});
	});

	test('prints the plan and not the form', async () => {
		await open(fixed, {}, async (page) => {
			await page.emulateMedia({ media: 'print' });
			expect(await page.locator('.planner-form').isVisible()).toBe(false);
			expect(await page.locator('.planner-actions').isVisible()).toBe(false);
			expect(await page.locator('li.planner-joint').first().isVisible()).toBe(true);
			expect(await page.getByRole('button', { name: 'Verplaats' }).count()).toBe(0);
		});
	});
});
