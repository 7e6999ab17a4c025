import {
	Document,
	HeadingLevel,
	LineRuleType,
	Packer,
	PageOrientation,
	Paragraph,
	TextRun,
	type Table,
} from 'docx';
import { dateOf, type Titled } from '../titled.ts';
import { footerOf } from './footer.ts';
import { settle } from './settle.ts';
import { numbering, page, proofing, stylesFor } from './styles.ts';

/**
 * Blocks as a document on A4, with the styles and the foot that all of ours have. The same blocks
 * give the same bytes.
 *
 * @param wide Whether the sheet lies on its side.
 */
export async function sheetDocx(
	titled: Titled,
	children: readonly (Paragraph | Table)[],
	wide = false,
): Promise<Uint8Array> {
	const { title, summary, language, site, sheet } = titled;
	const { margin: side, bottom, footer, width, height } = page;
	const orientation = wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
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
						size: { width, height, orientation },
						margin: { top: side, bottom, left: side, right: side, footer },
					},
				},
				footers: { default: footerOf(titled) },
				children: [...children],
			},
		],
	});
	const bytes = await Packer.toArrayBuffer(document);
	return settle(new Uint8Array(bytes), dateOf(sheet), proofing[language]);
}

/** The head of a document: what it is, its title, what it is for, and its facts. */
export function headDocx(
	kicker: string,
	title: string,
	lead: string,
	facts: readonly { label: string; value: string }[],
): Paragraph[] {
	return [
		new Paragraph({ style: 'Kicker', text: kicker }),
		new Paragraph({ heading: HeadingLevel.HEADING_1, text: title }),
		new Paragraph({ style: 'Lead', text: lead }),
		...facts.map(
			({ label, value }) =>
				new Paragraph({
					spacing: { after: 20 },
					children: [new TextRun({ text: `${label}: `, bold: true }), new TextRun(value)],
				}),
		),
	];
}

/**
 * What Word wants behind every table: a paragraph, so low that it never starts a sheet of its own
 * after a table that fills one.
 */
export function afterTable(): Paragraph {
	return new Paragraph({
		run: { size: 2 },
		spacing: { before: 0, after: 0, line: 60, lineRule: LineRuleType.EXACT },
	});
}

/** A point of a list, or of a list within a point. */
export function pointDocx(children: TextRun[], level: 0 | 1 = 0): Paragraph {
	return new Paragraph({ numbering: { reference: 'materials', level }, children });
}
