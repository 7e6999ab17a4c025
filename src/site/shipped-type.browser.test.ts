import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browse } from '../../tests/browse.ts';
import { shiftOf } from '../../tests/shift.ts';

const { at, open } = browse();

const familyOf = (page: Page, selector: string) =>
	page
		.locator(selector)
		.first()
		.evaluate((element) => getComputedStyle(element).fontFamily);

describe('the type of headings and text', () => {
	test('is fetched after the first page, and shown from the next one on', async () => {
		await open('/levers/allies/', {}, async (page) => {
			const asked: string[] = [];
			page.on('request', (request) => asked.push(request.url()));
			expect(await familyOf(page, 'h1')).not.toContain('Grotesque');
			await expect
				.poll(() => page.evaluate(() => Object.keys(localStorage).join()), { timeout: 10_000 })
				.toMatch(/dns:type@/);
			expect(asked.filter((url) => url.endsWith('.woff2'))).toHaveLength(4);
			// What is being read does not change.
			expect(await familyOf(page, 'h1')).not.toContain('Grotesque');
			expect(await familyOf(page, 'main p')).not.toContain('Source Serif');
			await page.goto(at('/levers/sponsor/'));
			expect(await familyOf(page, 'h1')).toContain('Grotesque');
			expect(await familyOf(page, '.sl-markdown-content p')).toContain('Source Serif');
			expect(await shiftOf(page)).toBe(0);
		});
	});
});
