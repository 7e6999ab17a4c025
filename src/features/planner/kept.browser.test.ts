import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browse } from '../../../tests/browse.ts';
import { asksBefore, full } from '../../../tests/storage.ts';
import { wrongLines } from './testing/calendar-lines.ts';

const { at, open, newContext } = browse();

const start = (page: Page) => page.locator('#planner-start');
const kept = (page: Page) => page.locator('.planner-kept li');

/** The calendar file of the plan at hand: its text, and what each entry is called. */
async function calendar(page: Page) {
	const downloading = page.waitForEvent('download');
	await page.locator('[data-do=ics]').click();
	const text = await readFile(await (await downloading).path(), 'utf8');
	const all = (name: string) =>
		[...text.replaceAll('\r\n ', '').matchAll(new RegExp(`^${name}:(.*)\r$`, 'gm'))].map(
			(match) => match[1]!,
		);
	return {
		text,
		uids: all('UID'),
		sequence: Number(all('SEQUENCE')[0]),
		notes: all('DESCRIPTION'),
	};
}

describe('a plan', () => {
	test('is there again when someone leaves and comes back without its address', async () => {
		await open('/planner/', {}, async (page) => {
			await start(page).fill('2027-03-01');
			await page.goto(at('/levers/'));
			await page.goto(at('/planner/'));
			expect(await start(page).inputValue()).toBe('2027-03-01');
			expect(await page.evaluate(() => location.hash)).toContain('start=2027-03-01');
		});
	});

	test('goes along to the other language', async () => {
		await open('/planner/', {}, async (page) => {
			await start(page).fill('2027-03-01');
			const before = await page.evaluate(() => location.hash);
			await page.getByRole('link', { name: 'English' }).click();
			await page.waitForURL('**/en/planner/**');
			expect(await page.evaluate(() => location.hash)).toBe(before);
			expect(await start(page).inputValue()).toBe('2027-03-01');
		});
	});

	test('is changed in two windows at once without losing anything', async () => {
		const context = await newContext();
		const [a, b] = [await context.newPage(), await context.newPage()];
		await a.goto(at('/planner/'));
		await a.locator('#planner-coach').selectOption('6');
		await b.goto(at('/planner/'));
		await b.locator('#planner-peers').selectOption('4');
		await expect.poll(() => a.locator('#planner-peers').inputValue()).toBe('4');
		await a.locator('#planner-weekday').selectOption('4');
		const c = await context.newPage();
		await c.goto(at('/planner/'));
		const values = await c
			.locator('#planner-coach, #planner-peers, #planner-weekday')
			.evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value));
		expect(values).toEqual(['4', '6', '4']);
		expect(await kept(c).count()).toBe(1);
		await context.close();
	});

	test('stands beside another one, and is thrown away when someone asks for that', async () => {
		await open('/planner/', {}, async (page) => {
			await start(page).fill('2027-03-01');
			await page.getByRole('button', { name: 'Begin een nieuw plan' }).click();
			expect(await start(page).inputValue()).not.toBe('2027-03-01');
			await start(page).fill('2027-09-01');
			expect(await kept(page).allInnerTexts()).toEqual([
				expect.stringContaining('Plan vanaf 1 september 2027 (staat hieronder)'),
				expect.stringContaining('Plan vanaf 1 maart 2027 (gewijzigd op'),
			]);
			await page.getByRole('link', { name: 'Plan vanaf 1 maart 2027' }).click();
			await expect.poll(() => start(page).inputValue()).toBe('2027-03-01');
			await page.getByRole('button', { name: 'Verwijder Plan vanaf 1 september 2027' }).click();
			expect(await kept(page).count()).toBe(1);
		});
	});

	test('was changed on the day that it was for its reader, not in Greenwich', async () => {
		await open('/planner/', { timezoneId: 'Europe/Brussels' }, async (page) => {
			await page.clock.setFixedTime('2026-11-29T23:30:00Z');
			await start(page).fill('2027-03-01');
			await page.getByRole('button', { name: 'Begin een nieuw plan' }).click();
			expect(await kept(page).innerText()).toContain('gewijzigd op 30 november 2026');
		});
	});

	test('says so when the browser does not keep it, and asks before someone leaves', async () => {
		const context = await newContext();
		await context.addInitScript(full);
		const page = await context.newPage();
		await page.goto(at('/planner/'));
		await start(page).fill('2027-03-01');
		expect(await page.locator('.planner-problems').innerText()).toContain('bewaart dit plan niet');
		expect(await asksBefore(page, () => page.goto(at('/levers/')))).toBe(true);
		await context.close();
	});
});

