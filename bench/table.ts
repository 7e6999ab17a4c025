import { loadavg } from 'node:os';

/** Prints a table in Markdown, its first row the names of the columns. */
export function printTable(rows: readonly (readonly (string | number)[])[]): void {
	const [head = [], ...body] = rows;
	const widths = head.map((_, column) => Math.max(...rows.map((row) => `${row[column]}`.length)));
	const line = (row: readonly (string | number)[]) =>
		`| ${row.map((cell, column) => `${cell}`.padEnd(widths[column]!)).join(' | ')} |`;
	console.log([line(head), line(widths.map((width) => '-'.repeat(width)))].join('\n'));
	for (const row of body) console.log(line(row));
}

/** How busy the machine is, in a sentence: figures of a busy machine say little. */
export function load(): string {
	return `Load of the machine over 1, 5 and 15 minutes: ${loadavg()
		.map((value) => value.toFixed(1))
		.join(', ')}.`;
}
