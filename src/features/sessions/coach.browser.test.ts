import { describe, expect, test } from 'vitest';
import { violationsOf, wcag } from '../../../tests/axe.ts';
import { browse } from '../../../tests/browse.ts';
import { hrefOf } from '../../../tests/built.ts';

const { at, open } = browse();
const address = '/sessions/bootcamp/';

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
			await page.getByRole('button', { name: start }).click();
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

	test('lets a substitute read it through: no clock runs, and there is nothing to go on with', async () => {
		await lead(async (page) => {
			await page.keyboard.press('ArrowRight');
			await page.clock.runFor(60_000);
			expect(await page.locator('.coach-left').innerText()).toBe('50:00');
			await page.keyboard.press('Escape');
			await page.getByRole('button', { name: 'Leid deze sessie' }).click();
			expect(await page.locator('#coach-row').innerText()).toBe('Welkom en afspraken');
		});
	});

	test('leaves the page as it was when it is closed, and ends for good', async () => {
		await lead(async (page) => {
			await page.getByRole('button', { name: start }).click();
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
