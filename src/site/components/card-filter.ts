import { fill } from '../../language/fill.ts';
import { keepInAddress } from '../../ui/filters.ts';

/** A list of which only those items stay that fit what someone chose. */
export class CardFilter extends HTMLElement {
	connectedCallback() {
		const choices = [...this.querySelectorAll<HTMLSelectElement>('.choose select')];
		if (choices.length > 0) keepInAddress(choices, () => this.#show(choices));
	}

	#show(choices: readonly HTMLSelectElement[]) {
		const items = [...this.querySelectorAll<HTMLElement>('[data-item]')];
		for (const item of items) item.hidden = !choices.every((choice) => fits(item.dataset, choice));
		for (const part of this.querySelectorAll<HTMLElement>('[data-part]'))
			part.hidden = !part.querySelector('[data-item]:not([hidden])');
		const count = items.filter(({ hidden }) => !hidden).length;
		const { none = '', one = '', many = '' } = this.dataset;
		const words = count === 0 ? none : count === 1 ? one : many;
		const isChosen = choices.some(({ value }) => value);
		this.querySelector('[role=status]')!.textContent = isChosen ? fill(words, { count }) : '';
	}
}

/** Whether an item has what was chosen, or is not over it; nothing chosen fits every item. */
function fits(item: DOMStringMap, { name, value, dataset }: HTMLSelectElement): boolean {
	if (!value) return true;
	const own = item[name.toLowerCase()] ?? '';
	return dataset['most'] === undefined
		? own.split(' ').includes(value)
		: Number(own) <= Number(value);
}
