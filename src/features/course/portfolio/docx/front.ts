import { HeadingLevel, InternalHyperlink, Paragraph, TextRun } from 'docx';
import { ground } from '../../../../site/paper/docx/styles.ts';
import { plain } from '../../../../site/paper/readable.ts';
import { longDate } from '../../../../language/day.ts';
import { dateOf } from '../../../../site/paper/titled.ts';
import { anchorOf, hasSources, nameOf, type PortfolioDocument } from './document.ts';

/** What it is, whose it is, and of which day. */
export function titlePage({ words, course, name, date, language }: PortfolioDocument): Paragraph[] {
	return [
		new Paragraph({ style: 'Kicker', text: course, spacing: { before: 3600 } }),
		new Paragraph({
			heading: HeadingLevel.TITLE,
			spacing: { after: 160 },
			children: [new TextRun({ text: words.title, bold: true, size: 64, color: ground })],
		}),
		...(plain(name) ? [new Paragraph({ style: 'Lead', text: plain(name) })] : []),
		new Paragraph({ style: 'Lead', text: longDate(dateOf({ date }), language) }),
	];
}

/** The contents, as links to the chapters and the sources. */
export function contents(whole: PortfolioDocument): Paragraph[] {
	const { words, chapters } = whole;
	const entries = [
		...chapters.map((chapter, index) => ({ anchor: anchorOf(index), text: nameOf(chapter) })),
		...(hasSources(whole) ? [{ anchor: 'sources', text: words.works }] : []),
	];
	return [
		new Paragraph({
			heading: HeadingLevel.HEADING_1,
			text: words.contents,
			pageBreakBefore: true,
		}),
		...entries.map(
			({ anchor, text }) =>
				new Paragraph({
					children: [new InternalHyperlink({ anchor, children: [new TextRun(plain(text))] })],
				}),
		),
	];
}
