import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsOf, wcag } from '../../../../tests/axe.ts';
import { browse } from '../../../../tests/browse.ts';
import { bytesOf, scriptsOf } from '../../../../tests/bytes.ts';

const { at, newContext, open } = browse();
const portfolio = '/course/portfolio/';
const sheet = '/worksheets/personal-compass/';

const status = (page: Page) => page.locator('.portfolio-status').innerText();
const keptStatus = (page: Page) => page.locator('.course-status').innerText();
const chapter = (page: Page, unit: string) => page.locator(`.portfolio-unit[data-unit=${unit}]`);
const reflection = (page: Page, unit: string) => chapter(page, unit).getByRole('textbox');
const file = (name: string, text: string) => ({
	name,
	mimeType: 'application/json',
	buffer: Buffer.from(text),
});

/** Fills in something of everything, then opens the portfolio. */
const filled = (use: (page: Page) => Promise<void>, options = {}) =>
	open('/course/role/', options, async (page) => {
		await page.getByLabel('Wat neem ik mee?').fill('Ik vraag eerder raad.\nEn ik schrijf het op.');
		const question = page.locator('[data-question=which-is-behaviour]');
		await question.getByLabel('dozen apart').check();
		await question.getByRole('button', { name: 'Kijk na' }).click();
		await page.goto(at(sheet));
		await page.locator('worksheet-form textarea').first().fill('Omdat het mij raakt.');
		await page.goto(at(portfolio));
		await expect.poll(() => chapter(page, 'role').innerText()).toContain('Omdat het mij raakt.');
		await use(page);
	});

/** The text of each paragraph of a Word document. */
async function paragraphsOf(path: string): Promise<string[]> {
	const xml = strFromU8(unzipSync(await readFile(path))['word/document.xml']!);
	return xml
		.split('</w:p>')
		.map((one) => [...one.matchAll(/<w:t[^>]*>([^<]*)/g)].map((match) => match[1]).join(''))
		.filter(Boolean);
}

