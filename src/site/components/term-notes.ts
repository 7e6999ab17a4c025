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
		this.#note.addEventListener('focusout', ({ relatedTarget }) => {
			if (relatedTarget && !this.#note.contains(relatedTarget as Node)) this.#note.hidePopover();
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
		// With its source the note comes after its word in the order of the keyboard.
		this.#note.showPopover({ source: link });
		this.#place(link.getBoundingClientRect());
		(more as HTMLElement).focus({ preventScroll: true });
	}

	/** Puts the note below its word, or above it where there is more room. */
	#place({ left, top, bottom }: DOMRect) {
		const space = 8;
		const [above, below] = [top - 2 * space, innerHeight - bottom - 2 * space];
		const set = (name: string, value: number) =>
			this.#note.style.setProperty(`--${name}`, `${value}px`);
		set('left', left);
		// In a very low window the note covers its word, rather than show one line of itself.
		set('room', Math.min(Math.max(above, below, 160), innerHeight - 2 * space));
		const { height } = this.#note.getBoundingClientRect();
		const ideal = height <= below || below >= above ? bottom + space / 2 : top - space / 2 - height;
		set('top', Math.max(space, Math.min(ideal, innerHeight - space - height)));
	}
}
