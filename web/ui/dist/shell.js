// node_modules/svelte/src/internal/shared/utils.js
var e = Array.isArray, t = Array.prototype.indexOf, n = Array.prototype.includes, r = Array.from, i = Object.defineProperty, a = Object.getOwnPropertyDescriptor, o = Object.getOwnPropertyDescriptors, s = Object.prototype, c = Array.prototype, l = Object.getPrototypeOf, u = Object.isExtensible;
function d(e) {
	return typeof e == "function";
}
var f = () => {};
function p(e) {
	return typeof e?.then == "function";
}
function m(e) {
	for (var t = 0; t < e.length; t++) e[t]();
}
function h() {
	var e, t;
	return {
		promise: new Promise((n, r) => {
			e = n, t = r;
		}),
		resolve: e,
		reject: t
	};
}
function g(e, t) {
	if (Array.isArray(e)) return e;
	if (t === void 0 || !(Symbol.iterator in e)) return Array.from(e);
	let n = [];
	for (let r of e) if (n.push(r), n.length === t) break;
	return n;
}
// node_modules/svelte/src/internal/client/constants.js
var _ = 1 << 24, v = 1024, y = 2048, b = 4096, x = 8192, S = 16384, ee = 32768, C = 1 << 25, w = 65536, te = 1 << 19, ne = 1 << 20, re = 1 << 25, ie = 1 << 21, ae = 1 << 22, oe = 1 << 23, se = Symbol("$state"), ce = Symbol("component"), T = Symbol("legacy props"), le = Symbol(""), ue = Symbol("attributes"), de = Symbol("class"), fe = Symbol("style"), pe = Symbol("text"), me = Symbol("form reset"), he = new class extends Error {
	name = "StaleReactionError";
	message = "The reaction that called `getAbortSignal()` was re-run or destroyed";
}(), ge = !!globalThis.document?.contentType && globalThis.document.contentType.includes("xml"), _e = {}, ve = Symbol("uninitialized"), ye = "http://www.w3.org/1999/xhtml", be = "http://www.w3.org/2000/svg", xe = "http://www.w3.org/1998/Math/MathML";
function Se() {
	console.warn("https://svelte.dev/e/derived_inert");
}
function Ce(e) {
	console.warn("https://svelte.dev/e/hydration_mismatch");
}
function we() {
	console.warn("https://svelte.dev/e/select_multiple_invalid_value");
}
function Te() {
	console.warn("https://svelte.dev/e/svelte_boundary_reset_noop");
}
// node_modules/svelte/src/internal/client/dom/hydration.js
var E = !1;
function Ee(e) {
	E = e;
}
var D;
function De(e) {
	if (e === null) throw Ce(), _e;
	return D = e;
}
function Oe() {
	return De(un(D));
}
function O(e) {
	if (E) {
		if (un(D) !== null) throw Ce(), _e;
		D = e;
	}
}
function ke(e = 1) {
	if (E) {
		for (var t = e, n = D; t--;) n = un(n);
		D = n;
	}
}
function Ae(e = !0) {
	for (var t = 0, n = D;;) {
		if (n.nodeType === 8) {
			var r = n.data;
			if (r === "]") {
				if (t === 0) return n;
				--t;
			} else (r === "[" || r === "[!" || r[0] === "[" && !isNaN(Number(r.slice(1)))) && (t += 1);
		}
		var i = un(n);
		e && n.remove(), n = i;
	}
}
function je(e) {
	if (!e || e.nodeType !== 8) throw Ce(), _e;
	return e.data;
}
// node_modules/svelte/src/internal/client/reactivity/equality.js
function Me(e) {
	return e === this.v;
}
function Ne(e, t) {
	return e == e ? e !== t || typeof e == "object" && !!e || typeof e == "function" : t == t;
}
function Pe(e) {
	return !Ne(e, this.v);
}
function Fe(e) {
	throw Error("https://svelte.dev/e/lifecycle_outside_component");
}
// node_modules/svelte/src/internal/client/errors.js
function Ie() {
	throw Error("https://svelte.dev/e/async_derived_orphan");
}
function Le(e, t, n) {
	throw Error("https://svelte.dev/e/each_key_duplicate");
}
function Re(e) {
	throw Error("https://svelte.dev/e/effect_in_teardown");
}
function ze() {
	throw Error("https://svelte.dev/e/effect_in_unowned_derived");
}
function Be(e) {
	throw Error("https://svelte.dev/e/effect_orphan");
}
function Ve() {
	throw Error("https://svelte.dev/e/effect_update_depth_exceeded");
}
function He(e) {
	throw Error("https://svelte.dev/e/props_invalid_value");
}
function Ue() {
	throw Error("https://svelte.dev/e/state_descriptors_fixed");
}
function We() {
	throw Error("https://svelte.dev/e/state_prototype_fixed");
}
function Ge() {
	throw Error("https://svelte.dev/e/state_unsafe_mutation");
}
function Ke() {
	throw Error("https://svelte.dev/e/svelte_boundary_reset_onerror");
}
// node_modules/svelte/src/internal/client/context.js
var qe = null;
function Je(e) {
	qe = e;
}
function k(e, t = !1, n) {
	qe = {
		p: qe,
		i: !1,
		c: null,
		e: null,
		s: e,
		x: null,
		r: V,
		l: null
	};
}
function A(e) {
	var t = qe, n = t.e;
	if (n !== null) {
		t.e = null;
		for (var r of n) wn(r);
	}
	return e !== void 0 && (t.x = e), t.i = !0, qe = t.p, Ye(e);
}
function Ye(e = {}) {
	return i(e, ce, { value: !0 }), e;
}
function Xe() {
	return !0;
}
// node_modules/svelte/src/internal/client/dom/task.js
var Ze = [];
function Qe() {
	var e = Ze;
	Ze = [], m(e);
}
function $e(e) {
	if (Ze.length === 0 && !Ot) {
		var t = Ze;
		queueMicrotask(() => {
			t === Ze && Qe();
		});
	}
	Ze.push(e);
}
function et() {
	for (; Ze.length > 0;) Qe();
}
// node_modules/svelte/src/internal/client/reactivity/status.js
var tt = ~(y | b | v);
function nt(e, t) {
	e.f = e.f & tt | t;
}
function rt(e) {
	e.f & 512 || e.deps === null ? nt(e, v) : nt(e, b);
}
// node_modules/svelte/src/internal/client/reactivity/utils.js
function it(e, t) {
	e.f & 2048 ? t.set(e, y) : e.f & 4096 && t.get(e) !== 2048 && t.set(e, b), nt(e, v);
}
// node_modules/svelte/src/internal/client/dom/elements/misc.js
function at(e, t) {
	if (t) {
		let t = document.body;
		e.autofocus = !0, $e(() => {
			document.activeElement === t && e.focus();
		});
	}
}
function ot(e) {
	E && ln(e) !== null && dn(e);
}
var st = !1;
function ct() {
	st || (st = !0, document.addEventListener("reset", (e) => {
		Promise.resolve().then(() => {
			if (!e.defaultPrevented) for (let t of e.target.elements) t[me]?.();
		});
	}, { capture: !0 }));
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/shared.js
function lt(e) {
	var t = B, n = V;
	Jn(null), Yn(null);
	try {
		return e();
	} finally {
		Jn(t), Yn(n);
	}
}
function ut(e, t, n, r = n) {
	e.addEventListener(t, () => lt(n));
	let i = e[me];
	e[me] = i ? () => {
		i(), r(!0);
	} : () => r(!0), ct();
}
// node_modules/svelte/src/internal/client/reactivity/async.js
function dt(e, t, n, r) {
	let i = Xe() ? ht : vt;
	var a = e.filter((e) => !e.settled), o = t.map(i);
	if (n.length === 0 && a.length === 0) {
		r(o);
		return;
	}
	var s = V, c = ft(), l = a.length === 1 ? a[0].promise : a.length > 1 ? Promise.all(a.map((e) => e.promise)) : null;
	function u(e) {
		if (!(s.f & 16384)) {
			c();
			try {
				r([...o, ...e]);
			} catch (e) {
				_n(e, s);
			}
			pt();
		}
	}
	var d = mt();
	if (n.length === 0) {
		l.then(() => u([])).finally(d);
		return;
	}
	function f() {
		Promise.all(n.map((e) => _t(e))).then(u).catch((e) => _n(e, s)).finally(d);
	}
	l ? l.then(() => {
		s.f & 16384 ? d() : (c(), f(), pt());
	}) : f();
}
function ft() {
	var e = V, t = B, n = qe, r = M;
	return function(i = !0) {
		Yn(e), Jn(t), Je(n), i && !(e.f & 16384) && (r?.activate(), r?.apply());
	};
}
function pt(e = !0) {
	Yn(null), Jn(null), Je(null), e && M?.deactivate();
}
function mt() {
	var e = V, t = e.b, n = M, r = !!t?.is_rendered();
	return t?.update_pending_count(1, n), n.increment(r, e), () => {
		t?.update_pending_count(-1, n), n.decrement(r, e);
	};
}
function ht(e) {
	var t = 2 | y;
	return V !== null && (V.f |= te), {
		ctx: qe,
		deps: null,
		effects: null,
		equals: Me,
		f: t,
		fn: e,
		reactions: null,
		rv: 0,
		v: ve,
		wv: 0,
		parent: V,
		ac: null
	};
}
var gt = Symbol("obsolete");
function _t(e, t, n) {
	let r = V;
	r === null && Ie();
	var i = void 0, a = Gt(ve), o = !B, s = new Set();
	return On(() => {
		var t = V, n = h();
		i = n.promise;
		try {
			Promise.resolve(e()).then(n.resolve, (e) => {
				e !== he && n.reject(e);
			}).finally(pt);
		} catch (e) {
			n.reject(e), pt();
		}
		var c = M;
		if (o) {
			if (t.f & 32768) var l = mt();
			if (r.b?.is_rendered()) c.async_deriveds.get(t)?.reject(gt);
			else for (let e of s.values()) e.reject(gt);
			s.add(n), c.async_deriveds.set(t, n);
		}
		let u = (e, t = void 0) => {
			l?.(), s.delete(n), t !== gt && (c.activate(), t ? (a.f |= oe, Yt(a, t)) : (a.f & 8388608 && (a.f ^= oe), Yt(a, e)), c.deactivate());
		};
		n.promise.then(u, (e) => u(null, e || "unknown"));
	}), Sn(() => {
		for (let e of s) e.reject(gt);
	}), new Promise((e) => {
		function t(n) {
			function r() {
				n === i ? e(a) : t(i);
			}
			n.then(r, r);
		}
		t(i);
	});
}
function j(e) {
	let t = ht(e);
	return Zn(t), t;
}
function vt(e) {
	let t = ht(e);
	return t.equals = Pe, t;
}
function yt(e) {
	var t = e.effects;
	if (t !== null) {
		e.effects = null;
		for (var n = 0; n < t.length; n += 1) In(t[n]);
	}
}
function bt(e) {
	var t, n = V, r = e.parent;
	if (!Gn && r !== null && e.v !== ve && r.f & 24576) return Se(), e.v;
	Yn(r);
	try {
		yt(e), t = lr(e);
	} finally {
		Yn(n);
	}
	return t;
}
function xt(e) {
	var t = bt(e);
	!e.equals(t) && (e.wv = or(), (!M?.is_fork || e.deps === null) && (M === null ? e.v = t : (M.capture(e, t, !0), Tt?.capture(e, t, !0)), e.deps === null)) ? nt(e, v) : Gn || (Et === null ? rt(e) : (xn() || M?.is_fork) && Et.set(e, t));
}
function St(e) {
	if (e.effects !== null) for (let t of e.effects) (t.teardown || t.ac) && (t.teardown?.(), t.ac !== null && lt(() => {
		t.ac.abort(he), t.ac = null;
	}), t.fn !== null && (t.teardown = f), fr(t, 0), Pn(t));
}
function Ct(e) {
	if (e.effects !== null) for (let t of e.effects) t.teardown && t.fn !== null && pr(t);
}
// node_modules/svelte/src/internal/client/reactivity/batch.js
var wt = null, M = null, Tt = null, Et = null, Dt = null, Ot = !1, kt = !1, At = null, jt = null, Mt = 0, Nt = 1, Pt = class e {
	id = Nt++;
	started = !1;
	linked = !0;
	prev = null;
	next = null;
	async_deriveds = new Map();
	current = new Map();
	previous = new Map();
	#e = new Set();
	#t = new Set();
	#n = 0;
	#r = new Map();
	#i = null;
	#a = [];
	#o = [];
	#s = new Map();
	#c = new Map();
	#l = new Set();
	is_fork = !1;
	#u = !1;
	constructor() {
		wt === null ? wt = this : (wt.next = this, this.prev = wt), wt = this;
	}
	#d() {
		if (this.is_fork) return !0;
		for (let e of this.#r.keys()) if (!this.#f(e)) return !0;
		return !1;
	}
	#f(e) {
		for (var t = e; t !== null; t = t.parent) if (this.#c.has(t)) return !0;
		return !1;
	}
	skip_effect(e) {
		this.#c.has(e) || this.#c.set(e, {
			d: [],
			m: []
		}), this.#l.delete(e);
	}
	unskip_effect(e, t = (e) => this.schedule(e)) {
		var n = this.#c.get(e);
		if (n) {
			this.#c.delete(e);
			for (var r of n.d) nt(r, y), t(r);
			for (r of n.m) nt(r, b), t(r);
		}
		this.#l.add(e);
	}
	#p() {
		var e = [];
		for (let i of this.#a) if (!(i.f & 16384 || !(i.f & 6144))) {
			for (var t = i, n = !1; t.parent !== null;) {
				t = t.parent;
				var r = t.f;
				if (r & 96) {
					if (!(r & 1024)) {
						n = !0;
						break;
					}
					t.f ^= v;
				}
			}
			n || e.push(t);
		}
		return this.#a = [], e;
	}
	#m() {
		this.started = !0;
		for (let [e, t] of this.#s) nt(e, t), this.schedule(e);
		this.apply();
		for (var t = At = [], n = [], r = jt = []; this.#a.length > 0;) {
			Mt++ > 1e3 && (this.#b(), It());
			for (let e of this.#p()) try {
				this.#h(e, t, n);
			} catch (t) {
				throw Vt(e), this.#d() || this.discard(), t;
			}
		}
		if (M = null, r.length > 0) {
			var i = e.ensure();
			for (let e of r) i.schedule(e);
		}
		if (At = null, jt = null, this.#d()) {
			this.#y(n), this.#y(t);
			for (let [e, t] of this.#c) Bt(e, t);
			r.length > 0 && M.#m();
			return;
		}
		let a = this.#g();
		if (a) this.#y(n), this.#y(t), a.#v(this);
		else {
			this.#s.clear();
			for (let e of this.#e) e(this);
			this.#e.clear(), Tt = this, Rt(n), Rt(t), Tt = null, this.#i?.resolve();
			var o = M;
			this.#n === 0 && (this.#a.length === 0 || o !== null) && this.#b(), o !== null && (Ut.clear(), o.#m());
		}
	}
	#h(e, t, n) {
		e.f ^= v;
		for (var r = e.first; r !== null;) {
			var i = r.f, a = !!(i & 96);
			if (!(a && i & 1024 || i & 8192 || this.#c.has(r)) && r.fn !== null) {
				a ? r.f ^= v : i & 4 ? t.push(r) : sr(r) && (i & 16 && this.add_dirty_reaction(r, b), pr(r));
				var o = r.first;
				if (o !== null) {
					r = o;
					continue;
				}
			}
			for (; r !== null;) {
				var s = r.next;
				if (s !== null) {
					r = s;
					break;
				}
				r = r.parent;
			}
		}
	}
	#g() {
		for (var e = this.prev; e !== null; e = e.prev) if (!e.is_fork && this.#_(e)) return e;
		return null;
	}
	#_(e) {
		for (let [t, [, n]] of this.current) if (!n && e.current.has(t)) return !0;
		return !1;
	}
	#v(e) {
		for (let [t, n] of e.current) !this.previous.has(t) && e.previous.has(t) && this.previous.set(t, e.previous.get(t)), this.current.set(t, n);
		for (let [t, n] of e.async_deriveds) {
			let e = this.async_deriveds.get(t);
			e && n.promise.then(e.resolve).catch(e.reject);
		}
		e.async_deriveds.clear(), this.transfer_reactions(e.#s);
		let t = (e) => {
			var n = e.reactions;
			if (n !== null && !(e.f & 2 && !(e.f & 6144))) for (let e of n) {
				var r = e.f;
				if (r & 2) t(e);
				else {
					var i = e;
					r & 4194320 && !this.async_deriveds.has(i) && (this.#s.delete(i), nt(i, y), this.schedule(i));
				}
			}
		};
		for (let e of this.current.keys()) t(e);
		this.oncommit(() => e.discard()), e.#b(), M = this, this.#m();
	}
	#y(e) {
		for (var t = 0; t < e.length; t += 1) it(e[t], this.#s);
	}
	capture(e, t, n = !1) {
		e.v !== ve && !this.previous.has(e) && this.previous.set(e, e.v), e.f & 8388608 || (this.current.set(e, [t, n]), Et?.set(e, t)), this.is_fork || (e.v = t);
	}
	activate() {
		M = this;
	}
	deactivate() {
		M = null, Et = null;
	}
	flush() {
		try {
			kt = !0, M = this, this.#m();
		} finally {
			Mt = 0, Dt = null, At = null, jt = null, kt = !1, M = null, Et = null, Ut.clear();
		}
	}
	discard() {
		for (let e of this.#t) e(this);
		this.#t.clear();
		for (let e of this.async_deriveds.values()) e.reject(gt);
		this.#b(), this.#i?.resolve();
	}
	register_created_effect(e) {
		this.#o.push(e);
	}
	increment(e, t) {
		if (this.#n += 1, e) {
			let e = this.#r.get(t) ?? 0;
			this.#r.set(t, e + 1);
		}
	}
	decrement(e, t) {
		if (--this.#n, e) {
			let e = this.#r.get(t) ?? 0;
			e === 1 ? this.#r.delete(t) : this.#r.set(t, e - 1);
		}
		this.#u || (this.#u = !0, $e(() => {
			this.#u = !1, this.linked && this.flush();
		}));
	}
	transfer_reactions(e) {
		for (let [t, n] of e) this.add_dirty_reaction(t, n);
		e.clear();
	}
	add_dirty_reaction(e, t) {
		(t === 2048 || this.#s.get(e) !== 2048) && this.#s.set(e, t);
	}
	oncommit(e) {
		this.#e.add(e);
	}
	ondiscard(e) {
		this.#t.add(e);
	}
	settled() {
		return (this.#i ??= h()).promise;
	}
	static ensure() {
		if (M === null) {
			let t = M = new e();
			!kt && !Ot && $e(() => {
				t.started || t.flush();
			});
		}
		return M;
	}
	apply() {
		Et = null;
	}
	schedule(e) {
		Dt = e, e.b?.is_pending && e.f & 16777228 && !(e.f & 32768) ? e.b.defer_effect(e) : this.#a.push(e);
	}
	#b() {
		if (this.linked) {
			var e = this.prev, t = this.next;
			e === null || (e.next = t), t === null ? wt = e : t.prev = e, this.linked = !1;
		}
	}
};
function Ft(e) {
	var t = Ot, n = Tt;
	Tt = null, Ot = !0;
	try {
		var r;
		for (e && (Ft(), r = e());;) {
			if (et(), M === null) return r;
			M.flush();
		}
	} finally {
		Ot = t, Tt = n;
	}
}
function It() {
	try {
		Ve();
	} catch (e) {
		_n(e, Dt);
	}
}
var Lt = null;
function Rt(e) {
	var t = e.length;
	if (t !== 0) {
		for (var n = 0; n < t;) {
			var r = e[n++];
			if (!(r.f & 24576) && sr(r) && (Lt = new Set(), pr(r), r.deps === null && r.first === null && r.nodes === null && r.teardown === null && r.ac === null && Rn(r), Lt?.size > 0)) {
				Ut.clear();
				for (let e of Lt) {
					if (e.f & 24576) continue;
					let t = [e], n = e.parent;
					for (; n !== null;) Lt.has(n) && (Lt.delete(n), t.push(n)), n = n.parent;
					for (let e = t.length - 1; e >= 0; e--) {
						let n = t[e];
						n.f & 24576 || pr(n);
					}
				}
				Lt.clear();
			}
		}
		Lt = null;
	}
}
function zt(e) {
	M.schedule(e);
}
function Bt(e, t) {
	if (!(e.f & 32 && e.f & 1024)) {
		e.f & 2048 ? t.d.push(e) : e.f & 4096 && t.m.push(e), nt(e, v);
		for (var n = e.first; n !== null;) Bt(n, t), n = n.next;
	}
}
function Vt(e) {
	nt(e, v);
	for (var t = e.first; t !== null;) Vt(t), t = t.next;
}
// node_modules/svelte/src/internal/client/reactivity/sources.js
var Ht = new Set(), Ut = new Map(), Wt = !1;
function Gt(e, t) {
	return {
		f: 0,
		v: e,
		reactions: null,
		equals: Me,
		rv: 0,
		wv: 0
	};
}
function N(e, t) {
	let n = Gt(e, t);
	return Zn(n), n;
}
function Kt(e, t = !1, n = !0) {
	let r = Gt(e);
	return t || (r.equals = Pe), r;
}
function P(e, t, n = !1) {
	return B !== null && (!qn || B.f & 131072) && Xe() && B.f & 4325394 && (Xn === null || !Xn.has(e)) && Ge(), Yt(e, n ? $t(t) : t, jt);
}
var qt = null, Jt = 0;
function Yt(e, t, n = null) {
	if (!e.equals(t)) {
		Gn ? Ut.set(e, t) : Ut.has(e) || Ut.set(e, e.v);
		var r = Pt.ensure();
		if (r.capture(e, t), e.f & 2) {
			let t = e;
			e.f & 2048 && bt(t), Et === null && rt(t);
		}
		e.wv = or(), qt = null, Jt = 0, Qt(e, y, n), qt = null, Xe() && V !== null && V.f & 1024 && !(V.f & 96) && (er === null ? tr([e]) : er.push(e)), !r.is_fork && Ht.size > 0 && !Wt && Xt();
	}
	return t;
}
function Xt() {
	Wt = !1;
	for (let e of Ht) {
		e.f & 1024 && nt(e, b);
		let t;
		try {
			t = sr(e);
		} catch {
			t = !0;
		}
		t && pr(e);
	}
	Ht.clear();
}
function Zt(e) {
	P(e, e.v + 1);
}
function Qt(e, t, n) {
	var r = e.reactions;
	if (r !== null) {
		var i = Xe(), a = r.length;
		if (Jt += a, Jt > 1e5 && qt === null && (qt = new Set()), qt !== null) {
			if (qt.has(e)) return;
			qt.add(e);
		}
		for (var o = 0; o < a; o++) {
			var s = r[o], c = s.f;
			if (i || s !== V) {
				var l = (c & y) === 0;
				if (l && nt(s, t), c & 131072) Ht.add(s);
				else if (c & 2) {
					var u = s;
					Et?.delete(u), Qt(u, b, n);
				} else if (l) {
					var d = s;
					c & 16 && Lt !== null && Lt.add(d), n === null ? zt(d) : n.push(d);
				}
			}
		}
	}
}
function $t(t) {
	if (typeof t != "object" || !t || se in t || ce in t) return t;
	let n = l(t);
	if (n !== s && n !== c) return t;
	var r = new Map(), i = e(t), o = N(0), u = null, d = ir, f = (e) => {
		if (ir === d) return e();
		var t = B, n = ir;
		Jn(null), ar(d);
		var r = e();
		return Jn(t), ar(n), r;
	};
	return i && r.set("length", N(t.length, u)), new Proxy(t, {
		defineProperty(e, t, n) {
			"value" in n && n.configurable !== !1 && n.enumerable !== !1 && n.writable !== !1 || Ue();
			var i = r.get(t);
			return i === void 0 ? f(() => {
				var e = N(n.value, u);
				return r.set(t, e), e;
			}) : P(i, n.value, !0), !0;
		},
		deleteProperty(e, t) {
			var n = r.get(t);
			if (n === void 0) {
				if (t in e) {
					let e = f(() => N(ve, u));
					r.set(t, e), Zt(o);
				}
			} else P(n, ve), Zt(o);
			return !0;
		},
		get(e, n, i) {
			if (n === se) return t;
			var o = r.get(n), s = n in e;
			if (o === void 0 && (!s || a(e, n)?.writable) && (o = f(() => N($t(s ? e[n] : ve), u)), r.set(n, o)), o !== void 0) {
				var c = H(o);
				return c === ve ? void 0 : c;
			}
			return Reflect.get(e, n, i);
		},
		getOwnPropertyDescriptor(e, t) {
			this.has?.(e, t);
			var n = Reflect.getOwnPropertyDescriptor(e, t), i = r.get(t);
			if (i !== void 0) {
				var a = H(i);
				if (a === ve) return;
				if (n && "value" in n) n.value = a;
				else return {
					enumerable: !0,
					configurable: !0,
					value: a,
					writable: !0
				};
			}
			return n;
		},
		has(e, t) {
			if (t === se) return !0;
			var n = r.get(t), i = n !== void 0 && n.v !== ve || Reflect.has(e, t);
			return (n !== void 0 || (V !== null || B !== null) && (!i || a(e, t)?.writable)) && (n === void 0 && (n = f(() => N(i ? $t(e[t]) : ve, u)), r.set(t, n)), H(n) === ve) ? !1 : i;
		},
		set(e, t, n, s) {
			var c = r.get(t), l = t in e;
			if (i && t === "length") for (var d = n; d < c.v; d += 1) {
				var p = r.get(d + "");
				p === void 0 ? d in e && (p = f(() => N(ve, u)), r.set(d + "", p)) : P(p, ve);
			}
			if (c === void 0) (!l || a(e, t)?.writable) && (c = f(() => N(void 0, u)), P(c, $t(n)), r.set(t, c));
			else {
				l = c.v !== ve;
				var m = f(() => $t(n));
				P(c, m);
			}
			var h = Reflect.getOwnPropertyDescriptor(e, t);
			if (h?.set && h.set.call(s, n), !l) {
				if (i && typeof t == "string") {
					var g = r.get("length"), _ = Number(t);
					Number.isInteger(_) && _ >= g.v && P(g, _ + 1);
				}
				Zt(o);
			}
			return !0;
		},
		ownKeys(e) {
			H(o);
			var t = Reflect.ownKeys(e).filter((e) => {
				var t = r.get(e);
				return t === void 0 || t.v !== ve;
			});
			for (var [n, i] of r) i.v !== ve && !(n in e) && t.push(n);
			return t;
		},
		setPrototypeOf() {
			We();
		}
	});
}
function en(e) {
	try {
		if (typeof e == "object" && e && se in e) return e[se];
	} catch {}
	return e;
}
function tn(e, t) {
	return Object.is(en(e), en(t));
}
var nn, rn, an, on;
function sn() {
	if (nn === void 0) {
		nn = window, rn = /Firefox/.test(navigator.userAgent);
		var e = Element.prototype, t = Node.prototype, n = Text.prototype;
		an = a(t, "firstChild").get, on = a(t, "nextSibling").get, u(e) && (e[de] = void 0, e[ue] = null, e[fe] = void 0, e.__e = void 0), u(n) && (n[pe] = void 0);
	}
}
function cn(e = "") {
	return document.createTextNode(e);
}
function ln(e) {
	return an.call(e);
}
function un(e) {
	return on.call(e);
}
function F(e, t) {
	if (!E) return ln(e);
	var n = ln(D);
	if (n === null) n = D.appendChild(cn());
	else if (t && n.nodeType !== 3) {
		var r = cn();
		return n?.before(r), De(r), r;
	}
	return t && hn(n), De(n), n;
}
function I(e, t = !1) {
	if (!E) {
		var n = ln(e);
		return n instanceof Comment && n.data === "" ? un(n) : n;
	}
	if (t) {
		if (D?.nodeType !== 3) {
			var r = cn();
			return D?.before(r), De(r), r;
		}
		hn(D);
	}
	return D;
}
function L(e, t = !1) {
	if (!E) return ln(e);
	var n = F(e, t);
	return O(e), n;
}
function R(e, t = 1, n = !1) {
	let r = E ? D : e;
	for (var i; t--;) i = r, r = un(r);
	if (!E) return r;
	if (n) {
		if (r?.nodeType !== 3) {
			var a = cn();
			return r === null ? i?.after(a) : r.before(a), De(a), a;
		}
		hn(r);
	}
	return De(r), r;
}
function dn(e) {
	e.textContent = "";
}
function fn() {
	return !1;
}
function pn(e, t, n) {
	return t == null || t === "http://www.w3.org/1999/xhtml" ? n ? document.createElement(e, { is: n }) : document.createElement(e) : n ? document.createElementNS(t, e, { is: n }) : document.createElementNS(t, e);
}
function mn(e = "") {
	return document.createComment(e);
}
function hn(e) {
	if (e.nodeValue.length < 65536) return;
	let t = e.nextSibling;
	for (; t !== null && t.nodeType === 3;) t.remove(), e.nodeValue += t.nodeValue, t = e.nextSibling;
}
function gn(e) {
	var t = V;
	if (t === null) return B.f |= oe, e;
	if (!(t.f & 32768) && !(t.f & 4)) throw e;
	_n(e, t);
}
function _n(e, t) {
	if (e === _e) throw e;
	if (!(t !== null && t.f & 16384)) {
		for (; t !== null;) {
			if (t.f & 128 && !(t.f & 33570816)) {
				if (!(t.f & 32768)) throw e;
				try {
					t.b.error(e);
					return;
				} catch (t) {
					e = t;
				}
			}
			t = t.parent;
		}
		throw e;
	}
}
// node_modules/svelte/src/internal/client/reactivity/effects.js
function vn(e) {
	V === null && (B === null && Be(e), ze()), Gn && Re(e);
}
function yn(e, t) {
	var n = t.last;
	n === null ? t.last = t.first = e : (n.next = e, e.prev = n, t.last = e);
}
function bn(e, t) {
	var n = V;
	n !== null && n.f & 8192 && (e |= x);
	var r = {
		ctx: qe,
		deps: null,
		nodes: null,
		f: e | y | 512,
		first: null,
		fn: t,
		last: null,
		next: null,
		parent: n,
		b: n && n.b,
		prev: null,
		teardown: null,
		wv: 0,
		ac: null
	};
	M?.register_created_effect(r);
	var i = r;
	if (e & 4) At === null ? Pt.ensure().schedule(r) : At.push(r);
	else if (t !== null) {
		try {
			pr(r);
		} catch (e) {
			throw In(r), e;
		}
		i.deps === null && i.teardown === null && i.nodes === null && i.first === i.last && !(i.f & 524288) && (i = i.first, e & 16 && e & 65536 && i !== null && (i.f |= w));
	}
	if (i !== null && (i.parent = n, n !== null && yn(i, n), B !== null && B.f & 2 && !(e & 64))) {
		var a = B;
		(a.effects ??= []).push(i);
	}
	return r;
}
function xn() {
	return B !== null && !qn;
}
function Sn(e) {
	let t = bn(8, null);
	return nt(t, v), t.teardown = e, t;
}
function Cn(e) {
	vn("$effect");
	var t = V.f;
	if (!B && t & 32 && qe !== null && !qe.i) {
		var n = qe;
		(n.e ??= []).push(e);
	} else return wn(e);
}
function wn(e) {
	return bn(4 | ne, e);
}
function Tn(e) {
	return vn("$effect.pre"), bn(8 | ne, e);
}
function En(e) {
	Pt.ensure();
	let t = bn(64 | te, e);
	return (e = {}) => new Promise((n) => {
		e.outro ? zn(t, () => {
			In(t), n(void 0);
		}) : (In(t), n(void 0));
	});
}
function Dn(e) {
	return bn(4, e);
}
function On(e) {
	return bn(ae | te, e);
}
function kn(e, t = 0) {
	return bn(8 | t, e);
}
function z(e, t = [], n = [], r = []) {
	dt(r, t, n, (t) => {
		bn(8, () => {
			e(...t.map(H));
		});
	});
}
function An(e, t = 0) {
	return bn(16 | t, e);
}
function jn(e, t = 0) {
	return bn(_ | t, e);
}
function Mn(e) {
	return bn(32 | te, e);
}
function Nn(e) {
	var t = e.teardown;
	if (t !== null) {
		let n = Gn, r = B;
		Kn(!0), Jn(null);
		try {
			t.call(null);
		} catch (t) {
			_n(t, e.parent);
		} finally {
			Kn(n), Jn(r);
		}
	}
}
function Pn(e, t = !1) {
	var n = e.first;
	for (e.first = e.last = null; n !== null;) {
		let e = n.ac;
		e !== null && lt(() => {
			e.abort(he);
		});
		var r = n.next;
		n.f & 64 ? n.parent = null : In(n, t), n = r;
	}
}
function Fn(e) {
	for (var t = e.first; t !== null;) {
		var n = t.next;
		t.f & 32 || In(t), t = n;
	}
}
function In(e, t = !0) {
	var n = !1;
	(t || e.f & 262144) && e.nodes !== null && e.nodes.end !== null && (Ln(e.nodes.start, e.nodes.end), n = !0), e.f |= C, Pn(e, t && !n), fr(e, 0);
	var r = e.nodes && e.nodes.t;
	if (r !== null) for (let e of r) e.stop();
	Nn(e), e.f ^= C, e.f |= S;
	var i = e.parent;
	i !== null && i.first !== null && Rn(e), e.next = e.prev = e.teardown = e.ctx = e.deps = e.fn = e.nodes = e.ac = e.b = null;
}
function Ln(e, t) {
	for (; e !== null;) {
		var n = e === t ? null : un(e);
		e.remove(), e = n;
	}
}
function Rn(e) {
	var t = e.parent, n = e.prev, r = e.next;
	n !== null && (n.next = r), r !== null && (r.prev = n), t !== null && (t.first === e && (t.first = r), t.last === e && (t.last = n));
}
function zn(e, t, n = !0) {
	var r = [];
	e.f |= 256, Bn(e, r, !0);
	var i = () => {
		n && In(e), t && t();
	}, a = r.length;
	if (a > 0) {
		var o = () => --a || i();
		for (var s of r) s.out(o);
	} else i();
}
function Bn(e, t, n) {
	if (!(e.f & 8192)) {
		e.f ^= x;
		var r = e.nodes && e.nodes.t;
		if (r !== null) for (let e of r) (e.is_global || n) && t.push(e);
		for (var i = e.first; i !== null;) {
			var a = i.next;
			if (!(i.f & 64)) {
				var o = !!(i.f & 65536) || !!(i.f & 32) && !!(e.f & 16);
				Bn(i, t, o ? n : !1);
			}
			i = a;
		}
	}
}
function Vn(e) {
	e.f &= -257, Hn(e, !0);
}
function Hn(e, t) {
	if (!(e.f & 256) && e.f & 8192) {
		e.f ^= x, e.f & 1024 || (nt(e, y), Pt.ensure().schedule(e));
		for (var n = e.first; n !== null;) {
			var r = n.next, i = !!(n.f & 65536) || !!(n.f & 32);
			Hn(n, i ? t : !1), n = r;
		}
		var a = e.nodes && e.nodes.t;
		if (a !== null) for (let e of a) (e.is_global || t) && e.in();
	}
}
function Un(e, t) {
	if (e.nodes) for (var n = e.nodes.start, r = e.nodes.end; n !== null;) {
		var i = n === r ? null : un(n);
		t.append(n), n = i;
	}
}
// node_modules/svelte/src/internal/client/legacy.js
var Wn = null, Gn = !1;
function Kn(e) {
	Gn = e;
}
var B = null, qn = !1;
function Jn(e) {
	B = e;
}
var V = null;
function Yn(e) {
	V = e;
}
var Xn = null;
function Zn(e) {
	B !== null && (B.f & 2097152 || B.f & 2) && (Xn ??= new Set()).add(e);
}
var Qn = null, $n = 0, er = null;
function tr(e) {
	er = e;
}
var nr = 1, rr = 0, ir = rr;
function ar(e) {
	ir = e;
}
function or() {
	return ++nr;
}
function sr(e) {
	var t = e.f;
	if (t & 2048) return !0;
	if (t & 4096) {
		for (var n = e.deps, r = n.length, i = 0; i < r; i++) {
			var a = n[i];
			if (sr(a) && xt(a), a.wv > e.wv) return !0;
		}
		t & 512 && Et === null && nt(e, v);
	}
	return !1;
}
function cr(e, t, n = !0) {
	var r = e.reactions;
	if (r !== null && !(Xn !== null && Xn.has(e))) for (var i = 0; i < r.length; i++) {
		var a = r[i];
		a.f & 2 ? cr(a, t, !1) : t === a && (n ? nt(a, y) : a.f & 1024 && nt(a, b), zt(a));
	}
}
function lr(e) {
	var t = Qn, n = $n, r = er, i = B, a = Xn, o = qe, s = qn, c = ir, l = e.f;
	Qn = null, $n = 0, er = null, B = l & 96 ? null : e, Xn = null, Je(e.ctx), qn = !1, ir = ++rr, e.ac !== null && (lt(() => {
		e.ac.abort(he);
	}), e.ac = null);
	try {
		e.f |= ie;
		var u = e.fn, d = u();
		e.f |= ee;
		var f = ur(e);
		if (Xe() && er !== null && !qn && f !== null && !(e.f & 6146)) for (var p = 0; p < er.length; p++) cr(er[p], e);
		if (i !== null && i !== e) {
			if (rr++, i.deps !== null) for (let e = 0; e < n; e += 1) i.deps[e].rv = rr;
			if (t !== null) for (let e of t) e.rv = rr;
			er !== null && (r === null ? r = er : r.push(...er));
		}
		return e.f & 8388608 && (e.f ^= oe), d;
	} catch (t) {
		return ur(e), gn(t);
	} finally {
		e.f ^= ie, Qn = t, $n = n, er = r, B = i, Xn = a, Je(o), qn = s, ir = c;
	}
}
function ur(e) {
	var t = e.deps, n = M?.is_fork;
	if (Qn !== null) {
		var r;
		if (n || fr(e, $n), t !== null && $n > 0) for (t.length = $n + Qn.length, r = 0; r < Qn.length; r++) t[$n + r] = Qn[r];
		else e.deps = t = Qn;
		if (xn() && e.f & 512) for (r = $n; r < t.length; r++) (t[r].reactions ??= []).push(e);
	} else !n && t !== null && $n < t.length && (fr(e, $n), t.length = $n);
	return t;
}
function dr(e, r) {
	let i = r.reactions;
	if (i !== null) {
		var a = t.call(i, e);
		if (a !== -1) {
			var o = i.length - 1;
			o === 0 ? i = r.reactions = null : (i[a] = i[o], i.pop());
		}
	}
	if (i === null && r.f & 2 && (Qn === null || !n.call(Qn, r))) {
		var s = r;
		s.f & 512 && (s.f ^= 512), s.v !== ve && rt(s), s.ac !== null && lt(() => {
			s.ac.abort(he), s.ac = null, nt(s, y);
		}), St(s), fr(s, 0);
	}
}
function fr(e, t) {
	var n = e.deps;
	if (n !== null) for (var r = t; r < n.length; r++) dr(e, n[r]);
}
function pr(e) {
	var t = e.f;
	if (!(t & 16384)) {
		nt(e, v);
		var n = V;
		V = e;
		try {
			t & 16777232 ? Fn(e) : Pn(e), Nn(e);
			var r = lr(e);
			e.teardown = typeof r == "function" ? r : null, e.wv = nr;
		} finally {
			V = n;
		}
	}
}
async function mr() {
	await Promise.resolve(), Ft();
}
function H(e) {
	var t = !!(e.f & 2);
	if (Wn?.add(e), B !== null && !qn && !(V !== null && V.f & 16384) && (Xn === null || !Xn.has(e))) {
		var r = B.deps;
		if (B.f & 2097152) e.rv < rr && (e.rv = rr, Qn === null && r !== null && r[$n] === e ? $n++ : Qn === null ? Qn = [e] : Qn.push(e));
		else {
			B.deps ??= [], n.call(B.deps, e) || B.deps.push(e);
			var i = e.reactions;
			i === null ? e.reactions = [B] : n.call(i, B) || i.push(B);
		}
	}
	if (Gn && Ut.has(e)) return Ut.get(e);
	if (t) {
		var a = e;
		if (Gn) {
			var o = a.v;
			return (!(a.f & 1024) && a.reactions !== null || gr(a)) && (o = bt(a)), Ut.set(a, o), o;
		}
		var s = !(a.f & 512) && !qn && B !== null && !!(B.f & 512), c = (a.f & ee) === 0;
		sr(a) && (s && (a.f |= 512), xt(a)), s && !c && (Ct(a), hr(a));
	}
	if (Et?.has(e)) return Et.get(e);
	if (e.f & 8388608) throw e.v;
	return e.v;
}
function hr(e) {
	if (e.f |= 512, e.deps !== null) for (let r of e.deps) {
		var t = r.reactions;
		t === null ? r.reactions = [e] : n.call(t, e) || t.push(e), r.f & 2 && !(r.f & 512) && (Ct(r), hr(r));
	}
}
function gr(e) {
	if (e.v === ve) return !0;
	if (e.deps === null) return !1;
	for (let t of e.deps) if (Ut.has(t) || t.f & 2 && gr(t)) return !0;
	return !1;
}
function _r(e) {
	var t = qn;
	try {
		return qn = !0, e();
	} finally {
		qn = t;
	}
}
function vr(e) {
	return e.endsWith("capture") && e !== "gotpointercapture" && e !== "lostpointercapture";
}
var yr = [
	"beforeinput",
	"click",
	"change",
	"dblclick",
	"contextmenu",
	"focusin",
	"focusout",
	"input",
	"keydown",
	"keyup",
	"mousedown",
	"mousemove",
	"mouseout",
	"mouseover",
	"mouseup",
	"pointerdown",
	"pointermove",
	"pointerout",
	"pointerover",
	"pointerup",
	"touchend",
	"touchmove",
	"touchstart"
];
function br(e) {
	return yr.includes(e);
}
var xr = "allowfullscreen.async.autofocus.autoplay.checked.controls.default.disabled.formnovalidate.indeterminate.inert.ismap.loop.multiple.muted.nomodule.novalidate.open.playsinline.readonly.required.reversed.seamless.selected.webkitdirectory.defer.disablepictureinpicture.disableremoteplayback".split("."), Sr = {
	formnovalidate: "formNoValidate",
	ismap: "isMap",
	nomodule: "noModule",
	playsinline: "playsInline",
	readonly: "readOnly",
	defaultvalue: "defaultValue",
	defaultchecked: "defaultChecked",
	srcobject: "srcObject",
	novalidate: "noValidate",
	allowfullscreen: "allowFullscreen",
	disablepictureinpicture: "disablePictureInPicture",
	disableremoteplayback: "disableRemotePlayback"
};
function Cr(e) {
	return e = e.toLowerCase(), Sr[e] ?? e;
}
[...xr];
var wr = ["touchstart", "touchmove"];
function Tr(e) {
	return wr.includes(e);
}
var Er = [
	"textarea",
	"script",
	"style",
	"title"
];
function Dr(e) {
	return Er.includes(e);
}
// node_modules/svelte/src/internal/client/dom/elements/events.js
var Or = Symbol("events"), kr = new Set(), Ar = new Set();
function jr(e, t, n, r = {}) {
	function i(e) {
		if (r.capture || Lr.call(t, e), !e.cancelBubble) return lt(() => n?.call(this, e));
	}
	return e.startsWith("pointer") || e.startsWith("touch") || e === "wheel" ? (i.__removed = !1, $e(() => {
		i.__removed || t.addEventListener(e, i, r);
	})) : t.addEventListener(e, i, r), i;
}
function Mr(e, t, n, r = {}) {
	var i = jr(t, e, n, r);
	return () => {
		i.__removed = !0, e.removeEventListener(t, i, r);
	};
}
function Nr(e, t, n, r, i) {
	var a = {
		capture: r,
		passive: i
	}, o = jr(e, t, n, a);
	(t === document.body || t === window || t === document || t instanceof HTMLMediaElement) && Sn(() => {
		o.__removed = !0, t.removeEventListener(e, o, a);
	});
}
function U(e, t, n) {
	(t[Or] ??= {})[e] = n;
}
function Pr(e) {
	for (var t = 0; t < e.length; t++) kr.add(e[t]);
	for (var n of Ar) n(e);
}
var Fr = null, Ir = !1;
function Lr(e) {
	var t = this, n = t.ownerDocument, r = e.type, a = e.composedPath?.() || [], o = a[0] || e.target;
	Fr = e, Ir || (Ir = !0, setTimeout(() => {
		Ir = !1, Fr = null;
	}));
	var s = 0, c = Fr === e && e[Or];
	if (c) {
		var l = a.indexOf(c);
		if (l !== -1 && (t === document || t === window)) {
			e[Or] = t;
			return;
		}
		var u = a.indexOf(t);
		if (u === -1) return;
		l <= u && (s = l);
	}
	if (o = a[s] || e.target, o !== t) {
		i(e, "currentTarget", {
			configurable: !0,
			get() {
				return o || n;
			}
		});
		var d = B, f = V;
		Jn(null), Yn(null);
		try {
			for (var p, m = []; o !== null && o !== t;) {
				try {
					var h = o[Or]?.[r];
					h == null || o.disabled && e.target !== o || h.call(o, e);
				} catch (e) {
					p ? m.push(e) : p = e;
				}
				if (e.cancelBubble) break;
				s++, o = s < a.length ? a[s] : null;
			}
			if (p) {
				for (let e of m) queueMicrotask(() => {
					throw e;
				});
				throw p;
			}
		} finally {
			e[Or] = t, delete e.currentTarget, Jn(d), Yn(f);
		}
	}
}
// node_modules/svelte/src/internal/client/dom/reconciler.js
var Rr = globalThis?.window?.trustedTypes && globalThis.window.trustedTypes.createPolicy("svelte-trusted-html", { createHTML: (e) => e });
function zr(e) {
	return Rr?.createHTML(e) ?? e;
}
function Br(e) {
	var t = pn("template");
	return t.innerHTML = zr(e.replaceAll("<!>", "<!---->")), t.content;
}
// node_modules/svelte/src/internal/client/dom/template.js
function Vr(e, t) {
	var n = V;
	n.nodes === null && (n.nodes = {
		start: e,
		end: t,
		a: null,
		t: null
	});
}
function W(e, t) {
	var n = !!(t & 1), r = !!(t & 2), i, a = !e.startsWith("<!>");
	return () => {
		if (E) return Vr(D, null), D;
		i === void 0 && (i = Br(a ? e : "<!>" + e), n || (i = ln(i)));
		var t = r || rn ? document.importNode(i, !0) : i.cloneNode(!0);
		if (n) {
			var o = ln(t), s = t.lastChild;
			Vr(o, s);
		} else Vr(t, t);
		return t;
	};
}
function Hr(e, t, n = "svg") {
	var r = !e.startsWith("<!>"), i = !!(t & 1), a = `<${n}>${r ? e : "<!>" + e}</${n}>`, o;
	return () => {
		if (E) return Vr(D, null), D;
		if (!o) {
			var e = ln(Br(a));
			if (i) for (o = document.createDocumentFragment(); ln(e);) o.appendChild(ln(e));
			else o = ln(e);
		}
		var t = o.cloneNode(!0);
		if (i) {
			var n = ln(t), r = t.lastChild;
			Vr(n, r);
		} else Vr(t, t);
		return t;
	};
}
function Ur(e, t) {
	return Hr(e, t, "svg");
}
function Wr(e = "") {
	if (!E) {
		var t = cn(e + "");
		return Vr(t, t), t;
	}
	var n = D;
	return n.nodeType === 3 ? hn(n) : (n.before(n = cn()), De(n)), Vr(n, n), n;
}
function Gr() {
	if (E) return Vr(D, null), D;
	var e = document.createDocumentFragment(), t = document.createComment(""), n = cn();
	return e.append(t, n), Vr(t, n), e;
}
function G(e, t) {
	if (E) {
		var n = V;
		n.f & 32768 && n.nodes.end !== null || (n.nodes.end = D), Oe();
	} else e !== null && e.before(t);
}
function Kr() {
	if (E && D && D.nodeType === 8 && D.textContent?.startsWith("$")) {
		let e = D.textContent.substring(1);
		return Oe(), e;
	}
	return (window.__svelte ??= {}).uid ??= 1, `c${window.__svelte.uid++}`;
}
// node_modules/svelte/src/reactivity/create-subscriber.js
function qr(e) {
	let t = 0, n = Gt(0), r;
	return () => {
		xn() && (H(n), kn(() => (t === 0 && (r = _r(() => e(() => Zt(n)))), t += 1, () => {
			$e(() => {
				--t, t === 0 && (r?.(), r = void 0, Zt(n));
			});
		})));
	};
}
// node_modules/svelte/src/internal/client/dom/blocks/boundary.js
var Jr = w | te;
function Yr(e, t, n, r) {
	new Xr(e, t, n, r);
}
var Xr = class {
	parent;
	is_pending = !1;
	transform_error;
	#e;
	#t = E ? D : null;
	#n;
	#r;
	#i;
	#a = null;
	#o = null;
	#s = null;
	#c = null;
	#l = 0;
	#u = 0;
	#d = !1;
	#f = new Map();
	#p = null;
	#m = qr(() => (this.#p = Gt(this.#l), () => {
		this.#p = null;
	}));
	constructor(e, t, n, r) {
		this.#e = e, this.#n = t, this.#r = (e) => {
			var t = V;
			t.b = this, t.f |= 128, n(e);
		}, this.parent = V.b, this.transform_error = r ?? this.parent?.transform_error ?? ((e) => e), this.#i = An(() => {
			if (E) {
				let e = je(this.#t);
				Oe();
				let t = e === "[!";
				if (e.startsWith("[?")) {
					let t = JSON.parse(e.slice(2));
					this.#g(t);
				} else t ? this.#y() : this.#h();
			} else this.#b();
		}, Jr), E && (this.#e = D);
	}
	#h() {
		try {
			this.#a = Mn(() => this.#r(this.#e));
		} catch (e) {
			this.error(e);
		}
	}
	#g(e) {
		let t = this.#n.failed, { reset: n, invoke_onerror: r } = this.#_(e);
		$e(r), t && (this.#s = Mn(() => {
			t(this.#e, () => e, () => n);
		}));
	}
	#_(e) {
		var t = !1, n = !1;
		let r = () => {
			this.#v() || (t ? Te() : (t = !0, n && Ke(), this.#s !== null && zn(this.#s, () => {
				this.#s = null;
			}), this.#S(() => {
				this.#b();
			})));
		};
		return {
			reset: r,
			invoke_onerror: () => {
				if (!this.#v()) try {
					n = !0, this.#n.onerror?.(e, r), n = !1;
				} catch (e) {
					_n(e, this.#i && this.#i.parent);
				}
			}
		};
	}
	#v() {
		return (this.#i.f & (S | C)) !== 0;
	}
	#y() {
		let e = this.#n.pending;
		e && (this.is_pending = !0, this.#o = Mn(() => e(this.#e)), $e(() => {
			if (!this.#v()) {
				var e = this.#c = document.createDocumentFragment(), t = cn(), n = !1;
				e.append(t), this.#a = this.#S(() => {
					try {
						return Mn(() => this.#r(t));
					} catch (e) {
						try {
							this.error(e), n = !0;
						} catch (e) {
							_n(e, this.#i.parent);
						}
						return null;
					}
				}), this.#a === null ? (this.#c = null, n && this.#x(M)) : this.#u === 0 && (this.#e.before(e), this.#c = null, zn(this.#o, () => {
					this.#o = null;
				}), this.#x(M));
			}
		}));
	}
	#b() {
		try {
			if (this.is_pending = this.has_pending_snippet(), this.#u = 0, this.#l = 0, this.#a = Mn(() => {
				this.#r(this.#e);
			}), this.#u > 0) {
				var e = this.#c = document.createDocumentFragment();
				Un(this.#a, e);
				let t = this.#n.pending;
				this.#o = Mn(() => t(this.#e));
			} else this.#x(M);
		} catch (e) {
			this.error(e);
		}
	}
	#x(e) {
		this.is_pending = !1, e.transfer_reactions(this.#f);
	}
	defer_effect(e) {
		it(e, this.#f);
	}
	is_rendered() {
		return !this.is_pending && (!this.parent || this.parent.is_rendered());
	}
	has_pending_snippet() {
		return !!this.#n.pending;
	}
	#S(e) {
		var t = V, n = B, r = qe;
		Yn(this.#i), Jn(this.#i), Je(this.#i.ctx);
		try {
			return Pt.ensure(), e();
		} finally {
			Yn(t), Jn(n), Je(r);
		}
	}
	#C(e, t) {
		this.has_pending_snippet() ? (this.#u += e, this.#u === 0 && (this.#x(t), this.#o && zn(this.#o, () => {
			this.#o = null;
		}), this.#c &&= (this.#e.before(this.#c), null))) : this.parent && this.parent.#C(e, t);
	}
	update_pending_count(e, t) {
		this.#C(e, t), this.#l += e, !this.#p || this.#d || (this.#d = !0, $e(() => {
			this.#d = !1, this.#p && Yt(this.#p, this.#l);
		}));
	}
	get_effect_pending() {
		return this.#m(), H(this.#p);
	}
	error(e) {
		if (e === _e || !this.#n.onerror && !this.#n.failed) throw e;
		M?.is_fork ? (this.#a && M.skip_effect(this.#a), this.#o && M.skip_effect(this.#o), this.#s && M.skip_effect(this.#s), M.oncommit(() => {
			this.#v() || this.#w(e);
		})) : this.#w(e);
	}
	#w(e) {
		this.#a &&= (In(this.#a), null), this.#o &&= (In(this.#o), null), this.#s &&= (In(this.#s), null), E && (De(this.#t), ke(), De(Ae()));
		let t = this.#n.failed, n = (e) => {
			if (this.#v()) return;
			let { reset: n, invoke_onerror: r } = this.#_(e);
			r(), t && !this.#v() && (this.#s = this.#S(() => {
				try {
					return Mn(() => {
						var r = V;
						r.b = this, r.f |= 128, t(this.#e, () => e, () => n);
					});
				} catch (e) {
					return _n(e, this.#i.parent), null;
				}
			}));
		};
		$e(() => {
			if (!this.#v()) {
				var t;
				try {
					t = this.transform_error(e);
				} catch (e) {
					_n(e, this.#i && this.#i.parent);
					return;
				}
				typeof t == "object" && t && typeof t.then == "function" ? t.then(n, (e) => _n(e, this.#i && this.#i.parent)) : n(t);
			}
		});
	}
};
function K(e, t) {
	var n = t == null ? "" : typeof t == "object" ? `${t}` : t;
	n !== (e[pe] ??= e.nodeValue) && (e[pe] = n, e.nodeValue = `${n}`);
}
function Zr(e, t) {
	return $r(e, t);
}
var Qr = new Map();
function $r(e, { target: t, anchor: n, props: i = {}, events: a, context: o, intro: s = !0, transformError: c }) {
	sn();
	var l = void 0, u = En(() => {
		var s = n ?? t.appendChild(cn());
		Yr(s, { pending: () => {} }, (t) => {
			k({});
			var n = qe;
			if (o && (n.c = o), a && (i.$$events = a), E && Vr(t, null), l = e(t, i) || Ye(), E && (V.nodes.end = D, D === null || D.nodeType !== 8 || D.data !== "]")) throw Ce(), _e;
			A();
		}, c);
		var u = new Set(), d = (e) => {
			for (var n = 0; n < e.length; n++) {
				var r = e[n];
				if (!u.has(r)) {
					u.add(r);
					var i = Tr(r);
					for (let e of [t, document]) {
						var a = Qr.get(e);
						a === void 0 && (a = new Map(), Qr.set(e, a));
						var o = a.get(r);
						o === void 0 ? (e.addEventListener(r, Lr, { passive: i }), a.set(r, 1)) : a.set(r, o + 1);
					}
				}
			}
		};
		return d(r(kr)), Ar.add(d), () => {
			for (var e of u) for (let n of [t, document]) {
				var r = Qr.get(n), i = r.get(e);
				--i == 0 ? (n.removeEventListener(e, Lr), r.delete(e), r.size === 0 && Qr.delete(n)) : r.set(e, i);
			}
			Ar.delete(d), s !== n && s.parentNode?.removeChild(s);
		};
	});
	return ei.set(l, u), l;
}
var ei = new WeakMap(), ti = class {
	anchor;
	#e = new Map();
	#t = new Map();
	#n = new Map();
	#r = new Set();
	#i = !0;
	constructor(e, t = !0) {
		this.anchor = e, this.#i = t;
	}
	#a = (e) => {
		if (this.#e.has(e)) {
			var t = this.#e.get(e), n = this.#t.get(t);
			if (n) Vn(n), this.#r.delete(t);
			else {
				var r = this.#n.get(t);
				r && (Vn(r.effect), this.#t.set(t, r.effect), this.#n.delete(t), r.fragment.lastChild.remove(), this.anchor.before(r.fragment), n = r.effect);
			}
			for (let [t, n] of this.#e) {
				if (this.#e.delete(t), t === e) break;
				let r = this.#n.get(n);
				r && (In(r.effect), this.#n.delete(n));
			}
			for (let [e, r] of this.#t) {
				if (e === t || this.#r.has(e)) continue;
				let i = () => {
					if (Array.from(this.#e.values()).includes(e)) {
						var t = document.createDocumentFragment();
						Un(r, t), t.append(cn()), this.#n.set(e, {
							effect: r,
							fragment: t
						});
					} else In(r);
					this.#r.delete(e), this.#t.delete(e);
				};
				this.#i || !n ? (this.#r.add(e), zn(r, i, !1)) : i();
			}
		}
	};
	#o = (e) => {
		this.#e.delete(e);
		let t = Array.from(this.#e.values());
		for (let [e, n] of this.#n) t.includes(e) || (In(n.effect), this.#n.delete(e));
	};
	ensure(e, t) {
		var n = M, r = fn();
		if (t && !this.#t.has(e) && !this.#n.has(e)) {
			if (r) {
				var i = document.createDocumentFragment(), a = cn();
				i.append(a), this.#n.set(e, {
					effect: Mn(() => t(a)),
					fragment: i
				});
			} else this.#t.set(e, Mn(() => t(this.anchor)));
		}
		if (this.#e.set(n, e), r) {
			for (let [t, r] of this.#t) t === e ? n.unskip_effect(r) : n.skip_effect(r);
			for (let [t, r] of this.#n) t === e ? n.unskip_effect(r.effect) : n.skip_effect(r.effect);
			n.oncommit(this.#a), n.ondiscard(this.#o);
		} else E && (this.anchor = D), this.#a(n);
	}
}, ni = 0, ri = 1, ii = 2;
function ai(e, t, n, r, i) {
	E && Oe();
	var a = Xe(), o = ve, s = a ? Gt(o) : Kt(o, !1, !1), c = a ? Gt(o) : Kt(o, !1, !1), l = new ti(e);
	An(() => {
		var a = M, o = t(), u = !1;
		let d = E && p(o) === (e.data === "[!");
		if (d && (De(Ae()), Ee(!1)), p(o)) {
			var f = ft(), m = !1;
			let e = (e) => {
				if (!u) {
					m = !0, f(!1), M === a && a.deactivate(), Pt.ensure();
					try {
						e();
					} finally {
						pt(!1), Ot || Ft();
					}
				}
			};
			o.then((t) => {
				e(() => {
					Yt(s, t), l.ensure(ri, r && ((e) => r(e, s)));
				});
			}, (t) => {
				e(() => {
					if (Yt(c, t), l.ensure(ii, i && ((e) => i(e, c))), !i) throw c.v;
				});
			}), E ? l.ensure(ni, n) : $e(() => {
				m || e(() => {
					l.ensure(ni, n);
				});
			});
		} else Yt(s, o), l.ensure(ri, r && ((e) => r(e, s)));
		return d && Ee(!0), () => {
			u = !0;
		};
	});
}
// node_modules/svelte/src/internal/client/dom/blocks/if.js
function q(e, t, n = !1) {
	var r;
	E && (r = D, Oe());
	var i = new ti(e), a = n ? w : 0;
	function o(e, t) {
		if (E) {
			var n = je(r);
			if (e !== parseInt(n.substring(1))) {
				var a = Ae();
				De(a), i.anchor = a, Ee(!1), i.ensure(e, t), Ee(!0);
				return;
			}
		}
		i.ensure(e, t);
	}
	An(() => {
		var e = !1;
		t((t, n = 0) => {
			e = !0, o(n, t);
		}), e || o(-1, null);
	}, a);
}
// node_modules/svelte/src/internal/client/dom/blocks/key.js
var oi = Symbol("NaN");
function si(e, t, n) {
	E && Oe();
	var r = new ti(e), i = !Xe();
	An(() => {
		var e = t();
		e !== e && (e = oi), i && typeof e == "object" && e && (e = {}), r.ensure(e, n);
	});
}
// node_modules/svelte/src/internal/client/dom/blocks/each.js
function ci(e, t) {
	return t;
}
function li(e, t, n) {
	for (var i = [], a = t.length, o, s = t.length, c = 0; c < a; c++) {
		let n = t[c];
		zn(n, () => {
			if (o) {
				if (o.pending.delete(n), o.done.add(n), o.pending.size === 0) {
					var t = e.outrogroups;
					ui(e, r(o.done)), t.delete(o), t.size === 0 && (e.outrogroups = null);
				}
			} else --s;
		}, !1);
	}
	if (s === 0) {
		var l = i.length === 0 && n !== null && e.pending.size === 0;
		if (l) {
			var u = n, d = u.parentNode;
			dn(d), d.append(u), e.items.clear();
		}
		ui(e, t, !l);
	} else o = {
		pending: new Set(t),
		done: new Set()
	}, (e.outrogroups ??= new Set()).add(o);
}
function ui(e, t, n = !0) {
	var r;
	if (e.pending.size > 0) {
		r = new Set();
		for (let t of e.pending.values()) for (let n of t) r.add(e.items.get(n).e);
	}
	for (var i = 0; i < t.length; i++) {
		var a = t[i];
		r?.has(a) ? (a.f |= re, Un(a, document.createDocumentFragment())) : In(t[i], n);
	}
}
var di;
function fi(t, n, i, a, o, s = null) {
	var c = t, l = new Map();
	if (n & 4) {
		var u = t;
		c = E ? De(ln(u)) : u.appendChild(cn());
	}
	E && Oe();
	var d = null, f = vt(() => {
		var t = i();
		return e(t) ? t : t == null ? [] : r(t);
	}), p = new Map(), m = !0;
	function h(e) {
		if (!(_.effect.f & 16384)) {
			_.pending.delete(e);
			var t = H(f);
			_.fallback = d, mi(_, t, c, n, a), d !== null && (t.length === 0 ? d.f & 33554432 ? (d.f ^= re, gi(d, null, c)) : Vn(d) : zn(d, () => {
				d = null;
			}));
		}
	}
	function g(e) {
		_.pending.delete(e);
	}
	var _ = {
		effect: An(() => {
			var e = H(f), t = e.length;
			let r = !1;
			E && je(c) === "[!" != (t === 0) && (c = Ae(), De(c), Ee(!1), r = !0);
			for (var u = new Set(), _ = M, v = fn(), y = 0; y < t; y += 1) {
				E && D.nodeType === 8 && D.data === "]" && (c = D, r = !0, Ee(!1));
				var b = e[y], x = a(b, y), S = m ? null : l.get(x);
				S ? (S.v && Yt(S.v, b), S.i && Yt(S.i, y), v && _.unskip_effect(S.e)) : (S = hi(l, m ? c : di ??= cn(), b, x, y, o, n, i), m || (S.e.f |= re), l.set(x, S)), u.add(x);
			}
			if (t === 0 && s && !d && (m ? d = Mn(() => s(c)) : (d = Mn(() => s(di ??= cn())), d.f |= re)), t > u.size && Le("", "", ""), E && t > 0 && De(Ae()), !m) {
				if (p.set(_, u), v) {
					for (let [e, t] of l) u.has(e) || _.skip_effect(t.e);
					_.oncommit(h), _.ondiscard(g);
				} else h(_);
			}
			r && Ee(!0), H(f);
		}),
		flags: n,
		items: l,
		pending: p,
		outrogroups: null,
		fallback: d
	};
	m = !1, E && (c = D);
}
function pi(e) {
	for (; e !== null && !(e.f & 32);) e = e.next;
	return e;
}
function mi(e, t, n, i, a) {
	var o = !!(i & 8), s = t.length, c = e.items, l = pi(e.effect.first), u, d = null, f, p = [], m = [], h, g, _, v;
	if (o) for (v = 0; v < s; v += 1) h = t[v], g = a(h, v), _ = c.get(g).e, _.f & 33554432 || (_.nodes?.a?.measure(), (f ??= new Set()).add(_));
	for (v = 0; v < s; v += 1) {
		if (h = t[v], g = a(h, v), _ = c.get(g).e, e.outrogroups !== null) for (let t of e.outrogroups) t.pending.delete(_), t.done.delete(_);
		if (_.f & 8192 && (Vn(_), o && (_.nodes?.a?.unfix(), (f ??= new Set()).delete(_))), _.f & 33554432) {
			if (_.f ^= re, _ === l) gi(_, null, n);
			else {
				var y = d ? d.next : l;
				_ === e.effect.last && (e.effect.last = _.prev), _.prev && (_.prev.next = _.next), _.next && (_.next.prev = _.prev), _i(e, d, _), _i(e, _, y), gi(_, y, n), d = _, p = [], m = [], l = pi(d.next);
				continue;
			}
		}
		if (_ !== l) {
			if (u !== void 0 && u.has(_)) {
				if (p.length < m.length) {
					var b = m[0], x;
					d = b.prev;
					var S = p[0], ee = p[p.length - 1];
					for (x = 0; x < p.length; x += 1) gi(p[x], b, n);
					for (x = 0; x < m.length; x += 1) u.delete(m[x]);
					_i(e, S.prev, ee.next), _i(e, d, S), _i(e, ee, b), l = b, d = ee, --v, p = [], m = [];
				} else u.delete(_), gi(_, l, n), _i(e, _.prev, _.next), _i(e, _, d === null ? e.effect.first : d.next), _i(e, d, _), d = _;
				continue;
			}
			for (p = [], m = []; l !== null && l !== _;) (u ??= new Set()).add(l), m.push(l), l = pi(l.next);
			if (l === null) continue;
		}
		_.f & 33554432 || p.push(_), d = _, l = pi(_.next);
	}
	if (e.outrogroups !== null) {
		for (let t of e.outrogroups) t.pending.size === 0 && (ui(e, r(t.done)), e.outrogroups?.delete(t));
		e.outrogroups.size === 0 && (e.outrogroups = null);
	}
	if (l !== null || u !== void 0) {
		var C = [];
		if (u !== void 0) for (_ of u) _.f & 8192 || C.push(_);
		for (; l !== null;) !(l.f & 8192) && l !== e.fallback && C.push(l), l = pi(l.next);
		var w = C.length;
		if (w > 0) {
			var te = i & 4 && s === 0 ? n : null;
			if (o) {
				for (v = 0; v < w; v += 1) C[v].nodes?.a?.measure();
				for (v = 0; v < w; v += 1) C[v].nodes?.a?.fix();
			}
			li(e, C, te);
		}
	}
	o && $e(() => {
		if (f !== void 0) for (_ of f) _.nodes?.a?.apply();
	});
}
function hi(e, t, n, r, i, a, o, s) {
	var c = o & 1 ? o & 16 ? Gt(n) : Kt(n, !1, !1) : null, l = o & 2 ? Gt(i) : null;
	return {
		v: c,
		i: l,
		e: Mn(() => (a(t, c ?? n, l ?? i, s), () => {
			e.delete(r);
		}))
	};
}
function gi(e, t, n) {
	if (e.nodes) for (var r = e.nodes.start, i = e.nodes.end, a = t && !(t.f & 33554432) ? t.nodes.start : n; r !== null;) {
		var o = un(r);
		if (a.before(r), r === i) return;
		r = o;
	}
}
function _i(e, t, n) {
	t === null ? e.effect.first = n : t.next = n, n === null ? e.effect.last = t : n.prev = t;
}
function vi(e, t, n = !1, r = !1, i = !1, a = !1) {
	var o = e, s = "";
	if (n) {
		var c = e;
		E && (o = De(ln(c)));
	}
	z(() => {
		var e = V;
		if (s === (s = t() ?? "")) E && Oe();
		else if (n && !E) e.nodes = null, c.innerHTML = s, s !== "" && Vr(ln(c), c.lastChild);
		else if (e.nodes !== null && (Ln(e.nodes.start, e.nodes.end), e.nodes = null), s !== "") {
			if (E) {
				for (var a = D.data, l = Oe(), u = l; l !== null && (l.nodeType !== 8 || l.data !== "");) u = l, l = un(l);
				if (l === null) throw Ce(), _e;
				Vr(D, u), o = De(l);
			} else {
				var d = pn(r ? "svg" : i ? "math" : "template", r ? be : i ? xe : void 0);
				d.innerHTML = s;
				var f = r || i ? d : d.content;
				if (Vr(ln(f), f.lastChild), r || i) for (; ln(f);) o.before(ln(f));
				else o.before(f);
			}
		}
	});
}
// node_modules/svelte/src/internal/client/dom/blocks/snippet.js
function yi(e, t, ...n) {
	var r = new ti(e);
	An(() => {
		let e = t() ?? null;
		r.ensure(e, e && ((t) => e(t, ...n)));
	}, w);
}
// node_modules/svelte/src/internal/client/dom/blocks/svelte-component.js
function bi(e, t, n) {
	var r;
	E && (r = D, Oe());
	var i = new ti(e);
	An(() => {
		var e = t() ?? null;
		if (E && je(r) === "[" != (e !== null)) {
			var a = Ae();
			De(a), i.anchor = a, Ee(!1), i.ensure(e, e && ((t) => n(t, e))), Ee(!0);
		} else i.ensure(e, e && ((t) => n(t, e)));
	}, w);
}
// node_modules/svelte/src/internal/client/dom/blocks/svelte-element.js
function xi(e, t, n, r, i, a) {
	let o = E;
	E && Oe();
	var s = null;
	E && D.nodeType === 1 && (s = D, Oe());
	var c = E ? D : e, l = new ti(c, !1);
	An(() => {
		let e = t() || null;
		var a = i ? i() : n || e === "svg" ? be : void 0;
		if (e === null) l.ensure(null, null);
		else return l.ensure(e, (t) => {
			if (e) {
				var n = E;
				if (s = E ? s : pn(e, a), Vr(s, s), r) {
					var i = null;
					E && Dr(e) && s.append(i = document.createComment(""));
					var o = E ? ln(s) : s.appendChild(cn());
					E && (o === null ? Ee(!1) : De(o)), r(s, o), i?.remove();
				}
				V.nodes.end = s, n || t.before(s);
			}
			E && De(t);
		}), () => {};
	}, w), Sn(() => {}), o && (Ee(!0), De(c));
}
// node_modules/svelte/src/internal/client/dom/elements/attachments.js
function Si(e, t) {
	var n = void 0, r;
	jn(() => {
		n !== (n = t()) && (r &&= (In(r), null), n && (r = Mn(() => {
			Dn(() => n(e));
		})));
	});
}
// node_modules/clsx/dist/clsx.mjs
function Ci(e) {
	var t, n, r = "";
	if (typeof e == "string" || typeof e == "number") r += e;
	else if (typeof e == "object") {
		if (Array.isArray(e)) {
			var i = e.length;
			for (t = 0; t < i; t++) e[t] && (n = Ci(e[t])) && (r && (r += " "), r += n);
		} else for (n in e) e[n] && (r && (r += " "), r += n);
	}
	return r;
}
function wi() {
	for (var e, t, n = 0, r = "", i = arguments.length; n < i; n++) (e = arguments[n]) && (t = Ci(e)) && (r && (r += " "), r += t);
	return r;
}
// node_modules/svelte/src/internal/shared/attributes.js
function Ti(e) {
	return typeof e == "object" ? wi(e) : e ?? "";
}
var Ei = [..." 	\n\r\f\xA0\v﻿"];
function Di(e, t, n) {
	var r = e == null ? "" : "" + e;
	if (t && (r = r ? r + " " + t : t), n) {
		for (var i of Object.keys(n)) if (n[i]) r = r ? r + " " + i : i;
		else if (r.length) for (var a = i.length, o = 0; (o = r.indexOf(i, o)) >= 0;) {
			var s = o + a;
			(o === 0 || Ei.includes(r[o - 1])) && (s === r.length || Ei.includes(r[s])) ? r = (o === 0 ? "" : r.substring(0, o)) + r.substring(s + 1) : o = s;
		}
	}
	return r === "" ? null : r;
}
function Oi(e, t = !1) {
	var n = t ? " !important;" : ";", r = "";
	for (var i of Object.keys(e)) {
		var a = e[i];
		a != null && a !== "" && (r += " " + i + ": " + a + n);
	}
	return r;
}
function ki(e) {
	return e[0] !== "-" || e[1] !== "-" ? e.toLowerCase() : e;
}
function Ai(e, t) {
	if (t) {
		var n = "", r, i;
		if (Array.isArray(t) ? (r = t[0], i = t[1]) : r = t, e) {
			e = String(e).replaceAll(/\/\*.*?\*\//g, "").trim();
			var a = !1, o = 0, s = !1, c = [];
			r && c.push(...Object.keys(r).map(ki)), i && c.push(...Object.keys(i).map(ki));
			var l = 0, u = -1;
			let t = e.length;
			for (var d = 0; d < t; d++) {
				var f = e[d];
				if (s ? f === "/" && e[d - 1] === "*" && (s = !1) : a ? a === f && (a = !1) : f === "/" && e[d + 1] === "*" ? s = !0 : f === "\"" || f === "'" ? a = f : f === "(" ? o++ : f === ")" && o--, !s && a === !1 && o === 0) {
					if (f === ":" && u === -1) u = d;
					else if (f === ";" || d === t - 1) {
						if (u !== -1) {
							var p = ki(e.substring(l, u).trim());
							if (!c.includes(p)) {
								f !== ";" && d++;
								var m = e.substring(l, d).trim();
								n += " " + m + ";";
							}
						}
						l = d + 1, u = -1;
					}
				}
			}
		}
		return r && (n += Oi(r)), i && (n += Oi(i, !0)), n = n.trim(), n === "" ? null : n;
	}
	return e == null ? null : String(e);
}
// node_modules/svelte/src/internal/client/dom/elements/class.js
function ji(e, t, n, r, i, a) {
	var o = e[de];
	if (E || o !== n || o === void 0) {
		var s = Di(n, r, a);
		E && s === e.getAttribute("class") || (s == null ? e.removeAttribute("class") : t ? e.className = s : e.setAttribute("class", s)), e[de] = n;
	} else if (a && i !== a) for (var c in a) {
		var l = !!a[c];
		(i == null || l !== !!i[c]) && e.classList.toggle(c, l);
	}
	return a;
}
// node_modules/svelte/src/internal/client/dom/elements/style.js
function Mi(e, t = {}, n, r) {
	for (var i in n) {
		var a = n[i];
		t[i] !== a && (n[i] == null ? e.style.removeProperty(i) : e.style.setProperty(i, a, r));
	}
}
function Ni(e, t, n, r) {
	var i = e[fe];
	if (E || i !== t) {
		var a = Ai(t, r);
		E && a === e.getAttribute("style") || (a == null ? e.removeAttribute("style") : e.style.cssText = a), e[fe] = t;
	} else r && (Array.isArray(r) ? (Mi(e, n?.[0], r[0]), Mi(e, n?.[1], r[1], "important")) : Mi(e, n, r));
	return r;
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/select.js
function Pi(e, t) {
	t ? e.hasAttribute("selected") || e.setAttribute("selected", "") : e.removeAttribute("selected");
}
function Fi(e, t) {
	var n = !("__defaultValue" in e);
	(n || e.__defaultValue !== t) && (e.__defaultValue = t, Ii(e, !n || "__value" in e));
}
function Ii(t, n) {
	var r = t.__defaultValue, i = t.multiple, a = i ? r ?? [] : null;
	if (!i || e(a)) {
		var o = t.selectedIndex, s = n && i ? new Set(t.selectedOptions) : null;
		for (var c of t.options) {
			var l = Bi(c);
			Pi(c, i ? a.includes(l) : tn(l, r));
		}
		if (n) {
			if (s !== null) for (c of t.options) {
				var u = s.has(c);
				c.selected !== u && (c.selected = u);
			}
			else t.selectedIndex !== o && (t.selectedIndex = o);
		}
	}
}
function Li(t, n, r = !1) {
	if (t.multiple) {
		if (n == null) return;
		if (!e(n)) return we();
		for (var i of t.options) i.selected = n.includes(Bi(i));
	} else {
		for (i of t.options) if (tn(Bi(i), n)) {
			i.selected = !0;
			return;
		}
		r && n === void 0 || (t.selectedIndex = -1);
	}
}
function Ri(e) {
	var t = new MutationObserver((t) => {
		t.every(Vi) || ("__defaultValue" in e && Ii(e, !1), "__value" in e && Li(e, e.__value));
	});
	t.observe(e, {
		childList: !0,
		subtree: !0,
		attributes: !0,
		attributeFilter: ["value"]
	}), Sn(() => {
		t.disconnect();
	});
}
function zi(e, t, n = t) {
	var r = new WeakSet(), i = !0;
	ut(e, "change", (t) => {
		var i = t ? "[selected]" : ":checked", a;
		if (e.multiple) a = [].map.call(e.querySelectorAll(i), Bi);
		else {
			var o = e.querySelector(i) ?? e.querySelector("option:not([disabled])");
			a = o && Bi(o);
		}
		n(a), e.__value = a, M !== null && r.add(M);
	}), Dn(() => {
		var a = t();
		if (e === document.activeElement) {
			var o = M;
			if (r.has(o)) return;
		}
		if (Li(e, a, i), i && a === void 0) {
			var s = e.querySelector(":checked");
			s !== null && (a = Bi(s), n(a));
		}
		e.__value = a, i = !1;
	});
}
function Bi(e) {
	return "__value" in e ? e.__value : e.value;
}
function Vi(e) {
	if (e.target.closest("selectedcontent") !== null) return !0;
	if (e.type === "childList") {
		var t = [...e.addedNodes, ...e.removedNodes];
		return t.length > 0 && t.every((e) => e.nodeName === "SELECTEDCONTENT");
	}
	return !1;
}
// node_modules/svelte/src/internal/client/dom/elements/attributes.js
var Hi = Symbol("class"), Ui = Symbol("style"), Wi = Symbol("is custom element"), Gi = Symbol("is html"), Ki = ge ? "link" : "LINK", qi = ge ? "input" : "INPUT", Ji = ge ? "option" : "OPTION", Yi = ge ? "select" : "SELECT", Xi = ge ? "progress" : "PROGRESS";
function Zi(e) {
	if (E) {
		var t = !1, n = () => {
			if (!t) {
				if (t = !0, e.hasAttribute("value")) {
					var n = e.value;
					J(e, "value", null), e.value = n;
				}
				if (e.hasAttribute("checked")) {
					var r = e.checked;
					J(e, "checked", null), e.checked = r;
				}
			}
		};
		e[me] = n, $e(n), ct();
	}
}
function Qi(e, t) {
	var n = na(e);
	n.value !== (n.value = t ?? void 0) && (e.value !== t || t === 0 && e.nodeName === Xi) && (e.value = t ?? "");
}
function $i(e, t) {
	var n = na(e);
	n.checked !== (n.checked = t ?? void 0) && (e.checked = t);
}
function J(e, t, n, r) {
	var i = na(e);
	if (!(E && (i[t] = e.getAttribute(t), t === "src" || t === "srcset" || t === "href" && e.nodeName === Ki))) {
		var a = i[t];
		a !== (i[t] = n) && (t === "loading" && (e[le] = n), n == null ? e.removeAttribute(t) : typeof n != "string" && ia(e).has(t) ? e[t] = n : (!E || typeof n != "number" && typeof n != "boolean" || a !== String(n)) && e.setAttribute(t, n));
	}
}
function ea(e, t, n, r, i = !1, a = !1) {
	E && i && e.nodeName === qi && ("defaultValue" in n || "defaultChecked" in n || Zi(e));
	var o = na(e), s = o[Wi], c = !o[Gi];
	let l = E && s;
	l && Ee(!1);
	var u = t || {}, d = e.nodeName === Ji, f = e.nodeName === Yi;
	try {
		for (var p in t) !(p in n) && p[0] + p[1] !== "$$" && (n[p] = null);
		n.class ? n.class = Ti(n.class) : (r || n[Hi]) && (n.class = null), n[Ui] && (n.style ??= null);
		var m = ia(e);
		if (e.nodeName === qi && "type" in n && ("value" in n || "__value" in n)) {
			var h = n.type;
			(h !== u.type || h === void 0 && e.hasAttribute("type")) && (u.type = h, J(e, "type", h, a));
		}
		for (let i in n) {
			let l = n[i];
			if (d && i === "value" && l == null) e.value = e.__value = "", u[i] = l;
			else if (i === "class") ji(e, e.namespaceURI === "http://www.w3.org/1999/xhtml", l, r, t?.[Hi], n[Hi]), u[i] = l, u[Hi] = n[Hi];
			else if (i === "style") Ni(e, l, t?.[Ui], n[Ui]), u[i] = l, u[Ui] = n[Ui];
			else {
				var g = u[i];
				if (l !== g || l === void 0 && e.hasAttribute(i)) {
					u[i] = l;
					var _ = i[0] + i[1];
					if (_ !== "$$") {
						if (_ === "on") {
							let t = {}, n = "$$" + i, r = i.slice(2);
							var v = br(r);
							if (vr(r) && (r = r.slice(0, -7), t.capture = !0), !v && g) {
								if (l != null) continue;
								e.removeEventListener(r, u[n], t), u[n] = null;
							}
							if (v) U(r, e, l), Pr([r]);
							else if (l != null) {
								function a(e) {
									u[i].call(this, e);
								}
								u[n] = jr(r, e, a, t);
							}
						} else if (i === "style") J(e, i, l);
						else if (i === "autofocus") at(e, !!l);
						else if (!s && (i === "__value" || i === "value" && l != null)) e.__value = l, (g == null || e.value !== l || l === 0 && e.nodeName === Xi) && (e.value = l);
						else if (i === "selected" && d) Pi(e, l);
						else {
							var y = i;
							c || (y = Cr(y));
							var b = y === "defaultValue" || y === "defaultChecked";
							if (f && y === "defaultValue") continue;
							if (l == null && !s && !b) {
								if (o[i] = null, y === "value" || y === "checked") {
									let n = e, r = t === void 0;
									if (y === "value") {
										let e = n.defaultValue;
										n.removeAttribute(y), n.defaultValue = e, n.value = n.__value = r ? e : null;
									} else {
										let e = n.defaultChecked;
										n.removeAttribute(y), n.defaultChecked = e, n.checked = r ? e : !1;
									}
								} else e.removeAttribute(i);
							} else b || (s || typeof l != "string") && m.has(y) ? (e[y] = l, y in o && (o[y] = ve)) : typeof l != "function" && J(e, y, l, a);
						}
					}
				}
			}
		}
	} finally {
		l && Ee(!0);
	}
	return u;
}
function ta(e, t, n = [], r = [], i = [], a, o = !1, s = !1) {
	dt(i, n, r, (n) => {
		var r = void 0, i = {}, c = e.nodeName === Yi, l = !1;
		if (jn(() => {
			var u = t(...n.map(H)), d = ea(e, r, u, a, o, s);
			if (l && c) {
				var f = e;
				"defaultValue" in u && Fi(f, u.defaultValue), "value" in u && Li(f, u.value);
			}
			for (let e of Object.getOwnPropertySymbols(i)) u[e] || In(i[e]);
			for (let t of Object.getOwnPropertySymbols(u)) {
				var p = u[t];
				t.description !== "@attach" || r && p === r[t] || (i[t] && In(i[t]), i[t] = Mn(() => Si(e, () => p))), d[t] = p;
			}
			r = d;
		}), c) {
			var u = e;
			Dn(() => {
				var e = r;
				"defaultValue" in e && Fi(u, e.defaultValue), Li(u, e.value, !0), Ri(u);
			});
		}
		l = !0;
	});
}
function na(e) {
	return e[ue] ??= {
		[Wi]: e.nodeName.includes("-"),
		[Gi]: e.namespaceURI === ye
	};
}
var ra = new Map();
function ia(e) {
	var t = e.getAttribute("is") || e.nodeName, n = ra.get(t);
	if (n) return n;
	ra.set(t, n = new Set());
	for (var r, i = e, a = Element.prototype; a !== i;) {
		for (var s in r = o(i), r) r[s].set && s !== "innerHTML" && s !== "textContent" && s !== "innerText" && n.add(s);
		i = l(i);
	}
	return n;
}
// node_modules/svelte/src/internal/client/dom/elements/customizable-select.js
var aa = null;
function oa() {
	if (aa === null) {
		var e = pn("select");
		e.innerHTML = zr("<option><span>t</span></option>"), aa = e.firstChild?.firstChild?.nodeType === 1;
	}
	return aa;
}
function sa(e, t) {
	var n = E;
	oa() || (Ee(!1), e.textContent = "", e.append(mn("")));
	try {
		t();
	} finally {
		n && (E ? O(e) : (Ee(!0), De(e)));
	}
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/input.js
function ca(e, t, n = t) {
	var r = new WeakSet();
	ut(e, "input", async (i) => {
		var a = i ? e.defaultValue : e.value;
		if (a = la(e) ? ua(a) : a, n(a), M !== null && r.add(M), await mr(), a !== (a = t())) {
			var o = e.selectionStart, s = e.selectionEnd, c = e.value.length;
			if (e.value = a ?? "", s !== null) {
				var l = e.value.length;
				o === s && s === c && l > c ? (e.selectionStart = l, e.selectionEnd = l) : (e.selectionStart = o, e.selectionEnd = Math.min(s, l));
			}
		}
	}), (E && e.defaultValue !== e.value || _r(t) == null && e.value) && (n(la(e) ? ua(e.value) : e.value), M !== null && r.add(M)), kn(() => {
		var n = t();
		if (e === document.activeElement) {
			var i = M;
			if (r.has(i)) return;
		}
		la(e) && n === ua(e.value) || (e.type !== "date" || n || e.value) && n !== e.value && (e.value = n ?? "");
	});
}
function la(e) {
	var t = e.type;
	return t === "number" || t === "range";
}
function ua(e) {
	return e === "" ? null : +e;
}
var da = new class e {
	#e = new WeakMap();
	#t;
	#n;
	static entries = new WeakMap();
	constructor(e) {
		this.#n = e;
	}
	observe(e, t) {
		var n = this.#e.get(e) || new Set();
		return n.add(t), this.#e.set(e, n), this.#r().observe(e, this.#n), () => {
			var n = this.#e.get(e);
			n.delete(t), n.size === 0 && (this.#e.delete(e), this.#t.unobserve(e));
		};
	}
	#r() {
		return this.#t ??= new ResizeObserver((t) => {
			for (var n of t) {
				e.entries.set(n.target, n);
				for (var r of this.#e.get(n.target) || []) r(n);
			}
		});
	}
}({ box: "border-box" });
function fa(e, t, n) {
	var r = da.observe(e, () => n(e[t]));
	Dn(() => (_r(() => n(e[t])), r));
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/this.js
function pa(e, t) {
	return e === t || e?.[se] === t;
}
function ma(e = Ye(), t, n, r) {
	var i = qe.r, a = V;
	return Dn(() => {
		var o, s;
		return kn(() => {
			o = s, s = r?.() || [], _r(() => {
				pa(n(...s), e) || (t(e, ...s), o && pa(n(...o), e) && t(null, ...o));
			});
		}), () => {
			let r = a;
			for (; r !== i && r.parent !== null && r.parent.f & 33554432;) r = r.parent;
			let o = () => {
				s && pa(n(...s), e) && t(null, ...s);
			}, c = r.teardown;
			r.teardown = () => {
				o(), c?.();
			};
		};
	}), e;
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/universal.js
function ha(e, t, n, r, i) {
	var a = () => {
		r(n[e]);
	};
	n.addEventListener(t, a), i ? kn(() => {
		n[e] = i();
	}) : a(), (n === document.body || n === window || n === document) && Sn(() => {
		n.removeEventListener(t, a);
	});
}
// node_modules/svelte/src/internal/client/reactivity/store.js
var ga = !1;
function _a(e) {
	var t = ga;
	try {
		return ga = !1, [e(), ga];
	} finally {
		ga = t;
	}
}
// node_modules/svelte/src/internal/client/reactivity/props.js
var va = {
	get(e, t) {
		let n = e.props.length;
		for (; n--;) {
			let r = e.props[n];
			if (d(r) && (r = r()), typeof r == "object" && r && t in r) return r[t];
		}
	},
	set(e, t, n) {
		let r = e.props.length;
		for (; r--;) {
			let i = e.props[r];
			d(i) && (i = i());
			let o = a(i, t);
			if (o && o.set) return o.set(n), !0;
		}
		return !1;
	},
	getOwnPropertyDescriptor(e, t) {
		let n = e.props.length;
		for (; n--;) {
			let r = e.props[n];
			if (d(r) && (r = r()), typeof r == "object" && r && t in r) {
				let e = a(r, t);
				return e && !e.configurable && (e.configurable = !0), e;
			}
		}
	},
	has(e, t) {
		if (t === se || t === T) return !1;
		for (let n of e.props) if (d(n) && (n = n()), n != null && t in n) return !0;
		return !1;
	},
	ownKeys(e) {
		let t = [];
		for (let n of e.props) if (d(n) && (n = n()), n) {
			for (let e in n) t.includes(e) || t.push(e);
			for (let e of Object.getOwnPropertySymbols(n)) t.includes(e) || t.push(e);
		}
		return t;
	}
};
function ya(...e) {
	return new Proxy({ props: e }, va);
}
function ba(e, t, n, r) {
	var i = !0, o = !!(n & 8), s = !!(n & 16), c = r, l = !0, u = void 0, d = () => s && i ? (u ??= ht(r), H(u)) : (l && (l = !1, c = s ? _r(r) : r), c);
	let f;
	if (o) {
		var p = se in e || T in e;
		f = a(e, t)?.set ?? (p && t in e ? (n) => e[t] = n : void 0);
	}
	var m, h = !1;
	o ? [m, h] = _a(() => e[t]) : m = e[t], m === void 0 && r !== void 0 && (m = d(), f && (i && He(t), f(m)));
	var g = i ? () => {
		var n = e[t];
		return n === void 0 ? d() : (l = !0, n);
	} : () => {
		var n = e[t];
		return n !== void 0 && (c = void 0), n === void 0 ? c : n;
	};
	if (i && !(n & 4)) return g;
	if (f) {
		var _ = e.$$legacy;
		return (function(e, t) {
			return arguments.length > 0 ? ((!i || !t || _ || h) && f(t ? g() : e), e) : g();
		});
	}
	var v = !1, y = (n & 1 ? ht : vt)(() => (v = !1, g()));
	o && H(y);
	var b = V;
	return (function(e, t) {
		if (arguments.length > 0) {
			let n = t ? H(y) : i && o ? $t(e) : e;
			return P(y, n), v = !0, c !== void 0 && (c = n), e;
		}
		return Gn && v || b.f & 16384 ? y.v : H(y);
	});
}
function xa(e) {
	qe === null && Fe("onMount"), Cn(() => {
		let t = _r(e);
		if (typeof t == "function") return t;
	});
}
function Sa(e) {
	qe === null && Fe("onDestroy"), xa(() => () => _r(e));
}
// node_modules/svelte/src/internal/disclose-version.js
typeof window < "u" && ((window.__svelte ??= {}).v ??= new Set()).add("5");
// src/api/failure.ts
var Ca = class extends Error {
	status;
	problem;
	retryAfter;
	constructor(e, t, n = 0) {
		super(t?.code ?? `status ${e}`), this.status = e, this.problem = t, this.retryAfter = n;
	}
	get unreachable() {
		return this.status === 0;
	}
	get unidentified() {
		return this.status === 401;
	}
	get refused() {
		return this.problem?.code === "login.refused";
	}
	get delayed() {
		return this.status === 429;
	}
	get conflicts() {
		return this.status === 409;
	}
	get forbidden() {
		return this.status === 403;
	}
	get missing() {
		return this.status === 404;
	}
	get stale() {
		return this.status === 412;
	}
};
function wa(e) {
	return e instanceof Ca ? e : new Ca(0, null);
}
function Ta(e) {
	return e instanceof DOMException && e.name === "AbortError";
}
// node_modules/openapi-fetch/dist/index.mjs
var Ea = /\{[^{}]+\}/g, Da = () => typeof process == "object" && Number.parseInt(process?.versions?.node?.substring(0, 2)) >= 18 && process.versions.undici;
function Oa() {
	return Math.random().toString(36).slice(2, 11);
}
function ka(e) {
	let { baseUrl: t = "", Request: n = globalThis.Request, fetch: r = globalThis.fetch, querySerializer: i, bodySerializer: a, pathSerializer: o, headers: s, requestInitExt: c = void 0, ...l } = { ...e };
	c = Da() ? c : void 0, t = Ra(t);
	let u = [];
	async function d(e, d) {
		let { baseUrl: f, fetch: p = r, Request: m = n, headers: h, params: g = {}, parseAs: _ = "json", querySerializer: v, bodySerializer: y = a ?? Fa, pathSerializer: b, body: x, middleware: S = [], ...ee } = d || {}, C = t;
		f && (C = Ra(f) ?? t);
		let w = typeof i == "function" ? i : Na(i);
		v && (w = typeof v == "function" ? v : Na({
			...typeof i == "object" ? i : {},
			...v
		}));
		let te = b || o || Pa, ne = x === void 0 ? void 0 : y(x, La(s, h, g.header)), re = La(ne === void 0 || ne instanceof FormData ? {} : { "Content-Type": "application/json" }, s, h, g.header), ie = [...u, ...S], ae = {
			redirect: "follow",
			...l,
			...ee,
			body: ne,
			headers: re
		}, oe, se, ce = new m(Ia(e, {
			baseUrl: C,
			params: g,
			querySerializer: w,
			pathSerializer: te
		}), ae), T;
		for (let e in ee) e in ce || (ce[e] = ee[e]);
		if (ie.length) {
			oe = Oa(), se = Object.freeze({
				baseUrl: C,
				fetch: p,
				parseAs: _,
				querySerializer: w,
				bodySerializer: y,
				pathSerializer: te
			});
			for (let t of ie) if (t && typeof t == "object" && typeof t.onRequest == "function") {
				let n = await t.onRequest({
					request: ce,
					schemaPath: e,
					params: g,
					options: se,
					id: oe
				});
				if (n) {
					if (n instanceof m) ce = n;
					else if (n instanceof Response) {
						T = n;
						break;
					} else throw Error("onRequest: must return new Request() or Response() when modifying the request");
				}
			}
		}
		if (!T) {
			try {
				T = await p(ce, c);
			} catch (t) {
				let n = t;
				if (ie.length) for (let t = ie.length - 1; t >= 0; t--) {
					let r = ie[t];
					if (r && typeof r == "object" && typeof r.onError == "function") {
						let t = await r.onError({
							request: ce,
							error: n,
							schemaPath: e,
							params: g,
							options: se,
							id: oe
						});
						if (t) {
							if (t instanceof Response) {
								n = void 0, T = t;
								break;
							}
							if (t instanceof Error) {
								n = t;
								continue;
							}
							throw Error("onError: must return new Response() or instance of Error");
						}
					}
				}
				if (n) throw n;
			}
			if (ie.length) for (let t = ie.length - 1; t >= 0; t--) {
				let n = ie[t];
				if (n && typeof n == "object" && typeof n.onResponse == "function") {
					let t = await n.onResponse({
						request: ce,
						response: T,
						schemaPath: e,
						params: g,
						options: se,
						id: oe
					});
					if (t) {
						if (!(t instanceof Response)) throw Error("onResponse: must return new Response() when modifying the response");
						T = t;
					}
				}
			}
		}
		let le = T.headers.get("Content-Length");
		if (T.status === 204 || ce.method === "HEAD" || le === "0" && !T.headers.get("Transfer-Encoding")?.includes("chunked")) return T.ok ? {
			data: void 0,
			response: T
		} : {
			error: void 0,
			response: T
		};
		if (T.ok) return {
			data: await (async () => {
				if (_ === "stream") return T.body;
				if (_ === "json" && !le) {
					let e = await T.text();
					return e ? JSON.parse(e) : void 0;
				}
				return await T[_]();
			})(),
			response: T
		};
		let ue = await T.text();
		try {
			ue = JSON.parse(ue);
		} catch {}
		return {
			error: ue,
			response: T
		};
	}
	return {
		request(e, t, n) {
			return d(t, {
				...n,
				method: e.toUpperCase()
			});
		},
		GET(e, t) {
			return d(e, {
				...t,
				method: "GET"
			});
		},
		PUT(e, t) {
			return d(e, {
				...t,
				method: "PUT"
			});
		},
		POST(e, t) {
			return d(e, {
				...t,
				method: "POST"
			});
		},
		DELETE(e, t) {
			return d(e, {
				...t,
				method: "DELETE"
			});
		},
		OPTIONS(e, t) {
			return d(e, {
				...t,
				method: "OPTIONS"
			});
		},
		HEAD(e, t) {
			return d(e, {
				...t,
				method: "HEAD"
			});
		},
		PATCH(e, t) {
			return d(e, {
				...t,
				method: "PATCH"
			});
		},
		TRACE(e, t) {
			return d(e, {
				...t,
				method: "TRACE"
			});
		},
		use(...e) {
			for (let t of e) if (t) {
				if (typeof t != "object" || !("onRequest" in t || "onResponse" in t || "onError" in t)) throw Error("Middleware must be an object with one of `onRequest()`, `onResponse() or `onError()`");
				u.push(t);
			}
		},
		eject(...e) {
			for (let t of e) {
				let e = u.indexOf(t);
				e !== -1 && u.splice(e, 1);
			}
		}
	};
}
function Aa(e, t, n) {
	if (t == null) return "";
	if (typeof t == "object") throw Error("Deeply-nested arrays/objects aren’t supported. Provide your own `querySerializer()` to handle these.");
	return `${e}=${n?.allowReserved === !0 ? t : encodeURIComponent(t)}`;
}
function ja(e, t, n) {
	if (!t || typeof t != "object") return "";
	let r = [], i = {
		simple: ",",
		label: ".",
		matrix: ";"
	}[n.style] || "&";
	if (n.style !== "deepObject" && n.explode === !1) {
		for (let e in t) r.push(e, n.allowReserved === !0 ? t[e] : encodeURIComponent(t[e]));
		let i = r.join(",");
		switch (n.style) {
			case "form": return `${e}=${i}`;
			case "label": return `.${i}`;
			case "matrix": return `;${e}=${i}`;
			default: return i;
		}
	}
	for (let i in t) {
		let a = n.style === "deepObject" ? `${e}[${i}]` : i;
		r.push(Aa(a, t[i], n));
	}
	let a = r.join(i);
	return n.style === "label" || n.style === "matrix" ? `${i}${a}` : a;
}
function Ma(e, t, n) {
	if (!Array.isArray(t)) return "";
	if (n.explode === !1) {
		let r = {
			form: ",",
			spaceDelimited: "%20",
			pipeDelimited: "|"
		}[n.style] || ",", i = (n.allowReserved === !0 ? t : t.map((e) => encodeURIComponent(e))).join(r);
		switch (n.style) {
			case "simple": return i;
			case "label": return `.${i}`;
			case "matrix": return `;${e}=${i}`;
			default: return `${e}=${i}`;
		}
	}
	let r = {
		simple: ",",
		label: ".",
		matrix: ";"
	}[n.style] || "&", i = [];
	for (let r of t) n.style === "simple" || n.style === "label" ? i.push(n.allowReserved === !0 ? r : encodeURIComponent(r)) : i.push(Aa(e, r, n));
	return n.style === "label" || n.style === "matrix" ? `${r}${i.join(r)}` : i.join(r);
}
function Na(e) {
	return function(t) {
		let n = [];
		if (t && typeof t == "object") for (let r in t) {
			let i = t[r];
			if (i != null) {
				if (Array.isArray(i)) {
					if (i.length === 0) continue;
					n.push(Ma(r, i, {
						style: "form",
						explode: !0,
						...e?.array,
						allowReserved: e?.allowReserved || !1
					}));
				} else typeof i == "object" ? n.push(ja(r, i, {
					style: "deepObject",
					explode: !0,
					...e?.object,
					allowReserved: e?.allowReserved || !1
				})) : n.push(Aa(r, i, e));
			}
		}
		return n.join("&");
	};
}
function Pa(e, t) {
	let n = e;
	for (let r of e.match(Ea) ?? []) {
		let e = r.substring(1, r.length - 1), i = !1, a = "simple";
		if (e.endsWith("*") && (i = !0, e = e.substring(0, e.length - 1)), e.startsWith(".") ? (a = "label", e = e.substring(1)) : e.startsWith(";") && (a = "matrix", e = e.substring(1)), !t || t[e] === void 0 || t[e] === null) continue;
		let o = t[e];
		n = Array.isArray(o) ? n.replace(r, Ma(e, o, {
			style: a,
			explode: i
		})) : typeof o == "object" ? n.replace(r, ja(e, o, {
			style: a,
			explode: i
		})) : a === "matrix" ? n.replace(r, `;${Aa(e, o)}`) : n.replace(r, a === "label" ? `.${encodeURIComponent(o)}` : encodeURIComponent(o));
	}
	return n;
}
function Fa(e, t) {
	return e instanceof FormData ? e : t && (t.get instanceof Function ? t.get("Content-Type") ?? t.get("content-type") : t["Content-Type"] ?? t["content-type"]) === "application/x-www-form-urlencoded" ? new URLSearchParams(e).toString() : JSON.stringify(e);
}
function Ia(e, t) {
	let n = `${t.baseUrl}${e}`;
	t.params?.path && (n = t.pathSerializer(n, t.params.path));
	let r = t.querySerializer(t.params.query ?? {});
	return r.startsWith("?") && (r = r.substring(1)), r && (n += `?${r}`), n;
}
function La(...e) {
	let t = new Headers();
	for (let n of e) {
		if (!n || typeof n != "object") continue;
		let e = n instanceof Headers ? n.entries() : Object.entries(n);
		for (let [n, r] of e) if (r === null) t.delete(n);
		else if (Array.isArray(r)) for (let e of r) t.append(n, e);
		else r !== void 0 && t.set(n, r);
	}
	return t;
}
function Ra(e) {
	return e.endsWith("/") ? e.substring(0, e.length - 1) : e;
}
// src/app/presence.ts
var za = 6e4, Ba = 0;
function Va() {
	Ba = performance.now();
}
function Ha(e) {
	let t = [
		"pointerdown",
		"pointermove",
		"keydown",
		"wheel",
		"click",
		"input"
	];
	Va();
	for (let n of t) e.addEventListener(n, Va, {
		capture: !0,
		passive: !0
	});
	return () => t.forEach((t) => e.removeEventListener(t, Va, { capture: !0 }));
}
var Ua = (e = performance.now()) => e - Ba < za, Wa = N(void 0), Ga = () => H(Wa);
function Ka(e) {
	P(Wa, e, !0);
}
// src/app/preferences.ts
function qa(e) {
	try {
		return localStorage.getItem(`spin.${e}`);
	} catch {
		return null;
	}
}
function Ja(e, t) {
	try {
		t === null ? localStorage.removeItem(`spin.${e}`) : localStorage.setItem(`spin.${e}`, t);
	} catch {}
}
// src/i18n/language.svelte.ts
var Ya = ["nl", "en"], Xa = (e) => Ya.includes(e), Za = qa("language"), Qa = N($t(Xa(Za) ? Za : "nl")), $a = () => H(Qa);
function eo(e) {
	P(Qa, e, !0), Ja("language", e), document.documentElement.lang = e;
}
// src/api/client.ts
var to = { onRequest({ request: e }) {
	e.headers.set("Accept-Language", $a());
	let t = Ga();
	return t && e.headers.set("Purpose", t), Ua() || e.headers.set("Background", "true"), (e.method === "POST" || e.method === "PATCH") && e.headers.set("Idempotency-Key", no()), e;
} };
function no() {
	return [...crypto.getRandomValues(new Uint8Array(16))].map((e) => e.toString(16).padStart(2, "0")).join("");
}
var Y = ka({
	baseUrl: "/",
	credentials: "same-origin"
});
Y.use(to);
var ro;
function io(e) {
	return ro = e, () => ro = void 0;
}
async function ao(e) {
	let t;
	try {
		t = await e;
	} catch (e) {
		throw Ta(e) ? e : new Ca(0, null);
	}
	if (t.response.ok) return t.data;
	let n = new Ca(t.response.status, so(t.error) ? t.error : null, oo(t.response.headers.get("Retry-After")));
	throw n.unidentified && !n.refused && ro?.(), n;
}
function oo(e) {
	return /^\d+$/.test(e ?? "") ? Number(e) : 0;
}
function X(e, t, { path: n, query: r, body: i, version: a, signal: o } = {}) {
	let s = a === void 0 ? {} : { "If-Match": `"${a}"` };
	return ao(Y.request(e, t, {
		params: {
			path: n,
			query: r,
			header: s
		},
		body: i,
		signal: o
	}));
}
function so(e) {
	return typeof e == "object" && !!e && "status" in e;
}
// src/api/accounts.ts
var co = () => X("get", "/v1/installation"), lo = (e, t) => X("post", "/v1/session", { body: {
	login: e,
	password: t
} }), uo = () => X("delete", "/v1/session"), fo = (e, t) => X("post", "/v1/session/_password", { body: {
	current: e,
	new: t
} }), po = (e, t) => X("post", "/v1/invitations/_read", {
	body: { token: e },
	signal: t
}), mo = (e, t, n) => X("post", "/v1/invitations/_accept", { body: {
	token: e,
	password: t,
	...n ? { login: n } : {}
} }), ho = (e) => X("get", "/v1/accounts", {
	query: { limit: 200 },
	signal: e
}), go = (e) => X("post", "/v1/accounts", { body: e }), _o = (e, t, n) => X("patch", "/v1/accounts/{id}", {
	path: { id: e },
	version: t,
	body: n
}), vo = (e) => X("post", "/v1/accounts/{id}/_invite", { path: { id: e } }), yo = (e) => X("post", "/v1/accounts/{id}/_sign-out", { path: { id: e } }), bo = 200, xo = (e) => ao(Y.GET("/demo/roles", { signal: e })), So = (e) => ao(Y.GET("/v1/me", { signal: e })), Co = (e) => ao(Y.GET("/v1/schema", { signal: e }));
async function wo(e) {
	let t = [], n;
	do {
		let r = await ao(Y.GET("/v1/areas", {
			params: { query: {
				limit: bo,
				cursor: n
			} },
			signal: e
		}));
		t.push(...r.items), n = r.next ?? void 0;
	} while (n);
	return t;
}
function To(e, t, n, r) {
	return ao(Y.GET("/v1/areas/{code}/reports/missing-links", {
		params: {
			path: { code: e },
			query: {
				date: t,
				hops: n
			}
		},
		signal: r
	}));
}
function Eo(e, t, n, r) {
	let i = {
		area: e,
		...t,
		cursor: n,
		limit: 50
	};
	return ao(Y.GET("/v1/actors", {
		params: { query: i },
		signal: r
	}));
}
var Do = (e, t) => ao(Y.GET("/v1/actors/{id}", {
	params: { path: { id: e } },
	signal: t
}));
function Oo(e) {
	return ao(Y.GET("/v1/actors", {
		params: { query: {
			kind: "Theme",
			limit: bo
		} },
		signal: e
	}));
}
var ko = (e, t) => ao(Y.GET("/v1/actors/{id}/history", {
	params: { path: { id: e } },
	signal: t
})), Ao = (e) => ao(Y.GET("/v1/ties/{id}/history", { params: { path: { id: e } } }));
function jo(e, t, n, r, i) {
	return ao(Y.GET("/v1/actors/{id}/network", {
		params: {
			path: { id: e },
			query: {
				hops: t,
				net: n,
				date: r
			}
		},
		signal: i
	}));
}
function Mo(e, t, n, r) {
	let i = {
		actor: e,
		date: t,
		always: r,
		limit: bo
	};
	return ao(Y.GET("/v1/ties", {
		params: { query: i },
		signal: n
	}));
}
function No(e, t, n) {
	return ao(Y.POST("/v1/actors/_search", {
		body: {
			text: e,
			kinds: t,
			limit: 20
		},
		signal: n
	}));
}
// src/api/write.ts
var Po = (e) => ({ "If-Match": `"${e}"` }), Fo = (e) => ao(Y.POST("/demo/session", { body: { role: e } })), Io = () => ao(Y.DELETE("/demo/session", {})), Lo = (e) => ao(Y.POST("/v1/actors", { body: e }));
function Ro(e, t, n) {
	return ao(Y.PATCH("/v1/actors/{id}", {
		params: {
			path: { id: e },
			header: Po(t)
		},
		body: n
	}));
}
function zo(e, t, n) {
	return ao(Y.PATCH("/v1/ties/{id}", {
		params: {
			path: { id: e },
			header: Po(t)
		},
		body: n
	}));
}
function Bo(e, t, n) {
	let r = {
		path: { id: e },
		header: Po(t)
	};
	return ao(Y.POST("/v1/actors/{id}/_end", {
		params: r,
		body: { until: n }
	}));
}
function Vo(e, t, n) {
	let r = {
		path: { id: e },
		header: Po(t)
	};
	return ao(Y.POST("/v1/ties/{id}/_end", {
		params: r,
		body: { until: n }
	}));
}
// src/i18n/en.ts
var Ho = {
	skip: "Skip to the content",
	close: "Close",
	print: "Print",
	yes: "Yes",
	no: "No",
	someone: "Someone else",
	fictional: "All people and organisations are made up.",
	"brand.home": "Spin in het web, to the beginning",
	"nav.label": "Main menu",
	"nav.own": "My page",
	"nav.missing": "Missing links",
	"nav.missing.short": "Links",
	"nav.map": "Map",
	onMap: "Show on map",
	"nav.list": "People and organisations",
	"nav.list.short": "People",
	"nav.positions": "Positions",
	"nav.plan": "Area map",
	"nav.help": "Help",
	"nav.more": "More",
	"nav.administration": "Administration",
	"level.gemeente": "Municipality",
	"level.wijk": "District",
	"level.buurt": "Neighbourhood",
	"area.choose": "Choose an area",
	"area.other": "choose another area",
	"area.title": "Choose an area",
	"area.search": "Find a municipality, district or neighbourhood",
	"area.count": {
		one: "{n} area found",
		other: "{n} areas found"
	},
	"area.none": "No area found. Search differently.",
	"search.title": "Search",
	"search.label": "Find a person or organisation",
	"search.close": "Close search",
	"search.hint": "Type part of a name. We do not keep what you type.",
	"search.count": {
		one: "{n} found",
		other: "{n} found"
	},
	"search.most": "The best {n}. Type more of the name for others.",
	"search.none": "Nothing found. Search differently.",
	"search.failed": "Searching does not work now. Try again.",
	"contact.add": "New contact",
	"user.menu": "{who}, {role}: open menu",
	"user.who": "{who}, {role}",
	"user.settings": "Settings",
	"user.otherRole": "Choose another role",
	"user.language": "Language",
	"user.theme": "Appearance",
	"user.leave": "Leave this role",
	"user.logOut": "Log out",
	"user.account": "Your account",
	"user.bin": "Bin",
	"user.retention": "Retention dates",
	"user.import": "Import",
	"login.title": "Log in",
	"welcome.title": "Welcome",
	"undo.do": "Undo",
	"undo.redo": "Redo",
	"undo.done": "Undone.",
	"undo.redone": "Done again.",
	"undo.failed": "This can no longer be undone. Nothing has changed.",
	"changed.text": "Something has changed.",
	"changed.refresh": "Refresh",
	"theme.system": "System",
	"theme.light": "Light",
	"theme.dark": "Dark",
	"roles.title": "Choose a role",
	"roles.intro": "Every role sees something else. Choose one and look around. You can change later.",
	"roles.choose": "Choose",
	"roles.now": "Your role now",
	"roles.loading": "Loading the roles",
	"home.title": "Welcome",
	"home.none": "There is no page for your role here yet",
	"home.none.text": "Your role is {role}. What this role does goes outside these screens for now.",
	"date.asOf": "As of",
	"date.today": "Today",
	"period.until": ", until {date}",
	"age.days": {
		one: "{n} day",
		other: "{n} days"
	},
	"age.months": {
		one: "{n} month",
		other: "{n} months"
	},
	"age.fresh": "fresh",
	"age.fair": "fair",
	"age.old": "old",
	"age.unknown": "unknown",
	"age.partial": ", not complete",
	"band.few": "a few",
	"band.some": "some",
	"band.many": "many",
	"band.none": "unknown",
	"col.who": "Who",
	"col.why": "Why",
	"col.name": "Name",
	"col.kind": "Kind",
	"col.about": "What",
	"col.since": "Since",
	"col.relation": "Relation",
	"col.step": "Step",
	"col.with": "With",
	"col.data": "Data",
	"col.intro": "Who can help",
	"col.connects": "Connects",
	"col.ifGone": "If this person stops",
	"col.explain": "Explanation",
	"col.actions": "What you can do",
	"missing.title": "Where are links missing in {area}?",
	"missing.soFarTitle": "As far as we know",
	"missing.pageTitle": "Missing links in {area}",
	"missing.day": "As of {date}",
	"missing.hops": "Steps to a schakel",
	"missing.loading": "Loading the answer",
	"missing.basis": "This answer rests on {contacts} contacts and {schakels} schakels. Of those, we asked {contactsAsked} contacts and {schakelsAsked} schakels about their network.",
	"missing.basisElsewhere": "This answer rests on {contacts} contacts and {schakels} schakels, {elsewhere} of them not of this area. In all, we asked {contactsAsked} contacts and {schakelsAsked} schakels about their network.",
	"missing.residents": "Residents we know",
	"missing.schakels": "Schakels (connectors) of this area",
	"missing.asked": "Asked about their network",
	"missing.notAsked": "{count} not yet",
	"missing.outOfReach": "No schakel nearby yet",
	"missing.soFar": "as far as we know",
	"holders.title": "Who holds the neighbourhood together?",
	"holders.intro": "These people connect others. That is where the neighbourhood is strong. If one stops, a gap may appear.",
	"holders.caption": "People who connect others, how much, and what happens if they stop",
	"holders.none": "We know nobody yet who connects groups. First ask more people about their network.",
	"betweenness.high": "high",
	"betweenness.middle": "middle",
	"betweenness.low": "low",
	"betweenness.why.high": "Many short lines between others run through this person.",
	"betweenness.why.middle": "Some of the short lines run through this person.",
	"betweenness.why.low": "Few short lines run through this person.",
	"articulation.yes": "Then a group comes loose from the rest.",
	"articulation.no": "Then everyone stays connected.",
	"articulation.why.yes": "Without this person there is no other way to part of the neighbourhood.",
	"articulation.why.no": "There are other ways too, without this person.",
	"reach.title": "Who has no schakel nearby yet?",
	"reach.intro": {
		one: "We asked these residents about their network. Within {n} step we know no schakel. There may be one after all.",
		other: "We asked these residents about their network. Within {n} steps we know no schakel. There may be one after all."
	},
	"reach.near": {
		one: "What is there: {n} resident has a schakel within {limit} steps.",
		other: "What is there: {n} residents have a schakel within {limit} steps."
	},
	"reach.caption": "Residents without a schakel nearby, with the reason, who can help and the age of the data",
	"reach.none": "All residents we asked have a schakel nearby.",
	"reach.noneForYou": "You may see nobody here.",
	"unknown.title": "About whom do we not know yet?",
	"unknown.intro": "We have not asked these residents about their network. So we do not know whom they know.",
	"unknown.badge": "unknown",
	"unknown.all": "Show all {n}",
	"unknown.none": "We asked all residents about their network.",
	"unknown.noneForYou": "You may see nobody here.",
	"hidden.more": {
		one: "There is {n} more that you may not see.",
		other: "There are {n} more that you may not see."
	},
	"hidden.some": "There may be more that you may not see.",
	"intro.none": "There is no route yet. Who might know these people?",
	"intro.proposal": "This is a proposal. You decide.",
	why: "Why?",
	"why.title": "Why is {who} here?",
	"why.close": "Close the explanation",
	"why.rules": "Rules that apply",
	"why.hops": {
		one: "The nearest schakel is {n} step away.",
		other: "The nearest schakel is {n} steps away."
	},
	"why.noPath": "We know no route to a schakel yet.",
	"why.limit": "The limit is {n}.",
	"why.askedRule": "We asked this resident about their own network.",
	"why.data": "Data used",
	"why.data.holder": "Known contacts between people that hold now. Proposals do not count.",
	"why.basis": "How complete is this?",
	"why.askedOn": "The network was asked about on {date}.",
	"why.askedUnknown": "We do not know when the network was asked about.",
	"why.partial": "The answer was not complete.",
	"why.strength": "What is there.",
	"why.strength.holder": "This person connects people. Who could do that as well?",
	"why.open": "View {who}",
	"why.openPerson": "View this person",
	"why.decide": "This list decides nothing. You decide, together with the resident.",
	"list.title": "People and organisations in {area}",
	"list.intro": "Everyone we know here and whom you may see.",
	"list.caption": "People and organisations, with their kind and what they do",
	"list.kind": "Kind",
	"list.allKinds": "All kinds",
	"list.theme": "Theme",
	"list.allThemes": "All themes",
	"list.line": "Line",
	"list.allLines": "All lines",
	"list.shown": "{shown} of {total} shown",
	"list.filtered": "The rest does not match your filter or comes after these.",
	"list.more": "Load more",
	"list.loading": "Loading the list",
	"list.new": "Something else…",
	"list.add": "add",
	"export.do": "Export",
	"export.title": "Export as a file",
	"export.text": "You get what you may see, from all areas.",
	"export.csv": "CSV, for any spreadsheet",
	"export.xlsx": "Excel",
	"export.graphml": "GraphML, for network programs",
	"export.json": "JSON, with nodes and links",
	"filter.clear": "Clear filter",
	"nothing.title": "Nothing found",
	"nothing.text": "Remove a filter or search differently.",
	"noData.title": "Nothing known yet",
	"noData.text": "We know nobody in this area yet. Start with one person.",
	"noData.begin": "Start with one person",
	"noAccess.title": "You may not see this",
	"noAccess.text": "Your role is {role}. Ask your administrator.",
	"notReleased.title": "Not released yet",
	"notReleased.text": "These figures are about people. You see them once they have been released safely. That keeps everyone anonymous.",
	"notFound.title": "Not found",
	"notFound.text": "This page does not exist, or you may not see it.",
	"notFound.home": "To the beginning",
	"error.title": "It is not working now. Nothing is lost.",
	"error.text": "Your choices are still there. Try again.",
	"error.code": "Code {code}.",
	"error.retry": "Try again",
	"offline.title": "No connection.",
	"offline.text": "Your text is still on this screen. Do not close it.",
	"work.waiting": "Your answer comes next. Other work is still running.",
	"actor.title": "Person or organisation",
	"actor.end": "End",
	"outline.known": "Recorded",
	"reference.one": "View",
	"role.since": " since {date}",
	"role.hours": "{hours} hours a week",
	"tie.end": "End contact",
	"form.new": "Add",
	"form.badDay": "Enter a date, for example 12-9-2026.",
	"kind.Resident": "resident",
	"kind.Professional": "professional",
	"kind.Organisation": "organisation",
	"kind.Facility": "activity or place",
	"help.title": "Help"
};
// src/i18n/message.ts
function Uo(e, t, n) {
	return (typeof e == "string" ? e : e[Wo(t.n, n)]).replace(/\{(\w+)\}(\.?)/g, (e, r, i) => {
		let a = t[r];
		return a === void 0 ? e : typeof a == "number" ? new Intl.NumberFormat(n).format(a) + i : a.endsWith(".") ? a : a + i;
	});
}
function Wo(e, t) {
	return new Intl.PluralRules(t).select(Number(e)) === "one" ? "one" : "other";
}
// src/i18n/nl.ts
var Go = {
	skip: "Naar de inhoud",
	close: "Sluiten",
	print: "Afdrukken",
	yes: "Ja",
	no: "Nee",
	someone: "Iemand anders",
	fictional: "Alle mensen en organisaties zijn verzonnen.",
	"brand.home": "Spin in het web, naar het begin",
	"nav.label": "Hoofdmenu",
	"nav.own": "Mijn pagina",
	"nav.missing": "Ontbrekende schakels",
	"nav.missing.short": "Schakels",
	"nav.map": "Kaart",
	onMap: "Toon op kaart",
	"nav.list": "Mensen en organisaties",
	"nav.list.short": "Mensen",
	"nav.positions": "Posities",
	"nav.plan": "Plattegrond",
	"nav.help": "Hulp",
	"nav.more": "Meer",
	"nav.administration": "Beheer",
	"level.gemeente": "Gemeente",
	"level.wijk": "Wijk",
	"level.buurt": "Buurt",
	"area.choose": "Kies een gebied",
	"area.other": "ander gebied kiezen",
	"area.title": "Gebied kiezen",
	"area.search": "Zoek een gemeente, wijk of buurt",
	"area.count": {
		one: "{n} gebied gevonden",
		other: "{n} gebieden gevonden"
	},
	"area.none": "Geen gebied gevonden. Zoek anders.",
	"search.title": "Zoeken",
	"search.label": "Zoek een mens of organisatie",
	"search.close": "Zoeken sluiten",
	"search.hint": "Typ een deel van een naam. Wat u typt, bewaren we niet.",
	"search.count": {
		one: "{n} gevonden",
		other: "{n} gevonden"
	},
	"search.most": "De beste {n}. Typ meer van de naam voor anderen.",
	"search.none": "Niets gevonden. Zoek anders.",
	"search.failed": "Zoeken lukt nu niet. Probeer het opnieuw.",
	"contact.add": "Nieuw contact",
	"user.menu": "{who}, {role}: menu openen",
	"user.who": "{who}, {role}",
	"user.settings": "Instellingen",
	"user.otherRole": "Kies een andere rol",
	"user.language": "Taal",
	"user.theme": "Weergave",
	"user.leave": "Stoppen met deze rol",
	"user.logOut": "Uitloggen",
	"user.account": "Uw account",
	"user.bin": "Prullenbak",
	"user.retention": "Bewaartermijnen",
	"user.import": "Importeren",
	"login.title": "Inloggen",
	"welcome.title": "Welkom",
	"undo.do": "Ongedaan maken",
	"undo.redo": "Toch doen",
	"undo.done": "Ongedaan gemaakt.",
	"undo.redone": "Weer gedaan.",
	"undo.failed": "Dit kan niet meer ongedaan worden gemaakt. Er is niets veranderd.",
	"changed.text": "Er is iets veranderd.",
	"changed.refresh": "Vernieuwen",
	"theme.system": "Systeem",
	"theme.light": "Licht",
	"theme.dark": "Donker",
	"roles.title": "Kies een rol",
	"roles.intro": "Elke rol ziet iets anders. Kies er een en kijk rond. U kunt later wisselen.",
	"roles.choose": "Kies",
	"roles.now": "Uw rol nu",
	"roles.loading": "De rollen worden geladen",
	"home.title": "Welkom",
	"home.none": "Hier is nog geen pagina voor uw rol",
	"home.none.text": "Uw rol is {role}. Wat deze rol doet, gaat nog buiten deze schermen om.",
	"date.asOf": "Stand op",
	"date.today": "Vandaag",
	"period.until": ", tot {date}",
	"age.days": {
		one: "{n} dag",
		other: "{n} dagen"
	},
	"age.months": {
		one: "{n} maand",
		other: "{n} maanden"
	},
	"age.fresh": "vers",
	"age.fair": "redelijk",
	"age.old": "oud",
	"age.unknown": "onbekend",
	"age.partial": ", niet volledig",
	"band.few": "enkele",
	"band.some": "een aantal",
	"band.many": "veel",
	"band.none": "onbekend",
	"col.who": "Wie",
	"col.why": "Waarom",
	"col.name": "Naam",
	"col.kind": "Soort",
	"col.about": "Wat",
	"col.since": "Sinds",
	"col.relation": "Relatie",
	"col.step": "Stap",
	"col.with": "Met",
	"col.data": "Gegevens",
	"col.intro": "Wie kan helpen",
	"col.connects": "Verbindt",
	"col.ifGone": "Als deze persoon stopt",
	"col.explain": "Uitleg",
	"col.actions": "Wat kan",
	"missing.title": "Waar ontbreken schakels in {area}?",
	"missing.soFarTitle": "Zover bekend",
	"missing.pageTitle": "Ontbrekende schakels in {area}",
	"missing.day": "Stand op {date}",
	"missing.hops": "Stappen tot een schakel",
	"missing.loading": "Het antwoord wordt geladen",
	"missing.basis": "Dit antwoord steunt op {contacts} contacten en {schakels} schakels. Daarvan vroegen we {contactsAsked} contacten en {schakelsAsked} schakels naar hun netwerk.",
	"missing.basisElsewhere": "Dit antwoord steunt op {contacts} contacten en {schakels} schakels, waarvan {elsewhere} niet van dit gebied. In totaal vroegen we {contactsAsked} contacten en {schakelsAsked} schakels naar hun netwerk.",
	"missing.residents": "Bewoners die wij kennen",
	"missing.schakels": "Schakels van dit gebied",
	"missing.asked": "Naar hun netwerk gevraagd",
	"missing.notAsked": "{count} nog niet",
	"missing.outOfReach": "Nog geen schakel dichtbij",
	"missing.soFar": "zover bekend",
	"holders.title": "Wie houdt de buurt bij elkaar?",
	"holders.intro": "Deze mensen verbinden anderen. Daar is de buurt sterk. Stopt iemand, dan ontstaat soms een gat.",
	"holders.caption": "Mensen die anderen verbinden, hoe veel, en wat er gebeurt als zij stoppen",
	"holders.none": "Wij kennen nog niemand die groepen verbindt. Vraag eerst meer mensen naar hun netwerk.",
	"betweenness.high": "hoog",
	"betweenness.middle": "midden",
	"betweenness.low": "laag",
	"betweenness.why.high": "Veel korte lijnen tussen anderen lopen via deze persoon.",
	"betweenness.why.middle": "Een deel van de korte lijnen loopt via deze persoon.",
	"betweenness.why.low": "Weinig korte lijnen lopen via deze persoon.",
	"articulation.yes": "Dan raakt een groep los van de rest.",
	"articulation.no": "Dan blijft iedereen verbonden.",
	"articulation.why.yes": "Zonder deze persoon is er geen andere weg naar een deel van de buurt.",
	"articulation.why.no": "Er zijn ook andere wegen, zonder deze persoon.",
	"reach.title": "Wie heeft nog geen schakel dichtbij?",
	"reach.intro": {
		one: "Deze bewoners vroegen we naar hun netwerk. Binnen {n} stap kennen wij geen schakel. Misschien is er toch een.",
		other: "Deze bewoners vroegen we naar hun netwerk. Binnen {n} stappen kennen wij geen schakel. Misschien is er toch een."
	},
	"reach.near": {
		one: "Wat er wel is: {n} bewoner heeft een schakel binnen {limit} stappen.",
		other: "Wat er wel is: {n} bewoners hebben een schakel binnen {limit} stappen."
	},
	"reach.caption": "Bewoners zonder schakel dichtbij, met reden, wie kan helpen en leeftijd van de gegevens",
	"reach.none": "Alle gevraagde bewoners hebben een schakel dichtbij.",
	"reach.noneForYou": "U mag hier niemand zien.",
	"unknown.title": "Van wie weten wij het nog niet?",
	"unknown.intro": "Deze bewoners vroegen we nog niet naar hun netwerk. Wij weten dus niet wie zij kennen.",
	"unknown.badge": "onbekend",
	"unknown.all": "Toon alle {n}",
	"unknown.none": "We vroegen alle bewoners naar hun netwerk.",
	"unknown.noneForYou": "U mag hier niemand zien.",
	"hidden.more": {
		one: "Er is nog {n} die u niet mag zien.",
		other: "Er zijn er nog {n} die u niet mag zien."
	},
	"hidden.some": "Misschien zijn er meer die u niet mag zien.",
	"intro.none": "Er is nog geen weg. Wie zou deze mensen kennen?",
	"intro.proposal": "Dit is een voorstel. U beslist.",
	why: "Waarom?",
	"why.title": "Waarom staat {who} hier?",
	"why.close": "Uitleg sluiten",
	"why.rules": "Regels die gelden",
	"why.hops": {
		one: "De dichtstbijzijnde schakel is {n} stap ver.",
		other: "De dichtstbijzijnde schakel is {n} stappen ver."
	},
	"why.noPath": "Wij kennen nog geen weg naar een schakel.",
	"why.limit": "De grens is {n}.",
	"why.askedRule": "Wij vroegen deze bewoner naar het eigen netwerk.",
	"why.data": "Gebruikte gegevens",
	"why.data.holder": "Bekende contacten tussen mensen, nu geldig. Voorstellen tellen niet mee.",
	"why.basis": "Hoe volledig is dit?",
	"why.askedOn": "Het netwerk is gevraagd op {date}.",
	"why.askedUnknown": "Wanneer het netwerk is gevraagd, weten wij niet.",
	"why.partial": "Het antwoord was niet volledig.",
	"why.strength": "Wat er wel is.",
	"why.strength.holder": "Deze persoon verbindt mensen. Wie kan dat mee doen?",
	"why.open": "Bekijk {who}",
	"why.openPerson": "Bekijk deze persoon",
	"why.decide": "Deze lijst beslist niets. U beslist, samen met de bewoner.",
	"list.title": "Mensen en organisaties in {area}",
	"list.intro": "Iedereen die wij hier kennen en die u mag zien.",
	"list.caption": "Mensen en organisaties, met soort en wat zij doen",
	"list.kind": "Soort",
	"list.allKinds": "Alle soorten",
	"list.theme": "Thema",
	"list.allThemes": "Alle thema’s",
	"list.line": "Lijn",
	"list.allLines": "Alle lijnen",
	"list.shown": "{shown} van {total} getoond",
	"list.filtered": "De rest past niet bij uw filter of komt daarna.",
	"list.more": "Meer laden",
	"list.loading": "De lijst wordt geladen",
	"list.new": "Iets anders…",
	"list.add": "toevoegen",
	"export.do": "Exporteren",
	"export.title": "Exporteren als bestand",
	"export.text": "U krijgt wat u mag zien, uit alle gebieden.",
	"export.csv": "CSV, voor elk rekenblad",
	"export.xlsx": "Excel",
	"export.graphml": "GraphML, voor netwerkprogramma’s",
	"export.json": "JSON, met knopen en lijnen",
	"filter.clear": "Filter wissen",
	"nothing.title": "Niets gevonden",
	"nothing.text": "Haal een filter weg of zoek anders.",
	"noData.title": "Nog niets bekend",
	"noData.text": "Van dit gebied kennen wij nog niemand. Begin met één persoon.",
	"noData.begin": "Begin met één persoon",
	"noAccess.title": "U mag dit niet zien",
	"noAccess.text": "Uw rol is {role}. Vraag uw beheerder.",
	"notReleased.title": "Nog niet vrijgegeven",
	"notReleased.text": "Deze aantallen gaan over mensen. U ziet ze pas als ze veilig zijn vrijgegeven. Zo blijft iedereen anoniem.",
	"notFound.title": "Niet gevonden",
	"notFound.text": "Deze pagina is er niet, of u mag haar niet zien.",
	"notFound.home": "Naar het begin",
	"error.title": "Het lukt nu niet. Er is niets verloren.",
	"error.text": "Uw keuzes staan er nog. Probeer het opnieuw.",
	"error.code": "Code {code}.",
	"error.retry": "Probeer opnieuw",
	"offline.title": "Geen verbinding.",
	"offline.text": "Uw tekst staat nog op dit scherm. Sluit het niet.",
	"work.waiting": "Wij rekenen zo voor u. Er loopt nog ander werk.",
	"actor.title": "Mens of organisatie",
	"actor.end": "Beëindigen",
	"outline.known": "Vastgelegd",
	"reference.one": "Bekijk",
	"role.since": " sinds {date}",
	"role.hours": "{hours} uur per week",
	"tie.end": "Contact beëindigen",
	"form.new": "Toevoegen",
	"form.badDay": "Vul een datum in, bijvoorbeeld 12-9-2026.",
	"kind.Resident": "bewoner",
	"kind.Professional": "professional",
	"kind.Organisation": "organisatie",
	"kind.Facility": "activiteit of plek",
	"help.title": "Hulp"
};
// src/i18n/text.ts
function Ko(e, t) {
	let n = {
		nl: {
			...Go,
			...e
		},
		en: {
			...Ho,
			...t
		}
	};
	return (e, ...t) => Uo(n[$a()][e], t[0] ?? {}, $a());
}
var Z = Ko({}, {});
function qo(e) {
	return e.charAt(0).toLocaleUpperCase($a()) + e.slice(1);
}
// src/ui/icons.ts
var Jo = {
	check: "m4.5 10.5 3.7 3.7 7.3-8",
	chevron: "m6 8 4 4 4-4",
	close: "m5.5 5.5 9 9m0-9-9 9",
	clock: "M10 2.8a7.2 7.2 0 1 0 0 14.400 7.200 7.200 0 0 0 0-14.400zM10 6v4.200l2.800 1.600",
	bin: "M4 5.500h12M8 5.500V3.500h4v2M5.500 5.500l.8 11h7.400l.8-11M8.500 8.500v5M11.500 8.500v5",
	calendar: "M3.500 5h13v11.500h-13zM3.500 8.500h13M7 3v3.500M13 3v3.500",
	copy: "M7 7h9v9.500H7zM4 13V3.500h9",
	door: "M11.500 3.500h5v13h-5M3.500 10h8.500M9 7l3 3-3 3",
	download: "M10 3.500v9M6.500 9.500 10 13l3.500-3.500M4 16.500h12",
	eye: "M2.5 10s2.7-5 7.5-5 7.5 5 7.5 5-2.700 5-7.500 5-7.500-5-7.500-5zM10 7.800a2.200 2.200 0 1 0 0 4.400 2.200 2.200 0 0 0 0-4.400z",
	filter: "M3 5h14l-5.500 6.500V16l-3 1v-5.500z",
	help: "M10 2.800a7.200 7.200 0 1 0 0 14.400 7.200 7.200 0 0 0 0-14.400zM7.800 8a2.200 2.200 0 1 1 3.300 1.900c-.7.400-1.100.8-1.100 1.600M10 14v.05",
	idea: "M7.500 14.200c0-1.700-2.300-2.700-2.300-5.700a4.800 4.800 0 0 1 9.600 0c0 3-2.300 4-2.300 5.700zM8 17h4",
	link: "M4.500 7.700a2.300 2.300 0 1 0 0 4.600 2.300 2.300 0 0 0 0-4.600zM15.500 7.700a2.300 2.300 0 1 0 0 4.600 2.300 2.300 0 0 0 0-4.600zM8.300 10h.05M10 10h.05M11.700 10h.05",
	lock: "M5 9h10v8H5zM7 9V6.500a3 3 0 0 1 6 0V9",
	map: "M5 3.300a2.200 2.200 0 1 0 0 4.400 2.200 2.200 0 0 0 0-4.400zM15 4.300a2.200 2.200 0 1 0 0 4.400 2.200 2.200 0 0 0 0-4.400zM9 12.800a2.200 2.200 0 1 0 0 4.400 2.200 2.200 0 0 0 0-4.400zM7.100 5.800l5.700.500M6 7.500l2.200 5.400M13.700 8.300l-3.300 5",
	more: "M4.500 10h.05M10 10h.05M15.500 10h.05",
	offline: "M3 3l14 14M5 9.500a8 8 0 0 1 3.500-1.800M15 9.500a8 8 0 0 0-2.500-1.500M8 13a3 3 0 0 1 4 0M10 16v.05",
	person: "M10 3.500a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM4 17c.6-3.600 3-5.200 6-5.200s5.400 1.600 6 5.200",
	pencil: "M4 16l.8-3.500L13.500 3.800l2.700 2.700-8.700 8.700zM11.500 5.800l2.700 2.700",
	plan: "M3 5l5-2 4 2 5-2v12l-5 2-4-2-5 2zM8 3v12M12 5v12",
	plus: "M10 4.500v11M4.500 10h11",
	print: "M6 7.500V3.500h8v4M6 14H3.500V7.500h13V14H14M6 11.500h8v5H6z",
	refresh: "M16 9.500a6 6 0 1 0-1.500 4.500M16.500 5v4.500H12",
	search: "M9 3.500a5.500 5.500 0 1 0 0 11 5.500 5.500 0 0 0 0-11zM13.200 13.200 17 17",
	settings: "M3 6h8M15 6h2M3 14h2M9 14h8M13 4v4M7 12v4",
	stop: "M4 10h12",
	undo: "M4 8h8a4 4 0 0 1 0 8H8M7 4.500 3.500 8 7 11.500",
	upload: "M10 13V4M6.500 7.500 10 4l3.500 3.500M4 16.500h12",
	users: "M7.500 4.200a2.800 2.800 0 1 0 0 5.600 2.800 2.800 0 0 0 0-5.600zM2.300 16c.6-2.900 2.600-4.300 5.200-4.300s4.600 1.400 5.200 4.300M13 4.500a2.700 2.700 0 0 1 0 5.100M14.800 12c1.600.6 2.600 1.900 2.900 4",
	warn: "M10 3 2.500 16.500h15zM10 8.200v3.800M10 14.300v.05"
}, Yo = Ur("<svg viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><path></path></svg>");
function Q(e, t) {
	k(t, !0);
	let n = ba(t, "small", 3, !1);
	var r = Yo(), i = L(r);
	z(() => {
		ji(r, 0, Ti(["icon", n() && "icon--sm"])), J(i, "d", Jo[t.name]);
	}), G(e, r), A();
}
// src/frame/areas.ts
var Xo = (e) => String(e.attributes.level ?? "");
function Zo(e) {
	let t = new Map(e.map((e) => [e.id, {
		area: e,
		children: []
	}])), n = [];
	for (let e of t.values()) ((e.area.partOf ? t.get(e.area.partOf.id) : void 0)?.children ?? n).push(e);
	let r = (e) => (e.sort((e, t) => e.area.label.localeCompare(t.area.label)), e.forEach((e) => r(e.children)), e);
	return r(n);
}
function Qo(e, t) {
	let n = $o(t);
	return n ? e.flatMap((e) => {
		if ($o(e.area.label).includes(n)) return [e];
		let r = Qo(e.children, t);
		return r.length ? [{
			area: e.area,
			children: r
		}] : [];
	}) : e;
}
function $o(e) {
	return e.trim().toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}
function es(e) {
	return e.reduce((e, t) => e + 1 + es(t.children), 0);
}
// src/frame/AreaBranch.svelte
var ts = W("<li><a><span> </span><small> </small></a> <!></li>"), ns = W("<ul class=\"branch\"></ul>");
function rs(e, t) {
	k(t, !0);
	let n = (e) => e === "gemeente" || e === "wijk" || e === "buurt" ? Z(`level.${e}`) : "";
	var r = ns();
	fi(r, 21, () => t.nodes, (e) => e.area.id, (e, r) => {
		var i = ts(), a = F(i), o = F(a), s = L(o, !0), c = L(R(o), !0);
		O(a);
		var l = R(a, 2), u = (e) => {
			rs(e, {
				get nodes() {
					return H(r).children;
				},
				get current() {
					return t.current;
				},
				get hrefOf() {
					return t.hrefOf;
				}
			});
		};
		q(l, (e) => {
			H(r).children.length && e(u);
		}), O(i), z((e, n) => {
			J(a, "href", e), J(a, "aria-current", H(r).area.id === t.current ? "true" : void 0), K(s, H(r).area.label), K(c, n);
		}, [() => t.hrefOf(H(r).area.id), () => n(Xo(H(r).area))]), G(e, i);
	}), O(r), G(e, r), A();
}
// src/frame/AreaMenu.svelte
var is = W("<small> </small>"), as = W("<p class=\"muted small\"> </p>"), os = W("<button class=\"area\" type=\"button\" popovertarget=\"gebied\"><!> <b> </b><span class=\"sr\"> </span><!></button> <div class=\"menu menu--area\" id=\"gebied\" popover=\"\" role=\"dialog\" tabindex=\"-1\"><div class=\"field\"><label for=\"gebied-zoek\"> </label> <input class=\"input\" id=\"gebied-zoek\" type=\"search\" autocomplete=\"off\"/></div> <p class=\"sr\" role=\"status\"> </p> <!></div>", 1);
function ss(e, t) {
	k(t, !0);
	let n = N(""), r = N(void 0), i = j(() => Qo(Zo(t.areas), H(n))), a = j(() => t.current ? Xo(t.current) : ""), o = j(() => H(a) === "gemeente" || H(a) === "wijk" || H(a) === "buurt" ? Z(`level.${H(a)}`) : ""), s = j(() => t.current?.label.startsWith(H(o)) ? "" : H(o));
	function c(e) {
		P(n, ""), e.newState === "open" && H(r)?.querySelector("input")?.focus();
	}
	function l(e) {
		e.target.closest("a") && H(r)?.hidePopover();
	}
	var u = os(), d = I(u), f = F(d), p = (e) => {
		var t = is(), n = L(t, !0);
		z(() => K(n, H(s))), G(e, t);
	};
	q(f, (e) => {
		H(s) && e(p);
	});
	var m = R(f, 2), h = L(m, !0), g = R(m), _ = L(g);
	Q(R(g), {
		name: "chevron",
		small: !0
	}), O(d);
	var v = R(d, 2), y = F(v), b = F(y), x = L(b, !0), S = R(b, 2);
	Zi(S), O(y);
	var ee = R(y, 2), C = L(ee, !0), w = R(ee, 2), te = (e) => {
		{
			let n = j(() => t.current?.id);
			rs(e, {
				get nodes() {
					return H(i);
				},
				get current() {
					return H(n);
				},
				get hrefOf() {
					return t.hrefOf;
				}
			});
		}
	}, ne = (e) => {
		var t = as(), n = L(t, !0);
		z((e) => K(n, e), [() => Z("area.none")]), G(e, t);
	};
	q(w, (e) => {
		H(i).length ? e(te) : e(ne, -1);
	}), O(v), ma(v, (e) => P(r, e), () => H(r)), z((e, t, n, r, i) => {
		K(h, e), K(_, `, ${t ?? ""}`), J(v, "aria-label", n), K(x, r), K(C, i);
	}, [
		() => t.current?.label ?? Z("area.choose"),
		() => Z("area.other"),
		() => Z("area.title"),
		() => Z("area.search"),
		() => H(n) ? Z("area.count", { n: es(H(i)) }) : ""
	]), Nr("toggle", v, c), U("click", v, l), ca(S, () => H(n), (e) => P(n, e)), G(e, u), A();
}
Pr(["click"]);
// src/ui/Logo.svelte
var cs = Ur("<svg class=\"logo\" viewBox=\"0 0 28 28\" aria-hidden=\"true\" focusable=\"false\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.7\" stroke-linecap=\"round\" stroke-linejoin=\"round\"><path d=\"M14 1.8v7.4M14 18.8v7.4M3.4 7.9l6.4 3.7M18.2 16.4l6.4 3.7M3.4 20.1l6.4-3.7M18.2 11.600l6.400-3.700\"></path><path d=\"M14 4.600q3 3.800 8.100 4.700Q20.400 14 22.100 18.700 17 19.600 14 23.400 11 19.600 5.900 18.700 7.600 14 5.900 9.300 11 8.400 14 4.600Z\"></path><circle cx=\"14\" cy=\"14\" r=\"3.6\" fill=\"currentColor\" stroke=\"none\"></circle></svg>");
function ls(e) {
	G(e, cs());
}
// src/frame/Header.svelte
var us = W("<p class=\"fictional\"><strong>Fictieve gegevens <span lang=\"en\">/ fictional data</span></strong> <span class=\"fictional__more\"> </span></p>"), ds = W("<button class=\"search-open\" type=\"button\" aria-keyshortcuts=\"/ Control+K\" aria-haspopup=\"dialog\"><!><span> </span><kbd aria-hidden=\"true\">/</kbd></button>"), fs = W("<button class=\"button button--quiet undo\" type=\"button\" aria-keyshortcuts=\"Control+Z\"><!><span> </span></button>"), ps = W("<button class=\"button button--secondary quick\" type=\"button\" aria-keyshortcuts=\"c\" aria-haspopup=\"dialog\"><!><span> </span><kbd aria-hidden=\"true\">c</kbd></button>"), ms = W("<span class=\"nav__short\"> </span>"), hs = W("<li><a><!><span> </span><!></a></li>"), gs = W("<li class=\"nav__more\"><button type=\"button\" popovertarget=\"meer\"><!><span> </span></button></li>"), _s = W("<a><!> </a>"), vs = W("<div class=\"menu menu--more\" id=\"meer\" popover=\"\" role=\"dialog\"></div>"), ys = W("<nav class=\"nav\"><ul><!> <!></ul> <!></nav>"), bs = W("<header class=\"header\"><!> <div class=\"header__bar\"><a class=\"brand\" href=\"/\"><!><span>Spin in het web</span></a> <!> <!> <div class=\"header__tools\"><!> <!> <!></div></div> <!></header>");
function xs(e, t) {
	k(t, !0);
	let n = j(() => t.nav.length > 5 ? t.nav.slice(4) : []), r = N(void 0);
	var i = bs(), a = F(i), o = (e) => {
		var t = us(), n = L(R(F(t), 2), !0);
		O(t), z((e) => K(n, e), [() => Z("fictional")]), G(e, t);
	};
	q(a, (e) => {
		t.fictional && e(o);
	});
	var s = R(a, 2), c = F(s);
	ls(F(c), {}), ke(), O(c);
	var l = R(c, 2);
	yi(l, () => t.area ?? f);
	var u = R(l, 2), d = (e) => {
		var n = ds(), r = F(n);
		Q(r, { name: "search" });
		var i = L(R(r), !0);
		ke(), O(n), z((e) => K(i, e), [() => Z("search.label")]), U("click", n, function(...e) {
			t.onSearch?.apply(this, e);
		}), G(e, n);
	};
	q(u, (e) => {
		t.onSearch && e(d);
	});
	var p = R(u, 2), m = F(p), h = (e) => {
		var n = fs(), r = F(n);
		Q(r, { name: "undo" });
		var i = L(R(r), !0);
		O(n), z((e) => K(i, e), [() => Z("undo.do")]), U("click", n, function(...e) {
			t.onUndo?.apply(this, e);
		}), G(e, n);
	};
	q(m, (e) => {
		t.onUndo && e(h);
	});
	var g = R(m, 2), _ = (e) => {
		var n = ps(), r = F(n);
		Q(r, { name: "plus" });
		var i = L(R(r), !0);
		ke(), O(n), z((e) => K(i, e), [() => Z("contact.add")]), U("click", n, function(...e) {
			t.onContact?.apply(this, e);
		}), G(e, n);
	};
	q(g, (e) => {
		t.onContact && e(_);
	}), yi(R(g, 2), () => t.user), O(p), O(s);
	var v = R(s, 2), y = (e) => {
		var i = ys(), a = F(i), o = F(a);
		fi(o, 17, () => t.nav, (e) => e.href, (e, t) => {
			var r = hs(), i = F(r), a = F(i);
			Q(a, { get name() {
				return H(t).icon;
			} });
			var o = R(a), s = L(o, !0), c = R(o), l = (e) => {
				var n = ms(), r = L(n, !0);
				z(() => K(r, H(t).short)), G(e, n);
			};
			q(c, (e) => {
				H(t).short && e(l);
			}), O(i), O(r), z((e) => {
				ji(r, 1, e), J(i, "href", H(t).href), J(i, "aria-current", H(t).current ? "page" : void 0), ji(o, 1, Ti([H(t).short && "nav__long"])), K(s, H(t).text);
			}, [() => Ti([H(n).includes(H(t)) && "nav__rest"])]), G(e, r);
		});
		var s = R(o, 2), c = (e) => {
			var t = gs(), r = F(t), i = F(r);
			Q(i, { name: "more" });
			var a = L(R(i), !0);
			O(r), O(t), z((e, t) => {
				J(r, "data-current", e), K(a, t);
			}, [() => H(n).some((e) => e.current) || void 0, () => Z("nav.more")]), G(e, t);
		};
		q(s, (e) => {
			H(n).length && e(c);
		}), O(a);
		var l = R(a, 2), u = (e) => {
			var t = vs();
			fi(t, 21, () => H(n), (e) => e.href, (e, t) => {
				var n = _s(), i = F(n);
				Q(i, { get name() {
					return H(t).icon;
				} });
				var a = R(i, 1, !0);
				O(n), z(() => {
					J(n, "href", H(t).href), J(n, "aria-current", H(t).current ? "page" : void 0), K(a, H(t).text);
				}), U("click", n, () => H(r)?.hidePopover()), G(e, n);
			}), O(t), ma(t, (e) => P(r, e), () => H(r)), z((e) => J(t, "aria-label", e), [() => Z("nav.more")]), G(e, t);
		};
		q(l, (e) => {
			H(n).length && e(u);
		}), O(i), z((e) => J(i, "aria-label", e), [() => Z("nav.label")]), G(e, i);
	};
	q(v, (e) => {
		t.nav.length && e(y);
	}), O(i), z((e) => J(c, "aria-label", e), [() => Z("brand.home")]), G(e, i), A();
}
Pr(["click"]);
// src/ui/Empty.svelte
var Ss = W("<div class=\"empty\"><!> <!> <p> </p> <!></div>");
function Cs(e, t) {
	let n = ba(t, "level", 3, 2);
	var r = Ss(), i = F(r);
	Q(i, { get name() {
		return t.icon;
	} });
	var a = R(i, 2);
	xi(a, () => `h${n()}`, !1, (e, n) => {
		ji(e, 0, "empty__title");
		var r = Wr();
		z(() => K(r, t.title)), G(n, r);
	});
	var o = R(a, 2), s = L(o, !0);
	yi(R(o, 2), () => t.children ?? f), O(r), z(() => K(s, t.text)), G(e, r);
}
// src/ui/Note.svelte
var ws = W("<div><!> <div class=\"note__body\"><!></div></div>");
function Ts(e, t) {
	let n = ba(t, "tone", 3, "info");
	var r = ws(), i = F(r);
	Q(i, { get name() {
		return t.icon;
	} });
	var a = R(i, 2);
	yi(F(a), () => t.children), O(a), O(r), z(() => ji(r, 1, `note note--${n() ?? ""}`)), G(e, r);
}
// src/ui/FailureView.svelte
var Es = W("<span class=\"nowrap\"> </span>"), Ds = W("<p role=\"status\"><strong> </strong></p> <p> <!></p> <p><button class=\"button button--secondary button--sm\" type=\"button\"><!> </button></p>", 1);
function Os(e, t) {
	k(t, !0);
	let n = ba(t, "roleLabel", 3, "");
	var r = Gr(), i = I(r), a = (e) => {
		{
			let r = j(() => Z("noAccess.title")), i = j(() => t.failure.problem?.detail || Z("noAccess.text", { role: n() }));
			Cs(e, {
				icon: "lock",
				get title() {
					return H(r);
				},
				get text() {
					return H(i);
				}
			});
		}
	}, o = (e) => {
		{
			let t = j(() => Z("notFound.title")), n = j(() => Z("notFound.text"));
			Cs(e, {
				icon: "search",
				get title() {
					return H(t);
				},
				get text() {
					return H(n);
				}
			});
		}
	}, s = (e) => {
		{
			let n = j(() => t.failure.unreachable ? "offline" : "warn");
			Ts(e, {
				tone: "error",
				get icon() {
					return H(n);
				},
				children: (e, n) => {
					var r = Ds(), i = I(r), a = L(F(i), !0);
					O(i);
					var o = R(i, 2), s = F(o), c = R(s), l = (e) => {
						var n = Es(), r = L(n, !0);
						z((e) => K(r, e), [() => Z("error.code", { code: t.failure.problem.code })]), G(e, n);
					};
					q(c, (e) => {
						t.failure.problem?.code && e(l);
					}), O(o);
					var u = R(o, 2), d = F(u), f = F(d);
					Q(f, { name: "refresh" });
					var p = R(f, 1, !0);
					O(d), O(u), z((e, t, n) => {
						K(a, e), K(s, `${t ?? ""} `), K(p, n);
					}, [
						() => t.failure.unreachable ? Z("offline.title") : Z("error.title"),
						() => t.failure.unreachable ? Z("offline.text") : Z("error.text"),
						() => Z("error.retry")
					]), U("click", d, function(...e) {
						t.onRetry?.apply(this, e);
					}), G(e, r);
				},
				$$slots: { default: !0 }
			});
		}
	};
	q(i, (e) => {
		t.failure.forbidden ? e(a) : t.failure.missing ? e(o, 1) : e(s, -1);
	}), G(e, r), A();
}
Pr(["click"]);
// src/ui/shape.ts
var ks = {
	Resident: "bewoner",
	Household: "bewoner",
	CircleEntry: "bewoner",
	Professional: "professional",
	Team: "professional",
	Organisation: "organisatie",
	Agreement: "organisatie",
	Funding: "organisatie"
}, As = (e) => ks[e] ?? "activiteit", $ = (e) => e.toFixed(1);
function js(e, t, n, r) {
	switch (e) {
		case "bewoner": return `M${$(t - r)} ${$(n)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
		case "professional": return Ms(t, n, r * .885);
		case "organisatie": return Ns(t, n, r * 1.1);
		case "activiteit": return `M${$(t)} ${$(n - r * 1.25)}L${$(t + r * 1.25)} ${$(n)}L${$(t)} ${$(n + r * 1.25)}L${$(t - r * 1.25)} ${$(n)}Z`;
	}
}
function Ms(e, t, n) {
	let r = n * .28, i = $(2 * (n - r));
	return `M${$(e - n + r)} ${$(t - n)}h${i}a${$(r)} ${$(r)} 0 0 1 ${$(r)} ${$(r)}v${i}a${$(r)} ${$(r)} 0 0 1 ${$(-r)} ${$(r)}h-${i}a${$(r)} ${$(r)} 0 0 1 ${$(-r)} ${$(-r)}v-${i}a${$(r)} ${$(r)} 0 0 1 ${$(r)} ${$(-r)}Z`;
}
function Ns(e, t, n) {
	return `M${[
		0,
		1,
		2,
		3,
		4,
		5
	].map((r) => {
		let i = Math.PI / 3 * r - Math.PI / 2;
		return `${$(e + n * Math.cos(i))} ${$(t + n * Math.sin(i))}`;
	}).join("L")}Z`;
}
// src/ui/KindMark.svelte
var Ps = Ur("<circle cx=\"10\" cy=\"10\" r=\"8.800\"></circle>"), Fs = Ur("<svg class=\"swatch\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><!><path></path></svg>");
function Is(e, t) {
	k(t, !0);
	let n = ba(t, "ring", 3, !1), r = j(() => As(t.kind));
	var i = Fs(), a = F(i), o = (e) => {
		var t = Ps();
		z(() => ji(t, 0, `k-ring k--${H(r) ?? ""}`)), G(e, t);
	};
	q(a, (e) => {
		n() && e(o);
	});
	var s = R(a);
	O(i), z((e) => {
		ji(s, 0, `k k--${H(r) ?? ""}`), J(s, "d", e);
	}, [() => js(H(r), 10, 10, n() ? 5.4 : 7.4)]), G(e, i), A();
}
// src/frame/SearchDialog.svelte
var Ls = W("<li><a><!><span> </span></a></li>"), Rs = W("<h2> </h2> <ul></ul>", 1), zs = W("<dialog class=\"modal modal--search\"><form class=\"search-field\" role=\"search\"><label class=\"sr\" for=\"zoek\"> </label> <!> <input id=\"zoek\" type=\"search\" autocomplete=\"off\" spellcheck=\"false\"/> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button></form> <div class=\"found\"><p class=\"small muted\" role=\"status\"> </p> <!> <!></div></dialog>");
function Bs(e, t) {
	k(t, !0);
	let n = N(""), r = N(void 0), i = N(void 0), a = N(0), o = j(() => c(H(r)?.items ?? [])), s = j(() => H(r) ? H(r).items.length === 0 ? Z("search.none") : Z(H(r).items.length < 20 ? "search.count" : "search.most", { n: H(r).items.length }) : "");
	Cn(() => {
		H(a);
		let e = H(n).trim();
		if (P(i, void 0), !e) {
			P(r, void 0);
			return;
		}
		let o = new AbortController(), s = setTimeout(() => {
			t.search(e, o.signal).then((e) => P(r, e)).catch((e) => {
				!Ta(e) && !o.signal.aborted && P(i, wa(e));
			});
		}, 200);
		return () => {
			clearTimeout(s), o.abort();
		};
	});
	function c(e) {
		let t = new Map();
		for (let n of e) t.set(n.kind, [...t.get(n.kind) ?? [], n]);
		return [...t];
	}
	function l(e) {
		if (e.key !== "ArrowDown" && e.key !== "ArrowUp") return;
		let t = [...e.currentTarget.querySelectorAll("input, .found a")], n = t[t.indexOf(document.activeElement) + (e.key === "ArrowDown" ? 1 : -1)];
		n && (e.preventDefault(), n.focus());
	}
	function u(e) {
		let t = document.activeElement;
		return e.showModal(), () => {
			e.close(), t?.isConnected && t.focus();
		};
	}
	function d(e) {
		(e.target === e.currentTarget || e.target.closest(".found a")) && t.onClose();
	}
	var f = zs(), p = F(f), m = F(p), h = L(m, !0), _ = R(m, 2);
	Q(_, { name: "search" });
	var v = R(_, 2);
	Zi(v);
	var y = R(v, 2), b = F(y);
	Q(b, { name: "close" });
	var x = L(R(b), !0);
	O(y), O(p);
	var S = R(p, 2), ee = F(S), C = L(ee, !0), w = R(ee, 2), te = (e) => {
		Os(e, {
			get failure() {
				return H(i);
			},
			onRetry: () => P(a, H(a) + 1)
		});
	};
	q(w, (e) => {
		H(i) && e(te);
	}), fi(R(w, 2), 17, () => H(o), ([e, t]) => e, (e, n) => {
		var r = j(() => g(H(n), 2));
		let i = () => H(r)[0], a = () => H(r)[1];
		var o = Rs(), s = I(o), c = L(s, !0), l = R(s, 2);
		fi(l, 21, a, (e) => e.id, (e, n) => {
			var r = Ls(), a = F(r), o = F(a);
			Is(o, { get kind() {
				return i();
			} });
			var s = L(R(o), !0);
			O(a), O(r), z((e) => {
				J(a, "href", e), K(s, H(n).label);
			}, [() => t.hrefOf(H(n))]), G(e, r);
		}), O(l), z((e) => K(c, e), [() => t.groupWord(i())]), G(e, o);
	}), O(S), O(f), Si(f, () => u), z((e, t, n, r, i) => {
		J(f, "aria-label", e), K(h, t), J(v, "placeholder", n), K(x, r), K(C, i);
	}, [
		() => Z("search.title"),
		() => Z("search.label"),
		() => Z("search.label"),
		() => Z("search.close"),
		() => H(s) || Z("search.hint")
	]), U("click", f, d), U("keydown", f, l), Nr("cancel", f, (e) => {
		e.preventDefault(), t.onClose();
	}), Nr("submit", p, (e) => {
		e.preventDefault(), P(a, H(a) + 1);
	}), ca(v, () => H(n), (e) => P(n, e)), U("click", y, function(...e) {
		t.onClose?.apply(this, e);
	}), G(e, f), A();
}
Pr(["click", "keydown"]);
// src/frame/Toast.svelte
var Vs = W("<button class=\"button button--quiet\" type=\"button\"> </button> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button>", 1), Hs = W("<div><!><p> </p> <!></div>"), Us = W("<div class=\"toasts\" role=\"status\"><!></div>");
function Ws(e, t) {
	k(t, !0);
	function n(e) {
		t.onDismiss(), document.getElementById("inhoud")?.focus({ preventScroll: !0 }), e();
	}
	var r = Us(), i = F(r), a = (e) => {
		var r = Hs(), i = F(r);
		Q(i, { name: "check" });
		var a = R(i), o = L(a, !0), s = R(a, 2), c = (e) => {
			var r = Vs(), i = I(r), a = L(i, !0), o = R(i, 2), s = F(o);
			Q(s, { name: "close" });
			var c = L(R(s), !0);
			O(o), z((e) => {
				K(a, t.offer.label), K(c, e);
			}, [() => Z("close")]), U("click", i, () => n(t.offer.run)), U("click", o, function(...e) {
				t.onDismiss?.apply(this, e);
			}), G(e, r);
		};
		q(s, (e) => {
			t.offer && e(c);
		}), O(r), z(() => {
			ji(r, 1, Ti(["toast", t.offer && "toast--offer"])), K(o, t.text);
		}), Nr("mouseenter", r, function(...e) {
			t.onStay?.apply(this, e);
		}), Nr("mouseleave", r, function(...e) {
			t.onLeave?.apply(this, e);
		}), U("focusin", r, function(...e) {
			t.onStay?.apply(this, e);
		}), U("focusout", r, function(...e) {
			t.onLeave?.apply(this, e);
		}), G(e, r);
	};
	q(i, (e) => {
		t.text && e(a);
	}), O(r), G(e, r), A();
}
Pr([
	"focusin",
	"focusout",
	"click"
]);
// src/app/actions.ts
var Gs = {
	seeActor: "actor.read",
	search: "actor.search",
	createActor: "actor.create",
	changeActor: "actor.change",
	endActor: "actor.end",
	addTie: "tie.create",
	changeTie: "tie.change",
	endTie: "tie.end",
	writeBatch: "batch.create",
	binActor: "actor.bin",
	binTie: "tie.bin",
	undo: "batch.undo",
	seeBin: "bin.read",
	restore: "bin.restore",
	deleteForGood: "bin.delete",
	seeRetention: "retention.read",
	seeAccounts: "account.read",
	askReports: "report.read",
	importRecords: "records.import",
	exportRecords: "records.export",
	seeNetwork: "network.read",
	arrangeMap: "map.arrange",
	shareMap: "map.share"
}, Ks = [
	[/^\/$/, () => ({ page: "start" })],
	[/^\/rol$/, () => ({ page: "roles" })],
	[/^\/hulp$/, () => ({ page: "help" })],
	[/^\/inloggen$/, () => ({ page: "login" })],
	[/^\/welkom$/, () => ({ page: "welcome" })],
	[/^\/account$/, () => ({ page: "account" })],
	[/^\/prullenbak$/, () => ({ page: "bin" })],
	[/^\/bewaartermijnen$/, () => ({ page: "retention" })],
	[/^\/import$/, () => ({ page: "import" })],
	[/^\/beheer(?:\/(accounts|teams|werkgebieden|themas|gebieden))?$/, (e) => ({
		page: "administration",
		part: e
	})],
	[/^\/g\/([^/]+)\/ontbrekende-schakels$/, (e) => ({
		page: "missing",
		area: e
	})],
	[/^\/g\/([^/]+)\/kaart$/, (e) => ({
		page: "map",
		area: e
	})],
	[/^\/g\/([^/]+)\/lijst$/, (e) => ({
		page: "list",
		area: e
	})],
	[/^\/g\/([^/]+)\/posities$/, (e) => ({
		page: "positions",
		area: e
	})],
	[/^\/g\/([^/]+)\/plattegrond$/, (e) => ({
		page: "plan",
		area: e
	})],
	[/^\/p\/([^/]+)$/, (e) => ({
		page: "actor",
		id: e
	})],
	[/^\/nieuw(?:\/([^/]+))?$/, (e) => ({
		page: "new",
		kind: e
	})]
];
function qs(e) {
	for (let [t, n] of Ks) {
		let r = t.exec(e);
		if (r) return n(Js(r[1] ?? ""));
	}
	return { page: "unknown" };
}
function Js(e) {
	try {
		return decodeURIComponent(e);
	} catch {
		return e;
	}
}
var Ys = encodeURIComponent, Xs = "/rol", Zs = "/hulp", Qs = "/welkom", $s = "/account", ec = "/prullenbak", tc = "/bewaartermijnen", nc = "/import", rc = "/beheer", ic = (e) => `/beheer/${e}`, ac = (e) => e && e !== "/" ? `/inloggen?naar=${Ys(e)}` : "/inloggen", oc = (e) => `/g/${Ys(e)}/ontbrekende-schakels`, sc = (e, t) => `/g/${Ys(e)}/kaart${t ? `?f=${Ys(t)}` : ""}`, cc = (e) => `/g/${Ys(e)}/posities`, lc = (e) => `/g/${Ys(e)}/plattegrond`, uc = (e) => `/g/${Ys(e)}/lijst`, dc = (e, t) => `/p/${Ys(e)}${t ? `?g=${Ys(t)}` : ""}`, fc = (e, t) => `/nieuw${e ? `/${Ys(e)}` : ""}${t ? `?g=${Ys(t)}` : ""}`;
function pc(e, t) {
	let n = new URLSearchParams(e.search);
	for (let [e, r] of Object.entries(t)) r === void 0 || r === "" ? n.delete(e) : n.set(e, r);
	let r = n.toString();
	return e.pathname + (r ? `?${r}` : "");
}
function mc(e, t) {
	if (!e?.startsWith("/")) return "/";
	try {
		let n = new URL(e, t);
		return n.origin === t && n.pathname !== "/inloggen" ? n.pathname + n.search : "/";
	} catch {
		return "/";
	}
}
// src/app/theme.svelte.ts
var hc = [
	"system",
	"light",
	"dark"
], gc = qa("theme"), _c = N($t(gc === "light" || gc === "dark" ? gc : "system")), vc = () => H(_c);
function yc(e) {
	P(_c, e, !0), Ja("theme", e === "system" ? null : e), e === "system" ? delete document.documentElement.dataset.theme : document.documentElement.dataset.theme = e;
}
// src/ui/initials.ts
function bc(e) {
	let t = e.split(/\s+/).filter((e) => /^\p{Lu}/u.test(e)), [n, r] = [t[0], t.length > 1 ? t.at(-1) : void 0];
	return [n, r].map((e) => e?.charAt(0) ?? "").join("") || e.charAt(0).toUpperCase();
}
// src/ui/Segmented.svelte
var xc = W("<label><input type=\"radio\"/> </label>"), Sc = W("<fieldset class=\"choice-row\"><legend> </legend> <div class=\"segmented\"></div></fieldset>");
function Cc(e, t) {
	k(t, !0);
	var n = Sc(), r = F(n), i = L(r, !0), a = R(r, 2);
	fi(a, 21, () => t.options, (e) => e.value, (e, n) => {
		var r = xc(), i = F(r);
		Zi(i);
		var a = R(i);
		O(r), z(() => {
			J(i, "name", t.name), Qi(i, H(n).value), $i(i, H(n).value === t.value), K(a, ` ${H(n).text ?? ""}`);
		}), U("change", i, () => t.onChoose(H(n).value)), G(e, r);
	}), O(a), O(n), z(() => K(i, t.label)), G(e, n), A();
}
Pr(["change"]);
// src/frame/UserMenu.svelte
var wc = W("<small> </small>"), Tc = W("<span class=\"user__text\" aria-hidden=\"true\"><b> </b><!></span> <span class=\"avatar\" aria-hidden=\"true\"> </span> <span class=\"sr\"> </span>", 1), Ec = W("<!><span class=\"sr\"> </span>", 1), Dc = W("<h2> </h2>"), Oc = W("<a><!> </a>"), kc = W("<button type=\"button\"><!> </button>"), Ac = W("<button type=\"button\" popovertarget=\"ik\"><!></button> <div class=\"menu menu--user\" id=\"ik\" popover=\"\" role=\"dialog\"><!> <!> <!> <a><!> </a> <div class=\"menu__choices\"><!> <!></div> <!></div>", 1);
function jc(e, t) {
	k(t, !0);
	let n = N(void 0), r = {
		nl: "Nederlands",
		en: "English"
	}, i = () => H(n)?.hidePopover(), a = j(() => t.me ? [
		[
			t.accounts,
			$s,
			"users",
			Z("user.account")
		],
		[
			t.may(Gs.seeBin),
			ec,
			"bin",
			Z("user.bin")
		],
		[
			t.may(Gs.seeRetention),
			tc,
			"calendar",
			Z("user.retention")
		],
		[
			t.may(Gs.importRecords),
			nc,
			"upload",
			Z("user.import")
		]
	].filter(([e]) => e) : []);
	var o = Ac(), s = I(o), c = F(s), l = (e) => {
		var n = Tc(), r = I(n), i = F(r), a = L(i, !0), o = R(i), s = (e) => {
			var n = wc(), r = L(n, !0);
			z(() => K(r, t.me.name)), G(e, n);
		};
		q(o, (e) => {
			t.me.name && e(s);
		}), O(r);
		var c = R(r, 2), l = L(c, !0), u = L(R(c, 2), !0);
		z((e, n) => {
			K(a, t.me.roleLabel), K(l, e), K(u, n);
		}, [() => bc(t.me.name || t.me.roleLabel), () => Z("user.menu", {
			who: t.me.name || t.me.roleLabel,
			role: t.me.roleLabel
		})]), G(e, n);
	}, u = (e) => {
		var t = Ec(), n = I(t);
		Q(n, { name: "users" });
		var r = L(R(n), !0);
		z((e) => K(r, e), [() => Z("user.settings")]), G(e, t);
	};
	q(c, (e) => {
		t.me ? e(l) : e(u, -1);
	}), O(s);
	var d = R(s, 2), f = F(d), p = (e) => {
		var n = Dc(), r = L(n, !0);
		z((e) => K(r, e), [() => t.me.name ? Z("user.who", {
			who: t.me.name,
			role: t.me.roleLabel
		}) : t.me.roleLabel]), G(e, n);
	};
	q(f, (e) => {
		t.me && e(p);
	});
	var m = R(f, 2);
	fi(m, 17, () => H(a), ([, e, t, n]) => e, (e, t) => {
		var n = j(() => g(H(t), 4));
		let r = () => H(n)[1], a = () => H(n)[2], o = () => H(n)[3];
		var s = Oc(), c = F(s);
		Q(c, { get name() {
			return a();
		} });
		var l = R(c, 1, !0);
		O(s), z(() => {
			J(s, "href", r()), K(l, o());
		}), U("click", s, i), G(e, s);
	});
	var h = R(m, 2), _ = (e) => {
		var t = Oc(), n = F(t);
		Q(n, { name: "users" });
		var r = R(n, 1, !0);
		O(t), z((e) => {
			J(t, "href", Xs), K(r, e);
		}, [() => Z("user.otherRole")]), U("click", t, i), G(e, t);
	};
	q(h, (e) => {
		t.accounts || e(_);
	});
	var v = R(h, 2), y = F(v);
	Q(y, { name: "help" });
	var b = R(y, 1, !0);
	O(v);
	var x = R(v, 2), S = F(x);
	{
		let e = j(() => Z("user.language")), t = j(() => Ya.map((e) => ({
			value: e,
			text: r[e]
		}))), n = j($a);
		Cc(S, {
			name: "taal",
			get label() {
				return H(e);
			},
			get options() {
				return H(t);
			},
			get value() {
				return H(n);
			},
			onChoose: (e) => eo(e)
		});
	}
	var ee = R(S, 2);
	{
		let e = j(() => Z("user.theme")), t = j(() => hc.map((e) => ({
			value: e,
			text: Z(`theme.${e}`)
		}))), n = j(vc);
		Cc(ee, {
			name: "weergave",
			get label() {
				return H(e);
			},
			get options() {
				return H(t);
			},
			get value() {
				return H(n);
			},
			onChoose: (e) => yc(e)
		});
	}
	O(x);
	var C = R(x, 2), w = (e) => {
		var n = kc(), r = F(n);
		Q(r, { name: "door" });
		var a = R(r, 1, !0);
		O(n), z((e) => K(a, e), [() => Z(t.accounts ? "user.logOut" : "user.leave")]), U("click", n, () => {
			i(), t.onLeave();
		}), G(e, n);
	};
	q(C, (e) => {
		t.me && e(w);
	}), O(d), ma(d, (e) => P(n, e), () => H(n)), z((e, n) => {
		ji(s, 1, Ti(["user", !t.me && "user--nobody"])), J(d, "aria-label", e), J(v, "href", Zs), K(b, n);
	}, [() => Z("user.settings"), () => Z("nav.help")]), U("click", v, i), G(e, o), A();
}
Pr(["click"]);
// src/app/revisions.svelte.ts
var Mc = N(0), Nc = N(0), Pc = N(0), Fc = N(0), Ic = () => H(Fc);
function Lc() {
	P(Fc, H(Fc) + 1);
}
var Rc = () => H(Mc), zc = () => H(Nc) > H(Mc) && H(Pc) > 0;
function Bc(e) {
	P(Nc, Math.max(H(Nc), e), !0), Uc();
}
function Vc(e) {
	P(Nc, Math.max(H(Nc), e), !0), H(Pc) === 0 && Uc();
}
function Hc(e) {
	let t = H(Mc) === H(Nc);
	P(Nc, Math.max(H(Nc), e), !0), t && P(Mc, H(Nc), !0);
}
function Uc() {
	P(Mc, H(Nc), !0);
}
function Wc() {
	return P(Pc, H(Pc) + 1), () => {
		P(Pc, H(Pc) - 1), H(Pc) === 0 && Uc();
	};
}
// src/app/resource.svelte.ts
var Gc = 300;
function Kc(e, t) {
	let n = N(void 0), r = N(void 0), i = N(!0), a = N(!1), o = N(0), s = "", c = 0, l = !1;
	return Cn(() => {
		H(o), Ic();
		let u = e();
		u !== s && P(n, void 0), s = u, c = _r(Rc), l = !0, P(i, !0);
		let d = new AbortController(), f = setTimeout(() => P(a, !0), Gc);
		return t(d.signal).then((e) => {
			P(n, e), P(r, void 0);
		}).catch((e) => {
			if (Ta(e) || d.signal.aborted) return;
			let t = wa(e);
			t.unidentified || P(r, t);
		}).finally(() => {
			clearTimeout(f), d.signal.aborted || (l = !1, P(i, !1), P(a, !1), _r(Rc) !== c && P(o, H(o) + 1));
		}), () => {
			clearTimeout(f), P(a, !1), d.abort();
		};
	}), Cn(() => {
		Rc() !== c && !l && _r(() => P(o, H(o) + 1));
	}), {
		get value() {
			return H(n);
		},
		get failure() {
			return H(r);
		},
		get loading() {
			return H(i);
		},
		get slow() {
			return H(a);
		},
		retry() {
			P(r, void 0), P(o, H(o) + 1);
		},
		set(e) {
			P(n, e);
		}
	};
}
// src/app/invitation.svelte.ts
var qc = N("");
function Jc() {
	location.pathname !== "/welkom" || location.hash.length < 2 || (P(qc, location.hash.slice(1), !0), history.replaceState(null, "", Qs));
}
var Yc = () => H(qc), Xc = N(new URL(location.href)), Zc = j(() => qs(H(Xc).pathname)), Qc = () => H(Xc), $c = () => H(Zc), el = (e) => H(Xc).searchParams.get(e) ?? void 0;
function tl(e, { replace: t = !1 } = {}) {
	let n = new URL(e, location.origin), r = n.pathname === H(Xc).pathname;
	t ? history.replaceState(null, "", n) : history.pushState(null, "", n), P(Xc, n), r || rl();
}
function nl(e) {
	tl(pc(H(Xc), e));
}
async function rl() {
	await mr(), window.scrollTo(0, 0), document.querySelector("main")?.focus({ preventScroll: !0 });
}
function il() {
	Jc();
	let e = H(Xc).pathname === location.pathname;
	P(Xc, new URL(location.href)), e || rl();
}
function al(e) {
	if (e.defaultPrevented || e.button !== 0 || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return;
	let t = e.target?.closest?.("a");
	!t || t.target || t.hasAttribute("download") || t.origin !== location.origin || t.getAttribute("href")?.startsWith("#") || (e.preventDefault(), tl(t.href));
}
function ol() {
	return addEventListener("popstate", il), document.addEventListener("click", al), () => {
		removeEventListener("popstate", il), document.removeEventListener("click", al);
	};
}
// src/app/session.svelte.ts
var sl = N(void 0), cl = N(void 0), ll = N(void 0), ul = N(!1), dl = 0, fl = () => H(cl), pl = () => H(ll), ml = () => H(sl), hl = () => H(sl)?.mode === "accounts", gl = () => H(ul);
async function _l() {
	let e = ++dl, { signal: t } = new AbortController();
	try {
		P(sl, H(sl) ?? await co());
		let n = await So(t), [r, i] = await Promise.all([Co(t), wo(t).catch(vl)]);
		e === dl && !H(cl) && Bc(n.revision), e === dl && ((e) => {
			var t = g(e, 2);
			P(cl, t[0]), P(ll, t[1]);
		})([{
			me: n,
			schema: r,
			areas: i
		}, void 0]), e === dl && P(ul, !1);
	} catch (t) {
		e === dl && ((e) => {
			var t = g(e, 2);
			P(cl, t[0]), P(ll, t[1]);
		})([void 0, wa(t)]);
	}
}
function vl(e) {
	if (wa(e).forbidden) return [];
	throw e;
}
function yl() {
	H(cl) && (hl() ? P(ul, !0) : bl());
}
function bl() {
	dl += 1, P(cl, void 0), P(ul, !1), P(ll, new Ca(401, null));
}
var xl = (e) => H(cl)?.me.may.includes(e) ?? !1, Sl = (e) => H(cl)?.schema.actors.find((t) => t.kind === e), Cl = (e) => H(cl)?.schema.ties.find((t) => t.kind === e), wl = (e) => Sl(e)?.label ?? e, Tl = (e) => Cl(e)?.label ?? e;
function El(e) {
	return (H(cl) ? [...H(cl).schema.actors, ...H(cl).schema.ties] : []).flatMap((e) => e.attributes).find((t) => t.name === e && t.codes?.length)?.codes ?? [];
}
var Dl = [
	"buurt",
	"wijk",
	"gemeente"
];
function Ol() {
	let e = H(cl)?.me.areas[0]?.code;
	if (e) return e;
	let t = H(cl)?.areas ?? [];
	for (let e of Dl) {
		let n = t.find((t) => t.attributes.level === e);
		if (n) return n.id;
	}
	return t[0]?.id;
}
// src/i18n/dates.ts
var kl = "Europe/Amsterdam";
function Al(e, t, n) {
	return new Intl.DateTimeFormat(n === "en" ? "en-GB" : n, t).format(e);
}
function jl(e, t = $a()) {
	let n = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(e ?? "");
	if (!n) return "";
	let [, r, i, a] = n;
	if (!i) return r;
	let o = new Date(Date.UTC(Number(r), Number(i) - 1, Number(a ?? 1))), s = {
		month: "long",
		year: "numeric",
		timeZone: "UTC"
	};
	return Al(o, a ? {
		...s,
		day: "numeric"
	} : s, t);
}
function Ml(e, t = $a()) {
	let n = new Date(e);
	return Number.isNaN(n.getTime()) ? "" : Al(n, {
		day: "numeric",
		month: "long",
		year: "numeric",
		hour: "2-digit",
		minute: "2-digit",
		timeZone: kl
	}, t);
}
function Nl(e, t = $a()) {
	return Al(e, {
		hour: "2-digit",
		minute: "2-digit",
		timeZone: kl
	}, t);
}
function Pl(e = new Date()) {
	return new Intl.DateTimeFormat("en-CA", {
		timeZone: kl,
		year: "numeric",
		month: "2-digit",
		day: "2-digit"
	}).format(e);
}
function Fl(e, t) {
	let [n = 0, r = 1, i = 1] = e.split("-").map(Number), [a = 0, o = 1, s = 1] = t.split("-").map(Number);
	return Math.max(0, (a - n) * 12 + (o - r) - +(s < i));
}
function Il(e, t) {
	return Math.max(0, Math.round((Date.parse(t.slice(0, 10)) - Date.parse(e.slice(0, 10))) / 864e5));
}
function Ll(e) {
	let t = e.trim(), n = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(t), r = /^(?:(?:(\d{1,2})[-/. ])?(\d{1,2})[-/. ])(\d{4})$/.exec(t), [i, a, o] = n ? [
		n[1],
		n[2],
		n[3]
	] : r ? [
		r[3],
		r[2],
		r[1]
	] : [];
	if (!i) return null;
	let s = (e) => e.padStart(2, "0"), c = [
		i,
		...a ? [s(a)] : [],
		...o ? [s(o)] : []
	].join("-");
	return Rl(c) ? c : null;
}
function Rl(e) {
	let [t = 0, n = 1, r = 1] = e.split("-").map(Number), i = new Date(Date.UTC(t, n - 1, r));
	return t >= 1900 && t < 2200 && i.getUTCMonth() === n - 1 && i.getUTCDate() === r;
}
function zl(e) {
	return e ? e.slice(0, 10).split("-").map((e) => e.replace(/^0/, "")).reverse().join("-") : "";
}
// src/ui/DateField.svelte
var Bl = W("<p class=\"error\"><!> </p>"), Vl = W("<div><label> </label> <!> <input class=\"input\" type=\"text\" autocomplete=\"off\"/></div>");
function Hl(e, t) {
	k(t, !0);
	let n = N(!1);
	function r(e) {
		let r = e.currentTarget.value.trim(), i = r === "" ? void 0 : Ll(r);
		P(n, i === null || i !== void 0 && i.length !== 10, !0), !H(n) && i !== t.value && t.onChange(i ?? void 0);
	}
	var i = Vl(), a = F(i), o = L(a, !0), s = R(a, 2), c = (e) => {
		var n = Bl(), r = F(n);
		Q(r, { name: "warn" });
		var i = R(r, 1, !0);
		O(n), z((e) => {
			J(n, "id", `${t.id ?? ""}-fout`), K(i, e);
		}, [() => Z("form.badDay")]), G(e, n);
	};
	q(s, (e) => {
		H(n) && e(c);
	});
	var l = R(s, 2);
	Zi(l), O(i), z((e, r) => {
		ji(i, 1, Ti([
			"field",
			"field--date",
			H(n) && "field--error"
		])), J(a, "for", t.id), K(o, t.label), J(l, "id", t.id), Qi(l, e), J(l, "placeholder", r), J(l, "aria-invalid", H(n) || void 0), J(l, "aria-describedby", H(n) ? `${t.id}-fout` : void 0);
	}, [() => zl(t.value), () => Z("date.today")]), U("change", l, r), G(e, i), A();
}
Pr(["change"]);
// src/ui/PrintButton.svelte
var Ul = W("<button class=\"button button--secondary button--print no-print\" type=\"button\"><!> </button>");
function Wl(e, t) {
	k(t, !0);
	var n = Ul(), r = F(n);
	Q(r, { name: "print" });
	var i = R(r, 1, !0);
	O(n), z((e) => K(i, e), [() => Z("print")]), U("click", n, () => window.print()), G(e, n), A();
}
Pr(["click"]);
// src/ui/Skeleton.svelte
var Gl = W("<div class=\"sk-row\" aria-hidden=\"true\"><span class=\"skeleton sk-dot\"></span> <span class=\"sk-lines\"><span></span><span class=\"skeleton sk-90\"></span></span></div>"), Kl = W("<div class=\"skeletons\"><p class=\"sr\" role=\"status\"> </p> <!></div>");
function ql(e, t) {
	let n = ba(t, "rows", 3, 4);
	var r = Kl(), i = F(r), a = L(i, !0);
	fi(R(i, 2), 17, () => ({ length: n() }), ci, (e, t, n) => {
		var r = Gl(), i = R(F(r), 2);
		ji(F(i), 1, Ti(["skeleton", n % 2 ? "sk-40" : "sk-60"])), ke(), O(i), O(r), G(e, r);
	}), O(r), z(() => K(a, t.label)), G(e, r);
}
// src/missing/links.ts
var Jl = (e) => `h-${e}`, Yl = (e) => `b-${e}`;
function Xl(e) {
	let t = Object.values(e.hidden).some((e) => e !== 0);
	return e.holdingTogether.length + e.outOfReachResidents.length + e.unknown.length === 0 && !t && !e.residents.exact && !e.residents.band;
}
function Zl({ schakels: e, basis: t }) {
	let [n, r] = [e.exact, t.schakelsInvolved?.exact];
	return typeof n == "number" && typeof r == "number" ? Math.max(0, r - n) : 0;
}
function Ql(e) {
	let { asked: t, outOfReach: n } = e;
	return typeof t.exact != "number" || typeof n.exact != "number" ? null : Math.max(0, t.exact - n.exact);
}
// src/i18n/figures.ts
function $l(e) {
	return typeof e?.exact == "number" ? new Intl.NumberFormat($a()).format(e.exact) : e?.band ? Z(`band.${e.band}`) : Z("band.none");
}
// src/missing/Figures.svelte
var eu = W("<dl class=\"effects\"><div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> <small> </small></dd></div> <div><dt> </dt><dd> <small> </small></dd></div></dl>");
function tu(e, t) {
	k(t, !0);
	var n = eu(), r = F(n), i = F(r), a = L(i, !0), o = L(R(i), !0);
	O(r);
	var s = R(r, 2), c = F(s), l = L(c, !0), u = L(R(c), !0);
	O(s);
	var d = R(s, 2), f = F(d), p = L(f, !0), m = R(f), h = F(m), g = L(R(h), !0);
	O(m), O(d);
	var _ = R(d, 2), v = F(_), y = L(v, !0), b = R(v), x = F(b), S = L(R(x), !0);
	O(b), O(_), O(n), z((e, t, n, r, i, s, c, d, f, m) => {
		K(a, e), K(o, t), K(l, n), K(u, r), K(p, i), K(h, `${s ?? ""} `), K(g, c), K(y, d), K(x, `${f ?? ""} `), K(S, m);
	}, [
		() => Z("missing.residents"),
		() => $l(t.report.residents),
		() => Z("missing.schakels"),
		() => $l(t.report.schakels),
		() => Z("missing.asked"),
		() => $l(t.report.asked),
		() => Z("missing.notAsked", { count: $l(t.report.notAsked) }),
		() => Z("missing.outOfReach"),
		() => $l(t.report.outOfReach),
		() => Z("missing.soFar")
	]), G(e, n), A();
}
// src/missing/Hidden.svelte
var nu = W("<p class=\"hidden-rows small muted\"><!> </p>");
function ru(e, t) {
	k(t, !0);
	var n = Gr(), r = I(n), i = (e) => {
		var n = nu(), r = F(n);
		Q(r, {
			name: "lock",
			small: !0
		});
		var i = R(r, 1, !0);
		O(n), z((e) => K(i, e), [() => t.count === null ? Z("hidden.some") : Z("hidden.more", { n: t.count })]), G(e, n);
	};
	q(r, (e) => {
		t.count !== 0 && e(i);
	}), G(e, n), A();
}
// src/missing/HoldersTable.svelte
var iu = W("<tr><th scope=\"row\"><span class=\"name\"><!><span><a> </a><span class=\"second\"> </span></span></span></th><td><span> </span></td><td> </td><td data-label=\"\" class=\"is-act\"><button class=\"button button--secondary button--sm\" type=\"button\"> <span class=\"sr\"> </span></button></td></tr>"), au = W("<table class=\"table table--stack worklist worklist--holders\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>"), ou = W("<p class=\"muted\"> </p>"), su = W("<!> <!>", 1);
function cu(e, t) {
	k(t, !0);
	var n = su(), r = I(n), i = (e) => {
		var n = au(), r = F(n), i = L(r, !0), a = R(r), o = F(a), s = F(o), c = L(s, !0), l = R(s), u = L(l, !0), d = R(l), f = L(d, !0), p = L(R(d), !0);
		O(o), O(a);
		var m = R(a);
		fi(m, 21, () => t.rows, (e) => e.person.id, (e, n) => {
			let r = j(() => Jl(H(n).person.id));
			var i = iu(), a = F(i), o = F(a), s = F(o);
			Is(s, { get kind() {
				return H(n).person.kind;
			} });
			var c = R(s), l = F(c), u = L(l, !0), d = L(R(l), !0);
			O(c), O(o), O(a);
			var f = R(a), p = F(f), m = L(p, !0);
			O(f);
			var h = R(f), g = L(h, !0), _ = R(h), v = F(_), y = F(v, !0), b = L(R(y), !0);
			O(v), O(_), O(i), z((e, a, o, s, c, _, x) => {
				ji(i, 1, Ti([t.open === H(r) && "is-open"])), J(l, "href", e), K(u, H(n).person.label), K(d, a), J(f, "data-label", o), ji(p, 1, Ti(["badge", H(n).betweenness === "high" && "badge--info"])), K(m, s), J(h, "data-label", c), K(g, _), J(v, "aria-expanded", t.open === H(r)), K(y, x), K(b, H(n).person.label);
			}, [
				() => t.hrefOf(H(n).person.id),
				() => t.kindWord(H(n).person.kind),
				() => Z("col.connects"),
				() => Z(`betweenness.${H(n).betweenness}`),
				() => Z("col.ifGone"),
				() => H(n).articulation ? Z("articulation.yes") : Z("articulation.no"),
				() => Z("why")
			]), U("click", v, () => t.onExplain(t.open === H(r) ? void 0 : H(r))), G(e, i);
		}), O(m), O(n), z((e, t, n, r, a) => {
			K(i, e), K(c, t), K(u, n), K(f, r), K(p, a);
		}, [
			() => Z("holders.caption"),
			() => Z("col.who"),
			() => Z("col.connects"),
			() => Z("col.ifGone"),
			() => Z("col.explain")
		]), G(e, n);
	}, a = (e) => {
		var t = ou(), n = L(t, !0);
		z((e) => K(n, e), [() => Z("holders.none")]), G(e, t);
	};
	q(r, (e) => {
		t.rows.length > 0 ? e(i) : e(a, -1);
	}), ru(R(r, 2), { get count() {
		return t.hidden;
	} }), G(e, n), A();
}
Pr(["click"]);
// src/ui/Age.svelte
var lu = W("<span class=\"badge badge--warn\"><!> </span>"), uu = W("<span class=\"badge badge--ok\"> </span>"), du = W("<span class=\"badge\"> </span>"), fu = W("<span class=\"age\"><!> <span class=\"small muted\"> </span></span>");
function pu(e, t) {
	k(t, !0);
	let n = ba(t, "partial", 3, !1), r = j(() => t.since ? Fl(t.since, t.day) : 0), i = j(() => t.since ? Il(t.since, t.day) : 0), a = j(() => H(r) >= 1 ? Z("age.months", { n: H(r) }) : Z("age.days", { n: H(i) }));
	var o = Gr(), s = I(o), c = (e) => {
		var t = fu(), i = F(t), o = (e) => {
			var t = lu(), n = F(t);
			Q(n, { name: "clock" });
			var r = R(n, 1, !0);
			O(t), z((e) => K(r, e), [() => Z("age.old")]), G(e, t);
		}, s = (e) => {
			var t = uu(), n = L(t, !0);
			z((e) => K(n, e), [() => Z("age.fresh")]), G(e, t);
		}, c = (e) => {
			var t = du(), n = L(t, !0);
			z((e) => K(n, e), [() => Z("age.fair")]), G(e, t);
		};
		q(i, (e) => {
			H(r) >= 12 ? e(o) : H(r) < 3 ? e(s, 1) : e(c, -1);
		});
		var l = L(R(i, 2));
		O(t), z((e) => K(l, `${H(a) ?? ""}${e ?? ""}`), [() => n() ? Z("age.partial") : ""]), G(e, t);
	}, l = (e) => {
		var t = du(), n = L(t, !0);
		z((e) => K(n, e), [() => Z("age.unknown")]), G(e, t);
	};
	q(s, (e) => {
		t.since ? e(c) : e(l, -1);
	}), G(e, o), A();
}
// src/missing/ReachTable.svelte
var mu = W("<span class=\"second\"> </span>"), hu = W("<tr><th scope=\"row\"><span class=\"name\"><!><a> </a></span></th><td> </td><td><span> <!></span></td><td><!></td><td data-label=\"\" class=\"is-act\"><button class=\"button button--secondary button--sm\" type=\"button\"> <span class=\"sr\"> </span></button></td></tr>"), gu = W("<table class=\"table table--stack worklist\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>"), _u = W("<p class=\"muted\"> </p>"), vu = W("<!> <!>", 1);
function yu(e, t) {
	k(t, !0);
	var n = vu(), r = I(n), i = (e) => {
		var n = gu(), r = F(n), i = L(r, !0), a = R(r), o = F(a), s = F(o), c = L(s, !0), l = R(s), u = L(l, !0), d = R(l), f = L(d, !0), p = R(d), m = L(p, !0), h = L(R(p), !0);
		O(o), O(a);
		var g = R(a);
		fi(g, 21, () => t.rows, (e) => e.person.id, (e, n) => {
			let r = j(() => Yl(H(n).person.id));
			var i = hu(), a = F(i), o = F(a), s = F(o);
			Is(s, { get kind() {
				return H(n).person.kind;
			} });
			var c = R(s), l = L(c, !0);
			O(o), O(a);
			var u = R(a), d = L(u, !0), f = R(u), p = F(f), m = F(p, !0), h = R(m), g = (e) => {
				var t = mu(), r = L(t, !0);
				z(() => K(r, H(n).strengths.text)), G(e, t);
			};
			q(h, (e) => {
				H(n).strengths?.text && e(g);
			}), O(p), O(f);
			var _ = R(f), v = F(_);
			{
				let e = j(() => H(n).extent === "partial");
				pu(v, {
					get since() {
						return H(n).networkAskedOn;
					},
					get day() {
						return t.day;
					},
					get partial() {
						return H(e);
					}
				});
			}
			O(_);
			var y = R(_), b = F(y), x = F(b, !0), S = L(R(x), !0);
			O(b), O(y), O(i), z((e, a, o, s, p, h) => {
				ji(i, 1, Ti([t.open === H(r) && "is-open"])), J(c, "href", e), K(l, H(n).person.label), J(u, "data-label", a), K(d, H(n).reason), J(f, "data-label", o), K(m, s), J(_, "data-label", p), J(b, "aria-expanded", t.open === H(r)), K(x, h), K(S, H(n).person.label);
			}, [
				() => t.hrefOf(H(n).person.id),
				() => Z("col.why"),
				() => Z("col.intro"),
				() => H(n).introduction?.reason || Z("intro.none"),
				() => Z("col.data"),
				() => Z("why")
			]), U("click", b, () => t.onExplain(t.open === H(r) ? void 0 : H(r))), G(e, i);
		}), O(g), O(n), z((e, t, n, r, a, o) => {
			K(i, e), K(c, t), K(u, n), K(f, r), K(m, a), K(h, o);
		}, [
			() => Z("reach.caption"),
			() => Z("col.who"),
			() => Z("col.why"),
			() => Z("col.intro"),
			() => Z("col.data"),
			() => Z("col.explain")
		]), G(e, n);
	}, a = (e) => {
		var n = _u(), r = L(n, !0);
		z((e) => K(r, e), [() => t.hidden === 0 ? Z("reach.none") : Z("reach.noneForYou")]), G(e, n);
	};
	q(r, (e) => {
		t.rows.length > 0 ? e(i) : e(a, -1);
	}), ru(R(r, 2), { get count() {
		return t.hidden;
	} }), G(e, n), A();
}
Pr(["click"]);
// src/missing/UnknownList.svelte
var bu = W("<li><!><a> </a><span class=\"badge\"> </span></li>"), xu = W("<p><button class=\"button button--secondary\" type=\"button\"> </button></p>"), Su = W("<ul class=\"people\"></ul> <!>", 1), Cu = W("<p class=\"muted\"> </p>"), wu = W("<!> <!>", 1);
function Tu(e, t) {
	k(t, !0);
	let n = j(() => t.all ? t.people : t.people.slice(0, 24));
	var r = wu(), i = I(r), a = (e) => {
		var r = Su(), i = I(r);
		fi(i, 21, () => H(n), (e) => e.id, (e, n) => {
			var r = bu(), i = F(r);
			Is(i, { get kind() {
				return H(n).kind;
			} });
			var a = R(i), o = L(a, !0), s = L(R(a), !0);
			O(r), z((e, t) => {
				J(a, "href", e), K(o, H(n).label), K(s, t);
			}, [() => t.hrefOf(H(n).id), () => Z("unknown.badge")]), G(e, r);
		}), O(i);
		var a = R(i, 2), o = (e) => {
			var n = xu(), r = F(n), i = L(r, !0);
			O(n), z((e) => K(i, e), [() => Z("unknown.all", { n: t.people.length })]), U("click", r, function(...e) {
				t.onAll?.apply(this, e);
			}), G(e, n);
		};
		q(a, (e) => {
			H(n).length < t.people.length && e(o);
		}), G(e, r);
	}, o = (e) => {
		var n = Cu(), r = L(n, !0);
		z((e) => K(r, e), [() => t.hidden === 0 ? Z("unknown.none") : Z("unknown.noneForYou")]), G(e, n);
	};
	q(i, (e) => {
		t.people.length > 0 ? e(a) : e(o, -1);
	}), ru(R(i, 2), { get count() {
		return t.hidden;
	} }), G(e, r), A();
}
Pr(["click"]);
// src/missing/WhyHolder.svelte
var Eu = W("<p><strong> </strong> </p>"), Du = W("<p class=\"why__lead\"> </p> <div><h3> </h3> <ul class=\"rules\"><li><!><span> </span></li> <li><!><span> </span></li></ul></div> <dl class=\"facts\"><div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div></dl> <!> <p class=\"why__actions\"><a class=\"button button--secondary\"> </a></p> <p class=\"small muted\"> </p>", 1);
function Ou(e, t) {
	k(t, !0);
	var n = Du(), r = I(n), i = L(r, !0), a = R(r, 2), o = F(a), s = L(o, !0), c = R(o, 2), l = F(c), u = F(l);
	Q(u, { name: "check" });
	var d = L(R(u), !0);
	O(l);
	var f = R(l, 2), p = F(f);
	{
		let e = j(() => t.row.articulation ? "warn" : "check");
		Q(p, { get name() {
			return H(e);
		} });
	}
	var m = L(R(p), !0);
	O(f), O(c), O(a);
	var h = R(a, 2), g = F(h), _ = F(g), v = L(_, !0), y = L(R(_), !0);
	O(g);
	var b = R(g, 2), x = F(b), S = L(x, !0), ee = L(R(x), !0);
	O(b), O(h);
	var C = R(h, 2);
	Ts(C, {
		tone: "ok",
		icon: "idea",
		children: (e, t) => {
			var n = Eu(), r = F(n), i = L(r, !0), a = R(r);
			O(n), z((e, t) => {
				K(i, e), K(a, ` ${t ?? ""}`);
			}, [() => Z("why.strength"), () => Z("why.strength.holder")]), G(e, n);
		},
		$$slots: { default: !0 }
	});
	var w = R(C, 2), te = F(w), ne = L(te, !0);
	O(w);
	var re = L(R(w, 2), !0);
	z((e, n, r, a, o, c, l, u) => {
		K(i, t.row.reason), K(s, e), K(d, n), K(m, r), K(v, a), K(y, o), K(S, c), K(ee, t.basis), J(te, "href", t.href), K(ne, l), K(re, u);
	}, [
		() => Z("why.rules"),
		() => Z(`betweenness.why.${t.row.betweenness}`),
		() => t.row.articulation ? Z("articulation.why.yes") : Z("articulation.why.no"),
		() => Z("why.data"),
		() => Z("why.data.holder"),
		() => Z("why.basis"),
		() => Z("why.openPerson"),
		() => Z("why.decide")
	]), G(e, n), A();
}
// src/missing/WhyPanel.svelte
var ku = W("<dialog class=\"why\" aria-labelledby=\"waarom-kop\"><div class=\"why__head\"><h2 id=\"waarom-kop\" tabindex=\"-1\"> </h2> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button></div> <div class=\"why__body\"><!></div></dialog>");
function Au(e, t) {
	k(t, !0);
	let n = matchMedia("(max-width: 69.99rem)");
	function r(e) {
		let t = document.activeElement;
		return n.matches ? e.showModal() : e.show(), e.querySelector("h2")?.focus({ preventScroll: !n.matches }), () => {
			e.close(), t?.isConnected && t.focus();
		};
	}
	function i(e) {
		e.key === "Escape" && t.onClose();
	}
	var a = ku(), o = F(a), s = F(o), c = L(s, !0), l = R(s, 2), u = F(l);
	Q(u, { name: "close" });
	var d = L(R(u), !0);
	O(l), O(o);
	var f = R(o, 2);
	yi(F(f), () => t.children), O(f), O(a), Si(a, () => r), z((e, t) => {
		K(c, e), K(d, t);
	}, [() => Z("why.title", { who: t.who }), () => Z("why.close")]), U("keydown", a, i), Nr("cancel", a, (e) => {
		e.preventDefault(), t.onClose();
	}), U("click", l, function(...e) {
		t.onClose?.apply(this, e);
	}), G(e, a), A();
}
Pr(["keydown", "click"]);
// src/missing/WhyReach.svelte
var ju = W("<p> </p>"), Mu = W("<!> <p><strong> </strong></p> <p class=\"small\"> </p>", 1), Nu = W("<a class=\"button button--primary\"> </a>"), Pu = W("<!> <p class=\"why__actions\"><!> <a class=\"button button--secondary\"> </a> <a class=\"button button--secondary\"><!> </a></p>", 1), Fu = W("<!> <p class=\"why__actions\"><a class=\"button button--secondary\"> </a></p>", 1), Iu = W("<p class=\"why__lead\"> </p> <div><h3> </h3> <ul class=\"rules\"><li><!><span> </span></li> <li><!><span> </span></li></ul></div> <dl class=\"facts\"><div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div></dl> <!> <p class=\"small muted\"> </p>", 1);
function Lu(e, t) {
	k(t, !0);
	let n = j(() => t.row.introduction), r = j(() => H(n)?.via ?? H(n)?.holder);
	var i = Iu(), a = I(i), o = L(a, !0), s = R(a, 2), c = F(s), l = L(c, !0), u = R(c, 2), d = F(u), f = F(d);
	Q(f, { name: "check" });
	var p = L(R(f));
	O(d);
	var m = R(d, 2), h = F(m);
	Q(h, { name: "check" });
	var g = L(R(h), !0);
	O(m), O(u), O(s);
	var _ = R(s, 2), v = F(_), y = F(v), b = L(y, !0), x = L(R(y));
	O(v);
	var S = R(v, 2), ee = F(S), C = L(ee, !0), w = L(R(ee), !0);
	O(S), O(_);
	var te = R(_, 2), ne = (e) => {
		var i = Pu(), a = I(i);
		Ts(a, {
			tone: "ok",
			icon: "idea",
			children: (e, r) => {
				var i = Mu(), a = I(i), o = (e) => {
					var n = ju(), r = L(n, !0);
					z(() => K(r, t.row.strengths.text)), G(e, n);
				};
				q(a, (e) => {
					t.row.strengths?.text && e(o);
				});
				var s = R(a, 2), c = L(F(s), !0);
				O(s);
				var l = L(R(s, 2), !0);
				z((e) => {
					K(c, H(n).reason), K(l, e);
				}, [() => Z("intro.proposal")]), G(e, i);
			},
			$$slots: { default: !0 }
		});
		var o = R(a, 2), s = F(o), c = (e) => {
			var n = Nu(), i = L(n, !0);
			z((e, t) => {
				J(n, "href", e), K(i, t);
			}, [() => t.hrefOf(H(r).id), () => Z("why.open", { who: H(r).label })]), G(e, n);
		};
		q(s, (e) => {
			H(r) && e(c);
		});
		var l = R(s, 2), u = L(l, !0), d = R(l, 2), f = F(d);
		Q(f, { name: "map" });
		var p = R(f, 1, !0);
		O(d), O(o), z((e, n, r) => {
			J(l, "href", e), K(u, n), J(d, "href", t.mapHref), K(p, r);
		}, [
			() => t.hrefOf(t.row.person.id),
			() => Z("why.openPerson"),
			() => Z("onMap")
		]), G(e, i);
	}, re = (e) => {
		var n = Fu(), r = I(n);
		Ts(r, {
			icon: "idea",
			children: (e, t) => {
				var n = ju(), r = L(n, !0);
				z((e) => K(r, e), [() => Z("intro.none")]), G(e, n);
			},
			$$slots: { default: !0 }
		});
		var i = R(r, 2), a = F(i), o = L(a, !0);
		O(i), z((e, t) => {
			J(a, "href", e), K(o, t);
		}, [() => t.hrefOf(t.row.person.id), () => Z("why.openPerson")]), G(e, n);
	};
	q(te, (e) => {
		H(n) ? e(ne) : e(re, -1);
	});
	var ie = L(R(te, 2), !0);
	z((e, n, r, i, a, s, c, u, d) => {
		K(o, t.row.reason), K(l, e), K(p, `${n ?? ""} ${r ?? ""}`), K(g, i), K(b, a), K(x, `${s ?? ""}
    ${c ?? ""}`), K(C, u), K(w, t.basis), K(ie, d);
	}, [
		() => Z("why.rules"),
		() => t.row.hops === null ? Z("why.noPath") : Z("why.hops", { n: t.row.hops }),
		() => Z("why.limit", { n: t.limit }),
		() => Z("why.askedRule"),
		() => Z("why.data"),
		() => t.row.networkAskedOn ? Z("why.askedOn", { date: jl(t.row.networkAskedOn) }) : Z("why.askedUnknown"),
		() => t.row.extent === "partial" ? Z("why.partial") : "",
		() => Z("why.basis"),
		() => Z("why.decide")
	]), G(e, i), A();
}
// src/missing/MissingLinksView.svelte
var Ru = W("<p> </p>"), zu = W("<p class=\"basis-line lead\"> </p> <!> <div><div class=\"sections\"><section aria-labelledby=\"houvast\"><h2 id=\"houvast\"> </h2> <p class=\"muted intro\"> </p> <!></section> <section aria-labelledby=\"bereik\"><h2 id=\"bereik\"> </h2> <p class=\"muted intro\"> </p> <!> <!></section> <section aria-labelledby=\"onbekend\"><h2 id=\"onbekend\"> </h2> <p class=\"muted intro\"> </p> <!></section></div> <!></div>", 1);
function Bu(e, t) {
	k(t, !0);
	let n = j(() => Zl(t.report)), r = j(() => Z(H(n) ? "missing.basisElsewhere" : "missing.basis", {
		elsewhere: H(n),
		contacts: $l(t.report.basis.contactsInvolved),
		contactsAsked: $l(t.report.basis.contactsAsked),
		schakels: $l(t.report.basis.schakelsInvolved),
		schakelsAsked: $l(t.report.basis.schakelsAsked)
	})), i = j(() => t.report.holdingTogether.find((e) => Jl(e.person.id) === t.open)), a = j(() => t.report.outOfReachResidents.find((e) => Yl(e.person.id) === t.open)), o = j(() => Ql(t.report)), s = () => t.onExplain(void 0);
	var c = zu(), l = I(c), u = L(l, !0), d = R(l, 2);
	tu(d, { get report() {
		return t.report;
	} });
	var f = R(d, 2), p = F(f), m = F(p), h = F(m), g = L(h, !0), _ = R(h, 2), v = L(_, !0);
	cu(R(_, 2), {
		get rows() {
			return t.report.holdingTogether;
		},
		get hidden() {
			return t.report.hidden.holdingTogether;
		},
		get open() {
			return t.open;
		},
		get kindWord() {
			return t.kindWord;
		},
		get hrefOf() {
			return t.hrefOf;
		},
		get onExplain() {
			return t.onExplain;
		}
	}), O(m);
	var y = R(m, 2), b = F(y), x = L(b, !0), S = R(b, 2), ee = L(S, !0), C = R(S, 2), w = (e) => {
		Ts(e, {
			tone: "ok",
			icon: "check",
			children: (e, n) => {
				var r = Ru(), i = L(r, !0);
				z((e) => K(i, e), [() => Z("reach.near", {
					n: H(o),
					limit: t.limit
				})]), G(e, r);
			},
			$$slots: { default: !0 }
		});
	};
	q(C, (e) => {
		H(o) && e(w);
	}), yu(R(C, 2), {
		get rows() {
			return t.report.outOfReachResidents;
		},
		get hidden() {
			return t.report.hidden.outOfReach;
		},
		get day() {
			return t.report.day;
		},
		get open() {
			return t.open;
		},
		get hrefOf() {
			return t.hrefOf;
		},
		get onExplain() {
			return t.onExplain;
		}
	}), O(y);
	var te = R(y, 2), ne = F(te), re = L(ne, !0), ie = R(ne, 2), ae = L(ie, !0), oe = R(ie, 2);
	{
		let e = j(() => t.report.unknown.map((e) => e.person));
		Tu(oe, {
			get people() {
				return H(e);
			},
			get hidden() {
				return t.report.hidden.unknown;
			},
			get hrefOf() {
				return t.hrefOf;
			},
			get all() {
				return t.all;
			},
			get onAll() {
				return t.onAll;
			}
		});
	}
	O(te), O(p), si(R(p, 2), () => t.open, (e) => {
		var n = Gr(), o = I(n), c = (e) => {
			Au(e, {
				get who() {
					return H(i).person.label;
				},
				onClose: s,
				children: (e, n) => {
					{
						let n = j(() => t.hrefOf(H(i).person.id));
						Ou(e, {
							get row() {
								return H(i);
							},
							get href() {
								return H(n);
							},
							get basis() {
								return H(r);
							}
						});
					}
				},
				$$slots: { default: !0 }
			});
		}, l = (e) => {
			Au(e, {
				get who() {
					return H(a).person.label;
				},
				onClose: s,
				children: (e, n) => {
					{
						let n = j(() => t.mapHrefOf(H(a).person.id));
						Lu(e, {
							get row() {
								return H(a);
							},
							get limit() {
								return t.limit;
							},
							get basis() {
								return H(r);
							},
							get hrefOf() {
								return t.hrefOf;
							},
							get mapHref() {
								return H(n);
							}
						});
					}
				},
				$$slots: { default: !0 }
			});
		};
		q(o, (e) => {
			H(i) ? e(c) : H(a) && e(l, 1);
		}), G(e, n);
	}), O(f), z((e, t, n, o, s, c) => {
		K(u, H(r)), ji(f, 1, Ti(["split", (H(i) || H(a)) && "split--why"])), K(g, e), K(v, t), K(x, n), K(ee, o), K(re, s), K(ae, c);
	}, [
		() => Z("holders.title"),
		() => Z("holders.intro"),
		() => Z("reach.title"),
		() => Z("reach.intro", { n: t.limit }),
		() => Z("unknown.title"),
		() => Z("unknown.intro")
	]), G(e, c), A();
}
// src/missing/MissingLinksPage.svelte
var Vu = W("<p class=\"muted\"> </p>"), Hu = W("<a class=\"button button--primary\"> </a>"), Uu = W("<div class=\"page page--wide\"><div class=\"person-head\"><div class=\"page-head\"><h1> <span class=\"muted\"> </span></h1> <!></div> <!></div> <div class=\"toolbar no-print\"><!> <!></div> <div><!></div></div>");
function Wu(e, t) {
	k(t, !0);
	let n = j(() => [
		1,
		2,
		3
	].find((e) => String(e) === el("n")) ?? 2), r = j(() => el("op")), i = Kc(() => t.area, (e) => To(t.area, H(r), H(n), e)), a = j(() => [
		1,
		2,
		3
	].map((e) => ({
		value: String(e),
		text: String(e)
	}))), o = (e) => nl({
		n: e === "2" ? void 0 : e,
		waarom: void 0
	});
	var s = Uu(), c = F(s), l = F(c), u = F(l), d = F(u), f = L(R(d), !0);
	O(u);
	var p = R(u, 2), m = (e) => {
		var t = Vu(), n = L(t, !0);
		z((e) => K(n, e), [() => Z("missing.day", { date: jl(i.value.day) })]), G(e, t);
	};
	q(p, (e) => {
		i.value && e(m);
	}), O(l), Wl(R(l, 2), {}), O(c);
	var h = R(c, 2), g = F(h);
	{
		let e = j(() => Z("missing.hops")), t = j(() => String(H(n)));
		Cc(g, {
			name: "stappen",
			get label() {
				return H(e);
			},
			get options() {
				return H(a);
			},
			get value() {
				return H(t);
			},
			onChoose: o
		});
	}
	var _ = R(g, 2);
	{
		let e = j(() => Z("date.asOf"));
		Hl(_, {
			id: "op",
			get label() {
				return H(e);
			},
			get value() {
				return H(r);
			},
			onChange: (e) => nl({
				op: e,
				waarom: void 0
			})
		});
	}
	O(h);
	var v = R(h, 2), y = F(v), b = (e) => {
		{
			let t = j(() => fl()?.me.roleLabel);
			Os(e, {
				get failure() {
					return i.failure;
				},
				get roleLabel() {
					return H(t);
				},
				get onRetry() {
					return i.retry;
				}
			});
		}
	}, x = (e) => {
		{
			let t = j(() => Z("notReleased.title")), n = j(() => Z("notReleased.text"));
			Cs(e, {
				icon: "clock",
				get title() {
					return H(t);
				},
				get text() {
					return H(n);
				}
			});
		}
	}, S = (e) => {
		{
			let n = j(() => Z("noData.title")), r = j(() => Z("noData.text"));
			Cs(e, {
				icon: "users",
				get title() {
					return H(n);
				},
				get text() {
					return H(r);
				},
				children: (e, n) => {
					var r = Gr(), i = I(r), a = (e) => {
						var n = Hu(), r = L(n, !0);
						z((e, t) => {
							J(n, "href", e), K(r, t);
						}, [() => fc("Resident", t.area), () => Z("noData.begin")]), G(e, n);
					}, o = j(() => xl(Gs.createActor));
					q(i, (e) => {
						H(o) && e(a);
					}), G(e, r);
				},
				$$slots: { default: !0 }
			});
		}
	}, ee = j(() => i.value && Xl(i.value)), C = (e) => {
		{
			let r = j(() => el("waarom")), a = j(() => el("onbekend") === "alle");
			Bu(e, {
				get report() {
					return i.value;
				},
				get limit() {
					return H(n);
				},
				get open() {
					return H(r);
				},
				kindWord: (e) => qo(wl(e)),
				hrefOf: (e) => dc(e, t.area),
				mapHrefOf: (e) => sc(t.area, e),
				onExplain: (e) => nl({ waarom: e }),
				get all() {
					return H(a);
				},
				onAll: () => nl({ onbekend: "alle" })
			});
		}
	}, w = (e) => {
		{
			let t = j(() => Z("missing.loading"));
			ql(e, {
				get label() {
					return H(t);
				},
				rows: 6
			});
		}
	};
	q(y, (e) => {
		i.failure ? e(b) : i.value?.figures === "notReleased" ? e(x, 1) : H(ee) ? e(S, 2) : i.value ? e(C, 3) : i.slow && e(w, 4);
	}), O(v), O(s), z((e, t) => {
		K(d, `${e ?? ""} `), K(f, t), J(v, "aria-busy", i.loading);
	}, [() => Z("missing.title", { area: t.areaName }), () => Z("missing.soFarTitle")]), G(e, s), A();
}
// src/app/live.ts
var Gu = 1e3, Ku = 5e3, qu = 3e5;
function Ju() {
	let e, t, n, r = 0, i = Ku;
	function a() {
		n = void 0, document.hidden || Vc(r);
	}
	function o(e) {
		let t = Yu(e.data);
		t <= r || (r = t, n ??= setTimeout(a, Gu));
	}
	function s() {
		e?.close(), clearTimeout(t), t = setTimeout(c, i), i = Math.min(2 * i, qu);
	}
	function c() {
		let t = new EventSource("/v1/changes/stream");
		e = t, t.addEventListener("open", () => i = Ku), t.addEventListener("revision", o), t.addEventListener("bye", s), t.addEventListener("error", () => t.readyState === EventSource.CLOSED && s());
	}
	function l() {
		!document.hidden && r > 0 && Vc(r);
	}
	return c(), document.addEventListener("visibilitychange", l), () => {
		e?.close(), clearTimeout(t), clearTimeout(n), document.removeEventListener("visibilitychange", l);
	};
}
function Yu(e) {
	try {
		let { revision: t } = JSON.parse(e);
		return Number.isSafeInteger(t) ? t : 0;
	} catch {
		return 0;
	}
}
// src/app/arranged.ts
var Xu = [
	"Team",
	"WorkArea",
	"Theme",
	"Area"
], Zu = (e) => Xu.some((t) => e.includes(t));
// src/app/navigation.ts
function Qu({ may: e, own: t }, n) {
	if (t) return dc(t, n);
	if (e(Gs.seeAccounts) && !e(Gs.askReports)) return rc;
	if (n && e(Gs.seeActor)) return e(Gs.askReports) ? oc(n) : uc(n);
}
function $u(e, t, { may: n, adds: r, own: i }) {
	let a = {
		href: Zs,
		text: Z("nav.help"),
		icon: "help",
		current: e.page === "help"
	}, o = {
		href: rc,
		text: Z("nav.administration"),
		icon: "settings",
		current: e.page === "administration"
	}, s = n(Gs.seeAccounts) || Zu(r) ? [o, a] : [a];
	if (!t) return s;
	let c = i !== void 0 && e.page === "actor" && e.id === i, l = [
		"list",
		"actor",
		"new"
	].includes(e.page) && !c;
	return [...[
		[i !== void 0, {
			href: dc(i ?? "", t),
			text: Z("nav.own"),
			icon: "person",
			current: c
		}],
		[n(Gs.askReports), {
			href: oc(t),
			text: Z("nav.missing"),
			short: Z("nav.missing.short"),
			icon: "link",
			current: e.page === "missing"
		}],
		[n(Gs.seeNetwork), {
			href: sc(t),
			text: Z("nav.map"),
			icon: "map",
			current: e.page === "map"
		}],
		[n(Gs.seeActor), {
			href: uc(t),
			text: Z("nav.list"),
			short: Z("nav.list.short"),
			icon: "users",
			current: l
		}],
		[n(Gs.askReports), {
			href: lc(t),
			text: Z("nav.plan"),
			icon: "plan",
			current: e.page === "plan"
		}],
		[n(Gs.askReports), {
			href: cc(t),
			text: Z("nav.positions"),
			icon: "eye",
			current: e.page === "positions"
		}]
	].filter(([e]) => e).map(([, e]) => e), ...s];
}
function ed(e, t) {
	switch (e.page) {
		case "missing": return Z("missing.pageTitle", { area: t });
		case "map": return Z("nav.map");
		case "list": return Z("list.title", { area: t });
		case "positions": return Z("nav.positions");
		case "plan": return Z("nav.plan");
		case "actor": return Z("actor.title");
		case "new": return Z("form.new");
		case "roles": return Z("roles.title");
		case "help": return Z("help.title");
		case "login": return Z("login.title");
		case "welcome": return Z("welcome.title");
		case "account": return Z("user.account");
		case "bin": return Z("user.bin");
		case "retention": return Z("user.retention");
		case "import": return Z("user.import");
		case "administration": return Z("nav.administration");
		case "unknown": return Z("notFound.title");
		case "start": return "";
	}
}
// src/app/newcontact.svelte.ts
var td = N(void 0), nd = () => H(td), rd = () => xl(Gs.addTie) && xl(Gs.writeBatch);
function id(e) {
	P(td, { from: e });
}
function ad() {
	P(td, void 0);
}
// src/app/status.svelte.ts
var od = 8e3, sd = 2e4, cd = { text: "" }, ld = N(cd), ud, dd = () => H(ld);
function fd(e, t) {
	P(ld, {
		text: e,
		offer: t
	}), hd();
}
function pd() {
	clearTimeout(ud), P(ld, cd);
}
function md() {
	clearTimeout(ud);
}
function hd() {
	clearTimeout(ud), ud = setTimeout(pd, H(ld).offer ? sd : od);
}
// src/api/arrangement.ts
var gd = (e, t, n, r) => X("post", `/v1/areas/{code}/arrangement/${n}`, {
	path: { code: e },
	body: {
		net: t,
		moves: r
	}
}), _d = (e, t) => X("delete", "/v1/actors/{id}", {
	path: { id: e },
	version: t
}), vd = (e, t) => X("delete", "/v1/ties/{id}", {
	path: { id: e },
	version: t
}), yd = (e) => X("post", "/v1/batches/{revision}/_undo", {
	path: { revision: e },
	body: {}
}), bd = (e, t) => X("get", "/v1/bin", {
	query: { cursor: e },
	signal: t
}), xd = (e) => X("post", "/v1/bin/{id}/_restore", {
	path: { id: e },
	body: {}
}), Sd = (e) => X("delete", "/v1/bin/{id}", { path: { id: e } }), Cd = (e, t, n) => X("get", "/v1/retention", {
	query: {
		until: e,
		cursor: t
	},
	signal: n
}), wd = "spin.changes", Td = N(Pd()), Ed = N([]), Dd = N(0), Od = !1, kd = () => H(Td).length > 0, Ad = () => H(Dd), jd = (e, t) => `${e} ${t}`;
function Md(e) {
	return typeof e == "number" ? Number.isSafeInteger(e) && e > 0 : typeof e == "string" && /^[\w-]{1,40} [a-z]{1,20}$/.test(e);
}
function Nd(e) {
	try {
		let t = JSON.parse(e ?? "[]");
		return Array.isArray(t) ? t.filter(Md).slice(-50) : [];
	} catch {
		return [];
	}
}
function Pd() {
	try {
		return Nd(sessionStorage.getItem(wd));
	} catch {
		return [];
	}
}
function Fd(e) {
	P(Td, e.slice(-50));
	try {
		H(Td).length ? sessionStorage.setItem(wd, JSON.stringify(H(Td))) : sessionStorage.removeItem(wd);
	} catch {}
}
function Id(e, t) {
	let n = e.lastIndexOf(t);
	return n < 0 ? e : e.toSpliced(n, 1);
}
function Ld(e, t) {
	Fd([...Id(H(Td), t), t]), P(Ed, []), Hc(t), fd(e, {
		label: Z("undo.do"),
		run: () => void Gd(t)
	});
}
function Rd(e, t) {
	Fd([...H(Td), jd(e, t)]), P(Ed, []);
}
function zd(e, t, n) {
	Rd(t, n), P(Dd, H(Dd) + 1), fd(e, {
		label: Z("undo.do"),
		run: () => void Ud(t, n)
	});
}
function Bd() {
	Fd([]), P(Ed, []);
}
var Vd = () => Gd(H(Td).at(-1)), Hd = () => Kd(H(Ed).at(-1)), Ud = (e, t) => Gd(jd(e, t)), Wd = (e, t) => Kd(jd(e, t));
async function Gd(e) {
	let t = await qd(e, "_undo");
	e !== void 0 && t !== void 0 && (Fd(Id(H(Td), e)), P(Ed, [...H(Ed), t]), fd(Z("undo.done"), {
		label: Z("undo.redo"),
		run: () => void Kd(t)
	}));
}
async function Kd(e) {
	let t = await qd(e, "_redo");
	e !== void 0 && t !== void 0 && (P(Ed, Id(H(Ed), e)), Fd([...H(Td), t]), fd(Z("undo.redone"), {
		label: Z("undo.do"),
		run: () => void Gd(t)
	}));
}
async function qd(e, t) {
	if (!(e === void 0 || Od)) {
		Od = !0;
		try {
			return await (typeof e == "number" ? Jd(e) : Yd(e, t));
		} catch (t) {
			let n = wa(t);
			!n.unreachable && !n.unidentified && (Fd(Id(H(Td), e)), P(Ed, Id(H(Ed), e))), fd(n.unreachable ? Z("offline.title") : n.problem?.detail || Z("undo.failed"));
			return;
		} finally {
			Od = !1;
		}
	}
}
async function Jd(e) {
	let t = await yd(e);
	return Vc(t.revision), t.revision;
}
async function Yd(e, t) {
	let [n = "", r = ""] = e.split(" ");
	return await gd(n, r, t), P(Dd, H(Dd) + 1), e;
}
// src/app/find.ts
async function Xd(e, t, n) {
	return (await No(e, t?.length ? t : void 0, n)).items.map(({ id: e, kind: t, label: n }) => ({
		id: e,
		kind: t,
		label: n
	}));
}
// src/api/batches.ts
var Zd = (e) => X("post", "/v1/batches", { body: { operations: e } }), Qd = class {
	#e;
	#t;
	constructor(e, t) {
		this.#e = e, this.#t = qr(t);
	}
	get current() {
		return this.#t(), this.#e();
	}
}, $d = /\(.+\)/, ef = new Set([
	"all",
	"print",
	"screen",
	"and",
	"or",
	"not",
	"only"
]), tf = class extends Qd {
	constructor(e, t) {
		let n = $d.test(e) || e.split(/[\s,]+/).some((e) => ef.has(e.trim())) ? e : `(${e})`, r = window.matchMedia(n);
		super(() => r.matches, (e) => Mr(r, "change", e));
	}
}, nf = (e, t) => X("get", "/v1/schakels/{id}", {
	path: { id: e },
	signal: t
}), rf = (e) => X("post", "/v1/schakels", { body: e }), af = (e, t, n) => X("patch", "/v1/schakels/{id}", {
	path: { id: e },
	version: t,
	body: n
}), of = (e, t, n) => X("post", "/v1/schakels/{id}/_end", {
	path: { id: e },
	version: t,
	body: { until: n }
});
export { zl as $, Zi as $n, Os as $t, md as A, uo as An, H as Ar, Cc as At, Wu as B, Ca as Bn, R as Br, sc as Bt, Cd as C, Mo as Cn, W as Cr, Kc as Ct, fd as D, fo as Dn, Pr as Dr, Uc as Dt, hd as E, _o as En, Wr as Er, Lc as Et, $u as F, io as Fn, Tn as Fr, rc as Ft, Hl as G, ba as Gn, j as Gr, Xs as Gt, $l as H, Ta as Hn, P as Hr, fc as Ht, Qu as I, $a as In, nn as Ir, mc as It, Ml as J, ma as Jn, k as Jr, Ws as Jt, jl as K, ya as Kn, ot as Kr, pc as Kt, ed as L, Ga as Ln, F as Lr, nc as Lt, ad as M, po as Mn, _r as Mr, vc as Mt, rd as N, yo as Nn, z as Nr, dc as Nt, pd as O, vo as On, U as Or, zc as Ot, nd as P, X as Pn, Cn as Pr, ic as Pt, Pl as Q, ta as Qn, g as Qr, As as Qt, Zu as R, Ka as Rn, I as Rr, uc as Rt, bd as S, Ao as Sn, Gr as Sr, Jc as St, gd as T, go as Tn, Kr as Tr, Wc as Tt, ql as U, Sa as Un, N as Ur, lc as Ut, ru as V, wa as Vn, $t as Vr, oc as Vt, Wl as W, xa as Wn, Ft as Wr, cc as Wt, Ll as X, ca as Xn, O as Xr, Is as Xt, Fl as Y, fa as Yn, ke as Yr, Bs as Yt, Nl as Z, sa as Zn, f as Zr, js as Zt, Ud as _, Eo as _n, q as _r, tl as _t, tf as a, qo as an, Li as ar, Ol as at, vd as b, xo as bn, K as br, nl as bt, zd as c, Lo as cn, ji as cr, xl as ct, kd as d, Fo as dn, bi as dr, pl as dt, Ts as en, J as er, bl as et, Bd as f, Bo as fn, yi as fr, Cl as ft, Gd as g, Do as gn, si as gr, Qc as gt, Hd as h, No as hn, ci as hr, $c as ht, nf as i, Q as in, Ri as ir, yl as it, id as j, ho as jn, mr as jr, bc as jt, dd as k, lo as kn, Nr as kr, jc as kt, Ld as l, Ro as ln, Ti as lr, _l as lt, Wd as m, Io as mn, fi as mr, hl as mt, af as n, xs as nn, Qi as nr, ml as nt, Zd as o, Z as on, Pi as or, wl as ot, Rd as p, Vo as pn, vi as pr, Tl as pt, Il as q, ha as qn, A as qr, Gs as qt, of as r, ss as rn, zi as rr, fl as rt, Xd as s, Ko as sn, Ni as sr, Sl as st, rf as t, Cs as tn, $i as tr, El as tt, Ad as u, zo as un, Si as ur, gl as ut, Vd as v, ko as vn, ai as vr, ol as vt, xd as w, mo as wn, Ur as wr, Vc as wt, Sd as x, Oo as xn, G as xr, Yc as xt, _d as y, jo as yn, Zr as yr, el as yt, Ju as z, Ha as zn, L as zr, ac as zt };
