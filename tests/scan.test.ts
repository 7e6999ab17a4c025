import { globSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fromAddress, toAddress } from '../src/scan/address.ts';
import type { Answer } from '../src/scan/answers.ts';
import { violationsOf } from './axe.ts';
import { browse } from './browse.ts';
import { bytesOf, scriptsOf } from './bytes.ts';
import { shiftOf } from './shift.ts';

const { at, newContext, open } = browse(4740);

const barriers = globSync('content/docs/barriers/[!_]*.mdx').map((file) =>
	path.basename(file, '.mdx'),
);
const some: Record<string, Answer> = {
	'standing-alone': 3,
	silos: 3,
	'manager-as-gatekeeper': 2,
	'linear-rules': 1,
	'low-self-efficacy': 0,
};
const addressOf = (answers: Record<string, Answer>, day = 20_000) =>
	toAddress({ answers: new Map(Object.entries(answers)), day }, barriers);

async function answer(page: Page, answers: Record<string, Answer>) {
	for (const [name, value] of Object.entries(answers))
		await page.locator(`input[name="${name}"][value="${value}"]`).check();
}

const result = (page: Page) => page.locator('.scan-result');
const checked = (page: Page) => page.locator('.scan-form :checked').count();
const notice = (page: Page) => page.locator('.scan-notice');

/** The script of a page of ours, apart from what every page loads, in bytes after brotli. */
async function scriptBytes(address: string, name: string): Promise<number> {
	return open(address, {}, async (page) => {
		const scripts = await scriptsOf(page);
		expect(scripts.some((file) => file.includes(name))).toBe(true);
		return bytesOf(scripts);
	});
}

