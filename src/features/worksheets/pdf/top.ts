import type { Worksheet } from '../worksheet.ts';
import {
	artifact,
	bookmark,
	element,
	ensure,
	say,
	write,
	type Paper,
} from '../../../site/paper/paper.ts';
import type { Node } from '../../../site/paper/placed.ts';
import { colours, styles } from '../../../site/paper/styles.ts';

/** Places what comes before the fields: the title, what it is for, what to have at hand. */
export function placeTop(
	paper: Paper,
	root: Node,
	{ title, facts, sheet, words }: Worksheet,
): void {
	const { left: x, y } = paper;
	const colour = colours.signal;
	artifact(paper, root, [{ kind: 'fill', colour, x, y, width: 36, height: 4 }]);
	paper.y += 11;
	write(paper, root, 'P', words.kind, styles.kicker);
	bookmark(paper, root, 1, title);
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
	if (sheet.materials.length > 0) placeMaterials(paper, root, sheet.materials, words.materials);
	if (sheet.note) placeNote(paper, root, sheet.note, words.note);
	paper.y += 8;
}

function placeMaterials(
	paper: Paper,
	root: Node,
	materials: readonly string[],
	title: string,
): void {
	const { left, width } = paper;
	write(paper, root, 'P', title, { ...styles.facts, colour: colours.ink });
	const list = element(root, 'L');
	for (const one of materials) {
		const item = element(list, 'LI');
		const bullet = { text: '•', style: styles.small, x: left, y: paper.y, width: 10 };
		say(paper, element(item, 'Lbl'), bullet);
		write(paper, item, 'LBody', one, styles.small, { x: left + 10, width: width - 10 });
	}
	paper.y += 4;
}

function placeNote(paper: Paper, root: Node, note: string, title: string): void {
	const { metrics, left: x, width } = paper;
	const inner = width - 24;
	const height =
		metrics.heightOf(title, styles.head, inner) + metrics.heightOf(note, styles.small, inner) + 18;
	ensure(paper, height);
	const { y } = paper;
	artifact(paper, root, [
		{ kind: 'fill', colour: colours.wash, x, y, width, height },
		{ kind: 'fill', colour: colours.signal, x, y, width: 4, height },
	]);
	paper.y += 8;
	const box = element(root, 'Div');
	write(paper, box, 'P', title, { ...styles.head, after: 2 }, { x: x + 14, width: inner });
	write(paper, box, 'P', note, styles.small, { x: x + 14, width: inner });
	paper.y += 8;
}
