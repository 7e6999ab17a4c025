import { fill } from '../../../language/fill.ts';
import { createProgress } from '../progress.ts';

/** The page of a route: follow it, tick its stops. */
export class ReaderRoute extends HTMLElement {
	#progress = createProgress();
	#route = this.dataset['route']!;
	#status = this.querySelector('[role=status]')!;
	#follow = this.querySelector<HTMLButtonElement>('[data-do=follow]')!;
	#leave = this.querySelector<HTMLButtonElement>('[data-do=leave]')!;
	#boxes = [...this.querySelectorAll<HTMLInputElement>('[type=checkbox]')];

	connectedCallback() {
		this.#follow.addEventListener('click', () => {
			this.#progress.follow(this.#route);
			this.#show();
			// To follow a route is to go to its next stop. Without storage no bar would lead on from there.
			if (this.#progress.trouble() === 'blocked') this.#firstOpen().focus();
			else this.#firstOpen().click();
		});
		this.#leave.addEventListener('click', () => {
			this.#progress.follow(undefined);
			this.#show();
			this.#follow.focus();
		});
		this.querySelector('[data-do=clear]')!.addEventListener('click', () => {
			this.#progress.clear(this.#route);
			this.#read();
		});
		for (const box of this.#boxes) {
			box.addEventListener('change', () => {
				this.#progress.tick(this.#route, box.value, box.checked);
				this.#show();
			});
		}
		for (const link of this.querySelectorAll('.stops a')) {
			link.addEventListener('click', () => this.#progress.follow(this.#route));
		}
		this.#read();
		this.#progress.listen(() => this.#read());
		// A page that comes back from the browser's memory may have missed a tick.
		addEventListener('pageshow', ({ persisted }) => persisted && this.#read());
	}

	#read() {
		const done = this.#progress.doneOf(this.#route);
		for (const box of this.#boxes) box.checked = done.includes(box.value);
		this.#show();
	}

	#show() {
		const done = this.#boxes.filter(({ checked }) => checked).length;
		const isFollowed = this.#progress.followed() === this.#route;
		const trouble = this.#progress.trouble();
		this.#status.textContent = [
			fill(this.dataset['progress']!, { done }),
			trouble && this.dataset[trouble],
		]
			.filter(Boolean)
			.join('. ');
		this.#follow.textContent = this.dataset[isFollowed ? 'goOn' : 'follow']!;
		this.#leave.hidden = !isFollowed;
	}

	/** The first stop that is not done, or else the first of all. */
	#firstOpen() {
		const open = this.#boxes.find(({ checked }) => !checked) ?? this.#boxes[0]!;
		return open.closest('li')!.querySelector('a')!;
	}
}
