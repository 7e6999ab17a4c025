/** The part of Pagefind's browser API that we use. See https://pagefind.app/docs/api/. */
interface Pagefind {
	init(): Promise<void>;
	debouncedSearch(query: string): Promise<{ results: { data(): Promise<Result> }[] } | null>;
}

interface Result {
	url: string;
	excerpt: string;
	meta: { title?: string; kind?: string };
}

const shown = 10;

/** The search box. Works with the keyboard alone: Ctrl-K or ⌘-K opens it, Escape closes it. */
export class SiteSearch extends HTMLElement {
	#pagefind: Promise<Pagefind> | undefined;
	#dialog = this.querySelector('dialog')!;
	#input = this.querySelector('input')!;
	#status = this.querySelector('[role=status]')!;
	#list = this.querySelector('ol')!;

	connectedCallback() {
		this.querySelector('.search-open')!.addEventListener('click', () => this.#open());
		this.#input.addEventListener('input', () => void this.#search());
		this.#input.addEventListener('keydown', (event) => {
			// Enter would close the dialog, as it submits the form; Escape would only empty the box.
			if (event.key === 'Escape') this.#dialog.close();
			if (event.key !== 'Enter') return;
			event.preventDefault();
			this.#list.querySelector('a')?.click();
		});
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
		this.#input.focus();
		this.#load().catch(() => this.#say('failed'));
	}

	#load(): Promise<Pagefind> {
		this.#pagefind ??= (async () => {
			const pagefind: Pagefind = await import(/* @vite-ignore */ this.dataset['bundle']!);
			await pagefind.init();
			return pagefind;
		})();
		this.#pagefind.catch(() => (this.#pagefind = undefined));
		return this.#pagefind;
	}

	async #search() {
		const query = this.#input.value.trim();
		if (!query) {
			this.#list.replaceChildren();
			this.#status.textContent = '';
			return;
		}
		try {
			this.#say('loading');
			const answer = await (await this.#load()).debouncedSearch(query);
			// `null` means that the reader typed on: a later search will answer.
			if (!answer) return;
			const found = await Promise.all(answer.results.slice(0, shown).map((one) => one.data()));
			if (query !== this.#input.value.trim()) return;
			const results = found.filter((result) => resembles(result, query));
			this.#list.replaceChildren(...results.map(toItem));
			const length = answer.results.length - (found.length - results.length);
			this.#say(length === 0 ? 'none' : length === 1 ? 'one' : 'many', { query, count: length });
		} catch {
			this.#say('failed');
		}
	}

	#say(key: string, values: Record<string, string | number> = {}) {
		this.#status.textContent = (this.dataset[key] ?? '').replace(/\{\{(\w+)\}\}/g, (_, name) =>
			String(values[name] ?? ''),
		);
	}
}

/** Pagefind answers a word it does not know with a much shorter one; nobody asked for that. */
function resembles({ excerpt }: Result, query: string): boolean {
	const shortest = Math.min(...query.split(/\s+/).map((word) => word.length));
	const marked = [...excerpt.matchAll(/<mark>([^<]*)<\/mark>/g)].map(([, word]) => word!.length);
	return marked.some((length) => length >= shortest / 2);
}

function toItem({ url, excerpt, meta }: Result): HTMLLIElement {
	const item = document.createElement('li');
	const link = document.createElement('a');
	const kind = document.createElement('span');
	const text = document.createElement('p');
	link.href = url;
	link.textContent = meta.title ?? url;
	kind.textContent = meta.kind ?? '';
	text.innerHTML = excerpt; // Pagefind escapes the page's text and adds nothing but <mark>.
	item.append(kind, link, text);
	return item;
}
