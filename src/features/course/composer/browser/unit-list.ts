import { focusMoved, sortItems } from '../../browser/moves.ts';
import { moveBy } from '../../mark.ts';

/** The list in which units are chosen, and moved up and down. */
export class UnitList {
	#list: HTMLElement;

	constructor(list: HTMLElement) {
		this.#list = list;
	}

	/** The chosen units, in the order in which they stand. */
	chosen(): string[] {
		return [...this.#list.querySelectorAll<HTMLInputElement>(':checked')].map(({ value }) => value);
	}

	/** Shows which units were chosen, each where a chosen one stood. */
	show(chosen: readonly string[]) {
		this.#sort(inOrder(this.#standing(), chosen));
		for (const box of this.#list.querySelectorAll<HTMLInputElement>('[type=checkbox]'))
			box.checked = chosen.includes(box.value);
	}

	/** Moves a unit among all units, chosen or not, so that the list keeps its place under the hand. */
	move(button: HTMLButtonElement, by: -1 | 1) {
		const item = button.closest<HTMLElement>('[data-unit]')!;
		this.#sort(moveBy(this.#standing(), item.dataset['unit']!, by));
		focusMoved(button, item);
	}

	#standing() {
		const items = this.#list.querySelectorAll<HTMLElement>('[data-unit]');
		return [...items].map((one) => one.dataset['unit']!);
	}

	#sort(order: readonly string[]) {
		const items = order.map((id) => this.#list.querySelector<HTMLElement>(`[data-unit="${id}"]`)!);
		sortItems(this.#list, items, { up: '[data-do=up]', down: '[data-do=down]' });
	}
}

/** All ids, with those that were chosen in their order, each chosen one where a chosen one stood. */
function inOrder(standing: readonly string[], chosen: readonly string[]): string[] {
	const next = [...chosen];
	return standing.map((id) => (chosen.includes(id) ? next.shift()! : id));
}
