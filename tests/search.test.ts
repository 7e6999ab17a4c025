import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addressOf, languages, type Language } from '../src/i18n/locales.ts';
import { violationsOf } from './axe.ts';
import { browse } from './browse.ts';
import { bytesOf } from './bytes.ts';

/** A query with the pages that answer it. */
interface Query {
	language: Language;
	sort: string;
	query: string;
	pages: string[];
	/** Not looked at while tuning. */
	isHeldOut: boolean;
}

interface Outcome extends Query {
	/** Place of the first page that answers, from 1; nought when none was found. */
	rank: number;
	milliseconds: number;
	first: string[];
}

const file = parse(readFileSync('tests/search-queries.yaml', 'utf8')) as Record<
	Language,
	Record<string, Record<string, string[]>>
>;
const queries: Query[] = languages.flatMap((language) =>
	Object.entries(file[language]).flatMap(([sort, group]) =>
		Object.entries(group).map(([query, pages], index) => ({
			language,
			sort,
			query,
			pages,
			isHeldOut: index % 3 === 2,
		})),
	),
);

const { at, open } = browse(4760);

async function type(page: Page, query: string): Promise<void> {
	await page.keyboard.press('Control+k');
	await page.locator('.search-filters select').first().waitFor();
	await page.getByRole('searchbox').fill(query);
	await page
		.locator('.search [role=status]', { hasText: query })
		.or(page.locator('.search ol li').first())
		.first()
		.waitFor();
}

const pathsOf = (page: Page) =>
	page
		.locator('.search-title')
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));

describe('the query set', () => {
	let outcomes: Outcome[];

	beforeAll(async () => {
		outcomes = [];
		for (const language of languages) {
			const asked = queries.filter((query) => query.language === language);
			outcomes.push(...(await open(addressOf('', language, '/'), {}, (page) => ask(page, asked))));
		}
		report(outcomes);
	});

	test('is large, in both languages', () => {
		expect(queries.length).toBeGreaterThanOrEqual(150);
		for (const language of languages)
			expect(queries.filter((query) => query.language === language).length).toBeGreaterThan(60);
	});

	test('names pages that exist, but for those that are to come', () => {
		const missing = queries.flatMap(({ language, pages }) =>
			pages
				.map((page) => addressOf(page, language, '/'))
				.filter((address) => !existsSync(`dist${address}index.html`)),
		);
		expect(missing.filter((address) => !/(scan|planner)\/$/.test(address))).toEqual([]);
	});

	test.each([
		['all', () => true],
		['tuned on', (one: Outcome) => !one.isHeldOut],
		['held out', (one: Outcome) => one.isHeldOut],
		['Dutch', (one: Outcome) => one.language === 'nl'],
		['English', (one: Outcome) => one.language === 'en'],
	])('is answered: %s', (_name, filter) => {
		const { hitRate, reciprocal } = figures(outcomes.filter(filter));
		expect(hitRate).toBeGreaterThanOrEqual(0.95);
		expect(reciprocal).toBeGreaterThanOrEqual(0.85);
	});

	test('takes at most 150 ms a query', async () => {
		const slow = outcomes.filter(({ milliseconds }) => milliseconds > 150);
		// Asked once more, in a new window: a busy machine makes anything slow now and then.
		for (const query of slow) {
			const [again] = await open(addressOf('', query.language, '/'), {}, (page) =>
				ask(page, [query]),
			);
			expect(again!.milliseconds, query.query).toBeLessThanOrEqual(150);
		}
		expect(slow.length).toBeLessThan(outcomes.length / 20);
	});

	test('answers in the language of the page only', () => {
		const strays = outcomes.flatMap(({ language, first }) =>
			first.filter((path) => path.startsWith('/en/') !== (language === 'en')),
		);
		expect(strays).toEqual([]);
	});
});

/** Asks the page's own search every query, after a few to warm it up. */
async function ask(page: Page, asked: Query[]): Promise<Outcome[]> {
	const answers = await page.evaluate(
		async (texts) => {
			for (const text of ['drempel', 'warm', 'a longer one to warm up'])
				await window.__siteSearch(text);
			const all: { urls: string[]; milliseconds: number }[] = [];
			for (const text of texts) {
				const start = performance.now();
				const found = await window.__siteSearch(text);
				all.push({
					urls: found.map(({ url }) => url),
					milliseconds: performance.now() - start,
				});
			}
			return all;
		},
		asked.map(({ query }) => query),
	);
	return asked.map((one, index) => {
		const { urls, milliseconds } = answers[index]!;
		const good = one.pages.map((page) => addressOf(page, one.language, '/'));
		return {
			...one,
			milliseconds,
			rank: urls.findIndex((url) => good.includes(url)) + 1,
			first: urls.slice(0, 3),
		};
	});
}

function figures(outcomes: readonly Outcome[]) {
	const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
	return {
		hitRate: mean(outcomes.map(({ rank }) => (rank > 0 && rank <= 3 ? 1 : 0))),
		reciprocal: mean(outcomes.map(({ rank }) => (rank > 0 ? 1 / rank : 0))),
	};
}

/** Prints the figures per language and sort, and what is not among the first three. */
function report(outcomes: readonly Outcome[]): void {
	const groups = Map.groupBy(outcomes, ({ language, sort }) => `${language} ${sort}`);
	for (const [name, group] of groups) {
		const { hitRate, reciprocal } = figures(group);
		console.log(name.padEnd(12), group.length, hitRate.toFixed(3), reciprocal.toFixed(3));
	}
	for (const held of [false, true]) {
		const { hitRate, reciprocal } = figures(outcomes.filter((one) => one.isHeldOut === held));
		console.log(held ? 'held out' : 'tuned on', hitRate.toFixed(3), reciprocal.toFixed(3));
	}
	console.log('slowest', Math.max(...outcomes.map(({ milliseconds }) => milliseconds)).toFixed(1));
	for (const { query, rank, first } of outcomes.filter(({ rank }) => rank === 0 || rank > 3))
		console.log(`  “${query}” at ${rank}: ${first.join(' ')}`);
}

