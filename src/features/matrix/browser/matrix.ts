import { nextDirection, sortRows, type Direction, type MatrixRow } from '../sort.ts';
import { fill } from '../../../language/fill.ts';

/** Lets a reader sort the matrix with the buttons in its headings. */
export class LeverMatrix extends HTMLElement {
	#body = this.querySelector('tbody')!;
	#headings = [...this.querySelectorAll<HTMLTableCellElement>('th[data-key]')];
	#rows = [...this.#body.rows].map((row): MatrixRow & { row: HTMLTableRowElement } => ({
		row,
		title: row.cells[0]!.textContent.trim(),
		wait: Number(row.dataset['wait']),
		lifts: row.dataset['lifts']!.split(' '),
	}));

	connectedCallback() {
		for (const heading of this.#headings)
			heading.querySelector('button')!.addEventListener('click', () => this.#sort(heading));
		// Browsers leave alone what shows by a pixel beside the headings that stay in sight.
		this.addEventListener('focusin', ({ target }) => {
			if (target !== this.querySelector('.matrix-frame'))
				(target as Element).scrollIntoView({ block: 'nearest', inline: 'nearest' });
		});
	}

	#sort(heading: HTMLTableCellElement) {
		const key = heading.dataset['key']!;
		const direction = nextDirection(key, (heading.ariaSort as Direction | null) ?? 'none');
		for (const other of this.#headings) other.removeAttribute('aria-sort');
		if (direction !== 'none') heading.ariaSort = direction;
		const { lang } = document.documentElement;
		this.#body.append(...sortRows(this.#rows, key, direction, lang).map(({ row }) => row));
		this.querySelector('[role="status"]')!.textContent =
			direction === 'none' ? '' : fill(this.dataset['sorted']!, { name: heading.dataset['name']! });
	}
}
