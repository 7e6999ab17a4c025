import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import axe from 'axe-core';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { form } from '../src/schemas/form.ts';
import { inputsOf } from '../src/worksheets/inputs.ts';
import { resolve } from '../src/worksheets/resolve.ts';
import { browse } from './browse.ts';
import { builtPages } from './built.ts';
import { shiftOf } from './shift.ts';

const { at, newContext } = browse(4780);

/** Opens a worksheet in a browser that knows nothing yet, and closes it afterwards. */
async function open(
	name: string,
	use: (page: Page, context: BrowserContext) => Promise<void>,
	options: BrowserContextOptions = {},
	before?: (page: Page) => Promise<unknown>,
) {
	const context = await newContext(options);
	const errors: string[] = [];
	try {
		const page = await context.newPage();
		page.on('pageerror', (error) => errors.push(error.message));
		await before?.(page);
		await page.goto(at(name));
		await use(page, context);
	} finally {
		await context.close();
	}
	expect(errors).toEqual([]);
}

const sheet = 'en/worksheets/force-field/';
const change = (page: Page) => page.getByLabel('Desired change');
const force = (page: Page, row: number) => page.locator(`[name="forces-for.${row}.force"]`);
const status = (page: Page) => page.locator('worksheet-form [role=status]');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const inStorage = (page: Page) =>
	page.evaluate(() => localStorage.getItem('dns:worksheet:v1:force-field'));

/** Fills in something of every kind. */
async function fill(page: Page) {
	await change(page).fill('From May we repair');
	await force(page, 1).fill('Price of wood');
	await page.locator('[name="forces-for.1.weight"]').selectOption('4');
}

async function filled(page: Page) {
	return {
		change: await change(page).inputValue(),
		force: await force(page, 1).inputValue(),
		weight: await page.locator('[name="forces-for.1.weight"]').inputValue(),
	};
}

const all = { change: 'From May we repair', force: 'Price of wood', weight: '4' };
const nothing = { change: '', force: '', weight: '' };