describe('the scan', () => {
	test('ranks levers with a reason, and names steps, worksheets and a case', async () => {
		await open('/en/scan/', {}, async (page) => {
			await answer(page, some);
			const text = await result(page).innerText();
			expect(text).toContain('Lifts 3 of your 3 barriers: Standing alone, Silos and The line');
			const first = result(page).locator('ol a').first();
			expect(await first.getAttribute('href')).toBe('/en/levers/allies/');
			expect(await result(page).locator('a[href^="/en/steps/"]').count()).toBeGreaterThan(0);
			expect(await result(page).locator('a[href^="/en/worksheets/"]').count()).toBeGreaterThan(0);
			expect(await result(page).locator('a[href^="/en/cases/"]').count()).toBe(1);
		});
	});

	test('finds the same in both languages', async () => {
		const links = (address: string) =>
			open(`${address}#${addressOf(some)}`, {}, (page) =>
				result(page)
					.locator('a')
					.evaluateAll((all) =>
						all.map((link) => link.getAttribute('href')!.replace(/^\/en\//, '/')),
					),
			);
		const dutch = await links('/scan/');
		expect(dutch.length).toBeGreaterThan(10);
		expect(await links('/en/scan/')).toEqual(dutch);
	});

	test('puts every answer in the address, and takes it back when erased', async () => {
		await open('/scan/', {}, async (page) => {
			await answer(page, some);
			const read = fromAddress(new URL(page.url()).hash, barriers);
			expect(Object.fromEntries(read!.answers)).toEqual(some);
			await page.locator('[data-erase="silos"]').click();
			expect(fromAddress(new URL(page.url()).hash, barriers)!.answers.has('silos')).toBe(false);
			expect(await checked(page)).toBe(4);
		});
	});

	test('works with the keyboard alone', async () => {
		await open('/scan/', {}, async (page) => {
			await page.locator('.scan-form input').first().focus();
			await page.keyboard.press('Space');
			await page.keyboard.press('ArrowRight');
			await page.keyboard.press('ArrowRight');
			await page.keyboard.press('Tab');
			expect(await page.evaluate(() => document.activeElement?.className)).toBe('scan-erase');
			await page.keyboard.press('Tab');
			await page.keyboard.press('Space');
			expect(await page.locator('#scan-progress').innerText()).toBe('2 van 22 beantwoord');
			await page.getByRole('button', { name: 'Naar je resultaat' }).press('Enter');
			expect(await page.evaluate(() => document.activeElement?.id)).toBe('scan-result');
		});
	});

	test('remembers its answers in this browser', async () => {
		await open('/scan/', {}, async (page) => {
			await answer(page, some);
			await page.goto(at('/en/scan/'));
			expect(await checked(page)).toBe(5);
		});
	});

	test('does not store a scan from an address until its reader takes it over', async () => {
		await open('/scan/', {}, async (page) => {
			await answer(page, { silos: 1 });
			await page.goto(at('/levers/'));
			await page.goto(at(`/scan/#${addressOf(some)}`));
			expect(await checked(page)).toBe(5);
			expect(await notice(page).innerText()).toContain('uit een adres');
			await page.getByRole('button', { name: 'Terug naar mijn eigen scan' }).click();
			expect(await checked(page)).toBe(1);
			await page.goto(at('/levers/'));
			await page.goto(at(`/scan/#${addressOf(some)}`));
			await page.getByRole('button', { name: 'Neem over' }).click();
			await page.goto(at('/levers/'));
			await page.goto(at('/scan/'));
			expect(await checked(page)).toBe(5);
			expect(await page.locator('[data-earlier] option').count()).toBe(1);
		});
	});

	test('clears everything, and undoes that', async () => {
		await open('/scan/', {}, async (page) => {
			await answer(page, some);
			await page.getByRole('button', { name: 'Begin opnieuw' }).click();
			expect(await checked(page)).toBe(0);
			expect(new URL(page.url()).hash).toBe('');
			expect(await page.evaluate(() => localStorage.getItem('dns:scan:v1:current'))).toBeNull();
			await page.keyboard.press('Enter');
			expect(await checked(page)).toBe(5);
			expect(await notice(page).innerText()).toBe('Alles staat er weer.');
		});
	});

	test('compares with an earlier scan, and deletes one', async () => {
		await open(`/en/scan/`, {}, async (page) => {
			const earlier = addressOf(some);
			await page.evaluate((text) => localStorage.setItem('dns:scan:v1:shelf', text), earlier);
			await page.reload();
			await answer(page, { ...some, silos: 1, 'linear-rules': 2 });
			await page.getByRole('button', { name: 'Keep to compare later' }).click();
			expect(await page.locator('[data-earlier] option').allInnerTexts()).toHaveLength(2);
			const comparison = page.locator('[data-comparison]');
			expect(await comparison.innerText()).toContain('Silos: from every week to sometimes');
			expect(await comparison.innerText()).toContain(
				'Rules made for linear: from sometimes to often',
			);
			await page.getByRole('button', { name: 'Delete this scan' }).click();
			expect(await page.locator('[data-earlier] option').count()).toBe(1);
			await page.getByRole('button', { name: 'Undo' }).click();
			expect(await page.locator('[data-earlier] option').count()).toBe(2);
		});
	});

	test('says that an address is damaged or newer, and works on', async () => {
		const damaged = addressOf(some).slice(0, -4);
		await open(`/en/scan/#${damaged}`, {}, async (page) => {
			expect(await notice(page).innerText()).toMatch(/incomplete or changed.*: 4\./);
			expect(await checked(page)).toBe(4);
		});
		await open('/en/scan/#7.zzz.whatever', {}, async (page) => {
			expect(await notice(page).innerText()).toContain('newer version');
			await answer(page, some);
			expect(await result(page).isVisible()).toBe(true);
		});
	});

	test('survives a store that is corrupt or forbidden', async () => {
		await open('/en/scan/', {}, async (page) => {
			await page.evaluate(() => {
				localStorage.setItem('dns:scan:v1:current', '{"broken');
				localStorage.setItem('dns:scan:v1:shelf', '1.fff.zzz9.00 \u0000');
			});
			await page.reload();
			expect(await notice(page).innerText()).toContain('damaged');
			await answer(page, some);
			expect(await result(page).isVisible()).toBe(true);
		});
		const context = await newContext();
		const page = await context.newPage();
		const errors: string[] = [];
		page.on('pageerror', ({ message }) => errors.push(message));
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get() {
					throw new DOMException('Forbidden', 'SecurityError');
				},
			});
		});
		await page.goto(at('/en/scan/'));
		await answer(page, some);
		await page.getByRole('button', { name: 'Keep to compare later' }).click();
		expect(await notice(page).innerText()).toContain('does not allow saving');
		expect(errors).toEqual([]);
		await context.close();
	});

	test('follows another scan pasted in the same tab, and leaves other anchors alone', async () => {
		await open(`/scan/#${addressOf(some)}`, {}, async (page) => {
			await page.evaluate(() => (location.hash = '#_top'));
			expect(await checked(page)).toBe(5);
			await page.evaluate((hash) => (location.hash = hash), addressOf({ silos: 3 }));
			await expect.poll(() => checked(page)).toBe(1);
		});
	});

	test.each([
		['without JavaScript', { javaScriptEnabled: false }, ''],
		['without answers', {}, ''],
		[
			'with every answer at its highest',
			{},
			`#${addressOf(Object.fromEntries(barriers.map((name) => [name, 3])))}`,
		],
	])('prints on one page %s', async (_, options, hash) => {
		for (const address of ['/scan/', '/en/scan/']) {
			const pages = await open(address + hash, options, (page) => pagesOf(page));
			expect(pages).toBe(1);
		}
	});

	test('is accessible with a result on screen, in light and dark', async () => {
		for (const colorScheme of ['light', 'dark'] as const)
			await open(`/scan/#${addressOf(some)}`, { colorScheme }, async (page) => {
				await page.getByRole('button', { name: 'Bewaar om' }).click();
				expect(await violationsOf(page)).toEqual([]);
			});
	});

	test.each(['/scan/', `/scan/#${addressOf(some)}`])('does not shift at %s', async (address) => {
		for (const viewport of [
			{ width: 1280, height: 900 },
			{ width: 390, height: 800 },
		])
			expect(await open(address, { viewport }, shiftOf)).toBe(0);
	});

	test('loads at most 15 KB of script', async () => {
		expect(await scriptBytes('/scan/', 'BarrierScan')).toBeLessThanOrEqual(15 * 1024);
	});
});

