import { readFileSync } from 'node:fs';
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { wordsOf } from '../../../language/words.ts';
import { zip } from '../../../site/paper/zip.ts';
import type { Handbook } from '../handbook.ts';
import { navigation } from './navigation.ts';
import { containerOf, packageOf, type Item } from './package.ts';
import {
	colophonPage,
	coverPage,
	indexPage,
	partPages,
	referencesPage,
	type Page,
} from './pages.ts';
import { pageOf } from './xhtml.ts';

const type = 'application/xhtml+xml';
const style = readFileSync(new URL('style.css', import.meta.url));

/**
 * The book as an EPUB 3, a file for each page of the site: few enough words at a time for a small
 * reader, and a place of its own in the contents for each. Its files are written here, as there is
 * little more to them than the pages themselves.
 *
 * @param cover A PNG.
 */
export async function epubOf(book: Handbook, cover: Uint8Array): Promise<Uint8Array> {
	const t = wordsOf(book.language);
	const files = filesById(book);
	const fileOf = (id: string) => files.get(id);
	const pages: Page[] = [
		coverPage(book),
		colophonPage(book),
		...book.parts.flatMap((part) => partPages(part, fileOf)),
		referencesPage(book, fileOf),
		indexPage(book, fileOf),
	];
	const items: Item[] = [
		{ href: 'style.css', type: 'text/css', isPage: false },
		{ href: 'cover.png', type: 'image/png', properties: 'cover-image', isPage: false },
		...pages.flatMap(({ name }): Item[] => {
			const page = { href: `${name}.xhtml`, type, isPage: true };
			const contents = { href: 'nav.xhtml', type, properties: 'nav', isPage: true };
			return name === 'colophon' ? [page, contents] : [page];
		}),
	];
	const written = pages.map(({ name, title, body }): [string, string] => [
		`OEBPS/${name}.xhtml`,
		pageOf(title, book.language, [body]),
	]);
	const texts: Record<string, string> = {
		mimetype: 'application/epub+zip',
		'META-INF/container.xml': containerOf('OEBPS/package.opf'),
		'OEBPS/package.opf': packageOf(book, items),
		'OEBPS/nav.xhtml': pageOf(t('handbook.contents'), book.language, navigation(book, pages)),
		...Object.fromEntries(written),
	};
	const encoder = new TextEncoder();
	return zip(
		{
			...Object.fromEntries(
				Object.entries(texts).map(([name, text]) => [name, encoder.encode(text)]),
			),
			'OEBPS/style.css': new Uint8Array(style),
			'OEBPS/cover.png': cover,
		},
		new Date(book.date),
	);
}

/** The file in which each id of the book stands. */
function filesById(book: Handbook): Map<string, string> {
	const files = new Map<string, string>();
	for (const part of book.parts) {
		files.set(part.id, `${part.id}.xhtml`);
		for (const section of part.sections) {
			const file = `${section.id}.xhtml`;
			files.set(section.id, file);
			const root: Root = { type: 'root', children: section.body };
			visit(root, 'element', ({ properties }) => {
				if (properties['id']) files.set(String(properties['id']), file);
			});
		}
	}
	for (const { id } of book.references) files.set(id, 'references.xhtml');
	return files;
}
