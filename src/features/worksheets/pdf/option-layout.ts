import type { Metrics } from '../../../site/paper/metrics.ts';
import { styles, type Style } from '../../../site/paper/styles.ts';

/** Side of a box to tick and of a circle to fill. */
export const mark = 11;
/** Space between a mark and its words. */
export const gap = 6;

/** Something to tick or to choose one of. */
export interface Option {
	id: string;
	label: string;
	help?: string | undefined;
}

/** How a list of options is laid out in a width. */
interface Layout {
	/** Where each column starts, and the room that its words have. */
	columns: { left: number; width: number }[];
	rowHeights: number[];
	height: number;
}

/** Space between the words of an option and the mark of the next, so that nobody takes the wrong one. */
const between = 18;

/**
 * One row when all options fit, one below the other when they are few, and otherwise as many
 * columns as fit, filled from top to bottom, so that the eye can follow a list.
 */
export function layOut(
	metrics: Metrics,
	options: readonly Option[],
	width: number,
	style: Style = styles.option,
): Layout {
	const columns = columnsOf(metrics, options, width, style);
	const rows = Math.ceil(options.length / columns.length);
	const rowHeights = Array.from(
		{ length: rows },
		(_, row) =>
			Math.max(
				mark,
				...options.map((option, index) =>
					index % rows === row
						? metrics.heightOf(wordsOf(option), style, columns[Math.floor(index / rows)]!.width)
						: 0,
				),
			) + 5,
	);
	return { columns, rowHeights, height: rowHeights.reduce((sum, one) => sum + one) - 3 };
}

/** How wide all options are in one row. */
export function widthOfRow(metrics: Metrics, options: readonly Option[], style: Style): number {
	return options.reduce(
		(sum, option) => sum + mark + gap + metrics.widthOf(wordsOf(option), style) + between,
		-between,
	);
}

function columnsOf(
	metrics: Metrics,
	options: readonly Option[],
	width: number,
	style: Style,
): Layout['columns'] {
	const widths = options.map((option) => metrics.widthOf(wordsOf(option), style));
	if (options.length <= 6 && widthOfRow(metrics, options, style) <= width) {
		let left = 0;
		return widths.map((one) => {
			const column = { left, width: one + 0.01 };
			left += mark + gap + one + between;
			return column;
		});
	}
	const fitting = Math.floor((width + between) / (mark + gap + Math.max(...widths) + between));
	const most = options.length <= 4 ? 1 : Math.max(1, Math.min(fitting, 6));
	const count = Math.ceil(options.length / Math.ceil(options.length / most));
	return Array.from({ length: count }, (_, column) => ({
		left: (column * width) / count,
		width: width / count - mark - gap - 4,
	}));
}

/** What stands beside a mark. */
export function wordsOf({ label, help }: Option): string {
	return help ? `${label}: ${help}` : label;
}
