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
var _ = 1 << 24, v = 1024, y = 2048, b = 4096, x = 8192, S = 16384, ee = 32768, te = 1 << 25, ne = 65536, re = 1 << 19, ie = 1 << 20, ae = 1 << 25, oe = 1 << 21, se = 1 << 22, ce = 1 << 23, le = Symbol("$state"), ue = Symbol("component"), de = Symbol("legacy props"), fe = Symbol(""), pe = Symbol("attributes"), me = Symbol("class"), he = Symbol("style"), ge = Symbol("text"), _e = Symbol("form reset"), ve = new class extends Error {
	name = "StaleReactionError";
	message = "The reaction that called `getAbortSignal()` was re-run or destroyed";
}(), ye = !!globalThis.document?.contentType && globalThis.document.contentType.includes("xml"), be = {}, C = Symbol("uninitialized"), xe = "http://www.w3.org/1999/xhtml", Se = "http://www.w3.org/2000/svg";
function Ce() {
	console.warn("https://svelte.dev/e/derived_inert");
}
function we(e) {
	console.warn("https://svelte.dev/e/hydration_mismatch");
}
function Te() {
	console.warn("https://svelte.dev/e/select_multiple_invalid_value");
}
function Ee() {
	console.warn("https://svelte.dev/e/svelte_boundary_reset_noop");
}
// node_modules/svelte/src/internal/client/dom/hydration.js
var w = !1;
function T(e) {
	w = e;
}
var E;
function D(e) {
	if (e === null) throw we(), be;
	return E = e;
}
function De() {
	return D(an(E));
}
function Oe(e) {
	if (w) {
		if (an(E) !== null) throw we(), be;
		E = e;
	}
}
function ke(e = 1) {
	if (w) {
		for (var t = e, n = E; t--;) n = an(n);
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
		var i = an(n);
		e && n.remove(), n = i;
	}
}
function je(e) {
	if (!e || e.nodeType !== 8) throw we(), be;
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
var O = null;
function qe(e) {
	O = e;
}
function Je(e, t = !1, n) {
	O = {
		p: O,
		i: !1,
		c: null,
		e: null,
		s: e,
		x: null,
		r: K,
		l: null
	};
}
function Ye(e) {
	var t = O, n = t.e;
	if (n !== null) {
		t.e = null;
		for (var r of n) xn(r);
	}
	return e !== void 0 && (t.x = e), t.i = !0, O = t.p, Xe(e);
}
function Xe(e = {}) {
	return i(e, ue, { value: !0 }), e;
}
function Ze() {
	return !0;
}
// node_modules/svelte/src/internal/client/dom/task.js
var Qe = [];
function $e() {
	var e = Qe;
	Qe = [], m(e);
}
function k(e) {
	if (Qe.length === 0 && !Dt) {
		var t = Qe;
		queueMicrotask(() => {
			t === Qe && $e();
		});
	}
	Qe.push(e);
}
function et() {
	for (; Qe.length > 0;) $e();
}
// node_modules/svelte/src/internal/client/reactivity/status.js
var tt = ~(y | b | v);
function A(e, t) {
	e.f = e.f & tt | t;
}
function nt(e) {
	e.f & 512 || e.deps === null ? A(e, v) : A(e, b);
}
// node_modules/svelte/src/internal/client/reactivity/utils.js
function rt(e, t) {
	e.f & 2048 ? t.set(e, y) : e.f & 4096 && t.get(e) !== 2048 && t.set(e, b), A(e, v);
}
// node_modules/svelte/src/internal/client/dom/elements/misc.js
function it(e, t) {
	if (t) {
		let t = document.body;
		e.autofocus = !0, k(() => {
			document.activeElement === t && e.focus();
		});
	}
}
function at(e) {
	w && R(e) !== null && un(e);
}
var ot = !1;
function st() {
	ot || (ot = !0, document.addEventListener("reset", (e) => {
		Promise.resolve().then(() => {
			if (!e.defaultPrevented) for (let t of e.target.elements) t[_e]?.();
		});
	}, { capture: !0 }));
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/shared.js
function ct(e) {
	var t = U, n = K;
	G(null), q(null);
	try {
		return e();
	} finally {
		G(t), q(n);
	}
}
function lt(e, t, n, r = n) {
	e.addEventListener(t, () => ct(n));
	let i = e[_e];
	e[_e] = i ? () => {
		i(), r(!0);
	} : () => r(!0), st();
}
// node_modules/svelte/src/internal/client/reactivity/async.js
function ut(e, t, n, r) {
	let i = Ze() ? mt : vt;
	var a = e.filter((e) => !e.settled), o = t.map(i);
	if (n.length === 0 && a.length === 0) {
		r(o);
		return;
	}
	var s = K, c = dt(), l = a.length === 1 ? a[0].promise : a.length > 1 ? Promise.all(a.map((e) => e.promise)) : null;
	function u(e) {
		if (!(s.f & 16384)) {
			c();
			try {
				r([...o, ...e]);
			} catch (e) {
				z(e, s);
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
		Promise.all(n.map((e) => gt(e))).then(u).catch((e) => z(e, s)).finally(d);
	}
	l ? l.then(() => {
		s.f & 16384 ? d() : (c(), f(), ft());
	}) : f();
}
function dt() {
	var e = K, t = U, n = O, r = j;
	return function(i = !0) {
		q(e), G(t), qe(n), i && !(e.f & 16384) && (r?.activate(), r?.apply());
	};
}
function ft(e = !0) {
	q(null), G(null), qe(null), e && j?.deactivate();
}
function pt() {
	var e = K, t = e.b, n = j, r = !!t?.is_rendered();
	return t?.update_pending_count(1, n), n.increment(r, e), () => {
		t?.update_pending_count(-1, n), n.decrement(r, e);
	};
}
function mt(e) {
	var t = 2 | y;
	return K !== null && (K.f |= re), {
		ctx: O,
		deps: null,
		effects: null,
		equals: Me,
		f: t,
		fn: e,
		reactions: null,
		rv: 0,
		v: C,
		wv: 0,
		parent: K,
		ac: null
	};
}
var ht = Symbol("obsolete");
function gt(e, t, n) {
	let r = K;
	r === null && Ie();
	var i = void 0, a = Ut(C), o = !U, s = new Set();
	return wn(() => {
		var t = K, n = h();
		i = n.promise;
		try {
			Promise.resolve(e()).then(n.resolve, (e) => {
				e !== ve && n.reject(e);
			}).finally(ft);
		} catch (e) {
			n.reject(e), ft();
		}
		var c = j;
		if (o) {
			if (t.f & 32768) var l = pt();
			if (r.b?.is_rendered()) c.async_deriveds.get(t)?.reject(ht);
			else for (let e of s.values()) e.reject(ht);
			s.add(n), c.async_deriveds.set(t, n);
		}
		let u = (e, t = void 0) => {
			l?.(), s.delete(n), t !== ht && (c.activate(), t ? (a.f |= ce, I(a, t)) : (a.f & 8388608 && (a.f ^= ce), I(a, e)), c.deactivate());
		};
		n.promise.then(u, (e) => u(null, e || "unknown"));
	}), yn(() => {
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
function _t(e) {
	let t = mt(e);
	return Hn(t), t;
}
function vt(e) {
	let t = mt(e);
	return t.equals = Pe, t;
}
function yt(e) {
	var t = e.effects;
	if (t !== null) {
		e.effects = null;
		for (var n = 0; n < t.length; n += 1) H(t[n]);
	}
}
function bt(e) {
	var t, n = K, r = e.parent;
	if (!Bn && r !== null && e.v !== C && r.f & 24576) return Ce(), e.v;
	q(r);
	try {
		yt(e), t = Zn(e);
	} finally {
		q(n);
	}
	return t;
}
function xt(e) {
	var t = bt(e);
	!e.equals(t) && (e.wv = Jn(), (!j?.is_fork || e.deps === null) && (j === null ? e.v = t : (j.capture(e, t, !0), Tt?.capture(e, t, !0)), e.deps === null)) ? A(e, v) : Bn || (M === null ? nt(e) : (vn() || j?.is_fork) && M.set(e, t));
}
function St(e) {
	if (e.effects !== null) for (let t of e.effects) (t.teardown || t.ac) && (t.teardown?.(), t.ac !== null && ct(() => {
		t.ac.abort(ve), t.ac = null;
	}), t.fn !== null && (t.teardown = f), er(t, 0), An(t));
}
function Ct(e) {
	if (e.effects !== null) for (let t of e.effects) t.teardown && t.fn !== null && tr(t);
}
// node_modules/svelte/src/internal/client/reactivity/batch.js
var wt = null, j = null, Tt = null, M = null, Et = null, Dt = !1, Ot = !1, kt = null, At = null, jt = 0, Mt = 1, Nt = class e {
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
			for (var r of n.d) A(r, y), t(r);
			for (r of n.m) A(r, b), t(r);
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
		for (let [e, t] of this.#s) A(e, t), this.schedule(e);
		this.apply();
		for (var t = kt = [], n = [], r = At = []; this.#a.length > 0;) {
			jt++ > 1e3 && (this.#b(), Ft());
			for (let e of this.#p()) try {
				this.#h(e, t, n);
			} catch (t) {
				throw Bt(e), this.#d() || this.discard(), t;
			}
		}
		if (j = null, r.length > 0) {
			var i = e.ensure();
			for (let e of r) i.schedule(e);
		}
		if (kt = null, At = null, this.#d()) {
			this.#y(n), this.#y(t);
			for (let [e, t] of this.#c) zt(e, t);
			r.length > 0 && j.#m();
			return;
		}
		let a = this.#g();
		if (a) this.#y(n), this.#y(t), a.#v(this);
		else {
			this.#s.clear();
			for (let e of this.#e) e(this);
			this.#e.clear(), Tt = this, Lt(n), Lt(t), Tt = null, this.#i?.resolve();
			var o = j;
			this.#n === 0 && (this.#a.length === 0 || o !== null) && this.#b(), o !== null && (N.clear(), o.#m());
		}
	}
	#h(e, t, n) {
		e.f ^= v;
		for (var r = e.first; r !== null;) {
			var i = r.f, a = !!(i & 96);
			if (!(a && i & 1024 || i & 8192 || this.#c.has(r)) && r.fn !== null) {
				a ? r.f ^= v : i & 4 ? t.push(r) : Yn(r) && (i & 16 && this.add_dirty_reaction(r, b), tr(r));
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
					r & 4194320 && !this.async_deriveds.has(i) && (this.#s.delete(i), A(i, y), this.schedule(i));
				}
			}
		};
		for (let e of this.current.keys()) t(e);
		this.oncommit(() => e.discard()), e.#b(), j = this, this.#m();
	}
	#y(e) {
		for (var t = 0; t < e.length; t += 1) rt(e[t], this.#s);
	}
	capture(e, t, n = !1) {
		e.v !== C && !this.previous.has(e) && this.previous.set(e, e.v), e.f & 8388608 || (this.current.set(e, [t, n]), M?.set(e, t)), this.is_fork || (e.v = t);
	}
	activate() {
		j = this;
	}
	deactivate() {
		j = null, M = null;
	}
	flush() {
		try {
			Ot = !0, j = this, this.#m();
		} finally {
			jt = 0, Et = null, kt = null, At = null, Ot = !1, j = null, M = null, N.clear();
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
		this.#u || (this.#u = !0, k(() => {
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
			!Ot && !Dt && k(() => {
				t.started || t.flush();
			});
		}
		return j;
	}
	apply() {
		M = null;
	}
	schedule(e) {
		Et = e, e.b?.is_pending && e.f & 16777228 && !(e.f & 32768) ? e.b.defer_effect(e) : this.#a.push(e);
	}
	#b() {
		if (this.linked) {
			var e = this.prev, t = this.next;
			e === null || (e.next = t), t === null ? wt = e : t.prev = e, this.linked = !1;
		}
	}
};
function Pt(e) {
	var t = Dt, n = Tt;
	Tt = null, Dt = !0;
	try {
		var r;
		for (e && (Pt(), r = e());;) {
			if (et(), j === null) return r;
			j.flush();
		}
	} finally {
		Dt = t, Tt = n;
	}
}
function Ft() {
	try {
		Ve();
	} catch (e) {
		z(e, Et);
	}
}
var It = null;
function Lt(e) {
	var t = e.length;
	if (t !== 0) {
		for (var n = 0; n < t;) {
			var r = e[n++];
			if (!(r.f & 24576) && Yn(r) && (It = new Set(), tr(r), r.deps === null && r.first === null && r.nodes === null && r.teardown === null && r.ac === null && Nn(r), It?.size > 0)) {
				N.clear();
				for (let e of It) {
					if (e.f & 24576) continue;
					let t = [e], n = e.parent;
					for (; n !== null;) It.has(n) && (It.delete(n), t.push(n)), n = n.parent;
					for (let e = t.length - 1; e >= 0; e--) {
						let n = t[e];
						n.f & 24576 || tr(n);
					}
				}
				It.clear();
			}
		}
		It = null;
	}
}
function Rt(e) {
	j.schedule(e);
}
function zt(e, t) {
	if (!(e.f & 32 && e.f & 1024)) {
		e.f & 2048 ? t.d.push(e) : e.f & 4096 && t.m.push(e), A(e, v);
		for (var n = e.first; n !== null;) zt(n, t), n = n.next;
	}
}
function Bt(e) {
	A(e, v);
	for (var t = e.first; t !== null;) Bt(t), t = t.next;
}
// node_modules/svelte/src/internal/client/reactivity/sources.js
var Vt = new Set(), N = new Map(), Ht = !1;
function Ut(e, t) {
	return {
		f: 0,
		v: e,
		reactions: null,
		equals: Me,
		rv: 0,
		wv: 0
	};
}
function P(e, t) {
	let n = Ut(e, t);
	return Hn(n), n;
}
function Wt(e, t = !1, n = !0) {
	let r = Ut(e);
	return t || (r.equals = Pe), r;
}
function F(e, t, n = !1) {
	return U !== null && (!W || U.f & 131072) && Ze() && U.f & 4325394 && (J === null || !J.has(e)) && Ge(), I(e, n ? Xt(t) : t, At);
}
var Gt = null, Kt = 0;
function I(e, t, n = null) {
	if (!e.equals(t)) {
		Bn ? N.set(e, t) : N.has(e) || N.set(e, e.v);
		var r = Nt.ensure();
		if (r.capture(e, t), e.f & 2) {
			let t = e;
			e.f & 2048 && bt(t), M === null && nt(t);
		}
		e.wv = Jn(), Gt = null, Kt = 0, Yt(e, y, n), Gt = null, Ze() && K !== null && K.f & 1024 && !(K.f & 96) && (Z === null ? Un([e]) : Z.push(e)), !r.is_fork && Vt.size > 0 && !Ht && qt();
	}
	return t;
}
function qt() {
	Ht = !1;
	for (let e of Vt) {
		e.f & 1024 && A(e, b);
		let t;
		try {
			t = Yn(e);
		} catch {
			t = !0;
		}
		t && tr(e);
	}
	Vt.clear();
}
function Jt(e) {
	F(e, e.v + 1);
}
function Yt(e, t, n) {
	var r = e.reactions;
	if (r !== null) {
		var i = Ze(), a = r.length;
		if (Kt += a, Kt > 1e5 && Gt === null && (Gt = new Set()), Gt !== null) {
			if (Gt.has(e)) return;
			Gt.add(e);
		}
		for (var o = 0; o < a; o++) {
			var s = r[o], c = s.f;
			if (i || s !== K) {
				var l = (c & y) === 0;
				if (l && A(s, t), c & 131072) Vt.add(s);
				else if (c & 2) {
					var u = s;
					M?.delete(u), Yt(u, b, n);
				} else if (l) {
					var d = s;
					c & 16 && It !== null && It.add(d), n === null ? Rt(d) : n.push(d);
				}
			}
		}
	}
}
function Xt(t) {
	if (typeof t != "object" || !t || le in t || ue in t) return t;
	let n = l(t);
	if (n !== s && n !== c) return t;
	var r = new Map(), i = e(t), o = P(0), u = null, d = Kn, f = (e) => {
		if (Kn === d) return e();
		var t = U, n = Kn;
		G(null), qn(d);
		var r = e();
		return G(t), qn(n), r;
	};
	return i && r.set("length", P(t.length, u)), new Proxy(t, {
		defineProperty(e, t, n) {
			"value" in n && n.configurable !== !1 && n.enumerable !== !1 && n.writable !== !1 || Ue();
			var i = r.get(t);
			return i === void 0 ? f(() => {
				var e = P(n.value, u);
				return r.set(t, e), e;
			}) : F(i, n.value, !0), !0;
		},
		deleteProperty(e, t) {
			var n = r.get(t);
			if (n === void 0) {
				if (t in e) {
					let e = f(() => P(C, u));
					r.set(t, e), Jt(o);
				}
			} else F(n, C), Jt(o);
			return !0;
		},
		get(e, n, i) {
			if (n === le) return t;
			var o = r.get(n), s = n in e;
			if (o === void 0 && (!s || a(e, n)?.writable) && (o = f(() => P(Xt(s ? e[n] : C), u)), r.set(n, o)), o !== void 0) {
				var c = Q(o);
				return c === C ? void 0 : c;
			}
			return Reflect.get(e, n, i);
		},
		getOwnPropertyDescriptor(e, t) {
			this.has?.(e, t);
			var n = Reflect.getOwnPropertyDescriptor(e, t), i = r.get(t);
			if (i !== void 0) {
				var a = Q(i);
				if (a === C) return;
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
			if (t === le) return !0;
			var n = r.get(t), i = n !== void 0 && n.v !== C || Reflect.has(e, t);
			return (n !== void 0 || (K !== null || U !== null) && (!i || a(e, t)?.writable)) && (n === void 0 && (n = f(() => P(i ? Xt(e[t]) : C, u)), r.set(t, n)), Q(n) === C) ? !1 : i;
		},
		set(e, t, n, s) {
			var c = r.get(t), l = t in e;
			if (i && t === "length") for (var d = n; d < c.v; d += 1) {
				var p = r.get(d + "");
				p === void 0 ? d in e && (p = f(() => P(C, u)), r.set(d + "", p)) : F(p, C);
			}
			if (c === void 0) (!l || a(e, t)?.writable) && (c = f(() => P(void 0, u)), F(c, Xt(n)), r.set(t, c));
			else {
				l = c.v !== C;
				var m = f(() => Xt(n));
				F(c, m);
			}
			var h = Reflect.getOwnPropertyDescriptor(e, t);
			if (h?.set && h.set.call(s, n), !l) {
				if (i && typeof t == "string") {
					var g = r.get("length"), _ = Number(t);
					Number.isInteger(_) && _ >= g.v && F(g, _ + 1);
				}
				Jt(o);
			}
			return !0;
		},
		ownKeys(e) {
			Q(o);
			var t = Reflect.ownKeys(e).filter((e) => {
				var t = r.get(e);
				return t === void 0 || t.v !== C;
			});
			for (var [n, i] of r) i.v !== C && !(n in e) && t.push(n);
			return t;
		},
		setPrototypeOf() {
			We();
		}
	});
}
function Zt(e) {
	try {
		if (typeof e == "object" && e && le in e) return e[le];
	} catch {}
	return e;
}
function Qt(e, t) {
	return Object.is(Zt(e), Zt(t));
}
var $t, en, tn, nn;
function rn() {
	if ($t === void 0) {
		$t = window, en = /Firefox/.test(navigator.userAgent);
		var e = Element.prototype, t = Node.prototype, n = Text.prototype;
		tn = a(t, "firstChild").get, nn = a(t, "nextSibling").get, u(e) && (e[me] = void 0, e[pe] = null, e[he] = void 0, e.__e = void 0), u(n) && (n[ge] = void 0);
	}
}
function L(e = "") {
	return document.createTextNode(e);
}
function R(e) {
	return tn.call(e);
}
function an(e) {
	return nn.call(e);
}
function on(e, t) {
	if (!w) return R(e);
	var n = R(E);
	if (n === null) n = E.appendChild(L());
	else if (t && n.nodeType !== 3) {
		var r = L();
		return n?.before(r), D(r), r;
	}
	return t && mn(n), D(n), n;
}
function sn(e, t = !1) {
	if (!w) {
		var n = R(e);
		return n instanceof Comment && n.data === "" ? an(n) : n;
	}
	if (t) {
		if (E?.nodeType !== 3) {
			var r = L();
			return E?.before(r), D(r), r;
		}
		mn(E);
	}
	return E;
}
function cn(e, t = !1) {
	if (!w) return R(e);
	var n = on(e, t);
	return Oe(e), n;
}
function ln(e, t = 1, n = !1) {
	let r = w ? E : e;
	for (var i; t--;) i = r, r = an(r);
	if (!w) return r;
	if (n) {
		if (r?.nodeType !== 3) {
			var a = L();
			return r === null ? i?.after(a) : r.before(a), D(a), a;
		}
		mn(r);
	}
	return D(r), r;
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
	var t = K;
	if (t === null) return U.f |= ce, e;
	if (!(t.f & 32768) && !(t.f & 4)) throw e;
	z(e, t);
}
function z(e, t) {
	if (e === be) throw e;
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
function gn(e) {
	K === null && (U === null && Be(e), ze()), Bn && Re(e);
}
function _n(e, t) {
	var n = t.last;
	n === null ? t.last = t.first = e : (n.next = e, e.prev = n, t.last = e);
}
function B(e, t) {
	var n = K;
	n !== null && n.f & 8192 && (e |= x);
	var r = {
		ctx: O,
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
	if (e & 4) kt === null ? Nt.ensure().schedule(r) : kt.push(r);
	else if (t !== null) {
		try {
			tr(r);
		} catch (e) {
			throw H(r), e;
		}
		i.deps === null && i.teardown === null && i.nodes === null && i.first === i.last && !(i.f & 524288) && (i = i.first, e & 16 && e & 65536 && i !== null && (i.f |= ne));
	}
	if (i !== null && (i.parent = n, n !== null && _n(i, n), U !== null && U.f & 2 && !(e & 64))) {
		var a = U;
		(a.effects ??= []).push(i);
	}
	return r;
}
function vn() {
	return U !== null && !W;
}
function yn(e) {
	let t = B(8, null);
	return A(t, v), t.teardown = e, t;
}
function bn(e) {
	gn("$effect");
	var t = K.f;
	if (!U && t & 32 && O !== null && !O.i) {
		var n = O;
		(n.e ??= []).push(e);
	} else return xn(e);
}
function xn(e) {
	return B(4 | ie, e);
}
function Sn(e) {
	Nt.ensure();
	let t = B(64 | re, e);
	return (e = {}) => new Promise((n) => {
		e.outro ? Pn(t, () => {
			H(t), n(void 0);
		}) : (H(t), n(void 0));
	});
}
function Cn(e) {
	return B(4, e);
}
function wn(e) {
	return B(se | re, e);
}
function Tn(e, t = 0) {
	return B(8 | t, e);
}
function En(e, t = [], n = [], r = []) {
	ut(r, t, n, (t) => {
		B(8, () => {
			e(...t.map(Q));
		});
	});
}
function Dn(e, t = 0) {
	return B(16 | t, e);
}
function On(e, t = 0) {
	return B(_ | t, e);
}
function V(e) {
	return B(32 | re, e);
}
function kn(e) {
	var t = e.teardown;
	if (t !== null) {
		let n = Bn, r = U;
		Vn(!0), G(null);
		try {
			t.call(null);
		} catch (t) {
			z(t, e.parent);
		} finally {
			Vn(n), G(r);
		}
	}
}
function An(e, t = !1) {
	var n = e.first;
	for (e.first = e.last = null; n !== null;) {
		let e = n.ac;
		e !== null && ct(() => {
			e.abort(ve);
		});
		var r = n.next;
		n.f & 64 ? n.parent = null : H(n, t), n = r;
	}
}
function jn(e) {
	for (var t = e.first; t !== null;) {
		var n = t.next;
		t.f & 32 || H(t), t = n;
	}
}
function H(e, t = !0) {
	var n = !1;
	(t || e.f & 262144) && e.nodes !== null && e.nodes.end !== null && (Mn(e.nodes.start, e.nodes.end), n = !0), e.f |= te, An(e, t && !n), er(e, 0);
	var r = e.nodes && e.nodes.t;
	if (r !== null) for (let e of r) e.stop();
	kn(e), e.f ^= te, e.f |= S;
	var i = e.parent;
	i !== null && i.first !== null && Nn(e), e.next = e.prev = e.teardown = e.ctx = e.deps = e.fn = e.nodes = e.ac = e.b = null;
}
function Mn(e, t) {
	for (; e !== null;) {
		var n = e === t ? null : an(e);
		e.remove(), e = n;
	}
}
function Nn(e) {
	var t = e.parent, n = e.prev, r = e.next;
	n !== null && (n.next = r), r !== null && (r.prev = n), t !== null && (t.first === e && (t.first = r), t.last === e && (t.last = n));
}
function Pn(e, t, n = !0) {
	var r = [];
	e.f |= 256, Fn(e, r, !0);
	var i = () => {
		n && H(e), t && t();
	}, a = r.length;
	if (a > 0) {
		var o = () => --a || i();
		for (var s of r) s.out(o);
	} else i();
}
function Fn(e, t, n) {
	if (!(e.f & 8192)) {
		e.f ^= x;
		var r = e.nodes && e.nodes.t;
		if (r !== null) for (let e of r) (e.is_global || n) && t.push(e);
		for (var i = e.first; i !== null;) {
			var a = i.next;
			if (!(i.f & 64)) {
				var o = !!(i.f & 65536) || !!(i.f & 32) && !!(e.f & 16);
				Fn(i, t, o ? n : !1);
			}
			i = a;
		}
	}
}
function In(e) {
	e.f &= -257, Ln(e, !0);
}
function Ln(e, t) {
	if (!(e.f & 256) && e.f & 8192) {
		e.f ^= x, e.f & 1024 || (A(e, y), Nt.ensure().schedule(e));
		for (var n = e.first; n !== null;) {
			var r = n.next, i = !!(n.f & 65536) || !!(n.f & 32);
			Ln(n, i ? t : !1), n = r;
		}
		var a = e.nodes && e.nodes.t;
		if (a !== null) for (let e of a) (e.is_global || t) && e.in();
	}
}
function Rn(e, t) {
	if (e.nodes) for (var n = e.nodes.start, r = e.nodes.end; n !== null;) {
		var i = n === r ? null : an(n);
		t.append(n), n = i;
	}
}
// node_modules/svelte/src/internal/client/legacy.js
var zn = null, Bn = !1;
function Vn(e) {
	Bn = e;
}
var U = null, W = !1;
function G(e) {
	U = e;
}
var K = null;
function q(e) {
	K = e;
}
var J = null;
function Hn(e) {
	U !== null && (U.f & 2097152 || U.f & 2) && (J ??= new Set()).add(e);
}
var Y = null, X = 0, Z = null;
function Un(e) {
	Z = e;
}
var Wn = 1, Gn = 0, Kn = Gn;
function qn(e) {
	Kn = e;
}
function Jn() {
	return ++Wn;
}
function Yn(e) {
	var t = e.f;
	if (t & 2048) return !0;
	if (t & 4096) {
		for (var n = e.deps, r = n.length, i = 0; i < r; i++) {
			var a = n[i];
			if (Yn(a) && xt(a), a.wv > e.wv) return !0;
		}
		t & 512 && M === null && A(e, v);
	}
	return !1;
}
function Xn(e, t, n = !0) {
	var r = e.reactions;
	if (r !== null && !(J !== null && J.has(e))) for (var i = 0; i < r.length; i++) {
		var a = r[i];
		a.f & 2 ? Xn(a, t, !1) : t === a && (n ? A(a, y) : a.f & 1024 && A(a, b), Rt(a));
	}
}
function Zn(e) {
	var t = Y, n = X, r = Z, i = U, a = J, o = O, s = W, c = Kn, l = e.f;
	Y = null, X = 0, Z = null, U = l & 96 ? null : e, J = null, qe(e.ctx), W = !1, Kn = ++Gn, e.ac !== null && (ct(() => {
		e.ac.abort(ve);
	}), e.ac = null);
	try {
		e.f |= oe;
		var u = e.fn, d = u();
		e.f |= ee;
		var f = Qn(e);
		if (Ze() && Z !== null && !W && f !== null && !(e.f & 6146)) for (var p = 0; p < Z.length; p++) Xn(Z[p], e);
		if (i !== null && i !== e) {
			if (Gn++, i.deps !== null) for (let e = 0; e < n; e += 1) i.deps[e].rv = Gn;
			if (t !== null) for (let e of t) e.rv = Gn;
			Z !== null && (r === null ? r = Z : r.push(...Z));
		}
		return e.f & 8388608 && (e.f ^= ce), d;
	} catch (t) {
		return Qn(e), hn(t);
	} finally {
		e.f ^= oe, Y = t, X = n, Z = r, U = i, J = a, qe(o), W = s, Kn = c;
	}
}
function Qn(e) {
	var t = e.deps, n = j?.is_fork;
	if (Y !== null) {
		var r;
		if (n || er(e, X), t !== null && X > 0) for (t.length = X + Y.length, r = 0; r < Y.length; r++) t[X + r] = Y[r];
		else e.deps = t = Y;
		if (vn() && e.f & 512) for (r = X; r < t.length; r++) (t[r].reactions ??= []).push(e);
	} else !n && t !== null && X < t.length && (er(e, X), t.length = X);
	return t;
}
function $n(e, r) {
	let i = r.reactions;
	if (i !== null) {
		var a = t.call(i, e);
		if (a !== -1) {
			var o = i.length - 1;
			o === 0 ? i = r.reactions = null : (i[a] = i[o], i.pop());
		}
	}
	if (i === null && r.f & 2 && (Y === null || !n.call(Y, r))) {
		var s = r;
		s.f & 512 && (s.f ^= 512), s.v !== C && nt(s), s.ac !== null && ct(() => {
			s.ac.abort(ve), s.ac = null, A(s, y);
		}), St(s), er(s, 0);
	}
}
function er(e, t) {
	var n = e.deps;
	if (n !== null) for (var r = t; r < n.length; r++) $n(e, n[r]);
}
function tr(e) {
	var t = e.f;
	if (!(t & 16384)) {
		A(e, v);
		var n = K;
		K = e;
		try {
			t & 16777232 ? jn(e) : An(e), kn(e);
			var r = Zn(e);
			e.teardown = typeof r == "function" ? r : null, e.wv = Wn;
		} finally {
			K = n;
		}
	}
}
async function nr() {
	await Promise.resolve(), Pt();
}
function Q(e) {
	var t = !!(e.f & 2);
	if (zn?.add(e), U !== null && !W && !(K !== null && K.f & 16384) && (J === null || !J.has(e))) {
		var r = U.deps;
		if (U.f & 2097152) e.rv < Gn && (e.rv = Gn, Y === null && r !== null && r[X] === e ? X++ : Y === null ? Y = [e] : Y.push(e));
		else {
			U.deps ??= [], n.call(U.deps, e) || U.deps.push(e);
			var i = e.reactions;
			i === null ? e.reactions = [U] : n.call(i, U) || i.push(U);
		}
	}
	if (Bn && N.has(e)) return N.get(e);
	if (t) {
		var a = e;
		if (Bn) {
			var o = a.v;
			return (!(a.f & 1024) && a.reactions !== null || ir(a)) && (o = bt(a)), N.set(a, o), o;
		}
		var s = !(a.f & 512) && !W && U !== null && !!(U.f & 512), c = (a.f & ee) === 0;
		Yn(a) && (s && (a.f |= 512), xt(a)), s && !c && (Ct(a), rr(a));
	}
	if (M?.has(e)) return M.get(e);
	if (e.f & 8388608) throw e.v;
	return e.v;
}
function rr(e) {
	if (e.f |= 512, e.deps !== null) for (let r of e.deps) {
		var t = r.reactions;
		t === null ? r.reactions = [e] : n.call(t, e) || t.push(e), r.f & 2 && !(r.f & 512) && (Ct(r), rr(r));
	}
}
function ir(e) {
	if (e.v === C) return !0;
	if (e.deps === null) return !1;
	for (let t of e.deps) if (N.has(t) || t.f & 2 && ir(t)) return !0;
	return !1;
}
function ar(e) {
	var t = W;
	try {
		return W = !0, e();
	} finally {
		W = t;
	}
}
// node_modules/svelte/src/utils.js
function or(e) {
	return e.endsWith("capture") && e !== "gotpointercapture" && e !== "lostpointercapture";
}
var sr = [
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
function cr(e) {
	return sr.includes(e);
}
var lr = "allowfullscreen.async.autofocus.autoplay.checked.controls.default.disabled.formnovalidate.indeterminate.inert.ismap.loop.multiple.muted.nomodule.novalidate.open.playsinline.readonly.required.reversed.seamless.selected.webkitdirectory.defer.disablepictureinpicture.disableremoteplayback".split("."), ur = {
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
function dr(e) {
	return e = e.toLowerCase(), ur[e] ?? e;
}
[...lr];
var fr = ["touchstart", "touchmove"];
function pr(e) {
	return fr.includes(e);
}
var mr = [
	"textarea",
	"script",
	"style",
	"title"
];
function hr(e) {
	return mr.includes(e);
}
// node_modules/svelte/src/internal/client/dom/elements/events.js
var gr = Symbol("events"), _r = new Set(), vr = new Set();
function yr(e, t, n, r = {}) {
	function i(e) {
		if (r.capture || Tr.call(t, e), !e.cancelBubble) return ct(() => n?.call(this, e));
	}
	return e.startsWith("pointer") || e.startsWith("touch") || e === "wheel" ? (i.__removed = !1, k(() => {
		i.__removed || t.addEventListener(e, i, r);
	})) : t.addEventListener(e, i, r), i;
}
function br(e, t, n, r, i) {
	var a = {
		capture: r,
		passive: i
	}, o = yr(e, t, n, a);
	(t === document.body || t === window || t === document || t instanceof HTMLMediaElement) && yn(() => {
		o.__removed = !0, t.removeEventListener(e, o, a);
	});
}
function xr(e, t, n) {
	(t[gr] ??= {})[e] = n;
}
function Sr(e) {
	for (var t = 0; t < e.length; t++) _r.add(e[t]);
	for (var n of vr) n(e);
}
var Cr = null, wr = !1;
function Tr(e) {
	var t = this, n = t.ownerDocument, r = e.type, a = e.composedPath?.() || [], o = a[0] || e.target;
	Cr = e, wr || (wr = !0, setTimeout(() => {
		wr = !1, Cr = null;
	}));
	var s = 0, c = Cr === e && e[gr];
	if (c) {
		var l = a.indexOf(c);
		if (l !== -1 && (t === document || t === window)) {
			e[gr] = t;
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
		var d = U, f = K;
		G(null), q(null);
		try {
			for (var p, m = []; o !== null && o !== t;) {
				try {
					var h = o[gr]?.[r];
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
			e[gr] = t, delete e.currentTarget, G(d), q(f);
		}
	}
}
// node_modules/svelte/src/internal/client/dom/reconciler.js
var Er = globalThis?.window?.trustedTypes && globalThis.window.trustedTypes.createPolicy("svelte-trusted-html", { createHTML: (e) => e });
function Dr(e) {
	return Er?.createHTML(e) ?? e;
}
function Or(e) {
	var t = fn("template");
	return t.innerHTML = Dr(e.replaceAll("<!>", "<!---->")), t.content;
}
// node_modules/svelte/src/internal/client/dom/template.js
function $(e, t) {
	var n = K;
	n.nodes === null && (n.nodes = {
		start: e,
		end: t,
		a: null,
		t: null
	});
}
function kr(e, t) {
	var n = !!(t & 1), r = !!(t & 2), i, a = !e.startsWith("<!>");
	return () => {
		if (w) return $(E, null), E;
		i === void 0 && (i = Or(a ? e : "<!>" + e), n || (i = R(i)));
		var t = r || en ? document.importNode(i, !0) : i.cloneNode(!0);
		if (n) {
			var o = R(t), s = t.lastChild;
			$(o, s);
		} else $(t, t);
		return t;
	};
}
function Ar(e, t, n = "svg") {
	var r = !e.startsWith("<!>"), i = !!(t & 1), a = `<${n}>${r ? e : "<!>" + e}</${n}>`, o;
	return () => {
		if (w) return $(E, null), E;
		if (!o) {
			var e = R(Or(a));
			if (i) for (o = document.createDocumentFragment(); R(e);) o.appendChild(R(e));
			else o = R(e);
		}
		var t = o.cloneNode(!0);
		if (i) {
			var n = R(t), r = t.lastChild;
			$(n, r);
		} else $(t, t);
		return t;
	};
}
function jr(e, t) {
	return Ar(e, t, "svg");
}
function Mr(e = "") {
	if (!w) {
		var t = L(e + "");
		return $(t, t), t;
	}
	var n = E;
	return n.nodeType === 3 ? mn(n) : (n.before(n = L()), D(n)), $(n, n), n;
}
function Nr() {
	if (w) return $(E, null), E;
	var e = document.createDocumentFragment(), t = document.createComment(""), n = L();
	return e.append(t, n), $(t, n), e;
}
function Pr(e, t) {
	if (w) {
		var n = K;
		n.f & 32768 && n.nodes.end !== null || (n.nodes.end = E), De();
	} else e !== null && e.before(t);
}
// node_modules/svelte/src/reactivity/create-subscriber.js
function Fr(e) {
	let t = 0, n = Ut(0), r;
	return () => {
		vn() && (Q(n), Tn(() => (t === 0 && (r = ar(() => e(() => Jt(n)))), t += 1, () => {
			k(() => {
				--t, t === 0 && (r?.(), r = void 0, Jt(n));
			});
		})));
	};
}
// node_modules/svelte/src/internal/client/dom/blocks/boundary.js
var Ir = ne | re;
function Lr(e, t, n, r) {
	new Rr(e, t, n, r);
}
var Rr = class {
	parent;
	is_pending = !1;
	transform_error;
	#e;
	#t = w ? E : null;
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
	#m = Fr(() => (this.#p = Ut(this.#l), () => {
		this.#p = null;
	}));
	constructor(e, t, n, r) {
		this.#e = e, this.#n = t, this.#r = (e) => {
			var t = K;
			t.b = this, t.f |= 128, n(e);
		}, this.parent = K.b, this.transform_error = r ?? this.parent?.transform_error ?? ((e) => e), this.#i = Dn(() => {
			if (w) {
				let e = je(this.#t);
				De();
				let t = e === "[!";
				if (e.startsWith("[?")) {
					let t = JSON.parse(e.slice(2));
					this.#g(t);
				} else t ? this.#y() : this.#h();
			} else this.#b();
		}, Ir), w && (this.#e = E);
	}
	#h() {
		try {
			this.#a = V(() => this.#r(this.#e));
		} catch (e) {
			this.error(e);
		}
	}
	#g(e) {
		let t = this.#n.failed, { reset: n, invoke_onerror: r } = this.#_(e);
		k(r), t && (this.#s = V(() => {
			t(this.#e, () => e, () => n);
		}));
	}
	#_(e) {
		var t = !1, n = !1;
		let r = () => {
			this.#v() || (t ? Ee() : (t = !0, n && Ke(), this.#s !== null && Pn(this.#s, () => {
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
					z(e, this.#i && this.#i.parent);
				}
			}
		};
	}
	#v() {
		return (this.#i.f & (S | te)) !== 0;
	}
	#y() {
		let e = this.#n.pending;
		e && (this.is_pending = !0, this.#o = V(() => e(this.#e)), k(() => {
			if (!this.#v()) {
				var e = this.#c = document.createDocumentFragment(), t = L(), n = !1;
				e.append(t), this.#a = this.#S(() => {
					try {
						return V(() => this.#r(t));
					} catch (e) {
						try {
							this.error(e), n = !0;
						} catch (e) {
							z(e, this.#i.parent);
						}
						return null;
					}
				}), this.#a === null ? (this.#c = null, n && this.#x(j)) : this.#u === 0 && (this.#e.before(e), this.#c = null, Pn(this.#o, () => {
					this.#o = null;
				}), this.#x(j));
			}
		}));
	}
	#b() {
		try {
			if (this.is_pending = this.has_pending_snippet(), this.#u = 0, this.#l = 0, this.#a = V(() => {
				this.#r(this.#e);
			}), this.#u > 0) {
				var e = this.#c = document.createDocumentFragment();
				Rn(this.#a, e);
				let t = this.#n.pending;
				this.#o = V(() => t(this.#e));
			} else this.#x(j);
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
		var t = K, n = U, r = O;
		q(this.#i), G(this.#i), qe(this.#i.ctx);
		try {
			return Nt.ensure(), e();
		} finally {
			q(t), G(n), qe(r);
		}
	}
	#C(e, t) {
		this.has_pending_snippet() ? (this.#u += e, this.#u === 0 && (this.#x(t), this.#o && Pn(this.#o, () => {
			this.#o = null;
		}), this.#c &&= (this.#e.before(this.#c), null))) : this.parent && this.parent.#C(e, t);
	}
	update_pending_count(e, t) {
		this.#C(e, t), this.#l += e, !this.#p || this.#d || (this.#d = !0, k(() => {
			this.#d = !1, this.#p && I(this.#p, this.#l);
		}));
	}
	get_effect_pending() {
		return this.#m(), Q(this.#p);
	}
	error(e) {
		if (e === be || !this.#n.onerror && !this.#n.failed) throw e;
		j?.is_fork ? (this.#a && j.skip_effect(this.#a), this.#o && j.skip_effect(this.#o), this.#s && j.skip_effect(this.#s), j.oncommit(() => {
			this.#v() || this.#w(e);
		})) : this.#w(e);
	}
	#w(e) {
		this.#a &&= (H(this.#a), null), this.#o &&= (H(this.#o), null), this.#s &&= (H(this.#s), null), w && (D(this.#t), ke(), D(Ae()));
		let t = this.#n.failed, n = (e) => {
			if (this.#v()) return;
			let { reset: n, invoke_onerror: r } = this.#_(e);
			r(), t && !this.#v() && (this.#s = this.#S(() => {
				try {
					return V(() => {
						var r = K;
						r.b = this, r.f |= 128, t(this.#e, () => e, () => n);
					});
				} catch (e) {
					return z(e, this.#i.parent), null;
				}
			}));
		};
		k(() => {
			if (!this.#v()) {
				var t;
				try {
					t = this.transform_error(e);
				} catch (e) {
					z(e, this.#i && this.#i.parent);
					return;
				}
				typeof t == "object" && t && typeof t.then == "function" ? t.then(n, (e) => z(e, this.#i && this.#i.parent)) : n(t);
			}
		});
	}
};
function zr(e, t) {
	var n = t == null ? "" : typeof t == "object" ? `${t}` : t;
	n !== (e[ge] ??= e.nodeValue) && (e[ge] = n, e.nodeValue = `${n}`);
}
function Br(e, t) {
	return Hr(e, t);
}
var Vr = new Map();
function Hr(e, { target: t, anchor: n, props: i = {}, events: a, context: o, intro: s = !0, transformError: c }) {
	rn();
	var l = void 0, u = Sn(() => {
		var s = n ?? t.appendChild(L());
		Lr(s, { pending: () => {} }, (t) => {
			Je({});
			var n = O;
			if (o && (n.c = o), a && (i.$$events = a), w && $(t, null), l = e(t, i) || Xe(), w && (K.nodes.end = E, E === null || E.nodeType !== 8 || E.data !== "]")) throw we(), be;
			Ye();
		}, c);
		var u = new Set(), d = (e) => {
			for (var n = 0; n < e.length; n++) {
				var r = e[n];
				if (!u.has(r)) {
					u.add(r);
					var i = pr(r);
					for (let e of [t, document]) {
						var a = Vr.get(e);
						a === void 0 && (a = new Map(), Vr.set(e, a));
						var o = a.get(r);
						o === void 0 ? (e.addEventListener(r, Tr, { passive: i }), a.set(r, 1)) : a.set(r, o + 1);
					}
				}
			}
		};
		return d(r(_r)), vr.add(d), () => {
			for (var e of u) for (let n of [t, document]) {
				var r = Vr.get(n), i = r.get(e);
				--i == 0 ? (n.removeEventListener(e, Tr), r.delete(e), r.size === 0 && Vr.delete(n)) : r.set(e, i);
			}
			vr.delete(d), s !== n && s.parentNode?.removeChild(s);
		};
	});
	return Ur.set(l, u), l;
}
var Ur = new WeakMap(), Wr = class {
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
			if (n) In(n), this.#r.delete(t);
			else {
				var r = this.#n.get(t);
				r && (In(r.effect), this.#t.set(t, r.effect), this.#n.delete(t), r.fragment.lastChild.remove(), this.anchor.before(r.fragment), n = r.effect);
			}
			for (let [t, n] of this.#e) {
				if (this.#e.delete(t), t === e) break;
				let r = this.#n.get(n);
				r && (H(r.effect), this.#n.delete(n));
			}
			for (let [e, r] of this.#t) {
				if (e === t || this.#r.has(e)) continue;
				let i = () => {
					if (Array.from(this.#e.values()).includes(e)) {
						var t = document.createDocumentFragment();
						Rn(r, t), t.append(L()), this.#n.set(e, {
							effect: r,
							fragment: t
						});
					} else H(r);
					this.#r.delete(e), this.#t.delete(e);
				};
				this.#i || !n ? (this.#r.add(e), Pn(r, i, !1)) : i();
			}
		}
	};
	#o = (e) => {
		this.#e.delete(e);
		let t = Array.from(this.#e.values());
		for (let [e, n] of this.#n) t.includes(e) || (H(n.effect), this.#n.delete(e));
	};
	ensure(e, t) {
		var n = j, r = dn();
		if (t && !this.#t.has(e) && !this.#n.has(e)) {
			if (r) {
				var i = document.createDocumentFragment(), a = L();
				i.append(a), this.#n.set(e, {
					effect: V(() => t(a)),
					fragment: i
				});
			} else this.#t.set(e, V(() => t(this.anchor)));
		}
		if (this.#e.set(n, e), r) {
			for (let [t, r] of this.#t) t === e ? n.unskip_effect(r) : n.skip_effect(r);
			for (let [t, r] of this.#n) t === e ? n.unskip_effect(r.effect) : n.skip_effect(r.effect);
			n.oncommit(this.#a), n.ondiscard(this.#o);
		} else w && (this.anchor = E), this.#a(n);
	}
}, Gr = 0, Kr = 1, qr = 2;
function Jr(e, t, n, r, i) {
	w && De();
	var a = Ze(), o = C, s = a ? Ut(o) : Wt(o, !1, !1), c = a ? Ut(o) : Wt(o, !1, !1), l = new Wr(e);
	Dn(() => {
		var a = j, o = t(), u = !1;
		let d = w && p(o) === (e.data === "[!");
		if (d && (D(Ae()), T(!1)), p(o)) {
			var f = dt(), m = !1;
			let e = (e) => {
				if (!u) {
					m = !0, f(!1), j === a && a.deactivate(), Nt.ensure();
					try {
						e();
					} finally {
						ft(!1), Dt || Pt();
					}
				}
			};
			o.then((t) => {
				e(() => {
					I(s, t), l.ensure(Kr, r && ((e) => r(e, s)));
				});
			}, (t) => {
				e(() => {
					if (I(c, t), l.ensure(qr, i && ((e) => i(e, c))), !i) throw c.v;
				});
			}), w ? l.ensure(Gr, n) : k(() => {
				m || e(() => {
					l.ensure(Gr, n);
				});
			});
		} else I(s, o), l.ensure(Kr, r && ((e) => r(e, s)));
		return d && T(!0), () => {
			u = !0;
		};
	});
}
// node_modules/svelte/src/internal/client/dom/blocks/if.js
function Yr(e, t, n = !1) {
	var r;
	w && (r = E, De());
	var i = new Wr(e), a = n ? ne : 0;
	function o(e, t) {
		if (w) {
			var n = je(r);
			if (e !== parseInt(n.substring(1))) {
				var a = Ae();
				D(a), i.anchor = a, T(!1), i.ensure(e, t), T(!0);
				return;
			}
		}
		i.ensure(e, t);
	}
	Dn(() => {
		var e = !1;
		t((t, n = 0) => {
			e = !0, o(n, t);
		}), e || o(-1, null);
	}, a);
}
// node_modules/svelte/src/internal/client/dom/blocks/key.js
var Xr = Symbol("NaN");
function Zr(e, t, n) {
	w && De();
	var r = new Wr(e), i = !Ze();
	Dn(() => {
		var e = t();
		e !== e && (e = Xr), i && typeof e == "object" && e && (e = {}), r.ensure(e, n);
	});
}
// node_modules/svelte/src/internal/client/dom/blocks/each.js
function Qr(e, t) {
	return t;
}
function $r(e, t, n) {
	for (var i = [], a = t.length, o, s = t.length, c = 0; c < a; c++) {
		let n = t[c];
		Pn(n, () => {
			if (o) {
				if (o.pending.delete(n), o.done.add(n), o.pending.size === 0) {
					var t = e.outrogroups;
					ei(e, r(o.done)), t.delete(o), t.size === 0 && (e.outrogroups = null);
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
		ei(e, t, !l);
	} else o = {
		pending: new Set(t),
		done: new Set()
	}, (e.outrogroups ??= new Set()).add(o);
}
function ei(e, t, n = !0) {
	var r;
	if (e.pending.size > 0) {
		r = new Set();
		for (let t of e.pending.values()) for (let n of t) r.add(e.items.get(n).e);
	}
	for (var i = 0; i < t.length; i++) {
		var a = t[i];
		r?.has(a) ? (a.f |= ae, Rn(a, document.createDocumentFragment())) : H(t[i], n);
	}
}
var ti;
function ni(t, n, i, a, o, s = null) {
	var c = t, l = new Map();
	if (n & 4) {
		var u = t;
		c = w ? D(R(u)) : u.appendChild(L());
	}
	w && De();
	var d = null, f = vt(() => {
		var t = i();
		return e(t) ? t : t == null ? [] : r(t);
	}), p = new Map(), m = !0;
	function h(e) {
		if (!(_.effect.f & 16384)) {
			_.pending.delete(e);
			var t = Q(f);
			_.fallback = d, ii(_, t, c, n, a), d !== null && (t.length === 0 ? d.f & 33554432 ? (d.f ^= ae, oi(d, null, c)) : In(d) : Pn(d, () => {
				d = null;
			}));
		}
	}
	function g(e) {
		_.pending.delete(e);
	}
	var _ = {
		effect: Dn(() => {
			var e = Q(f), t = e.length;
			let r = !1;
			w && je(c) === "[!" != (t === 0) && (c = Ae(), D(c), T(!1), r = !0);
			for (var u = new Set(), _ = j, v = dn(), y = 0; y < t; y += 1) {
				w && E.nodeType === 8 && E.data === "]" && (c = E, r = !0, T(!1));
				var b = e[y], x = a(b, y), S = m ? null : l.get(x);
				S ? (S.v && I(S.v, b), S.i && I(S.i, y), v && _.unskip_effect(S.e)) : (S = ai(l, m ? c : ti ??= L(), b, x, y, o, n, i), m || (S.e.f |= ae), l.set(x, S)), u.add(x);
			}
			if (t === 0 && s && !d && (m ? d = V(() => s(c)) : (d = V(() => s(ti ??= L())), d.f |= ae)), t > u.size && Le("", "", ""), w && t > 0 && D(Ae()), !m) {
				if (p.set(_, u), v) {
					for (let [e, t] of l) u.has(e) || _.skip_effect(t.e);
					_.oncommit(h), _.ondiscard(g);
				} else h(_);
			}
			r && T(!0), Q(f);
		}),
		flags: n,
		items: l,
		pending: p,
		outrogroups: null,
		fallback: d
	};
	m = !1, w && (c = E);
}
function ri(e) {
	for (; e !== null && !(e.f & 32);) e = e.next;
	return e;
}
function ii(e, t, n, i, a) {
	var o = !!(i & 8), s = t.length, c = e.items, l = ri(e.effect.first), u, d = null, f, p = [], m = [], h, g, _, v;
	if (o) for (v = 0; v < s; v += 1) h = t[v], g = a(h, v), _ = c.get(g).e, _.f & 33554432 || (_.nodes?.a?.measure(), (f ??= new Set()).add(_));
	for (v = 0; v < s; v += 1) {
		if (h = t[v], g = a(h, v), _ = c.get(g).e, e.outrogroups !== null) for (let t of e.outrogroups) t.pending.delete(_), t.done.delete(_);
		if (_.f & 8192 && (In(_), o && (_.nodes?.a?.unfix(), (f ??= new Set()).delete(_))), _.f & 33554432) {
			if (_.f ^= ae, _ === l) oi(_, null, n);
			else {
				var y = d ? d.next : l;
				_ === e.effect.last && (e.effect.last = _.prev), _.prev && (_.prev.next = _.next), _.next && (_.next.prev = _.prev), si(e, d, _), si(e, _, y), oi(_, y, n), d = _, p = [], m = [], l = ri(d.next);
				continue;
			}
		}
		if (_ !== l) {
			if (u !== void 0 && u.has(_)) {
				if (p.length < m.length) {
					var b = m[0], x;
					d = b.prev;
					var S = p[0], ee = p[p.length - 1];
					for (x = 0; x < p.length; x += 1) oi(p[x], b, n);
					for (x = 0; x < m.length; x += 1) u.delete(m[x]);
					si(e, S.prev, ee.next), si(e, d, S), si(e, ee, b), l = b, d = ee, --v, p = [], m = [];
				} else u.delete(_), oi(_, l, n), si(e, _.prev, _.next), si(e, _, d === null ? e.effect.first : d.next), si(e, d, _), d = _;
				continue;
			}
			for (p = [], m = []; l !== null && l !== _;) (u ??= new Set()).add(l), m.push(l), l = ri(l.next);
			if (l === null) continue;
		}
		_.f & 33554432 || p.push(_), d = _, l = ri(_.next);
	}
	if (e.outrogroups !== null) {
		for (let t of e.outrogroups) t.pending.size === 0 && (ei(e, r(t.done)), e.outrogroups?.delete(t));
		e.outrogroups.size === 0 && (e.outrogroups = null);
	}
	if (l !== null || u !== void 0) {
		var te = [];
		if (u !== void 0) for (_ of u) _.f & 8192 || te.push(_);
		for (; l !== null;) !(l.f & 8192) && l !== e.fallback && te.push(l), l = ri(l.next);
		var ne = te.length;
		if (ne > 0) {
			var re = i & 4 && s === 0 ? n : null;
			if (o) {
				for (v = 0; v < ne; v += 1) te[v].nodes?.a?.measure();
				for (v = 0; v < ne; v += 1) te[v].nodes?.a?.fix();
			}
			$r(e, te, re);
		}
	}
	o && k(() => {
		if (f !== void 0) for (_ of f) _.nodes?.a?.apply();
	});
}
function ai(e, t, n, r, i, a, o, s) {
	var c = o & 1 ? o & 16 ? Ut(n) : Wt(n, !1, !1) : null, l = o & 2 ? Ut(i) : null;
	return {
		v: c,
		i: l,
		e: V(() => (a(t, c ?? n, l ?? i, s), () => {
			e.delete(r);
		}))
	};
}
function oi(e, t, n) {
	if (e.nodes) for (var r = e.nodes.start, i = e.nodes.end, a = t && !(t.f & 33554432) ? t.nodes.start : n; r !== null;) {
		var o = an(r);
		if (a.before(r), r === i) return;
		r = o;
	}
}
function si(e, t, n) {
	t === null ? e.effect.first = n : t.next = n, n === null ? e.effect.last = t : n.prev = t;
}
// node_modules/svelte/src/internal/client/dom/blocks/snippet.js
function ci(e, t, ...n) {
	var r = new Wr(e);
	Dn(() => {
		let e = t() ?? null;
		r.ensure(e, e && ((t) => e(t, ...n)));
	}, ne);
}
// node_modules/svelte/src/internal/client/dom/blocks/svelte-component.js
function li(e, t, n) {
	var r;
	w && (r = E, De());
	var i = new Wr(e);
	Dn(() => {
		var e = t() ?? null;
		if (w && je(r) === "[" != (e !== null)) {
			var a = Ae();
			D(a), i.anchor = a, T(!1), i.ensure(e, e && ((t) => n(t, e))), T(!0);
		} else i.ensure(e, e && ((t) => n(t, e)));
	}, ne);
}
// node_modules/svelte/src/internal/client/dom/blocks/svelte-element.js
function ui(e, t, n, r, i, a) {
	let o = w;
	w && De();
	var s = null;
	w && E.nodeType === 1 && (s = E, De());
	var c = w ? E : e, l = new Wr(c, !1);
	Dn(() => {
		let e = t() || null;
		var a = i ? i() : n || e === "svg" ? Se : void 0;
		if (e === null) l.ensure(null, null);
		else return l.ensure(e, (t) => {
			if (e) {
				var n = w;
				if (s = w ? s : fn(e, a), $(s, s), r) {
					var i = null;
					w && hr(e) && s.append(i = document.createComment(""));
					var o = w ? R(s) : s.appendChild(L());
					w && (o === null ? T(!1) : D(o)), r(s, o), i?.remove();
				}
				K.nodes.end = s, n || t.before(s);
			}
			w && D(t);
		}), () => {};
	}, ne), yn(() => {}), o && (T(!0), D(c));
}
// node_modules/svelte/src/internal/client/dom/elements/attachments.js
function di(e, t) {
	var n = void 0, r;
	On(() => {
		n !== (n = t()) && (r &&= (H(r), null), n && (r = V(() => {
			Cn(() => n(e));
		})));
	});
}
// node_modules/clsx/dist/clsx.mjs
function fi(e) {
	var t, n, r = "";
	if (typeof e == "string" || typeof e == "number") r += e;
	else if (typeof e == "object") {
		if (Array.isArray(e)) {
			var i = e.length;
			for (t = 0; t < i; t++) e[t] && (n = fi(e[t])) && (r && (r += " "), r += n);
		} else for (n in e) e[n] && (r && (r += " "), r += n);
	}
	return r;
}
function pi() {
	for (var e, t, n = 0, r = "", i = arguments.length; n < i; n++) (e = arguments[n]) && (t = fi(e)) && (r && (r += " "), r += t);
	return r;
}
// node_modules/svelte/src/internal/shared/attributes.js
function mi(e) {
	return typeof e == "object" ? pi(e) : e ?? "";
}
var hi = [..." 	\n\r\f\xA0\v﻿"];
function gi(e, t, n) {
	var r = e == null ? "" : "" + e;
	if (t && (r = r ? r + " " + t : t), n) {
		for (var i of Object.keys(n)) if (n[i]) r = r ? r + " " + i : i;
		else if (r.length) for (var a = i.length, o = 0; (o = r.indexOf(i, o)) >= 0;) {
			var s = o + a;
			(o === 0 || hi.includes(r[o - 1])) && (s === r.length || hi.includes(r[s])) ? r = (o === 0 ? "" : r.substring(0, o)) + r.substring(s + 1) : o = s;
		}
	}
	return r === "" ? null : r;
}
function _i(e, t = !1) {
	var n = t ? " !important;" : ";", r = "";
	for (var i of Object.keys(e)) {
		var a = e[i];
		a != null && a !== "" && (r += " " + i + ": " + a + n);
	}
	return r;
}
function vi(e) {
	return e[0] !== "-" || e[1] !== "-" ? e.toLowerCase() : e;
}
function yi(e, t) {
	if (t) {
		var n = "", r, i;
		if (Array.isArray(t) ? (r = t[0], i = t[1]) : r = t, e) {
			e = String(e).replaceAll(/\/\*.*?\*\//g, "").trim();
			var a = !1, o = 0, s = !1, c = [];
			r && c.push(...Object.keys(r).map(vi)), i && c.push(...Object.keys(i).map(vi));
			var l = 0, u = -1;
			let t = e.length;
			for (var d = 0; d < t; d++) {
				var f = e[d];
				if (s ? f === "/" && e[d - 1] === "*" && (s = !1) : a ? a === f && (a = !1) : f === "/" && e[d + 1] === "*" ? s = !0 : f === "\"" || f === "'" ? a = f : f === "(" ? o++ : f === ")" && o--, !s && a === !1 && o === 0) {
					if (f === ":" && u === -1) u = d;
					else if (f === ";" || d === t - 1) {
						if (u !== -1) {
							var p = vi(e.substring(l, u).trim());
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
		return r && (n += _i(r)), i && (n += _i(i, !0)), n = n.trim(), n === "" ? null : n;
	}
	return e == null ? null : String(e);
}
// node_modules/svelte/src/internal/client/dom/elements/class.js
function bi(e, t, n, r, i, a) {
	var o = e[me];
	if (w || o !== n || o === void 0) {
		var s = gi(n, r, a);
		w && s === e.getAttribute("class") || (s == null ? e.removeAttribute("class") : t ? e.className = s : e.setAttribute("class", s)), e[me] = n;
	} else if (a && i !== a) for (var c in a) {
		var l = !!a[c];
		(i == null || l !== !!i[c]) && e.classList.toggle(c, l);
	}
	return a;
}
// node_modules/svelte/src/internal/client/dom/elements/style.js
function xi(e, t = {}, n, r) {
	for (var i in n) {
		var a = n[i];
		t[i] !== a && (n[i] == null ? e.style.removeProperty(i) : e.style.setProperty(i, a, r));
	}
}
function Si(e, t, n, r) {
	var i = e[he];
	if (w || i !== t) {
		var a = yi(t, r);
		w && a === e.getAttribute("style") || (a == null ? e.removeAttribute("style") : e.style.cssText = a), e[he] = t;
	} else r && (Array.isArray(r) ? (xi(e, n?.[0], r[0]), xi(e, n?.[1], r[1], "important")) : xi(e, n, r));
	return r;
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/select.js
function Ci(e, t) {
	t ? e.hasAttribute("selected") || e.setAttribute("selected", "") : e.removeAttribute("selected");
}
function wi(e, t) {
	var n = !("__defaultValue" in e);
	(n || e.__defaultValue !== t) && (e.__defaultValue = t, Ti(e, !n || "__value" in e));
}
function Ti(t, n) {
	var r = t.__defaultValue, i = t.multiple, a = i ? r ?? [] : null;
	if (!i || e(a)) {
		var o = t.selectedIndex, s = n && i ? new Set(t.selectedOptions) : null;
		for (var c of t.options) {
			var l = ki(c);
			Ci(c, i ? a.includes(l) : Qt(l, r));
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
function Ei(t, n, r = !1) {
	if (t.multiple) {
		if (n == null) return;
		if (!e(n)) return Te();
		for (var i of t.options) i.selected = n.includes(ki(i));
	} else {
		for (i of t.options) if (Qt(ki(i), n)) {
			i.selected = !0;
			return;
		}
		r && n === void 0 || (t.selectedIndex = -1);
	}
}
function Di(e) {
	var t = new MutationObserver((t) => {
		t.every(Ai) || ("__defaultValue" in e && Ti(e, !1), "__value" in e && Ei(e, e.__value));
	});
	t.observe(e, {
		childList: !0,
		subtree: !0,
		attributes: !0,
		attributeFilter: ["value"]
	}), yn(() => {
		t.disconnect();
	});
}
function Oi(e, t, n = t) {
	var r = new WeakSet(), i = !0;
	lt(e, "change", (t) => {
		var i = t ? "[selected]" : ":checked", a;
		if (e.multiple) a = [].map.call(e.querySelectorAll(i), ki);
		else {
			var o = e.querySelector(i) ?? e.querySelector("option:not([disabled])");
			a = o && ki(o);
		}
		n(a), e.__value = a, j !== null && r.add(j);
	}), Cn(() => {
		var a = t();
		if (e === document.activeElement) {
			var o = j;
			if (r.has(o)) return;
		}
		if (Ei(e, a, i), i && a === void 0) {
			var s = e.querySelector(":checked");
			s !== null && (a = ki(s), n(a));
		}
		e.__value = a, i = !1;
	});
}
function ki(e) {
	return "__value" in e ? e.__value : e.value;
}
function Ai(e) {
	if (e.target.closest("selectedcontent") !== null) return !0;
	if (e.type === "childList") {
		var t = [...e.addedNodes, ...e.removedNodes];
		return t.length > 0 && t.every((e) => e.nodeName === "SELECTEDCONTENT");
	}
	return !1;
}
// node_modules/svelte/src/internal/client/dom/elements/attributes.js
var ji = Symbol("class"), Mi = Symbol("style"), Ni = Symbol("is custom element"), Pi = Symbol("is html"), Fi = ye ? "link" : "LINK", Ii = ye ? "input" : "INPUT", Li = ye ? "option" : "OPTION", Ri = ye ? "select" : "SELECT", zi = ye ? "progress" : "PROGRESS";
function Bi(e) {
	if (w) {
		var t = !1, n = () => {
			if (!t) {
				if (t = !0, e.hasAttribute("value")) {
					var n = e.value;
					Ui(e, "value", null), e.value = n;
				}
				if (e.hasAttribute("checked")) {
					var r = e.checked;
					Ui(e, "checked", null), e.checked = r;
				}
			}
		};
		e[_e] = n, k(n), st();
	}
}
function Vi(e, t) {
	var n = Ki(e);
	n.value !== (n.value = t ?? void 0) && (e.value !== t || t === 0 && e.nodeName === zi) && (e.value = t ?? "");
}
function Hi(e, t) {
	var n = Ki(e);
	n.checked !== (n.checked = t ?? void 0) && (e.checked = t);
}
function Ui(e, t, n, r) {
	var i = Ki(e);
	if (!(w && (i[t] = e.getAttribute(t), t === "src" || t === "srcset" || t === "href" && e.nodeName === Fi))) {
		var a = i[t];
		a !== (i[t] = n) && (t === "loading" && (e[fe] = n), n == null ? e.removeAttribute(t) : typeof n != "string" && Ji(e).has(t) ? e[t] = n : (!w || typeof n != "number" && typeof n != "boolean" || a !== String(n)) && e.setAttribute(t, n));
	}
}
function Wi(e, t, n, r, i = !1, a = !1) {
	w && i && e.nodeName === Ii && ("defaultValue" in n || "defaultChecked" in n || Bi(e));
	var o = Ki(e), s = o[Ni], c = !o[Pi];
	let l = w && s;
	l && T(!1);
	var u = t || {}, d = e.nodeName === Li, f = e.nodeName === Ri;
	try {
		for (var p in t) !(p in n) && p[0] + p[1] !== "$$" && (n[p] = null);
		n.class ? n.class = mi(n.class) : (r || n[ji]) && (n.class = null), n[Mi] && (n.style ??= null);
		var m = Ji(e);
		if (e.nodeName === Ii && "type" in n && ("value" in n || "__value" in n)) {
			var h = n.type;
			(h !== u.type || h === void 0 && e.hasAttribute("type")) && (u.type = h, Ui(e, "type", h, a));
		}
		for (let i in n) {
			let l = n[i];
			if (d && i === "value" && l == null) e.value = e.__value = "", u[i] = l;
			else if (i === "class") bi(e, e.namespaceURI === "http://www.w3.org/1999/xhtml", l, r, t?.[ji], n[ji]), u[i] = l, u[ji] = n[ji];
			else if (i === "style") Si(e, l, t?.[Mi], n[Mi]), u[i] = l, u[Mi] = n[Mi];
			else {
				var g = u[i];
				if (l !== g || l === void 0 && e.hasAttribute(i)) {
					u[i] = l;
					var _ = i[0] + i[1];
					if (_ !== "$$") {
						if (_ === "on") {
							let t = {}, n = "$$" + i, r = i.slice(2);
							var v = cr(r);
							if (or(r) && (r = r.slice(0, -7), t.capture = !0), !v && g) {
								if (l != null) continue;
								e.removeEventListener(r, u[n], t), u[n] = null;
							}
							if (v) xr(r, e, l), Sr([r]);
							else if (l != null) {
								function a(e) {
									u[i].call(this, e);
								}
								u[n] = yr(r, e, a, t);
							}
						} else if (i === "style") Ui(e, i, l);
						else if (i === "autofocus") it(e, !!l);
						else if (!s && (i === "__value" || i === "value" && l != null)) e.__value = l, (g == null || e.value !== l || l === 0 && e.nodeName === zi) && (e.value = l);
						else if (i === "selected" && d) Ci(e, l);
						else {
							var y = i;
							c || (y = dr(y));
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
							} else b || (s || typeof l != "string") && m.has(y) ? (e[y] = l, y in o && (o[y] = C)) : typeof l != "function" && Ui(e, y, l, a);
						}
					}
				}
			}
		}
	} finally {
		l && T(!0);
	}
	return u;
}
function Gi(e, t, n = [], r = [], i = [], a, o = !1, s = !1) {
	ut(i, n, r, (n) => {
		var r = void 0, i = {}, c = e.nodeName === Ri, l = !1;
		if (On(() => {
			var u = t(...n.map(Q)), d = Wi(e, r, u, a, o, s);
			if (l && c) {
				var f = e;
				"defaultValue" in u && wi(f, u.defaultValue), "value" in u && Ei(f, u.value);
			}
			for (let e of Object.getOwnPropertySymbols(i)) u[e] || H(i[e]);
			for (let t of Object.getOwnPropertySymbols(u)) {
				var p = u[t];
				t.description !== "@attach" || r && p === r[t] || (i[t] && H(i[t]), i[t] = V(() => di(e, () => p))), d[t] = p;
			}
			r = d;
		}), c) {
			var u = e;
			Cn(() => {
				var e = r;
				"defaultValue" in e && wi(u, e.defaultValue), Ei(u, e.value, !0), Di(u);
			});
		}
		l = !0;
	});
}
function Ki(e) {
	return e[pe] ??= {
		[Ni]: e.nodeName.includes("-"),
		[Pi]: e.namespaceURI === xe
	};
}
var qi = new Map();
function Ji(e) {
	var t = e.getAttribute("is") || e.nodeName, n = qi.get(t);
	if (n) return n;
	qi.set(t, n = new Set());
	for (var r, i = e, a = Element.prototype; a !== i;) {
		for (var s in r = o(i), r) r[s].set && s !== "innerHTML" && s !== "textContent" && s !== "innerText" && n.add(s);
		i = l(i);
	}
	return n;
}
// node_modules/svelte/src/internal/client/dom/elements/customizable-select.js
var Yi = null;
function Xi() {
	if (Yi === null) {
		var e = fn("select");
		e.innerHTML = Dr("<option><span>t</span></option>"), Yi = e.firstChild?.firstChild?.nodeType === 1;
	}
	return Yi;
}
function Zi(e, t) {
	var n = w;
	Xi() || (T(!1), e.textContent = "", e.append(pn("")));
	try {
		t();
	} finally {
		n && (w ? Oe(e) : (T(!0), D(e)));
	}
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/input.js
function Qi(e, t, n = t) {
	var r = new WeakSet();
	lt(e, "input", async (i) => {
		var a = i ? e.defaultValue : e.value;
		if (a = $i(e) ? ea(a) : a, n(a), j !== null && r.add(j), await nr(), a !== (a = t())) {
			var o = e.selectionStart, s = e.selectionEnd, c = e.value.length;
			if (e.value = a ?? "", s !== null) {
				var l = e.value.length;
				o === s && s === c && l > c ? (e.selectionStart = l, e.selectionEnd = l) : (e.selectionStart = o, e.selectionEnd = Math.min(s, l));
			}
		}
	}), (w && e.defaultValue !== e.value || ar(t) == null && e.value) && (n($i(e) ? ea(e.value) : e.value), j !== null && r.add(j)), Tn(() => {
		var n = t();
		if (e === document.activeElement) {
			var i = j;
			if (r.has(i)) return;
		}
		$i(e) && n === ea(e.value) || (e.type !== "date" || n || e.value) && n !== e.value && (e.value = n ?? "");
	});
}
function $i(e) {
	var t = e.type;
	return t === "number" || t === "range";
}
function ea(e) {
	return e === "" ? null : +e;
}
var ta = new class e {
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
function na(e, t, n) {
	var r = ta.observe(e, () => n(e[t]));
	Cn(() => (ar(() => n(e[t])), r));
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/this.js
function ra(e, t) {
	return e === t || e?.[le] === t;
}
function ia(e = Xe(), t, n, r) {
	var i = O.r, a = K;
	return Cn(() => {
		var o, s;
		return Tn(() => {
			o = s, s = r?.() || [], ar(() => {
				ra(n(...s), e) || (t(e, ...s), o && ra(n(...o), e) && t(null, ...o));
			});
		}), () => {
			let r = a;
			for (; r !== i && r.parent !== null && r.parent.f & 33554432;) r = r.parent;
			let o = () => {
				s && ra(n(...s), e) && t(null, ...s);
			}, c = r.teardown;
			r.teardown = () => {
				o(), c?.();
			};
		};
	}), e;
}
// node_modules/svelte/src/internal/client/reactivity/store.js
var aa = !1;
function oa(e) {
	var t = aa;
	try {
		return aa = !1, [e(), aa];
	} finally {
		aa = t;
	}
}
// node_modules/svelte/src/internal/client/reactivity/props.js
var sa = {
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
		if (t === le || t === de) return !1;
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
function ca(...e) {
	return new Proxy({ props: e }, sa);
}
function la(e, t, n, r) {
	var i = !0, o = !!(n & 8), s = !!(n & 16), c = r, l = !0, u = void 0, d = () => s && i ? (u ??= mt(r), Q(u)) : (l && (l = !1, c = s ? ar(r) : r), c);
	let f;
	if (o) {
		var p = le in e || de in e;
		f = a(e, t)?.set ?? (p && t in e ? (n) => e[t] = n : void 0);
	}
	var m, h = !1;
	o ? [m, h] = oa(() => e[t]) : m = e[t], m === void 0 && r !== void 0 && (m = d(), f && (i && He(t), f(m)));
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
	var v = !1, y = (n & 1 ? mt : vt)(() => (v = !1, g()));
	o && Q(y);
	var b = K;
	return (function(e, t) {
		if (arguments.length > 0) {
			let n = t ? Q(y) : i && o ? Xt(e) : e;
			return F(y, n), v = !0, c !== void 0 && (c = n), e;
		}
		return Bn && v || b.f & 16384 ? y.v : Q(y);
	});
}
function ua(e) {
	O === null && Fe("onMount"), bn(() => {
		let t = ar(e);
		if (typeof t == "function") return t;
	});
}
function da(e) {
	O === null && Fe("onDestroy"), ua(() => () => ar(e));
}
// node_modules/svelte/src/internal/disclose-version.js
typeof window < "u" && ((window.__svelte ??= {}).v ??= new Set()).add("5");
// src/app/preferences.ts
function fa(e) {
	try {
		return localStorage.getItem(`spin.${e}`);
	} catch {
		return null;
	}
}
function pa(e, t) {
	try {
		t === null ? localStorage.removeItem(`spin.${e}`) : localStorage.setItem(`spin.${e}`, t);
	} catch {}
}
// src/i18n/language.svelte.ts
var ma = ["nl", "en"], ha = (e) => ma.includes(e), ga = fa("language"), _a = P(Xt(ha(ga) ? ga : "nl")), va = () => Q(_a);
function ya(e) {
	F(_a, e, !0), pa("language", e), document.documentElement.lang = e;
}
// src/i18n/en.ts
var ba = {
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
	"actor.loading": "Loading the data",
	"actor.pseudonym": "no name",
	"actor.pseudonym.text": "You see a pseudonym.",
	"actor.ended": "ended",
	"actor.edit": "Edit",
	"actor.edit.title": "Edit {who}",
	"actor.end": "End",
	"actor.end.title": "End {who}",
	"actor.end.text": "From this day on this no longer counts. What was there is kept.",
	"purpose.label": "Why do you want to see the name?",
	"purpose.choose": "Choose a purpose",
	"purpose.do": "Open the name",
	"purpose.logged": "We record that you open the name, and why.",
	"purpose.open": "You see the name for: {purpose}. This is recorded.",
	"purpose.close": "Close the name",
	"facts.title": "Data",
	"facts.none": "Nothing else is recorded, or you may not see it.",
	"facts.version": "Version {version}. First recorded on {when}.",
	"facts.by": " by {who}",
	"outline.known": "Recorded",
	"reference.one": "View",
	"role.since": " since {date}",
	"role.hours": "{hours} hours a week",
	"contacts.title": "Contacts",
	"contacts.hops": "Steps",
	"contacts.net": "Which network",
	"contacts.caption": {
		one: "{n} person or organisation, also in the drawing",
		other: "{n} people and organisations, the same as in the drawing"
	},
	"contacts.via": "through {who}",
	"contacts.change": "Change",
	"contacts.loading": "Loading the contacts",
	"contacts.more": {
		one: "There is {n} more. Choose fewer steps.",
		other: "There are {n} more. Choose fewer steps."
	},
	"contacts.maybeMore": "These are the contacts we know. There may be more.",
	"contacts.none.title": "No contacts known yet",
	"contacts.none.text": "We know no contact of {who} yet. There may be some.",
	"net.support": "Support: people and help",
	"net.own": "Own network",
	"net.organisations": "Organisations",
	"ring.summary": {
		one: "Drawing of {n} contact. The table says the same.",
		other: "Drawing of {n} contacts. The table says the same."
	},
	"ring.legend": "Legend",
	"beside.title": "Also recorded",
	"history.title": "History",
	"history.created": "Added",
	"history.other": "Changed",
	"history.ended": "Ended as of {date}",
	"history.changed": "{label}: from “{before}” to “{after}”",
	"history.binned": "Put in the bin",
	"history.restored": "Put back",
	"history.undoes": "Undoes an earlier change",
	"history.undone": "Undone",
	"history.undo": "Undo",
	"history.which": ", change of {when}",
	"tie.add": "Add contact",
	"tie.add.title": "Add a contact of {who}",
	"tie.kind": "What kind of contact is it?",
	"tie.other": "With whom?",
	"tie.needKind": "Choose what kind of contact it is.",
	"tie.needOther": "Choose with whom the contact is.",
	"tie.reads.from": "{who} {tie} …",
	"tie.reads.to": "… {tie} {who}",
	"tie.reads.reverse": "{who} {tie} this one",
	"tie.sentence": "{from} {word} {to}",
	"tie.group.people": "Between people",
	"tie.group.work": "With organisations and places",
	"tie.group.rest": "Other",
	"tie.end": "End contact",
	"tie.end.text": "From this day on the contact no longer counts. What was there is kept.",
	"picker.hint": "Type part of the name and choose from the list.",
	"picker.other": "Choose another",
	"many.add": "Add",
	"many.none": "Nobody or nothing chosen yet.",
	"many.remove": "Remove {who}",
	"form.new": "Add",
	"form.optional": "(optional)",
	"form.choose": "Make a choice",
	"form.notKnown": "Unknown",
	"form.since": "since",
	"form.until": "ends on",
	"form.save": "Save",
	"form.saving": "Saving…",
	"form.cancel": "Cancel",
	"form.hintDay": "For example 12-9-2026: day, month, year.",
	"form.hintDate": "For example 12-9-2026 (day, month, year), 9-2026 or 2026.",
	"form.badDay": "Enter a date, for example 12-9-2026.",
	"form.badDate": "Enter a date, for example 12-9-2026 or 2026.",
	"form.badNumber": "{label}: enter a number.",
	"form.between": "{label}: enter a number from {minimum} to {maximum}.",
	"form.required": "Fill in: {label}.",
	"form.wrong": {
		one: "{n} thing is not filled in well",
		other: "{n} things are not filled in well"
	},
	"clash.title": "Which text is right?",
	"clash.text": "{who} changed this too. Choose what is right.",
	"clash.mine": "Your text",
	"clash.theirs": "Text of {who}",
	"clash.youNow": "You, now",
	"clash.when": "{who}, {when}",
	"clash.empty": "nothing filled in",
	"clash.save": "Save choice",
	"clash.back": "Back to the form",
	"clash.reload": "Someone has just changed this. Close this window and look at what is there now.",
	saved: "Saved.",
	"saved.new": "Added.",
	"saved.tie": "Contact added.",
	"saved.ended": "Ended. What was there is kept.",
	"saved.merged": "Saved. Someone else changed something too. That is kept as well.",
	"bin.do": "Move to bin",
	"bin.title": "Move {who} to the bin",
	"bin.when": "Made by mistake, or not right? Move it to the bin. Is it over? Choose End instead.",
	"bin.ties": {
		one: "{n} contact goes along.",
		other: "{n} contacts go along."
	},
	"bin.noTies": "No contacts go along.",
	"bin.resident": "What is about this resident alone goes along too.",
	"bin.back": "You can put this back for 30 days. After that it is gone for good.",
	"bin.tieText": "The contact disappears from this screen. You can put it back for 30 days.",
	"saved.binned": {
		one: "In the bin, with {n} contact.",
		other: "In the bin, with {n} contacts."
	},
	"saved.tieBinned": "The contact is in the bin.",
	"new.title": "Add: {kind}",
	"new.unknown": "Add",
	"new.place": "Will be in {area}.",
	"new.personal": "Only fill in what you need. The resident may read all of it.",
	"kind.Resident": "resident",
	"kind.Professional": "professional",
	"kind.Organisation": "organisation",
	"kind.Facility": "activity or place",
	"help.title": "Help"
};
// src/i18n/message.ts
function xa(e, t, n) {
	return (typeof e == "string" ? e : e[Sa(t.n, n)]).replace(/\{(\w+)\}(\.?)/g, (e, r, i) => {
		let a = t[r];
		return a === void 0 ? e : typeof a == "number" ? new Intl.NumberFormat(n).format(a) + i : a.endsWith(".") ? a : a + i;
	});
}
function Sa(e, t) {
	return new Intl.PluralRules(t).select(Number(e)) === "one" ? "one" : "other";
}
// src/i18n/nl.ts
var Ca = {
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
	"actor.loading": "De gegevens worden geladen",
	"actor.pseudonym": "geen naam",
	"actor.pseudonym.text": "U ziet een schuilnaam.",
	"actor.ended": "beëindigd",
	"actor.edit": "Bewerken",
	"actor.edit.title": "{who} bewerken",
	"actor.end": "Beëindigen",
	"actor.end.title": "{who} beëindigen",
	"actor.end.text": "Vanaf deze dag telt dit niet meer mee. Wat er was, blijft bewaard.",
	"purpose.label": "Waarom wilt u de naam zien?",
	"purpose.choose": "Kies een doel",
	"purpose.do": "Open de naam",
	"purpose.logged": "Wij leggen vast dat u de naam opent, en waarom.",
	"purpose.open": "U ziet de naam voor: {purpose}. Dit is vastgelegd.",
	"purpose.close": "Sluit de naam",
	"facts.title": "Gegevens",
	"facts.none": "Er is verder niets vastgelegd, of u mag het niet zien.",
	"facts.version": "Versie {version}. Voor het eerst vastgelegd op {when}.",
	"facts.by": " door {who}",
	"outline.known": "Vastgelegd",
	"reference.one": "Bekijk",
	"role.since": " sinds {date}",
	"role.hours": "{hours} uur per week",
	"contacts.title": "Contacten",
	"contacts.hops": "Stappen",
	"contacts.net": "Welk netwerk",
	"contacts.caption": {
		one: "{n} mens of organisatie, ook in de tekening",
		other: "{n} mensen en organisaties, dezelfde als in de tekening"
	},
	"contacts.via": "via {who}",
	"contacts.change": "Wijzig",
	"contacts.loading": "De contacten worden geladen",
	"contacts.more": {
		one: "Er is nog {n}. Kies minder stappen.",
		other: "Er zijn er nog {n}. Kies minder stappen."
	},
	"contacts.maybeMore": "Dit zijn de contacten die wij kennen. Misschien zijn er meer.",
	"contacts.none.title": "Nog geen contacten bekend",
	"contacts.none.text": "Wij kennen nog geen contact van {who}. Misschien zijn ze er wel.",
	"net.support": "Steun: mensen en hulp",
	"net.own": "Eigen netwerk",
	"net.organisations": "Organisaties",
	"ring.summary": {
		one: "Tekening van {n} contact. De tabel zegt hetzelfde.",
		other: "Tekening van {n} contacten. De tabel zegt hetzelfde."
	},
	"ring.legend": "Legenda",
	"beside.title": "Ook vastgelegd",
	"history.title": "Geschiedenis",
	"history.created": "Toegevoegd",
	"history.other": "Gewijzigd",
	"history.ended": "Beëindigd per {date}",
	"history.changed": "{label}: van “{before}” naar “{after}”",
	"history.binned": "In de prullenbak gelegd",
	"history.restored": "Teruggezet",
	"history.undoes": "Maakt een eerdere wijziging ongedaan",
	"history.undone": "Ongedaan gemaakt",
	"history.undo": "Maak ongedaan",
	"history.which": ", wijziging van {when}",
	"tie.add": "Contact toevoegen",
	"tie.add.title": "Contact van {who} toevoegen",
	"tie.kind": "Wat voor contact is het?",
	"tie.other": "Met wie?",
	"tie.needKind": "Kies wat voor contact het is.",
	"tie.needOther": "Kies met wie het contact is.",
	"tie.reads.from": "{who} {tie} …",
	"tie.reads.to": "… {tie} {who}",
	"tie.reads.reverse": "{who} {tie} deze",
	"tie.sentence": "{from} {word} {to}",
	"tie.group.people": "Tussen mensen",
	"tie.group.work": "Met organisaties en plekken",
	"tie.group.rest": "Anders",
	"tie.end": "Contact beëindigen",
	"tie.end.text": "Vanaf deze dag telt het contact niet meer mee. Wat er was, blijft bewaard.",
	"picker.hint": "Typ een deel van de naam en kies uit de lijst.",
	"picker.other": "Kies een ander",
	"many.add": "Toevoegen",
	"many.none": "Nog niemand of niets gekozen.",
	"many.remove": "{who} weghalen",
	"form.new": "Toevoegen",
	"form.optional": "(optioneel)",
	"form.choose": "Maak een keuze",
	"form.notKnown": "Onbekend",
	"form.since": "sinds",
	"form.until": "stopt op",
	"form.save": "Bewaren",
	"form.saving": "Bezig met bewaren…",
	"form.cancel": "Annuleren",
	"form.hintDay": "Bijvoorbeeld 12-9-2026.",
	"form.hintDate": "Bijvoorbeeld 12-9-2026, 9-2026 of 2026.",
	"form.badDay": "Vul een datum in, bijvoorbeeld 12-9-2026.",
	"form.badDate": "Vul een datum in, bijvoorbeeld 12-9-2026 of 2026.",
	"form.badNumber": "{label}: vul een getal in.",
	"form.between": "{label}: vul een getal in van {minimum} tot en met {maximum}.",
	"form.required": "Vul in: {label}.",
	"form.wrong": {
		one: "Er is {n} ding niet goed ingevuld",
		other: "Er zijn {n} dingen niet goed ingevuld"
	},
	"clash.title": "Welke tekst is goed?",
	"clash.text": "{who} heeft dit ook veranderd. Kies wat goed is.",
	"clash.mine": "Uw tekst",
	"clash.theirs": "Tekst van {who}",
	"clash.youNow": "U, nu",
	"clash.when": "{who}, {when}",
	"clash.empty": "niets ingevuld",
	"clash.save": "Bewaar keuze",
	"clash.back": "Terug naar het formulier",
	"clash.reload": "Iemand heeft dit net veranderd. Sluit dit venster en kijk eerst wat er nu staat.",
	saved: "Bewaard.",
	"saved.new": "Toegevoegd.",
	"saved.tie": "Contact toegevoegd.",
	"saved.ended": "Beëindigd. Wat er was, blijft bewaard.",
	"saved.merged": "Bewaard. Iemand anders veranderde ook iets. Dat is ook bewaard.",
	"bin.do": "In de prullenbak",
	"bin.title": "{who} in de prullenbak",
	"bin.when": "Is dit per ongeluk gemaakt of klopt het niet? Leg het dan in de prullenbak. Is het voorbij? Kies dan Beëindigen.",
	"bin.ties": {
		one: "{n} contact gaat mee.",
		other: "{n} contacten gaan mee."
	},
	"bin.noTies": "Er gaan geen contacten mee.",
	"bin.resident": "Ook wat alleen over deze bewoner gaat, gaat mee.",
	"bin.back": "U kunt dit 30 dagen terugzetten. Daarna is het voorgoed weg.",
	"bin.tieText": "Het contact verdwijnt van dit scherm. U kunt het 30 dagen terugzetten.",
	"saved.binned": {
		one: "In de prullenbak, met {n} contact.",
		other: "In de prullenbak, met {n} contacten."
	},
	"saved.tieBinned": "Het contact ligt in de prullenbak.",
	"new.title": "Toevoegen: {kind}",
	"new.unknown": "Toevoegen",
	"new.place": "Komt in {area}.",
	"new.personal": "Vul alleen in wat u nodig hebt. De bewoner mag alles inzien.",
	"kind.Resident": "bewoner",
	"kind.Professional": "professional",
	"kind.Organisation": "organisatie",
	"kind.Facility": "activiteit of plek",
	"help.title": "Hulp"
};
// src/i18n/text.ts
function wa(e, t) {
	let n = {
		nl: {
			...Ca,
			...e
		},
		en: {
			...ba,
			...t
		}
	};
	return (e, ...t) => xa(n[va()][e], t[0] ?? {}, va());
}
var Ta = wa({}, {});
function Ea(e) {
	return e.charAt(0).toLocaleUpperCase(va()) + e.slice(1);
}
export { on as $, li as A, Nr as B, Di as C, mi as D, bi as E, Yr as F, xr as G, jr as H, Jr as I, nr as J, br as K, Br as L, ni as M, Qr as N, di as O, Zr as P, $t as Q, zr as R, Oi as S, Ci as T, Mr as U, kr as V, Sr as W, En as X, ar as Y, bn as Z, Gi as _, ma as a, P as at, Hi as b, pa as c, Ye as ct, la as d, Oe as dt, sn as et, ca as f, f as ft, Zi as g, Qi as h, va as i, F as it, ci as j, ui as k, da as l, Je as lt, na as m, Ta as n, ln as nt, ya as o, _t as ot, ia as p, g as pt, Q as q, wa as r, Xt as rt, fa as s, at as st, Ea as t, cn as tt, ua as u, ke as ut, Bi as v, Ei as w, Vi as x, Ui as y, Pr as z };
