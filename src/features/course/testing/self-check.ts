import type { Locator, Page } from 'playwright-core';

/** A question on the page of a unit. */
export const question = (page: Page, id: string): Locator =>
	page.locator(`[data-question="${id}"]`);

/** Has an answer marked. */
export const check = (page: Page, id: string): Promise<void> =>
	question(page, id).getByRole('button', { name: 'Kijk na' }).click();

/** What is said of an answer. */
export const said = (page: Page, id: string): Promise<string> =>
	question(page, id).getByRole('status').innerText();
