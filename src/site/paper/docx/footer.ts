import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import { creditOf, type Titled } from '../titled.ts';

/** The line that has to stay on every copy, and the page. */
export function footerOf(titled: Titled): Footer {
	const { title, site, words } = titled;
	const small = (text: string) => new TextRun({ text, size: 16, color: '5F5168' });
	const [before, between = '', after = ''] = words.page.split(/\{\{pages?\}\}/);
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
				children: [
					new TextRun({
						size: 16,
						color: '5F5168',
						children: [before!, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
					}),
				],
			}),
		],
	});
}
