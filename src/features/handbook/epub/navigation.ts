import type { Element } from 'hast';
import { wordsOf } from '../../../language/words.ts';
import { element } from '../../../site/tree.ts';
import type { Handbook } from '../handbook.ts';
import type { Page } from './pages.ts';

/** The contents, and the places that every book has. */
export function navigation(book: Handbook, pages: readonly Page[]): Element[] {
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
