import type { Paper } from './paper.ts';
import { heightOf, styles, widthOf, type Style } from './text.ts';

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
	columns: number;
	columnWidth: number;
	rowHeights: number[];
	height: number;
}

/** As many columns as fit, filled from top to bottom, so that the eye can follow a list. */
export function layOut(
	paper: Paper,
	options: readonly Option[],
	width: number,
	style: Style = styles.option,
): Layout {
	const { doc } = paper;
	const widest = Math.max(...options.map((option) => widthOf(doc, wordsOf(option), style)));
	const fitting = Math.floor((width + 14) / (mark + gap + widest + 14));
	const columns = Math.max(1, Math.min(options.length, fitting, 6));
	const rows = Math.ceil(options.length / columns);
	const columnWidth = rows === 1 && columns > 1 ? mark + gap + widest + 14 : width / columns;
	const rowHeights = Array.from(
		{ length: rows },
		(_, row) =>
			Math.max(
				mark,
				...options
					.filter((_, index) => index % rows === row)
					.map((option) => heightOf(doc, wordsOf(option), style, columnWidth - mark - gap - 4)),
			) + 5,
	);
	return {
		columns,
		columnWidth,
		rowHeights,
		height: rowHeights.reduce((sum, one) => sum + one) - 3,
	};
}

/** What stands beside a mark. */
export function wordsOf({ label, help }: Option): string {
	return help ? `${label}: ${help}` : label;
}
