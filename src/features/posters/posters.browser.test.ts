import { readFileSync } from 'node:fs';
import path from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { violationsOf } from '../../../tests/axe.ts';
import { browse } from '../../../tests/browse.ts';
import { builtPages, folder, hrefOf } from '../../../tests/built.ts';
import { shiftOf } from '../../../tests/shift.ts';
import { readStructure } from '../worksheets/testing/pdf-structure.ts';

const { open } = browse();
const pages = ['posters/index.html', 'en/posters/index.html'];

/** The files that a page offers, with the size that it says. */
function filesOn(file: string) {
	const { html } = builtPages().find((page) => page.file === file)!;
	return [
		...html.matchAll(/href="([^"]*poster-files[^"]+)"[\s\S]*?file-size[^>]*>\(([\d.,]+)/g),
	].map(([, address, size]) => ({
		name: address!.slice(address!.lastIndexOf('/') + 1),
		bytes: new Uint8Array(readFileSync(path.join(folder, address!.replace(hrefOf(''), '')))),
		says: Number(size!.replace(',', '.')) * 1000,
	}));
}

describe.each(pages)('%s', (file) => {
	const files = filesOn(file);

	test('offers each poster on A3, on A2 and as SVG, with the size of the file', () => {
		expect(files).toHaveLength(18);
		for (const { name, bytes, says } of files) {
			expect(bytes.length, name).toBeGreaterThan(says * 0.9);
			expect(bytes.length, name).toBeLessThan(says * 1.1);
		}
	});

	test('has PDFs that open, on the paper that they name, tagged and with their fonts', async () => {
		const papers = files.filter(({ name }) => name.endsWith('.pdf'));
		expect(papers).toHaveLength(12);
		for (const { name, bytes } of papers) {
			const pdf = await getDocument({ data: bytes.slice(), useSystemFonts: true }).promise;
			expect(pdf.numPages, name).toBe(1);
			const { view } = await pdf.getPage(1);
			const sides = view.slice(2).map((one) => Math.round((one * 25.4) / 72));
			expect(sides.toSorted(), name).toEqual(name.includes('-a2.') ? [420, 594] : [297, 420]);
			const { root, fonts, pages: read } = readStructure(bytes);
			expect(root['/MarkInfo'], name).toBeDefined();
			expect(read.flatMap(({ strays }) => strays)).toEqual([]);
			expect(
				fonts.every(({ embedded }) => embedded),
				name,
			).toBe(true);
		}
	});
});

describe('the posters', () => {
	test('are seen, also in the dark, and say in text what they show', async () => {
		for (const [width, colorScheme] of [
			[390, 'dark'],
			[1280, 'light'],
		] as const)
			await open(
				'/en/posters/',
				{ viewport: { width, height: 800 }, colorScheme, bypassCSP: true },
				async (page) => {
					expect(await shiftOf(page)).toBe(0);
					const pictures = page.locator('.poster img');
					expect(await pictures.count()).toBe(6);
					for (const picture of await pictures.all()) {
						await picture.scrollIntoViewIfNeeded();
						await expect
							.poll(() => picture.evaluate((one: HTMLImageElement) => one.naturalWidth))
							.toBeGreaterThan(0);
					}
					const field = page.locator('section', { has: page.locator('#force-field') });
					await field.locator('summary').focus();
					await page.keyboard.press('Enter');
					expect(await field.innerText()).toContain('the sponsor asks about it');
					expect(await violationsOf(page)).toEqual([]);
					const wide = await page.evaluate(() => document.documentElement.scrollWidth);
					expect(wide).toBeLessThanOrEqual(width);
				},
			);
	});

	test('are reached from a drawing in an article, and lead to where they are used', async () => {
		await open('/en/framework/barriers-and-webs/', {}, async (page) => {
			await page.getByRole('link', { name: 'As a poster, on A3 and A2' }).click();
			await page.waitForURL(/\/en\/posters\/#force-field$/);
			await page.getByRole('link', { name: 'Coaching talk: the knot' }).click();
			await page.waitForURL(/\/en\/sessions\/barriers-talk\//);
			const ready = page.locator('.session-ready');
			expect(await ready.getByRole('link', { name: 'Poster: Force field' }).count()).toBe(1);
			await ready.getByRole('link', { name: 'Cards: Barriers' }).click();
			await page.waitForURL(/\/en\/cards\/#cards-pdf$/);
		});
	});
});