/** Saves the open copy as a file, and gives its path, name and text. */
async function exported(page: Page) {
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.locator('worksheet-form [data-do=export]:visible').first().click(),
	]);
	const path = await file.path();
	return { path, name: file.suggestedFilename(), text: readFileSync(path, 'utf8') };
}

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
	const pages = new Map(builtPages('dist').map((page) => [page.file, page.html]));

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
			await page.route(/WorksheetForm.*\.js$/, async (route) => {
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
			await page.getByRole('radio', { name: 'no answer' }).check();
			await page.reload();
			expect(await page.getByRole('radio', { name: 'no answer' }).isChecked()).toBe(true);
		});
	});

	test('asks about every barrier of the methodology', async () => {
		await open('en/worksheets/barrier-scan/', async (page) => {
			const rows = page.locator('.worksheet tr:has([name^="scan."])');
			expect(await rows.count()).toBe(22);
			expect(await page.getByLabel(/^Silos\s+Concrete event/).count()).toBe(1);
		});
	});

	test('keeps several copies apart, by name', async () => {
		await open(sheet, async (page) => {
			await fill(page);
			await page.getByLabel('Name of this copy').fill('Before summer');
			await button(page, 'New copy').click();
			expect(await filled(page)).toEqual(nothing);
			await change(page).fill('Second try');
			await page.locator('[data-of=copies]').selectOption({ label: 'Before summer' });
			expect(await filled(page)).toEqual(all);
			await page.reload();
			expect(await filled(page)).toEqual(all);
			await page.locator('[data-of=copies]').selectOption({ label: 'Copy 2' });
			expect(await change(page).inputValue()).toBe('Second try');
		});
	});

	test('shows in one window what another one writes', async () => {
		await open(sheet, async (page, context) => {
			const other = await context.newPage();
			await other.goto(page.url());
			await fill(page);
			await expect.poll(() => filled(other)).toEqual(all);
		});
	});

	test('clears a copy, leaves no trace of it, and takes that back', async () => {
		await open(sheet, async (page) => {
			await fill(page);
			await button(page, 'Clear all answers').click();
			expect(await filled(page)).toEqual(nothing);
			expect(await status(page).innerText()).toBe('All answers in this copy have been cleared.');
			expect(await inStorage(page)).toBeNull();
			await button(page, 'Undo').click();
			expect(await filled(page)).toEqual(all);
			await page.reload();
			expect(await filled(page)).toEqual(all);
		});
	});

	test('deletes a copy and takes that back', async () => {
		await open(sheet, async (page) => {
			await fill(page);
			await button(page, 'New copy').click();
			await change(page).fill('Second try');
			await button(page, 'Delete this copy').click();
			expect(await filled(page)).toEqual(all);
			await button(page, 'Undo').click();
			expect(await change(page).inputValue()).toBe('Second try');
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

	test('keeps an answer for which a new version has no place', async () => {
		await open(sheet, async (page) => {
			await fill(page);
			await page.evaluate(() => {
				const key = 'dns:worksheet:v1:force-field';
				const kept = localStorage.getItem(key)!;
				localStorage.setItem(key, kept.replace('"change"', '"dropped-question"'));
			});
			await page.reload();
			const earlier = page.locator('.earlier');
			expect(await earlier.locator('dt').innerText()).toBe('dropped-question');
			expect(await earlier.locator('dd').innerText()).toBe(all.change);
			await force(page, 2).fill('b');
			await page.reload();
			expect(await earlier.locator('dd').innerText()).toBe(all.change);
			await button(page, 'Delete these answers').click();
			expect(await earlier.isVisible()).toBe(false);
			await page.keyboard.press('Enter'); // the focus is on “Undo”
			expect(await earlier.locator('dd').innerText()).toBe(all.change);
		});
	});
});

describe('a file', () => {
	test('carries every answer to another browser', async () => {
		let text = '';
		await open(sheet, async (page) => {
			await fill(page);
			await page.getByLabel('Name of this copy').fill('Zoë');
			const file = await exported(page);
			expect(file.name).toMatch(/^force-field\.zoe\.\d{4}-\d\d-\d\d\.json$/);
			text = file.text;
		});
		await open('worksheets/force-field/', async (page) => {
			await page.locator('[type=file]').setInputFiles({
				name: 'mine.json',
				mimeType: 'application/json',
				buffer: Buffer.from(text),
			});
			await status(page).filter({ hasText: 'nieuw exemplaar' }).waitFor();
			expect(await page.getByLabel('Naam van dit exemplaar').inputValue()).toBe('Zoë');
			expect(await page.locator('[name=change]').inputValue()).toBe(all.change);
			await page.reload();
			expect(await force(page, 1).inputValue()).toBe(all.force);
		});
	});

	test.each([
		['not a form', '{"a":1}', '“x.json” is not a filled-in worksheet from this site.'],
		[
			'of another worksheet',
			'{"format":"dns-worksheet","version":1,"worksheet":"ally-talk"}',
			'“x.json” belongs to another worksheet (ally-talk). Open it there.',
		],
		[
			'damaged',
			'{"format":"dns-worksheet","version":1,"worksheet":"force-field","answers":[]}',
			'“x.json” is damaged and cannot be read. Nothing has changed.',
		],
	])('that is %s changes nothing', async (_what, text, words) => {
		await open(sheet, async (page) => {
			await fill(page);
			await page.locator('[type=file]').setInputFiles({
				name: 'x.json',
				mimeType: 'application/json',
				buffer: Buffer.from(text),
			});
			await status(page).filter({ hasText: words }).waitFor();
			expect(await filled(page)).toEqual(all);
			expect(await page.locator('[data-of=copies] option').count()).toBe(1);
		});
	});
});

describe('a browser that does not keep things', () => {
	const refuse = (page: Page, name: string) =>
		page.addInitScript((error) => {
			Storage.prototype.setItem = () => {
				throw new DOMException('No', error);
			};
		}, name);
	const trouble = (page: Page) => page.locator('worksheet-form [role=alert]');

	test('says so when it is full, and saves the answers as a file', async () => {
		await open(
			sheet,
			async (page) => {
				expect(await trouble(page).isVisible()).toBe(false);
				await fill(page);
				expect(await trouble(page).innerText()).toContain('storage is full');
				expect(await page.locator('[data-of=state]').innerText()).toBe('Not saved yet.');
				expect(await filled(page)).toEqual(all);

				let asked = false;
				page.on('dialog', (dialog) => {
					asked = dialog.type() === 'beforeunload';
					void dialog.dismiss();
				});
				await page.close({ runBeforeUnload: true });
				await expect.poll(() => asked).toBe(true);

				expect(JSON.parse((await exported(page)).text).answers).toEqual({
					change: all.change,
					'forces-for.1.force': all.force,
					'forces-for.1.weight': all.weight,
				});
			},
			{},
			(page) => refuse(page, 'QuotaExceededError'),
		);
	});

	test('keeps what was saved before it was full', async () => {
		await open(sheet, async (page) => {
			await fill(page);
			await page.evaluate(() => {
				Storage.prototype.setItem = () => {
					throw new DOMException('No', 'QuotaExceededError');
				};
			});
			await change(page).fill('More');
			expect(await trouble(page).isVisible()).toBe(true);
			page.on('dialog', (dialog) => void dialog.accept());
			await page.reload();
			expect(await filled(page)).toEqual(all);
		});
	});

	test('says so when it forbids storage', async () => {
		await open(
			sheet,
			async (page) => {
				expect(await trouble(page).innerText()).toContain('does not let this site keep');
				await fill(page);
				expect(await filled(page)).toEqual(all);
				expect((await exported(page)).text).toContain(all.change);
			},
			{},
			(page) =>
				page.addInitScript(() => {
					Object.defineProperty(window, 'localStorage', {
						get() {
							throw new DOMException('No', 'SecurityError');
						},
					});
				}),
		);
	});

	test('sets a damaged notebook aside and hands it over', async () => {
		await open(sheet, async (page) => {
			await page.evaluate(() => localStorage.setItem('dns:worksheet:v1:force-field', '{"cop'));
			await page.reload();
			expect(await trouble(page).innerText()).toContain('can no longer be read');
			const [file] = await Promise.all([
				page.waitForEvent('download'),
				button(page, 'Save what was there').click(),
			]);
			expect(readFileSync(await file.path(), 'utf8')).toBe('{"cop');
			await fill(page);
			const aside = 'dns:worksheet:v1:force-field:damaged';
			expect(await page.evaluate((key) => localStorage.getItem(key), aside)).toBe('{"cop');
		});
	});
});

describe('on paper', () => {
	test('shows long answers whole, and neither buttons nor boxes that cut them off', async () => {
		await open(sheet, async (page) => {
			const long = Array.from({ length: 60 }, (_, line) => `Line ${line} of the answer`).join('\n');
			await change(page).fill(long);
			await page.locator('[name="forces-for.1.weight"]').selectOption('5');
			await page.getByLabel('Name of this copy').fill('Second try');
			await page.emulateMedia({ media: 'print' });

			const written = page.locator('#f-change + .written');
			expect(await written.innerText()).toBe(long);
			const { height } = (await written.boundingBox())!;
			expect(height).toBeGreaterThan(60 * 10);
			expect(await change(page).isVisible()).toBe(false);
			expect(await page.locator('[name="forces-for.1.weight"] + .written').innerText()).toBe(
				'5 – heavy',
			);
			expect(await page.locator('[data-of=name] + .written').innerText()).toBe('Second try');
			expect(await page.locator('.worksheet button:visible').count()).toBe(0);
			expect(await page.locator('[name="forces-for.2.force"]').isVisible()).toBe(true);
		});
	});

	test('leaves the explanation out when only the sheet is printed', async () => {
		await open(sheet, async (page) => {
			await page.evaluate(() => {
				window.print = () => undefined;
			});
			await button(page, 'Print this sheet').click();
			await page.emulateMedia({ media: 'print' });
			expect(await page.locator('.sl-markdown-content').isVisible()).toBe(false);
			expect(await page.locator('h1').isVisible()).toBe(true);
			await page.evaluate(() => dispatchEvent(new Event('afterprint')));
			expect(await page.locator('.sl-markdown-content').isVisible()).toBe(true);
		});
	});
});

describe('without JavaScript', () => {
	test('the form is a sheet to print, and promises nothing', async () => {
		await open(
			'en/worksheets/force-field/',
			async (page) => {
				expect(await page.locator('.no-script').isVisible()).toBe(true);
				expect(await page.locator('.worksheet button:visible').count()).toBe(0);
				expect(await page.locator('[data-of=state]').isVisible()).toBe(false);
				await change(page).fill('By hand');
				expect(await page.locator('form:has([name=change])').count()).toBe(0);
				await page.emulateMedia({ media: 'print' });
				expect(await page.locator('thead .on-paper').first().innerText()).toBe('1 light – 5 heavy');
			},
			{ javaScriptEnabled: false },
		);
	});
});

describe('a filled-in form', () => {
	const addresses = [
		sheet,
		'worksheets/barrier-scan/',
		'en/worksheets/barrier-lever-matrix/',
		'worksheets/energy-check/',
		'worksheets/coaching-agreement/',
	];

	test.each(addresses)('%s has no accessibility violation that axe can see', async (address) => {
		await open(address, async (page) => {
			for (const box of await page.locator('worksheet-form textarea').all()) await box.fill('x');
			await page.locator('worksheet-form [data-do=clear]').click();
			await page.locator('worksheet-form [data-do=undo]').click();
			await page.locator('worksheet-form [data-do=clear]').click();
			await page.evaluate(axe.source);
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				const { violations } = await page.evaluate(() =>
					(window as unknown as { axe: typeof axe }).axe.run(document, {
						runOnly: {
							type: 'tag',
							values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
						},
					}),
				);
				expect(
					violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]!.html}`),
				).toEqual([]);
			}
		});
	});

	test.each(addresses)('%s gives every control a name of its own', async (address) => {
		await open(address, async (page) => {
			const names = await page
				.locator('worksheet-form :is(select, textarea, input:not([type=radio]))[name]')
				.evaluateAll((controls) =>
					controls.map((control) => {
						const input = control as HTMLInputElement;
						const group = input.closest('.field')?.querySelector('.label, legend')?.textContent;
						return `${group}: ${[...input.labels!].map((one) => one.textContent).join()}`
							.replace(/[–].*$/s, '')
							.replace(/\s+/g, ' ');
					}),
				);
			expect(names.length).toBeGreaterThan(0);
			expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
		});
	});

	test('fits a window of 320 CSS pixels', async () => {
		for (const address of addresses) {
			await open(
				address,
				async (page) => {
					for (const box of await page.locator('worksheet-form textarea').all())
						await box.fill('Werknemersvertegenwoordiging');
					expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
				},
				{ viewport: { width: 320, height: 700 } },
			);
		}
	});

	test('does not move while the page loads', async () => {
		await open(
			sheet,
			async (page) => {
				await fill(page);
				await page.reload();
				expect(await shiftOf(page)).toBe(0);
			},
			{ viewport: { width: 1280, height: 5000 } },
		);
	});
});

describe('the scripts and styles of the form', () => {
	/** Bytes of a kind that a page asks for up to its load event, compressed. */
	async function weigh(address: string) {
		const sizes: Record<string, number> = { javascript: 0, css: 0 };
		const names: string[] = [];
		await open('', async (page) => {
			const responses: Promise<void>[] = [];
			page.on('response', (response) => {
				const type = response.headers()['content-type'] ?? '';
				const kind = Object.keys(sizes).find((one) => type.includes(one));
				if (!kind) return;
				names.push(response.url());
				responses.push(
					response.body().then((body) => {
						sizes[kind]! += brotliCompressSync(body).length;
					}),
				);
			});
			await page.goto(at(address));
			await Promise.all(responses);
		});
		return { ...sizes, forms: names.some((name) => /worksheet/i.test(name)) } as {
			javascript: number;
			css: number;
			forms: boolean;
		};
	}

	test('load only on the page of a worksheet, and are small', async () => {
		expect((await weigh('en/levers/allies/')).forms).toBe(false);
		const weight = await weigh(sheet);
		console.log(sheet, weight);
		expect(weight.forms).toBe(true);
		expect(weight.javascript).toBeLessThanOrEqual(7 * 1024);
		expect(weight.css).toBeLessThanOrEqual(12 * 1024);
	});
});
