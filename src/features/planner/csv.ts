/**
 * A table as CSV (RFC 4180), with the mark by which Excel knows that it is UTF-8.
 *
 * @param separator What stands between two cells. Excel in Dutch expects a semicolon.
 */
export function toCsv(rows: readonly (readonly string[])[], separator: ',' | ';'): string {
	const cell = (text: string) =>
		/[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
	return `\uFEFF${rows.map((row) => `${row.map(cell).join(separator)}\r\n`).join('')}`;
}
