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
var _ = 1 << 24, v = 1024, y = 2048, b = 4096, x = 8192, S = 16384, ee = 32768, te = 1 << 25, C = 65536, ne = 1 << 19, re = 1 << 20, ie = 1 << 25, ae = 1 << 21, oe = 1 << 22, se = 1 << 23, ce = Symbol("$state"), le = Symbol("component"), w = Symbol("legacy props"), ue = Symbol(""), de = Symbol("attributes"), fe = Symbol("class"), pe = Symbol("style"), me = Symbol("text"), he = Symbol("form reset"), ge = new class extends Error {
	name = "StaleReactionError";
	message = "The reaction that called `getAbortSignal()` was re-run or destroyed";
}(), _e = !!globalThis.document?.contentType && globalThis.document.contentType.includes("xml"), ve = {}, T = Symbol("uninitialized"), ye = "http://www.w3.org/1999/xhtml", be = "http://www.w3.org/2000/svg";
function xe() {
	console.warn("https://svelte.dev/e/derived_inert");
}
function Se(e) {
	console.warn("https://svelte.dev/e/hydration_mismatch");
}
function Ce() {
	console.warn("https://svelte.dev/e/select_multiple_invalid_value");
}
function we() {
	console.warn("https://svelte.dev/e/svelte_boundary_reset_noop");
}
// node_modules/svelte/src/internal/client/dom/hydration.js
var E = !1;
function Te(e) {
	E = e;
}
var D;
function Ee(e) {
	if (e === null) throw Se(), ve;
	return D = e;
}
function De() {
	return Ee(ln(D));
}
function O(e) {
	if (E) {
		if (ln(D) !== null) throw Se(), ve;
		D = e;
	}
}
function Oe(e = 1) {
	if (E) {
		for (var t = e, n = D; t--;) n = ln(n);
		D = n;
	}
}
function ke(e = !0) {
	for (var t = 0, n = D;;) {
		if (n.nodeType === 8) {
			var r = n.data;
			if (r === "]") {
				if (t === 0) return n;
				--t;
			} else (r === "[" || r === "[!" || r[0] === "[" && !isNaN(Number(r.slice(1)))) && (t += 1);
		}
		var i = ln(n);
		e && n.remove(), n = i;
	}
}
function Ae(e) {
	if (!e || e.nodeType !== 8) throw Se(), ve;
	return e.data;
}
// node_modules/svelte/src/internal/client/reactivity/equality.js
function je(e) {
	return e === this.v;
}
function Me(e, t) {
	return e == e ? e !== t || typeof e == "object" && !!e || typeof e == "function" : t == t;
}
function Ne(e) {
	return !Me(e, this.v);
}
function Pe(e) {
	throw Error("https://svelte.dev/e/lifecycle_outside_component");
}
// node_modules/svelte/src/internal/client/errors.js
function Fe() {
	throw Error("https://svelte.dev/e/async_derived_orphan");
}
function Ie(e, t, n) {
	throw Error("https://svelte.dev/e/each_key_duplicate");
}
function Le(e) {
	throw Error("https://svelte.dev/e/effect_in_teardown");
}
function Re() {
	throw Error("https://svelte.dev/e/effect_in_unowned_derived");
}
function ze(e) {
	throw Error("https://svelte.dev/e/effect_orphan");
}
function Be() {
	throw Error("https://svelte.dev/e/effect_update_depth_exceeded");
}
function Ve(e) {
	throw Error("https://svelte.dev/e/props_invalid_value");
}
function He() {
	throw Error("https://svelte.dev/e/state_descriptors_fixed");
}
function Ue() {
	throw Error("https://svelte.dev/e/state_prototype_fixed");
}
function We() {
	throw Error("https://svelte.dev/e/state_unsafe_mutation");
}
function Ge() {
	throw Error("https://svelte.dev/e/svelte_boundary_reset_onerror");
}
// node_modules/svelte/src/internal/client/context.js
var Ke = null;
function qe(e) {
	Ke = e;
}
function k(e, t = !1, n) {
	Ke = {
		p: Ke,
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
	var t = Ke, n = t.e;
	if (n !== null) {
		t.e = null;
		for (var r of n) Cn(r);
	}
	return e !== void 0 && (t.x = e), t.i = !0, Ke = t.p, Je(e);
}
function Je(e = {}) {
	return i(e, le, { value: !0 }), e;
}
function Ye() {
	return !0;
}
// node_modules/svelte/src/internal/client/dom/task.js
var Xe = [];
function Ze() {
	var e = Xe;
	Xe = [], m(e);
}
function Qe(e) {
	if (Xe.length === 0 && !Dt) {
		var t = Xe;
		queueMicrotask(() => {
			t === Xe && Ze();
		});
	}
	Xe.push(e);
}
function $e() {
	for (; Xe.length > 0;) Ze();
}
// node_modules/svelte/src/internal/client/reactivity/status.js
var et = ~(y | b | v);
function tt(e, t) {
	e.f = e.f & et | t;
}
function nt(e) {
	e.f & 512 || e.deps === null ? tt(e, v) : tt(e, b);
}
// node_modules/svelte/src/internal/client/reactivity/utils.js
function rt(e, t) {
	e.f & 2048 ? t.set(e, y) : e.f & 4096 && t.get(e) !== 2048 && t.set(e, b), tt(e, v);
}
// node_modules/svelte/src/internal/client/dom/elements/misc.js
function it(e, t) {
	if (t) {
		let t = document.body;
		e.autofocus = !0, Qe(() => {
			document.activeElement === t && e.focus();
		});
	}
}
function at(e) {
	E && cn(e) !== null && un(e);
}
var ot = !1;
function st() {
	ot || (ot = !0, document.addEventListener("reset", (e) => {
		Promise.resolve().then(() => {
			if (!e.defaultPrevented) for (let t of e.target.elements) t[he]?.();
		});
	}, { capture: !0 }));
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/shared.js
function ct(e) {
	var t = B, n = V;
	Kn(null), qn(null);
	try {
		return e();
	} finally {
		Kn(t), qn(n);
	}
}
function lt(e, t, n, r = n) {
	e.addEventListener(t, () => ct(n));
	let i = e[he];
	e[he] = i ? () => {
		i(), r(!0);
	} : () => r(!0), st();
}
// node_modules/svelte/src/internal/client/reactivity/async.js
function ut(e, t, n, r) {
	let i = Ye() ? mt : _t;
	var a = e.filter((e) => !e.settled), o = t.map(i);
	if (n.length === 0 && a.length === 0) {
		r(o);
		return;
	}
	var s = V, c = dt(), l = a.length === 1 ? a[0].promise : a.length > 1 ? Promise.all(a.map((e) => e.promise)) : null;
	function u(e) {
		if (!(s.f & 16384)) {
			c();
			try {
				r([...o, ...e]);
			} catch (e) {
				gn(e, s);
			}
			ft();
		}
	}
	var d = pt();
	if (n.length === 0) {
		l.then(() => u([])).finally(d);
		return;
	}
	function f() {
		Promise.all(n.map((e) => gt(e))).then(u).catch((e) => gn(e, s)).finally(d);
	}
	l ? l.then(() => {
		s.f & 16384 ? d() : (c(), f(), ft());
	}) : f();
}
function dt() {
	var e = V, t = B, n = Ke, r = M;
	return function(i = !0) {
		qn(e), Kn(t), qe(n), i && !(e.f & 16384) && (r?.activate(), r?.apply());
	};
}
function ft(e = !0) {
	qn(null), Kn(null), qe(null), e && M?.deactivate();
}
function pt() {
	var e = V, t = e.b, n = M, r = !!t?.is_rendered();
	return t?.update_pending_count(1, n), n.increment(r, e), () => {
		t?.update_pending_count(-1, n), n.decrement(r, e);
	};
}
function mt(e) {
	var t = 2 | y;
	return V !== null && (V.f |= ne), {
		ctx: Ke,
		deps: null,
		effects: null,
		equals: je,
		f: t,
		fn: e,
		reactions: null,
		rv: 0,
		v: T,
		wv: 0,
		parent: V,
		ac: null
	};
}
var ht = Symbol("obsolete");
function gt(e, t, n) {
	let r = V;
	r === null && Fe();
	var i = void 0, a = Wt(T), o = !B, s = new Set();
	return En(() => {
		var t = V, n = h();
		i = n.promise;
		try {
			Promise.resolve(e()).then(n.resolve, (e) => {
				e !== ge && n.reject(e);
			}).finally(ft);
		} catch (e) {
			n.reject(e), ft();
		}
		var c = M;
		if (o) {
			if (t.f & 32768) var l = pt();
			if (r.b?.is_rendered()) c.async_deriveds.get(t)?.reject(ht);
			else for (let e of s.values()) e.reject(ht);
			s.add(n), c.async_deriveds.set(t, n);
		}
		let u = (e, t = void 0) => {
			l?.(), s.delete(n), t !== ht && (c.activate(), t ? (a.f |= se, Jt(a, t)) : (a.f & 8388608 && (a.f ^= se), Jt(a, e)), c.deactivate());
		};
		n.promise.then(u, (e) => u(null, e || "unknown"));
	}), xn(() => {
		for (let e of s) e.reject(ht);
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
	let t = mt(e);
	return Yn(t), t;
}
function _t(e) {
	let t = mt(e);
	return t.equals = Ne, t;
}
function vt(e) {
	var t = e.effects;
	if (t !== null) {
		e.effects = null;
		for (var n = 0; n < t.length; n += 1) Pn(t[n]);
	}
}
function yt(e) {
	var t, n = V, r = e.parent;
	if (!Un && r !== null && e.v !== T && r.f & 24576) return xe(), e.v;
	qn(r);
	try {
		vt(e), t = sr(e);
	} finally {
		qn(n);
	}
	return t;
}
function bt(e) {
	var t = yt(e);
	!e.equals(t) && (e.wv = ir(), (!M?.is_fork || e.deps === null) && (M === null ? e.v = t : (M.capture(e, t, !0), wt?.capture(e, t, !0)), e.deps === null)) ? tt(e, v) : Un || (Tt === null ? nt(e) : (bn() || M?.is_fork) && Tt.set(e, t));
}
function xt(e) {
	if (e.effects !== null) for (let t of e.effects) (t.teardown || t.ac) && (t.teardown?.(), t.ac !== null && ct(() => {
		t.ac.abort(ge), t.ac = null;
	}), t.fn !== null && (t.teardown = f), ur(t, 0), Mn(t));
}
function St(e) {
	if (e.effects !== null) for (let t of e.effects) t.teardown && t.fn !== null && dr(t);
}
// node_modules/svelte/src/internal/client/reactivity/batch.js
var Ct = null, M = null, wt = null, Tt = null, Et = null, Dt = !1, Ot = !1, kt = null, At = null, jt = 0, Mt = 1, Nt = class e {
	id = Mt++;
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
		Ct === null ? Ct = this : (Ct.next = this, this.prev = Ct), Ct = this;
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
			for (var r of n.d) tt(r, y), t(r);
			for (r of n.m) tt(r, b), t(r);
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
		for (let [e, t] of this.#s) tt(e, t), this.schedule(e);
		this.apply();
		for (var t = kt = [], n = [], r = At = []; this.#a.length > 0;) {
			jt++ > 1e3 && (this.#b(), Ft());
			for (let e of this.#p()) try {
				this.#h(e, t, n);
			} catch (t) {
				throw Bt(e), this.#d() || this.discard(), t;
			}
		}
		if (M = null, r.length > 0) {
			var i = e.ensure();
			for (let e of r) i.schedule(e);
		}
		if (kt = null, At = null, this.#d()) {
			this.#y(n), this.#y(t);
			for (let [e, t] of this.#c) zt(e, t);
			r.length > 0 && M.#m();
			return;
		}
		let a = this.#g();
		if (a) this.#y(n), this.#y(t), a.#v(this);
		else {
			this.#s.clear();
			for (let e of this.#e) e(this);
			this.#e.clear(), wt = this, Lt(n), Lt(t), wt = null, this.#i?.resolve();
			var o = M;
			this.#n === 0 && (this.#a.length === 0 || o !== null) && this.#b(), o !== null && (Ht.clear(), o.#m());
		}
	}
	#h(e, t, n) {
		e.f ^= v;
		for (var r = e.first; r !== null;) {
			var i = r.f, a = !!(i & 96);
			if (!(a && i & 1024 || i & 8192 || this.#c.has(r)) && r.fn !== null) {
				a ? r.f ^= v : i & 4 ? t.push(r) : ar(r) && (i & 16 && this.add_dirty_reaction(r, b), dr(r));
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
					r & 4194320 && !this.async_deriveds.has(i) && (this.#s.delete(i), tt(i, y), this.schedule(i));
				}
			}
		};
		for (let e of this.current.keys()) t(e);
		this.oncommit(() => e.discard()), e.#b(), M = this, this.#m();
	}
	#y(e) {
		for (var t = 0; t < e.length; t += 1) rt(e[t], this.#s);
	}
	capture(e, t, n = !1) {
		e.v !== T && !this.previous.has(e) && this.previous.set(e, e.v), e.f & 8388608 || (this.current.set(e, [t, n]), Tt?.set(e, t)), this.is_fork || (e.v = t);
	}
	activate() {
		M = this;
	}
	deactivate() {
		M = null, Tt = null;
	}
	flush() {
		try {
			Ot = !0, M = this, this.#m();
		} finally {
			jt = 0, Et = null, kt = null, At = null, Ot = !1, M = null, Tt = null, Ht.clear();
		}
	}
	discard() {
		for (let e of this.#t) e(this);
		this.#t.clear();
		for (let e of this.async_deriveds.values()) e.reject(ht);
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
		this.#u || (this.#u = !0, Qe(() => {
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
			!Ot && !Dt && Qe(() => {
				t.started || t.flush();
			});
		}
		return M;
	}
	apply() {
		Tt = null;
	}
	schedule(e) {
		Et = e, e.b?.is_pending && e.f & 16777228 && !(e.f & 32768) ? e.b.defer_effect(e) : this.#a.push(e);
	}
	#b() {
		if (this.linked) {
			var e = this.prev, t = this.next;
			e === null || (e.next = t), t === null ? Ct = e : t.prev = e, this.linked = !1;
		}
	}
};
function Pt(e) {
	var t = Dt, n = wt;
	wt = null, Dt = !0;
	try {
		var r;
		for (e && (Pt(), r = e());;) {
			if ($e(), M === null) return r;
			M.flush();
		}
	} finally {
		Dt = t, wt = n;
	}
}
function Ft() {
	try {
		Be();
	} catch (e) {
		gn(e, Et);
	}
}
var It = null;
function Lt(e) {
	var t = e.length;
	if (t !== 0) {
		for (var n = 0; n < t;) {
			var r = e[n++];
			if (!(r.f & 24576) && ar(r) && (It = new Set(), dr(r), r.deps === null && r.first === null && r.nodes === null && r.teardown === null && r.ac === null && In(r), It?.size > 0)) {
				Ht.clear();
				for (let e of It) {
					if (e.f & 24576) continue;
					let t = [e], n = e.parent;
					for (; n !== null;) It.has(n) && (It.delete(n), t.push(n)), n = n.parent;
					for (let e = t.length - 1; e >= 0; e--) {
						let n = t[e];
						n.f & 24576 || dr(n);
					}
				}
				It.clear();
			}
		}
		It = null;
	}
}
function Rt(e) {
	M.schedule(e);
}
function zt(e, t) {
	if (!(e.f & 32 && e.f & 1024)) {
		e.f & 2048 ? t.d.push(e) : e.f & 4096 && t.m.push(e), tt(e, v);
		for (var n = e.first; n !== null;) zt(n, t), n = n.next;
	}
}
function Bt(e) {
	tt(e, v);
	for (var t = e.first; t !== null;) Bt(t), t = t.next;
}
// node_modules/svelte/src/internal/client/reactivity/sources.js
var Vt = new Set(), Ht = new Map(), Ut = !1;
function Wt(e, t) {
	return {
		f: 0,
		v: e,
		reactions: null,
		equals: je,
		rv: 0,
		wv: 0
	};
}
function N(e, t) {
	let n = Wt(e, t);
	return Yn(n), n;
}
function Gt(e, t = !1, n = !0) {
	let r = Wt(e);
	return t || (r.equals = Ne), r;
}
function P(e, t, n = !1) {
	return B !== null && (!Gn || B.f & 131072) && Ye() && B.f & 4325394 && (Jn === null || !Jn.has(e)) && We(), Jt(e, n ? Qt(t) : t, At);
}
var Kt = null, qt = 0;
function Jt(e, t, n = null) {
	if (!e.equals(t)) {
		Un ? Ht.set(e, t) : Ht.has(e) || Ht.set(e, e.v);
		var r = Nt.ensure();
		if (r.capture(e, t), e.f & 2) {
			let t = e;
			e.f & 2048 && yt(t), Tt === null && nt(t);
		}
		e.wv = ir(), Kt = null, qt = 0, Zt(e, y, n), Kt = null, Ye() && V !== null && V.f & 1024 && !(V.f & 96) && (Qn === null ? $n([e]) : Qn.push(e)), !r.is_fork && Vt.size > 0 && !Ut && Yt();
	}
	return t;
}
function Yt() {
	Ut = !1;
	for (let e of Vt) {
		e.f & 1024 && tt(e, b);
		let t;
		try {
			t = ar(e);
		} catch {
			t = !0;
		}
		t && dr(e);
	}
	Vt.clear();
}
function Xt(e) {
	P(e, e.v + 1);
}
function Zt(e, t, n) {
	var r = e.reactions;
	if (r !== null) {
		var i = Ye(), a = r.length;
		if (qt += a, qt > 1e5 && Kt === null && (Kt = new Set()), Kt !== null) {
			if (Kt.has(e)) return;
			Kt.add(e);
		}
		for (var o = 0; o < a; o++) {
			var s = r[o], c = s.f;
			if (i || s !== V) {
				var l = (c & y) === 0;
				if (l && tt(s, t), c & 131072) Vt.add(s);
				else if (c & 2) {
					var u = s;
					Tt?.delete(u), Zt(u, b, n);
				} else if (l) {
					var d = s;
					c & 16 && It !== null && It.add(d), n === null ? Rt(d) : n.push(d);
				}
			}
		}
	}
}
function Qt(t) {
	if (typeof t != "object" || !t || ce in t || le in t) return t;
	let n = l(t);
	if (n !== s && n !== c) return t;
	var r = new Map(), i = e(t), o = N(0), u = null, d = nr, f = (e) => {
		if (nr === d) return e();
		var t = B, n = nr;
		Kn(null), rr(d);
		var r = e();
		return Kn(t), rr(n), r;
	};
	return i && r.set("length", N(t.length, u)), new Proxy(t, {
		defineProperty(e, t, n) {
			"value" in n && n.configurable !== !1 && n.enumerable !== !1 && n.writable !== !1 || He();
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
					let e = f(() => N(T, u));
					r.set(t, e), Xt(o);
				}
			} else P(n, T), Xt(o);
			return !0;
		},
		get(e, n, i) {
			if (n === ce) return t;
			var o = r.get(n), s = n in e;
			if (o === void 0 && (!s || a(e, n)?.writable) && (o = f(() => N(Qt(s ? e[n] : T), u)), r.set(n, o)), o !== void 0) {
				var c = H(o);
				return c === T ? void 0 : c;
			}
			return Reflect.get(e, n, i);
		},
		getOwnPropertyDescriptor(e, t) {
			this.has?.(e, t);
			var n = Reflect.getOwnPropertyDescriptor(e, t), i = r.get(t);
			if (i !== void 0) {
				var a = H(i);
				if (a === T) return;
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
			if (t === ce) return !0;
			var n = r.get(t), i = n !== void 0 && n.v !== T || Reflect.has(e, t);
			return (n !== void 0 || (V !== null || B !== null) && (!i || a(e, t)?.writable)) && (n === void 0 && (n = f(() => N(i ? Qt(e[t]) : T, u)), r.set(t, n)), H(n) === T) ? !1 : i;
		},
		set(e, t, n, s) {
			var c = r.get(t), l = t in e;
			if (i && t === "length") for (var d = n; d < c.v; d += 1) {
				var p = r.get(d + "");
				p === void 0 ? d in e && (p = f(() => N(T, u)), r.set(d + "", p)) : P(p, T);
			}
			if (c === void 0) (!l || a(e, t)?.writable) && (c = f(() => N(void 0, u)), P(c, Qt(n)), r.set(t, c));
			else {
				l = c.v !== T;
				var m = f(() => Qt(n));
				P(c, m);
			}
			var h = Reflect.getOwnPropertyDescriptor(e, t);
			if (h?.set && h.set.call(s, n), !l) {
				if (i && typeof t == "string") {
					var g = r.get("length"), _ = Number(t);
					Number.isInteger(_) && _ >= g.v && P(g, _ + 1);
				}
				Xt(o);
			}
			return !0;
		},
		ownKeys(e) {
			H(o);
			var t = Reflect.ownKeys(e).filter((e) => {
				var t = r.get(e);
				return t === void 0 || t.v !== T;
			});
			for (var [n, i] of r) i.v !== T && !(n in e) && t.push(n);
			return t;
		},
		setPrototypeOf() {
			Ue();
		}
	});
}
function $t(e) {
	try {
		if (typeof e == "object" && e && ce in e) return e[ce];
	} catch {}
	return e;
}
function en(e, t) {
	return Object.is($t(e), $t(t));
}
var tn, nn, rn, an;
function on() {
	if (tn === void 0) {
		tn = window, nn = /Firefox/.test(navigator.userAgent);
		var e = Element.prototype, t = Node.prototype, n = Text.prototype;
		rn = a(t, "firstChild").get, an = a(t, "nextSibling").get, u(e) && (e[fe] = void 0, e[de] = null, e[pe] = void 0, e.__e = void 0), u(n) && (n[me] = void 0);
	}
}
function sn(e = "") {
	return document.createTextNode(e);
}
function cn(e) {
	return rn.call(e);
}
function ln(e) {
	return an.call(e);
}
function F(e, t) {
	if (!E) return cn(e);
	var n = cn(D);
	if (n === null) n = D.appendChild(sn());
	else if (t && n.nodeType !== 3) {
		var r = sn();
		return n?.before(r), Ee(r), r;
	}
	return t && mn(n), Ee(n), n;
}
function I(e, t = !1) {
	if (!E) {
		var n = cn(e);
		return n instanceof Comment && n.data === "" ? ln(n) : n;
	}
	if (t) {
		if (D?.nodeType !== 3) {
			var r = sn();
			return D?.before(r), Ee(r), r;
		}
		mn(D);
	}
	return D;
}
function L(e, t = !1) {
	if (!E) return cn(e);
	var n = F(e, t);
	return O(e), n;
}
function R(e, t = 1, n = !1) {
	let r = E ? D : e;
	for (var i; t--;) i = r, r = ln(r);
	if (!E) return r;
	if (n) {
		if (r?.nodeType !== 3) {
			var a = sn();
			return r === null ? i?.after(a) : r.before(a), Ee(a), a;
		}
		mn(r);
	}
	return Ee(r), r;
}
function un(e) {
	e.textContent = "";
}
function dn() {
	return !1;
}
function fn(e, t, n) {
	return t == null || t === "http://www.w3.org/1999/xhtml" ? n ? document.createElement(e, { is: n }) : document.createElement(e) : n ? document.createElementNS(t, e, { is: n }) : document.createElementNS(t, e);
}
function pn(e = "") {
	return document.createComment(e);
}
function mn(e) {
	if (e.nodeValue.length < 65536) return;
	let t = e.nextSibling;
	for (; t !== null && t.nodeType === 3;) t.remove(), e.nodeValue += t.nodeValue, t = e.nextSibling;
}
function hn(e) {
	var t = V;
	if (t === null) return B.f |= se, e;
	if (!(t.f & 32768) && !(t.f & 4)) throw e;
	gn(e, t);
}
function gn(e, t) {
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
function _n(e) {
	V === null && (B === null && ze(e), Re()), Un && Le(e);
}
function vn(e, t) {
	var n = t.last;
	n === null ? t.last = t.first = e : (n.next = e, e.prev = n, t.last = e);
}
function yn(e, t) {
	var n = V;
	n !== null && n.f & 8192 && (e |= x);
	var r = {
		ctx: Ke,
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
	if (e & 4) kt === null ? Nt.ensure().schedule(r) : kt.push(r);
	else if (t !== null) {
		try {
			dr(r);
		} catch (e) {
			throw Pn(r), e;
		}
		i.deps === null && i.teardown === null && i.nodes === null && i.first === i.last && !(i.f & 524288) && (i = i.first, e & 16 && e & 65536 && i !== null && (i.f |= C));
	}
	if (i !== null && (i.parent = n, n !== null && vn(i, n), B !== null && B.f & 2 && !(e & 64))) {
		var a = B;
		(a.effects ??= []).push(i);
	}
	return r;
}
function bn() {
	return B !== null && !Gn;
}
function xn(e) {
	let t = yn(8, null);
	return tt(t, v), t.teardown = e, t;
}
function Sn(e) {
	_n("$effect");
	var t = V.f;
	if (!B && t & 32 && Ke !== null && !Ke.i) {
		var n = Ke;
		(n.e ??= []).push(e);
	} else return Cn(e);
}
function Cn(e) {
	return yn(4 | re, e);
}
function wn(e) {
	Nt.ensure();
	let t = yn(64 | ne, e);
	return (e = {}) => new Promise((n) => {
		e.outro ? Ln(t, () => {
			Pn(t), n(void 0);
		}) : (Pn(t), n(void 0));
	});
}
function Tn(e) {
	return yn(4, e);
}
function En(e) {
	return yn(oe | ne, e);
}
function Dn(e, t = 0) {
	return yn(8 | t, e);
}
function z(e, t = [], n = [], r = []) {
	ut(r, t, n, (t) => {
		yn(8, () => {
			e(...t.map(H));
		});
	});
}
function On(e, t = 0) {
	return yn(16 | t, e);
}
function kn(e, t = 0) {
	return yn(_ | t, e);
}
function An(e) {
	return yn(32 | ne, e);
}
function jn(e) {
	var t = e.teardown;
	if (t !== null) {
		let n = Un, r = B;
		Wn(!0), Kn(null);
		try {
			t.call(null);
		} catch (t) {
			gn(t, e.parent);
		} finally {
			Wn(n), Kn(r);
		}
	}
}
function Mn(e, t = !1) {
	var n = e.first;
	for (e.first = e.last = null; n !== null;) {
		let e = n.ac;
		e !== null && ct(() => {
			e.abort(ge);
		});
		var r = n.next;
		n.f & 64 ? n.parent = null : Pn(n, t), n = r;
	}
}
function Nn(e) {
	for (var t = e.first; t !== null;) {
		var n = t.next;
		t.f & 32 || Pn(t), t = n;
	}
}
function Pn(e, t = !0) {
	var n = !1;
	(t || e.f & 262144) && e.nodes !== null && e.nodes.end !== null && (Fn(e.nodes.start, e.nodes.end), n = !0), e.f |= te, Mn(e, t && !n), ur(e, 0);
	var r = e.nodes && e.nodes.t;
	if (r !== null) for (let e of r) e.stop();
	jn(e), e.f ^= te, e.f |= S;
	var i = e.parent;
	i !== null && i.first !== null && In(e), e.next = e.prev = e.teardown = e.ctx = e.deps = e.fn = e.nodes = e.ac = e.b = null;
}
function Fn(e, t) {
	for (; e !== null;) {
		var n = e === t ? null : ln(e);
		e.remove(), e = n;
	}
}
function In(e) {
	var t = e.parent, n = e.prev, r = e.next;
	n !== null && (n.next = r), r !== null && (r.prev = n), t !== null && (t.first === e && (t.first = r), t.last === e && (t.last = n));
}
function Ln(e, t, n = !0) {
	var r = [];
	e.f |= 256, Rn(e, r, !0);
	var i = () => {
		n && Pn(e), t && t();
	}, a = r.length;
	if (a > 0) {
		var o = () => --a || i();
		for (var s of r) s.out(o);
	} else i();
}
function Rn(e, t, n) {
	if (!(e.f & 8192)) {
		e.f ^= x;
		var r = e.nodes && e.nodes.t;
		if (r !== null) for (let e of r) (e.is_global || n) && t.push(e);
		for (var i = e.first; i !== null;) {
			var a = i.next;
			if (!(i.f & 64)) {
				var o = !!(i.f & 65536) || !!(i.f & 32) && !!(e.f & 16);
				Rn(i, t, o ? n : !1);
			}
			i = a;
		}
	}
}
function zn(e) {
	e.f &= -257, Bn(e, !0);
}
function Bn(e, t) {
	if (!(e.f & 256) && e.f & 8192) {
		e.f ^= x, e.f & 1024 || (tt(e, y), Nt.ensure().schedule(e));
		for (var n = e.first; n !== null;) {
			var r = n.next, i = !!(n.f & 65536) || !!(n.f & 32);
			Bn(n, i ? t : !1), n = r;
		}
		var a = e.nodes && e.nodes.t;
		if (a !== null) for (let e of a) (e.is_global || t) && e.in();
	}
}
function Vn(e, t) {
	if (e.nodes) for (var n = e.nodes.start, r = e.nodes.end; n !== null;) {
		var i = n === r ? null : ln(n);
		t.append(n), n = i;
	}
}
// node_modules/svelte/src/internal/client/legacy.js
var Hn = null, Un = !1;
function Wn(e) {
	Un = e;
}
var B = null, Gn = !1;
function Kn(e) {
	B = e;
}
var V = null;
function qn(e) {
	V = e;
}
var Jn = null;
function Yn(e) {
	B !== null && (B.f & 2097152 || B.f & 2) && (Jn ??= new Set()).add(e);
}
var Xn = null, Zn = 0, Qn = null;
function $n(e) {
	Qn = e;
}
var er = 1, tr = 0, nr = tr;
function rr(e) {
	nr = e;
}
function ir() {
	return ++er;
}
function ar(e) {
	var t = e.f;
	if (t & 2048) return !0;
	if (t & 4096) {
		for (var n = e.deps, r = n.length, i = 0; i < r; i++) {
			var a = n[i];
			if (ar(a) && bt(a), a.wv > e.wv) return !0;
		}
		t & 512 && Tt === null && tt(e, v);
	}
	return !1;
}
function or(e, t, n = !0) {
	var r = e.reactions;
	if (r !== null && !(Jn !== null && Jn.has(e))) for (var i = 0; i < r.length; i++) {
		var a = r[i];
		a.f & 2 ? or(a, t, !1) : t === a && (n ? tt(a, y) : a.f & 1024 && tt(a, b), Rt(a));
	}
}
function sr(e) {
	var t = Xn, n = Zn, r = Qn, i = B, a = Jn, o = Ke, s = Gn, c = nr, l = e.f;
	Xn = null, Zn = 0, Qn = null, B = l & 96 ? null : e, Jn = null, qe(e.ctx), Gn = !1, nr = ++tr, e.ac !== null && (ct(() => {
		e.ac.abort(ge);
	}), e.ac = null);
	try {
		e.f |= ae;
		var u = e.fn, d = u();
		e.f |= ee;
		var f = cr(e);
		if (Ye() && Qn !== null && !Gn && f !== null && !(e.f & 6146)) for (var p = 0; p < Qn.length; p++) or(Qn[p], e);
		if (i !== null && i !== e) {
			if (tr++, i.deps !== null) for (let e = 0; e < n; e += 1) i.deps[e].rv = tr;
			if (t !== null) for (let e of t) e.rv = tr;
			Qn !== null && (r === null ? r = Qn : r.push(...Qn));
		}
		return e.f & 8388608 && (e.f ^= se), d;
	} catch (t) {
		return cr(e), hn(t);
	} finally {
		e.f ^= ae, Xn = t, Zn = n, Qn = r, B = i, Jn = a, qe(o), Gn = s, nr = c;
	}
}
function cr(e) {
	var t = e.deps, n = M?.is_fork;
	if (Xn !== null) {
		var r;
		if (n || ur(e, Zn), t !== null && Zn > 0) for (t.length = Zn + Xn.length, r = 0; r < Xn.length; r++) t[Zn + r] = Xn[r];
		else e.deps = t = Xn;
		if (bn() && e.f & 512) for (r = Zn; r < t.length; r++) (t[r].reactions ??= []).push(e);
	} else !n && t !== null && Zn < t.length && (ur(e, Zn), t.length = Zn);
	return t;
}
function lr(e, r) {
	let i = r.reactions;
	if (i !== null) {
		var a = t.call(i, e);
		if (a !== -1) {
			var o = i.length - 1;
			o === 0 ? i = r.reactions = null : (i[a] = i[o], i.pop());
		}
	}
	if (i === null && r.f & 2 && (Xn === null || !n.call(Xn, r))) {
		var s = r;
		s.f & 512 && (s.f ^= 512), s.v !== T && nt(s), s.ac !== null && ct(() => {
			s.ac.abort(ge), s.ac = null, tt(s, y);
		}), xt(s), ur(s, 0);
	}
}
function ur(e, t) {
	var n = e.deps;
	if (n !== null) for (var r = t; r < n.length; r++) lr(e, n[r]);
}
function dr(e) {
	var t = e.f;
	if (!(t & 16384)) {
		tt(e, v);
		var n = V;
		V = e;
		try {
			t & 16777232 ? Nn(e) : Mn(e), jn(e);
			var r = sr(e);
			e.teardown = typeof r == "function" ? r : null, e.wv = er;
		} finally {
			V = n;
		}
	}
}
async function fr() {
	await Promise.resolve(), Pt();
}
function H(e) {
	var t = !!(e.f & 2);
	if (Hn?.add(e), B !== null && !Gn && !(V !== null && V.f & 16384) && (Jn === null || !Jn.has(e))) {
		var r = B.deps;
		if (B.f & 2097152) e.rv < tr && (e.rv = tr, Xn === null && r !== null && r[Zn] === e ? Zn++ : Xn === null ? Xn = [e] : Xn.push(e));
		else {
			B.deps ??= [], n.call(B.deps, e) || B.deps.push(e);
			var i = e.reactions;
			i === null ? e.reactions = [B] : n.call(i, B) || i.push(B);
		}
	}
	if (Un && Ht.has(e)) return Ht.get(e);
	if (t) {
		var a = e;
		if (Un) {
			var o = a.v;
			return (!(a.f & 1024) && a.reactions !== null || mr(a)) && (o = yt(a)), Ht.set(a, o), o;
		}
		var s = !(a.f & 512) && !Gn && B !== null && !!(B.f & 512), c = (a.f & ee) === 0;
		ar(a) && (s && (a.f |= 512), bt(a)), s && !c && (St(a), pr(a));
	}
	if (Tt?.has(e)) return Tt.get(e);
	if (e.f & 8388608) throw e.v;
	return e.v;
}
function pr(e) {
	if (e.f |= 512, e.deps !== null) for (let r of e.deps) {
		var t = r.reactions;
		t === null ? r.reactions = [e] : n.call(t, e) || t.push(e), r.f & 2 && !(r.f & 512) && (St(r), pr(r));
	}
}
function mr(e) {
	if (e.v === T) return !0;
	if (e.deps === null) return !1;
	for (let t of e.deps) if (Ht.has(t) || t.f & 2 && mr(t)) return !0;
	return !1;
}
function hr(e) {
	var t = Gn;
	try {
		return Gn = !0, e();
	} finally {
		Gn = t;
	}
}
// node_modules/svelte/src/utils.js
function gr(e) {
	return e.endsWith("capture") && e !== "gotpointercapture" && e !== "lostpointercapture";
}
var _r = [
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
function vr(e) {
	return _r.includes(e);
}
var yr = "allowfullscreen.async.autofocus.autoplay.checked.controls.default.disabled.formnovalidate.indeterminate.inert.ismap.loop.multiple.muted.nomodule.novalidate.open.playsinline.readonly.required.reversed.seamless.selected.webkitdirectory.defer.disablepictureinpicture.disableremoteplayback".split("."), br = {
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
function xr(e) {
	return e = e.toLowerCase(), br[e] ?? e;
}
[...yr];
var Sr = ["touchstart", "touchmove"];
function Cr(e) {
	return Sr.includes(e);
}
var wr = [
	"textarea",
	"script",
	"style",
	"title"
];
function Tr(e) {
	return wr.includes(e);
}
// node_modules/svelte/src/internal/client/dom/elements/events.js
var Er = Symbol("events"), Dr = new Set(), Or = new Set();
function kr(e, t, n, r = {}) {
	function i(e) {
		if (r.capture || Fr.call(t, e), !e.cancelBubble) return ct(() => n?.call(this, e));
	}
	return e.startsWith("pointer") || e.startsWith("touch") || e === "wheel" ? (i.__removed = !1, Qe(() => {
		i.__removed || t.addEventListener(e, i, r);
	})) : t.addEventListener(e, i, r), i;
}
function Ar(e, t, n, r = {}) {
	var i = kr(t, e, n, r);
	return () => {
		i.__removed = !0, e.removeEventListener(t, i, r);
	};
}
function jr(e, t, n, r, i) {
	var a = {
		capture: r,
		passive: i
	}, o = kr(e, t, n, a);
	(t === document.body || t === window || t === document || t instanceof HTMLMediaElement) && xn(() => {
		o.__removed = !0, t.removeEventListener(e, o, a);
	});
}
function U(e, t, n) {
	(t[Er] ??= {})[e] = n;
}
function Mr(e) {
	for (var t = 0; t < e.length; t++) Dr.add(e[t]);
	for (var n of Or) n(e);
}
var Nr = null, Pr = !1;
function Fr(e) {
	var t = this, n = t.ownerDocument, r = e.type, a = e.composedPath?.() || [], o = a[0] || e.target;
	Nr = e, Pr || (Pr = !0, setTimeout(() => {
		Pr = !1, Nr = null;
	}));
	var s = 0, c = Nr === e && e[Er];
	if (c) {
		var l = a.indexOf(c);
		if (l !== -1 && (t === document || t === window)) {
			e[Er] = t;
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
		Kn(null), qn(null);
		try {
			for (var p, m = []; o !== null && o !== t;) {
				try {
					var h = o[Er]?.[r];
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
			e[Er] = t, delete e.currentTarget, Kn(d), qn(f);
		}
	}
}
// node_modules/svelte/src/internal/client/dom/reconciler.js
var Ir = globalThis?.window?.trustedTypes && globalThis.window.trustedTypes.createPolicy("svelte-trusted-html", { createHTML: (e) => e });
function Lr(e) {
	return Ir?.createHTML(e) ?? e;
}
function Rr(e) {
	var t = fn("template");
	return t.innerHTML = Lr(e.replaceAll("<!>", "<!---->")), t.content;
}
// node_modules/svelte/src/internal/client/dom/template.js
function zr(e, t) {
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
		if (E) return zr(D, null), D;
		i === void 0 && (i = Rr(a ? e : "<!>" + e), n || (i = cn(i)));
		var t = r || nn ? document.importNode(i, !0) : i.cloneNode(!0);
		if (n) {
			var o = cn(t), s = t.lastChild;
			zr(o, s);
		} else zr(t, t);
		return t;
	};
}
function Br(e, t, n = "svg") {
	var r = !e.startsWith("<!>"), i = !!(t & 1), a = `<${n}>${r ? e : "<!>" + e}</${n}>`, o;
	return () => {
		if (E) return zr(D, null), D;
		if (!o) {
			var e = cn(Rr(a));
			if (i) for (o = document.createDocumentFragment(); cn(e);) o.appendChild(cn(e));
			else o = cn(e);
		}
		var t = o.cloneNode(!0);
		if (i) {
			var n = cn(t), r = t.lastChild;
			zr(n, r);
		} else zr(t, t);
		return t;
	};
}
function Vr(e, t) {
	return Br(e, t, "svg");
}
function Hr(e = "") {
	if (!E) {
		var t = sn(e + "");
		return zr(t, t), t;
	}
	var n = D;
	return n.nodeType === 3 ? mn(n) : (n.before(n = sn()), Ee(n)), zr(n, n), n;
}
function Ur() {
	if (E) return zr(D, null), D;
	var e = document.createDocumentFragment(), t = document.createComment(""), n = sn();
	return e.append(t, n), zr(t, n), e;
}
function G(e, t) {
	if (E) {
		var n = V;
		n.f & 32768 && n.nodes.end !== null || (n.nodes.end = D), De();
	} else e !== null && e.before(t);
}
function Wr() {
	if (E && D && D.nodeType === 8 && D.textContent?.startsWith("$")) {
		let e = D.textContent.substring(1);
		return De(), e;
	}
	return (window.__svelte ??= {}).uid ??= 1, `c${window.__svelte.uid++}`;
}
// node_modules/svelte/src/reactivity/create-subscriber.js
function Gr(e) {
	let t = 0, n = Wt(0), r;
	return () => {
		bn() && (H(n), Dn(() => (t === 0 && (r = hr(() => e(() => Xt(n)))), t += 1, () => {
			Qe(() => {
				--t, t === 0 && (r?.(), r = void 0, Xt(n));
			});
		})));
	};
}
// node_modules/svelte/src/internal/client/dom/blocks/boundary.js
var Kr = C | ne;
function qr(e, t, n, r) {
	new Jr(e, t, n, r);
}
var Jr = class {
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
	#m = Gr(() => (this.#p = Wt(this.#l), () => {
		this.#p = null;
	}));
	constructor(e, t, n, r) {
		this.#e = e, this.#n = t, this.#r = (e) => {
			var t = V;
			t.b = this, t.f |= 128, n(e);
		}, this.parent = V.b, this.transform_error = r ?? this.parent?.transform_error ?? ((e) => e), this.#i = On(() => {
			if (E) {
				let e = Ae(this.#t);
				De();
				let t = e === "[!";
				if (e.startsWith("[?")) {
					let t = JSON.parse(e.slice(2));
					this.#g(t);
				} else t ? this.#y() : this.#h();
			} else this.#b();
		}, Kr), E && (this.#e = D);
	}
	#h() {
		try {
			this.#a = An(() => this.#r(this.#e));
		} catch (e) {
			this.error(e);
		}
	}
	#g(e) {
		let t = this.#n.failed, { reset: n, invoke_onerror: r } = this.#_(e);
		Qe(r), t && (this.#s = An(() => {
			t(this.#e, () => e, () => n);
		}));
	}
	#_(e) {
		var t = !1, n = !1;
		let r = () => {
			this.#v() || (t ? we() : (t = !0, n && Ge(), this.#s !== null && Ln(this.#s, () => {
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
					gn(e, this.#i && this.#i.parent);
				}
			}
		};
	}
	#v() {
		return (this.#i.f & (S | te)) !== 0;
	}
	#y() {
		let e = this.#n.pending;
		e && (this.is_pending = !0, this.#o = An(() => e(this.#e)), Qe(() => {
			if (!this.#v()) {
				var e = this.#c = document.createDocumentFragment(), t = sn(), n = !1;
				e.append(t), this.#a = this.#S(() => {
					try {
						return An(() => this.#r(t));
					} catch (e) {
						try {
							this.error(e), n = !0;
						} catch (e) {
							gn(e, this.#i.parent);
						}
						return null;
					}
				}), this.#a === null ? (this.#c = null, n && this.#x(M)) : this.#u === 0 && (this.#e.before(e), this.#c = null, Ln(this.#o, () => {
					this.#o = null;
				}), this.#x(M));
			}
		}));
	}
	#b() {
		try {
			if (this.is_pending = this.has_pending_snippet(), this.#u = 0, this.#l = 0, this.#a = An(() => {
				this.#r(this.#e);
			}), this.#u > 0) {
				var e = this.#c = document.createDocumentFragment();
				Vn(this.#a, e);
				let t = this.#n.pending;
				this.#o = An(() => t(this.#e));
			} else this.#x(M);
		} catch (e) {
			this.error(e);
		}
	}
	#x(e) {
		this.is_pending = !1, e.transfer_reactions(this.#f);
	}
	defer_effect(e) {
		rt(e, this.#f);
	}
	is_rendered() {
		return !this.is_pending && (!this.parent || this.parent.is_rendered());
	}
	has_pending_snippet() {
		return !!this.#n.pending;
	}
	#S(e) {
		var t = V, n = B, r = Ke;
		qn(this.#i), Kn(this.#i), qe(this.#i.ctx);
		try {
			return Nt.ensure(), e();
		} finally {
			qn(t), Kn(n), qe(r);
		}
	}
	#C(e, t) {
		this.has_pending_snippet() ? (this.#u += e, this.#u === 0 && (this.#x(t), this.#o && Ln(this.#o, () => {
			this.#o = null;
		}), this.#c &&= (this.#e.before(this.#c), null))) : this.parent && this.parent.#C(e, t);
	}
	update_pending_count(e, t) {
		this.#C(e, t), this.#l += e, !this.#p || this.#d || (this.#d = !0, Qe(() => {
			this.#d = !1, this.#p && Jt(this.#p, this.#l);
		}));
	}
	get_effect_pending() {
		return this.#m(), H(this.#p);
	}
	error(e) {
		if (e === ve || !this.#n.onerror && !this.#n.failed) throw e;
		M?.is_fork ? (this.#a && M.skip_effect(this.#a), this.#o && M.skip_effect(this.#o), this.#s && M.skip_effect(this.#s), M.oncommit(() => {
			this.#v() || this.#w(e);
		})) : this.#w(e);
	}
	#w(e) {
		this.#a &&= (Pn(this.#a), null), this.#o &&= (Pn(this.#o), null), this.#s &&= (Pn(this.#s), null), E && (Ee(this.#t), Oe(), Ee(ke()));
		let t = this.#n.failed, n = (e) => {
			if (this.#v()) return;
			let { reset: n, invoke_onerror: r } = this.#_(e);
			r(), t && !this.#v() && (this.#s = this.#S(() => {
				try {
					return An(() => {
						var r = V;
						r.b = this, r.f |= 128, t(this.#e, () => e, () => n);
					});
				} catch (e) {
					return gn(e, this.#i.parent), null;
				}
			}));
		};
		Qe(() => {
			if (!this.#v()) {
				var t;
				try {
					t = this.transform_error(e);
				} catch (e) {
					gn(e, this.#i && this.#i.parent);
					return;
				}
				typeof t == "object" && t && typeof t.then == "function" ? t.then(n, (e) => gn(e, this.#i && this.#i.parent)) : n(t);
			}
		});
	}
};
function K(e, t) {
	var n = t == null ? "" : typeof t == "object" ? `${t}` : t;
	n !== (e[me] ??= e.nodeValue) && (e[me] = n, e.nodeValue = `${n}`);
}
function Yr(e, t) {
	return Zr(e, t);
}
var Xr = new Map();
function Zr(e, { target: t, anchor: n, props: i = {}, events: a, context: o, intro: s = !0, transformError: c }) {
	on();
	var l = void 0, u = wn(() => {
		var s = n ?? t.appendChild(sn());
		qr(s, { pending: () => {} }, (t) => {
			k({});
			var n = Ke;
			if (o && (n.c = o), a && (i.$$events = a), E && zr(t, null), l = e(t, i) || Je(), E && (V.nodes.end = D, D === null || D.nodeType !== 8 || D.data !== "]")) throw Se(), ve;
			A();
		}, c);
		var u = new Set(), d = (e) => {
			for (var n = 0; n < e.length; n++) {
				var r = e[n];
				if (!u.has(r)) {
					u.add(r);
					var i = Cr(r);
					for (let e of [t, document]) {
						var a = Xr.get(e);
						a === void 0 && (a = new Map(), Xr.set(e, a));
						var o = a.get(r);
						o === void 0 ? (e.addEventListener(r, Fr, { passive: i }), a.set(r, 1)) : a.set(r, o + 1);
					}
				}
			}
		};
		return d(r(Dr)), Or.add(d), () => {
			for (var e of u) for (let n of [t, document]) {
				var r = Xr.get(n), i = r.get(e);
				--i == 0 ? (n.removeEventListener(e, Fr), r.delete(e), r.size === 0 && Xr.delete(n)) : r.set(e, i);
			}
			Or.delete(d), s !== n && s.parentNode?.removeChild(s);
		};
	});
	return Qr.set(l, u), l;
}
var Qr = new WeakMap(), $r = class {
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
			if (n) zn(n), this.#r.delete(t);
			else {
				var r = this.#n.get(t);
				r && (zn(r.effect), this.#t.set(t, r.effect), this.#n.delete(t), r.fragment.lastChild.remove(), this.anchor.before(r.fragment), n = r.effect);
			}
			for (let [t, n] of this.#e) {
				if (this.#e.delete(t), t === e) break;
				let r = this.#n.get(n);
				r && (Pn(r.effect), this.#n.delete(n));
			}
			for (let [e, r] of this.#t) {
				if (e === t || this.#r.has(e)) continue;
				let i = () => {
					if (Array.from(this.#e.values()).includes(e)) {
						var t = document.createDocumentFragment();
						Vn(r, t), t.append(sn()), this.#n.set(e, {
							effect: r,
							fragment: t
						});
					} else Pn(r);
					this.#r.delete(e), this.#t.delete(e);
				};
				this.#i || !n ? (this.#r.add(e), Ln(r, i, !1)) : i();
			}
		}
	};
	#o = (e) => {
		this.#e.delete(e);
		let t = Array.from(this.#e.values());
		for (let [e, n] of this.#n) t.includes(e) || (Pn(n.effect), this.#n.delete(e));
	};
	ensure(e, t) {
		var n = M, r = dn();
		if (t && !this.#t.has(e) && !this.#n.has(e)) {
			if (r) {
				var i = document.createDocumentFragment(), a = sn();
				i.append(a), this.#n.set(e, {
					effect: An(() => t(a)),
					fragment: i
				});
			} else this.#t.set(e, An(() => t(this.anchor)));
		}
		if (this.#e.set(n, e), r) {
			for (let [t, r] of this.#t) t === e ? n.unskip_effect(r) : n.skip_effect(r);
			for (let [t, r] of this.#n) t === e ? n.unskip_effect(r.effect) : n.skip_effect(r.effect);
			n.oncommit(this.#a), n.ondiscard(this.#o);
		} else E && (this.anchor = D), this.#a(n);
	}
}, ei = 0, ti = 1, ni = 2;
function ri(e, t, n, r, i) {
	E && De();
	var a = Ye(), o = T, s = a ? Wt(o) : Gt(o, !1, !1), c = a ? Wt(o) : Gt(o, !1, !1), l = new $r(e);
	On(() => {
		var a = M, o = t(), u = !1;
		let d = E && p(o) === (e.data === "[!");
		if (d && (Ee(ke()), Te(!1)), p(o)) {
			var f = dt(), m = !1;
			let e = (e) => {
				if (!u) {
					m = !0, f(!1), M === a && a.deactivate(), Nt.ensure();
					try {
						e();
					} finally {
						ft(!1), Dt || Pt();
					}
				}
			};
			o.then((t) => {
				e(() => {
					Jt(s, t), l.ensure(ti, r && ((e) => r(e, s)));
				});
			}, (t) => {
				e(() => {
					if (Jt(c, t), l.ensure(ni, i && ((e) => i(e, c))), !i) throw c.v;
				});
			}), E ? l.ensure(ei, n) : Qe(() => {
				m || e(() => {
					l.ensure(ei, n);
				});
			});
		} else Jt(s, o), l.ensure(ti, r && ((e) => r(e, s)));
		return d && Te(!0), () => {
			u = !0;
		};
	});
}
// node_modules/svelte/src/internal/client/dom/blocks/if.js
function q(e, t, n = !1) {
	var r;
	E && (r = D, De());
	var i = new $r(e), a = n ? C : 0;
	function o(e, t) {
		if (E) {
			var n = Ae(r);
			if (e !== parseInt(n.substring(1))) {
				var a = ke();
				Ee(a), i.anchor = a, Te(!1), i.ensure(e, t), Te(!0);
				return;
			}
		}
		i.ensure(e, t);
	}
	On(() => {
		var e = !1;
		t((t, n = 0) => {
			e = !0, o(n, t);
		}), e || o(-1, null);
	}, a);
}
// node_modules/svelte/src/internal/client/dom/blocks/key.js
var ii = Symbol("NaN");
function ai(e, t, n) {
	E && De();
	var r = new $r(e), i = !Ye();
	On(() => {
		var e = t();
		e !== e && (e = ii), i && typeof e == "object" && e && (e = {}), r.ensure(e, n);
	});
}
// node_modules/svelte/src/internal/client/dom/blocks/each.js
function oi(e, t) {
	return t;
}
function si(e, t, n) {
	for (var i = [], a = t.length, o, s = t.length, c = 0; c < a; c++) {
		let n = t[c];
		Ln(n, () => {
			if (o) {
				if (o.pending.delete(n), o.done.add(n), o.pending.size === 0) {
					var t = e.outrogroups;
					ci(e, r(o.done)), t.delete(o), t.size === 0 && (e.outrogroups = null);
				}
			} else --s;
		}, !1);
	}
	if (s === 0) {
		var l = i.length === 0 && n !== null && e.pending.size === 0;
		if (l) {
			var u = n, d = u.parentNode;
			un(d), d.append(u), e.items.clear();
		}
		ci(e, t, !l);
	} else o = {
		pending: new Set(t),
		done: new Set()
	}, (e.outrogroups ??= new Set()).add(o);
}
function ci(e, t, n = !0) {
	var r;
	if (e.pending.size > 0) {
		r = new Set();
		for (let t of e.pending.values()) for (let n of t) r.add(e.items.get(n).e);
	}
	for (var i = 0; i < t.length; i++) {
		var a = t[i];
		r?.has(a) ? (a.f |= ie, Vn(a, document.createDocumentFragment())) : Pn(t[i], n);
	}
}
var li;
function ui(t, n, i, a, o, s = null) {
	var c = t, l = new Map();
	if (n & 4) {
		var u = t;
		c = E ? Ee(cn(u)) : u.appendChild(sn());
	}
	E && De();
	var d = null, f = _t(() => {
		var t = i();
		return e(t) ? t : t == null ? [] : r(t);
	}), p = new Map(), m = !0;
	function h(e) {
		if (!(_.effect.f & 16384)) {
			_.pending.delete(e);
			var t = H(f);
			_.fallback = d, fi(_, t, c, n, a), d !== null && (t.length === 0 ? d.f & 33554432 ? (d.f ^= ie, mi(d, null, c)) : zn(d) : Ln(d, () => {
				d = null;
			}));
		}
	}
	function g(e) {
		_.pending.delete(e);
	}
	var _ = {
		effect: On(() => {
			var e = H(f), t = e.length;
			let r = !1;
			E && Ae(c) === "[!" != (t === 0) && (c = ke(), Ee(c), Te(!1), r = !0);
			for (var u = new Set(), _ = M, v = dn(), y = 0; y < t; y += 1) {
				E && D.nodeType === 8 && D.data === "]" && (c = D, r = !0, Te(!1));
				var b = e[y], x = a(b, y), S = m ? null : l.get(x);
				S ? (S.v && Jt(S.v, b), S.i && Jt(S.i, y), v && _.unskip_effect(S.e)) : (S = pi(l, m ? c : li ??= sn(), b, x, y, o, n, i), m || (S.e.f |= ie), l.set(x, S)), u.add(x);
			}
			if (t === 0 && s && !d && (m ? d = An(() => s(c)) : (d = An(() => s(li ??= sn())), d.f |= ie)), t > u.size && Ie("", "", ""), E && t > 0 && Ee(ke()), !m) {
				if (p.set(_, u), v) {
					for (let [e, t] of l) u.has(e) || _.skip_effect(t.e);
					_.oncommit(h), _.ondiscard(g);
				} else h(_);
			}
			r && Te(!0), H(f);
		}),
		flags: n,
		items: l,
		pending: p,
		outrogroups: null,
		fallback: d
	};
	m = !1, E && (c = D);
}
function di(e) {
	for (; e !== null && !(e.f & 32);) e = e.next;
	return e;
}
function fi(e, t, n, i, a) {
	var o = !!(i & 8), s = t.length, c = e.items, l = di(e.effect.first), u, d = null, f, p = [], m = [], h, g, _, v;
	if (o) for (v = 0; v < s; v += 1) h = t[v], g = a(h, v), _ = c.get(g).e, _.f & 33554432 || (_.nodes?.a?.measure(), (f ??= new Set()).add(_));
	for (v = 0; v < s; v += 1) {
		if (h = t[v], g = a(h, v), _ = c.get(g).e, e.outrogroups !== null) for (let t of e.outrogroups) t.pending.delete(_), t.done.delete(_);
		if (_.f & 8192 && (zn(_), o && (_.nodes?.a?.unfix(), (f ??= new Set()).delete(_))), _.f & 33554432) {
			if (_.f ^= ie, _ === l) mi(_, null, n);
			else {
				var y = d ? d.next : l;
				_ === e.effect.last && (e.effect.last = _.prev), _.prev && (_.prev.next = _.next), _.next && (_.next.prev = _.prev), hi(e, d, _), hi(e, _, y), mi(_, y, n), d = _, p = [], m = [], l = di(d.next);
				continue;
			}
		}
		if (_ !== l) {
			if (u !== void 0 && u.has(_)) {
				if (p.length < m.length) {
					var b = m[0], x;
					d = b.prev;
					var S = p[0], ee = p[p.length - 1];
					for (x = 0; x < p.length; x += 1) mi(p[x], b, n);
					for (x = 0; x < m.length; x += 1) u.delete(m[x]);
					hi(e, S.prev, ee.next), hi(e, d, S), hi(e, ee, b), l = b, d = ee, --v, p = [], m = [];
				} else u.delete(_), mi(_, l, n), hi(e, _.prev, _.next), hi(e, _, d === null ? e.effect.first : d.next), hi(e, d, _), d = _;
				continue;
			}
			for (p = [], m = []; l !== null && l !== _;) (u ??= new Set()).add(l), m.push(l), l = di(l.next);
			if (l === null) continue;
		}
		_.f & 33554432 || p.push(_), d = _, l = di(_.next);
	}
	if (e.outrogroups !== null) {
		for (let t of e.outrogroups) t.pending.size === 0 && (ci(e, r(t.done)), e.outrogroups?.delete(t));
		e.outrogroups.size === 0 && (e.outrogroups = null);
	}
	if (l !== null || u !== void 0) {
		var te = [];
		if (u !== void 0) for (_ of u) _.f & 8192 || te.push(_);
		for (; l !== null;) !(l.f & 8192) && l !== e.fallback && te.push(l), l = di(l.next);
		var C = te.length;
		if (C > 0) {
			var ne = i & 4 && s === 0 ? n : null;
			if (o) {
				for (v = 0; v < C; v += 1) te[v].nodes?.a?.measure();
				for (v = 0; v < C; v += 1) te[v].nodes?.a?.fix();
			}
			si(e, te, ne);
		}
	}
	o && Qe(() => {
		if (f !== void 0) for (_ of f) _.nodes?.a?.apply();
	});
}
function pi(e, t, n, r, i, a, o, s) {
	var c = o & 1 ? o & 16 ? Wt(n) : Gt(n, !1, !1) : null, l = o & 2 ? Wt(i) : null;
	return {
		v: c,
		i: l,
		e: An(() => (a(t, c ?? n, l ?? i, s), () => {
			e.delete(r);
		}))
	};
}
function mi(e, t, n) {
	if (e.nodes) for (var r = e.nodes.start, i = e.nodes.end, a = t && !(t.f & 33554432) ? t.nodes.start : n; r !== null;) {
		var o = ln(r);
		if (a.before(r), r === i) return;
		r = o;
	}
}
function hi(e, t, n) {
	t === null ? e.effect.first = n : t.next = n, n === null ? e.effect.last = t : n.prev = t;
}
// node_modules/svelte/src/internal/client/dom/blocks/snippet.js
function gi(e, t, ...n) {
	var r = new $r(e);
	On(() => {
		let e = t() ?? null;
		r.ensure(e, e && ((t) => e(t, ...n)));
	}, C);
}
// node_modules/svelte/src/internal/client/dom/blocks/svelte-component.js
function _i(e, t, n) {
	var r;
	E && (r = D, De());
	var i = new $r(e);
	On(() => {
		var e = t() ?? null;
		if (E && Ae(r) === "[" != (e !== null)) {
			var a = ke();
			Ee(a), i.anchor = a, Te(!1), i.ensure(e, e && ((t) => n(t, e))), Te(!0);
		} else i.ensure(e, e && ((t) => n(t, e)));
	}, C);
}
// node_modules/svelte/src/internal/client/dom/blocks/svelte-element.js
function vi(e, t, n, r, i, a) {
	let o = E;
	E && De();
	var s = null;
	E && D.nodeType === 1 && (s = D, De());
	var c = E ? D : e, l = new $r(c, !1);
	On(() => {
		let e = t() || null;
		var a = i ? i() : n || e === "svg" ? be : void 0;
		if (e === null) l.ensure(null, null);
		else return l.ensure(e, (t) => {
			if (e) {
				var n = E;
				if (s = E ? s : fn(e, a), zr(s, s), r) {
					var i = null;
					E && Tr(e) && s.append(i = document.createComment(""));
					var o = E ? cn(s) : s.appendChild(sn());
					E && (o === null ? Te(!1) : Ee(o)), r(s, o), i?.remove();
				}
				V.nodes.end = s, n || t.before(s);
			}
			E && Ee(t);
		}), () => {};
	}, C), xn(() => {}), o && (Te(!0), Ee(c));
}
// node_modules/svelte/src/internal/client/dom/elements/attachments.js
function yi(e, t) {
	var n = void 0, r;
	kn(() => {
		n !== (n = t()) && (r &&= (Pn(r), null), n && (r = An(() => {
			Tn(() => n(e));
		})));
	});
}
// node_modules/clsx/dist/clsx.mjs
function bi(e) {
	var t, n, r = "";
	if (typeof e == "string" || typeof e == "number") r += e;
	else if (typeof e == "object") {
		if (Array.isArray(e)) {
			var i = e.length;
			for (t = 0; t < i; t++) e[t] && (n = bi(e[t])) && (r && (r += " "), r += n);
		} else for (n in e) e[n] && (r && (r += " "), r += n);
	}
	return r;
}
function xi() {
	for (var e, t, n = 0, r = "", i = arguments.length; n < i; n++) (e = arguments[n]) && (t = bi(e)) && (r && (r += " "), r += t);
	return r;
}
// node_modules/svelte/src/internal/shared/attributes.js
function Si(e) {
	return typeof e == "object" ? xi(e) : e ?? "";
}
var Ci = [..." 	\n\r\f\xA0\v﻿"];
function wi(e, t, n) {
	var r = e == null ? "" : "" + e;
	if (t && (r = r ? r + " " + t : t), n) {
		for (var i of Object.keys(n)) if (n[i]) r = r ? r + " " + i : i;
		else if (r.length) for (var a = i.length, o = 0; (o = r.indexOf(i, o)) >= 0;) {
			var s = o + a;
			(o === 0 || Ci.includes(r[o - 1])) && (s === r.length || Ci.includes(r[s])) ? r = (o === 0 ? "" : r.substring(0, o)) + r.substring(s + 1) : o = s;
		}
	}
	return r === "" ? null : r;
}
function Ti(e, t = !1) {
	var n = t ? " !important;" : ";", r = "";
	for (var i of Object.keys(e)) {
		var a = e[i];
		a != null && a !== "" && (r += " " + i + ": " + a + n);
	}
	return r;
}
function Ei(e) {
	return e[0] !== "-" || e[1] !== "-" ? e.toLowerCase() : e;
}
function Di(e, t) {
	if (t) {
		var n = "", r, i;
		if (Array.isArray(t) ? (r = t[0], i = t[1]) : r = t, e) {
			e = String(e).replaceAll(/\/\*.*?\*\//g, "").trim();
			var a = !1, o = 0, s = !1, c = [];
			r && c.push(...Object.keys(r).map(Ei)), i && c.push(...Object.keys(i).map(Ei));
			var l = 0, u = -1;
			let t = e.length;
			for (var d = 0; d < t; d++) {
				var f = e[d];
				if (s ? f === "/" && e[d - 1] === "*" && (s = !1) : a ? a === f && (a = !1) : f === "/" && e[d + 1] === "*" ? s = !0 : f === "\"" || f === "'" ? a = f : f === "(" ? o++ : f === ")" && o--, !s && a === !1 && o === 0) {
					if (f === ":" && u === -1) u = d;
					else if (f === ";" || d === t - 1) {
						if (u !== -1) {
							var p = Ei(e.substring(l, u).trim());
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
		return r && (n += Ti(r)), i && (n += Ti(i, !0)), n = n.trim(), n === "" ? null : n;
	}
	return e == null ? null : String(e);
}
// node_modules/svelte/src/internal/client/dom/elements/class.js
function Oi(e, t, n, r, i, a) {
	var o = e[fe];
	if (E || o !== n || o === void 0) {
		var s = wi(n, r, a);
		E && s === e.getAttribute("class") || (s == null ? e.removeAttribute("class") : t ? e.className = s : e.setAttribute("class", s)), e[fe] = n;
	} else if (a && i !== a) for (var c in a) {
		var l = !!a[c];
		(i == null || l !== !!i[c]) && e.classList.toggle(c, l);
	}
	return a;
}
// node_modules/svelte/src/internal/client/dom/elements/style.js
function ki(e, t = {}, n, r) {
	for (var i in n) {
		var a = n[i];
		t[i] !== a && (n[i] == null ? e.style.removeProperty(i) : e.style.setProperty(i, a, r));
	}
}
function Ai(e, t, n, r) {
	var i = e[pe];
	if (E || i !== t) {
		var a = Di(t, r);
		E && a === e.getAttribute("style") || (a == null ? e.removeAttribute("style") : e.style.cssText = a), e[pe] = t;
	} else r && (Array.isArray(r) ? (ki(e, n?.[0], r[0]), ki(e, n?.[1], r[1], "important")) : ki(e, n, r));
	return r;
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/select.js
function ji(e, t) {
	t ? e.hasAttribute("selected") || e.setAttribute("selected", "") : e.removeAttribute("selected");
}
function Mi(e, t) {
	var n = !("__defaultValue" in e);
	(n || e.__defaultValue !== t) && (e.__defaultValue = t, Ni(e, !n || "__value" in e));
}
function Ni(t, n) {
	var r = t.__defaultValue, i = t.multiple, a = i ? r ?? [] : null;
	if (!i || e(a)) {
		var o = t.selectedIndex, s = n && i ? new Set(t.selectedOptions) : null;
		for (var c of t.options) {
			var l = Li(c);
			ji(c, i ? a.includes(l) : en(l, r));
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
function Pi(t, n, r = !1) {
	if (t.multiple) {
		if (n == null) return;
		if (!e(n)) return Ce();
		for (var i of t.options) i.selected = n.includes(Li(i));
	} else {
		for (i of t.options) if (en(Li(i), n)) {
			i.selected = !0;
			return;
		}
		r && n === void 0 || (t.selectedIndex = -1);
	}
}
function Fi(e) {
	var t = new MutationObserver((t) => {
		t.every(Ri) || ("__defaultValue" in e && Ni(e, !1), "__value" in e && Pi(e, e.__value));
	});
	t.observe(e, {
		childList: !0,
		subtree: !0,
		attributes: !0,
		attributeFilter: ["value"]
	}), xn(() => {
		t.disconnect();
	});
}
function Ii(e, t, n = t) {
	var r = new WeakSet(), i = !0;
	lt(e, "change", (t) => {
		var i = t ? "[selected]" : ":checked", a;
		if (e.multiple) a = [].map.call(e.querySelectorAll(i), Li);
		else {
			var o = e.querySelector(i) ?? e.querySelector("option:not([disabled])");
			a = o && Li(o);
		}
		n(a), e.__value = a, M !== null && r.add(M);
	}), Tn(() => {
		var a = t();
		if (e === document.activeElement) {
			var o = M;
			if (r.has(o)) return;
		}
		if (Pi(e, a, i), i && a === void 0) {
			var s = e.querySelector(":checked");
			s !== null && (a = Li(s), n(a));
		}
		e.__value = a, i = !1;
	});
}
function Li(e) {
	return "__value" in e ? e.__value : e.value;
}
function Ri(e) {
	if (e.target.closest("selectedcontent") !== null) return !0;
	if (e.type === "childList") {
		var t = [...e.addedNodes, ...e.removedNodes];
		return t.length > 0 && t.every((e) => e.nodeName === "SELECTEDCONTENT");
	}
	return !1;
}
// node_modules/svelte/src/internal/client/dom/elements/attributes.js
var zi = Symbol("class"), Bi = Symbol("style"), Vi = Symbol("is custom element"), Hi = Symbol("is html"), Ui = _e ? "link" : "LINK", Wi = _e ? "input" : "INPUT", Gi = _e ? "option" : "OPTION", Ki = _e ? "select" : "SELECT", qi = _e ? "progress" : "PROGRESS";
function Ji(e) {
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
		e[he] = n, Qe(n), st();
	}
}
function Yi(e, t) {
	var n = $i(e);
	n.value !== (n.value = t ?? void 0) && (e.value !== t || t === 0 && e.nodeName === qi) && (e.value = t ?? "");
}
function Xi(e, t) {
	var n = $i(e);
	n.checked !== (n.checked = t ?? void 0) && (e.checked = t);
}
function J(e, t, n, r) {
	var i = $i(e);
	if (!(E && (i[t] = e.getAttribute(t), t === "src" || t === "srcset" || t === "href" && e.nodeName === Ui))) {
		var a = i[t];
		a !== (i[t] = n) && (t === "loading" && (e[ue] = n), n == null ? e.removeAttribute(t) : typeof n != "string" && ta(e).has(t) ? e[t] = n : (!E || typeof n != "number" && typeof n != "boolean" || a !== String(n)) && e.setAttribute(t, n));
	}
}
function Zi(e, t, n, r, i = !1, a = !1) {
	E && i && e.nodeName === Wi && ("defaultValue" in n || "defaultChecked" in n || Ji(e));
	var o = $i(e), s = o[Vi], c = !o[Hi];
	let l = E && s;
	l && Te(!1);
	var u = t || {}, d = e.nodeName === Gi, f = e.nodeName === Ki;
	try {
		for (var p in t) !(p in n) && p[0] + p[1] !== "$$" && (n[p] = null);
		n.class ? n.class = Si(n.class) : (r || n[zi]) && (n.class = null), n[Bi] && (n.style ??= null);
		var m = ta(e);
		if (e.nodeName === Wi && "type" in n && ("value" in n || "__value" in n)) {
			var h = n.type;
			(h !== u.type || h === void 0 && e.hasAttribute("type")) && (u.type = h, J(e, "type", h, a));
		}
		for (let i in n) {
			let l = n[i];
			if (d && i === "value" && l == null) e.value = e.__value = "", u[i] = l;
			else if (i === "class") Oi(e, e.namespaceURI === "http://www.w3.org/1999/xhtml", l, r, t?.[zi], n[zi]), u[i] = l, u[zi] = n[zi];
			else if (i === "style") Ai(e, l, t?.[Bi], n[Bi]), u[i] = l, u[Bi] = n[Bi];
			else {
				var g = u[i];
				if (l !== g || l === void 0 && e.hasAttribute(i)) {
					u[i] = l;
					var _ = i[0] + i[1];
					if (_ !== "$$") {
						if (_ === "on") {
							let t = {}, n = "$$" + i, r = i.slice(2);
							var v = vr(r);
							if (gr(r) && (r = r.slice(0, -7), t.capture = !0), !v && g) {
								if (l != null) continue;
								e.removeEventListener(r, u[n], t), u[n] = null;
							}
							if (v) U(r, e, l), Mr([r]);
							else if (l != null) {
								function a(e) {
									u[i].call(this, e);
								}
								u[n] = kr(r, e, a, t);
							}
						} else if (i === "style") J(e, i, l);
						else if (i === "autofocus") it(e, !!l);
						else if (!s && (i === "__value" || i === "value" && l != null)) e.__value = l, (g == null || e.value !== l || l === 0 && e.nodeName === qi) && (e.value = l);
						else if (i === "selected" && d) ji(e, l);
						else {
							var y = i;
							c || (y = xr(y));
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
							} else b || (s || typeof l != "string") && m.has(y) ? (e[y] = l, y in o && (o[y] = T)) : typeof l != "function" && J(e, y, l, a);
						}
					}
				}
			}
		}
	} finally {
		l && Te(!0);
	}
	return u;
}
function Qi(e, t, n = [], r = [], i = [], a, o = !1, s = !1) {
	ut(i, n, r, (n) => {
		var r = void 0, i = {}, c = e.nodeName === Ki, l = !1;
		if (kn(() => {
			var u = t(...n.map(H)), d = Zi(e, r, u, a, o, s);
			if (l && c) {
				var f = e;
				"defaultValue" in u && Mi(f, u.defaultValue), "value" in u && Pi(f, u.value);
			}
			for (let e of Object.getOwnPropertySymbols(i)) u[e] || Pn(i[e]);
			for (let t of Object.getOwnPropertySymbols(u)) {
				var p = u[t];
				t.description !== "@attach" || r && p === r[t] || (i[t] && Pn(i[t]), i[t] = An(() => yi(e, () => p))), d[t] = p;
			}
			r = d;
		}), c) {
			var u = e;
			Tn(() => {
				var e = r;
				"defaultValue" in e && Mi(u, e.defaultValue), Pi(u, e.value, !0), Fi(u);
			});
		}
		l = !0;
	});
}
function $i(e) {
	return e[de] ??= {
		[Vi]: e.nodeName.includes("-"),
		[Hi]: e.namespaceURI === ye
	};
}
var ea = new Map();
function ta(e) {
	var t = e.getAttribute("is") || e.nodeName, n = ea.get(t);
	if (n) return n;
	ea.set(t, n = new Set());
	for (var r, i = e, a = Element.prototype; a !== i;) {
		for (var s in r = o(i), r) r[s].set && s !== "innerHTML" && s !== "textContent" && s !== "innerText" && n.add(s);
		i = l(i);
	}
	return n;
}
// node_modules/svelte/src/internal/client/dom/elements/customizable-select.js
var na = null;
function ra() {
	if (na === null) {
		var e = fn("select");
		e.innerHTML = Lr("<option><span>t</span></option>"), na = e.firstChild?.firstChild?.nodeType === 1;
	}
	return na;
}
function ia(e, t) {
	var n = E;
	ra() || (Te(!1), e.textContent = "", e.append(pn("")));
	try {
		t();
	} finally {
		n && (E ? O(e) : (Te(!0), Ee(e)));
	}
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/input.js
function aa(e, t, n = t) {
	var r = new WeakSet();
	lt(e, "input", async (i) => {
		var a = i ? e.defaultValue : e.value;
		if (a = oa(e) ? sa(a) : a, n(a), M !== null && r.add(M), await fr(), a !== (a = t())) {
			var o = e.selectionStart, s = e.selectionEnd, c = e.value.length;
			if (e.value = a ?? "", s !== null) {
				var l = e.value.length;
				o === s && s === c && l > c ? (e.selectionStart = l, e.selectionEnd = l) : (e.selectionStart = o, e.selectionEnd = Math.min(s, l));
			}
		}
	}), (E && e.defaultValue !== e.value || hr(t) == null && e.value) && (n(oa(e) ? sa(e.value) : e.value), M !== null && r.add(M)), Dn(() => {
		var n = t();
		if (e === document.activeElement) {
			var i = M;
			if (r.has(i)) return;
		}
		oa(e) && n === sa(e.value) || (e.type !== "date" || n || e.value) && n !== e.value && (e.value = n ?? "");
	});
}
function oa(e) {
	var t = e.type;
	return t === "number" || t === "range";
}
function sa(e) {
	return e === "" ? null : +e;
}
var ca = new class e {
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
function la(e, t, n) {
	var r = ca.observe(e, () => n(e[t]));
	Tn(() => (hr(() => n(e[t])), r));
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/this.js
function ua(e, t) {
	return e === t || e?.[ce] === t;
}
function da(e = Je(), t, n, r) {
	var i = Ke.r, a = V;
	return Tn(() => {
		var o, s;
		return Dn(() => {
			o = s, s = r?.() || [], hr(() => {
				ua(n(...s), e) || (t(e, ...s), o && ua(n(...o), e) && t(null, ...o));
			});
		}), () => {
			let r = a;
			for (; r !== i && r.parent !== null && r.parent.f & 33554432;) r = r.parent;
			let o = () => {
				s && ua(n(...s), e) && t(null, ...s);
			}, c = r.teardown;
			r.teardown = () => {
				o(), c?.();
			};
		};
	}), e;
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/universal.js
function fa(e, t, n, r, i) {
	var a = () => {
		r(n[e]);
	};
	n.addEventListener(t, a), i ? Dn(() => {
		n[e] = i();
	}) : a(), (n === document.body || n === window || n === document) && xn(() => {
		n.removeEventListener(t, a);
	});
}
// node_modules/svelte/src/internal/client/reactivity/store.js
var pa = !1;
function ma(e) {
	var t = pa;
	try {
		return pa = !1, [e(), pa];
	} finally {
		pa = t;
	}
}
// node_modules/svelte/src/internal/client/reactivity/props.js
var ha = {
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
		if (t === ce || t === w) return !1;
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
function ga(...e) {
	return new Proxy({ props: e }, ha);
}
function _a(e, t, n, r) {
	var i = !0, o = !!(n & 8), s = !!(n & 16), c = r, l = !0, u = void 0, d = () => s && i ? (u ??= mt(r), H(u)) : (l && (l = !1, c = s ? hr(r) : r), c);
	let f;
	if (o) {
		var p = ce in e || w in e;
		f = a(e, t)?.set ?? (p && t in e ? (n) => e[t] = n : void 0);
	}
	var m, h = !1;
	o ? [m, h] = ma(() => e[t]) : m = e[t], m === void 0 && r !== void 0 && (m = d(), f && (i && Ve(t), f(m)));
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
	var v = !1, y = (n & 1 ? mt : _t)(() => (v = !1, g()));
	o && H(y);
	var b = V;
	return (function(e, t) {
		if (arguments.length > 0) {
			let n = t ? H(y) : i && o ? Qt(e) : e;
			return P(y, n), v = !0, c !== void 0 && (c = n), e;
		}
		return Un && v || b.f & 16384 ? y.v : H(y);
	});
}
function va(e) {
	Ke === null && Pe("onMount"), Sn(() => {
		let t = hr(e);
		if (typeof t == "function") return t;
	});
}
function ya(e) {
	Ke === null && Pe("onDestroy"), va(() => () => hr(e));
}
// node_modules/svelte/src/internal/disclose-version.js
typeof window < "u" && ((window.__svelte ??= {}).v ??= new Set()).add("5");
// src/api/failure.ts
var ba = class extends Error {
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
function xa(e) {
	return e instanceof ba ? e : new ba(0, null);
}
function Sa(e) {
	return e instanceof DOMException && e.name === "AbortError";
}
// node_modules/openapi-fetch/dist/index.mjs
var Ca = /\{[^{}]+\}/g, wa = () => typeof process == "object" && Number.parseInt(process?.versions?.node?.substring(0, 2)) >= 18 && process.versions.undici;
function Ta() {
	return Math.random().toString(36).slice(2, 11);
}
function Ea(e) {
	let { baseUrl: t = "", Request: n = globalThis.Request, fetch: r = globalThis.fetch, querySerializer: i, bodySerializer: a, pathSerializer: o, headers: s, requestInitExt: c = void 0, ...l } = { ...e };
	c = wa() ? c : void 0, t = Fa(t);
	let u = [];
	async function d(e, d) {
		let { baseUrl: f, fetch: p = r, Request: m = n, headers: h, params: g = {}, parseAs: _ = "json", querySerializer: v, bodySerializer: y = a ?? Ma, pathSerializer: b, body: x, middleware: S = [], ...ee } = d || {}, te = t;
		f && (te = Fa(f) ?? t);
		let C = typeof i == "function" ? i : Aa(i);
		v && (C = typeof v == "function" ? v : Aa({
			...typeof i == "object" ? i : {},
			...v
		}));
		let ne = b || o || ja, re = x === void 0 ? void 0 : y(x, Pa(s, h, g.header)), ie = Pa(re === void 0 || re instanceof FormData ? {} : { "Content-Type": "application/json" }, s, h, g.header), ae = [...u, ...S], oe = {
			redirect: "follow",
			...l,
			...ee,
			body: re,
			headers: ie
		}, se, ce, le = new m(Na(e, {
			baseUrl: te,
			params: g,
			querySerializer: C,
			pathSerializer: ne
		}), oe), w;
		for (let e in ee) e in le || (le[e] = ee[e]);
		if (ae.length) {
			se = Ta(), ce = Object.freeze({
				baseUrl: te,
				fetch: p,
				parseAs: _,
				querySerializer: C,
				bodySerializer: y,
				pathSerializer: ne
			});
			for (let t of ae) if (t && typeof t == "object" && typeof t.onRequest == "function") {
				let n = await t.onRequest({
					request: le,
					schemaPath: e,
					params: g,
					options: ce,
					id: se
				});
				if (n) {
					if (n instanceof m) le = n;
					else if (n instanceof Response) {
						w = n;
						break;
					} else throw Error("onRequest: must return new Request() or Response() when modifying the request");
				}
			}
		}
		if (!w) {
			try {
				w = await p(le, c);
			} catch (t) {
				let n = t;
				if (ae.length) for (let t = ae.length - 1; t >= 0; t--) {
					let r = ae[t];
					if (r && typeof r == "object" && typeof r.onError == "function") {
						let t = await r.onError({
							request: le,
							error: n,
							schemaPath: e,
							params: g,
							options: ce,
							id: se
						});
						if (t) {
							if (t instanceof Response) {
								n = void 0, w = t;
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
			if (ae.length) for (let t = ae.length - 1; t >= 0; t--) {
				let n = ae[t];
				if (n && typeof n == "object" && typeof n.onResponse == "function") {
					let t = await n.onResponse({
						request: le,
						response: w,
						schemaPath: e,
						params: g,
						options: ce,
						id: se
					});
					if (t) {
						if (!(t instanceof Response)) throw Error("onResponse: must return new Response() when modifying the response");
						w = t;
					}
				}
			}
		}
		let ue = w.headers.get("Content-Length");
		if (w.status === 204 || le.method === "HEAD" || ue === "0" && !w.headers.get("Transfer-Encoding")?.includes("chunked")) return w.ok ? {
			data: void 0,
			response: w
		} : {
			error: void 0,
			response: w
		};
		if (w.ok) return {
			data: await (async () => {
				if (_ === "stream") return w.body;
				if (_ === "json" && !ue) {
					let e = await w.text();
					return e ? JSON.parse(e) : void 0;
				}
				return await w[_]();
			})(),
			response: w
		};
		let de = await w.text();
		try {
			de = JSON.parse(de);
		} catch {}
		return {
			error: de,
			response: w
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
function Da(e, t, n) {
	if (t == null) return "";
	if (typeof t == "object") throw Error("Deeply-nested arrays/objects aren’t supported. Provide your own `querySerializer()` to handle these.");
	return `${e}=${n?.allowReserved === !0 ? t : encodeURIComponent(t)}`;
}
function Oa(e, t, n) {
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
		r.push(Da(a, t[i], n));
	}
	let a = r.join(i);
	return n.style === "label" || n.style === "matrix" ? `${i}${a}` : a;
}
function ka(e, t, n) {
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
	for (let r of t) n.style === "simple" || n.style === "label" ? i.push(n.allowReserved === !0 ? r : encodeURIComponent(r)) : i.push(Da(e, r, n));
	return n.style === "label" || n.style === "matrix" ? `${r}${i.join(r)}` : i.join(r);
}
function Aa(e) {
	return function(t) {
		let n = [];
		if (t && typeof t == "object") for (let r in t) {
			let i = t[r];
			if (i != null) {
				if (Array.isArray(i)) {
					if (i.length === 0) continue;
					n.push(ka(r, i, {
						style: "form",
						explode: !0,
						...e?.array,
						allowReserved: e?.allowReserved || !1
					}));
				} else typeof i == "object" ? n.push(Oa(r, i, {
					style: "deepObject",
					explode: !0,
					...e?.object,
					allowReserved: e?.allowReserved || !1
				})) : n.push(Da(r, i, e));
			}
		}
		return n.join("&");
	};
}
function ja(e, t) {
	let n = e;
	for (let r of e.match(Ca) ?? []) {
		let e = r.substring(1, r.length - 1), i = !1, a = "simple";
		if (e.endsWith("*") && (i = !0, e = e.substring(0, e.length - 1)), e.startsWith(".") ? (a = "label", e = e.substring(1)) : e.startsWith(";") && (a = "matrix", e = e.substring(1)), !t || t[e] === void 0 || t[e] === null) continue;
		let o = t[e];
		n = Array.isArray(o) ? n.replace(r, ka(e, o, {
			style: a,
			explode: i
		})) : typeof o == "object" ? n.replace(r, Oa(e, o, {
			style: a,
			explode: i
		})) : a === "matrix" ? n.replace(r, `;${Da(e, o)}`) : n.replace(r, a === "label" ? `.${encodeURIComponent(o)}` : encodeURIComponent(o));
	}
	return n;
}
function Ma(e, t) {
	return e instanceof FormData ? e : t && (t.get instanceof Function ? t.get("Content-Type") ?? t.get("content-type") : t["Content-Type"] ?? t["content-type"]) === "application/x-www-form-urlencoded" ? new URLSearchParams(e).toString() : JSON.stringify(e);
}
function Na(e, t) {
	let n = `${t.baseUrl}${e}`;
	t.params?.path && (n = t.pathSerializer(n, t.params.path));
	let r = t.querySerializer(t.params.query ?? {});
	return r.startsWith("?") && (r = r.substring(1)), r && (n += `?${r}`), n;
}
function Pa(...e) {
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
function Fa(e) {
	return e.endsWith("/") ? e.substring(0, e.length - 1) : e;
}
// src/app/presence.ts
var Ia = 6e4, La = 0;
function Ra() {
	La = performance.now();
}
function za(e) {
	let t = [
		"pointerdown",
		"pointermove",
		"keydown",
		"wheel",
		"click",
		"input"
	];
	Ra();
	for (let n of t) e.addEventListener(n, Ra, {
		capture: !0,
		passive: !0
	});
	return () => t.forEach((t) => e.removeEventListener(t, Ra, { capture: !0 }));
}
var Ba = (e = performance.now()) => e - La < Ia, Va = N(void 0), Ha = () => H(Va);
function Ua(e) {
	P(Va, e, !0);
}
// src/app/preferences.ts
function Wa(e) {
	try {
		return localStorage.getItem(`spin.${e}`);
	} catch {
		return null;
	}
}
function Ga(e, t) {
	try {
		t === null ? localStorage.removeItem(`spin.${e}`) : localStorage.setItem(`spin.${e}`, t);
	} catch {}
}
// src/i18n/language.svelte.ts
var Ka = ["nl", "en"], qa = (e) => Ka.includes(e), Ja = Wa("language"), Ya = N(Qt(qa(Ja) ? Ja : "nl")), Xa = () => H(Ya);
function Za(e) {
	P(Ya, e, !0), Ga("language", e), document.documentElement.lang = e;
}
// src/api/client.ts
var Qa = { onRequest({ request: e }) {
	e.headers.set("Accept-Language", Xa());
	let t = Ha();
	return t && e.headers.set("Purpose", t), Ba() || e.headers.set("Background", "true"), (e.method === "POST" || e.method === "PATCH") && e.headers.set("Idempotency-Key", $a()), e;
} };
function $a() {
	return [...crypto.getRandomValues(new Uint8Array(16))].map((e) => e.toString(16).padStart(2, "0")).join("");
}
var Y = Ea({
	baseUrl: "/",
	credentials: "same-origin"
});
Y.use(Qa);
var eo;
function to(e) {
	return eo = e, () => eo = void 0;
}
async function X(e) {
	let t;
	try {
		t = await e;
	} catch (e) {
		throw Sa(e) ? e : new ba(0, null);
	}
	if (t.response.ok) return t.data;
	let n = new ba(t.response.status, io(t.error) ? t.error : null, no(t.response.headers.get("Retry-After")));
	throw n.unidentified && !n.refused && eo?.(), n;
}
function no(e) {
	return /^\d+$/.test(e ?? "") ? Number(e) : 0;
}
function ro(e, t, { path: n, query: r, body: i, version: a, signal: o } = {}) {
	let s = a === void 0 ? {} : { "If-Match": `"${a}"` };
	return X(Y.request(e, t, {
		params: {
			path: n,
			query: r,
			header: s
		},
		body: i,
		signal: o
	}));
}
function io(e) {
	return typeof e == "object" && !!e && "status" in e;
}
// src/api/accounts.ts
var ao = () => ro("get", "/v1/installation"), oo = (e, t) => ro("post", "/v1/session", { body: {
	login: e,
	password: t
} }), so = () => ro("delete", "/v1/session"), co = (e, t) => ro("post", "/v1/session/_password", { body: {
	current: e,
	new: t
} }), lo = (e, t) => ro("post", "/v1/invitations/_read", {
	body: { token: e },
	signal: t
}), uo = (e, t, n) => ro("post", "/v1/invitations/_accept", { body: {
	token: e,
	password: t,
	...n ? { login: n } : {}
} }), fo = (e) => ro("get", "/v1/accounts", {
	query: { limit: 200 },
	signal: e
}), po = (e) => ro("post", "/v1/accounts", { body: e }), mo = (e, t, n) => ro("patch", "/v1/accounts/{id}", {
	path: { id: e },
	version: t,
	body: n
}), ho = (e) => ro("post", "/v1/accounts/{id}/_invite", { path: { id: e } }), go = (e) => ro("post", "/v1/accounts/{id}/_sign-out", { path: { id: e } }), _o = 200, vo = (e) => X(Y.GET("/demo/roles", { signal: e })), yo = (e) => X(Y.GET("/v1/me", { signal: e })), bo = (e) => X(Y.GET("/v1/schema", { signal: e }));
async function xo(e) {
	let t = [], n;
	do {
		let r = await X(Y.GET("/v1/areas", {
			params: { query: {
				limit: _o,
				cursor: n
			} },
			signal: e
		}));
		t.push(...r.items), n = r.next ?? void 0;
	} while (n);
	return t;
}
function So(e, t, n, r) {
	return X(Y.GET("/v1/areas/{code}/reports/missing-links", {
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
function Co(e, t, n, r) {
	let i = {
		area: e,
		...t,
		cursor: n,
		limit: 50
	};
	return X(Y.GET("/v1/actors", {
		params: { query: i },
		signal: r
	}));
}
var wo = (e, t) => X(Y.GET("/v1/actors/{id}", {
	params: { path: { id: e } },
	signal: t
}));
function To(e) {
	return X(Y.GET("/v1/actors", {
		params: { query: {
			kind: "Theme",
			limit: _o
		} },
		signal: e
	}));
}
var Eo = (e, t) => X(Y.GET("/v1/actors/{id}/history", {
	params: { path: { id: e } },
	signal: t
})), Do = (e) => X(Y.GET("/v1/ties/{id}/history", { params: { path: { id: e } } }));
function Oo(e, t, n, r, i) {
	return X(Y.GET("/v1/actors/{id}/network", {
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
function ko(e, t, n) {
	let r = {
		actor: e,
		date: t,
		limit: _o
	};
	return X(Y.GET("/v1/ties", {
		params: { query: r },
		signal: n
	}));
}
function Ao(e, t, n) {
	return X(Y.POST("/v1/actors/_search", {
		body: {
			text: e,
			kinds: t,
			limit: 20
		},
		signal: n
	}));
}
// src/api/write.ts
var jo = (e) => ({ "If-Match": `"${e}"` }), Mo = (e) => X(Y.POST("/demo/session", { body: { role: e } })), No = () => X(Y.DELETE("/demo/session", {})), Po = (e) => X(Y.POST("/v1/actors", { body: e })), Fo = (e) => X(Y.POST("/v1/ties", { body: e }));
function Io(e, t, n) {
	return X(Y.PATCH("/v1/actors/{id}", {
		params: {
			path: { id: e },
			header: jo(t)
		},
		body: n
	}));
}
function Lo(e, t, n) {
	return X(Y.PATCH("/v1/ties/{id}", {
		params: {
			path: { id: e },
			header: jo(t)
		},
		body: n
	}));
}
function Ro(e, t, n) {
	let r = {
		path: { id: e },
		header: jo(t)
	};
	return X(Y.POST("/v1/actors/{id}/_end", {
		params: r,
		body: { until: n }
	}));
}
function zo(e, t, n) {
	let r = {
		path: { id: e },
		header: jo(t)
	};
	return X(Y.POST("/v1/ties/{id}/_end", {
		params: r,
		body: { until: n }
	}));
}
// src/i18n/en.ts
var Bo = {
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
	"nav.map": "Map",
	"nav.list": "People and organisations",
	"nav.positions": "Positions",
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
function Vo(e, t, n) {
	return (typeof e == "string" ? e : e[Ho(t.n, n)]).replace(/\{(\w+)\}(\.?)/g, (e, r, i) => {
		let a = t[r];
		return a === void 0 ? e : typeof a == "number" ? new Intl.NumberFormat(n).format(a) + i : a.endsWith(".") ? a : a + i;
	});
}
function Ho(e, t) {
	return new Intl.PluralRules(t).select(Number(e)) === "one" ? "one" : "other";
}
// src/i18n/nl.ts
var Uo = {
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
	"nav.map": "Kaart",
	"nav.list": "Mensen en organisaties",
	"nav.positions": "Posities",
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
function Wo(e, t) {
	let n = {
		nl: {
			...Uo,
			...e
		},
		en: {
			...Bo,
			...t
		}
	};
	return (e, ...t) => Vo(n[Xa()][e], t[0] ?? {}, Xa());
}
var Z = Wo({}, {});
function Go(e) {
	return e.charAt(0).toLocaleUpperCase(Xa()) + e.slice(1);
}
// src/ui/icons.ts
var Ko = {
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
}, qo = Vr("<svg viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><path></path></svg>");
function Q(e, t) {
	k(t, !0);
	let n = _a(t, "small", 3, !1);
	var r = qo(), i = L(r);
	z(() => {
		Oi(r, 0, Si(["icon", n() && "icon--sm"])), J(i, "d", Ko[t.name]);
	}), G(e, r), A();
}
// src/frame/areas.ts
var Jo = (e) => String(e.attributes.level ?? "");
function Yo(e) {
	let t = new Map(e.map((e) => [e.id, {
		area: e,
		children: []
	}])), n = [];
	for (let e of t.values()) ((e.area.partOf ? t.get(e.area.partOf.id) : void 0)?.children ?? n).push(e);
	let r = (e) => (e.sort((e, t) => e.area.label.localeCompare(t.area.label)), e.forEach((e) => r(e.children)), e);
	return r(n);
}
function Xo(e, t) {
	let n = Zo(t);
	return n ? e.flatMap((e) => {
		if (Zo(e.area.label).includes(n)) return [e];
		let r = Xo(e.children, t);
		return r.length ? [{
			area: e.area,
			children: r
		}] : [];
	}) : e;
}
function Zo(e) {
	return e.trim().toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}
function Qo(e) {
	return e.reduce((e, t) => e + 1 + Qo(t.children), 0);
}
// src/frame/AreaBranch.svelte
var $o = W("<li><a><span> </span><small> </small></a> <!></li>"), es = W("<ul class=\"branch\"></ul>");
function ts(e, t) {
	k(t, !0);
	let n = (e) => e === "gemeente" || e === "wijk" || e === "buurt" ? Z(`level.${e}`) : "";
	var r = es();
	ui(r, 21, () => t.nodes, (e) => e.area.id, (e, r) => {
		var i = $o(), a = F(i), o = F(a), s = L(o, !0), c = L(R(o), !0);
		O(a);
		var l = R(a, 2), u = (e) => {
			ts(e, {
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
		}, [() => t.hrefOf(H(r).area.id), () => n(Jo(H(r).area))]), G(e, i);
	}), O(r), G(e, r), A();
}
// src/frame/AreaMenu.svelte
var ns = W("<small> </small>"), rs = W("<p class=\"muted small\"> </p>"), is = W("<button class=\"area\" type=\"button\" popovertarget=\"gebied\"><!> <b> </b><span class=\"sr\"> </span><!></button> <div class=\"menu menu--area\" id=\"gebied\" popover=\"\" role=\"dialog\" tabindex=\"-1\"><div class=\"field\"><label for=\"gebied-zoek\"> </label> <input class=\"input\" id=\"gebied-zoek\" type=\"search\" autocomplete=\"off\"/></div> <p class=\"sr\" role=\"status\"> </p> <!></div>", 1);
function as(e, t) {
	k(t, !0);
	let n = N(""), r = N(void 0), i = j(() => Xo(Yo(t.areas), H(n))), a = j(() => t.current ? Jo(t.current) : ""), o = j(() => H(a) === "gemeente" || H(a) === "wijk" || H(a) === "buurt" ? Z(`level.${H(a)}`) : ""), s = j(() => t.current?.label.startsWith(H(o)) ? "" : H(o));
	function c(e) {
		P(n, ""), e.newState === "open" && H(r)?.querySelector("input")?.focus();
	}
	function l(e) {
		e.target.closest("a") && H(r)?.hidePopover();
	}
	var u = is(), d = I(u), f = F(d), p = (e) => {
		var t = ns(), n = L(t, !0);
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
	Ji(S), O(y);
	var ee = R(y, 2), te = L(ee, !0), C = R(ee, 2), ne = (e) => {
		{
			let n = j(() => t.current?.id);
			ts(e, {
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
	}, re = (e) => {
		var t = rs(), n = L(t, !0);
		z((e) => K(n, e), [() => Z("area.none")]), G(e, t);
	};
	q(C, (e) => {
		H(i).length ? e(ne) : e(re, -1);
	}), O(v), da(v, (e) => P(r, e), () => H(r)), z((e, t, n, r, i) => {
		K(h, e), K(_, `, ${t ?? ""}`), J(v, "aria-label", n), K(x, r), K(te, i);
	}, [
		() => t.current?.label ?? Z("area.choose"),
		() => Z("area.other"),
		() => Z("area.title"),
		() => Z("area.search"),
		() => H(n) ? Z("area.count", { n: Qo(H(i)) }) : ""
	]), jr("toggle", v, c), U("click", v, l), aa(S, () => H(n), (e) => P(n, e)), G(e, u), A();
}
Mr(["click"]);
// src/ui/Logo.svelte
var os = Vr("<svg class=\"logo\" viewBox=\"0 0 28 28\" aria-hidden=\"true\" focusable=\"false\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.7\" stroke-linecap=\"round\" stroke-linejoin=\"round\"><path d=\"M14 1.8v7.4M14 18.8v7.4M3.4 7.9l6.4 3.7M18.2 16.4l6.4 3.7M3.4 20.1l6.4-3.7M18.2 11.600l6.400-3.700\"></path><path d=\"M14 4.600q3 3.800 8.100 4.700Q20.400 14 22.100 18.700 17 19.600 14 23.400 11 19.600 5.900 18.700 7.600 14 5.900 9.300 11 8.400 14 4.600Z\"></path><circle cx=\"14\" cy=\"14\" r=\"3.6\" fill=\"currentColor\" stroke=\"none\"></circle></svg>");
function ss(e) {
	G(e, os());
}
// src/frame/Header.svelte
var cs = W("<p class=\"fictional\"><strong>Fictieve gegevens <span lang=\"en\">/ fictional data</span></strong> <span class=\"fictional__more\"> </span></p>"), ls = W("<button class=\"search-open\" type=\"button\" aria-keyshortcuts=\"/ Control+K\" aria-haspopup=\"dialog\"><!><span> </span><kbd aria-hidden=\"true\">/</kbd></button>"), us = W("<li><a><!><span> </span></a></li>"), ds = W("<nav class=\"nav\"><ul></ul></nav>"), fs = W("<header class=\"header\"><!> <div class=\"header__bar\"><a class=\"brand\" href=\"/\"><!><span>Spin in het web</span></a> <!> <!> <div class=\"header__tools\"><!></div></div> <!></header>");
function ps(e, t) {
	k(t, !0);
	var n = fs(), r = F(n), i = (e) => {
		var t = cs(), n = L(R(F(t), 2), !0);
		O(t), z((e) => K(n, e), [() => Z("fictional")]), G(e, t);
	};
	q(r, (e) => {
		t.fictional && e(i);
	});
	var a = R(r, 2), o = F(a);
	ss(F(o), {}), Oe(), O(o);
	var s = R(o, 2);
	gi(s, () => t.area ?? f);
	var c = R(s, 2), l = (e) => {
		var n = ls(), r = F(n);
		Q(r, { name: "search" });
		var i = L(R(r), !0);
		Oe(), O(n), z((e) => K(i, e), [() => Z("search.label")]), U("click", n, function(...e) {
			t.onSearch?.apply(this, e);
		}), G(e, n);
	};
	q(c, (e) => {
		t.onSearch && e(l);
	});
	var u = R(c, 2);
	gi(F(u), () => t.user), O(u), O(a);
	var d = R(a, 2), p = (e) => {
		var n = ds(), r = F(n);
		ui(r, 21, () => t.nav, (e) => e.href, (e, t) => {
			var n = us(), r = F(n), i = F(r);
			Q(i, { get name() {
				return H(t).icon;
			} });
			var a = L(R(i), !0);
			O(r), O(n), z(() => {
				J(r, "href", H(t).href), J(r, "aria-current", H(t).current ? "page" : void 0), K(a, H(t).text);
			}), G(e, n);
		}), O(r), O(n), z((e) => J(n, "aria-label", e), [() => Z("nav.label")]), G(e, n);
	};
	q(d, (e) => {
		t.nav.length && e(p);
	}), O(n), z((e) => J(o, "aria-label", e), [() => Z("brand.home")]), G(e, n), A();
}
Mr(["click"]);
// src/ui/Empty.svelte
var ms = W("<div class=\"empty\"><!> <!> <p> </p> <!></div>");
function hs(e, t) {
	let n = _a(t, "level", 3, 2);
	var r = ms(), i = F(r);
	Q(i, { get name() {
		return t.icon;
	} });
	var a = R(i, 2);
	vi(a, () => `h${n()}`, !1, (e, n) => {
		Oi(e, 0, "empty__title");
		var r = Hr();
		z(() => K(r, t.title)), G(n, r);
	});
	var o = R(a, 2), s = L(o, !0);
	gi(R(o, 2), () => t.children ?? f), O(r), z(() => K(s, t.text)), G(e, r);
}
// src/ui/Note.svelte
var gs = W("<div><!> <div class=\"note__body\"><!></div></div>");
function _s(e, t) {
	let n = _a(t, "tone", 3, "info");
	var r = gs(), i = F(r);
	Q(i, { get name() {
		return t.icon;
	} });
	var a = R(i, 2);
	gi(F(a), () => t.children), O(a), O(r), z(() => Oi(r, 1, `note note--${n() ?? ""}`)), G(e, r);
}
// src/ui/FailureView.svelte
var vs = W("<span class=\"nowrap\"> </span>"), ys = W("<p role=\"status\"><strong> </strong></p> <p> <!></p> <p><button class=\"button button--secondary button--sm\" type=\"button\"><!> </button></p>", 1);
function bs(e, t) {
	k(t, !0);
	let n = _a(t, "roleLabel", 3, "");
	var r = Ur(), i = I(r), a = (e) => {
		{
			let r = j(() => Z("noAccess.title")), i = j(() => t.failure.problem?.detail || Z("noAccess.text", { role: n() }));
			hs(e, {
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
			hs(e, {
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
			_s(e, {
				tone: "error",
				get icon() {
					return H(n);
				},
				children: (e, n) => {
					var r = ys(), i = I(r), a = L(F(i), !0);
					O(i);
					var o = R(i, 2), s = F(o), c = R(s), l = (e) => {
						var n = vs(), r = L(n, !0);
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
Mr(["click"]);
// src/ui/shape.ts
var xs = {
	Resident: "bewoner",
	Household: "bewoner",
	CircleEntry: "bewoner",
	Professional: "professional",
	Team: "professional",
	Organisation: "organisatie",
	Agreement: "organisatie",
	Funding: "organisatie"
}, Ss = (e) => xs[e] ?? "activiteit", $ = (e) => e.toFixed(1);
function Cs(e, t, n, r) {
	switch (e) {
		case "bewoner": return `M${$(t - r)} ${$(n)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
		case "professional": return ws(t, n, r * .885);
		case "organisatie": return Ts(t, n, r * 1.1);
		case "activiteit": return `M${$(t)} ${$(n - r * 1.25)}L${$(t + r * 1.25)} ${$(n)}L${$(t)} ${$(n + r * 1.25)}L${$(t - r * 1.25)} ${$(n)}Z`;
	}
}
function ws(e, t, n) {
	let r = n * .28, i = $(2 * (n - r));
	return `M${$(e - n + r)} ${$(t - n)}h${i}a${$(r)} ${$(r)} 0 0 1 ${$(r)} ${$(r)}v${i}a${$(r)} ${$(r)} 0 0 1 ${$(-r)} ${$(r)}h-${i}a${$(r)} ${$(r)} 0 0 1 ${$(-r)} ${$(-r)}v-${i}a${$(r)} ${$(r)} 0 0 1 ${$(r)} ${$(-r)}Z`;
}
function Ts(e, t, n) {
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
var Es = Vr("<circle cx=\"10\" cy=\"10\" r=\"8.800\"></circle>"), Ds = Vr("<svg class=\"swatch\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><!><path></path></svg>");
function Os(e, t) {
	k(t, !0);
	let n = _a(t, "ring", 3, !1), r = j(() => Ss(t.kind));
	var i = Ds(), a = F(i), o = (e) => {
		var t = Es();
		z(() => Oi(t, 0, `k-ring k--${H(r) ?? ""}`)), G(e, t);
	};
	q(a, (e) => {
		n() && e(o);
	});
	var s = R(a);
	O(i), z((e) => {
		Oi(s, 0, `k k--${H(r) ?? ""}`), J(s, "d", e);
	}, [() => Cs(H(r), 10, 10, n() ? 5.4 : 7.4)]), G(e, i), A();
}
// src/frame/SearchDialog.svelte
var ks = W("<li><a><!><span> </span></a></li>"), As = W("<h2> </h2> <ul></ul>", 1), js = W("<dialog class=\"modal modal--search\"><form class=\"search-field\" role=\"search\"><label class=\"sr\" for=\"zoek\"> </label> <!> <input id=\"zoek\" type=\"search\" autocomplete=\"off\" spellcheck=\"false\"/> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button></form> <div class=\"found\"><p class=\"small muted\" role=\"status\"> </p> <!> <!></div></dialog>");
function Ms(e, t) {
	k(t, !0);
	let n = N(""), r = N(void 0), i = N(void 0), a = N(0), o = j(() => c(H(r)?.items ?? [])), s = j(() => H(r) ? H(r).items.length ? Z("search.count", { n: H(r).items.length }) : Z("search.none") : "");
	Sn(() => {
		H(a);
		let e = H(n).trim();
		if (P(i, void 0), !e) {
			P(r, void 0);
			return;
		}
		let o = new AbortController(), s = setTimeout(() => {
			t.search(e, o.signal).then((e) => P(r, e)).catch((e) => {
				!Sa(e) && !o.signal.aborted && P(i, xa(e));
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
	var f = js(), p = F(f), m = F(p), h = L(m, !0), _ = R(m, 2);
	Q(_, { name: "search" });
	var v = R(_, 2);
	Ji(v);
	var y = R(v, 2), b = F(y);
	Q(b, { name: "close" });
	var x = L(R(b), !0);
	O(y), O(p);
	var S = R(p, 2), ee = F(S), te = L(ee, !0), C = R(ee, 2), ne = (e) => {
		bs(e, {
			get failure() {
				return H(i);
			},
			onRetry: () => P(a, H(a) + 1)
		});
	};
	q(C, (e) => {
		H(i) && e(ne);
	}), ui(R(C, 2), 17, () => H(o), ([e, t]) => e, (e, n) => {
		var r = j(() => g(H(n), 2));
		let i = () => H(r)[0], a = () => H(r)[1];
		var o = As(), s = I(o), c = L(s, !0), l = R(s, 2);
		ui(l, 21, a, (e) => e.id, (e, n) => {
			var r = ks(), a = F(r), o = F(a);
			Os(o, { get kind() {
				return i();
			} });
			var s = L(R(o), !0);
			O(a), O(r), z((e) => {
				J(a, "href", e), K(s, H(n).label);
			}, [() => t.hrefOf(H(n))]), G(e, r);
		}), O(l), z((e) => K(c, e), [() => t.groupWord(i())]), G(e, o);
	}), O(S), O(f), yi(f, () => u), z((e, t, n, r, i) => {
		J(f, "aria-label", e), K(h, t), J(v, "placeholder", n), K(x, r), K(te, i);
	}, [
		() => Z("search.title"),
		() => Z("search.label"),
		() => Z("search.label"),
		() => Z("search.close"),
		() => H(s) || Z("search.hint")
	]), U("click", f, d), U("keydown", f, l), jr("cancel", f, (e) => {
		e.preventDefault(), t.onClose();
	}), jr("submit", p, (e) => {
		e.preventDefault(), P(a, H(a) + 1);
	}), aa(v, () => H(n), (e) => P(n, e)), U("click", y, function(...e) {
		t.onClose?.apply(this, e);
	}), G(e, f), A();
}
Mr(["click", "keydown"]);
// src/frame/Toast.svelte
var Ns = W("<button class=\"button button--quiet\" type=\"button\"> </button> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button>", 1), Ps = W("<div><!><p> </p> <!></div>"), Fs = W("<div class=\"toasts\" role=\"status\"><!></div>");
function Is(e, t) {
	k(t, !0);
	function n(e) {
		t.onDismiss(), document.getElementById("inhoud")?.focus({ preventScroll: !0 }), e();
	}
	var r = Fs(), i = F(r), a = (e) => {
		var r = Ps(), i = F(r);
		Q(i, { name: "check" });
		var a = R(i), o = L(a, !0), s = R(a, 2), c = (e) => {
			var r = Ns(), i = I(r), a = L(i, !0), o = R(i, 2), s = F(o);
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
			Oi(r, 1, Si(["toast", t.offer && "toast--offer"])), K(o, t.text);
		}), jr("mouseenter", r, function(...e) {
			t.onStay?.apply(this, e);
		}), jr("mouseleave", r, function(...e) {
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
Mr([
	"focusin",
	"focusout",
	"click"
]);
// src/app/actions.ts
var Ls = {
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
	exportRecords: "records.export",
	arrangeMap: "map.arrange",
	shareMap: "map.share"
}, Rs = [
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
	[/^\/p\/([^/]+)$/, (e) => ({
		page: "actor",
		id: e
	})],
	[/^\/nieuw\/([^/]+)$/, (e) => ({
		page: "new",
		kind: e
	})]
];
function zs(e) {
	for (let [t, n] of Rs) {
		let r = t.exec(e);
		if (r) return n(Bs(r[1] ?? ""));
	}
	return { page: "unknown" };
}
function Bs(e) {
	try {
		return decodeURIComponent(e);
	} catch {
		return e;
	}
}
var Vs = encodeURIComponent, Hs = "/rol", Us = "/hulp", Ws = "/welkom", Gs = "/account", Ks = "/prullenbak", qs = "/bewaartermijnen", Js = "/import", Ys = "/beheer", Xs = (e) => `/beheer/${e}`, Zs = (e) => e && e !== "/" ? `/inloggen?naar=${Vs(e)}` : "/inloggen", Qs = (e) => `/g/${Vs(e)}/ontbrekende-schakels`, $s = (e, t) => `/g/${Vs(e)}/kaart${t ? `?f=${Vs(t)}` : ""}`, ec = (e) => `/g/${Vs(e)}/posities`, tc = (e) => `/g/${Vs(e)}/lijst`, nc = (e, t) => `/p/${Vs(e)}${t ? `?g=${Vs(t)}` : ""}`, rc = (e, t) => `/nieuw/${Vs(e)}?g=${Vs(t)}`;
function ic(e, t) {
	let n = new URLSearchParams(e.search);
	for (let [e, r] of Object.entries(t)) r === void 0 || r === "" ? n.delete(e) : n.set(e, r);
	let r = n.toString();
	return e.pathname + (r ? `?${r}` : "");
}
function ac(e, t) {
	if (!e?.startsWith("/")) return "/";
	try {
		let n = new URL(e, t);
		return n.origin === t && n.pathname !== "/inloggen" ? n.pathname + n.search : "/";
	} catch {
		return "/";
	}
}
// src/app/theme.svelte.ts
var oc = [
	"system",
	"light",
	"dark"
], sc = Wa("theme"), cc = N(Qt(sc === "light" || sc === "dark" ? sc : "system")), lc = () => H(cc);
function uc(e) {
	P(cc, e, !0), Ga("theme", e === "system" ? null : e), e === "system" ? delete document.documentElement.dataset.theme : document.documentElement.dataset.theme = e;
}
// src/ui/initials.ts
function dc(e) {
	let t = e.split(/\s+/).filter((e) => /^\p{Lu}/u.test(e)), [n, r] = [t[0], t.length > 1 ? t.at(-1) : void 0];
	return [n, r].map((e) => e?.charAt(0) ?? "").join("") || e.charAt(0).toUpperCase();
}
// src/ui/Segmented.svelte
var fc = W("<label><input type=\"radio\"/> </label>"), pc = W("<fieldset class=\"choice-row\"><legend> </legend> <div class=\"segmented\"></div></fieldset>");
function mc(e, t) {
	k(t, !0);
	var n = pc(), r = F(n), i = L(r, !0), a = R(r, 2);
	ui(a, 21, () => t.options, (e) => e.value, (e, n) => {
		var r = fc(), i = F(r);
		Ji(i);
		var a = R(i);
		O(r), z(() => {
			J(i, "name", t.name), Yi(i, H(n).value), Xi(i, H(n).value === t.value), K(a, ` ${H(n).text ?? ""}`);
		}), U("change", i, () => t.onChoose(H(n).value)), G(e, r);
	}), O(a), O(n), z(() => K(i, t.label)), G(e, n), A();
}
Mr(["change"]);
// src/frame/UserMenu.svelte
var hc = W("<small> </small>"), gc = W("<span class=\"user__text\" aria-hidden=\"true\"><b> </b><!></span> <span class=\"avatar\" aria-hidden=\"true\"> </span> <span class=\"sr\"> </span>", 1), _c = W("<!><span class=\"sr\"> </span>", 1), vc = W("<h2> </h2>"), yc = W("<button type=\"button\"><!> </button>"), bc = W("<a><!> </a>"), xc = W("<button type=\"button\" popovertarget=\"ik\"><!></button> <div class=\"menu menu--user\" id=\"ik\" popover=\"\" role=\"dialog\"><!> <!> <!> <!> <a><!> </a> <div class=\"menu__choices\"><!> <!></div> <!></div>", 1);
function Sc(e, t) {
	k(t, !0);
	let n = N(void 0), r = {
		nl: "Nederlands",
		en: "English"
	}, i = () => H(n)?.hidePopover(), a = j(() => t.me ? [
		[
			t.accounts,
			Gs,
			"users",
			Z("user.account")
		],
		[
			t.may(Ls.seeBin),
			Ks,
			"bin",
			Z("user.bin")
		],
		[
			t.may(Ls.seeRetention),
			qs,
			"calendar",
			Z("user.retention")
		],
		[
			t.may(Ls.importRecords),
			Js,
			"upload",
			Z("user.import")
		]
	].filter(([e]) => e) : []);
	var o = xc(), s = I(o), c = F(s), l = (e) => {
		var n = gc(), r = I(n), i = F(r), a = L(i, !0), o = R(i), s = (e) => {
			var n = hc(), r = L(n, !0);
			z(() => K(r, t.me.name)), G(e, n);
		};
		q(o, (e) => {
			t.me.name && e(s);
		}), O(r);
		var c = R(r, 2), l = L(c, !0), u = L(R(c, 2), !0);
		z((e, n) => {
			K(a, t.me.roleLabel), K(l, e), K(u, n);
		}, [() => dc(t.me.name || t.me.roleLabel), () => Z("user.menu", {
			who: t.me.name || t.me.roleLabel,
			role: t.me.roleLabel
		})]), G(e, n);
	}, u = (e) => {
		var t = _c(), n = I(t);
		Q(n, { name: "users" });
		var r = L(R(n), !0);
		z((e) => K(r, e), [() => Z("user.settings")]), G(e, t);
	};
	q(c, (e) => {
		t.me ? e(l) : e(u, -1);
	}), O(s);
	var d = R(s, 2), f = F(d), p = (e) => {
		var n = vc(), r = L(n, !0);
		z((e) => K(r, e), [() => t.me.name ? Z("user.who", {
			who: t.me.name,
			role: t.me.roleLabel
		}) : t.me.roleLabel]), G(e, n);
	};
	q(f, (e) => {
		t.me && e(p);
	});
	var m = R(f, 2), h = (e) => {
		var n = yc(), r = F(n);
		Q(r, { name: "undo" });
		var a = R(r, 1, !0);
		O(n), z((e) => K(a, e), [() => Z("undo.last")]), U("click", n, () => {
			i(), t.onUndo();
		}), G(e, n);
	};
	q(m, (e) => {
		t.onUndo && e(h);
	});
	var _ = R(m, 2);
	ui(_, 17, () => H(a), ([, e, t, n]) => e, (e, t) => {
		var n = j(() => g(H(t), 4));
		let r = () => H(n)[1], a = () => H(n)[2], o = () => H(n)[3];
		var s = bc(), c = F(s);
		Q(c, { get name() {
			return a();
		} });
		var l = R(c, 1, !0);
		O(s), z(() => {
			J(s, "href", r()), K(l, o());
		}), U("click", s, i), G(e, s);
	});
	var v = R(_, 2), y = (e) => {
		var t = bc(), n = F(t);
		Q(n, { name: "users" });
		var r = R(n, 1, !0);
		O(t), z((e) => {
			J(t, "href", Hs), K(r, e);
		}, [() => Z("user.otherRole")]), U("click", t, i), G(e, t);
	};
	q(v, (e) => {
		t.accounts || e(y);
	});
	var b = R(v, 2), x = F(b);
	Q(x, { name: "help" });
	var S = R(x, 1, !0);
	O(b);
	var ee = R(b, 2), te = F(ee);
	{
		let e = j(() => Z("user.language")), t = j(() => Ka.map((e) => ({
			value: e,
			text: r[e]
		}))), n = j(Xa);
		mc(te, {
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
			onChoose: (e) => Za(e)
		});
	}
	var C = R(te, 2);
	{
		let e = j(() => Z("user.theme")), t = j(() => oc.map((e) => ({
			value: e,
			text: Z(`theme.${e}`)
		}))), n = j(lc);
		mc(C, {
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
			onChoose: (e) => uc(e)
		});
	}
	O(ee);
	var ne = R(ee, 2), re = (e) => {
		var n = yc(), r = F(n);
		Q(r, { name: "door" });
		var a = R(r, 1, !0);
		O(n), z((e) => K(a, e), [() => Z(t.accounts ? "user.logOut" : "user.leave")]), U("click", n, () => {
			i(), t.onLeave();
		}), G(e, n);
	};
	q(ne, (e) => {
		t.me && e(re);
	}), O(d), da(d, (e) => P(n, e), () => H(n)), z((e, n) => {
		Oi(s, 1, Si(["user", !t.me && "user--nobody"])), J(d, "aria-label", e), J(b, "href", Us), K(S, n);
	}, [() => Z("user.settings"), () => Z("nav.help")]), U("click", b, i), G(e, o), A();
}
Mr(["click"]);
// src/app/revisions.svelte.ts
var Cc = N(0), wc = N(0), Tc = N(0), Ec = N(0), Dc = () => H(Ec);
function Oc() {
	P(Ec, H(Ec) + 1);
}
var kc = () => H(Cc), Ac = () => H(wc) > H(Cc) && H(Tc) > 0;
function jc(e) {
	P(wc, Math.max(H(wc), e), !0), H(Tc) === 0 && Nc();
}
function Mc(e) {
	let t = H(Cc) === H(wc);
	P(wc, Math.max(H(wc), e), !0), t && P(Cc, H(wc), !0);
}
function Nc() {
	P(Cc, H(wc), !0);
}
function Pc() {
	return P(Tc, H(Tc) + 1), () => {
		P(Tc, H(Tc) - 1), H(Tc) === 0 && Nc();
	};
}
// src/app/resource.svelte.ts
var Fc = 300;
function Ic(e, t) {
	let n = N(void 0), r = N(void 0), i = N(!0), a = N(!1), o = N(0), s = "", c = 0, l = !1;
	return Sn(() => {
		H(o), Dc();
		let u = e();
		u !== s && P(n, void 0), s = u, c = hr(kc), l = !0, P(i, !0);
		let d = new AbortController(), f = setTimeout(() => P(a, !0), Fc);
		return t(d.signal).then((e) => {
			P(n, e), P(r, void 0);
		}).catch((e) => {
			if (Sa(e) || d.signal.aborted) return;
			let t = xa(e);
			t.unidentified || P(r, t);
		}).finally(() => {
			clearTimeout(f), d.signal.aborted || (l = !1, P(i, !1), P(a, !1), hr(kc) !== c && P(o, H(o) + 1));
		}), () => {
			clearTimeout(f), P(a, !1), d.abort();
		};
	}), Sn(() => {
		kc() !== c && !l && hr(() => P(o, H(o) + 1));
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
var Lc = N("");
function Rc() {
	location.pathname !== "/welkom" || location.hash.length < 2 || (P(Lc, location.hash.slice(1), !0), history.replaceState(null, "", Ws));
}
var zc = () => H(Lc), Bc = N(new URL(location.href)), Vc = j(() => zs(H(Bc).pathname)), Hc = () => H(Bc), Uc = () => H(Vc), Wc = (e) => H(Bc).searchParams.get(e) ?? void 0;
function Gc(e, { replace: t = !1 } = {}) {
	let n = new URL(e, location.origin), r = n.pathname === H(Bc).pathname;
	t ? history.replaceState(null, "", n) : history.pushState(null, "", n), P(Bc, n), r || qc();
}
function Kc(e) {
	Gc(ic(H(Bc), e));
}
async function qc() {
	await fr(), window.scrollTo(0, 0), document.querySelector("main")?.focus({ preventScroll: !0 });
}
function Jc() {
	Rc();
	let e = H(Bc).pathname === location.pathname;
	P(Bc, new URL(location.href)), e || qc();
}
function Yc(e) {
	if (e.defaultPrevented || e.button !== 0 || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return;
	let t = e.target?.closest?.("a");
	!t || t.target || t.hasAttribute("download") || t.origin !== location.origin || t.getAttribute("href")?.startsWith("#") || (e.preventDefault(), Gc(t.href));
}
function Xc() {
	return addEventListener("popstate", Jc), document.addEventListener("click", Yc), () => {
		removeEventListener("popstate", Jc), document.removeEventListener("click", Yc);
	};
}
// src/app/session.svelte.ts
var Zc = N(void 0), Qc = N(void 0), $c = N(void 0), el = N(!1), tl = 0, nl = () => H(Qc), rl = () => H($c), il = () => H(Zc), al = () => H(Zc)?.mode === "accounts", ol = () => H(el);
async function sl() {
	let e = ++tl, { signal: t } = new AbortController();
	try {
		P(Zc, H(Zc) ?? await ao());
		let n = await yo(t), [r, i] = await Promise.all([bo(t), xo(t).catch(cl)]);
		e === tl && ((e) => {
			var t = g(e, 2);
			P(Qc, t[0]), P($c, t[1]);
		})([{
			me: n,
			schema: r,
			areas: i
		}, void 0]), e === tl && P(el, !1);
	} catch (t) {
		e === tl && ((e) => {
			var t = g(e, 2);
			P(Qc, t[0]), P($c, t[1]);
		})([void 0, xa(t)]);
	}
}
function cl(e) {
	if (xa(e).forbidden) return [];
	throw e;
}
function ll() {
	H(Qc) && (al() ? P(el, !0) : ul());
}
function ul() {
	tl += 1, P(Qc, void 0), P(el, !1), P($c, new ba(401, null));
}
var dl = (e) => H(Qc)?.me.may.includes(e) ?? !1, fl = (e) => H(Qc)?.schema.actors.find((t) => t.kind === e), pl = (e) => H(Qc)?.schema.ties.find((t) => t.kind === e), ml = (e) => fl(e)?.label ?? e, hl = (e) => pl(e)?.label ?? e;
function gl(e) {
	return (H(Qc) ? [...H(Qc).schema.actors, ...H(Qc).schema.ties] : []).flatMap((e) => e.attributes).find((t) => t.name === e && t.codes?.length)?.codes ?? [];
}
var _l = [
	"buurt",
	"wijk",
	"gemeente"
];
function vl() {
	let e = H(Qc)?.me.areas[0]?.code;
	if (e) return e;
	let t = H(Qc)?.areas ?? [];
	for (let e of _l) {
		let n = t.find((t) => t.attributes.level === e);
		if (n) return n.id;
	}
	return t[0]?.id;
}
// src/i18n/dates.ts
var yl = "Europe/Amsterdam";
function bl(e, t, n) {
	return new Intl.DateTimeFormat(n === "en" ? "en-GB" : n, t).format(e);
}
function xl(e, t = Xa()) {
	let n = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(e ?? "");
	if (!n) return "";
	let [, r, i, a] = n;
	if (!i) return r;
	let o = new Date(Date.UTC(Number(r), Number(i) - 1, Number(a ?? 1))), s = {
		month: "long",
		year: "numeric",
		timeZone: "UTC"
	};
	return bl(o, a ? {
		...s,
		day: "numeric"
	} : s, t);
}
function Sl(e, t = Xa()) {
	let n = new Date(e);
	return Number.isNaN(n.getTime()) ? "" : bl(n, {
		day: "numeric",
		month: "long",
		year: "numeric",
		hour: "2-digit",
		minute: "2-digit",
		timeZone: yl
	}, t);
}
function Cl(e = new Date()) {
	return new Intl.DateTimeFormat("en-CA", {
		timeZone: yl,
		year: "numeric",
		month: "2-digit",
		day: "2-digit"
	}).format(e);
}
function wl(e, t) {
	let [n = 0, r = 1, i = 1] = e.split("-").map(Number), [a = 0, o = 1, s = 1] = t.split("-").map(Number);
	return Math.max(0, (a - n) * 12 + (o - r) - +(s < i));
}
function Tl(e, t) {
	return Math.max(0, Math.round((Date.parse(t.slice(0, 10)) - Date.parse(e.slice(0, 10))) / 864e5));
}
function El(e) {
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
	return Dl(c) ? c : null;
}
function Dl(e) {
	let [t = 0, n = 1, r = 1] = e.split("-").map(Number), i = new Date(Date.UTC(t, n - 1, r));
	return t >= 1900 && t < 2200 && i.getUTCMonth() === n - 1 && i.getUTCDate() === r;
}
function Ol(e) {
	return e ? e.slice(0, 10).split("-").map((e) => e.replace(/^0/, "")).reverse().join("-") : "";
}
// src/ui/DateField.svelte
var kl = W("<p class=\"error\"><!> </p>"), Al = W("<div><label> </label> <!> <input class=\"input\" type=\"text\" autocomplete=\"off\"/></div>");
function jl(e, t) {
	k(t, !0);
	let n = N(!1);
	function r(e) {
		let r = e.currentTarget.value.trim(), i = r === "" ? void 0 : El(r);
		P(n, i === null || i !== void 0 && i.length !== 10, !0), !H(n) && i !== t.value && t.onChange(i ?? void 0);
	}
	var i = Al(), a = F(i), o = L(a, !0), s = R(a, 2), c = (e) => {
		var n = kl(), r = F(n);
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
	Ji(l), O(i), z((e, r) => {
		Oi(i, 1, Si([
			"field",
			"field--date",
			H(n) && "field--error"
		])), J(a, "for", t.id), K(o, t.label), J(l, "id", t.id), Yi(l, e), J(l, "placeholder", r), J(l, "aria-invalid", H(n) || void 0), J(l, "aria-describedby", H(n) ? `${t.id}-fout` : void 0);
	}, [() => Ol(t.value), () => Z("date.today")]), U("change", l, r), G(e, i), A();
}
Mr(["change"]);
// src/ui/PrintButton.svelte
var Ml = W("<button class=\"button button--secondary button--print no-print\" type=\"button\"><!> </button>");
function Nl(e, t) {
	k(t, !0);
	var n = Ml(), r = F(n);
	Q(r, { name: "print" });
	var i = R(r, 1, !0);
	O(n), z((e) => K(i, e), [() => Z("print")]), U("click", n, () => window.print()), G(e, n), A();
}
Mr(["click"]);
// src/ui/Skeleton.svelte
var Pl = W("<div class=\"sk-row\" aria-hidden=\"true\"><span class=\"skeleton sk-dot\"></span> <span class=\"sk-lines\"><span></span><span class=\"skeleton sk-90\"></span></span></div>"), Fl = W("<div class=\"skeletons\"><p class=\"sr\" role=\"status\"> </p> <!></div>");
function Il(e, t) {
	let n = _a(t, "rows", 3, 4);
	var r = Fl(), i = F(r), a = L(i, !0);
	ui(R(i, 2), 17, () => ({ length: n() }), oi, (e, t, n) => {
		var r = Pl(), i = R(F(r), 2);
		Oi(F(i), 1, Si(["skeleton", n % 2 ? "sk-40" : "sk-60"])), Oe(), O(i), O(r), G(e, r);
	}), O(r), z(() => K(a, t.label)), G(e, r);
}
// src/missing/links.ts
var Ll = (e) => `h-${e}`, Rl = (e) => `b-${e}`;
function zl(e) {
	let t = Object.values(e.hidden).some((e) => e !== 0);
	return e.holdingTogether.length + e.outOfReachResidents.length + e.unknown.length === 0 && !t && !e.residents.exact && !e.residents.band;
}
function Bl(e) {
	let { asked: t, outOfReach: n } = e;
	return typeof t.exact != "number" || typeof n.exact != "number" ? null : Math.max(0, t.exact - n.exact);
}
// src/i18n/figures.ts
function Vl(e) {
	return typeof e?.exact == "number" ? new Intl.NumberFormat(Xa()).format(e.exact) : e?.band ? Z(`band.${e.band}`) : Z("band.none");
}
// src/missing/Figures.svelte
var Hl = W("<dl class=\"effects\"><div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> <small> </small></dd></div> <div><dt> </dt><dd> <small> </small></dd></div></dl>");
function Ul(e, t) {
	k(t, !0);
	var n = Hl(), r = F(n), i = F(r), a = L(i, !0), o = L(R(i), !0);
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
		() => Vl(t.report.residents),
		() => Z("missing.schakels"),
		() => Vl(t.report.schakels),
		() => Z("missing.asked"),
		() => Vl(t.report.asked),
		() => Z("missing.notAsked", { count: Vl(t.report.notAsked) }),
		() => Z("missing.outOfReach"),
		() => Vl(t.report.outOfReach),
		() => Z("missing.soFar")
	]), G(e, n), A();
}
// src/missing/Hidden.svelte
var Wl = W("<p class=\"hidden-rows small muted\"><!> </p>");
function Gl(e, t) {
	k(t, !0);
	var n = Ur(), r = I(n), i = (e) => {
		var n = Wl(), r = F(n);
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
var Kl = W("<tr><th scope=\"row\"><span class=\"name\"><!><span><a> </a><span class=\"second\"> </span></span></span></th><td><span> </span></td><td> </td><td data-label=\"\" class=\"is-act\"><button class=\"button button--secondary button--sm\" type=\"button\"> <span class=\"sr\"> </span></button></td></tr>"), ql = W("<table class=\"table table--stack worklist worklist--holders\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>"), Jl = W("<p class=\"muted\"> </p>"), Yl = W("<!> <!>", 1);
function Xl(e, t) {
	k(t, !0);
	var n = Yl(), r = I(n), i = (e) => {
		var n = ql(), r = F(n), i = L(r, !0), a = R(r), o = F(a), s = F(o), c = L(s, !0), l = R(s), u = L(l, !0), d = R(l), f = L(d, !0), p = L(R(d), !0);
		O(o), O(a);
		var m = R(a);
		ui(m, 21, () => t.rows, (e) => e.person.id, (e, n) => {
			let r = j(() => Ll(H(n).person.id));
			var i = Kl(), a = F(i), o = F(a), s = F(o);
			Os(s, { get kind() {
				return H(n).person.kind;
			} });
			var c = R(s), l = F(c), u = L(l, !0), d = L(R(l), !0);
			O(c), O(o), O(a);
			var f = R(a), p = F(f), m = L(p, !0);
			O(f);
			var h = R(f), g = L(h, !0), _ = R(h), v = F(_), y = F(v, !0), b = L(R(y), !0);
			O(v), O(_), O(i), z((e, a, o, s, c, _, x) => {
				Oi(i, 1, Si([t.open === H(r) && "is-open"])), J(l, "href", e), K(u, H(n).person.label), K(d, a), J(f, "data-label", o), Oi(p, 1, Si(["badge", H(n).betweenness === "high" && "badge--info"])), K(m, s), J(h, "data-label", c), K(g, _), J(v, "aria-expanded", t.open === H(r)), K(y, x), K(b, H(n).person.label);
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
		var t = Jl(), n = L(t, !0);
		z((e) => K(n, e), [() => Z("holders.none")]), G(e, t);
	};
	q(r, (e) => {
		t.rows.length > 0 ? e(i) : e(a, -1);
	}), Gl(R(r, 2), { get count() {
		return t.hidden;
	} }), G(e, n), A();
}
Mr(["click"]);
// src/ui/Age.svelte
var Zl = W("<span class=\"badge badge--warn\"><!> </span>"), Ql = W("<span class=\"badge badge--ok\"> </span>"), $l = W("<span class=\"badge\"> </span>"), eu = W("<span class=\"age\"><!> <span class=\"small muted\"> </span></span>");
function tu(e, t) {
	k(t, !0);
	let n = _a(t, "partial", 3, !1), r = j(() => t.since ? wl(t.since, t.day) : 0), i = j(() => t.since ? Tl(t.since, t.day) : 0), a = j(() => H(r) >= 1 ? Z("age.months", { n: H(r) }) : Z("age.days", { n: H(i) }));
	var o = Ur(), s = I(o), c = (e) => {
		var t = eu(), i = F(t), o = (e) => {
			var t = Zl(), n = F(t);
			Q(n, { name: "clock" });
			var r = R(n, 1, !0);
			O(t), z((e) => K(r, e), [() => Z("age.old")]), G(e, t);
		}, s = (e) => {
			var t = Ql(), n = L(t, !0);
			z((e) => K(n, e), [() => Z("age.fresh")]), G(e, t);
		}, c = (e) => {
			var t = $l(), n = L(t, !0);
			z((e) => K(n, e), [() => Z("age.fair")]), G(e, t);
		};
		q(i, (e) => {
			H(r) >= 12 ? e(o) : H(r) < 3 ? e(s, 1) : e(c, -1);
		});
		var l = L(R(i, 2));
		O(t), z((e) => K(l, `${H(a) ?? ""}${e ?? ""}`), [() => n() ? Z("age.partial") : ""]), G(e, t);
	}, l = (e) => {
		var t = $l(), n = L(t, !0);
		z((e) => K(n, e), [() => Z("age.unknown")]), G(e, t);
	};
	q(s, (e) => {
		t.since ? e(c) : e(l, -1);
	}), G(e, o), A();
}
// src/missing/ReachTable.svelte
var nu = W("<span class=\"second\"> </span>"), ru = W("<tr><th scope=\"row\"><span class=\"name\"><!><a> </a></span></th><td> </td><td><span> <!></span></td><td><!></td><td data-label=\"\" class=\"is-act\"><button class=\"button button--secondary button--sm\" type=\"button\"> <span class=\"sr\"> </span></button></td></tr>"), iu = W("<table class=\"table table--stack worklist\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>"), au = W("<p class=\"muted\"> </p>"), ou = W("<!> <!>", 1);
function su(e, t) {
	k(t, !0);
	var n = ou(), r = I(n), i = (e) => {
		var n = iu(), r = F(n), i = L(r, !0), a = R(r), o = F(a), s = F(o), c = L(s, !0), l = R(s), u = L(l, !0), d = R(l), f = L(d, !0), p = R(d), m = L(p, !0), h = L(R(p), !0);
		O(o), O(a);
		var g = R(a);
		ui(g, 21, () => t.rows, (e) => e.person.id, (e, n) => {
			let r = j(() => Rl(H(n).person.id));
			var i = ru(), a = F(i), o = F(a), s = F(o);
			Os(s, { get kind() {
				return H(n).person.kind;
			} });
			var c = R(s), l = L(c, !0);
			O(o), O(a);
			var u = R(a), d = L(u, !0), f = R(u), p = F(f), m = F(p, !0), h = R(m), g = (e) => {
				var t = nu(), r = L(t, !0);
				z(() => K(r, H(n).strengths.text)), G(e, t);
			};
			q(h, (e) => {
				H(n).strengths?.text && e(g);
			}), O(p), O(f);
			var _ = R(f), v = F(_);
			{
				let e = j(() => H(n).extent === "partial");
				tu(v, {
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
				Oi(i, 1, Si([t.open === H(r) && "is-open"])), J(c, "href", e), K(l, H(n).person.label), J(u, "data-label", a), K(d, H(n).reason), J(f, "data-label", o), K(m, s), J(_, "data-label", p), J(b, "aria-expanded", t.open === H(r)), K(x, h), K(S, H(n).person.label);
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
		var n = au(), r = L(n, !0);
		z((e) => K(r, e), [() => t.hidden === 0 ? Z("reach.none") : Z("reach.noneForYou")]), G(e, n);
	};
	q(r, (e) => {
		t.rows.length > 0 ? e(i) : e(a, -1);
	}), Gl(R(r, 2), { get count() {
		return t.hidden;
	} }), G(e, n), A();
}
Mr(["click"]);
// src/missing/UnknownList.svelte
var cu = W("<li><!><a> </a><span class=\"badge\"> </span></li>"), lu = W("<p><button class=\"button button--secondary\" type=\"button\"> </button></p>"), uu = W("<ul class=\"people\"></ul> <!>", 1), du = W("<p class=\"muted\"> </p>"), fu = W("<!> <!>", 1);
function pu(e, t) {
	k(t, !0);
	let n = N(!1), r = j(() => H(n) ? t.people : t.people.slice(0, 24));
	var i = fu(), a = I(i), o = (e) => {
		var i = uu(), a = I(i);
		ui(a, 21, () => H(r), (e) => e.id, (e, n) => {
			var r = cu(), i = F(r);
			Os(i, { get kind() {
				return H(n).kind;
			} });
			var a = R(i), o = L(a, !0), s = L(R(a), !0);
			O(r), z((e, t) => {
				J(a, "href", e), K(o, H(n).label), K(s, t);
			}, [() => t.hrefOf(H(n).id), () => Z("unknown.badge")]), G(e, r);
		}), O(a);
		var o = R(a, 2), s = (e) => {
			var r = lu(), i = F(r), a = L(i, !0);
			O(r), z((e) => K(a, e), [() => Z("unknown.all", { n: t.people.length })]), U("click", i, () => P(n, !0)), G(e, r);
		};
		q(o, (e) => {
			H(r).length < t.people.length && e(s);
		}), G(e, i);
	}, s = (e) => {
		var n = du(), r = L(n, !0);
		z((e) => K(r, e), [() => t.hidden === 0 ? Z("unknown.none") : Z("unknown.noneForYou")]), G(e, n);
	};
	q(a, (e) => {
		t.people.length > 0 ? e(o) : e(s, -1);
	}), Gl(R(a, 2), { get count() {
		return t.hidden;
	} }), G(e, i), A();
}
Mr(["click"]);
// src/missing/WhyHolder.svelte
var mu = W("<p><strong> </strong> </p>"), hu = W("<p class=\"why__lead\"> </p> <div><h3> </h3> <ul class=\"rules\"><li><!><span> </span></li> <li><!><span> </span></li></ul></div> <dl class=\"facts\"><div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div></dl> <!> <p class=\"why__actions\"><a class=\"button button--secondary\"> </a></p> <p class=\"small muted\"> </p>", 1);
function gu(e, t) {
	k(t, !0);
	var n = hu(), r = I(n), i = L(r, !0), a = R(r, 2), o = F(a), s = L(o, !0), c = R(o, 2), l = F(c), u = F(l);
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
	var te = R(h, 2);
	_s(te, {
		tone: "ok",
		icon: "idea",
		children: (e, t) => {
			var n = mu(), r = F(n), i = L(r, !0), a = R(r);
			O(n), z((e, t) => {
				K(i, e), K(a, ` ${t ?? ""}`);
			}, [() => Z("why.strength"), () => Z("why.strength.holder")]), G(e, n);
		},
		$$slots: { default: !0 }
	});
	var C = R(te, 2), ne = F(C), re = L(ne, !0);
	O(C);
	var ie = L(R(C, 2), !0);
	z((e, n, r, a, o, c, l, u) => {
		K(i, t.row.reason), K(s, e), K(d, n), K(m, r), K(v, a), K(y, o), K(S, c), K(ee, t.basis), J(ne, "href", t.href), K(re, l), K(ie, u);
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
var _u = W("<dialog class=\"why\" aria-labelledby=\"waarom-kop\"><div class=\"why__head\"><h2 id=\"waarom-kop\" tabindex=\"-1\"> </h2> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button></div> <div class=\"why__body\"><!></div></dialog>");
function vu(e, t) {
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
	var a = _u(), o = F(a), s = F(o), c = L(s, !0), l = R(s, 2), u = F(l);
	Q(u, { name: "close" });
	var d = L(R(u), !0);
	O(l), O(o);
	var f = R(o, 2);
	gi(F(f), () => t.children), O(f), O(a), yi(a, () => r), z((e, t) => {
		K(c, e), K(d, t);
	}, [() => Z("why.title", { who: t.who }), () => Z("why.close")]), U("keydown", a, i), jr("cancel", a, (e) => {
		e.preventDefault(), t.onClose();
	}), U("click", l, function(...e) {
		t.onClose?.apply(this, e);
	}), G(e, a), A();
}
Mr(["keydown", "click"]);
// src/missing/WhyReach.svelte
var yu = W("<p> </p>"), bu = W("<!> <p><strong> </strong></p> <p class=\"small\"> </p>", 1), xu = W("<a class=\"button button--primary\"> </a>"), Su = W("<!> <p class=\"why__actions\"><!> <a class=\"button button--secondary\"> </a></p>", 1), Cu = W("<!> <p class=\"why__actions\"><a class=\"button button--secondary\"> </a></p>", 1), wu = W("<p class=\"why__lead\"> </p> <div><h3> </h3> <ul class=\"rules\"><li><!><span> </span></li> <li><!><span> </span></li></ul></div> <dl class=\"facts\"><div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div></dl> <!> <p class=\"small muted\"> </p>", 1);
function Tu(e, t) {
	k(t, !0);
	let n = j(() => t.row.introduction), r = j(() => H(n)?.via ?? H(n)?.holder);
	var i = wu(), a = I(i), o = L(a, !0), s = R(a, 2), c = F(s), l = L(c, !0), u = R(c, 2), d = F(u), f = F(d);
	Q(f, { name: "check" });
	var p = L(R(f));
	O(d);
	var m = R(d, 2), h = F(m);
	Q(h, { name: "check" });
	var g = L(R(h), !0);
	O(m), O(u), O(s);
	var _ = R(s, 2), v = F(_), y = F(v), b = L(y, !0), x = L(R(y));
	O(v);
	var S = R(v, 2), ee = F(S), te = L(ee, !0), C = L(R(ee), !0);
	O(S), O(_);
	var ne = R(_, 2), re = (e) => {
		var i = Su(), a = I(i);
		_s(a, {
			tone: "ok",
			icon: "idea",
			children: (e, r) => {
				var i = bu(), a = I(i), o = (e) => {
					var n = yu(), r = L(n, !0);
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
			var n = xu(), i = L(n, !0);
			z((e, t) => {
				J(n, "href", e), K(i, t);
			}, [() => t.hrefOf(H(r).id), () => Z("why.open", { who: H(r).label })]), G(e, n);
		};
		q(s, (e) => {
			H(r) && e(c);
		});
		var l = R(s, 2), u = L(l, !0);
		O(o), z((e, t) => {
			J(l, "href", e), K(u, t);
		}, [() => t.hrefOf(t.row.person.id), () => Z("why.openPerson")]), G(e, i);
	}, ie = (e) => {
		var n = Cu(), r = I(n);
		_s(r, {
			icon: "idea",
			children: (e, t) => {
				var n = yu(), r = L(n, !0);
				z((e) => K(r, e), [() => Z("intro.none")]), G(e, n);
			},
			$$slots: { default: !0 }
		});
		var i = R(r, 2), a = F(i), o = L(a, !0);
		O(i), z((e, t) => {
			J(a, "href", e), K(o, t);
		}, [() => t.hrefOf(t.row.person.id), () => Z("why.openPerson")]), G(e, n);
	};
	q(ne, (e) => {
		H(n) ? e(re) : e(ie, -1);
	});
	var ae = L(R(ne, 2), !0);
	z((e, n, r, i, a, s, c, u, d) => {
		K(o, t.row.reason), K(l, e), K(p, `${n ?? ""} ${r ?? ""}`), K(g, i), K(b, a), K(x, `${s ?? ""}
    ${c ?? ""}`), K(te, u), K(C, t.basis), K(ae, d);
	}, [
		() => Z("why.rules"),
		() => t.row.hops === null ? Z("why.noPath") : Z("why.hops", { n: t.row.hops }),
		() => Z("why.limit", { n: t.limit }),
		() => Z("why.askedRule"),
		() => Z("why.data"),
		() => t.row.networkAskedOn ? Z("why.askedOn", { date: xl(t.row.networkAskedOn) }) : Z("why.askedUnknown"),
		() => t.row.extent === "partial" ? Z("why.partial") : "",
		() => Z("why.basis"),
		() => Z("why.decide")
	]), G(e, i), A();
}
// src/missing/MissingLinksView.svelte
var Eu = W("<p> </p>"), Du = W("<p class=\"basis-line lead\"> </p> <!> <div><div class=\"sections\"><section aria-labelledby=\"houvast\"><h2 id=\"houvast\"> </h2> <p class=\"muted intro\"> </p> <!></section> <section aria-labelledby=\"bereik\"><h2 id=\"bereik\"> </h2> <p class=\"muted intro\"> </p> <!> <!></section> <section aria-labelledby=\"onbekend\"><h2 id=\"onbekend\"> </h2> <p class=\"muted intro\"> </p> <!></section></div> <!></div>", 1);
function Ou(e, t) {
	k(t, !0);
	let n = j(() => Z("missing.basis", {
		contacts: Vl(t.report.basis.contactsInvolved),
		contactsAsked: Vl(t.report.basis.contactsAsked),
		schakels: Vl(t.report.basis.schakelsInvolved),
		schakelsAsked: Vl(t.report.basis.schakelsAsked)
	})), r = j(() => t.report.holdingTogether.find((e) => Ll(e.person.id) === t.open)), i = j(() => t.report.outOfReachResidents.find((e) => Rl(e.person.id) === t.open)), a = j(() => Bl(t.report)), o = () => t.onExplain(void 0);
	var s = Du(), c = I(s), l = L(c, !0), u = R(c, 2);
	Ul(u, { get report() {
		return t.report;
	} });
	var d = R(u, 2), f = F(d), p = F(f), m = F(p), h = L(m, !0), g = R(m, 2), _ = L(g, !0);
	Xl(R(g, 2), {
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
	}), O(p);
	var v = R(p, 2), y = F(v), b = L(y, !0), x = R(y, 2), S = L(x, !0), ee = R(x, 2), te = (e) => {
		_s(e, {
			tone: "ok",
			icon: "check",
			children: (e, n) => {
				var r = Eu(), i = L(r, !0);
				z((e) => K(i, e), [() => Z("reach.near", {
					n: H(a),
					limit: t.limit
				})]), G(e, r);
			},
			$$slots: { default: !0 }
		});
	};
	q(ee, (e) => {
		H(a) && e(te);
	}), su(R(ee, 2), {
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
	}), O(v);
	var C = R(v, 2), ne = F(C), re = L(ne, !0), ie = R(ne, 2), ae = L(ie, !0), oe = R(ie, 2);
	{
		let e = j(() => t.report.unknown.map((e) => e.person));
		pu(oe, {
			get people() {
				return H(e);
			},
			get hidden() {
				return t.report.hidden.unknown;
			},
			get hrefOf() {
				return t.hrefOf;
			}
		});
	}
	O(C), O(f), ai(R(f, 2), () => t.open, (e) => {
		var a = Ur(), s = I(a), c = (e) => {
			vu(e, {
				get who() {
					return H(r).person.label;
				},
				onClose: o,
				children: (e, i) => {
					{
						let i = j(() => t.hrefOf(H(r).person.id));
						gu(e, {
							get row() {
								return H(r);
							},
							get href() {
								return H(i);
							},
							get basis() {
								return H(n);
							}
						});
					}
				},
				$$slots: { default: !0 }
			});
		}, l = (e) => {
			vu(e, {
				get who() {
					return H(i).person.label;
				},
				onClose: o,
				children: (e, r) => {
					Tu(e, {
						get row() {
							return H(i);
						},
						get limit() {
							return t.limit;
						},
						get basis() {
							return H(n);
						},
						get hrefOf() {
							return t.hrefOf;
						}
					});
				},
				$$slots: { default: !0 }
			});
		};
		q(s, (e) => {
			H(r) ? e(c) : H(i) && e(l, 1);
		}), G(e, a);
	}), O(d), z((e, t, a, o, s, c) => {
		K(l, H(n)), Oi(d, 1, Si(["split", (H(r) || H(i)) && "split--why"])), K(h, e), K(_, t), K(b, a), K(S, o), K(re, s), K(ae, c);
	}, [
		() => Z("holders.title"),
		() => Z("holders.intro"),
		() => Z("reach.title"),
		() => Z("reach.intro", { n: t.limit }),
		() => Z("unknown.title"),
		() => Z("unknown.intro")
	]), G(e, s), A();
}
// src/missing/MissingLinksPage.svelte
var ku = W("<p class=\"muted\"> </p>"), Au = W("<a class=\"button button--primary\"> </a>"), ju = W("<div class=\"page page--wide\"><div class=\"person-head\"><div class=\"page-head\"><h1> <span class=\"muted\"> </span></h1> <!></div> <!></div> <div class=\"toolbar no-print\"><!> <!></div> <div><!></div></div>");
function Mu(e, t) {
	k(t, !0);
	let n = j(() => [
		1,
		2,
		3
	].find((e) => String(e) === Wc("n")) ?? 2), r = j(() => Wc("op")), i = Ic(() => t.area, (e) => So(t.area, H(r), H(n), e)), a = j(() => [
		1,
		2,
		3
	].map((e) => ({
		value: String(e),
		text: String(e)
	}))), o = (e) => Kc({
		n: e === "2" ? void 0 : e,
		waarom: void 0
	});
	var s = ju(), c = F(s), l = F(c), u = F(l), d = F(u), f = L(R(d), !0);
	O(u);
	var p = R(u, 2), m = (e) => {
		var t = ku(), n = L(t, !0);
		z((e) => K(n, e), [() => Z("missing.day", { date: xl(i.value.day) })]), G(e, t);
	};
	q(p, (e) => {
		i.value && e(m);
	}), O(l), Nl(R(l, 2), {}), O(c);
	var h = R(c, 2), g = F(h);
	{
		let e = j(() => Z("missing.hops")), t = j(() => String(H(n)));
		mc(g, {
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
		jl(_, {
			id: "op",
			get label() {
				return H(e);
			},
			get value() {
				return H(r);
			},
			onChange: (e) => Kc({
				op: e,
				waarom: void 0
			})
		});
	}
	O(h);
	var v = R(h, 2), y = F(v), b = (e) => {
		{
			let t = j(() => nl()?.me.roleLabel);
			bs(e, {
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
			hs(e, {
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
			hs(e, {
				icon: "users",
				get title() {
					return H(n);
				},
				get text() {
					return H(r);
				},
				children: (e, n) => {
					var r = Ur(), i = I(r), a = (e) => {
						var n = Au(), r = L(n, !0);
						z((e, t) => {
							J(n, "href", e), K(r, t);
						}, [() => rc("Resident", t.area), () => Z("noData.begin")]), G(e, n);
					}, o = j(() => dl(Ls.createActor));
					q(i, (e) => {
						H(o) && e(a);
					}), G(e, r);
				},
				$$slots: { default: !0 }
			});
		}
	}, ee = j(() => i.value && zl(i.value)), te = (e) => {
		{
			let r = j(() => Wc("waarom"));
			Ou(e, {
				get report() {
					return i.value;
				},
				get limit() {
					return H(n);
				},
				get open() {
					return H(r);
				},
				kindWord: (e) => Go(ml(e)),
				hrefOf: (e) => nc(e, t.area),
				onExplain: (e) => Kc({ waarom: e })
			});
		}
	}, C = (e) => {
		{
			let t = j(() => Z("missing.loading"));
			Il(e, {
				get label() {
					return H(t);
				},
				rows: 6
			});
		}
	};
	q(y, (e) => {
		i.failure ? e(b) : i.value?.figures === "notReleased" ? e(x, 1) : H(ee) ? e(S, 2) : i.value ? e(te, 3) : i.slow && e(C, 4);
	}), O(v), O(s), z((e, t) => {
		K(d, `${e ?? ""} `), K(f, t), J(v, "aria-busy", i.loading);
	}, [() => Z("missing.title", { area: t.areaName }), () => Z("missing.soFarTitle")]), G(e, s), A();
}
// src/app/live.ts
var Nu = 1e3, Pu = 5e3, Fu = 3e5;
function Iu() {
	let e, t, n, r = 0, i = Pu;
	function a() {
		n = void 0, document.hidden || jc(r);
	}
	function o(e) {
		let t = Lu(e.data);
		t <= r || (r = t, n ??= setTimeout(a, Nu));
	}
	function s() {
		e?.close(), clearTimeout(t), t = setTimeout(c, i), i = Math.min(2 * i, Fu);
	}
	function c() {
		let t = new EventSource("/v1/changes/stream");
		e = t, t.addEventListener("open", () => i = Pu), t.addEventListener("revision", o), t.addEventListener("bye", s), t.addEventListener("error", () => t.readyState === EventSource.CLOSED && s());
	}
	function l() {
		!document.hidden && r > 0 && jc(r);
	}
	return c(), document.addEventListener("visibilitychange", l), () => {
		e?.close(), clearTimeout(t), clearTimeout(n), document.removeEventListener("visibilitychange", l);
	};
}
function Lu(e) {
	try {
		let { revision: t } = JSON.parse(e);
		return Number.isSafeInteger(t) ? t : 0;
	} catch {
		return 0;
	}
}
// src/app/navigation.ts
function Ru(e, t, n) {
	let r = {
		href: Us,
		text: Z("nav.help"),
		icon: "help",
		current: e.page === "help"
	}, i = {
		href: Ys,
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
			href: Qs(t),
			text: Z("nav.missing"),
			icon: "link",
			current: e.page === "missing"
		},
		{
			href: $s(t),
			text: Z("nav.map"),
			icon: "map",
			current: e.page === "map"
		},
		{
			href: tc(t),
			text: Z("nav.list"),
			icon: "users",
			current: o
		},
		{
			href: ec(t),
			text: Z("nav.positions"),
			icon: "eye",
			current: e.page === "positions"
		},
		...a
	];
}
function zu(e, t) {
	switch (e.page) {
		case "missing": return Z("missing.pageTitle", { area: t });
		case "map": return Z("nav.map");
		case "list": return Z("list.title", { area: t });
		case "positions": return Z("nav.positions");
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
var Bu = 8e3, Vu = 2e4, Hu = { text: "" }, Uu = N(Hu), Wu, Gu = () => H(Uu);
function Ku(e, t) {
	P(Uu, {
		text: e,
		offer: t
	}), Yu();
}
function qu() {
	clearTimeout(Wu), P(Uu, Hu);
}
function Ju() {
	clearTimeout(Wu);
}
function Yu() {
	clearTimeout(Wu), Wu = setTimeout(qu, H(Uu).offer ? Vu : Bu);
}
// src/api/arrangement.ts
var Xu = (e, t, n, r) => ro("post", `/v1/areas/{code}/arrangement/${n}`, {
	path: { code: e },
	body: {
		net: t,
		moves: r
	}
}), Zu = (e, t) => ro("delete", "/v1/actors/{id}", {
	path: { id: e },
	version: t
}), Qu = (e, t) => ro("delete", "/v1/ties/{id}", {
	path: { id: e },
	version: t
}), $u = (e) => ro("post", "/v1/batches/{revision}/_undo", {
	path: { revision: e },
	body: {}
}), ed = (e, t) => ro("get", "/v1/bin", {
	query: { cursor: e },
	signal: t
}), td = (e) => ro("post", "/v1/bin/{id}/_restore", {
	path: { id: e },
	body: {}
}), nd = (e) => ro("delete", "/v1/bin/{id}", { path: { id: e } }), rd = (e, t, n) => ro("get", "/v1/retention", {
	query: {
		until: e,
		cursor: t
	},
	signal: n
}), id = "spin.changes", ad = N(md()), od = N([]), sd = N(0), cd = !1, ld = () => H(ad).length > 0, ud = () => H(sd), dd = (e, t) => `${e} ${t}`, fd = (e) => typeof e == "number" ? Number.isSafeInteger(e) && e > 0 : typeof e == "string" && /^[\w-]{1,40} [a-z]{1,20}$/.test(e);
function pd(e) {
	try {
		let t = JSON.parse(e ?? "[]");
		return Array.isArray(t) ? t.filter(fd).slice(-50) : [];
	} catch {
		return [];
	}
}
function md() {
	try {
		return pd(sessionStorage.getItem(id));
	} catch {
		return [];
	}
}
function hd(e) {
	P(ad, e.slice(-50));
	try {
		H(ad).length ? sessionStorage.setItem(id, JSON.stringify(H(ad))) : sessionStorage.removeItem(id);
	} catch {}
}
function gd(e, t) {
	let n = e.lastIndexOf(t);
	return n < 0 ? e : e.toSpliced(n, 1);
}
function _d(e, t) {
	hd([...gd(H(ad), t), t]), P(od, []), Mc(t), Ku(e, {
		label: Z("undo.do"),
		run: () => void Td(t)
	});
}
function vd(e, t) {
	hd([...H(ad), dd(e, t)]), P(od, []);
}
function yd(e, t, n) {
	vd(t, n), P(sd, H(sd) + 1), Ku(e, {
		label: Z("undo.do"),
		run: () => void Cd(t, n)
	});
}
function bd() {
	hd([]), P(od, []);
}
var xd = () => Td(H(ad).at(-1)), Sd = () => Ed(H(od).at(-1)), Cd = (e, t) => Td(dd(e, t)), wd = (e, t) => Ed(dd(e, t));
async function Td(e) {
	let t = await Dd(e, "_undo");
	e !== void 0 && t !== void 0 && (hd(gd(H(ad), e)), P(od, [...H(od), t]), Ku(Z("undo.done"), {
		label: Z("undo.redo"),
		run: () => void Ed(t)
	}));
}
async function Ed(e) {
	let t = await Dd(e, "_redo");
	e !== void 0 && t !== void 0 && (P(od, gd(H(od), e)), hd([...H(ad), t]), Ku(Z("undo.redone"), {
		label: Z("undo.do"),
		run: () => void Td(t)
	}));
}
async function Dd(e, t) {
	if (!(e === void 0 || cd)) {
		cd = !0;
		try {
			return await (typeof e == "number" ? Od(e) : kd(e, t));
		} catch (t) {
			let n = xa(t);
			!n.unreachable && !n.unidentified && (hd(gd(H(ad), e)), P(od, gd(H(od), e))), Ku(n.unreachable ? Z("offline.title") : n.problem?.detail || Z("undo.failed"));
			return;
		} finally {
			cd = !1;
		}
	}
}
async function Od(e) {
	let t = await $u(e);
	return jc(t.revision), t.revision;
}
async function kd(e, t) {
	let [n = "", r = ""] = e.split(" ");
	return await Xu(n, r, t), P(sd, H(sd) + 1), e;
}
// src/app/find.ts
async function Ad(e, t, n) {
	return (await Ao(e, t?.length ? t : void 0, n)).items.map(({ id: e, kind: t, label: n }) => ({
		id: e,
		kind: t,
		label: n
	}));
}
// node_modules/svelte/src/reactivity/reactive-value.js
var jd = class {
	#e;
	#t;
	constructor(e, t) {
		this.#e = e, this.#t = Gr(t);
	}
	get current() {
		return this.#t(), this.#e();
	}
}, Md = /\(.+\)/, Nd = new Set([
	"all",
	"print",
	"screen",
	"and",
	"or",
	"not",
	"only"
]), Pd = class extends jd {
	constructor(e, t) {
		let n = Md.test(e) || e.split(/[\s,]+/).some((e) => Nd.has(e.trim())) ? e : `(${e})`, r = window.matchMedia(n);
		super(() => r.matches, (e) => Ar(r, "change", e));
	}
};
export { rl as $, gi as $n, Ro as $t, Gl as A, ya as An, j as Ar, ec as At, Cl as B, Ji as Bn, _s as Bt, qu as C, Xa as Cn, I as Cr, ac as Ct, zu as D, ba as Dn, P as Dr, $s as Dt, Ru as E, za as En, Qt as Er, Zs as Et, xl as F, da as Fn, O as Fr, Ms as Ft, nl as G, Fi as Gn, Go as Gt, ul as H, Xi as Hn, ps as Ht, Tl as I, la as In, f as Ir, Os as It, ml as J, Ai as Jn, Po as Jt, ll as K, Pi as Kn, Z as Kt, Sl as L, aa as Ln, g as Lr, Cs as Lt, Il as M, _a as Mn, A as Mr, ic as Mt, Nl as N, ga as Nn, k as Nr, Ls as Nt, Iu as O, xa as On, N as Or, Qs as Ot, jl as P, fa as Pn, Oe as Pr, Is as Pt, ol as Q, _i as Qn, Mo as Qt, wl as R, ia as Rn, Ss as Rt, Ku as S, to as Sn, F as Sr, Ys as St, Ju as T, Ua as Tn, R as Tr, tc as Tt, gl as U, Yi as Un, as as Ut, Ol as V, J as Vn, hs as Vt, il as W, Ii as Wn, Q as Wt, dl as X, Si as Xn, Io as Xt, fl as Y, Oi as Yn, Fo as Yt, sl as Z, yi as Zn, Lo as Zt, ed as _, so as _n, fr as _r, mc as _t, ud as a, Eo as an, Yr as ar, Gc as at, Xu as b, go as bn, Sn as br, nc as bt, vd as c, To as cn, Ur as cr, Kc as ct, Td as d, uo as dn, Wr as dr, Ic as dt, zo as en, ui as er, pl as et, Cd as f, po as fn, Hr as fr, Pc as ft, nd as g, oo as gn, H as gr, Sc as gt, Qu as h, ho as hn, jr as hr, Ac as ht, _d as i, Co as in, ri as ir, Hc as it, Vl as j, va as jn, at as jr, Hs as jt, Mu as k, Sa as kn, Pt as kr, rc as kt, wd as l, Do as ln, W as lr, zc as lt, Zu as m, co as mn, U as mr, Nc as mt, Ad as n, Ao as nn, ai as nr, al as nt, ld as o, Oo as on, K as or, Xc as ot, xd as p, mo as pn, Mr as pr, Oc as pt, vl as q, ji as qn, Wo as qt, yd as r, wo as rn, q as rr, Uc as rt, bd as s, vo as sn, G as sr, Wc as st, Pd as t, No as tn, oi as tr, hl as tt, Sd as u, ko as un, Vr as ur, Rc as ut, rd as v, fo as vn, hr as vr, dc as vt, Gu as w, Ha as wn, L as wr, Js as wt, Yu as x, ro as xn, tn as xr, Xs as xt, td as y, lo as yn, z as yr, lc as yt, El as z, Qi as zn, bs as zt };
