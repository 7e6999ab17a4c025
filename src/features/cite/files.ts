import { languageOf, type Language } from '../../language/locales.ts';
import { works } from '../../method/bibliography.ts';
import { pageOf } from '../../method/methodology.ts';
import { referencesOf } from '../../method/references.ts';
import { everyPageIn, type SitePage } from '../every-page.ts';
import type { Format } from './formats.ts';
import { workOfPage } from './works.ts';

/** A work as a file holds it. */
type FileWork = { id: string };

/** The references that a file holds, by its name without its end. */
export interface References {
	name: string;
	works: readonly FileWork[];
}

/** The name of the file with the reference to a page, or with the works that the page cites. */
export function nameOf(page: SitePage, what: 'page' | 'sources'): string {
	return what === 'page' ? page.id : `${page.id}.sources`;
}

/** The address of a file, without its language: `cite/levers/allies.bib`. */
export function addressOf(name: string, format: Format): string {
	return `cite/${name}.${format}`;
}

/** The works that a page cites or rests on, in the order of its list of sources. */
export async function sourcesOf({ path, id, language }: SitePage): Promise<readonly FileWork[]> {
	const page = pageOf(id === 'index' ? (language === languageOf('') ? '' : language) : path);
	const references = await referencesOf(page);
	return references.flatMap(({ key }) => works.get(key) ?? []);
}

/** Every set of references in a language: of each page, of its sources, of all pages, of all works. */
export async function referencesIn(language: Language): Promise<References[]> {
	const pages = everyPageIn(language);
	const sets = await Promise.all(
		pages.map(async (page): Promise<References[]> => {
			const sources = await sourcesOf(page);
			return [
				{ name: nameOf(page, 'page'), works: [workOfPage(page)] },
				...(sources.length > 0 ? [{ name: nameOf(page, 'sources'), works: sources }] : []),
			];
		}),
	);
	return [
		...sets.flat(),
		{ name: 'pages', works: pages.map(workOfPage) },
		{ name: 'works', works: [...works.values()] },
	];
}
