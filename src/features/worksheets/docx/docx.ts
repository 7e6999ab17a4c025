import {
	Document,
	HeadingLevel,
	Packer,
	PageOrientation,
	Paragraph,
	TextRun,
	type Table,
} from 'docx';
import type { Answers } from '../../../method/worksheets/inputs.ts';
import { isWide } from '../layout.ts';
import { dateOf } from '../../../site/paper/titled.ts';
import type { Worksheet } from '../worksheet.ts';
import { readable } from '../../../site/paper/readable.ts';
import { fieldBlocks } from './field.ts';
import { footerOf } from '../../../site/paper/docx/footer.ts';
import { settle } from '../../../site/paper/docx/settle.ts';
import { numbering, page, proofing, stylesFor } from '../../../site/paper/docx/styles.ts';

/**
 * A worksheet as DOCX: to edit, translate or adapt in Word or LibreOffice. It is made when the site
 * is built, without answers, and with them in the browser of someone who filled it in.
 *
 * The same worksheet with the same answers gives the same bytes.
 */
export async function renderDocx(worksheet: Worksheet, answers: Answers = {}): Promise<Uint8Array> {
	const { title, summary, language, sheet, site } = worksheet;
	const given = readable(sheet, answers, language);
	const landscape = isWide(sheet);
	const width = (landscape ? page.height : page.width) - 2 * page.margin;
	const { margin: side, bottom, footer } = page;
	const margin = { top: side, bottom, left: side, right: side, footer };
	const document = new Document({
		title,
		description: summary,
		creator: site,
		lastModifiedBy: site,
		features: { updateFields: false },
		styles: stylesFor(language)!,
		numbering: numbering!,
		sections: [
			{
				properties: {
					page: {
						size: {
							width: page.width,
							height: page.height,
							orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
						},
						margin,
					},
				},
				footers: { default: footerOf(worksheet) },
				children: [...topOf(worksheet), ...partsOf(worksheet, given, width)],
			},
		],
	});
	const bytes = await Packer.toArrayBuffer(document);
	return settle(new Uint8Array(bytes), dateOf(sheet), proofing[language]);
}

function topOf({ title, facts, sheet, words }: Worksheet): Paragraph[] {
	return [
		new Paragraph({ style: 'Kicker', text: words.kind }),
		new Paragraph({ heading: HeadingLevel.HEADING_1, text: title }),
		new Paragraph({ style: 'Lead', text: sheet.intro }),
		...facts.map(
			({ label, value }) =>
				new Paragraph({
					spacing: { after: 20 },
					children: [new TextRun({ text: `${label}: `, bold: true }), new TextRun(value)],
				}),
		),
		...(sheet.materials.length > 0
			? [
					new Paragraph({
						spacing: { before: 100, after: 20 },
						keepNext: true,
						children: [new TextRun({ text: words.materials, bold: true })],
					}),
					...sheet.materials.map(
						(text) => new Paragraph({ text, numbering: { reference: 'materials', level: 0 } }),
					),
				]
			: []),
		...(sheet.note
			? [
					new Paragraph({
						style: 'Warning',
						children: [
							new TextRun({ text: `${words.note}. `, bold: true }),
							new TextRun(sheet.note),
						],
					}),
				]
			: []),
	];
}

function partsOf({ sheet, words }: Worksheet, answers: Answers, width: number) {
	return sheet.parts.flatMap(({ title, help, fields }): (Paragraph | Table)[] => [
		...(title ? [new Paragraph({ heading: HeadingLevel.HEADING_2, text: title })] : []),
		...(help ? [new Paragraph({ style: 'Help', text: help })] : []),
		...fields.flatMap((field) => fieldBlocks(field, title ? 3 : 2, words, answers, width)),
	]);
}
