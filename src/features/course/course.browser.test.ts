import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsOf, wcag } from '../../../tests/axe.ts';
import { browse } from '../../../tests/browse.ts';
import { builtPages } from '../../../tests/built.ts';
import { atRoot, bytesOf, compressesTo, scriptsOf } from '../../../tests/bytes.ts';
import { forbidden } from '../../../tests/storage.ts';

const { at, newContext, open } = browse();
const unit = '/course/role/';
const composer = '/course/composer/';

const question = (page: Page, id: string) => page.locator(`[data-question="${id}"]`);
const check = (page: Page, id: string) =>
	question(page, id).getByRole('button', { name: 'Kijk na' }).click();
const said = (page: Page, id: string) => question(page, id).getByRole('status').innerText();

/** A file to choose, as a browser gives it to a page. */
const file = (name: string, text: string) => ({
	name,
	mimeType: 'application/json',
	buffer: Buffer.from(text),
});

describe('a unit', () => {
	test('can be read whole without JavaScript, answers unfolded', async () => {
		await open(unit, { javaScriptEnabled: false }, async (page) => {
			const first = question(page, 'which-is-behaviour');
			expect(await first.locator('.check-options li').count()).toBe(3);
			expect(await first.getByText('Dit zegt hoe iemand zou zijn.').isVisible()).toBe(false);
			await first.getByText('Antwoord en uitleg').click();
			expect(await first.getByText('Dit zegt hoe iemand zou zijn.').isVisible()).toBe(true);
			expect(await page.getByText('Deze week is af').isVisible()).toBe(false);
		});
	});

	test('shows students nothing that is for the teacher', async () => {
		await open(unit, {}, async (page) => {
			const text = await page.locator('main').innerText();
			expect(text).not.toContain('Laat ‘leider’, ‘held’ en ‘visionair’ vervangen');
			expect(text).not.toContain('Lucas-plan: gele en blauwe kaarten');
		});
		await open(`${unit}teacher/`, {}, async (page) => {
			const text = await page.locator('main').innerText();
			expect(text).toContain('Laat ‘leider’, ‘held’ en ‘visionair’ vervangen');
			expect(text).toContain('Lucas-plan: gele en blauwe kaarten');
			expect(text).toContain('Deze pagina is openbaar');
		});
	});

	test('keeps the pages for teachers out of search, here and elsewhere', () => {
		const pages = builtPages().filter(({ address }) => /\/course\/[^/]+\/teacher\/$/.test(address));
		expect(pages.length).toBeGreaterThan(1);
		const found = pages.filter(
			({ html }) =>
				html.includes('data-pagefind-body') || !html.includes('name="robots" content="noindex"'),
		);
		expect(found.map(({ address }) => address)).toEqual([]);
		const students = builtPages().find(({ address }) => address === unit)!;
		expect(students.html).not.toContain('noindex');
	});

	test('leads on to the next one and back', async () => {
		await open(unit, {}, async (page) => {
			await page.locator('.unit-nav [rel=next]').click();
			await page.locator('.unit-nav [rel=prev]').click();
			await page.waitForURL(at(unit));
		});
	});
});