describe('the search box', () => {
	test.each(['/', '/en/'])('shows results on %s within 120 KB', async (address) => {
		await open(address, {}, async (page) => {
			const fetched: string[] = [];
			page.on('response', (response) => fetched.push(new URL(response.url()).pathname));
			await type(page, address === '/' ? 'mijn baas' : 'my boss');
			await page.locator('.search ol li').first().waitFor();
			const bytes = bytesOf(fetched);
			console.log(address, 'bytes to the first result', bytes);
			expect(bytes).toBeGreaterThan(10_000);
			expect(bytes).toBeLessThanOrEqual(120 * 1024);
		});
	});

	test('shows what window.__siteSearch answers, in the same order', async () => {
		await open('/', {}, async (page) => {
			await type(page, 'niemand luistert naar mij');
			const answers = await page.evaluate(() => window.__siteSearch('niemand luistert naar mij'));
			const shown = await pathsOf(page);
			expect(shown.length).toBeGreaterThan(0);
			expect(shown).toEqual(answers.slice(0, shown.length).map(({ url }) => url));
			expect(answers[0]!.kind).toBe('barriers');
		});
	});

	test('marks what was looked for, and never shows the words that only the search knows', async () => {
		await open('/', {}, async (page) => {
			await type(page, 'hefbomen');
			expect(await page.locator('.search mark').count()).toBeGreaterThan(0);
			await page.getByRole('searchbox').fill('lastpak');
			await page.locator('.search-title', { hasText: 'Angst' }).waitFor();
			expect(await page.locator('.search ol').innerText()).not.toContain('lastpak');
		});
	});

	test('says of what kind a result is, and in which section the passage stands', async () => {
		await open('/en/', {}, async (page) => {
			await type(page, 'my boss blocks everything');
			expect(await page.locator('.search-kind').first().innerText()).toBe('Barrier');
			const section = page.locator('.search-section').first();
			await section.click();
			await page.waitForURL(/#./);
			const { hash } = new URL(page.url());
			expect(await page.locator(`[id="${hash.slice(1)}"]`).count()).toBe(1);
		});
	});

	test('narrows down by kind, phase and role', async () => {
		await open('/', {}, async (page) => {
			await type(page, 'bondgenoten');
			const before = await pathsOf(page);
			await page.getByLabel('Soort').selectOption('worksheets');
			await page.locator('.search ol .search-title').first().waitFor();
			await expect.poll(() => pathsOf(page)).not.toEqual(before);
			expect((await pathsOf(page)).every((path) => path.startsWith('/worksheets/'))).toBe(true);
			await page.getByLabel('Soort').selectOption('');
			await page.getByLabel('Fase').selectOption('field');
			await expect.poll(() => pathsOf(page)).toContain('/steps/see-the-field/');
			expect(await pathsOf(page)).not.toContain('/steps/bootcamp/');
			await page.getByLabel('Fase').selectOption('');
			await page.getByLabel('Voor wie').selectOption('union');
			await page.getByRole('searchbox').fill('vakbond');
			await expect.poll(() => pathsOf(page)).toContain('/guide/for-trade-unions/');
		});
	});

	test('walks through the results with the arrows, and back to the box', async () => {
		await open('/', {}, async (page) => {
			await type(page, 'drempel');
			const focused = () => page.evaluate(() => document.activeElement?.className ?? '');
			await page.keyboard.press('ArrowDown');
			expect(await focused()).toBe('search-title');
			await page.keyboard.press('ArrowUp');
			expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
		});
	});

	test('offers terms, a place to start and a form when nothing is found', async () => {
		await open('/en/', {}, async (page) => {
			await type(page, 'xqzbrikolagg');
			await page.locator('.search-tell a').waitFor();
			const links = await page
				.locator('.search-more a')
				.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
			expect(links.some((href) => href.includes('/en/glossary/#'))).toBe(true);
			expect(links).toContain(at('/en/barriers/'));
			expect(links.at(-1)).toContain('xqzbrikolagg');
		});
	});

	test('is accessible with results, with none, and on a phone', async () => {
		await open('/', {}, async (page) => {
			for (const query of ['hefboom', 'xqzwvxq']) {
				await type(page, query);
				for (const colorScheme of ['light', 'dark'] as const) {
					await page.emulateMedia({ colorScheme });
					await page.setViewportSize({ width: 320, height: 700 });
					expect(await violationsOf(page, undefined, '.search')).toEqual([]);
					const [inside, width] = await page
						.locator('.search')
						.evaluate((dialog) => [dialog.scrollWidth, dialog.clientWidth]);
					expect(inside).toBeLessThanOrEqual(width!);
				}
				await page.keyboard.press('Escape');
			}
		});
	});

	test('says so when the index cannot be fetched, and works once it can', async () => {
		await open('/', {}, async (page, complaints) => {
			await page.route('**/search-index/nl.bin', (route) => route.abort());
			await page.keyboard.press('Control+k');
			await page.locator('.search [role=status]', { hasText: 'lukt nu niet' }).waitFor();
			expect(complaints.splice(0)).toEqual([expect.stringContaining('ERR_FAILED')]);
			await page.unroute('**/search-index/nl.bin');
			await page.keyboard.press('Escape');
			await type(page, 'sponsor');
			expect(await pathsOf(page)).toContain('/levers/sponsor/');
		});
	});
});
