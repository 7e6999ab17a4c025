import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { browse } from '../../../tests/browse.ts';
import { builtPages, folder, hrefOf } from '../../../tests/built.ts';

const { at, newContext, open } = browse();
const phone = { viewport: { width: 390, height: 800 } };

describe('every page', () => {
	const pages = builtPages().filter(({ file }) => file !== '404.html');

	test('leads to its own reference, and has it as BibTeX, RIS and CSL-JSON', () => {
		const lost = pages.flatMap(({ file, address, html }) => {
			const home = file.startsWith('en/') ? '/en/' : '/';
			// Slides are cited as the page that they belong to.
			const own = address.slice(home.length).replace(/(\/slides)?\/$/, '');
			const id = own || 'index';
			const files = ['bib', 'ris', 'json'].map((end) => `${home.slice(1)}cite/${id}.${end}`);
			return [
				...(html.includes(`href="${hrefOf(`${home}cite/`)}#${id}"`) ? [] : ['link']),
				...files.filter((name) => globSync(name, { cwd: folder }).length === 0),
			].map((what) => `${file}: ${what}`);
		});
		expect(lost).toEqual([]);
	});

	test('names its author where Zotero looks', () => {
		const silent = pages.filter(
			({ html }) => !/<meta name="dc\.creator" content="[^"]+/.test(html),
		);
		expect(silent.map(({ file }) => file)).toEqual([]);
	});

	test('leads from each source to where the text cites it, and to the bibliography', () => {
		const page = pages.find(({ file }) => file === 'framework/the-field/index.html')!;
		const [, list = ''] = page.html.split('id="sources"');
		const back = [...list.matchAll(/<a href="#(c\d+)"/g)].map(([, id]) => id!);
		expect(back.length).toBeGreaterThan(20);
		for (const id of back) expect(page.html).toContain(`<a id="${id}" href="#ref-`);
		expect(list).toContain(`href="${hrefOf('/bibliography/')}"`);
	});
});

describe('the list of references', () => {
	test.each([
		['/levers/allies/', 'Citeren of hergebruiken', 'Coalitie van bondgenoten'],
		['/en/levers/allies/', 'Cite or reuse', 'Coalition of allies'],
	])('opens at the page from which one comes: %s', async (address, link, title) => {
		await open(address, phone, async (page) => {
			await page.getByRole('link', { name: link }).click();
			await page.waitForURL('**/cite/#levers/allies');
			const entry = page.locator('details[open]');
			await entry.waitFor();
			expect(await entry.count()).toBe(1);
			expect(await entry.locator('summary').innerText()).toBe(title);
			expect(await entry.locator('.cite-line').first().innerText()).toContain(
				`${title}. De Nieuwe`,
			);
		});
	});

	test('copies a line by keyboard, and says so', async () => {
		const context = await newContext(phone);
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		const page = await context.newPage();
		await page.goto(at('/en/cite/#levers/allies'));
		const button = page.getByRole('button', { name: 'Copy: Attribution when you reuse it' });
		await button.focus();
		await page.keyboard.press('Enter');
		await page.getByText('Copied.').waitFor();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
			/^‘Coalition of allies’ from .*\/en\/levers\/allies\/, CC BY-SA 4\.0/,
		);
		await context.close();
	});

	test('says what to do when the browser does not let it copy', async () => {
		await open('/cite/#levers/allies', phone, async (page) => {
			await page.evaluate(() =>
				Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }),
			);
			await page.getByRole('button', { name: 'Kopieer: Verwijzing (APA 7)' }).click();
			await page.getByText('Kopiëren lukte niet.').waitFor();
			expect(await page.evaluate(() => String(getSelection()))).toContain('Coalitie');
		});
	});

	test('shows the reference without JavaScript', async () => {
		await open('/cite/#levers/allies', { ...phone, javaScriptEnabled: false }, async (page) => {
			const line = page.locator('[id="levers/allies"] .cite-line').first();
			await line.waitFor({ state: 'visible' });
			expect(await line.isVisible()).toBe(true);
		});
	});

	test('gives an address that it does not know no entry, and no error', async () => {
		await open('/cite/#levers/no%E0-such', phone, async (page) => {
			expect(await page.locator('details[open]').count()).toBe(0);
		});
	});

	test('has the sources of a page, which are those of its list', () => {
		const sources = JSON.parse(readFileSync(`${folder}/cite/levers/allies.sources.json`, 'utf8'));
		const html = readFileSync(`${folder}/levers/allies/index.html`, 'utf8');
		const listed = [...html.matchAll(/<li id="ref-([^"]+)"/g)].map(([, key]) => key);
		expect(sources.map(({ id }: { id: string }) => id)).toEqual(listed);
	});
});
