import type { ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { HeadingLevel, Paragraph, type Table } from 'docx';
import { wordsOf } from '../../../language/words.ts';
import { creditLine } from '../../../method/attributed.ts';
import { headDocx, sheetDocx } from '../../../site/paper/docx/sheet.ts';
import { dateIn } from '../colophon.ts';
import type { Handbook, Section } from '../handbook.ts';
import { blocksOf, runsOf } from './blocks.ts';

/**
 * A section of the book as a document to change: its text, and the works that it cites. Links lead
 * to the site, as the rest of the book is not in it. The same section gives the same bytes.
 *
 * @param authors Who wrote it, in one text.
 */
export async function sectionDocx(
	book: Handbook,
	section: Section,
	authors: string,
): Promise<Uint8Array> {
	const { title, summary, language, facts, address } = section;
	const t = wordsOf(book.language);
	const part = book.parts.find(({ sections }) => sections.includes(section));
	const addresses = new Map(
		book.parts.flatMap(({ sections }) => sections.map((one) => [one.id, one.address] as const)),
	);
	const leadTo = (href: string) => {
		if (!href.startsWith('#')) return href;
		const [page = '', anchor] = href.slice(1).split('--');
		const there = addresses.get(page);
		return there && anchor ? `${there}#${anchor}` : there;
	};
	const cited = citedIn(section.body);
	const works = book.references.filter(({ id }) => cited.has(id));
	const children: (Paragraph | Table)[] = [
		...headDocx(part?.title ?? '', title, summary, facts),
		...blocksOf(section.body, leadTo),
		...(works.length > 0
			? [new Paragraph({ heading: HeadingLevel.HEADING_2, text: t('sources.title') })]
			: []),
		...works.map(
			({ text }) =>
				new Paragraph({ indent: { left: 340, hanging: 340 }, children: runsOf(text, leadTo) }),
		),
	];
	return sheetDocx(
		{
			title,
			summary,
			language,
			site: t('edition.name'),
			address,
			sheet: { date: book.date },
			words: {
				licence: creditLine({ title, authors, url: address }, language),
				version: t('sheet.version', { version: book.version, date: dateIn(book) }),
				page: t('sheet.page'),
			},
		},
		children,
	);
}

function citedIn(body: ElementContent[]): Set<string> {
	const cited = new Set<string>();
	const root: Root = { type: 'root', children: body };
	visit(root, 'element', ({ properties }) => {
		const href = properties['href'];
		if (typeof href === 'string' && href.startsWith('#ref-')) cited.add(href.slice(1));
	});
	return cited;
}
