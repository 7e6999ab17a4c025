import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browse } from '../../../tests/browse.ts';
import { folder } from '../../../tests/built.ts';

const { open } = browse();

const status = (page: Page) => page.locator('kit-builder > [role=status]');

/** Presses the button and opens what comes out. */
async function made(page: Page, button: string) {
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: button, exact: true }).click(),
	]);
	return {
		name: file.suggestedFilename(),
		files: unzipSync(new Uint8Array(readFileSync(await file.path()))),
	};
}

describe('a kit', () => {
	test('has what somebody ticked, in the forms they want, and says whose it is', async () => {
		await open('/en/kit/', { acceptDownloads: true }, async (page) => {
			await page.getByLabel('Anchor and harvest', { exact: true }).check();
			await page.getByRole('button', { name: /Take what goes with it/ }).click();
			const ticked = await page
				.locator('[name="item[]"]:checked')
				.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
			expect(ticked).toContain('worksheets/anchor-sheet');
			await page.getByLabel('Markdown: the text of each page').uncheck();
			await page.getByLabel(/^PDF/).uncheck();
			const { name, files } = await made(page, 'Make the kit');
			expect(name).toBe('kit.zip');
			expect(Object.keys(files).slice(0, 3)).toEqual([
				'CONTENTS.md',
				'LICENSE.txt',
				'ATTRIBUTION.txt',
			]);
			expect(
				Object.keys(files).some((one) => /\.(pdf|md|pptx)$/.test(one.replace('CONTENTS.md', ''))),
			).toBe(false);
			const original = readFileSync(path.join(folder, 'downloads/anchor-sheet.en.docx'));
			expect(Buffer.from(files['worksheets/anchor-sheet.en.docx']!).equals(original)).toBe(true);
			const contents = strFromU8(files['CONTENTS.md']!);
			for (const place of Object.keys(files).slice(3)) expect(contents).toContain(`- ${place}`);
			expect(contents).toMatch(/from version \d+\.\d+\.\d+ of the method/);
			const attribution = strFromU8(files['ATTRIBUTION.txt']!);
			expect(attribution.match(/CC BY-SA 4\.0/g)!.length).toBe(ticked.length);
			expect(await status(page).innerText()).toMatch(/^Done: [\d.]+ [kM]B\.$/);
		});
	});

	test('takes the cards and posters of a session along, and a poster as a picture', async () => {
		await open('/en/kit/#kit=sessions/barriers-talk', { acceptDownloads: true }, async (page) => {
			await page.getByRole('button', { name: /Take what goes with it.*the knot/ }).click();
			expect(await page.locator('[value="cards/barriers"]').isChecked()).toBe(true);
			expect(await page.locator('[value="posters/force-field"]').isChecked()).toBe(true);
			await page.locator('[value="posters/year"]').evaluate((box) => {
				box.closest('details')!.open = true;
			});
			await page.getByLabel('The year', { exact: true }).check();
			await page.getByLabel(/^SVG/).check();
			const { files } = await made(page, 'Make the kit');
			const names = Object.keys(files).filter((name) => /^(cards|posters)\//.test(name));
			expect(names).toEqual([
				'cards/cards-barriers-a4.en.pdf',
				'cards/cards-barriers-a6.en.pdf',
				'posters/force-field-a3.en.pdf',
				'posters/force-field-a2.en.pdf',
				'posters/force-field.en.svg',
				'posters/year-a3.en.pdf',
				'posters/year-a2.en.pdf',
				'posters/year.en.svg',
			]);
			expect(strFromU8(files['ATTRIBUTION.txt']!)).toMatch(/The year[\s\S]*\/en\/posters\//);
		});
	});

	test('of nothing, or in no form, is a sentence and no file', async () => {
		await open('/kit/', {}, async (page) => {
			await page.getByRole('button', { name: 'Maak het pakket' }).click();
			expect(await status(page).innerText()).toContain('Vink eerst aan');
			await page.locator('[name="item[]"]').first().check();
			for (const box of await page.locator('[name="format[]"]').all()) await box.uncheck();
			await page.getByRole('button', { name: 'Maak het pakket' }).click();
			expect(await status(page).innerText()).toContain('minstens één vorm');
		});
	});

	test('is passed on in the address, without what no longer exists', async () => {
		await open('/en/kit/#kit=guide/privacy,steps/gone', {}, async (page) => {
			expect(await page.locator('[name="item[]"]:checked').count()).toBe(1);
			expect(await page.getByLabel('Privacy').isVisible()).toBe(true);
			expect(await status(page).innerText()).toContain('no longer exist (1)');
			await page.getByLabel('Privacy').uncheck();
			expect(await page.evaluate(() => location.hash)).toBe('');
		});
	});

	test('with a file that does not come is not made, and the choice stays', async () => {
		await open('/en/kit/#kit=guide/privacy', {}, async (page, complaints) => {
			await page.route('**/guide/privacy.md', (route) => route.abort());
			await page.getByRole('button', { name: 'Make the kit', exact: true }).click();
			await status(page).getByText('could not be fetched').waitFor();
			expect(await status(page).innerText()).toContain('en/guide/privacy.md');
			expect(await page.locator('[name="item[]"]:checked').count()).toBe(1);
			complaints.length = 0;
		});
	});

	test('of which a file does not come asks for no more of the others', async () => {
		await open('/en/kit/', {}, async (page, complaints) => {
			for (const group of await page.locator('kit-builder details').all())
				await group.evaluate((details: HTMLDetailsElement) => (details.open = true));
			for (const all of await page.locator('kit-builder [data-do=all]').all()) await all.click();
			let asked = 0;
			await page.route(/\.(docx|pdf|md|pptx|svg)$/, (route) => {
				asked += 1;
				return asked === 3 ? route.abort() : route.continue();
			});
			await page.getByRole('button', { name: 'Make the kit', exact: true }).click();
			await status(page).getByText('could not be fetched').waitFor();
			const asking = asked;
			await page.waitForTimeout(500);
			expect(asked).toBe(asking);
			expect(asked).toBeLessThan(20);
			complaints.length = 0;
		});
	});

	test('can be put together by the keyboard alone', async () => {
		await open('/en/kit/', { acceptDownloads: true }, async (page) => {
			await page.locator('kit-builder summary').first().focus();
			for (const key of ['Tab', 'Tab', 'Tab', 'Space']) await page.keyboard.press(key);
			expect(await page.locator('[name="item[]"]:checked').count()).toBe(1);
			const [file] = await Promise.all([
				page.waitForEvent('download'),
				page.keyboard.press('Enter'),
			]);
			expect(file.suggestedFilename()).toBe('kit.zip');
		});
	});
});

test('every file that a kit can have is there', () => {
	for (const list of ['kit.json', 'en/kit.json']) {
		const { items } = JSON.parse(readFileSync(path.join(folder, list), 'utf8')) as {
			items: Record<string, { files: { path: string }[] }>;
		};
		const paths = Object.values(items).flatMap(({ files }) => files.map((file) => file.path));
		expect(paths.length).toBeGreaterThan(300);
		for (const file of paths)
			expect(readFileSync(path.join(folder, file)).length).toBeGreaterThan(100);
	}
});
