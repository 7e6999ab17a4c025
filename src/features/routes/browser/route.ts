import { clear, follow, followed, readDone, tick } from '../progress.ts';
import type { Store, Trouble } from '../progress.ts';

const store: Store = () => localStorage;

/** The page of a route: follow it, tick its stops. */
export class ReaderRoute extends HTMLElement {
	#route = this.dataset['route']!;
	#status = this.querySelector('[role=status]')!;
	#follow = this.querySelector<HTMLButtonElement>('[data-do=follow]')!;
	#boxes = [...this.querySelectorAll<HTMLInputElement>('[type=checkbox]')];

	connectedCallback() {
		this.#follow.addEventListener('click', () => {
			const isFollowed = followed(store) === this.#route;
			const trouble = follow(store, isFollowed ? undefined : this.#route);
			this.#show(trouble);
			// With a route that has just begun, the first stop is where to go.
			if (!isFollowed && !trouble) this.#firstOpen()?.focus();
		});
		this.querySelector('[data-do=clear]')!.addEventListener('click', () => {
			for (const box of this.#boxes) box.checked = false;
			this.#show(clear(store, this.#route));
		});
		for (const box of this.#boxes) {
			box.addEventListener('change', () =>
				this.#show(tick(store, this.#route, box.value, box.checked)),
			);
		}
		for (const link of this.querySelectorAll('.stops a')) {
			link.addEventListener('click', () => void follow(store, this.#route));
		}
		this.#read();
		// A page that comes back from the browser's memory may have missed a tick.
		addEventListener('pageshow', ({ persisted }) => persisted && this.#read());
	}

	#read() {
		const { done, trouble } = readDone(store);
		for (const box of this.#boxes) box.checked = done[this.#route]?.includes(box.value) ?? false;
		this.#show(trouble);
	}

	#show(trouble: Trouble) {
		const done = this.#boxes.filter(({ checked }) => checked).length;
		const progress = this.dataset['progress']!.replace('{{done}}', String(done));
		this.#status.textContent = [progress, trouble && this.dataset[trouble]]
			.filter(Boolean)
			.join('. ');
		const isFollowed = followed(store) === this.#route;
		this.#follow.textContent = this.dataset[isFollowed ? 'leave' : 'follow']!;
	}

	#firstOpen() {
		const open = this.#boxes.find(({ checked }) => !checked);
		return open?.closest('li')?.querySelector('a');
	}
}
