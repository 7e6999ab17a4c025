/**
 * Shows the explanation of a term where it is used. Without JavaScript the term is a link to the
 * glossary; with it, a click, a tap or Enter opens a note beside the word, and Escape closes it.
 */
export class TermNotes extends HTMLElement {
	#glossary: Promise<Document> | undefined;
	#note = this.querySelector<HTMLElement>('[popover]')!;

	connectedCallback() {
		this.addEventListener('click', (event) => {
			const link = (event.target as Element).closest<HTMLAnchorElement>('a.term');
			if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
			event.preventDefault();
			this.#explain(link).catch(() => location.assign(link.href));
		});
	}

	async #explain(link: HTMLAnchorElement) {
		const { href, hash } = link;
		this.#glossary ??= fetch(href)
			.then((response) => response.text())
			.then((html) => new DOMParser().parseFromString(html, 'text/html'));
		const entry = (await this.#glossary).getElementById(decodeURIComponent(hash.slice(1)));
		const [term, text] = ['dt', 'dd p'].map((part) => entry?.querySelector(part)?.textContent);
		if (!term || !text) throw new Error('The glossary has no such entry.');

		const [title, body, more] = this.#note.children as unknown as HTMLElement[];
		title!.textContent = term;
		body!.textContent = text.trim();
		(more as HTMLAnchorElement).href = href;
		const { left, bottom } = link.getBoundingClientRect();
		// The sheet places the note; these two numbers are all it needs from the script.
		this.#note.style.setProperty('--left', `${left}px`);
		this.#note.style.setProperty('--top', `${bottom}px`);
		this.#note.showPopover();
		(more as HTMLElement).focus();
		this.#note.addEventListener(
			'toggle',
			({ newState }) => newState === 'closed' && link.focus({ preventScroll: true }),
			{ once: true },
		);
	}
}
