/**
 * Writes the search of a built site with the code of one folder, asks it every query of the set, and
 * prints what came of it. A process of its own for each, as Pagefind keeps a state.
 *
 * Usage: node bench/search-answers.ts <folder of the search> <built site>
 */
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Language } from '../src/language/locales.ts';
import type { Outcome } from './search-figures.ts';

const [code = '', site = ''] = process.argv.slice(2).map((folder) => path.resolve(folder));
const part = async <T>(file: string) => (await import(path.join(code, file))) as T;
const { writeSearch } = await part<typeof import('../src/features/search/write.ts')>('write.ts');
const { searchOf } =
	await part<typeof import('../src/features/search/testing/small-site.ts')>(
		'testing/small-site.ts',
	);

rmSync(path.join(site, 'pagefind'), { recursive: true, force: true });
await writeSearch(site, path.resolve(import.meta.dirname, '..'), '');

const set = parse(readFileSync(path.join(code, 'queries.yaml'), 'utf8')) as Record<
	Language,
	Record<string, Record<string, string[]>>
>;
const outcomes: Outcome[] = [];
for (const language of ['nl', 'en'] as const) {
	const search = await searchOf((name) => path.join(site, 'pagefind', name), language);
	for (const [sort, group] of Object.entries(set[language])) {
		for (const [place, [query, pages]] of Object.entries(group).entries()) {
			const hits = await search.find(query);
			const first = hits.slice(0, 5);
			const placesOf = await Promise.all(
				first.map(async (hit) => (await search.detailOf(hit)).sub_results.map(({ url }) => url)),
			);
			const isGood = (id: string, at: number) =>
				pages.some((page) => {
					const [name, anchor] = page.split('#');
					const isThere = () => placesOf[at]?.some((url) => url.endsWith(`/${name}/#${anchor}`));
					return name === id && (!anchor || isThere());
				});
			const rank = hits.findIndex(({ entry }, at) => isGood(entry.id, at)) + 1;
			outcomes.push({ language, sort, rank, isHeldOut: sort === 'fresh' || place % 3 === 2 });
		}
	}
}
console.log(JSON.stringify(outcomes));
process.exit(0);