describe('the map', () => {
	const lit = (page: Page, map: string) => page.locator(`${map} .map-item[data-lit]`);
	const wide = { viewport: { width: 1280, height: 900 } };

	test('lights up what belongs to the item under the mouse and in focus', async () => {
		await open('/map/', wide, async (page) => {
			await page.hover('.map-wide [data-id="levers/allies"]');
			const related = await lit(page, '.map-wide').evaluateAll((items) =>
				items.map((item) => (item as SVGAElement).dataset['id']),
			);
			expect(related).toContain('barriers/standing-alone');
			expect(related).toContain('steps/see-the-field');
			expect(related).not.toContain('barriers/linear-rules');
			await page.mouse.move(0, 0);
			expect(await lit(page, '.map-wide').count()).toBe(0);
			await page.focus('.map-wide [data-id="barriers/silos"]');
			expect(await lit(page, '.map-wide').count()).toBe(5);
			await page.keyboard.press('Enter');
			await page.waitForURL(at('/barriers/silos/'));
		});
	});

	test('looks at the first tap and goes at the second', async () => {
		const phone = { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true };
		await open('/en/map/', phone, async (page) => {
			const item = page.locator('.map-narrow [data-id="steps/bootcamp"]');
			await item.tap();
			expect(await page.locator('.map-panel').innerText()).toContain('Step 2: Bootcamp');
			expect(await lit(page, '.map-narrow').count()).toBeGreaterThan(3);
			expect(page.url()).toBe(at('/en/map/'));
			await item.tap();
			await page.waitForURL(at('/en/steps/bootcamp/'));
		});
	});

	test('filters the picture and the list by group and phase', async () => {
		await open('/en/map/', wide, async (page) => {
			await page.getByLabel('Kind of barrier').selectOption('social');
			await page.getByLabel('Phase of the year').selectOption('start');
			expect(await page.locator('.map-filters [role=status]').innerText()).toMatch(
				/^Steps: 1, barriers: 1, levers: 3$/,
			);
			expect(await page.locator('.map-wide .map-item:not([data-off])').count()).toBe(5);
			expect(await page.locator('.map-list li:visible').count()).toBe(5);
			expect(await page.locator('.map-wide [data-id="barriers/silos"]').isVisible()).toBe(false);
		});
	});

	test('says the same in its list as in its picture, also without JavaScript', async () => {
		await open('/map/', { ...wide, javaScriptEnabled: false }, async (page) => {
			const drawn = await page
				.locator('.map-wide .map-item')
				.evaluateAll((items) => items.map((item) => item.getAttribute('href')));
			const listed = await page
				.locator('.map-list a')
				.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
			expect(drawn.length).toBeGreaterThan(50);
			expect([...listed].sort()).toEqual([...drawn].sort());
			const titles = await page.locator('.map-list p').allInnerTexts();
			const pairs = titles.join(' · ').split(' · ').length;
			expect(pairs).toBe(2 * (await page.locator('.map-wide .map-link').count()));
		});
	});

	test.each([
		['/map/', 1280],
		['/en/map/', 1280],
		['/map/', 360],
		['/en/map/', 360],
	])('keeps its words inside their boxes on %s at %i px', async (address, width) => {
		await open(address, { viewport: { width, height: 800 } }, async (page) => {
			const sizes = await page.locator('.map-item:visible').evaluateAll((items) =>
				items.map((item) => {
					const box = item.querySelector('rect')!.getBoundingClientRect();
					const text = item.querySelector('text')!.getBoundingClientRect();
					return { name: item.textContent.trim(), over: text.right - box.right, tall: box.height };
				}),
			);
			expect(sizes.length).toBeGreaterThan(50);
			expect(sizes.filter(({ over }) => over > 0)).toEqual([]);
			expect(sizes.filter(({ tall }) => tall < 22)).toEqual([]);
		});
	});

	test('does not shift, and loads at most 10 KB of script', async () => {
		for (const width of [390, 1280])
			expect(await open('/map/', { viewport: { width, height: 800 } }, shiftOf)).toBe(0);
		expect(await scriptBytes('/map/', 'MethodMap')).toBeLessThanOrEqual(10 * 1024);
	});
});

