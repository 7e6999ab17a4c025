var e = class extends HTMLElement {
	connectedCallback() {
		let e = document.documentElement,
			t = this.querySelector(`select`);
		((t.value = e.dataset.choice ?? `auto`),
			t.addEventListener(`change`, () => {
				let { value: n } = t;
				n === `auto` ? delete e.dataset.choice : (e.dataset.choice = n);
				try {
					localStorage.setItem(`starlight-theme`, n === `auto` ? `` : n);
				} catch {}
			}),
			(this.hidden = !1));
	}
};
customElements.define(`theme-choice`, e);
