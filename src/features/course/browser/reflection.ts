import { make } from '../../../ui/dom.ts';
import { reflectionOn, withReflection } from '../kept.ts';
import { shelf } from './shelf.ts';

/** A place to write what one takes along from a unit. What is written is kept at once. */
export class UnitReflection extends HTMLElement {
	#unit = this.dataset['unit']!;
	#area = make('textarea', { rows: 4, autocomplete: 'off' });
	/** The same for paper: a box cuts off what does not fit in it. */
	#written = make('p', { className: 'written', ariaHidden: 'true' });

	connectedCallback() {
		this.#area.setAttribute('aria-labelledby', this.dataset['labelledby']!);
		this.#area.addEventListener('input', () => {
			const { value } = this.#area;
			shelf.change((kept) => withReflection(kept, this.#unit, value, Date.now()));
			this.#written.textContent = value;
			dispatchEvent(new CustomEvent('course-kept'));
		});
		this.querySelector('.check-room')!.replaceChildren(this.#area, this.#written);
		shelf.listen(() => this.#show());
		addEventListener('course-changed', () => this.#show());
		this.#show();
	}

	#show() {
		const text = reflectionOn(shelf.read(), this.#unit);
		if (this.#area !== document.activeElement && this.#area.value !== text) this.#area.value = text;
		this.#written.textContent = this.#area.value;
	}
}
