import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { browse } from '../../../tests/browse.ts';
import { folder } from '../../../tests/built.ts';
import { paragraphs, read } from '../worksheets/testing/read-docx.ts';

const { at, open } = browse();
const address = '/texts/bootcamp-invitation/';

describe('a text to send', () => {
	test('can be read without JavaScript, its blanks named', async () => {
		await open(address, { javaScriptEnabled: false }, async (page) => {
			expect(await page.locator('.text-words').innerText()).toContain('Dag Voornaam');
			expect(await page.locator('.text-blanks').isVisible()).toBe(false);
		});
	});

	test('fills its blanks in everywhere, and keeps them', async () => {
		await open(address, {}, async (page) => {
			await page.getByLabel('Voornaam').fill('Els');
			await page.getByLabel('Dag van de bootcamp').fill('2026-10-06');
			const words = page.locator('.text-words');
			await expect.poll(() => words.innerText()).toContain('Dag Els');
			expect(await words.innerText()).toContain('Op dinsdag 6 oktober');
			expect(await page.locator('.text-subject').innerText()).toContain('dinsdag 6 oktober');
			await page.reload();
			expect(await words.innerText()).toContain('Dag Els');
		});
	});

	test('is copied with what was filled in', async () => {
		await open(address, { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
			await page.getByLabel('Voornaam').fill('Els');
			await page.getByRole('button', { name: 'Kopieer de tekst' }).click();
			await expect
				.poll(() => page.locator('.text-status').innerText())
				.toBe('De tekst staat op je klembord.');
			const copied = await page.evaluate(() => navigator.clipboard.readText());
			expect(copied).toMatch(/^Dag Els\r?\n/);
		});
	});

	test('becomes a Word document with what was filled in, whose maker is loaded on the press only', async () => {
		await open(address, { acceptDownloads: true }, async (page) => {
			const asked: string[] = [];
			page.on('request', (request) => asked.push(request.url()));
			await page.getByLabel('Voornaam').fill('Els <&>');
			expect(asked).toEqual([]);
			const downloading = page.waitForEvent('download');
			await page.getByRole('button', { name: 'Download als Word-document' }).click();
			const download = await downloading;
			expect(download.suggestedFilename()).toMatch(/\.docx$/);
			expect(asked.every((one) => one.startsWith(at('/')))).toBe(true);
			const written = paragraphs(read(readFileSync(await download.path())).text);
			expect(written[0]).toMatch(/^Onderwerp: .*\[Dag van de bootcamp\]/);
			expect(written[1]).toBe('Dag Els <&>');
		});
	});

	test('can be downloaded without JavaScript, its blanks open', async () => {
		await open(address, { javaScriptEnabled: false }, async (page) => {
			expect(await page.getByRole('button', { name: 'Download als Word' }).isVisible()).toBe(false);
			const href = await page.locator('.text-file a').getAttribute('href');
			const name = href!.slice(href!.lastIndexOf('/') + 1);
			const written = paragraphs(read(readFileSync(`${folder}/letters/${name}`)).text);
			expect(written).toContain('Dag [Voornaam]');
		});
	});

	test('takes the day of its session from the year plan', async () => {
		await open('/planner/#start=2026-09-01&skip=', {}, async (page) => {
			await page.getByLabel('Weekdag').selectOption('3');
			await page.goto(at(address));
			await expect
				.poll(() => page.locator('.text-words').innerText())
				.toContain('Op woensdag 7 oktober');
		});
	});
});
