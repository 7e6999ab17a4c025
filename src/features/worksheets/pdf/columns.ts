import type { Grid, Head } from '../../../method/worksheets/grid.ts';
import type { Input } from '../../../method/worksheets/inputs.ts';
import { scaleOptions } from '../../../method/worksheets/resolve.ts';
import { gap, mark, widthOfRow } from './option-layout.ts';
import type { Metrics } from '../../../site/paper/metrics.ts';
import { styles } from '../../../site/paper/styles.ts';

/** Space around what stands in a cell. */
export const pad = 5;

/** The heads of all columns, that of the row heads first. */
export function headsOf({ corner, columns }: Grid): Head[] {
	return corner === undefined ? columns : [{ label: corner }, ...columns];
}

/** Whether a cell shows its options as circles; a long list becomes a box to choose or write in. */
export function hasMarks({ cell }: Input): boolean {
	return cell?.kind === 'choice' && !cell.from && cell.options.length <= 4;
}

/** Options without their explanation, for which a cell has no room. */
export function optionsOf({ cell }: Input): { id: string; label: string }[] {
	return cell?.kind === 'choice' ? cell.options.map(({ id, label }) => ({ id, label })) : [];
}

/** Columns as wide as what goes in them: marks take what they need, text shares the rest. */
export function widthsOf(metrics: Metrics, grid: Grid, width: number): number[] {
	const heads = headsOf(grid);
	const offset = heads.length - grid.columns.length;
	const wants = heads.map((head, index) => {
		const input = index < offset ? undefined : grid.rows[0]!.cells[index - offset];
		const { least, share } = input ? want(metrics, input) : headWant(metrics, grid, width);
		return { least: Math.max(least, leastOfHead(metrics, head)), share };
	});
	const spare = width - wants.reduce((sum, { least }) => sum + least, 0);
	if (spare < 0) {
		const total = width - spare;
		return wants.map(({ least }) => (least * width) / total);
	}
	const shares = wants.reduce((sum, { share }) => sum + share, 0);
	return wants.map(({ least, share }) => least + (spare * share) / shares);
}

/** A head needs room for its longest word, and for its help in about three lines. */
function leastOfHead(metrics: Metrics, { label, help }: Head): number {
	const words = label.split(/\s+/).map((word) => metrics.widthOf(word, styles.head));
	const helpWidth = help ? metrics.widthOf(help, styles.headHelp) / 3 + 14 : 0;
	return Math.max(...words, Math.min(helpWidth, 120)) + 2 * pad + 2;
}

function headWant(metrics: Metrics, { rows }: Grid, width: number): Want {
	const longest = Math.max(
		...rows.map(({ head }) => metrics.widthOf(head?.help ?? head?.label ?? '', styles.head)),
	);
	return { least: Math.min(longest + 2 * pad + 2, width * 0.25), share: 0.5 };
}

/** The least that a column needs, and its share of what is left. */
interface Want {
	least: number;
	share: number;
}

function want(metrics: Metrics, input: Input): Want {
	const { cell } = input;
	switch (cell?.kind) {
		case 'scale':
			return { least: scaleOptions(cell).length * (mark + 5) + 2 * pad, share: 0.2 };
		case 'number':
			return { least: 52, share: 0.2 };
		case 'date':
			return { least: 82, share: 0.3 };
		case 'long-text':
			return { least: 60, share: 4 };
		case 'choice': {
			if (!hasMarks(input)) return { least: 50, share: 3 };
			const row = widthOfRow(metrics, optionsOf(input), styles.cell);
			const widest = Math.max(
				...cell.options.map(({ label }) => metrics.widthOf(label, styles.cell)),
			);
			return { least: (row <= 150 ? row : mark + gap + widest + 16) + 2 * pad + 0.1, share: 0.3 };
		}
		default:
			return { least: 50, share: 4 };
	}
}