describe('the calendar of a plan', () => {
	test('has entries of its own, the same whenever it is downloaded', async () => {
		await open('/planner/#start=2026-09-01', {}, async (page) => {
			const first = await calendar(page);
			expect(wrongLines(first.text)).toEqual([]);
			await page.goto('about:blank');
			await page.goto(at('/planner/#start=2027-03-01'));
			const other = await calendar(page);
			expect(first.uids.filter((uid) => other.uids.includes(uid))).toEqual([]);
			await page.goto('about:blank');
			await page.goto(at('/planner/#start=2026-09-01'));
			expect((await calendar(page)).text).toBe(first.text);
		});
	});

	test('takes over from an earlier version of the same plan, and not from another year', async () => {
		await open('/planner/#start=2026-09-01', {}, async (page) => {
			const before = await calendar(page);
			await page.locator('#planner-weekday').selectOption('4');
			const after = await calendar(page);
			expect(after.uids).toEqual(before.uids);
			expect(after.sequence).toBeGreaterThan(before.sequence);
			await start(page).fill('2027-09-01');
			const nextYear = await calendar(page);
			expect(nextYear.uids.filter((uid) => before.uids.includes(uid))).toEqual([]);
			expect(await kept(page).count()).toBe(2);
		});
	});

	test('stays that of its plan when another one is opened while it is made', async () => {
		await open('/planner/#start=2026-09-01', {}, async (page) => {
			await page.locator('#planner-weekday').selectOption('4');
			await page.getByRole('button', { name: 'Begin een nieuw plan' }).click();
			await start(page).fill('2027-03-01');
			let goOn!: () => void;
			const waiting = new Promise<void>((resolve) => (goOn = resolve));
			await page.route('**/ics.*.js', async (route) => {
				await waiting;
				await route.continue();
			});
			const downloading = page.waitForEvent('download');
			await page.locator('[data-do=ics]').click();
			await page.getByRole('link', { name: 'Plan vanaf 1 september 2026' }).click();
			await expect.poll(() => start(page).inputValue()).toBe('2026-09-01');
			goOn();
			expect((await downloading).suggestedFilename()).toContain('2027-03-01');
			expect(await page.evaluate(() => location.hash)).toMatch(/^#start=2026-09-01/);
			await page.reload();
			expect((await kept(page).allInnerTexts()).toSorted()).toEqual([
				expect.stringContaining('Plan vanaf 1 maart 2027'),
				expect.stringContaining('Plan vanaf 1 september 2026'),
			]);
		});
	});

	test('is one of a plan that came with an address too, which is kept from then on', async () => {
		const address = '/planner/#start=2026-09-01&plan=k3f9x2abcdef.thxr5k.';
		await open(address, {}, async (page) => {
			expect(await kept(page).count()).toBe(0);
			const { text } = await calendar(page);
			await expect
				.poll(() => page.evaluate(() => location.hash))
				.toContain('plan=k3f9x2abcdef.thxr5k.2026-09-01');
			expect(await kept(page).count()).toBe(1);
			expect((await calendar(page)).text).toBe(text);
		});
	});

	test('leads back to the step from calendars that know no link', async () => {
		await open('/planner/#start=2026-09-01', {}, async (page) => {
			const { notes } = await calendar(page);
			expect(notes.some((note) => note.endsWith(at('/steps/bootcamp/')))).toBe(true);
		});
	});
});

describe('the table of a plan', () => {
	test.each([
		['nl-BE', 'Europe/Brussels', ';'],
		['en-GB', 'Europe/London', ','],
		['en-US', 'Europe/Brussels', ';'],
	])('opens in columns on a computer in %s, %s', async (locale, timezoneId, separator) => {
		await open('/en/planner/#start=2026-09-01', { locale, timezoneId }, async (page) => {
			const table = async (action: string) => {
				const downloading = page.waitForEvent('download');
				await page.locator(`[data-do=${action}]`).click();
				return readFile(await (await downloading).path(), 'utf8');
			};
			const head = ['What', 'Title', 'From', 'To', 'Note', 'Address'];
			const other = separator === ';' ? ',' : ';';
			expect(await table('csv')).toContain(head.join(separator));
			expect(await table('csv-other')).toContain(head.join(other));
		});
	});
});
