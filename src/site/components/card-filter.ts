/** A list of which only those items stay that fit what someone chose. The choice is in the address. */
export class CardFilter extends HTMLElement {
	#choices: HTMLSelectElement[] = [];

	connectedCallback() {
		this.#choices = [...this.querySelectorAll<HTMLSelectElement>('.choose select')];
		if (this.#choices.length === 0) return;
		this.#read();
		addEventListener('hashchange', () => this.#read());
		this.addEventListener('change', () => {
			this.#write();
			this.#show();
		});
	}

	/** Takes the choice from the address; words of which the list knows nothing are left out. */
	#read() {
		const asked = new URLSearchParams(location.hash.slice(1));
		for (const choice of this.#choices) {
			const value = asked.get(choice.name) ?? '';
			choice.value = [...choice.options].some((option) => option.value === value) ? value : '';
		}
		this.#show();
	}

	#write() {
		const chosen = this.#choices
			.filter(({ value }) => value)
			.map(({ name, value }) => [name, value]);
		const hash = String(new URLSearchParams(chosen));
		history.replaceState(null, '', hash ? `#${hash}` : `${location.pathname}${location.search}`);
	}

	#show() {
		const items = [...this.querySelectorAll<HTMLElement>('[data-item]')];
		for (const item of items)
			item.hidden = !this.#choices.every((choice) => fits(item.dataset, choice));
		for (const part of this.querySelectorAll<HTMLElement>('[data-part]'))
			part.hidden = !part.querySelector('[data-item]:not([hidden])');
		const count = items.filter(({ hidden }) => !hidden).length;
		const { none = '', one = '', many = '' } = this.dataset;
		const words = count === 0 ? none : count === 1 ? one : many;
		const chosen = this.#choices.some(({ value }) => value);
		this.querySelector('[role=status]')!.textContent = chosen
			? words.replace('{{count}}', String(count))
			: '';
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
