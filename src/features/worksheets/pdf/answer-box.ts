import type { Input } from '../../../method/worksheets/inputs.ts';
import type { Box } from '../../../site/paper/box.ts';
import { artifact, ask, type Paper } from '../../../site/paper/paper.ts';
import type { Node, Shape } from '../../../site/paper/placed.ts';
import { colours } from '../../../site/paper/styles.ts';

/** Places the box in which an answer is written, on a screen or on paper. */
export function answerBox(
	paper: Paper,
	parent: Node,
	input: Input,
	box: Box,
	{ rules = 0, size = 10.5, plain = false } = {},
): void {
	if (!plain) {
		artifact(paper, parent, [
			...rulesIn(box, rules),
			{ kind: 'frame', pen: 0.75, colour: colours.line, radius: 2, ...box },
		]);
	}
	const { cell, name, label } = input;
	const widget = {
		name,
		label,
		box: { x: box.x + 1, y: box.y + 1, width: box.width - 2, height: box.height - 2 },
		value: paper.answers[name],
		size,
	};
	ask(
		paper,
		parent,
		cell?.kind === 'choice'
			? { kind: 'combo', ...widget, options: cell.options }
			: { kind: 'text', ...widget, brief: input.kind === 'date' || input.kind === 'number' },
	);
}

/** Lines to write on, none when there is no space between them. */
function rulesIn({ x, y, width, height }: Box, space: number): Shape[] {
	const lines: Shape[] = [];
	for (let at = y + space; space > 0 && at < y + height - 4; at += space) {
		lines.push({
			kind: 'line',
			pen: 0.5,
			colour: colours.rule,
			from: [x + 6, at],
			to: [x + width - 6, at],
		});
	}
	return lines;
}
