import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browse } from '../../tests/browse.ts';

const { open } = browse();

/** What somebody does on a page of which the address holds what they chose. */
interface Tool {
	address: string;
	choose(page: Page): Promise<unknown>;
	/** What the page then shows of it. */
	chosen(page: Page): Promise<unknown>;
}

const ticked = (page: Page, name: string) => page.locator(`[name="${name}"]:checked`).count();
const valueOf = (page: Page, selector: string) => page.locator(selector).inputValue();

const tools: Tool[] = [
	{
		address: '/en/kit/',
		choose: (page) => page.getByLabel('Anchor and harvest', { exact: true }).check(),
		chosen: (page) => ticked(page, 'item[]'),
	},
	{
		address: '/en/course/composer/',
		choose: (page) => page.locator('course-composer [name=weeks]').selectOption('5'),
		chosen: (page) => valueOf(page, 'course-composer [name=weeks]'),
	},
	{
		address: '/en/budget/',
		choose: (page) => page.getByLabel('Participants', { exact: true }).fill('12'),
		chosen: (page) => valueOf(page, '[name=participants]'),
	},
	{
		address: '/en/planner/',
		choose: (page) => page.locator('.planner-form [name=length]').selectOption('18'),
		chosen: (page) => valueOf(page, '.planner-form [name=length]'),
	},
	{
		address: '/en/side-by-side/',
		choose: async (page) => {
			await page.getByLabel('Page', { exact: true }).selectOption('levers/allies');
			await page.getByRole('button', { name: 'Put side by side' }).press('Enter');
			await page.locator('.beside-part').nth(6).waitFor();
		},
		chosen: (page) => page.locator('.beside-part').count(),
	},
	{
		address: '/en/reuse/',
		choose: (page) => page.getByLabel('What do you take over?').selectOption('levers/allies'),
		chosen: (page) => page.locator('[data-form=text]').innerText(),
	},
	{
		address: '/en/levers/',
		choose: (page) => page.locator('main select').first().selectOption({ index: 1 }),
		chosen: (page) => valueOf(page, 'main select >> nth=0'),
	},
];

/** Does something that changes the address, and waits until the page has heard of it. */
async function afterMove(page: Page, move: () => Promise<unknown>) {
	const heard = page.evaluate(
		() =>
			new Promise<void>((done) =>
				addEventListener('hashchange', () => setTimeout(done), { once: true }),
			),
	);
	await move();
	await heard;
}

describe.each(tools)('what somebody chose at $address', ({ address, choose, chosen }) => {
	test('stays when they skip to the content, and on the way back', async () => {
		await open(address, {}, async (page) => {
			const start = await chosen(page);
			await choose(page);
			const choice = await chosen(page);
			expect(choice).not.toEqual(start);
			// Where a reader is who came in by the keyboard: before all that can be pressed.
			await page.evaluate(() => {
				document.body.tabIndex = -1;
				document.body.focus();
			});
			await page.keyboard.press('Tab');
			await afterMove(page, () => page.keyboard.press('Enter'));
			expect(await page.evaluate(() => location.hash)).toBe('#_top');
			expect(await chosen(page)).toEqual(choice);
			await afterMove(page, () => page.evaluate(() => history.back()));
			await expect.poll(() => chosen(page)).toEqual(choice);
		});
	});
});
