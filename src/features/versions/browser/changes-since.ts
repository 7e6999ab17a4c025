import { fill } from '../../../language/fill.ts';
import { followAddress } from '../../../ui/address.ts';
import { isAfter, readSince, type Since } from '../compare.ts';

/** Shows only what changed after the version or the day that somebody started from. */
export class ChangesSince extends HTMLElement {
	connectedCallback() {
		this.querySelector<HTMLElement>('.changes-form')!.hidden = false;
		this.#field.addEventListener('input', () => this.#typed());
		followAddress(
			(hash) => hash.startsWith('since='),
			(hash) => this.#read(hash),
		);
	}

	get #field() {
		return this.querySelector('input')!;
	}

	get #releases() {
		return [...this.querySelectorAll<HTMLElement>('[data-version]')];
	}

	/** Takes it from the address, so that the answer can be passed on. */
	#read(hash: string) {
		const wanted = new URLSearchParams(hash).get('since') ?? '';
		if (wanted === this.#field.value) return;
		this.#field.value = wanted;
		this.#show();
	}

	#typed() {
		const { value } = this.#field;
		const { pathname, search } = location;
		const hash = value ? `#since=${encodeURIComponent(value)}` : '';
		history.replaceState(history.state, '', pathname + search + hash);
		this.#show();
	}

	#show() {
		const text = this.#field.value;
		const versions = this.#releases.map(({ dataset }) => dataset['version']!);
		const since = text ? readSince(text, versions) : undefined;
		const shown = this.#filter(since);
		const unknown = text !== '' && !since;
		this.#field.setAttribute('aria-invalid', String(unknown));
		const { none = '', some = '', unknown: sentence = '' } = this.dataset;
		const said = unknown
			? fill(sentence, { text })
			: since
				? fill(shown > 0 ? some : none, { count: shown })
				: '';
		this.querySelector('#since-said')!.textContent = said;
	}

	/** Hides what is known already; everything shows while nothing is asked. */
	#filter(since: Since | undefined): number {
		let shown = 0;
		for (const release of this.#releases) {
			const { version = '', date = '' } = release.dataset;
			release.hidden = since !== undefined && !isAfter({ version, date }, since);
			if (!release.hidden) shown += 1;
		}
		const day = this.#dayOf(since);
		for (const page of this.querySelectorAll<HTMLElement>('li[data-date]')) {
			page.hidden = day !== undefined && page.dataset['date']! <= day;
			if (!page.hidden) shown += 1;
		}
		return shown;
	}

	#dayOf(since: Since | undefined): string | undefined {
		if (!since) return undefined;
		if ('date' in since) return since.date;
		return this.#releases.find(({ dataset }) => dataset['version'] === since.version)?.dataset[
			'date'
		];
	}
}
