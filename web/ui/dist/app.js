// node_modules/svelte/src/internal/shared/utils.js
var e = Array.isArray, t = Array.prototype.indexOf, n = Array.prototype.includes, r = Array.from, i = Object.defineProperty, a = Object.getOwnPropertyDescriptor, o = Object.getOwnPropertyDescriptors, s = Object.prototype, c = Array.prototype, l = Object.getPrototypeOf, u = Object.isExtensible, d = () => {};
function f(e) {
	return typeof e?.then == "function";
}
function p(e) {
	for (var t = 0; t < e.length; t++) e[t]();
}
function m() {
	var e, t;
	return {
		promise: new Promise((n, r) => {
			e = n, t = r;
		}),
		resolve: e,
		reject: t
	};
}
function h(e, t) {
	if (Array.isArray(e)) return e;
	if (t === void 0 || !(Symbol.iterator in e)) return Array.from(e);
	let n = [];
	for (let r of e) if (n.push(r), n.length === t) break;
	return n;
}
// node_modules/svelte/src/internal/client/constants.js
var g = 1 << 24, _ = 1024, v = 2048, y = 4096, b = 8192, x = 16384, S = 32768, C = 1 << 25, w = 65536, T = 1 << 19, ee = 1 << 20, te = 1 << 25, ne = 1 << 21, re = 1 << 22, ie = 1 << 23, ae = Symbol("$state"), oe = Symbol("component"), se = Symbol("legacy props"), E = Symbol(""), ce = Symbol("attributes"), le = Symbol("class"), ue = Symbol("style"), de = Symbol("text"), fe = Symbol("form reset"), pe = new class extends Error {
	name = "StaleReactionError";
	message = "The reaction that called `getAbortSignal()` was re-run or destroyed";
}(), me = !!globalThis.document?.contentType && globalThis.document.contentType.includes("xml"), he = {}, D = Symbol("uninitialized"), ge = "http://www.w3.org/1999/xhtml", _e = "http://www.w3.org/2000/svg";
function ve() {
	console.warn("https://svelte.dev/e/derived_inert");
}
function ye(e) {
	console.warn("https://svelte.dev/e/hydration_mismatch");
}
function be() {
	console.warn("https://svelte.dev/e/select_multiple_invalid_value");
}
function xe() {
	console.warn("https://svelte.dev/e/svelte_boundary_reset_noop");
}
// node_modules/svelte/src/internal/client/dom/hydration.js
var O = !1;
function Se(e) {
	O = e;
}
var k;
function Ce(e) {
	if (e === null) throw ye(), he;
	return k = e;
}
function we() {
	return Ce(an(k));
}
function A(e) {
	if (O) {
		if (an(k) !== null) throw ye(), he;
		k = e;
	}
}
function Te(e = 1) {
	if (O) {
		for (var t = e, n = k; t--;) n = an(n);
		k = n;
	}
}
function Ee(e = !0) {
	for (var t = 0, n = k;;) {
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
function De(e) {
	if (!e || e.nodeType !== 8) throw ye(), he;
	return e.data;
}
// node_modules/svelte/src/internal/client/reactivity/equality.js
function Oe(e) {
	return e === this.v;
}
function ke(e, t) {
	return e == e ? e !== t || typeof e == "object" && !!e || typeof e == "function" : t == t;
}
function Ae(e) {
	return !ke(e, this.v);
}
// node_modules/svelte/src/internal/client/errors.js
function je() {
	throw Error("https://svelte.dev/e/async_derived_orphan");
}
function Me(e, t, n) {
	throw Error("https://svelte.dev/e/each_key_duplicate");
}
function Ne(e) {
	throw Error("https://svelte.dev/e/effect_in_teardown");
}
function Pe() {
	throw Error("https://svelte.dev/e/effect_in_unowned_derived");
}
function Fe(e) {
	throw Error("https://svelte.dev/e/effect_orphan");
}
function Ie() {
	throw Error("https://svelte.dev/e/effect_update_depth_exceeded");
}
function Le(e) {
	throw Error("https://svelte.dev/e/props_invalid_value");
}
function Re() {
	throw Error("https://svelte.dev/e/state_descriptors_fixed");
}
function ze() {
	throw Error("https://svelte.dev/e/state_prototype_fixed");
}
function Be() {
	throw Error("https://svelte.dev/e/state_unsafe_mutation");
}
function Ve() {
	throw Error("https://svelte.dev/e/svelte_boundary_reset_onerror");
}
// node_modules/svelte/src/internal/client/context.js
var He = null;
function Ue(e) {
	He = e;
}
function j(e, t = !1, n) {
	He = {
		p: He,
		i: !1,
		c: null,
		e: null,
		s: e,
		x: null,
		r: U,
		l: null
	};
}
function M(e) {
	var t = He, n = t.e;
	if (n !== null) {
		t.e = null;
		for (var r of n) yn(r);
	}
	return e !== void 0 && (t.x = e), t.i = !0, He = t.p, We(e);
}
function We(e = {}) {
	return i(e, oe, { value: !0 }), e;
}
function Ge() {
	return !0;
}
// node_modules/svelte/src/internal/client/dom/task.js
var Ke = [];
function qe() {
	var e = Ke;
	Ke = [], p(e);
}
function Je(e) {
	if (Ke.length === 0 && !Ct) {
		var t = Ke;
		queueMicrotask(() => {
			t === Ke && qe();
		});
	}
	Ke.push(e);
}
function Ye() {
	for (; Ke.length > 0;) qe();
}
// node_modules/svelte/src/internal/client/reactivity/status.js
var Xe = ~(v | y | _);
function Ze(e, t) {
	e.f = e.f & Xe | t;
}
function Qe(e) {
	e.f & 512 || e.deps === null ? Ze(e, _) : Ze(e, y);
}
// node_modules/svelte/src/internal/client/reactivity/utils.js
function $e(e, t) {
	e.f & 2048 ? t.set(e, v) : e.f & 4096 && t.get(e) !== 2048 && t.set(e, y), Ze(e, _);
}
// node_modules/svelte/src/internal/client/dom/elements/misc.js
function et(e, t) {
	if (t) {
		let t = document.body;
		e.autofocus = !0, Je(() => {
			document.activeElement === t && e.focus();
		});
	}
}
function tt(e) {
	O && rn(e) !== null && on(e);
}
var nt = !1;
function rt() {
	nt || (nt = !0, document.addEventListener("reset", (e) => {
		Promise.resolve().then(() => {
			if (!e.defaultPrevented) for (let t of e.target.elements) t[fe]?.();
		});
	}, { capture: !0 }));
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/shared.js
function it(e) {
	var t = H, n = U;
	Hn(null), Un(null);
	try {
		return e();
	} finally {
		Hn(t), Un(n);
	}
}
function at(e, t, n, r = n) {
	e.addEventListener(t, () => it(n));
	let i = e[fe];
	e[fe] = i ? () => {
		i(), r(!0);
	} : () => r(!0), rt();
}
// node_modules/svelte/src/internal/client/reactivity/async.js
function ot(e, t, n, r) {
	let i = Ge() ? ut : pt;
	var a = e.filter((e) => !e.settled), o = t.map(i);
	if (n.length === 0 && a.length === 0) {
		r(o);
		return;
	}
	var s = U, c = st(), l = a.length === 1 ? a[0].promise : a.length > 1 ? Promise.all(a.map((e) => e.promise)) : null;
	function u(e) {
		if (!(s.f & 16384)) {
			c();
			try {
				r([...o, ...e]);
			} catch (e) {
				fn(e, s);
			}
			ct();
		}
	}
	var d = lt();
	if (n.length === 0) {
		l.then(() => u([])).finally(d);
		return;
	}
	function f() {
		Promise.all(n.map((e) => ft(e))).then(u).catch((e) => fn(e, s)).finally(d);
	}
	l ? l.then(() => {
		s.f & 16384 ? d() : (c(), f(), ct());
	}) : f();
}
function st() {
	var e = U, t = H, n = He, r = P;
	return function(i = !0) {
		Un(e), Hn(t), Ue(n), i && !(e.f & 16384) && (r?.activate(), r?.apply());
	};
}
function ct(e = !0) {
	Un(null), Hn(null), Ue(null), e && P?.deactivate();
}
function lt() {
	var e = U, t = e.b, n = P, r = !!t?.is_rendered();
	return t?.update_pending_count(1, n), n.increment(r, e), () => {
		t?.update_pending_count(-1, n), n.decrement(r, e);
	};
}
function ut(e) {
	var t = 2 | v;
	return U !== null && (U.f |= T), {
		ctx: He,
		deps: null,
		effects: null,
		equals: Oe,
		f: t,
		fn: e,
		reactions: null,
		rv: 0,
		v: D,
		wv: 0,
		parent: U,
		ac: null
	};
}
var dt = Symbol("obsolete");
function ft(e, t, n) {
	let r = U;
	r === null && je();
	var i = void 0, a = Bt(D), o = !H, s = new Set();
	return Sn(() => {
		var t = U, n = m();
		i = n.promise;
		try {
			Promise.resolve(e()).then(n.resolve, (e) => {
				e !== pe && n.reject(e);
			}).finally(ct);
		} catch (e) {
			n.reject(e), ct();
		}
		var c = P;
		if (o) {
			if (t.f & 32768) var l = lt();
			if (r.b?.is_rendered()) c.async_deriveds.get(t)?.reject(dt);
			else for (let e of s.values()) e.reject(dt);
			s.add(n), c.async_deriveds.set(t, n);
		}
		let u = (e, t = void 0) => {
			l?.(), s.delete(n), t !== dt && (c.activate(), t ? (a.f |= ie, Wt(a, t)) : (a.f & 8388608 && (a.f ^= ie), Wt(a, e)), c.deactivate());
		};
		n.promise.then(u, (e) => u(null, e || "unknown"));
	}), _n(() => {
		for (let e of s) e.reject(dt);
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
function N(e) {
	let t = ut(e);
	return Gn(t), t;
}
function pt(e) {
	let t = ut(e);
	return t.equals = Ae, t;
}
function mt(e) {
	var t = e.effects;
	if (t !== null) {
		e.effects = null;
		for (var n = 0; n < t.length; n += 1) An(t[n]);
	}
}
function ht(e) {
	var t, n = U, r = e.parent;
	if (!zn && r !== null && e.v !== D && r.f & 24576) return ve(), e.v;
	Un(r);
	try {
		mt(e), t = rr(e);
	} finally {
		Un(n);
	}
	return t;
}
function gt(e) {
	var t = ht(e);
	!e.equals(t) && (e.wv = er(), (!P?.is_fork || e.deps === null) && (P === null ? e.v = t : (P.capture(e, t, !0), bt?.capture(e, t, !0)), e.deps === null)) ? Ze(e, _) : zn || (xt === null ? Qe(e) : (gn() || P?.is_fork) && xt.set(e, t));
}
function _t(e) {
	if (e.effects !== null) for (let t of e.effects) (t.teardown || t.ac) && (t.teardown?.(), t.ac !== null && it(() => {
		t.ac.abort(pe), t.ac = null;
	}), t.fn !== null && (t.teardown = d), or(t, 0), On(t));
}
function vt(e) {
	if (e.effects !== null) for (let t of e.effects) t.teardown && t.fn !== null && sr(t);
}
// node_modules/svelte/src/internal/client/reactivity/batch.js
var yt = null, P = null, bt = null, xt = null, St = null, Ct = !1, wt = !1, Tt = null, Et = null, Dt = 0, Ot = 1, kt = class e {
	id = Ot++;
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
		yt === null ? yt = this : (yt.next = this, this.prev = yt), yt = this;
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
			for (var r of n.d) Ze(r, v), t(r);
			for (r of n.m) Ze(r, y), t(r);
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
					t.f ^= _;
				}
			}
			n || e.push(t);
		}
		return this.#a = [], e;
	}
	#m() {
		this.started = !0;
		for (let [e, t] of this.#s) Ze(e, t), this.schedule(e);
		this.apply();
		for (var t = Tt = [], n = [], r = Et = []; this.#a.length > 0;) {
			Dt++ > 1e3 && (this.#b(), jt());
			for (let e of this.#p()) try {
				this.#h(e, t, n);
			} catch (t) {
				throw It(e), this.#d() || this.discard(), t;
			}
		}
		if (P = null, r.length > 0) {
			var i = e.ensure();
			for (let e of r) i.schedule(e);
		}
		if (Tt = null, Et = null, this.#d()) {
			this.#y(n), this.#y(t);
			for (let [e, t] of this.#c) Ft(e, t);
			r.length > 0 && P.#m();
			return;
		}
		let a = this.#g();
		if (a) this.#y(n), this.#y(t), a.#v(this);
		else {
			this.#s.clear();
			for (let e of this.#e) e(this);
			this.#e.clear(), bt = this, Nt(n), Nt(t), bt = null, this.#i?.resolve();
			var o = P;
			this.#n === 0 && (this.#a.length === 0 || o !== null) && this.#b(), o !== null && (Rt.clear(), o.#m());
		}
	}
	#h(e, t, n) {
		e.f ^= _;
		for (var r = e.first; r !== null;) {
			var i = r.f, a = !!(i & 96);
			if (!(a && i & 1024 || i & 8192 || this.#c.has(r)) && r.fn !== null) {
				a ? r.f ^= _ : i & 4 ? t.push(r) : tr(r) && (i & 16 && this.add_dirty_reaction(r, y), sr(r));
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
					r & 4194320 && !this.async_deriveds.has(i) && (this.#s.delete(i), Ze(i, v), this.schedule(i));
				}
			}
		};
		for (let e of this.current.keys()) t(e);
		this.oncommit(() => e.discard()), e.#b(), P = this, this.#m();
	}
	#y(e) {
		for (var t = 0; t < e.length; t += 1) $e(e[t], this.#s);
	}
	capture(e, t, n = !1) {
		e.v !== D && !this.previous.has(e) && this.previous.set(e, e.v), e.f & 8388608 || (this.current.set(e, [t, n]), xt?.set(e, t)), this.is_fork || (e.v = t);
	}
	activate() {
		P = this;
	}
	deactivate() {
		P = null, xt = null;
	}
	flush() {
		try {
			wt = !0, P = this, this.#m();
		} finally {
			Dt = 0, St = null, Tt = null, Et = null, wt = !1, P = null, xt = null, Rt.clear();
		}
	}
	discard() {
		for (let e of this.#t) e(this);
		this.#t.clear();
		for (let e of this.async_deriveds.values()) e.reject(dt);
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
		this.#u || (this.#u = !0, Je(() => {
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
		return (this.#i ??= m()).promise;
	}
	static ensure() {
		if (P === null) {
			let t = P = new e();
			!wt && !Ct && Je(() => {
				t.started || t.flush();
			});
		}
		return P;
	}
	apply() {
		xt = null;
	}
	schedule(e) {
		St = e, e.b?.is_pending && e.f & 16777228 && !(e.f & 32768) ? e.b.defer_effect(e) : this.#a.push(e);
	}
	#b() {
		if (this.linked) {
			var e = this.prev, t = this.next;
			e === null || (e.next = t), t === null ? yt = e : t.prev = e, this.linked = !1;
		}
	}
};
function At(e) {
	var t = Ct, n = bt;
	bt = null, Ct = !0;
	try {
		var r;
		for (e && (At(), r = e());;) {
			if (Ye(), P === null) return r;
			P.flush();
		}
	} finally {
		Ct = t, bt = n;
	}
}
function jt() {
	try {
		Ie();
	} catch (e) {
		fn(e, St);
	}
}
var Mt = null;
function Nt(e) {
	var t = e.length;
	if (t !== 0) {
		for (var n = 0; n < t;) {
			var r = e[n++];
			if (!(r.f & 24576) && tr(r) && (Mt = new Set(), sr(r), r.deps === null && r.first === null && r.nodes === null && r.teardown === null && r.ac === null && Mn(r), Mt?.size > 0)) {
				Rt.clear();
				for (let e of Mt) {
					if (e.f & 24576) continue;
					let t = [e], n = e.parent;
					for (; n !== null;) Mt.has(n) && (Mt.delete(n), t.push(n)), n = n.parent;
					for (let e = t.length - 1; e >= 0; e--) {
						let n = t[e];
						n.f & 24576 || sr(n);
					}
				}
				Mt.clear();
			}
		}
		Mt = null;
	}
}
function Pt(e) {
	P.schedule(e);
}
function Ft(e, t) {
	if (!(e.f & 32 && e.f & 1024)) {
		e.f & 2048 ? t.d.push(e) : e.f & 4096 && t.m.push(e), Ze(e, _);
		for (var n = e.first; n !== null;) Ft(n, t), n = n.next;
	}
}
function It(e) {
	Ze(e, _);
	for (var t = e.first; t !== null;) It(t), t = t.next;
}
// node_modules/svelte/src/internal/client/reactivity/sources.js
var Lt = new Set(), Rt = new Map(), zt = !1;
function Bt(e, t) {
	return {
		f: 0,
		v: e,
		reactions: null,
		equals: Oe,
		rv: 0,
		wv: 0
	};
}
function F(e, t) {
	let n = Bt(e, t);
	return Gn(n), n;
}
function Vt(e, t = !1, n = !0) {
	let r = Bt(e);
	return t || (r.equals = Ae), r;
}
function I(e, t, n = !1) {
	return H !== null && (!Vn || H.f & 131072) && Ge() && H.f & 4325394 && (Wn === null || !Wn.has(e)) && Be(), Wt(e, n ? Jt(t) : t, Et);
}
var Ht = null, Ut = 0;
function Wt(e, t, n = null) {
	if (!e.equals(t)) {
		zn ? Rt.set(e, t) : Rt.has(e) || Rt.set(e, e.v);
		var r = kt.ensure();
		if (r.capture(e, t), e.f & 2) {
			let t = e;
			e.f & 2048 && ht(t), xt === null && Qe(t);
		}
		e.wv = er(), Ht = null, Ut = 0, qt(e, v, n), Ht = null, Ge() && U !== null && U.f & 1024 && !(U.f & 96) && (Jn === null ? Yn([e]) : Jn.push(e)), !r.is_fork && Lt.size > 0 && !zt && Gt();
	}
	return t;
}
function Gt() {
	zt = !1;
	for (let e of Lt) {
		e.f & 1024 && Ze(e, y);
		let t;
		try {
			t = tr(e);
		} catch {
			t = !0;
		}
		t && sr(e);
	}
	Lt.clear();
}
function Kt(e) {
	I(e, e.v + 1);
}
function qt(e, t, n) {
	var r = e.reactions;
	if (r !== null) {
		var i = Ge(), a = r.length;
		if (Ut += a, Ut > 1e5 && Ht === null && (Ht = new Set()), Ht !== null) {
			if (Ht.has(e)) return;
			Ht.add(e);
		}
		for (var o = 0; o < a; o++) {
			var s = r[o], c = s.f;
			if (i || s !== U) {
				var l = (c & v) === 0;
				if (l && Ze(s, t), c & 131072) Lt.add(s);
				else if (c & 2) {
					var u = s;
					xt?.delete(u), qt(u, y, n);
				} else if (l) {
					var d = s;
					c & 16 && Mt !== null && Mt.add(d), n === null ? Pt(d) : n.push(d);
				}
			}
		}
	}
}
function Jt(t) {
	if (typeof t != "object" || !t || ae in t || oe in t) return t;
	let n = l(t);
	if (n !== s && n !== c) return t;
	var r = new Map(), i = e(t), o = F(0), u = null, d = Qn, f = (e) => {
		if (Qn === d) return e();
		var t = H, n = Qn;
		Hn(null), $n(d);
		var r = e();
		return Hn(t), $n(n), r;
	};
	return i && r.set("length", F(t.length, u)), new Proxy(t, {
		defineProperty(e, t, n) {
			"value" in n && n.configurable !== !1 && n.enumerable !== !1 && n.writable !== !1 || Re();
			var i = r.get(t);
			return i === void 0 ? f(() => {
				var e = F(n.value, u);
				return r.set(t, e), e;
			}) : I(i, n.value, !0), !0;
		},
		deleteProperty(e, t) {
			var n = r.get(t);
			if (n === void 0) {
				if (t in e) {
					let e = f(() => F(D, u));
					r.set(t, e), Kt(o);
				}
			} else I(n, D), Kt(o);
			return !0;
		},
		get(e, n, i) {
			if (n === ae) return t;
			var o = r.get(n), s = n in e;
			if (o === void 0 && (!s || a(e, n)?.writable) && (o = f(() => F(Jt(s ? e[n] : D), u)), r.set(n, o)), o !== void 0) {
				var c = W(o);
				return c === D ? void 0 : c;
			}
			return Reflect.get(e, n, i);
		},
		getOwnPropertyDescriptor(e, t) {
			this.has?.(e, t);
			var n = Reflect.getOwnPropertyDescriptor(e, t), i = r.get(t);
			if (i !== void 0) {
				var a = W(i);
				if (a === D) return;
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
			if (t === ae) return !0;
			var n = r.get(t), i = n !== void 0 && n.v !== D || Reflect.has(e, t);
			return (n !== void 0 || (U !== null || H !== null) && (!i || a(e, t)?.writable)) && (n === void 0 && (n = f(() => F(i ? Jt(e[t]) : D, u)), r.set(t, n)), W(n) === D) ? !1 : i;
		},
		set(e, t, n, s) {
			var c = r.get(t), l = t in e;
			if (i && t === "length") for (var d = n; d < c.v; d += 1) {
				var p = r.get(d + "");
				p === void 0 ? d in e && (p = f(() => F(D, u)), r.set(d + "", p)) : I(p, D);
			}
			if (c === void 0) (!l || a(e, t)?.writable) && (c = f(() => F(void 0, u)), I(c, Jt(n)), r.set(t, c));
			else {
				l = c.v !== D;
				var m = f(() => Jt(n));
				I(c, m);
			}
			var h = Reflect.getOwnPropertyDescriptor(e, t);
			if (h?.set && h.set.call(s, n), !l) {
				if (i && typeof t == "string") {
					var g = r.get("length"), _ = Number(t);
					Number.isInteger(_) && _ >= g.v && I(g, _ + 1);
				}
				Kt(o);
			}
			return !0;
		},
		ownKeys(e) {
			W(o);
			var t = Reflect.ownKeys(e).filter((e) => {
				var t = r.get(e);
				return t === void 0 || t.v !== D;
			});
			for (var [n, i] of r) i.v !== D && !(n in e) && t.push(n);
			return t;
		},
		setPrototypeOf() {
			ze();
		}
	});
}
function Yt(e) {
	try {
		if (typeof e == "object" && e && ae in e) return e[ae];
	} catch {}
	return e;
}
function Xt(e, t) {
	return Object.is(Yt(e), Yt(t));
}
var Zt, Qt, $t, en;
function tn() {
	if (Zt === void 0) {
		Zt = window, Qt = /Firefox/.test(navigator.userAgent);
		var e = Element.prototype, t = Node.prototype, n = Text.prototype;
		$t = a(t, "firstChild").get, en = a(t, "nextSibling").get, u(e) && (e[le] = void 0, e[ce] = null, e[ue] = void 0, e.__e = void 0), u(n) && (n[de] = void 0);
	}
}
function nn(e = "") {
	return document.createTextNode(e);
}
function rn(e) {
	return $t.call(e);
}
function an(e) {
	return en.call(e);
}
function L(e, t) {
	if (!O) return rn(e);
	var n = rn(k);
	if (n === null) n = k.appendChild(nn());
	else if (t && n.nodeType !== 3) {
		var r = nn();
		return n?.before(r), Ce(r), r;
	}
	return t && un(n), Ce(n), n;
}
function R(e, t = !1) {
	if (!O) {
		var n = rn(e);
		return n instanceof Comment && n.data === "" ? an(n) : n;
	}
	if (t) {
		if (k?.nodeType !== 3) {
			var r = nn();
			return k?.before(r), Ce(r), r;
		}
		un(k);
	}
	return k;
}
function z(e, t = !1) {
	if (!O) return rn(e);
	var n = L(e, t);
	return A(e), n;
}
function B(e, t = 1, n = !1) {
	let r = O ? k : e;
	for (var i; t--;) i = r, r = an(r);
	if (!O) return r;
	if (n) {
		if (r?.nodeType !== 3) {
			var a = nn();
			return r === null ? i?.after(a) : r.before(a), Ce(a), a;
		}
		un(r);
	}
	return Ce(r), r;
}
function on(e) {
	e.textContent = "";
}
function sn() {
	return !1;
}
function cn(e, t, n) {
	return t == null || t === "http://www.w3.org/1999/xhtml" ? n ? document.createElement(e, { is: n }) : document.createElement(e) : n ? document.createElementNS(t, e, { is: n }) : document.createElementNS(t, e);
}
function ln(e = "") {
	return document.createComment(e);
}
function un(e) {
	if (e.nodeValue.length < 65536) return;
	let t = e.nextSibling;
	for (; t !== null && t.nodeType === 3;) t.remove(), e.nodeValue += t.nodeValue, t = e.nextSibling;
}
function dn(e) {
	var t = U;
	if (t === null) return H.f |= ie, e;
	if (!(t.f & 32768) && !(t.f & 4)) throw e;
	fn(e, t);
}
function fn(e, t) {
	if (e === he) throw e;
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
function pn(e) {
	U === null && (H === null && Fe(e), Pe()), zn && Ne(e);
}
function mn(e, t) {
	var n = t.last;
	n === null ? t.last = t.first = e : (n.next = e, e.prev = n, t.last = e);
}
function hn(e, t) {
	var n = U;
	n !== null && n.f & 8192 && (e |= b);
	var r = {
		ctx: He,
		deps: null,
		nodes: null,
		f: e | v | 512,
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
	P?.register_created_effect(r);
	var i = r;
	if (e & 4) Tt === null ? kt.ensure().schedule(r) : Tt.push(r);
	else if (t !== null) {
		try {
			sr(r);
		} catch (e) {
			throw An(r), e;
		}
		i.deps === null && i.teardown === null && i.nodes === null && i.first === i.last && !(i.f & 524288) && (i = i.first, e & 16 && e & 65536 && i !== null && (i.f |= w));
	}
	if (i !== null && (i.parent = n, n !== null && mn(i, n), H !== null && H.f & 2 && !(e & 64))) {
		var a = H;
		(a.effects ??= []).push(i);
	}
	return r;
}
function gn() {
	return H !== null && !Vn;
}
function _n(e) {
	let t = hn(8, null);
	return Ze(t, _), t.teardown = e, t;
}
function vn(e) {
	pn("$effect");
	var t = U.f;
	if (!H && t & 32 && He !== null && !He.i) {
		var n = He;
		(n.e ??= []).push(e);
	} else return yn(e);
}
function yn(e) {
	return hn(4 | ee, e);
}
function bn(e) {
	kt.ensure();
	let t = hn(64 | T, e);
	return (e = {}) => new Promise((n) => {
		e.outro ? Nn(t, () => {
			An(t), n(void 0);
		}) : (An(t), n(void 0));
	});
}
function xn(e) {
	return hn(4, e);
}
function Sn(e) {
	return hn(re | T, e);
}
function Cn(e, t = 0) {
	return hn(8 | t, e);
}
function V(e, t = [], n = [], r = []) {
	ot(r, t, n, (t) => {
		hn(8, () => {
			e(...t.map(W));
		});
	});
}
function wn(e, t = 0) {
	return hn(16 | t, e);
}
function Tn(e, t = 0) {
	return hn(g | t, e);
}
function En(e) {
	return hn(32 | T, e);
}
function Dn(e) {
	var t = e.teardown;
	if (t !== null) {
		let n = zn, r = H;
		Bn(!0), Hn(null);
		try {
			t.call(null);
		} catch (t) {
			fn(t, e.parent);
		} finally {
			Bn(n), Hn(r);
		}
	}
}
function On(e, t = !1) {
	var n = e.first;
	for (e.first = e.last = null; n !== null;) {
		let e = n.ac;
		e !== null && it(() => {
			e.abort(pe);
		});
		var r = n.next;
		n.f & 64 ? n.parent = null : An(n, t), n = r;
	}
}
function kn(e) {
	for (var t = e.first; t !== null;) {
		var n = t.next;
		t.f & 32 || An(t), t = n;
	}
}
function An(e, t = !0) {
	var n = !1;
	(t || e.f & 262144) && e.nodes !== null && e.nodes.end !== null && (jn(e.nodes.start, e.nodes.end), n = !0), e.f |= C, On(e, t && !n), or(e, 0);
	var r = e.nodes && e.nodes.t;
	if (r !== null) for (let e of r) e.stop();
	Dn(e), e.f ^= C, e.f |= x;
	var i = e.parent;
	i !== null && i.first !== null && Mn(e), e.next = e.prev = e.teardown = e.ctx = e.deps = e.fn = e.nodes = e.ac = e.b = null;
}
function jn(e, t) {
	for (; e !== null;) {
		var n = e === t ? null : an(e);
		e.remove(), e = n;
	}
}
function Mn(e) {
	var t = e.parent, n = e.prev, r = e.next;
	n !== null && (n.next = r), r !== null && (r.prev = n), t !== null && (t.first === e && (t.first = r), t.last === e && (t.last = n));
}
function Nn(e, t, n = !0) {
	var r = [];
	e.f |= 256, Pn(e, r, !0);
	var i = () => {
		n && An(e), t && t();
	}, a = r.length;
	if (a > 0) {
		var o = () => --a || i();
		for (var s of r) s.out(o);
	} else i();
}
function Pn(e, t, n) {
	if (!(e.f & 8192)) {
		e.f ^= b;
		var r = e.nodes && e.nodes.t;
		if (r !== null) for (let e of r) (e.is_global || n) && t.push(e);
		for (var i = e.first; i !== null;) {
			var a = i.next;
			if (!(i.f & 64)) {
				var o = !!(i.f & 65536) || !!(i.f & 32) && !!(e.f & 16);
				Pn(i, t, o ? n : !1);
			}
			i = a;
		}
	}
}
function Fn(e) {
	e.f &= -257, In(e, !0);
}
function In(e, t) {
	if (!(e.f & 256) && e.f & 8192) {
		e.f ^= b, e.f & 1024 || (Ze(e, v), kt.ensure().schedule(e));
		for (var n = e.first; n !== null;) {
			var r = n.next, i = !!(n.f & 65536) || !!(n.f & 32);
			In(n, i ? t : !1), n = r;
		}
		var a = e.nodes && e.nodes.t;
		if (a !== null) for (let e of a) (e.is_global || t) && e.in();
	}
}
function Ln(e, t) {
	if (e.nodes) for (var n = e.nodes.start, r = e.nodes.end; n !== null;) {
		var i = n === r ? null : an(n);
		t.append(n), n = i;
	}
}
// node_modules/svelte/src/internal/client/legacy.js
var Rn = null, zn = !1;
function Bn(e) {
	zn = e;
}
var H = null, Vn = !1;
function Hn(e) {
	H = e;
}
var U = null;
function Un(e) {
	U = e;
}
var Wn = null;
function Gn(e) {
	H !== null && (H.f & 2097152 || H.f & 2) && (Wn ??= new Set()).add(e);
}
var Kn = null, qn = 0, Jn = null;
function Yn(e) {
	Jn = e;
}
var Xn = 1, Zn = 0, Qn = Zn;
function $n(e) {
	Qn = e;
}
function er() {
	return ++Xn;
}
function tr(e) {
	var t = e.f;
	if (t & 2048) return !0;
	if (t & 4096) {
		for (var n = e.deps, r = n.length, i = 0; i < r; i++) {
			var a = n[i];
			if (tr(a) && gt(a), a.wv > e.wv) return !0;
		}
		t & 512 && xt === null && Ze(e, _);
	}
	return !1;
}
function nr(e, t, n = !0) {
	var r = e.reactions;
	if (r !== null && !(Wn !== null && Wn.has(e))) for (var i = 0; i < r.length; i++) {
		var a = r[i];
		a.f & 2 ? nr(a, t, !1) : t === a && (n ? Ze(a, v) : a.f & 1024 && Ze(a, y), Pt(a));
	}
}
function rr(e) {
	var t = Kn, n = qn, r = Jn, i = H, a = Wn, o = He, s = Vn, c = Qn, l = e.f;
	Kn = null, qn = 0, Jn = null, H = l & 96 ? null : e, Wn = null, Ue(e.ctx), Vn = !1, Qn = ++Zn, e.ac !== null && (it(() => {
		e.ac.abort(pe);
	}), e.ac = null);
	try {
		e.f |= ne;
		var u = e.fn, d = u();
		e.f |= S;
		var f = ir(e);
		if (Ge() && Jn !== null && !Vn && f !== null && !(e.f & 6146)) for (var p = 0; p < Jn.length; p++) nr(Jn[p], e);
		if (i !== null && i !== e) {
			if (Zn++, i.deps !== null) for (let e = 0; e < n; e += 1) i.deps[e].rv = Zn;
			if (t !== null) for (let e of t) e.rv = Zn;
			Jn !== null && (r === null ? r = Jn : r.push(...Jn));
		}
		return e.f & 8388608 && (e.f ^= ie), d;
	} catch (t) {
		return ir(e), dn(t);
	} finally {
		e.f ^= ne, Kn = t, qn = n, Jn = r, H = i, Wn = a, Ue(o), Vn = s, Qn = c;
	}
}
function ir(e) {
	var t = e.deps, n = P?.is_fork;
	if (Kn !== null) {
		var r;
		if (n || or(e, qn), t !== null && qn > 0) for (t.length = qn + Kn.length, r = 0; r < Kn.length; r++) t[qn + r] = Kn[r];
		else e.deps = t = Kn;
		if (gn() && e.f & 512) for (r = qn; r < t.length; r++) (t[r].reactions ??= []).push(e);
	} else !n && t !== null && qn < t.length && (or(e, qn), t.length = qn);
	return t;
}
function ar(e, r) {
	let i = r.reactions;
	if (i !== null) {
		var a = t.call(i, e);
		if (a !== -1) {
			var o = i.length - 1;
			o === 0 ? i = r.reactions = null : (i[a] = i[o], i.pop());
		}
	}
	if (i === null && r.f & 2 && (Kn === null || !n.call(Kn, r))) {
		var s = r;
		s.f & 512 && (s.f ^= 512), s.v !== D && Qe(s), s.ac !== null && it(() => {
			s.ac.abort(pe), s.ac = null, Ze(s, v);
		}), _t(s), or(s, 0);
	}
}
function or(e, t) {
	var n = e.deps;
	if (n !== null) for (var r = t; r < n.length; r++) ar(e, n[r]);
}
function sr(e) {
	var t = e.f;
	if (!(t & 16384)) {
		Ze(e, _);
		var n = U;
		U = e;
		try {
			t & 16777232 ? kn(e) : On(e), Dn(e);
			var r = rr(e);
			e.teardown = typeof r == "function" ? r : null, e.wv = Xn;
		} finally {
			U = n;
		}
	}
}
async function cr() {
	await Promise.resolve(), At();
}
function W(e) {
	var t = !!(e.f & 2);
	if (Rn?.add(e), H !== null && !Vn && !(U !== null && U.f & 16384) && (Wn === null || !Wn.has(e))) {
		var r = H.deps;
		if (H.f & 2097152) e.rv < Zn && (e.rv = Zn, Kn === null && r !== null && r[qn] === e ? qn++ : Kn === null ? Kn = [e] : Kn.push(e));
		else {
			H.deps ??= [], n.call(H.deps, e) || H.deps.push(e);
			var i = e.reactions;
			i === null ? e.reactions = [H] : n.call(i, H) || i.push(H);
		}
	}
	if (zn && Rt.has(e)) return Rt.get(e);
	if (t) {
		var a = e;
		if (zn) {
			var o = a.v;
			return (!(a.f & 1024) && a.reactions !== null || ur(a)) && (o = ht(a)), Rt.set(a, o), o;
		}
		var s = !(a.f & 512) && !Vn && H !== null && !!(H.f & 512), c = (a.f & S) === 0;
		tr(a) && (s && (a.f |= 512), gt(a)), s && !c && (vt(a), lr(a));
	}
	if (xt?.has(e)) return xt.get(e);
	if (e.f & 8388608) throw e.v;
	return e.v;
}
function lr(e) {
	if (e.f |= 512, e.deps !== null) for (let r of e.deps) {
		var t = r.reactions;
		t === null ? r.reactions = [e] : n.call(t, e) || t.push(e), r.f & 2 && !(r.f & 512) && (vt(r), lr(r));
	}
}
function ur(e) {
	if (e.v === D) return !0;
	if (e.deps === null) return !1;
	for (let t of e.deps) if (Rt.has(t) || t.f & 2 && ur(t)) return !0;
	return !1;
}
function dr(e) {
	var t = Vn;
	try {
		return Vn = !0, e();
	} finally {
		Vn = t;
	}
}
// node_modules/svelte/src/utils.js
function fr(e) {
	return e.endsWith("capture") && e !== "gotpointercapture" && e !== "lostpointercapture";
}
var pr = [
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
function mr(e) {
	return pr.includes(e);
}
var hr = "allowfullscreen.async.autofocus.autoplay.checked.controls.default.disabled.formnovalidate.indeterminate.inert.ismap.loop.multiple.muted.nomodule.novalidate.open.playsinline.readonly.required.reversed.seamless.selected.webkitdirectory.defer.disablepictureinpicture.disableremoteplayback".split("."), gr = {
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
function _r(e) {
	return e = e.toLowerCase(), gr[e] ?? e;
}
[...hr];
var vr = ["touchstart", "touchmove"];
function yr(e) {
	return vr.includes(e);
}
var br = [
	"textarea",
	"script",
	"style",
	"title"
];
function xr(e) {
	return br.includes(e);
}
// node_modules/svelte/src/internal/client/dom/elements/events.js
var Sr = Symbol("events"), Cr = new Set(), wr = new Set();
function Tr(e, t, n, r = {}) {
	function i(e) {
		if (r.capture || Ar.call(t, e), !e.cancelBubble) return it(() => n?.call(this, e));
	}
	return e.startsWith("pointer") || e.startsWith("touch") || e === "wheel" ? (i.__removed = !1, Je(() => {
		i.__removed || t.addEventListener(e, i, r);
	})) : t.addEventListener(e, i, r), i;
}
function Er(e, t, n, r, i) {
	var a = {
		capture: r,
		passive: i
	}, o = Tr(e, t, n, a);
	(t === document.body || t === window || t === document || t instanceof HTMLMediaElement) && _n(() => {
		o.__removed = !0, t.removeEventListener(e, o, a);
	});
}
function G(e, t, n) {
	(t[Sr] ??= {})[e] = n;
}
function Dr(e) {
	for (var t = 0; t < e.length; t++) Cr.add(e[t]);
	for (var n of wr) n(e);
}
var Or = null, kr = !1;
function Ar(e) {
	var t = this, n = t.ownerDocument, r = e.type, a = e.composedPath?.() || [], o = a[0] || e.target;
	Or = e, kr || (kr = !0, setTimeout(() => {
		kr = !1, Or = null;
	}));
	var s = 0, c = Or === e && e[Sr];
	if (c) {
		var l = a.indexOf(c);
		if (l !== -1 && (t === document || t === window)) {
			e[Sr] = t;
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
		var d = H, f = U;
		Hn(null), Un(null);
		try {
			for (var p, m = []; o !== null && o !== t;) {
				try {
					var h = o[Sr]?.[r];
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
			e[Sr] = t, delete e.currentTarget, Hn(d), Un(f);
		}
	}
}
// node_modules/svelte/src/internal/client/dom/reconciler.js
var jr = globalThis?.window?.trustedTypes && globalThis.window.trustedTypes.createPolicy("svelte-trusted-html", { createHTML: (e) => e });
function Mr(e) {
	return jr?.createHTML(e) ?? e;
}
function Nr(e) {
	var t = cn("template");
	return t.innerHTML = Mr(e.replaceAll("<!>", "<!---->")), t.content;
}
// node_modules/svelte/src/internal/client/dom/template.js
function Pr(e, t) {
	var n = U;
	n.nodes === null && (n.nodes = {
		start: e,
		end: t,
		a: null,
		t: null
	});
}
function K(e, t) {
	var n = !!(t & 1), r = !!(t & 2), i, a = !e.startsWith("<!>");
	return () => {
		if (O) return Pr(k, null), k;
		i === void 0 && (i = Nr(a ? e : "<!>" + e), n || (i = rn(i)));
		var t = r || Qt ? document.importNode(i, !0) : i.cloneNode(!0);
		if (n) {
			var o = rn(t), s = t.lastChild;
			Pr(o, s);
		} else Pr(t, t);
		return t;
	};
}
function Fr(e, t, n = "svg") {
	var r = !e.startsWith("<!>"), i = !!(t & 1), a = `<${n}>${r ? e : "<!>" + e}</${n}>`, o;
	return () => {
		if (O) return Pr(k, null), k;
		if (!o) {
			var e = rn(Nr(a));
			if (i) for (o = document.createDocumentFragment(); rn(e);) o.appendChild(rn(e));
			else o = rn(e);
		}
		var t = o.cloneNode(!0);
		if (i) {
			var n = rn(t), r = t.lastChild;
			Pr(n, r);
		} else Pr(t, t);
		return t;
	};
}
function Ir(e, t) {
	return Fr(e, t, "svg");
}
function Lr(e = "") {
	if (!O) {
		var t = nn(e + "");
		return Pr(t, t), t;
	}
	var n = k;
	return n.nodeType === 3 ? un(n) : (n.before(n = nn()), Ce(n)), Pr(n, n), n;
}
function Rr() {
	if (O) return Pr(k, null), k;
	var e = document.createDocumentFragment(), t = document.createComment(""), n = nn();
	return e.append(t, n), Pr(t, n), e;
}
function q(e, t) {
	if (O) {
		var n = U;
		n.f & 32768 && n.nodes.end !== null || (n.nodes.end = k), we();
	} else e !== null && e.before(t);
}
// node_modules/svelte/src/reactivity/create-subscriber.js
function zr(e) {
	let t = 0, n = Bt(0), r;
	return () => {
		gn() && (W(n), Cn(() => (t === 0 && (r = dr(() => e(() => Kt(n)))), t += 1, () => {
			Je(() => {
				--t, t === 0 && (r?.(), r = void 0, Kt(n));
			});
		})));
	};
}
// node_modules/svelte/src/internal/client/dom/blocks/boundary.js
var Br = w | T;
function Vr(e, t, n, r) {
	new Hr(e, t, n, r);
}
var Hr = class {
	parent;
	is_pending = !1;
	transform_error;
	#e;
	#t = O ? k : null;
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
	#m = zr(() => (this.#p = Bt(this.#l), () => {
		this.#p = null;
	}));
	constructor(e, t, n, r) {
		this.#e = e, this.#n = t, this.#r = (e) => {
			var t = U;
			t.b = this, t.f |= 128, n(e);
		}, this.parent = U.b, this.transform_error = r ?? this.parent?.transform_error ?? ((e) => e), this.#i = wn(() => {
			if (O) {
				let e = De(this.#t);
				we();
				let t = e === "[!";
				if (e.startsWith("[?")) {
					let t = JSON.parse(e.slice(2));
					this.#g(t);
				} else t ? this.#y() : this.#h();
			} else this.#b();
		}, Br), O && (this.#e = k);
	}
	#h() {
		try {
			this.#a = En(() => this.#r(this.#e));
		} catch (e) {
			this.error(e);
		}
	}
	#g(e) {
		let t = this.#n.failed, { reset: n, invoke_onerror: r } = this.#_(e);
		Je(r), t && (this.#s = En(() => {
			t(this.#e, () => e, () => n);
		}));
	}
	#_(e) {
		var t = !1, n = !1;
		let r = () => {
			this.#v() || (t ? xe() : (t = !0, n && Ve(), this.#s !== null && Nn(this.#s, () => {
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
					fn(e, this.#i && this.#i.parent);
				}
			}
		};
	}
	#v() {
		return (this.#i.f & (x | C)) !== 0;
	}
	#y() {
		let e = this.#n.pending;
		e && (this.is_pending = !0, this.#o = En(() => e(this.#e)), Je(() => {
			if (!this.#v()) {
				var e = this.#c = document.createDocumentFragment(), t = nn(), n = !1;
				e.append(t), this.#a = this.#S(() => {
					try {
						return En(() => this.#r(t));
					} catch (e) {
						try {
							this.error(e), n = !0;
						} catch (e) {
							fn(e, this.#i.parent);
						}
						return null;
					}
				}), this.#a === null ? (this.#c = null, n && this.#x(P)) : this.#u === 0 && (this.#e.before(e), this.#c = null, Nn(this.#o, () => {
					this.#o = null;
				}), this.#x(P));
			}
		}));
	}
	#b() {
		try {
			if (this.is_pending = this.has_pending_snippet(), this.#u = 0, this.#l = 0, this.#a = En(() => {
				this.#r(this.#e);
			}), this.#u > 0) {
				var e = this.#c = document.createDocumentFragment();
				Ln(this.#a, e);
				let t = this.#n.pending;
				this.#o = En(() => t(this.#e));
			} else this.#x(P);
		} catch (e) {
			this.error(e);
		}
	}
	#x(e) {
		this.is_pending = !1, e.transfer_reactions(this.#f);
	}
	defer_effect(e) {
		$e(e, this.#f);
	}
	is_rendered() {
		return !this.is_pending && (!this.parent || this.parent.is_rendered());
	}
	has_pending_snippet() {
		return !!this.#n.pending;
	}
	#S(e) {
		var t = U, n = H, r = He;
		Un(this.#i), Hn(this.#i), Ue(this.#i.ctx);
		try {
			return kt.ensure(), e();
		} finally {
			Un(t), Hn(n), Ue(r);
		}
	}
	#C(e, t) {
		this.has_pending_snippet() ? (this.#u += e, this.#u === 0 && (this.#x(t), this.#o && Nn(this.#o, () => {
			this.#o = null;
		}), this.#c &&= (this.#e.before(this.#c), null))) : this.parent && this.parent.#C(e, t);
	}
	update_pending_count(e, t) {
		this.#C(e, t), this.#l += e, !this.#p || this.#d || (this.#d = !0, Je(() => {
			this.#d = !1, this.#p && Wt(this.#p, this.#l);
		}));
	}
	get_effect_pending() {
		return this.#m(), W(this.#p);
	}
	error(e) {
		if (e === he || !this.#n.onerror && !this.#n.failed) throw e;
		P?.is_fork ? (this.#a && P.skip_effect(this.#a), this.#o && P.skip_effect(this.#o), this.#s && P.skip_effect(this.#s), P.oncommit(() => {
			this.#v() || this.#w(e);
		})) : this.#w(e);
	}
	#w(e) {
		this.#a &&= (An(this.#a), null), this.#o &&= (An(this.#o), null), this.#s &&= (An(this.#s), null), O && (Ce(this.#t), Te(), Ce(Ee()));
		let t = this.#n.failed, n = (e) => {
			if (this.#v()) return;
			let { reset: n, invoke_onerror: r } = this.#_(e);
			r(), t && !this.#v() && (this.#s = this.#S(() => {
				try {
					return En(() => {
						var r = U;
						r.b = this, r.f |= 128, t(this.#e, () => e, () => n);
					});
				} catch (e) {
					return fn(e, this.#i.parent), null;
				}
			}));
		};
		Je(() => {
			if (!this.#v()) {
				var t;
				try {
					t = this.transform_error(e);
				} catch (e) {
					fn(e, this.#i && this.#i.parent);
					return;
				}
				typeof t == "object" && t && typeof t.then == "function" ? t.then(n, (e) => fn(e, this.#i && this.#i.parent)) : n(t);
			}
		});
	}
};
function J(e, t) {
	var n = t == null ? "" : typeof t == "object" ? `${t}` : t;
	n !== (e[de] ??= e.nodeValue) && (e[de] = n, e.nodeValue = `${n}`);
}
function Ur(e, t) {
	return Gr(e, t);
}
var Wr = new Map();
function Gr(e, { target: t, anchor: n, props: i = {}, events: a, context: o, intro: s = !0, transformError: c }) {
	tn();
	var l = void 0, u = bn(() => {
		var s = n ?? t.appendChild(nn());
		Vr(s, { pending: () => {} }, (t) => {
			j({});
			var n = He;
			if (o && (n.c = o), a && (i.$$events = a), O && Pr(t, null), l = e(t, i) || We(), O && (U.nodes.end = k, k === null || k.nodeType !== 8 || k.data !== "]")) throw ye(), he;
			M();
		}, c);
		var u = new Set(), d = (e) => {
			for (var n = 0; n < e.length; n++) {
				var r = e[n];
				if (!u.has(r)) {
					u.add(r);
					var i = yr(r);
					for (let e of [t, document]) {
						var a = Wr.get(e);
						a === void 0 && (a = new Map(), Wr.set(e, a));
						var o = a.get(r);
						o === void 0 ? (e.addEventListener(r, Ar, { passive: i }), a.set(r, 1)) : a.set(r, o + 1);
					}
				}
			}
		};
		return d(r(Cr)), wr.add(d), () => {
			for (var e of u) for (let n of [t, document]) {
				var r = Wr.get(n), i = r.get(e);
				--i == 0 ? (n.removeEventListener(e, Ar), r.delete(e), r.size === 0 && Wr.delete(n)) : r.set(e, i);
			}
			wr.delete(d), s !== n && s.parentNode?.removeChild(s);
		};
	});
	return Kr.set(l, u), l;
}
var Kr = new WeakMap(), qr = class {
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
			if (n) Fn(n), this.#r.delete(t);
			else {
				var r = this.#n.get(t);
				r && (Fn(r.effect), this.#t.set(t, r.effect), this.#n.delete(t), r.fragment.lastChild.remove(), this.anchor.before(r.fragment), n = r.effect);
			}
			for (let [t, n] of this.#e) {
				if (this.#e.delete(t), t === e) break;
				let r = this.#n.get(n);
				r && (An(r.effect), this.#n.delete(n));
			}
			for (let [e, r] of this.#t) {
				if (e === t || this.#r.has(e)) continue;
				let i = () => {
					if (Array.from(this.#e.values()).includes(e)) {
						var t = document.createDocumentFragment();
						Ln(r, t), t.append(nn()), this.#n.set(e, {
							effect: r,
							fragment: t
						});
					} else An(r);
					this.#r.delete(e), this.#t.delete(e);
				};
				this.#i || !n ? (this.#r.add(e), Nn(r, i, !1)) : i();
			}
		}
	};
	#o = (e) => {
		this.#e.delete(e);
		let t = Array.from(this.#e.values());
		for (let [e, n] of this.#n) t.includes(e) || (An(n.effect), this.#n.delete(e));
	};
	ensure(e, t) {
		var n = P, r = sn();
		if (t && !this.#t.has(e) && !this.#n.has(e)) {
			if (r) {
				var i = document.createDocumentFragment(), a = nn();
				i.append(a), this.#n.set(e, {
					effect: En(() => t(a)),
					fragment: i
				});
			} else this.#t.set(e, En(() => t(this.anchor)));
		}
		if (this.#e.set(n, e), r) {
			for (let [t, r] of this.#t) t === e ? n.unskip_effect(r) : n.skip_effect(r);
			for (let [t, r] of this.#n) t === e ? n.unskip_effect(r.effect) : n.skip_effect(r.effect);
			n.oncommit(this.#a), n.ondiscard(this.#o);
		} else O && (this.anchor = k), this.#a(n);
	}
}, Jr = 0, Yr = 1, Xr = 2;
function Zr(e, t, n, r, i) {
	O && we();
	var a = Ge(), o = D, s = a ? Bt(o) : Vt(o, !1, !1), c = a ? Bt(o) : Vt(o, !1, !1), l = new qr(e);
	wn(() => {
		var a = P, o = t(), u = !1;
		let d = O && f(o) === (e.data === "[!");
		if (d && (Ce(Ee()), Se(!1)), f(o)) {
			var p = st(), m = !1;
			let e = (e) => {
				if (!u) {
					m = !0, p(!1), P === a && a.deactivate(), kt.ensure();
					try {
						e();
					} finally {
						ct(!1), Ct || At();
					}
				}
			};
			o.then((t) => {
				e(() => {
					Wt(s, t), l.ensure(Yr, r && ((e) => r(e, s)));
				});
			}, (t) => {
				e(() => {
					if (Wt(c, t), l.ensure(Xr, i && ((e) => i(e, c))), !i) throw c.v;
				});
			}), O ? l.ensure(Jr, n) : Je(() => {
				m || e(() => {
					l.ensure(Jr, n);
				});
			});
		} else Wt(s, o), l.ensure(Yr, r && ((e) => r(e, s)));
		return d && Se(!0), () => {
			u = !0;
		};
	});
}
// node_modules/svelte/src/internal/client/dom/blocks/if.js
function Y(e, t, n = !1) {
	var r;
	O && (r = k, we());
	var i = new qr(e), a = n ? w : 0;
	function o(e, t) {
		if (O) {
			var n = De(r);
			if (e !== parseInt(n.substring(1))) {
				var a = Ee();
				Ce(a), i.anchor = a, Se(!1), i.ensure(e, t), Se(!0);
				return;
			}
		}
		i.ensure(e, t);
	}
	wn(() => {
		var e = !1;
		t((t, n = 0) => {
			e = !0, o(n, t);
		}), e || o(-1, null);
	}, a);
}
// node_modules/svelte/src/internal/client/dom/blocks/key.js
var Qr = Symbol("NaN");
function $r(e, t, n) {
	O && we();
	var r = new qr(e), i = !Ge();
	wn(() => {
		var e = t();
		e !== e && (e = Qr), i && typeof e == "object" && e && (e = {}), r.ensure(e, n);
	});
}
// node_modules/svelte/src/internal/client/dom/blocks/each.js
function ei(e, t) {
	return t;
}
function ti(e, t, n) {
	for (var i = [], a = t.length, o, s = t.length, c = 0; c < a; c++) {
		let n = t[c];
		Nn(n, () => {
			if (o) {
				if (o.pending.delete(n), o.done.add(n), o.pending.size === 0) {
					var t = e.outrogroups;
					ni(e, r(o.done)), t.delete(o), t.size === 0 && (e.outrogroups = null);
				}
			} else --s;
		}, !1);
	}
	if (s === 0) {
		var l = i.length === 0 && n !== null && e.pending.size === 0;
		if (l) {
			var u = n, d = u.parentNode;
			on(d), d.append(u), e.items.clear();
		}
		ni(e, t, !l);
	} else o = {
		pending: new Set(t),
		done: new Set()
	}, (e.outrogroups ??= new Set()).add(o);
}
function ni(e, t, n = !0) {
	var r;
	if (e.pending.size > 0) {
		r = new Set();
		for (let t of e.pending.values()) for (let n of t) r.add(e.items.get(n).e);
	}
	for (var i = 0; i < t.length; i++) {
		var a = t[i];
		r?.has(a) ? (a.f |= te, Ln(a, document.createDocumentFragment())) : An(t[i], n);
	}
}
var ri;
function ii(t, n, i, a, o, s = null) {
	var c = t, l = new Map();
	if (n & 4) {
		var u = t;
		c = O ? Ce(rn(u)) : u.appendChild(nn());
	}
	O && we();
	var d = null, f = pt(() => {
		var t = i();
		return e(t) ? t : t == null ? [] : r(t);
	}), p = new Map(), m = !0;
	function h(e) {
		if (!(_.effect.f & 16384)) {
			_.pending.delete(e);
			var t = W(f);
			_.fallback = d, oi(_, t, c, n, a), d !== null && (t.length === 0 ? d.f & 33554432 ? (d.f ^= te, ci(d, null, c)) : Fn(d) : Nn(d, () => {
				d = null;
			}));
		}
	}
	function g(e) {
		_.pending.delete(e);
	}
	var _ = {
		effect: wn(() => {
			var e = W(f), t = e.length;
			let r = !1;
			O && De(c) === "[!" != (t === 0) && (c = Ee(), Ce(c), Se(!1), r = !0);
			for (var u = new Set(), _ = P, v = sn(), y = 0; y < t; y += 1) {
				O && k.nodeType === 8 && k.data === "]" && (c = k, r = !0, Se(!1));
				var b = e[y], x = a(b, y), S = m ? null : l.get(x);
				S ? (S.v && Wt(S.v, b), S.i && Wt(S.i, y), v && _.unskip_effect(S.e)) : (S = si(l, m ? c : ri ??= nn(), b, x, y, o, n, i), m || (S.e.f |= te), l.set(x, S)), u.add(x);
			}
			if (t === 0 && s && !d && (m ? d = En(() => s(c)) : (d = En(() => s(ri ??= nn())), d.f |= te)), t > u.size && Me("", "", ""), O && t > 0 && Ce(Ee()), !m) {
				if (p.set(_, u), v) {
					for (let [e, t] of l) u.has(e) || _.skip_effect(t.e);
					_.oncommit(h), _.ondiscard(g);
				} else h(_);
			}
			r && Se(!0), W(f);
		}),
		flags: n,
		items: l,
		pending: p,
		outrogroups: null,
		fallback: d
	};
	m = !1, O && (c = k);
}
function ai(e) {
	for (; e !== null && !(e.f & 32);) e = e.next;
	return e;
}
function oi(e, t, n, i, a) {
	var o = !!(i & 8), s = t.length, c = e.items, l = ai(e.effect.first), u, d = null, f, p = [], m = [], h, g, _, v;
	if (o) for (v = 0; v < s; v += 1) h = t[v], g = a(h, v), _ = c.get(g).e, _.f & 33554432 || (_.nodes?.a?.measure(), (f ??= new Set()).add(_));
	for (v = 0; v < s; v += 1) {
		if (h = t[v], g = a(h, v), _ = c.get(g).e, e.outrogroups !== null) for (let t of e.outrogroups) t.pending.delete(_), t.done.delete(_);
		if (_.f & 8192 && (Fn(_), o && (_.nodes?.a?.unfix(), (f ??= new Set()).delete(_))), _.f & 33554432) {
			if (_.f ^= te, _ === l) ci(_, null, n);
			else {
				var y = d ? d.next : l;
				_ === e.effect.last && (e.effect.last = _.prev), _.prev && (_.prev.next = _.next), _.next && (_.next.prev = _.prev), li(e, d, _), li(e, _, y), ci(_, y, n), d = _, p = [], m = [], l = ai(d.next);
				continue;
			}
		}
		if (_ !== l) {
			if (u !== void 0 && u.has(_)) {
				if (p.length < m.length) {
					var b = m[0], x;
					d = b.prev;
					var S = p[0], C = p[p.length - 1];
					for (x = 0; x < p.length; x += 1) ci(p[x], b, n);
					for (x = 0; x < m.length; x += 1) u.delete(m[x]);
					li(e, S.prev, C.next), li(e, d, S), li(e, C, b), l = b, d = C, --v, p = [], m = [];
				} else u.delete(_), ci(_, l, n), li(e, _.prev, _.next), li(e, _, d === null ? e.effect.first : d.next), li(e, d, _), d = _;
				continue;
			}
			for (p = [], m = []; l !== null && l !== _;) (u ??= new Set()).add(l), m.push(l), l = ai(l.next);
			if (l === null) continue;
		}
		_.f & 33554432 || p.push(_), d = _, l = ai(_.next);
	}
	if (e.outrogroups !== null) {
		for (let t of e.outrogroups) t.pending.size === 0 && (ni(e, r(t.done)), e.outrogroups?.delete(t));
		e.outrogroups.size === 0 && (e.outrogroups = null);
	}
	if (l !== null || u !== void 0) {
		var w = [];
		if (u !== void 0) for (_ of u) _.f & 8192 || w.push(_);
		for (; l !== null;) !(l.f & 8192) && l !== e.fallback && w.push(l), l = ai(l.next);
		var T = w.length;
		if (T > 0) {
			var ee = i & 4 && s === 0 ? n : null;
			if (o) {
				for (v = 0; v < T; v += 1) w[v].nodes?.a?.measure();
				for (v = 0; v < T; v += 1) w[v].nodes?.a?.fix();
			}
			ti(e, w, ee);
		}
	}
	o && Je(() => {
		if (f !== void 0) for (_ of f) _.nodes?.a?.apply();
	});
}
function si(e, t, n, r, i, a, o, s) {
	var c = o & 1 ? o & 16 ? Bt(n) : Vt(n, !1, !1) : null, l = o & 2 ? Bt(i) : null;
	return {
		v: c,
		i: l,
		e: En(() => (a(t, c ?? n, l ?? i, s), () => {
			e.delete(r);
		}))
	};
}
function ci(e, t, n) {
	if (e.nodes) for (var r = e.nodes.start, i = e.nodes.end, a = t && !(t.f & 33554432) ? t.nodes.start : n; r !== null;) {
		var o = an(r);
		if (a.before(r), r === i) return;
		r = o;
	}
}
function li(e, t, n) {
	t === null ? e.effect.first = n : t.next = n, n === null ? e.effect.last = t : n.prev = t;
}
// node_modules/svelte/src/internal/client/dom/blocks/snippet.js
function ui(e, t, ...n) {
	var r = new qr(e);
	wn(() => {
		let e = t() ?? null;
		r.ensure(e, e && ((t) => e(t, ...n)));
	}, w);
}
// node_modules/svelte/src/internal/client/dom/blocks/svelte-component.js
function di(e, t, n) {
	var r;
	O && (r = k, we());
	var i = new qr(e);
	wn(() => {
		var e = t() ?? null;
		if (O && De(r) === "[" != (e !== null)) {
			var a = Ee();
			Ce(a), i.anchor = a, Se(!1), i.ensure(e, e && ((t) => n(t, e))), Se(!0);
		} else i.ensure(e, e && ((t) => n(t, e)));
	}, w);
}
// node_modules/svelte/src/internal/client/dom/blocks/svelte-element.js
function fi(e, t, n, r, i, a) {
	let o = O;
	O && we();
	var s = null;
	O && k.nodeType === 1 && (s = k, we());
	var c = O ? k : e, l = new qr(c, !1);
	wn(() => {
		let e = t() || null;
		var a = i ? i() : n || e === "svg" ? _e : void 0;
		if (e === null) l.ensure(null, null);
		else return l.ensure(e, (t) => {
			if (e) {
				var n = O;
				if (s = O ? s : cn(e, a), Pr(s, s), r) {
					var i = null;
					O && xr(e) && s.append(i = document.createComment(""));
					var o = O ? rn(s) : s.appendChild(nn());
					O && (o === null ? Se(!1) : Ce(o)), r(s, o), i?.remove();
				}
				U.nodes.end = s, n || t.before(s);
			}
			O && Ce(t);
		}), () => {};
	}, w), _n(() => {}), o && (Se(!0), Ce(c));
}
// node_modules/svelte/src/internal/client/dom/elements/attachments.js
function pi(e, t) {
	var n = void 0, r;
	Tn(() => {
		n !== (n = t()) && (r &&= (An(r), null), n && (r = En(() => {
			xn(() => n(e));
		})));
	});
}
// node_modules/clsx/dist/clsx.mjs
function mi(e) {
	var t, n, r = "";
	if (typeof e == "string" || typeof e == "number") r += e;
	else if (typeof e == "object") {
		if (Array.isArray(e)) {
			var i = e.length;
			for (t = 0; t < i; t++) e[t] && (n = mi(e[t])) && (r && (r += " "), r += n);
		} else for (n in e) e[n] && (r && (r += " "), r += n);
	}
	return r;
}
function hi() {
	for (var e, t, n = 0, r = "", i = arguments.length; n < i; n++) (e = arguments[n]) && (t = mi(e)) && (r && (r += " "), r += t);
	return r;
}
// node_modules/svelte/src/internal/shared/attributes.js
function gi(e) {
	return typeof e == "object" ? hi(e) : e ?? "";
}
var _i = [..." 	\n\r\f\xA0\v﻿"];
function vi(e, t, n) {
	var r = e == null ? "" : "" + e;
	if (t && (r = r ? r + " " + t : t), n) {
		for (var i of Object.keys(n)) if (n[i]) r = r ? r + " " + i : i;
		else if (r.length) for (var a = i.length, o = 0; (o = r.indexOf(i, o)) >= 0;) {
			var s = o + a;
			(o === 0 || _i.includes(r[o - 1])) && (s === r.length || _i.includes(r[s])) ? r = (o === 0 ? "" : r.substring(0, o)) + r.substring(s + 1) : o = s;
		}
	}
	return r === "" ? null : r;
}
function yi(e, t = !1) {
	var n = t ? " !important;" : ";", r = "";
	for (var i of Object.keys(e)) {
		var a = e[i];
		a != null && a !== "" && (r += " " + i + ": " + a + n);
	}
	return r;
}
function bi(e) {
	return e[0] !== "-" || e[1] !== "-" ? e.toLowerCase() : e;
}
function xi(e, t) {
	if (t) {
		var n = "", r, i;
		if (Array.isArray(t) ? (r = t[0], i = t[1]) : r = t, e) {
			e = String(e).replaceAll(/\/\*.*?\*\//g, "").trim();
			var a = !1, o = 0, s = !1, c = [];
			r && c.push(...Object.keys(r).map(bi)), i && c.push(...Object.keys(i).map(bi));
			var l = 0, u = -1;
			let t = e.length;
			for (var d = 0; d < t; d++) {
				var f = e[d];
				if (s ? f === "/" && e[d - 1] === "*" && (s = !1) : a ? a === f && (a = !1) : f === "/" && e[d + 1] === "*" ? s = !0 : f === "\"" || f === "'" ? a = f : f === "(" ? o++ : f === ")" && o--, !s && a === !1 && o === 0) {
					if (f === ":" && u === -1) u = d;
					else if (f === ";" || d === t - 1) {
						if (u !== -1) {
							var p = bi(e.substring(l, u).trim());
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
		return r && (n += yi(r)), i && (n += yi(i, !0)), n = n.trim(), n === "" ? null : n;
	}
	return e == null ? null : String(e);
}
// node_modules/svelte/src/internal/client/dom/elements/class.js
function Si(e, t, n, r, i, a) {
	var o = e[le];
	if (O || o !== n || o === void 0) {
		var s = vi(n, r, a);
		O && s === e.getAttribute("class") || (s == null ? e.removeAttribute("class") : t ? e.className = s : e.setAttribute("class", s)), e[le] = n;
	} else if (a && i !== a) for (var c in a) {
		var l = !!a[c];
		(i == null || l !== !!i[c]) && e.classList.toggle(c, l);
	}
	return a;
}
// node_modules/svelte/src/internal/client/dom/elements/style.js
function Ci(e, t = {}, n, r) {
	for (var i in n) {
		var a = n[i];
		t[i] !== a && (n[i] == null ? e.style.removeProperty(i) : e.style.setProperty(i, a, r));
	}
}
function wi(e, t, n, r) {
	var i = e[ue];
	if (O || i !== t) {
		var a = xi(t, r);
		O && a === e.getAttribute("style") || (a == null ? e.removeAttribute("style") : e.style.cssText = a), e[ue] = t;
	} else r && (Array.isArray(r) ? (Ci(e, n?.[0], r[0]), Ci(e, n?.[1], r[1], "important")) : Ci(e, n, r));
	return r;
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/select.js
function Ti(e, t) {
	t ? e.hasAttribute("selected") || e.setAttribute("selected", "") : e.removeAttribute("selected");
}
function Ei(e, t) {
	var n = !("__defaultValue" in e);
	(n || e.__defaultValue !== t) && (e.__defaultValue = t, Di(e, !n || "__value" in e));
}
function Di(t, n) {
	var r = t.__defaultValue, i = t.multiple, a = i ? r ?? [] : null;
	if (!i || e(a)) {
		var o = t.selectedIndex, s = n && i ? new Set(t.selectedOptions) : null;
		for (var c of t.options) {
			var l = ji(c);
			Ti(c, i ? a.includes(l) : Xt(l, r));
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
function Oi(t, n, r = !1) {
	if (t.multiple) {
		if (n == null) return;
		if (!e(n)) return be();
		for (var i of t.options) i.selected = n.includes(ji(i));
	} else {
		for (i of t.options) if (Xt(ji(i), n)) {
			i.selected = !0;
			return;
		}
		r && n === void 0 || (t.selectedIndex = -1);
	}
}
function ki(e) {
	var t = new MutationObserver((t) => {
		t.every(Mi) || ("__defaultValue" in e && Di(e, !1), "__value" in e && Oi(e, e.__value));
	});
	t.observe(e, {
		childList: !0,
		subtree: !0,
		attributes: !0,
		attributeFilter: ["value"]
	}), _n(() => {
		t.disconnect();
	});
}
function Ai(e, t, n = t) {
	var r = new WeakSet(), i = !0;
	at(e, "change", (t) => {
		var i = t ? "[selected]" : ":checked", a;
		if (e.multiple) a = [].map.call(e.querySelectorAll(i), ji);
		else {
			var o = e.querySelector(i) ?? e.querySelector("option:not([disabled])");
			a = o && ji(o);
		}
		n(a), e.__value = a, P !== null && r.add(P);
	}), xn(() => {
		var a = t();
		if (e === document.activeElement) {
			var o = P;
			if (r.has(o)) return;
		}
		if (Oi(e, a, i), i && a === void 0) {
			var s = e.querySelector(":checked");
			s !== null && (a = ji(s), n(a));
		}
		e.__value = a, i = !1;
	});
}
function ji(e) {
	return "__value" in e ? e.__value : e.value;
}
function Mi(e) {
	if (e.target.closest("selectedcontent") !== null) return !0;
	if (e.type === "childList") {
		var t = [...e.addedNodes, ...e.removedNodes];
		return t.length > 0 && t.every((e) => e.nodeName === "SELECTEDCONTENT");
	}
	return !1;
}
// node_modules/svelte/src/internal/client/dom/elements/attributes.js
var Ni = Symbol("class"), Pi = Symbol("style"), Fi = Symbol("is custom element"), Ii = Symbol("is html"), Li = me ? "link" : "LINK", Ri = me ? "input" : "INPUT", zi = me ? "option" : "OPTION", Bi = me ? "select" : "SELECT", Vi = me ? "progress" : "PROGRESS";
function Hi(e) {
	if (O) {
		var t = !1, n = () => {
			if (!t) {
				if (t = !0, e.hasAttribute("value")) {
					var n = e.value;
					X(e, "value", null), e.value = n;
				}
				if (e.hasAttribute("checked")) {
					var r = e.checked;
					X(e, "checked", null), e.checked = r;
				}
			}
		};
		e[fe] = n, Je(n), rt();
	}
}
function Ui(e, t) {
	var n = qi(e);
	n.value !== (n.value = t ?? void 0) && (e.value !== t || t === 0 && e.nodeName === Vi) && (e.value = t ?? "");
}
function Wi(e, t) {
	var n = qi(e);
	n.checked !== (n.checked = t ?? void 0) && (e.checked = t);
}
function X(e, t, n, r) {
	var i = qi(e);
	if (!(O && (i[t] = e.getAttribute(t), t === "src" || t === "srcset" || t === "href" && e.nodeName === Li))) {
		var a = i[t];
		a !== (i[t] = n) && (t === "loading" && (e[E] = n), n == null ? e.removeAttribute(t) : typeof n != "string" && Yi(e).has(t) ? e[t] = n : (!O || typeof n != "number" && typeof n != "boolean" || a !== String(n)) && e.setAttribute(t, n));
	}
}
function Gi(e, t, n, r, i = !1, a = !1) {
	O && i && e.nodeName === Ri && ("defaultValue" in n || "defaultChecked" in n || Hi(e));
	var o = qi(e), s = o[Fi], c = !o[Ii];
	let l = O && s;
	l && Se(!1);
	var u = t || {}, d = e.nodeName === zi, f = e.nodeName === Bi;
	try {
		for (var p in t) !(p in n) && p[0] + p[1] !== "$$" && (n[p] = null);
		n.class ? n.class = gi(n.class) : (r || n[Ni]) && (n.class = null), n[Pi] && (n.style ??= null);
		var m = Yi(e);
		if (e.nodeName === Ri && "type" in n && ("value" in n || "__value" in n)) {
			var h = n.type;
			(h !== u.type || h === void 0 && e.hasAttribute("type")) && (u.type = h, X(e, "type", h, a));
		}
		for (let i in n) {
			let l = n[i];
			if (d && i === "value" && l == null) e.value = e.__value = "", u[i] = l;
			else if (i === "class") Si(e, e.namespaceURI === "http://www.w3.org/1999/xhtml", l, r, t?.[Ni], n[Ni]), u[i] = l, u[Ni] = n[Ni];
			else if (i === "style") wi(e, l, t?.[Pi], n[Pi]), u[i] = l, u[Pi] = n[Pi];
			else {
				var g = u[i];
				if (l !== g || l === void 0 && e.hasAttribute(i)) {
					u[i] = l;
					var _ = i[0] + i[1];
					if (_ !== "$$") {
						if (_ === "on") {
							let t = {}, n = "$$" + i, r = i.slice(2);
							var v = mr(r);
							if (fr(r) && (r = r.slice(0, -7), t.capture = !0), !v && g) {
								if (l != null) continue;
								e.removeEventListener(r, u[n], t), u[n] = null;
							}
							if (v) G(r, e, l), Dr([r]);
							else if (l != null) {
								function a(e) {
									u[i].call(this, e);
								}
								u[n] = Tr(r, e, a, t);
							}
						} else if (i === "style") X(e, i, l);
						else if (i === "autofocus") et(e, !!l);
						else if (!s && (i === "__value" || i === "value" && l != null)) e.__value = l, (g == null || e.value !== l || l === 0 && e.nodeName === Vi) && (e.value = l);
						else if (i === "selected" && d) Ti(e, l);
						else {
							var y = i;
							c || (y = _r(y));
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
							} else b || (s || typeof l != "string") && m.has(y) ? (e[y] = l, y in o && (o[y] = D)) : typeof l != "function" && X(e, y, l, a);
						}
					}
				}
			}
		}
	} finally {
		l && Se(!0);
	}
	return u;
}
function Ki(e, t, n = [], r = [], i = [], a, o = !1, s = !1) {
	ot(i, n, r, (n) => {
		var r = void 0, i = {}, c = e.nodeName === Bi, l = !1;
		if (Tn(() => {
			var u = t(...n.map(W)), d = Gi(e, r, u, a, o, s);
			if (l && c) {
				var f = e;
				"defaultValue" in u && Ei(f, u.defaultValue), "value" in u && Oi(f, u.value);
			}
			for (let e of Object.getOwnPropertySymbols(i)) u[e] || An(i[e]);
			for (let t of Object.getOwnPropertySymbols(u)) {
				var p = u[t];
				t.description !== "@attach" || r && p === r[t] || (i[t] && An(i[t]), i[t] = En(() => pi(e, () => p))), d[t] = p;
			}
			r = d;
		}), c) {
			var u = e;
			xn(() => {
				var e = r;
				"defaultValue" in e && Ei(u, e.defaultValue), Oi(u, e.value, !0), ki(u);
			});
		}
		l = !0;
	});
}
function qi(e) {
	return e[ce] ??= {
		[Fi]: e.nodeName.includes("-"),
		[Ii]: e.namespaceURI === ge
	};
}
var Ji = new Map();
function Yi(e) {
	var t = e.getAttribute("is") || e.nodeName, n = Ji.get(t);
	if (n) return n;
	Ji.set(t, n = new Set());
	for (var r, i = e, a = Element.prototype; a !== i;) {
		for (var s in r = o(i), r) r[s].set && s !== "innerHTML" && s !== "textContent" && s !== "innerText" && n.add(s);
		i = l(i);
	}
	return n;
}
// node_modules/svelte/src/internal/client/dom/elements/customizable-select.js
var Xi = null;
function Zi() {
	if (Xi === null) {
		var e = cn("select");
		e.innerHTML = Mr("<option><span>t</span></option>"), Xi = e.firstChild?.firstChild?.nodeType === 1;
	}
	return Xi;
}
function Qi(e, t) {
	var n = O;
	Zi() || (Se(!1), e.textContent = "", e.append(ln("")));
	try {
		t();
	} finally {
		n && (O ? A(e) : (Se(!0), Ce(e)));
	}
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/input.js
function $i(e, t, n = t) {
	var r = new WeakSet();
	at(e, "input", async (i) => {
		var a = i ? e.defaultValue : e.value;
		if (a = ea(e) ? ta(a) : a, n(a), P !== null && r.add(P), await cr(), a !== (a = t())) {
			var o = e.selectionStart, s = e.selectionEnd, c = e.value.length;
			if (e.value = a ?? "", s !== null) {
				var l = e.value.length;
				o === s && s === c && l > c ? (e.selectionStart = l, e.selectionEnd = l) : (e.selectionStart = o, e.selectionEnd = Math.min(s, l));
			}
		}
	}), (O && e.defaultValue !== e.value || dr(t) == null && e.value) && (n(ea(e) ? ta(e.value) : e.value), P !== null && r.add(P)), Cn(() => {
		var n = t();
		if (e === document.activeElement) {
			var i = P;
			if (r.has(i)) return;
		}
		ea(e) && n === ta(e.value) || (e.type !== "date" || n || e.value) && n !== e.value && (e.value = n ?? "");
	});
}
function ea(e) {
	var t = e.type;
	return t === "number" || t === "range";
}
function ta(e) {
	return e === "" ? null : +e;
}
var na = new class e {
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
function ra(e, t, n) {
	var r = na.observe(e, () => n(e[t]));
	xn(() => (dr(() => n(e[t])), r));
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/this.js
function ia(e, t) {
	return e === t || e?.[ae] === t;
}
function aa(e = We(), t, n, r) {
	var i = He.r, a = U;
	return xn(() => {
		var o, s;
		return Cn(() => {
			o = s, s = r?.() || [], dr(() => {
				ia(n(...s), e) || (t(e, ...s), o && ia(n(...o), e) && t(null, ...o));
			});
		}), () => {
			let r = a;
			for (; r !== i && r.parent !== null && r.parent.f & 33554432;) r = r.parent;
			let o = () => {
				s && ia(n(...s), e) && t(null, ...s);
			}, c = r.teardown;
			r.teardown = () => {
				o(), c?.();
			};
		};
	}), e;
}
// node_modules/svelte/src/internal/client/reactivity/store.js
var oa = !1;
function sa(e) {
	var t = oa;
	try {
		return oa = !1, [e(), oa];
	} finally {
		oa = t;
	}
}
// node_modules/svelte/src/internal/client/reactivity/props.js
function ca(e, t, n, r) {
	var i = !0, o = !!(n & 8), s = !!(n & 16), c = r, l = !0, u = void 0, d = () => s && i ? (u ??= ut(r), W(u)) : (l && (l = !1, c = s ? dr(r) : r), c);
	let f;
	if (o) {
		var p = ae in e || se in e;
		f = a(e, t)?.set ?? (p && t in e ? (n) => e[t] = n : void 0);
	}
	var m, h = !1;
	o ? [m, h] = sa(() => e[t]) : m = e[t], m === void 0 && r !== void 0 && (m = d(), f && (i && Le(t), f(m)));
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
	var v = !1, y = (n & 1 ? ut : pt)(() => (v = !1, g()));
	o && W(y);
	var b = U;
	return (function(e, t) {
		if (arguments.length > 0) {
			let n = t ? W(y) : i && o ? Jt(e) : e;
			return I(y, n), v = !0, c !== void 0 && (c = n), e;
		}
		return zn && v || b.f & 16384 ? y.v : W(y);
	});
}
// node_modules/svelte/src/internal/disclose-version.js
typeof window < "u" && ((window.__svelte ??= {}).v ??= new Set()).add("5");
// src/api/failure.ts
var la = class extends Error {
	status;
	problem;
	constructor(e, t) {
		super(t?.code ?? `status ${e}`), this.status = e, this.problem = t;
	}
	get unreachable() {
		return this.status === 0;
	}
	get unidentified() {
		return this.status === 401;
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
function ua(e) {
	return e instanceof la ? e : new la(0, null);
}
function da(e) {
	return e instanceof DOMException && e.name === "AbortError";
}
// node_modules/openapi-fetch/dist/index.mjs
var fa = /\{[^{}]+\}/g, pa = () => typeof process == "object" && Number.parseInt(process?.versions?.node?.substring(0, 2)) >= 18 && process.versions.undici;
function ma() {
	return Math.random().toString(36).slice(2, 11);
}
function ha(e) {
	let { baseUrl: t = "", Request: n = globalThis.Request, fetch: r = globalThis.fetch, querySerializer: i, bodySerializer: a, pathSerializer: o, headers: s, requestInitExt: c = void 0, ...l } = { ...e };
	c = pa() ? c : void 0, t = wa(t);
	let u = [];
	async function d(e, d) {
		let { baseUrl: f, fetch: p = r, Request: m = n, headers: h, params: g = {}, parseAs: _ = "json", querySerializer: v, bodySerializer: y = a ?? xa, pathSerializer: b, body: x, middleware: S = [], ...C } = d || {}, w = t;
		f && (w = wa(f) ?? t);
		let T = typeof i == "function" ? i : ya(i);
		v && (T = typeof v == "function" ? v : ya({
			...typeof i == "object" ? i : {},
			...v
		}));
		let ee = b || o || ba, te = x === void 0 ? void 0 : y(x, Ca(s, h, g.header)), ne = Ca(te === void 0 || te instanceof FormData ? {} : { "Content-Type": "application/json" }, s, h, g.header), re = [...u, ...S], ie = {
			redirect: "follow",
			...l,
			...C,
			body: te,
			headers: ne
		}, ae, oe, se = new m(Sa(e, {
			baseUrl: w,
			params: g,
			querySerializer: T,
			pathSerializer: ee
		}), ie), E;
		for (let e in C) e in se || (se[e] = C[e]);
		if (re.length) {
			ae = ma(), oe = Object.freeze({
				baseUrl: w,
				fetch: p,
				parseAs: _,
				querySerializer: T,
				bodySerializer: y,
				pathSerializer: ee
			});
			for (let t of re) if (t && typeof t == "object" && typeof t.onRequest == "function") {
				let n = await t.onRequest({
					request: se,
					schemaPath: e,
					params: g,
					options: oe,
					id: ae
				});
				if (n) {
					if (n instanceof m) se = n;
					else if (n instanceof Response) {
						E = n;
						break;
					} else throw Error("onRequest: must return new Request() or Response() when modifying the request");
				}
			}
		}
		if (!E) {
			try {
				E = await p(se, c);
			} catch (t) {
				let n = t;
				if (re.length) for (let t = re.length - 1; t >= 0; t--) {
					let r = re[t];
					if (r && typeof r == "object" && typeof r.onError == "function") {
						let t = await r.onError({
							request: se,
							error: n,
							schemaPath: e,
							params: g,
							options: oe,
							id: ae
						});
						if (t) {
							if (t instanceof Response) {
								n = void 0, E = t;
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
			if (re.length) for (let t = re.length - 1; t >= 0; t--) {
				let n = re[t];
				if (n && typeof n == "object" && typeof n.onResponse == "function") {
					let t = await n.onResponse({
						request: se,
						response: E,
						schemaPath: e,
						params: g,
						options: oe,
						id: ae
					});
					if (t) {
						if (!(t instanceof Response)) throw Error("onResponse: must return new Response() when modifying the response");
						E = t;
					}
				}
			}
		}
		let ce = E.headers.get("Content-Length");
		if (E.status === 204 || se.method === "HEAD" || ce === "0" && !E.headers.get("Transfer-Encoding")?.includes("chunked")) return E.ok ? {
			data: void 0,
			response: E
		} : {
			error: void 0,
			response: E
		};
		if (E.ok) return {
			data: await (async () => {
				if (_ === "stream") return E.body;
				if (_ === "json" && !ce) {
					let e = await E.text();
					return e ? JSON.parse(e) : void 0;
				}
				return await E[_]();
			})(),
			response: E
		};
		let le = await E.text();
		try {
			le = JSON.parse(le);
		} catch {}
		return {
			error: le,
			response: E
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
function ga(e, t, n) {
	if (t == null) return "";
	if (typeof t == "object") throw Error("Deeply-nested arrays/objects aren’t supported. Provide your own `querySerializer()` to handle these.");
	return `${e}=${n?.allowReserved === !0 ? t : encodeURIComponent(t)}`;
}
function _a(e, t, n) {
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
		r.push(ga(a, t[i], n));
	}
	let a = r.join(i);
	return n.style === "label" || n.style === "matrix" ? `${i}${a}` : a;
}
function va(e, t, n) {
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
	for (let r of t) n.style === "simple" || n.style === "label" ? i.push(n.allowReserved === !0 ? r : encodeURIComponent(r)) : i.push(ga(e, r, n));
	return n.style === "label" || n.style === "matrix" ? `${r}${i.join(r)}` : i.join(r);
}
function ya(e) {
	return function(t) {
		let n = [];
		if (t && typeof t == "object") for (let r in t) {
			let i = t[r];
			if (i != null) {
				if (Array.isArray(i)) {
					if (i.length === 0) continue;
					n.push(va(r, i, {
						style: "form",
						explode: !0,
						...e?.array,
						allowReserved: e?.allowReserved || !1
					}));
				} else typeof i == "object" ? n.push(_a(r, i, {
					style: "deepObject",
					explode: !0,
					...e?.object,
					allowReserved: e?.allowReserved || !1
				})) : n.push(ga(r, i, e));
			}
		}
		return n.join("&");
	};
}
function ba(e, t) {
	let n = e;
	for (let r of e.match(fa) ?? []) {
		let e = r.substring(1, r.length - 1), i = !1, a = "simple";
		if (e.endsWith("*") && (i = !0, e = e.substring(0, e.length - 1)), e.startsWith(".") ? (a = "label", e = e.substring(1)) : e.startsWith(";") && (a = "matrix", e = e.substring(1)), !t || t[e] === void 0 || t[e] === null) continue;
		let o = t[e];
		n = Array.isArray(o) ? n.replace(r, va(e, o, {
			style: a,
			explode: i
		})) : typeof o == "object" ? n.replace(r, _a(e, o, {
			style: a,
			explode: i
		})) : a === "matrix" ? n.replace(r, `;${ga(e, o)}`) : n.replace(r, a === "label" ? `.${encodeURIComponent(o)}` : encodeURIComponent(o));
	}
	return n;
}
function xa(e, t) {
	return e instanceof FormData ? e : t && (t.get instanceof Function ? t.get("Content-Type") ?? t.get("content-type") : t["Content-Type"] ?? t["content-type"]) === "application/x-www-form-urlencoded" ? new URLSearchParams(e).toString() : JSON.stringify(e);
}
function Sa(e, t) {
	let n = `${t.baseUrl}${e}`;
	t.params?.path && (n = t.pathSerializer(n, t.params.path));
	let r = t.querySerializer(t.params.query ?? {});
	return r.startsWith("?") && (r = r.substring(1)), r && (n += `?${r}`), n;
}
function Ca(...e) {
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
function wa(e) {
	return e.endsWith("/") ? e.substring(0, e.length - 1) : e;
}
// src/app/purpose.svelte.ts
var Ta = F(void 0), Ea = () => W(Ta);
function Da(e) {
	I(Ta, e, !0);
}
// src/app/preferences.ts
function Oa(e) {
	try {
		return localStorage.getItem(`spin.${e}`);
	} catch {
		return null;
	}
}
function ka(e, t) {
	try {
		t === null ? localStorage.removeItem(`spin.${e}`) : localStorage.setItem(`spin.${e}`, t);
	} catch {}
}
// src/i18n/language.svelte.ts
var Aa = ["nl", "en"], ja = (e) => Aa.includes(e), Ma = Oa("language"), Na = F(Jt(ja(Ma) ? Ma : "nl")), Pa = () => W(Na);
function Fa(e) {
	I(Na, e, !0), ka("language", e), document.documentElement.lang = e;
}
// src/api/client.ts
var Ia = { onRequest({ request: e }) {
	e.headers.set("Accept-Language", Pa());
	let t = Ea();
	return t && e.headers.set("Purpose", t), (e.method === "POST" || e.method === "PATCH") && e.headers.set("Idempotency-Key", La()), e;
} };
function La() {
	return [...crypto.getRandomValues(new Uint8Array(16))].map((e) => e.toString(16).padStart(2, "0")).join("");
}
var Ra = ha({
	baseUrl: "/",
	credentials: "same-origin"
});
Ra.use(Ia);
async function za(e) {
	let t;
	try {
		t = await e;
	} catch (e) {
		throw da(e) ? e : new la(0, null);
	}
	if (t.response.ok) return t.data;
	throw new la(t.response.status, Ba(t.error) ? t.error : null);
}
function Ba(e) {
	return typeof e == "object" && !!e && "status" in e;
}
// src/api/read.ts
var Va = 50, Ha = 200, Ua = (e) => za(Ra.GET("/demo/roles", { signal: e })), Wa = (e) => za(Ra.GET("/v1/me", { signal: e })), Ga = (e) => za(Ra.GET("/v1/schema", { signal: e }));
async function Ka(e) {
	let t = [], n;
	do {
		let r = await za(Ra.GET("/v1/areas", {
			params: { query: {
				limit: Ha,
				cursor: n
			} },
			signal: e
		}));
		t.push(...r.items), n = r.next ?? void 0;
	} while (n);
	return t;
}
function qa(e, t, n, r) {
	return za(Ra.GET("/v1/areas/{code}/reports/missing-links", {
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
function Ja(e, t, n, r) {
	let i = {
		area: e,
		...t,
		cursor: n,
		limit: Va
	};
	return za(Ra.GET("/v1/actors", {
		params: { query: i },
		signal: r
	}));
}
var Ya = (e, t) => za(Ra.GET("/v1/actors/{id}", {
	params: { path: { id: e } },
	signal: t
}));
function Xa(e) {
	return za(Ra.GET("/v1/actors", {
		params: { query: {
			kind: "Theme",
			limit: Ha
		} },
		signal: e
	}));
}
var Za = (e, t) => za(Ra.GET("/v1/actors/{id}/history", {
	params: { path: { id: e } },
	signal: t
})), Qa = (e) => za(Ra.GET("/v1/ties/{id}/history", { params: { path: { id: e } } }));
function $a(e, t, n, r, i) {
	return za(Ra.GET("/v1/actors/{id}/network", {
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
function eo(e, t, n) {
	let r = {
		actor: e,
		date: t,
		limit: Ha
	};
	return za(Ra.GET("/v1/ties", {
		params: { query: r },
		signal: n
	}));
}
function to(e, t, n) {
	return za(Ra.POST("/v1/actors/_search", {
		body: {
			text: e,
			kinds: t,
			limit: 20
		},
		signal: n
	}));
}
// src/api/write.ts
var no = (e) => ({ "If-Match": `"${e}"` }), ro = (e) => za(Ra.POST("/demo/session", { body: { role: e } })), io = () => za(Ra.DELETE("/demo/session", {})), ao = (e) => za(Ra.POST("/v1/actors", { body: e })), oo = (e) => za(Ra.POST("/v1/ties", { body: e }));
function so(e, t, n) {
	return za(Ra.PATCH("/v1/actors/{id}", {
		params: {
			path: { id: e },
			header: no(t)
		},
		body: n
	}));
}
function co(e, t, n) {
	return za(Ra.PATCH("/v1/ties/{id}", {
		params: {
			path: { id: e },
			header: no(t)
		},
		body: n
	}));
}
function lo(e, t, n) {
	let r = {
		path: { id: e },
		header: no(t)
	};
	return za(Ra.POST("/v1/actors/{id}/_end", {
		params: r,
		body: { until: n }
	}));
}
function uo(e, t, n) {
	let r = {
		path: { id: e },
		header: no(t)
	};
	return za(Ra.POST("/v1/ties/{id}/_end", {
		params: r,
		body: { until: n }
	}));
}
// src/i18n/en.ts
var fo = {
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
	"new.title": "Add: {kind}",
	"new.unknown": "Add",
	"new.place": "Will be in {area}.",
	"new.personal": "Only fill in what you need. The resident may read all of it.",
	"kind.Resident": "resident",
	"kind.Professional": "professional",
	"kind.Organisation": "organisation",
	"kind.Facility": "activity or place",
	"help.title": "Help",
	"help.lead": "Spin in het web shows who knows whom in a neighbourhood. And where a link is missing.",
	"help.missing.title": "Missing links",
	"help.missing.text": "This page gives three answers. Who holds the neighbourhood together? Who has no schakel nearby yet? About whom do we not know yet?",
	"help.missing.unknown": "Little data does not mean few contacts. Whom we did not ask, we call unknown. Press Why? for the rules and the data.",
	"help.words.title": "Words",
	"help.schakel": "Schakel",
	"help.schakel.text": "A connector: someone who links people and groups. A worker has confirmed it.",
	"help.step": "Step",
	"help.step.text": "From one person to someone they know is one step. Further through that person is two steps.",
	"help.net": "Network",
	"help.net.text": "Own network: family, friends and neighbours. Support: professionals and volunteers too. Organisations: who works with whom.",
	"help.soFar": "As far as we know",
	"help.soFar.text": "We only draw what is recorded. There may be more contacts.",
	"help.shapes.title": "Shapes",
	"help.shapes.text": "Every kind has its own shape, colour and word. A schakel has a ring.",
	"help.privacy.title": "What you see and what you do not",
	"help.privacy.text": "Your role decides what you see. You often see a resident by a pseudonym, such as “resident K7M2”. We record who views a person.",
	"help.privacy.hidden": "What you may not see, we do count. Then it says how many there are.",
	"help.privacy.released": "“Not released yet” means: these figures are not safe to show yet.",
	"help.keys.title": "With the keyboard",
	"help.or": "or",
	"help.keys.search": "Open search",
	"help.keys.tab": "To the next part",
	"help.keys.esc": "Close a window"
};
// src/i18n/message.ts
function po(e, t, n) {
	return (typeof e == "string" ? e : e[mo(t.n, n)]).replace(/\{(\w+)\}(\.?)/g, (e, r, i) => {
		let a = t[r];
		return a === void 0 ? e : typeof a == "number" ? new Intl.NumberFormat(n).format(a) + i : a.endsWith(".") ? a : a + i;
	});
}
function mo(e, t) {
	return new Intl.PluralRules(t).select(Number(e)) === "one" ? "one" : "other";
}
// src/i18n/text.ts
var ho = {
	nl: {
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
		"new.title": "Toevoegen: {kind}",
		"new.unknown": "Toevoegen",
		"new.place": "Komt in {area}.",
		"new.personal": "Vul alleen in wat u nodig hebt. De bewoner mag alles inzien.",
		"kind.Resident": "bewoner",
		"kind.Professional": "professional",
		"kind.Organisation": "organisatie",
		"kind.Facility": "activiteit of plek",
		"help.title": "Hulp",
		"help.lead": "Spin in het web laat zien wie elkaar kennen in een buurt. En waar een schakel ontbreekt.",
		"help.missing.title": "Ontbrekende schakels",
		"help.missing.text": "Deze pagina geeft drie antwoorden. Wie houdt de buurt bij elkaar? Wie heeft nog geen schakel dichtbij? Van wie weten wij het nog niet?",
		"help.missing.unknown": "Weinig gegevens betekent niet: weinig contacten. Wie wij niet vroegen, noemen we onbekend. Druk op Waarom? voor de regels en de gegevens.",
		"help.words.title": "Woorden",
		"help.schakel": "Schakel",
		"help.schakel.text": "Iemand die mensen en groepen verbindt. Een medewerker heeft dit bevestigd.",
		"help.step": "Stap",
		"help.step.text": "Van de ene mens naar een bekende is één stap. Via die bekende verder is twee stappen.",
		"help.net": "Netwerk",
		"help.net.text": "Eigen netwerk: familie, vrienden en buren. Steun: ook professionals en vrijwilligers. Organisaties: wie werkt met wie samen.",
		"help.soFar": "Zover bekend",
		"help.soFar.text": "Wij tekenen alleen wat is vastgelegd. Er kunnen meer contacten zijn.",
		"help.shapes.title": "Vormen",
		"help.shapes.text": "Elke soort heeft een eigen vorm, kleur en woord. Een schakel heeft een ring.",
		"help.privacy.title": "Wat u ziet en wat niet",
		"help.privacy.text": "Uw rol bepaalt wat u ziet. Een bewoner ziet u vaak met een schuilnaam, zoals “bewoner K7M2”. Wie een mens bekijkt, leggen wij vast.",
		"help.privacy.hidden": "Wat u niet mag zien, tellen wij wel. Dan staat er hoeveel het er zijn.",
		"help.privacy.released": "“Nog niet vrijgegeven” betekent: deze aantallen zijn nog niet veilig om te tonen.",
		"help.keys.title": "Met het toetsenbord",
		"help.or": "of",
		"help.keys.search": "Zoeken openen",
		"help.keys.tab": "Naar het volgende onderdeel",
		"help.keys.esc": "Een venster sluiten"
	},
	en: fo
};
function Z(e, ...t) {
	return po(ho[Pa()][e], t[0] ?? {}, Pa());
}
function go(e) {
	return e.charAt(0).toLocaleUpperCase(Pa()) + e.slice(1);
}
// src/ui/icons.ts
var _o = {
	check: "m4.5 10.5 3.7 3.7 7.3-8",
	chevron: "m6 8 4 4 4-4",
	close: "m5.5 5.5 9 9m0-9-9 9",
	clock: "M10 2.8a7.2 7.2 0 1 0 0 14.400 7.200 7.200 0 0 0 0-14.400zM10 6v4.200l2.800 1.600",
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
	stop: "M4 10h12",
	users: "M7.500 4.200a2.800 2.800 0 1 0 0 5.600 2.800 2.800 0 0 0 0-5.600zM2.300 16c.6-2.900 2.600-4.300 5.200-4.300s4.600 1.400 5.200 4.300M13 4.500a2.700 2.700 0 0 1 0 5.100M14.800 12c1.600.6 2.600 1.900 2.900 4",
	warn: "M10 3 2.500 16.500h15zM10 8.200v3.800M10 14.300v.05"
}, vo = Ir("<svg viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><path></path></svg>");
function Q(e, t) {
	j(t, !0);
	let n = ca(t, "small", 3, !1);
	var r = vo(), i = z(r);
	V(() => {
		Si(r, 0, gi(["icon", n() && "icon--sm"])), X(i, "d", _o[t.name]);
	}), q(e, r), M();
}
// src/frame/areas.ts
var yo = (e) => String(e.attributes.level ?? "");
function bo(e) {
	let t = new Map(e.map((e) => [e.id, {
		area: e,
		children: []
	}])), n = [];
	for (let e of t.values()) ((e.area.partOf ? t.get(e.area.partOf.id) : void 0)?.children ?? n).push(e);
	let r = (e) => (e.sort((e, t) => e.area.label.localeCompare(t.area.label)), e.forEach((e) => r(e.children)), e);
	return r(n);
}
function xo(e, t) {
	let n = So(t);
	return n ? e.flatMap((e) => {
		if (So(e.area.label).includes(n)) return [e];
		let r = xo(e.children, t);
		return r.length ? [{
			area: e.area,
			children: r
		}] : [];
	}) : e;
}
function So(e) {
	return e.trim().toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}
function Co(e) {
	return e.reduce((e, t) => e + 1 + Co(t.children), 0);
}
// src/frame/AreaBranch.svelte
var wo = K("<li><a><span> </span><small> </small></a> <!></li>"), To = K("<ul class=\"branch\"></ul>");
function Eo(e, t) {
	j(t, !0);
	let n = (e) => e === "gemeente" || e === "wijk" || e === "buurt" ? Z(`level.${e}`) : "";
	var r = To();
	ii(r, 21, () => t.nodes, (e) => e.area.id, (e, r) => {
		var i = wo(), a = L(i), o = L(a), s = z(o, !0), c = z(B(o), !0);
		A(a);
		var l = B(a, 2), u = (e) => {
			Eo(e, {
				get nodes() {
					return W(r).children;
				},
				get current() {
					return t.current;
				},
				get hrefOf() {
					return t.hrefOf;
				}
			});
		};
		Y(l, (e) => {
			W(r).children.length && e(u);
		}), A(i), V((e, n) => {
			X(a, "href", e), X(a, "aria-current", W(r).area.id === t.current ? "true" : void 0), J(s, W(r).area.label), J(c, n);
		}, [() => t.hrefOf(W(r).area.id), () => n(yo(W(r).area))]), q(e, i);
	}), A(r), q(e, r), M();
}
// src/frame/AreaMenu.svelte
var Do = K("<small> </small>"), Oo = K("<p class=\"muted small\"> </p>"), ko = K("<button class=\"area\" type=\"button\" popovertarget=\"gebied\"><!> <b> </b><span class=\"sr\"> </span><!></button> <div class=\"menu menu--area\" id=\"gebied\" popover=\"\" role=\"dialog\" tabindex=\"-1\"><div class=\"field\"><label for=\"gebied-zoek\"> </label> <input class=\"input\" id=\"gebied-zoek\" type=\"search\" autocomplete=\"off\"/></div> <p class=\"sr\" role=\"status\"> </p> <!></div>", 1);
function Ao(e, t) {
	j(t, !0);
	let n = F(""), r = F(void 0), i = N(() => xo(bo(t.areas), W(n))), a = N(() => t.current ? yo(t.current) : ""), o = N(() => W(a) === "gemeente" || W(a) === "wijk" || W(a) === "buurt" ? Z(`level.${W(a)}`) : ""), s = N(() => t.current?.label.startsWith(W(o)) ? "" : W(o));
	function c(e) {
		I(n, ""), e.newState === "open" && W(r)?.querySelector("input")?.focus();
	}
	function l(e) {
		e.target.closest("a") && W(r)?.hidePopover();
	}
	var u = ko(), d = R(u), f = L(d), p = (e) => {
		var t = Do(), n = z(t, !0);
		V(() => J(n, W(s))), q(e, t);
	};
	Y(f, (e) => {
		W(s) && e(p);
	});
	var m = B(f, 2), h = z(m, !0), g = B(m), _ = z(g);
	Q(B(g), {
		name: "chevron",
		small: !0
	}), A(d);
	var v = B(d, 2), y = L(v), b = L(y), x = z(b, !0), S = B(b, 2);
	Hi(S), A(y);
	var C = B(y, 2), w = z(C, !0), T = B(C, 2), ee = (e) => {
		{
			let n = N(() => t.current?.id);
			Eo(e, {
				get nodes() {
					return W(i);
				},
				get current() {
					return W(n);
				},
				get hrefOf() {
					return t.hrefOf;
				}
			});
		}
	}, te = (e) => {
		var t = Oo(), n = z(t, !0);
		V((e) => J(n, e), [() => Z("area.none")]), q(e, t);
	};
	Y(T, (e) => {
		W(i).length ? e(ee) : e(te, -1);
	}), A(v), aa(v, (e) => I(r, e), () => W(r)), V((e, t, n, r, i) => {
		J(h, e), J(_, `, ${t ?? ""}`), X(v, "aria-label", n), J(x, r), J(w, i);
	}, [
		() => t.current?.label ?? Z("area.choose"),
		() => Z("area.other"),
		() => Z("area.title"),
		() => Z("area.search"),
		() => W(n) ? Z("area.count", { n: Co(W(i)) }) : ""
	]), Er("toggle", v, c), G("click", v, l), $i(S, () => W(n), (e) => I(n, e)), q(e, u), M();
}
Dr(["click"]);
// src/ui/Logo.svelte
var jo = Ir("<svg class=\"logo\" viewBox=\"0 0 28 28\" aria-hidden=\"true\" focusable=\"false\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.7\" stroke-linecap=\"round\" stroke-linejoin=\"round\"><path d=\"M14 1.8v7.4M14 18.8v7.4M3.4 7.9l6.4 3.7M18.2 16.4l6.4 3.7M3.4 20.1l6.4-3.7M18.2 11.600l6.400-3.700\"></path><path d=\"M14 4.600q3 3.800 8.100 4.700Q20.400 14 22.100 18.700 17 19.600 14 23.400 11 19.600 5.900 18.700 7.600 14 5.900 9.300 11 8.400 14 4.600Z\"></path><circle cx=\"14\" cy=\"14\" r=\"3.6\" fill=\"currentColor\" stroke=\"none\"></circle></svg>");
function Mo(e) {
	q(e, jo());
}
// src/frame/Header.svelte
var No = K("<p class=\"fictional\"><strong>Fictieve gegevens <span lang=\"en\">/ fictional data</span></strong> <span class=\"fictional__more\"> </span></p>"), Po = K("<button class=\"search-open\" type=\"button\" aria-keyshortcuts=\"/ Control+K\" aria-haspopup=\"dialog\"><!><span> </span><kbd aria-hidden=\"true\">/</kbd></button>"), Fo = K("<li><a><!><span> </span></a></li>"), Io = K("<nav class=\"nav\"><ul></ul></nav>"), Lo = K("<header class=\"header\"><!> <div class=\"header__bar\"><a class=\"brand\" href=\"/\"><!><span>Spin in het web</span></a> <!> <!> <div class=\"header__tools\"><!></div></div> <!></header>");
function Ro(e, t) {
	j(t, !0);
	var n = Lo(), r = L(n), i = (e) => {
		var t = No(), n = z(B(L(t), 2), !0);
		A(t), V((e) => J(n, e), [() => Z("fictional")]), q(e, t);
	};
	Y(r, (e) => {
		t.fictional && e(i);
	});
	var a = B(r, 2), o = L(a);
	Mo(L(o), {}), Te(), A(o);
	var s = B(o, 2);
	ui(s, () => t.area ?? d);
	var c = B(s, 2), l = (e) => {
		var n = Po(), r = L(n);
		Q(r, { name: "search" });
		var i = z(B(r), !0);
		Te(), A(n), V((e) => J(i, e), [() => Z("search.label")]), G("click", n, function(...e) {
			t.onSearch?.apply(this, e);
		}), q(e, n);
	};
	Y(c, (e) => {
		t.onSearch && e(l);
	});
	var u = B(c, 2);
	ui(L(u), () => t.user), A(u), A(a);
	var f = B(a, 2), p = (e) => {
		var n = Io(), r = L(n);
		ii(r, 21, () => t.nav, (e) => e.href, (e, t) => {
			var n = Fo(), r = L(n), i = L(r);
			Q(i, { get name() {
				return W(t).icon;
			} });
			var a = z(B(i), !0);
			A(r), A(n), V(() => {
				X(r, "href", W(t).href), X(r, "aria-current", W(t).current ? "page" : void 0), J(a, W(t).text);
			}), q(e, n);
		}), A(r), A(n), V((e) => X(n, "aria-label", e), [() => Z("nav.label")]), q(e, n);
	};
	Y(f, (e) => {
		t.nav.length && e(p);
	}), A(n), V((e) => X(o, "aria-label", e), [() => Z("brand.home")]), q(e, n), M();
}
Dr(["click"]);
// src/ui/Empty.svelte
var zo = K("<div class=\"empty\"><!> <!> <p> </p> <!></div>");
function Bo(e, t) {
	let n = ca(t, "level", 3, 2);
	var r = zo(), i = L(r);
	Q(i, { get name() {
		return t.icon;
	} });
	var a = B(i, 2);
	fi(a, () => `h${n()}`, !1, (e, n) => {
		Si(e, 0, "empty__title");
		var r = Lr();
		V(() => J(r, t.title)), q(n, r);
	});
	var o = B(a, 2), s = z(o, !0);
	ui(B(o, 2), () => t.children ?? d), A(r), V(() => J(s, t.text)), q(e, r);
}
// src/ui/Note.svelte
var Vo = K("<div><!> <div class=\"note__body\"><!></div></div>");
function Ho(e, t) {
	let n = ca(t, "tone", 3, "info");
	var r = Vo(), i = L(r);
	Q(i, { get name() {
		return t.icon;
	} });
	var a = B(i, 2);
	ui(L(a), () => t.children), A(a), A(r), V(() => Si(r, 1, `note note--${n() ?? ""}`)), q(e, r);
}
// src/ui/FailureView.svelte
var Uo = K("<span class=\"nowrap\"> </span>"), Wo = K("<p role=\"status\"><strong> </strong></p> <p> <!></p> <p><button class=\"button button--secondary button--sm\" type=\"button\"><!> </button></p>", 1);
function Go(e, t) {
	j(t, !0);
	let n = ca(t, "roleLabel", 3, "");
	var r = Rr(), i = R(r), a = (e) => {
		{
			let r = N(() => Z("noAccess.title")), i = N(() => t.failure.problem?.detail || Z("noAccess.text", { role: n() }));
			Bo(e, {
				icon: "lock",
				get title() {
					return W(r);
				},
				get text() {
					return W(i);
				}
			});
		}
	}, o = (e) => {
		{
			let t = N(() => Z("notFound.title")), n = N(() => Z("notFound.text"));
			Bo(e, {
				icon: "search",
				get title() {
					return W(t);
				},
				get text() {
					return W(n);
				}
			});
		}
	}, s = (e) => {
		{
			let n = N(() => t.failure.unreachable ? "offline" : "warn");
			Ho(e, {
				tone: "error",
				get icon() {
					return W(n);
				},
				children: (e, n) => {
					var r = Wo(), i = R(r), a = z(L(i), !0);
					A(i);
					var o = B(i, 2), s = L(o), c = B(s), l = (e) => {
						var n = Uo(), r = z(n, !0);
						V((e) => J(r, e), [() => Z("error.code", { code: t.failure.problem.code })]), q(e, n);
					};
					Y(c, (e) => {
						t.failure.problem?.code && e(l);
					}), A(o);
					var u = B(o, 2), d = L(u), f = L(d);
					Q(f, { name: "refresh" });
					var p = B(f, 1, !0);
					A(d), A(u), V((e, t, n) => {
						J(a, e), J(s, `${t ?? ""} `), J(p, n);
					}, [
						() => t.failure.unreachable ? Z("offline.title") : Z("error.title"),
						() => t.failure.unreachable ? Z("offline.text") : Z("error.text"),
						() => Z("error.retry")
					]), G("click", d, function(...e) {
						t.onRetry?.apply(this, e);
					}), q(e, r);
				},
				$$slots: { default: !0 }
			});
		}
	};
	Y(i, (e) => {
		t.failure.forbidden ? e(a) : t.failure.missing ? e(o, 1) : e(s, -1);
	}), q(e, r), M();
}
Dr(["click"]);
// src/ui/shape.ts
var Ko = {
	Resident: "bewoner",
	Household: "bewoner",
	CircleEntry: "bewoner",
	Professional: "professional",
	Team: "professional",
	Organisation: "organisatie",
	Agreement: "organisatie",
	Funding: "organisatie"
}, qo = (e) => Ko[e] ?? "activiteit", $ = (e) => e.toFixed(1);
function Jo(e, t, n, r) {
	switch (e) {
		case "bewoner": return `M${$(t - r)} ${$(n)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
		case "professional": return Yo(t, n, r * .885);
		case "organisatie": return Xo(t, n, r * 1.1);
		case "activiteit": return `M${$(t)} ${$(n - r * 1.25)}L${$(t + r * 1.25)} ${$(n)}L${$(t)} ${$(n + r * 1.25)}L${$(t - r * 1.25)} ${$(n)}Z`;
	}
}
function Yo(e, t, n) {
	let r = n * .28, i = $(2 * (n - r));
	return `M${$(e - n + r)} ${$(t - n)}h${i}a${$(r)} ${$(r)} 0 0 1 ${$(r)} ${$(r)}v${i}a${$(r)} ${$(r)} 0 0 1 ${$(-r)} ${$(r)}h-${i}a${$(r)} ${$(r)} 0 0 1 ${$(-r)} ${$(-r)}v-${i}a${$(r)} ${$(r)} 0 0 1 ${$(r)} ${$(-r)}Z`;
}
function Xo(e, t, n) {
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
var Zo = Ir("<circle cx=\"10\" cy=\"10\" r=\"8.800\"></circle>"), Qo = Ir("<svg class=\"swatch\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><!><path></path></svg>");
function $o(e, t) {
	j(t, !0);
	let n = ca(t, "ring", 3, !1), r = N(() => qo(t.kind));
	var i = Qo(), a = L(i), o = (e) => {
		var t = Zo();
		V(() => Si(t, 0, `k-ring k--${W(r) ?? ""}`)), q(e, t);
	};
	Y(a, (e) => {
		n() && e(o);
	});
	var s = B(a);
	A(i), V((e) => {
		Si(s, 0, `k k--${W(r) ?? ""}`), X(s, "d", e);
	}, [() => Jo(W(r), 10, 10, n() ? 5.4 : 7.4)]), q(e, i), M();
}
// src/frame/SearchDialog.svelte
var es = K("<li><a><!><span> </span></a></li>"), ts = K("<h2> </h2> <ul></ul>", 1), ns = K("<dialog class=\"modal modal--search\"><form class=\"search-field\" role=\"search\"><label class=\"sr\" for=\"zoek\"> </label> <!> <input id=\"zoek\" type=\"search\" autocomplete=\"off\" spellcheck=\"false\"/> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button></form> <div class=\"found\"><p class=\"small muted\" role=\"status\"> </p> <!> <!></div></dialog>");
function rs(e, t) {
	j(t, !0);
	let n = F(""), r = F(void 0), i = F(void 0), a = F(0), o = N(() => c(W(r)?.items ?? [])), s = N(() => W(r) ? W(r).items.length ? Z("search.count", { n: W(r).items.length }) : Z("search.none") : "");
	vn(() => {
		W(a);
		let e = W(n).trim();
		if (I(i, void 0), !e) {
			I(r, void 0);
			return;
		}
		let o = new AbortController(), s = setTimeout(() => {
			t.search(e, o.signal).then((e) => I(r, e)).catch((e) => {
				!da(e) && !o.signal.aborted && I(i, ua(e));
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
	var f = ns(), p = L(f), m = L(p), g = z(m, !0), _ = B(m, 2);
	Q(_, { name: "search" });
	var v = B(_, 2);
	Hi(v);
	var y = B(v, 2), b = L(y);
	Q(b, { name: "close" });
	var x = z(B(b), !0);
	A(y), A(p);
	var S = B(p, 2), C = L(S), w = z(C, !0), T = B(C, 2), ee = (e) => {
		Go(e, {
			get failure() {
				return W(i);
			},
			onRetry: () => I(a, W(a) + 1)
		});
	};
	Y(T, (e) => {
		W(i) && e(ee);
	}), ii(B(T, 2), 17, () => W(o), ([e, t]) => e, (e, n) => {
		var r = N(() => h(W(n), 2));
		let i = () => W(r)[0], a = () => W(r)[1];
		var o = ts(), s = R(o), c = z(s, !0), l = B(s, 2);
		ii(l, 21, a, (e) => e.id, (e, n) => {
			var r = es(), a = L(r), o = L(a);
			$o(o, { get kind() {
				return i();
			} });
			var s = z(B(o), !0);
			A(a), A(r), V((e) => {
				X(a, "href", e), J(s, W(n).label);
			}, [() => t.hrefOf(W(n))]), q(e, r);
		}), A(l), V((e) => J(c, e), [() => t.groupWord(i())]), q(e, o);
	}), A(S), A(f), pi(f, () => u), V((e, t, n, r, i) => {
		X(f, "aria-label", e), J(g, t), X(v, "placeholder", n), J(x, r), J(w, i);
	}, [
		() => Z("search.title"),
		() => Z("search.label"),
		() => Z("search.label"),
		() => Z("search.close"),
		() => W(s) || Z("search.hint")
	]), G("click", f, d), G("keydown", f, l), Er("cancel", f, (e) => {
		e.preventDefault(), t.onClose();
	}), Er("submit", p, (e) => {
		e.preventDefault(), I(a, W(a) + 1);
	}), $i(v, () => W(n), (e) => I(n, e)), G("click", y, function(...e) {
		t.onClose?.apply(this, e);
	}), q(e, f), M();
}
Dr(["click", "keydown"]);
// src/frame/Toast.svelte
var is = K("<p class=\"toast\"><!> </p>"), as = K("<div class=\"toasts\" role=\"status\"><!></div>");
function os(e, t) {
	var n = as(), r = L(n), i = (e) => {
		var n = is(), r = L(n);
		Q(r, { name: "check" });
		var i = B(r, 1, !0);
		A(n), V(() => J(i, t.text)), q(e, n);
	};
	Y(r, (e) => {
		t.text && e(i);
	}), A(n), q(e, n);
}
// src/app/theme.svelte.ts
var ss = [
	"system",
	"light",
	"dark"
], cs = Oa("theme"), ls = F(Jt(cs === "light" || cs === "dark" ? cs : "system")), us = () => W(ls);
function ds(e) {
	I(ls, e, !0), ka("theme", e === "system" ? null : e), e === "system" ? delete document.documentElement.dataset.theme : document.documentElement.dataset.theme = e;
}
// src/ui/initials.ts
function fs(e) {
	let t = e.split(/\s+/).filter((e) => /^\p{Lu}/u.test(e)), [n, r] = [t[0], t.length > 1 ? t.at(-1) : void 0];
	return [n, r].map((e) => e?.charAt(0) ?? "").join("") || e.charAt(0).toUpperCase();
}
// src/ui/Segmented.svelte
var ps = K("<label><input type=\"radio\"/> </label>"), ms = K("<fieldset class=\"choice-row\"><legend> </legend> <div class=\"segmented\"></div></fieldset>");
function hs(e, t) {
	j(t, !0);
	var n = ms(), r = L(n), i = z(r, !0), a = B(r, 2);
	ii(a, 21, () => t.options, (e) => e.value, (e, n) => {
		var r = ps(), i = L(r);
		Hi(i);
		var a = B(i);
		A(r), V(() => {
			X(i, "name", t.name), Ui(i, W(n).value), Wi(i, W(n).value === t.value), J(a, ` ${W(n).text ?? ""}`);
		}), G("change", i, () => t.onChoose(W(n).value)), q(e, r);
	}), A(a), A(n), V(() => J(i, t.label)), q(e, n), M();
}
Dr(["change"]);
// src/frame/UserMenu.svelte
var gs = K("<small> </small>"), _s = K("<span class=\"user__text\" aria-hidden=\"true\"><b> </b><!></span> <span class=\"avatar\" aria-hidden=\"true\"> </span> <span class=\"sr\"> </span>", 1), vs = K("<!><span class=\"sr\"> </span>", 1), ys = K("<h2> </h2>"), bs = K("<button type=\"button\"><!> </button>"), xs = K("<button type=\"button\" popovertarget=\"ik\"><!></button> <div class=\"menu menu--user\" id=\"ik\" popover=\"\" role=\"dialog\"><!> <a><!> </a> <a><!> </a> <div class=\"menu__choices\"><!> <!></div> <!></div>", 1);
function Ss(e, t) {
	j(t, !0);
	let n = F(void 0), r = {
		nl: "Nederlands",
		en: "English"
	}, i = () => W(n)?.hidePopover();
	var a = xs(), o = R(a), s = L(o), c = (e) => {
		var n = _s(), r = R(n), i = L(r), a = z(i, !0), o = B(i), s = (e) => {
			var n = gs(), r = z(n, !0);
			V(() => J(r, t.me.name)), q(e, n);
		};
		Y(o, (e) => {
			t.me.name && e(s);
		}), A(r);
		var c = B(r, 2), l = z(c, !0), u = z(B(c, 2), !0);
		V((e, n) => {
			J(a, t.me.roleLabel), J(l, e), J(u, n);
		}, [() => fs(t.me.name || t.me.roleLabel), () => Z("user.menu", {
			who: t.me.name || t.me.roleLabel,
			role: t.me.roleLabel
		})]), q(e, n);
	}, l = (e) => {
		var t = vs(), n = R(t);
		Q(n, { name: "users" });
		var r = z(B(n), !0);
		V((e) => J(r, e), [() => Z("user.settings")]), q(e, t);
	};
	Y(s, (e) => {
		t.me ? e(c) : e(l, -1);
	}), A(o);
	var u = B(o, 2), d = L(u), f = (e) => {
		var n = ys(), r = z(n, !0);
		V((e) => J(r, e), [() => t.me.name ? Z("user.who", {
			who: t.me.name,
			role: t.me.roleLabel
		}) : t.me.roleLabel]), q(e, n);
	};
	Y(d, (e) => {
		t.me && e(f);
	});
	var p = B(d, 2), m = L(p);
	Q(m, { name: "users" });
	var h = B(m, 1, !0);
	A(p);
	var g = B(p, 2), _ = L(g);
	Q(_, { name: "help" });
	var v = B(_, 1, !0);
	A(g);
	var y = B(g, 2), b = L(y);
	{
		let e = N(() => Z("user.language")), t = N(() => Aa.map((e) => ({
			value: e,
			text: r[e]
		}))), n = N(Pa);
		hs(b, {
			name: "taal",
			get label() {
				return W(e);
			},
			get options() {
				return W(t);
			},
			get value() {
				return W(n);
			},
			onChoose: (e) => Fa(e)
		});
	}
	var x = B(b, 2);
	{
		let e = N(() => Z("user.theme")), t = N(() => ss.map((e) => ({
			value: e,
			text: Z(`theme.${e}`)
		}))), n = N(us);
		hs(x, {
			name: "weergave",
			get label() {
				return W(e);
			},
			get options() {
				return W(t);
			},
			get value() {
				return W(n);
			},
			onChoose: (e) => ds(e)
		});
	}
	A(y);
	var S = B(y, 2), C = (e) => {
		var n = bs(), r = L(n);
		Q(r, { name: "close" });
		var a = B(r, 1, !0);
		A(n), V((e) => J(a, e), [() => Z("user.leave")]), G("click", n, () => {
			i(), t.onLeave();
		}), q(e, n);
	};
	Y(S, (e) => {
		t.me && e(C);
	}), A(u), aa(u, (e) => I(n, e), () => W(n)), V((e, n, r) => {
		Si(o, 1, gi(["user", !t.me && "user--nobody"])), X(u, "aria-label", e), X(p, "href", t.rolesHref), J(h, n), X(g, "href", t.helpHref), J(v, r);
	}, [
		() => Z("user.settings"),
		() => Z("user.otherRole"),
		() => Z("nav.help")
	]), G("click", p, i), G("click", g, i), q(e, a), M();
}
Dr(["click"]);
// src/app/actions.ts
var Cs = {
	createActor: "actor.create",
	changeActor: "actor.change",
	endActor: "actor.end",
	addTie: "tie.create",
	changeTie: "tie.change",
	endTie: "tie.end"
}, ws = F(void 0), Ts = F(void 0), Es = 0, Ds = () => W(ws), Os = () => W(Ts);
async function ks() {
	let e = ++Es, { signal: t } = new AbortController();
	try {
		let n = await Wa(t), [r, i] = await Promise.all([Ga(t), Ka(t).catch(As)]);
		e === Es && ((e) => {
			var t = h(e, 2);
			I(ws, t[0]), I(Ts, t[1]);
		})([{
			me: n,
			schema: r,
			areas: i
		}, void 0]);
	} catch (t) {
		e === Es && ((e) => {
			var t = h(e, 2);
			I(ws, t[0]), I(Ts, t[1]);
		})([void 0, ua(t)]);
	}
}
function As(e) {
	if (ua(e).forbidden) return [];
	throw e;
}
function js() {
	Es += 1, I(ws, void 0), I(Ts, new la(401, null));
}
var Ms = (e) => W(ws)?.me.may.includes(e) ?? !1, Ns = (e) => W(ws)?.schema.actors.find((t) => t.kind === e), Ps = (e) => W(ws)?.schema.ties.find((t) => t.kind === e), Fs = (e) => Ns(e)?.label ?? e, Is = (e) => Ps(e)?.label ?? e;
function Ls(e) {
	return (W(ws) ? [...W(ws).schema.actors, ...W(ws).schema.ties] : []).flatMap((e) => e.attributes).find((t) => t.name === e && t.codes?.length)?.codes ?? [];
}
var Rs = [
	"buurt",
	"wijk",
	"gemeente"
];
function zs() {
	let e = W(ws)?.me.areas[0]?.code;
	if (e) return e;
	let t = W(ws)?.areas ?? [];
	for (let e of Rs) {
		let n = t.find((t) => t.attributes.level === e);
		if (n) return n.id;
	}
	return t[0]?.id;
}
// src/app/resource.svelte.ts
var Bs = 300;
function Vs(e, t) {
	let n = F(void 0), r = F(void 0), i = F(!0), a = F(!1), o = F(0), s = "";
	return vn(() => {
		W(o);
		let c = e();
		c !== s && I(n, void 0), s = c, I(i, !0);
		let l = new AbortController(), u = setTimeout(() => I(a, !0), Bs);
		return t(l.signal).then((e) => {
			I(n, e), I(r, void 0);
		}).catch((e) => {
			da(e) || l.signal.aborted || (I(r, ua(e)), W(r).unidentified && js());
		}).finally(() => {
			clearTimeout(u), l.signal.aborted || (I(i, !1), I(a, !1));
		}), () => {
			clearTimeout(u), I(a, !1), l.abort();
		};
	}), {
		get value() {
			return W(n);
		},
		get failure() {
			return W(r);
		},
		get loading() {
			return W(i);
		},
		get slow() {
			return W(a);
		},
		retry() {
			I(r, void 0), I(o, W(o) + 1);
		},
		set(e) {
			I(n, e);
		}
	};
}
// src/app/routes.ts
var Hs = [
	[/^\/$/, () => ({ page: "start" })],
	[/^\/rol$/, () => ({ page: "roles" })],
	[/^\/hulp$/, () => ({ page: "help" })],
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
function Us(e) {
	for (let [t, n] of Hs) {
		let r = t.exec(e);
		if (r) return n(Ws(r[1] ?? ""));
	}
	return { page: "unknown" };
}
function Ws(e) {
	try {
		return decodeURIComponent(e);
	} catch {
		return e;
	}
}
var Gs = encodeURIComponent, Ks = "/rol", qs = "/hulp", Js = (e) => `/g/${Gs(e)}/ontbrekende-schakels`, Ys = (e) => `/g/${Gs(e)}/lijst`, Xs = (e, t) => `/p/${Gs(e)}${t ? `?g=${Gs(t)}` : ""}`, Zs = (e, t) => `/nieuw/${Gs(e)}?g=${Gs(t)}`;
function Qs(e, t) {
	let n = new URLSearchParams(e.search);
	for (let [e, r] of Object.entries(t)) r === void 0 || r === "" ? n.delete(e) : n.set(e, r);
	let r = n.toString();
	return e.pathname + (r ? `?${r}` : "");
}
// src/app/router.svelte.ts
var $s = F(new URL(location.href)), ec = N(() => Us(W($s).pathname)), tc = () => W(ec), nc = (e) => W($s).searchParams.get(e) ?? void 0;
function rc(e, { replace: t = !1 } = {}) {
	let n = new URL(e, location.origin), r = n.pathname === W($s).pathname;
	t ? history.replaceState(null, "", n) : history.pushState(null, "", n), I($s, n), r || ac();
}
function ic(e) {
	rc(Qs(W($s), e));
}
async function ac() {
	await cr(), window.scrollTo(0, 0), document.querySelector("main")?.focus({ preventScroll: !0 });
}
function oc() {
	let e = W($s).pathname === location.pathname;
	I($s, new URL(location.href)), e || ac();
}
function sc(e) {
	if (e.defaultPrevented || e.button !== 0 || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return;
	let t = e.target?.closest?.("a");
	!t || t.target || t.hasAttribute("download") || t.origin !== location.origin || t.getAttribute("href")?.startsWith("#") || (e.preventDefault(), rc(t.href));
}
function cc() {
	return addEventListener("popstate", oc), document.addEventListener("click", sc), () => {
		removeEventListener("popstate", oc), document.removeEventListener("click", sc);
	};
}
// src/ui/Skeleton.svelte
var lc = K("<div class=\"sk-row\" aria-hidden=\"true\"><span class=\"skeleton sk-dot\"></span> <span class=\"sk-lines\"><span></span><span class=\"skeleton sk-90\"></span></span></div>"), uc = K("<div class=\"skeletons\"><p class=\"sr\" role=\"status\"> </p> <!></div>");
function dc(e, t) {
	let n = ca(t, "rows", 3, 4);
	var r = uc(), i = L(r), a = z(i, !0);
	ii(B(i, 2), 17, () => ({ length: n() }), ei, (e, t, n) => {
		var r = lc(), i = B(L(r), 2);
		Si(L(i), 1, gi(["skeleton", n % 2 ? "sk-40" : "sk-60"])), Te(), A(i), A(r), q(e, r);
	}), A(r), V(() => J(a, t.label)), q(e, r);
}
// src/list/kinds.ts
var fc = [
	"Resident",
	"Professional",
	"Organisation",
	"Team",
	"Facility",
	"Initiative",
	"Course",
	"CollectiveArrangement"
], pc = [
	"Resident",
	"Professional",
	"Organisation"
], mc = "Europe/Amsterdam";
function hc(e, t, n) {
	return new Intl.DateTimeFormat(n === "en" ? "en-GB" : n, t).format(e);
}
function gc(e, t = Pa()) {
	let n = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(e ?? "");
	if (!n) return "";
	let [, r, i, a] = n;
	if (!i) return r;
	let o = new Date(Date.UTC(Number(r), Number(i) - 1, Number(a ?? 1))), s = {
		month: "long",
		year: "numeric",
		timeZone: "UTC"
	};
	return hc(o, a ? {
		...s,
		day: "numeric"
	} : s, t);
}
function _c(e, t = Pa()) {
	let n = new Date(e);
	return Number.isNaN(n.getTime()) ? "" : hc(n, {
		day: "numeric",
		month: "long",
		year: "numeric",
		hour: "2-digit",
		minute: "2-digit",
		timeZone: mc
	}, t);
}
function vc(e = new Date()) {
	return new Intl.DateTimeFormat("en-CA", {
		timeZone: mc,
		year: "numeric",
		month: "2-digit",
		day: "2-digit"
	}).format(e);
}
function yc(e, t) {
	let [n = 0, r = 1, i = 1] = e.split("-").map(Number), [a = 0, o = 1, s = 1] = t.split("-").map(Number);
	return Math.max(0, (a - n) * 12 + (o - r) - +(s < i));
}
function bc(e, t) {
	return Math.max(0, Math.round((Date.parse(t.slice(0, 10)) - Date.parse(e.slice(0, 10))) / 864e5));
}
function xc(e) {
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
	return Sc(c) ? c : null;
}
function Sc(e) {
	let [t = 0, n = 1, r = 1] = e.split("-").map(Number), i = new Date(Date.UTC(t, n - 1, r));
	return t >= 1900 && t < 2200 && i.getUTCMonth() === n - 1 && i.getUTCDate() === r;
}
function Cc(e) {
	return e ? e.slice(0, 10).split("-").map((e) => e.replace(/^0/, "")).reverse().join("-") : "";
}
// src/ui/DateField.svelte
var wc = K("<p class=\"error\"><!> </p>"), Tc = K("<div><label> </label> <!> <input class=\"input\" type=\"text\" autocomplete=\"off\"/></div>");
function Ec(e, t) {
	j(t, !0);
	let n = F(!1);
	function r(e) {
		let r = e.currentTarget.value.trim(), i = r === "" ? void 0 : xc(r);
		I(n, i === null || i !== void 0 && i.length !== 10, !0), !W(n) && i !== t.value && t.onChange(i ?? void 0);
	}
	var i = Tc(), a = L(i), o = z(a, !0), s = B(a, 2), c = (e) => {
		var n = wc(), r = L(n);
		Q(r, { name: "warn" });
		var i = B(r, 1, !0);
		A(n), V((e) => {
			X(n, "id", `${t.id ?? ""}-fout`), J(i, e);
		}, [() => Z("form.badDay")]), q(e, n);
	};
	Y(s, (e) => {
		W(n) && e(c);
	});
	var l = B(s, 2);
	Hi(l), A(i), V((e, r) => {
		Si(i, 1, gi([
			"field",
			"field--date",
			W(n) && "field--error"
		])), X(a, "for", t.id), J(o, t.label), X(l, "id", t.id), Ui(l, e), X(l, "placeholder", r), X(l, "aria-invalid", W(n) || void 0), X(l, "aria-describedby", W(n) ? `${t.id}-fout` : void 0);
	}, [() => Cc(t.value), () => Z("date.today")]), G("change", l, r), q(e, i), M();
}
Dr(["change"]);
// src/list/ListFilters.svelte
var Dc = K("<option> </option>"), Oc = K("<div class=\"field\"><label> </label> <select class=\"select\"><option> </option><!></select></div>"), kc = K("<div class=\"toolbar no-print\"><!> <!> <!> <!></div>");
function Ac(e, t) {
	j(t, !0);
	let n = (e, n = d, r = d, i = d, a = d, o = d) => {
		var s = Oc(), c = L(s), l = z(c, !0), u = B(c, 2), f = L(u), p = z(f, !0);
		f.value = f.__value = "", ii(B(f), 17, a, (e) => e.code, (e, t) => {
			var n = Dc(), r = z(n, !0), i = {};
			V((e) => {
				J(r, e), i !== (i = W(t).code) && (n.value = (n.__value = i) ?? "");
			}, [() => go(W(t).label)]), q(e, n);
		}), A(u);
		var m;
		ki(u), A(s), V(() => {
			X(c, "for", n()), J(l, r()), X(u, "id", n()), J(p, i()), m !== (m = o() ?? "") && (u.value = (u.__value = m) ?? "", Oi(u, m));
		}), G("change", u, (e) => t.onQuery({ [n()]: e.currentTarget.value || void 0 })), q(e, s);
	};
	var r = kc(), i = L(r);
	{
		let e = N(() => Z("list.kind")), r = N(() => Z("list.allKinds"));
		n(i, () => "soort", () => W(e), () => W(r), () => t.kinds, () => t.kind);
	}
	var a = B(i, 2), o = (e) => {
		{
			let r = N(() => Z("list.theme")), i = N(() => Z("list.allThemes"));
			n(e, () => "t", () => W(r), () => W(i), () => t.themes, () => t.theme);
		}
	};
	Y(a, (e) => {
		t.themes.length && e(o);
	});
	var s = B(a, 2), c = (e) => {
		{
			let r = N(() => Z("list.line")), i = N(() => Z("list.allLines"));
			n(e, () => "l", () => W(r), () => W(i), () => t.lines, () => t.line);
		}
	};
	Y(s, (e) => {
		t.lines.length && e(c);
	});
	var l = B(s, 2);
	{
		let e = N(() => Z("date.asOf"));
		Ec(l, {
			id: "op",
			get label() {
				return W(e);
			},
			get value() {
				return t.day;
			},
			onChange: (e) => t.onQuery({ op: e })
		});
	}
	A(r), q(e, r), M();
}
Dr(["change"]);
// src/forms/values.ts
var jc = ";";
function Mc(e) {
	if (e == null) return "";
	if (Array.isArray(e)) return e.map(Mc).join(jc);
	if (typeof e == "object") {
		let { id: t, code: n, role: r } = e;
		return Mc(t ?? n ?? r);
	}
	return String(e);
}
var Nc = (e) => e.split(jc).filter(Boolean), Pc = (e) => [...e].sort().join(jc);
function Fc(e) {
	return e.type === "day" || e.type === "date";
}
function Ic(e, t) {
	let n = Mc(t);
	return Fc(e) ? Cc(n) : e.type === "decimal" && Pa() === "nl" ? n.replace(".", ",") : n;
}
function Lc(e, t) {
	let n = t.trim();
	if (n === "") return "";
	switch (e.type) {
		case "day": {
			let e = xc(n);
			return e?.length === 10 ? e : null;
		}
		case "date": return xc(n);
		case "whole": return /^-?\d+$/.test(n) ? n : null;
		case "decimal": return /^-?\d+([.,]\d+)?$/.test(n) ? n.replace(",", ".") : null;
		default: return n;
	}
}
function Rc(e, t) {
	return Object.fromEntries(e.map((e) => [e.name, Ic(e, t[e.name])]));
}
var zc = (e, t) => e.codes?.find((e) => e.code === t)?.label ?? t;
function Bc(e, t) {
	let [n = "", ...r] = t.split(" "), i = r.find((e) => /^\d{4}/.test(e)), a = r.find((e) => e !== i);
	return [zc(e, n) + (i ? Z("role.since", { date: gc(i) }) : ""), ...a ? [Z("role.hours", { hours: a })] : []].join(", ");
}
function Vc(e, t) {
	let n = Mc(t);
	if (n === "") return "";
	switch (e.type) {
		case "code": return zc(e, n);
		case "codes": return Nc(n).map((t) => zc(e, t)).join(", ");
		case "roles": return Nc(n).map((t) => Bc(e, t)).join("; ");
		case "flag": return Z(n === "true" ? "yes" : "no");
		case "day":
		case "date": return gc(n);
		case "whole":
		case "decimal": return new Intl.NumberFormat(Pa()).format(Number(n)) + (e.unit ? ` ${e.unit}` : "");
		case "outline": return Z("outline.known");
		case "reference": return typeof t == "object" && t && "label" in t ? String(t.label) : Z("reference.one");
		default: return n;
	}
}
// src/ui/KindName.svelte
var Hc = K("<span class=\"kind\"><!> </span>");
function Uc(e, t) {
	let n = ca(t, "ring", 3, !1);
	var r = Hc(), i = L(r);
	$o(i, {
		get kind() {
			return t.kind;
		},
		get ring() {
			return n();
		}
	});
	var a = B(i, 1, !0);
	A(r), V(() => J(a, t.word)), q(e, r);
}
// src/list/ListTable.svelte
var Wc = K("<tr><th scope=\"row\"><a> </a></th><td><!></td><td> </td><td> </td></tr>"), Gc = K("<table class=\"table table--stack\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>");
function Kc(e, t) {
	j(t, !0);
	let n = [
		"function",
		"organisationKind",
		"roles",
		"teamKind",
		"line",
		"stage"
	], r = (e) => t.attributesOf(e.kind).filter((e) => n.includes(e.name)).map((t) => Vc(t, e.attributes[t.name])).filter(Boolean).join(" · ");
	var i = Gc(), a = L(i), o = z(a, !0), s = B(a), c = L(s), l = L(c), u = z(l, !0), d = B(l), f = z(d, !0), p = B(d), m = z(p, !0), h = z(B(p), !0);
	A(c), A(s);
	var g = B(s);
	ii(g, 21, () => t.actors, (e) => e.id, (e, n) => {
		var i = Wc(), a = L(i), o = L(a), s = z(o, !0);
		A(a);
		var c = B(a), l = L(c);
		{
			let e = N(() => t.kindWord(W(n).kind));
			Uc(l, {
				get kind() {
					return W(n).kind;
				},
				get word() {
					return W(e);
				}
			});
		}
		A(c);
		var u = B(c), d = z(u, !0), f = B(u), p = z(f, !0);
		A(i), V((e, t, r, i, a, l) => {
			X(o, "href", e), J(s, W(n).label), X(c, "data-label", t), X(u, "data-label", r), J(d, i), X(f, "data-label", a), J(p, l);
		}, [
			() => t.hrefOf(W(n).id),
			() => Z("col.kind"),
			() => Z("col.about"),
			() => r(W(n)),
			() => Z("col.since"),
			() => gc(W(n).since)
		]), q(e, i);
	}), A(g), A(i), V((e, t, n, r, i) => {
		J(o, e), J(u, t), J(f, n), J(m, r), J(h, i);
	}, [
		() => Z("list.caption"),
		() => Z("col.name"),
		() => Z("col.kind"),
		() => Z("col.about"),
		() => Z("col.since")
	]), q(e, i), M();
}
// src/list/ListPage.svelte
var qc = K("<a><!> <span class=\"sr\"> </span></a>"), Jc = K("<div class=\"row no-print\"></div>"), Yc = K("<button class=\"button button--secondary\" type=\"button\"> </button>"), Xc = K("<span class=\"small muted\"> </span><button class=\"button button--quiet button--sm no-print\" type=\"button\"> </button>", 1), Zc = K("<p class=\"more no-print\"><button class=\"button button--secondary\" type=\"button\"> </button></p>"), Qc = K("<div class=\"filter-notice\"><p role=\"status\"> </p> <!></div> <!> <!> <!>", 1), $c = K("<div class=\"page page--wide\"><div class=\"person-head\"><div class=\"page-head\"><h1> </h1> <p> </p></div> <!></div> <!> <div><!></div></div>");
function el(e, t) {
	j(t, !0);
	let n = N(() => ({
		kind: nc("soort"),
		theme: nc("t"),
		line: nc("l"),
		date: nc("op")
	})), r = N(() => !!(W(n).kind || W(n).theme || W(n).line || W(n).date)), i = Vs(() => t.area + JSON.stringify(W(n)), (e) => Ja(t.area, W(n), void 0, e)), a = Vs(() => "", Xa), o = F("idle"), s = F(void 0), c = () => ic({
		soort: void 0,
		t: void 0,
		l: void 0,
		op: void 0
	}), l = N(() => fc.filter((e) => Ns(e)).map((e) => ({
		code: e,
		label: Ns(e).plural
	}))), u = N(() => Ms(Cs.createActor) ? pc.filter((e) => Ns(e)) : []);
	async function d() {
		let e = i.value;
		if (!e?.next || W(o) === "busy") return;
		I(o, "busy"), I(s, void 0);
		let r = dr(() => t.area + JSON.stringify(W(n)));
		try {
			let a = await Ja(t.area, W(n), e.next, new AbortController().signal);
			r === t.area + JSON.stringify(W(n)) && i.set({
				...a,
				items: [...e.items, ...a.items]
			});
		} catch (e) {
			I(s, ua(e));
		} finally {
			I(o, "idle");
		}
	}
	var f = $c(), p = L(f), m = L(p), h = L(m), g = z(h, !0), _ = z(B(h, 2), !0);
	A(m);
	var v = B(m, 2), y = (e) => {
		var n = Jc();
		ii(n, 22, () => W(u), (e) => e, (e, n, r) => {
			var i = qc(), a = L(i);
			Q(a, { name: "plus" });
			var o = B(a, 1, !0), s = z(B(o), !0);
			A(i), V((e, t, n) => {
				Si(i, 1, gi(["button", W(r) === 0 ? "button--primary" : "button--secondary"])), X(i, "href", e), J(o, t), J(s, n);
			}, [
				() => Zs(n, t.area),
				() => go(Fs(n)),
				() => Z("list.add")
			]), q(e, i);
		}), A(n), q(e, n);
	};
	Y(v, (e) => {
		W(u).length && e(y);
	}), A(p);
	var b = B(p, 2);
	{
		let e = N(() => a.value?.items.map((e) => ({
			code: e.id,
			label: e.label
		})) ?? []), t = N(() => Ls("line"));
		Ac(b, {
			get kinds() {
				return W(l);
			},
			get themes() {
				return W(e);
			},
			get lines() {
				return W(t);
			},
			get kind() {
				return W(n).kind;
			},
			get theme() {
				return W(n).theme;
			},
			get line() {
				return W(n).line;
			},
			get day() {
				return W(n).date;
			},
			get onQuery() {
				return ic;
			}
		});
	}
	var x = B(b, 2), S = L(x), C = (e) => {
		{
			let t = N(() => Ds()?.me.roleLabel);
			Go(e, {
				get failure() {
					return i.failure;
				},
				get roleLabel() {
					return W(t);
				},
				get onRetry() {
					return i.retry;
				}
			});
		}
	}, w = (e) => {
		var t = Rr(), n = R(t), i = (e) => {
			{
				let t = N(() => Z("nothing.title")), n = N(() => Z("nothing.text"));
				Bo(e, {
					icon: "filter",
					get title() {
						return W(t);
					},
					get text() {
						return W(n);
					},
					children: (e, t) => {
						var n = Yc(), r = z(n, !0);
						V((e) => J(r, e), [() => Z("filter.clear")]), G("click", n, c), q(e, n);
					},
					$$slots: { default: !0 }
				});
			}
		}, a = (e) => {
			{
				let t = N(() => Z("noData.title")), n = N(() => Z("noData.text"));
				Bo(e, {
					icon: "users",
					get title() {
						return W(t);
					},
					get text() {
						return W(n);
					}
				});
			}
		};
		Y(n, (e) => {
			W(r) ? e(i) : e(a, -1);
		}), q(e, t);
	}, T = (e) => {
		var n = Qc(), a = R(n), l = L(a), u = z(l, !0), f = B(l, 2), p = (e) => {
			var t = Xc(), n = R(t), r = z(n, !0), i = B(n), a = z(i, !0);
			V((e, t) => {
				J(r, e), J(a, t);
			}, [() => Z("list.filtered"), () => Z("filter.clear")]), G("click", i, c), q(e, t);
		};
		Y(f, (e) => {
			W(r) && e(p);
		}), A(a);
		var m = B(a, 2);
		Kc(m, {
			get actors() {
				return i.value.items;
			},
			kindWord: (e) => go(Fs(e)),
			attributesOf: (e) => Ns(e)?.attributes ?? [],
			hrefOf: (e) => Xs(e, t.area)
		});
		var h = B(m, 2), g = (e) => {
			Go(e, {
				get failure() {
					return W(s);
				},
				onRetry: () => void d()
			});
		};
		Y(h, (e) => {
			W(s) && e(g);
		});
		var _ = B(h, 2), v = (e) => {
			var t = Zc(), n = L(t), r = z(n, !0);
			A(t), V((e) => {
				X(n, "aria-busy", W(o) === "busy" || void 0), J(r, e);
			}, [() => W(o) === "busy" ? Z("list.loading") : Z("list.more")]), G("click", n, () => void d()), q(e, t);
		};
		Y(_, (e) => {
			i.value.next && e(v);
		}), V((e) => J(u, e), [() => Z("list.shown", {
			shown: i.value.items.length,
			total: i.value.total
		})]), q(e, n);
	}, ee = (e) => {
		{
			let t = N(() => Z("list.loading"));
			dc(e, {
				get label() {
					return W(t);
				},
				rows: 8
			});
		}
	};
	Y(S, (e) => {
		i.failure ? e(C) : i.value && i.value.items.length === 0 ? e(w, 1) : i.value ? e(T, 2) : i.slow && e(ee, 3);
	}), A(x), A(f), V((e, t) => {
		J(g, e), J(_, t), X(x, "aria-busy", i.loading);
	}, [() => Z("list.title", { area: t.areaName }), () => Z("list.intro")]), q(e, f), M();
}
Dr(["click"]);
// src/ui/PrintButton.svelte
var tl = K("<button class=\"button button--secondary button--print no-print\" type=\"button\"><!> </button>");
function nl(e, t) {
	j(t, !0);
	var n = tl(), r = L(n);
	Q(r, { name: "print" });
	var i = B(r, 1, !0);
	A(n), V((e) => J(i, e), [() => Z("print")]), G("click", n, () => window.print()), q(e, n), M();
}
Dr(["click"]);
// src/missing/links.ts
var rl = (e) => `h-${e}`, il = (e) => `b-${e}`;
function al(e) {
	let t = Object.values(e.hidden).some((e) => e !== 0);
	return e.holdingTogether.length + e.outOfReachResidents.length + e.unknown.length === 0 && !t && !e.residents.exact && !e.residents.band;
}
function ol(e) {
	let { asked: t, outOfReach: n } = e;
	return typeof t.exact != "number" || typeof n.exact != "number" ? null : Math.max(0, t.exact - n.exact);
}
// src/i18n/figures.ts
function sl(e) {
	return typeof e?.exact == "number" ? new Intl.NumberFormat(Pa()).format(e.exact) : e?.band ? Z(`band.${e.band}`) : Z("band.none");
}
// src/missing/Figures.svelte
var cl = K("<dl class=\"effects\"><div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> <small> </small></dd></div> <div><dt> </dt><dd> <small> </small></dd></div></dl>");
function ll(e, t) {
	j(t, !0);
	var n = cl(), r = L(n), i = L(r), a = z(i, !0), o = z(B(i), !0);
	A(r);
	var s = B(r, 2), c = L(s), l = z(c, !0), u = z(B(c), !0);
	A(s);
	var d = B(s, 2), f = L(d), p = z(f, !0), m = B(f), h = L(m), g = z(B(h), !0);
	A(m), A(d);
	var _ = B(d, 2), v = L(_), y = z(v, !0), b = B(v), x = L(b), S = z(B(x), !0);
	A(b), A(_), A(n), V((e, t, n, r, i, s, c, d, f, m) => {
		J(a, e), J(o, t), J(l, n), J(u, r), J(p, i), J(h, `${s ?? ""} `), J(g, c), J(y, d), J(x, `${f ?? ""} `), J(S, m);
	}, [
		() => Z("missing.residents"),
		() => sl(t.report.residents),
		() => Z("missing.schakels"),
		() => sl(t.report.schakels),
		() => Z("missing.asked"),
		() => sl(t.report.asked),
		() => Z("missing.notAsked", { count: sl(t.report.notAsked) }),
		() => Z("missing.outOfReach"),
		() => sl(t.report.outOfReach),
		() => Z("missing.soFar")
	]), q(e, n), M();
}
// src/missing/Hidden.svelte
var ul = K("<p class=\"hidden-rows small muted\"><!> </p>");
function dl(e, t) {
	j(t, !0);
	var n = Rr(), r = R(n), i = (e) => {
		var n = ul(), r = L(n);
		Q(r, {
			name: "lock",
			small: !0
		});
		var i = B(r, 1, !0);
		A(n), V((e) => J(i, e), [() => t.count === null ? Z("hidden.some") : Z("hidden.more", { n: t.count })]), q(e, n);
	};
	Y(r, (e) => {
		t.count !== 0 && e(i);
	}), q(e, n), M();
}
// src/missing/HoldersTable.svelte
var fl = K("<tr><th scope=\"row\"><span class=\"name\"><!><span><a> </a><span class=\"second\"> </span></span></span></th><td><span> </span></td><td> </td><td data-label=\"\" class=\"is-act\"><button class=\"button button--secondary button--sm\" type=\"button\"> <span class=\"sr\"> </span></button></td></tr>"), pl = K("<table class=\"table table--stack worklist worklist--holders\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>"), ml = K("<p class=\"muted\"> </p>"), hl = K("<!> <!>", 1);
function gl(e, t) {
	j(t, !0);
	var n = hl(), r = R(n), i = (e) => {
		var n = pl(), r = L(n), i = z(r, !0), a = B(r), o = L(a), s = L(o), c = z(s, !0), l = B(s), u = z(l, !0), d = B(l), f = z(d, !0), p = z(B(d), !0);
		A(o), A(a);
		var m = B(a);
		ii(m, 21, () => t.rows, (e) => e.person.id, (e, n) => {
			let r = N(() => rl(W(n).person.id));
			var i = fl(), a = L(i), o = L(a), s = L(o);
			$o(s, { get kind() {
				return W(n).person.kind;
			} });
			var c = B(s), l = L(c), u = z(l, !0), d = z(B(l), !0);
			A(c), A(o), A(a);
			var f = B(a), p = L(f), m = z(p, !0);
			A(f);
			var h = B(f), g = z(h, !0), _ = B(h), v = L(_), y = L(v, !0), b = z(B(y), !0);
			A(v), A(_), A(i), V((e, a, o, s, c, _, x) => {
				Si(i, 1, gi([t.open === W(r) && "is-open"])), X(l, "href", e), J(u, W(n).person.label), J(d, a), X(f, "data-label", o), Si(p, 1, gi(["badge", W(n).betweenness === "high" && "badge--info"])), J(m, s), X(h, "data-label", c), J(g, _), X(v, "aria-expanded", t.open === W(r)), J(y, x), J(b, W(n).person.label);
			}, [
				() => t.hrefOf(W(n).person.id),
				() => t.kindWord(W(n).person.kind),
				() => Z("col.connects"),
				() => Z(`betweenness.${W(n).betweenness}`),
				() => Z("col.ifGone"),
				() => W(n).articulation ? Z("articulation.yes") : Z("articulation.no"),
				() => Z("why")
			]), G("click", v, () => t.onExplain(t.open === W(r) ? void 0 : W(r))), q(e, i);
		}), A(m), A(n), V((e, t, n, r, a) => {
			J(i, e), J(c, t), J(u, n), J(f, r), J(p, a);
		}, [
			() => Z("holders.caption"),
			() => Z("col.who"),
			() => Z("col.connects"),
			() => Z("col.ifGone"),
			() => Z("col.explain")
		]), q(e, n);
	}, a = (e) => {
		var t = ml(), n = z(t, !0);
		V((e) => J(n, e), [() => Z("holders.none")]), q(e, t);
	};
	Y(r, (e) => {
		t.rows.length > 0 ? e(i) : e(a, -1);
	}), dl(B(r, 2), { get count() {
		return t.hidden;
	} }), q(e, n), M();
}
Dr(["click"]);
// src/ui/Age.svelte
var _l = K("<span class=\"badge badge--warn\"><!> </span>"), vl = K("<span class=\"badge badge--ok\"> </span>"), yl = K("<span class=\"badge\"> </span>"), bl = K("<span class=\"age\"><!> <span class=\"small muted\"> </span></span>");
function xl(e, t) {
	j(t, !0);
	let n = ca(t, "partial", 3, !1), r = N(() => t.since ? yc(t.since, t.day) : 0), i = N(() => t.since ? bc(t.since, t.day) : 0), a = N(() => W(r) >= 1 ? Z("age.months", { n: W(r) }) : Z("age.days", { n: W(i) }));
	var o = Rr(), s = R(o), c = (e) => {
		var t = bl(), i = L(t), o = (e) => {
			var t = _l(), n = L(t);
			Q(n, { name: "clock" });
			var r = B(n, 1, !0);
			A(t), V((e) => J(r, e), [() => Z("age.old")]), q(e, t);
		}, s = (e) => {
			var t = vl(), n = z(t, !0);
			V((e) => J(n, e), [() => Z("age.fresh")]), q(e, t);
		}, c = (e) => {
			var t = yl(), n = z(t, !0);
			V((e) => J(n, e), [() => Z("age.fair")]), q(e, t);
		};
		Y(i, (e) => {
			W(r) >= 12 ? e(o) : W(r) < 3 ? e(s, 1) : e(c, -1);
		});
		var l = z(B(i, 2));
		A(t), V((e) => J(l, `${W(a) ?? ""}${e ?? ""}`), [() => n() ? Z("age.partial") : ""]), q(e, t);
	}, l = (e) => {
		var t = yl(), n = z(t, !0);
		V((e) => J(n, e), [() => Z("age.unknown")]), q(e, t);
	};
	Y(s, (e) => {
		t.since ? e(c) : e(l, -1);
	}), q(e, o), M();
}
// src/missing/ReachTable.svelte
var Sl = K("<span class=\"second\"> </span>"), Cl = K("<tr><th scope=\"row\"><span class=\"name\"><!><a> </a></span></th><td> </td><td><span> <!></span></td><td><!></td><td data-label=\"\" class=\"is-act\"><button class=\"button button--secondary button--sm\" type=\"button\"> <span class=\"sr\"> </span></button></td></tr>"), wl = K("<table class=\"table table--stack worklist\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>"), Tl = K("<p class=\"muted\"> </p>"), El = K("<!> <!>", 1);
function Dl(e, t) {
	j(t, !0);
	var n = El(), r = R(n), i = (e) => {
		var n = wl(), r = L(n), i = z(r, !0), a = B(r), o = L(a), s = L(o), c = z(s, !0), l = B(s), u = z(l, !0), d = B(l), f = z(d, !0), p = B(d), m = z(p, !0), h = z(B(p), !0);
		A(o), A(a);
		var g = B(a);
		ii(g, 21, () => t.rows, (e) => e.person.id, (e, n) => {
			let r = N(() => il(W(n).person.id));
			var i = Cl(), a = L(i), o = L(a), s = L(o);
			$o(s, { get kind() {
				return W(n).person.kind;
			} });
			var c = B(s), l = z(c, !0);
			A(o), A(a);
			var u = B(a), d = z(u, !0), f = B(u), p = L(f), m = L(p, !0), h = B(m), g = (e) => {
				var t = Sl(), r = z(t, !0);
				V(() => J(r, W(n).strengths.text)), q(e, t);
			};
			Y(h, (e) => {
				W(n).strengths?.text && e(g);
			}), A(p), A(f);
			var _ = B(f), v = L(_);
			{
				let e = N(() => W(n).extent === "partial");
				xl(v, {
					get since() {
						return W(n).networkAskedOn;
					},
					get day() {
						return t.day;
					},
					get partial() {
						return W(e);
					}
				});
			}
			A(_);
			var y = B(_), b = L(y), x = L(b, !0), S = z(B(x), !0);
			A(b), A(y), A(i), V((e, a, o, s, p, h) => {
				Si(i, 1, gi([t.open === W(r) && "is-open"])), X(c, "href", e), J(l, W(n).person.label), X(u, "data-label", a), J(d, W(n).reason), X(f, "data-label", o), J(m, s), X(_, "data-label", p), X(b, "aria-expanded", t.open === W(r)), J(x, h), J(S, W(n).person.label);
			}, [
				() => t.hrefOf(W(n).person.id),
				() => Z("col.why"),
				() => Z("col.intro"),
				() => W(n).introduction?.reason || Z("intro.none"),
				() => Z("col.data"),
				() => Z("why")
			]), G("click", b, () => t.onExplain(t.open === W(r) ? void 0 : W(r))), q(e, i);
		}), A(g), A(n), V((e, t, n, r, a, o) => {
			J(i, e), J(c, t), J(u, n), J(f, r), J(m, a), J(h, o);
		}, [
			() => Z("reach.caption"),
			() => Z("col.who"),
			() => Z("col.why"),
			() => Z("col.intro"),
			() => Z("col.data"),
			() => Z("col.explain")
		]), q(e, n);
	}, a = (e) => {
		var n = Tl(), r = z(n, !0);
		V((e) => J(r, e), [() => t.hidden === 0 ? Z("reach.none") : Z("reach.noneForYou")]), q(e, n);
	};
	Y(r, (e) => {
		t.rows.length > 0 ? e(i) : e(a, -1);
	}), dl(B(r, 2), { get count() {
		return t.hidden;
	} }), q(e, n), M();
}
Dr(["click"]);
// src/missing/UnknownList.svelte
var Ol = K("<li><!><a> </a><span class=\"badge\"> </span></li>"), kl = K("<p><button class=\"button button--secondary\" type=\"button\"> </button></p>"), Al = K("<ul class=\"people\"></ul> <!>", 1), jl = K("<p class=\"muted\"> </p>"), Ml = K("<!> <!>", 1);
function Nl(e, t) {
	j(t, !0);
	let n = F(!1), r = N(() => W(n) ? t.people : t.people.slice(0, 24));
	var i = Ml(), a = R(i), o = (e) => {
		var i = Al(), a = R(i);
		ii(a, 21, () => W(r), (e) => e.id, (e, n) => {
			var r = Ol(), i = L(r);
			$o(i, { get kind() {
				return W(n).kind;
			} });
			var a = B(i), o = z(a, !0), s = z(B(a), !0);
			A(r), V((e, t) => {
				X(a, "href", e), J(o, W(n).label), J(s, t);
			}, [() => t.hrefOf(W(n).id), () => Z("unknown.badge")]), q(e, r);
		}), A(a);
		var o = B(a, 2), s = (e) => {
			var r = kl(), i = L(r), a = z(i, !0);
			A(r), V((e) => J(a, e), [() => Z("unknown.all", { n: t.people.length })]), G("click", i, () => I(n, !0)), q(e, r);
		};
		Y(o, (e) => {
			W(r).length < t.people.length && e(s);
		}), q(e, i);
	}, s = (e) => {
		var n = jl(), r = z(n, !0);
		V((e) => J(r, e), [() => t.hidden === 0 ? Z("unknown.none") : Z("unknown.noneForYou")]), q(e, n);
	};
	Y(a, (e) => {
		t.people.length > 0 ? e(o) : e(s, -1);
	}), dl(B(a, 2), { get count() {
		return t.hidden;
	} }), q(e, i), M();
}
Dr(["click"]);
// src/missing/WhyHolder.svelte
var Pl = K("<p><strong> </strong> </p>"), Fl = K("<p class=\"why__lead\"> </p> <div><h3> </h3> <ul class=\"rules\"><li><!><span> </span></li> <li><!><span> </span></li></ul></div> <dl class=\"facts\"><div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div></dl> <!> <p class=\"why__actions\"><a class=\"button button--secondary\"> </a></p> <p class=\"small muted\"> </p>", 1);
function Il(e, t) {
	j(t, !0);
	var n = Fl(), r = R(n), i = z(r, !0), a = B(r, 2), o = L(a), s = z(o, !0), c = B(o, 2), l = L(c), u = L(l);
	Q(u, { name: "check" });
	var d = z(B(u), !0);
	A(l);
	var f = B(l, 2), p = L(f);
	{
		let e = N(() => t.row.articulation ? "warn" : "check");
		Q(p, { get name() {
			return W(e);
		} });
	}
	var m = z(B(p), !0);
	A(f), A(c), A(a);
	var h = B(a, 2), g = L(h), _ = L(g), v = z(_, !0), y = z(B(_), !0);
	A(g);
	var b = B(g, 2), x = L(b), S = z(x, !0), C = z(B(x), !0);
	A(b), A(h);
	var w = B(h, 2);
	Ho(w, {
		tone: "ok",
		icon: "idea",
		children: (e, t) => {
			var n = Pl(), r = L(n), i = z(r, !0), a = B(r);
			A(n), V((e, t) => {
				J(i, e), J(a, ` ${t ?? ""}`);
			}, [() => Z("why.strength"), () => Z("why.strength.holder")]), q(e, n);
		},
		$$slots: { default: !0 }
	});
	var T = B(w, 2), ee = L(T), te = z(ee, !0);
	A(T);
	var ne = z(B(T, 2), !0);
	V((e, n, r, a, o, c, l, u) => {
		J(i, t.row.reason), J(s, e), J(d, n), J(m, r), J(v, a), J(y, o), J(S, c), J(C, t.basis), X(ee, "href", t.href), J(te, l), J(ne, u);
	}, [
		() => Z("why.rules"),
		() => Z(`betweenness.why.${t.row.betweenness}`),
		() => t.row.articulation ? Z("articulation.why.yes") : Z("articulation.why.no"),
		() => Z("why.data"),
		() => Z("why.data.holder"),
		() => Z("why.basis"),
		() => Z("why.openPerson"),
		() => Z("why.decide")
	]), q(e, n), M();
}
// src/missing/WhyPanel.svelte
var Ll = K("<dialog class=\"why\" aria-labelledby=\"waarom-kop\"><div class=\"why__head\"><h2 id=\"waarom-kop\" tabindex=\"-1\"> </h2> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button></div> <div class=\"why__body\"><!></div></dialog>");
function Rl(e, t) {
	j(t, !0);
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
	var a = Ll(), o = L(a), s = L(o), c = z(s, !0), l = B(s, 2), u = L(l);
	Q(u, { name: "close" });
	var d = z(B(u), !0);
	A(l), A(o);
	var f = B(o, 2);
	ui(L(f), () => t.children), A(f), A(a), pi(a, () => r), V((e, t) => {
		J(c, e), J(d, t);
	}, [() => Z("why.title", { who: t.who }), () => Z("why.close")]), G("keydown", a, i), Er("cancel", a, (e) => {
		e.preventDefault(), t.onClose();
	}), G("click", l, function(...e) {
		t.onClose?.apply(this, e);
	}), q(e, a), M();
}
Dr(["keydown", "click"]);
// src/missing/WhyReach.svelte
var zl = K("<p> </p>"), Bl = K("<!> <p><strong> </strong></p> <p class=\"small\"> </p>", 1), Vl = K("<a class=\"button button--primary\"> </a>"), Hl = K("<!> <p class=\"why__actions\"><!> <a class=\"button button--secondary\"> </a></p>", 1), Ul = K("<!> <p class=\"why__actions\"><a class=\"button button--secondary\"> </a></p>", 1), Wl = K("<p class=\"why__lead\"> </p> <div><h3> </h3> <ul class=\"rules\"><li><!><span> </span></li> <li><!><span> </span></li></ul></div> <dl class=\"facts\"><div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div></dl> <!> <p class=\"small muted\"> </p>", 1);
function Gl(e, t) {
	j(t, !0);
	let n = N(() => t.row.introduction), r = N(() => W(n)?.via ?? W(n)?.holder);
	var i = Wl(), a = R(i), o = z(a, !0), s = B(a, 2), c = L(s), l = z(c, !0), u = B(c, 2), d = L(u), f = L(d);
	Q(f, { name: "check" });
	var p = z(B(f));
	A(d);
	var m = B(d, 2), h = L(m);
	Q(h, { name: "check" });
	var g = z(B(h), !0);
	A(m), A(u), A(s);
	var _ = B(s, 2), v = L(_), y = L(v), b = z(y, !0), x = z(B(y));
	A(v);
	var S = B(v, 2), C = L(S), w = z(C, !0), T = z(B(C), !0);
	A(S), A(_);
	var ee = B(_, 2), te = (e) => {
		var i = Hl(), a = R(i);
		Ho(a, {
			tone: "ok",
			icon: "idea",
			children: (e, r) => {
				var i = Bl(), a = R(i), o = (e) => {
					var n = zl(), r = z(n, !0);
					V(() => J(r, t.row.strengths.text)), q(e, n);
				};
				Y(a, (e) => {
					t.row.strengths?.text && e(o);
				});
				var s = B(a, 2), c = z(L(s), !0);
				A(s);
				var l = z(B(s, 2), !0);
				V((e) => {
					J(c, W(n).reason), J(l, e);
				}, [() => Z("intro.proposal")]), q(e, i);
			},
			$$slots: { default: !0 }
		});
		var o = B(a, 2), s = L(o), c = (e) => {
			var n = Vl(), i = z(n, !0);
			V((e, t) => {
				X(n, "href", e), J(i, t);
			}, [() => t.hrefOf(W(r).id), () => Z("why.open", { who: W(r).label })]), q(e, n);
		};
		Y(s, (e) => {
			W(r) && e(c);
		});
		var l = B(s, 2), u = z(l, !0);
		A(o), V((e, t) => {
			X(l, "href", e), J(u, t);
		}, [() => t.hrefOf(t.row.person.id), () => Z("why.openPerson")]), q(e, i);
	}, ne = (e) => {
		var n = Ul(), r = R(n);
		Ho(r, {
			icon: "idea",
			children: (e, t) => {
				var n = zl(), r = z(n, !0);
				V((e) => J(r, e), [() => Z("intro.none")]), q(e, n);
			},
			$$slots: { default: !0 }
		});
		var i = B(r, 2), a = L(i), o = z(a, !0);
		A(i), V((e, t) => {
			X(a, "href", e), J(o, t);
		}, [() => t.hrefOf(t.row.person.id), () => Z("why.openPerson")]), q(e, n);
	};
	Y(ee, (e) => {
		W(n) ? e(te) : e(ne, -1);
	});
	var re = z(B(ee, 2), !0);
	V((e, n, r, i, a, s, c, u, d) => {
		J(o, t.row.reason), J(l, e), J(p, `${n ?? ""} ${r ?? ""}`), J(g, i), J(b, a), J(x, `${s ?? ""}
    ${c ?? ""}`), J(w, u), J(T, t.basis), J(re, d);
	}, [
		() => Z("why.rules"),
		() => t.row.hops === null ? Z("why.noPath") : Z("why.hops", { n: t.row.hops }),
		() => Z("why.limit", { n: t.limit }),
		() => Z("why.askedRule"),
		() => Z("why.data"),
		() => t.row.networkAskedOn ? Z("why.askedOn", { date: gc(t.row.networkAskedOn) }) : Z("why.askedUnknown"),
		() => t.row.extent === "partial" ? Z("why.partial") : "",
		() => Z("why.basis"),
		() => Z("why.decide")
	]), q(e, i), M();
}
// src/missing/MissingLinksView.svelte
var Kl = K("<p> </p>"), ql = K("<p class=\"basis-line lead\"> </p> <!> <div><div class=\"sections\"><section aria-labelledby=\"houvast\"><h2 id=\"houvast\"> </h2> <p class=\"muted intro\"> </p> <!></section> <section aria-labelledby=\"bereik\"><h2 id=\"bereik\"> </h2> <p class=\"muted intro\"> </p> <!> <!></section> <section aria-labelledby=\"onbekend\"><h2 id=\"onbekend\"> </h2> <p class=\"muted intro\"> </p> <!></section></div> <!></div>", 1);
function Jl(e, t) {
	j(t, !0);
	let n = N(() => Z("missing.basis", {
		contacts: sl(t.report.basis.contactsInvolved),
		contactsAsked: sl(t.report.basis.contactsAsked),
		schakels: sl(t.report.basis.schakelsInvolved),
		schakelsAsked: sl(t.report.basis.schakelsAsked)
	})), r = N(() => t.report.holdingTogether.find((e) => rl(e.person.id) === t.open)), i = N(() => t.report.outOfReachResidents.find((e) => il(e.person.id) === t.open)), a = N(() => ol(t.report)), o = () => t.onExplain(void 0);
	var s = ql(), c = R(s), l = z(c, !0), u = B(c, 2);
	ll(u, { get report() {
		return t.report;
	} });
	var d = B(u, 2), f = L(d), p = L(f), m = L(p), h = z(m, !0), g = B(m, 2), _ = z(g, !0);
	gl(B(g, 2), {
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
	}), A(p);
	var v = B(p, 2), y = L(v), b = z(y, !0), x = B(y, 2), S = z(x, !0), C = B(x, 2), w = (e) => {
		Ho(e, {
			tone: "ok",
			icon: "check",
			children: (e, n) => {
				var r = Kl(), i = z(r, !0);
				V((e) => J(i, e), [() => Z("reach.near", {
					n: W(a),
					limit: t.limit
				})]), q(e, r);
			},
			$$slots: { default: !0 }
		});
	};
	Y(C, (e) => {
		W(a) && e(w);
	}), Dl(B(C, 2), {
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
	}), A(v);
	var T = B(v, 2), ee = L(T), te = z(ee, !0), ne = B(ee, 2), re = z(ne, !0), ie = B(ne, 2);
	{
		let e = N(() => t.report.unknown.map((e) => e.person));
		Nl(ie, {
			get people() {
				return W(e);
			},
			get hidden() {
				return t.report.hidden.unknown;
			},
			get hrefOf() {
				return t.hrefOf;
			}
		});
	}
	A(T), A(f), $r(B(f, 2), () => t.open, (e) => {
		var a = Rr(), s = R(a), c = (e) => {
			Rl(e, {
				get who() {
					return W(r).person.label;
				},
				onClose: o,
				children: (e, i) => {
					{
						let i = N(() => t.hrefOf(W(r).person.id));
						Il(e, {
							get row() {
								return W(r);
							},
							get href() {
								return W(i);
							},
							get basis() {
								return W(n);
							}
						});
					}
				},
				$$slots: { default: !0 }
			});
		}, l = (e) => {
			Rl(e, {
				get who() {
					return W(i).person.label;
				},
				onClose: o,
				children: (e, r) => {
					Gl(e, {
						get row() {
							return W(i);
						},
						get limit() {
							return t.limit;
						},
						get basis() {
							return W(n);
						},
						get hrefOf() {
							return t.hrefOf;
						}
					});
				},
				$$slots: { default: !0 }
			});
		};
		Y(s, (e) => {
			W(r) ? e(c) : W(i) && e(l, 1);
		}), q(e, a);
	}), A(d), V((e, t, a, o, s, c) => {
		J(l, W(n)), Si(d, 1, gi(["split", (W(r) || W(i)) && "split--why"])), J(h, e), J(_, t), J(b, a), J(S, o), J(te, s), J(re, c);
	}, [
		() => Z("holders.title"),
		() => Z("holders.intro"),
		() => Z("reach.title"),
		() => Z("reach.intro", { n: t.limit }),
		() => Z("unknown.title"),
		() => Z("unknown.intro")
	]), q(e, s), M();
}
// src/missing/MissingLinksPage.svelte
var Yl = K("<p class=\"muted\"> </p>"), Xl = K("<a class=\"button button--primary\"> </a>"), Zl = K("<div class=\"page page--wide\"><div class=\"person-head\"><div class=\"page-head\"><h1> <span class=\"muted\"> </span></h1> <!></div> <!></div> <div class=\"toolbar no-print\"><!> <!></div> <div><!></div></div>");
function Ql(e, t) {
	j(t, !0);
	let n = N(() => [
		1,
		2,
		3
	].find((e) => String(e) === nc("n")) ?? 2), r = N(() => nc("op")), i = Vs(() => t.area, (e) => qa(t.area, W(r), W(n), e)), a = N(() => [
		1,
		2,
		3
	].map((e) => ({
		value: String(e),
		text: String(e)
	}))), o = (e) => ic({
		n: e === "2" ? void 0 : e,
		waarom: void 0
	});
	var s = Zl(), c = L(s), l = L(c), u = L(l), d = L(u), f = z(B(d), !0);
	A(u);
	var p = B(u, 2), m = (e) => {
		var t = Yl(), n = z(t, !0);
		V((e) => J(n, e), [() => Z("missing.day", { date: gc(i.value.day) })]), q(e, t);
	};
	Y(p, (e) => {
		i.value && e(m);
	}), A(l), nl(B(l, 2), {}), A(c);
	var h = B(c, 2), g = L(h);
	{
		let e = N(() => Z("missing.hops")), t = N(() => String(W(n)));
		hs(g, {
			name: "stappen",
			get label() {
				return W(e);
			},
			get options() {
				return W(a);
			},
			get value() {
				return W(t);
			},
			onChoose: o
		});
	}
	var _ = B(g, 2);
	{
		let e = N(() => Z("date.asOf"));
		Ec(_, {
			id: "op",
			get label() {
				return W(e);
			},
			get value() {
				return W(r);
			},
			onChange: (e) => ic({
				op: e,
				waarom: void 0
			})
		});
	}
	A(h);
	var v = B(h, 2), y = L(v), b = (e) => {
		{
			let t = N(() => Ds()?.me.roleLabel);
			Go(e, {
				get failure() {
					return i.failure;
				},
				get roleLabel() {
					return W(t);
				},
				get onRetry() {
					return i.retry;
				}
			});
		}
	}, x = (e) => {
		{
			let t = N(() => Z("notReleased.title")), n = N(() => Z("notReleased.text"));
			Bo(e, {
				icon: "clock",
				get title() {
					return W(t);
				},
				get text() {
					return W(n);
				}
			});
		}
	}, S = (e) => {
		{
			let n = N(() => Z("noData.title")), r = N(() => Z("noData.text"));
			Bo(e, {
				icon: "users",
				get title() {
					return W(n);
				},
				get text() {
					return W(r);
				},
				children: (e, n) => {
					var r = Rr(), i = R(r), a = (e) => {
						var n = Xl(), r = z(n, !0);
						V((e, t) => {
							X(n, "href", e), J(r, t);
						}, [() => Zs("Resident", t.area), () => Z("noData.begin")]), q(e, n);
					}, o = N(() => Ms(Cs.createActor));
					Y(i, (e) => {
						W(o) && e(a);
					}), q(e, r);
				},
				$$slots: { default: !0 }
			});
		}
	}, C = N(() => i.value && al(i.value)), w = (e) => {
		{
			let r = N(() => nc("waarom"));
			Jl(e, {
				get report() {
					return i.value;
				},
				get limit() {
					return W(n);
				},
				get open() {
					return W(r);
				},
				kindWord: (e) => go(Fs(e)),
				hrefOf: (e) => Xs(e, t.area),
				onExplain: (e) => ic({ waarom: e })
			});
		}
	}, T = (e) => {
		{
			let t = N(() => Z("missing.loading"));
			dc(e, {
				get label() {
					return W(t);
				},
				rows: 6
			});
		}
	};
	Y(y, (e) => {
		i.failure ? e(b) : i.value?.figures === "notReleased" ? e(x, 1) : W(C) ? e(S, 2) : i.value ? e(w, 3) : i.slow && e(T, 4);
	}), A(v), A(s), V((e, t) => {
		J(d, `${e ?? ""} `), J(f, t), X(v, "aria-busy", i.loading);
	}, [() => Z("missing.title", { area: t.areaName }), () => Z("missing.soFarTitle")]), q(e, s), M();
}
// src/pages/HelpPage.svelte
var $l = K("<li><!></li>"), eu = K("<div class=\"page page--text\"><div class=\"page-head\"><h1> </h1><p class=\"lead\"> </p></div> <section><h2> </h2><p> </p><p> </p></section> <section><h2> </h2> <dl class=\"facts facts--words\"><div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div></dl></section> <section><h2> </h2><p> </p> <ul class=\"legend legend--large\"><!><li><!></li></ul></section> <section><h2> </h2><p> </p><p> </p><p> </p></section> <section><h2> </h2> <dl class=\"facts facts--words\"><div><dt><kbd>/</kbd> <kbd>Ctrl</kbd> + <kbd>K</kbd></dt><dd> </dd></div> <div><dt><kbd>Tab</kbd></dt><dd> </dd></div> <div><dt><kbd>Esc</kbd></dt><dd> </dd></div></dl></section></div>");
function tu(e, t) {
	j(t, !0);
	let n = [
		"Resident",
		"Professional",
		"Organisation",
		"Facility"
	];
	var r = eu(), i = L(r), a = L(i), o = z(a, !0), s = z(B(a), !0);
	A(i);
	var c = B(i, 2), l = L(c), u = z(l, !0), d = B(l), f = z(d, !0), p = z(B(d), !0);
	A(c);
	var m = B(c, 2), h = L(m), g = z(h, !0), _ = B(h, 2), v = L(_), y = L(v), b = z(y, !0), x = z(B(y), !0);
	A(v);
	var S = B(v, 2), C = L(S), w = z(C, !0), T = z(B(C), !0);
	A(S);
	var ee = B(S, 2), te = L(ee), ne = z(te, !0), re = z(B(te), !0);
	A(ee);
	var ie = B(ee, 2), ae = L(ie), oe = z(ae, !0), se = z(B(ae), !0);
	A(ie), A(_), A(m);
	var E = B(m, 2), ce = L(E), le = z(ce, !0), ue = B(ce), de = z(ue, !0), fe = B(ue, 2), pe = L(fe);
	ii(pe, 16, () => n, (e) => e, (e, n) => {
		var r = $l(), i = L(r);
		{
			let e = N(() => t.kindWord(n));
			Uc(i, {
				get kind() {
					return n;
				},
				get word() {
					return W(e);
				}
			});
		}
		A(r), q(e, r);
	});
	var me = B(pe), he = L(me);
	{
		let e = N(() => Z("help.schakel"));
		Uc(he, {
			kind: "Resident",
			get word() {
				return W(e);
			},
			ring: !0
		});
	}
	A(me), A(fe), A(E);
	var D = B(E, 2), ge = L(D), _e = z(ge, !0), ve = B(ge), ye = z(ve, !0), be = B(ve), xe = z(be, !0), O = z(B(be), !0);
	A(D);
	var Se = B(D, 2), k = L(Se), Ce = z(k, !0), we = B(k, 2), Ee = L(we), De = L(Ee), Oe = B(L(De));
	Te(3), A(De);
	var ke = z(B(De), !0);
	A(Ee);
	var Ae = B(Ee, 2), je = z(B(L(Ae)), !0);
	A(Ae);
	var Me = B(Ae, 2), Ne = z(B(L(Me)), !0);
	A(Me), A(we), A(Se), A(r), V((e, t, n, r, i, a, c, l, d, m, h, _, v, y, S, C, ee, te, ie, ae, E, ce, ue, fe, pe) => {
		J(o, e), J(s, t), J(u, n), J(f, r), J(p, i), J(g, a), J(b, c), J(x, l), J(w, d), J(T, m), J(ne, h), J(re, _), J(oe, v), J(se, y), J(le, S), J(de, C), J(_e, ee), J(ye, te), J(xe, ie), J(O, ae), J(Ce, E), J(Oe, ` ${ce ?? ""} `), J(ke, ue), J(je, fe), J(Ne, pe);
	}, [
		() => Z("help.title"),
		() => Z("help.lead"),
		() => Z("help.missing.title"),
		() => Z("help.missing.text"),
		() => Z("help.missing.unknown"),
		() => Z("help.words.title"),
		() => Z("help.schakel"),
		() => Z("help.schakel.text"),
		() => Z("help.step"),
		() => Z("help.step.text"),
		() => Z("help.net"),
		() => Z("help.net.text"),
		() => Z("help.soFar"),
		() => Z("help.soFar.text"),
		() => Z("help.shapes.title"),
		() => Z("help.shapes.text"),
		() => Z("help.privacy.title"),
		() => Z("help.privacy.text"),
		() => Z("help.privacy.hidden"),
		() => Z("help.privacy.released"),
		() => Z("help.keys.title"),
		() => Z("help.or"),
		() => Z("help.keys.search"),
		() => Z("help.keys.tab"),
		() => Z("help.keys.esc")
	]), q(e, r), M();
}
// src/pages/HomePage.svelte
var nu = K("<div class=\"page\"><div class=\"page-head\"><h1> </h1></div> <!></div>");
function ru(e, t) {
	j(t, !0), vn(() => {
		t.area && t.onGo(Js(t.area));
	});
	var n = Rr(), r = R(n), i = (e) => {
		var n = nu(), r = L(n), i = z(L(r), !0);
		A(r);
		var a = B(r, 2);
		{
			let e = N(() => Z("home.none")), n = N(() => Z("home.none.text", { role: t.roleLabel }));
			Bo(a, {
				icon: "lock",
				get title() {
					return W(e);
				},
				get text() {
					return W(n);
				}
			});
		}
		A(n), V((e) => J(i, e), [() => Z("home.title")]), q(e, n);
	};
	Y(r, (e) => {
		t.area || e(i);
	}), q(e, n), M();
}
// src/pages/RoleList.svelte
var iu = K("<span class=\"badge badge--ok\"><!> </span>"), au = K("<p class=\"small muted\"> </p>"), ou = K("<li><span class=\"avatar\" aria-hidden=\"true\"> </span> <div><h2> <!></h2> <!> <p> </p></div> <button class=\"button button--secondary\" type=\"button\"> <span class=\"sr\"> </span></button></li>"), su = K("<ul class=\"roles\"></ul>");
function cu(e, t) {
	j(t, !0);
	var n = su();
	ii(n, 21, () => t.roles, (e) => e.role, (e, n) => {
		var r = ou(), i = L(r), a = z(i, !0), o = B(i, 2), s = L(o), c = L(s, !0), l = B(c), u = (e) => {
			var t = iu(), n = L(t);
			Q(n, { name: "check" });
			var r = B(n, 1, !0);
			A(t), V((e) => J(r, e), [() => Z("roles.now")]), q(e, t);
		};
		Y(l, (e) => {
			W(n).role === t.current && e(u);
		}), A(s);
		var d = B(s, 2), f = (e) => {
			var t = au(), r = z(t, !0);
			V(() => J(r, W(n).who)), q(e, t);
		};
		Y(d, (e) => {
			W(n).who && e(f);
		});
		var p = z(B(d, 2), !0);
		A(o);
		var m = B(o, 2), h = L(m, !0), g = z(B(h), !0);
		A(m), A(r), V((e, t) => {
			J(a, e), J(c, W(n).label), J(p, W(n).explanation), J(h, t), J(g, W(n).label);
		}, [() => fs(W(n).who || W(n).label), () => Z("roles.choose")]), G("click", m, () => t.onChoose(W(n).role)), q(e, r);
	}), A(n), q(e, n), M();
}
Dr(["click"]);
// src/pages/RolesPage.svelte
var lu = K("<div class=\"page page--roles\"><div class=\"page-head\"><h1> </h1> <p class=\"lead\"> </p></div> <!> <!></div>");
function uu(e, t) {
	j(t, !0);
	let n = Vs(() => Pa(), Ua), r = F(void 0), i = "";
	async function a(e) {
		i = e, I(r, void 0);
		try {
			await ro(e), t.onChosen();
		} catch (e) {
			I(r, ua(e));
		}
	}
	var o = lu(), s = L(o), c = L(s), l = z(c, !0), u = z(B(c, 2), !0);
	A(s);
	var d = B(s, 2), f = (e) => {
		Go(e, {
			get failure() {
				return W(r);
			},
			onRetry: () => void a(i)
		});
	};
	Y(d, (e) => {
		W(r) && e(f);
	});
	var p = B(d, 2), m = (e) => {
		Go(e, {
			get failure() {
				return n.failure;
			},
			get onRetry() {
				return n.retry;
			}
		});
	}, h = (e) => {
		cu(e, {
			get roles() {
				return n.value.roles;
			},
			get current() {
				return t.current;
			},
			onChoose: (e) => void a(e)
		});
	}, g = (e) => {
		{
			let t = N(() => Z("roles.loading"));
			dc(e, {
				get label() {
					return W(t);
				},
				rows: 8
			});
		}
	};
	Y(p, (e) => {
		n.failure ? e(m) : n.value ? e(h, 1) : n.slow && e(g, 2);
	}), A(o), V((e, t) => {
		J(l, e), J(u, t);
	}, [() => Z("roles.title"), () => Z("roles.intro")]), q(e, o), M();
}
// src/pages/UnknownPage.svelte
var du = K("<a href=\"/\"> </a>"), fu = K("<div class=\"page\"><h1 class=\"sr\"> </h1> <!></div>");
function pu(e, t) {
	j(t, !0);
	var n = fu(), r = L(n), i = z(r, !0), a = B(r, 2);
	{
		let e = N(() => Z("notFound.title")), t = N(() => Z("notFound.text"));
		Bo(a, {
			icon: "search",
			get title() {
				return W(e);
			},
			get text() {
				return W(t);
			},
			children: (e, t) => {
				var n = du(), r = z(n, !0);
				V((e) => J(r, e), [() => Z("notFound.home")]), q(e, n);
			},
			$$slots: { default: !0 }
		});
	}
	A(n), V((e) => J(i, e), [() => Z("notFound.title")]), q(e, n), M();
}
// src/app/navigation.ts
function mu(e, t) {
	let n = {
		href: qs,
		text: Z("nav.help"),
		icon: "help",
		current: e.page === "help"
	};
	if (!t) return [n];
	let r = [
		"list",
		"actor",
		"new"
	].includes(e.page);
	return [
		{
			href: Js(t),
			text: Z("nav.missing"),
			icon: "link",
			current: e.page === "missing"
		},
		{
			href: Ys(t),
			text: Z("nav.list"),
			icon: "users",
			current: r
		},
		n
	];
}
function hu(e, t) {
	switch (e.page) {
		case "missing": return Z("missing.pageTitle", { area: t });
		case "list": return Z("list.title", { area: t });
		case "actor": return Z("actor.title");
		case "new": return Z("form.new");
		case "roles": return Z("roles.title");
		case "help": return Z("help.title");
		case "unknown": return Z("notFound.title");
		case "start": return "";
	}
}
// src/app/status.svelte.ts
var gu = 8e3, _u = F(""), vu, yu = () => W(_u);
function bu(e) {
	clearTimeout(vu), I(_u, e, !0), vu = setTimeout(() => I(_u, ""), gu);
}
// \0vite/preload-helper.js
var xu = (function() {
	let e = typeof document < "u" && document.createElement("link").relList;
	return e && e.supports && e.supports("modulepreload") ? "modulepreload" : "preload";
})(), Su = function(e, t) {
	return new URL(e, t).href;
}, Cu = {}, wu = function(e) {
	return e.pathname.endsWith(".css");
}, Tu = function(e, t, n) {
	if (t in e) return e[t];
	let r = n();
	if (!r) {
		e[t] = void 0;
		return;
	}
	let i = r.then(() => {
		e[t] = void 0;
	}, (n) => {
		throw e[t] = void 0, n;
	});
	return e[t] = i, i;
}, Eu = function(e, t, n) {
	let r = Promise.resolve();
	if (t && t.length > 0) {
		let e, i = document.querySelector("meta[property=csp-nonce]"), a = i?.nonce || i?.getAttribute("nonce");
		function o(e) {
			return Promise.all(e.map((e) => Promise.resolve(e).then((e) => ({
				status: "fulfilled",
				value: e
			}), (e) => ({
				status: "rejected",
				reason: e
			}))));
		}
		function s(e) {
			return import.meta.resolve ? new URL(import.meta.resolve(e)) : new URL(e, import.meta.url);
		}
		r = o(t.map((t) => {
			t = Su(t, n);
			let r = s(t), i = wu(r);
			return Tu(Cu, r.href, () => {
				if (e === void 0) {
					e = {
						all: new Set(),
						styles: new Set()
					};
					let t = document.getElementsByTagName("link");
					for (let n = t.length - 1; n >= 0; n--) {
						let r = t[n];
						e.all.add(r.href), r.rel === "stylesheet" && e.styles.add(r.href);
					}
				}
				if ((i ? e.styles : e.all).has(r.href)) return;
				let t = document.createElement("link");
				if (t.rel = i ? "stylesheet" : xu, i || (t.as = "script"), t.crossOrigin = "", t.href = r.href, a && t.setAttribute("nonce", a), document.head.appendChild(t), i) return new Promise((e, n) => {
					let i = (a) => {
						t.removeEventListener("load", i), t.removeEventListener("error", i), a.type === "error" ? n(Error(`Unable to preload CSS for ${r}`)) : e(a);
					};
					t.addEventListener("load", i), t.addEventListener("error", i);
				});
			});
		}).filter((e) => e !== void 0));
	}
	function i(e) {
		let t = new Event("vite:preloadError", { cancelable: !0 });
		if (t.payload = e, window.dispatchEvent(t), !t.defaultPrevented) throw e;
	}
	return r.then((t) => {
		for (let e of t || []) e.status === "rejected" && i(e.reason);
		return e().catch(i);
	});
}, Du = K("<div class=\"banner\"><!><p role=\"status\"><strong> </strong> </p></div>"), Ou = K("<div class=\"page\"><h1 class=\"sr\">Spin in het web</h1><!></div>"), ku = K("<div class=\"page\"><!></div>"), Au = K("<a class=\"skip\" href=\"#inhoud\"> </a> <!> <main id=\"inhoud\" tabindex=\"-1\"><!> <!></main> <!> <!>", 1);
function ju(e, t) {
	j(t, !0);
	let n = () => Eu(() => import("./records.js"), [], import.meta.url), r = F(!1), i = F(!navigator.onLine), a = F(void 0), o = N(tc), s = N(Ds), c = N(Os), l = N(() => "area" in W(o) ? W(o).area : nc("g")), u = N(() => W(l) ?? W(a) ?? (W(s) ? zs() : void 0)), d = N(() => W(s)?.areas.find((e) => e.id === W(u))), f = N(() => W(d)?.label ?? W(s)?.me.areas.find((e) => e.code === W(u))?.name ?? W(u) ?? ""), p = N(() => W(c)?.unidentified && W(o).page !== "roles" && W(o).page !== "help"), m = N(() => hu(W(o), W(f))), h = (e) => W(o).page === "list" ? Ys(e) : Js(e), g = (e) => go(Ns(e)?.plural ?? Fs(e));
	vn(cc), vn(() => {
		Pa(), ks();
	}), vn(() => {
		W(l) && I(a, W(l), !0);
	}), vn(() => {
		W(p) && rc(Ks, { replace: !0 });
	}), vn(() => {
		document.title = W(m) ? `${W(m)} · Spin in het web` : "Spin in het web";
	});
	async function _() {
		await io().catch(() => void 0), js(), I(a, void 0), rc(Ks);
	}
	async function v() {
		I(a, void 0), await ks(), rc("/");
	}
	function y(e) {
		let t = e.target.closest?.("input, textarea, select, [contenteditable]");
		(e.key === "/" && !t && !e.ctrlKey && !e.altKey || e.key.toLowerCase() === "k" && (e.ctrlKey || e.metaKey)) && W(s) && !document.querySelector("dialog:modal") && (e.preventDefault(), I(r, !0));
	}
	var b = Au();
	Er("keydown", Zt, y), Er("online", Zt, () => I(i, !1)), Er("offline", Zt, () => I(i, !0));
	var x = R(b), S = z(x, !0), C = B(x, 2);
	{
		let e = (e) => {
			var t = Rr(), n = R(t), r = (e) => {
				{
					let t = N(() => W(s).areas.find((e) => e.id === W(u)));
					Ao(e, {
						get areas() {
							return W(s).areas;
						},
						get current() {
							return W(t);
						},
						hrefOf: h
					});
				}
			};
			Y(n, (e) => {
				W(s)?.areas.length && e(r);
			}), q(e, t);
		}, t = (e) => {
			{
				let t = N(() => W(s)?.me);
				Ss(e, {
					get me() {
						return W(t);
					},
					get rolesHref() {
						return Ks;
					},
					get helpHref() {
						return qs;
					},
					onLeave: () => void _()
				});
			}
		}, n = N(() => W(s)?.me.fictional ?? !0), i = N(() => W(s) ? mu(W(o), W(u)) : []), a = N(() => W(s) ? () => I(r, !0) : void 0);
		Ro(C, {
			get fictional() {
				return W(n);
			},
			get nav() {
				return W(i);
			},
			get onSearch() {
				return W(a);
			},
			area: e,
			user: t,
			$$slots: {
				area: !0,
				user: !0
			}
		});
	}
	var w = B(C, 2), T = L(w), ee = (e) => {
		var t = Du(), n = L(t);
		Q(n, { name: "offline" });
		var r = B(n), i = L(r), a = z(i, !0), o = B(i);
		A(r), A(t), V((e, t) => {
			J(a, e), J(o, ` ${t ?? ""}`);
		}, [() => Z("offline.title"), () => Z("offline.text")]), q(e, t);
	};
	Y(T, (e) => {
		W(i) && e(ee);
	});
	var te = B(T, 2), ne = (e) => {
		{
			let t = N(() => W(s)?.me.role);
			uu(e, {
				get current() {
					return W(t);
				},
				onChosen: () => void v()
			});
		}
	}, re = (e) => {
		tu(e, { kindWord: (e) => go(W(s) ? Fs(e) : Z(`kind.${e}`)) });
	}, ie = (e) => {
		var t = Ou();
		Go(B(L(t)), {
			get failure() {
				return W(c);
			},
			onRetry: () => void ks()
		}), A(t), q(e, t);
	}, ae = (e) => {
		var t = Rr(), r = R(t), i = (e) => {
			ru(e, {
				get area() {
					return W(u);
				},
				get roleLabel() {
					return W(s).me.roleLabel;
				},
				onGo: (e) => rc(e, { replace: !0 })
			});
		}, a = (e) => {
			var t = Rr();
			$r(R(t), () => W(o).area, (e) => {
				Ql(e, {
					get area() {
						return W(o).area;
					},
					get areaName() {
						return W(f);
					}
				});
			}), q(e, t);
		}, c = (e) => {
			var t = Rr();
			$r(R(t), () => W(o).area, (e) => {
				el(e, {
					get area() {
						return W(o).area;
					},
					get areaName() {
						return W(f);
					}
				});
			}), q(e, t);
		}, l = (e) => {
			var t = Rr();
			Zr(R(t), n, null, (e, t) => {
				var n = N(() => {
					var { ActorPage: e } = W(t);
					return { ActorPage: e };
				}), r = N(() => W(n).ActorPage), i = Rr();
				$r(R(i), () => W(o).id, (e) => {
					var t = Rr();
					di(R(t), () => W(r), (e, t) => {
						t(e, {
							get id() {
								return W(o).id;
							},
							get area() {
								return W(u);
							}
						});
					}), q(e, t);
				}), q(e, i);
			}, (e) => {
				var t = ku(), n = L(t);
				{
					let e = N(() => new la(0, null));
					Go(n, {
						get failure() {
							return W(e);
						},
						onRetry: () => location.reload()
					});
				}
				A(t), q(e, t);
			}), q(e, t);
		}, d = (e) => {
			var t = Rr();
			Zr(R(t), n, null, (e, t) => {
				var n = N(() => {
					var { NewActorPage: e } = W(t);
					return { NewActorPage: e };
				}), r = N(() => W(n).NewActorPage), i = Rr();
				$r(R(i), () => W(o).kind, (e) => {
					var t = Rr();
					di(R(t), () => W(r), (e, t) => {
						t(e, {
							get kind() {
								return W(o).kind;
							},
							get area() {
								return W(u);
							},
							get areaName() {
								return W(f);
							}
						});
					}), q(e, t);
				}), q(e, i);
			}, (e) => {
				var t = ku(), n = L(t);
				{
					let e = N(() => new la(0, null));
					Go(n, {
						get failure() {
							return W(e);
						},
						onRetry: () => location.reload()
					});
				}
				A(t), q(e, t);
			}), q(e, t);
		}, p = (e) => {
			pu(e, {});
		};
		Y(r, (e) => {
			W(o).page === "start" ? e(i) : W(o).page === "missing" ? e(a, 1) : W(o).page === "list" ? e(c, 2) : W(o).page === "actor" ? e(l, 3) : W(o).page === "new" ? e(d, 4) : e(p, -1);
		}), q(e, t);
	};
	Y(te, (e) => {
		W(o).page === "roles" ? e(ne) : W(o).page === "help" ? e(re, 1) : W(c) && !W(c).unidentified ? e(ie, 2) : W(s) && e(ae, 3);
	}), A(w);
	var oe = B(w, 2);
	{
		let e = N(yu);
		os(oe, { get text() {
			return W(e);
		} });
	}
	var se = B(oe, 2), E = (e) => {
		rs(e, {
			search: (e, t) => to(e, void 0, t),
			groupWord: g,
			hrefOf: ({ id: e, kind: t }) => t === "Area" ? Js(e) : Xs(e, W(u)),
			onClose: () => I(r, !1)
		});
	};
	Y(se, (e) => {
		W(r) && W(s) && e(E);
	}), V((e) => J(S, e), [() => Z("skip")]), G("click", x, (e) => {
		e.preventDefault(), document.getElementById("inhoud")?.focus();
	}), q(e, b), M();
}
// src/main.ts
Dr(["click"]), Ur(ju, { target: document.getElementById("app") });
export { Da as $, hs as A, Er as At, ao as B, F as Bt, Ds as C, q as Ct, Ps as D, Lr as Dt, Ms as E, Ir as Et, Ho as F, R as Ft, uo as G, A as Gt, so as H, tt as Ht, Bo as I, z as It, Za as J, to as K, d as Kt, Q as L, B as Lt, Jo as M, V as Mt, qo as N, vn as Nt, Is as O, Dr as Ot, Go as P, L as Pt, Ea as Q, go as R, Jt as Rt, Vs as S, J as St, Ns as T, K as Tt, co as U, M as Ut, oo as V, N as Vt, lo as W, j as Wt, Qa as X, $a as Y, eo as Z, rc as _, ui as _t, Nc as a, Qi as at, Xs as b, $r as bt, Vc as c, X as ct, Ec as d, ki as dt, ua as et, gc as f, Oi as ft, dc as g, pi as gt, Cc as h, gi as ht, Mc as i, $i as it, $o as j, W as jt, Cs as k, G as kt, Fc as l, Wi as lt, vc as m, Si as mt, nl as n, ca as nt, Rc as o, Ki as ot, _c as p, Ti as pt, Ya as q, h as qt, Uc as r, ra as rt, Lc as s, Hi as st, bu as t, da as tt, Pc as u, Ai as ut, nc as v, ii as vt, Fs as w, Rr as wt, Ys as x, Y as xt, ic as y, ei as yt, Z as z, I as zt };
