import { AlignmentType, Document, Footer, Packer, Paragraph, TextRun } from 'docx';
import { pageNumber } from '../../../../site/paper/docx/page-number.ts';
import { settle } from '../../../../site/paper/docx/settle.ts';
import { muted, numbering, page, proofing, stylesFor } from '../../../../site/paper/docx/styles.ts';
import { plain } from '../../../../site/paper/readable.ts';
import { dateOf } from '../../../../site/paper/titled.ts';
import { chapterOf } from './chapter.ts';
import type { PortfolioDocument } from './document.ts';
import { contents, titlePage } from './front.ts';
import { sources } from './sources.ts';

/** A portfolio as one Word document: a title page, contents, a chapter per unit, and sources. */
export async function renderPortfolio(whole: PortfolioDocument): Promise<Uint8Array> {
	const { language, words, site, chapters, name } = whole;
	const { margin: side, bottom, footer } = page;
	const document = new Document({
		title: plain(words.title),
		creator: plain(name) || site,
		lastModifiedBy: plain(name) || site,
		features: { updateFields: false },
		styles: stylesFor(language)!,
		numbering: numbering!,
		sections: [
			{
				properties: {
					titlePage: true,
					page: {
						size: { width: page.width, height: page.height },
						margin: { top: side, bottom, left: side, right: side, footer },
					},
				},
				footers: { default: footerOf(whole), first: new Footer({ children: [] }) },
				children: [
					...titlePage(whole),
					...contents(whole),
					...chapters.flatMap((chapter, index) => chapterOf(chapter, index, words)),
					...sources(whole),
				],
			},
		],
	});
	const bytes = await Packer.toArrayBuffer(document);
	return settle(new Uint8Array(bytes), dateOf({ date: whole.date }), proofing[language]);
}

function footerOf({ name, words, course }: PortfolioDocument): Footer {
	return new Footer({
		children: [
			new Paragraph({
				alignment: AlignmentType.RIGHT,
				spacing: { after: 0 },
				children: [
					new TextRun({
						size: 16,
						color: muted,
						children: [
							[plain(name), words.title, course].filter(Boolean).join(' · '),
							' · ',
							...pageNumber(words.page),
						],
					}),
				],
			}),
		],
	});
}
