import { sentences } from '../../../ui/dom.ts';
import { progressIn, withDone } from '../kept.ts';
import { shelf } from './shelf.ts';

/** The page of a unit: the tick that it is done, and what the browser does not keep. */
export class UnitPage extends HTMLElement {
	#unit = this.dataset['unit']!;
	#say = sentences(this.dataset['check']!);
	#box = this.querySelector<HTMLInputElement>('.unit-done input')!;

	connectedCallback() {
		this.#box.addEventListener('change', () => {
			const { checked } = this.#box;
			shelf.change((kept) => withDone(kept, this.#unit, checked, Date.now()));
			this.#show();
		});
		addEventListener('course-kept', () => this.#show());
		shelf.listen(() => this.#show());
		// A page that comes back from the browser’s memory may have missed what happened elsewhere.
		addEventListener('pageshow', ({ persisted }) => {
			if (!persisted) return;
			dispatchEvent(new CustomEvent('course-changed'));
			this.#show();
		});
		this.#show();
	}

	#show() {
		const { isDone } = progressIn(shelf.read(), this.#unit);
		this.#box.checked = isDone;
		const problem = shelf.problem();
		const text = problem
			? this.#say(`unsaved.${problem}`)
			: shelf.damaged() === undefined
				? ''
				: this.#say('damaged');
		this.querySelector('.unit-status')!.textContent = text;
	}
}
