import type { Answer } from './load.ts';

declare global {
	interface Window {
		/** The site's own search, in the language of the page: pages in order, the best first. */
		__siteSearch(query: string): Promise<Answer[]>;
	}
}

/**
 * The button that opens the search. What searches is fetched when someone opens it, so that a page
 * without a search costs next to nothing. Ctrl-K or ⌘-K opens it too, Escape closes it.
 */
export class SiteSearch extends HTMLElement {
	#dialog = this.querySelector('dialog')!;
	#isFilled = false;

	connectedCallback() {
		this.querySelector('.search-open')!.addEventListener('click', () => this.#open());
		this.#dialog.addEventListener('click', (event) => {
			if (event.target === this.#dialog) this.#dialog.close();
		});
		document.addEventListener('keydown', (event) => {
			if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
			event.preventDefault();
			if (this.#dialog.open) this.#dialog.close();
			else this.#open();
		});
	}

	#open() {
		this.#dialog.showModal();
		this.querySelector('input')!.focus();
		if (this.#isFilled) return;
		this.#isFilled = true;
		const status = this.querySelector('[role=status]')!;
		status.textContent = this.dataset['loading'] ?? '';
		import('./box.ts')
			.then(({ fillBox }) => fillBox(this.#dialog))
			.catch(() => {
				this.#isFilled = false;
				status.textContent = this.dataset['failed'] ?? '';
			});
	}
}

window.__siteSearch = async (query) => (await (await import('./load.ts')).load()).answer(query);
