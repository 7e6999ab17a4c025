import { rowsNeeded } from '../../../ui/notebooks/answers.ts';
import { controlsIn } from './controls.ts';
import type { Copy } from '../../../ui/notebooks/copies.ts';

/** A table that someone can add rows to. */
export interface Table {
	/** The id of its field. */
	name: string;
	body: HTMLTableSectionElement;
	/** How many rows it has on paper, and at least on the page. */
	fewest: number;
}

/** Every table that can grow. */
export function tablesIn(root: ParentNode): Table[] {
	return [...root.querySelectorAll<HTMLElement>('[data-table]')].map((grid) => {
		const body = grid.querySelector('tbody')!;
		return { name: grid.dataset['table']!, body, fewest: body.rows.length };
	});
}

/** Gives a table room for every answer of a copy, and at least so many rows. */
export function makeRoom(table: Table, { answers, earlier }: Copy, least: number): void {
	const { name } = table;
	setRows(table, Math.max(least, rowsNeeded(answers, name), rowsNeeded(earlier, name)));
}

/** Makes a table so many rows long, but never shorter than on paper. New rows are empty. */
export function setRows({ name, body, fewest }: Table, count: number): void {
	while (body.rows.length > Math.max(count, fewest)) body.rows[body.rows.length - 1]!.remove();
	while (body.rows.length < count) {
		const row = body.rows[0]!.cloneNode(true) as HTMLTableRowElement;
		const number = String(body.rows.length + 1);
		for (const one of row.querySelectorAll('.n')) one.textContent = number;
		for (const one of row.querySelectorAll('.written')) one.remove();
		for (const control of controlsIn(row)) {
			control.name = `${name}.${number}${control.name.slice(`${name}.1`.length)}`;
			control.value = '';
		}
		body.append(row);
	}
}
