import { describe, expect, test } from 'vitest';
import { fromAddress } from '../../method/scan/address.ts';
import { browse } from '../../../tests/browse.ts';
import { addressOf, answer, barriers, checked, notice, result, some } from './testing/scan.ts';
import { hrefOf } from '../../../tests/built.ts';
import { forbidden } from '../../../tests/storage.ts';

const { at, newContext, open } = browse();

describe('the scan', () => {
	test('puts every answer in the address, and takes it back when erased', async () => {
		await open('/scan/', {}, async (page) => {
			await answer(page, some);
			const read = fromAddress(await page.evaluate(() => location.hash), barriers);
			expect(Object.fromEntries(read!.answers)).toEqual(some);
			await page.locator('[data-erase="silos"]').click();
			expect(
				fromAddress(await page.evaluate(() => location.hash), barriers)!.answers.has('silos'),
			).toBe(false);
			expect(await checked(page)).toBe(4);
		});
	});

	test('remembers its answers in this browser', async () => {
		await open('/scan/', {}, async (page) => {
			await answer(page, some);
			await page.goto(at('/en/scan/'));
			expect(await checked(page)).toBe(5);
		});
	});

	test('does not store a scan from an address until its reader takes it over', async () => {
		await open('/scan/', {}, async (page) => {
			await answer(page, { silos: 1 });
			await page.goto(at('/levers/'));
			await page.goto(at(`/scan/#${addressOf(some)}`));
			expect(await checked(page)).toBe(5);
			expect(await notice(page).innerText()).toContain('uit een adres');
			await page.getByRole('button', { name: 'Terug naar mijn eigen scan' }).click();
			expect(await checked(page)).toBe(1);
			await page.goto(at('/levers/'));
			await page.goto(at(`/scan/#${addressOf(some)}`));
			await page.getByRole('button', { name: 'Neem over' }).click();
			await page.goto(at('/levers/'));
			await page.goto(at('/scan/'));
			expect(await checked(page)).toBe(5);
			expect(await page.locator('[data-earlier] option').count()).toBe(1);
		});
	});

	test('clears everything, and undoes that', async () => {
		await open('/scan/', {}, async (page) => {
			await answer(page, some);
			await page.getByRole('button', { name: 'Begin opnieuw' }).click();
			expect(await checked(page)).toBe(0);
			expect(await page.evaluate(() => location.hash)).toBe('');
			const key = `dns:scan:v1:current@${hrefOf('/')}`;
			expect(await page.evaluate((key) => localStorage.getItem(key), key)).toBeNull();
			await page.keyboard.press('Enter');
			expect(await checked(page)).toBe(5);
			expect(await notice(page).innerText()).toBe('Alles staat er weer.');
		});
	});

	test('compares with an earlier scan, and deletes one', async () => {
		await open(`/en/scan/`, {}, async (page) => {
			const earlier = addressOf(some);
			await page.evaluate((text) => localStorage.setItem('dns:scan:v1:shelf', text), earlier);
			await page.reload();
			await answer(page, { ...some, silos: 1, 'linear-rules': 2 });
			await page.getByRole('button', { name: 'Keep to compare later' }).click();
			expect(await page.locator('[data-earlier] option').allInnerTexts()).toHaveLength(2);
			const comparison = page.locator('[data-comparison]');
			expect(await comparison.innerText()).toContain('Silos: from every week to sometimes');
			expect(await comparison.innerText()).toContain(
				'Rules made for linear: from sometimes to often',
			);
			await page.getByRole('button', { name: 'Delete this scan' }).click();
			expect(await page.locator('[data-earlier] option').count()).toBe(1);
			await page.getByRole('button', { name: 'Undo' }).click();
			expect(await page.locator('[data-earlier] option').count()).toBe(2);
		});
	});

	test('says that an address is damaged or newer, and works on', async () => {
		const damaged = addressOf(some).slice(0, -4);
		await open(`/en/scan/#${damaged}`, {}, async (page) => {
			expect(await notice(page).innerText()).toMatch(/incomplete or changed.*: 4\./);
			expect(await checked(page)).toBe(4);
		});
		await open('/en/scan/#7.zzz.whatever', {}, async (page) => {
			expect(await notice(page).innerText()).toContain('newer version');
			await answer(page, some);
			expect(await result(page).isVisible()).toBe(true);
		});
	});

	test('survives a store that is corrupt or forbidden', async () => {
		await open('/en/scan/', {}, async (page) => {
			await page.evaluate(() => {
				localStorage.setItem('dns:scan:v1:current', '{"broken');
				localStorage.setItem('dns:scan:v1:shelf', '1.fff.zzz9.00 \u0000');
			});
			await page.reload();
			expect(await notice(page).innerText()).toContain('damaged');
			await answer(page, some);
			expect(await result(page).isVisible()).toBe(true);
		});
		const context = await newContext();
		const page = await context.newPage();
		const errors: string[] = [];
		page.on('pageerror', ({ message }) => errors.push(message));
		await page.addInitScript(forbidden);
		await page.goto(at('/en/scan/'));
		await answer(page, some);
		await page.getByRole('button', { name: 'Keep to compare later' }).click();
		expect(await notice(page).innerText()).toContain('does not allow saving');
		expect(errors).toEqual([]);
		await context.close();
	});

	test('follows another scan pasted in the same tab, and leaves other anchors alone', async () => {
		await open(`/scan/#${addressOf(some)}`, {}, async (page) => {
			await page.evaluate(() => (location.hash = '#_top'));
			expect(await checked(page)).toBe(5);
			await page.evaluate((hash) => (location.hash = hash), addressOf({ silos: 3 }));
			await expect.poll(() => checked(page)).toBe(1);
		});
	});
});
