import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { unzipSync, strFromU8 } from 'fflate';
import { browse } from '../../../tests/browse.ts';
import { builtPages, folder } from '../../../tests/built.ts';

const { at, newContext, open } = browse();
const phone = { viewport: { width: 390, height: 800 } };

test('every page says its licence in a way that programs understand', () => {
	const silent = builtPages().filter(
		({ html }) =>
			!/<a (?=[^>]*rel="license")[^>]*href="https:\/\/creativecommons\.org\/licenses\/by-sa\/4\.0\/"/.test(
				html,
			),
	);
	expect(silent.map(({ file }) => file)).toEqual([]);
});

test('an archive of worksheets holds the whole licence, and a line for each sheet', () => {
	const files = unzipSync(readFileSync(`${folder}/downloads/worksheets.en.zip`));
	expect(strFromU8(files['LICENSE.txt']!)).toContain('Section 8 -- Interpretation.');
	const lines = strFromU8(files['ATTRIBUTION.txt']!).match(/^‘.*CC BY-SA 4\.0/gm) ?? [];
	const sheets = Object.keys(files).filter((name) => name.endsWith('.pdf'));
	expect(lines).toHaveLength(sheets.length);
});

test('the notices name what the site is built with', () => {
	const notices = readFileSync(`${folder}/third-party-notices.txt`, 'utf8');
	for (const name of ['astro', '@astrojs/starlight', 'pagefind', 'docx', 'pdfkit'])
		expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
	expect(existsSync('LICENSE-CC-BY-SA')).toBe(true);
});

describe('the line of attribution', () => {
	test.each([
		['/reuse/#worksheets/ally-talk', 'Wat heb je veranderd?', 'Gewijzigd: ingekort.'],
		['/en/reuse/#worksheets/ally-talk', 'What did you change?', 'Changed: ingekort.'],
	])('%s says what was changed, in three forms', async (address, label, said) => {
		await open(address, phone, async (page) => {
			await page.getByLabel(label).fill('ingekort');
			for (const form of ['text', 'html', 'slide']) {
				const line = await page.locator(`[data-form=${form}]`).innerText();
				expect(line).toContain(said);
				expect(line).toContain('/worksheets/ally-talk/');
				expect(line).toContain('CC BY-SA 4.0');
			}
		});
	});

	test('takes another page by keyboard, and keeps what was typed', async () => {
		await open('/reuse/', phone, async (page) => {
			await page.getByLabel('Wat heb je veranderd?').fill('<b>kort</b>');
			await page.getByLabel('Wat neem je over?').selectOption('levers/allies');
			expect(await page.evaluate(() => location.hash)).toBe('#levers/allies');
			const html = await page.locator('[data-form=html]').innerText();
			expect(html).toContain('>Coalitie van bondgenoten</a>’');
			expect(html).toContain('&lt;b&gt;kort&lt;/b&gt;');
		});
	});

	test('says that it does not know a page, and loses nothing', async () => {
		await open('/reuse/#levers/allies', phone, async (page) => {
			await page.getByLabel('Wat heb je veranderd?').fill('kort');
			await page.evaluate(() => (location.hash = '#levers/nobody'));
			await page.getByText('De pagina in dit adres kennen we niet.').waitFor();
			expect(await page.locator('[data-form=text]').innerText()).toContain('kort');
		});
	});

	test('copies', async () => {
		const context = await newContext(phone);
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		const page = await context.newPage();
		await page.goto(at('/en/reuse/#levers/allies'));
		await page.getByRole('button', { name: 'Copy: At the foot of a slide' }).press('Enter');
		await page.getByText('Copied.').waitFor();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
			/^‘Coalition of allies’ · the editors · .* · CC BY-SA 4\.0$/,
		);
		await context.close();
	});

	test('is there without JavaScript, with the way to those of all pages', async () => {
		await open('/reuse/', { ...phone, javaScriptEnabled: false }, async (page) => {
			expect(await page.locator('[data-form=text]').innerText()).toContain('CC BY-SA 4.0');
			expect(await page.locator('noscript a[href$="/cite/"]').count()).toBe(1);
			expect(await page.locator('#reuse-page').isVisible()).toBe(false);
		});
	});
});
