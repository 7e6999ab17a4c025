import { describe, expect, test } from 'vitest';
import { browse } from '../../../tests/browse.ts';

const { open } = browse();

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
			expect(sessions[1]).toContain('Gezamenlijke sessie 2: het veld');
		});
	});

	test('places the sessions outside the steps and names the talks with the coach', async () => {
		await open(fixed, {}, async (page) => {
			const others = (await page.locator('li.planner-other').allInnerTexts()).join('\n');
			for (const name of ['Halfjaarbespreking', 'Bedrijfsbezoek', 'maand 18'])
				expect(others).toContain(name);
			const talks = await page.locator('li.planner-coach').allInnerTexts();
			expect(talks.every((talk) => /Coachgesprekken \d+: \S/.test(talk))).toBe(true);
			const named = talks.map((talk) => /Coachgesprekken \d+: (.*)/.exec(talk)![1]);
			// Seven talks of the steps, and the ordinary one.
			expect(new Set(named).size).toBe(8);
		});
	});

	test('takes the sessions of a step along when someone moves it', async () => {
		const moved = `${fixed}&moved=step-see-the-field_2027-01-05~2027-02-28`;
		await open(moved, {}, async (page) => {
			const session = page.locator('li.planner-joint').nth(1);
			expect(await session.innerText()).toContain('5 januari 2027');
			expect(await session.innerText()).not.toContain('buiten de maanden');
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
});
