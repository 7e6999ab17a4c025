import { describe, expect, test } from 'vitest';
import { browse } from '../../tests/browse.ts';

const { at, open } = browse();

describe('the type of headings', () => {
	test('is fetched after the first page, and shown from the next one on', async () => {
		await open('/levers/allies/', {}, async (page) => {
			const asked: string[] = [];
			page.on('request', (request) => asked.push(request.url()));
			const family = () =>
				page.locator('h1').evaluate((heading) => getComputedStyle(heading).fontFamily);
			expect(await family()).not.toContain('Grotesque');
			await page.waitForResponse(/\.woff2$/);
			await expect
				.poll(() => page.evaluate(() => Object.keys(localStorage).join()))
				.toMatch(/dns:type@/);
			expect(asked.filter((url) => url.endsWith('.woff2'))).toHaveLength(1);
			// What is being read does not change.
			expect(await family()).not.toContain('Grotesque');
			await page.goto(at('/levers/sponsor/'));
			expect(await family()).toContain('Grotesque');
		});
	});
});
