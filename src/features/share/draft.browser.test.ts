import { describe, expect, test } from 'vitest';
import { browse } from '../../../tests/browse.ts';
import { asksBefore, full } from '../../../tests/storage.ts';

const { at, newContext } = browse();

const title = '[name=title]';
const organisation = '[name=organisation]';
const section = '[name="sections[]"]';

describe('the draft of a case', () => {
	test('keeps what two windows typed, and each shows what the other typed', async () => {
		const context = await newContext();
		const [a, b] = [await context.newPage(), await context.newPage()];
		await a.goto(at('/share-a-case/'));
		await b.goto(at('/share-a-case/'));
		await a.locator(title).fill('Banken als dienst');
		await a.locator(section).nth(2).fill('Wat hen tegenhield');
		await expect.poll(() => b.locator(title).inputValue()).toBe('Banken als dienst');
		await b.locator(organisation).fill('Org uit tab B');
		await expect.poll(() => a.locator(organisation).inputValue()).toBe('Org uit tab B');
		const c = await context.newPage();
		await c.goto(at('/share-a-case/'));
		expect(await c.locator(title).inputValue()).toBe('Banken als dienst');
		expect(await c.locator(section).nth(2).inputValue()).toBe('Wat hen tegenhield');
		expect(await c.locator(organisation).inputValue()).toBe('Org uit tab B');
		await context.close();
	});

	test('does not touch what is being typed while another window writes', async () => {
		const context = await newContext();
		const page = await context.newPage();
		await page.goto(at('/share-a-case/'));
		await page.locator(title).fill('Van eerder');
		await page.locator('form [role=status]', { hasText: 'nergens anders' }).waitFor();
		await page.evaluate(() => {
			const key = Object.keys(localStorage).find((one) => one.startsWith('dns:share:'))!;
			const title = document.querySelector<HTMLInputElement>('[name=title]')!;
			title.value = 'Half een ti';
			title.dispatchEvent(new InputEvent('input', { bubbles: true }));
			// What another window does meanwhile, as this one hears of it.
			const theirs = { title: ['Van de ander'], organisation: ['Van de ander'] };
			localStorage.setItem(key, JSON.stringify(theirs));
			dispatchEvent(new StorageEvent('storage', { key }));
		});
		expect(await page.locator(title).inputValue()).toBe('Half een ti');
		expect(await page.locator(organisation).inputValue()).toBe('Van de ander');
		await context.close();
	});

	test('is one for both languages', async () => {
		const context = await newContext();
		const page = await context.newPage();
		await page.goto(at('/share-a-case/'));
		await page.locator(section).nth(6).fill('Om mee te nemen');
		await page.locator('[name="barriers[]"][value=silos]').evaluate((box) => {
			(box as HTMLInputElement).click();
		});
		await page.getByRole('link', { name: 'English' }).click();
		await page.waitForURL('**/en/share-a-case/');
		expect(await page.locator(section).nth(6).inputValue()).toBe('Om mee te nemen');
		expect(await page.locator('[name="barriers[]"]:checked').inputValue()).toBe('silos');
		await context.close();
	});

	test('is there when a browser ends a page that is out of sight', async () => {
		const context = await newContext();
		const page = await context.newPage();
		await page.goto(at('/share-a-case/'));
		await page.clock.install();
		await page.locator(title).fill('Net getypt');
		await page.evaluate(() => {
			Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
			document.dispatchEvent(new Event('visibilitychange'));
		});
		const next = await context.newPage();
		await next.goto(at('/share-a-case/'));
		expect(await next.locator(title).inputValue()).toBe('Net getypt');
		await context.close();
	});

	test('of an earlier version of the site is read, each text in its own section', async () => {
		const context = await newContext();
		const page = await context.newPage();
		await page.goto(at('/levers/'));
		await page.evaluate(() => {
			const kept = (texts: string[], others: [string, string][]) =>
				JSON.stringify([...others, ...texts.map((text) => ['sections[]', text])]);
			localStorage.setItem(
				'dns:share:v1:nl',
				kept(
					['een', '', 'drie', '', '', '', 'zeven'],
					[
						['title', 'Nederlands'],
						['barriers[]', 'silos'],
					],
				),
			);
			localStorage.setItem('dns:share:v1:en', kept(['one', 'two'], [['organisation', 'English']]));
		});
		await page.goto(at('/share-a-case/'));
		const texts = await page
			.locator(section)
			.evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
		expect(texts).toEqual(['een', 'two', 'drie', '', '', '', 'zeven']);
		expect(await page.locator(title).inputValue()).toBe('Nederlands');
		expect(await page.locator(organisation).inputValue()).toBe('English');
		expect(await page.locator('[name="barriers[]"]:checked').inputValue()).toBe('silos');
		await context.close();
	});

	test('of a form without one of the sections still has every text under its own question', async () => {
		const context = await newContext();
		const page = await context.newPage();
		await page.goto(at('/share-a-case/'));
		await page.locator(section).nth(4).fill('Wat ervan kwam');
		await page.locator('form [role=status]', { hasText: 'nergens anders' }).waitFor();
		// The page that comes next asks one thing less, in the place of the first section.
		await page.route('**/share-a-case/', async (route) => {
			const response = await route.fetch();
			const html = await response.text();
			const without = html.replace(/<textarea id="sections-0"[^>]*><\/textarea>/, '');
			await route.fulfill({ response, body: without });
		});
		await page.reload();
		expect(await page.locator(section).count()).toBe(6);
		expect(await page.locator('#sections-4').inputValue()).toBe('Wat ervan kwam');
		await context.close();
	});

	test('asks before someone leaves when the browser does not keep it', async () => {
		const context = await newContext();
		await context.addInitScript(full);
		const page = await context.newPage();
		await page.goto(at('/share-a-case/'));
		await page.locator(title).fill('Niet bewaard');
		await page.locator('form [role=status]', { hasText: 'bewaart je ontwerp niet' }).waitFor();
		expect(await asksBefore(page, () => page.goto(at('/levers/')))).toBe(true);
		await context.close();
	});
});
