/** One page of each kind in WebKitGTK, which has the engine of Safari. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type Site } from '../scripts/serve/server.ts';
import { base, folder } from './built.ts';
import { kinds } from './kinds.ts';
import { launchWebKit, noWebKit, type WebKit } from './webkit.ts';

describe('in WebKitGTK', () => {
	if (noWebKit) {
		test.skip(`nothing is tried: there is no ${noWebKit} on this machine`, () => {});
		return;
	}

	let site: Site;
	let webkit: WebKit;
	const open = (address: string) => webkit.goto(new URL(address, site.url).href);

	beforeAll(async () => {
		[site, webkit] = await Promise.all([serveSite(folder, 0, base), launchWebKit()]);
	});

	afterAll(async () => {
		await webkit?.close();
		await site?.close();
	});

	// Its window does not become as narrow as a phone.
	test.each([1280, 500])('a page of each kind stays within %i px', async (width) => {
		await webkit.resize(width, 900);
		const wide: string[] = [];
		for (const kind of ['', 'en/'].flatMap((prefix) => kinds.map((one) => prefix + one))) {
			await open(kind);
			const [title, page, window] = await webkit.evaluate<[string, number, number]>(
				'[document.querySelector("h1").textContent.trim(), document.documentElement.scrollWidth, innerWidth]',
			);
			expect(title, kind).not.toBe('');
			if (page > window) wide.push(`${kind}: ${page} px in ${window}`);
		}
		expect(wide).toEqual([]);
	});

	test.each(['matrix/', 'en/matrix/'])(
		'the headings of %s stand beside each other',
		async (address) => {
			await webkit.resize(1280, 900);
			await open(address);
			const spilt = await webkit.evaluate<string[]>(
				`[...document.querySelectorAll('thead th')].flatMap((cell) => {
				const range = document.createRange();
				range.selectNodeContents(cell.querySelector('a') ?? cell);
				const text = range.getBoundingClientRect();
				const box = cell.getBoundingClientRect();
				return text.left < box.left - 1 || text.right > box.right + 1 ? [cell.textContent.trim()] : [];
			})`,
			);
			expect(
				await webkit.evaluate('document.querySelectorAll("thead th a").length'),
			).toBeGreaterThan(10);
			expect(spilt).toEqual([]);
		},
	);

	test('the scan answers', async () => {
		await open('scan/');
		for (const barrier of ['standing-alone', 'silos', 'manager-as-gatekeeper'])
			await webkit.evaluate(
				`document.querySelector('input[name="${barrier}"][value="3"]').click()`,
			);
		await expect
			.poll(() => webkit.evaluate('document.querySelectorAll(".scan-result ol a").length'))
			.toBeGreaterThan(0);
	});
});
