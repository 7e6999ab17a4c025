import {
	Bookmark,
	ExternalHyperlink,
	HeadingLevel,
	Paragraph,
	TextRun,
	type ParagraphChild,
} from 'docx';
import type { Piece } from '../pieces.ts';
import { hasSources, type PortfolioDocument } from './document.ts';
import { heading } from './paragraphs.ts';

/** The works that the units lean on, then their pages. */
export function sources(whole: PortfolioDocument): Paragraph[] {
	if (!hasSources(whole)) return [];
	const { words, works, pages } = whole;
	const list = (references: PortfolioDocument['works']) =>
		references.map(
			(pieces) =>
				new Paragraph({
					indent: { left: 420, hanging: 420 },
					children: pieces.map(pieceOf),
				}),
		);
	return [
		new Paragraph({
			heading: HeadingLevel.HEADING_1,
			pageBreakBefore: true,
			children: [new Bookmark({ id: 'sources', children: [new TextRun(words.works)] })],
		}),
		...list(works),
		...(pages.length > 0 ? [heading(words.pages, 2), ...list(pages)] : []),
	];
}

function pieceOf({ text, italic, href }: Piece): ParagraphChild {
	const run = new TextRun({ text, italics: Boolean(italic) });
	return href ? new ExternalHyperlink({ link: href, children: [run] }) : run;
}
