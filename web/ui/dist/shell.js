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
var _ = 1 << 24, v = 1024, y = 2048, b = 4096, x = 8192, S = 16384, C = 32768, ee = 1 << 25, w = 65536, te = 1 << 19, ne = 1 << 20, re = 1 << 25, ie = 1 << 21, ae = 1 << 22, oe = 1 << 23, se = Symbol("$state"), ce = Symbol("component"), le = Symbol("legacy props"), ue = Symbol(""), de = Symbol("attributes"), fe = Symbol("class"), pe = Symbol("style"), me = Symbol("text"), he = Symbol("form reset"), ge = new class extends Error {
	name = "StaleReactionError";
	message = "The reaction that called `getAbortSignal()` was re-run or destroyed";
}(), _e = !!globalThis.document?.contentType && globalThis.document.contentType.includes("xml"), ve = {}, ye = Symbol("uninitialized"), be = "http://www.w3.org/1999/xhtml", xe = "http://www.w3.org/2000/svg";
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
var T = !1;
function Ee(e) {
	T = e;
}
var E;
function De(e) {
	if (e === null) throw Ce(), ve;
	return E = e;
}
function Oe() {
	return De(un(E));
}
function D(e) {
	if (T) {
		if (un(E) !== null) throw Ce(), ve;
		E = e;
	}
}
function ke(e = 1) {
	if (T) {
		for (var t = e, n = E; t--;) n = un(n);
		E = n;
	}
}
function Ae(e = !0) {
	for (var t = 0, n = E;;) {
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
	if (!e || e.nodeType !== 8) throw Ce(), ve;
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
function O(e, t = !1, n) {
	qe = {
		p: qe,
		i: !1,
		c: null,
		e: null,
		s: e,
		x: null,
		r: B,
		l: null
	};
}
function k(e) {
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
	T && ln(e) !== null && dn(e);
}
var st = !1;
function ct() {
	st || (st = !0, document.addEventListener("reset", (e) => {
		Promise.resolve().then(() => {
			if (!e.defaultPrevented) for (let t of e.target.elements) t[he]?.();
		});
	}, { capture: !0 }));
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/shared.js
function lt(e) {
	var t = z, n = B;
	qn(null), Jn(null);
	try {
		return e();
	} finally {
		qn(t), Jn(n);
	}
}
function ut(e, t, n, r = n) {
	e.addEventListener(t, () => lt(n));
	let i = e[he];
	e[he] = i ? () => {
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
	var s = B, c = ft(), l = a.length === 1 ? a[0].promise : a.length > 1 ? Promise.all(a.map((e) => e.promise)) : null;
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
	var e = B, t = z, n = qe, r = j;
	return function(i = !0) {
		Jn(e), qn(t), Je(n), i && !(e.f & 16384) && (r?.activate(), r?.apply());
	};
}
function pt(e = !0) {
	Jn(null), qn(null), Je(null), e && j?.deactivate();
}
function mt() {
	var e = B, t = e.b, n = j, r = !!t?.is_rendered();
	return t?.update_pending_count(1, n), n.increment(r, e), () => {
		t?.update_pending_count(-1, n), n.decrement(r, e);
	};
}
function ht(e) {
	var t = 2 | y;
	return B !== null && (B.f |= te), {
		ctx: qe,
		deps: null,
		effects: null,
		equals: Me,
		f: t,
		fn: e,
		reactions: null,
		rv: 0,
		v: ye,
		wv: 0,
		parent: B,
		ac: null
	};
}
var gt = Symbol("obsolete");
function _t(e, t, n) {
	let r = B;
	r === null && Ie();
	var i = void 0, a = Gt(ye), o = !z, s = new Set();
	return Dn(() => {
		var t = B, n = h();
		i = n.promise;
		try {
			Promise.resolve(e()).then(n.resolve, (e) => {
				e !== ge && n.reject(e);
			}).finally(pt);
		} catch (e) {
			n.reject(e), pt();
		}
		var c = j;
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
function A(e) {
	let t = ht(e);
	return Xn(t), t;
}
function vt(e) {
	let t = ht(e);
	return t.equals = Pe, t;
}
function yt(e) {
	var t = e.effects;
	if (t !== null) {
		e.effects = null;
		for (var n = 0; n < t.length; n += 1) Fn(t[n]);
	}
}
function bt(e) {
	var t, n = B, r = e.parent;
	if (!Wn && r !== null && e.v !== ye && r.f & 24576) return Se(), e.v;
	Jn(r);
	try {
		yt(e), t = cr(e);
	} finally {
		Jn(n);
	}
	return t;
}
function xt(e) {
	var t = bt(e);
	!e.equals(t) && (e.wv = ar(), (!j?.is_fork || e.deps === null) && (j === null ? e.v = t : (j.capture(e, t, !0), Tt?.capture(e, t, !0)), e.deps === null)) ? nt(e, v) : Wn || (Et === null ? rt(e) : (xn() || j?.is_fork) && Et.set(e, t));
}
function St(e) {
	if (e.effects !== null) for (let t of e.effects) (t.teardown || t.ac) && (t.teardown?.(), t.ac !== null && lt(() => {
		t.ac.abort(ge), t.ac = null;
	}), t.fn !== null && (t.teardown = f), dr(t, 0), Nn(t));
}
function Ct(e) {
	if (e.effects !== null) for (let t of e.effects) t.teardown && t.fn !== null && fr(t);
}
// node_modules/svelte/src/internal/client/reactivity/batch.js
var wt = null, j = null, Tt = null, Et = null, Dt = null, Ot = !1, kt = !1, At = null, jt = null, Mt = 0, Nt = 1, Pt = class e {
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
		if (j = null, r.length > 0) {
			var i = e.ensure();
			for (let e of r) i.schedule(e);
		}
		if (At = null, jt = null, this.#d()) {
			this.#y(n), this.#y(t);
			for (let [e, t] of this.#c) Bt(e, t);
			r.length > 0 && j.#m();
			return;
		}
		let a = this.#g();
		if (a) this.#y(n), this.#y(t), a.#v(this);
		else {
			this.#s.clear();
			for (let e of this.#e) e(this);
			this.#e.clear(), Tt = this, Rt(n), Rt(t), Tt = null, this.#i?.resolve();
			var o = j;
			this.#n === 0 && (this.#a.length === 0 || o !== null) && this.#b(), o !== null && (Ut.clear(), o.#m());
		}
	}
	#h(e, t, n) {
		e.f ^= v;
		for (var r = e.first; r !== null;) {
			var i = r.f, a = !!(i & 96);
			if (!(a && i & 1024 || i & 8192 || this.#c.has(r)) && r.fn !== null) {
				a ? r.f ^= v : i & 4 ? t.push(r) : or(r) && (i & 16 && this.add_dirty_reaction(r, b), fr(r));
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
		this.oncommit(() => e.discard()), e.#b(), j = this, this.#m();
	}
	#y(e) {
		for (var t = 0; t < e.length; t += 1) it(e[t], this.#s);
	}
	capture(e, t, n = !1) {
		e.v !== ye && !this.previous.has(e) && this.previous.set(e, e.v), e.f & 8388608 || (this.current.set(e, [t, n]), Et?.set(e, t)), this.is_fork || (e.v = t);
	}
	activate() {
		j = this;
	}
	deactivate() {
		j = null, Et = null;
	}
	flush() {
		try {
			kt = !0, j = this, this.#m();
		} finally {
			Mt = 0, Dt = null, At = null, jt = null, kt = !1, j = null, Et = null, Ut.clear();
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
		if (j === null) {
			let t = j = new e();
			!kt && !Ot && $e(() => {
				t.started || t.flush();
			});
		}
		return j;
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
			if (et(), j === null) return r;
			j.flush();
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
			if (!(r.f & 24576) && or(r) && (Lt = new Set(), fr(r), r.deps === null && r.first === null && r.nodes === null && r.teardown === null && r.ac === null && Ln(r), Lt?.size > 0)) {
				Ut.clear();
				for (let e of Lt) {
					if (e.f & 24576) continue;
					let t = [e], n = e.parent;
					for (; n !== null;) Lt.has(n) && (Lt.delete(n), t.push(n)), n = n.parent;
					for (let e = t.length - 1; e >= 0; e--) {
						let n = t[e];
						n.f & 24576 || fr(n);
					}
				}
				Lt.clear();
			}
		}
		Lt = null;
	}
}
function zt(e) {
	j.schedule(e);
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
function M(e, t) {
	let n = Gt(e, t);
	return Xn(n), n;
}
function Kt(e, t = !1, n = !0) {
	let r = Gt(e);
	return t || (r.equals = Pe), r;
}
function N(e, t, n = !1) {
	return z !== null && (!Kn || z.f & 131072) && Xe() && z.f & 4325394 && (Yn === null || !Yn.has(e)) && Ge(), Yt(e, n ? $t(t) : t, jt);
}
var qt = null, Jt = 0;
function Yt(e, t, n = null) {
	if (!e.equals(t)) {
		Wn ? Ut.set(e, t) : Ut.has(e) || Ut.set(e, e.v);
		var r = Pt.ensure();
		if (r.capture(e, t), e.f & 2) {
			let t = e;
			e.f & 2048 && bt(t), Et === null && rt(t);
		}
		e.wv = ar(), qt = null, Jt = 0, Qt(e, y, n), qt = null, Xe() && B !== null && B.f & 1024 && !(B.f & 96) && ($n === null ? er([e]) : $n.push(e)), !r.is_fork && Ht.size > 0 && !Wt && Xt();
	}
	return t;
}
function Xt() {
	Wt = !1;
	for (let e of Ht) {
		e.f & 1024 && nt(e, b);
		let t;
		try {
			t = or(e);
		} catch {
			t = !0;
		}
		t && fr(e);
	}
	Ht.clear();
}
function Zt(e) {
	N(e, e.v + 1);
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
			if (i || s !== B) {
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
	var r = new Map(), i = e(t), o = M(0), u = null, d = rr, f = (e) => {
		if (rr === d) return e();
		var t = z, n = rr;
		qn(null), ir(d);
		var r = e();
		return qn(t), ir(n), r;
	};
	return i && r.set("length", M(t.length, u)), new Proxy(t, {
		defineProperty(e, t, n) {
			"value" in n && n.configurable !== !1 && n.enumerable !== !1 && n.writable !== !1 || Ue();
			var i = r.get(t);
			return i === void 0 ? f(() => {
				var e = M(n.value, u);
				return r.set(t, e), e;
			}) : N(i, n.value, !0), !0;
		},
		deleteProperty(e, t) {
			var n = r.get(t);
			if (n === void 0) {
				if (t in e) {
					let e = f(() => M(ye, u));
					r.set(t, e), Zt(o);
				}
			} else N(n, ye), Zt(o);
			return !0;
		},
		get(e, n, i) {
			if (n === se) return t;
			var o = r.get(n), s = n in e;
			if (o === void 0 && (!s || a(e, n)?.writable) && (o = f(() => M($t(s ? e[n] : ye), u)), r.set(n, o)), o !== void 0) {
				var c = V(o);
				return c === ye ? void 0 : c;
			}
			return Reflect.get(e, n, i);
		},
		getOwnPropertyDescriptor(e, t) {
			this.has?.(e, t);
			var n = Reflect.getOwnPropertyDescriptor(e, t), i = r.get(t);
			if (i !== void 0) {
				var a = V(i);
				if (a === ye) return;
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
			var n = r.get(t), i = n !== void 0 && n.v !== ye || Reflect.has(e, t);
			return (n !== void 0 || (B !== null || z !== null) && (!i || a(e, t)?.writable)) && (n === void 0 && (n = f(() => M(i ? $t(e[t]) : ye, u)), r.set(t, n)), V(n) === ye) ? !1 : i;
		},
		set(e, t, n, s) {
			var c = r.get(t), l = t in e;
			if (i && t === "length") for (var d = n; d < c.v; d += 1) {
				var p = r.get(d + "");
				p === void 0 ? d in e && (p = f(() => M(ye, u)), r.set(d + "", p)) : N(p, ye);
			}
			if (c === void 0) (!l || a(e, t)?.writable) && (c = f(() => M(void 0, u)), N(c, $t(n)), r.set(t, c));
			else {
				l = c.v !== ye;
				var m = f(() => $t(n));
				N(c, m);
			}
			var h = Reflect.getOwnPropertyDescriptor(e, t);
			if (h?.set && h.set.call(s, n), !l) {
				if (i && typeof t == "string") {
					var g = r.get("length"), _ = Number(t);
					Number.isInteger(_) && _ >= g.v && N(g, _ + 1);
				}
				Zt(o);
			}
			return !0;
		},
		ownKeys(e) {
			V(o);
			var t = Reflect.ownKeys(e).filter((e) => {
				var t = r.get(e);
				return t === void 0 || t.v !== ye;
			});
			for (var [n, i] of r) i.v !== ye && !(n in e) && t.push(n);
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
		an = a(t, "firstChild").get, on = a(t, "nextSibling").get, u(e) && (e[fe] = void 0, e[de] = null, e[pe] = void 0, e.__e = void 0), u(n) && (n[me] = void 0);
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
function P(e, t) {
	if (!T) return ln(e);
	var n = ln(E);
	if (n === null) n = E.appendChild(cn());
	else if (t && n.nodeType !== 3) {
		var r = cn();
		return n?.before(r), De(r), r;
	}
	return t && hn(n), De(n), n;
}
function F(e, t = !1) {
	if (!T) {
		var n = ln(e);
		return n instanceof Comment && n.data === "" ? un(n) : n;
	}
	if (t) {
		if (E?.nodeType !== 3) {
			var r = cn();
			return E?.before(r), De(r), r;
		}
		hn(E);
	}
	return E;
}
function I(e, t = !1) {
	if (!T) return ln(e);
	var n = P(e, t);
	return D(e), n;
}
function L(e, t = 1, n = !1) {
	let r = T ? E : e;
	for (var i; t--;) i = r, r = un(r);
	if (!T) return r;
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
	var t = B;
	if (t === null) return z.f |= oe, e;
	if (!(t.f & 32768) && !(t.f & 4)) throw e;
	_n(e, t);
}
function _n(e, t) {
	if (e === ve) throw e;
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
	B === null && (z === null && Be(e), ze()), Wn && Re(e);
}
function yn(e, t) {
	var n = t.last;
	n === null ? t.last = t.first = e : (n.next = e, e.prev = n, t.last = e);
}
function bn(e, t) {
	var n = B;
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
	j?.register_created_effect(r);
	var i = r;
	if (e & 4) At === null ? Pt.ensure().schedule(r) : At.push(r);
	else if (t !== null) {
		try {
			fr(r);
		} catch (e) {
			throw Fn(r), e;
		}
		i.deps === null && i.teardown === null && i.nodes === null && i.first === i.last && !(i.f & 524288) && (i = i.first, e & 16 && e & 65536 && i !== null && (i.f |= w));
	}
	if (i !== null && (i.parent = n, n !== null && yn(i, n), z !== null && z.f & 2 && !(e & 64))) {
		var a = z;
		(a.effects ??= []).push(i);
	}
	return r;
}
function xn() {
	return z !== null && !Kn;
}
function Sn(e) {
	let t = bn(8, null);
	return nt(t, v), t.teardown = e, t;
}
function Cn(e) {
	vn("$effect");
	var t = B.f;
	if (!z && t & 32 && qe !== null && !qe.i) {
		var n = qe;
		(n.e ??= []).push(e);
	} else return wn(e);
}
function wn(e) {
	return bn(4 | ne, e);
}
function Tn(e) {
	Pt.ensure();
	let t = bn(64 | te, e);
	return (e = {}) => new Promise((n) => {
		e.outro ? Rn(t, () => {
			Fn(t), n(void 0);
		}) : (Fn(t), n(void 0));
	});
}
function En(e) {
	return bn(4, e);
}
function Dn(e) {
	return bn(ae | te, e);
}
function On(e, t = 0) {
	return bn(8 | t, e);
}
function R(e, t = [], n = [], r = []) {
	dt(r, t, n, (t) => {
		bn(8, () => {
			e(...t.map(V));
		});
	});
}
function kn(e, t = 0) {
	return bn(16 | t, e);
}
function An(e, t = 0) {
	return bn(_ | t, e);
}
function jn(e) {
	return bn(32 | te, e);
}
function Mn(e) {
	var t = e.teardown;
	if (t !== null) {
		let n = Wn, r = z;
		Gn(!0), qn(null);
		try {
			t.call(null);
		} catch (t) {
			_n(t, e.parent);
		} finally {
			Gn(n), qn(r);
		}
	}
}
function Nn(e, t = !1) {
	var n = e.first;
	for (e.first = e.last = null; n !== null;) {
		let e = n.ac;
		e !== null && lt(() => {
			e.abort(ge);
		});
		var r = n.next;
		n.f & 64 ? n.parent = null : Fn(n, t), n = r;
	}
}
function Pn(e) {
	for (var t = e.first; t !== null;) {
		var n = t.next;
		t.f & 32 || Fn(t), t = n;
	}
}
function Fn(e, t = !0) {
	var n = !1;
	(t || e.f & 262144) && e.nodes !== null && e.nodes.end !== null && (In(e.nodes.start, e.nodes.end), n = !0), e.f |= ee, Nn(e, t && !n), dr(e, 0);
	var r = e.nodes && e.nodes.t;
	if (r !== null) for (let e of r) e.stop();
	Mn(e), e.f ^= ee, e.f |= S;
	var i = e.parent;
	i !== null && i.first !== null && Ln(e), e.next = e.prev = e.teardown = e.ctx = e.deps = e.fn = e.nodes = e.ac = e.b = null;
}
function In(e, t) {
	for (; e !== null;) {
		var n = e === t ? null : un(e);
		e.remove(), e = n;
	}
}
function Ln(e) {
	var t = e.parent, n = e.prev, r = e.next;
	n !== null && (n.next = r), r !== null && (r.prev = n), t !== null && (t.first === e && (t.first = r), t.last === e && (t.last = n));
}
function Rn(e, t, n = !0) {
	var r = [];
	e.f |= 256, zn(e, r, !0);
	var i = () => {
		n && Fn(e), t && t();
	}, a = r.length;
	if (a > 0) {
		var o = () => --a || i();
		for (var s of r) s.out(o);
	} else i();
}
function zn(e, t, n) {
	if (!(e.f & 8192)) {
		e.f ^= x;
		var r = e.nodes && e.nodes.t;
		if (r !== null) for (let e of r) (e.is_global || n) && t.push(e);
		for (var i = e.first; i !== null;) {
			var a = i.next;
			if (!(i.f & 64)) {
				var o = !!(i.f & 65536) || !!(i.f & 32) && !!(e.f & 16);
				zn(i, t, o ? n : !1);
			}
			i = a;
		}
	}
}
function Bn(e) {
	e.f &= -257, Vn(e, !0);
}
function Vn(e, t) {
	if (!(e.f & 256) && e.f & 8192) {
		e.f ^= x, e.f & 1024 || (nt(e, y), Pt.ensure().schedule(e));
		for (var n = e.first; n !== null;) {
			var r = n.next, i = !!(n.f & 65536) || !!(n.f & 32);
			Vn(n, i ? t : !1), n = r;
		}
		var a = e.nodes && e.nodes.t;
		if (a !== null) for (let e of a) (e.is_global || t) && e.in();
	}
}
function Hn(e, t) {
	if (e.nodes) for (var n = e.nodes.start, r = e.nodes.end; n !== null;) {
		var i = n === r ? null : un(n);
		t.append(n), n = i;
	}
}
// node_modules/svelte/src/internal/client/legacy.js
var Un = null, Wn = !1;
function Gn(e) {
	Wn = e;
}
var z = null, Kn = !1;
function qn(e) {
	z = e;
}
var B = null;
function Jn(e) {
	B = e;
}
var Yn = null;
function Xn(e) {
	z !== null && (z.f & 2097152 || z.f & 2) && (Yn ??= new Set()).add(e);
}
var Zn = null, Qn = 0, $n = null;
function er(e) {
	$n = e;
}
var tr = 1, nr = 0, rr = nr;
function ir(e) {
	rr = e;
}
function ar() {
	return ++tr;
}
function or(e) {
	var t = e.f;
	if (t & 2048) return !0;
	if (t & 4096) {
		for (var n = e.deps, r = n.length, i = 0; i < r; i++) {
			var a = n[i];
			if (or(a) && xt(a), a.wv > e.wv) return !0;
		}
		t & 512 && Et === null && nt(e, v);
	}
	return !1;
}
function sr(e, t, n = !0) {
	var r = e.reactions;
	if (r !== null && !(Yn !== null && Yn.has(e))) for (var i = 0; i < r.length; i++) {
		var a = r[i];
		a.f & 2 ? sr(a, t, !1) : t === a && (n ? nt(a, y) : a.f & 1024 && nt(a, b), zt(a));
	}
}
function cr(e) {
	var t = Zn, n = Qn, r = $n, i = z, a = Yn, o = qe, s = Kn, c = rr, l = e.f;
	Zn = null, Qn = 0, $n = null, z = l & 96 ? null : e, Yn = null, Je(e.ctx), Kn = !1, rr = ++nr, e.ac !== null && (lt(() => {
		e.ac.abort(ge);
	}), e.ac = null);
	try {
		e.f |= ie;
		var u = e.fn, d = u();
		e.f |= C;
		var f = lr(e);
		if (Xe() && $n !== null && !Kn && f !== null && !(e.f & 6146)) for (var p = 0; p < $n.length; p++) sr($n[p], e);
		if (i !== null && i !== e) {
			if (nr++, i.deps !== null) for (let e = 0; e < n; e += 1) i.deps[e].rv = nr;
			if (t !== null) for (let e of t) e.rv = nr;
			$n !== null && (r === null ? r = $n : r.push(...$n));
		}
		return e.f & 8388608 && (e.f ^= oe), d;
	} catch (t) {
		return lr(e), gn(t);
	} finally {
		e.f ^= ie, Zn = t, Qn = n, $n = r, z = i, Yn = a, Je(o), Kn = s, rr = c;
	}
}
function lr(e) {
	var t = e.deps, n = j?.is_fork;
	if (Zn !== null) {
		var r;
		if (n || dr(e, Qn), t !== null && Qn > 0) for (t.length = Qn + Zn.length, r = 0; r < Zn.length; r++) t[Qn + r] = Zn[r];
		else e.deps = t = Zn;
		if (xn() && e.f & 512) for (r = Qn; r < t.length; r++) (t[r].reactions ??= []).push(e);
	} else !n && t !== null && Qn < t.length && (dr(e, Qn), t.length = Qn);
	return t;
}
function ur(e, r) {
	let i = r.reactions;
	if (i !== null) {
		var a = t.call(i, e);
		if (a !== -1) {
			var o = i.length - 1;
			o === 0 ? i = r.reactions = null : (i[a] = i[o], i.pop());
		}
	}
	if (i === null && r.f & 2 && (Zn === null || !n.call(Zn, r))) {
		var s = r;
		s.f & 512 && (s.f ^= 512), s.v !== ye && rt(s), s.ac !== null && lt(() => {
			s.ac.abort(ge), s.ac = null, nt(s, y);
		}), St(s), dr(s, 0);
	}
}
function dr(e, t) {
	var n = e.deps;
	if (n !== null) for (var r = t; r < n.length; r++) ur(e, n[r]);
}
function fr(e) {
	var t = e.f;
	if (!(t & 16384)) {
		nt(e, v);
		var n = B;
		B = e;
		try {
			t & 16777232 ? Pn(e) : Nn(e), Mn(e);
			var r = cr(e);
			e.teardown = typeof r == "function" ? r : null, e.wv = tr;
		} finally {
			B = n;
		}
	}
}
async function pr() {
	await Promise.resolve(), Ft();
}
function V(e) {
	var t = !!(e.f & 2);
	if (Un?.add(e), z !== null && !Kn && !(B !== null && B.f & 16384) && (Yn === null || !Yn.has(e))) {
		var r = z.deps;
		if (z.f & 2097152) e.rv < nr && (e.rv = nr, Zn === null && r !== null && r[Qn] === e ? Qn++ : Zn === null ? Zn = [e] : Zn.push(e));
		else {
			z.deps ??= [], n.call(z.deps, e) || z.deps.push(e);
			var i = e.reactions;
			i === null ? e.reactions = [z] : n.call(i, z) || i.push(z);
		}
	}
	if (Wn && Ut.has(e)) return Ut.get(e);
	if (t) {
		var a = e;
		if (Wn) {
			var o = a.v;
			return (!(a.f & 1024) && a.reactions !== null || hr(a)) && (o = bt(a)), Ut.set(a, o), o;
		}
		var s = !(a.f & 512) && !Kn && z !== null && !!(z.f & 512), c = (a.f & C) === 0;
		or(a) && (s && (a.f |= 512), xt(a)), s && !c && (Ct(a), mr(a));
	}
	if (Et?.has(e)) return Et.get(e);
	if (e.f & 8388608) throw e.v;
	return e.v;
}
function mr(e) {
	if (e.f |= 512, e.deps !== null) for (let r of e.deps) {
		var t = r.reactions;
		t === null ? r.reactions = [e] : n.call(t, e) || t.push(e), r.f & 2 && !(r.f & 512) && (Ct(r), mr(r));
	}
}
function hr(e) {
	if (e.v === ye) return !0;
	if (e.deps === null) return !1;
	for (let t of e.deps) if (Ut.has(t) || t.f & 2 && hr(t)) return !0;
	return !1;
}
function gr(e) {
	var t = Kn;
	try {
		return Kn = !0, e();
	} finally {
		Kn = t;
	}
}
// node_modules/svelte/src/utils.js
function _r(e) {
	return e.endsWith("capture") && e !== "gotpointercapture" && e !== "lostpointercapture";
}
var vr = [
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
function yr(e) {
	return vr.includes(e);
}
var br = "allowfullscreen.async.autofocus.autoplay.checked.controls.default.disabled.formnovalidate.indeterminate.inert.ismap.loop.multiple.muted.nomodule.novalidate.open.playsinline.readonly.required.reversed.seamless.selected.webkitdirectory.defer.disablepictureinpicture.disableremoteplayback".split("."), xr = {
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
function Sr(e) {
	return e = e.toLowerCase(), xr[e] ?? e;
}
[...br];
var Cr = ["touchstart", "touchmove"];
function wr(e) {
	return Cr.includes(e);
}
var Tr = [
	"textarea",
	"script",
	"style",
	"title"
];
function Er(e) {
	return Tr.includes(e);
}
// node_modules/svelte/src/internal/client/dom/elements/events.js
var Dr = Symbol("events"), Or = new Set(), kr = new Set();
function Ar(e, t, n, r = {}) {
	function i(e) {
		if (r.capture || Fr.call(t, e), !e.cancelBubble) return lt(() => n?.call(this, e));
	}
	return e.startsWith("pointer") || e.startsWith("touch") || e === "wheel" ? (i.__removed = !1, $e(() => {
		i.__removed || t.addEventListener(e, i, r);
	})) : t.addEventListener(e, i, r), i;
}
function jr(e, t, n, r, i) {
	var a = {
		capture: r,
		passive: i
	}, o = Ar(e, t, n, a);
	(t === document.body || t === window || t === document || t instanceof HTMLMediaElement) && Sn(() => {
		o.__removed = !0, t.removeEventListener(e, o, a);
	});
}
function H(e, t, n) {
	(t[Dr] ??= {})[e] = n;
}
function Mr(e) {
	for (var t = 0; t < e.length; t++) Or.add(e[t]);
	for (var n of kr) n(e);
}
var Nr = null, Pr = !1;
function Fr(e) {
	var t = this, n = t.ownerDocument, r = e.type, a = e.composedPath?.() || [], o = a[0] || e.target;
	Nr = e, Pr || (Pr = !0, setTimeout(() => {
		Pr = !1, Nr = null;
	}));
	var s = 0, c = Nr === e && e[Dr];
	if (c) {
		var l = a.indexOf(c);
		if (l !== -1 && (t === document || t === window)) {
			e[Dr] = t;
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
		var d = z, f = B;
		qn(null), Jn(null);
		try {
			for (var p, m = []; o !== null && o !== t;) {
				try {
					var h = o[Dr]?.[r];
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
			e[Dr] = t, delete e.currentTarget, qn(d), Jn(f);
		}
	}
}
// node_modules/svelte/src/internal/client/dom/reconciler.js
var Ir = globalThis?.window?.trustedTypes && globalThis.window.trustedTypes.createPolicy("svelte-trusted-html", { createHTML: (e) => e });
function Lr(e) {
	return Ir?.createHTML(e) ?? e;
}
function Rr(e) {
	var t = pn("template");
	return t.innerHTML = Lr(e.replaceAll("<!>", "<!---->")), t.content;
}
// node_modules/svelte/src/internal/client/dom/template.js
function zr(e, t) {
	var n = B;
	n.nodes === null && (n.nodes = {
		start: e,
		end: t,
		a: null,
		t: null
	});
}
function U(e, t) {
	var n = !!(t & 1), r = !!(t & 2), i, a = !e.startsWith("<!>");
	return () => {
		if (T) return zr(E, null), E;
		i === void 0 && (i = Rr(a ? e : "<!>" + e), n || (i = ln(i)));
		var t = r || rn ? document.importNode(i, !0) : i.cloneNode(!0);
		if (n) {
			var o = ln(t), s = t.lastChild;
			zr(o, s);
		} else zr(t, t);
		return t;
	};
}
function Br(e, t, n = "svg") {
	var r = !e.startsWith("<!>"), i = !!(t & 1), a = `<${n}>${r ? e : "<!>" + e}</${n}>`, o;
	return () => {
		if (T) return zr(E, null), E;
		if (!o) {
			var e = ln(Rr(a));
			if (i) for (o = document.createDocumentFragment(); ln(e);) o.appendChild(ln(e));
			else o = ln(e);
		}
		var t = o.cloneNode(!0);
		if (i) {
			var n = ln(t), r = t.lastChild;
			zr(n, r);
		} else zr(t, t);
		return t;
	};
}
function Vr(e, t) {
	return Br(e, t, "svg");
}
function Hr(e = "") {
	if (!T) {
		var t = cn(e + "");
		return zr(t, t), t;
	}
	var n = E;
	return n.nodeType === 3 ? hn(n) : (n.before(n = cn()), De(n)), zr(n, n), n;
}
function Ur() {
	if (T) return zr(E, null), E;
	var e = document.createDocumentFragment(), t = document.createComment(""), n = cn();
	return e.append(t, n), zr(t, n), e;
}
function W(e, t) {
	if (T) {
		var n = B;
		n.f & 32768 && n.nodes.end !== null || (n.nodes.end = E), Oe();
	} else e !== null && e.before(t);
}
// node_modules/svelte/src/reactivity/create-subscriber.js
function Wr(e) {
	let t = 0, n = Gt(0), r;
	return () => {
		xn() && (V(n), On(() => (t === 0 && (r = gr(() => e(() => Zt(n)))), t += 1, () => {
			$e(() => {
				--t, t === 0 && (r?.(), r = void 0, Zt(n));
			});
		})));
	};
}
// node_modules/svelte/src/internal/client/dom/blocks/boundary.js
var Gr = w | te;
function Kr(e, t, n, r) {
	new qr(e, t, n, r);
}
var qr = class {
	parent;
	is_pending = !1;
	transform_error;
	#e;
	#t = T ? E : null;
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
	#m = Wr(() => (this.#p = Gt(this.#l), () => {
		this.#p = null;
	}));
	constructor(e, t, n, r) {
		this.#e = e, this.#n = t, this.#r = (e) => {
			var t = B;
			t.b = this, t.f |= 128, n(e);
		}, this.parent = B.b, this.transform_error = r ?? this.parent?.transform_error ?? ((e) => e), this.#i = kn(() => {
			if (T) {
				let e = je(this.#t);
				Oe();
				let t = e === "[!";
				if (e.startsWith("[?")) {
					let t = JSON.parse(e.slice(2));
					this.#g(t);
				} else t ? this.#y() : this.#h();
			} else this.#b();
		}, Gr), T && (this.#e = E);
	}
	#h() {
		try {
			this.#a = jn(() => this.#r(this.#e));
		} catch (e) {
			this.error(e);
		}
	}
	#g(e) {
		let t = this.#n.failed, { reset: n, invoke_onerror: r } = this.#_(e);
		$e(r), t && (this.#s = jn(() => {
			t(this.#e, () => e, () => n);
		}));
	}
	#_(e) {
		var t = !1, n = !1;
		let r = () => {
			this.#v() || (t ? Te() : (t = !0, n && Ke(), this.#s !== null && Rn(this.#s, () => {
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
		return (this.#i.f & (S | ee)) !== 0;
	}
	#y() {
		let e = this.#n.pending;
		e && (this.is_pending = !0, this.#o = jn(() => e(this.#e)), $e(() => {
			if (!this.#v()) {
				var e = this.#c = document.createDocumentFragment(), t = cn(), n = !1;
				e.append(t), this.#a = this.#S(() => {
					try {
						return jn(() => this.#r(t));
					} catch (e) {
						try {
							this.error(e), n = !0;
						} catch (e) {
							_n(e, this.#i.parent);
						}
						return null;
					}
				}), this.#a === null ? (this.#c = null, n && this.#x(j)) : this.#u === 0 && (this.#e.before(e), this.#c = null, Rn(this.#o, () => {
					this.#o = null;
				}), this.#x(j));
			}
		}));
	}
	#b() {
		try {
			if (this.is_pending = this.has_pending_snippet(), this.#u = 0, this.#l = 0, this.#a = jn(() => {
				this.#r(this.#e);
			}), this.#u > 0) {
				var e = this.#c = document.createDocumentFragment();
				Hn(this.#a, e);
				let t = this.#n.pending;
				this.#o = jn(() => t(this.#e));
			} else this.#x(j);
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
		var t = B, n = z, r = qe;
		Jn(this.#i), qn(this.#i), Je(this.#i.ctx);
		try {
			return Pt.ensure(), e();
		} finally {
			Jn(t), qn(n), Je(r);
		}
	}
	#C(e, t) {
		this.has_pending_snippet() ? (this.#u += e, this.#u === 0 && (this.#x(t), this.#o && Rn(this.#o, () => {
			this.#o = null;
		}), this.#c &&= (this.#e.before(this.#c), null))) : this.parent && this.parent.#C(e, t);
	}
	update_pending_count(e, t) {
		this.#C(e, t), this.#l += e, !this.#p || this.#d || (this.#d = !0, $e(() => {
			this.#d = !1, this.#p && Yt(this.#p, this.#l);
		}));
	}
	get_effect_pending() {
		return this.#m(), V(this.#p);
	}
	error(e) {
		if (e === ve || !this.#n.onerror && !this.#n.failed) throw e;
		j?.is_fork ? (this.#a && j.skip_effect(this.#a), this.#o && j.skip_effect(this.#o), this.#s && j.skip_effect(this.#s), j.oncommit(() => {
			this.#v() || this.#w(e);
		})) : this.#w(e);
	}
	#w(e) {
		this.#a &&= (Fn(this.#a), null), this.#o &&= (Fn(this.#o), null), this.#s &&= (Fn(this.#s), null), T && (De(this.#t), ke(), De(Ae()));
		let t = this.#n.failed, n = (e) => {
			if (this.#v()) return;
			let { reset: n, invoke_onerror: r } = this.#_(e);
			r(), t && !this.#v() && (this.#s = this.#S(() => {
				try {
					return jn(() => {
						var r = B;
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
function G(e, t) {
	var n = t == null ? "" : typeof t == "object" ? `${t}` : t;
	n !== (e[me] ??= e.nodeValue) && (e[me] = n, e.nodeValue = `${n}`);
}
function Jr(e, t) {
	return Xr(e, t);
}
var Yr = new Map();
function Xr(e, { target: t, anchor: n, props: i = {}, events: a, context: o, intro: s = !0, transformError: c }) {
	sn();
	var l = void 0, u = Tn(() => {
		var s = n ?? t.appendChild(cn());
		Kr(s, { pending: () => {} }, (t) => {
			O({});
			var n = qe;
			if (o && (n.c = o), a && (i.$$events = a), T && zr(t, null), l = e(t, i) || Ye(), T && (B.nodes.end = E, E === null || E.nodeType !== 8 || E.data !== "]")) throw Ce(), ve;
			k();
		}, c);
		var u = new Set(), d = (e) => {
			for (var n = 0; n < e.length; n++) {
				var r = e[n];
				if (!u.has(r)) {
					u.add(r);
					var i = wr(r);
					for (let e of [t, document]) {
						var a = Yr.get(e);
						a === void 0 && (a = new Map(), Yr.set(e, a));
						var o = a.get(r);
						o === void 0 ? (e.addEventListener(r, Fr, { passive: i }), a.set(r, 1)) : a.set(r, o + 1);
					}
				}
			}
		};
		return d(r(Or)), kr.add(d), () => {
			for (var e of u) for (let n of [t, document]) {
				var r = Yr.get(n), i = r.get(e);
				--i == 0 ? (n.removeEventListener(e, Fr), r.delete(e), r.size === 0 && Yr.delete(n)) : r.set(e, i);
			}
			kr.delete(d), s !== n && s.parentNode?.removeChild(s);
		};
	});
	return Zr.set(l, u), l;
}
var Zr = new WeakMap(), Qr = class {
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
			if (n) Bn(n), this.#r.delete(t);
			else {
				var r = this.#n.get(t);
				r && (Bn(r.effect), this.#t.set(t, r.effect), this.#n.delete(t), r.fragment.lastChild.remove(), this.anchor.before(r.fragment), n = r.effect);
			}
			for (let [t, n] of this.#e) {
				if (this.#e.delete(t), t === e) break;
				let r = this.#n.get(n);
				r && (Fn(r.effect), this.#n.delete(n));
			}
			for (let [e, r] of this.#t) {
				if (e === t || this.#r.has(e)) continue;
				let i = () => {
					if (Array.from(this.#e.values()).includes(e)) {
						var t = document.createDocumentFragment();
						Hn(r, t), t.append(cn()), this.#n.set(e, {
							effect: r,
							fragment: t
						});
					} else Fn(r);
					this.#r.delete(e), this.#t.delete(e);
				};
				this.#i || !n ? (this.#r.add(e), Rn(r, i, !1)) : i();
			}
		}
	};
	#o = (e) => {
		this.#e.delete(e);
		let t = Array.from(this.#e.values());
		for (let [e, n] of this.#n) t.includes(e) || (Fn(n.effect), this.#n.delete(e));
	};
	ensure(e, t) {
		var n = j, r = fn();
		if (t && !this.#t.has(e) && !this.#n.has(e)) {
			if (r) {
				var i = document.createDocumentFragment(), a = cn();
				i.append(a), this.#n.set(e, {
					effect: jn(() => t(a)),
					fragment: i
				});
			} else this.#t.set(e, jn(() => t(this.anchor)));
		}
		if (this.#e.set(n, e), r) {
			for (let [t, r] of this.#t) t === e ? n.unskip_effect(r) : n.skip_effect(r);
			for (let [t, r] of this.#n) t === e ? n.unskip_effect(r.effect) : n.skip_effect(r.effect);
			n.oncommit(this.#a), n.ondiscard(this.#o);
		} else T && (this.anchor = E), this.#a(n);
	}
}, $r = 0, ei = 1, ti = 2;
function ni(e, t, n, r, i) {
	T && Oe();
	var a = Xe(), o = ye, s = a ? Gt(o) : Kt(o, !1, !1), c = a ? Gt(o) : Kt(o, !1, !1), l = new Qr(e);
	kn(() => {
		var a = j, o = t(), u = !1;
		let d = T && p(o) === (e.data === "[!");
		if (d && (De(Ae()), Ee(!1)), p(o)) {
			var f = ft(), m = !1;
			let e = (e) => {
				if (!u) {
					m = !0, f(!1), j === a && a.deactivate(), Pt.ensure();
					try {
						e();
					} finally {
						pt(!1), Ot || Ft();
					}
				}
			};
			o.then((t) => {
				e(() => {
					Yt(s, t), l.ensure(ei, r && ((e) => r(e, s)));
				});
			}, (t) => {
				e(() => {
					if (Yt(c, t), l.ensure(ti, i && ((e) => i(e, c))), !i) throw c.v;
				});
			}), T ? l.ensure($r, n) : $e(() => {
				m || e(() => {
					l.ensure($r, n);
				});
			});
		} else Yt(s, o), l.ensure(ei, r && ((e) => r(e, s)));
		return d && Ee(!0), () => {
			u = !0;
		};
	});
}
// node_modules/svelte/src/internal/client/dom/blocks/if.js
function K(e, t, n = !1) {
	var r;
	T && (r = E, Oe());
	var i = new Qr(e), a = n ? w : 0;
	function o(e, t) {
		if (T) {
			var n = je(r);
			if (e !== parseInt(n.substring(1))) {
				var a = Ae();
				De(a), i.anchor = a, Ee(!1), i.ensure(e, t), Ee(!0);
				return;
			}
		}
		i.ensure(e, t);
	}
	kn(() => {
		var e = !1;
		t((t, n = 0) => {
			e = !0, o(n, t);
		}), e || o(-1, null);
	}, a);
}
// node_modules/svelte/src/internal/client/dom/blocks/key.js
var ri = Symbol("NaN");
function ii(e, t, n) {
	T && Oe();
	var r = new Qr(e), i = !Xe();
	kn(() => {
		var e = t();
		e !== e && (e = ri), i && typeof e == "object" && e && (e = {}), r.ensure(e, n);
	});
}
// node_modules/svelte/src/internal/client/dom/blocks/each.js
function ai(e, t) {
	return t;
}
function oi(e, t, n) {
	for (var i = [], a = t.length, o, s = t.length, c = 0; c < a; c++) {
		let n = t[c];
		Rn(n, () => {
			if (o) {
				if (o.pending.delete(n), o.done.add(n), o.pending.size === 0) {
					var t = e.outrogroups;
					si(e, r(o.done)), t.delete(o), t.size === 0 && (e.outrogroups = null);
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
		si(e, t, !l);
	} else o = {
		pending: new Set(t),
		done: new Set()
	}, (e.outrogroups ??= new Set()).add(o);
}
function si(e, t, n = !0) {
	var r;
	if (e.pending.size > 0) {
		r = new Set();
		for (let t of e.pending.values()) for (let n of t) r.add(e.items.get(n).e);
	}
	for (var i = 0; i < t.length; i++) {
		var a = t[i];
		r?.has(a) ? (a.f |= re, Hn(a, document.createDocumentFragment())) : Fn(t[i], n);
	}
}
var ci;
function li(t, n, i, a, o, s = null) {
	var c = t, l = new Map();
	if (n & 4) {
		var u = t;
		c = T ? De(ln(u)) : u.appendChild(cn());
	}
	T && Oe();
	var d = null, f = vt(() => {
		var t = i();
		return e(t) ? t : t == null ? [] : r(t);
	}), p = new Map(), m = !0;
	function h(e) {
		if (!(_.effect.f & 16384)) {
			_.pending.delete(e);
			var t = V(f);
			_.fallback = d, di(_, t, c, n, a), d !== null && (t.length === 0 ? d.f & 33554432 ? (d.f ^= re, pi(d, null, c)) : Bn(d) : Rn(d, () => {
				d = null;
			}));
		}
	}
	function g(e) {
		_.pending.delete(e);
	}
	var _ = {
		effect: kn(() => {
			var e = V(f), t = e.length;
			let r = !1;
			T && je(c) === "[!" != (t === 0) && (c = Ae(), De(c), Ee(!1), r = !0);
			for (var u = new Set(), _ = j, v = fn(), y = 0; y < t; y += 1) {
				T && E.nodeType === 8 && E.data === "]" && (c = E, r = !0, Ee(!1));
				var b = e[y], x = a(b, y), S = m ? null : l.get(x);
				S ? (S.v && Yt(S.v, b), S.i && Yt(S.i, y), v && _.unskip_effect(S.e)) : (S = fi(l, m ? c : ci ??= cn(), b, x, y, o, n, i), m || (S.e.f |= re), l.set(x, S)), u.add(x);
			}
			if (t === 0 && s && !d && (m ? d = jn(() => s(c)) : (d = jn(() => s(ci ??= cn())), d.f |= re)), t > u.size && Le("", "", ""), T && t > 0 && De(Ae()), !m) {
				if (p.set(_, u), v) {
					for (let [e, t] of l) u.has(e) || _.skip_effect(t.e);
					_.oncommit(h), _.ondiscard(g);
				} else h(_);
			}
			r && Ee(!0), V(f);
		}),
		flags: n,
		items: l,
		pending: p,
		outrogroups: null,
		fallback: d
	};
	m = !1, T && (c = E);
}
function ui(e) {
	for (; e !== null && !(e.f & 32);) e = e.next;
	return e;
}
function di(e, t, n, i, a) {
	var o = !!(i & 8), s = t.length, c = e.items, l = ui(e.effect.first), u, d = null, f, p = [], m = [], h, g, _, v;
	if (o) for (v = 0; v < s; v += 1) h = t[v], g = a(h, v), _ = c.get(g).e, _.f & 33554432 || (_.nodes?.a?.measure(), (f ??= new Set()).add(_));
	for (v = 0; v < s; v += 1) {
		if (h = t[v], g = a(h, v), _ = c.get(g).e, e.outrogroups !== null) for (let t of e.outrogroups) t.pending.delete(_), t.done.delete(_);
		if (_.f & 8192 && (Bn(_), o && (_.nodes?.a?.unfix(), (f ??= new Set()).delete(_))), _.f & 33554432) {
			if (_.f ^= re, _ === l) pi(_, null, n);
			else {
				var y = d ? d.next : l;
				_ === e.effect.last && (e.effect.last = _.prev), _.prev && (_.prev.next = _.next), _.next && (_.next.prev = _.prev), mi(e, d, _), mi(e, _, y), pi(_, y, n), d = _, p = [], m = [], l = ui(d.next);
				continue;
			}
		}
		if (_ !== l) {
			if (u !== void 0 && u.has(_)) {
				if (p.length < m.length) {
					var b = m[0], x;
					d = b.prev;
					var S = p[0], C = p[p.length - 1];
					for (x = 0; x < p.length; x += 1) pi(p[x], b, n);
					for (x = 0; x < m.length; x += 1) u.delete(m[x]);
					mi(e, S.prev, C.next), mi(e, d, S), mi(e, C, b), l = b, d = C, --v, p = [], m = [];
				} else u.delete(_), pi(_, l, n), mi(e, _.prev, _.next), mi(e, _, d === null ? e.effect.first : d.next), mi(e, d, _), d = _;
				continue;
			}
			for (p = [], m = []; l !== null && l !== _;) (u ??= new Set()).add(l), m.push(l), l = ui(l.next);
			if (l === null) continue;
		}
		_.f & 33554432 || p.push(_), d = _, l = ui(_.next);
	}
	if (e.outrogroups !== null) {
		for (let t of e.outrogroups) t.pending.size === 0 && (si(e, r(t.done)), e.outrogroups?.delete(t));
		e.outrogroups.size === 0 && (e.outrogroups = null);
	}
	if (l !== null || u !== void 0) {
		var ee = [];
		if (u !== void 0) for (_ of u) _.f & 8192 || ee.push(_);
		for (; l !== null;) !(l.f & 8192) && l !== e.fallback && ee.push(l), l = ui(l.next);
		var w = ee.length;
		if (w > 0) {
			var te = i & 4 && s === 0 ? n : null;
			if (o) {
				for (v = 0; v < w; v += 1) ee[v].nodes?.a?.measure();
				for (v = 0; v < w; v += 1) ee[v].nodes?.a?.fix();
			}
			oi(e, ee, te);
		}
	}
	o && $e(() => {
		if (f !== void 0) for (_ of f) _.nodes?.a?.apply();
	});
}
function fi(e, t, n, r, i, a, o, s) {
	var c = o & 1 ? o & 16 ? Gt(n) : Kt(n, !1, !1) : null, l = o & 2 ? Gt(i) : null;
	return {
		v: c,
		i: l,
		e: jn(() => (a(t, c ?? n, l ?? i, s), () => {
			e.delete(r);
		}))
	};
}
function pi(e, t, n) {
	if (e.nodes) for (var r = e.nodes.start, i = e.nodes.end, a = t && !(t.f & 33554432) ? t.nodes.start : n; r !== null;) {
		var o = un(r);
		if (a.before(r), r === i) return;
		r = o;
	}
}
function mi(e, t, n) {
	t === null ? e.effect.first = n : t.next = n, n === null ? e.effect.last = t : n.prev = t;
}
// node_modules/svelte/src/internal/client/dom/blocks/snippet.js
function hi(e, t, ...n) {
	var r = new Qr(e);
	kn(() => {
		let e = t() ?? null;
		r.ensure(e, e && ((t) => e(t, ...n)));
	}, w);
}
// node_modules/svelte/src/internal/client/dom/blocks/svelte-component.js
function gi(e, t, n) {
	var r;
	T && (r = E, Oe());
	var i = new Qr(e);
	kn(() => {
		var e = t() ?? null;
		if (T && je(r) === "[" != (e !== null)) {
			var a = Ae();
			De(a), i.anchor = a, Ee(!1), i.ensure(e, e && ((t) => n(t, e))), Ee(!0);
		} else i.ensure(e, e && ((t) => n(t, e)));
	}, w);
}
// node_modules/svelte/src/internal/client/dom/blocks/svelte-element.js
function _i(e, t, n, r, i, a) {
	let o = T;
	T && Oe();
	var s = null;
	T && E.nodeType === 1 && (s = E, Oe());
	var c = T ? E : e, l = new Qr(c, !1);
	kn(() => {
		let e = t() || null;
		var a = i ? i() : n || e === "svg" ? xe : void 0;
		if (e === null) l.ensure(null, null);
		else return l.ensure(e, (t) => {
			if (e) {
				var n = T;
				if (s = T ? s : pn(e, a), zr(s, s), r) {
					var i = null;
					T && Er(e) && s.append(i = document.createComment(""));
					var o = T ? ln(s) : s.appendChild(cn());
					T && (o === null ? Ee(!1) : De(o)), r(s, o), i?.remove();
				}
				B.nodes.end = s, n || t.before(s);
			}
			T && De(t);
		}), () => {};
	}, w), Sn(() => {}), o && (Ee(!0), De(c));
}
// node_modules/svelte/src/internal/client/dom/elements/attachments.js
function vi(e, t) {
	var n = void 0, r;
	An(() => {
		n !== (n = t()) && (r &&= (Fn(r), null), n && (r = jn(() => {
			En(() => n(e));
		})));
	});
}
// node_modules/clsx/dist/clsx.mjs
function yi(e) {
	var t, n, r = "";
	if (typeof e == "string" || typeof e == "number") r += e;
	else if (typeof e == "object") {
		if (Array.isArray(e)) {
			var i = e.length;
			for (t = 0; t < i; t++) e[t] && (n = yi(e[t])) && (r && (r += " "), r += n);
		} else for (n in e) e[n] && (r && (r += " "), r += n);
	}
	return r;
}
function bi() {
	for (var e, t, n = 0, r = "", i = arguments.length; n < i; n++) (e = arguments[n]) && (t = yi(e)) && (r && (r += " "), r += t);
	return r;
}
// node_modules/svelte/src/internal/shared/attributes.js
function xi(e) {
	return typeof e == "object" ? bi(e) : e ?? "";
}
var Si = [..." 	\n\r\f\xA0\v﻿"];
function Ci(e, t, n) {
	var r = e == null ? "" : "" + e;
	if (t && (r = r ? r + " " + t : t), n) {
		for (var i of Object.keys(n)) if (n[i]) r = r ? r + " " + i : i;
		else if (r.length) for (var a = i.length, o = 0; (o = r.indexOf(i, o)) >= 0;) {
			var s = o + a;
			(o === 0 || Si.includes(r[o - 1])) && (s === r.length || Si.includes(r[s])) ? r = (o === 0 ? "" : r.substring(0, o)) + r.substring(s + 1) : o = s;
		}
	}
	return r === "" ? null : r;
}
function wi(e, t = !1) {
	var n = t ? " !important;" : ";", r = "";
	for (var i of Object.keys(e)) {
		var a = e[i];
		a != null && a !== "" && (r += " " + i + ": " + a + n);
	}
	return r;
}
function Ti(e) {
	return e[0] !== "-" || e[1] !== "-" ? e.toLowerCase() : e;
}
function Ei(e, t) {
	if (t) {
		var n = "", r, i;
		if (Array.isArray(t) ? (r = t[0], i = t[1]) : r = t, e) {
			e = String(e).replaceAll(/\/\*.*?\*\//g, "").trim();
			var a = !1, o = 0, s = !1, c = [];
			r && c.push(...Object.keys(r).map(Ti)), i && c.push(...Object.keys(i).map(Ti));
			var l = 0, u = -1;
			let t = e.length;
			for (var d = 0; d < t; d++) {
				var f = e[d];
				if (s ? f === "/" && e[d - 1] === "*" && (s = !1) : a ? a === f && (a = !1) : f === "/" && e[d + 1] === "*" ? s = !0 : f === "\"" || f === "'" ? a = f : f === "(" ? o++ : f === ")" && o--, !s && a === !1 && o === 0) {
					if (f === ":" && u === -1) u = d;
					else if (f === ";" || d === t - 1) {
						if (u !== -1) {
							var p = Ti(e.substring(l, u).trim());
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
		return r && (n += wi(r)), i && (n += wi(i, !0)), n = n.trim(), n === "" ? null : n;
	}
	return e == null ? null : String(e);
}
// node_modules/svelte/src/internal/client/dom/elements/class.js
function Di(e, t, n, r, i, a) {
	var o = e[fe];
	if (T || o !== n || o === void 0) {
		var s = Ci(n, r, a);
		T && s === e.getAttribute("class") || (s == null ? e.removeAttribute("class") : t ? e.className = s : e.setAttribute("class", s)), e[fe] = n;
	} else if (a && i !== a) for (var c in a) {
		var l = !!a[c];
		(i == null || l !== !!i[c]) && e.classList.toggle(c, l);
	}
	return a;
}
// node_modules/svelte/src/internal/client/dom/elements/style.js
function Oi(e, t = {}, n, r) {
	for (var i in n) {
		var a = n[i];
		t[i] !== a && (n[i] == null ? e.style.removeProperty(i) : e.style.setProperty(i, a, r));
	}
}
function ki(e, t, n, r) {
	var i = e[pe];
	if (T || i !== t) {
		var a = Ei(t, r);
		T && a === e.getAttribute("style") || (a == null ? e.removeAttribute("style") : e.style.cssText = a), e[pe] = t;
	} else r && (Array.isArray(r) ? (Oi(e, n?.[0], r[0]), Oi(e, n?.[1], r[1], "important")) : Oi(e, n, r));
	return r;
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/select.js
function Ai(e, t) {
	t ? e.hasAttribute("selected") || e.setAttribute("selected", "") : e.removeAttribute("selected");
}
function ji(e, t) {
	var n = !("__defaultValue" in e);
	(n || e.__defaultValue !== t) && (e.__defaultValue = t, Mi(e, !n || "__value" in e));
}
function Mi(t, n) {
	var r = t.__defaultValue, i = t.multiple, a = i ? r ?? [] : null;
	if (!i || e(a)) {
		var o = t.selectedIndex, s = n && i ? new Set(t.selectedOptions) : null;
		for (var c of t.options) {
			var l = Ii(c);
			Ai(c, i ? a.includes(l) : tn(l, r));
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
function Ni(t, n, r = !1) {
	if (t.multiple) {
		if (n == null) return;
		if (!e(n)) return we();
		for (var i of t.options) i.selected = n.includes(Ii(i));
	} else {
		for (i of t.options) if (tn(Ii(i), n)) {
			i.selected = !0;
			return;
		}
		r && n === void 0 || (t.selectedIndex = -1);
	}
}
function Pi(e) {
	var t = new MutationObserver((t) => {
		t.every(Li) || ("__defaultValue" in e && Mi(e, !1), "__value" in e && Ni(e, e.__value));
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
function Fi(e, t, n = t) {
	var r = new WeakSet(), i = !0;
	ut(e, "change", (t) => {
		var i = t ? "[selected]" : ":checked", a;
		if (e.multiple) a = [].map.call(e.querySelectorAll(i), Ii);
		else {
			var o = e.querySelector(i) ?? e.querySelector("option:not([disabled])");
			a = o && Ii(o);
		}
		n(a), e.__value = a, j !== null && r.add(j);
	}), En(() => {
		var a = t();
		if (e === document.activeElement) {
			var o = j;
			if (r.has(o)) return;
		}
		if (Ni(e, a, i), i && a === void 0) {
			var s = e.querySelector(":checked");
			s !== null && (a = Ii(s), n(a));
		}
		e.__value = a, i = !1;
	});
}
function Ii(e) {
	return "__value" in e ? e.__value : e.value;
}
function Li(e) {
	if (e.target.closest("selectedcontent") !== null) return !0;
	if (e.type === "childList") {
		var t = [...e.addedNodes, ...e.removedNodes];
		return t.length > 0 && t.every((e) => e.nodeName === "SELECTEDCONTENT");
	}
	return !1;
}
// node_modules/svelte/src/internal/client/dom/elements/attributes.js
var Ri = Symbol("class"), zi = Symbol("style"), Bi = Symbol("is custom element"), Vi = Symbol("is html"), Hi = _e ? "link" : "LINK", Ui = _e ? "input" : "INPUT", Wi = _e ? "option" : "OPTION", Gi = _e ? "select" : "SELECT", Ki = _e ? "progress" : "PROGRESS";
function qi(e) {
	if (T) {
		var t = !1, n = () => {
			if (!t) {
				if (t = !0, e.hasAttribute("value")) {
					var n = e.value;
					q(e, "value", null), e.value = n;
				}
				if (e.hasAttribute("checked")) {
					var r = e.checked;
					q(e, "checked", null), e.checked = r;
				}
			}
		};
		e[he] = n, $e(n), ct();
	}
}
function Ji(e, t) {
	var n = Qi(e);
	n.value !== (n.value = t ?? void 0) && (e.value !== t || t === 0 && e.nodeName === Ki) && (e.value = t ?? "");
}
function Yi(e, t) {
	var n = Qi(e);
	n.checked !== (n.checked = t ?? void 0) && (e.checked = t);
}
function q(e, t, n, r) {
	var i = Qi(e);
	if (!(T && (i[t] = e.getAttribute(t), t === "src" || t === "srcset" || t === "href" && e.nodeName === Hi))) {
		var a = i[t];
		a !== (i[t] = n) && (t === "loading" && (e[ue] = n), n == null ? e.removeAttribute(t) : typeof n != "string" && ea(e).has(t) ? e[t] = n : (!T || typeof n != "number" && typeof n != "boolean" || a !== String(n)) && e.setAttribute(t, n));
	}
}
function Xi(e, t, n, r, i = !1, a = !1) {
	T && i && e.nodeName === Ui && ("defaultValue" in n || "defaultChecked" in n || qi(e));
	var o = Qi(e), s = o[Bi], c = !o[Vi];
	let l = T && s;
	l && Ee(!1);
	var u = t || {}, d = e.nodeName === Wi, f = e.nodeName === Gi;
	try {
		for (var p in t) !(p in n) && p[0] + p[1] !== "$$" && (n[p] = null);
		n.class ? n.class = xi(n.class) : (r || n[Ri]) && (n.class = null), n[zi] && (n.style ??= null);
		var m = ea(e);
		if (e.nodeName === Ui && "type" in n && ("value" in n || "__value" in n)) {
			var h = n.type;
			(h !== u.type || h === void 0 && e.hasAttribute("type")) && (u.type = h, q(e, "type", h, a));
		}
		for (let i in n) {
			let l = n[i];
			if (d && i === "value" && l == null) e.value = e.__value = "", u[i] = l;
			else if (i === "class") Di(e, e.namespaceURI === "http://www.w3.org/1999/xhtml", l, r, t?.[Ri], n[Ri]), u[i] = l, u[Ri] = n[Ri];
			else if (i === "style") ki(e, l, t?.[zi], n[zi]), u[i] = l, u[zi] = n[zi];
			else {
				var g = u[i];
				if (l !== g || l === void 0 && e.hasAttribute(i)) {
					u[i] = l;
					var _ = i[0] + i[1];
					if (_ !== "$$") {
						if (_ === "on") {
							let t = {}, n = "$$" + i, r = i.slice(2);
							var v = yr(r);
							if (_r(r) && (r = r.slice(0, -7), t.capture = !0), !v && g) {
								if (l != null) continue;
								e.removeEventListener(r, u[n], t), u[n] = null;
							}
							if (v) H(r, e, l), Mr([r]);
							else if (l != null) {
								function a(e) {
									u[i].call(this, e);
								}
								u[n] = Ar(r, e, a, t);
							}
						} else if (i === "style") q(e, i, l);
						else if (i === "autofocus") at(e, !!l);
						else if (!s && (i === "__value" || i === "value" && l != null)) e.__value = l, (g == null || e.value !== l || l === 0 && e.nodeName === Ki) && (e.value = l);
						else if (i === "selected" && d) Ai(e, l);
						else {
							var y = i;
							c || (y = Sr(y));
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
							} else b || (s || typeof l != "string") && m.has(y) ? (e[y] = l, y in o && (o[y] = ye)) : typeof l != "function" && q(e, y, l, a);
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
function Zi(e, t, n = [], r = [], i = [], a, o = !1, s = !1) {
	dt(i, n, r, (n) => {
		var r = void 0, i = {}, c = e.nodeName === Gi, l = !1;
		if (An(() => {
			var u = t(...n.map(V)), d = Xi(e, r, u, a, o, s);
			if (l && c) {
				var f = e;
				"defaultValue" in u && ji(f, u.defaultValue), "value" in u && Ni(f, u.value);
			}
			for (let e of Object.getOwnPropertySymbols(i)) u[e] || Fn(i[e]);
			for (let t of Object.getOwnPropertySymbols(u)) {
				var p = u[t];
				t.description !== "@attach" || r && p === r[t] || (i[t] && Fn(i[t]), i[t] = jn(() => vi(e, () => p))), d[t] = p;
			}
			r = d;
		}), c) {
			var u = e;
			En(() => {
				var e = r;
				"defaultValue" in e && ji(u, e.defaultValue), Ni(u, e.value, !0), Pi(u);
			});
		}
		l = !0;
	});
}
function Qi(e) {
	return e[de] ??= {
		[Bi]: e.nodeName.includes("-"),
		[Vi]: e.namespaceURI === be
	};
}
var $i = new Map();
function ea(e) {
	var t = e.getAttribute("is") || e.nodeName, n = $i.get(t);
	if (n) return n;
	$i.set(t, n = new Set());
	for (var r, i = e, a = Element.prototype; a !== i;) {
		for (var s in r = o(i), r) r[s].set && s !== "innerHTML" && s !== "textContent" && s !== "innerText" && n.add(s);
		i = l(i);
	}
	return n;
}
// node_modules/svelte/src/internal/client/dom/elements/customizable-select.js
var ta = null;
function na() {
	if (ta === null) {
		var e = pn("select");
		e.innerHTML = Lr("<option><span>t</span></option>"), ta = e.firstChild?.firstChild?.nodeType === 1;
	}
	return ta;
}
function ra(e, t) {
	var n = T;
	na() || (Ee(!1), e.textContent = "", e.append(mn("")));
	try {
		t();
	} finally {
		n && (T ? D(e) : (Ee(!0), De(e)));
	}
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/input.js
function ia(e, t, n = t) {
	var r = new WeakSet();
	ut(e, "input", async (i) => {
		var a = i ? e.defaultValue : e.value;
		if (a = aa(e) ? oa(a) : a, n(a), j !== null && r.add(j), await pr(), a !== (a = t())) {
			var o = e.selectionStart, s = e.selectionEnd, c = e.value.length;
			if (e.value = a ?? "", s !== null) {
				var l = e.value.length;
				o === s && s === c && l > c ? (e.selectionStart = l, e.selectionEnd = l) : (e.selectionStart = o, e.selectionEnd = Math.min(s, l));
			}
		}
	}), (T && e.defaultValue !== e.value || gr(t) == null && e.value) && (n(aa(e) ? oa(e.value) : e.value), j !== null && r.add(j)), On(() => {
		var n = t();
		if (e === document.activeElement) {
			var i = j;
			if (r.has(i)) return;
		}
		aa(e) && n === oa(e.value) || (e.type !== "date" || n || e.value) && n !== e.value && (e.value = n ?? "");
	});
}
function aa(e) {
	var t = e.type;
	return t === "number" || t === "range";
}
function oa(e) {
	return e === "" ? null : +e;
}
var sa = new class e {
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
function ca(e, t, n) {
	var r = sa.observe(e, () => n(e[t]));
	En(() => (gr(() => n(e[t])), r));
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/this.js
function la(e, t) {
	return e === t || e?.[se] === t;
}
function ua(e = Ye(), t, n, r) {
	var i = qe.r, a = B;
	return En(() => {
		var o, s;
		return On(() => {
			o = s, s = r?.() || [], gr(() => {
				la(n(...s), e) || (t(e, ...s), o && la(n(...o), e) && t(null, ...o));
			});
		}), () => {
			let r = a;
			for (; r !== i && r.parent !== null && r.parent.f & 33554432;) r = r.parent;
			let o = () => {
				s && la(n(...s), e) && t(null, ...s);
			}, c = r.teardown;
			r.teardown = () => {
				o(), c?.();
			};
		};
	}), e;
}
// node_modules/svelte/src/internal/client/reactivity/store.js
var da = !1;
function fa(e) {
	var t = da;
	try {
		return da = !1, [e(), da];
	} finally {
		da = t;
	}
}
// node_modules/svelte/src/internal/client/reactivity/props.js
var pa = {
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
		if (t === se || t === le) return !1;
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
function ma(...e) {
	return new Proxy({ props: e }, pa);
}
function ha(e, t, n, r) {
	var i = !0, o = !!(n & 8), s = !!(n & 16), c = r, l = !0, u = void 0, d = () => s && i ? (u ??= ht(r), V(u)) : (l && (l = !1, c = s ? gr(r) : r), c);
	let f;
	if (o) {
		var p = se in e || le in e;
		f = a(e, t)?.set ?? (p && t in e ? (n) => e[t] = n : void 0);
	}
	var m, h = !1;
	o ? [m, h] = fa(() => e[t]) : m = e[t], m === void 0 && r !== void 0 && (m = d(), f && (i && He(t), f(m)));
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
	o && V(y);
	var b = B;
	return (function(e, t) {
		if (arguments.length > 0) {
			let n = t ? V(y) : i && o ? $t(e) : e;
			return N(y, n), v = !0, c !== void 0 && (c = n), e;
		}
		return Wn && v || b.f & 16384 ? y.v : V(y);
	});
}
function ga(e) {
	qe === null && Fe("onMount"), Cn(() => {
		let t = gr(e);
		if (typeof t == "function") return t;
	});
}
function _a(e) {
	qe === null && Fe("onDestroy"), ga(() => () => gr(e));
}
// node_modules/svelte/src/internal/disclose-version.js
typeof window < "u" && ((window.__svelte ??= {}).v ??= new Set()).add("5");
// src/api/failure.ts
var va = class extends Error {
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
function ya(e) {
	return e instanceof va ? e : new va(0, null);
}
function ba(e) {
	return e instanceof DOMException && e.name === "AbortError";
}
// node_modules/openapi-fetch/dist/index.mjs
var xa = /\{[^{}]+\}/g, Sa = () => typeof process == "object" && Number.parseInt(process?.versions?.node?.substring(0, 2)) >= 18 && process.versions.undici;
function Ca() {
	return Math.random().toString(36).slice(2, 11);
}
function wa(e) {
	let { baseUrl: t = "", Request: n = globalThis.Request, fetch: r = globalThis.fetch, querySerializer: i, bodySerializer: a, pathSerializer: o, headers: s, requestInitExt: c = void 0, ...l } = { ...e };
	c = Sa() ? c : void 0, t = Na(t);
	let u = [];
	async function d(e, d) {
		let { baseUrl: f, fetch: p = r, Request: m = n, headers: h, params: g = {}, parseAs: _ = "json", querySerializer: v, bodySerializer: y = a ?? Aa, pathSerializer: b, body: x, middleware: S = [], ...C } = d || {}, ee = t;
		f && (ee = Na(f) ?? t);
		let w = typeof i == "function" ? i : Oa(i);
		v && (w = typeof v == "function" ? v : Oa({
			...typeof i == "object" ? i : {},
			...v
		}));
		let te = b || o || ka, ne = x === void 0 ? void 0 : y(x, Ma(s, h, g.header)), re = Ma(ne === void 0 || ne instanceof FormData ? {} : { "Content-Type": "application/json" }, s, h, g.header), ie = [...u, ...S], ae = {
			redirect: "follow",
			...l,
			...C,
			body: ne,
			headers: re
		}, oe, se, ce = new m(ja(e, {
			baseUrl: ee,
			params: g,
			querySerializer: w,
			pathSerializer: te
		}), ae), le;
		for (let e in C) e in ce || (ce[e] = C[e]);
		if (ie.length) {
			oe = Ca(), se = Object.freeze({
				baseUrl: ee,
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
						le = n;
						break;
					} else throw Error("onRequest: must return new Request() or Response() when modifying the request");
				}
			}
		}
		if (!le) {
			try {
				le = await p(ce, c);
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
								n = void 0, le = t;
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
						response: le,
						schemaPath: e,
						params: g,
						options: se,
						id: oe
					});
					if (t) {
						if (!(t instanceof Response)) throw Error("onResponse: must return new Response() when modifying the response");
						le = t;
					}
				}
			}
		}
		let ue = le.headers.get("Content-Length");
		if (le.status === 204 || ce.method === "HEAD" || ue === "0" && !le.headers.get("Transfer-Encoding")?.includes("chunked")) return le.ok ? {
			data: void 0,
			response: le
		} : {
			error: void 0,
			response: le
		};
		if (le.ok) return {
			data: await (async () => {
				if (_ === "stream") return le.body;
				if (_ === "json" && !ue) {
					let e = await le.text();
					return e ? JSON.parse(e) : void 0;
				}
				return await le[_]();
			})(),
			response: le
		};
		let de = await le.text();
		try {
			de = JSON.parse(de);
		} catch {}
		return {
			error: de,
			response: le
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
function Ta(e, t, n) {
	if (t == null) return "";
	if (typeof t == "object") throw Error("Deeply-nested arrays/objects aren’t supported. Provide your own `querySerializer()` to handle these.");
	return `${e}=${n?.allowReserved === !0 ? t : encodeURIComponent(t)}`;
}
function Ea(e, t, n) {
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
		r.push(Ta(a, t[i], n));
	}
	let a = r.join(i);
	return n.style === "label" || n.style === "matrix" ? `${i}${a}` : a;
}
function Da(e, t, n) {
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
	for (let r of t) n.style === "simple" || n.style === "label" ? i.push(n.allowReserved === !0 ? r : encodeURIComponent(r)) : i.push(Ta(e, r, n));
	return n.style === "label" || n.style === "matrix" ? `${r}${i.join(r)}` : i.join(r);
}
function Oa(e) {
	return function(t) {
		let n = [];
		if (t && typeof t == "object") for (let r in t) {
			let i = t[r];
			if (i != null) {
				if (Array.isArray(i)) {
					if (i.length === 0) continue;
					n.push(Da(r, i, {
						style: "form",
						explode: !0,
						...e?.array,
						allowReserved: e?.allowReserved || !1
					}));
				} else typeof i == "object" ? n.push(Ea(r, i, {
					style: "deepObject",
					explode: !0,
					...e?.object,
					allowReserved: e?.allowReserved || !1
				})) : n.push(Ta(r, i, e));
			}
		}
		return n.join("&");
	};
}
function ka(e, t) {
	let n = e;
	for (let r of e.match(xa) ?? []) {
		let e = r.substring(1, r.length - 1), i = !1, a = "simple";
		if (e.endsWith("*") && (i = !0, e = e.substring(0, e.length - 1)), e.startsWith(".") ? (a = "label", e = e.substring(1)) : e.startsWith(";") && (a = "matrix", e = e.substring(1)), !t || t[e] === void 0 || t[e] === null) continue;
		let o = t[e];
		n = Array.isArray(o) ? n.replace(r, Da(e, o, {
			style: a,
			explode: i
		})) : typeof o == "object" ? n.replace(r, Ea(e, o, {
			style: a,
			explode: i
		})) : a === "matrix" ? n.replace(r, `;${Ta(e, o)}`) : n.replace(r, a === "label" ? `.${encodeURIComponent(o)}` : encodeURIComponent(o));
	}
	return n;
}
function Aa(e, t) {
	return e instanceof FormData ? e : t && (t.get instanceof Function ? t.get("Content-Type") ?? t.get("content-type") : t["Content-Type"] ?? t["content-type"]) === "application/x-www-form-urlencoded" ? new URLSearchParams(e).toString() : JSON.stringify(e);
}
function ja(e, t) {
	let n = `${t.baseUrl}${e}`;
	t.params?.path && (n = t.pathSerializer(n, t.params.path));
	let r = t.querySerializer(t.params.query ?? {});
	return r.startsWith("?") && (r = r.substring(1)), r && (n += `?${r}`), n;
}
function Ma(...e) {
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
function Na(e) {
	return e.endsWith("/") ? e.substring(0, e.length - 1) : e;
}
// src/app/presence.ts
var Pa = 6e4, Fa = 0;
function Ia() {
	Fa = performance.now();
}
function La(e) {
	let t = [
		"pointerdown",
		"pointermove",
		"keydown",
		"wheel",
		"click",
		"input"
	];
	Ia();
	for (let n of t) e.addEventListener(n, Ia, {
		capture: !0,
		passive: !0
	});
	return () => t.forEach((t) => e.removeEventListener(t, Ia, { capture: !0 }));
}
var Ra = (e = performance.now()) => e - Fa < Pa, za = M(void 0), Ba = () => V(za);
function Va(e) {
	N(za, e, !0);
}
// src/app/preferences.ts
function Ha(e) {
	try {
		return localStorage.getItem(`spin.${e}`);
	} catch {
		return null;
	}
}
function Ua(e, t) {
	try {
		t === null ? localStorage.removeItem(`spin.${e}`) : localStorage.setItem(`spin.${e}`, t);
	} catch {}
}
// src/i18n/language.svelte.ts
var Wa = ["nl", "en"], Ga = (e) => Wa.includes(e), Ka = Ha("language"), qa = M($t(Ga(Ka) ? Ka : "nl")), Ja = () => V(qa);
function Ya(e) {
	N(qa, e, !0), Ua("language", e), document.documentElement.lang = e;
}
// src/api/client.ts
var Xa = { onRequest({ request: e }) {
	e.headers.set("Accept-Language", Ja());
	let t = Ba();
	return t && e.headers.set("Purpose", t), Ra() || e.headers.set("Background", "true"), (e.method === "POST" || e.method === "PATCH") && e.headers.set("Idempotency-Key", Za()), e;
} };
function Za() {
	return [...crypto.getRandomValues(new Uint8Array(16))].map((e) => e.toString(16).padStart(2, "0")).join("");
}
var J = wa({
	baseUrl: "/",
	credentials: "same-origin"
});
J.use(Xa);
var Qa;
function $a(e) {
	return Qa = e, () => Qa = void 0;
}
async function Y(e) {
	let t;
	try {
		t = await e;
	} catch (e) {
		throw ba(e) ? e : new va(0, null);
	}
	if (t.response.ok) return t.data;
	let n = new va(t.response.status, to(t.error) ? t.error : null, eo(t.response.headers.get("Retry-After")));
	throw n.unidentified && !n.refused && Qa?.(), n;
}
function eo(e) {
	return /^\d+$/.test(e ?? "") ? Number(e) : 0;
}
function X(e, t, { path: n, query: r, body: i, version: a, signal: o } = {}) {
	let s = a === void 0 ? {} : { "If-Match": `"${a}"` };
	return Y(J.request(e, t, {
		params: {
			path: n,
			query: r,
			header: s
		},
		body: i,
		signal: o
	}));
}
function to(e) {
	return typeof e == "object" && !!e && "status" in e;
}
// src/api/accounts.ts
var no = () => X("get", "/v1/installation"), ro = (e, t) => X("post", "/v1/session", { body: {
	login: e,
	password: t
} }), io = () => X("delete", "/v1/session"), ao = (e, t) => X("post", "/v1/session/_password", { body: {
	current: e,
	new: t
} }), oo = (e, t) => X("post", "/v1/invitations/_read", {
	body: { token: e },
	signal: t
}), so = (e, t, n) => X("post", "/v1/invitations/_accept", { body: {
	token: e,
	password: t,
	...n ? { login: n } : {}
} }), co = (e) => X("get", "/v1/accounts", {
	query: { limit: 200 },
	signal: e
}), lo = (e) => X("post", "/v1/accounts", { body: e }), uo = (e, t, n) => X("patch", "/v1/accounts/{id}", {
	path: { id: e },
	version: t,
	body: n
}), fo = (e) => X("post", "/v1/accounts/{id}/_invite", { path: { id: e } }), po = (e) => X("post", "/v1/accounts/{id}/_sign-out", { path: { id: e } }), mo = 200, ho = (e) => Y(J.GET("/demo/roles", { signal: e })), go = (e) => Y(J.GET("/v1/me", { signal: e })), _o = (e) => Y(J.GET("/v1/schema", { signal: e }));
async function vo(e) {
	let t = [], n;
	do {
		let r = await Y(J.GET("/v1/areas", {
			params: { query: {
				limit: mo,
				cursor: n
			} },
			signal: e
		}));
		t.push(...r.items), n = r.next ?? void 0;
	} while (n);
	return t;
}
function yo(e, t, n, r) {
	return Y(J.GET("/v1/areas/{code}/reports/missing-links", {
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
function bo(e, t, n, r) {
	let i = {
		area: e,
		...t,
		cursor: n,
		limit: 50
	};
	return Y(J.GET("/v1/actors", {
		params: { query: i },
		signal: r
	}));
}
var xo = (e, t) => Y(J.GET("/v1/actors/{id}", {
	params: { path: { id: e } },
	signal: t
}));
function So(e) {
	return Y(J.GET("/v1/actors", {
		params: { query: {
			kind: "Theme",
			limit: mo
		} },
		signal: e
	}));
}
var Co = (e, t) => Y(J.GET("/v1/actors/{id}/history", {
	params: { path: { id: e } },
	signal: t
})), wo = (e) => Y(J.GET("/v1/ties/{id}/history", { params: { path: { id: e } } }));
function To(e, t, n, r, i) {
	return Y(J.GET("/v1/actors/{id}/network", {
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
function Eo(e, t, n) {
	let r = {
		actor: e,
		date: t,
		limit: mo
	};
	return Y(J.GET("/v1/ties", {
		params: { query: r },
		signal: n
	}));
}
function Do(e, t, n) {
	return Y(J.POST("/v1/actors/_search", {
		body: {
			text: e,
			kinds: t,
			limit: 20
		},
		signal: n
	}));
}
// src/api/write.ts
var Oo = (e) => ({ "If-Match": `"${e}"` }), ko = (e) => Y(J.POST("/demo/session", { body: { role: e } })), Ao = () => Y(J.DELETE("/demo/session", {})), jo = (e) => Y(J.POST("/v1/actors", { body: e })), Mo = (e) => Y(J.POST("/v1/ties", { body: e }));
function No(e, t, n) {
	return Y(J.PATCH("/v1/actors/{id}", {
		params: {
			path: { id: e },
			header: Oo(t)
		},
		body: n
	}));
}
function Po(e, t, n) {
	return Y(J.PATCH("/v1/ties/{id}", {
		params: {
			path: { id: e },
			header: Oo(t)
		},
		body: n
	}));
}
function Fo(e, t, n) {
	let r = {
		path: { id: e },
		header: Oo(t)
	};
	return Y(J.POST("/v1/actors/{id}/_end", {
		params: r,
		body: { until: n }
	}));
}
function Io(e, t, n) {
	let r = {
		path: { id: e },
		header: Oo(t)
	};
	return Y(J.POST("/v1/ties/{id}/_end", {
		params: r,
		body: { until: n }
	}));
}
// src/i18n/en.ts
var Lo = {
	skip: "Skip to the content",
	close: "Close",
	print: "Print",
	yes: "Yes",
	no: "No",
	someone: "Someone else",
	fictional: "All people and organisations are made up.",
	"brand.home": "Spin in het web, to the beginning",
	"nav.label": "Main menu",
	"nav.missing": "Missing links",
	"nav.list": "People and organisations",
	"nav.help": "Help",
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
	"search.none": "Nothing found. Search differently.",
	"search.failed": "Searching does not work now. Try again.",
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
	"undo.last": "Undo last change",
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
	"home.none": "This role has no area",
	"home.none.text": "Your role is {role}. There is no page for this role here yet. Choose another role.",
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
	"missing.residents": "Residents we know",
	"missing.schakels": "Schakels (connectors)",
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
	"intro.proposal": "This is a suggestion. You decide.",
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
	"why.data.holder": "Known contacts between people that hold now. Suggestions do not count.",
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
function Ro(e, t, n) {
	return (typeof e == "string" ? e : e[zo(t.n, n)]).replace(/\{(\w+)\}(\.?)/g, (e, r, i) => {
		let a = t[r];
		return a === void 0 ? e : typeof a == "number" ? new Intl.NumberFormat(n).format(a) + i : a.endsWith(".") ? a : a + i;
	});
}
function zo(e, t) {
	return new Intl.PluralRules(t).select(Number(e)) === "one" ? "one" : "other";
}
// src/i18n/nl.ts
var Bo = {
	skip: "Naar de inhoud",
	close: "Sluiten",
	print: "Afdrukken",
	yes: "Ja",
	no: "Nee",
	someone: "Iemand anders",
	fictional: "Alle mensen en organisaties zijn verzonnen.",
	"brand.home": "Spin in het web, naar het begin",
	"nav.label": "Hoofdmenu",
	"nav.missing": "Ontbrekende schakels",
	"nav.list": "Mensen en organisaties",
	"nav.help": "Hulp",
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
	"search.none": "Niets gevonden. Zoek anders.",
	"search.failed": "Zoeken lukt nu niet. Probeer het opnieuw.",
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
	"undo.last": "Laatste wijziging ongedaan maken",
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
	"home.none": "Deze rol heeft geen gebied",
	"home.none.text": "Uw rol is {role}. Voor deze rol is hier nog geen pagina. Kies een andere rol.",
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
	"missing.residents": "Bewoners die wij kennen",
	"missing.schakels": "Schakels",
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
function Vo(e, t) {
	let n = {
		nl: {
			...Bo,
			...e
		},
		en: {
			...Lo,
			...t
		}
	};
	return (e, ...t) => Ro(n[Ja()][e], t[0] ?? {}, Ja());
}
var Z = Vo({}, {});
function Ho(e) {
	return e.charAt(0).toLocaleUpperCase(Ja()) + e.slice(1);
}
// src/ui/icons.ts
var Uo = {
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
	offline: "M3 3l14 14M5 9.500a8 8 0 0 1 3.500-1.800M15 9.500a8 8 0 0 0-2.500-1.500M8 13a3 3 0 0 1 4 0M10 16v.05",
	pencil: "M4 16l.8-3.500L13.500 3.800l2.700 2.700-8.700 8.700zM11.500 5.800l2.700 2.700",
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
}, Wo = Vr("<svg viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><path></path></svg>");
function Q(e, t) {
	O(t, !0);
	let n = ha(t, "small", 3, !1);
	var r = Wo(), i = I(r);
	R(() => {
		Di(r, 0, xi(["icon", n() && "icon--sm"])), q(i, "d", Uo[t.name]);
	}), W(e, r), k();
}
// src/frame/areas.ts
var Go = (e) => String(e.attributes.level ?? "");
function Ko(e) {
	let t = new Map(e.map((e) => [e.id, {
		area: e,
		children: []
	}])), n = [];
	for (let e of t.values()) ((e.area.partOf ? t.get(e.area.partOf.id) : void 0)?.children ?? n).push(e);
	let r = (e) => (e.sort((e, t) => e.area.label.localeCompare(t.area.label)), e.forEach((e) => r(e.children)), e);
	return r(n);
}
function qo(e, t) {
	let n = Jo(t);
	return n ? e.flatMap((e) => {
		if (Jo(e.area.label).includes(n)) return [e];
		let r = qo(e.children, t);
		return r.length ? [{
			area: e.area,
			children: r
		}] : [];
	}) : e;
}
function Jo(e) {
	return e.trim().toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}
function Yo(e) {
	return e.reduce((e, t) => e + 1 + Yo(t.children), 0);
}
// src/frame/AreaBranch.svelte
var Xo = U("<li><a><span> </span><small> </small></a> <!></li>"), Zo = U("<ul class=\"branch\"></ul>");
function Qo(e, t) {
	O(t, !0);
	let n = (e) => e === "gemeente" || e === "wijk" || e === "buurt" ? Z(`level.${e}`) : "";
	var r = Zo();
	li(r, 21, () => t.nodes, (e) => e.area.id, (e, r) => {
		var i = Xo(), a = P(i), o = P(a), s = I(o, !0), c = I(L(o), !0);
		D(a);
		var l = L(a, 2), u = (e) => {
			Qo(e, {
				get nodes() {
					return V(r).children;
				},
				get current() {
					return t.current;
				},
				get hrefOf() {
					return t.hrefOf;
				}
			});
		};
		K(l, (e) => {
			V(r).children.length && e(u);
		}), D(i), R((e, n) => {
			q(a, "href", e), q(a, "aria-current", V(r).area.id === t.current ? "true" : void 0), G(s, V(r).area.label), G(c, n);
		}, [() => t.hrefOf(V(r).area.id), () => n(Go(V(r).area))]), W(e, i);
	}), D(r), W(e, r), k();
}
// src/frame/AreaMenu.svelte
var $o = U("<small> </small>"), es = U("<p class=\"muted small\"> </p>"), ts = U("<button class=\"area\" type=\"button\" popovertarget=\"gebied\"><!> <b> </b><span class=\"sr\"> </span><!></button> <div class=\"menu menu--area\" id=\"gebied\" popover=\"\" role=\"dialog\" tabindex=\"-1\"><div class=\"field\"><label for=\"gebied-zoek\"> </label> <input class=\"input\" id=\"gebied-zoek\" type=\"search\" autocomplete=\"off\"/></div> <p class=\"sr\" role=\"status\"> </p> <!></div>", 1);
function ns(e, t) {
	O(t, !0);
	let n = M(""), r = M(void 0), i = A(() => qo(Ko(t.areas), V(n))), a = A(() => t.current ? Go(t.current) : ""), o = A(() => V(a) === "gemeente" || V(a) === "wijk" || V(a) === "buurt" ? Z(`level.${V(a)}`) : ""), s = A(() => t.current?.label.startsWith(V(o)) ? "" : V(o));
	function c(e) {
		N(n, ""), e.newState === "open" && V(r)?.querySelector("input")?.focus();
	}
	function l(e) {
		e.target.closest("a") && V(r)?.hidePopover();
	}
	var u = ts(), d = F(u), f = P(d), p = (e) => {
		var t = $o(), n = I(t, !0);
		R(() => G(n, V(s))), W(e, t);
	};
	K(f, (e) => {
		V(s) && e(p);
	});
	var m = L(f, 2), h = I(m, !0), g = L(m), _ = I(g);
	Q(L(g), {
		name: "chevron",
		small: !0
	}), D(d);
	var v = L(d, 2), y = P(v), b = P(y), x = I(b, !0), S = L(b, 2);
	qi(S), D(y);
	var C = L(y, 2), ee = I(C, !0), w = L(C, 2), te = (e) => {
		{
			let n = A(() => t.current?.id);
			Qo(e, {
				get nodes() {
					return V(i);
				},
				get current() {
					return V(n);
				},
				get hrefOf() {
					return t.hrefOf;
				}
			});
		}
	}, ne = (e) => {
		var t = es(), n = I(t, !0);
		R((e) => G(n, e), [() => Z("area.none")]), W(e, t);
	};
	K(w, (e) => {
		V(i).length ? e(te) : e(ne, -1);
	}), D(v), ua(v, (e) => N(r, e), () => V(r)), R((e, t, n, r, i) => {
		G(h, e), G(_, `, ${t ?? ""}`), q(v, "aria-label", n), G(x, r), G(ee, i);
	}, [
		() => t.current?.label ?? Z("area.choose"),
		() => Z("area.other"),
		() => Z("area.title"),
		() => Z("area.search"),
		() => V(n) ? Z("area.count", { n: Yo(V(i)) }) : ""
	]), jr("toggle", v, c), H("click", v, l), ia(S, () => V(n), (e) => N(n, e)), W(e, u), k();
}
Mr(["click"]);
// src/ui/Logo.svelte
var rs = Vr("<svg class=\"logo\" viewBox=\"0 0 28 28\" aria-hidden=\"true\" focusable=\"false\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.7\" stroke-linecap=\"round\" stroke-linejoin=\"round\"><path d=\"M14 1.8v7.4M14 18.8v7.4M3.4 7.9l6.4 3.7M18.2 16.4l6.4 3.7M3.4 20.1l6.4-3.7M18.2 11.600l6.400-3.700\"></path><path d=\"M14 4.600q3 3.800 8.100 4.700Q20.400 14 22.100 18.700 17 19.600 14 23.400 11 19.600 5.900 18.700 7.600 14 5.900 9.300 11 8.400 14 4.600Z\"></path><circle cx=\"14\" cy=\"14\" r=\"3.6\" fill=\"currentColor\" stroke=\"none\"></circle></svg>");
function is(e) {
	W(e, rs());
}
// src/frame/Header.svelte
var as = U("<p class=\"fictional\"><strong>Fictieve gegevens <span lang=\"en\">/ fictional data</span></strong> <span class=\"fictional__more\"> </span></p>"), os = U("<button class=\"search-open\" type=\"button\" aria-keyshortcuts=\"/ Control+K\" aria-haspopup=\"dialog\"><!><span> </span><kbd aria-hidden=\"true\">/</kbd></button>"), ss = U("<li><a><!><span> </span></a></li>"), cs = U("<nav class=\"nav\"><ul></ul></nav>"), ls = U("<header class=\"header\"><!> <div class=\"header__bar\"><a class=\"brand\" href=\"/\"><!><span>Spin in het web</span></a> <!> <!> <div class=\"header__tools\"><!></div></div> <!></header>");
function us(e, t) {
	O(t, !0);
	var n = ls(), r = P(n), i = (e) => {
		var t = as(), n = I(L(P(t), 2), !0);
		D(t), R((e) => G(n, e), [() => Z("fictional")]), W(e, t);
	};
	K(r, (e) => {
		t.fictional && e(i);
	});
	var a = L(r, 2), o = P(a);
	is(P(o), {}), ke(), D(o);
	var s = L(o, 2);
	hi(s, () => t.area ?? f);
	var c = L(s, 2), l = (e) => {
		var n = os(), r = P(n);
		Q(r, { name: "search" });
		var i = I(L(r), !0);
		ke(), D(n), R((e) => G(i, e), [() => Z("search.label")]), H("click", n, function(...e) {
			t.onSearch?.apply(this, e);
		}), W(e, n);
	};
	K(c, (e) => {
		t.onSearch && e(l);
	});
	var u = L(c, 2);
	hi(P(u), () => t.user), D(u), D(a);
	var d = L(a, 2), p = (e) => {
		var n = cs(), r = P(n);
		li(r, 21, () => t.nav, (e) => e.href, (e, t) => {
			var n = ss(), r = P(n), i = P(r);
			Q(i, { get name() {
				return V(t).icon;
			} });
			var a = I(L(i), !0);
			D(r), D(n), R(() => {
				q(r, "href", V(t).href), q(r, "aria-current", V(t).current ? "page" : void 0), G(a, V(t).text);
			}), W(e, n);
		}), D(r), D(n), R((e) => q(n, "aria-label", e), [() => Z("nav.label")]), W(e, n);
	};
	K(d, (e) => {
		t.nav.length && e(p);
	}), D(n), R((e) => q(o, "aria-label", e), [() => Z("brand.home")]), W(e, n), k();
}
Mr(["click"]);
// src/ui/Empty.svelte
var ds = U("<div class=\"empty\"><!> <!> <p> </p> <!></div>");
function fs(e, t) {
	let n = ha(t, "level", 3, 2);
	var r = ds(), i = P(r);
	Q(i, { get name() {
		return t.icon;
	} });
	var a = L(i, 2);
	_i(a, () => `h${n()}`, !1, (e, n) => {
		Di(e, 0, "empty__title");
		var r = Hr();
		R(() => G(r, t.title)), W(n, r);
	});
	var o = L(a, 2), s = I(o, !0);
	hi(L(o, 2), () => t.children ?? f), D(r), R(() => G(s, t.text)), W(e, r);
}
// src/ui/Note.svelte
var ps = U("<div><!> <div class=\"note__body\"><!></div></div>");
function ms(e, t) {
	let n = ha(t, "tone", 3, "info");
	var r = ps(), i = P(r);
	Q(i, { get name() {
		return t.icon;
	} });
	var a = L(i, 2);
	hi(P(a), () => t.children), D(a), D(r), R(() => Di(r, 1, `note note--${n() ?? ""}`)), W(e, r);
}
// src/ui/FailureView.svelte
var hs = U("<span class=\"nowrap\"> </span>"), gs = U("<p role=\"status\"><strong> </strong></p> <p> <!></p> <p><button class=\"button button--secondary button--sm\" type=\"button\"><!> </button></p>", 1);
function _s(e, t) {
	O(t, !0);
	let n = ha(t, "roleLabel", 3, "");
	var r = Ur(), i = F(r), a = (e) => {
		{
			let r = A(() => Z("noAccess.title")), i = A(() => t.failure.problem?.detail || Z("noAccess.text", { role: n() }));
			fs(e, {
				icon: "lock",
				get title() {
					return V(r);
				},
				get text() {
					return V(i);
				}
			});
		}
	}, o = (e) => {
		{
			let t = A(() => Z("notFound.title")), n = A(() => Z("notFound.text"));
			fs(e, {
				icon: "search",
				get title() {
					return V(t);
				},
				get text() {
					return V(n);
				}
			});
		}
	}, s = (e) => {
		{
			let n = A(() => t.failure.unreachable ? "offline" : "warn");
			ms(e, {
				tone: "error",
				get icon() {
					return V(n);
				},
				children: (e, n) => {
					var r = gs(), i = F(r), a = I(P(i), !0);
					D(i);
					var o = L(i, 2), s = P(o), c = L(s), l = (e) => {
						var n = hs(), r = I(n, !0);
						R((e) => G(r, e), [() => Z("error.code", { code: t.failure.problem.code })]), W(e, n);
					};
					K(c, (e) => {
						t.failure.problem?.code && e(l);
					}), D(o);
					var u = L(o, 2), d = P(u), f = P(d);
					Q(f, { name: "refresh" });
					var p = L(f, 1, !0);
					D(d), D(u), R((e, t, n) => {
						G(a, e), G(s, `${t ?? ""} `), G(p, n);
					}, [
						() => t.failure.unreachable ? Z("offline.title") : Z("error.title"),
						() => t.failure.unreachable ? Z("offline.text") : Z("error.text"),
						() => Z("error.retry")
					]), H("click", d, function(...e) {
						t.onRetry?.apply(this, e);
					}), W(e, r);
				},
				$$slots: { default: !0 }
			});
		}
	};
	K(i, (e) => {
		t.failure.forbidden ? e(a) : t.failure.missing ? e(o, 1) : e(s, -1);
	}), W(e, r), k();
}
Mr(["click"]);
// src/ui/shape.ts
var vs = {
	Resident: "bewoner",
	Household: "bewoner",
	CircleEntry: "bewoner",
	Professional: "professional",
	Team: "professional",
	Organisation: "organisatie",
	Agreement: "organisatie",
	Funding: "organisatie"
}, ys = (e) => vs[e] ?? "activiteit", $ = (e) => e.toFixed(1);
function bs(e, t, n, r) {
	switch (e) {
		case "bewoner": return `M${$(t - r)} ${$(n)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
		case "professional": return xs(t, n, r * .885);
		case "organisatie": return Ss(t, n, r * 1.1);
		case "activiteit": return `M${$(t)} ${$(n - r * 1.25)}L${$(t + r * 1.25)} ${$(n)}L${$(t)} ${$(n + r * 1.25)}L${$(t - r * 1.25)} ${$(n)}Z`;
	}
}
function xs(e, t, n) {
	let r = n * .28, i = $(2 * (n - r));
	return `M${$(e - n + r)} ${$(t - n)}h${i}a${$(r)} ${$(r)} 0 0 1 ${$(r)} ${$(r)}v${i}a${$(r)} ${$(r)} 0 0 1 ${$(-r)} ${$(r)}h-${i}a${$(r)} ${$(r)} 0 0 1 ${$(-r)} ${$(-r)}v-${i}a${$(r)} ${$(r)} 0 0 1 ${$(r)} ${$(-r)}Z`;
}
function Ss(e, t, n) {
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
var Cs = Vr("<circle cx=\"10\" cy=\"10\" r=\"8.800\"></circle>"), ws = Vr("<svg class=\"swatch\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><!><path></path></svg>");
function Ts(e, t) {
	O(t, !0);
	let n = ha(t, "ring", 3, !1), r = A(() => ys(t.kind));
	var i = ws(), a = P(i), o = (e) => {
		var t = Cs();
		R(() => Di(t, 0, `k-ring k--${V(r) ?? ""}`)), W(e, t);
	};
	K(a, (e) => {
		n() && e(o);
	});
	var s = L(a);
	D(i), R((e) => {
		Di(s, 0, `k k--${V(r) ?? ""}`), q(s, "d", e);
	}, [() => bs(V(r), 10, 10, n() ? 5.4 : 7.4)]), W(e, i), k();
}
// src/frame/SearchDialog.svelte
var Es = U("<li><a><!><span> </span></a></li>"), Ds = U("<h2> </h2> <ul></ul>", 1), Os = U("<dialog class=\"modal modal--search\"><form class=\"search-field\" role=\"search\"><label class=\"sr\" for=\"zoek\"> </label> <!> <input id=\"zoek\" type=\"search\" autocomplete=\"off\" spellcheck=\"false\"/> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button></form> <div class=\"found\"><p class=\"small muted\" role=\"status\"> </p> <!> <!></div></dialog>");
function ks(e, t) {
	O(t, !0);
	let n = M(""), r = M(void 0), i = M(void 0), a = M(0), o = A(() => c(V(r)?.items ?? [])), s = A(() => V(r) ? V(r).items.length ? Z("search.count", { n: V(r).items.length }) : Z("search.none") : "");
	Cn(() => {
		V(a);
		let e = V(n).trim();
		if (N(i, void 0), !e) {
			N(r, void 0);
			return;
		}
		let o = new AbortController(), s = setTimeout(() => {
			t.search(e, o.signal).then((e) => N(r, e)).catch((e) => {
				!ba(e) && !o.signal.aborted && N(i, ya(e));
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
	var f = Os(), p = P(f), m = P(p), h = I(m, !0), _ = L(m, 2);
	Q(_, { name: "search" });
	var v = L(_, 2);
	qi(v);
	var y = L(v, 2), b = P(y);
	Q(b, { name: "close" });
	var x = I(L(b), !0);
	D(y), D(p);
	var S = L(p, 2), C = P(S), ee = I(C, !0), w = L(C, 2), te = (e) => {
		_s(e, {
			get failure() {
				return V(i);
			},
			onRetry: () => N(a, V(a) + 1)
		});
	};
	K(w, (e) => {
		V(i) && e(te);
	}), li(L(w, 2), 17, () => V(o), ([e, t]) => e, (e, n) => {
		var r = A(() => g(V(n), 2));
		let i = () => V(r)[0], a = () => V(r)[1];
		var o = Ds(), s = F(o), c = I(s, !0), l = L(s, 2);
		li(l, 21, a, (e) => e.id, (e, n) => {
			var r = Es(), a = P(r), o = P(a);
			Ts(o, { get kind() {
				return i();
			} });
			var s = I(L(o), !0);
			D(a), D(r), R((e) => {
				q(a, "href", e), G(s, V(n).label);
			}, [() => t.hrefOf(V(n))]), W(e, r);
		}), D(l), R((e) => G(c, e), [() => t.groupWord(i())]), W(e, o);
	}), D(S), D(f), vi(f, () => u), R((e, t, n, r, i) => {
		q(f, "aria-label", e), G(h, t), q(v, "placeholder", n), G(x, r), G(ee, i);
	}, [
		() => Z("search.title"),
		() => Z("search.label"),
		() => Z("search.label"),
		() => Z("search.close"),
		() => V(s) || Z("search.hint")
	]), H("click", f, d), H("keydown", f, l), jr("cancel", f, (e) => {
		e.preventDefault(), t.onClose();
	}), jr("submit", p, (e) => {
		e.preventDefault(), N(a, V(a) + 1);
	}), ia(v, () => V(n), (e) => N(n, e)), H("click", y, function(...e) {
		t.onClose?.apply(this, e);
	}), W(e, f), k();
}
Mr(["click", "keydown"]);
// src/frame/Toast.svelte
var As = U("<button class=\"button button--quiet\" type=\"button\"> </button> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button>", 1), js = U("<div><!><p> </p> <!></div>"), Ms = U("<div class=\"toasts\" role=\"status\"><!></div>");
function Ns(e, t) {
	O(t, !0);
	function n(e) {
		t.onDismiss(), document.getElementById("inhoud")?.focus({ preventScroll: !0 }), e();
	}
	var r = Ms(), i = P(r), a = (e) => {
		var r = js(), i = P(r);
		Q(i, { name: "check" });
		var a = L(i), o = I(a, !0), s = L(a, 2), c = (e) => {
			var r = As(), i = F(r), a = I(i, !0), o = L(i, 2), s = P(o);
			Q(s, { name: "close" });
			var c = I(L(s), !0);
			D(o), R((e) => {
				G(a, t.offer.label), G(c, e);
			}, [() => Z("close")]), H("click", i, () => n(t.offer.run)), H("click", o, function(...e) {
				t.onDismiss?.apply(this, e);
			}), W(e, r);
		};
		K(s, (e) => {
			t.offer && e(c);
		}), D(r), R(() => {
			Di(r, 1, xi(["toast", t.offer && "toast--offer"])), G(o, t.text);
		}), jr("mouseenter", r, function(...e) {
			t.onStay?.apply(this, e);
		}), jr("mouseleave", r, function(...e) {
			t.onLeave?.apply(this, e);
		}), H("focusin", r, function(...e) {
			t.onStay?.apply(this, e);
		}), H("focusout", r, function(...e) {
			t.onLeave?.apply(this, e);
		}), W(e, r);
	};
	K(i, (e) => {
		t.text && e(a);
	}), D(r), W(e, r), k();
}
Mr([
	"focusin",
	"focusout",
	"click"
]);
// src/app/actions.ts
var Ps = {
	createActor: "actor.create",
	changeActor: "actor.change",
	endActor: "actor.end",
	addTie: "tie.create",
	changeTie: "tie.change",
	endTie: "tie.end",
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
	exportRecords: "records.export"
}, Fs = [
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
	[/^\/g\/([^/]+)\/lijst$/, (e) => ({
		page: "list",
		area: e
	})],
	[/^\/p\/([^/]+)$/, (e) => ({
		page: "actor",
		id: e
	})],
	[/^\/nieuw\/([^/]+)$/, (e) => ({
		page: "new",
		kind: e
	})]
];
function Is(e) {
	for (let [t, n] of Fs) {
		let r = t.exec(e);
		if (r) return n(Ls(r[1] ?? ""));
	}
	return { page: "unknown" };
}
function Ls(e) {
	try {
		return decodeURIComponent(e);
	} catch {
		return e;
	}
}
var Rs = encodeURIComponent, zs = "/rol", Bs = "/hulp", Vs = "/welkom", Hs = "/account", Us = "/prullenbak", Ws = "/bewaartermijnen", Gs = "/import", Ks = "/beheer", qs = (e) => `/beheer/${e}`, Js = (e) => e && e !== "/" ? `/inloggen?naar=${Rs(e)}` : "/inloggen", Ys = (e) => `/g/${Rs(e)}/ontbrekende-schakels`, Xs = (e) => `/g/${Rs(e)}/lijst`, Zs = (e, t) => `/p/${Rs(e)}${t ? `?g=${Rs(t)}` : ""}`, Qs = (e, t) => `/nieuw/${Rs(e)}?g=${Rs(t)}`;
function $s(e, t) {
	let n = new URLSearchParams(e.search);
	for (let [e, r] of Object.entries(t)) r === void 0 || r === "" ? n.delete(e) : n.set(e, r);
	let r = n.toString();
	return e.pathname + (r ? `?${r}` : "");
}
function ec(e, t) {
	if (!e?.startsWith("/")) return "/";
	try {
		let n = new URL(e, t);
		return n.origin === t && n.pathname !== "/inloggen" ? n.pathname + n.search : "/";
	} catch {
		return "/";
	}
}
// src/app/theme.svelte.ts
var tc = [
	"system",
	"light",
	"dark"
], nc = Ha("theme"), rc = M($t(nc === "light" || nc === "dark" ? nc : "system")), ic = () => V(rc);
function ac(e) {
	N(rc, e, !0), Ua("theme", e === "system" ? null : e), e === "system" ? delete document.documentElement.dataset.theme : document.documentElement.dataset.theme = e;
}
// src/ui/initials.ts
function oc(e) {
	let t = e.split(/\s+/).filter((e) => /^\p{Lu}/u.test(e)), [n, r] = [t[0], t.length > 1 ? t.at(-1) : void 0];
	return [n, r].map((e) => e?.charAt(0) ?? "").join("") || e.charAt(0).toUpperCase();
}
// src/ui/Segmented.svelte
var sc = U("<label><input type=\"radio\"/> </label>"), cc = U("<fieldset class=\"choice-row\"><legend> </legend> <div class=\"segmented\"></div></fieldset>");
function lc(e, t) {
	O(t, !0);
	var n = cc(), r = P(n), i = I(r, !0), a = L(r, 2);
	li(a, 21, () => t.options, (e) => e.value, (e, n) => {
		var r = sc(), i = P(r);
		qi(i);
		var a = L(i);
		D(r), R(() => {
			q(i, "name", t.name), Ji(i, V(n).value), Yi(i, V(n).value === t.value), G(a, ` ${V(n).text ?? ""}`);
		}), H("change", i, () => t.onChoose(V(n).value)), W(e, r);
	}), D(a), D(n), R(() => G(i, t.label)), W(e, n), k();
}
Mr(["change"]);
// src/frame/UserMenu.svelte
var uc = U("<small> </small>"), dc = U("<span class=\"user__text\" aria-hidden=\"true\"><b> </b><!></span> <span class=\"avatar\" aria-hidden=\"true\"> </span> <span class=\"sr\"> </span>", 1), fc = U("<!><span class=\"sr\"> </span>", 1), pc = U("<h2> </h2>"), mc = U("<button type=\"button\"><!> </button>"), hc = U("<a><!> </a>"), gc = U("<button type=\"button\" popovertarget=\"ik\"><!></button> <div class=\"menu menu--user\" id=\"ik\" popover=\"\" role=\"dialog\"><!> <!> <!> <!> <a><!> </a> <div class=\"menu__choices\"><!> <!></div> <!></div>", 1);
function _c(e, t) {
	O(t, !0);
	let n = M(void 0), r = {
		nl: "Nederlands",
		en: "English"
	}, i = () => V(n)?.hidePopover(), a = A(() => t.me ? [
		[
			t.accounts,
			Hs,
			"users",
			Z("user.account")
		],
		[
			t.may(Ps.seeBin),
			Us,
			"bin",
			Z("user.bin")
		],
		[
			t.may(Ps.seeRetention),
			Ws,
			"calendar",
			Z("user.retention")
		],
		[
			t.may(Ps.importRecords),
			Gs,
			"upload",
			Z("user.import")
		]
	].filter(([e]) => e) : []);
	var o = gc(), s = F(o), c = P(s), l = (e) => {
		var n = dc(), r = F(n), i = P(r), a = I(i, !0), o = L(i), s = (e) => {
			var n = uc(), r = I(n, !0);
			R(() => G(r, t.me.name)), W(e, n);
		};
		K(o, (e) => {
			t.me.name && e(s);
		}), D(r);
		var c = L(r, 2), l = I(c, !0), u = I(L(c, 2), !0);
		R((e, n) => {
			G(a, t.me.roleLabel), G(l, e), G(u, n);
		}, [() => oc(t.me.name || t.me.roleLabel), () => Z("user.menu", {
			who: t.me.name || t.me.roleLabel,
			role: t.me.roleLabel
		})]), W(e, n);
	}, u = (e) => {
		var t = fc(), n = F(t);
		Q(n, { name: "users" });
		var r = I(L(n), !0);
		R((e) => G(r, e), [() => Z("user.settings")]), W(e, t);
	};
	K(c, (e) => {
		t.me ? e(l) : e(u, -1);
	}), D(s);
	var d = L(s, 2), f = P(d), p = (e) => {
		var n = pc(), r = I(n, !0);
		R((e) => G(r, e), [() => t.me.name ? Z("user.who", {
			who: t.me.name,
			role: t.me.roleLabel
		}) : t.me.roleLabel]), W(e, n);
	};
	K(f, (e) => {
		t.me && e(p);
	});
	var m = L(f, 2), h = (e) => {
		var n = mc(), r = P(n);
		Q(r, { name: "undo" });
		var a = L(r, 1, !0);
		D(n), R((e) => G(a, e), [() => Z("undo.last")]), H("click", n, () => {
			i(), t.onUndo();
		}), W(e, n);
	};
	K(m, (e) => {
		t.onUndo && e(h);
	});
	var _ = L(m, 2);
	li(_, 17, () => V(a), ([, e, t, n]) => e, (e, t) => {
		var n = A(() => g(V(t), 4));
		let r = () => V(n)[1], a = () => V(n)[2], o = () => V(n)[3];
		var s = hc(), c = P(s);
		Q(c, { get name() {
			return a();
		} });
		var l = L(c, 1, !0);
		D(s), R(() => {
			q(s, "href", r()), G(l, o());
		}), H("click", s, i), W(e, s);
	});
	var v = L(_, 2), y = (e) => {
		var t = hc(), n = P(t);
		Q(n, { name: "users" });
		var r = L(n, 1, !0);
		D(t), R((e) => {
			q(t, "href", zs), G(r, e);
		}, [() => Z("user.otherRole")]), H("click", t, i), W(e, t);
	};
	K(v, (e) => {
		t.accounts || e(y);
	});
	var b = L(v, 2), x = P(b);
	Q(x, { name: "help" });
	var S = L(x, 1, !0);
	D(b);
	var C = L(b, 2), ee = P(C);
	{
		let e = A(() => Z("user.language")), t = A(() => Wa.map((e) => ({
			value: e,
			text: r[e]
		}))), n = A(Ja);
		lc(ee, {
			name: "taal",
			get label() {
				return V(e);
			},
			get options() {
				return V(t);
			},
			get value() {
				return V(n);
			},
			onChoose: (e) => Ya(e)
		});
	}
	var w = L(ee, 2);
	{
		let e = A(() => Z("user.theme")), t = A(() => tc.map((e) => ({
			value: e,
			text: Z(`theme.${e}`)
		}))), n = A(ic);
		lc(w, {
			name: "weergave",
			get label() {
				return V(e);
			},
			get options() {
				return V(t);
			},
			get value() {
				return V(n);
			},
			onChoose: (e) => ac(e)
		});
	}
	D(C);
	var te = L(C, 2), ne = (e) => {
		var n = mc(), r = P(n);
		Q(r, { name: "door" });
		var a = L(r, 1, !0);
		D(n), R((e) => G(a, e), [() => Z(t.accounts ? "user.logOut" : "user.leave")]), H("click", n, () => {
			i(), t.onLeave();
		}), W(e, n);
	};
	K(te, (e) => {
		t.me && e(ne);
	}), D(d), ua(d, (e) => N(n, e), () => V(n)), R((e, n) => {
		Di(s, 1, xi(["user", !t.me && "user--nobody"])), q(d, "aria-label", e), q(b, "href", Bs), G(S, n);
	}, [() => Z("user.settings"), () => Z("nav.help")]), H("click", b, i), W(e, o), k();
}
Mr(["click"]);
// src/app/revisions.svelte.ts
var vc = M(0), yc = M(0), bc = M(0), xc = M(0), Sc = () => V(xc);
function Cc() {
	N(xc, V(xc) + 1);
}
var wc = () => V(vc), Tc = () => V(yc) > V(vc) && V(bc) > 0;
function Ec(e) {
	N(yc, Math.max(V(yc), e), !0), V(bc) === 0 && Oc();
}
function Dc(e) {
	let t = V(vc) === V(yc);
	N(yc, Math.max(V(yc), e), !0), t && N(vc, V(yc), !0);
}
function Oc() {
	N(vc, V(yc), !0);
}
function kc() {
	return N(bc, V(bc) + 1), () => {
		N(bc, V(bc) - 1), V(bc) === 0 && Oc();
	};
}
// src/app/resource.svelte.ts
var Ac = 300;
function jc(e, t) {
	let n = M(void 0), r = M(void 0), i = M(!0), a = M(!1), o = M(0), s = "";
	return Cn(() => {
		V(o), wc(), Sc();
		let c = e();
		c !== s && N(n, void 0), s = c, N(i, !0);
		let l = new AbortController(), u = setTimeout(() => N(a, !0), Ac);
		return t(l.signal).then((e) => {
			N(n, e), N(r, void 0);
		}).catch((e) => {
			if (ba(e) || l.signal.aborted) return;
			let t = ya(e);
			t.unidentified || N(r, t);
		}).finally(() => {
			clearTimeout(u), l.signal.aborted || (N(i, !1), N(a, !1));
		}), () => {
			clearTimeout(u), N(a, !1), l.abort();
		};
	}), {
		get value() {
			return V(n);
		},
		get failure() {
			return V(r);
		},
		get loading() {
			return V(i);
		},
		get slow() {
			return V(a);
		},
		retry() {
			N(r, void 0), N(o, V(o) + 1);
		},
		set(e) {
			N(n, e);
		}
	};
}
// src/app/invitation.svelte.ts
var Mc = M("");
function Nc() {
	location.pathname !== "/welkom" || location.hash.length < 2 || (N(Mc, location.hash.slice(1), !0), history.replaceState(null, "", Vs));
}
var Pc = () => V(Mc), Fc = M(new URL(location.href)), Ic = A(() => Is(V(Fc).pathname)), Lc = () => V(Fc), Rc = () => V(Ic), zc = (e) => V(Fc).searchParams.get(e) ?? void 0;
function Bc(e, { replace: t = !1 } = {}) {
	let n = new URL(e, location.origin), r = n.pathname === V(Fc).pathname;
	t ? history.replaceState(null, "", n) : history.pushState(null, "", n), N(Fc, n), r || Hc();
}
function Vc(e) {
	Bc($s(V(Fc), e));
}
async function Hc() {
	await pr(), window.scrollTo(0, 0), document.querySelector("main")?.focus({ preventScroll: !0 });
}
function Uc() {
	Nc();
	let e = V(Fc).pathname === location.pathname;
	N(Fc, new URL(location.href)), e || Hc();
}
function Wc(e) {
	if (e.defaultPrevented || e.button !== 0 || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return;
	let t = e.target?.closest?.("a");
	!t || t.target || t.hasAttribute("download") || t.origin !== location.origin || t.getAttribute("href")?.startsWith("#") || (e.preventDefault(), Bc(t.href));
}
function Gc() {
	return addEventListener("popstate", Uc), document.addEventListener("click", Wc), () => {
		removeEventListener("popstate", Uc), document.removeEventListener("click", Wc);
	};
}
// src/app/session.svelte.ts
var Kc = M(void 0), qc = M(void 0), Jc = M(void 0), Yc = M(!1), Xc = 0, Zc = () => V(qc), Qc = () => V(Jc), $c = () => V(Kc), el = () => V(Kc)?.mode === "accounts", tl = () => V(Yc);
async function nl() {
	let e = ++Xc, { signal: t } = new AbortController();
	try {
		N(Kc, V(Kc) ?? await no());
		let n = await go(t), [r, i] = await Promise.all([_o(t), vo(t).catch(rl)]);
		e === Xc && ((e) => {
			var t = g(e, 2);
			N(qc, t[0]), N(Jc, t[1]);
		})([{
			me: n,
			schema: r,
			areas: i
		}, void 0]), e === Xc && N(Yc, !1);
	} catch (t) {
		e === Xc && ((e) => {
			var t = g(e, 2);
			N(qc, t[0]), N(Jc, t[1]);
		})([void 0, ya(t)]);
	}
}
function rl(e) {
	if (ya(e).forbidden) return [];
	throw e;
}
function il() {
	V(qc) && (el() ? N(Yc, !0) : al());
}
function al() {
	Xc += 1, N(qc, void 0), N(Yc, !1), N(Jc, new va(401, null));
}
var ol = (e) => V(qc)?.me.may.includes(e) ?? !1, sl = (e) => V(qc)?.schema.actors.find((t) => t.kind === e), cl = (e) => V(qc)?.schema.ties.find((t) => t.kind === e), ll = (e) => sl(e)?.label ?? e, ul = (e) => cl(e)?.label ?? e;
function dl(e) {
	return (V(qc) ? [...V(qc).schema.actors, ...V(qc).schema.ties] : []).flatMap((e) => e.attributes).find((t) => t.name === e && t.codes?.length)?.codes ?? [];
}
var fl = [
	"buurt",
	"wijk",
	"gemeente"
];
function pl() {
	let e = V(qc)?.me.areas[0]?.code;
	if (e) return e;
	let t = V(qc)?.areas ?? [];
	for (let e of fl) {
		let n = t.find((t) => t.attributes.level === e);
		if (n) return n.id;
	}
	return t[0]?.id;
}
// src/frame/ChangedNotice.svelte
var ml = U("<div class=\"changed\"><!><p> </p> <button class=\"button button--secondary button--sm\" type=\"button\"> </button></div>"), hl = U("<div role=\"status\"><!></div>");
function gl(e, t) {
	O(t, !0), ga(kc);
	var n = hl(), r = P(n), i = (e) => {
		var t = ml(), n = P(t);
		Q(n, { name: "refresh" });
		var r = L(n), i = I(r, !0), a = L(r, 2), o = I(a, !0);
		D(t), R((e, t) => {
			G(i, e), G(o, t);
		}, [() => Z("changed.text"), () => Z("changed.refresh")]), H("click", a, function(...e) {
			Oc?.apply(this, e);
		}), W(e, t);
	}, a = A(() => Tc());
	K(r, (e) => {
		V(a) && e(i);
	}), D(n), W(e, n), k();
}
Mr(["click"]);
// src/ui/Skeleton.svelte
var _l = U("<div class=\"sk-row\" aria-hidden=\"true\"><span class=\"skeleton sk-dot\"></span> <span class=\"sk-lines\"><span></span><span class=\"skeleton sk-90\"></span></span></div>"), vl = U("<div class=\"skeletons\"><p class=\"sr\" role=\"status\"> </p> <!></div>");
function yl(e, t) {
	let n = ha(t, "rows", 3, 4);
	var r = vl(), i = P(r), a = I(i, !0);
	li(L(i, 2), 17, () => ({ length: n() }), ai, (e, t, n) => {
		var r = _l(), i = L(P(r), 2);
		Di(P(i), 1, xi(["skeleton", n % 2 ? "sk-40" : "sk-60"])), ke(), D(i), D(r), W(e, r);
	}), D(r), R(() => G(a, t.label)), W(e, r);
}
// src/api/imports.ts
function bl(e, t) {
	let n = new FormData();
	for (let t of e) n.append("files", t);
	return n.append("dryRun", String(t)), X("post", "/v1/imports", { body: n });
}
var xl = (e, t) => X("get", "/v1/imports/{id}", {
	path: { id: e },
	signal: t
}), Sl = (e) => X("get", "/v1/imports", { signal: e }), Cl = (e) => X("post", "/v1/imports/{id}/_cancel", {
	path: { id: e },
	body: {}
}), wl = (e) => X("post", "/v1/imports/{id}/_undo", {
	path: { id: e },
	body: {}
}), Tl = (e) => `/v1/imports/template?format=${e}`, El = [
	"csv",
	"xlsx",
	"graphml",
	"json"
], Dl = (e) => `/v1/exports/${e}`, Ol = U("<a download=\"\"><!> </a>"), kl = U("<button class=\"button button--secondary\" type=\"button\" popovertarget=\"exporteren\"><!> </button> <div class=\"menu menu--export\" id=\"exporteren\" popover=\"\" role=\"dialog\"><p class=\"small muted\"> </p> <!></div>", 1);
function Al(e, t) {
	O(t, !0);
	let n = M(void 0), r = M(void 0);
	function i(e) {
		if (e.newState !== "open" || !V(n) || !V(r)) return;
		let { bottom: t, right: i } = V(r).getBoundingClientRect(), a = Math.max(16, Math.min(i, document.documentElement.clientWidth - 16) - V(n).offsetWidth);
		V(n).style.translate = `${a}px ${t + 4}px`;
	}
	var a = kl(), o = F(a), s = P(o);
	Q(s, { name: "download" });
	var c = L(s, 1, !0);
	D(o), ua(o, (e) => N(r, e), () => V(r));
	var l = L(o, 2), u = P(l), d = I(u, !0);
	li(L(u, 2), 16, () => El, (e) => e, (e, t) => {
		var r = Ol(), i = P(r);
		Q(i, { name: "download" });
		var a = L(i, 1, !0);
		D(r), R((e, t) => {
			q(r, "href", e), G(a, t);
		}, [() => Dl(t), () => Z(`export.${t}`)]), H("click", r, () => V(n)?.hidePopover()), W(e, r);
	}), D(l), ua(l, (e) => N(n, e), () => V(n)), R((e, t, n) => {
		G(c, e), q(l, "aria-label", t), G(d, n);
	}, [
		() => Z("export.do"),
		() => Z("export.title"),
		() => Z("export.text")
	]), jr("toggle", l, i), W(e, a), k();
}
Mr(["click"]);
// src/list/kinds.ts
var jl = [
	"Resident",
	"Professional",
	"Organisation",
	"Team",
	"Facility",
	"Initiative",
	"Course",
	"CollectiveArrangement"
], Ml = [
	"Resident",
	"Professional",
	"Organisation"
], Nl = "Europe/Amsterdam";
function Pl(e, t, n) {
	return new Intl.DateTimeFormat(n === "en" ? "en-GB" : n, t).format(e);
}
function Fl(e, t = Ja()) {
	let n = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(e ?? "");
	if (!n) return "";
	let [, r, i, a] = n;
	if (!i) return r;
	let o = new Date(Date.UTC(Number(r), Number(i) - 1, Number(a ?? 1))), s = {
		month: "long",
		year: "numeric",
		timeZone: "UTC"
	};
	return Pl(o, a ? {
		...s,
		day: "numeric"
	} : s, t);
}
function Il(e, t = Ja()) {
	let n = new Date(e);
	return Number.isNaN(n.getTime()) ? "" : Pl(n, {
		day: "numeric",
		month: "long",
		year: "numeric",
		hour: "2-digit",
		minute: "2-digit",
		timeZone: Nl
	}, t);
}
function Ll(e = new Date()) {
	return new Intl.DateTimeFormat("en-CA", {
		timeZone: Nl,
		year: "numeric",
		month: "2-digit",
		day: "2-digit"
	}).format(e);
}
function Rl(e, t) {
	let [n = 0, r = 1, i = 1] = e.split("-").map(Number), [a = 0, o = 1, s = 1] = t.split("-").map(Number);
	return Math.max(0, (a - n) * 12 + (o - r) - +(s < i));
}
function zl(e, t) {
	return Math.max(0, Math.round((Date.parse(t.slice(0, 10)) - Date.parse(e.slice(0, 10))) / 864e5));
}
function Bl(e) {
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
	return Vl(c) ? c : null;
}
function Vl(e) {
	let [t = 0, n = 1, r = 1] = e.split("-").map(Number), i = new Date(Date.UTC(t, n - 1, r));
	return t >= 1900 && t < 2200 && i.getUTCMonth() === n - 1 && i.getUTCDate() === r;
}
function Hl(e) {
	return e ? e.slice(0, 10).split("-").map((e) => e.replace(/^0/, "")).reverse().join("-") : "";
}
// src/ui/DateField.svelte
var Ul = U("<p class=\"error\"><!> </p>"), Wl = U("<div><label> </label> <!> <input class=\"input\" type=\"text\" autocomplete=\"off\"/></div>");
function Gl(e, t) {
	O(t, !0);
	let n = M(!1);
	function r(e) {
		let r = e.currentTarget.value.trim(), i = r === "" ? void 0 : Bl(r);
		N(n, i === null || i !== void 0 && i.length !== 10, !0), !V(n) && i !== t.value && t.onChange(i ?? void 0);
	}
	var i = Wl(), a = P(i), o = I(a, !0), s = L(a, 2), c = (e) => {
		var n = Ul(), r = P(n);
		Q(r, { name: "warn" });
		var i = L(r, 1, !0);
		D(n), R((e) => {
			q(n, "id", `${t.id ?? ""}-fout`), G(i, e);
		}, [() => Z("form.badDay")]), W(e, n);
	};
	K(s, (e) => {
		V(n) && e(c);
	});
	var l = L(s, 2);
	qi(l), D(i), R((e, r) => {
		Di(i, 1, xi([
			"field",
			"field--date",
			V(n) && "field--error"
		])), q(a, "for", t.id), G(o, t.label), q(l, "id", t.id), Ji(l, e), q(l, "placeholder", r), q(l, "aria-invalid", V(n) || void 0), q(l, "aria-describedby", V(n) ? `${t.id}-fout` : void 0);
	}, [() => Hl(t.value), () => Z("date.today")]), H("change", l, r), W(e, i), k();
}
Mr(["change"]);
// src/list/ListFilters.svelte
var Kl = U("<option> </option>"), ql = U("<div class=\"field\"><label> </label> <select class=\"select\"><option> </option><!></select></div>"), Jl = U("<div class=\"toolbar no-print\"><!> <!> <!> <!></div>");
function Yl(e, t) {
	O(t, !0);
	let n = (e, n = f, r = f, i = f, a = f, o = f) => {
		var s = ql(), c = P(s), l = I(c, !0), u = L(c, 2), d = P(u), p = I(d, !0);
		d.value = d.__value = "", li(L(d), 17, a, (e) => e.code, (e, t) => {
			var n = Kl(), r = I(n, !0), i = {};
			R((e) => {
				G(r, e), i !== (i = V(t).code) && (n.value = (n.__value = i) ?? "");
			}, [() => Ho(V(t).label)]), W(e, n);
		}), D(u);
		var m;
		Pi(u), D(s), R(() => {
			q(c, "for", n()), G(l, r()), q(u, "id", n()), G(p, i()), m !== (m = o() ?? "") && (u.value = (u.__value = m) ?? "", Ni(u, m));
		}), H("change", u, (e) => t.onQuery({ [n()]: e.currentTarget.value || void 0 })), W(e, s);
	};
	var r = Jl(), i = P(r);
	{
		let e = A(() => Z("list.kind")), r = A(() => Z("list.allKinds"));
		n(i, () => "soort", () => V(e), () => V(r), () => t.kinds, () => t.kind);
	}
	var a = L(i, 2), o = (e) => {
		{
			let r = A(() => Z("list.theme")), i = A(() => Z("list.allThemes"));
			n(e, () => "t", () => V(r), () => V(i), () => t.themes, () => t.theme);
		}
	};
	K(a, (e) => {
		t.themes.length && e(o);
	});
	var s = L(a, 2), c = (e) => {
		{
			let r = A(() => Z("list.line")), i = A(() => Z("list.allLines"));
			n(e, () => "l", () => V(r), () => V(i), () => t.lines, () => t.line);
		}
	};
	K(s, (e) => {
		t.lines.length && e(c);
	});
	var l = L(s, 2);
	{
		let e = A(() => Z("date.asOf"));
		Gl(l, {
			id: "op",
			get label() {
				return V(e);
			},
			get value() {
				return t.day;
			},
			onChange: (e) => t.onQuery({ op: e })
		});
	}
	D(r), W(e, r), k();
}
Mr(["change"]);
// src/forms/values.ts
var Xl = ";";
function Zl(e) {
	if (e == null) return "";
	if (Array.isArray(e)) return e.map(Zl).join(Xl);
	if (typeof e == "object") {
		let { id: t, code: n, role: r } = e;
		return Zl(t ?? n ?? r);
	}
	return String(e);
}
var Ql = (e) => e.split(Xl).filter(Boolean), $l = (e) => [...e].sort().join(Xl);
function eu(e) {
	return e.type === "day" || e.type === "date";
}
function tu(e, t) {
	let n = Zl(t);
	return eu(e) ? Hl(n) : e.type === "decimal" && Ja() === "nl" ? n.replace(".", ",") : n;
}
function nu(e, t) {
	let n = t.trim();
	if (n === "") return "";
	switch (e.type) {
		case "day": {
			let e = Bl(n);
			return e?.length === 10 ? e : null;
		}
		case "date": return Bl(n);
		case "whole": return /^-?\d+$/.test(n) ? n : null;
		case "decimal": return /^-?\d+([.,]\d+)?$/.test(n) ? n.replace(",", ".") : null;
		default: return n;
	}
}
function ru(e, t) {
	return Object.fromEntries(e.map((e) => [e.name, tu(e, t[e.name])]));
}
var iu = (e, t) => e.codes?.find((e) => e.code === t)?.label ?? t;
function au(e, t) {
	let [n = "", ...r] = t.split(" "), i = r.find((e) => /^\d{4}/.test(e)), a = r.find((e) => e !== i);
	return [iu(e, n) + (i ? Z("role.since", { date: Fl(i) }) : ""), ...a ? [Z("role.hours", { hours: a })] : []].join(", ");
}
function ou(e, t) {
	let n = Zl(t);
	if (n === "") return "";
	switch (e.type) {
		case "code": return iu(e, n);
		case "codes":
		case "references": return Ql(n).map((t) => iu(e, t)).join(", ");
		case "roles": return Ql(n).map((t) => au(e, t)).join("; ");
		case "flag": return Z(n === "true" ? "yes" : "no");
		case "day":
		case "date": return Fl(n);
		case "whole":
		case "decimal": return new Intl.NumberFormat(Ja()).format(Number(n)) + (e.unit ? ` ${e.unit}` : "");
		case "outline": return Z("outline.known");
		case "reference": return typeof t == "object" && t && "label" in t ? String(t.label) : Z("reference.one");
		default: return n;
	}
}
// src/ui/KindName.svelte
var su = U("<span class=\"kind\"><!> </span>");
function cu(e, t) {
	let n = ha(t, "ring", 3, !1);
	var r = su(), i = P(r);
	Ts(i, {
		get kind() {
			return t.kind;
		},
		get ring() {
			return n();
		}
	});
	var a = L(i, 1, !0);
	D(r), R(() => G(a, t.word)), W(e, r);
}
// src/list/ListTable.svelte
var lu = U("<tr><th scope=\"row\"><a> </a></th><td><!></td><td> </td><td> </td></tr>"), uu = U("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>");
function du(e, t) {
	O(t, !0);
	let n = [
		"function",
		"organisationKind",
		"roles",
		"teamKind",
		"line",
		"stage"
	], r = (e) => t.attributesOf(e.kind).filter((e) => n.includes(e.name)).map((t) => ou(t, e.attributes[t.name])).filter(Boolean).join(" · ");
	var i = uu(), a = P(i), o = I(a, !0), s = L(a), c = P(s), l = P(c), u = I(l, !0), d = L(l), f = I(d, !0), p = L(d), m = I(p, !0), h = I(L(p), !0);
	D(c), D(s);
	var g = L(s);
	li(g, 21, () => t.actors, (e) => e.id, (e, n) => {
		var i = lu(), a = P(i), o = P(a), s = I(o, !0);
		D(a);
		var c = L(a), l = P(c);
		{
			let e = A(() => t.kindWord(V(n).kind));
			cu(l, {
				get kind() {
					return V(n).kind;
				},
				get word() {
					return V(e);
				}
			});
		}
		D(c);
		var u = L(c), d = I(u, !0), f = L(u), p = I(f, !0);
		D(i), R((e, t, r, i, a, l) => {
			q(o, "href", e), G(s, V(n).label), q(c, "data-label", t), q(u, "data-label", r), G(d, i), q(f, "data-label", a), G(p, l);
		}, [
			() => t.hrefOf(V(n).id),
			() => Z("col.kind"),
			() => Z("col.about"),
			() => r(V(n)),
			() => Z("col.since"),
			() => Fl(V(n).since)
		]), W(e, i);
	}), D(g), D(i), R((e, t, n, r, i) => {
		G(o, e), G(u, t), G(f, n), G(m, r), G(h, i);
	}, [
		() => Z("list.caption"),
		() => Z("col.name"),
		() => Z("col.kind"),
		() => Z("col.about"),
		() => Z("col.since")
	]), W(e, i), k();
}
// src/list/ListPage.svelte
var fu = U("<a><!> <span class=\"sr\"> </span></a>"), pu = U("<div class=\"row no-print\"><!> <!></div>"), mu = U("<button class=\"button button--secondary\" type=\"button\"> </button>"), hu = U("<span class=\"small muted\"> </span><button class=\"button button--quiet button--sm no-print\" type=\"button\"> </button>", 1), gu = U("<p class=\"more no-print\"><button class=\"button button--secondary\" type=\"button\"> </button></p>"), _u = U("<div class=\"filter-notice\"><p role=\"status\"> </p> <!></div> <!> <!> <!> <!>", 1), vu = U("<div class=\"page page--wide\"><div class=\"person-head\"><div class=\"page-head\"><h1> </h1> <p> </p></div> <!></div> <!> <div><!></div></div>");
function yu(e, t) {
	O(t, !0);
	let n = A(() => ({
		kind: zc("soort"),
		theme: zc("t"),
		line: zc("l"),
		date: zc("op")
	})), r = A(() => !!(V(n).kind || V(n).theme || V(n).line || V(n).date)), i = jc(() => t.area + JSON.stringify(V(n)), (e) => bo(t.area, V(n), void 0, e)), a = jc(() => "", So), o = M("idle"), s = M(void 0), c = () => Vc({
		soort: void 0,
		t: void 0,
		l: void 0,
		op: void 0
	}), l = A(() => jl.filter((e) => sl(e)).map((e) => ({
		code: e,
		label: sl(e).plural
	}))), u = A(() => ol(Ps.createActor) ? Ml.filter((e) => sl(e)) : []);
	async function d() {
		let e = i.value;
		if (!e?.next || V(o) === "busy") return;
		N(o, "busy"), N(s, void 0);
		let r = gr(() => t.area + JSON.stringify(V(n)));
		try {
			let a = await bo(t.area, V(n), e.next, new AbortController().signal);
			r === t.area + JSON.stringify(V(n)) && i.set({
				...a,
				items: [...e.items, ...a.items]
			});
		} catch (e) {
			N(s, ya(e));
		} finally {
			N(o, "idle");
		}
	}
	var f = vu(), p = P(f), m = P(p), h = P(m), g = I(h, !0), _ = I(L(h, 2), !0);
	D(m);
	var v = L(m, 2), y = (e) => {
		var n = pu(), r = P(n), i = (e) => {
			Al(e, {});
		}, a = A(() => ol(Ps.exportRecords));
		K(r, (e) => {
			V(a) && e(i);
		}), li(L(r, 2), 18, () => V(u), (e) => e, (e, n, r) => {
			var i = fu(), a = P(i);
			Q(a, { name: "plus" });
			var o = L(a, 1, !0), s = I(L(o), !0);
			D(i), R((e, t, n) => {
				Di(i, 1, xi(["button", V(r) === 0 ? "button--primary" : "button--secondary"])), q(i, "href", e), G(o, t), G(s, n);
			}, [
				() => Qs(n, t.area),
				() => Ho(ll(n)),
				() => Z("list.add")
			]), W(e, i);
		}), D(n), W(e, n);
	}, b = A(() => V(u).length || ol(Ps.exportRecords));
	K(v, (e) => {
		V(b) && e(y);
	}), D(p);
	var x = L(p, 2);
	{
		let e = A(() => a.value?.items.map((e) => ({
			code: e.id,
			label: e.label
		})) ?? []), t = A(() => dl("line"));
		Yl(x, {
			get kinds() {
				return V(l);
			},
			get themes() {
				return V(e);
			},
			get lines() {
				return V(t);
			},
			get kind() {
				return V(n).kind;
			},
			get theme() {
				return V(n).theme;
			},
			get line() {
				return V(n).line;
			},
			get day() {
				return V(n).date;
			},
			get onQuery() {
				return Vc;
			}
		});
	}
	var S = L(x, 2), C = P(S), ee = (e) => {
		{
			let t = A(() => Zc()?.me.roleLabel);
			_s(e, {
				get failure() {
					return i.failure;
				},
				get roleLabel() {
					return V(t);
				},
				get onRetry() {
					return i.retry;
				}
			});
		}
	}, w = (e) => {
		var t = Ur(), n = F(t), i = (e) => {
			{
				let t = A(() => Z("nothing.title")), n = A(() => Z("nothing.text"));
				fs(e, {
					icon: "filter",
					get title() {
						return V(t);
					},
					get text() {
						return V(n);
					},
					children: (e, t) => {
						var n = mu(), r = I(n, !0);
						R((e) => G(r, e), [() => Z("filter.clear")]), H("click", n, c), W(e, n);
					},
					$$slots: { default: !0 }
				});
			}
		}, a = (e) => {
			{
				let t = A(() => Z("noData.title")), n = A(() => Z("noData.text"));
				fs(e, {
					icon: "users",
					get title() {
						return V(t);
					},
					get text() {
						return V(n);
					}
				});
			}
		};
		K(n, (e) => {
			V(r) ? e(i) : e(a, -1);
		}), W(e, t);
	}, te = (e) => {
		var n = _u(), a = F(n), l = P(a), u = I(l, !0), f = L(l, 2), p = (e) => {
			var t = hu(), n = F(t), r = I(n, !0), i = L(n), a = I(i, !0);
			R((e, t) => {
				G(r, e), G(a, t);
			}, [() => Z("list.filtered"), () => Z("filter.clear")]), H("click", i, c), W(e, t);
		};
		K(f, (e) => {
			V(r) && e(p);
		}), D(a);
		var m = L(a, 2), h = (e) => {
			gl(e, {});
		};
		K(m, (e) => {
			i.value.items.length > 50 && e(h);
		});
		var g = L(m, 2);
		du(g, {
			get actors() {
				return i.value.items;
			},
			kindWord: (e) => Ho(ll(e)),
			attributesOf: (e) => sl(e)?.attributes ?? [],
			hrefOf: (e) => Zs(e, t.area)
		});
		var _ = L(g, 2), v = (e) => {
			_s(e, {
				get failure() {
					return V(s);
				},
				onRetry: () => void d()
			});
		};
		K(_, (e) => {
			V(s) && e(v);
		});
		var y = L(_, 2), b = (e) => {
			var t = gu(), n = P(t), r = I(n, !0);
			D(t), R((e) => {
				q(n, "aria-busy", V(o) === "busy" || void 0), G(r, e);
			}, [() => V(o) === "busy" ? Z("list.loading") : Z("list.more")]), H("click", n, () => void d()), W(e, t);
		};
		K(y, (e) => {
			i.value.next && e(b);
		}), R((e) => G(u, e), [() => Z("list.shown", {
			shown: i.value.items.length,
			total: i.value.total
		})]), W(e, n);
	}, ne = (e) => {
		{
			let t = A(() => Z("list.loading"));
			yl(e, {
				get label() {
					return V(t);
				},
				rows: 8
			});
		}
	};
	K(C, (e) => {
		i.failure ? e(ee) : i.value && i.value.items.length === 0 ? e(w, 1) : i.value ? e(te, 2) : i.slow && e(ne, 3);
	}), D(S), D(f), R((e, t) => {
		G(g, e), G(_, t), q(S, "aria-busy", i.loading);
	}, [() => Z("list.title", { area: t.areaName }), () => Z("list.intro")]), W(e, f), k();
}
Mr(["click"]);
// src/ui/PrintButton.svelte
var bu = U("<button class=\"button button--secondary button--print no-print\" type=\"button\"><!> </button>");
function xu(e, t) {
	O(t, !0);
	var n = bu(), r = P(n);
	Q(r, { name: "print" });
	var i = L(r, 1, !0);
	D(n), R((e) => G(i, e), [() => Z("print")]), H("click", n, () => window.print()), W(e, n), k();
}
Mr(["click"]);
// src/missing/links.ts
var Su = (e) => `h-${e}`, Cu = (e) => `b-${e}`;
function wu(e) {
	let t = Object.values(e.hidden).some((e) => e !== 0);
	return e.holdingTogether.length + e.outOfReachResidents.length + e.unknown.length === 0 && !t && !e.residents.exact && !e.residents.band;
}
function Tu(e) {
	let { asked: t, outOfReach: n } = e;
	return typeof t.exact != "number" || typeof n.exact != "number" ? null : Math.max(0, t.exact - n.exact);
}
// src/i18n/figures.ts
function Eu(e) {
	return typeof e?.exact == "number" ? new Intl.NumberFormat(Ja()).format(e.exact) : e?.band ? Z(`band.${e.band}`) : Z("band.none");
}
// src/missing/Figures.svelte
var Du = U("<dl class=\"effects\"><div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> <small> </small></dd></div> <div><dt> </dt><dd> <small> </small></dd></div></dl>");
function Ou(e, t) {
	O(t, !0);
	var n = Du(), r = P(n), i = P(r), a = I(i, !0), o = I(L(i), !0);
	D(r);
	var s = L(r, 2), c = P(s), l = I(c, !0), u = I(L(c), !0);
	D(s);
	var d = L(s, 2), f = P(d), p = I(f, !0), m = L(f), h = P(m), g = I(L(h), !0);
	D(m), D(d);
	var _ = L(d, 2), v = P(_), y = I(v, !0), b = L(v), x = P(b), S = I(L(x), !0);
	D(b), D(_), D(n), R((e, t, n, r, i, s, c, d, f, m) => {
		G(a, e), G(o, t), G(l, n), G(u, r), G(p, i), G(h, `${s ?? ""} `), G(g, c), G(y, d), G(x, `${f ?? ""} `), G(S, m);
	}, [
		() => Z("missing.residents"),
		() => Eu(t.report.residents),
		() => Z("missing.schakels"),
		() => Eu(t.report.schakels),
		() => Z("missing.asked"),
		() => Eu(t.report.asked),
		() => Z("missing.notAsked", { count: Eu(t.report.notAsked) }),
		() => Z("missing.outOfReach"),
		() => Eu(t.report.outOfReach),
		() => Z("missing.soFar")
	]), W(e, n), k();
}
// src/missing/Hidden.svelte
var ku = U("<p class=\"hidden-rows small muted\"><!> </p>");
function Au(e, t) {
	O(t, !0);
	var n = Ur(), r = F(n), i = (e) => {
		var n = ku(), r = P(n);
		Q(r, {
			name: "lock",
			small: !0
		});
		var i = L(r, 1, !0);
		D(n), R((e) => G(i, e), [() => t.count === null ? Z("hidden.some") : Z("hidden.more", { n: t.count })]), W(e, n);
	};
	K(r, (e) => {
		t.count !== 0 && e(i);
	}), W(e, n), k();
}
// src/missing/HoldersTable.svelte
var ju = U("<tr><th scope=\"row\"><span class=\"name\"><!><span><a> </a><span class=\"second\"> </span></span></span></th><td><span> </span></td><td> </td><td data-label=\"\" class=\"is-act\"><button class=\"button button--secondary button--sm\" type=\"button\"> <span class=\"sr\"> </span></button></td></tr>"), Mu = U("<table class=\"table table--stack worklist worklist--holders\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>"), Nu = U("<p class=\"muted\"> </p>"), Pu = U("<!> <!>", 1);
function Fu(e, t) {
	O(t, !0);
	var n = Pu(), r = F(n), i = (e) => {
		var n = Mu(), r = P(n), i = I(r, !0), a = L(r), o = P(a), s = P(o), c = I(s, !0), l = L(s), u = I(l, !0), d = L(l), f = I(d, !0), p = I(L(d), !0);
		D(o), D(a);
		var m = L(a);
		li(m, 21, () => t.rows, (e) => e.person.id, (e, n) => {
			let r = A(() => Su(V(n).person.id));
			var i = ju(), a = P(i), o = P(a), s = P(o);
			Ts(s, { get kind() {
				return V(n).person.kind;
			} });
			var c = L(s), l = P(c), u = I(l, !0), d = I(L(l), !0);
			D(c), D(o), D(a);
			var f = L(a), p = P(f), m = I(p, !0);
			D(f);
			var h = L(f), g = I(h, !0), _ = L(h), v = P(_), y = P(v, !0), b = I(L(y), !0);
			D(v), D(_), D(i), R((e, a, o, s, c, _, x) => {
				Di(i, 1, xi([t.open === V(r) && "is-open"])), q(l, "href", e), G(u, V(n).person.label), G(d, a), q(f, "data-label", o), Di(p, 1, xi(["badge", V(n).betweenness === "high" && "badge--info"])), G(m, s), q(h, "data-label", c), G(g, _), q(v, "aria-expanded", t.open === V(r)), G(y, x), G(b, V(n).person.label);
			}, [
				() => t.hrefOf(V(n).person.id),
				() => t.kindWord(V(n).person.kind),
				() => Z("col.connects"),
				() => Z(`betweenness.${V(n).betweenness}`),
				() => Z("col.ifGone"),
				() => V(n).articulation ? Z("articulation.yes") : Z("articulation.no"),
				() => Z("why")
			]), H("click", v, () => t.onExplain(t.open === V(r) ? void 0 : V(r))), W(e, i);
		}), D(m), D(n), R((e, t, n, r, a) => {
			G(i, e), G(c, t), G(u, n), G(f, r), G(p, a);
		}, [
			() => Z("holders.caption"),
			() => Z("col.who"),
			() => Z("col.connects"),
			() => Z("col.ifGone"),
			() => Z("col.explain")
		]), W(e, n);
	}, a = (e) => {
		var t = Nu(), n = I(t, !0);
		R((e) => G(n, e), [() => Z("holders.none")]), W(e, t);
	};
	K(r, (e) => {
		t.rows.length > 0 ? e(i) : e(a, -1);
	}), Au(L(r, 2), { get count() {
		return t.hidden;
	} }), W(e, n), k();
}
Mr(["click"]);
// src/ui/Age.svelte
var Iu = U("<span class=\"badge badge--warn\"><!> </span>"), Lu = U("<span class=\"badge badge--ok\"> </span>"), Ru = U("<span class=\"badge\"> </span>"), zu = U("<span class=\"age\"><!> <span class=\"small muted\"> </span></span>");
function Bu(e, t) {
	O(t, !0);
	let n = ha(t, "partial", 3, !1), r = A(() => t.since ? Rl(t.since, t.day) : 0), i = A(() => t.since ? zl(t.since, t.day) : 0), a = A(() => V(r) >= 1 ? Z("age.months", { n: V(r) }) : Z("age.days", { n: V(i) }));
	var o = Ur(), s = F(o), c = (e) => {
		var t = zu(), i = P(t), o = (e) => {
			var t = Iu(), n = P(t);
			Q(n, { name: "clock" });
			var r = L(n, 1, !0);
			D(t), R((e) => G(r, e), [() => Z("age.old")]), W(e, t);
		}, s = (e) => {
			var t = Lu(), n = I(t, !0);
			R((e) => G(n, e), [() => Z("age.fresh")]), W(e, t);
		}, c = (e) => {
			var t = Ru(), n = I(t, !0);
			R((e) => G(n, e), [() => Z("age.fair")]), W(e, t);
		};
		K(i, (e) => {
			V(r) >= 12 ? e(o) : V(r) < 3 ? e(s, 1) : e(c, -1);
		});
		var l = I(L(i, 2));
		D(t), R((e) => G(l, `${V(a) ?? ""}${e ?? ""}`), [() => n() ? Z("age.partial") : ""]), W(e, t);
	}, l = (e) => {
		var t = Ru(), n = I(t, !0);
		R((e) => G(n, e), [() => Z("age.unknown")]), W(e, t);
	};
	K(s, (e) => {
		t.since ? e(c) : e(l, -1);
	}), W(e, o), k();
}
// src/missing/ReachTable.svelte
var Vu = U("<span class=\"second\"> </span>"), Hu = U("<tr><th scope=\"row\"><span class=\"name\"><!><a> </a></span></th><td> </td><td><span> <!></span></td><td><!></td><td data-label=\"\" class=\"is-act\"><button class=\"button button--secondary button--sm\" type=\"button\"> <span class=\"sr\"> </span></button></td></tr>"), Uu = U("<table class=\"table table--stack worklist\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>"), Wu = U("<p class=\"muted\"> </p>"), Gu = U("<!> <!>", 1);
function Ku(e, t) {
	O(t, !0);
	var n = Gu(), r = F(n), i = (e) => {
		var n = Uu(), r = P(n), i = I(r, !0), a = L(r), o = P(a), s = P(o), c = I(s, !0), l = L(s), u = I(l, !0), d = L(l), f = I(d, !0), p = L(d), m = I(p, !0), h = I(L(p), !0);
		D(o), D(a);
		var g = L(a);
		li(g, 21, () => t.rows, (e) => e.person.id, (e, n) => {
			let r = A(() => Cu(V(n).person.id));
			var i = Hu(), a = P(i), o = P(a), s = P(o);
			Ts(s, { get kind() {
				return V(n).person.kind;
			} });
			var c = L(s), l = I(c, !0);
			D(o), D(a);
			var u = L(a), d = I(u, !0), f = L(u), p = P(f), m = P(p, !0), h = L(m), g = (e) => {
				var t = Vu(), r = I(t, !0);
				R(() => G(r, V(n).strengths.text)), W(e, t);
			};
			K(h, (e) => {
				V(n).strengths?.text && e(g);
			}), D(p), D(f);
			var _ = L(f), v = P(_);
			{
				let e = A(() => V(n).extent === "partial");
				Bu(v, {
					get since() {
						return V(n).networkAskedOn;
					},
					get day() {
						return t.day;
					},
					get partial() {
						return V(e);
					}
				});
			}
			D(_);
			var y = L(_), b = P(y), x = P(b, !0), S = I(L(x), !0);
			D(b), D(y), D(i), R((e, a, o, s, p, h) => {
				Di(i, 1, xi([t.open === V(r) && "is-open"])), q(c, "href", e), G(l, V(n).person.label), q(u, "data-label", a), G(d, V(n).reason), q(f, "data-label", o), G(m, s), q(_, "data-label", p), q(b, "aria-expanded", t.open === V(r)), G(x, h), G(S, V(n).person.label);
			}, [
				() => t.hrefOf(V(n).person.id),
				() => Z("col.why"),
				() => Z("col.intro"),
				() => V(n).introduction?.reason || Z("intro.none"),
				() => Z("col.data"),
				() => Z("why")
			]), H("click", b, () => t.onExplain(t.open === V(r) ? void 0 : V(r))), W(e, i);
		}), D(g), D(n), R((e, t, n, r, a, o) => {
			G(i, e), G(c, t), G(u, n), G(f, r), G(m, a), G(h, o);
		}, [
			() => Z("reach.caption"),
			() => Z("col.who"),
			() => Z("col.why"),
			() => Z("col.intro"),
			() => Z("col.data"),
			() => Z("col.explain")
		]), W(e, n);
	}, a = (e) => {
		var n = Wu(), r = I(n, !0);
		R((e) => G(r, e), [() => t.hidden === 0 ? Z("reach.none") : Z("reach.noneForYou")]), W(e, n);
	};
	K(r, (e) => {
		t.rows.length > 0 ? e(i) : e(a, -1);
	}), Au(L(r, 2), { get count() {
		return t.hidden;
	} }), W(e, n), k();
}
Mr(["click"]);
// src/missing/UnknownList.svelte
var qu = U("<li><!><a> </a><span class=\"badge\"> </span></li>"), Ju = U("<p><button class=\"button button--secondary\" type=\"button\"> </button></p>"), Yu = U("<ul class=\"people\"></ul> <!>", 1), Xu = U("<p class=\"muted\"> </p>"), Zu = U("<!> <!>", 1);
function Qu(e, t) {
	O(t, !0);
	let n = M(!1), r = A(() => V(n) ? t.people : t.people.slice(0, 24));
	var i = Zu(), a = F(i), o = (e) => {
		var i = Yu(), a = F(i);
		li(a, 21, () => V(r), (e) => e.id, (e, n) => {
			var r = qu(), i = P(r);
			Ts(i, { get kind() {
				return V(n).kind;
			} });
			var a = L(i), o = I(a, !0), s = I(L(a), !0);
			D(r), R((e, t) => {
				q(a, "href", e), G(o, V(n).label), G(s, t);
			}, [() => t.hrefOf(V(n).id), () => Z("unknown.badge")]), W(e, r);
		}), D(a);
		var o = L(a, 2), s = (e) => {
			var r = Ju(), i = P(r), a = I(i, !0);
			D(r), R((e) => G(a, e), [() => Z("unknown.all", { n: t.people.length })]), H("click", i, () => N(n, !0)), W(e, r);
		};
		K(o, (e) => {
			V(r).length < t.people.length && e(s);
		}), W(e, i);
	}, s = (e) => {
		var n = Xu(), r = I(n, !0);
		R((e) => G(r, e), [() => t.hidden === 0 ? Z("unknown.none") : Z("unknown.noneForYou")]), W(e, n);
	};
	K(a, (e) => {
		t.people.length > 0 ? e(o) : e(s, -1);
	}), Au(L(a, 2), { get count() {
		return t.hidden;
	} }), W(e, i), k();
}
Mr(["click"]);
// src/missing/WhyHolder.svelte
var $u = U("<p><strong> </strong> </p>"), ed = U("<p class=\"why__lead\"> </p> <div><h3> </h3> <ul class=\"rules\"><li><!><span> </span></li> <li><!><span> </span></li></ul></div> <dl class=\"facts\"><div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div></dl> <!> <p class=\"why__actions\"><a class=\"button button--secondary\"> </a></p> <p class=\"small muted\"> </p>", 1);
function td(e, t) {
	O(t, !0);
	var n = ed(), r = F(n), i = I(r, !0), a = L(r, 2), o = P(a), s = I(o, !0), c = L(o, 2), l = P(c), u = P(l);
	Q(u, { name: "check" });
	var d = I(L(u), !0);
	D(l);
	var f = L(l, 2), p = P(f);
	{
		let e = A(() => t.row.articulation ? "warn" : "check");
		Q(p, { get name() {
			return V(e);
		} });
	}
	var m = I(L(p), !0);
	D(f), D(c), D(a);
	var h = L(a, 2), g = P(h), _ = P(g), v = I(_, !0), y = I(L(_), !0);
	D(g);
	var b = L(g, 2), x = P(b), S = I(x, !0), C = I(L(x), !0);
	D(b), D(h);
	var ee = L(h, 2);
	ms(ee, {
		tone: "ok",
		icon: "idea",
		children: (e, t) => {
			var n = $u(), r = P(n), i = I(r, !0), a = L(r);
			D(n), R((e, t) => {
				G(i, e), G(a, ` ${t ?? ""}`);
			}, [() => Z("why.strength"), () => Z("why.strength.holder")]), W(e, n);
		},
		$$slots: { default: !0 }
	});
	var w = L(ee, 2), te = P(w), ne = I(te, !0);
	D(w);
	var re = I(L(w, 2), !0);
	R((e, n, r, a, o, c, l, u) => {
		G(i, t.row.reason), G(s, e), G(d, n), G(m, r), G(v, a), G(y, o), G(S, c), G(C, t.basis), q(te, "href", t.href), G(ne, l), G(re, u);
	}, [
		() => Z("why.rules"),
		() => Z(`betweenness.why.${t.row.betweenness}`),
		() => t.row.articulation ? Z("articulation.why.yes") : Z("articulation.why.no"),
		() => Z("why.data"),
		() => Z("why.data.holder"),
		() => Z("why.basis"),
		() => Z("why.openPerson"),
		() => Z("why.decide")
	]), W(e, n), k();
}
// src/missing/WhyPanel.svelte
var nd = U("<dialog class=\"why\" aria-labelledby=\"waarom-kop\"><div class=\"why__head\"><h2 id=\"waarom-kop\" tabindex=\"-1\"> </h2> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button></div> <div class=\"why__body\"><!></div></dialog>");
function rd(e, t) {
	O(t, !0);
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
	var a = nd(), o = P(a), s = P(o), c = I(s, !0), l = L(s, 2), u = P(l);
	Q(u, { name: "close" });
	var d = I(L(u), !0);
	D(l), D(o);
	var f = L(o, 2);
	hi(P(f), () => t.children), D(f), D(a), vi(a, () => r), R((e, t) => {
		G(c, e), G(d, t);
	}, [() => Z("why.title", { who: t.who }), () => Z("why.close")]), H("keydown", a, i), jr("cancel", a, (e) => {
		e.preventDefault(), t.onClose();
	}), H("click", l, function(...e) {
		t.onClose?.apply(this, e);
	}), W(e, a), k();
}
Mr(["keydown", "click"]);
// src/missing/WhyReach.svelte
var id = U("<p> </p>"), ad = U("<!> <p><strong> </strong></p> <p class=\"small\"> </p>", 1), od = U("<a class=\"button button--primary\"> </a>"), sd = U("<!> <p class=\"why__actions\"><!> <a class=\"button button--secondary\"> </a></p>", 1), cd = U("<!> <p class=\"why__actions\"><a class=\"button button--secondary\"> </a></p>", 1), ld = U("<p class=\"why__lead\"> </p> <div><h3> </h3> <ul class=\"rules\"><li><!><span> </span></li> <li><!><span> </span></li></ul></div> <dl class=\"facts\"><div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div></dl> <!> <p class=\"small muted\"> </p>", 1);
function ud(e, t) {
	O(t, !0);
	let n = A(() => t.row.introduction), r = A(() => V(n)?.via ?? V(n)?.holder);
	var i = ld(), a = F(i), o = I(a, !0), s = L(a, 2), c = P(s), l = I(c, !0), u = L(c, 2), d = P(u), f = P(d);
	Q(f, { name: "check" });
	var p = I(L(f));
	D(d);
	var m = L(d, 2), h = P(m);
	Q(h, { name: "check" });
	var g = I(L(h), !0);
	D(m), D(u), D(s);
	var _ = L(s, 2), v = P(_), y = P(v), b = I(y, !0), x = I(L(y));
	D(v);
	var S = L(v, 2), C = P(S), ee = I(C, !0), w = I(L(C), !0);
	D(S), D(_);
	var te = L(_, 2), ne = (e) => {
		var i = sd(), a = F(i);
		ms(a, {
			tone: "ok",
			icon: "idea",
			children: (e, r) => {
				var i = ad(), a = F(i), o = (e) => {
					var n = id(), r = I(n, !0);
					R(() => G(r, t.row.strengths.text)), W(e, n);
				};
				K(a, (e) => {
					t.row.strengths?.text && e(o);
				});
				var s = L(a, 2), c = I(P(s), !0);
				D(s);
				var l = I(L(s, 2), !0);
				R((e) => {
					G(c, V(n).reason), G(l, e);
				}, [() => Z("intro.proposal")]), W(e, i);
			},
			$$slots: { default: !0 }
		});
		var o = L(a, 2), s = P(o), c = (e) => {
			var n = od(), i = I(n, !0);
			R((e, t) => {
				q(n, "href", e), G(i, t);
			}, [() => t.hrefOf(V(r).id), () => Z("why.open", { who: V(r).label })]), W(e, n);
		};
		K(s, (e) => {
			V(r) && e(c);
		});
		var l = L(s, 2), u = I(l, !0);
		D(o), R((e, t) => {
			q(l, "href", e), G(u, t);
		}, [() => t.hrefOf(t.row.person.id), () => Z("why.openPerson")]), W(e, i);
	}, re = (e) => {
		var n = cd(), r = F(n);
		ms(r, {
			icon: "idea",
			children: (e, t) => {
				var n = id(), r = I(n, !0);
				R((e) => G(r, e), [() => Z("intro.none")]), W(e, n);
			},
			$$slots: { default: !0 }
		});
		var i = L(r, 2), a = P(i), o = I(a, !0);
		D(i), R((e, t) => {
			q(a, "href", e), G(o, t);
		}, [() => t.hrefOf(t.row.person.id), () => Z("why.openPerson")]), W(e, n);
	};
	K(te, (e) => {
		V(n) ? e(ne) : e(re, -1);
	});
	var ie = I(L(te, 2), !0);
	R((e, n, r, i, a, s, c, u, d) => {
		G(o, t.row.reason), G(l, e), G(p, `${n ?? ""} ${r ?? ""}`), G(g, i), G(b, a), G(x, `${s ?? ""}
    ${c ?? ""}`), G(ee, u), G(w, t.basis), G(ie, d);
	}, [
		() => Z("why.rules"),
		() => t.row.hops === null ? Z("why.noPath") : Z("why.hops", { n: t.row.hops }),
		() => Z("why.limit", { n: t.limit }),
		() => Z("why.askedRule"),
		() => Z("why.data"),
		() => t.row.networkAskedOn ? Z("why.askedOn", { date: Fl(t.row.networkAskedOn) }) : Z("why.askedUnknown"),
		() => t.row.extent === "partial" ? Z("why.partial") : "",
		() => Z("why.basis"),
		() => Z("why.decide")
	]), W(e, i), k();
}
// src/missing/MissingLinksView.svelte
var dd = U("<p> </p>"), fd = U("<p class=\"basis-line lead\"> </p> <!> <div><div class=\"sections\"><section aria-labelledby=\"houvast\"><h2 id=\"houvast\"> </h2> <p class=\"muted intro\"> </p> <!></section> <section aria-labelledby=\"bereik\"><h2 id=\"bereik\"> </h2> <p class=\"muted intro\"> </p> <!> <!></section> <section aria-labelledby=\"onbekend\"><h2 id=\"onbekend\"> </h2> <p class=\"muted intro\"> </p> <!></section></div> <!></div>", 1);
function pd(e, t) {
	O(t, !0);
	let n = A(() => Z("missing.basis", {
		contacts: Eu(t.report.basis.contactsInvolved),
		contactsAsked: Eu(t.report.basis.contactsAsked),
		schakels: Eu(t.report.basis.schakelsInvolved),
		schakelsAsked: Eu(t.report.basis.schakelsAsked)
	})), r = A(() => t.report.holdingTogether.find((e) => Su(e.person.id) === t.open)), i = A(() => t.report.outOfReachResidents.find((e) => Cu(e.person.id) === t.open)), a = A(() => Tu(t.report)), o = () => t.onExplain(void 0);
	var s = fd(), c = F(s), l = I(c, !0), u = L(c, 2);
	Ou(u, { get report() {
		return t.report;
	} });
	var d = L(u, 2), f = P(d), p = P(f), m = P(p), h = I(m, !0), g = L(m, 2), _ = I(g, !0);
	Fu(L(g, 2), {
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
	}), D(p);
	var v = L(p, 2), y = P(v), b = I(y, !0), x = L(y, 2), S = I(x, !0), C = L(x, 2), ee = (e) => {
		ms(e, {
			tone: "ok",
			icon: "check",
			children: (e, n) => {
				var r = dd(), i = I(r, !0);
				R((e) => G(i, e), [() => Z("reach.near", {
					n: V(a),
					limit: t.limit
				})]), W(e, r);
			},
			$$slots: { default: !0 }
		});
	};
	K(C, (e) => {
		V(a) && e(ee);
	}), Ku(L(C, 2), {
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
	}), D(v);
	var w = L(v, 2), te = P(w), ne = I(te, !0), re = L(te, 2), ie = I(re, !0), ae = L(re, 2);
	{
		let e = A(() => t.report.unknown.map((e) => e.person));
		Qu(ae, {
			get people() {
				return V(e);
			},
			get hidden() {
				return t.report.hidden.unknown;
			},
			get hrefOf() {
				return t.hrefOf;
			}
		});
	}
	D(w), D(f), ii(L(f, 2), () => t.open, (e) => {
		var a = Ur(), s = F(a), c = (e) => {
			rd(e, {
				get who() {
					return V(r).person.label;
				},
				onClose: o,
				children: (e, i) => {
					{
						let i = A(() => t.hrefOf(V(r).person.id));
						td(e, {
							get row() {
								return V(r);
							},
							get href() {
								return V(i);
							},
							get basis() {
								return V(n);
							}
						});
					}
				},
				$$slots: { default: !0 }
			});
		}, l = (e) => {
			rd(e, {
				get who() {
					return V(i).person.label;
				},
				onClose: o,
				children: (e, r) => {
					ud(e, {
						get row() {
							return V(i);
						},
						get limit() {
							return t.limit;
						},
						get basis() {
							return V(n);
						},
						get hrefOf() {
							return t.hrefOf;
						}
					});
				},
				$$slots: { default: !0 }
			});
		};
		K(s, (e) => {
			V(r) ? e(c) : V(i) && e(l, 1);
		}), W(e, a);
	}), D(d), R((e, t, a, o, s, c) => {
		G(l, V(n)), Di(d, 1, xi(["split", (V(r) || V(i)) && "split--why"])), G(h, e), G(_, t), G(b, a), G(S, o), G(ne, s), G(ie, c);
	}, [
		() => Z("holders.title"),
		() => Z("holders.intro"),
		() => Z("reach.title"),
		() => Z("reach.intro", { n: t.limit }),
		() => Z("unknown.title"),
		() => Z("unknown.intro")
	]), W(e, s), k();
}
// src/missing/MissingLinksPage.svelte
var md = U("<p class=\"muted\"> </p>"), hd = U("<a class=\"button button--primary\"> </a>"), gd = U("<div class=\"page page--wide\"><div class=\"person-head\"><div class=\"page-head\"><h1> <span class=\"muted\"> </span></h1> <!></div> <!></div> <div class=\"toolbar no-print\"><!> <!></div> <div><!></div></div>");
function _d(e, t) {
	O(t, !0);
	let n = A(() => [
		1,
		2,
		3
	].find((e) => String(e) === zc("n")) ?? 2), r = A(() => zc("op")), i = jc(() => t.area, (e) => yo(t.area, V(r), V(n), e)), a = A(() => [
		1,
		2,
		3
	].map((e) => ({
		value: String(e),
		text: String(e)
	}))), o = (e) => Vc({
		n: e === "2" ? void 0 : e,
		waarom: void 0
	});
	var s = gd(), c = P(s), l = P(c), u = P(l), d = P(u), f = I(L(d), !0);
	D(u);
	var p = L(u, 2), m = (e) => {
		var t = md(), n = I(t, !0);
		R((e) => G(n, e), [() => Z("missing.day", { date: Fl(i.value.day) })]), W(e, t);
	};
	K(p, (e) => {
		i.value && e(m);
	}), D(l), xu(L(l, 2), {}), D(c);
	var h = L(c, 2), g = P(h);
	{
		let e = A(() => Z("missing.hops")), t = A(() => String(V(n)));
		lc(g, {
			name: "stappen",
			get label() {
				return V(e);
			},
			get options() {
				return V(a);
			},
			get value() {
				return V(t);
			},
			onChoose: o
		});
	}
	var _ = L(g, 2);
	{
		let e = A(() => Z("date.asOf"));
		Gl(_, {
			id: "op",
			get label() {
				return V(e);
			},
			get value() {
				return V(r);
			},
			onChange: (e) => Vc({
				op: e,
				waarom: void 0
			})
		});
	}
	D(h);
	var v = L(h, 2), y = P(v), b = (e) => {
		{
			let t = A(() => Zc()?.me.roleLabel);
			_s(e, {
				get failure() {
					return i.failure;
				},
				get roleLabel() {
					return V(t);
				},
				get onRetry() {
					return i.retry;
				}
			});
		}
	}, x = (e) => {
		{
			let t = A(() => Z("notReleased.title")), n = A(() => Z("notReleased.text"));
			fs(e, {
				icon: "clock",
				get title() {
					return V(t);
				},
				get text() {
					return V(n);
				}
			});
		}
	}, S = (e) => {
		{
			let n = A(() => Z("noData.title")), r = A(() => Z("noData.text"));
			fs(e, {
				icon: "users",
				get title() {
					return V(n);
				},
				get text() {
					return V(r);
				},
				children: (e, n) => {
					var r = Ur(), i = F(r), a = (e) => {
						var n = hd(), r = I(n, !0);
						R((e, t) => {
							q(n, "href", e), G(r, t);
						}, [() => Qs("Resident", t.area), () => Z("noData.begin")]), W(e, n);
					}, o = A(() => ol(Ps.createActor));
					K(i, (e) => {
						V(o) && e(a);
					}), W(e, r);
				},
				$$slots: { default: !0 }
			});
		}
	}, C = A(() => i.value && wu(i.value)), ee = (e) => {
		{
			let r = A(() => zc("waarom"));
			pd(e, {
				get report() {
					return i.value;
				},
				get limit() {
					return V(n);
				},
				get open() {
					return V(r);
				},
				kindWord: (e) => Ho(ll(e)),
				hrefOf: (e) => Zs(e, t.area),
				onExplain: (e) => Vc({ waarom: e })
			});
		}
	}, w = (e) => {
		{
			let t = A(() => Z("missing.loading"));
			yl(e, {
				get label() {
					return V(t);
				},
				rows: 6
			});
		}
	};
	K(y, (e) => {
		i.failure ? e(b) : i.value?.figures === "notReleased" ? e(x, 1) : V(C) ? e(S, 2) : i.value ? e(ee, 3) : i.slow && e(w, 4);
	}), D(v), D(s), R((e, t) => {
		G(d, `${e ?? ""} `), G(f, t), q(v, "aria-busy", i.loading);
	}, [() => Z("missing.title", { area: t.areaName }), () => Z("missing.soFarTitle")]), W(e, s), k();
}
// src/app/live.ts
var vd = 1e3, yd = 5e3, bd = 3e5;
function xd() {
	let e, t, n, r = 0, i = yd;
	function a() {
		n = void 0, document.hidden || Ec(r);
	}
	function o(e) {
		let t = Sd(e.data);
		t <= r || (r = t, n ??= setTimeout(a, vd));
	}
	function s() {
		e?.close(), clearTimeout(t), t = setTimeout(c, i), i = Math.min(2 * i, bd);
	}
	function c() {
		let t = new EventSource("/v1/changes/stream");
		e = t, t.addEventListener("open", () => i = yd), t.addEventListener("revision", o), t.addEventListener("bye", s), t.addEventListener("error", () => t.readyState === EventSource.CLOSED && s());
	}
	function l() {
		!document.hidden && r > 0 && Ec(r);
	}
	return c(), document.addEventListener("visibilitychange", l), () => {
		e?.close(), clearTimeout(t), clearTimeout(n), document.removeEventListener("visibilitychange", l);
	};
}
function Sd(e) {
	try {
		let { revision: t } = JSON.parse(e);
		return Number.isSafeInteger(t) ? t : 0;
	} catch {
		return 0;
	}
}
// src/app/navigation.ts
function Cd(e, t, n) {
	let r = {
		href: Bs,
		text: Z("nav.help"),
		icon: "help",
		current: e.page === "help"
	}, i = {
		href: Ks,
		text: Z("nav.administration"),
		icon: "settings",
		current: e.page === "administration"
	}, a = n ? [i, r] : [r];
	if (!t) return a;
	let o = [
		"list",
		"actor",
		"new"
	].includes(e.page);
	return [
		{
			href: Ys(t),
			text: Z("nav.missing"),
			icon: "link",
			current: e.page === "missing"
		},
		{
			href: Xs(t),
			text: Z("nav.list"),
			icon: "users",
			current: o
		},
		...a
	];
}
function wd(e, t) {
	switch (e.page) {
		case "missing": return Z("missing.pageTitle", { area: t });
		case "list": return Z("list.title", { area: t });
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
// src/app/status.svelte.ts
var Td = 8e3, Ed = 2e4, Dd = { text: "" }, Od = M(Dd), kd, Ad = () => V(Od);
function jd(e, t) {
	N(Od, {
		text: e,
		offer: t
	}), Pd();
}
function Md() {
	clearTimeout(kd), N(Od, Dd);
}
function Nd() {
	clearTimeout(kd);
}
function Pd() {
	clearTimeout(kd), kd = setTimeout(Md, V(Od).offer ? Ed : Td);
}
// src/api/lettinggo.ts
var Fd = (e, t) => X("delete", "/v1/actors/{id}", {
	path: { id: e },
	version: t
}), Id = (e, t) => X("delete", "/v1/ties/{id}", {
	path: { id: e },
	version: t
}), Ld = (e) => X("post", "/v1/batches/{revision}/_undo", {
	path: { revision: e },
	body: {}
}), Rd = (e, t) => X("get", "/v1/bin", {
	query: { cursor: e },
	signal: t
}), zd = (e) => X("post", "/v1/bin/{id}/_restore", {
	path: { id: e },
	body: {}
}), Bd = (e) => X("delete", "/v1/bin/{id}", { path: { id: e } }), Vd = (e, t, n) => X("get", "/v1/retention", {
	query: {
		until: e,
		cursor: t
	},
	signal: n
}), Hd = "spin.changes", Ud = M(Jd()), Wd = M([]), Gd = !1, Kd = () => V(Ud).length > 0;
function qd(e) {
	try {
		let t = JSON.parse(e ?? "[]");
		return Array.isArray(t) ? t.filter((e) => Number.isSafeInteger(e) && e > 0).slice(-50) : [];
	} catch {
		return [];
	}
}
function Jd() {
	try {
		return qd(sessionStorage.getItem(Hd));
	} catch {
		return [];
	}
}
function Yd(e) {
	N(Ud, e.slice(-50));
	try {
		V(Ud).length ? sessionStorage.setItem(Hd, JSON.stringify(V(Ud))) : sessionStorage.removeItem(Hd);
	} catch {}
}
function Xd(e, t) {
	Yd([...V(Ud).filter((e) => e !== t), t]), N(Wd, []), Dc(t), jd(e, {
		label: Z("undo.do"),
		run: () => void ef(t)
	});
}
function Zd() {
	Yd([]), N(Wd, []);
}
var Qd = () => ef(V(Ud).at(-1)), $d = () => tf(V(Wd).at(-1));
async function ef(e) {
	let t = await nf(e);
	e !== void 0 && t !== void 0 && (Yd(V(Ud).filter((t) => t !== e)), N(Wd, [...V(Wd), t]), jd(Z("undo.done"), {
		label: Z("undo.redo"),
		run: () => void tf(t)
	}));
}
async function tf(e) {
	let t = await nf(e);
	e !== void 0 && t !== void 0 && (N(Wd, V(Wd).filter((t) => t !== e)), Yd([...V(Ud), t]), jd(Z("undo.redone"), {
		label: Z("undo.do"),
		run: () => void ef(t)
	}));
}
async function nf(e) {
	if (!(e === void 0 || Gd)) {
		Gd = !0;
		try {
			let t = await Ld(e);
			return Ec(t.revision), t.revision;
		} catch (t) {
			let n = ya(t);
			!n.unreachable && !n.unidentified && (Yd(V(Ud).filter((t) => t !== e)), N(Wd, V(Wd).filter((t) => t !== e))), jd(n.unreachable ? Z("offline.title") : n.problem?.detail || Z("undo.failed"));
			return;
		} finally {
			Gd = !1;
		}
	}
}
// src/app/find.ts
async function rf(e, t, n) {
	return (await Do(e, t?.length ? t : void 0, n)).items.map(({ id: e, kind: t, label: n }) => ({
		id: e,
		kind: t,
		label: n
	}));
}
export { ol as $, Vr as $n, Co as $t, ou as A, qi as An, ks as At, Sl as B, vi as Bn, Ho as Bt, xu as C, _a as Cn, g as Cr, Gs as Ct, Ql as D, ia as Dn, zs as Dt, Zl as E, ca as En, Ys as Et, Il as F, Pi as Fn, ms as Ft, gl as G, ii as Gn, No as Gt, Tl as H, hi as Hn, Vo as Ht, Ll as I, Ni as In, fs as It, Zc as J, Jr as Jn, Fo as Jt, al as K, K as Kn, Po as Kt, Hl as L, Ai as Ln, us as Lt, $l as M, Yi as Mn, bs as Mt, Gl as N, Ji as Nn, ys as Nt, ru as O, ra as On, Ps as Ot, Fl as P, Fi as Pn, _s as Pt, sl as Q, U as Qn, xo as Qt, Cl as R, Di as Rn, ns as Rt, _d as S, ba as Sn, f as Sr, ec as St, cu as T, ma as Tn, Js as Tt, wl as U, li as Un, jo as Ut, bl as V, gi as Vn, Z as Vt, yl as W, ai as Wn, Mo as Wt, pl as X, W as Xn, Ao as Xt, il as Y, G as Yn, Io as Yt, ll as Z, Ur as Zn, Do as Zt, Ad as _, Ba as _n, ot as _r, lc as _t, $d as a, lo as an, gr as ar, el as at, wd as b, va as bn, ke as br, qs as bt, Fd as c, fo as cn, nn as cr, Bc as ct, Rd as d, co as dn, I as dr, Vc as dt, To as en, Hr as er, nl as et, Vd as f, oo as fn, L as fr, Pc as ft, Md as g, Ja as gn, A as gr, _c as gt, jd as h, $a as hn, M as hr, Cc as ht, Zd as i, so as in, V as ir, ul as it, eu as j, q as jn, Ts as jt, nu as k, Zi as kn, Ns as kt, Id as l, ro as ln, P as lr, Gc as lt, Pd as m, X as mn, N as mr, jc as mt, Xd as n, wo as nn, H as nr, Qc as nt, ef as o, uo as on, R as or, Rc as ot, zd as p, po as pn, $t as pr, Nc as pt, $c as q, ni as qn, ko as qt, Kd as r, Eo as rn, jr as rr, cl as rt, Qd as s, ao as sn, Cn as sr, Lc as st, rf as t, ho as tn, Mr as tr, tl as tt, Bd as u, io as un, F as ur, zc as ut, Nd as v, Va as vn, k as vr, oc as vt, yu as w, ha as wn, Xs as wt, xd as x, ya as xn, D as xr, Ks as xt, Cd as y, La as yn, O as yr, Zs as yt, xl as z, xi as zn, Q as zt };
