import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsOf, wcag } from '../../../tests/axe.ts';
import { browse } from '../../../tests/browse.ts';
import { sizeText } from '../../language/size.ts';
import { builtPages, folder, hrefOf } from '../../../tests/built.ts';

const { at, newContext, open } = browse();
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const session = '/sessions/bootcamp/slides/';
const week = '/course/barriers/slides/';
const both = [session, `/en${session}`, week, `/en${week}`];

const stage = (page: Page) => page.getByRole('dialog');
const place = (page: Page) => stage(page).getByRole('status').innerText();
const heading = (page: Page) => stage(page).locator('h2').innerText();
/** What the page itself has: the harness hears of a change of the address a moment later. */
const numberOf = (page: Page) => page.evaluate(() => location.hash);

describe('slides by keyboard', () => {
	test.each([
		[session, 'Dia', 'van'],
		[`/en${week}`, 'Slide', 'of'],
	])('%s go forward and back, to the first and the last', async (address, slide, of) => {
		await open(address, {}, async (page) => {
			const count = await page.locator('.slide').count();
			const is = async (number: number) => {
				await expect.poll(() => place(page)).toMatch(`${slide} ${number} ${of} ${count}: `);
				expect(await numberOf(page)).toBe(`#${number}`);
			};
			await page.locator('[data-do=show]').press('Enter');
			await is(1);
			const steps: [string, number][] = [
				['ArrowRight', 2],
				['ArrowDown', 3],
				['PageDown', 4],
				['Space', 5],
				['Shift+Space', 4],
				['ArrowLeft', 3],
				['ArrowUp', 2],
				['PageUp', 1],
				['PageUp', 1],
				['End', count],
				['ArrowRight', count],
				['Home', 1],
			];
			for (const [key, number] of steps) {
				await page.keyboard.press(key);
				await is(number);
			}
			await page.keyboard.press('Escape');
			expect(await stage(page).count()).toBe(0);
			await expect.poll(() => numberOf(page)).toBe('');
		});
	});

	test('space presses the button that has the focus', async () => {
		await open(`${session}#3`, {}, async (page) => {
			await stage(page).getByRole('button', { name: 'Vorige dia' }).focus();
			await page.keyboard.press('Space');
			await expect.poll(() => numberOf(page)).toBe('#2');
		});
	});

	test('F fills the screen, from the page and back', async () => {
		await open(session, {}, async (page) => {
			const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
			await page.keyboard.press('f');
			await expect.poll(isFull).toBe(true);
			expect(await place(page)).toContain('Dia 1');
			await page.keyboard.press('f');
			await expect.poll(isFull).toBe(false);
			expect(await stage(page).count()).toBe(1);
		});
	});

	test('N shows the notes, which are not on the slide', async () => {
		await open(`${week}#1`, {}, async (page) => {
			const note = stage(page).getByText('Sta erop dat elk kaartje een voorval heeft.');
			expect(await note.isVisible()).toBe(false);
			await page.keyboard.press('n');
			expect(await note.isVisible()).toBe(true);
			await page.keyboard.press('n');
			expect(await note.isVisible()).toBe(false);
		});
	});
});

describe('slides by touch', () => {
	test('are swiped, and have buttons that a finger finds', async () => {
		await open(`${session}#3`, phone, async (page) => {
			const swipe = (from: number, to: number) =>
				stage(page)
					.locator('.stage-slide')
					.evaluate(
						(element, [start, end]) => {
							const touch = (clientX: number) =>
								new Touch({ identifier: 1, target: element, clientX, clientY: 300 });
							const fire = (type: string, touches: Touch[], changedTouches: Touch[]) =>
								element.dispatchEvent(
									new TouchEvent(type, { touches, changedTouches, bubbles: true }),
								);
							fire('touchstart', [touch(start)], [touch(start)]);
							fire('touchend', [], [touch(end)]);
						},
						[from, to] as [number, number],
					);
			await swipe(300, 100);
			expect(await numberOf(page)).toBe('#4');
			await swipe(100, 300);
			await swipe(100, 300);
			expect(await numberOf(page)).toBe('#2');
			await swipe(200, 220);
			expect(await numberOf(page)).toBe('#2');
			await stage(page).getByRole('button', { name: 'Volgende dia' }).tap();
			expect(await numberOf(page)).toBe('#3');
			for (const button of await stage(page).getByRole('button').all()) {
				const { width, height } = (await button.boundingBox())!;
				expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
			}
		});
	});
});

describe('the address of a slide', () => {
	test('opens it, and one that does not exist the nearest', async () => {
		await open(`${session}#4`, {}, async (page) => {
			expect(await place(page)).toContain('Dia 4');
			await page.reload();
			expect(await place(page)).toContain('Dia 4');
		});
		await open(`${session}#999`, {}, async (page) => {
			const count = await page.locator('slide-deck .slide').count();
			expect(await place(page)).toContain(`Dia ${count} van ${count}`);
		});
		await open(`${session}#slides`, {}, async (page) => {
			expect(await stage(page).count()).toBe(0);
		});
	});
});

