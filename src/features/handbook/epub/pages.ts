import type { Element, ElementContent } from 'hast';
import { wordsOf } from '../../../language/words.ts';
import { element } from '../../../site/tree.ts';
import { colophonOf } from '../colophon.ts';
import type { Handbook, Part, Section } from '../handbook.ts';
import { bodyOf } from './xhtml.ts';

/** A page of the book before it has become a file. */
export interface Page {
	name: string;
	title: string;
	body: Element;
	/** Its place in the contents: 1 for parts, 2 for what stands in them, 0 for neither. */
	depth: 0 | 1 | 2;
}

/** The file in which an id of the book stands; none for one that is not in it. */
export type FileOf = (id: string) => string | undefined;

/** The picture of the cover. */
export function coverPage(book: Handbook): Page {
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

/** Who made the book, and what may be done with it. */
export function colophonPage(book: Handbook): Page {
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

/** A part: a page with what is in it, then a page for each section. */
export function partPages(part: Part, fileOf: FileOf): Page[] {
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
	fileOf: FileOf,
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

/** The works that the book cites. */
export function referencesPage(book: Handbook, fileOf: FileOf): Page {
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

/** Barriers and levers by name. */
export function indexPage(book: Handbook, fileOf: FileOf): Page {
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

function linked({ id, title }: { id: string; title: string }, fileOf: FileOf): Element {
	const file = fileOf(id);
	return element('li', {}, file ? element('a', { href: file }, title) : title);
}
