import type { Worksheet } from '../worksheet.ts';
import { colours, element, foot, type Paper } from './paper.ts';
import { draw, styles, use } from './text.ts';

/** Who made it, whose it is and which page it is. Read out once, on the first page. */
export function writeFooters(paper: Paper, worksheet: Worksheet): void {
	const { doc, root, left, width } = paper;
	const { start, count } = doc.bufferedPageRange();
	for (let index = 0; index < count; index++) {
		doc.switchToPage(start + index);
		const page = worksheet.words.page
			.replace('{{page}}', String(index + 1))
			.replace('{{pages}}', String(count));
		const y = paper.bottom + 12;
		foot(paper, () => {
			doc.lineWidth(0.5).strokeColor(colours.rule);
			doc
				.moveTo(left, y - 6)
				.lineTo(left + width, y - 6)
				.stroke();
			use(doc, styles.footer);
			draw(doc, page, styles.footer, { x: left + width - 100, y, width: 100, align: 'right' });
		});
		const credit = () => draw(doc, creditOf(worksheet), styles.footer, { x: left, y, width });
		if (index === 0) element(paper, root, 'P', (made) => void made.add(credit));
		else foot(paper, credit);
	}
}

/** The line that has to stay on every copy. */
function creditOf({ title, site, address, words }: Worksheet): string {
	return `${title} · ${site} · ${words.version}\n${words.licence}\n${address}`;
}
