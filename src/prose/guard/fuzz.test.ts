import { describe, expect, test } from 'vitest';
import { judgePath } from './places.ts';
import { names, settings } from './testing/names.ts';
import { hold, usual, type Property } from './testing/property.ts';
import { orders, pages, pagesOfFacts, texts } from './testing/written.ts';

const { runs, seed } = usual;
const all: [string, Property, number][] = [pages, pagesOfFacts, names, orders].map((one) => [
	one.holds,
	one,
	runs,
]);

describe(`whatever is written (seed ${seed}; more of it by command: npm run fuzz)`, () => {
	test.each([...all, [texts.holds, texts, runs / 5] as const])(
		'%s',
		{ timeout: 600_000 },
		async (_holds, property, count) => {
			await hold(property, { runs: count, seed });
		},
	);

	test.each(settings)('no %s may stand in the content', (name) => {
		const folders = ['', 'docs/', 'docs/en/', 'glossary/', 'i18n/', 'course/', 'sessions/'];
		for (const folder of folders)
			expect(judgePath(`content/${folder}${name}`)).toHaveProperty('message');
	});

	test('something of which next to nothing gets through shows nothing', async () => {
		const attempt = () => Promise.resolve(1);
		const claim = { holds: 'x', share: 1, attempt };
		await expect(hold({ ...claim, atLeast: 0.1 })).rejects.toThrow('Only 1 of 10000 got through');
		await expect(hold({ ...claim, atLeast: 0 })).resolves.toBeUndefined();
	});
});
