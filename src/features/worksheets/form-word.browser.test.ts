import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Download, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { paragraphs, read } from './testing/read-docx.ts';
import { browse } from '../../../tests/browse.ts';
import { hrefOf } from '../../../tests/built.ts';

const { at, newContext } = browse();

/** What a page asks of the network, and what goes wrong on it. */
interface Traffic {
	/** Paths, in order. */
	asked: string[];
	/** What the page sent along, if anything. */
	sent: string[];
	/** Bytes of the scripts, compressed, by their path. */
	scripts: Map<string, number>;
}

/** Opens a worksheet in a browser that knows nothing yet, and closes it afterwards. */
async function open(name: string, use: (page: Page, traffic: Traffic) => Promise<void>) {
	const context = await newContext();
	const errors: string[] = [];
	const traffic: Traffic = { asked: [], sent: [], scripts: new Map() };
	try {
		const page = await context.newPage();
		page.on('pageerror', (error) => errors.push(error.message));
		// The policy of the page speaks through the console.
		page.on('console', (message) => {
			if (/Content.Security.Policy/i.test(message.text())) errors.push(message.text());
		});
		page.on('request', (request) => {
			traffic.asked.push(new URL(request.url()).pathname);
			if (request.method() !== 'GET' || request.postData()) traffic.sent.push(request.url());
		});
		page.on('response', async (response) => {
			const { pathname } = new URL(response.url());
			if (!pathname.endsWith('.js')) return;
			const body = await response.body().catch(() => undefined);
			if (body) traffic.scripts.set(pathname, brotliCompressSync(body).length);
		});
		await page.goto(at(name));
		await use(page, traffic);
	} finally {
		await context.close();
	}
	expect(errors).toEqual([]);
}

const sheet = 'en/worksheets/force-field/';
const button = (page: Page) => page.locator('[data-do=word]');
const status = (page: Page) => page.locator('worksheet-form [role=status]');
const isRenderer = (path: string) => /\/word\.[^/]*\.js$/.test(path);

/** Presses the button, and gives the file that comes of it. */
async function pressed(page: Page): Promise<Download> {
	const [file] = await Promise.all([page.waitForEvent('download'), button(page).click()]);
	return file;
}

/** The texts of the paragraphs of a downloaded document. */
const textsOf = async (file: Download) =>
	paragraphs(read(new Uint8Array(readFileSync(await file.path()))).text);

describe('the button for a Word document', () => {
	test('gives a document with the answers, and loads what makes it only then', async () => {
		await open(sheet, async (page, { asked, sent, scripts }) => {
			await page.getByLabel('Name of this copy').fill('Zoë & co');
			await page.getByLabel('Desired change').fill('From May\n\nwe repair <chairs>');
			await page.locator('[data-table=forces-for] [data-do=row-in]').click();
			await page.locator('[name="forces-for.6.force"]').fill('Price of wood');
			await page.locator('[name="forces-for.6.weight"]').selectOption('4');
			await page.waitForLoadState('networkidle');
			expect(asked.filter(isRenderer)).toEqual([]);
			const before = asked.length;

			const start = performance.now();
			const file = await pressed(page);
			console.log(`From press to file: ${(performance.now() - start).toFixed(0)} ms`);
			expect(file.suggestedFilename()).toBe('force-field.zoe-co.en.docx');
			const texts = await textsOf(file);
			const change = texts.indexOf('From May');
			expect(texts.slice(change, change + 3)).toEqual(['From May', '', 'we repair <chairs>']);
			const force = texts.indexOf('Price of wood');
			expect(texts[force + 1]).toBe('☐ 1  ☐ 2  ☐ 3  ☒ 4  ☐ 5  ');
			expect(texts).toContain('Name of this copy: Zoë & co');
			expect(await status(page).innerText()).toBe('The file is with your downloads.');

			// The type of headings comes by itself, some seconds after the page.
			const since = asked
				.slice(before)
				.filter((path) => !path.startsWith('blob:') && !path.endsWith('.woff2'));
			expect(since.filter((path) => !path.endsWith('.js'))).toEqual([
				hrefOf('/en/worksheets/force-field.json'),
			]);
			expect(since.filter(isRenderer)).toHaveLength(1);
			expect(sent).toEqual([]);
			const added = since.reduce((sum, path) => sum + (scripts.get(path) ?? 0), 0);
			console.log(`Loaded for it: ${added} bytes of scripts, compressed`);
			expect(added).toBeGreaterThan(0);
			expect(added).toBeLessThanOrEqual(80 * 1024);
		});
	});

	test('speaks the language of the page', async () => {
		await open('worksheets/coaching-agreement/', async (page) => {
			await page.getByLabel('Datum').fill('2026-03-31');
			await page
				.getByRole('button', { name: 'Download als Word-document met je antwoorden' })
				.click();
			const file = await page.waitForEvent('download');
			expect(file.suggestedFilename()).toBe('coaching-agreement.exemplaar-1.nl.docx');
			const texts = await textsOf(file);
			expect(texts).toContain('31 maart 2026');
			expect(texts).toContain('Coachafspraken');
		});
	});

	test('says that it is at work, and does so once', async () => {
		await open(sheet, async (page, { asked }) => {
			let arrive = () => {};
			const arrived = new Promise<void>((resolve) => (arrive = resolve));
			await page.route('**/force-field.json', async (route) => {
				await arrived;
				await route.continue();
			});
			let files = 0;
			page.on('download', () => files++);
			await page.getByLabel('Desired change').fill('As it was');
			await button(page).dblclick();
			await button(page).click();
			expect(await button(page).getAttribute('aria-busy')).toBe('true');
			expect(await status(page).innerText()).toBe('The Word document is being made …');
			await page.getByLabel('Desired change').fill('Later');

			const [file] = await Promise.all([page.waitForEvent('download'), arrive()]);
			expect(await textsOf(file)).toContain('As it was');
			await status(page).filter({ hasText: 'with your downloads' }).waitFor();
			expect(await button(page).getAttribute('aria-busy')).toBeNull();
			expect(files).toBe(1);
			expect(asked.filter((path) => path.endsWith('.json'))).toHaveLength(1);
			expect(await page.getByLabel('Desired change').inputValue()).toBe('Later');
		});
	});

	test.each([
		['what makes it', /\/word\.[^/]*\.js$/],
		['the worksheet', /\/force-field\.json$/],
	])('says so when %s does not arrive, loses nothing, and works the next time', async (_, what) => {
		await open(sheet, async (page) => {
			await page.getByLabel('Desired change').fill('From May');
			await page.route(what, (route) => route.abort());
			await button(page).click();
			await status(page)
				.filter({ hasText: 'could not be made. Your answers are still here' })
				.waitFor();
			expect(await button(page).getAttribute('aria-busy')).toBeNull();
			expect(await page.getByLabel('Desired change').inputValue()).toBe('From May');

			await page.unroute(what);
			expect(await textsOf(await pressed(page))).toContain('From May');
		});
	});
});
