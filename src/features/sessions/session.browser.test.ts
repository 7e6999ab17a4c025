import { globSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { browse } from '../../../tests/browse.ts';
import { builtPages, folder } from '../../../tests/built.ts';
import { dress, fontSets } from '../../../tests/fonts.ts';
import { sheetsOf } from '../../../tests/paper.ts';
import { forbidden } from '../../../tests/storage.ts';

const { at, newContext, open } = browse();
const address = '/sessions/bootcamp/';
const sessionPages = builtPages().filter((page) =>
	/^\/(en\/)?sessions\/[^/]+\/$/.test(page.address),
);

describe('the page of a session', () => {
	test('can be read whole without JavaScript', async () => {
		await open(address, { javaScriptEnabled: false }, async (page) => {
			const table = page.locator('.agenda-table');
			expect(await table.locator('tbody tr').first().innerText()).toMatch(/9\.00–9\.30\s+30 min\./);
			expect(await page.getByText('Groepen per aantal mensen').isVisible()).toBe(true);
			expect(await page.locator('.session-choices').isVisible()).toBe(false);
			expect(await page.getByRole('button', { name: 'Leid deze sessie' }).isVisible()).toBe(false);
		});
	});

	test('counts times from a start that the reader chooses, and keeps it', async () => {
		await open(address, {}, async (page) => {
			await page.getByLabel('Begint om').fill('13:15');
			const first = page.locator('.row-time').first();
			await expect.poll(() => first.innerText()).toBe('13.15–13.45');
			await page.reload();
			expect(await first.innerText()).toBe('13.15–13.45');
		});
	});

	test('starts at its own hour again when the start is cleared, once its reader left the field', async () => {
		await open(address, {}, async (page) => {
			const field = page.getByLabel('Begint om');
			const first = page.locator('.row-time').first();
			await field.fill('13:15');
			await expect.poll(() => first.innerText()).toBe('13.15–13.45');
			await field.fill('');
			// Who is still typing is left in peace.
			expect(await field.inputValue()).toBe('');
			await page.getByLabel('Op welke dag').focus();
			await expect.poll(() => field.inputValue()).toBe('09:00');
			expect(await first.innerText()).toBe('9.00–9.30');
			await page.reload();
			expect([await field.inputValue(), await first.innerText()]).toEqual(['09:00', '9.00–9.30']);
		});
	});

	test('shows the start that another window took back', async () => {
		const context = await newContext();
		const [a, b] = [await context.newPage(), await context.newPage()];
		for (const page of [a, b]) await page.goto(at(address));
		await a.getByLabel('Begint om').fill('13:15');
		await expect.poll(() => b.getByLabel('Begint om').inputValue()).toBe('13:15');
		await a.getByLabel('Begint om').fill('');
		await expect.poll(() => b.getByLabel('Begint om').inputValue()).toBe('09:00');
		expect(await b.locator('.row-time').first().innerText()).toBe('9.00–9.30');
		await context.close();
	});

	test('shows the groups for the number of people that come', async () => {
		await open(address, {}, async (page) => {
			await page.getByLabel('Met hoeveel').selectOption('7');
			const pairs = page.locator('[data-form="pairs"] .row-groups').first();
			await expect.poll(() => pairs.innerText()).toBe('(1\u00a0×\u00a03, 2\u00a0×\u00a02)');
		});
	});

	test('counts the days of the preparation back from the day, and keeps what is ticked', async () => {
		await open(address, {}, async (page) => {
			await page.getByLabel('Op welke dag').fill('2026-10-06');
			const task = page.locator('.session-prepare [data-days="28"]').first();
			await expect.poll(() => task.innerText()).toContain('8 september 2026');
			await task.getByRole('checkbox').check();
			await page.reload();
			expect(await task.getByRole('checkbox').isChecked()).toBe(true);
		});
	});

	test('takes the day from the year plan, where there is one', async () => {
		await open('/planner/#start=2026-09-01&skip=', {}, async (page) => {
			await page.getByLabel('Weekdag').selectOption('3');
			await page.goto(at(address));
			expect(await page.getByLabel('Op welke dag').inputValue()).toBe('2026-10-07');
			expect(await page.locator('.session-status').innerText()).toContain('jaarplan');
		});
	});

	test('says so when the browser keeps nothing', async () => {
		const context = await newContext();
		await context.addInitScript(forbidden);
		const page = await context.newPage();
		await page.goto(at(address));
		await page.getByLabel('Begint om').fill('13:15');
		const status = page.locator('.session-status');
		await expect.poll(() => status.innerText()).toContain('bewaart dit niet');
		expect(await page.locator('.row-time').first().innerText()).toBe('13.15–13.45');
		await context.close();
	});

	test('goes into a calendar at its hour, with its preparation', async () => {
		await open(address, { timezoneId: 'Pacific/Apia' }, async (page) => {
			await page.getByRole('button', { name: 'Zet in je agenda' }).click();
			expect(await page.locator('.session-status').innerText()).toBe('Kies eerst een dag.');
			await page.getByLabel('Op welke dag').fill('2026-10-06');
			const [file] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('button', { name: 'Zet in je agenda' }).click(),
			]);
			const text = await readFile((await file.path())!, 'utf8');
			const events = new ICAL.Component(ICAL.parse(text))
				.getAllSubcomponents('vevent')
				.map((one) => new ICAL.Event(one));
			expect(events[0]!.startDate.toString()).toBe('2026-10-06T09:00:00');
			expect(events[0]!.endDate.toString()).toBe('2026-10-06T16:30:00');
			expect(events.slice(1).map(({ startDate }) => startDate.toString())).toContain('2026-09-08');
		});
	});

	test('does not take the place of another group on that day in a calendar', async () => {
		await open(address, {}, async (page) => {
			const idsAt = async (start: string) => {
				await page.getByLabel('Begint om').fill(start);
				const [file] = await Promise.all([
					page.waitForEvent('download'),
					page.getByRole('button', { name: 'Zet in je agenda' }).click(),
				]);
				const text = await readFile((await file.path())!, 'utf8');
				return [...text.matchAll(/^UID:(.*)\r$/gm)].map((match) => match[1]!);
			};
			await page.getByLabel('Op welke dag').fill('2026-10-06');
			const morning = await idsAt('09:00');
			const afternoon = await idsAt('14:00');
			expect(afternoon).toHaveLength(morning.length);
			expect(afternoon.filter((id) => morning.includes(id))).toEqual([]);
			expect(await idsAt('09:00')).toEqual(morning);
		});
	});

	test('links to a row, and every row has its own address', async () => {
		await open(`${address}#row-idea`, {}, async (page) => {
			const row = page.locator('#row-idea');
			await expect
				.poll(() => row.evaluate((one) => Math.abs(one.getBoundingClientRect().top) < 200))
				.toBe(true);
		});
	});

	describe('on paper', () => {
		const sheets = new Map<string, Record<string, number>>();

		beforeAll(async () => {
			await open(address, { bypassCSP: true }, async (page) => {
				for (const { address: one } of sessionPages) {
					await page.goto(at(one));
					const counts: Record<string, number> = {};
					for (const set of fontSets) {
						await dress(page, set);
						counts[set] = await sheetsOf(page);
					}
					sheets.set(one, counts);
				}
			});
		});

		test.each(fontSets)('fits two sheets of A4 in %s, whichever session it is', (set) => {
			expect(sheets.size).toBeGreaterThan(20);
			const long = [...sheets].filter(([, counts]) => !(counts[set]! <= 2));
			expect(long.map(([one, counts]) => `${one}: ${counts[set]}`)).toEqual([]);
		});
	});
});

describe('the files of a session', () => {
	test('are there for every session and language, the PDF on two sheets of A4 at most', () => {
		const pdfs = globSync('run-sheets/*.pdf', { cwd: folder });
		expect(pdfs).toHaveLength(sessionPages.length);
		const pagesOf = (file: string) =>
			readFileSync(`${folder}/${file}`, 'latin1').match(/\/Type \/Page\b(?!s)/g)!.length;
		expect(pdfs.filter((file) => pagesOf(file) > 2)).toEqual([]);
	});

	test('are linked from its page', async () => {
		await open(address, {}, async (page) => {
			for (const format of ['PDF', 'DOCX']) {
				const link = page.locator('.session-files').getByRole('link', { name: format });
				const href = await link.evaluate((one) => (one as HTMLAnchorElement).href);
				const answer = await page.request.get(href);
				expect([format, answer.status()]).toEqual([format, 200]);
			}
		});
	});
});
