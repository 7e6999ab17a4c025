import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsOf, wcag } from '../../../../tests/axe.ts';
import { browse } from '../../../../tests/browse.ts';

const { at, newContext, open } = browse();
const composer = '/course/composer/';

describe('the composer', () => {
	const summary = (page: Page) => page.locator('.composer-summary').innerText();
	const problems = (page: Page) => page.locator('.composer-problems').innerText();
	const rows = (page: Page) => page.locator('.composer-schedule tbody tr').allInnerTexts();

	test('begins with the whole course, in which no outcome falls out', async () => {
		await open(composer, {}, async (page) => {
			expect(await summary(page)).toContain('36 u. in de les');
			expect(await page.locator('.composer-fallen').innerText()).toContain('Elk leerresultaat');
		});
	});

	test('says what falls out of a shorter one, and keeps the choice in the address', async () => {
		await open(composer, {}, async (page) => {
			const boxes = page.locator('.composer-units [type=checkbox]');
			for (let place = 1; place < (await boxes.count()); place++) await boxes.nth(place).uncheck();
			await page.getByLabel('Hoeveel weken').selectOption('2');
			expect(await page.locator('.composer-fallen').innerText()).toContain('vallen weg');
			expect(page.url()).toContain('#units=role&weeks=2');
			await page.reload();
			expect(await summary(page)).toContain('3 u. in de les');
			expect(await page.locator('.composer-units :checked').count()).toBe(1);
		});
	});

	test('plans classes on days, passes over weeks, and gives them to a calendar', async () => {
		const address = `${composer}#units=role&weeks=2&start=2027-02-03&weekday=2&hour=1330&skip=2027-02-09`;
		await open(address, {}, async (page) => {
			expect((await rows(page))[0]).toMatch(/16 februari 2027 13\.30–16\.30/);
			const [saved] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('button', { name: 'Zet in je agenda' }).click(),
			]);
			const text = await readFile((await saved.path())!, 'utf8');
			const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
			const { startDate, endDate } = new ICAL.Event(event!);
			expect([startDate.toString(), endDate.toString()]).toEqual([
				'2027-02-16T13:30:00',
				'2027-02-16T16:30:00',
			]);
		});
	});

	test('gives a calendar the days on which work is handed in, too', async () => {
		const address = `${composer}#units=role.levers&weeks=2&start=2027-02-03&weekday=2`;
		await open(address, {}, async (page) => {
			const [saved] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('button', { name: 'Zet in je agenda' }).click(),
			]);
			const text = await readFile((await saved.path())!, 'utf8');
			const events = new ICAL.Component(ICAL.parse(text))
				.getAllSubcomponents('vevent')
				.map((one) => new ICAL.Event(one));
			const handIns = events.filter(({ summary: title }) => title.startsWith('Indienen: '));
			expect(handIns.map(({ startDate }) => startDate.toString())).toEqual([
				'2027-02-16',
				'2027-02-21',
			]);
			expect(handIns[0]!.description).toContain('vóór les 2 (di 16 februari 2027).');
		});
	});

	test('keeps courses that begin on one day apart in a calendar', async () => {
		const idIn = (choice: string) =>
			open(`${composer}#weeks=2&start=2027-02-03&weekday=2&${choice}`, {}, async (page) => {
				const [saved] = await Promise.all([
					page.waitForEvent('download'),
					page.getByRole('button', { name: 'Zet in je agenda' }).click(),
				]);
				const text = await readFile((await saved.path())!, 'utf8');
				return /^UID:(.*)/m.exec(text)?.[1]?.trim();
			});
		const first = await idIn('units=role&hour=0900');
		expect(await idIn('units=role&hour=1330')).not.toBe(first);
		expect(await idIn('units=role.direction&hour=0900')).not.toBe(first);
		// A week that is skipped later is a change to the same course.
		expect(await idIn('units=role&hour=0900&skip=2027-03-01')).toBe(first);
	});

	test('skips the week of a day, each once, and takes it back', async () => {
		await open(`${composer}#units=role&weeks=2&start=2027-02-03&weekday=2`, {}, async (page) => {
			const add = page.getByRole('button', { name: 'Sla die week over' });
			await add.click();
			expect(await page.locator('#composer-skip-wrong').innerText()).toContain('bestaande dag');
			for (const day of ['2027-02-10', '2027-02-12']) {
				await page.getByLabel('Een dag in een week zonder les').fill(day);
				await page.keyboard.press('Enter');
			}
			expect(page.url()).toMatch(/skip=2027-02-08$/);
			expect((await rows(page))[0]).toContain('16 februari 2027');
			await page.getByRole('button', { name: 'Sla de week van' }).click();
			expect((await rows(page))[0]).toContain('9 februari 2027');
		});
	});

	test('says in a sentence what an address asks that cannot be, and keeps the rest', async () => {
		await open(`${composer}#units=old-unit.role&weeks=99&hour=2300`, {}, async (page) => {
			expect(await problems(page)).toContain('weken die niet meer bestaan: old-unit');
			expect(await problems(page)).toContain('het aantal weken');
			expect(await summary(page)).toContain('loopt voorbij middernacht');
			await page.getByRole('button', { name: 'Zet in je agenda' }).click();
			expect(await page.getByRole('alert').allInnerTexts()).toContain(
				'Kies eerst een dag om te beginnen.',
			);
		});
	});

	test('moves a unit by keyboard, with the focus going along', async () => {
		await open(composer, {}, async (page) => {
			const unit = page.locator('.composer-units [data-unit=role]');
			const down = unit.locator('[data-do=down]');
			await down.focus();
			await page.keyboard.press('Enter');
			expect(await page.locator('.composer-units li').nth(1).getAttribute('data-unit')).toBe(
				'role',
			);
			expect(await down.evaluate((one) => one === document.activeElement)).toBe(true);
			expect(page.url()).toMatch(/#units=[a-z-0-9]+\.role\./);
		});
	});

	test('prints a hand-out with exercises and no answers', async () => {
		await open(`${composer}#units=role`, {}, async (page) => {
			await page.evaluate(() => (window.print = () => undefined));
			await page.getByRole('button', { name: 'Druk het uitreikblad af' }).click();
			await page.emulateMedia({ media: 'print' });
			const text = page.locator('.composer-handout');
			await expect.poll(() => text.innerText()).toContain('Welke zin beschrijft intrapreneurschap');
			expect(await text.innerText()).not.toContain('Dit zegt hoe iemand zou zijn');
			expect(await page.locator('.composer-schedule').isVisible()).toBe(false);
		});
	});

	const handout = (choice: string, use: (page: Page) => Promise<void>) =>
		open(`${composer}#${choice}`, {}, async (page) => {
			await page.evaluate(() => (window.print = () => undefined));
			await page.getByRole('button', { name: 'Druk het uitreikblad af' }).click();
			await page.locator('.composer-handout section').first().waitFor({ state: 'attached' });
			await page.emulateMedia({ media: 'print' });
			await use(page);
		});
	const units = 'units=role.barriers.levers.harvest';

	test('hands work in before the class that follows in this course', async () => {
		const due = (page: Page) =>
			page.locator('.composer-handout p', { hasText: 'Indienen.' }).allInnerTexts();
		await handout(`${units}&weeks=4`, async (page) => {
			const texts = (await due(page)).join('\n');
			expect(texts.match(/vóór les \d+/g)).toEqual(['vóór les 2', 'vóór les 3', 'vóór les 4']);
			expect(texts).toContain('aan het eind van week 4.');
		});
		await handout(`${units}&weeks=4&start=2027-02-03&weekday=2`, async (page) => {
			expect((await due(page))[1]).toContain('vóór les 3 (di 23 februari 2027).');
		});
	});

	test('heads a hand-out with the title of the course, and gives the page its own back', async () => {
		await handout(units, async (page) => {
			const title = 'Circulair en sociaal intrapreneurschap';
			const heads = await page.getByRole('heading', { level: 1 }).allInnerTexts();
			expect(heads).toEqual([title]);
			expect(await page.title()).toContain(title);
			expect(await page.locator('body').innerText()).not.toContain('Stel je eigen vak samen');
			await page.evaluate(() => dispatchEvent(new Event('afterprint')));
			expect(await page.title()).toContain('Stel je eigen vak samen');
		});
	});

	test('gives every question on a hand-out what it is answered with', async () => {
		await handout(units, async (page) => {
			const questions = page.locator('.handout-question');
			expect(await questions.count()).toBeGreaterThan(15);
			const kinds = { tick: 2, number: 3, pair: 6 };
			for (const [kind, least] of Object.entries(kinds)) {
				const all = page.locator(`.handout-question[data-answer=${kind}]`);
				expect(await all.count(), kind).toBeGreaterThan(0);
				for (const one of await all.all())
					expect(await one.locator('li').count(), kind).toBeGreaterThanOrEqual(least);
			}
		});
	});

	test('has a schedule that can be read on a phone and on a desk', async () => {
		const days = `${composer}#weeks=12&start=2027-02-03&weekday=2&hour=1330`;
		for (const width of [360, 1280]) {
			await open(days, { viewport: { width, height: 740 } }, async (page) => {
				const table = (await page.locator('.composer-schedule table').boundingBox())!;
				const row = page.locator('.composer-schedule tbody tr').first();
				const [when, what] = await row.locator('td').all();
				expect((await what!.boundingBox())!.width, `${width}`).toBeGreaterThan(table.width * 0.45);
				expect(await lines(when!), `${width}`).toBeLessThanOrEqual(width < 800 ? 3 : 1);
			});
		}
	});

	/** How many lines of text an element has. */
	const lines = (place: Locator) =>
		place.evaluate((one) => {
			const range = document.createRange();
			range.selectNodeContents(one);
			return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
		});

	test('says so when the exercises do not load', async () => {
		const context = await newContext();
		const page = await context.newPage();
		await page.route('**/exercises.json', (route) => route.abort());
		await page.goto(at(composer));
		const place = page.locator('.composer-readings');
		await expect.poll(() => place.innerText()).toContain('niet geladen');
		await context.close();
	});

	test('has no accessibility violation with something chosen, in light and dark', async () => {
		for (const colorScheme of ['light', 'dark'] as const) {
			await open(
				`${composer}#units=role.gone&weeks=2&skip=2027-02-09`,
				{ colorScheme },
				async (page) => {
					await page.locator('.composer-readings li').first().waitFor();
					expect(await violationsOf(page, wcag)).toEqual([]);
				},
			);
		}
	});
});
