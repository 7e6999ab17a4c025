import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addressOf, languages, type Language } from '../../language/locales.ts';
import { browse } from '../../../tests/browse.ts';
import { folder, hrefOf } from '../../../tests/built.ts';

/** A query with the pages that answer it. */
interface Query {
	language: Language;
	sort: string;
	query: string;
	pages: string[];
	/** Not looked at while tuning. */
	isHeldOut: boolean;
}

type Found = Awaited<ReturnType<Window['__siteSearch']>>[number];

interface Outcome extends Query {
	/** Place of the first page that answers, from 1; nought when none was found. */
	rank: number;
	milliseconds: number;
	first: string[];
}

const file = parse(readFileSync('src/features/search/queries.yaml', 'utf8')) as Record<
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
			// Nobody had seen a result when those of `fresh` were written.
			isHeldOut: index % 3 === 2 || sort === 'fresh',
		})),
	),
);

// As a reader has it, as time is measured.
const { open } = browse([]);

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
		expect(queries.length).toBeGreaterThanOrEqual(300);
		for (const language of languages)
			expect(queries.filter((query) => query.language === language).length).toBeGreaterThan(120);
	});

	test('names pages that exist, but for those that are to come', () => {
		const missing = queries.flatMap(({ language, pages }) =>
			pages
				.map((page) => addressOf(page.replace(/#.*/, ''), language, '/'))
				.filter((address) => !existsSync(`${folder}${address}index.html`)),
		);
		expect(missing.filter((address) => !/(scan|planner)\/$/.test(address))).toEqual([]);
	});

	test.each([
		['all', 0.97, 0.92, () => true],
		['held out', 0.95, 0.9, (one: Outcome) => one.isHeldOut],
		['Dutch', 0.95, 0.9, (one: Outcome) => one.language === 'nl'],
		['English', 0.95, 0.9, (one: Outcome) => one.language === 'en'],
	])('is answered: %s', (_name, hit, mean, filter) => {
		const { hitRate, reciprocal } = figures(outcomes.filter(filter));
		expect(hitRate).toBeGreaterThanOrEqual(hit);
		expect(reciprocal).toBeGreaterThanOrEqual(mean);
	});

	test('takes at most 100 ms a query', async () => {
		const slow = outcomes.filter(({ milliseconds }) => milliseconds > 100);
		// Asked again, in a new window: the least of some runs is what the query itself costs.
		for (const query of slow) {
			const again = await open(addressOf('', query.language, '/'), {}, (page) =>
				ask(page, [query, query, query]),
			);
			const best = Math.min(...again.map(({ milliseconds }) => milliseconds));
			expect(best, query.query).toBeLessThanOrEqual(100);
		}
		expect(slow.length).toBeLessThan(outcomes.length / 20);
	});

	test('answers in the language of the page only', () => {
		const strays = outcomes.flatMap(({ language, first }) =>
			first.filter((path) => path.startsWith(hrefOf('/en/')) !== (language === 'en')),
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
			const all: { found: Found[]; milliseconds: number }[] = [];
			for (const text of texts) {
				const start = performance.now();
				const found = await window.__siteSearch(text);
				all.push({ found, milliseconds: performance.now() - start });
			}
			return all;
		},
		asked.map(({ query }) => query),
	);
	return asked.map((one, index) => {
		const { found, milliseconds } = answers[index]!;
		const good = one.pages.map((page) => {
			const [id = '', anchor] = page.split('#');
			const address = hrefOf(addressOf(id, one.language, '/'));
			return { address, place: anchor && `${address}#${anchor}` };
		});
		// A term or a work has to be found at its place.
		const isGood = ({ url, sub_results }: Found) =>
			good.some(
				({ address, place }) =>
					address === url && (!place || sub_results.some((sub) => sub.url === place)),
			);
		return {
			...one,
			milliseconds,
			rank: found.findIndex(isGood) + 1,
			first: found.slice(0, 3).map(({ url }) => url),
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
