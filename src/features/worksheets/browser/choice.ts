import { fill } from '../../../language/fill.ts';
import { keepInAddress } from '../../../ui/filters.ts';

/** The list of worksheets, of which only those stay that fit what someone chose. */
export class WorksheetChoice extends HTMLElement {
	connectedCallback() {
		const choices = [...this.querySelectorAll('select')];
		keepInAddress(choices, () => this.#choose(choices));
	}

	#choose(choices: readonly HTMLSelectElement[]) {
		const [step, minutes, company] = ['step', 'minutes', 'with'].map(
			(name) => choices.find((choice) => choice.name === name)!.value,
		);
		let count = 0;
		const isChosen = [step, minutes, company].some(Boolean);
		for (const item of this.querySelectorAll<HTMLElement>('li[data-step]')) {
			const fits =
				has(item.dataset['step'], step) &&
				has(item.dataset['with'], company) &&
				(!minutes || Number(item.dataset['minutes']) <= Number(minutes));
			item.hidden = !fits;
			if (fits) count++;
		}
		const { none, one, many } = this.dataset;
		const words = count === 0 ? none : count === 1 ? one : many;
		this.querySelector('[role=status]')!.textContent = isChosen ? fill(words!, { count }) : '';
	}
}

/** Whether a list of words has the one that was chosen; every list has none. */
function has(list: string | undefined, chosen: string | undefined): boolean {
	return !chosen || (list ?? '').split(' ').includes(chosen);
}
