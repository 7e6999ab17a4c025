import { HeadingLevel, Paragraph, TextRun } from 'docx';
import { pointDocx, sheetDocx } from '../../../site/paper/docx/sheet.ts';
import type { Piece } from '../pieces.ts';
import { blocksOf, type Letter } from './letter.ts';

/**
 * A text to send as DOCX. It is made when the site is built, with its blanks open, and with what
 * someone filled in in their browser. The same text gives the same bytes.
 */
export async function renderLetterDocx(letter: Letter): Promise<Uint8Array> {
	const { subject, body, poster } = letter;
	const blocks = blocksOf(body).map(({ point, lines }, index) => {
		const runs = lines.flatMap((line, place) =>
			line.map((piece, at) => run(piece, at === 0 && place > 0)),
		);
		if (point) return pointDocx(runs);
		const heading = poster && index === 0 ? { heading: HeadingLevel.HEADING_1 } : {};
		return new Paragraph({ ...heading, spacing: { after: 160 }, children: runs });
	});
	return sheetDocx(letter, [
		...(subject
			? [
					new Paragraph({
						spacing: { after: 240 },
						children: [
							new TextRun({ text: `${subject.label}: `, bold: true }),
							...subject.pieces.map((piece) => run(piece, false)),
						],
					}),
				]
			: []),
		...blocks,
	]);
}

/** Words, or an open blank, which shows that it is one. */
function run({ text, blank }: Piece, breaks: boolean): TextRun {
	const before = breaks ? { break: 1 } : {};
	return blank === undefined
		? new TextRun({ ...before, text: text ?? '' })
		: new TextRun({ ...before, text: `[${blank}]`, highlight: 'yellow' });
}
