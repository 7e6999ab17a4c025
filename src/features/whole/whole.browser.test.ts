import { describe, expect, test } from 'vitest';
import { browse } from '../../../tests/browse.ts';
import { anchorsIn, builtPages } from '../../../tests/built.ts';

const { open } = browse();

describe('everything on one page', () => {
	const joined = builtPages().filter(({ file }) => /^(en\/)?all\//.test(file));

	test('is there per part and as a whole, in both languages, outside the search', () => {
		expect(joined).toHaveLength(16);
		for (const { html } of joined) expect(html).not.toContain('data-pagefind-body');
	});

	test('has every page of the method under its own id, once', () => {
		const names = builtPages()
			.filter(({ file }) =>
				/^(framework|steps|barriers|levers|cases|worksheets|guide|about)\/[^/]+\//.test(file),
			)
			.map(({ address }) => address.split('/').filter(Boolean).join('-'));
		expect(names.length).toBeGreaterThan(100);
		for (const file of ['all/index.html', 'en/all/index.html']) {
			const ids = anchorsIn(joined.find((page) => page.file === file)!);
			expect(names.filter((name) => !ids.has(name))).toEqual([]);
		}
	});

	test('leads every citation to one bibliography', () => {
		for (const page of joined) {
			const ids = anchorsIn(page);
			const cited = [...page.html.matchAll(/href="#(ref-[^"]+)"/g)].map(([, id]) => id!);
			expect(cited.filter((id) => !ids.has(id))).toEqual([]);
			expect(page.html.match(/class="bibliography/g)).toHaveLength(1);
		}
	});

	test('never cites two works in the same words', () => {
		for (const { file, html } of joined) {
			const keys = new Map<string, Set<string>>();
			const citations = html.matchAll(/href="#ref-([^"]+)" class="citation"[^>]*>(.+?)<\/a>/g);
			for (const [, key, words] of citations) {
				// A year alone belongs to the name in the sentence before it.
				if (/^\d/.test(words!)) continue;
				keys.set(words!, (keys.get(words!) ?? new Set()).add(key!));
			}
			expect(keys.size, file).toBeGreaterThan(5);
			expect([...keys].filter(([, works]) => works.size > 1)).toEqual([]);
		}
	});

	test('starts every page of the method on a sheet of its own', async () => {
		await open('/all/steps/', {}, async (page) => {
			await page.emulateMedia({ media: 'print' });
			const breaks = await page
				.locator('.joined-page')
				.evaluateAll((all) => all.map((one) => getComputedStyle(one).breakBefore));
			expect(new Set(breaks)).toEqual(new Set(['page']));
		});
	});
});
