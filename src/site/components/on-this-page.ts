/** Marks the link to the section that is being read, in a list of the headings of a page. */
export class OnThisPage extends HTMLElement {
	#links = [...this.querySelectorAll('a')];
	#headings = this.#links.flatMap(({ hash }) => {
		const heading = document.getElementById(decodeURIComponent(hash.slice(1)));
		return heading ? [heading] : [];
	});

	connectedCallback() {
		// A heading that comes into the upper part of the window, or leaves it, begins another section.
		const watcher = new IntersectionObserver(() => this.#mark(), {
			rootMargin: '0px 0px -66% 0px',
		});
		for (const heading of this.#headings) watcher.observe(heading);
	}

	#mark() {
		const line = innerHeight / 3;
		const here = this.#headings.findLast((one) => one.getBoundingClientRect().top < line);
		for (const link of this.#links) {
			const isHere = here !== undefined && decodeURIComponent(link.hash) === `#${here.id}`;
			if (isHere) link.ariaCurrent = 'true';
			else link.removeAttribute('aria-current');
		}
	}
}
