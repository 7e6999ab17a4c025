import type { Worksheet } from '../worksheet.ts';
import { artifact, colours, element, ensure, type Paper } from './paper.ts';
import { draw, heightOf, styles, write } from './text.ts';

/** Writes what comes before the fields: the title, what it is for, what to have at hand. */
export function writeTop(paper: Paper, { title, facts, sheet, words }: Worksheet): void {
	const { doc, root } = paper;
	artifact(paper, () => doc.rect(paper.left, paper.y, 36, 4).fill(colours.signal));
	paper.y += 11;
	write(paper, root, 'P', words.kind, styles.kicker);
	doc.outline.addItem(title, { expanded: true });
	write(paper, root, 'H1', title, styles.title);
	write(paper, root, 'P', sheet.intro, styles.lead);
	write(
		paper,
		root,
		'P',
		facts.map(({ label, value }) => `${label}: ${value}`).join('   ·   '),
		styles.facts,
	);
	paper.y += 4;
	if (sheet.materials.length > 0) writeMaterials(paper, sheet.materials, words.materials);
	if (sheet.note) writeNote(paper, sheet.note, words.note);
	paper.y += 8;
}

function writeMaterials(paper: Paper, materials: readonly string[], title: string): void {
	const { doc, root, left, width } = paper;
	write(paper, root, 'P', title, { ...styles.facts, colour: colours.ink });
	element(paper, root, 'L', (list) => {
		for (const one of materials) {
			element(paper, list, 'LI', (item) => {
				element(paper, item, 'Lbl', (bullet) => {
					bullet.add(() => draw(doc, '•', styles.small, { x: left, y: paper.y, width: 10 }));
				});
				write(paper, item, 'LBody', one, styles.small, { x: left + 10, width: width - 10 });
			});
		}
	});
	paper.y += 4;
}

function writeNote(paper: Paper, note: string, title: string): void {
	const { doc, root, left, width } = paper;
	const inner = width - 24;
	const height =
		heightOf(doc, title, styles.head, inner) + heightOf(doc, note, styles.small, inner) + 18;
	ensure(paper, height);
	artifact(paper, () => {
		doc.rect(left, paper.y, width, height).fill(colours.wash);
		doc.rect(left, paper.y, 4, height).fill(colours.signal);
	});
	paper.y += 8;
	element(paper, root, 'Div', (made) => {
		write(paper, made, 'P', title, { ...styles.head, after: 2 }, { x: left + 14, width: inner });
		write(paper, made, 'P', note, styles.small, { x: left + 14, width: inner });
	});
	paper.y += 8;
}
