import { globSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { toAddress } from '../../../method/scan/address.ts';
import type { Answer } from '../../../method/scan/answers.ts';

/** The names of all barriers. */
export const barriers = globSync('content/docs/barriers/[!_]*.mdx').map((file) =>
	path.basename(file, '.mdx'),
);

/** Answers to some of the statements. */
export const some: Record<string, Answer> = {
	'standing-alone': 3,
	silos: 3,
	'manager-as-gatekeeper': 2,
	'linear-rules': 1,
	'low-self-efficacy': 0,
};

/** A scan as it stands after the `#` of an address. */
export const addressOf = (answers: Record<string, Answer>, day = 20_000) =>
	toAddress({ answers: new Map(Object.entries(answers)), day }, barriers);

/** Answers statements in the form, as a reader does. */
export async function answer(page: Page, answers: Record<string, Answer>) {
	for (const [name, value] of Object.entries(answers))
		await page.locator(`input[name="${name}"][value="${value}"]`).check();
}

/** The part of the page that says what was found. */
export const result = (page: Page) => page.locator('.scan-result');

/** How many answers the form shows. */
export const checked = (page: Page) => page.locator('.scan-form :checked').count();

/** What the page says about the scan itself. */
export const notice = (page: Page) => page.locator('.scan-notice');
