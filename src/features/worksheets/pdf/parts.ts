import type { Worksheet } from '../worksheet.ts';
import { placeField } from './field.ts';
import { bookmark, element, ensure, write, type Paper } from '../../../site/paper/paper.ts';
import type { Node } from '../../../site/paper/placed.ts';
import { styles } from '../../../site/paper/styles.ts';

/** Places the parts with their fields, and a bookmark for each. */
export function placeParts(paper: Paper, root: Node, { sheet, words }: Worksheet): void {
	const { metrics, width } = paper;
	for (const { title, help, fields } of sheet.parts) {
		const section = element(root, 'Sect');
		if (title) {
			const height = metrics.heightOf(title, styles.part, width);
			ensure(paper, height + (help ? metrics.heightOf(help, styles.help, width) : 0) + 110);
			paper.y += 6;
			bookmark(paper, section, 2, title, paper.y - 8);
			write(paper, section, 'H2', title, styles.part);
			if (help) write(paper, section, 'P', help, styles.help);
			paper.y += 5;
		}
		const level = title ? { heading: 3, bookmark: 3 } : { heading: 2, bookmark: 2 };
		for (const field of fields) placeField(paper, section, field, level, words);
	}
}
