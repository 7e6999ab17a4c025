/**
 * What someone wrote or chose, by the name of the input: `goal`, `forces.2.weight`,
 * `scan.silos.event`. A choice is the id of its option; a tick says `yes`.
 */
export type Answers = Readonly<Record<string, string>>;

/** The most rows a table grows to, so that a strange file cannot fill the page. */
export const mostRows = 200;

/** The answer under a name, if there is one. */
export function answerTo<T>(answers: Readonly<Record<string, T>>, name: string): T | undefined {
	return Object.hasOwn(answers, name) ? answers[name] : undefined;
}

/** The answers with one changed. An empty one is taken out, so that nothing is kept of it. */
export function withAnswer(answers: Answers, name: string, answer: string): Answers {
	const others = Object.entries(answers).filter(([other]) => other !== name);
	return Object.fromEntries(answer === '' ? others : [...others, [name, answer]]);
}

/** How many rows a table needs to show every answer. */
export function rowsNeeded(answers: Readonly<Record<string, unknown>>, table: string): number {
	return Math.max(
		0,
		...Object.keys(answers)
			.map((name) => cellOf(name, table)?.row ?? 0)
			.filter((row) => row <= mostRows),
	);
}

/** The answers without those of one row of a table, counted from 1; the rows below it move up. */
export function withoutRow<T>(
	answers: Readonly<Record<string, T>>,
	table: string,
	gone: number,
): Record<string, T> {
	return Object.fromEntries(
		Object.entries(answers).flatMap(([name, answer]): [string, T][] => {
			const cell = cellOf(name, table);
			if (!cell || cell.row < gone) return [[name, answer]];
			return cell.row === gone ? [] : [[cellName(table, cell.row - 1, cell.column), answer]];
		}),
	);
}

/** The name of a cell of a table: `forces.2.weight`. Rows are counted from 1. */
function cellName(table: string, row: number, column: string): string {
	return `${table}.${row}.${column}`;
}

function cellOf(name: string, table: string): { row: number; column: string } | undefined {
	if (!name.startsWith(`${table}.`)) return undefined;
	const [, row, column] = /^([1-9]\d*)\.(.*)$/s.exec(name.slice(table.length + 1)) ?? [];
	return row === undefined ? undefined : { row: Number(row), column: column! };
}