describe('the portfolio', () => {
	test('says without JavaScript what belongs in it, with links', async () => {
		await open(portfolio, { javaScriptEnabled: false }, async (page) => {
			expect(await page.locator('.portfolio-unit').count()).toBe(12);
			expect(await page.getByText('Zonder JavaScript toont deze pagina').isVisible()).toBe(true);
			expect(await chapter(page, 'role').getByRole('link', { name: 'kompas' }).isVisible()).toBe(
				true,
			);
			expect(await page.getByRole('button', { name: 'Word' }).isVisible()).toBe(false);
			await page.emulateMedia({ media: 'print' });
			expect(await chapter(page, 'role').locator('.portfolio-belongs').isVisible()).toBe(true);
		});
	});

	test('gathers what was filled in elsewhere, in the order of the course', async () => {
		await filled(async (page) => {
			const text = await chapter(page, 'role').innerText();
			expect(text).toContain('Nagekeken: klopt.');
			expect(text).toMatch(/Persoonlijk kompas\s+ingevuld/);
			expect(text).toContain('1 van 5 vragen beantwoord');
			expect(await reflection(page, 'role').inputValue()).toContain('Ik vraag eerder raad.');
			const sources = page.locator('.portfolio-sources');
			expect(await sources.innerText()).toContain('Neessen');
			expect(await sources.innerText()).toContain('/course/role/');
			expect(await sources.innerText()).not.toContain('/course/value/');
		});
	});

	test('keeps what is written on it for the page of the unit', async () => {
		await open(portfolio, {}, async (page) => {
			await reflection(page, 'value').fill('Elk cijfer een herkomst.');
			await page.goto(at('/course/value/'));
			expect(await page.getByLabel('Wat neem ik mee?').inputValue()).toBe(
				'Elk cijfer een herkomst.',
			);
		});
	});

	test('becomes a Word document with a title page, contents, chapters and sources', async () => {
		await filled(async (page) => {
			await page.getByLabel('Je naam op het titelblad').fill('Noor Voorbeeld');
			const [saved] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('button', { name: 'Word-document' }).click(),
			]);
			expect(saved.suggestedFilename()).toMatch(/^portfolio-\d{4}-\d\d-\d\d\.docx$/);
			const text = await paragraphsOf((await saved.path())!);
			expect(text.slice(1, 3)).toEqual(['Portfolio', 'Noor Voorbeeld']);
			const after = text.slice(text.indexOf('Inhoud'));
			expect(after.slice(1, 3)).toEqual(['Week 1. Wat is een intrapreneur?', 'Bronnen']);
			expect(after).toContain('Ik vraag eerder raad.');
			expect(after).toContain('Omdat het mij raakt.');
			expect(after.some((one) => one.startsWith('Neessen'))).toBe(true);
			await expect.poll(() => status(page)).toContain('bij je downloads');
			// Nobody said that the name may be kept.
			await page.reload();
			expect(await page.getByLabel('Je naam op het titelblad').inputValue()).toBe('');
		});
	});

	test('keeps a name only for who wants it', async () => {
		await open(portfolio, {}, async (page) => {
			await page.getByLabel('Je naam op het titelblad').fill('Noor');
			await page.getByLabel('Bewaar mijn naam').check();
			await page.reload();
			expect(await page.getByLabel('Je naam op het titelblad').inputValue()).toBe('Noor');
			await page.getByLabel('Bewaar mijn naam').uncheck();
			expect(await page.evaluate(() => localStorage.length)).toBe(0);
		});
	});

	test('prints only what was filled in, with contents and sources', async () => {
		await filled(async (page) => {
			await page.emulateMedia({ media: 'print' });
			const text = await page.locator('course-portfolio').innerText();
			expect(text).toContain('Inhoud');
			expect(text).toContain('En ik schrijf het op.');
			expect(text).not.toContain('Week 8');
			expect(await chapter(page, 'role').locator('textarea').isVisible()).toBe(false);
			expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
		});
	});

	test('goes to another device with its worksheets, and adds to what is there', async () => {
		let text = '';
		await filled(async (page) => {
			const [saved] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('button', { name: 'Bewaar als bestand' }).click(),
			]);
			text = await readFile((await saved.path())!, 'utf8');
		});
		await open(portfolio, {}, async (page) => {
			await reflection(page, 'value').fill('Al hier.');
			for (let time = 0; time < 2; time++) {
				await page.locator('[type=file]').setInputFiles(file('mijn.json', text));
				await expect.poll(() => keptStatus(page)).toContain('zijn toegevoegd');
			}
			await expect.poll(() => chapter(page, 'role').innerText()).toContain('Omdat het mij raakt.');
			expect(await chapter(page, 'role').getByRole('heading', { level: 4 }).count()).toBe(2);
			expect(await reflection(page, 'role').inputValue()).toContain('Ik vraag eerder raad.');
			expect(await reflection(page, 'value').inputValue()).toBe('Al hier.');
			await page.goto(at(sheet));
			const first = page.locator('worksheet-form textarea').first();
			expect(await first.inputValue()).toBe('Omdat het mij raakt.');
		});
	});

	test('erases everything, the worksheets and the name as well, and takes that back', async () => {
		await filled(async (page) => {
			await page.getByLabel('Je naam op het titelblad').fill('Noor');
			await page.getByLabel('Bewaar mijn naam').check();
			await page.getByRole('button', { name: 'Wis alles' }).click();
			expect(await keptStatus(page)).toContain('ook de werkbladen');
			expect(await page.evaluate(() => localStorage.length)).toBe(0);
			await expect.poll(() => status(page)).toContain('nog niets');
			expect(await reflection(page, 'role').inputValue()).toBe('');
			await page.getByRole('button', { name: 'Maak wissen ongedaan' }).click();
			await expect.poll(() => chapter(page, 'role').innerText()).toContain('Omdat het mij raakt.');
			expect(await reflection(page, 'role').inputValue()).toContain('Ik vraag eerder raad.');
			expect(await page.getByLabel('Je naam op het titelblad').inputValue()).toBe('Noor');
		});
	});
});

