import type { Answer } from './load.ts';
import { languageOfPage } from '../../../language/locales.ts';

declare global {
	interface Window {
		/** The site's own search, in the language of the page: pages in order, the best first. */
		__siteSearch(query: string): Promise<Answer[]>;
	}
}

/**
 * The button that opens the search. What searches is fetched when someone opens it, so that a page
 * without a search costs next to nothing. Ctrl-K or ⌘-K opens it too, Escape closes it. An address
 * with `?search=` opens it with that query.
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
		const query = new URLSearchParams(location.search).get('search');
		if (!query) return;
		this.querySelector('input')!.value = query;
		this.#open();
	}

	#open() {
		this.#dialog.showModal();
		this.querySelector('input')!.focus();
		if (!this.#isFilled) void this.#fill();
	}

	async #fill() {
		this.#isFilled = true;
		this.querySelector('[role=status]')!.textContent = this.dataset['loading'] ?? '';
		this.querySelector('.search-more')!.replaceChildren();
		askAhead();
		try {
			const { fillBox } = await import('./box.ts');
			await fillBox(this.#dialog, (error, again) => this.#fail(error, again));
		} catch (error) {
			this.#isFilled = false;
			this.#fail(error, () => void this.#fill());
		}
	}

	/** Says that it does not work now, and lets the reader try again where that may help. */
	#fail(error: unknown, again: () => void) {
		const isBlocked = error instanceof Error && error.message === 'blocked';
		this.querySelector('ol')!.replaceChildren();
		this.querySelector('[role=status]')!.textContent =
			this.dataset[isBlocked ? 'blocked' : 'failed'] ?? '';
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = this.dataset['again'] ?? '';
		button.addEventListener('click', again);
		this.querySelector('.search-more')!.replaceChildren(...(isBlocked ? [] : [button]));
	}
}

/**
 * Asks for the parts of the search along with the script of the box: on a slow line, waiting for
 * that first would cost a round trip more.
 */
function askAhead(): void {
	const folder = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/`;
	const language = languageOfPage();
	for (const name of ['pagefind.js', `${language}.json`, `wasm.${language}.pagefind`]) {
		const link = document.createElement('link');
		link.rel = name.endsWith('.js') ? 'modulepreload' : 'preload';
		if (link.rel === 'preload') link.as = 'fetch';
		link.crossOrigin = 'anonymous';
		link.href = folder + name;
		document.head.append(link);
	}
}

window.__siteSearch = async (query) => (await (await import('./load.ts')).load()).answer(query);
