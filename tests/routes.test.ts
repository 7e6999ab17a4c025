import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { browse } from './browse.ts';
import { anchorsIn, builtPages } from './built.ts';
import { bytesOf, scriptsOf } from './bytes.ts';
import { shiftOf } from './shift.ts';

const { at, newContext, open } = browse(4730);

describe('a route', () => {
	test('is shown on the home page in both languages', async () => {
		for (const [address, prefix] of [
			['/', '/routes/'],
			['/en/', '/en/routes/'],
		] as const) {
			await open(address, {}, async (page) => {
				expect(await page.locator(`.route-cards a[href^="${prefix}"]`).count()).toBe(7);
			});
		}
	});

	test('is followed with the keyboard, keeps its ticks and shows the next stop', async () => {
		await open('/routes/ten-minutes/', {}, async (page) => {
			const stops = page.locator('.stops a');
			const count = await stops.count();
			await page.getByRole('button', { name: 'Volg deze route' }).focus();
			await page.keyboard.press('Enter');
			expect(await page.locator('[data-action=follow]').innerText()).toBe('Verlaat de route');
			// Focus is on the first stop now.
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

	test('ticks a stop when the reader goes on, and says so at the end', async () => {
		await open('/en/routes/ten-minutes/', {}, async (page) => {
			await page.locator('.stops a').first().click();
			for (const next of ['/en/barriers/', '/en/steps/', '/en/about/']) {
				await page.locator('.route-next a').click();
				await page.waitForURL(at(next));
			}
			await page.locator('route-bar').getByRole('checkbox').check();
			expect(await page.locator('.route-next').innerText()).toBe('You have done every stop.');
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
		await page.waitForFunction(() => !localStorage.getItem('dns:routes:v1:now'));
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

describe('the year planner', () => {
	const fixed = '/planner/#start=2026-09-01&skip=';

	test('puts ten steps and five joint sessions on the calendar', async () => {
		await open(fixed, {}, async (page) => {
			expect(await page.locator('ol.planner-list > li').count()).toBe(10);
			expect(await page.locator('ol.planner-list').innerText()).toContain(
				'1 oktober – 31 oktober 2026\nStap 2: Bootcamp',
			);
			const sessions = await page.locator('li.planner-joint').allInnerTexts();
			expect(sessions).toHaveLength(5);
			expect(sessions[0]).toContain('di 6 oktober 2026\nGezamenlijke sessie 1: Bootcamp');
		});
	});

	test('recalculates with the keyboard and keeps the choice in the address', async () => {
		await open(fixed, {}, async (page) => {
			await page.getByLabel('Weekdag').focus();
			await page.keyboard.press('ArrowDown');
			expect(await page.locator('li.planner-joint').first().innerText()).toContain('7 oktober');
			await page.getByLabel('Vlaamse schoolvakanties').focus();
			await page.keyboard.press('Space');
			const { hash } = new URL(await page.evaluate(() => location.href));
			expect(hash).toContain('weekday=3');
			expect(hash).toContain('skip=school');
			await page.reload();
			expect(await page.getByLabel('Weekdag').inputValue()).toBe('3');
			expect(await page.getByLabel('Vlaamse schoolvakanties').isChecked()).toBe(true);
		});
	});

	test('moves a session where someone wants it, says what is odd, and moves it back', async () => {
		await open('/planner/#start=2026-09-01&skip=public', {}, async (page) => {
			const row = page.locator('li.planner-joint').first();
			const move = () => row.getByRole('button', { name: 'Verplaats' });
			const dialog = page.getByRole('dialog');
			await move().focus();
			await page.keyboard.press('Enter');
			await dialog.getByLabel('Dag', { exact: true }).fill('2026-11-11');
			await dialog.getByLabel('Dag', { exact: true }).press('Enter');
			await expect.poll(() => row.innerText()).toContain('11 november 2026');
			expect(await row.innerText()).toContain('valt op Wapenstilstand');
			expect(await page.evaluate(() => location.hash)).toContain('moved=joint-bootcamp_2026-11-11');
			expect(await move().evaluate((button) => button === document.activeElement)).toBe(true);

			await move().click();
			await page.keyboard.press('Escape');
			expect(await row.innerText()).toContain('11 november 2026');
			await move().click();
			await dialog.getByRole('button', { name: 'Terug naar het voorstel' }).click();
			await expect.poll(() => row.innerText()).toContain('6 oktober 2026');
		});
	});

	test('keeps days free that the organisation is closed', async () => {
		await open(fixed, {}, async (page) => {
			const add = page.getByRole('button', { name: 'Voeg toe' });
			await add.click();
			expect(await page.locator('.planner-off .planner-wrong').innerText()).toContain('twee data');
			await page.getByLabel('Van', { exact: true }).fill('2026-10-05');
			await page.getByLabel('Tot en met', { exact: true }).fill('2026-10-11');
			await add.click();
			expect(await page.locator('li.planner-joint').first().innerText()).toContain('13 oktober');
			await page.getByRole('button', { name: /^Verwijder 5 oktober/ }).click();
			expect(await page.locator('li.planner-joint').first().innerText()).toContain('6 oktober');
		});
	});

	test('keeps what it can of an address that is mangled, and says what it could not read', async () => {
		const mangled = '/planner/#start=2026-02-31&weekday=4&off=nonsense&coach=99';
		await open(mangled, {}, async (page) => {
			const message = await page.locator('.planner-problems').innerText();
			for (const part of ['de begindatum', 'de sluitingsdagen', 'de coachgesprekken'])
				expect(message).toContain(part);
			expect(await page.getByLabel('Weekdag').inputValue()).toBe('4');
			expect(await page.locator('li.planner-joint').count()).toBe(5);
		});
	});

	test('holds on to the last plan while a date is impossible', async () => {
		await open(fixed, {}, async (page) => {
			await page.getByLabel('Begin van maand 0').fill('');
			expect(await page.locator('#planner-start-wrong').innerText()).toContain('bestaat niet');
			expect(await page.locator('li.planner-joint').first().innerText()).toContain('6 oktober');
			await page.getByLabel('Begin van maand 0').fill('2027-01-04');
			expect(await page.locator('#planner-start-wrong').innerText()).toBe('');
			expect(await page.locator('li.planner-joint').first().innerText()).toContain('februari 2027');
		});
	});

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
				const shown = await page.locator('.planner-plan [data-action=move]').count();
				expect(events).toHaveLength(shown);
				const bootcamp = events.find(({ uid }) => uid === 'joint-bootcamp@localhost')!;
				expect(bootcamp.startDate.toString()).toBe('2026-10-06');
				expect(bootcamp.endDate.toString()).toBe('2026-10-07');
				expect(bootcamp.summary).toBe('Gezamenlijke sessie 1: Bootcamp');
			});
		},
	);

	test('gives a table with every item', async () => {
		await open('/en/planner/#start=2026-09-01&skip=', { acceptDownloads: true }, async (page) => {
			const downloading = page.waitForEvent('download');
			await page.getByRole('button', { name: '.csv' }).click();
			const text = await readFile(await (await downloading).path(), 'utf8');
			const lines = text.trim().split('\r\n');
			expect(text.startsWith('\uFEFF')).toBe(true);
			expect(lines[0]).toBe('What,Title,From,To,Note,Address');
			expect(lines).toHaveLength(
				1 + (await page.locator('.planner-plan [data-action=move]').count()),
			);
			expect(text).toContain(
				`Joint session 1,Bootcamp,2026-10-06,2026-10-06,,${at('/en/steps/bootcamp/')}`,
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
			expect(scripts.some((name) => name.includes('planner'))).toBe(true);
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

describe('everything on one page', () => {
	const joined = builtPages('dist').filter(({ file }) => /^(en\/)?all\//.test(file));

	test('is there per part and as a whole, in both languages, outside the search', () => {
		expect(joined).toHaveLength(16);
		for (const { html } of joined) expect(html).not.toContain('data-pagefind-body');
	});

	test('has every page of the method under its own id, once', () => {
		const names = builtPages('dist')
			.filter(({ file }) =>
				/^(framework|steps|barriers|levers|cases|worksheets|guide|about)\/[^/]+\//.test(file),
			)
			.map(({ address }) => address.split('/').filter(Boolean).join('-'));
		expect(names.length).toBeGreaterThan(100);
		for (const file of ['all/index.html', 'en/all/index.html']) {
			const ids = anchorsIn(joined.find((page) => page.file === file)!);
			expect(names.filter((name) => !ids.has(name))).toEqual([]);
		}
	});

	test('leads every citation to one bibliography', () => {
		for (const page of joined) {
			const ids = anchorsIn(page);
			const cited = [...page.html.matchAll(/href="#(ref-[^"]+)"/g)].map(([, id]) => id!);
			expect(cited.filter((id) => !ids.has(id))).toEqual([]);
			expect(page.html.match(/class="bibliography/g)).toHaveLength(1);
		}
	});

	test('never cites two works in the same words', () => {
		for (const { file, html } of joined) {
			const keys = new Map<string, Set<string>>();
			const citations = html.matchAll(/href="#ref-([^"]+)" class="citation"[^>]*>([^<]+)</g);
			for (const [, key, words] of citations) {
				// A year alone belongs to the name in the sentence before it.
				if (/^\d/.test(words!)) continue;
				keys.set(words!, (keys.get(words!) ?? new Set()).add(key!));
			}
			expect(keys.size, file).toBeGreaterThan(5);
			expect([...keys].filter(([, works]) => works.size > 1)).toEqual([]);
		}
	});

	test('starts every page of the method on a sheet of its own', async () => {
		await open('/all/steps/', {}, async (page) => {
			await page.emulateMedia({ media: 'print' });
			const breaks = await page
				.locator('.joined-page')
				.evaluateAll((all) => all.map((one) => getComputedStyle(one).breakBefore));
			expect(new Set(breaks)).toEqual(new Set(['page']));
		});
	});
});