describe('the matrix', () => {
	const first = (page: Page) => page.locator('tbody th a').first().getAttribute('href');

	test('is a table that says which lever lifts which barrier, also without JavaScript', async () => {
		await open('/en/matrix/', { javaScriptEnabled: false }, async (page) => {
			const place = await page
				.locator('thead tr:last-child th')
				.evaluateAll((cells) =>
					cells.findIndex((cell) => (cell as HTMLElement).dataset['key'] === 'silos'),
				);
			const row = page.locator('tbody tr', { hasText: 'Coalition of allies' });
			expect(await row.locator('th, td').nth(place).innerText()).toContain('lifts');
			const marks = await page.locator('.matrix-mark').count();
			const counts = await page.locator('tfoot td').allInnerTexts();
			expect(counts.reduce((sum, text) => sum + Number(text), 0)).toBe(marks);
			expect(await page.locator('.matrix button:visible').count()).toBe(0);
		});
	});

	test('sorts by a barrier, turns round and goes back', async () => {
		await open('/en/matrix/', {}, async (page) => {
			const before = await first(page);
			const button = page.getByRole('button', { name: 'Sort by: Locked in the chain' });
			const heading = page.locator('[data-key="chain-lock-in"]');
			await button.click();
			expect(await heading.getAttribute('aria-sort')).toBe('descending');
			expect(await first(page)).toBe('/en/levers/stakeholder-management/');
			await button.click();
			expect(await heading.getAttribute('aria-sort')).toBe('ascending');
			await button.click();
			expect(await heading.getAttribute('aria-sort')).toBeNull();
			expect(await first(page)).toBe(before);
		});
	});

	test('shows every column on paper', async () => {
		await open('/matrix/', {}, async (page) => {
			// An A4 page on its side, less its margins, at 96 pixels an inch.
			await page.setViewportSize({ width: 1047, height: 718 });
			await page.emulateMedia({ media: 'print' });
			const wide = await page.locator('.matrix').evaluate((table) => table.scrollWidth);
			expect(wide).toBeLessThanOrEqual(1047);
			expect(await page.locator('.matrix button:visible').count()).toBe(0);
		});
	});

	test('keeps its headings in sight while it scrolls', async () => {
		await open('/matrix/', { viewport: { width: 390, height: 700 } }, async (page) => {
			const frame = page.locator('.matrix-frame');
			await frame.evaluate((element) => element.scrollTo(400, 400));
			const inside = async (selector: string) => {
				const [outer, inner] = [
					await frame.boundingBox(),
					await page.locator(selector).first().boundingBox(),
				];
				return { left: inner!.x - outer!.x, top: inner!.y - outer!.y };
			};
			expect((await inside('tbody th')).left).toBeLessThan(3);
			expect((await inside('thead tr')).top).toBeLessThan(3);
		});
	});
});

/** How many pages a page takes on paper. */
async function pagesOf(page: Page): Promise<number> {
	const margin = { top: '10mm', bottom: '10mm', left: '12mm', right: '12mm' };
	const pdf = await page.pdf({ format: 'A4', margin });
	return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)!.length;
}