describe('bad input', () => {
	const course = (more: object) => JSON.stringify({ format: 'dns-course', version: 1, ...more });
	const unit = { answers: {}, reflection: { text: 'Uit het bestand.', changed: 9e12 } };

	test.each([
		['a file of something else', '{"a":1}', 'geen bestand van dit vak'],
		[
			'a damaged worksheet',
			course({ units: { role: unit }, worksheets: { 'personal-compass': 3 } }),
			'Een deel',
		],
		[
			'an unknown worksheet',
			course({ units: { role: unit }, worksheets: { gone: {} } }),
			'Een deel',
		],
		['an unknown unit', course({ units: { role: unit, gone: unit } }), 'zijn toegevoegd'],
	])('%s is said in a sentence, and what can be kept is kept', async (_, text, sentence) => {
		await open(portfolio, {}, async (page) => {
			await reflection(page, 'value').fill('Al hier.');
			await page.locator('[type=file]').setInputFiles(file('x.json', text));
			await expect.poll(() => keptStatus(page)).toContain(sentence);
			expect(await reflection(page, 'value').inputValue()).toBe('Al hier.');
			if (text.includes('role'))
				expect(await reflection(page, 'role').inputValue()).toBe('Uit het bestand.');
			if (text.includes('"gone":{"answers"'))
				await expect.poll(() => status(page)).toContain('weken die het vak niet meer heeft (1)');
		});
	});

	test('a store that is damaged gives what can be read', async () => {
		await filled(async (page) => {
			await page.evaluate(() => {
				for (const key of Object.keys(localStorage)) {
					if (key.startsWith('dns:worksheet'))
						localStorage.setItem(key, '{"version":1,"copies":[3');
					if (!key.startsWith('dns:course')) continue;
					const value = JSON.parse(localStorage.getItem(key)!) as { units: object };
					localStorage.setItem(
						key,
						JSON.stringify({ ...value, units: { ...value.units, bad: 3 } }),
					);
				}
			});
			await page.reload();
			await expect.poll(() => chapter(page, 'role').innerText()).toContain('Nagekeken: klopt.');
			expect(await keptStatus(page)).toContain('niet te lezen');
			expect(await reflection(page, 'role').inputValue()).toContain('Ik vraag eerder raad.');
		});
	});

	test('data that does not load is said, and nothing is lost', async () => {
		const context = await newContext();
		const page = await context.newPage();
		await page.route('**/portfolio.json', (route) => route.abort());
		await page.goto(at(portfolio));
		await expect.poll(() => status(page)).toContain('Het staat nog in je browser');
		await reflection(page, 'role').fill('Toch bewaard.');
		await page.goto(at('/course/role/'));
		expect(await page.getByLabel('Wat neem ik mee?').inputValue()).toBe('Toch bewaard.');
		await context.close();
	});
});

describe('everyone', () => {
	test('finds no accessibility violation in it, in light and dark, large and small', async () => {
		for (const colorScheme of ['light', 'dark'] as const) {
			for (const width of [390, 1280])
				await filled(
					async (page) => {
						expect(await violationsOf(page, wcag)).toEqual([]);
						const overflow = await page.evaluate(
							() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
						);
						expect(overflow).toBeLessThanOrEqual(0);
					},
					{ colorScheme, viewport: { width, height: 844 } },
				);
		}
	});

	test('loads what makes a document only when it is asked for', async () => {
		await open(portfolio, {}, async (page) => {
			expect(bytesOf(await scriptsOf(page))).toBeLessThanOrEqual(11 * 1024);
		});
	});
});