describe('the clock', () => {
	test('is of the day, and counts the minutes of a row when it is pressed', async () => {
		const context = await newContext({ timezoneId: 'Europe/Brussels' });
		const page = await context.newPage();
		await page.clock.install({ time: new Date('2026-11-28T08:59:30Z') });
		await page.goto(at(`${week}#5`));
		const clock = stage(page).locator('[data-do=clock]');
		expect(await stage(page).locator('.stage-time').innerText()).toBe('9.59');
		expect(await clock.innerText()).toBe('Start 15 min.');
		await clock.click();
		expect(await clock.innerText()).toBe('Nog 15 min.');
		await page.clock.fastForward('03:30');
		await expect.poll(() => clock.innerText()).toBe('Nog 12 min.');
		await page.reload();
		await expect.poll(() => clock.innerText()).toBe('Nog 12 min.');
		expect(await stage(page).locator('.stage-time').innerText()).toBe('10.03');
		await page.clock.fastForward('14:00');
		await expect.poll(() => clock.innerText()).toBe('2 min. over tijd');
		await page.keyboard.press('t');
		expect(await clock.innerText()).toBe('Start 15 min.');
		await context.close();
	});
});

describe('the page of a deck', () => {
	test.each(both)('%s has no violation that axe sees, shown as well', async (address) => {
		for (const colorScheme of ['light', 'dark'] as const) {
			await open(address, { colorScheme, bypassCSP: true }, async (page) => {
				expect(await violationsOf(page, wcag)).toEqual([]);
				await page.keyboard.press('f');
				await page.keyboard.press('n');
				for (let shown = 0; shown < 3; shown++) {
					expect(await violationsOf(page, wcag)).toEqual([]);
					await page.keyboard.press('ArrowRight');
				}
			});
		}
	});

	test('can be read without JavaScript: all slides, with their notes', async () => {
		await open(week, { javaScriptEnabled: false }, async (page) => {
			const slides = page.locator('.slide');
			expect(await slides.count()).toBeGreaterThan(15);
			expect(await slides.last().isVisible()).toBe(true);
			expect(await page.getByRole('button', { name: 'Toon de dia’s' }).isVisible()).toBe(false);
			await slides.first().getByText('Notities').click();
			expect(await slides.first().getByText('Sta erop dat').isVisible()).toBe(true);
		});
	});

	test.each([session, week])('%s shows every slide whole', async (address) => {
		for (const viewport of [
			{ width: 1280, height: 720 },
			{ width: 1920, height: 1080 },
			{ width: 1024, height: 768 },
		]) {
			await open(`${address}#1`, { viewport }, async (page) => {
				const count = await page.locator('slide-deck .slide').count();
				const cut: string[] = [];
				for (let number = 1; number <= count; number++) {
					const isCut = await stage(page)
						.locator('.stage-slide')
						.evaluate((one) => one.scrollHeight > one.clientHeight + 1);
					if (isCut) cut.push(await heading(page));
					await page.keyboard.press('ArrowRight');
				}
				expect(cut).toEqual([]);
			});
		}
	});

	test.each([session, `/en${week}`])('%s is one slide a page on paper', async (address) => {
		await open(address, {}, async (page) => {
			const count = await page.locator('.slide').count();
			const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
			const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)!.length;
			// The last one says whose it is.
			expect(sheets).toBe(count + 1);
		});
	});

	test.each(both)('%s stays within 30 KB, and no other page pays for it', async (address) => {
		const context = await newContext();
		const page = await context.newPage();
		const responses: Response[] = [];
		page.on('response', (response) => responses.push(response));
		await page.goto(at(address), { waitUntil: 'load' });
		const sizes = await Promise.all(
			responses
				.filter((one) => /html|css|javascript/.test(one.headers()['content-type'] ?? ''))
				.map(async (one) => brotliCompressSync(await one.body()).length),
		);
		const total = sizes.reduce((sum, size) => sum + size, 0);
		console.log(address, { total });
		expect(sizes.length).toBeGreaterThan(2);
		expect(total).toBeLessThanOrEqual(30 * 1024);
		await context.close();
	});

	test('is kept out of search, here and elsewhere, and of the text of all pages', () => {
		const pages = builtPages().filter(({ address }) => address.endsWith('/slides/'));
		expect(pages.length).toBeGreaterThan(90);
		const found = pages.filter(
			({ html }) =>
				html.includes('data-pagefind-body') || !html.includes('name="robots" content="noindex"'),
		);
		expect(found.map(({ address }) => address)).toEqual([]);
		expect(readFileSync(`${folder}/llms-full.txt`, 'utf8')).not.toContain('Dia 1 van');
	});
});

describe('the way to the slides', () => {
	test.each([
		['/sessions/bootcamp/', 'sessions/bootcamp', 'sessions-bootcamp.nl'],
		['/course/barriers/', 'course/barriers', 'course-barriers.nl'],
		['/course/barriers/teacher/', 'course/barriers', 'course-barriers.nl'],
	])('stands on %s, with the files and their sizes', async (address, id, name) => {
		await open(address, {}, async (page) => {
			const links = page.locator('.deck-links');
			const hrefs = await links
				.locator('a')
				.evaluateAll((all) => all.map((one) => one.getAttribute('href')!));
			expect(hrefs).toEqual([
				hrefOf(`/${id}/slides/`),
				hrefOf(`/slides/${name}.pdf`),
				hrefOf(`/slides/${name}.pptx`),
			]);
			for (const format of ['pdf', 'pptx']) {
				const file = `${folder}/slides/${name}.${format}`;
				expect(existsSync(file)).toBe(true);
				const size = sizeText(readFileSync(file).length, 'nl');
				expect(await links.innerText()).toContain(`(${size})`);
			}
		});
	});

	test('does not stand on another page', async () => {
		await open('/levers/allies/', {}, async (page) => {
			expect(await page.locator('.deck-links').count()).toBe(0);
			expect(await page.content()).not.toContain('deck-links');
		});
	});
});
