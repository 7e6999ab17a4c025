import { describe, expect, test } from 'vitest';
import { violationsOf, wcag } from '../../../tests/axe.ts';
import { browse } from '../../../tests/browse.ts';
import { builtPages } from '../../../tests/built.ts';
import { atRoot, bytesOf, compressesTo, scriptsOf } from '../../../tests/bytes.ts';
import { forbidden } from '../../../tests/storage.ts';
import { check, question, said } from './testing/self-check.ts';

const { at, newContext, open } = browse();
const unit = '/course/role/';
const composer = '/course/composer/';

describe('a unit', () => {
	test('can be read whole without JavaScript, answers unfolded', async () => {
		await open(unit, { javaScriptEnabled: false }, async (page) => {
			const first = question(page, 'which-is-behaviour');
			expect(await first.locator('.check-options li').count()).toBe(3);
			expect(await first.getByText('Dit zegt hoe iemand zou zijn.').isVisible()).toBe(false);
			await first.getByText('Antwoord en uitleg').click();
			expect(await first.getByText('Dit zegt hoe iemand zou zijn.').isVisible()).toBe(true);
			expect(await page.getByText('Deze week is af').isVisible()).toBe(false);
		});
	});

	test('shows students nothing that is for the teacher', async () => {
		await open(unit, {}, async (page) => {
			const text = await page.locator('main').innerText();
			expect(text).not.toContain('Laat ‘leider’, ‘held’ en ‘visionair’ vervangen');
			expect(text).not.toContain('Lucas-plan: gele en blauwe kaarten');
		});
		await open(`${unit}teacher/`, {}, async (page) => {
			const text = await page.locator('main').innerText();
			expect(text).toContain('Laat ‘leider’, ‘held’ en ‘visionair’ vervangen');
			expect(text).toContain('Lucas-plan: gele en blauwe kaarten');
			expect(text).toContain('Deze pagina is openbaar');
		});
	});

	test('keeps the pages for teachers out of search, here and elsewhere', () => {
		const pages = builtPages().filter(({ address }) => /\/course\/[^/]+\/teacher\/$/.test(address));
		expect(pages.length).toBeGreaterThan(1);
		const found = pages.filter(
			({ html }) =>
				html.includes('data-pagefind-body') || !html.includes('name="robots" content="noindex"'),
		);
		expect(found.map(({ address }) => address)).toEqual([]);
		const students = builtPages().find(({ address }) => address === unit)!;
		expect(students.html).not.toContain('noindex');
	});

	test('leads on to the next one and back', async () => {
		await open(unit, {}, async (page) => {
			await page.locator('.unit-nav [rel=next]').click();
			await page.locator('.unit-nav [rel=prev]').click();
			await page.waitForURL(at(unit));
		});
	});
});

describe('a self-check', () => {
	test('says of a wrong answer what is wrong with it, without giving the right one', async () => {
		await open(unit, {}, async (page) => {
			const own = question(page, 'which-is-behaviour');
			await check(page, 'which-is-behaviour');
			expect(await said(page, 'which-is-behaviour')).toBe('Kies eerst een antwoord.');
			await own.getByLabel('‘Zij is een geboren vernieuwer.’').check();
			await check(page, 'which-is-behaviour');
			expect(await said(page, 'which-is-behaviour')).toContain('Nog niet.');
			expect(await own.locator('.check-why').allInnerTexts()).toEqual([
				expect.stringContaining('Niet juist. Dit zegt hoe iemand zou zijn.'),
			]);
			await own.getByLabel('dozen apart').check();
			expect(await own.locator('.check-why').count()).toBe(0);
			await check(page, 'which-is-behaviour');
			expect(await said(page, 'which-is-behaviour')).toBe('Dat klopt.');
		});
	});

	test('with several right answers counts those that were found, and names what was missed', async () => {
		await open(unit, {}, async (page) => {
			const own = question(page, 'lucas-shows');
			await own.getByLabel('Het plan werd niet uitgevoerd.').check();
			await check(page, 'lucas-shows');
			expect(await said(page, 'lucas-shows')).toContain('1 van de 2');
			expect(await own.innerText()).toContain('Dit klopt ook. Dat zeggen verschillende bronnen.');
		});
	});

	test('matches with lists, by keyboard alone', async () => {
		await open(unit, {}, async (page) => {
			const own = question(page, 'match-behaviour');
			const pairs = {
				Vernieuwen: 'Iemand maakt',
				'Proactief handelen': 'Iemand belt',
				'Kansen zien en benutten': 'Iemand komt met',
				Netwerken: 'Iemand vraagt raad',
			};
			for (const [left, start] of Object.entries(pairs)) {
				await own.getByLabel(left).focus();
				const texts = await own.getByLabel(left).locator('option').allInnerTexts();
				const place = texts.findIndex((text) => text.startsWith(start));
				for (let down = 0; down < place; down++) await page.keyboard.press('ArrowDown');
			}
			await page.keyboard.press('Tab');
			await page.keyboard.press('Enter');
			await expect.poll(() => said(page, 'match-behaviour')).toBe('Dat klopt.');
		});
	});

	test('compares a short answer with one that is good enough, and keeps it', async () => {
		await open(unit, {}, async (page) => {
			const own = question(page, 'own-reason');
			await own.getByRole('textbox').fill('In mijn eerste week.');
			await check(page, 'own-reason');
			expect(await own.getByText('in mijn eerste week op een stage').isVisible()).toBe(true);
			await page.reload();
			expect(await own.getByRole('textbox').inputValue()).toBe('In mijn eerste week.');
			expect(await said(page, 'own-reason')).toContain('Vergelijk je antwoord');
			await own.getByRole('button', { name: 'Begin opnieuw' }).click();
			expect(await own.getByRole('textbox').inputValue()).toBe('');
			await page.reload();
			expect(await own.getByRole('textbox').inputValue()).toBe('');
		});
	});

	test('prints what was written, however long', async () => {
		await open(unit, {}, async (page) => {
			const text = 'Een zin die niet in het vak past.\n'.repeat(30).trim();
			await question(page, 'own-reason').getByRole('textbox').fill(text);
			await page.emulateMedia({ media: 'print' });
			const room = question(page, 'own-reason').locator('.check-room');
			expect(await room.innerText()).toBe(text);
			expect(await room.locator('textarea').isVisible()).toBe(false);
		});
	});

	test('says so when the browser keeps nothing', async () => {
		const context = await newContext();
		await context.addInitScript(forbidden);
		const page = await context.newPage();
		await page.goto(at(unit));
		await question(page, 'which-is-behaviour').getByLabel('dozen apart').check();
		await check(page, 'which-is-behaviour');
		expect(await said(page, 'which-is-behaviour')).toMatch(/^Dat klopt\. Je browser bewaart/);
		await context.close();
	});

	test('has no accessibility violation while it is answered, in light and dark', async () => {
		for (const colorScheme of ['light', 'dark'] as const) {
			await open(unit, { colorScheme }, async (page) => {
				await question(page, 'which-is-behaviour').getByLabel('geboren vernieuwer').check();
				await check(page, 'which-is-behaviour');
				await question(page, 'lucas-shows').getByLabel('niet uitgevoerd').check();
				await check(page, 'lucas-shows');
				expect(await violationsOf(page, wcag)).toEqual([]);
			});
		}
	});
});

