import { sentences } from '../../../ui/dom.ts';
import { openStage } from './stage.ts';

/** The slides of a page, and the stage on which they are shown one at a time. */
export class SlideDeck extends HTMLElement {
	#say = sentences(this.dataset['words']!);
	#slides = [...this.querySelectorAll<HTMLElement>('.slide')];
	#isShown = false;

	connectedCallback() {
		this.querySelector('[data-do=show]')!.addEventListener('click', () => this.#show(1));
		document.addEventListener('keydown', (event) => {
			const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
			if (event.key.toLowerCase() !== 'f' || !isPlain || this.#isShown || isTyped(event)) return;
			event.preventDefault();
			this.#show(1, true);
		});
		addEventListener('hashchange', () => this.#showAddress());
		this.#showAddress();
	}

	/** An address with a number shows that slide; any other one the page. */
	#showAddress() {
		const [, number] = /^#(\d+)$/.exec(location.hash) ?? [];
		if (number) this.#show(Number(number));
	}

	#show(number: number, isFull = false) {
		if (this.#isShown) return;
		this.#isShown = true;
		openStage(this.#slides, number, isFull, this.#say, () => {
			this.#isShown = false;
		});
	}
}

/** Whether a key goes into a field. */
function isTyped({ target }: Event): boolean {
	return target instanceof Element && target.matches('input, textarea, select');
}
