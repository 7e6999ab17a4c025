(() => {
	var Os = Object.defineProperty;
	var x = (l, e) => {
		for (var t in e) Os(l, t, { get: e[t], enumerable: !0 });
	};
	function R() {}
	function Bt(l) {
		return l();
	}
	function ct() {
		return Object.create(null);
	}
	function H(l) {
		l.forEach(Bt);
	}
	function ut(l) {
		return typeof l == 'function';
	}
	function O(l, e) {
		return l != l ? e == e : l !== e || (l && typeof l == 'object') || typeof l == 'function';
	}
	var ot;
	function ge(l, e) {
		return l === e ? !0 : (ot || (ot = document.createElement('a')), (ot.href = e), l === ot.href);
	}
	function Wl(l) {
		return Object.keys(l).length === 0;
	}
	var ht = typeof window < 'u' ? window : typeof globalThis < 'u' ? globalThis : global;
	var Ct = class l {
		_listeners = 'WeakMap' in ht ? new WeakMap() : void 0;
		_observer = void 0;
		options;
		constructor(e) {
			this.options = e;
		}
		observe(e, t) {
			return (
				this._listeners.set(e, t),
				this._getObserver().observe(e, this.options),
				() => {
					(this._listeners.delete(e), this._observer.unobserve(e));
				}
			);
		}
		_getObserver() {
			return (
				this._observer ??
				(this._observer = new ResizeObserver((e) => {
					for (let t of e) (l.entries.set(t.target, t), this._listeners.get(t.target)?.(t));
				}))
			);
		}
	};
	Ct.entries = 'WeakMap' in ht ? new WeakMap() : void 0;
	var Sl = !1;
	function Vl() {
		Sl = !0;
	}
	function Dl() {
		Sl = !1;
	}
	function b(l, e) {
		l.appendChild(e);
	}
	function h(l, e, t) {
		l.insertBefore(e, t || null);
	}
	function B(l) {
		l.parentNode && l.parentNode.removeChild(l);
	}
	function $(l, e) {
		for (let t = 0; t < l.length; t += 1) l[t] && l[t].d(e);
	}
	function F(l) {
		return document.createElement(l);
	}
	function Ps(l) {
		return document.createElementNS('http://www.w3.org/2000/svg', l);
	}
	function G(l) {
		return document.createTextNode(l);
	}
	function Z() {
		return G(' ');
	}
	function ee() {
		return G('');
	}
	function w(l, e, t, s) {
		return (l.addEventListener(e, t, s), () => l.removeEventListener(e, t, s));
	}
	function _(l, e, t) {
		t == null ? l.removeAttribute(e) : l.getAttribute(e) !== t && l.setAttribute(e, t);
	}
	function Tl(l) {
		return Array.from(l.childNodes);
	}
	function W(l, e) {
		((e = '' + e), l.data !== e && (l.data = e));
	}
	function oe(l, e) {
		l.value = e ?? '';
	}
	function z(l, e, t) {
		l.classList.toggle(e, !!t);
	}
	var It = class {
		is_svg = !1;
		e = void 0;
		n = void 0;
		t = void 0;
		a = void 0;
		constructor(e = !1) {
			((this.is_svg = e), (this.e = this.n = null));
		}
		c(e) {
			this.h(e);
		}
		m(e, t, s = null) {
			(this.e ||
				(this.is_svg
					? (this.e = Ps(t.nodeName))
					: (this.e = F(t.nodeType === 11 ? 'TEMPLATE' : t.nodeName)),
				(this.t = t.tagName !== 'TEMPLATE' ? t : t.content),
				this.c(e)),
				this.i(s));
		}
		h(e) {
			((this.e.innerHTML = e),
				(this.n = Array.from(
					this.e.nodeName === 'TEMPLATE' ? this.e.content.childNodes : this.e.childNodes,
				)));
		}
		i(e) {
			for (let t = 0; t < this.n.length; t += 1) h(this.t, this.n[t], e);
		}
		p(e) {
			(this.d(), this.h(e), this.i(this.a));
		}
		d() {
			this.n.forEach(B);
		}
	};
	function vl(l) {
		let e = {};
		return (
			l.childNodes.forEach((t) => {
				e[t.slot || 'default'] = !0;
			}),
			e
		);
	}
	var te;
	function j(l) {
		te = l;
	}
	function Ut() {
		if (!te) throw new Error('Function called outside component initialization');
		return te;
	}
	function xt(l) {
		Ut().$$.on_mount.push(l);
	}
	function yt(l) {
		Ut().$$.on_destroy.push(l);
	}
	var se = [];
	var Ce = [],
		ue = [],
		Gt = [],
		sa = Promise.resolve(),
		Nt = !1;
	function Ml() {
		Nt || ((Nt = !0), sa.then(dt));
	}
	function Ae(l) {
		ue.push(l);
	}
	function Yl(l) {
		Gt.push(l);
	}
	var Zt = new Set(),
		ce = 0;
	function dt() {
		if (ce !== 0) return;
		let l = te;
		do {
			try {
				for (; ce < se.length;) {
					let e = se[ce];
					(ce++, j(e), aa(e.$$));
				}
			} catch (e) {
				throw ((se.length = 0), (ce = 0), e);
			}
			for (j(null), se.length = 0, ce = 0; Ce.length;) Ce.pop()();
			for (let e = 0; e < ue.length; e += 1) {
				let t = ue[e];
				Zt.has(t) || (Zt.add(t), t());
			}
			ue.length = 0;
		} while (se.length);
		for (; Gt.length;) Gt.pop()();
		((Nt = !1), Zt.clear(), j(l));
	}
	function aa(l) {
		if (l.fragment !== null) {
			(l.update(), H(l.before_update));
			let e = l.dirty;
			((l.dirty = [-1]), l.fragment && l.fragment.p(l.ctx, e), l.after_update.forEach(Ae));
		}
	}
	function wl(l) {
		let e = [],
			t = [];
		(ue.forEach((s) => (l.indexOf(s) === -1 ? e.push(s) : t.push(s))),
			t.forEach((s) => s()),
			(ue = e));
	}
	var At = new Set(),
		ae;
	function re() {
		ae = { r: 0, c: [], p: ae };
	}
	function ie() {
		(ae.r || H(ae.c), (ae = ae.p));
	}
	function k(l, e) {
		l && l.i && (At.delete(l), l.i(e));
	}
	function D(l, e, t, s) {
		if (l && l.o) {
			if (At.has(l)) return;
			(At.add(l),
				ae.c.push(() => {
					(At.delete(l), s && (t && l.d(1), s()));
				}),
				l.o(e));
		} else s && s();
	}
	function V(l) {
		return l?.length !== void 0 ? l : Array.from(l);
	}
	function zl(l, e) {
		D(l, 1, 1, () => {
			e.delete(l.key);
		});
	}
	function Jl(l, e, t, s, a, r, i, n, g, C, u, A) {
		let c = l.length,
			d = r.length,
			o = c,
			I = {};
		for (; o--;) I[l[o].key] = o;
		let m = [],
			f = new Map(),
			p = new Map(),
			U = [];
		for (o = d; o--;) {
			let N = A(a, r, o),
				S = t(N),
				E = i.get(S);
			(E ? s && U.push(() => E.p(N, e)) : ((E = C(S, N)), E.c()),
				f.set(S, (m[o] = E)),
				S in I && p.set(S, Math.abs(o - I[S])));
		}
		let y = new Set(),
			q = new Set();
		function J(N) {
			(k(N, 1), N.m(n, u), i.set(N.key, N), (u = N.first), d--);
		}
		for (; c && d;) {
			let N = m[d - 1],
				S = l[c - 1],
				E = N.key,
				v = S.key;
			N === S
				? ((u = N.first), c--, d--)
				: f.has(v)
					? !i.has(E) || y.has(E)
						? J(N)
						: q.has(v)
							? c--
							: p.get(E) > p.get(v)
								? (q.add(E), J(N))
								: (y.add(v), c--)
					: (g(S, i), c--);
		}
		for (; c--;) {
			let N = l[c];
			f.has(N.key) || g(N, i);
		}
		for (; d;) J(m[d - 1]);
		return (H(U), m);
	}
	var ra = [
			'allowfullscreen',
			'allowpaymentrequest',
			'async',
			'autofocus',
			'autoplay',
			'checked',
			'controls',
			'default',
			'defer',
			'disabled',
			'formnovalidate',
			'hidden',
			'inert',
			'ismap',
			'loop',
			'multiple',
			'muted',
			'nomodule',
			'novalidate',
			'open',
			'playsinline',
			'readonly',
			'required',
			'reversed',
			'selected',
		],
		ia = new Set([...ra]);
	function Ol(l, e, t) {
		let s = l.$$.props[e];
		s !== void 0 && ((l.$$.bound[s] = t), t(l.$$.ctx[s]));
	}
	function _t(l) {
		l && l.c();
	}
	function _e(l, e, t) {
		let { fragment: s, after_update: a } = l.$$;
		(s && s.m(e, t),
			Ae(() => {
				let r = l.$$.on_mount.map(Bt).filter(ut);
				(l.$$.on_destroy ? l.$$.on_destroy.push(...r) : H(r), (l.$$.on_mount = []));
			}),
			a.forEach(Ae));
	}
	function Qe(l, e) {
		let t = l.$$;
		t.fragment !== null &&
			(wl(t.after_update),
			H(t.on_destroy),
			t.fragment && t.fragment.d(e),
			(t.on_destroy = t.fragment = null),
			(t.ctx = []));
	}
	function ga(l, e) {
		(l.$$.dirty[0] === -1 && (se.push(l), Ml(), l.$$.dirty.fill(0)),
			(l.$$.dirty[(e / 31) | 0] |= 1 << (e % 31)));
	}
	function K(l, e, t, s, a, r, i = null, n = [-1]) {
		let g = te;
		j(l);
		let C = (l.$$ = {
			fragment: null,
			ctx: [],
			props: r,
			update: R,
			not_equal: a,
			bound: ct(),
			on_mount: [],
			on_destroy: [],
			on_disconnect: [],
			before_update: [],
			after_update: [],
			context: new Map(e.context || (g ? g.$$.context : [])),
			callbacks: ct(),
			dirty: n,
			skip_bound: !1,
			root: e.target || g.$$.root,
		});
		i && i(C.root);
		let u = !1;
		if (
			((C.ctx = t
				? t(l, e.props || {}, (A, c, ...d) => {
						let o = d.length ? d[0] : c;
						return (
							C.ctx &&
								a(C.ctx[A], (C.ctx[A] = o)) &&
								(!C.skip_bound && C.bound[A] && C.bound[A](o), u && ga(l, A)),
							c
						);
					})
				: []),
			C.update(),
			(u = !0),
			H(C.before_update),
			(C.fragment = s ? s(C.ctx) : !1),
			e.target)
		) {
			if (e.hydrate) {
				Vl();
				let A = Tl(e.target);
				(C.fragment && C.fragment.l(A), A.forEach(B));
			} else C.fragment && C.fragment.c();
			(e.intro && k(l.$$.fragment), _e(l, e.target, e.anchor), Dl(), dt());
		}
		j(g);
	}
	var oa;
	typeof HTMLElement == 'function' &&
		(oa = class extends HTMLElement {
			$$ctor;
			$$s;
			$$c;
			$$cn = !1;
			$$d = {};
			$$r = !1;
			$$p_d = {};
			$$l = {};
			$$l_u = new Map();
			constructor(l, e, t) {
				(super(), (this.$$ctor = l), (this.$$s = e), t && this.attachShadow({ mode: 'open' }));
			}
			addEventListener(l, e, t) {
				if (((this.$$l[l] = this.$$l[l] || []), this.$$l[l].push(e), this.$$c)) {
					let s = this.$$c.$on(l, e);
					this.$$l_u.set(e, s);
				}
				super.addEventListener(l, e, t);
			}
			removeEventListener(l, e, t) {
				if ((super.removeEventListener(l, e, t), this.$$c)) {
					let s = this.$$l_u.get(e);
					s && (s(), this.$$l_u.delete(e));
				}
				if (this.$$l[l]) {
					let s = this.$$l[l].indexOf(e);
					s >= 0 && this.$$l[l].splice(s, 1);
				}
			}
			async connectedCallback() {
				if (((this.$$cn = !0), !this.$$c)) {
					let l = function (a) {
						return () => {
							let r;
							return {
								c: function () {
									((r = F('slot')), a !== 'default' && _(r, 'name', a));
								},
								m: function (g, C) {
									h(g, r, C);
								},
								d: function (g) {
									g && B(r);
								},
							};
						};
					};
					if ((await Promise.resolve(), !this.$$cn || this.$$c)) return;
					let e = {},
						t = vl(this);
					for (let a of this.$$s) a in t && (e[a] = [l(a)]);
					for (let a of this.attributes) {
						let r = this.$$g_p(a.name);
						r in this.$$d || (this.$$d[r] = Xt(r, a.value, this.$$p_d, 'toProp'));
					}
					for (let a in this.$$p_d)
						!(a in this.$$d) && this[a] !== void 0 && ((this.$$d[a] = this[a]), delete this[a]);
					this.$$c = new this.$$ctor({
						target: this.shadowRoot || this,
						props: { ...this.$$d, $$slots: e, $$scope: { ctx: [] } },
					});
					let s = () => {
						this.$$r = !0;
						for (let a in this.$$p_d)
							if (((this.$$d[a] = this.$$c.$$.ctx[this.$$c.$$.props[a]]), this.$$p_d[a].reflect)) {
								let r = Xt(a, this.$$d[a], this.$$p_d, 'toAttribute');
								r == null
									? this.removeAttribute(this.$$p_d[a].attribute || a)
									: this.setAttribute(this.$$p_d[a].attribute || a, r);
							}
						this.$$r = !1;
					};
					(this.$$c.$$.after_update.push(s), s());
					for (let a in this.$$l)
						for (let r of this.$$l[a]) {
							let i = this.$$c.$on(a, r);
							this.$$l_u.set(r, i);
						}
					this.$$l = {};
				}
			}
			attributeChangedCallback(l, e, t) {
				this.$$r ||
					((l = this.$$g_p(l)),
					(this.$$d[l] = Xt(l, t, this.$$p_d, 'toProp')),
					this.$$c?.$set({ [l]: this.$$d[l] }));
			}
			disconnectedCallback() {
				((this.$$cn = !1),
					Promise.resolve().then(() => {
						!this.$$cn && this.$$c && (this.$$c.$destroy(), (this.$$c = void 0));
					}));
			}
			$$g_p(l) {
				return (
					Object.keys(this.$$p_d).find(
						(e) =>
							this.$$p_d[e].attribute === l || (!this.$$p_d[e].attribute && e.toLowerCase() === l),
					) || l
				);
			}
		});
	function Xt(l, e, t, s) {
		let a = t[l]?.type;
		if (((e = a === 'Boolean' && typeof e != 'boolean' ? e != null : e), !s || !t[l])) return e;
		if (s === 'toAttribute')
			switch (a) {
				case 'Object':
				case 'Array':
					return e == null ? null : JSON.stringify(e);
				case 'Boolean':
					return e ? '' : null;
				case 'Number':
					return e ?? null;
				default:
					return e;
			}
		else
			switch (a) {
				case 'Object':
				case 'Array':
					return e && JSON.parse(e);
				case 'Boolean':
					return e;
				case 'Number':
					return e != null ? +e : e;
				default:
					return e;
			}
	}
	var M = class {
		$$ = void 0;
		$$set = void 0;
		$destroy() {
			(Qe(this, 1), (this.$destroy = R));
		}
		$on(e, t) {
			if (!ut(t)) return R;
			let s = this.$$.callbacks[e] || (this.$$.callbacks[e] = []);
			return (
				s.push(t),
				() => {
					let a = s.indexOf(t);
					a !== -1 && s.splice(a, 1);
				}
			);
		}
		$set(e) {
			this.$$set && !Wl(e) && ((this.$$.skip_bound = !0), this.$$set(e), (this.$$.skip_bound = !1));
		}
	};
	typeof window < 'u' && (window.__svelte || (window.__svelte = { v: new Set() })).v.add('4');
	function T(l) {
		let e = typeof l == 'string' ? l.charCodeAt(0) : l;
		return (e >= 97 && e <= 122) || (e >= 65 && e <= 90);
	}
	function le(l) {
		let e = typeof l == 'string' ? l.charCodeAt(0) : l;
		return e >= 48 && e <= 57;
	}
	function P(l) {
		return T(l) || le(l);
	}
	var jl = [
		'art-lojban',
		'cel-gaulish',
		'no-bok',
		'no-nyn',
		'zh-guoyu',
		'zh-hakka',
		'zh-min',
		'zh-min-nan',
		'zh-xiang',
	];
	var Et = {
		'en-gb-oed': 'en-GB-oxendict',
		'i-ami': 'ami',
		'i-bnn': 'bnn',
		'i-default': null,
		'i-enochian': null,
		'i-hak': 'hak',
		'i-klingon': 'tlh',
		'i-lux': 'lb',
		'i-mingo': null,
		'i-navajo': 'nv',
		'i-pwn': 'pwn',
		'i-tao': 'tao',
		'i-tay': 'tay',
		'i-tsu': 'tsu',
		'sgn-be-fr': 'sfb',
		'sgn-be-nl': 'vgt',
		'sgn-ch-de': 'sgg',
		'art-lojban': 'jbo',
		'cel-gaulish': null,
		'no-bok': 'nb',
		'no-nyn': 'nn',
		'zh-guoyu': 'cmn',
		'zh-hakka': 'hak',
		'zh-min': null,
		'zh-min-nan': 'nan',
		'zh-xiang': 'hsn',
	};
	var ua = {}.hasOwnProperty;
	function Qt(l, e = {}) {
		let t = Kl(),
			s = String(l),
			a = s.toLowerCase(),
			r = 0;
		if (l == null) throw new Error('Expected string, got `' + l + '`');
		if (ua.call(Et, a)) {
			let n = Et[a];
			return (e.normalize === void 0 || e.normalize === null || e.normalize) && typeof n == 'string'
				? Qt(n)
				: ((t[jl.includes(a) ? 'regular' : 'irregular'] = s), t);
		}
		for (; T(a.charCodeAt(r)) && r < 9;) r++;
		if (r > 1 && r < 9) {
			if (((t.language = s.slice(0, r)), r < 4)) {
				let n = 0;
				for (
					;
					a.charCodeAt(r) === 45 &&
					T(a.charCodeAt(r + 1)) &&
					T(a.charCodeAt(r + 2)) &&
					T(a.charCodeAt(r + 3)) &&
					!T(a.charCodeAt(r + 4));
				) {
					if (n > 2)
						return i(r, 3, 'Too many extended language subtags, expected at most 3 subtags');
					(t.extendedLanguageSubtags.push(s.slice(r + 1, r + 4)), (r += 4), n++);
				}
			}
			for (
				a.charCodeAt(r) === 45 &&
					T(a.charCodeAt(r + 1)) &&
					T(a.charCodeAt(r + 2)) &&
					T(a.charCodeAt(r + 3)) &&
					T(a.charCodeAt(r + 4)) &&
					!T(a.charCodeAt(r + 5)) &&
					((t.script = s.slice(r + 1, r + 5)), (r += 5)),
					a.charCodeAt(r) === 45 &&
						(T(a.charCodeAt(r + 1)) && T(a.charCodeAt(r + 2)) && !T(a.charCodeAt(r + 3))
							? ((t.region = s.slice(r + 1, r + 3)), (r += 3))
							: le(a.charCodeAt(r + 1)) &&
								le(a.charCodeAt(r + 2)) &&
								le(a.charCodeAt(r + 3)) &&
								!le(a.charCodeAt(r + 4)) &&
								((t.region = s.slice(r + 1, r + 4)), (r += 4)));
				a.charCodeAt(r) === 45;
			) {
				let n = r + 1,
					g = n;
				for (; P(a.charCodeAt(g));) {
					if (g - n > 7) return i(g, 1, 'Too long variant, expected at most 8 characters');
					g++;
				}
				if (g - n > 4 || (g - n > 3 && le(a.charCodeAt(n))))
					(t.variants.push(s.slice(n, g)), (r = g));
				else break;
			}
			for (
				;
				a.charCodeAt(r) === 45 &&
				!(
					a.charCodeAt(r + 1) === 120 ||
					!P(a.charCodeAt(r + 1)) ||
					a.charCodeAt(r + 2) !== 45 ||
					!P(a.charCodeAt(r + 3))
				);
			) {
				let n = r + 2,
					g = 0;
				for (; a.charCodeAt(n) === 45 && P(a.charCodeAt(n + 1)) && P(a.charCodeAt(n + 2));) {
					let C = n + 1;
					for (n = C + 2, g++; P(a.charCodeAt(n));) {
						if (n - C > 7) return i(n, 2, 'Too long extension, expected at most 8 characters');
						n++;
					}
				}
				if (!g)
					return i(n, 4, 'Empty extension, extensions must have at least 2 characters of content');
				(t.extensions.push({
					singleton: s.charAt(r + 1),
					extensions: s.slice(r + 3, n).split('-'),
				}),
					(r = n));
			}
		} else r = 0;
		if (
			(r === 0 && a.charCodeAt(r) === 120) ||
			(a.charCodeAt(r) === 45 && a.charCodeAt(r + 1) === 120)
		) {
			r = r ? r + 2 : 1;
			let n = r;
			for (; a.charCodeAt(n) === 45 && P(a.charCodeAt(n + 1));) {
				let g = r + 1;
				for (n = g; P(a.charCodeAt(n));) {
					if (n - g > 7) return i(n, 5, 'Too long private-use area, expected at most 8 characters');
					n++;
				}
				(t.privateuse.push(s.slice(r + 1, n)), (r = n));
			}
		}
		if (r !== s.length) return i(r, 6, 'Found superfluous content after tag');
		return t;
		function i(n, g, C) {
			return (e.warning && e.warning(C, g, n), e.forgiving ? t : Kl());
		}
	}
	function Kl() {
		return {
			language: null,
			extendedLanguageSubtags: [],
			script: null,
			region: null,
			variants: [],
			extensions: [],
			privateuse: [],
			irregular: null,
			regular: null,
		};
	}
	function Pl(l, e, t) {
		let s = l.slice();
		return ((s[9] = e[t][0]), (s[10] = e[t][1]), s);
	}
	function Ca(l) {
		let e,
			t,
			s,
			a,
			r,
			i = l[0] && ql(l);
		return {
			c() {
				(i && i.c(),
					(e = Z()),
					(t = F('div')),
					(s = F('p')),
					(s.textContent = `${l[3](30)}`),
					(a = Z()),
					(r = F('p')),
					(r.textContent = `${l[3](40)}`),
					_(s, 'class', 'pagefind-ui__result-title pagefind-ui__loading svelte-j9e30'),
					_(r, 'class', 'pagefind-ui__result-excerpt pagefind-ui__loading svelte-j9e30'),
					_(t, 'class', 'pagefind-ui__result-inner svelte-j9e30'));
			},
			m(n, g) {
				(i && i.m(n, g), h(n, e, g), h(n, t, g), b(t, s), b(t, a), b(t, r));
			},
			p(n, g) {
				n[0] ? i || ((i = ql(n)), i.c(), i.m(e.parentNode, e)) : i && (i.d(1), (i = null));
			},
			d(n) {
				(n && (B(e), B(t)), i && i.d(n));
			},
		};
	}
	function Ia(l) {
		let e,
			t,
			s,
			a,
			r = l[1].meta?.title + '',
			i,
			n,
			g,
			C,
			u = l[1].excerpt + '',
			A,
			c = l[0] && $l(l),
			d = l[2].length && ts(l);
		return {
			c() {
				(c && c.c(),
					(e = Z()),
					(t = F('div')),
					(s = F('p')),
					(a = F('a')),
					(i = G(r)),
					(g = Z()),
					(C = F('p')),
					(A = Z()),
					d && d.c(),
					_(a, 'class', 'pagefind-ui__result-link svelte-j9e30'),
					_(a, 'href', (n = l[1].meta?.url || l[1].url)),
					_(s, 'class', 'pagefind-ui__result-title svelte-j9e30'),
					_(C, 'class', 'pagefind-ui__result-excerpt svelte-j9e30'),
					_(t, 'class', 'pagefind-ui__result-inner svelte-j9e30'));
			},
			m(o, I) {
				(c && c.m(o, I),
					h(o, e, I),
					h(o, t, I),
					b(t, s),
					b(s, a),
					b(a, i),
					b(t, g),
					b(t, C),
					(C.innerHTML = u),
					b(t, A),
					d && d.m(t, null));
			},
			p(o, I) {
				(o[0]
					? c
						? c.p(o, I)
						: ((c = $l(o)), c.c(), c.m(e.parentNode, e))
					: c && (c.d(1), (c = null)),
					I & 2 && r !== (r = o[1].meta?.title + '') && W(i, r),
					I & 2 && n !== (n = o[1].meta?.url || o[1].url) && _(a, 'href', n),
					I & 2 && u !== (u = o[1].excerpt + '') && (C.innerHTML = u),
					o[2].length
						? d
							? d.p(o, I)
							: ((d = ts(o)), d.c(), d.m(t, null))
						: d && (d.d(1), (d = null)));
			},
			d(o) {
				(o && (B(e), B(t)), c && c.d(o), d && d.d());
			},
		};
	}
	function ql(l) {
		let e;
		return {
			c() {
				((e = F('div')),
					_(e, 'class', 'pagefind-ui__result-thumb pagefind-ui__loading svelte-j9e30'));
			},
			m(t, s) {
				h(t, e, s);
			},
			d(t) {
				t && B(e);
			},
		};
	}
	function $l(l) {
		let e,
			t = l[1].meta.image && es(l);
		return {
			c() {
				((e = F('div')), t && t.c(), _(e, 'class', 'pagefind-ui__result-thumb svelte-j9e30'));
			},
			m(s, a) {
				(h(s, e, a), t && t.m(e, null));
			},
			p(s, a) {
				s[1].meta.image
					? t
						? t.p(s, a)
						: ((t = es(s)), t.c(), t.m(e, null))
					: t && (t.d(1), (t = null));
			},
			d(s) {
				(s && B(e), t && t.d());
			},
		};
	}
	function es(l) {
		let e, t, s;
		return {
			c() {
				((e = F('img')),
					_(e, 'class', 'pagefind-ui__result-image svelte-j9e30'),
					ge(e.src, (t = l[1].meta?.image)) || _(e, 'src', t),
					_(e, 'alt', (s = l[1].meta?.image_alt || l[1].meta?.title)));
			},
			m(a, r) {
				h(a, e, r);
			},
			p(a, r) {
				(r & 2 && !ge(e.src, (t = a[1].meta?.image)) && _(e, 'src', t),
					r & 2 && s !== (s = a[1].meta?.image_alt || a[1].meta?.title) && _(e, 'alt', s));
			},
			d(a) {
				a && B(e);
			},
		};
	}
	function ts(l) {
		let e,
			t = V(l[2]),
			s = [];
		for (let a = 0; a < t.length; a += 1) s[a] = ls(Pl(l, t, a));
		return {
			c() {
				e = F('ul');
				for (let a = 0; a < s.length; a += 1) s[a].c();
				_(e, 'class', 'pagefind-ui__result-tags svelte-j9e30');
			},
			m(a, r) {
				h(a, e, r);
				for (let i = 0; i < s.length; i += 1) s[i] && s[i].m(e, null);
			},
			p(a, r) {
				if (r & 4) {
					t = V(a[2]);
					let i;
					for (i = 0; i < t.length; i += 1) {
						let n = Pl(a, t, i);
						s[i] ? s[i].p(n, r) : ((s[i] = ls(n)), s[i].c(), s[i].m(e, null));
					}
					for (; i < s.length; i += 1) s[i].d(1);
					s.length = t.length;
				}
			},
			d(a) {
				(a && B(e), $(s, a));
			},
		};
	}
	function ls(l) {
		let e,
			t = l[9].replace(/^(\w)/, ss) + '',
			s,
			a,
			r = l[10] + '',
			i,
			n,
			g;
		return {
			c() {
				((e = F('li')),
					(s = G(t)),
					(a = G(': ')),
					(i = G(r)),
					(n = Z()),
					_(e, 'class', 'pagefind-ui__result-tag svelte-j9e30'),
					_(e, 'data-pagefind-ui-meta', (g = l[9])));
			},
			m(C, u) {
				(h(C, e, u), b(e, s), b(e, a), b(e, i), b(e, n));
			},
			p(C, u) {
				(u & 4 && t !== (t = C[9].replace(/^(\w)/, ss) + '') && W(s, t),
					u & 4 && r !== (r = C[10] + '') && W(i, r),
					u & 4 && g !== (g = C[9]) && _(e, 'data-pagefind-ui-meta', g));
			},
			d(C) {
				C && B(e);
			},
		};
	}
	function da(l) {
		let e;
		function t(r, i) {
			return r[1] ? Ia : Ca;
		}
		let s = t(l, -1),
			a = s(l);
		return {
			c() {
				((e = F('li')), a.c(), _(e, 'class', 'pagefind-ui__result svelte-j9e30'));
			},
			m(r, i) {
				(h(r, e, i), a.m(e, null));
			},
			p(r, [i]) {
				s === (s = t(r, i)) && a ? a.p(r, i) : (a.d(1), (a = s(r)), a && (a.c(), a.m(e, null)));
			},
			i: R,
			o: R,
			d(r) {
				(r && B(e), a.d());
			},
		};
	}
	var ss = (l) => l.toLocaleUpperCase();
	function Aa(l, e, t) {
		let { show_images: s = !0 } = e,
			{ process_result: a = null } = e,
			{ result: r = { data: async () => {} } } = e,
			i = ['title', 'image', 'image_alt', 'url'],
			n,
			g = [],
			C = (c, d) => {
				if (!c || /^[a-z][a-z0-9+.-]*:/i.test(c) || /^\/\//.test(c) || c.startsWith('/')) return c;
				try {
					return new URL(c, new URL(d || '/', 'https://p')).pathname;
				} catch {
					return c;
				}
			},
			u = async (c) => {
				(t(1, (n = await c.data())),
					t(1, (n = a?.(n) ?? n)),
					n.meta?.image &&
						t(1, (n = { ...n, meta: { ...n.meta, image: C(n.meta.image, n.meta.url || n.url) } })),
					t(2, (g = Object.entries(n.meta).filter(([d]) => !i.includes(d)))));
			},
			A = (c = 30) => '. '.repeat(Math.floor(10 + Math.random() * c));
		return (
			(l.$$set = (c) => {
				('show_images' in c && t(0, (s = c.show_images)),
					'process_result' in c && t(4, (a = c.process_result)),
					'result' in c && t(5, (r = c.result)));
			}),
			(l.$$.update = () => {
				l.$$.dirty & 32 && u(r);
			}),
			[s, n, g, A, a, r]
		);
	}
	var kt = class extends M {
			constructor(e) {
				(super(), K(this, e, Aa, da, O, { show_images: 0, process_result: 4, result: 5 }));
			}
		},
		as = kt;
	function rs(l, e, t) {
		let s = l.slice();
		return ((s[11] = e[t][0]), (s[12] = e[t][1]), s);
	}
	function is(l, e, t) {
		let s = l.slice();
		return ((s[15] = e[t]), s);
	}
	function _a(l) {
		let e,
			t,
			s,
			a,
			r,
			i = l[0] && ns(l);
		return {
			c() {
				(i && i.c(),
					(e = Z()),
					(t = F('div')),
					(s = F('p')),
					(s.textContent = `${l[5](30)}`),
					(a = Z()),
					(r = F('p')),
					(r.textContent = `${l[5](40)}`),
					_(s, 'class', 'pagefind-ui__result-title pagefind-ui__loading svelte-4xnkmf'),
					_(r, 'class', 'pagefind-ui__result-excerpt pagefind-ui__loading svelte-4xnkmf'),
					_(t, 'class', 'pagefind-ui__result-inner svelte-4xnkmf'));
			},
			m(n, g) {
				(i && i.m(n, g), h(n, e, g), h(n, t, g), b(t, s), b(t, a), b(t, r));
			},
			p(n, g) {
				n[0] ? i || ((i = ns(n)), i.c(), i.m(e.parentNode, e)) : i && (i.d(1), (i = null));
			},
			d(n) {
				(n && (B(e), B(t)), i && i.d(n));
			},
		};
	}
	function Qa(l) {
		let e,
			t,
			s,
			a,
			r = l[1].meta?.title + '',
			i,
			n,
			g,
			C,
			u,
			A = l[0] && gs(l),
			c = l[4] && cs(l),
			d = V(l[3]),
			o = [];
		for (let m = 0; m < d.length; m += 1) o[m] = us(is(l, d, m));
		let I = l[2].length && Cs(l);
		return {
			c() {
				(A && A.c(),
					(e = Z()),
					(t = F('div')),
					(s = F('p')),
					(a = F('a')),
					(i = G(r)),
					(g = Z()),
					c && c.c(),
					(C = Z()));
				for (let m = 0; m < o.length; m += 1) o[m].c();
				((u = Z()),
					I && I.c(),
					_(a, 'class', 'pagefind-ui__result-link svelte-4xnkmf'),
					_(a, 'href', (n = l[1].meta?.url || l[1].url)),
					_(s, 'class', 'pagefind-ui__result-title svelte-4xnkmf'),
					_(t, 'class', 'pagefind-ui__result-inner svelte-4xnkmf'));
			},
			m(m, f) {
				(A && A.m(m, f),
					h(m, e, f),
					h(m, t, f),
					b(t, s),
					b(s, a),
					b(a, i),
					b(t, g),
					c && c.m(t, null),
					b(t, C));
				for (let p = 0; p < o.length; p += 1) o[p] && o[p].m(t, null);
				(b(t, u), I && I.m(t, null));
			},
			p(m, f) {
				if (
					(m[0]
						? A
							? A.p(m, f)
							: ((A = gs(m)), A.c(), A.m(e.parentNode, e))
						: A && (A.d(1), (A = null)),
					f & 2 && r !== (r = m[1].meta?.title + '') && W(i, r),
					f & 2 && n !== (n = m[1].meta?.url || m[1].url) && _(a, 'href', n),
					m[4] ? (c ? c.p(m, f) : ((c = cs(m)), c.c(), c.m(t, C))) : c && (c.d(1), (c = null)),
					f & 8)
				) {
					d = V(m[3]);
					let p;
					for (p = 0; p < d.length; p += 1) {
						let U = is(m, d, p);
						o[p] ? o[p].p(U, f) : ((o[p] = us(U)), o[p].c(), o[p].m(t, u));
					}
					for (; p < o.length; p += 1) o[p].d(1);
					o.length = d.length;
				}
				m[2].length
					? I
						? I.p(m, f)
						: ((I = Cs(m)), I.c(), I.m(t, null))
					: I && (I.d(1), (I = null));
			},
			d(m) {
				(m && (B(e), B(t)), A && A.d(m), c && c.d(), $(o, m), I && I.d());
			},
		};
	}
	function ns(l) {
		let e;
		return {
			c() {
				((e = F('div')),
					_(e, 'class', 'pagefind-ui__result-thumb pagefind-ui__loading svelte-4xnkmf'));
			},
			m(t, s) {
				h(t, e, s);
			},
			d(t) {
				t && B(e);
			},
		};
	}
	function gs(l) {
		let e,
			t = l[1].meta.image && os(l);
		return {
			c() {
				((e = F('div')), t && t.c(), _(e, 'class', 'pagefind-ui__result-thumb svelte-4xnkmf'));
			},
			m(s, a) {
				(h(s, e, a), t && t.m(e, null));
			},
			p(s, a) {
				s[1].meta.image
					? t
						? t.p(s, a)
						: ((t = os(s)), t.c(), t.m(e, null))
					: t && (t.d(1), (t = null));
			},
			d(s) {
				(s && B(e), t && t.d());
			},
		};
	}
	function os(l) {
		let e, t, s;
		return {
			c() {
				((e = F('img')),
					_(e, 'class', 'pagefind-ui__result-image svelte-4xnkmf'),
					ge(e.src, (t = l[1].meta?.image)) || _(e, 'src', t),
					_(e, 'alt', (s = l[1].meta?.image_alt || l[1].meta?.title)));
			},
			m(a, r) {
				h(a, e, r);
			},
			p(a, r) {
				(r & 2 && !ge(e.src, (t = a[1].meta?.image)) && _(e, 'src', t),
					r & 2 && s !== (s = a[1].meta?.image_alt || a[1].meta?.title) && _(e, 'alt', s));
			},
			d(a) {
				a && B(e);
			},
		};
	}
	function cs(l) {
		let e,
			t = l[1].excerpt + '';
		return {
			c() {
				((e = F('p')), _(e, 'class', 'pagefind-ui__result-excerpt svelte-4xnkmf'));
			},
			m(s, a) {
				(h(s, e, a), (e.innerHTML = t));
			},
			p(s, a) {
				a & 2 && t !== (t = s[1].excerpt + '') && (e.innerHTML = t);
			},
			d(s) {
				s && B(e);
			},
		};
	}
	function us(l) {
		let e,
			t,
			s,
			a = l[15].title + '',
			r,
			i,
			n,
			g,
			C = l[15].excerpt + '';
		return {
			c() {
				((e = F('div')),
					(t = F('p')),
					(s = F('a')),
					(r = G(a)),
					(n = Z()),
					(g = F('p')),
					_(s, 'class', 'pagefind-ui__result-link svelte-4xnkmf'),
					_(s, 'href', (i = l[15].url)),
					_(t, 'class', 'pagefind-ui__result-title svelte-4xnkmf'),
					_(g, 'class', 'pagefind-ui__result-excerpt svelte-4xnkmf'),
					_(e, 'class', 'pagefind-ui__result-nested svelte-4xnkmf'));
			},
			m(u, A) {
				(h(u, e, A), b(e, t), b(t, s), b(s, r), b(e, n), b(e, g), (g.innerHTML = C));
			},
			p(u, A) {
				(A & 8 && a !== (a = u[15].title + '') && W(r, a),
					A & 8 && i !== (i = u[15].url) && _(s, 'href', i),
					A & 8 && C !== (C = u[15].excerpt + '') && (g.innerHTML = C));
			},
			d(u) {
				u && B(e);
			},
		};
	}
	function Cs(l) {
		let e,
			t = V(l[2]),
			s = [];
		for (let a = 0; a < t.length; a += 1) s[a] = Is(rs(l, t, a));
		return {
			c() {
				e = F('ul');
				for (let a = 0; a < s.length; a += 1) s[a].c();
				_(e, 'class', 'pagefind-ui__result-tags svelte-4xnkmf');
			},
			m(a, r) {
				h(a, e, r);
				for (let i = 0; i < s.length; i += 1) s[i] && s[i].m(e, null);
			},
			p(a, r) {
				if (r & 4) {
					t = V(a[2]);
					let i;
					for (i = 0; i < t.length; i += 1) {
						let n = rs(a, t, i);
						s[i] ? s[i].p(n, r) : ((s[i] = Is(n)), s[i].c(), s[i].m(e, null));
					}
					for (; i < s.length; i += 1) s[i].d(1);
					s.length = t.length;
				}
			},
			d(a) {
				(a && B(e), $(s, a));
			},
		};
	}
	function Is(l) {
		let e,
			t = l[11].replace(/^(\w)/, ds) + '',
			s,
			a,
			r = l[12] + '',
			i,
			n,
			g;
		return {
			c() {
				((e = F('li')),
					(s = G(t)),
					(a = G(': ')),
					(i = G(r)),
					(n = Z()),
					_(e, 'class', 'pagefind-ui__result-tag svelte-4xnkmf'),
					_(e, 'data-pagefind-ui-meta', (g = l[11])));
			},
			m(C, u) {
				(h(C, e, u), b(e, s), b(e, a), b(e, i), b(e, n));
			},
			p(C, u) {
				(u & 4 && t !== (t = C[11].replace(/^(\w)/, ds) + '') && W(s, t),
					u & 4 && r !== (r = C[12] + '') && W(i, r),
					u & 4 && g !== (g = C[11]) && _(e, 'data-pagefind-ui-meta', g));
			},
			d(C) {
				C && B(e);
			},
		};
	}
	function ma(l) {
		let e;
		function t(r, i) {
			return r[1] ? Qa : _a;
		}
		let s = t(l, -1),
			a = s(l);
		return {
			c() {
				((e = F('li')), a.c(), _(e, 'class', 'pagefind-ui__result svelte-4xnkmf'));
			},
			m(r, i) {
				(h(r, e, i), a.m(e, null));
			},
			p(r, [i]) {
				s === (s = t(r, i)) && a ? a.p(r, i) : (a.d(1), (a = s(r)), a && (a.c(), a.m(e, null)));
			},
			i: R,
			o: R,
			d(r) {
				(r && B(e), a.d());
			},
		};
	}
	var ds = (l) => l.toLocaleUpperCase();
	function ba(l, e, t) {
		let { show_images: s = !0 } = e,
			{ process_result: a = null } = e,
			{ result: r = { data: async () => {} } } = e,
			i = ['title', 'image', 'image_alt', 'url'],
			n,
			g = [],
			C = [],
			u = !1,
			A = (o, I) => {
				if (o.length <= I) return o;
				let m = [...o]
					.sort((f, p) => p.locations.length - f.locations.length)
					.slice(0, 3)
					.map((f) => f.url);
				return o.filter((f) => m.includes(f.url));
			},
			c = async (o) => {
				(t(1, (n = await o.data())),
					t(1, (n = a?.(n) ?? n)),
					t(2, (g = Object.entries(n.meta).filter(([I]) => !i.includes(I)))),
					Array.isArray(n.sub_results) &&
						(t(4, (u = n.sub_results?.[0]?.url === (n.meta?.url || n.url))),
						u ? t(3, (C = A(n.sub_results.slice(1), 3))) : t(3, (C = A([...n.sub_results], 3)))));
			},
			d = (o = 30) => '. '.repeat(Math.floor(10 + Math.random() * o));
		return (
			(l.$$set = (o) => {
				('show_images' in o && t(0, (s = o.show_images)),
					'process_result' in o && t(6, (a = o.process_result)),
					'result' in o && t(7, (r = o.result)));
			}),
			(l.$$.update = () => {
				l.$$.dirty & 128 && c(r);
			}),
			[s, n, g, C, u, d, a, r]
		);
	}
	var Lt = class extends M {
			constructor(e) {
				(super(), K(this, e, ba, ma, O, { show_images: 0, process_result: 6, result: 7 }));
			}
		},
		As = Lt;
	function _s(l, e, t) {
		let s = l.slice();
		return ((s[10] = e[t][0]), (s[11] = e[t][1]), (s[12] = e), (s[13] = t), s);
	}
	function Qs(l, e, t) {
		let s = l.slice();
		return ((s[14] = e[t][0]), (s[15] = e[t][1]), (s[16] = e), (s[17] = t), s);
	}
	function ms(l) {
		let e,
			t,
			s = l[4]('filters_label', l[5], l[6]) + '',
			a,
			r,
			i = V(Object.entries(l[1])),
			n = [];
		for (let g = 0; g < i.length; g += 1) n[g] = Fs(_s(l, i, g));
		return {
			c() {
				((e = F('fieldset')), (t = F('legend')), (a = G(s)), (r = Z()));
				for (let g = 0; g < n.length; g += 1) n[g].c();
				(_(t, 'class', 'pagefind-ui__filter-panel-label svelte-1v2r7ls'),
					_(e, 'class', 'pagefind-ui__filter-panel svelte-1v2r7ls'));
			},
			m(g, C) {
				(h(g, e, C), b(e, t), b(t, a), b(e, r));
				for (let u = 0; u < n.length; u += 1) n[u] && n[u].m(e, null);
			},
			p(g, C) {
				if ((C & 112 && s !== (s = g[4]('filters_label', g[5], g[6]) + '') && W(a, s), C & 143)) {
					i = V(Object.entries(g[1]));
					let u;
					for (u = 0; u < i.length; u += 1) {
						let A = _s(g, i, u);
						n[u] ? n[u].p(A, C) : ((n[u] = Fs(A)), n[u].c(), n[u].m(e, null));
					}
					for (; u < n.length; u += 1) n[u].d(1);
					n.length = i.length;
				}
			},
			d(g) {
				(g && B(e), $(n, g));
			},
		};
	}
	function bs(l) {
		let e,
			t,
			s,
			a,
			r,
			i,
			n,
			g,
			C = l[14] + '',
			u,
			A = l[15] + '',
			c,
			d,
			o,
			I,
			m,
			f;
		function p() {
			l[9].call(t, l[10], l[14]);
		}
		return {
			c() {
				((e = F('div')),
					(t = F('input')),
					(i = Z()),
					(n = F('label')),
					(g = new It(!1)),
					(u = G(' (')),
					(c = G(A)),
					(d = G(')')),
					(I = Z()),
					_(t, 'class', 'pagefind-ui__filter-checkbox svelte-1v2r7ls'),
					_(t, 'type', 'checkbox'),
					_(t, 'id', (s = l[10] + '-' + l[14])),
					_(t, 'name', (a = l[10])),
					(t.__value = r = l[14]),
					oe(t, t.__value),
					(g.a = u),
					_(n, 'class', 'pagefind-ui__filter-label svelte-1v2r7ls'),
					_(n, 'for', (o = l[10] + '-' + l[14])),
					_(e, 'class', 'pagefind-ui__filter-value svelte-1v2r7ls'),
					z(e, 'pagefind-ui__filter-value--checked', l[0][`${l[10]}:${l[14]}`]));
			},
			m(U, y) {
				(h(U, e, y),
					b(e, t),
					(t.checked = l[0][`${l[10]}:${l[14]}`]),
					b(e, i),
					b(e, n),
					g.m(C, n),
					b(n, u),
					b(n, c),
					b(n, d),
					b(e, I),
					m || ((f = w(t, 'change', p)), (m = !0)));
			},
			p(U, y) {
				((l = U),
					y & 2 && s !== (s = l[10] + '-' + l[14]) && _(t, 'id', s),
					y & 2 && a !== (a = l[10]) && _(t, 'name', a),
					y & 2 && r !== (r = l[14]) && ((t.__value = r), oe(t, t.__value)),
					y & 3 && (t.checked = l[0][`${l[10]}:${l[14]}`]),
					y & 2 && C !== (C = l[14] + '') && g.p(C),
					y & 2 && A !== (A = l[15] + '') && W(c, A),
					y & 2 && o !== (o = l[10] + '-' + l[14]) && _(n, 'for', o),
					y & 3 && z(e, 'pagefind-ui__filter-value--checked', l[0][`${l[10]}:${l[14]}`]));
			},
			d(U) {
				(U && B(e), (m = !1), f());
			},
		};
	}
	function fs(l) {
		let e,
			t = (l[2] || l[15] || l[0][`${l[10]}:${l[14]}`]) && bs(l);
		return {
			c() {
				(t && t.c(), (e = ee()));
			},
			m(s, a) {
				(t && t.m(s, a), h(s, e, a));
			},
			p(s, a) {
				s[2] || s[15] || s[0][`${s[10]}:${s[14]}`]
					? t
						? t.p(s, a)
						: ((t = bs(s)), t.c(), t.m(e.parentNode, e))
					: t && (t.d(1), (t = null));
			},
			d(s) {
				(s && B(e), t && t.d(s));
			},
		};
	}
	function Fs(l) {
		let e,
			t,
			s = l[10].replace(/^(\w)/, ps) + '',
			a,
			r,
			i,
			n = l[10] + '',
			g,
			C,
			u,
			A = V(Object.entries(l[11] || {})),
			c = [];
		for (let d = 0; d < A.length; d += 1) c[d] = fs(Qs(l, A, d));
		return {
			c() {
				((e = F('details')),
					(t = F('summary')),
					(a = Z()),
					(r = F('fieldset')),
					(i = F('legend')),
					(g = Z()));
				for (let d = 0; d < c.length; d += 1) c[d].c();
				((C = Z()),
					_(t, 'class', 'pagefind-ui__filter-name svelte-1v2r7ls'),
					_(i, 'class', 'pagefind-ui__filter-group-label svelte-1v2r7ls'),
					_(r, 'class', 'pagefind-ui__filter-group svelte-1v2r7ls'),
					_(e, 'class', 'pagefind-ui__filter-block svelte-1v2r7ls'),
					(e.open = u = l[7] || l[3].map(Bs).includes(l[10].toLowerCase())));
			},
			m(d, o) {
				(h(d, e, o),
					b(e, t),
					(t.innerHTML = s),
					b(e, a),
					b(e, r),
					b(r, i),
					(i.innerHTML = n),
					b(r, g));
				for (let I = 0; I < c.length; I += 1) c[I] && c[I].m(r, null);
				b(e, C);
			},
			p(d, o) {
				if (
					(o & 2 && s !== (s = d[10].replace(/^(\w)/, ps) + '') && (t.innerHTML = s),
					o & 2 && n !== (n = d[10] + '') && (i.innerHTML = n),
					o & 7)
				) {
					A = V(Object.entries(d[11] || {}));
					let I;
					for (I = 0; I < A.length; I += 1) {
						let m = Qs(d, A, I);
						c[I] ? c[I].p(m, o) : ((c[I] = fs(m)), c[I].c(), c[I].m(r, null));
					}
					for (; I < c.length; I += 1) c[I].d(1);
					c.length = A.length;
				}
				o & 138 && u !== (u = d[7] || d[3].map(Bs).includes(d[10].toLowerCase())) && (e.open = u);
			},
			d(d) {
				(d && B(e), $(c, d));
			},
		};
	}
	function fa(l) {
		let e = l[1] && Object.entries(l[1]).length,
			t,
			s = e && ms(l);
		return {
			c() {
				(s && s.c(), (t = ee()));
			},
			m(a, r) {
				(s && s.m(a, r), h(a, t, r));
			},
			p(a, [r]) {
				(r & 2 && (e = a[1] && Object.entries(a[1]).length),
					e
						? s
							? s.p(a, r)
							: ((s = ms(a)), s.c(), s.m(t.parentNode, t))
						: s && (s.d(1), (s = null)));
			},
			i: R,
			o: R,
			d(a) {
				(a && B(t), s && s.d(a));
			},
		};
	}
	var ps = (l) => l.toLocaleUpperCase(),
		Bs = (l) => l.toLowerCase();
	function Fa(l, e, t) {
		let { available_filters: s = null } = e,
			{ show_empty_filters: a = !0 } = e,
			{ open_filters: r = [] } = e,
			{ translate: i = () => '' } = e,
			{ automatic_translations: n = {} } = e,
			{ translations: g = {} } = e,
			{ selected_filters: C = {} } = e,
			u = !1,
			A = !1;
		function c(d, o) {
			((C[`${d}:${o}`] = this.checked), t(0, C));
		}
		return (
			(l.$$set = (d) => {
				('available_filters' in d && t(1, (s = d.available_filters)),
					'show_empty_filters' in d && t(2, (a = d.show_empty_filters)),
					'open_filters' in d && t(3, (r = d.open_filters)),
					'translate' in d && t(4, (i = d.translate)),
					'automatic_translations' in d && t(5, (n = d.automatic_translations)),
					'translations' in d && t(6, (g = d.translations)),
					'selected_filters' in d && t(0, (C = d.selected_filters)));
			}),
			(l.$$.update = () => {
				if (l.$$.dirty & 258 && s && !u) {
					t(8, (u = !0));
					let d = Object.entries(s || {});
					d.length === 1 && Object.entries(d[0][1])?.length <= 6 && t(7, (A = !0));
				}
			}),
			[C, s, a, r, i, n, g, A, u, c]
		);
	}
	var Rt = class extends M {
			constructor(e) {
				(super(),
					K(this, e, Fa, fa, O, {
						available_filters: 1,
						show_empty_filters: 2,
						open_filters: 3,
						translate: 4,
						automatic_translations: 5,
						translations: 6,
						selected_filters: 0,
					}));
			}
		},
		hs = Rt;
	var Wt = {};
	x(Wt, {
		comments: () => Ba,
		default: () => xa,
		direction: () => ha,
		strings: () => Ua,
		thanks_to: () => pa,
	});
	var pa = 'Jan Claasen <jan@cloudcannon.com>',
		Ba = '',
		ha = 'ltr',
		Ua = {
			placeholder: 'Soek',
			clear_search: 'Opruim',
			load_more: 'Laai nog resultate',
			search_label: 'Soek hierdie webwerf',
			filters_label: 'Filters',
			zero_results: 'Geen resultate vir [SEARCH_TERM]',
			many_results: '[COUNT] resultate vir [SEARCH_TERM]',
			one_result: '[COUNT] resultate vir [SEARCH_TERM]',
			total_zero_results: 'Geen resultate',
			total_one_result: '[COUNT] resultaat',
			total_many_results: '[COUNT] resultate',
			alt_search:
				'Geen resultate vir [SEARCH_TERM]. Toon resultate vir [DIFFERENT_TERM] in plaas daarvan',
			search_suggestion:
				'Geen resultate vir [SEARCH_TERM]. Probeer eerder een van die volgende terme:',
			searching: 'Soek vir [SEARCH_TERM]',
			results_label: 'Soekresultate',
			keyboard_navigate: 'navigeer',
			keyboard_select: 'kies',
			keyboard_clear: 'wis',
			keyboard_close: 'sluit',
			keyboard_search: 'soek',
			error_search: 'Soek het misluk',
			filter_selected_one: '[COUNT] gekies',
			filter_selected_many: '[COUNT] gekies',
			input_hint: 'Resultate sal verskyn terwyl jy tik',
			loading: 'Laai',
		},
		xa = { thanks_to: pa, comments: Ba, direction: ha, strings: Ua };
	var St = {};
	x(St, {
		comments: () => Za,
		default: () => Xa,
		direction: () => Ga,
		strings: () => Na,
		thanks_to: () => ya,
	});
	var ya = 'Jermanuts',
		Za = '',
		Ga = 'rtl',
		Na = {
			placeholder: '\u0628\u062D\u062B',
			clear_search: '\u0627\u0645\u0633\u062D',
			load_more:
				'\u062D\u0645\u0651\u0650\u0644 \u0627\u0644\u0645\u0632\u064A\u062F \u0645\u0646 \u0627\u0644\u0646\u062A\u0627\u0626\u062C',
			search_label:
				'\u0627\u0628\u062D\u062B \u0641\u064A \u0647\u0630\u0627 \u0627\u0644\u0645\u0648\u0642\u0639',
			filters_label: '\u062A\u0635\u0641\u064A\u0627\u062A',
			zero_results:
				'\u0644\u0627 \u062A\u0648\u062C\u062F \u0646\u062A\u0627\u0626\u062C \u0644 [SEARCH_TERM]',
			many_results: '[COUNT] \u0646\u062A\u0627\u0626\u062C \u0644 [SEARCH_TERM]',
			one_result: '[COUNT] \u0646\u062A\u064A\u062C\u0629 \u0644 [SEARCH_TERM]',
			total_zero_results: '\u0644\u0627 \u062A\u0648\u062C\u062F \u0646\u062A\u0627\u0626\u062C',
			total_one_result: '[COUNT] \u0646\u062A\u064A\u062C\u0629',
			total_many_results: '[COUNT] \u0646\u062A\u0627\u0626\u062C',
			alt_search:
				'\u0644\u0627 \u062A\u0648\u062C\u062F \u0646\u062A\u0627\u0626\u062C \u0644 [SEARCH_TERM]. \u064A\u0639\u0631\u0636 \u0627\u0644\u0646\u062A\u0627\u0626\u062C \u0644 [DIFFERENT_TERM] \u0628\u062F\u0644\u0627\u064B \u0645\u0646 \u0630\u0644\u0643',
			search_suggestion:
				'\u0644\u0627 \u062A\u0648\u062C\u062F \u0646\u062A\u0627\u0626\u062C \u0644 [SEARCH_TERM]. \u062C\u0631\u0628 \u0623\u062D\u062F \u0639\u0645\u0644\u064A\u0627\u062A \u0627\u0644\u0628\u062D\u062B \u0627\u0644\u062A\u0627\u0644\u064A\u0629:',
			searching: '\u064A\u0628\u062D\u062B \u0639\u0646 [SEARCH_TERM]...',
			results_label: '\u0646\u062A\u0627\u0626\u062C \u0627\u0644\u0628\u062D\u062B',
			keyboard_navigate: '\u062A\u0646\u0642\u0644',
			keyboard_select: '\u0627\u062E\u062A\u064A\u0627\u0631',
			keyboard_clear: '\u0627\u0645\u0633\u062D',
			keyboard_close: '\u0625\u063A\u0644\u0627\u0642',
			keyboard_search: '\u0628\u062D\u062B',
			error_search: '\u0641\u0634\u0644 \u0627\u0644\u0628\u062D\u062B',
			filter_selected_one: '[COUNT] \u0645\u062D\u062F\u062F',
			filter_selected_many: '[COUNT] \u0645\u062D\u062F\u062F',
			input_hint:
				'\u0633\u062A\u0638\u0647\u0631 \u0627\u0644\u0646\u062A\u0627\u0626\u062C \u0623\u062B\u0646\u0627\u0621 \u0627\u0644\u0643\u062A\u0627\u0628\u0629',
			loading: '\u062C\u0627\u0631\u064D \u0627\u0644\u062A\u062D\u0645\u064A\u0644',
		},
		Xa = { thanks_to: ya, comments: Za, direction: Ga, strings: Na };
	var Vt = {};
	x(Vt, {
		comments: () => ka,
		default: () => Wa,
		direction: () => La,
		strings: () => Ra,
		thanks_to: () => Ea,
	});
	var Ea = 'Maruf Alom <mail@marufalom.com>',
		ka = '',
		La = 'ltr',
		Ra = {
			placeholder:
				'\u0985\u09A8\u09C1\u09B8\u09A8\u09CD\u09A7\u09BE\u09A8 \u0995\u09B0\u09C1\u09A8',
			clear_search: '\u09AE\u09C1\u099B\u09C7 \u09AB\u09C7\u09B2\u09C1\u09A8',
			load_more: '\u0986\u09B0\u09CB \u09AB\u09B2\u09BE\u09AB\u09B2 \u09A6\u09C7\u0996\u09C1\u09A8',
			search_label:
				'\u098F\u0987 \u0993\u09AF\u09BC\u09C7\u09AC\u09B8\u09BE\u0987\u099F\u09C7 \u0985\u09A8\u09C1\u09B8\u09A8\u09CD\u09A7\u09BE\u09A8 \u0995\u09B0\u09C1\u09A8',
			filters_label: '\u09AB\u09BF\u09B2\u09CD\u099F\u09BE\u09B0',
			zero_results:
				'[SEARCH_TERM] \u098F\u09B0 \u099C\u09A8\u09CD\u09AF \u0995\u09BF\u099B\u09C1 \u0996\u09C1\u0981\u099C\u09C7 \u09AA\u09BE\u0993\u09AF\u09BC\u09BE \u09AF\u09BE\u09AF\u09BC\u09A8\u09BF',
			many_results:
				'[COUNT]-\u099F\u09BF \u09AB\u09B2\u09BE\u09AB\u09B2 \u09AA\u09BE\u0993\u09AF\u09BC\u09BE \u0997\u09BF\u09AF\u09BC\u09C7\u099B\u09C7 [SEARCH_TERM] \u098F\u09B0 \u099C\u09A8\u09CD\u09AF',
			one_result:
				'[COUNT]-\u099F\u09BF \u09AB\u09B2\u09BE\u09AB\u09B2 \u09AA\u09BE\u0993\u09AF\u09BC\u09BE \u0997\u09BF\u09AF\u09BC\u09C7\u099B\u09C7 [SEARCH_TERM] \u098F\u09B0 \u099C\u09A8\u09CD\u09AF',
			total_zero_results: '\u0995\u09CB\u09A8 \u09AB\u09B2\u09BE\u09AB\u09B2 \u09A8\u09C7\u0987',
			total_one_result: '[COUNT]-\u099F\u09BF \u09AB\u09B2\u09BE\u09AB\u09B2',
			total_many_results: '[COUNT]-\u099F\u09BF \u09AB\u09B2\u09BE\u09AB\u09B2',
			alt_search:
				'\u0995\u09CB\u09A8 \u0995\u09BF\u099B\u09C1 \u0996\u09C1\u0981\u099C\u09C7 \u09AA\u09BE\u0993\u09AF\u09BC\u09BE \u09AF\u09BE\u09AF\u09BC\u09A8\u09BF [SEARCH_TERM] \u098F\u09B0 \u099C\u09A8\u09CD\u09AF. \u09AA\u09B0\u09BF\u09AC\u09B0\u09CD\u09A4\u09C7 [DIFFERENT_TERM] \u098F\u09B0 \u099C\u09A8\u09CD\u09AF \u09A6\u09C7\u0996\u09BE\u09A8\u09CB \u09B9\u099A\u09CD\u099B\u09C7',
			search_suggestion:
				'\u0995\u09CB\u09A8 \u0995\u09BF\u099B\u09C1 \u0996\u09C1\u0981\u099C\u09C7 \u09AA\u09BE\u0993\u09AF\u09BC\u09BE \u09AF\u09BE\u09AF\u09BC\u09A8\u09BF [SEARCH_TERM] \u098F\u09B0 \u09AC\u09BF\u09B7\u09AF\u09BC\u09C7. \u09A8\u09BF\u09A8\u09CD\u09AE\u09C7\u09B0 \u09AC\u09BF\u09B7\u09AF\u09BC\u09AC\u09B8\u09CD\u09A4\u09C1 \u0996\u09C1\u0981\u099C\u09C7 \u09A6\u09C7\u0996\u09C1\u09A8:',
			searching:
				'\u0985\u09A8\u09C1\u09B8\u09A8\u09CD\u09A7\u09BE\u09A8 \u099A\u09B2\u099B\u09C7 [SEARCH_TERM]...',
			results_label:
				'\u0985\u09A8\u09C1\u09B8\u09A8\u09CD\u09A7\u09BE\u09A8\u09C7\u09B0 \u09AB\u09B2\u09BE\u09AB\u09B2',
			keyboard_navigate: '\u09A8\u09C7\u09AD\u09BF\u0997\u09C7\u099F',
			keyboard_select: '\u09A8\u09BF\u09B0\u09CD\u09AC\u09BE\u099A\u09A8',
			keyboard_clear: '\u09AE\u09C1\u099B\u09C1\u09A8',
			keyboard_close: '\u09AC\u09A8\u09CD\u09A7',
			keyboard_search: '\u0985\u09A8\u09C1\u09B8\u09A8\u09CD\u09A7\u09BE\u09A8',
			error_search:
				'\u0985\u09A8\u09C1\u09B8\u09A8\u09CD\u09A7\u09BE\u09A8 \u09AC\u09CD\u09AF\u09B0\u09CD\u09A5',
			filter_selected_one:
				'[COUNT]-\u099F\u09BF \u09A8\u09BF\u09B0\u09CD\u09AC\u09BE\u099A\u09BF\u09A4',
			filter_selected_many:
				'[COUNT]-\u099F\u09BF \u09A8\u09BF\u09B0\u09CD\u09AC\u09BE\u099A\u09BF\u09A4',
			input_hint:
				'\u099F\u09BE\u0987\u09AA \u0995\u09B0\u09BE\u09B0 \u09B8\u09BE\u09A5\u09C7 \u09B8\u09BE\u09A5\u09C7 \u09AB\u09B2\u09BE\u09AB\u09B2 \u09A6\u09C7\u0996\u09BE \u09AF\u09BE\u09AC\u09C7',
			loading: '\u09B2\u09CB\u09A1 \u09B9\u099A\u09CD\u099B\u09C7',
		},
		Wa = { thanks_to: Ea, comments: ka, direction: La, strings: Ra };
	var Dt = {};
	x(Dt, {
		comments: () => Va,
		default: () => va,
		direction: () => Da,
		strings: () => Ta,
		thanks_to: () => Sa,
	});
	var Sa = 'Pablo Villaverde <https://github.com/pvillaverde>',
		Va = '',
		Da = 'ltr',
		Ta = {
			placeholder: 'Cerca',
			clear_search: 'Netejar',
			load_more: 'Veure m\xE9s resultats',
			search_label: 'Cerca en aquest lloc',
			filters_label: 'Filtres',
			zero_results: 'No es van trobar resultats per [SEARCH_TERM]',
			many_results: '[COUNT] resultats trobats per [SEARCH_TERM]',
			one_result: '[COUNT] resultat trobat per [SEARCH_TERM]',
			total_zero_results: 'Sense resultats',
			total_one_result: '[COUNT] resultat',
			total_many_results: '[COUNT] resultats',
			alt_search:
				'No es van trobar resultats per [SEARCH_TERM]. Mostrant al seu lloc resultats per [DIFFERENT_TERM]',
			search_suggestion:
				'No es van trobar resultats per [SEARCH_TERM]. Proveu una de les cerques seg\xFCents:',
			searching: 'Cercant [SEARCH_TERM]...',
			results_label: 'Resultats de la cerca',
			keyboard_navigate: 'navegar',
			keyboard_select: 'triar',
			keyboard_clear: 'netejar',
			keyboard_close: 'tancar',
			keyboard_search: 'cercar',
			error_search: 'Error en la cerca',
			filter_selected_one: '[COUNT] seleccionat',
			filter_selected_many: '[COUNT] seleccionats',
			input_hint: 'Els resultats apareixeran mentre escriviu',
			loading: 'Carregant',
		},
		va = { thanks_to: Sa, comments: Va, direction: Da, strings: Ta };
	var Tt = {};
	x(Tt, {
		comments: () => Ma,
		default: () => za,
		direction: () => Ya,
		strings: () => wa,
		thanks_to: () => Ha,
	});
	var Ha = 'Dalibor Hon <https://github.com/dallyh>',
		Ma = '',
		Ya = 'ltr',
		wa = {
			placeholder: 'Hledat',
			clear_search: 'Smazat',
			load_more: 'Na\u010D\xEDst dal\u0161\xED v\xFDsledky',
			search_label: 'Prohledat tuto str\xE1nku',
			filters_label: 'Filtry',
			zero_results: '\u017D\xE1dn\xE9 v\xFDsledky pro [SEARCH_TERM]',
			many_results: '[COUNT] v\xFDsledk\u016F pro [SEARCH_TERM]',
			one_result: '[COUNT] v\xFDsledek pro [SEARCH_TERM]',
			total_zero_results: '\u017D\xE1dn\xE9 v\xFDsledky',
			total_one_result: '[COUNT] v\xFDsledek',
			total_many_results: '[COUNT] v\xFDsledk\u016F',
			alt_search:
				'\u017D\xE1dn\xE9 v\xFDsledky pro [SEARCH_TERM]. Zobrazuj\xED se v\xFDsledky pro [DIFFERENT_TERM]',
			search_suggestion:
				'\u017D\xE1dn\xE9 v\xFDsledky pro [SEARCH_TERM]. Souvisej\xEDc\xED v\xFDsledky hled\xE1n\xED:',
			searching: 'Hled\xE1m [SEARCH_TERM]...',
			results_label: 'V\xFDsledky hled\xE1n\xED',
			keyboard_navigate: 'navigovat',
			keyboard_select: 'vybrat',
			keyboard_clear: 'smazat',
			keyboard_close: 'zav\u0159\xEDt',
			keyboard_search: 'hledat',
			error_search: 'Hled\xE1n\xED selhalo',
			filter_selected_one: '[COUNT] vybran\xFD',
			filter_selected_many: '[COUNT] vybran\xFDch',
			input_hint: 'V\xFDsledky se zobraz\xED b\u011Bhem psan\xED',
			loading: 'Na\u010D\xEDt\xE1n\xED',
		},
		za = { thanks_to: Ha, comments: Ma, direction: Ya, strings: wa };
	var vt = {};
	x(vt, {
		comments: () => Oa,
		default: () => Pa,
		direction: () => ja,
		strings: () => Ka,
		thanks_to: () => Ja,
	});
	var Ja = 'Jonas Smedegaard <dr@jones.dk>',
		Oa = '',
		ja = 'ltr',
		Ka = {
			placeholder: 'S\xF8g',
			clear_search: 'Nulstil',
			load_more: 'Indl\xE6s flere resultater',
			search_label: 'S\xF8g p\xE5 dette website',
			filters_label: 'Filtre',
			zero_results: 'Ingen resultater for [SEARCH_TERM]',
			many_results: '[COUNT] resultater for [SEARCH_TERM]',
			one_result: '[COUNT] resultat for [SEARCH_TERM]',
			total_zero_results: 'Ingen resultater',
			total_one_result: '[COUNT] resultat',
			total_many_results: '[COUNT] resultater',
			alt_search:
				'Ingen resultater for [SEARCH_TERM]. Viser resultater for [DIFFERENT_TERM] i stedet',
			search_suggestion:
				'Ingen resultater for [SEARCH_TERM]. Pr\xF8v et af disse s\xF8geord i stedet:',
			searching: 'S\xF8ger efter [SEARCH_TERM]...',
			results_label: 'S\xF8geresultater',
			keyboard_navigate: 'naviger',
			keyboard_select: 'v\xE6lg',
			keyboard_clear: 'ryd',
			keyboard_close: 'luk',
			keyboard_search: 's\xF8g',
			error_search: 'S\xF8gning mislykkedes',
			filter_selected_one: '[COUNT] valgt',
			filter_selected_many: '[COUNT] valgte',
			input_hint: 'Resultater vises mens du skriver',
			loading: 'Indl\xE6ser',
		},
		Pa = { thanks_to: Ja, comments: Oa, direction: ja, strings: Ka };
	var Ht = {};
	x(Ht, {
		comments: () => $a,
		default: () => lr,
		direction: () => er,
		strings: () => tr,
		thanks_to: () => qa,
	});
	var qa = 'Jan Claasen <jan@cloudcannon.com>',
		$a = '',
		er = 'ltr',
		tr = {
			placeholder: 'Suche',
			clear_search: 'L\xF6schen',
			load_more: 'Mehr Ergebnisse laden',
			search_label: 'Suche diese Seite',
			filters_label: 'Filter',
			zero_results: 'Keine Ergebnisse f\xFCr [SEARCH_TERM]',
			many_results: '[COUNT] Ergebnisse f\xFCr [SEARCH_TERM]',
			one_result: '[COUNT] Ergebnis f\xFCr [SEARCH_TERM]',
			total_zero_results: 'Keine Ergebnisse',
			total_one_result: '[COUNT] Ergebnis',
			total_many_results: '[COUNT] Ergebnisse',
			alt_search:
				'Keine Ergebnisse f\xFCr [SEARCH_TERM]. Stattdessen werden Ergebnisse f\xFCr [DIFFERENT_TERM] angezeigt',
			search_suggestion:
				'Keine Ergebnisse f\xFCr [SEARCH_TERM]. Versuchen Sie eine der folgenden Suchen:',
			searching: 'Suche nach [SEARCH_TERM]\u202F\u2026',
			results_label: 'Suchergebnisse',
			keyboard_navigate: 'navigieren',
			keyboard_select: 'ausw\xE4hlen',
			keyboard_clear: 'l\xF6schen',
			keyboard_close: 'schlie\xDFen',
			keyboard_search: 'suchen',
			error_search: 'Suche fehlgeschlagen',
			filter_selected_one: '[COUNT] ausgew\xE4hlt',
			filter_selected_many: '[COUNT] ausgew\xE4hlt',
			input_hint: 'Ergebnisse werden w\xE4hrend der Eingabe angezeigt',
			loading: 'Wird geladen',
		},
		lr = { thanks_to: qa, comments: $a, direction: er, strings: tr };
	var Mt = {};
	x(Mt, {
		comments: () => ar,
		default: () => nr,
		direction: () => rr,
		strings: () => ir,
		thanks_to: () => sr,
	});
	var sr = 'George Papadopoulos',
		ar = '',
		rr = 'ltr',
		ir = {
			placeholder: '\u0391\u03BD\u03B1\u03B6\u03AE\u03C4\u03B7\u03C3\u03B7',
			clear_search: '\u039A\u03B1\u03B8\u03B1\u03C1\u03B9\u03C3\u03BC\u03CC\u03C2',
			load_more:
				'\u03A6\u03CC\u03C1\u03C4\u03C9\u03C3\u03B7 \u03C0\u03B5\u03C1\u03B9\u03C3\u03C3\u03CC\u03C4\u03B5\u03C1\u03C9\u03BD \u03B1\u03C0\u03BF\u03C4\u03B5\u03BB\u03B5\u03C3\u03BC\u03AC\u03C4\u03C9\u03BD',
			search_label:
				'\u0391\u03BD\u03B1\u03B6\u03AE\u03C4\u03B7\u03C3\u03B7 \u03C3\u03B5 \u03B1\u03C5\u03C4\u03CC\u03BD \u03C4\u03BF\u03BD \u03B9\u03C3\u03C4\u03CC\u03C4\u03BF\u03C0\u03BF',
			filters_label: '\u03A6\u03AF\u03BB\u03C4\u03C1\u03B1',
			zero_results:
				'\u0394\u03B5\u03BD \u03B2\u03C1\u03AD\u03B8\u03B7\u03BA\u03B1\u03BD \u03B1\u03C0\u03BF\u03C4\u03B5\u03BB\u03AD\u03C3\u03BC\u03B1\u03C4\u03B1 \u03B3\u03B9\u03B1 [SEARCH_TERM]',
			many_results:
				'[COUNT] \u03B1\u03C0\u03BF\u03C4\u03B5\u03BB\u03AD\u03C3\u03BC\u03B1\u03C4\u03B1 \u03B3\u03B9\u03B1 [SEARCH_TERM]',
			one_result:
				'[COUNT] \u03B1\u03C0\u03BF\u03C4\u03AD\u03BB\u03B5\u03C3\u03BC\u03B1 \u03B3\u03B9\u03B1 [SEARCH_TERM]',
			total_zero_results:
				'\u0394\u03B5\u03BD \u03B2\u03C1\u03AD\u03B8\u03B7\u03BA\u03B1\u03BD \u03B1\u03C0\u03BF\u03C4\u03B5\u03BB\u03AD\u03C3\u03BC\u03B1\u03C4\u03B1',
			total_one_result: '[COUNT] \u03B1\u03C0\u03BF\u03C4\u03AD\u03BB\u03B5\u03C3\u03BC\u03B1',
			total_many_results:
				'[COUNT] \u03B1\u03C0\u03BF\u03C4\u03B5\u03BB\u03AD\u03C3\u03BC\u03B1\u03C4\u03B1',
			alt_search:
				'\u0394\u03B5\u03BD \u03B2\u03C1\u03AD\u03B8\u03B7\u03BA\u03B1\u03BD \u03B1\u03C0\u03BF\u03C4\u03B5\u03BB\u03AD\u03C3\u03BC\u03B1\u03C4\u03B1 \u03B3\u03B9\u03B1 [SEARCH_TERM]. \u0395\u03BC\u03C6\u03B1\u03BD\u03AF\u03B6\u03BF\u03BD\u03C4\u03B1\u03B9 \u03B1\u03C0\u03BF\u03C4\u03B5\u03BB\u03AD\u03C3\u03BC\u03B1\u03C4\u03B1 \u03B3\u03B9\u03B1 [DIFFERENT_TERM]',
			search_suggestion:
				'\u0394\u03B5\u03BD \u03B2\u03C1\u03AD\u03B8\u03B7\u03BA\u03B1\u03BD \u03B1\u03C0\u03BF\u03C4\u03B5\u03BB\u03AD\u03C3\u03BC\u03B1\u03C4\u03B1 \u03B3\u03B9\u03B1 [SEARCH_TERM]. \u0394\u03BF\u03BA\u03B9\u03BC\u03AC\u03C3\u03C4\u03B5 \u03BC\u03AF\u03B1 \u03B1\u03C0\u03CC \u03C4\u03B9\u03C2 \u03C0\u03B1\u03C1\u03B1\u03BA\u03AC\u03C4\u03C9 \u03B1\u03BD\u03B1\u03B6\u03B7\u03C4\u03AE\u03C3\u03B5\u03B9\u03C2:',
			searching:
				'\u0391\u03BD\u03B1\u03B6\u03AE\u03C4\u03B7\u03C3\u03B7 \u03B3\u03B9\u03B1 [SEARCH_TERM]...',
			results_label:
				'\u0391\u03C0\u03BF\u03C4\u03B5\u03BB\u03AD\u03C3\u03BC\u03B1\u03C4\u03B1 \u03B1\u03BD\u03B1\u03B6\u03AE\u03C4\u03B7\u03C3\u03B7\u03C2',
			keyboard_navigate: '\u03C0\u03BB\u03BF\u03AE\u03B3\u03B7\u03C3\u03B7',
			keyboard_select: '\u03B5\u03C0\u03B9\u03BB\u03BF\u03B3\u03AE',
			keyboard_clear: '\u03BA\u03B1\u03B8\u03B1\u03C1\u03B9\u03C3\u03BC\u03CC\u03C2',
			keyboard_close: '\u03BA\u03BB\u03B5\u03AF\u03C3\u03B9\u03BC\u03BF',
			keyboard_search: '\u03B1\u03BD\u03B1\u03B6\u03AE\u03C4\u03B7\u03C3\u03B7',
			error_search:
				'\u0397 \u03B1\u03BD\u03B1\u03B6\u03AE\u03C4\u03B7\u03C3\u03B7 \u03B1\u03C0\u03AD\u03C4\u03C5\u03C7\u03B5',
			filter_selected_one: '[COUNT] \u03B5\u03C0\u03B9\u03BB\u03B5\u03B3\u03BC\u03AD\u03BD\u03BF',
			filter_selected_many: '[COUNT] \u03B5\u03C0\u03B9\u03BB\u03B5\u03B3\u03BC\u03AD\u03BD\u03B1',
			input_hint:
				'\u03A4\u03B1 \u03B1\u03C0\u03BF\u03C4\u03B5\u03BB\u03AD\u03C3\u03BC\u03B1\u03C4\u03B1 \u03B8\u03B1 \u03B5\u03BC\u03C6\u03B1\u03BD\u03AF\u03B6\u03BF\u03BD\u03C4\u03B1\u03B9 \u03BA\u03B1\u03B8\u03CE\u03C2 \u03C0\u03BB\u03B7\u03BA\u03C4\u03C1\u03BF\u03BB\u03BF\u03B3\u03B5\u03AF\u03C4\u03B5',
			loading: '\u03A6\u03CC\u03C1\u03C4\u03C9\u03C3\u03B7',
		},
		nr = { thanks_to: sr, comments: ar, direction: rr, strings: ir };
	var Yt = {};
	x(Yt, {
		comments: () => or,
		default: () => Cr,
		direction: () => cr,
		strings: () => ur,
		thanks_to: () => gr,
	});
	var gr = 'Liam Bigelow <liam@cloudcannon.com>',
		or = '',
		cr = 'ltr',
		ur = {
			placeholder: 'Search',
			clear_search: 'Clear',
			load_more: 'Load more results',
			search_label: 'Search this site',
			filters_label: 'Filters',
			zero_results: 'No results for [SEARCH_TERM]',
			many_results: '[COUNT] results for [SEARCH_TERM]',
			one_result: '[COUNT] result for [SEARCH_TERM]',
			total_zero_results: 'No results',
			total_one_result: '[COUNT] result',
			total_many_results: '[COUNT] results',
			alt_search: 'No results for [SEARCH_TERM]. Showing results for [DIFFERENT_TERM] instead',
			search_suggestion: 'No results for [SEARCH_TERM]. Try one of the following searches:',
			searching: 'Searching for [SEARCH_TERM]...',
			results_label: 'Search results',
			keyboard_navigate: 'navigate',
			keyboard_select: 'select',
			keyboard_clear: 'clear',
			keyboard_close: 'close',
			keyboard_search: 'search',
			error_search: 'Search failed',
			filter_selected_one: '[COUNT] selected',
			filter_selected_many: '[COUNT] selected',
			input_hint: 'Results will appear as you type',
			loading: 'Loading',
		},
		Cr = { thanks_to: gr, comments: or, direction: cr, strings: ur };
	var wt = {};
	x(wt, {
		comments: () => dr,
		default: () => Qr,
		direction: () => Ar,
		strings: () => _r,
		thanks_to: () => Ir,
	});
	var Ir = 'Pablo Villaverde <https://github.com/pvillaverde>',
		dr = '',
		Ar = 'ltr',
		_r = {
			placeholder: 'Buscar',
			clear_search: 'Limpiar',
			load_more: 'Ver m\xE1s resultados',
			search_label: 'Buscar en este sitio',
			filters_label: 'Filtros',
			zero_results: 'No se encontraron resultados para [SEARCH_TERM]',
			many_results: '[COUNT] resultados encontrados para [SEARCH_TERM]',
			one_result: '[COUNT] resultado encontrado para [SEARCH_TERM]',
			total_zero_results: 'Sin resultados',
			total_one_result: '[COUNT] resultado',
			total_many_results: '[COUNT] resultados',
			alt_search:
				'No se encontraron resultados para [SEARCH_TERM]. Mostrando en su lugar resultados para [DIFFERENT_TERM]',
			search_suggestion:
				'No se encontraron resultados para [SEARCH_TERM]. Prueba una de las siguientes b\xFAsquedas:',
			searching: 'Buscando [SEARCH_TERM]...',
			results_label: 'Resultados de b\xFAsqueda',
			keyboard_navigate: 'navegar',
			keyboard_select: 'elegir',
			keyboard_clear: 'limpiar',
			keyboard_close: 'cerrar',
			keyboard_search: 'buscar',
			error_search: 'Error en la b\xFAsqueda',
			filter_selected_one: '[COUNT] seleccionado',
			filter_selected_many: '[COUNT] seleccionados',
			input_hint: 'Los resultados aparecer\xE1n mientras escribe',
			loading: 'Cargando',
		},
		Qr = { thanks_to: Ir, comments: dr, direction: Ar, strings: _r };
	var zt = {};
	x(zt, {
		comments: () => br,
		default: () => pr,
		direction: () => fr,
		strings: () => Fr,
		thanks_to: () => mr,
	});
	var mr = 'Mikel Larreategi <mlarreaegi@codesyntax.com>',
		br = '',
		fr = 'ltr',
		Fr = {
			placeholder: 'Bilatu',
			clear_search: 'Garbitu',
			load_more: 'Kargatu emaitza gehiagi',
			search_label: 'Bilatu',
			filters_label: 'Iragazkiak',
			zero_results: 'Ez dago emaitzarik [SEARCH_TERM] bilaketarentzat',
			many_results: '[COUNT] emaitza [SEARCH_TERM] bilaketarentzat',
			one_result: 'Emaitza bat [COUNT] [SEARCH_TERM] bilaketarentzat',
			total_zero_results: 'Emaitzarik ez',
			total_one_result: '[COUNT] emaitza',
			total_many_results: '[COUNT] emaitza',
			alt_search:
				'Ez dago emaitzarik [SEARCH_TERM] bilaketarentzat. [DIFFERENT_TERM] bilaketaren emaitzak erakusten',
			search_suggestion:
				'Ez dago emaitzarik [SEARCH_TERM] bilaketarentzat. Saiatu hauetako beste bateikin:',
			searching: '[SEARCH_TERM] bilatzen...',
			results_label: 'Bilaketaren emaitzak',
			keyboard_navigate: 'nabigatu',
			keyboard_select: 'hautatu',
			keyboard_clear: 'garbitu',
			keyboard_close: 'itxi',
			keyboard_search: 'bilatu',
			error_search: 'Bilaketak huts egin du',
			filter_selected_one: '[COUNT] hautatuta',
			filter_selected_many: '[COUNT] hautatuta',
			input_hint: 'Emaitzak idatzi ahala agertuko dira',
			loading: 'Kargatzen',
		},
		pr = { thanks_to: mr, comments: br, direction: fr, strings: Fr };
	var Jt = {};
	x(Jt, {
		comments: () => hr,
		default: () => yr,
		direction: () => Ur,
		strings: () => xr,
		thanks_to: () => Br,
	});
	var Br = 'Ali Khaleqi Yekta <https://yekta.dev>',
		hr = '',
		Ur = 'rtl',
		xr = {
			placeholder: '\u062C\u0633\u062A\u062C\u0648',
			clear_search: '\u067E\u0627\u06A9\u0633\u0627\u0632\u06CC',
			load_more:
				'\u0628\u0627\u0631\u06AF\u0630\u0627\u0631\u06CC \u0646\u062A\u0627\u06CC\u062C \u0628\u06CC\u0634\u062A\u0631',
			search_label: '\u062C\u0633\u062A\u062C\u0648 \u062F\u0631 \u0633\u0627\u06CC\u062A',
			filters_label: '\u0641\u06CC\u0644\u062A\u0631\u0647\u0627',
			zero_results:
				'\u0646\u062A\u06CC\u062C\u0647\u200C\u0627\u06CC \u0628\u0631\u0627\u06CC [SEARCH_TERM] \u06CC\u0627\u0641\u062A \u0646\u0634\u062F',
			many_results:
				'[COUNT] \u0646\u062A\u06CC\u062C\u0647 \u0628\u0631\u0627\u06CC [SEARCH_TERM] \u06CC\u0627\u0641\u062A \u0634\u062F',
			one_result:
				'[COUNT] \u0646\u062A\u06CC\u062C\u0647 \u0628\u0631\u0627\u06CC [SEARCH_TERM] \u06CC\u0627\u0641\u062A \u0634\u062F',
			total_zero_results:
				'\u0646\u062A\u06CC\u062C\u0647\u200C\u0627\u06CC \u06CC\u0627\u0641\u062A \u0646\u0634\u062F',
			total_one_result: '[COUNT] \u0646\u062A\u06CC\u062C\u0647',
			total_many_results: '[COUNT] \u0646\u062A\u06CC\u062C\u0647',
			alt_search:
				'\u0646\u062A\u06CC\u062C\u0647\u200C\u0627\u06CC \u0628\u0631\u0627\u06CC [SEARCH_TERM] \u06CC\u0627\u0641\u062A \u0646\u0634\u062F. \u062F\u0631 \u0639\u0648\u0636 \u0646\u062A\u0627\u06CC\u062C \u0628\u0631\u0627\u06CC [DIFFERENT_TERM] \u0646\u0645\u0627\u06CC\u0634 \u062F\u0627\u062F\u0647 \u0645\u06CC\u200C\u0634\u0648\u062F',
			search_suggestion:
				'\u0646\u062A\u06CC\u062C\u0647\u200C\u0627\u06CC \u0628\u0631\u0627\u06CC [SEARCH_TERM] \u06CC\u0627\u0641\u062A \u0646\u0634\u062F. \u06CC\u06A9\u06CC \u0627\u0632 \u062C\u0633\u062A\u062C\u0648\u0647\u0627\u06CC \u0632\u06CC\u0631 \u0631\u0627 \u0627\u0645\u062A\u062D\u0627\u0646 \u06A9\u0646\u06CC\u062F:',
			searching:
				'\u062F\u0631 \u062D\u0627\u0644 \u062C\u0633\u062A\u062C\u0648\u06CC [SEARCH_TERM]...',
			results_label: '\u0646\u062A\u0627\u06CC\u062C \u062C\u0633\u062A\u062C\u0648',
			keyboard_navigate: '\u067E\u06CC\u0645\u0627\u06CC\u0634',
			keyboard_select: '\u0627\u0646\u062A\u062E\u0627\u0628',
			keyboard_clear: '\u067E\u0627\u06A9\u0633\u0627\u0632\u06CC',
			keyboard_close: '\u0628\u0633\u062A\u0646',
			keyboard_search: '\u062C\u0633\u062A\u062C\u0648',
			error_search:
				'\u062C\u0633\u062A\u062C\u0648 \u0646\u0627\u0645\u0648\u0641\u0642 \u0628\u0648\u062F',
			filter_selected_one: '[COUNT] \u0627\u0646\u062A\u062E\u0627\u0628 \u0634\u062F\u0647',
			filter_selected_many: '[COUNT] \u0627\u0646\u062A\u062E\u0627\u0628 \u0634\u062F\u0647',
			input_hint:
				'\u0646\u062A\u0627\u06CC\u062C \u0647\u0646\u06AF\u0627\u0645 \u062A\u0627\u06CC\u067E \u0646\u0645\u0627\u06CC\u0634 \u062F\u0627\u062F\u0647 \u0645\u06CC\u200C\u0634\u0648\u0646\u062F',
			loading: '\u062F\u0631 \u062D\u0627\u0644 \u0628\u0627\u0631\u06AF\u0630\u0627\u0631\u06CC',
		},
		yr = { thanks_to: Br, comments: hr, direction: Ur, strings: xr };
	var Ot = {};
	x(Ot, {
		comments: () => Gr,
		default: () => Er,
		direction: () => Nr,
		strings: () => Xr,
		thanks_to: () => Zr,
	});
	var Zr = 'Valtteri Laitinen <dev@valtlai.fi>',
		Gr = '',
		Nr = 'ltr',
		Xr = {
			placeholder: 'Haku',
			clear_search: 'Tyhjenn\xE4',
			load_more: 'Lataa lis\xE4\xE4 tuloksia',
			search_label: 'Hae t\xE4lt\xE4 sivustolta',
			filters_label: 'Suodattimet',
			zero_results: 'Ei tuloksia haulle [SEARCH_TERM]',
			many_results: '[COUNT] tulosta haulle [SEARCH_TERM]',
			one_result: '[COUNT] tulos haulle [SEARCH_TERM]',
			total_zero_results: 'Ei tuloksia',
			total_one_result: '[COUNT] tulos',
			total_many_results: '[COUNT] tulosta',
			alt_search:
				'Ei tuloksia haulle [SEARCH_TERM]. N\xE4ytet\xE4\xE4n tulokset sen sijaan haulle [DIFFERENT_TERM]',
			search_suggestion: 'Ei tuloksia haulle [SEARCH_TERM]. Kokeile jotain seuraavista:',
			searching: 'Haetaan [SEARCH_TERM]...',
			results_label: 'Hakutulokset',
			keyboard_navigate: 'siirry',
			keyboard_select: 'valitse',
			keyboard_clear: 'tyhjenn\xE4',
			keyboard_close: 'sulje',
			keyboard_search: 'hae',
			error_search: 'Haku ep\xE4onnistui',
			filter_selected_one: '[COUNT] valittu',
			filter_selected_many: '[COUNT] valittu',
			input_hint: 'Tulokset n\xE4kyv\xE4t kirjoittaessasi',
			loading: 'Ladataan',
		},
		Er = { thanks_to: Zr, comments: Gr, direction: Nr, strings: Xr };
	var jt = {};
	x(jt, {
		comments: () => Lr,
		default: () => Sr,
		direction: () => Rr,
		strings: () => Wr,
		thanks_to: () => kr,
	});
	var kr = 'Nicolas Friedli <nicolas@theologique.ch>',
		Lr = '',
		Rr = 'ltr',
		Wr = {
			placeholder: 'Rechercher',
			clear_search: 'Nettoyer',
			load_more: 'Charger plus de r\xE9sultats',
			search_label: 'Recherche sur ce site',
			filters_label: 'Filtres',
			zero_results: 'Pas de r\xE9sultat pour [SEARCH_TERM]',
			many_results: '[COUNT] r\xE9sultats pour [SEARCH_TERM]',
			one_result: '[COUNT] r\xE9sultat pour [SEARCH_TERM]',
			total_zero_results: 'Pas de r\xE9sultat',
			total_one_result: '[COUNT] r\xE9sultat',
			total_many_results: '[COUNT] r\xE9sultats',
			alt_search:
				'Pas de r\xE9sultat pour [SEARCH_TERM]. Montre les r\xE9sultats pour [DIFFERENT_TERM] \xE0 la place',
			search_suggestion:
				'Pas de r\xE9sultat pour [SEARCH_TERM]. Essayer une des recherches suivantes:',
			searching: 'Recherche [SEARCH_TERM]...',
			results_label: 'R\xE9sultats de recherche',
			keyboard_navigate: 'naviguer',
			keyboard_select: 'choisir',
			keyboard_clear: 'effacer',
			keyboard_close: 'fermer',
			keyboard_search: 'rechercher',
			error_search: '\xC9chec de la recherche',
			filter_selected_one: '[COUNT] s\xE9lectionn\xE9',
			filter_selected_many: '[COUNT] s\xE9lectionn\xE9s',
			input_hint: 'Les r\xE9sultats appara\xEEtront au fur et \xE0 mesure de la saisie',
			loading: 'Chargement',
		},
		Sr = { thanks_to: kr, comments: Lr, direction: Rr, strings: Wr };
	var Kt = {};
	x(Kt, {
		comments: () => Dr,
		default: () => Hr,
		direction: () => Tr,
		strings: () => vr,
		thanks_to: () => Vr,
	});
	var Vr = 'Pablo Villaverde <https://github.com/pvillaverde>',
		Dr = '',
		Tr = 'ltr',
		vr = {
			placeholder: 'Buscar',
			clear_search: 'Limpar',
			load_more: 'Ver m\xE1is resultados',
			search_label: 'Buscar neste sitio',
			filters_label: 'Filtros',
			zero_results: 'Non se atoparon resultados para [SEARCH_TERM]',
			many_results: '[COUNT] resultados atopados para [SEARCH_TERM]',
			one_result: '[COUNT] resultado atopado para [SEARCH_TERM]',
			total_zero_results: 'Sen resultados',
			total_one_result: '[COUNT] resultado',
			total_many_results: '[COUNT] resultados',
			alt_search:
				'Non se atoparon resultados para [SEARCH_TERM]. Amosando no seu lugar resultados para [DIFFERENT_TERM]',
			search_suggestion:
				'Non se atoparon resultados para [SEARCH_TERM]. Probe unha das seguintes pesquisas:',
			searching: 'Buscando [SEARCH_TERM]...',
			results_label: 'Resultados da busca',
			keyboard_navigate: 'navegar',
			keyboard_select: 'escoller',
			keyboard_clear: 'limpar',
			keyboard_close: 'pechar',
			keyboard_search: 'buscar',
			error_search: 'Erro na busca',
			filter_selected_one: '[COUNT] seleccionado',
			filter_selected_many: '[COUNT] seleccionados',
			input_hint: 'Os resultados aparecer\xE1n mentres escribe',
			loading: 'Cargando',
		},
		Hr = { thanks_to: Vr, comments: Dr, direction: Tr, strings: vr };
	var Pt = {};
	x(Pt, {
		comments: () => Yr,
		default: () => Jr,
		direction: () => wr,
		strings: () => zr,
		thanks_to: () => Mr,
	});
	var Mr = 'Nir Tamir <nirtamir2@gmail.com>',
		Yr = '',
		wr = 'rtl',
		zr = {
			placeholder: '\u05D7\u05D9\u05E4\u05D5\u05E9',
			clear_search: '\u05E0\u05D9\u05E7\u05D5\u05D9',
			load_more: '\u05E2\u05D5\u05D3 \u05EA\u05D5\u05E6\u05D0\u05D5\u05EA',
			search_label: '\u05D7\u05D9\u05E4\u05D5\u05E9 \u05D1\u05D0\u05EA\u05E8 \u05D6\u05D4',
			filters_label: '\u05DE\u05E1\u05E0\u05E0\u05D9\u05DD',
			zero_results:
				'\u05DC\u05D0 \u05E0\u05DE\u05E6\u05D0\u05D5 \u05EA\u05D5\u05E6\u05D0\u05D5\u05EA \u05E2\u05D1\u05D5\u05E8 [SEARCH_TERM]',
			many_results:
				'\u05E0\u05DE\u05E6\u05D0\u05D5 [COUNT] \u05EA\u05D5\u05E6\u05D0\u05D5\u05EA \u05E2\u05D1\u05D5\u05E8 [SEARCH_TERM]',
			one_result:
				'\u05E0\u05DE\u05E6\u05D0\u05D4 \u05EA\u05D5\u05E6\u05D0\u05D4 \u05D0\u05D7\u05EA \u05E2\u05D1\u05D5\u05E8 [SEARCH_TERM]',
			total_zero_results:
				'\u05DC\u05D0 \u05E0\u05DE\u05E6\u05D0\u05D5 \u05EA\u05D5\u05E6\u05D0\u05D5\u05EA',
			total_one_result: '\u05EA\u05D5\u05E6\u05D0\u05D4 [COUNT]',
			total_many_results: '[COUNT] \u05EA\u05D5\u05E6\u05D0\u05D5\u05EA',
			alt_search:
				'\u05DC\u05D0 \u05E0\u05DE\u05E6\u05D0\u05D5 \u05EA\u05D5\u05E6\u05D0\u05D5\u05EA \u05E2\u05D1\u05D5\u05E8 [SEARCH_TERM]. \u05DE\u05D5\u05E6\u05D2\u05D5\u05EA \u05EA\u05D5\u05E6\u05D0\u05D5\u05EA \u05E2\u05D1\u05D5\u05E8 [DIFFERENT_TERM]',
			search_suggestion:
				'\u05DC\u05D0 \u05E0\u05DE\u05E6\u05D0\u05D5 \u05EA\u05D5\u05E6\u05D0\u05D5\u05EA \u05E2\u05D1\u05D5\u05E8 [SEARCH_TERM]. \u05E0\u05E1\u05D5 \u05D0\u05D7\u05D3 \u05DE\u05D4\u05D7\u05D9\u05E4\u05D5\u05E9\u05D9\u05DD \u05D4\u05D1\u05D0\u05D9\u05DD:',
			searching: '\u05DE\u05D7\u05E4\u05E9 \u05D0\u05EA [SEARCH_TERM]...',
			results_label: '\u05EA\u05D5\u05E6\u05D0\u05D5\u05EA \u05D7\u05D9\u05E4\u05D5\u05E9',
			keyboard_navigate: '\u05E0\u05D9\u05D5\u05D5\u05D8',
			keyboard_select: '\u05D1\u05D7\u05D9\u05E8\u05D4',
			keyboard_clear: '\u05E0\u05D9\u05E7\u05D5\u05D9',
			keyboard_close: '\u05E1\u05D2\u05D9\u05E8\u05D4',
			keyboard_search: '\u05D7\u05D9\u05E4\u05D5\u05E9',
			error_search: '\u05D4\u05D7\u05D9\u05E4\u05D5\u05E9 \u05E0\u05DB\u05E9\u05DC',
			filter_selected_one: '[COUNT] \u05E0\u05D1\u05D7\u05E8',
			filter_selected_many: '[COUNT] \u05E0\u05D1\u05D7\u05E8\u05D5',
			input_hint:
				'\u05D4\u05EA\u05D5\u05E6\u05D0\u05D5\u05EA \u05D9\u05D5\u05E4\u05D9\u05E2\u05D5 \u05EA\u05D5\u05DA \u05DB\u05D3\u05D9 \u05D4\u05E7\u05DC\u05D3\u05D4',
			loading: '\u05D8\u05D5\u05E2\u05DF',
		},
		Jr = { thanks_to: Mr, comments: Yr, direction: wr, strings: zr };
	var qt = {};
	x(qt, {
		comments: () => jr,
		default: () => qr,
		direction: () => Kr,
		strings: () => Pr,
		thanks_to: () => Or,
	});
	var Or = 'Amit Yadav <amit@thetechbasket.com>',
		jr = '',
		Kr = 'ltr',
		Pr = {
			placeholder: '\u0916\u094B\u091C\u0947\u0902',
			clear_search: '\u0938\u093E\u092B \u0915\u0930\u0947\u0902',
			load_more:
				'\u0914\u0930 \u0905\u0927\u093F\u0915 \u092A\u0930\u093F\u0923\u093E\u092E \u0932\u094B\u0921 \u0915\u0930\u0947\u0902',
			search_label:
				'\u0907\u0938 \u0938\u093E\u0907\u091F \u092E\u0947\u0902 \u0916\u094B\u091C\u0947\u0902',
			filters_label: '\u092B\u093C\u093F\u0932\u094D\u091F\u0930',
			zero_results:
				'\u0915\u094B\u0908 \u092A\u0930\u093F\u0923\u093E\u092E [SEARCH_TERM] \u0915\u0947 \u0932\u093F\u090F \u0928\u0939\u0940\u0902 \u092E\u093F\u0932\u093E',
			many_results:
				'[COUNT] \u092A\u0930\u093F\u0923\u093E\u092E [SEARCH_TERM] \u0915\u0947 \u0932\u093F\u090F \u092E\u093F\u0932\u0947',
			one_result:
				'[COUNT] \u092A\u0930\u093F\u0923\u093E\u092E [SEARCH_TERM] \u0915\u0947 \u0932\u093F\u090F \u092E\u093F\u0932\u093E',
			total_zero_results:
				'\u0915\u094B\u0908 \u092A\u0930\u093F\u0923\u093E\u092E \u0928\u0939\u0940\u0902',
			total_one_result: '[COUNT] \u092A\u0930\u093F\u0923\u093E\u092E',
			total_many_results: '[COUNT] \u092A\u0930\u093F\u0923\u093E\u092E',
			alt_search:
				'[SEARCH_TERM] \u0915\u0947 \u0932\u093F\u090F \u0915\u094B\u0908 \u092A\u0930\u093F\u0923\u093E\u092E \u0928\u0939\u0940\u0902 \u092E\u093F\u0932\u093E\u0964 \u0907\u0938\u0915\u0947 \u092C\u091C\u093E\u092F [DIFFERENT_TERM] \u0915\u0947 \u0932\u093F\u090F \u092A\u0930\u093F\u0923\u093E\u092E \u0926\u093F\u0916\u093E \u0930\u0939\u093E \u0939\u0948',
			search_suggestion:
				'[SEARCH_TERM] \u0915\u0947 \u0932\u093F\u090F \u0915\u094B\u0908 \u092A\u0930\u093F\u0923\u093E\u092E \u0928\u0939\u0940\u0902 \u092E\u093F\u0932\u093E\u0964 \u0928\u093F\u092E\u094D\u0928\u0932\u093F\u0916\u093F\u0924 \u0916\u094B\u091C\u094B\u0902 \u092E\u0947\u0902 \u0938\u0947 \u0915\u094B\u0908 \u090F\u0915 \u0906\u091C\u093C\u092E\u093E\u090F\u0902:',
			searching:
				'[SEARCH_TERM] \u0915\u0940 \u0916\u094B\u091C \u0915\u0940 \u091C\u093E \u0930\u0939\u0940 \u0939\u0948...',
			results_label: '\u0916\u094B\u091C \u092A\u0930\u093F\u0923\u093E\u092E',
			keyboard_navigate: '\u0928\u0947\u0935\u093F\u0917\u0947\u091F',
			keyboard_select: '\u091A\u0941\u0928\u0947\u0902',
			keyboard_clear: '\u0938\u093E\u092B\u093C \u0915\u0930\u0947\u0902',
			keyboard_close: '\u092C\u0902\u0926 \u0915\u0930\u0947\u0902',
			keyboard_search: '\u0916\u094B\u091C\u0947\u0902',
			error_search: '\u0916\u094B\u091C \u0935\u093F\u092B\u0932',
			filter_selected_one: '[COUNT] \u091A\u092F\u0928\u093F\u0924',
			filter_selected_many: '[COUNT] \u091A\u092F\u0928\u093F\u0924',
			input_hint:
				'\u091F\u093E\u0907\u092A \u0915\u0930\u0924\u0947 \u0938\u092E\u092F \u092A\u0930\u093F\u0923\u093E\u092E \u0926\u093F\u0916\u093E\u0908 \u0926\u0947\u0902\u0917\u0947',
			loading: '\u0932\u094B\u0921 \u0939\u094B \u0930\u0939\u093E \u0939\u0948',
		},
		qr = { thanks_to: Or, comments: jr, direction: Kr, strings: Pr };
	var $t = {};
	x($t, {
		comments: () => ei,
		default: () => si,
		direction: () => ti,
		strings: () => li,
		thanks_to: () => $r,
	});
	var $r = 'Diomed <https://github.com/diomed>',
		ei = '',
		ti = 'ltr',
		li = {
			placeholder: 'Tra\u017Ei',
			clear_search: 'O\u010Disti',
			load_more: 'U\u010Ditaj vi\u0161e rezultata',
			search_label: 'Pretra\u017Ei ovu stranicu',
			filters_label: 'Filteri',
			zero_results: 'Nema rezultata za [SEARCH_TERM]',
			many_results: '[COUNT] rezultata za [SEARCH_TERM]',
			one_result: '[COUNT] rezultat za [SEARCH_TERM]',
			total_zero_results: 'Nema rezultata',
			total_one_result: '[COUNT] rezultat',
			total_many_results: '[COUNT] rezultata',
			alt_search: 'Nema rezultata za [SEARCH_TERM]. Prikazujem rezultate za [DIFFERENT_TERM]',
			search_suggestion: 'Nema rezultata za [SEARCH_TERM]. Poku\u0161aj s jednom od ovih pretraga:',
			searching: 'Pretra\u017Eujem [SEARCH_TERM]...',
			results_label: 'Rezultati pretrage',
			keyboard_navigate: 'navigiraj',
			keyboard_select: 'odaberi',
			keyboard_clear: 'o\u010Disti',
			keyboard_close: 'zatvori',
			keyboard_search: 'tra\u017Ei',
			error_search: 'Pretraga nije uspjela',
			filter_selected_one: '[COUNT] odabran',
			filter_selected_many: '[COUNT] odabranih',
			input_hint: 'Rezultati \u0107e se pojaviti dok tipkate',
			loading: 'U\u010Ditavanje',
		},
		si = { thanks_to: $r, comments: ei, direction: ti, strings: li };
	var el = {};
	x(el, {
		comments: () => ri,
		default: () => gi,
		direction: () => ii,
		strings: () => ni,
		thanks_to: () => ai,
	});
	var ai = 'Adam Laki <info@adamlaki.com>',
		ri = '',
		ii = 'ltr',
		ni = {
			placeholder: 'Keres\xE9s',
			clear_search: 'T\xF6rl\xE9s',
			load_more: 'Tov\xE1bbi tal\xE1latok bet\xF6lt\xE9se',
			search_label: 'Keres\xE9s az oldalon',
			filters_label: 'Sz\u0171r\xE9s',
			zero_results: 'Nincs tal\xE1lat a(z) [SEARCH_TERM] kifejez\xE9sre',
			many_results: '[COUNT] db tal\xE1lat a(z) [SEARCH_TERM] kifejez\xE9sre',
			one_result: '[COUNT] db tal\xE1lat a(z) [SEARCH_TERM] kifejez\xE9sre',
			total_zero_results: 'Nincs tal\xE1lat',
			total_one_result: '[COUNT] tal\xE1lat',
			total_many_results: '[COUNT] tal\xE1lat',
			alt_search:
				'Nincs tal\xE1lat a(z) [SEARCH_TERM] kifejez\xE9sre. Tal\xE1latok mutat\xE1sa ink\xE1bb a(z) [DIFFERENT_TERM] kifejez\xE9sre',
			search_suggestion:
				'Nincs tal\xE1lat a(z) [SEARCH_TERM] kifejez\xE9sre. Pr\xF3b\xE1ld meg a k\xF6vetkez\u0151 keres\xE9sek egyik\xE9t:',
			searching: 'Keres\xE9s a(z) [SEARCH_TERM] kifejez\xE9sre...',
			results_label: 'Keres\xE9si tal\xE1latok',
			keyboard_navigate: 'navig\xE1l\xE1s',
			keyboard_select: 'kiv\xE1laszt\xE1s',
			keyboard_clear: 't\xF6rl\xE9s',
			keyboard_close: 'bez\xE1r\xE1s',
			keyboard_search: 'keres\xE9s',
			error_search: 'A keres\xE9s sikertelen',
			filter_selected_one: '[COUNT] kiv\xE1lasztva',
			filter_selected_many: '[COUNT] kiv\xE1lasztva',
			input_hint: 'A tal\xE1latok g\xE9pel\xE9s k\xF6zben jelennek meg',
			loading: 'Bet\xF6lt\xE9s',
		},
		gi = { thanks_to: ai, comments: ri, direction: ii, strings: ni };
	var tl = {};
	x(tl, {
		comments: () => ci,
		default: () => Ii,
		direction: () => ui,
		strings: () => Ci,
		thanks_to: () => oi,
	});
	var oi = 'Nixentric',
		ci = '',
		ui = 'ltr',
		Ci = {
			placeholder: 'Cari',
			clear_search: 'Bersihkan',
			load_more: 'Muat lebih banyak hasil',
			search_label: 'Telusuri situs ini',
			filters_label: 'Filter',
			zero_results: '[SEARCH_TERM] tidak ditemukan',
			many_results: 'Ditemukan [COUNT] hasil untuk [SEARCH_TERM]',
			one_result: 'Ditemukan [COUNT] hasil untuk [SEARCH_TERM]',
			total_zero_results: 'Tidak ada hasil',
			total_one_result: '[COUNT] hasil',
			total_many_results: '[COUNT] hasil',
			alt_search:
				'[SEARCH_TERM] tidak ditemukan. Menampilkan hasil [DIFFERENT_TERM] sebagai gantinya',
			search_suggestion: '[SEARCH_TERM] tidak ditemukan. Coba salah satu pencarian berikut ini:',
			searching: 'Mencari [SEARCH_TERM]...',
			results_label: 'Hasil pencarian',
			keyboard_navigate: 'navigasi',
			keyboard_select: 'pilih',
			keyboard_clear: 'bersihkan',
			keyboard_close: 'tutup',
			keyboard_search: 'cari',
			error_search: 'Pencarian gagal',
			filter_selected_one: '[COUNT] dipilih',
			filter_selected_many: '[COUNT] dipilih',
			input_hint: 'Hasil akan muncul saat Anda mengetik',
			loading: 'Memuat',
		},
		Ii = { thanks_to: oi, comments: ci, direction: ui, strings: Ci };
	var ll = {};
	x(ll, {
		comments: () => Ai,
		default: () => mi,
		direction: () => _i,
		strings: () => Qi,
		thanks_to: () => di,
	});
	var di = 'Cosette Bruhns Alonso, Andrew Janco <apjanco@upenn.edu>',
		Ai = '',
		_i = 'ltr',
		Qi = {
			placeholder: 'Cerca',
			clear_search: 'Cancella la cronologia',
			load_more: 'Mostra pi\xF9 risultati',
			search_label: 'Cerca nel sito',
			filters_label: 'Filtri di ricerca',
			zero_results: 'Nessun risultato per [SEARCH_TERM]',
			many_results: '[COUNT] risultati per [SEARCH_TERM]',
			one_result: '[COUNT] risultato per [SEARCH_TERM]',
			total_zero_results: 'Nessun risultato',
			total_one_result: '[COUNT] risultato',
			total_many_results: '[COUNT] risultati',
			alt_search:
				'Nessun risultato per [SEARCH_TERM]. Mostrando risultati per [DIFFERENT_TERM] come alternativa.',
			search_suggestion: 'Nessun risultato per [SEARCH_TERM]. Prova una delle seguenti ricerche:',
			searching: 'Cercando [SEARCH_TERM]...',
			results_label: 'Risultati della ricerca',
			keyboard_navigate: 'naviga',
			keyboard_select: 'seleziona',
			keyboard_clear: 'cancella',
			keyboard_close: 'chiudi',
			keyboard_search: 'cerca',
			error_search: 'Ricerca fallita',
			filter_selected_one: '[COUNT] selezionato',
			filter_selected_many: '[COUNT] selezionati',
			input_hint: 'I risultati appariranno durante la digitazione',
			loading: 'Caricamento',
		},
		mi = { thanks_to: di, comments: Ai, direction: _i, strings: Qi };
	var sl = {};
	x(sl, {
		comments: () => fi,
		default: () => Bi,
		direction: () => Fi,
		strings: () => pi,
		thanks_to: () => bi,
	});
	var bi = 'Tate',
		fi = '',
		Fi = 'ltr',
		pi = {
			placeholder: '\u691C\u7D22',
			clear_search: '\u30AF\u30EA\u30A2',
			load_more: '\u6B21\u3092\u8AAD\u307F\u8FBC\u3080',
			search_label: '\u3053\u306E\u30B5\u30A4\u30C8\u3092\u691C\u7D22',
			filters_label: '\u30D5\u30A3\u30EB\u30BF',
			zero_results:
				'[SEARCH_TERM]\u306E\u691C\u7D22\u306B\u4E00\u81F4\u3059\u308B\u60C5\u5831\u306F\u3042\u308A\u307E\u305B\u3093\u3067\u3057\u305F',
			many_results: '[SEARCH_TERM]\u306E[COUNT]\u4EF6\u306E\u691C\u7D22\u7D50\u679C',
			one_result: '[SEARCH_TERM]\u306E[COUNT]\u4EF6\u306E\u691C\u7D22\u7D50\u679C',
			total_zero_results: '\u7D50\u679C\u306A\u3057',
			total_one_result: '[COUNT]\u4EF6\u306E\u7D50\u679C',
			total_many_results: '[COUNT]\u4EF6\u306E\u7D50\u679C',
			alt_search:
				'[SEARCH_TERM]\u306E\u691C\u7D22\u306B\u4E00\u81F4\u3059\u308B\u60C5\u5831\u306F\u3042\u308A\u307E\u305B\u3093\u3067\u3057\u305F\u3002[DIFFERENT_TERM]\u306E\u691C\u7D22\u7D50\u679C\u3092\u8868\u793A\u3057\u3066\u3044\u307E\u3059',
			search_suggestion:
				'[SEARCH_TERM]\u306E\u691C\u7D22\u306B\u4E00\u81F4\u3059\u308B\u60C5\u5831\u306F\u3042\u308A\u307E\u305B\u3093\u3067\u3057\u305F\u3002\u6B21\u306E\u3044\u305A\u308C\u304B\u306E\u691C\u7D22\u3092\u8A66\u3057\u3066\u304F\u3060\u3055\u3044',
			searching: '[SEARCH_TERM]\u3092\u691C\u7D22\u3057\u3066\u3044\u307E\u3059',
			results_label: '\u691C\u7D22\u7D50\u679C',
			keyboard_navigate: '\u79FB\u52D5',
			keyboard_select: '\u9078\u629E',
			keyboard_clear: '\u30AF\u30EA\u30A2',
			keyboard_close: '\u9589\u3058\u308B',
			keyboard_search: '\u691C\u7D22',
			error_search: '\u691C\u7D22\u306B\u5931\u6557\u3057\u307E\u3057\u305F',
			filter_selected_one: '[COUNT]\u4EF6\u9078\u629E\u4E2D',
			filter_selected_many: '[COUNT]\u4EF6\u9078\u629E\u4E2D',
			input_hint:
				'\u5165\u529B\u4E2D\u306B\u691C\u7D22\u7D50\u679C\u304C\u8868\u793A\u3055\u308C\u307E\u3059',
			loading: '\u8AAD\u307F\u8FBC\u307F\u4E2D',
		},
		Bi = { thanks_to: bi, comments: fi, direction: Fi, strings: pi };
	var al = {};
	x(al, {
		comments: () => Ui,
		default: () => Zi,
		direction: () => xi,
		strings: () => yi,
		thanks_to: () => hi,
	});
	var hi = 'Seokho Son <https://github.com/seokho-son>',
		Ui = '',
		xi = 'ltr',
		yi = {
			placeholder: '\uAC80\uC0C9\uC5B4',
			clear_search: '\uBE44\uC6B0\uAE30',
			load_more: '\uAC80\uC0C9 \uACB0\uACFC \uB354 \uBCF4\uAE30',
			search_label: '\uC0AC\uC774\uD2B8 \uAC80\uC0C9',
			filters_label: '\uD544\uD130',
			zero_results: '[SEARCH_TERM]\uC5D0 \uB300\uD55C \uACB0\uACFC \uC5C6\uC74C',
			many_results: '[SEARCH_TERM]\uC5D0 \uB300\uD55C \uACB0\uACFC [COUNT]\uAC74',
			one_result: '[SEARCH_TERM]\uC5D0 \uB300\uD55C \uACB0\uACFC [COUNT]\uAC74',
			total_zero_results: '\uACB0\uACFC \uC5C6\uC74C',
			total_one_result: '\uACB0\uACFC [COUNT]\uAC74',
			total_many_results: '\uACB0\uACFC [COUNT]\uAC74',
			alt_search:
				'[SEARCH_TERM]\uC5D0 \uB300\uD55C \uACB0\uACFC \uC5C6\uC74C. [DIFFERENT_TERM]\uC5D0 \uB300\uD55C \uACB0\uACFC',
			search_suggestion:
				'[SEARCH_TERM]\uC5D0 \uB300\uD55C \uACB0\uACFC \uC5C6\uC74C. \uCD94\uCC9C \uAC80\uC0C9\uC5B4: ',
			searching: '[SEARCH_TERM] \uAC80\uC0C9 \uC911...',
			results_label: '\uAC80\uC0C9 \uACB0\uACFC',
			keyboard_navigate: '\uC774\uB3D9',
			keyboard_select: '\uC120\uD0DD',
			keyboard_clear: '\uBE44\uC6B0\uAE30',
			keyboard_close: '\uB2EB\uAE30',
			keyboard_search: '\uAC80\uC0C9',
			error_search: '\uAC80\uC0C9 \uC2E4\uD328',
			filter_selected_one: '[COUNT]\uAC1C \uC120\uD0DD\uB428',
			filter_selected_many: '[COUNT]\uAC1C \uC120\uD0DD\uB428',
			input_hint:
				'\uC785\uB825\uD558\uB294 \uB3D9\uC548 \uACB0\uACFC\uAC00 \uD45C\uC2DC\uB429\uB2C8\uB2E4',
			loading: '\uB85C\uB529 \uC911',
		},
		Zi = { thanks_to: hi, comments: Ui, direction: xi, strings: yi };
	var rl = {};
	x(rl, {
		comments: () => Ni,
		default: () => ki,
		direction: () => Xi,
		strings: () => Ei,
		thanks_to: () => Gi,
	});
	var Gi = '',
		Ni = '',
		Xi = 'ltr',
		Ei = {
			placeholder: 'Rapu',
			clear_search: 'Whakakore',
			load_more: 'Whakauta \u0113tahi otinga k\u0113',
			search_label: 'Rapu',
			filters_label: 'T\u0101tari',
			zero_results: 'Otinga kore ki [SEARCH_TERM]',
			many_results: '[COUNT] otinga ki [SEARCH_TERM]',
			one_result: '[COUNT] otinga ki [SEARCH_TERM]',
			total_zero_results: 'K\u0101ore he otinga',
			total_one_result: '[COUNT] otinga',
			total_many_results: '[COUNT] ng\u0101 otinga',
			alt_search: 'Otinga kore ki [SEARCH_TERM]. Otinga k\u0113 ki [DIFFERENT_TERM]',
			search_suggestion: 'Otinga kore ki [SEARCH_TERM]. whakam\u0101tau ki ng\u0101 mea atu:',
			searching: 'Rapu ki [SEARCH_TERM]...',
			results_label: 'Ng\u0101 otinga rapu',
			keyboard_navigate: 'whakatere',
			keyboard_select: 't\u012Bpako',
			keyboard_clear: 'whakakore',
			keyboard_close: 'kati',
			keyboard_search: 'rapu',
			error_search: 'K\u0101ore i eke te rapu',
			filter_selected_one: '[COUNT] kua t\u012Bpakohia',
			filter_selected_many: '[COUNT] kua t\u012Bpakohia',
			input_hint: 'Ka puta ng\u0101 otinga i a koe e patopato ana',
			loading: 'E uta ana',
		},
		ki = { thanks_to: Gi, comments: Ni, direction: Xi, strings: Ei };
	var il = {};
	x(il, {
		comments: () => Ri,
		default: () => Vi,
		direction: () => Wi,
		strings: () => Si,
		thanks_to: () => Li,
	});
	var Li = 'Harry Min Khant <https://harrymkt.github.io>',
		Ri = '',
		Wi = 'ltr',
		Si = {
			placeholder: '\u101B\u103E\u102C\u101B\u1014\u103A',
			clear_search:
				'\u101B\u103E\u102C\u1016\u103D\u1031\u1019\u103E\u102F\u1000\u102D\u102F \u101B\u103E\u1004\u103A\u1038\u101C\u1004\u103A\u1038\u1015\u102B\u104B',
			load_more:
				'\u1014\u1031\u102C\u1000\u103A\u1011\u1015\u103A\u101B\u101C\u1012\u103A\u1019\u103B\u102C\u1038\u1000\u102D\u102F \u1010\u1004\u103A\u1015\u102B\u104B',
			search_label:
				'\u1024\u1006\u102D\u102F\u1000\u103A\u1010\u103D\u1004\u103A\u101B\u103E\u102C\u1016\u103D\u1031\u1015\u102B\u104B',
			filters_label:
				'\u1005\u1005\u103A\u1011\u102F\u1010\u103A\u1019\u103E\u102F\u1019\u103B\u102C\u1038',
			zero_results:
				'[SEARCH_TERM] \u1021\u1010\u103D\u1000\u103A \u101B\u101C\u1012\u103A\u1019\u103B\u102C\u1038 \u1019\u101B\u103E\u102D\u1015\u102B',
			many_results:
				'[SEARCH_TERM] \u1021\u1010\u103D\u1000\u103A \u101B\u101C\u1012\u103A [COUNT] \u1001\u102F',
			one_result: '[SEARCH_TERM] \u1021\u1010\u103D\u1000\u103A \u101B\u101C\u1012\u103A [COUNT]',
			total_zero_results:
				'\u101B\u101C\u1012\u103A\u1019\u103B\u102C\u1038 \u1019\u101B\u103E\u102D\u1015\u102B',
			total_one_result: '\u101B\u101C\u1012\u103A [COUNT] \u1001\u102F',
			total_many_results: '\u101B\u101C\u1012\u103A [COUNT] \u1001\u102F',
			alt_search:
				'[SEARCH_TERM] \u1021\u1010\u103D\u1000\u103A \u101B\u101C\u1012\u103A\u1019\u101B\u103E\u102D\u1015\u102B\u104B \u104E\u1004\u103A\u1038\u1021\u1005\u102C\u1038 [DIFFERENT_TERM] \u1021\u1010\u103D\u1000\u103A \u101B\u101C\u1012\u103A\u1019\u103B\u102C\u1038\u1000\u102D\u102F \u1015\u103C\u101E\u101E\u100A\u103A\u104B',
			search_suggestion:
				'[SEARCH_TERM] \u1021\u1010\u103D\u1000\u103A \u101B\u101C\u1012\u103A\u1019\u101B\u103E\u102D\u1015\u102B\u104B \u1021\u1031\u102C\u1000\u103A\u1015\u102B\u101B\u103E\u102C\u1016\u103D\u1031\u1019\u103E\u102F\u1019\u103B\u102C\u1038\u1011\u1032\u1019\u103E \u1010\u1005\u103A\u1001\u102F\u1000\u102D\u102F \u1005\u1019\u103A\u1038\u1000\u103C\u100A\u1037\u103A\u1015\u102B:',
			searching:
				'[SEARCH_TERM] \u1000\u102D\u102F \u101B\u103E\u102C\u1016\u103D\u1031\u1014\u1031\u101E\u100A\u103A...',
			results_label:
				'\u101B\u103E\u102C\u1016\u103D\u1031\u1019\u103E\u102F \u101B\u101C\u1012\u103A\u1019\u103B\u102C\u1038',
			keyboard_navigate: '\u101C\u1019\u103A\u1038\u100A\u103D\u103E\u1014\u103A',
			keyboard_select: '\u101B\u103D\u1031\u1038\u1001\u103B\u101A\u103A',
			keyboard_clear: '\u101B\u103E\u1004\u103A\u1038\u101C\u1004\u103A\u1038',
			keyboard_close: '\u1015\u102D\u1010\u103A',
			keyboard_search: '\u101B\u103E\u102C\u101B\u1014\u103A',
			error_search:
				'\u101B\u103E\u102C\u1016\u103D\u1031\u1019\u103E\u102F \u1019\u1021\u1031\u102C\u1004\u103A\u1019\u103C\u1004\u103A\u1015\u102B',
			filter_selected_one:
				'[COUNT] \u1001\u102F \u101B\u103D\u1031\u1038\u1001\u103B\u101A\u103A\u1011\u102C\u1038\u101E\u100A\u103A',
			filter_selected_many:
				'[COUNT] \u1001\u102F \u101B\u103D\u1031\u1038\u1001\u103B\u101A\u103A\u1011\u102C\u1038\u101E\u100A\u103A',
			input_hint:
				'\u101B\u102D\u102F\u1000\u103A\u1014\u1031\u1005\u1009\u103A \u101B\u101C\u1012\u103A\u1019\u103B\u102C\u1038 \u1015\u1031\u102B\u103A\u101C\u102C\u1015\u102B\u1019\u100A\u103A',
			loading: '\u1010\u1004\u103A\u1014\u1031\u101E\u100A\u103A',
		},
		Vi = { thanks_to: Li, comments: Ri, direction: Wi, strings: Si };
	var nl = {};
	x(nl, {
		comments: () => Ti,
		default: () => Mi,
		direction: () => vi,
		strings: () => Hi,
		thanks_to: () => Di,
	});
	var Di = 'Eirik Mikkelsen',
		Ti = '',
		vi = 'ltr',
		Hi = {
			placeholder: 'S\xF8k',
			clear_search: 'Fjern',
			load_more: 'Last flere resultater',
			search_label: 'S\xF8k p\xE5 denne siden',
			filters_label: 'Filtre',
			zero_results: 'Ingen resultater for [SEARCH_TERM]',
			many_results: '[COUNT] resultater for [SEARCH_TERM]',
			one_result: '[COUNT] resultat for [SEARCH_TERM]',
			total_zero_results: 'Ingen resultater',
			total_one_result: '[COUNT] resultat',
			total_many_results: '[COUNT] resultater',
			alt_search:
				'Ingen resultater for [SEARCH_TERM]. Viser resultater for [DIFFERENT_TERM] i stedet',
			search_suggestion:
				'Ingen resultater for [SEARCH_TERM]. Pr\xF8v en av disse s\xF8keordene i stedet:',
			searching: 'S\xF8ker etter [SEARCH_TERM]',
			results_label: 'S\xF8keresultater',
			keyboard_navigate: 'naviger',
			keyboard_select: 'velg',
			keyboard_clear: 'fjern',
			keyboard_close: 'lukk',
			keyboard_search: 's\xF8k',
			error_search: 'S\xF8k feilet',
			filter_selected_one: '[COUNT] valgt',
			filter_selected_many: '[COUNT] valgte',
			input_hint: 'Resultater vises mens du skriver',
			loading: 'Laster',
		},
		Mi = { thanks_to: Di, comments: Ti, direction: vi, strings: Hi };
	var gl = {};
	x(gl, {
		comments: () => wi,
		default: () => Oi,
		direction: () => zi,
		strings: () => Ji,
		thanks_to: () => Yi,
	});
	var Yi = 'Paul van Brouwershaven',
		wi = '',
		zi = 'ltr',
		Ji = {
			placeholder: 'Zoeken',
			clear_search: 'Reset',
			load_more: 'Meer resultaten laden',
			search_label: 'Doorzoek deze site',
			filters_label: 'Filters',
			zero_results: 'Geen resultaten voor [SEARCH_TERM]',
			many_results: '[COUNT] resultaten voor [SEARCH_TERM]',
			one_result: '[COUNT] resultaat voor [SEARCH_TERM]',
			total_zero_results: 'Geen resultaten',
			total_one_result: '[COUNT] resultaat',
			total_many_results: '[COUNT] resultaten',
			alt_search:
				'Geen resultaten voor [SEARCH_TERM]. In plaats daarvan worden resultaten voor [DIFFERENT_TERM] weergegeven',
			search_suggestion:
				'Geen resultaten voor [SEARCH_TERM]. Probeer een van de volgende zoekopdrachten:',
			searching: 'Zoeken naar [SEARCH_TERM]...',
			results_label: 'Zoekresultaten',
			keyboard_navigate: 'navigeren',
			keyboard_select: 'selecteren',
			keyboard_clear: 'wissen',
			keyboard_close: 'sluiten',
			keyboard_search: 'zoeken',
			error_search: 'Zoeken mislukt',
			filter_selected_one: '[COUNT] geselecteerd',
			filter_selected_many: '[COUNT] geselecteerd',
			input_hint: 'Resultaten verschijnen terwijl u typt',
			loading: 'Laden',
		},
		Oi = { thanks_to: Yi, comments: wi, direction: zi, strings: Ji };
	var ol = {};
	x(ol, {
		comments: () => Ki,
		default: () => $i,
		direction: () => Pi,
		strings: () => qi,
		thanks_to: () => ji,
	});
	var ji = 'Eirik Mikkelsen',
		Ki = '',
		Pi = 'ltr',
		qi = {
			placeholder: 'S\xF8k',
			clear_search: 'Fjern',
			load_more: 'Last fleire resultat',
			search_label: 'S\xF8k p\xE5 denne sida',
			filters_label: 'Filter',
			zero_results: 'Ingen resultat for [SEARCH_TERM]',
			many_results: '[COUNT] resultat for [SEARCH_TERM]',
			one_result: '[COUNT] resultat for [SEARCH_TERM]',
			total_zero_results: 'Ingen resultat',
			total_one_result: '[COUNT] resultat',
			total_many_results: '[COUNT] resultat',
			alt_search: 'Ingen resultat for [SEARCH_TERM]. Viser resultat for [DIFFERENT_TERM] i staden',
			search_suggestion:
				'Ingen resultat for [SEARCH_TERM]. Pr\xF8v eitt av desse s\xF8keorda i staden:',
			searching: 'S\xF8ker etter [SEARCH_TERM]',
			results_label: 'S\xF8keresultat',
			keyboard_navigate: 'naviger',
			keyboard_select: 'vel',
			keyboard_clear: 'fjern',
			keyboard_close: 'lukk',
			keyboard_search: 's\xF8k',
			error_search: 'S\xF8k feila',
			filter_selected_one: '[COUNT] vald',
			filter_selected_many: '[COUNT] valde',
			input_hint: 'Resultat visast medan du skriv',
			loading: 'Lastar',
		},
		$i = { thanks_to: ji, comments: Ki, direction: Pi, strings: qi };
	var cl = {};
	x(cl, {
		comments: () => tn,
		default: () => an,
		direction: () => ln,
		strings: () => sn,
		thanks_to: () => en,
	});
	var en = 'Christopher Wingate',
		tn = '',
		ln = 'ltr',
		sn = {
			placeholder: 'S\xF8k',
			clear_search: 'Fjern',
			load_more: 'Last flere resultater',
			search_label: 'S\xF8k p\xE5 denne siden',
			filters_label: 'Filtre',
			zero_results: 'Ingen resultater for [SEARCH_TERM]',
			many_results: '[COUNT] resultater for [SEARCH_TERM]',
			one_result: '[COUNT] resultat for [SEARCH_TERM]',
			total_zero_results: 'Ingen resultater',
			total_one_result: '[COUNT] resultat',
			total_many_results: '[COUNT] resultater',
			alt_search:
				'Ingen resultater for [SEARCH_TERM]. Viser resultater for [DIFFERENT_TERM] i stedet',
			search_suggestion:
				'Ingen resultater for [SEARCH_TERM]. Pr\xF8v en av disse s\xF8keordene i stedet:',
			searching: 'S\xF8ker etter [SEARCH_TERM]',
			results_label: 'S\xF8keresultater',
			keyboard_navigate: 'naviger',
			keyboard_select: 'velg',
			keyboard_clear: 'fjern',
			keyboard_close: 'lukk',
			keyboard_search: 's\xF8k',
			error_search: 'S\xF8k feilet',
			filter_selected_one: '[COUNT] valgt',
			filter_selected_many: '[COUNT] valgte',
			input_hint: 'Resultater vises mens du skriver',
			loading: 'Laster',
		},
		an = { thanks_to: en, comments: tn, direction: ln, strings: sn };
	var ul = {};
	x(ul, {
		comments: () => nn,
		default: () => cn,
		direction: () => gn,
		strings: () => on,
		thanks_to: () => rn,
	});
	var rn = '',
		nn = '',
		gn = 'ltr',
		on = {
			placeholder: 'Szukaj',
			clear_search: 'Wyczy\u015B\u0107',
			load_more: 'Za\u0142aduj wi\u0119cej',
			search_label: 'Przeszukaj t\u0119 stron\u0119',
			filters_label: 'Filtry',
			zero_results: 'Brak wynik\xF3w dla [SEARCH_TERM]',
			many_results: '[COUNT] wynik\xF3w dla [SEARCH_TERM]',
			one_result: '[COUNT] wynik dla [SEARCH_TERM]',
			total_zero_results: 'Brak wynik\xF3w',
			total_one_result: '[COUNT] wynik',
			total_many_results: '[COUNT] wynik\xF3w',
			alt_search: 'Brak wynik\xF3w dla [SEARCH_TERM]. Wy\u015Bwietlam wyniki dla [DIFFERENT_TERM]',
			search_suggestion: 'Brak wynik\xF3w dla [SEARCH_TERM]. Pokrewne wyniki wyszukiwania:',
			searching: 'Szukam [SEARCH_TERM]...',
			results_label: 'Wyniki wyszukiwania',
			keyboard_navigate: 'nawiguj',
			keyboard_select: 'wybierz',
			keyboard_clear: 'wyczy\u015B\u0107',
			keyboard_close: 'zamknij',
			keyboard_search: 'szukaj',
			error_search: 'Wyszukiwanie nie powiod\u0142o si\u0119',
			filter_selected_one: '[COUNT] wybrany',
			filter_selected_many: '[COUNT] wybranych',
			input_hint: 'Wyniki pojawi\u0105 si\u0119 podczas pisania',
			loading: '\u0141adowanie',
		},
		cn = { thanks_to: rn, comments: nn, direction: gn, strings: on };
	var Cl = {};
	x(Cl, {
		comments: () => Cn,
		default: () => An,
		direction: () => In,
		strings: () => dn,
		thanks_to: () => un,
	});
	var un = 'Jonatah',
		Cn = '',
		In = 'ltr',
		dn = {
			placeholder: 'Pesquisar',
			clear_search: 'Limpar',
			load_more: 'Ver mais resultados',
			search_label: 'Pesquisar',
			filters_label: 'Filtros',
			zero_results: 'Nenhum resultado encontrado para [SEARCH_TERM]',
			many_results: '[COUNT] resultados encontrados para [SEARCH_TERM]',
			one_result: '[COUNT] resultado encontrado para [SEARCH_TERM]',
			total_zero_results: 'Nenhum resultado',
			total_one_result: '[COUNT] resultado',
			total_many_results: '[COUNT] resultados',
			alt_search:
				'Nenhum resultado encontrado para [SEARCH_TERM]. Exibindo resultados para [DIFFERENT_TERM]',
			search_suggestion:
				'Nenhum resultado encontrado para [SEARCH_TERM]. Tente uma das seguintes pesquisas:',
			searching: 'Pesquisando por [SEARCH_TERM]...',
			results_label: 'Resultados da pesquisa',
			keyboard_navigate: 'navegar',
			keyboard_select: 'selecionar',
			keyboard_clear: 'limpar',
			keyboard_close: 'fechar',
			keyboard_search: 'pesquisar',
			error_search: 'Falha na pesquisa',
			filter_selected_one: '[COUNT] selecionado',
			filter_selected_many: '[COUNT] selecionados',
			input_hint: 'Os resultados aparecer\xE3o enquanto voc\xEA digita',
			loading: 'Carregando',
		},
		An = { thanks_to: un, comments: Cn, direction: In, strings: dn };
	var Il = {};
	x(Il, {
		comments: () => Qn,
		default: () => fn,
		direction: () => mn,
		strings: () => bn,
		thanks_to: () => _n,
	});
	var _n = 'Bogdan Mateescu <bogdan@surfverse.com>',
		Qn = '',
		mn = 'ltr',
		bn = {
			placeholder: 'C\u0103utare',
			clear_search: '\u015Eterge\u0163i',
			load_more: '\xCEnc\u0103rca\u021Bi mai multe rezultate',
			search_label: 'C\u0103uta\u021Bi \xEEn acest site',
			filters_label: 'Filtre',
			zero_results: 'Niciun rezultat pentru [SEARCH_TERM]',
			many_results: '[COUNT] rezultate pentru [SEARCH_TERM]',
			one_result: '[COUNT] rezultat pentru [SEARCH_TERM]',
			total_zero_results: 'Niciun rezultat',
			total_one_result: '[COUNT] rezultat',
			total_many_results: '[COUNT] rezultate',
			alt_search:
				'Niciun rezultat pentru [SEARCH_TERM]. Se afi\u0219eaz\u0103 \xEEn schimb rezultatele pentru [DIFFERENT_TERM]',
			search_suggestion:
				'Niciun rezultat pentru [SEARCH_TERM]. \xCEncerca\u021Bi una dintre urm\u0103toarele c\u0103ut\u0103ri:',
			searching: 'Se caut\u0103 dup\u0103: [SEARCH_TERM]...',
			results_label: 'Rezultatele c\u0103ut\u0103rii',
			keyboard_navigate: 'navigare',
			keyboard_select: 'selectare',
			keyboard_clear: '\u0219tergere',
			keyboard_close: '\xEEnchidere',
			keyboard_search: 'c\u0103utare',
			error_search: 'C\u0103utarea a e\u0219uat',
			filter_selected_one: '[COUNT] selectat',
			filter_selected_many: '[COUNT] selectate',
			input_hint: 'Rezultatele vor ap\u0103rea pe m\u0103sur\u0103 ce tasta\u021Bi',
			loading: 'Se \xEEncarc\u0103',
		},
		fn = { thanks_to: _n, comments: Qn, direction: mn, strings: bn };
	var dl = {};
	x(dl, {
		comments: () => pn,
		default: () => Un,
		direction: () => Bn,
		strings: () => hn,
		thanks_to: () => Fn,
	});
	var Fn = 'Aleksandr Gordeev',
		pn = '',
		Bn = 'ltr',
		hn = {
			placeholder: '\u041F\u043E\u0438\u0441\u043A',
			clear_search: '\u041E\u0447\u0438\u0441\u0442\u0438\u0442\u044C \u043F\u043E\u043B\u0435',
			load_more: '\u0417\u0430\u0433\u0440\u0443\u0437\u0438\u0442\u044C \u0435\u0449\u0435',
			search_label: '\u041F\u043E\u0438\u0441\u043A \u043F\u043E \u0441\u0430\u0439\u0442\u0443',
			filters_label: '\u0424\u0438\u043B\u044C\u0442\u0440\u044B',
			zero_results:
				'\u041D\u0438\u0447\u0435\u0433\u043E \u043D\u0435 \u043D\u0430\u0439\u0434\u0435\u043D\u043E \u043F\u043E \u0437\u0430\u043F\u0440\u043E\u0441\u0443: [SEARCH_TERM]',
			many_results:
				'[COUNT] \u0440\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442\u043E\u0432 \u043F\u043E \u0437\u0430\u043F\u0440\u043E\u0441\u0443: [SEARCH_TERM]',
			one_result:
				'[COUNT] \u0440\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442 \u043F\u043E \u0437\u0430\u043F\u0440\u043E\u0441\u0443: [SEARCH_TERM]',
			total_zero_results:
				'\u041D\u0438\u0447\u0435\u0433\u043E \u043D\u0435 \u043D\u0430\u0439\u0434\u0435\u043D\u043E',
			total_one_result: '[COUNT] \u0440\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442',
			total_many_results:
				'[COUNT] \u0440\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442\u043E\u0432',
			alt_search:
				'\u041D\u0438\u0447\u0435\u0433\u043E \u043D\u0435 \u043D\u0430\u0439\u0434\u0435\u043D\u043E \u043F\u043E \u0437\u0430\u043F\u0440\u043E\u0441\u0443: [SEARCH_TERM]. \u041F\u043E\u043A\u0430\u0437\u0430\u043D\u044B \u0440\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442\u044B \u043F\u043E \u0437\u0430\u043F\u0440\u043E\u0441\u0443: [DIFFERENT_TERM]',
			search_suggestion:
				'\u041D\u0438\u0447\u0435\u0433\u043E \u043D\u0435 \u043D\u0430\u0439\u0434\u0435\u043D\u043E \u043F\u043E \u0437\u0430\u043F\u0440\u043E\u0441\u0443: [SEARCH_TERM]. \u041F\u043E\u043F\u0440\u043E\u0431\u0443\u0439\u0442\u0435 \u043E\u0434\u0438\u043D \u0438\u0437 \u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0438\u0445 \u0432\u0430\u0440\u0438\u0430\u043D\u0442\u043E\u0432',
			searching:
				'\u041F\u043E\u0438\u0441\u043A \u043F\u043E \u0437\u0430\u043F\u0440\u043E\u0441\u0443: [SEARCH_TERM]',
			results_label:
				'\u0420\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442\u044B \u043F\u043E\u0438\u0441\u043A\u0430',
			keyboard_navigate: '\u043D\u0430\u0432\u0438\u0433\u0430\u0446\u0438\u044F',
			keyboard_select: '\u0432\u044B\u0431\u0440\u0430\u0442\u044C',
			keyboard_clear: '\u043E\u0447\u0438\u0441\u0442\u0438\u0442\u044C',
			keyboard_close: '\u0437\u0430\u043A\u0440\u044B\u0442\u044C',
			keyboard_search: '\u043F\u043E\u0438\u0441\u043A',
			error_search: '\u041E\u0448\u0438\u0431\u043A\u0430 \u043F\u043E\u0438\u0441\u043A\u0430',
			filter_selected_one: '[COUNT] \u0432\u044B\u0431\u0440\u0430\u043D',
			filter_selected_many: '[COUNT] \u0432\u044B\u0431\u0440\u0430\u043D\u043E',
			input_hint:
				'\u0420\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442\u044B \u0431\u0443\u0434\u0443\u0442 \u043F\u043E\u044F\u0432\u043B\u044F\u0442\u044C\u0441\u044F \u043F\u043E \u043C\u0435\u0440\u0435 \u0432\u0432\u043E\u0434\u0430',
			loading: '\u0417\u0430\u0433\u0440\u0443\u0437\u043A\u0430',
		},
		Un = { thanks_to: Fn, comments: pn, direction: Bn, strings: hn };
	var Al = {};
	x(Al, {
		comments: () => yn,
		default: () => Nn,
		direction: () => Zn,
		strings: () => Gn,
		thanks_to: () => xn,
	});
	var xn = 'Andrija Sagicc',
		yn = '',
		Zn = 'ltr',
		Gn = {
			placeholder: '\u041F\u0440\u0435\u0442\u0440\u0430\u0433\u0430',
			clear_search: '\u0411\u0440\u0438\u0441\u0430\u045A\u0435',
			load_more:
				'\u041F\u0440\u0438\u043A\u0430\u0437 \u0432\u0438\u0448\u0435 \u0440\u0435\u0437\u0443\u043B\u0442\u0430\u0442\u0430',
			search_label:
				'\u041F\u0440\u0435\u0442\u0440\u0430\u0433\u0430 \u0441\u0430\u0458\u0442\u0430',
			filters_label: '\u0424\u0438\u043B\u0442\u0435\u0440\u0438',
			zero_results:
				'\u041D\u0435\u043C\u0430 \u0440\u0435\u0437\u0443\u043B\u0442\u0430\u0442\u0430 \u0437\u0430 [SEARCH_TERM]',
			many_results:
				'[COUNT] \u0440\u0435\u0437\u0443\u043B\u0442\u0430\u0442\u0430 \u0437\u0430 [SEARCH_TERM]',
			one_result:
				'[COUNT] \u0440\u0435\u0437\u0443\u043B\u0442\u0430\u0442\u0430 \u0437\u0430 [SEARCH_TERM]',
			total_zero_results:
				'\u041D\u0435\u043C\u0430 \u0440\u0435\u0437\u0443\u043B\u0442\u0430\u0442\u0430',
			total_one_result: '[COUNT] \u0440\u0435\u0437\u0443\u043B\u0442\u0430\u0442',
			total_many_results: '[COUNT] \u0440\u0435\u0437\u0443\u043B\u0442\u0430\u0442\u0430',
			alt_search:
				'\u041D\u0435\u043C\u0430 \u0440\u0435\u0437\u0443\u043B\u0442\u0430\u0442\u0430 \u0437\u0430 [SEARCH_TERM]. \u041F\u0440\u0438\u043A\u0430\u0437 \u0434\u043E\u0434\u0430\u0442\u043D\u0438\u043A \u0440\u0435\u0437\u0443\u043B\u0442\u0430\u0442\u0430 \u0437\u0430 [DIFFERENT_TERM]',
			search_suggestion:
				'\u041D\u0435\u043C\u0430 \u0440\u0435\u0437\u0443\u043B\u0442\u0430\u0442\u0430 \u0437\u0430 [SEARCH_TERM]. \u041F\u043E\u043A\u0443\u0448\u0430\u0458\u0442\u0435 \u0441\u0430 \u043D\u0435\u043A\u043E\u043C \u043E\u0434 \u0441\u043B\u0435\u0434\u0435\u045B\u0438\u0445 \u043F\u0440\u0435\u0442\u0440\u0430\u0433\u0430:',
			searching:
				'\u041F\u0440\u0435\u0442\u0440\u0430\u0433\u0430 \u0442\u0435\u0440\u043C\u0438\u043D\u0430 [SEARCH_TERM]...',
			results_label:
				'\u0420\u0435\u0437\u0443\u043B\u0442\u0430\u0442\u0438 \u043F\u0440\u0435\u0442\u0440\u0430\u0433\u0435',
			keyboard_navigate: '\u043D\u0430\u0432\u0438\u0433\u0430\u0446\u0438\u0458\u0430',
			keyboard_select: '\u0438\u0437\u0430\u0431\u0435\u0440\u0438',
			keyboard_clear: '\u043E\u0431\u0440\u0438\u0448\u0438',
			keyboard_close: '\u0437\u0430\u0442\u0432\u043E\u0440\u0438',
			keyboard_search: '\u043F\u0440\u0435\u0442\u0440\u0430\u0433\u0430',
			error_search:
				'\u041F\u0440\u0435\u0442\u0440\u0430\u0433\u0430 \u043D\u0438\u0458\u0435 \u0443\u0441\u043F\u0435\u043B\u0430',
			filter_selected_one: '[COUNT] \u0438\u0437\u0430\u0431\u0440\u0430\u043D',
			filter_selected_many: '[COUNT] \u0438\u0437\u0430\u0431\u0440\u0430\u043D\u0438\u0445',
			input_hint:
				'\u0420\u0435\u0437\u0443\u043B\u0442\u0430\u0442\u0438 \u045B\u0435 \u0441\u0435 \u043F\u043E\u0458\u0430\u0432\u0459\u0438\u0432\u0430\u0442\u0438 \u0434\u043E\u043A \u043A\u0443\u0446\u0430\u0442\u0435',
			loading: '\u0423\u0447\u0438\u0442\u0430\u0432\u0430\u045A\u0435',
		},
		Nn = { thanks_to: xn, comments: yn, direction: Zn, strings: Gn };
	var _l = {};
	x(_l, {
		comments: () => En,
		default: () => Rn,
		direction: () => kn,
		strings: () => Ln,
		thanks_to: () => Xn,
	});
	var Xn = 'Montazar Al-Jaber <montazar@nanawee.tech>',
		En = '',
		kn = 'ltr',
		Ln = {
			placeholder: 'S\xF6k',
			clear_search: 'Rensa',
			load_more: 'Visa fler tr\xE4ffar',
			search_label: 'S\xF6k p\xE5 denna sida',
			filters_label: 'Filter',
			zero_results: '[SEARCH_TERM] gav inga tr\xE4ffar',
			many_results: '[SEARCH_TERM] gav [COUNT] tr\xE4ffar',
			one_result: '[SEARCH_TERM] gav [COUNT] tr\xE4ff',
			total_zero_results: 'Inga tr\xE4ffar',
			total_one_result: '[COUNT] tr\xE4ff',
			total_many_results: '[COUNT] tr\xE4ffar',
			alt_search:
				'[SEARCH_TERM] gav inga tr\xE4ffar. Visar resultat f\xF6r [DIFFERENT_TERM] ist\xE4llet',
			search_suggestion:
				'[SEARCH_TERM] gav inga tr\xE4ffar. F\xF6rs\xF6k igen med en av f\xF6ljande s\xF6kord:',
			searching: 'S\xF6ker efter [SEARCH_TERM]...',
			results_label: 'S\xF6kresultat',
			keyboard_navigate: 'navigera',
			keyboard_select: 'v\xE4lj',
			keyboard_clear: 'rensa',
			keyboard_close: 'st\xE4ng',
			keyboard_search: 's\xF6k',
			error_search: 'S\xF6kningen misslyckades',
			filter_selected_one: '[COUNT] vald',
			filter_selected_many: '[COUNT] valda',
			input_hint: 'Resultat visas medan du skriver',
			loading: 'L\xE4ser in',
		},
		Rn = { thanks_to: Xn, comments: En, direction: kn, strings: Ln };
	var Ql = {};
	x(Ql, {
		comments: () => Sn,
		default: () => Tn,
		direction: () => Vn,
		strings: () => Dn,
		thanks_to: () => Wn,
	});
	var Wn = 'Anonymous',
		Sn = '',
		Vn = 'ltr',
		Dn = {
			placeholder: 'Tafuta',
			clear_search: 'Futa',
			load_more: 'Pakia matokeo zaidi',
			search_label: 'Tafuta tovuti hii',
			filters_label: 'Vichujio',
			zero_results: 'Hakuna matokeo ya [SEARCH_TERM]',
			many_results: 'Matokeo [COUNT] ya [SEARCH_TERM]',
			one_result: 'Tokeo [COUNT] la [SEARCH_TERM]',
			total_zero_results: 'Hakuna matokeo',
			total_one_result: 'Tokeo [COUNT]',
			total_many_results: 'Matokeo [COUNT]',
			alt_search:
				'Hakuna mayokeo ya [SEARCH_TERM]. Badala yake, inaonyesha matokeo ya [DIFFERENT_TERM]',
			search_suggestion: 'Hakuna matokeo ya [SEARCH_TERM]. Jaribu mojawapo ya utafutaji ufuatao:',
			searching: 'Kutafuta [SEARCH_TERM]...',
			results_label: 'Matokeo ya utafutaji',
			keyboard_navigate: 'sogeza',
			keyboard_select: 'chagua',
			keyboard_clear: 'futa',
			keyboard_close: 'funga',
			keyboard_search: 'tafuta',
			error_search: 'Utafutaji umeshindwa',
			filter_selected_one: '[COUNT] imechaguliwa',
			filter_selected_many: '[COUNT] zimechaguliwa',
			input_hint: 'Matokeo yataonekana unapoandika',
			loading: 'Inapakia',
		},
		Tn = { thanks_to: Wn, comments: Sn, direction: Vn, strings: Dn };
	var ml = {};
	x(ml, {
		comments: () => Hn,
		default: () => wn,
		direction: () => Mn,
		strings: () => Yn,
		thanks_to: () => vn,
	});
	var vn = '',
		Hn = '',
		Mn = 'ltr',
		Yn = {
			placeholder: '\u0BA4\u0BC7\u0B9F\u0BC1\u0B95',
			clear_search: '\u0B85\u0BB4\u0BBF\u0B95\u0BCD\u0B95\u0BC1\u0B95',
			load_more:
				'\u0BAE\u0BC7\u0BB2\u0BC1\u0BAE\u0BCD \u0BAE\u0BC1\u0B9F\u0BBF\u0BB5\u0BC1\u0B95\u0BB3\u0BC8\u0B95\u0BCD \u0B95\u0BBE\u0B9F\u0BCD\u0B9F\u0BC1\u0B95',
			search_label:
				'\u0B87\u0BA8\u0BCD\u0BA4 \u0BA4\u0BB3\u0BA4\u0BCD\u0BA4\u0BBF\u0BB2\u0BCD \u0BA4\u0BC7\u0B9F\u0BC1\u0B95',
			filters_label: '\u0BB5\u0B9F\u0BBF\u0B95\u0B9F\u0BCD\u0B9F\u0BB2\u0BCD\u0B95\u0BB3\u0BCD',
			zero_results:
				'[SEARCH_TERM] \u0B95\u0BCD\u0B95\u0BBE\u0BA9 \u0BAE\u0BC1\u0B9F\u0BBF\u0BB5\u0BC1\u0B95\u0BB3\u0BCD \u0B87\u0BB2\u0BCD\u0BB2\u0BC8',
			many_results:
				'[SEARCH_TERM] \u0B95\u0BCD\u0B95\u0BBE\u0BA9 [COUNT] \u0BAE\u0BC1\u0B9F\u0BBF\u0BB5\u0BC1\u0B95\u0BB3\u0BCD',
			one_result:
				'[SEARCH_TERM] \u0B95\u0BCD\u0B95\u0BBE\u0BA9 \u0BAE\u0BC1\u0B9F\u0BBF\u0BB5\u0BC1',
			total_zero_results:
				'\u0BAE\u0BC1\u0B9F\u0BBF\u0BB5\u0BC1\u0B95\u0BB3\u0BCD \u0B87\u0BB2\u0BCD\u0BB2\u0BC8',
			total_one_result: '[COUNT] \u0BAE\u0BC1\u0B9F\u0BBF\u0BB5\u0BC1',
			total_many_results: '[COUNT] \u0BAE\u0BC1\u0B9F\u0BBF\u0BB5\u0BC1\u0B95\u0BB3\u0BCD',
			alt_search:
				'[SEARCH_TERM] \u0B87\u0BA4\u0BCD\u0BA4\u0BC7\u0B9F\u0BB2\u0BC1\u0B95\u0BCD\u0B95\u0BBE\u0BA9 \u0BAE\u0BC1\u0B9F\u0BBF\u0BB5\u0BC1\u0B95\u0BB3\u0BCD \u0B87\u0BB2\u0BCD\u0BB2\u0BC8, \u0B87\u0BA8\u0BCD\u0BA4 \u0BA4\u0BC7\u0B9F\u0BB2\u0BCD\u0B95\u0BB3\u0BC1\u0B95\u0BCD\u0B95\u0BBE\u0BA9 \u0B92\u0BA4\u0BCD\u0BA4 \u0BAE\u0BC1\u0B9F\u0BBF\u0BB5\u0BC1\u0B95\u0BB3\u0BCD [DIFFERENT_TERM]',
			search_suggestion:
				'[SEARCH_TERM] \u0B87\u0BA4\u0BCD \u0BA4\u0BC7\u0B9F\u0BB2\u0BC1\u0B95\u0BCD\u0B95\u0BBE\u0BA9 \u0BAE\u0BC1\u0B9F\u0BBF\u0BB5\u0BC1\u0B95\u0BB3\u0BCD \u0B87\u0BB2\u0BCD\u0BB2\u0BC8.\u0B87\u0BA4\u0BB1\u0BCD\u0B95\u0BC1 \u0BAA\u0BA4\u0BBF\u0BB2\u0BC0\u0B9F\u0BBE\u0BA9 \u0BA4\u0BC7\u0B9F\u0BB2\u0BCD\u0B95\u0BB3\u0BC8 \u0BA4\u0BC7\u0B9F\u0BC1\u0B95:',
			searching:
				'[SEARCH_TERM] \u0BA4\u0BC7\u0B9F\u0BAA\u0BCD\u0BAA\u0B9F\u0BC1\u0B95\u0BBF\u0BA9\u0BCD\u0BB1\u0BA4\u0BC1',
			results_label:
				'\u0BA4\u0BC7\u0B9F\u0BB2\u0BCD \u0BAE\u0BC1\u0B9F\u0BBF\u0BB5\u0BC1\u0B95\u0BB3\u0BCD',
			keyboard_navigate: '\u0BB5\u0BB4\u0BBF\u0BA8\u0B9F\u0BA4\u0BCD\u0BA4\u0BC1',
			keyboard_select: '\u0BA4\u0BC7\u0BB0\u0BCD\u0BA8\u0BCD\u0BA4\u0BC6\u0B9F\u0BC1',
			keyboard_clear: '\u0B85\u0BB4\u0BBF',
			keyboard_close: '\u0BAE\u0BC2\u0B9F\u0BC1',
			keyboard_search: '\u0BA4\u0BC7\u0B9F\u0BC1',
			error_search: '\u0BA4\u0BC7\u0B9F\u0BB2\u0BCD \u0BA4\u0BCB\u0BB2\u0BCD\u0BB5\u0BBF',
			filter_selected_one:
				'[COUNT] \u0BA4\u0BC7\u0BB0\u0BCD\u0BA8\u0BCD\u0BA4\u0BC6\u0B9F\u0BC1\u0B95\u0BCD\u0B95\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1',
			filter_selected_many:
				'[COUNT] \u0BA4\u0BC7\u0BB0\u0BCD\u0BA8\u0BCD\u0BA4\u0BC6\u0B9F\u0BC1\u0B95\u0BCD\u0B95\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA9',
			input_hint:
				'\u0BA8\u0BC0\u0B99\u0BCD\u0B95\u0BB3\u0BCD \u0BA4\u0B9F\u0BCD\u0B9F\u0B9A\u0BCD\u0B9A\u0BC1 \u0B9A\u0BC6\u0BAF\u0BCD\u0BAF\u0BC1\u0BAE\u0BCD\u0BAA\u0BCB\u0BA4\u0BC1 \u0BAE\u0BC1\u0B9F\u0BBF\u0BB5\u0BC1\u0B95\u0BB3\u0BCD \u0BA4\u0BCB\u0BA9\u0BCD\u0BB1\u0BC1\u0BAE\u0BCD',
			loading: '\u0B8F\u0BB1\u0BCD\u0BB1\u0BC1\u0B95\u0BBF\u0BB1\u0BA4\u0BC1',
		},
		wn = { thanks_to: vn, comments: Hn, direction: Mn, strings: Yn };
	var bl = {};
	x(bl, {
		comments: () => Jn,
		default: () => Kn,
		direction: () => On,
		strings: () => jn,
		thanks_to: () => zn,
	});
	var zn = 'Patiphon Loetsuthakun <ptphon@gmail.com>',
		Jn = '',
		On = 'ltr',
		jn = {
			placeholder: '\u0E04\u0E49\u0E19\u0E2B\u0E32',
			clear_search: '\u0E25\u0E49\u0E32\u0E07',
			load_more:
				'\u0E42\u0E2B\u0E25\u0E14\u0E1C\u0E25\u0E25\u0E31\u0E1E\u0E18\u0E4C\u0E40\u0E1E\u0E34\u0E48\u0E21\u0E40\u0E15\u0E34\u0E21',
			search_label:
				'\u0E04\u0E49\u0E19\u0E2B\u0E32\u0E1A\u0E19\u0E40\u0E27\u0E47\u0E1A\u0E44\u0E0B\u0E15\u0E4C',
			filters_label: '\u0E15\u0E31\u0E27\u0E01\u0E23\u0E2D\u0E07',
			zero_results:
				'\u0E44\u0E21\u0E48\u0E1E\u0E1A\u0E1C\u0E25\u0E25\u0E31\u0E1E\u0E18\u0E4C\u0E2A\u0E33\u0E2B\u0E23\u0E31\u0E1A [SEARCH_TERM]',
			many_results:
				'\u0E1E\u0E1A [COUNT] \u0E1C\u0E25\u0E01\u0E32\u0E23\u0E04\u0E49\u0E19\u0E2B\u0E32\u0E2A\u0E33\u0E2B\u0E23\u0E31\u0E1A [SEARCH_TERM]',
			one_result:
				'\u0E1E\u0E1A [COUNT] \u0E1C\u0E25\u0E01\u0E32\u0E23\u0E04\u0E49\u0E19\u0E2B\u0E32\u0E2A\u0E33\u0E2B\u0E23\u0E31\u0E1A [SEARCH_TERM]',
			total_zero_results:
				'\u0E44\u0E21\u0E48\u0E1E\u0E1A\u0E1C\u0E25\u0E25\u0E31\u0E1E\u0E18\u0E4C',
			total_one_result: '[COUNT] \u0E1C\u0E25\u0E25\u0E31\u0E1E\u0E18\u0E4C',
			total_many_results: '[COUNT] \u0E1C\u0E25\u0E25\u0E31\u0E1E\u0E18\u0E4C',
			alt_search:
				'\u0E44\u0E21\u0E48\u0E1E\u0E1A\u0E1C\u0E25\u0E25\u0E31\u0E1E\u0E18\u0E4C\u0E2A\u0E33\u0E2B\u0E23\u0E31\u0E1A [SEARCH_TERM] \u0E41\u0E2A\u0E14\u0E07\u0E1C\u0E25\u0E25\u0E31\u0E1E\u0E18\u0E4C\u0E08\u0E32\u0E01\u0E01\u0E32\u0E23\u0E04\u0E49\u0E19\u0E2B\u0E32 [DIFFERENT_TERM] \u0E41\u0E17\u0E19',
			search_suggestion:
				'\u0E44\u0E21\u0E48\u0E1E\u0E1A\u0E1C\u0E25\u0E25\u0E31\u0E1E\u0E18\u0E4C\u0E2A\u0E33\u0E2B\u0E23\u0E31\u0E1A [SEARCH_TERM] \u0E25\u0E2D\u0E07\u0E04\u0E33\u0E04\u0E49\u0E19\u0E2B\u0E32\u0E40\u0E2B\u0E25\u0E48\u0E32\u0E19\u0E35\u0E49\u0E41\u0E17\u0E19:',
			searching: '\u0E01\u0E33\u0E25\u0E31\u0E07\u0E04\u0E49\u0E19\u0E2B\u0E32 [SEARCH_TERM]...',
			results_label: '\u0E1C\u0E25\u0E01\u0E32\u0E23\u0E04\u0E49\u0E19\u0E2B\u0E32',
			keyboard_navigate: '\u0E19\u0E33\u0E17\u0E32\u0E07',
			keyboard_select: '\u0E40\u0E25\u0E37\u0E2D\u0E01',
			keyboard_clear: '\u0E25\u0E49\u0E32\u0E07',
			keyboard_close: '\u0E1B\u0E34\u0E14',
			keyboard_search: '\u0E04\u0E49\u0E19\u0E2B\u0E32',
			error_search:
				'\u0E01\u0E32\u0E23\u0E04\u0E49\u0E19\u0E2B\u0E32\u0E25\u0E49\u0E21\u0E40\u0E2B\u0E25\u0E27',
			filter_selected_one:
				'\u0E40\u0E25\u0E37\u0E2D\u0E01\u0E41\u0E25\u0E49\u0E27 [COUNT] \u0E23\u0E32\u0E22\u0E01\u0E32\u0E23',
			filter_selected_many:
				'\u0E40\u0E25\u0E37\u0E2D\u0E01\u0E41\u0E25\u0E49\u0E27 [COUNT] \u0E23\u0E32\u0E22\u0E01\u0E32\u0E23',
			input_hint:
				'\u0E1C\u0E25\u0E25\u0E31\u0E1E\u0E18\u0E4C\u0E08\u0E30\u0E1B\u0E23\u0E32\u0E01\u0E0F\u0E02\u0E13\u0E30\u0E17\u0E35\u0E48\u0E04\u0E38\u0E13\u0E1E\u0E34\u0E21\u0E1E\u0E4C',
			loading: '\u0E01\u0E33\u0E25\u0E31\u0E07\u0E42\u0E2B\u0E25\u0E14',
		},
		Kn = { thanks_to: zn, comments: Jn, direction: On, strings: jn };
	var fl = {};
	x(fl, {
		comments: () => qn,
		default: () => tg,
		direction: () => $n,
		strings: () => eg,
		thanks_to: () => Pn,
	});
	var Pn = 'Taylan \xD6zg\xFCr Bildik',
		qn = '',
		$n = 'ltr',
		eg = {
			placeholder: 'Ara\u015Ft\u0131r',
			clear_search: 'Temizle',
			load_more: 'Daha fazla sonu\xE7',
			search_label: 'Site genelinde arama',
			filters_label: 'Filtreler',
			zero_results: '[SEARCH_TERM] i\xE7in sonu\xE7 yok',
			many_results: '[SEARCH_TERM] i\xE7in [COUNT] sonu\xE7 bulundu',
			one_result: '[SEARCH_TERM] i\xE7in [COUNT] sonu\xE7 bulundu',
			total_zero_results: 'Sonu\xE7 yok',
			total_one_result: '[COUNT] sonu\xE7',
			total_many_results: '[COUNT] sonu\xE7',
			alt_search:
				'[SEARCH_TERM] i\xE7in sonu\xE7 yok. Bunun yerine [DIFFERENT_TERM] i\xE7in sonu\xE7lar g\xF6steriliyor',
			search_suggestion:
				'[SEARCH_TERM] i\xE7in sonu\xE7 yok. Alternatif olarak a\u015Fa\u011F\u0131daki kelimelerden birini deneyebilirsiniz:',
			searching: '[SEARCH_TERM] ara\u015Ft\u0131r\u0131l\u0131yor...',
			results_label: 'Arama sonu\xE7lar\u0131',
			keyboard_navigate: 'gezin',
			keyboard_select: 'se\xE7',
			keyboard_clear: 'temizle',
			keyboard_close: 'kapat',
			keyboard_search: 'ara',
			error_search: 'Arama ba\u015Far\u0131s\u0131z',
			filter_selected_one: '[COUNT] se\xE7ili',
			filter_selected_many: '[COUNT] se\xE7ili',
			input_hint: 'Sonu\xE7lar siz yazarken g\xF6r\xFCnecektir',
			loading: 'Y\xFCkleniyor',
		},
		tg = { thanks_to: Pn, comments: qn, direction: $n, strings: eg };
	var Fl = {};
	x(Fl, {
		comments: () => sg,
		default: () => ig,
		direction: () => ag,
		strings: () => rg,
		thanks_to: () => lg,
	});
	var lg = 'Vladyslav Lyshenko <vladdnepr1989@gmail.com>',
		sg = '',
		ag = 'ltr',
		rg = {
			placeholder: '\u041F\u043E\u0448\u0443\u043A',
			clear_search: '\u041E\u0447\u0438\u0441\u0442\u0438\u0442\u0438 \u043F\u043E\u043B\u0435',
			load_more: '\u0417\u0430\u0432\u0430\u043D\u0442\u0430\u0436\u0438\u0442\u0438 \u0449\u0435',
			search_label: '\u041F\u043E\u0448\u0443\u043A \u043F\u043E \u0441\u0430\u0439\u0442\u0443',
			filters_label: '\u0424\u0456\u043B\u044C\u0442\u0440\u0438',
			zero_results:
				'\u041D\u0456\u0447\u043E\u0433\u043E \u043D\u0435 \u0437\u043D\u0430\u0439\u0434\u0435\u043D\u043E \u0437\u0430 \u0437\u0430\u043F\u0438\u0442\u043E\u043C: [SEARCH_TERM]',
			many_results:
				'[COUNT] \u0440\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442\u0456\u0432 \u043D\u0430 \u0437\u0430\u043F\u0438\u0442: [SEARCH_TERM]',
			one_result:
				'[COUNT] \u0440\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442 \u0437\u0430 \u0437\u0430\u043F\u0438\u0442\u043E\u043C: [SEARCH_TERM]',
			total_zero_results:
				'\u041D\u0456\u0447\u043E\u0433\u043E \u043D\u0435 \u0437\u043D\u0430\u0439\u0434\u0435\u043D\u043E',
			total_one_result: '[COUNT] \u0440\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442',
			total_many_results:
				'[COUNT] \u0440\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442\u0456\u0432',
			alt_search:
				'\u041D\u0456\u0447\u043E\u0433\u043E \u043D\u0435 \u0437\u043D\u0430\u0439\u0434\u0435\u043D\u043E \u043D\u0430 \u0437\u0430\u043F\u0438\u0442: [SEARCH_TERM]. \u041F\u043E\u043A\u0430\u0437\u0430\u043D\u043E \u0440\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442\u0438 \u043D\u0430 \u0437\u0430\u043F\u0438\u0442: [DIFFERENT_TERM]',
			search_suggestion:
				'\u041D\u0456\u0447\u043E\u0433\u043E \u043D\u0435 \u0437\u043D\u0430\u0439\u0434\u0435\u043D\u043E \u043D\u0430 \u0437\u0430\u043F\u0438\u0442: [SEARCH_TERM]. \u0421\u043F\u0440\u043E\u0431\u0443\u0439\u0442\u0435 \u043E\u0434\u0438\u043D \u0456\u0437 \u0442\u0430\u043A\u0438\u0445 \u0432\u0430\u0440\u0456\u0430\u043D\u0442\u0456\u0432',
			searching:
				'\u041F\u043E\u0448\u0443\u043A \u0437\u0430 \u0437\u0430\u043F\u0438\u0442\u043E\u043C: [SEARCH_TERM]',
			results_label:
				'\u0420\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442\u0438 \u043F\u043E\u0448\u0443\u043A\u0443',
			keyboard_navigate: '\u043D\u0430\u0432\u0456\u0433\u0430\u0446\u0456\u044F',
			keyboard_select: '\u0432\u0438\u0431\u0440\u0430\u0442\u0438',
			keyboard_clear: '\u043E\u0447\u0438\u0441\u0442\u0438\u0442\u0438',
			keyboard_close: '\u0437\u0430\u043A\u0440\u0438\u0442\u0438',
			keyboard_search: '\u043F\u043E\u0448\u0443\u043A',
			error_search:
				'\u041F\u043E\u043C\u0438\u043B\u043A\u0430 \u043F\u043E\u0448\u0443\u043A\u0443',
			filter_selected_one: '[COUNT] \u0432\u0438\u0431\u0440\u0430\u043D\u043E',
			filter_selected_many: '[COUNT] \u0432\u0438\u0431\u0440\u0430\u043D\u043E',
			input_hint:
				"\u0420\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442\u0438 \u0437'\u044F\u0432\u043B\u044F\u0442\u0438\u043C\u0443\u0442\u044C\u0441\u044F \u043F\u0456\u0434 \u0447\u0430\u0441 \u0432\u0432\u0435\u0434\u0435\u043D\u043D\u044F",
			loading: '\u0417\u0430\u0432\u0430\u043D\u0442\u0430\u0436\u0435\u043D\u043D\u044F',
		},
		ig = { thanks_to: lg, comments: sg, direction: ag, strings: rg };
	var pl = {};
	x(pl, {
		comments: () => gg,
		default: () => ug,
		direction: () => og,
		strings: () => cg,
		thanks_to: () => ng,
	});
	var ng = 'Long Nhat Nguyen',
		gg = '',
		og = 'ltr',
		cg = {
			placeholder: 'T\xECm ki\u1EBFm',
			clear_search: 'X\xF3a',
			load_more: 'Nhi\u1EC1u k\u1EBFt qu\u1EA3 h\u01A1n',
			search_label: 'T\xECm ki\u1EBFm trong trang n\xE0y',
			filters_label: 'B\u1ED9 l\u1ECDc',
			zero_results: 'Kh\xF4ng t\xECm th\u1EA5y k\u1EBFt qu\u1EA3 cho [SEARCH_TERM]',
			many_results: '[COUNT] k\u1EBFt qu\u1EA3 cho [SEARCH_TERM]',
			one_result: '[COUNT] k\u1EBFt qu\u1EA3 cho [SEARCH_TERM]',
			total_zero_results: 'Kh\xF4ng c\xF3 k\u1EBFt qu\u1EA3',
			total_one_result: '[COUNT] k\u1EBFt qu\u1EA3',
			total_many_results: '[COUNT] k\u1EBFt qu\u1EA3',
			alt_search:
				'Kh\xF4ng t\xECm th\u1EA5y k\u1EBFt qu\u1EA3 cho [SEARCH_TERM]. Ki\u1EC3m th\u1ECB k\u1EBFt qu\u1EA3 thay th\u1EBF v\u1EDBi [DIFFERENT_TERM]',
			search_suggestion:
				'Kh\xF4ng t\xECm th\u1EA5y k\u1EBFt qu\u1EA3 cho [SEARCH_TERM]. Th\u1EED m\u1ED9t trong c\xE1c t\xECm ki\u1EBFm:',
			searching: '\u0110ang t\xECm ki\u1EBFm cho [SEARCH_TERM]...',
			results_label: 'K\u1EBFt qu\u1EA3 t\xECm ki\u1EBFm',
			keyboard_navigate: 'chuy\u1EC3n',
			keyboard_select: 'ch\u1ECDn',
			keyboard_clear: 'x\xF3a',
			keyboard_close: '\u0111\xF3ng',
			keyboard_search: 't\xECm ki\u1EBFm',
			error_search: 'T\xECm ki\u1EBFm th\u1EA5t b\u1EA1i',
			filter_selected_one: '\u0110\xE3 ch\u1ECDn [COUNT]',
			filter_selected_many: '\u0110\xE3 ch\u1ECDn [COUNT]',
			input_hint: 'K\u1EBFt qu\u1EA3 s\u1EBD xu\u1EA5t hi\u1EC7n khi b\u1EA1n nh\u1EADp',
			loading: '\u0110ang t\u1EA3i',
		},
		ug = { thanks_to: ng, comments: gg, direction: og, strings: cg };
	var Bl = {};
	x(Bl, {
		comments: () => Ig,
		default: () => _g,
		direction: () => dg,
		strings: () => Ag,
		thanks_to: () => Cg,
	});
	var Cg = 'Amber Song',
		Ig = '',
		dg = 'ltr',
		Ag = {
			placeholder: '\u641C\u7D22',
			clear_search: '\u6E05\u9664',
			load_more: '\u52A0\u8F7D\u66F4\u591A\u7ED3\u679C',
			search_label: '\u7AD9\u5185\u641C\u7D22',
			filters_label: '\u7B5B\u9009',
			zero_results: '\u672A\u627E\u5230 [SEARCH_TERM] \u7684\u76F8\u5173\u7ED3\u679C',
			many_results: '\u627E\u5230 [COUNT] \u4E2A [SEARCH_TERM] \u7684\u76F8\u5173\u7ED3\u679C',
			one_result: '\u627E\u5230 [COUNT] \u4E2A [SEARCH_TERM] \u7684\u76F8\u5173\u7ED3\u679C',
			total_zero_results: '\u65E0\u7ED3\u679C',
			total_one_result: '[COUNT] \u4E2A\u7ED3\u679C',
			total_many_results: '[COUNT] \u4E2A\u7ED3\u679C',
			alt_search:
				'\u672A\u627E\u5230 [SEARCH_TERM] \u7684\u76F8\u5173\u7ED3\u679C\u3002\u6539\u4E3A\u663E\u793A [DIFFERENT_TERM] \u7684\u76F8\u5173\u7ED3\u679C',
			search_suggestion:
				'\u672A\u627E\u5230 [SEARCH_TERM] \u7684\u76F8\u5173\u7ED3\u679C\u3002\u8BF7\u5C1D\u8BD5\u4EE5\u4E0B\u641C\u7D22\u3002',
			searching: '\u6B63\u5728\u641C\u7D22 [SEARCH_TERM]...',
			results_label: '\u641C\u7D22\u7ED3\u679C',
			keyboard_navigate: '\u5BFC\u822A',
			keyboard_select: '\u9009\u62E9',
			keyboard_clear: '\u6E05\u9664',
			keyboard_close: '\u5173\u95ED',
			keyboard_search: '\u641C\u7D22',
			error_search: '\u641C\u7D22\u5931\u8D25',
			filter_selected_one: '\u5DF2\u9009\u62E9 [COUNT] \u4E2A',
			filter_selected_many: '\u5DF2\u9009\u62E9 [COUNT] \u4E2A',
			input_hint: '\u8F93\u5165\u65F6\u5C06\u663E\u793A\u7ED3\u679C',
			loading: '\u52A0\u8F7D\u4E2D',
		},
		_g = { thanks_to: Cg, comments: Ig, direction: dg, strings: Ag };
	var hl = {};
	x(hl, {
		comments: () => mg,
		default: () => Fg,
		direction: () => bg,
		strings: () => fg,
		thanks_to: () => Qg,
	});
	var Qg = 'Amber Song',
		mg = '',
		bg = 'ltr',
		fg = {
			placeholder: '\u641C\u5C0B',
			clear_search: '\u6E05\u9664',
			load_more: '\u8F09\u5165\u66F4\u591A\u7D50\u679C',
			search_label: '\u7AD9\u5167\u641C\u5C0B',
			filters_label: '\u7BE9\u9078',
			zero_results: '\u627E\u4E0D\u5230 [SEARCH_TERM] \u7684\u76F8\u95DC\u7D50\u679C',
			many_results: '\u627E\u5230 [COUNT] \u500B [SEARCH_TERM] \u7684\u76F8\u95DC\u7D50\u679C',
			one_result: '\u627E\u5230 [COUNT] \u500B [SEARCH_TERM] \u7684\u76F8\u95DC\u7D50\u679C',
			total_zero_results: '\u7121\u7D50\u679C',
			total_one_result: '[COUNT] \u500B\u7D50\u679C',
			total_many_results: '[COUNT] \u500B\u7D50\u679C',
			alt_search:
				'\u672A\u627E\u5230 [SEARCH_TERM] \u7684\u76F8\u95DC\u7D50\u679C\u3002\u6539\u70BA\u986F\u793A [DIFFERENT_TERM] \u7684\u76F8\u95DC\u7D50\u679C',
			search_suggestion:
				'\u627E\u4E0D\u5230 [SEARCH_TERM] \u7684\u76F8\u95DC\u7D50\u679C\u3002\u8ACB\u5617\u8A66\u4EE5\u4E0B\u7684\u5EFA\u8B70\u4E4B\u4E00\u3002',
			searching: '\u6B63\u5728\u641C\u5C0B[SEARCH_TERM]...',
			results_label: '\u641C\u5C0B\u7D50\u679C',
			keyboard_navigate: '\u5C0E\u89BD',
			keyboard_select: '\u9078\u64C7',
			keyboard_clear: '\u6E05\u9664',
			keyboard_close: '\u95DC\u9589',
			keyboard_search: '\u641C\u5C0B',
			error_search: '\u641C\u5C0B\u5931\u6557',
			filter_selected_one: '\u5DF2\u9078\u64C7 [COUNT] \u500B',
			filter_selected_many: '\u5DF2\u9078\u64C7 [COUNT] \u500B',
			input_hint: '\u8F38\u5165\u6642\u5C07\u986F\u793A\u7D50\u679C',
			loading: '\u8F09\u5165\u4E2D',
		},
		Fg = { thanks_to: Qg, comments: mg, direction: bg, strings: fg };
	var Ul = {};
	x(Ul, {
		comments: () => Bg,
		default: () => xg,
		direction: () => hg,
		strings: () => Ug,
		thanks_to: () => pg,
	});
	var pg = 'Amber Song',
		Bg = '',
		hg = 'ltr',
		Ug = {
			placeholder: '\u641C\u7D22',
			clear_search: '\u6E05\u9664',
			load_more: '\u52A0\u8F7D\u66F4\u591A\u7ED3\u679C',
			search_label: '\u7AD9\u5185\u641C\u7D22',
			filters_label: '\u7B5B\u9009',
			zero_results: '\u672A\u627E\u5230 [SEARCH_TERM] \u7684\u76F8\u5173\u7ED3\u679C',
			many_results: '\u627E\u5230 [COUNT] \u4E2A [SEARCH_TERM] \u7684\u76F8\u5173\u7ED3\u679C',
			one_result: '\u627E\u5230 [COUNT] \u4E2A [SEARCH_TERM] \u7684\u76F8\u5173\u7ED3\u679C',
			total_zero_results: '\u65E0\u7ED3\u679C',
			total_one_result: '[COUNT] \u4E2A\u7ED3\u679C',
			total_many_results: '[COUNT] \u4E2A\u7ED3\u679C',
			alt_search:
				'\u672A\u627E\u5230 [SEARCH_TERM] \u7684\u76F8\u5173\u7ED3\u679C\u3002\u6539\u4E3A\u663E\u793A [DIFFERENT_TERM] \u7684\u76F8\u5173\u7ED3\u679C',
			search_suggestion:
				'\u672A\u627E\u5230 [SEARCH_TERM] \u7684\u76F8\u5173\u7ED3\u679C\u3002\u8BF7\u5C1D\u8BD5\u4EE5\u4E0B\u641C\u7D22\u3002',
			searching: '\u6B63\u5728\u641C\u7D22 [SEARCH_TERM]...',
			results_label: '\u641C\u7D22\u7ED3\u679C',
			keyboard_navigate: '\u5BFC\u822A',
			keyboard_select: '\u9009\u62E9',
			keyboard_clear: '\u6E05\u9664',
			keyboard_close: '\u5173\u95ED',
			keyboard_search: '\u641C\u7D22',
			error_search: '\u641C\u7D22\u5931\u8D25',
			filter_selected_one: '\u5DF2\u9009\u62E9 [COUNT] \u4E2A',
			filter_selected_many: '\u5DF2\u9009\u62E9 [COUNT] \u4E2A',
			input_hint: '\u8F93\u5165\u65F6\u5C06\u663E\u793A\u7ED3\u679C',
			loading: '\u52A0\u8F7D\u4E2D',
		},
		xg = { thanks_to: pg, comments: Bg, direction: hg, strings: Ug };
	var yg = [
			Wt,
			St,
			Vt,
			Dt,
			Tt,
			vt,
			Ht,
			Mt,
			Yt,
			wt,
			zt,
			Jt,
			Ot,
			jt,
			Kt,
			Pt,
			qt,
			$t,
			el,
			tl,
			ll,
			sl,
			al,
			rl,
			il,
			nl,
			gl,
			ol,
			cl,
			ul,
			Cl,
			Il,
			dl,
			Al,
			_l,
			Ql,
			ml,
			bl,
			fl,
			Fl,
			pl,
			Bl,
			hl,
			Ul,
		],
		Us = yg,
		xs = [
			'../../translations/af.json',
			'../../translations/ar.json',
			'../../translations/bn.json',
			'../../translations/ca.json',
			'../../translations/cs.json',
			'../../translations/da.json',
			'../../translations/de.json',
			'../../translations/el.json',
			'../../translations/en.json',
			'../../translations/es.json',
			'../../translations/eu.json',
			'../../translations/fa.json',
			'../../translations/fi.json',
			'../../translations/fr.json',
			'../../translations/gl.json',
			'../../translations/he.json',
			'../../translations/hi.json',
			'../../translations/hr.json',
			'../../translations/hu.json',
			'../../translations/id.json',
			'../../translations/it.json',
			'../../translations/ja.json',
			'../../translations/ko.json',
			'../../translations/mi.json',
			'../../translations/my.json',
			'../../translations/nb.json',
			'../../translations/nl.json',
			'../../translations/nn.json',
			'../../translations/no.json',
			'../../translations/pl.json',
			'../../translations/pt.json',
			'../../translations/ro.json',
			'../../translations/ru.json',
			'../../translations/sr.json',
			'../../translations/sv.json',
			'../../translations/sw.json',
			'../../translations/ta.json',
			'../../translations/th.json',
			'../../translations/tr.json',
			'../../translations/uk.json',
			'../../translations/vi.json',
			'../../translations/zh-cn.json',
			'../../translations/zh-tw.json',
			'../../translations/zh.json',
		];
	function ys(l, e, t) {
		let s = l.slice();
		return ((s[53] = e[t]), s);
	}
	function Zs(l) {
		let e, t, s;
		function a(i) {
			l[38](i);
		}
		let r = {
			show_empty_filters: l[5],
			open_filters: l[6],
			available_filters: l[18],
			translate: l[20],
			automatic_translations: l[19],
			translations: l[7],
		};
		return (
			l[0] !== void 0 && (r.selected_filters = l[0]),
			(e = new hs({ props: r })),
			Ce.push(() => Ol(e, 'selected_filters', a)),
			{
				c() {
					_t(e.$$.fragment);
				},
				m(i, n) {
					(_e(e, i, n), (s = !0));
				},
				p(i, n) {
					let g = {};
					(n[0] & 32 && (g.show_empty_filters = i[5]),
						n[0] & 64 && (g.open_filters = i[6]),
						n[0] & 262144 && (g.available_filters = i[18]),
						n[0] & 524288 && (g.automatic_translations = i[19]),
						n[0] & 128 && (g.translations = i[7]),
						!t && n[0] & 1 && ((t = !0), (g.selected_filters = i[0]), Yl(() => (t = !1))),
						e.$set(g));
				},
				i(i) {
					s || (k(e.$$.fragment, i), (s = !0));
				},
				o(i) {
					(D(e.$$.fragment, i), (s = !1));
				},
				d(i) {
					Qe(e, i);
				},
			}
		);
	}
	function Gs(l) {
		let e,
			t,
			s,
			a,
			r = [Ng, Gg],
			i = [];
		function n(g, C) {
			return g[14] ? 0 : 1;
		}
		return (
			(t = n(l, [-1, -1])),
			(s = i[t] = r[t](l)),
			{
				c() {
					((e = F('div')), s.c(), _(e, 'class', 'pagefind-ui__results-area svelte-e9gkc3'));
				},
				m(g, C) {
					(h(g, e, C), i[t].m(e, null), (a = !0));
				},
				p(g, C) {
					let u = t;
					((t = n(g, C)),
						t === u
							? i[t].p(g, C)
							: (re(),
								D(i[u], 1, 1, () => {
									i[u] = null;
								}),
								ie(),
								(s = i[t]),
								s ? s.p(g, C) : ((s = i[t] = r[t](g)), s.c()),
								k(s, 1),
								s.m(e, null)));
				},
				i(g) {
					a || (k(s), (a = !0));
				},
				o(g) {
					(D(s), (a = !1));
				},
				d(g) {
					(g && B(e), i[t].d());
				},
			}
		);
	}
	function Gg(l) {
		let e,
			t,
			s,
			a = [],
			r = new Map(),
			i,
			n,
			g;
		function C(I, m) {
			return I[13].results.length === 0 ? kg : I[13].results.length === 1 ? Eg : Xg;
		}
		let u = C(l, [-1, -1]),
			A = u(l),
			c = V(l[13].results.slice(0, l[17])),
			d = (I) => I[53].id;
		for (let I = 0; I < c.length; I += 1) {
			let m = ys(l, c, I),
				f = d(m);
			r.set(f, (a[I] = Ns(f, m)));
		}
		let o = l[13].results.length > l[17] && Xs(l);
		return {
			c() {
				((e = F('p')), A.c(), (t = Z()), (s = F('ol')));
				for (let I = 0; I < a.length; I += 1) a[I].c();
				((i = Z()),
					o && o.c(),
					(n = ee()),
					_(e, 'class', 'pagefind-ui__message svelte-e9gkc3'),
					_(s, 'class', 'pagefind-ui__results svelte-e9gkc3'));
			},
			m(I, m) {
				(h(I, e, m), A.m(e, null), h(I, t, m), h(I, s, m));
				for (let f = 0; f < a.length; f += 1) a[f] && a[f].m(s, null);
				(h(I, i, m), o && o.m(I, m), h(I, n, m), (g = !0));
			},
			p(I, m) {
				(u === (u = C(I, m)) && A ? A.p(I, m) : (A.d(1), (A = u(I)), A && (A.c(), A.m(e, null))),
					m[0] & 139292 &&
						((c = V(I[13].results.slice(0, I[17]))),
						re(),
						(a = Jl(a, m, d, 1, I, c, r, s, zl, Ns, null, ys)),
						ie()),
					I[13].results.length > I[17]
						? o
							? o.p(I, m)
							: ((o = Xs(I)), o.c(), o.m(n.parentNode, n))
						: o && (o.d(1), (o = null)));
			},
			i(I) {
				if (!g) {
					for (let m = 0; m < c.length; m += 1) k(a[m]);
					g = !0;
				}
			},
			o(I) {
				for (let m = 0; m < a.length; m += 1) D(a[m]);
				g = !1;
			},
			d(I) {
				(I && (B(e), B(t), B(s), B(i), B(n)), A.d());
				for (let m = 0; m < a.length; m += 1) a[m].d();
				o && o.d(I);
			},
		};
	}
	function Ng(l) {
		let e,
			t = l[16] && Es(l);
		return {
			c() {
				(t && t.c(), (e = ee()));
			},
			m(s, a) {
				(t && t.m(s, a), h(s, e, a));
			},
			p(s, a) {
				s[16]
					? t
						? t.p(s, a)
						: ((t = Es(s)), t.c(), t.m(e.parentNode, e))
					: t && (t.d(1), (t = null));
			},
			i: R,
			o: R,
			d(s) {
				(s && B(e), t && t.d(s));
			},
		};
	}
	function Xg(l) {
		let e =
				l[20]('many_results', l[19], l[7])
					.replace(/\[SEARCH_TERM\]/, l[16])
					.replace(
						/\[COUNT\]/,
						new Intl.NumberFormat(l[7].language || l[19].language).format(l[13].results.length),
					) + '',
			t;
		return {
			c() {
				t = G(e);
			},
			m(s, a) {
				h(s, t, a);
			},
			p(s, a) {
				a[0] & 598144 &&
					e !==
						(e =
							s[20]('many_results', s[19], s[7])
								.replace(/\[SEARCH_TERM\]/, s[16])
								.replace(
									/\[COUNT\]/,
									new Intl.NumberFormat(s[7].language || s[19].language).format(
										s[13].results.length,
									),
								) + '') &&
					W(t, e);
			},
			d(s) {
				s && B(t);
			},
		};
	}
	function Eg(l) {
		let e =
				l[20]('one_result', l[19], l[7])
					.replace(/\[SEARCH_TERM\]/, l[16])
					.replace(/\[COUNT\]/, new Intl.NumberFormat(l[7].language || l[19].language).format(1)) +
				'',
			t;
		return {
			c() {
				t = G(e);
			},
			m(s, a) {
				h(s, t, a);
			},
			p(s, a) {
				a[0] & 589952 &&
					e !==
						(e =
							s[20]('one_result', s[19], s[7])
								.replace(/\[SEARCH_TERM\]/, s[16])
								.replace(
									/\[COUNT\]/,
									new Intl.NumberFormat(s[7].language || s[19].language).format(1),
								) + '') &&
					W(t, e);
			},
			d(s) {
				s && B(t);
			},
		};
	}
	function kg(l) {
		let e = l[20]('zero_results', l[19], l[7]).replace(/\[SEARCH_TERM\]/, l[16]) + '',
			t;
		return {
			c() {
				t = G(e);
			},
			m(s, a) {
				h(s, t, a);
			},
			p(s, a) {
				a[0] & 589952 &&
					e !== (e = s[20]('zero_results', s[19], s[7]).replace(/\[SEARCH_TERM\]/, s[16]) + '') &&
					W(t, e);
			},
			d(s) {
				s && B(t);
			},
		};
	}
	function Lg(l) {
		let e, t;
		return (
			(e = new as({ props: { show_images: l[2], process_result: l[4], result: l[53] } })),
			{
				c() {
					_t(e.$$.fragment);
				},
				m(s, a) {
					(_e(e, s, a), (t = !0));
				},
				p(s, a) {
					let r = {};
					(a[0] & 4 && (r.show_images = s[2]),
						a[0] & 16 && (r.process_result = s[4]),
						a[0] & 139264 && (r.result = s[53]),
						e.$set(r));
				},
				i(s) {
					t || (k(e.$$.fragment, s), (t = !0));
				},
				o(s) {
					(D(e.$$.fragment, s), (t = !1));
				},
				d(s) {
					Qe(e, s);
				},
			}
		);
	}
	function Rg(l) {
		let e, t;
		return (
			(e = new As({ props: { show_images: l[2], process_result: l[4], result: l[53] } })),
			{
				c() {
					_t(e.$$.fragment);
				},
				m(s, a) {
					(_e(e, s, a), (t = !0));
				},
				p(s, a) {
					let r = {};
					(a[0] & 4 && (r.show_images = s[2]),
						a[0] & 16 && (r.process_result = s[4]),
						a[0] & 139264 && (r.result = s[53]),
						e.$set(r));
				},
				i(s) {
					t || (k(e.$$.fragment, s), (t = !0));
				},
				o(s) {
					(D(e.$$.fragment, s), (t = !1));
				},
				d(s) {
					Qe(e, s);
				},
			}
		);
	}
	function Ns(l, e) {
		let t,
			s,
			a,
			r,
			i,
			n = [Rg, Lg],
			g = [];
		function C(u, A) {
			return u[3] ? 0 : 1;
		}
		return (
			(s = C(e, [-1, -1])),
			(a = g[s] = n[s](e)),
			{
				key: l,
				first: null,
				c() {
					((t = ee()), a.c(), (r = ee()), (this.first = t));
				},
				m(u, A) {
					(h(u, t, A), g[s].m(u, A), h(u, r, A), (i = !0));
				},
				p(u, A) {
					e = u;
					let c = s;
					((s = C(e, A)),
						s === c
							? g[s].p(e, A)
							: (re(),
								D(g[c], 1, 1, () => {
									g[c] = null;
								}),
								ie(),
								(a = g[s]),
								a ? a.p(e, A) : ((a = g[s] = n[s](e)), a.c()),
								k(a, 1),
								a.m(r.parentNode, r)));
				},
				i(u) {
					i || (k(a), (i = !0));
				},
				o(u) {
					(D(a), (i = !1));
				},
				d(u) {
					(u && (B(t), B(r)), g[s].d(u));
				},
			}
		);
	}
	function Xs(l) {
		let e,
			t = l[20]('load_more', l[19], l[7]) + '',
			s,
			a,
			r;
		return {
			c() {
				((e = F('button')),
					(s = G(t)),
					_(e, 'type', 'button'),
					_(e, 'class', 'pagefind-ui__button svelte-e9gkc3'));
			},
			m(i, n) {
				(h(i, e, n), b(e, s), a || ((r = w(e, 'click', l[22])), (a = !0)));
			},
			p(i, n) {
				n[0] & 524416 && t !== (t = i[20]('load_more', i[19], i[7]) + '') && W(s, t);
			},
			d(i) {
				(i && B(e), (a = !1), r());
			},
		};
	}
	function Es(l) {
		let e,
			t = l[20]('searching', l[19], l[7]).replace(/\[SEARCH_TERM\]/, l[16]) + '',
			s;
		return {
			c() {
				((e = F('p')), (s = G(t)), _(e, 'class', 'pagefind-ui__message svelte-e9gkc3'));
			},
			m(a, r) {
				(h(a, e, r), b(e, s));
			},
			p(a, r) {
				r[0] & 589952 &&
					t !== (t = a[20]('searching', a[19], a[7]).replace(/\[SEARCH_TERM\]/, a[16]) + '') &&
					W(s, t);
			},
			d(a) {
				a && B(e);
			},
		};
	}
	function Wg(l) {
		let e,
			t,
			s,
			a,
			r,
			i,
			n,
			g = l[20]('clear_search', l[19], l[7]) + '',
			C,
			u,
			A,
			c,
			d,
			o,
			I,
			m,
			f = l[12] && Zs(l),
			p = l[15] && Gs(l);
		return {
			c() {
				((e = F('div')),
					(t = F('form')),
					(s = F('input')),
					(i = Z()),
					(n = F('button')),
					(C = G(g)),
					(u = Z()),
					(A = F('div')),
					f && f.c(),
					(c = Z()),
					p && p.c(),
					_(s, 'class', 'pagefind-ui__search-input svelte-e9gkc3'),
					_(s, 'type', 'text'),
					_(s, 'placeholder', (a = l[20]('placeholder', l[19], l[7]))),
					_(s, 'title', (r = l[20]('placeholder', l[19], l[7]))),
					_(s, 'autocapitalize', 'none'),
					_(s, 'enterkeyhint', 'search'),
					(s.autofocus = l[8]),
					_(n, 'class', 'pagefind-ui__search-clear svelte-e9gkc3'),
					z(n, 'pagefind-ui__suppressed', !l[9]),
					_(A, 'class', 'pagefind-ui__drawer svelte-e9gkc3'),
					z(A, 'pagefind-ui__hidden', !l[15]),
					_(t, 'class', 'pagefind-ui__form svelte-e9gkc3'),
					_(t, 'role', 'search'),
					_(t, 'aria-label', (d = l[20]('search_label', l[19], l[7]))),
					_(t, 'action', 'javascript:void(0);'),
					_(e, 'class', 'pagefind-ui svelte-e9gkc3'),
					z(e, 'pagefind-ui--reset', l[1]));
			},
			m(U, y) {
				(h(U, e, y),
					b(e, t),
					b(t, s),
					oe(s, l[9]),
					l[35](s),
					b(t, i),
					b(t, n),
					b(n, C),
					l[36](n),
					b(t, u),
					b(t, A),
					f && f.m(A, null),
					b(A, c),
					p && p.m(A, null),
					(o = !0),
					l[8] && s.focus(),
					I ||
						((m = [
							w(s, 'focus', l[21]),
							w(s, 'keydown', l[33]),
							w(s, 'input', l[34]),
							w(n, 'click', l[37]),
							w(t, 'submit', Sg),
						]),
						(I = !0)));
			},
			p(U, y) {
				((!o || (y[0] & 524416 && a !== (a = U[20]('placeholder', U[19], U[7])))) &&
					_(s, 'placeholder', a),
					(!o || (y[0] & 524416 && r !== (r = U[20]('placeholder', U[19], U[7])))) &&
						_(s, 'title', r),
					(!o || y[0] & 256) && (s.autofocus = U[8]),
					y[0] & 512 && s.value !== U[9] && oe(s, U[9]),
					(!o || y[0] & 524416) && g !== (g = U[20]('clear_search', U[19], U[7]) + '') && W(C, g),
					(!o || y[0] & 512) && z(n, 'pagefind-ui__suppressed', !U[9]),
					U[12]
						? f
							? (f.p(U, y), y[0] & 4096 && k(f, 1))
							: ((f = Zs(U)), f.c(), k(f, 1), f.m(A, c))
						: f &&
							(re(),
							D(f, 1, 1, () => {
								f = null;
							}),
							ie()),
					U[15]
						? p
							? (p.p(U, y), y[0] & 32768 && k(p, 1))
							: ((p = Gs(U)), p.c(), k(p, 1), p.m(A, null))
						: p &&
							(re(),
							D(p, 1, 1, () => {
								p = null;
							}),
							ie()),
					(!o || y[0] & 32768) && z(A, 'pagefind-ui__hidden', !U[15]),
					(!o || (y[0] & 524416 && d !== (d = U[20]('search_label', U[19], U[7])))) &&
						_(t, 'aria-label', d),
					(!o || y[0] & 2) && z(e, 'pagefind-ui--reset', U[1]));
			},
			i(U) {
				o || (k(f), k(p), (o = !0));
			},
			o(U) {
				(D(f), D(p), (o = !1));
			},
			d(U) {
				(U && B(e), l[35](null), l[36](null), f && f.d(), p && p.d(), (I = !1), H(m));
			},
		};
	}
	var Sg = (l) => l.preventDefault();
	function Vg(l, e, t) {
		let s = {},
			a = xs.map((Q) => Q.match(/([^\/]+)\.json$/)[1]);
		for (let Q = 0; Q < a.length; Q++) s[a[Q]] = { language: a[Q], ...Us[Q].strings };
		let { base_path: r = '/pagefind/' } = e,
			{ page_size: i = 5 } = e,
			{ reset_styles: n = !0 } = e,
			{ show_images: g = !0 } = e,
			{ show_sub_results: C = !1 } = e,
			{ excerpt_length: u } = e,
			{ process_result: A = null } = e,
			{ process_term: c = null } = e,
			{ show_empty_filters: d = !0 } = e,
			{ open_filters: o = [] } = e,
			{ debounce_timeout_ms: I = 300 } = e,
			{ pagefind_options: m = {} } = e,
			{ merge_index: f = [] } = e,
			{ trigger_search_term: p = '' } = e,
			{ translations: U = {} } = e,
			{ autofocus: y = !1 } = e,
			{ focus_on_slash: q = !1 } = e,
			{ sort: J = null } = e,
			{ selected_filters: N = {} } = e,
			S = '',
			E,
			v,
			gt,
			Ls = 40,
			bt = !1,
			Zl = [],
			ft = !1,
			Ft = !1,
			Gl = 0,
			Nl = '',
			pt = i,
			Xl = null,
			Ie = null,
			El = s.en,
			Rs = (Q, X, L) => L[Q] ?? X[Q] ?? '',
			kl = (Q) => {
				if (!q) return;
				let X = document.activeElement,
					L = X && (X.tagName === 'INPUT' || X.tagName === 'TEXTAREA' || X.isContentEditable);
				Q.key === '/' && !L && (Q.preventDefault(), v?.focus());
			};
		(xt(() => {
			let Q = document?.querySelector?.('html')?.getAttribute?.('lang') || 'en',
				X = Qt(Q.toLocaleLowerCase());
			(t(
				19,
				(El =
					s[`${X.language}-${X.script}-${X.region}`] ||
					s[`${X.language}-${X.region}`] ||
					s[`${X.language}`] ||
					s.en),
			),
				q && document.addEventListener('keydown', kl));
		}),
			yt(() => {
				(E?.destroy?.(), (E = null), q && document.removeEventListener('keydown', kl));
			}));
		let Ll = async () => {
				if (!bt && (t(12, (bt = !0)), !E)) {
					let Q;
					try {
						Q = await import(`${r}pagefind.js`);
					} catch (L) {
						(console.error(L),
							console.error(
								[
									`Pagefind couldn't be loaded from ${this.options.bundlePath}pagefind.js`,
									'You can configure this by passing a bundlePath option to PagefindUI',
								].join(`
`),
							),
							document?.currentScript && document.currentScript.tagName.toUpperCase() === 'SCRIPT'
								? console.error(
										`[DEBUG: Loaded from ${document.currentScript.src ?? 'bad script location'}]`,
									)
								: console.error('no known script location'));
					}
					u || t(24, (u = C ? 12 : 30));
					let X = { ...(m || {}), excerptLength: u };
					await Q.options(X);
					for (let L of f) {
						if (!L.bundlePath) throw new Error('mergeIndex requires a bundlePath parameter');
						let Y = L.bundlePath;
						(delete L.bundlePath, await Q.mergeIndex(Y, L));
					}
					((E = Q), Ws());
				}
			},
			Ws = async () => {
				E && ((Xl = await E.filters()), (!Ie || !Object.keys(Ie).length) && t(18, (Ie = Xl)));
			},
			Ss = (Q) => {
				let X = {};
				return (
					Object.entries(Q)
						.filter(([, L]) => L)
						.forEach(([L]) => {
							let [Y, ne] = L.split(/:(.*)$/);
							((X[Y] = X[Y] || []), X[Y].push(ne));
						}),
					X
				);
			},
			de,
			Vs = async (Q, X) => {
				if (!Q) {
					(t(15, (Ft = !1)), de && clearTimeout(de));
					return;
				}
				let L = Ss(X),
					Y = () => Ds(Q, L);
				(I > 0 && Q
					? (de && clearTimeout(de),
						(de = setTimeout(Y, I)),
						await Rl(),
						E.preload(Q, { filters: L }))
					: Y(),
					Ts());
			},
			Rl = async () => {
				for (; !E;) (Ll(), await new Promise((Q) => setTimeout(Q, 50)));
			},
			Ds = async (Q, X) => {
				(t(16, (Nl = Q || '')),
					typeof c == 'function' && (Q = c(Q)),
					t(14, (ft = !0)),
					t(15, (Ft = !0)),
					await Rl());
				let L = ++Gl,
					Y = { filters: X };
				J && typeof J == 'object' && (Y.sort = J);
				let ne = await E.search(Q, Y);
				Gl === L &&
					(ne.filters && Object.keys(ne.filters)?.length && t(18, (Ie = ne.filters)),
					t(13, (Zl = ne)),
					t(14, (ft = !1)),
					t(17, (pt = i)));
			},
			Ts = () => {
				let Q = gt.offsetWidth;
				Q != Ls && t(10, (v.style.paddingRight = `${Q + 2}px`), v);
			},
			vs = (Q) => {
				(Q?.preventDefault(), t(17, (pt += i)));
			},
			Hs = (Q) => {
				(Q.key === 'Escape' && (t(9, (S = '')), v.blur()), Q.key === 'Enter' && Q.preventDefault());
			};
		function Ms() {
			((S = this.value), t(9, S), t(23, p));
		}
		function Ys(Q) {
			Ce[Q ? 'unshift' : 'push'](() => {
				((v = Q), t(10, v));
			});
		}
		function ws(Q) {
			Ce[Q ? 'unshift' : 'push'](() => {
				((gt = Q), t(11, gt));
			});
		}
		let zs = () => {
			(t(9, (S = '')), v.blur());
		};
		function Js(Q) {
			((N = Q), t(0, N));
		}
		return (
			(l.$$set = (Q) => {
				('base_path' in Q && t(25, (r = Q.base_path)),
					'page_size' in Q && t(26, (i = Q.page_size)),
					'reset_styles' in Q && t(1, (n = Q.reset_styles)),
					'show_images' in Q && t(2, (g = Q.show_images)),
					'show_sub_results' in Q && t(3, (C = Q.show_sub_results)),
					'excerpt_length' in Q && t(24, (u = Q.excerpt_length)),
					'process_result' in Q && t(4, (A = Q.process_result)),
					'process_term' in Q && t(27, (c = Q.process_term)),
					'show_empty_filters' in Q && t(5, (d = Q.show_empty_filters)),
					'open_filters' in Q && t(6, (o = Q.open_filters)),
					'debounce_timeout_ms' in Q && t(28, (I = Q.debounce_timeout_ms)),
					'pagefind_options' in Q && t(29, (m = Q.pagefind_options)),
					'merge_index' in Q && t(30, (f = Q.merge_index)),
					'trigger_search_term' in Q && t(23, (p = Q.trigger_search_term)),
					'translations' in Q && t(7, (U = Q.translations)),
					'autofocus' in Q && t(8, (y = Q.autofocus)),
					'focus_on_slash' in Q && t(31, (q = Q.focus_on_slash)),
					'sort' in Q && t(32, (J = Q.sort)),
					'selected_filters' in Q && t(0, (N = Q.selected_filters)));
			}),
			(l.$$.update = () => {
				(l.$$.dirty[0] & 8388608 && p && (t(9, (S = p)), t(23, (p = ''))),
					l.$$.dirty[0] & 513 && Vs(S, N));
			}),
			[
				N,
				n,
				g,
				C,
				A,
				d,
				o,
				U,
				y,
				S,
				v,
				gt,
				bt,
				Zl,
				ft,
				Ft,
				Nl,
				pt,
				Ie,
				El,
				Rs,
				Ll,
				vs,
				p,
				u,
				r,
				i,
				c,
				I,
				m,
				f,
				q,
				J,
				Hs,
				Ms,
				Ys,
				ws,
				zs,
				Js,
			]
		);
	}
	var xl = class extends M {
			constructor(e) {
				(super(),
					K(
						this,
						e,
						Vg,
						Wg,
						O,
						{
							base_path: 25,
							page_size: 26,
							reset_styles: 1,
							show_images: 2,
							show_sub_results: 3,
							excerpt_length: 24,
							process_result: 4,
							process_term: 27,
							show_empty_filters: 5,
							open_filters: 6,
							debounce_timeout_ms: 28,
							pagefind_options: 29,
							merge_index: 30,
							trigger_search_term: 23,
							translations: 7,
							autofocus: 8,
							focus_on_slash: 31,
							sort: 32,
							selected_filters: 0,
						},
						null,
						[-1, -1],
					));
			}
		},
		ks = xl;
	var yl;
	try {
		document?.currentScript &&
			document.currentScript.tagName.toUpperCase() === 'SCRIPT' &&
			(yl = new URL(document.currentScript.src).pathname.match(/^(.*\/)(?:pagefind-)?ui.js.*$/)[1]);
	} catch {
		yl = '/pagefind/';
	}
	var mt = class {
		constructor(e) {
			this._pfs = null;
			let t = e.element ?? '[data-pagefind-ui]',
				s = e.bundlePath ?? yl,
				a = e.pageSize ?? 5,
				r = e.resetStyles ?? !0,
				i = e.showImages ?? !0,
				n = e.showSubResults ?? !1,
				g = e.excerptLength ?? 0,
				C = e.processResult ?? null,
				u = e.processTerm ?? null,
				A = e.showEmptyFilters ?? !0,
				c = e.openFilters ?? [],
				d = e.debounceTimeoutMs ?? 300,
				o = e.mergeIndex ?? [],
				I = e.translations ?? [],
				m = e.autofocus ?? !1,
				f = e.focusOnSlash ?? !1,
				p = e.sort ?? null;
			(delete e.element,
				delete e.bundlePath,
				delete e.pageSize,
				delete e.resetStyles,
				delete e.showImages,
				delete e.showSubResults,
				delete e.excerptLength,
				delete e.processResult,
				delete e.processTerm,
				delete e.showEmptyFilters,
				delete e.openFilters,
				delete e.debounceTimeoutMs,
				delete e.mergeIndex,
				delete e.translations,
				delete e.autofocus,
				delete e.focusOnSlash,
				delete e.sort);
			let U = t instanceof HTMLElement ? t : document.querySelector(t);
			U
				? (this._pfs = new ks({
						target: U,
						props: {
							base_path: s,
							page_size: a,
							reset_styles: r,
							show_images: i,
							show_sub_results: n,
							excerpt_length: g,
							process_result: C,
							process_term: u,
							show_empty_filters: A,
							open_filters: c,
							debounce_timeout_ms: d,
							merge_index: o,
							translations: I,
							autofocus: m,
							focus_on_slash: f,
							sort: p,
							pagefind_options: e,
						},
					}))
				: console.error(`Pagefind UI couldn't find the selector ${t}`);
		}
		triggerSearch(e) {
			this._pfs.$$set({ trigger_search_term: e });
		}
		triggerFilters(e) {
			let t = {};
			for (let [s, a] of Object.entries(e))
				if (Array.isArray(a)) for (let r of a) t[`${s}:${r}`] = !0;
				else t[`${s}:${a}`] = !0;
			this._pfs.$$set({ selected_filters: t });
		}
		destroy() {
			this._pfs.$destroy();
		}
	};
	window.PagefindUI = mt;
})();
