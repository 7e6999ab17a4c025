var e = class extends HTMLElement {
	#e;
	#t = this.querySelector(`dialog`);
	#n = this.querySelector(`input`);
	#r = this.querySelector(`[role=status]`);
	#i = this.querySelector(`ol`);
	connectedCallback() {
		(this.querySelector(`.search-open`).addEventListener(`click`, () => this.#a()),
			this.#n.addEventListener(`input`, () => void this.#s()),
			this.#n.addEventListener(`keydown`, (e) => {
				e.key === `Enter` && (e.preventDefault(), this.#i.querySelector(`a`)?.click());
			}),
			this.#t.addEventListener(`click`, (e) => {
				e.target === this.#t && this.#t.close();
			}),
			document.addEventListener(`keydown`, (e) => {
				e.key.toLowerCase() === `k` &&
					(e.ctrlKey || e.metaKey) &&
					(e.preventDefault(), this.#t.open ? this.#t.close() : this.#a());
			}),
			(this.hidden = !1));
	}
	#a() {
		(this.#t.showModal(), this.#n.focus(), this.#o().catch(() => this.#c(`failed`)));
	}
	#o() {
		return (
			(this.#e ??= (async () => {
				let e = await import(this.dataset.bundle);
				return (await e.init(), e);
			})()),
			this.#e.catch(() => (this.#e = void 0)),
			this.#e
		);
	}
	async #s() {
		let e = this.#n.value.trim();
		if (!e) (this.#i.replaceChildren(), (this.#r.textContent = ``));
		else
			try {
				this.#c(`loading`);
				let n = await (await this.#o()).debouncedSearch(e);
				if (!n) return;
				let r = await Promise.all(n.results.slice(0, 10).map((e) => e.data()));
				if (e !== this.#n.value.trim()) return;
				this.#i.replaceChildren(...r.map(t));
				let { length: i } = n.results;
				this.#c(i === 0 ? `none` : i === 1 ? `one` : `many`, { query: e, count: i });
			} catch {
				this.#c(`failed`);
			}
	}
	#c(e, t = {}) {
		this.#r.textContent = (this.dataset[e] ?? ``).replace(/\{\{(\w+)\}\}/g, (e, n) =>
			String(t[n] ?? ``),
		);
	}
};
function t({ url: e, excerpt: t, meta: n }) {
	let r = document.createElement(`li`),
		i = document.createElement(`a`),
		a = document.createElement(`span`),
		o = document.createElement(`p`);
	return (
		(i.href = e),
		(i.textContent = n.title ?? e),
		(a.textContent = n.kind ?? ``),
		(o.innerHTML = t),
		r.append(a, i, o),
		r
	);
}
customElements.define(`site-search`, e);