describe('a self-check', () => {
	test('says of a wrong answer what is wrong with it, without giving the right one', async () => {
		await open(unit, {}, async (page) => {
			const own = question(page, 'which-is-behaviour');
			await check(page, 'which-is-behaviour');
			expect(await said(page, 'which-is-behaviour')).toBe('Kies eerst een antwoord.');
			await own.getByLabel('‘Zij is een geboren vernieuwer.’').check();
			await check(page, 'which-is-behaviour');
			expect(await said(page, 'which-is-behaviour')).toContain('Nog niet.');
			expect(await own.locator('.check-why').allInnerTexts()).toEqual([
				expect.stringContaining('Niet juist. Dit zegt hoe iemand zou zijn.'),
			]);
			await own.getByLabel('dozen apart').check();
			expect(await own.locator('.check-why').count()).toBe(0);
			await check(page, 'which-is-behaviour');
			expect(await said(page, 'which-is-behaviour')).toBe('Dat klopt.');
		});
	});

	test('with several right answers counts those that were found, and names what was missed', async () => {
		await open(unit, {}, async (page) => {
			const own = question(page, 'lucas-shows');
			await own.getByLabel('Het plan werd niet uitgevoerd.').check();
			await check(page, 'lucas-shows');
			expect(await said(page, 'lucas-shows')).toContain('1 van de 2');
			expect(await own.innerText()).toContain('Dit klopt ook. Dat zeggen verschillende bronnen.');
		});
	});

	test('matches with lists, by keyboard alone', async () => {
		await open(unit, {}, async (page) => {
			const own = question(page, 'match-behaviour');
			const pairs = {
				Vernieuwen: 'Iemand maakt',
				'Proactief handelen': 'Iemand belt',
				'Kansen zien en benutten': 'Iemand komt met',
				Netwerken: 'Iemand vraagt raad',
			};
			for (const [left, start] of Object.entries(pairs)) {
				await own.getByLabel(left).focus();
				const texts = await own.getByLabel(left).locator('option').allInnerTexts();
				const place = texts.findIndex((text) => text.startsWith(start));
				for (let down = 0; down < place; down++) await page.keyboard.press('ArrowDown');
			}
			await page.keyboard.press('Tab');
			await page.keyboard.press('Enter');
			await expect.poll(() => said(page, 'match-behaviour')).toBe('Dat klopt.');
		});
	});

	test('compares a short answer with one that is good enough, and keeps it', async () => {
		await open(unit, {}, async (page) => {
			const own = question(page, 'own-reason');
			await own.getByRole('textbox').fill('In mijn eerste week.');
			await check(page, 'own-reason');
			expect(await own.getByText('in mijn eerste week op een stage').isVisible()).toBe(true);
			await page.reload();
			expect(await own.getByRole('textbox').inputValue()).toBe('In mijn eerste week.');
			expect(await said(page, 'own-reason')).toContain('Vergelijk je antwoord');
			await own.getByRole('button', { name: 'Begin opnieuw' }).click();
			expect(await own.getByRole('textbox').inputValue()).toBe('');
			await page.reload();
			expect(await own.getByRole('textbox').inputValue()).toBe('');
		});
	});

	test('prints what was written, however long', async () => {
		await open(unit, {}, async (page) => {
			const text = 'Een zin die niet in het vak past.\n'.repeat(30).trim();
			await question(page, 'own-reason').getByRole('textbox').fill(text);
			await page.emulateMedia({ media: 'print' });
			const room = question(page, 'own-reason').locator('.check-room');
			expect(await room.innerText()).toBe(text);
			expect(await room.locator('textarea').isVisible()).toBe(false);
		});
	});

	test('says so when the browser keeps nothing', async () => {
		const context = await newContext();
		await context.addInitScript(forbidden);
		const page = await context.newPage();
		await page.goto(at(unit));
		await question(page, 'which-is-behaviour').getByLabel('dozen apart').check();
		await check(page, 'which-is-behaviour');
		expect(await said(page, 'which-is-behaviour')).toMatch(/^Dat klopt\. Je browser bewaart/);
		await context.close();
	});

	test('has no accessibility violation while it is answered, in light and dark', async () => {
		for (const colorScheme of ['light', 'dark'] as const) {
			await open(unit, { colorScheme }, async (page) => {
				await question(page, 'which-is-behaviour').getByLabel('geboren vernieuwer').check();
				await check(page, 'which-is-behaviour');
				await question(page, 'lucas-shows').getByLabel('niet uitgevoerd').check();
				await check(page, 'lucas-shows');
				expect(await violationsOf(page, wcag)).toEqual([]);
			});
		}
	});
});

/** A unit that puts things in order, and the question that does. */
function ordered() {
	const page = builtPages().find(
		({ address, html }) =>
			/^\/course\/[^/]+\/$/.test(address) && html.includes('data-kind="order"'),
	);
	const [, id] = /data-question="([^"]+)" data-kind="order"/.exec(page?.html ?? '') ?? [];
	return page && id ? { address: page.address, id } : undefined;
}

describe('things to put in order', () => {
	test('are moved with buttons that keep the focus, and each move is said', async () => {
		const found = ordered()!;
		await open(found.address, {}, async (page) => {
			const own = question(page, found.id);
			const texts = () => own.locator('.check-options li > span:first-child').allInnerTexts();
			const before = await texts();
			const down = own.getByRole('button', { name: `Omlaag: ${before[0]}` });
			await down.focus();
			await page.keyboard.press('Enter');
			expect(await texts()).toEqual([before[1], before[0], ...before.slice(2)]);
			expect(await said(page, found.id)).toContain(`plaats 2 van ${before.length}`);
			expect(await down.evaluate((one) => one === document.activeElement)).toBe(true);
			for (let place = 2; place < before.length; place++) await page.keyboard.press('Enter');
			// At the end only the way back is left.
			const name = await page.evaluate(() => document.activeElement!.ariaLabel);
			expect(name).toBe(`Omhoog: ${before[0]}`);
			await page.reload();
			expect((await texts()).at(-1)).toBe(before[0]);
		});
	});

	test('are right in the order of the answer', async () => {
		const found = ordered()!;
		await open(found.address, {}, async (page) => {
			const own = question(page, found.id);
			const right = await own
				.locator('[data-for]')
				.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['for']!));
			for (const [place, id] of right.entries()) {
				const item = own.locator(`[data-option="${id}"]`);
				const at = () => item.evaluate((one) => [...one.parentElement!.children].indexOf(one));
				while ((await at()) > place) await item.locator('[data-by="-1"]').click();
			}
			await check(page, found.id);
			expect(await said(page, found.id)).toBe('Dat klopt.');
		});
	});
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

describe('bytes', () => {
	test('every page of the course stays within 11 KB of HTML', () => {
		const sizes = builtPages()
			.filter(({ address }) => /^\/(en\/)?course\//.test(address))
			.map(({ address, html }) => ({ address, bytes: compressesTo(atRoot(html), 11 * 1024) }));
		expect(sizes.length).toBeGreaterThan(10);
		expect(sizes.filter(({ bytes }) => bytes > 11 * 1024)).toEqual([]);
	});

	test.each([
		[unit, 8],
		['/course/', 8],
		[composer, 9],
	])('%s loads no more script than it needs', async (address, most) => {
		await open(address, {}, async (page) => {
			const scripts = await scriptsOf(page);
			const bytes = bytesOf(scripts);
			expect(bytes).toBeLessThanOrEqual(most * 1024);
		});
	});
});
