import type { Grid, Head } from '../../../method/worksheets/grid.ts';
import type { Input } from '../../../method/worksheets/inputs.ts';
import { hasMarks, headsOf, optionsOf, pad } from './columns.ts';
import type { Metrics } from '../../../site/paper/metrics.ts';
import { layOut, mark } from './option-layout.ts';
import type { Paper } from '../../../site/paper/paper.ts';
import { styles } from '../../../site/paper/styles.ts';

/** How high the heads of the columns are. */
export function headHeight({ metrics }: Paper, grid: Grid, widths: number[]): number {
	return Math.max(
		...headsOf(grid).map((head, index) => headCellHeight(metrics, head, widths[index]!)),
	);
}

function headCellHeight(metrics: Metrics, { label, help, pick }: Head, width: number): number {
	const inner = width - 2 * pad;
	return (
		metrics.heightOf(label, styles.head, inner) +
		(help ? metrics.heightOf(help, styles.headHelp, inner) + 1 : 0) +
		(pick ? 28 : 0) +
		2 * pad
	);
}

/** How high each row is, so that all its cells fit. */
export function rowHeights(paper: Paper, { rows }: Grid, widths: number[]): number[] {
	return rows.map(({ head, cells }) => {
		const before = head ? 1 : 0;
		return Math.max(
			head ? headCellHeight(paper.metrics, head, widths[0]!) : 0,
			...cells.map((input, column) => cellHeight(paper, input, widths[column + before]!)),
		);
	});
}

function cellHeight({ metrics, answers, density }: Paper, input: Input, width: number): number {
	const { cell } = input;
	if (cell?.kind === 'scale') return mark + 22;
	if (cell?.kind === 'choice' && hasMarks(input)) {
		return layOut(metrics, optionsOf(input), width - 2 * pad, styles.cell).height + 2 * pad;
	}
	const answer = answers[input.name];
	const written =
		answer && cell?.kind !== 'choice'
			? metrics.heightOf(answer, styles.option, width - 10) + 10
			: 0;
	return Math.max((cell?.kind === 'long-text' ? 54 : 30) * density, written);
}
