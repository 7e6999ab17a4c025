var e = document.getElementById(`starlight__sidebar`),
	t = e?.querySelector(`sl-sidebar-state-persist`),
	n = `sl-sidebar-state`,
	r = () => {
		let r = [],
			i = t?.dataset.hash || ``;
		try {
			let e = sessionStorage.getItem(n),
				t = JSON.parse(e || `{}`);
			Array.isArray(t.open) && t.hash === i && (r = t.open);
		} catch {}
		return { hash: i, open: r, scroll: e?.scrollTop || 0 };
	},
	i = (e) => {
		try {
			sessionStorage.setItem(n, JSON.stringify(e));
		} catch {}
	},
	a = () => i(r()),
	o = (e, t) => {
		let n = r();
		((n.open[t] = e), i(n));
	};
(t?.addEventListener(`click`, (e) => {
	if (!(e.target instanceof Element)) return;
	let t = e.target.closest(`summary`)?.closest(`details`);
	if (!t) return;
	let n = t.querySelector(`sl-sidebar-restore`),
		r = parseInt(n?.dataset.index || ``);
	isNaN(r) || o(!t.open, r);
}),
	addEventListener(`visibilitychange`, () => {
		document.visibilityState === `hidden` && a();
	}));
