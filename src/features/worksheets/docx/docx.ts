import { HeadingLevel, Paragraph, TextRun, type Table } from 'docx';
import type { Answers } from '../../../method/worksheets/inputs.ts';
import { isWide } from '../layout.ts';
import type { Worksheet } from '../worksheet.ts';
import { readable } from '../../../site/paper/readable.ts';
import { fieldBlocks } from './field.ts';
import { headDocx, pointDocx, sheetDocx } from '../../../site/paper/docx/sheet.ts';
import { page } from '../../../site/paper/docx/styles.ts';

/**
 * A worksheet as DOCX: to edit, translate or adapt in Word or LibreOffice. It is made when the site
 * is built, without answers, and with them in the browser of someone who filled it in.
 *
 * The same worksheet with the same answers gives the same bytes.
 */
export async function renderDocx(worksheet: Worksheet, answers: Answers = {}): Promise<Uint8Array> {
	const { language, sheet } = worksheet;
	const given = readable(sheet, answers, language);
	const landscape = isWide(sheet);
	const width = (landscape ? page.height : page.width) - 2 * page.margin;
	const blocks = [...topOf(worksheet), ...partsOf(worksheet, given, width)];
	return sheetDocx(worksheet, blocks, landscape);
}

function topOf({ title, facts, sheet, words }: Worksheet): Paragraph[] {
	return [
		...headDocx(words.kind, title, sheet.intro, facts),
		...(sheet.materials.length > 0
			? [
					new Paragraph({
						spacing: { before: 100, after: 20 },
						keepNext: true,
						children: [new TextRun({ text: words.materials, bold: true })],
					}),
					...sheet.materials.map((text) => pointDocx([new TextRun(text)])),
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
