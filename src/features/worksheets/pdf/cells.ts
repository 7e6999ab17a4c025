import type { Head } from '../../../method/worksheets/grid.ts';
import type { Input } from '../../../method/worksheets/inputs.ts';
import { scaleOptions } from '../../../method/worksheets/resolve.ts';
import { answerBox } from './answer-box.ts';
import type { Box } from '../../../site/paper/box.ts';
import { hasMarks, optionsOf, pad } from './columns.ts';
import { layOut, mark } from './option-layout.ts';
import { optionList, scaleRow } from './options.ts';
import { element, say, type Paper } from '../../../site/paper/paper.ts';
import type { Node, Words } from '../../../site/paper/placed.ts';
import { styles } from '../../../site/paper/styles.ts';

/** Places the head of a column or a row, with its help and the place to choose an item. */
export function headCell(paper: Paper, cell: Node, head: Head, place: Box): void {
	say(paper, element(cell, 'P'), ...headWords(paper, head, place, 1));
	if (!head.pick) return;
	const inner = place.width - 2 * pad;
	const top = pad + paper.metrics.heightOf(head.label, styles.head, inner);
	const box = { x: place.x, y: place.y + top, width: place.width, height: place.height - top };
	answerBox(paper, cell, head.pick, box, { size: 9, plain: true });
}

/** The words of a head, with its help below. */
export function headWords(
	{ metrics }: Paper,
	{ label, help }: Head,
	place: Box,
	space: number,
): Words[] {
	const [x, y, width] = [place.x + pad, place.y + pad, place.width - 2 * pad];
	const below = y + metrics.heightOf(label, styles.head, width) + space;
	return [
		{ text: label, style: styles.head, x, y, width },
		...(help ? [{ text: help, style: styles.headHelp, x, y: below, width }] : []),
	];
}

/** Places what one answer in a table is written in. */
export function bodyCell(paper: Paper, cell: Node, input: Input, place: Box): void {
	const kind = input.cell?.kind;
	if (kind === 'scale') {
		const count = cellCount(input);
		const step = Math.min(24, (place.width - 2 * pad) / count);
		const x = place.x + (place.width - step * count) / 2 + (step - mark) / 2;
		scaleRow(paper, cell, input, { x, y: place.y + (place.height - mark - 11) / 2, step });
	} else if (kind === 'choice' && hasMarks(input)) {
		const options = optionsOf(input);
		const width = place.width - 2 * pad;
		const { height } = layOut(paper.metrics, options, width, styles.cell);
		const at = { x: place.x + pad, y: place.y + (place.height - height) / 2, width };
		optionList(paper, cell, 'radio', input, options, at, styles.cell);
	} else {
		answerBox(paper, cell, input, place, { size: 9.5, plain: true });
	}
}

function cellCount({ cell }: Input): number {
	return cell?.kind === 'scale' ? scaleOptions(cell).length : 1;
}
