import {
	existsSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { base, folder } from '../../../tests/built.ts';
import { engines, inWindow } from '../../../tests/engines.ts';
import { filesOf } from './make.ts';

/** As a reader has it: unpacked in a folder with a name of theirs. */
const place = mkdtempSync(path.join(tmpdir(), 'stick é '));
const canonical = /<link rel="canonical" href="([^"]+)"/.exec(
	readFileSync(`${folder}/index.html`, 'utf8'),
)![1]!;
const at = (file: string) => pathToFileURL(path.join(place, file)).href;
let files: Record<string, Uint8Array>;

beforeAll(async () => {
	files = await filesOf(folder, 'nl', new URL(canonical));
	for (const [file, bytes] of Object.entries(files)) {
		mkdirSync(path.dirname(path.join(place, file)), { recursive: true });
		writeFileSync(path.join(place, file), bytes);
	}
});

afterAll(() => rmSync(place, { recursive: true }));

describe('the site on a stick', () => {
	test('has every file that one of its pages names', () => {
		const pages = globSync('**/*.html', { cwd: place });
		expect(pages.length).toBeGreaterThan(200);
		const lost = pages.flatMap((page) => {
			const html = readFileSync(path.join(place, page), 'utf8');
			const named = [...html.matchAll(/<[a-z][^>]*?\s(?:href|src)="([^"#?]+)[^"]*"/g)].map(
				([, address]) => address!.replaceAll('&#x26;', '&'),
			);
			return named
				.filter((address) => !/^[a-z]+:/.test(address))
				.filter((address) => !existsSync(path.join(place, path.dirname(page), decodeURI(address))))
				.map((address) => `${page}: ${address}`);
		});
		expect(lost).toEqual([]);
	});

	test('has no module, no image for other sites, and nothing in the other language', () => {
		const names = Object.keys(files);
		expect(names.filter((name) => /^(en|social|pagefind|packs)\//.test(name))).toEqual([]);
		expect(names.filter((name) => /\.en\./.test(name))).toEqual([]);
		const modules = names.filter(
			(name) =>
				name.endsWith('.html') && new TextDecoder().decode(files[name]).includes('type="module"'),
		);
		expect(modules).toEqual([]);
	});

	test('is the same when it is made again', async () => {
		const again = await filesOf(folder, 'nl', new URL(canonical));
		const text = (some: Record<string, Uint8Array>) =>
			Object.entries(some).map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]);
		expect(text(again).length).toBeGreaterThan(500);
		expect(JSON.stringify(text(again)) === JSON.stringify(text(files))).toBe(true);
	});
});

describe.each(engines)('from a folder in $name', ({ name, launch }) => {
	if (!launch) {
		test.skip(`nothing is tried: there is no ${name} on this machine`, () => {});
		return;
	}
	let browser: Browser;
	beforeAll(async () => {
		browser = await launch();
	});
	afterAll(() => browser?.close());

	/** Fails when the page complains. */
	async function open(file: string, use: (page: Page) => Promise<void>): Promise<void> {
		const complaints = await inWindow(browser, async (page) => {
			page.setDefaultTimeout(15_000);
			await page.setViewport({ width: 1280, height: 900 });
			await page.goto(at(file));
			await use(page);
		});
		expect(complaints).toEqual([]);
	}
	const follow = async (page: Page, link: string) => {
		await Promise.all([page.waitForNavigation(), page.locator(link).click()]);
	};
	const title = (page: Page) => page.$eval('h1', (heading) => heading.textContent);

	test('the first page opens, and leads to a lever and to the list from A to Z', async () => {
		await open('index.html', async (page) => {
			await follow(page, 'a[href$="levers/index.html"]');
			await follow(page, 'main a[href$="allies/index.html"]');
			expect(await title(page)).toBe('Coalitie van bondgenoten');
			await follow(page, 'a.stick-search');
			expect(await title(page)).toBe('Van A tot Z');
			expect(new URL(page.url()).pathname).toBe(new URL(at('a-z/index.html')).pathname);
		});
	});

	test('the scan gives a result whose links lead to pages in the folder', async () => {
		await open('scan/index.html', async (page) => {
			await page.$$eval('.scan-form fieldset input[value="3"]', (most) => {
				for (const one of most) (one as HTMLInputElement).click();
			});
			await page.locator('.scan-result a[href*="levers/"]').click();
			await page.waitForFunction(() => location.pathname.includes('/levers/'));
			expect(page.url()).toMatch(/^file:.*\/levers\/[\w-]+\/index\.html/);
		});
	});

	test('the year planner makes a plan', async () => {
		await open('planner/index.html', async (page) => {
			await page.waitForSelector('year-planner table, year-planner ol, .plan');
			const text = await page.$eval('main', (main) => main.innerText);
			expect(text).toMatch(/20\d\d/);
		});
	});

	test('a worksheet keeps what was filled in, and finds the form that a document is made of', async () => {
		await open('worksheets/ally-talk/index.html', async (page) => {
			const field = 'worksheet-form textarea';
			await page.locator(field).fill('Samen weten we meer');
			await page.waitForFunction(() =>
				Object.values(localStorage).some((text) => String(text).includes('Samen weten we meer')),
			);
			await page.reload();
			await page.waitForFunction(
				(wanted) => document.querySelector<HTMLTextAreaElement>(wanted)?.value !== '',
				{},
				field,
			);
			expect(await page.$eval(field, (area) => (area as HTMLTextAreaElement).value)).toBe(
				'Samen weten we meer',
			);
			const answer = await page.evaluate(
				async (address) => (await (await fetch(address)).json()) as { sheet?: unknown },
				`${base}/worksheets/ally-talk.json`,
			);
			expect(answer.sheet).toBeTruthy();
		});
	});

	test('a route knows its stops by their files', async () => {
		await open('routes/index.html', async (page) => {
			const stops = await page.evaluate(async (address) => {
				const answer = (await (await fetch(address)).json()) as { stops: { href: string }[] };
				return answer.stops.map(({ href }) => href);
			}, `${base}/routes/student.json`);
			expect(stops.length).toBeGreaterThan(1);
			expect(stops.every((stop) => stop.endsWith('/index.html'))).toBe(true);
		});
	});
});
