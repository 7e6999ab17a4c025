import { make } from '../../../ui/dom.ts';

/** The list of references: opens the one that the address names, and copies lines. */
export class CiteList extends HTMLElement {
	connectedCallback() {
		for (const entry of this.querySelectorAll('details'))
			entry.addEventListener('toggle', () => entry.open && this.#addButtons(entry));
		this.#open();
		addEventListener('hashchange', () => this.#open());
	}

	/** Without us, some browsers leave the entry closed that an address leads to. */
	#open() {
		// The ids are addresses of pages, so nothing in them is written with codes.
		const wanted = document.getElementById(location.hash.slice(1));
		const entry = wanted?.closest('details');
		if (!entry || !this.contains(entry)) return;
		entry.open = true;
		this.#addButtons(entry);
		entry.scrollIntoView();
		entry.querySelector('summary')?.focus({ preventScroll: true });
	}

	#addButtons(entry: HTMLDetailsElement) {
		if (entry.querySelector('button')) return;
		for (const line of entry.querySelectorAll<HTMLElement>('.cite-line')) {
			const what = line.previousElementSibling?.textContent ?? '';
			const button = make('button', { type: 'button' }, this.dataset['copy'] ?? '');
			button.setAttribute('aria-label', `${this.dataset['copy']}: ${what}`);
			button.addEventListener('click', () => void this.#copy(line));
			line.after(button);
		}
	}

	async #copy(line: HTMLElement) {
		const { copied = '', failed = '' } = this.dataset;
		const said = this.querySelector('.cite-said')!;
		try {
			await navigator.clipboard.writeText(line.innerText);
			said.textContent = copied;
		} catch {
			getSelection()?.selectAllChildren(line);
			said.textContent = failed;
		}
	}
}
