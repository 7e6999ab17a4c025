import { describe, expect, test } from 'vitest';
import { browse } from '../../../tests/browse.ts';
import { builtPages, hrefOf } from '../../../tests/built.ts';
import { siteConfig } from '../../../site.config.ts';
import { tools } from '../../site/tools.ts';

const { at, open } = browse();

describe('every page', () => {
	const pages = builtPages();

	test('leads to every tool, to privacy, accessibility, a mail address and the source', () => {
		const lost = pages.flatMap(({ file, html }) => {
			const prefix = hrefOf(file.startsWith('en/') ? '/en/' : '/');
			const [menu = ''] = /<div id="menu"[^]*?<\/div>/.exec(html) ?? [];
			const [footer = ''] = /<footer class="site-footer">[^]*?<\/footer>/.exec(html) ?? [];
			return [
				...tools.filter(({ foot }) => foot).map(({ id }) => `${prefix}${id}/`),
				`${prefix}tools/`,
				`${prefix}guide/privacy/`,
				`${prefix}guide/accessibility/`,
				`mailto:${siteConfig.mail}`,
				siteConfig.repository,
			]
				.filter((address) => !(menu + footer).includes(`href="${address}"`))
				.map((address) => `${file}: ${address}`);
		});
		expect(lost).toEqual([]);
	});

	test('can be reported without an account, but for the one for a wrong address', () => {
		const silent = pages.filter(
			({ file, address, html }) =>
				file !== '404.html' &&
				!new RegExp(`class="page-meta"[^]*href="mailto:[^"]*subject=${hrefOf(address)}"`).test(
					html,
				),
		);
		expect(silent.map(({ file }) => file)).toEqual([]);
	});
});

describe('the page of the tools', () => {
	test.each([
		['/', 'Hulpmiddelen', '/tools/'],
		['/en/', 'Tools', '/en/tools/'],
	])('is one click from %s, and says what each tool does', async (home, name, address) => {
		await open(home, { viewport: { width: 1280, height: 800 } }, async (page) => {
			await page.locator('.menu nav').getByRole('link', { name, exact: true }).click();
			await page.waitForURL(at(address));
			const cards = page.locator('.card-list li');
			expect(await cards.count()).toBe(tools.length);
			for (const text of await cards.locator('p').allInnerTexts())
				expect(text.length).toBeGreaterThan(20);
		});
	});
});
