import type { Worksheet } from '../worksheet.ts';
import { drawField } from './field.ts';
import { element, ensure, type Paper } from './paper.ts';
import { heightOf, styles, write } from './text.ts';

/** Writes the parts with their fields, and a bookmark for each. */
export function writeParts(paper: Paper, { sheet, words }: Worksheet): void {
	const { doc, root, width } = paper;
	const [top] = doc.outline.children;
	for (const { title, help, fields } of sheet.parts) {
		element(paper, root, 'Sect', (section) => {
			let bookmark = top!;
			if (title) {
				const height = heightOf(doc, title, styles.part, width);
				ensure(paper, height + (help ? heightOf(doc, help, styles.help, width) : 0) + 110);
				paper.y += 6;
				bookmark = top!.addItem(title, { expanded: true, top: paper.y - 8 } as never);
				write(paper, section, 'H2', title, styles.part);
				if (help) write(paper, section, 'P', help, styles.help);
				paper.y += 5;
			}
			for (const field of fields) {
				const { page, y } = { page: doc.page, y: paper.y };
				drawField(paper, section, field, title ? 3 : 2, words);
				bookmark.addItem(field.label, { top: doc.page === page ? y - 8 : 0 } as never);
			}
		});
	}
}
