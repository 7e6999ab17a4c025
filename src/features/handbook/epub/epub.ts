import { readFileSync } from 'node:fs';
import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { wordsOf } from '../../../language/words.ts';
import { zip } from '../../../site/paper/zip.ts';
import { colophonOf } from '../colophon.ts';
import type { Handbook, Part, Section } from '../handbook.ts';
import { element } from '../../../site/tree.ts';
import { containerOf, packageOf, type Item } from './package.ts';
import { bodyOf, pageOf } from './xhtml.ts';

/** A page of the book before it has become a file. */
interface Page {
	name: string;
	title: string;
	body: Element;
	/** Its place in the contents: 1 for parts, 2 for what stands in them, 0 for neither. */
	depth: 0 | 1 | 2;
}

const type = 'application/xhtml+xml';
const style = readFileSync(new URL('style.css', import.meta.url));

/**
 * The book as an EPUB 3, a file for each page of the site: few enough words at a time for a small
 * reader, and a place of its own in the contents for each. Its files are written here, as there is
 * little more to them than the pages themselves.
 *
 * @param cover A PNG.
 */
export function epubOf(book: Handbook, cover: Uint8Array): Uint8Array {
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

function coverPage(book: Handbook): Page {
	const title = wordsOf(book.language)('edition.name');
	return {
		name: 'cover',
		title: wordsOf(book.language)('handbook.cover'),
		depth: 0,
		body: element(
			'section',
			{ className: ['cover'], dataEpubType: 'cover' },
			element('img', { src: 'cover.png', alt: title }),
		),
	};
}

function colophonPage(book: Handbook): Page {
	const title = wordsOf(book.language)('handbook.colophon');
	return {
		name: 'colophon',
		title,
		depth: 0,
		body: element(
			'section',
			{ dataEpubType: 'colophon' },
			element('h1', {}, title),
			...colophonOf(book).map(({ words, href }) =>
				element('p', {}, href ? element('a', { href }, words) : words),
			),
		),
	};
}

function partPages(part: Part, fileOf: (id: string) => string | undefined): Page[] {
	const [only] = part.sections;
	if (only?.id === part.id) return [{ ...sectionPage(only, fileOf), depth: 1 }];
	const opening: Page = {
		name: part.id,
		title: part.title,
		depth: 1,
		body: element(
			'section',
			{ dataEpubType: 'part', className: ['part'] },
			element('h1', { id: part.id }, part.title),
			element(
				'ul',
				{},
				...part.sections.map(({ id, title }) =>
					element('li', {}, element('a', { href: `${id}.xhtml` }, title)),
				),
			),
		),
	};
	return [opening, ...part.sections.map((section) => sectionPage(section, fileOf))];
}

function sectionPage(
	{ id, title, language, summary, facts, body, relations }: Section,
	fileOf: (id: string) => string | undefined,
): Page {
	return {
		name: id,
		title,
		depth: 2,
		body: element(
			'section',
			{ dataEpubType: 'chapter', lang: language, xmlLang: language },
			element('h1', { id }, title),
			element('p', { className: ['summary'] }, summary),
			...(facts.length > 0
				? [
						element(
							'dl',
							{ className: ['facts'] },
							...facts.flatMap(({ label, value, href }) => [
								element('dt', {}, label),
								element('dd', {}, href ? element('a', { href }, value) : value),
							]),
						),
					]
				: []),
			...bodyOf(body, fileOf),
			...relations.map(({ label, items }) =>
				element(
					'div',
					{ className: ['relations'] },
					element('h2', {}, label),
					element('ul', {}, ...items.map((item) => linked(item, fileOf))),
				),
			),
		),
	};
}

function referencesPage(book: Handbook, fileOf: (id: string) => string | undefined): Page {
	const title = wordsOf(book.language)('sources.title');
	return {
		name: 'references',
		title,
		depth: 1,
		body: element(
			'section',
			{ dataEpubType: 'bibliography', role: 'doc-bibliography' },
			element('h1', {}, title),
			element(
				'ul',
				{ className: ['references'] },
				...book.references.map(({ id, text }) => element('li', { id }, ...bodyOf(text, fileOf))),
			),
		),
	};
}

function indexPage(book: Handbook, fileOf: (id: string) => string | undefined): Page {
	const title = wordsOf(book.language)('handbook.index');
	return {
		name: 'index',
		title,
		depth: 1,
		body: element(
			'section',
			{ dataEpubType: 'index', role: 'doc-index' },
			element('h1', {}, title),
			...book.index.flatMap(({ title: kind, items }): ElementContent[] => [
				element('h2', {}, kind),
				element('ul', {}, ...items.map((item) => linked(item, fileOf))),
			]),
		),
	};
}

function linked(
	{ id, title }: { id: string; title: string },
	fileOf: (id: string) => string | undefined,
): Element {
	const file = fileOf(id);
	return element('li', {}, file ? element('a', { href: file }, title) : title);
}

/** The contents, and the places that every book has. */
function navigation(book: Handbook, pages: readonly Page[]): Element[] {
	const t = wordsOf(book.language);
	const link = ({ name, title }: Page) => element('a', { href: `${name}.xhtml` }, title);
	const tree: { page: Page; below: Page[] }[] = [];
	for (const page of pages) {
		if (page.depth === 1) tree.push({ page, below: [] });
		if (page.depth === 2) tree.at(-1)?.below.push(page);
	}
	const first = pages.find(({ depth }) => depth > 0);
	const landmark = (what: string, href: string, title: string) =>
		element('li', {}, element('a', { href, dataEpubType: what }, title));
	return [
		element(
			'nav',
			{ dataEpubType: 'toc', role: 'doc-toc', id: 'toc' },
			element('h1', {}, t('handbook.contents')),
			element(
				'ol',
				{},
				...tree.map(({ page, below }) =>
					element(
						'li',
						{},
						link(page),
						...(below.length > 0
							? [element('ol', {}, ...below.map((one) => element('li', {}, link(one))))]
							: []),
					),
				),
			),
		),
		element(
			'nav',
			{ dataEpubType: 'landmarks', hidden: true, ariaLabel: t('handbook.colophon') },
			element(
				'ol',
				{},
				landmark('cover', 'cover.xhtml', t('handbook.cover')),
				landmark('toc', 'nav.xhtml#toc', t('handbook.contents')),
				...(first ? [landmark('bodymatter', `${first.name}.xhtml`, first.title)] : []),
				landmark('bibliography', 'references.xhtml', t('sources.title')),
				landmark('index', 'index.xhtml', t('handbook.index')),
			),
		),
	];
}
