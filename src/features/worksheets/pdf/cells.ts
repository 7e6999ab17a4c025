import type { Head } from '../grid.ts';
import type { Input } from '../inputs.ts';
import { scaleOptions } from '../resolve.ts';
import { answerBox } from './answer-box.ts';
import type { Box } from './box.ts';
import { hasMarks, optionsOf, pad } from './columns.ts';
import { layOut, mark } from './option-layout.ts';
import { optionList, scaleRow } from './options.ts';
import { element, type Element, type Paper } from './paper.ts';
import { draw, heightOf, styles } from './text.ts';

/** Draws the head of a column or a row, with its help and the place to choose an item. */
export function headCell(paper: Paper, cell: Element, head: Head, place: Box): void {
	const { doc } = paper;
	const { label, help, pick } = head;
	const [x, width] = [place.x + pad, place.width - 2 * pad];
	element(paper, cell, 'P', (words) => {
		words.add(() => {
			draw(doc, label, styles.head, { x, y: place.y + pad, width });
			const top = place.y + pad + heightOf(doc, label, styles.head, width) + 1;
			if (help) draw(doc, help, styles.headHelp, { x, y: top, width });
		});
	});
	if (!pick) return;
	const top = pad + heightOf(doc, label, styles.head, width);
	const box = { x: place.x, y: place.y + top, width: place.width, height: place.height - top };
	answerBox(paper, cell, pick, box, { size: 9, plain: true });
}

/** Draws the place for one answer in a table. */
export function bodyCell(paper: Paper, cell: Element, input: Input, place: Box): void {
	const kind = input.cell?.kind;
	if (kind === 'scale') {
		const count = cellCount(input);
		const step = Math.min(24, (place.width - 2 * pad) / count);
		const x = place.x + (place.width - step * count) / 2 + (step - mark) / 2;
		scaleRow(paper, cell, input, {
			x,
			y: place.y + (place.height - mark - 11) / 2,
			step,
		});
	} else if (kind === 'choice' && hasMarks(input)) {
		const options = optionsOf(input);
		const { height } = layOut(paper, options, place.width - 2 * pad, styles.cell);
		const at = {
			x: place.x + pad,
			y: place.y + (place.height - height) / 2,
			width: place.width - 2 * pad,
		};
		optionList(paper, cell, 'radio', input, options, at, styles.cell);
	} else {
		answerBox(paper, cell, input, place, { size: 9.5, plain: true });
	}
}

function cellCount({ cell }: Input): number {
	return cell?.kind === 'scale' ? scaleOptions(cell).length : 1;
}
