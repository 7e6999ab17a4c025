import { globSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { violationsOf, wcag } from '../../../tests/axe.ts';
import { browse } from '../../../tests/browse.ts';
import { builtPages, folder, hrefOf } from '../../../tests/built.ts';
import { dress, fontSets } from '../../../tests/fonts.ts';
import { sheetsOf } from '../../../tests/paper.ts';

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

	test('shows the groups for the number of people that come', async () => {
		await open(address, {}, async (page) => {
			await page.getByLabel('Met hoeveel').selectOption('7');
			const pairs = page.locator('[data-form="pairs"] .row-groups').first();
			await expect.poll(() => pairs.innerText()).toBe('(1 × 3, 2 × 2)');
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
		await context.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('No', 'SecurityError');
				},
			});
		});
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

describe('coach mode', () => {
	const nine = new Date('2026-10-06T07:00:00Z');
	const start = 'Start de klok';
	const next = 'Volgend onderdeel';

	/** Coach mode of the bootcamp at nine, with a clock that only moves when a test wants it. */
	const lead = (use: Parameters<typeof open<void>>[2]) =>
		open('/', { timezoneId: 'Europe/Brussels' }, async (page, complaints) => {
			await page.clock.install({ time: nine });
			await page.goto(at(address));
			await page.getByRole('button', { name: 'Leid deze sessie' }).click();
			await page.locator('.coach[open]').waitFor();
			await use(page, complaints);
		});

	test('counts down from when somebody starts the clock', async () => {
		await lead(async (page) => {
			const left = page.locator('.coach-left');
			expect(await page.getByRole('heading', { level: 2, name: 'Welkom' }).isVisible()).toBe(true);
			await page.clock.runFor(5000);
			expect(await left.innerText()).toBe('30:00');
			await page.getByRole('button', { name: start }).click();
			await page.clock.runFor(61_000);
			expect(await left.innerText()).toBe('28:59');
			expect(await page.locator('.coach-all').innerText()).toContain('7:28:59');
			expect(await page.locator('.coach-all').innerText()).toContain('16.30');
		});
	});

	test('goes from row to row with the keyboard, and says which row it is', async () => {
		await lead(async (page) => {
			await page.keyboard.press('ArrowRight');
			const now = page.locator('.coach p.sr-only');
			expect(await now.innerText()).toBe('Nu: Kennismaken met een voorwerp, 50 minuten');
			expect(await page.evaluate(() => document.activeElement?.id)).toBe('coach-row');
			await page.keyboard.press('PageUp');
			expect(await now.innerText()).toContain('Welkom');
		});
	});

	test('stretches a row, and the rest moves along', async () => {
		await lead(async (page) => {
			await page.getByRole('button', { name: start }).click();
			await page.getByRole('button', { name: '5 min. langer' }).click();
			expect(await page.locator('.coach-left').innerText()).toBe('35:00');
			expect(await page.locator('.coach-all').innerText()).toContain('16.35');
			await page.getByRole('button', { name: '1 min. korter' }).click();
			expect(await page.locator('.coach-all').innerText()).toContain('16.34');
		});
	});

	test('does not lose its place, its minutes or its notes on reload', async () => {
		await lead(async (page) => {
			await page.getByRole('button', { name: next }).click();
			await page.getByRole('button', { name: '5 min. langer' }).click();
			await page.getByLabel('Notities').fill('Els begint.');
			await page.clock.runFor(20_000);
			await page.reload();
			await page.locator('.coach[open]').waitFor();
			expect(await page.locator('#coach-row').innerText()).toBe('Kennismaken met een voorwerp');
			expect(await page.getByLabel('Notities').inputValue()).toBe('Els begint.');
			expect(await page.locator('.coach-left').innerText()).toMatch(/^54:[345]/);
		});
	});

	test('goes on from the right row after an hour of sleep, says so, and can go back', async () => {
		await lead(async (page) => {
			await page.getByRole('button', { name: start }).click();
			await page.clock.runFor(60_000);
			await page.clock.fastForward(60 * 60_000);
			await page.clock.runFor(1000);
			expect(await page.locator('#coach-row').innerText()).toBe('Kennismaken met een voorwerp');
			const notice = page.locator('.coach-notices');
			expect(await notice.innerText()).toMatch(/ongeveer 60 min\. stil/);
			await notice.getByRole('button', { name: /^Terug naar/ }).click();
			expect(await page.locator('#coach-row').innerText()).toBe('Welkom en afspraken');
			expect(await page.locator('.coach-left').innerText()).toMatch(/^(29:0[01]|28:5\d)$/);
		});
	});

	test('keeps the time of a row when the clock is set back, and says so', async () => {
		await lead(async (page) => {
			await page.getByRole('button', { name: start }).click();
			await page.clock.runFor(60_000);
			await page.clock.setSystemTime(new Date(nine.getTime() - 60 * 60_000));
			await page.clock.runFor(1000);
			expect(await page.locator('.coach-left').innerText()).toMatch(/^(29:0[01]|28:5\d)$/);
			expect(await page.locator('.coach-notices').innerText()).toContain('sprong');
		});
	});

	test('works with the network gone', async () => {
		await lead(async (page) => {
			await page.context().setOffline(true);
			await page.getByRole('button', { name: next }).click();
			const [screen] = await Promise.all([
				page.context().waitForEvent('page'),
				page.getByRole('button', { name: 'Scherm voor de groep' }).click(),
			]);
			await expect.poll(() => screen.locator('h1').innerText()).toContain('Kennismaken');
		});
	});

	test('shows the group nothing that is for the coach', async () => {
		await lead(async (page) => {
			const withCoach = page.locator('tr:has(.row-coach)').first();
			const place = await withCoach.evaluate((row) =>
				[...row.parentElement!.children].indexOf(row),
			);
			for (let row = 0; row < place; row++) await page.getByRole('button', { name: next }).click();
			const secret = await page.locator('.coach .row-coach').innerText();
			await page.getByLabel('Notities').fill('Mijn geheim');
			const [screen] = await Promise.all([
				page.context().waitForEvent('page'),
				page.getByRole('button', { name: 'Scherm voor de groep' }).click(),
			]);
			await page.getByLabel('Toon de zinnen').check();
			await expect.poll(() => screen.locator('li').count()).toBeGreaterThan(0);
			const text = await screen.locator('body').innerText();
			expect(text).toContain(await page.locator('#coach-row').innerText());
			for (const hidden of [
				secret,
				'Mijn geheim',
				await page.locator('.coach .row-do').innerText(),
			])
				expect(text).not.toContain(hidden);
			await page.getByRole('button', { name: next }).click();
			await expect
				.poll(() => screen.locator('h1').innerText())
				.toBe(await page.locator('#coach-row').innerText());
		});
	});

	test('begins at the first row when what it kept cannot be read, and says so', async () => {
		await open('/', {}, async (page) => {
			await page.goto(at(address));
			await page.evaluate(
				(key) => localStorage.setItem(key, '{"bootcamp":{"at":99}}'),
				`dns:sessions:v1:runs@${hrefOf('/')}`,
			);
			await page.reload();
			await page.getByRole('button', { name: /Leid deze sessie/ }).click();
			expect(await page.locator('.coach-number').innerText()).toBe('1 van 13');
			expect(await page.locator('.coach-notices').innerText()).toContain('niet te lezen');
		});
	});

	test('has nothing that axe finds, on a phone and in the dark', async () => {
		const phone = { viewport: { width: 320, height: 640 }, colorScheme: 'dark' } as const;
		await open(address, phone, async (page) => {
			await page.getByRole('button', { name: 'Leid deze sessie' }).click();
			await page.locator('.coach[open]').waitFor();
			expect(await violationsOf(page, wcag, '.coach')).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		});
	});

	test('leaves the page as it was when it is closed, and ends for good', async () => {
		await lead(async (page) => {
			await page.keyboard.press('Escape');
			const goOn = page.getByRole('button', { name: 'Ga verder met deze sessie' });
			await goOn.click();
			for (let row = 1; row < 13; row++) await page.getByRole('button', { name: next }).click();
			await page.getByRole('button', { name: 'Beëindig de sessie' }).click();
			await page.getByRole('button', { name: 'Leid deze sessie' }).waitFor();
			await page.reload();
			expect(await page.locator('.coach[open]').count()).toBe(0);
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
