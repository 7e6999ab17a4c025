/** What stands between the cells of a table. */
export type Separator = ',' | ';';

/**
 * A table as CSV (RFC 4180), with the mark by which Excel knows that it is UTF-8.
 *
 * No line `sep=;`: it makes Excel forget that mark, and other programs show it as a row.
 *
 * @param separator What stands between two cells.
 */
export function toCsv(rows: readonly (readonly string[])[], separator: Separator): string {
	const cell = (text: string) => {
		const plain = runs.test(text) ? `'${text}` : text;
		return /[",;\t\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
	};
	return `\uFEFF${rows.map((row) => `${row.map(cell).join(separator)}\r\n`).join('')}`;
}

/** A cell that a spreadsheet may take for a formula, also behind signs that it skips. */
const runs = /^[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
