import {
	AlignmentType,
	Bookmark,
	Document,
	ExternalHyperlink,
	Footer,
	HeadingLevel,
	InternalHyperlink,
	Packer,
	PageNumber,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	WidthType,
	type ParagraphChild,
} from 'docx';
import type { Language } from '../../../../language/locales.ts';
import { formTable } from '../../../../site/paper/docx/grid.ts';
import { settle } from '../../../../site/paper/docx/settle.ts';
import { ground, numbering, page, proofing, stylesFor } from '../../../../site/paper/docx/styles.ts';
import { plain } from '../../../../site/paper/readable.ts';
import { dateOf, longDate } from '../../../../site/paper/titled.ts';
import type { Chapter, FilledAnswer, FilledSheet } from '../chapters.ts';
import type { Block } from '../filled.ts';
import type { Piece } from '../pieces.ts';

/** A whole portfolio, with the words around it. */
export interface PortfolioDocument {
	language: Language;
	/** The title of the course. */
	course: string;
	/** Whose it is; empty when nobody says. */
	name: string;
	/** The day on which it was made: `2026-11-28`. */
	date: string;
	/** Whom the sources belong to: the name of the site. */
	site: string;
	chapters: readonly Chapter[];
	works: readonly (readonly Piece[])[];
	pages: readonly (readonly Piece[])[];
	words: PortfolioWords;
}

/** The words that stand in every portfolio. */
export type PortfolioWords = Readonly<
	Record<
		| 'title'
		| 'contents'
		| 'reflection'
		| 'sheets'
		| 'answers'
		| 'earlier'
		| 'works'
		| 'pages'
		// “Page {{page}} of {{pages}}”.
		| 'page',
		string
	> &
		Record<`result.${Exclude<FilledAnswer['result'], undefined>}`, string>
>;

const width = page.width - 2 * page.margin;

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

function titlePage({ words, course, name, date, language }: PortfolioDocument): Paragraph[] {
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

const hasSources = ({ works, pages }: PortfolioDocument) => works.length + pages.length > 0;

function contents(whole: PortfolioDocument): Paragraph[] {
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

function chapterOf(chapter: Chapter, index: number, words: PortfolioWords) {
	const { question, reflection, sheets, answers } = chapter;
	return [
		new Paragraph({
			heading: HeadingLevel.HEADING_1,
			pageBreakBefore: index === 0,
			spacing: { before: index === 0 ? 0 : 480 },
			children: [
				new Bookmark({ id: anchorOf(index), children: [new TextRun(plain(nameOf(chapter)))] }),
			],
		}),
		new Paragraph({ style: 'Lead', text: question }),
		...(reflection ? [heading(words.reflection, 2), ...linesOf(reflection.split('\n'))] : []),
		...(sheets.length > 0
			? [heading(words.sheets, 2), ...sheets.flatMap((sheet) => sheetOf(sheet, words))]
			: []),
		...(answers.length > 0
			? [heading(words.answers, 2), ...answers.flatMap((one) => answerOf(one, words))]
			: []),
	];
}

function sheetOf({ title, name, blocks, earlier }: FilledSheet, words: PortfolioWords) {
	return [
		heading(name ? `${title}: ${name}` : title, 3),
		...blocks.flatMap(blockOf),
		...(earlier.length > 0 ? [heading(words.earlier, 4), ...linesOf(earlier)] : []),
	];
}

function blockOf(block: Block): (Paragraph | Table)[] {
	if (block.kind === 'lines') return [heading(block.label, 4), ...linesOf(block.lines)];
	if (block.kind === 'list') return [heading(block.label, 4), ...listOf(block.items)];
	return [heading(block.label, 4), tableOf(block), new Paragraph({ spacing: { after: 60 } })];
}

function tableOf({ heads, rows }: Extract<Block, { kind: 'table' }>): Table {
	const one = Math.floor(width / Math.max(1, heads.length));
	const cell = (text: string, style: string) =>
		new TableCell({
			width: { size: one, type: WidthType.DXA },
			...(style === 'CellHead' && { shading: { fill: 'F7F3F8' } }),
			children: plain(text)
				.split('\n')
				.map((line) => new Paragraph({ style, text: line })),
		});
	return new Table({
		layout: TableLayoutType.FIXED,
		width: { size: one * heads.length, type: WidthType.DXA },
		columnWidths: heads.map(() => one),
		...formTable,
		rows: [
			new TableRow({
				tableHeader: true,
				cantSplit: true,
				children: heads.map((head) => cell(head, 'CellHead')),
			}),
			...rows.map((row) => new TableRow({ children: row.map((text) => cell(text, 'Cell')) })),
		],
	});
}

function answerOf({ ask, lines, form, result }: FilledAnswer, words: PortfolioWords) {
	return [
		heading(ask, 4),
		...(form === 'order'
			? lines.map((line, place) => new Paragraph({ text: `${place + 1}. ${plain(line)}` }))
			: form === 'list'
				? listOf(lines)
				: linesOf(lines)),
		...(result ? [new Paragraph({ style: 'Help', text: words[`result.${result}`] })] : []),
	];
}

function sources(whole: PortfolioDocument): Paragraph[] {
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

const levels = [
	HeadingLevel.HEADING_1,
	HeadingLevel.HEADING_2,
	HeadingLevel.HEADING_3,
	HeadingLevel.HEADING_4,
] as const;

function heading(text: string, level: 2 | 3 | 4): Paragraph {
	return new Paragraph({ heading: levels[level - 1]!, text: plain(text).replaceAll('\n', ' ') });
}

function linesOf(lines: readonly string[]): Paragraph[] {
	return lines.flatMap((line) =>
		plain(line)
			.split('\n')
			.map((text) => new Paragraph({ text })),
	);
}

function listOf(items: readonly string[]): Paragraph[] {
	return items.map(
		(item) => new Paragraph({ text: plain(item), numbering: { reference: 'materials', level: 0 } }),
	);
}

function footerOf({ name, words, course }: PortfolioDocument): Footer {
	const small = { size: 16, color: '5F5168' };
	const [before = '', between = '', after = ''] = words.page.split(/\{\{pages?\}\}/);
	return new Footer({
		children: [
			new Paragraph({
				alignment: AlignmentType.RIGHT,
				spacing: { after: 0 },
				children: [
					new TextRun({
						...small,
						children: [
							[plain(name), words.title, course].filter(Boolean).join(' · '),
							' · ',
							before,
							PageNumber.CURRENT,
							between,
							PageNumber.TOTAL_PAGES,
							after,
						],
					}),
				],
			}),
		],
	});
}

const nameOf = ({ week, title }: Chapter) => `${week}. ${title}`;
const anchorOf = (index: number) => `chapter-${index + 1}`;
