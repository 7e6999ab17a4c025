import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import pkg from '../../../package.json' with { type: 'json' };
import { browse } from '../../../tests/browse.ts';
import { builtPages, folder, hrefOf } from '../../../tests/built.ts';
import { parseAddresses, releasedAddresses } from '../../method/released.ts';

const { at, open } = browse();
const phone = { viewport: { width: 390, height: 800 } };

describe('every page', () => {
	const pages = builtPages().filter(({ file }) => file !== '404.html');

	test('says which version it belongs to, and leads to what changed', () => {
		const silent = pages.filter(({ file, html }) => {
			const home = file.startsWith('en/') ? '/en/' : '/';
			return !new RegExp(`href="${hrefOf(`${home}changes/`)}">\\s*Versi(e|on) ${pkg.version}`).test(
				html,
			);
		});
		expect(silent.map(({ file }) => file)).toEqual([]);
	});

	test('of the last version still has its address', () => {
		const known = new Set(pages.map(({ address }) => address));
		const ids = parseAddresses(readFileSync(releasedAddresses, 'utf8'));
		expect(ids.length).toBeGreaterThan(150);
		expect(ids.filter((id) => !known.has(`/${id}/`))).toEqual([]);
	});
});

describe('what changed', () => {
	test('shows only what came after a version or a day, and says how much', async () => {
		await open('/changes/', phone, async (page) => {
			const field = page.getByLabel('Sinds welke versie of dag?');
			const versions = page.locator('[data-version]:visible');
			const all = await versions.count();
			expect(all).toBeGreaterThan(0);
			await field.fill('2020-01-01');
			expect(await versions.count()).toBe(all);
			await page.getByText(/^Veranderd sindsdien, .*: \d+\.$/).waitFor();
			expect(await page.evaluate(() => location.hash)).toBe('#since=2020-01-01');
			await field.fill('2099-01-01');
			await page.getByText('Sindsdien is er niets veranderd.').waitFor();
			expect(await versions.count()).toBe(0);
			await field.fill('');
			expect(await versions.count()).toBe(all);
		});
	});

	test('takes the version from the address, in the other language too', async () => {
		await open(`/en/changes/#since=${pkg.version}`, phone, async (page) => {
			expect(await page.getByLabel('Since which version or day?').inputValue()).toBe(pkg.version);
			expect(await page.locator(`[data-version="${pkg.version}"]`).isVisible()).toBe(false);
		});
	});

	test.each(['9.9.9', '2026-02-30', '<b>x'])(
		'says that “%s” is unknown, and hides nothing',
		async (text) => {
			await open('/en/changes/', phone, async (page) => {
				const field = page.getByLabel('Since which version or day?');
				await field.fill(text);
				await page.getByText(`“${text}” is no version that we know and no day.`).waitFor();
				expect(await field.getAttribute('aria-invalid')).toBe('true');
				expect(await page.locator(`[data-version="${pkg.version}"]`).isVisible()).toBe(true);
			});
		},
	);

	test('is there without JavaScript', async () => {
		await open('/changes/', { ...phone, javaScriptEnabled: false }, async (page) => {
			expect(await page.locator(`[data-version="${pkg.version}"]`).isVisible()).toBe(true);
			expect(await page.locator('#since').isVisible()).toBe(false);
		});
	});

	test.each([
		['/changes/', 'content/docs/!(en)/**/*.mdx', 'Kritisch nagelezen'],
		['/en/changes/', 'content/docs/en/**/*.mdx', 'Critically reviewed'],
	])('lists what was reviewed and what was retired: %s', async (address, files, words) => {
		const texts = [
			...globSync(files),
			...(address === '/changes/' ? globSync('content/docs/*.mdx') : []),
		];
		const having = (key: string) =>
			texts.filter((file) => new RegExp(`^${key}:`, 'm').test(readFileSync(file, 'utf8'))).length;
		await open(address, phone, async (page) => {
			const section = page.locator('.reviews');
			expect(await section.innerText()).toContain(`${words}: ${having('reviewed')} `);
			expect(await section.locator('tbody tr').count()).toBe(having('reviewed'));
			expect(await section.locator('li').count()).toBe(having('retired'));
			expect(await section.innerText()).toContain(` ${texts.length} `);
		});
	});

	test.each(['/', '/en/'])('is in a feed that a parser of XML reads: %s', async (home) => {
		await open(home, phone, async (page) => {
			const href = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
			expect(href).toBe(hrefOf(`${home}feed.xml`));
			const entries = await page.evaluate(
				async (address) => {
					const xml = new DOMParser().parseFromString(
						await (await fetch(address)).text(),
						'application/xml',
					);
					if (xml.querySelector('parsererror')) throw new Error('This is no XML.');
					return [...xml.querySelectorAll('entry')].map((entry) =>
						['id', 'title', 'updated', 'summary'].map(
							(name) => entry.querySelector(name)?.textContent,
						),
					);
				},
				at(`${home}feed.xml`),
			);
			expect(entries.length).toBeGreaterThan(0);
			expect(entries.flat().every(Boolean)).toBe(true);
			expect(new Set(entries.map(([id]) => id)).size).toBe(entries.length);
		});
	});

	test('holds what the data says about versions', () => {
		const method = JSON.parse(readFileSync(`${folder}/data/v1/method.json`, 'utf8'));
		expect(method.version).toBe(pkg.version);
	});
});
