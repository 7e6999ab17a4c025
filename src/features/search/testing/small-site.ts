import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { stringify } from 'yaml';
import type { Language } from '../../../language/locales.ts';
import { createCorrect } from '../correct.ts';
import { createFind } from '../find.ts';
import type { Start } from '../format.ts';
import { detailOf, passageOf } from '../passage.ts';
import { ranking, type PagefindScript } from '../pagefind.ts';
import { writeSearch } from '../write.ts';

/** A page of the small site: what stands in its main part. */
type Pages = Readonly<Record<string, string>>;

/** A small site in Dutch with its search, made by Pagefind itself, in a folder of its own. */
export async function smallSite(pages: Pages, asked: object, synonyms: string[][]) {
	const root = mkdtempSync(path.join(tmpdir(), 'search-'));
	const write = (file: string, text: string) => {
		mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
		writeFileSync(path.join(root, file), text);
	};
	for (const [id, inside] of Object.entries(pages))
		write(
			`dist/${id}/index.html`,
			`<html lang="nl"><body><main data-pagefind-body>${inside}</main></body></html>`,
		);
	write('content/search/barriers.yaml', stringify(asked));
	write('content/search/synonyms.yaml', stringify({ nl: synonyms, en: [] }));
	write('content/search/roles.yaml', stringify({ coach: ['worksheets'] }));
	write(
		'content/glossary/ally.yaml',
		stringify({
			term: { nl: 'bondgenoot', en: 'ally' },
			aka: { nl: ['medestander'], en: ['supporter'] },
		}),
	);
	write('content/docs/steps/field.mdx', '---\nstep:\n  phase: field\n  levers: [allies]\n---\n');
	for (const language of ['nl', 'en']) write(`content/i18n/${language}.json`, '{}');
	const dist = path.join(root, 'dist');
	await writeSearch(dist, root, '');
	const fileOf = (name: string) => path.join(dist, 'pagefind', name);
	return { dist, fileOf, remove: () => rmSync(root, { recursive: true }) };
}

/** Takes away what `searchOf` lent to Node: another test in the same thread would take it for a browser. */
export function forgetBrowser(): void {
	for (const name of ['document', 'location', 'fetchForSearch'])
		Reflect.deleteProperty(globalThis, name);
}

/** The search of such a site, run by Node: what a browser does, without the box. */
export async function searchOf(fileOf: (name: string) => string, language: Language = 'nl') {
	const read = (name: string) => readFileSync(fileOf(name), 'utf8');
	const start = JSON.parse(read(`${language}.json`)) as Start;
	Object.assign(globalThis, {
		document: {
			currentScript: null,
			querySelector: () => ({ getAttribute: () => language }),
		},
		location: new URL('http://localhost/'),
		fetchForSearch: (address: string) => {
			const name = new URL(address, 'http://localhost').pathname.replace('/pagefind/', '');
			const isEntry = name === 'pagefind-entry.json';
			return new Response(isEntry ? JSON.stringify(start.entry) : readFileSync(fileOf(name)));
		},
	});
	const script = (await import(
		`${pathToFileURL(fileOf('pagefind.js')).href}?${language}`
	)) as PagefindScript;
	const pagefind = script.createInstance({ basePath: '/pagefind/', noWorker: true, ranking });
	const find = createFind(
		pagefind,
		start,
		language,
		createCorrect(async (letter) =>
			start.letters.includes(letter)
				? (JSON.parse(read(`near/${language}_${letter}.json`)) as string[])
				: [],
		),
	);
	return {
		start,
		find,
		passageOf: passageOf.bind(null, pagefind),
		detailOf: detailOf.bind(null, pagefind),
	};
}
