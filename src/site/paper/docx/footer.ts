import { AlignmentType, Footer, Paragraph, TextRun } from 'docx';
import { creditOf, type Titled } from '../titled.ts';
import { pageNumber } from './page-number.ts';
import { muted } from './styles.ts';

/** The line that has to stay on every copy, and the page. */
export function footerOf(titled: Titled): Footer {
	const { title, site, words } = titled;
	const look = { size: 16, color: muted };
	const small = (text: string) => new TextRun({ ...look, text });
	return new Footer({
		children: [
			new Paragraph({
				spacing: { after: 0 },
				children: [small(`${title} · ${site} · ${words.version}`)],
			}),
			new Paragraph({ spacing: { after: 0 }, children: [small(creditOf(titled))] }),
			new Paragraph({
				alignment: AlignmentType.RIGHT,
				spacing: { after: 0 },
				children: [new TextRun({ ...look, children: pageNumber(words.page) })],
			}),
		],
	});
}