/** A unit that puts things in order, and the question that does. */
function ordered() {
	const page = builtPages().find(
		({ address, html }) =>
			/^\/course\/[^/]+\/$/.test(address) && html.includes('data-kind="order"'),
	);
	const [, id] = /data-question="([^"]+)" data-kind="order"/.exec(page?.html ?? '') ?? [];
	return page && id ? { address: page.address, id } : undefined;
}

describe('things to put in order', () => {
	test('are moved with buttons that keep the focus, and each move is said', async () => {
		const found = ordered()!;
		await open(found.address, {}, async (page) => {
			const own = question(page, found.id);
			const texts = () => own.locator('.check-options li > span:first-child').allInnerTexts();
			const before = await texts();
			const down = own.getByRole('button', { name: `Omlaag: ${before[0]}` });
			await down.focus();
			await page.keyboard.press('Enter');
			expect(await texts()).toEqual([before[1], before[0], ...before.slice(2)]);
			expect(await said(page, found.id)).toContain(`plaats 2 van ${before.length}`);
			expect(await down.evaluate((one) => one === document.activeElement)).toBe(true);
			for (let place = 2; place < before.length; place++) await page.keyboard.press('Enter');
			// At the end only the way back is left.
			const name = await page.evaluate(() => document.activeElement!.ariaLabel);
			expect(name).toBe(`Omhoog: ${before[0]}`);
			await page.reload();
			expect((await texts()).at(-1)).toBe(before[0]);
		});
	});

	test('are right in the order of the answer', async () => {
		const found = ordered()!;
		await open(found.address, {}, async (page) => {
			const own = question(page, found.id);
			const right = await own
				.locator('[data-for]')
				.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['for']!));
			for (const [place, id] of right.entries()) {
				const item = own.locator(`[data-option="${id}"]`);
				const at = () => item.evaluate((one) => [...one.parentElement!.children].indexOf(one));
				while ((await at()) > place) await item.locator('[data-by="-1"]').click();
			}
			await check(page, found.id);
			expect(await said(page, found.id)).toBe('Dat klopt.');
		});
	});
});

describe('bytes', () => {
	test('every page of the course stays within 11 KB of HTML', () => {
		const sizes = builtPages()
			.filter(({ address }) => /^\/(en\/)?course\//.test(address))
			.map(({ address, html }) => ({ address, bytes: compressesTo(atRoot(html), 11 * 1024) }));
		expect(sizes.length).toBeGreaterThan(10);
		expect(sizes.filter(({ bytes }) => bytes > 11 * 1024)).toEqual([]);
	});

	test.each([
		[unit, 8],
		['/course/', 8],
		[composer, 9],
	])('%s loads no more script than it needs', async (address, most) => {
		await open(address, {}, async (page) => {
			const scripts = await scriptsOf(page);
			const bytes = bytesOf(scripts);
			expect(bytes).toBeLessThanOrEqual(most * 1024);
		});
	});
});
