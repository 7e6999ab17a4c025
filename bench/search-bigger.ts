/**
 * Makes a built site larger and writes its search anew, without building it again: of every page
 * that is found come copies, in which a third of the rarer words are new. Nobody asks for a copy in
 * sentences, so those do not grow. Then measure it with bench/search-first.ts.
 *
 * Usage: node bench/search-bigger.ts <dist> <factor> <new folder>
 */
import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeSearch } from '../src/features/search/write.ts';
import { project } from './copy.ts';
import { countWords, newWords } from './new-words.ts';

const [dist = '', factor = '3', folder = ''] = process.argv.slice(2);
cpSync(dist, folder, {
	recursive: true,
	filter: (file) => !/^(downloads|social|pagefind|(en\/)?all)$/.test(path.relative(dist, file)),
});
const texts = /(?<=>)[^<]+/g;
for (const language of ['', 'en/']) {
	const pages = globSync(`${language}*/*/index.html`, { cwd: folder })
		.filter((file) => language || !file.startsWith('en/'))
		.map((file) => ({ file, html: readFileSync(path.join(folder, file), 'utf8') }))
		.filter(({ html }) => html.includes('data-pagefind-body'));
	const counts = countWords(pages.map(({ html }) => (html.match(texts) ?? []).join(' ')));
	for (let copy = 2; copy <= Number(factor); copy += 1) {
		const change = newWords(counts, pages.length, copy);
		for (const { file, html } of pages) {
			const place = path.join(folder, file.replace(/\/index\.html$/, `-${copy}/index.html`));
			mkdirSync(path.dirname(place), { recursive: true });
			writeFileSync(place, html.replace(texts, change));
		}
	}
	console.log(`${language || 'nl/'} ${pages.length} pages, times ${factor}`);
}
await writeSearch(folder, project, '');
process.exit(0);
