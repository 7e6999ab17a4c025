import {
	attributionOf,
	type Attribution,
	type AttributionWords,
} from '../../../method/attribution.ts';
import { followAddress } from '../../../ui/address.ts';

/** Writes the attribution of the chosen page, with what somebody says they changed. */
export class ReuseLine extends HTMLElement {
	connectedCallback() {
		this.querySelector<HTMLElement>('.reuse-form')!.hidden = false;
		this.#list.addEventListener('change', () => {
			history.replaceState(history.state, '', `#${this.#list.value}`);
			this.#say('');
			this.#write();
		});
		this.#changes.addEventListener('input', () => this.#write());
		for (const button of this.querySelectorAll<HTMLButtonElement>('[data-copies]')) {
			button.hidden = false;
			button.addEventListener('click', () => void this.#copy(button));
		}
		followAddress(
			(hash) => this.#knows(hash) || !document.getElementById(hash),
			(hash) => this.#read(hash),
		);
	}

	get #list() {
		return this.querySelector('select')!;
	}

	get #changes() {
		return this.querySelector('textarea')!;
	}

	#knows(page: string) {
		return [...this.#list.options].some(({ value }) => value === page);
	}

	/** Takes the page from the address; what was typed stays. */
	#read(wanted: string) {
		const known = this.#knows(wanted);
		if (known) this.#list.value = wanted;
		this.#say(wanted && !known ? (this.dataset['unknown'] ?? '') : '');
		this.#write();
	}

	#write() {
		const { words, edition = '', editors = '' } = this.dataset;
		const [page] = this.#list.selectedOptions;
		if (!page || !words) return;
		const lines = attributionOf(
			{
				title: page.text.trim(),
				authors: page.dataset['authors'] ?? editors,
				url: page.dataset['url'] ?? '',
				...(page.value !== 'index' && { edition }),
			},
			JSON.parse(words) as AttributionWords,
			this.#changes.value,
		);
		for (const line of this.#lines()) line.textContent = lines[line.dataset.form];
	}

	#lines() {
		return this.querySelectorAll<HTMLElement & { dataset: { form: keyof Attribution } }>(
			'[data-form]',
		);
	}

	async #copy({ dataset: { copies } }: HTMLButtonElement) {
		const line = this.querySelector<HTMLElement>(`[data-form="${copies}"]`)!;
		const { copied = '', failed = '' } = this.dataset;
		try {
			await navigator.clipboard.writeText(line.innerText);
			this.#say(copied);
		} catch {
			getSelection()?.selectAllChildren(line);
			this.#say(failed);
		}
	}

	#say(text: string) {
		this.querySelector('[role=status]')!.textContent = text;
	}
}
