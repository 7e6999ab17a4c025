import { BorderStyle, type ITableOptions } from 'docx';

/** The lines of a table, around it and between all its cells. */
export function gridLines(size: number, color: string): NonNullable<ITableOptions['borders']> {
	const line = { style: BorderStyle.SINGLE, size, color };
	return {
		top: line,
		bottom: line,
		left: line,
		right: line,
		insideHorizontal: line,
		insideVertical: line,
	};
}

/** How a table looks that somebody fills in, or filled in. */
export const formTable = {
	borders: gridLines(6, '75657F'),
	margins: { top: 40, bottom: 40, left: 90, right: 90 },
} satisfies Partial<ITableOptions>;
