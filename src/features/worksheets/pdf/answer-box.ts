import type { Input } from '../inputs.ts';
import type { Box } from './box.ts';
import { artifact, colours, type Element, type Paper } from './paper.ts';

/** Draws the box in which an answer is written, on a screen or on paper. */
export function answerBox(
	paper: Paper,
	parent: Element,
	input: Input,
	box: Box,
	{ rules = 0, size = 10.5, plain = false } = {},
): void {
	const { doc, form, answers } = paper;
	if (!plain) {
		artifact(paper, () => {
			doc.lineWidth(0.5).strokeColor(colours.rule);
			for (let at = box.y + rules; rules > 0 && at < box.y + box.height - 4; at += rules) {
				doc
					.moveTo(box.x + 6, at)
					.lineTo(box.x + box.width - 6, at)
					.stroke();
			}
			doc.lineWidth(0.75).strokeColor(colours.line);
			doc.roundedRect(box.x, box.y, box.width, box.height, 2).stroke();
		});
	}
	const widget = {
		name: input.name,
		label: input.label,
		box: { x: box.x + 1, y: box.y + 1, width: box.width - 2, height: box.height - 2 },
		parent,
		value: answers[input.name],
		size,
	};
	if (input.cell?.kind === 'choice') form.combo({ ...widget, options: input.cell.options });
	else form.text({ ...widget, brief: input.kind === 'date' || input.kind === 'number' });
}
