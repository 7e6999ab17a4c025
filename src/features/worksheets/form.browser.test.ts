import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { form } from '../../method/schemas/form.ts';
import { inputsOf } from '../../method/worksheets/inputs.ts';
import { resolve } from '../../method/worksheets/resolve.ts';
import { builtPages } from '../../../tests/built.ts';
import {
	all,
	browseWorksheets,
	button,
	change,
	fill,
	filled,
	force,
	sheet,
} from './testing/on-the-page.ts';

const { at, open } = browseWorksheets();

describe('the page of a worksheet', () => {
	const itemsOf = (kind: string) =>
		globSync('*.mdx', { cwd: `content/docs/${kind}` }).map((file) => ({
			id: path.basename(file, '.mdx'),
			label: file,
		}));
	const lists = { barriers: itemsOf('barriers'), levers: itemsOf('levers') };
	const definitions = globSync('*.yaml', { cwd: 'content/worksheets' }).map((file) => ({
		name: path.basename(file, '.yaml'),
		definition: form.parse(parse(readFileSync(`content/worksheets/${file}`, 'utf8'))),
	}));
	const pages = new Map(builtPages().map((page) => [page.file, page.html]));

	test.each(['', 'en/'])('has every input of its definition, and no other (%s)', (locale) => {
		expect(definitions.length).toBeGreaterThan(0);
		for (const { name, definition } of definitions) {
			const html = pages.get(`${locale}worksheets/${name}/index.html`)!;
			const [main] = /<worksheet-form[\s\S]*<\/worksheet-form>/.exec(html)!;
			const names = [...main.matchAll(/<[^>]*\sname="([^"]+)"/g)].map((match) => match[1]!);
			const expected = inputsOf(resolve(definition, 'nl', lists)).map((input) => input.name);
			expect([...new Set(names)].sort(), name).toEqual(expected.sort());
		}
	});
});

describe('the form of a worksheet', () => {
	test('keeps what someone types, also after a reload', async () => {
		await open(sheet, async (page) => {
			await fill(page);
			await page.locator('[data-of=state]', { hasText: 'Saved in this browser,' }).waitFor();
			await page.reload();
			expect(await filled(page)).toEqual(all);
		});
	});

	test('keeps what someone typed before the script arrived', async () => {
		let arrive = () => {};
		const arrived = new Promise<void>((resolve) => (arrive = resolve));
		await open('', async (page) => {
			await page.route(/\/page\.[^/]*\.js$/, async (route) => {
				await arrived;
				await route.continue();
			});
			await page.goto(at(sheet), { waitUntil: 'commit' });
			await change(page).fill('Typed early');
			arrive();
			await page.locator('[data-of=state]', { hasText: 'Saved in this browser,' }).waitFor();
			expect(await change(page).inputValue()).toBe('Typed early');
		});
	});

	test('shows the same answers in the other language, and back', async () => {
		await open(sheet, async (page) => {
			await fill(page);
			await page.getByRole('link', { name: 'Nederlands' }).click();
			await page.waitForURL('**/worksheets/force-field/');
			expect(await page.getByLabel('Gewenste verandering').inputValue()).toBe(all.change);
			await page.getByLabel('Gewenste verandering').fill('Vanaf mei herstellen we');
			await page.goBack();
			expect(await change(page).inputValue()).toBe('Vanaf mei herstellen we');
		});
	});

	test('keeps ticks, choices and dates', async () => {
		await open('en/worksheets/idea-on-a-page/', async (page) => {
			await page.getByRole('checkbox', { name: 'Talent' }).check();
			await page.reload();
			expect(await page.getByRole('checkbox', { name: 'Talent' }).isChecked()).toBe(true);
			expect(await page.getByRole('checkbox', { name: 'Energy' }).isChecked()).toBe(false);
			await page.goto(at('en/worksheets/energy-check/'));
			await page.getByRole('radio', { name: 'All well' }).check();
			await page.getByLabel('Date').fill('2026-03-31');
			await page.reload();
			expect(await page.getByRole('radio', { name: 'All well' }).isChecked()).toBe(true);
			expect(await page.getByLabel('Date').inputValue()).toBe('2026-03-31');
			const none = page.getByRole('group', { name: 'Signal' }).getByLabel('no answer');
			await none.check();
			await page.reload();
			expect(await none.isChecked()).toBe(true);
		});
	});

	test('asks about every barrier of the methodology', async () => {
		await open('en/worksheets/barrier-scan/', async (page) => {
			const rows = page.locator('.worksheet tr:has([name^="scan."])');
			expect(await rows.count()).toBe(22);
			expect(await page.getByLabel(/^Silos\s+Concrete event/).count()).toBe(1);
		});
	});

	test('adds rows, keeps what is in them, and deletes one', async () => {
		await open(sheet, async (page) => {
			await force(page, 1).fill('a');
			await button(page, 'Add a row : Forces for, weight 1 to 5').click();
			expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe(
				'forces-for.6.force',
			);
			await force(page, 6).fill('f');
			await page.reload();
			expect(await force(page, 6).inputValue()).toBe('f');
			await page.locator('[data-table=forces-for] [data-do=row-out]').first().click();
			expect(await force(page, 6).count()).toBe(0);
			expect(await force(page, 5).inputValue()).toBe('f');
			await button(page, 'Undo').click();
			expect(await force(page, 1).inputValue()).toBe('a');
			expect(await force(page, 6).inputValue()).toBe('f');
		});
	});
});
