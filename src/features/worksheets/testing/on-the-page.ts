import { readFileSync } from 'node:fs';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { browse } from '../../../../tests/browse.ts';
import { hrefOf } from '../../../../tests/built.ts';

/** The built site, to fill in worksheets. */
export function browseWorksheets() {
	const { at, newContext } = browse();

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

	return { at, open };
}

/** The worksheet that most of the tests fill in. */
export const sheet = 'en/worksheets/force-field/';

/** Its first question. */
export const change = (page: Page) => page.getByLabel('Desired change');

/** A place in its first table. */
export const force = (page: Page, row: number) => page.locator(`[name="forces-for.${row}.force"]`);

/** What the form says about what was done. */
export const status = (page: Page) => page.locator('worksheet-form [role=status]');

/** A button by all of its words. */
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Where the browser keeps this worksheet. */
export const storageKey = `dns:worksheet:v1:force-field@${hrefOf('/')}`;

/** What the browser keeps of it. */
export const inStorage = (page: Page) =>
	page.evaluate((key) => localStorage.getItem(key), storageKey);

/** Fills in something of every kind. */
export async function fill(page: Page) {
	await change(page).fill('From May we repair');
	await force(page, 1).fill('Price of wood');
	await page.locator('[name="forces-for.1.weight"]').selectOption('4');
}

/** What the form shows in the places that {@link fill} fills in. */
export async function filled(page: Page) {
	return {
		change: await change(page).inputValue(),
		force: await force(page, 1).inputValue(),
		weight: await page.locator('[name="forces-for.1.weight"]').inputValue(),
	};
}

/** What it shows when they are. */
export const all = { change: 'From May we repair', force: 'Price of wood', weight: '4' };

/** What it shows when they are not. */
export const nothing = { change: '', force: '', weight: '' };

/** Saves the open copy as a file, and gives its path, name and text. */
export async function exported(page: Page) {
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.locator('worksheet-form [data-do=export]:visible').first().click(),
	]);
	const path = await file.path();
	return { path, name: file.suggestedFilename(), text: readFileSync(path, 'utf8') };
}
