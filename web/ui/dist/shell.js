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
var _ = 1 << 24, v = 1024, y = 2048, b = 4096, x = 8192, S = 16384, ee = 32768, te = 1 << 25, C = 65536, ne = 1 << 19, re = 1 << 20, ie = 1 << 25, ae = 1 << 21, oe = 1 << 22, se = 1 << 23, ce = Symbol("$state"), le = Symbol("component"), ue = Symbol("legacy props"), de = Symbol(""), fe = Symbol("attributes"), pe = Symbol("class"), me = Symbol("style"), he = Symbol("text"), ge = Symbol("form reset"), _e = new class extends Error {
	name = "StaleReactionError";
	message = "The reaction that called `getAbortSignal()` was re-run or destroyed";
}(), ve = !!globalThis.document?.contentType && globalThis.document.contentType.includes("xml"), ye = {}, be = Symbol("uninitialized"), xe = "http://www.w3.org/1999/xhtml", Se = "http://www.w3.org/2000/svg", Ce = "http://www.w3.org/1998/Math/MathML";
function we() {
	console.warn("https://svelte.dev/e/derived_inert");
}
function Te(e) {
	console.warn("https://svelte.dev/e/hydration_mismatch");
}
function Ee() {
	console.warn("https://svelte.dev/e/select_multiple_invalid_value");
}
function De() {
	console.warn("https://svelte.dev/e/svelte_boundary_reset_noop");
}
// node_modules/svelte/src/internal/client/dom/hydration.js
var w = !1;
function Oe(e) {
	w = e;
}
var T;
function E(e) {
	if (e === null) throw Te(), ye;
	return T = e;
}
function ke() {
	return E(dn(T));
}
function D(e) {
	if (w) {
		if (dn(T) !== null) throw Te(), ye;
		T = e;
	}
}
function Ae(e = 1) {
	if (w) {
		for (var t = e, n = T; t--;) n = dn(n);
		T = n;
	}
}
function je(e = !0) {
	for (var t = 0, n = T;;) {
		if (n.nodeType === 8) {
			var r = n.data;
			if (r === "]") {
				if (t === 0) return n;
				--t;
			} else (r === "[" || r === "[!" || r[0] === "[" && !isNaN(Number(r.slice(1)))) && (t += 1);
		}
		var i = dn(n);
		e && n.remove(), n = i;
	}
}
function Me(e) {
	if (!e || e.nodeType !== 8) throw Te(), ye;
	return e.data;
}
// node_modules/svelte/src/internal/client/reactivity/equality.js
function Ne(e) {
	return e === this.v;
}
function Pe(e, t) {
	return e == e ? e !== t || typeof e == "object" && !!e || typeof e == "function" : t == t;
}
function Fe(e) {
	return !Pe(e, this.v);
}
function Ie(e) {
	throw Error("https://svelte.dev/e/lifecycle_outside_component");
}
// node_modules/svelte/src/internal/client/errors.js
function Le() {
	throw Error("https://svelte.dev/e/async_derived_orphan");
}
function Re(e, t, n) {
	throw Error("https://svelte.dev/e/each_key_duplicate");
}
function ze(e) {
	throw Error("https://svelte.dev/e/effect_in_teardown");
}
function Be() {
	throw Error("https://svelte.dev/e/effect_in_unowned_derived");
}
function Ve(e) {
	throw Error("https://svelte.dev/e/effect_orphan");
}
function He() {
	throw Error("https://svelte.dev/e/effect_update_depth_exceeded");
}
function Ue(e) {
	throw Error("https://svelte.dev/e/props_invalid_value");
}
function We() {
	throw Error("https://svelte.dev/e/state_descriptors_fixed");
}
function Ge() {
	throw Error("https://svelte.dev/e/state_prototype_fixed");
}
function Ke() {
	throw Error("https://svelte.dev/e/state_unsafe_mutation");
}
function qe() {
	throw Error("https://svelte.dev/e/svelte_boundary_reset_onerror");
}
// node_modules/svelte/src/internal/client/context.js
var Je = null;
function Ye(e) {
	Je = e;
}
function O(e, t = !1, n) {
	Je = {
		p: Je,
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
	var t = Je, n = t.e;
	if (n !== null) {
		t.e = null;
		for (var r of n) Tn(r);
	}
	return e !== void 0 && (t.x = e), t.i = !0, Je = t.p, Xe(e);
}
function Xe(e = {}) {
	return i(e, le, { value: !0 }), e;
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
function et(e) {
	if (Qe.length === 0 && !kt) {
		var t = Qe;
		queueMicrotask(() => {
			t === Qe && $e();
		});
	}
	Qe.push(e);
}
function tt() {
	for (; Qe.length > 0;) $e();
}
// node_modules/svelte/src/internal/client/reactivity/status.js
var nt = ~(y | b | v);
function rt(e, t) {
	e.f = e.f & nt | t;
}
function it(e) {
	e.f & 512 || e.deps === null ? rt(e, v) : rt(e, b);
}
// node_modules/svelte/src/internal/client/reactivity/utils.js
function at(e, t) {
	e.f & 2048 ? t.set(e, y) : e.f & 4096 && t.get(e) !== 2048 && t.set(e, b), rt(e, v);
}
// node_modules/svelte/src/internal/client/dom/elements/misc.js
function ot(e, t) {
	if (t) {
		let t = document.body;
		e.autofocus = !0, et(() => {
			document.activeElement === t && e.focus();
		});
	}
}
function st(e) {
	w && un(e) !== null && fn(e);
}
var ct = !1;
function lt() {
	ct || (ct = !0, document.addEventListener("reset", (e) => {
		Promise.resolve().then(() => {
			if (!e.defaultPrevented) for (let t of e.target.elements) t[ge]?.();
		});
	}, { capture: !0 }));
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/shared.js
function ut(e) {
	var t = z, n = B;
	Yn(null), Xn(null);
	try {
		return e();
	} finally {
		Yn(t), Xn(n);
	}
}
function dt(e, t, n, r = n) {
	e.addEventListener(t, () => ut(n));
	let i = e[ge];
	e[ge] = i ? () => {
		i(), r(!0);
	} : () => r(!0), lt();
}
// node_modules/svelte/src/internal/client/reactivity/async.js
function ft(e, t, n, r) {
	let i = Ze() ? gt : yt;
	var a = e.filter((e) => !e.settled), o = t.map(i);
	if (n.length === 0 && a.length === 0) {
		r(o);
		return;
	}
	var s = B, c = pt(), l = a.length === 1 ? a[0].promise : a.length > 1 ? Promise.all(a.map((e) => e.promise)) : null;
	function u(e) {
		if (!(s.f & 16384)) {
			c();
			try {
				r([...o, ...e]);
			} catch (e) {
				vn(e, s);
			}
			mt();
		}
	}
	var d = ht();
	if (n.length === 0) {
		l.then(() => u([])).finally(d);
		return;
	}
	function f() {
		Promise.all(n.map((e) => vt(e))).then(u).catch((e) => vn(e, s)).finally(d);
	}
	l ? l.then(() => {
		s.f & 16384 ? d() : (c(), f(), mt());
	}) : f();
}
function pt() {
	var e = B, t = z, n = Je, r = j;
	return function(i = !0) {
		Xn(e), Yn(t), Ye(n), i && !(e.f & 16384) && (r?.activate(), r?.apply());
	};
}
function mt(e = !0) {
	Xn(null), Yn(null), Ye(null), e && j?.deactivate();
}
function ht() {
	var e = B, t = e.b, n = j, r = !!t?.is_rendered();
	return t?.update_pending_count(1, n), n.increment(r, e), () => {
		t?.update_pending_count(-1, n), n.decrement(r, e);
	};
}
function gt(e) {
	var t = 2 | y;
	return B !== null && (B.f |= ne), {
		ctx: Je,
		deps: null,
		effects: null,
		equals: Ne,
		f: t,
		fn: e,
		reactions: null,
		rv: 0,
		v: be,
		wv: 0,
		parent: B,
		ac: null
	};
}
var _t = Symbol("obsolete");
function vt(e, t, n) {
	let r = B;
	r === null && Le();
	var i = void 0, a = Kt(be), o = !z, s = new Set();
	return kn(() => {
		var t = B, n = h();
		i = n.promise;
		try {
			Promise.resolve(e()).then(n.resolve, (e) => {
				e !== _e && n.reject(e);
			}).finally(mt);
		} catch (e) {
			n.reject(e), mt();
		}
		var c = j;
		if (o) {
			if (t.f & 32768) var l = ht();
			if (r.b?.is_rendered()) c.async_deriveds.get(t)?.reject(_t);
			else for (let e of s.values()) e.reject(_t);
			s.add(n), c.async_deriveds.set(t, n);
		}
		let u = (e, t = void 0) => {
			l?.(), s.delete(n), t !== _t && (c.activate(), t ? (a.f |= se, Xt(a, t)) : (a.f & 8388608 && (a.f ^= se), Xt(a, e)), c.deactivate());
		};
		n.promise.then(u, (e) => u(null, e || "unknown"));
	}), Cn(() => {
		for (let e of s) e.reject(_t);
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
	let t = gt(e);
	return Qn(t), t;
}
function yt(e) {
	let t = gt(e);
	return t.equals = Fe, t;
}
function bt(e) {
	var t = e.effects;
	if (t !== null) {
		e.effects = null;
		for (var n = 0; n < t.length; n += 1) Ln(t[n]);
	}
}
function xt(e) {
	var t, n = B, r = e.parent;
	if (!Kn && r !== null && e.v !== be && r.f & 24576) return we(), e.v;
	Xn(r);
	try {
		bt(e), t = ur(e);
	} finally {
		Xn(n);
	}
	return t;
}
function St(e) {
	var t = xt(e);
	!e.equals(t) && (e.wv = sr(), (!j?.is_fork || e.deps === null) && (j === null ? e.v = t : (j.capture(e, t, !0), Et?.capture(e, t, !0)), e.deps === null)) ? rt(e, v) : Kn || (Dt === null ? it(e) : (Sn() || j?.is_fork) && Dt.set(e, t));
}
function Ct(e) {
	if (e.effects !== null) for (let t of e.effects) (t.teardown || t.ac) && (t.teardown?.(), t.ac !== null && ut(() => {
		t.ac.abort(_e), t.ac = null;
	}), t.fn !== null && (t.teardown = f), pr(t, 0), Fn(t));
}
function wt(e) {
	if (e.effects !== null) for (let t of e.effects) t.teardown && t.fn !== null && mr(t);
}
// node_modules/svelte/src/internal/client/reactivity/batch.js
var Tt = null, j = null, Et = null, Dt = null, Ot = null, kt = !1, At = !1, jt = null, Mt = null, Nt = 0, Pt = 1, Ft = class e {
	id = Pt++;
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
		Tt === null ? Tt = this : (Tt.next = this, this.prev = Tt), Tt = this;
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
			for (var r of n.d) rt(r, y), t(r);
			for (r of n.m) rt(r, b), t(r);
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
		for (let [e, t] of this.#s) rt(e, t), this.schedule(e);
		this.apply();
		for (var t = jt = [], n = [], r = Mt = []; this.#a.length > 0;) {
			Nt++ > 1e3 && (this.#b(), Lt());
			for (let e of this.#p()) try {
				this.#h(e, t, n);
			} catch (t) {
				throw Ht(e), this.#d() || this.discard(), t;
			}
		}
		if (j = null, r.length > 0) {
			var i = e.ensure();
			for (let e of r) i.schedule(e);
		}
		if (jt = null, Mt = null, this.#d()) {
			this.#y(n), this.#y(t);
			for (let [e, t] of this.#c) Vt(e, t);
			r.length > 0 && j.#m();
			return;
		}
		let a = this.#g();
		if (a) this.#y(n), this.#y(t), a.#v(this);
		else {
			this.#s.clear();
			for (let e of this.#e) e(this);
			this.#e.clear(), Et = this, zt(n), zt(t), Et = null, this.#i?.resolve();
			var o = j;
			this.#n === 0 && (this.#a.length === 0 || o !== null) && this.#b(), o !== null && (Wt.clear(), o.#m());
		}
	}
	#h(e, t, n) {
		e.f ^= v;
		for (var r = e.first; r !== null;) {
			var i = r.f, a = !!(i & 96);
			if (!(a && i & 1024 || i & 8192 || this.#c.has(r)) && r.fn !== null) {
				a ? r.f ^= v : i & 4 ? t.push(r) : cr(r) && (i & 16 && this.add_dirty_reaction(r, b), mr(r));
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
					r & 4194320 && !this.async_deriveds.has(i) && (this.#s.delete(i), rt(i, y), this.schedule(i));
				}
			}
		};
		for (let e of this.current.keys()) t(e);
		this.oncommit(() => e.discard()), e.#b(), j = this, this.#m();
	}
	#y(e) {
		for (var t = 0; t < e.length; t += 1) at(e[t], this.#s);
	}
	capture(e, t, n = !1) {
		e.v !== be && !this.previous.has(e) && this.previous.set(e, e.v), e.f & 8388608 || (this.current.set(e, [t, n]), Dt?.set(e, t)), this.is_fork || (e.v = t);
	}
	activate() {
		j = this;
	}
	deactivate() {
		j = null, Dt = null;
	}
	flush() {
		try {
			At = !0, j = this, this.#m();
		} finally {
			Nt = 0, Ot = null, jt = null, Mt = null, At = !1, j = null, Dt = null, Wt.clear();
		}
	}
	discard() {
		for (let e of this.#t) e(this);
		this.#t.clear();
		for (let e of this.async_deriveds.values()) e.reject(_t);
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
		this.#u || (this.#u = !0, et(() => {
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
			!At && !kt && et(() => {
				t.started || t.flush();
			});
		}
		return j;
	}
	apply() {
		Dt = null;
	}
	schedule(e) {
		Ot = e, e.b?.is_pending && e.f & 16777228 && !(e.f & 32768) ? e.b.defer_effect(e) : this.#a.push(e);
	}
	#b() {
		if (this.linked) {
			var e = this.prev, t = this.next;
			e === null || (e.next = t), t === null ? Tt = e : t.prev = e, this.linked = !1;
		}
	}
};
function It(e) {
	var t = kt, n = Et;
	Et = null, kt = !0;
	try {
		var r;
		for (e && (It(), r = e());;) {
			if (tt(), j === null) return r;
			j.flush();
		}
	} finally {
		kt = t, Et = n;
	}
}
function Lt() {
	try {
		He();
	} catch (e) {
		vn(e, Ot);
	}
}
var Rt = null;
function zt(e) {
	var t = e.length;
	if (t !== 0) {
		for (var n = 0; n < t;) {
			var r = e[n++];
			if (!(r.f & 24576) && cr(r) && (Rt = new Set(), mr(r), r.deps === null && r.first === null && r.nodes === null && r.teardown === null && r.ac === null && zn(r), Rt?.size > 0)) {
				Wt.clear();
				for (let e of Rt) {
					if (e.f & 24576) continue;
					let t = [e], n = e.parent;
					for (; n !== null;) Rt.has(n) && (Rt.delete(n), t.push(n)), n = n.parent;
					for (let e = t.length - 1; e >= 0; e--) {
						let n = t[e];
						n.f & 24576 || mr(n);
					}
				}
				Rt.clear();
			}
		}
		Rt = null;
	}
}
function Bt(e) {
	j.schedule(e);
}
function Vt(e, t) {
	if (!(e.f & 32 && e.f & 1024)) {
		e.f & 2048 ? t.d.push(e) : e.f & 4096 && t.m.push(e), rt(e, v);
		for (var n = e.first; n !== null;) Vt(n, t), n = n.next;
	}
}
function Ht(e) {
	rt(e, v);
	for (var t = e.first; t !== null;) Ht(t), t = t.next;
}
// node_modules/svelte/src/internal/client/reactivity/sources.js
var Ut = new Set(), Wt = new Map(), Gt = !1;
function Kt(e, t) {
	return {
		f: 0,
		v: e,
		reactions: null,
		equals: Ne,
		rv: 0,
		wv: 0
	};
}
function M(e, t) {
	let n = Kt(e, t);
	return Qn(n), n;
}
function qt(e, t = !1, n = !0) {
	let r = Kt(e);
	return t || (r.equals = Fe), r;
}
function N(e, t, n = !1) {
	return z !== null && (!Jn || z.f & 131072) && Ze() && z.f & 4325394 && (Zn === null || !Zn.has(e)) && Ke(), Xt(e, n ? en(t) : t, Mt);
}
var Jt = null, Yt = 0;
function Xt(e, t, n = null) {
	if (!e.equals(t)) {
		Kn ? Wt.set(e, t) : Wt.has(e) || Wt.set(e, e.v);
		var r = Ft.ensure();
		if (r.capture(e, t), e.f & 2) {
			let t = e;
			e.f & 2048 && xt(t), Dt === null && it(t);
		}
		e.wv = sr(), Jt = null, Yt = 0, $t(e, y, n), Jt = null, Ze() && B !== null && B.f & 1024 && !(B.f & 96) && (tr === null ? nr([e]) : tr.push(e)), !r.is_fork && Ut.size > 0 && !Gt && Zt();
	}
	return t;
}
function Zt() {
	Gt = !1;
	for (let e of Ut) {
		e.f & 1024 && rt(e, b);
		let t;
		try {
			t = cr(e);
		} catch {
			t = !0;
		}
		t && mr(e);
	}
	Ut.clear();
}
function Qt(e) {
	N(e, e.v + 1);
}
function $t(e, t, n) {
	var r = e.reactions;
	if (r !== null) {
		var i = Ze(), a = r.length;
		if (Yt += a, Yt > 1e5 && Jt === null && (Jt = new Set()), Jt !== null) {
			if (Jt.has(e)) return;
			Jt.add(e);
		}
		for (var o = 0; o < a; o++) {
			var s = r[o], c = s.f;
			if (i || s !== B) {
				var l = (c & y) === 0;
				if (l && rt(s, t), c & 131072) Ut.add(s);
				else if (c & 2) {
					var u = s;
					Dt?.delete(u), $t(u, b, n);
				} else if (l) {
					var d = s;
					c & 16 && Rt !== null && Rt.add(d), n === null ? Bt(d) : n.push(d);
				}
			}
		}
	}
}
function en(t) {
	if (typeof t != "object" || !t || ce in t || le in t) return t;
	let n = l(t);
	if (n !== s && n !== c) return t;
	var r = new Map(), i = e(t), o = M(0), u = null, d = ar, f = (e) => {
		if (ar === d) return e();
		var t = z, n = ar;
		Yn(null), or(d);
		var r = e();
		return Yn(t), or(n), r;
	};
	return i && r.set("length", M(t.length, u)), new Proxy(t, {
		defineProperty(e, t, n) {
			"value" in n && n.configurable !== !1 && n.enumerable !== !1 && n.writable !== !1 || We();
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
					let e = f(() => M(be, u));
					r.set(t, e), Qt(o);
				}
			} else N(n, be), Qt(o);
			return !0;
		},
		get(e, n, i) {
			if (n === ce) return t;
			var o = r.get(n), s = n in e;
			if (o === void 0 && (!s || a(e, n)?.writable) && (o = f(() => M(en(s ? e[n] : be), u)), r.set(n, o)), o !== void 0) {
				var c = V(o);
				return c === be ? void 0 : c;
			}
			return Reflect.get(e, n, i);
		},
		getOwnPropertyDescriptor(e, t) {
			this.has?.(e, t);
			var n = Reflect.getOwnPropertyDescriptor(e, t), i = r.get(t);
			if (i !== void 0) {
				var a = V(i);
				if (a === be) return;
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
			var n = r.get(t), i = n !== void 0 && n.v !== be || Reflect.has(e, t);
			return (n !== void 0 || (B !== null || z !== null) && (!i || a(e, t)?.writable)) && (n === void 0 && (n = f(() => M(i ? en(e[t]) : be, u)), r.set(t, n)), V(n) === be) ? !1 : i;
		},
		set(e, t, n, s) {
			var c = r.get(t), l = t in e;
			if (i && t === "length") for (var d = n; d < c.v; d += 1) {
				var p = r.get(d + "");
				p === void 0 ? d in e && (p = f(() => M(be, u)), r.set(d + "", p)) : N(p, be);
			}
			if (c === void 0) (!l || a(e, t)?.writable) && (c = f(() => M(void 0, u)), N(c, en(n)), r.set(t, c));
			else {
				l = c.v !== be;
				var m = f(() => en(n));
				N(c, m);
			}
			var h = Reflect.getOwnPropertyDescriptor(e, t);
			if (h?.set && h.set.call(s, n), !l) {
				if (i && typeof t == "string") {
					var g = r.get("length"), _ = Number(t);
					Number.isInteger(_) && _ >= g.v && N(g, _ + 1);
				}
				Qt(o);
			}
			return !0;
		},
		ownKeys(e) {
			V(o);
			var t = Reflect.ownKeys(e).filter((e) => {
				var t = r.get(e);
				return t === void 0 || t.v !== be;
			});
			for (var [n, i] of r) i.v !== be && !(n in e) && t.push(n);
			return t;
		},
		setPrototypeOf() {
			Ge();
		}
	});
}
function tn(e) {
	try {
		if (typeof e == "object" && e && ce in e) return e[ce];
	} catch {}
	return e;
}
function nn(e, t) {
	return Object.is(tn(e), tn(t));
}
var rn, an, on, sn;
function cn() {
	if (rn === void 0) {
		rn = window, an = /Firefox/.test(navigator.userAgent);
		var e = Element.prototype, t = Node.prototype, n = Text.prototype;
		on = a(t, "firstChild").get, sn = a(t, "nextSibling").get, u(e) && (e[pe] = void 0, e[fe] = null, e[me] = void 0, e.__e = void 0), u(n) && (n[he] = void 0);
	}
}
function ln(e = "") {
	return document.createTextNode(e);
}
function un(e) {
	return on.call(e);
}
function dn(e) {
	return sn.call(e);
}
function P(e, t) {
	if (!w) return un(e);
	var n = un(T);
	if (n === null) n = T.appendChild(ln());
	else if (t && n.nodeType !== 3) {
		var r = ln();
		return n?.before(r), E(r), r;
	}
	return t && gn(n), E(n), n;
}
function F(e, t = !1) {
	if (!w) {
		var n = un(e);
		return n instanceof Comment && n.data === "" ? dn(n) : n;
	}
	if (t) {
		if (T?.nodeType !== 3) {
			var r = ln();
			return T?.before(r), E(r), r;
		}
		gn(T);
	}
	return T;
}
function I(e, t = !1) {
	if (!w) return un(e);
	var n = P(e, t);
	return D(e), n;
}
function L(e, t = 1, n = !1) {
	let r = w ? T : e;
	for (var i; t--;) i = r, r = dn(r);
	if (!w) return r;
	if (n) {
		if (r?.nodeType !== 3) {
			var a = ln();
			return r === null ? i?.after(a) : r.before(a), E(a), a;
		}
		gn(r);
	}
	return E(r), r;
}
function fn(e) {
	e.textContent = "";
}
function pn() {
	return !1;
}
function mn(e, t, n) {
	return t == null || t === "http://www.w3.org/1999/xhtml" ? n ? document.createElement(e, { is: n }) : document.createElement(e) : n ? document.createElementNS(t, e, { is: n }) : document.createElementNS(t, e);
}
function hn(e = "") {
	return document.createComment(e);
}
function gn(e) {
	if (e.nodeValue.length < 65536) return;
	let t = e.nextSibling;
	for (; t !== null && t.nodeType === 3;) t.remove(), e.nodeValue += t.nodeValue, t = e.nextSibling;
}
function _n(e) {
	var t = B;
	if (t === null) return z.f |= se, e;
	if (!(t.f & 32768) && !(t.f & 4)) throw e;
	vn(e, t);
}
function vn(e, t) {
	if (e === ye) throw e;
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
function yn(e) {
	B === null && (z === null && Ve(e), Be()), Kn && ze(e);
}
function bn(e, t) {
	var n = t.last;
	n === null ? t.last = t.first = e : (n.next = e, e.prev = n, t.last = e);
}
function xn(e, t) {
	var n = B;
	n !== null && n.f & 8192 && (e |= x);
	var r = {
		ctx: Je,
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
	if (e & 4) jt === null ? Ft.ensure().schedule(r) : jt.push(r);
	else if (t !== null) {
		try {
			mr(r);
		} catch (e) {
			throw Ln(r), e;
		}
		i.deps === null && i.teardown === null && i.nodes === null && i.first === i.last && !(i.f & 524288) && (i = i.first, e & 16 && e & 65536 && i !== null && (i.f |= C));
	}
	if (i !== null && (i.parent = n, n !== null && bn(i, n), z !== null && z.f & 2 && !(e & 64))) {
		var a = z;
		(a.effects ??= []).push(i);
	}
	return r;
}
function Sn() {
	return z !== null && !Jn;
}
function Cn(e) {
	let t = xn(8, null);
	return rt(t, v), t.teardown = e, t;
}
function wn(e) {
	yn("$effect");
	var t = B.f;
	if (!z && t & 32 && Je !== null && !Je.i) {
		var n = Je;
		(n.e ??= []).push(e);
	} else return Tn(e);
}
function Tn(e) {
	return xn(4 | re, e);
}
function En(e) {
	return yn("$effect.pre"), xn(8 | re, e);
}
function Dn(e) {
	Ft.ensure();
	let t = xn(64 | ne, e);
	return (e = {}) => new Promise((n) => {
		e.outro ? Bn(t, () => {
			Ln(t), n(void 0);
		}) : (Ln(t), n(void 0));
	});
}
function On(e) {
	return xn(4, e);
}
function kn(e) {
	return xn(oe | ne, e);
}
function An(e, t = 0) {
	return xn(8 | t, e);
}
function R(e, t = [], n = [], r = []) {
	ft(r, t, n, (t) => {
		xn(8, () => {
			e(...t.map(V));
		});
	});
}
function jn(e, t = 0) {
	return xn(16 | t, e);
}
function Mn(e, t = 0) {
	return xn(_ | t, e);
}
function Nn(e) {
	return xn(32 | ne, e);
}
function Pn(e) {
	var t = e.teardown;
	if (t !== null) {
		let n = Kn, r = z;
		qn(!0), Yn(null);
		try {
			t.call(null);
		} catch (t) {
			vn(t, e.parent);
		} finally {
			qn(n), Yn(r);
		}
	}
}
function Fn(e, t = !1) {
	var n = e.first;
	for (e.first = e.last = null; n !== null;) {
		let e = n.ac;
		e !== null && ut(() => {
			e.abort(_e);
		});
		var r = n.next;
		n.f & 64 ? n.parent = null : Ln(n, t), n = r;
	}
}
function In(e) {
	for (var t = e.first; t !== null;) {
		var n = t.next;
		t.f & 32 || Ln(t), t = n;
	}
}
function Ln(e, t = !0) {
	var n = !1;
	(t || e.f & 262144) && e.nodes !== null && e.nodes.end !== null && (Rn(e.nodes.start, e.nodes.end), n = !0), e.f |= te, Fn(e, t && !n), pr(e, 0);
	var r = e.nodes && e.nodes.t;
	if (r !== null) for (let e of r) e.stop();
	Pn(e), e.f ^= te, e.f |= S;
	var i = e.parent;
	i !== null && i.first !== null && zn(e), e.next = e.prev = e.teardown = e.ctx = e.deps = e.fn = e.nodes = e.ac = e.b = null;
}
function Rn(e, t) {
	for (; e !== null;) {
		var n = e === t ? null : dn(e);
		e.remove(), e = n;
	}
}
function zn(e) {
	var t = e.parent, n = e.prev, r = e.next;
	n !== null && (n.next = r), r !== null && (r.prev = n), t !== null && (t.first === e && (t.first = r), t.last === e && (t.last = n));
}
function Bn(e, t, n = !0) {
	var r = [];
	e.f |= 256, Vn(e, r, !0);
	var i = () => {
		n && Ln(e), t && t();
	}, a = r.length;
	if (a > 0) {
		var o = () => --a || i();
		for (var s of r) s.out(o);
	} else i();
}
function Vn(e, t, n) {
	if (!(e.f & 8192)) {
		e.f ^= x;
		var r = e.nodes && e.nodes.t;
		if (r !== null) for (let e of r) (e.is_global || n) && t.push(e);
		for (var i = e.first; i !== null;) {
			var a = i.next;
			if (!(i.f & 64)) {
				var o = !!(i.f & 65536) || !!(i.f & 32) && !!(e.f & 16);
				Vn(i, t, o ? n : !1);
			}
			i = a;
		}
	}
}
function Hn(e) {
	e.f &= -257, Un(e, !0);
}
function Un(e, t) {
	if (!(e.f & 256) && e.f & 8192) {
		e.f ^= x, e.f & 1024 || (rt(e, y), Ft.ensure().schedule(e));
		for (var n = e.first; n !== null;) {
			var r = n.next, i = !!(n.f & 65536) || !!(n.f & 32);
			Un(n, i ? t : !1), n = r;
		}
		var a = e.nodes && e.nodes.t;
		if (a !== null) for (let e of a) (e.is_global || t) && e.in();
	}
}
function Wn(e, t) {
	if (e.nodes) for (var n = e.nodes.start, r = e.nodes.end; n !== null;) {
		var i = n === r ? null : dn(n);
		t.append(n), n = i;
	}
}
// node_modules/svelte/src/internal/client/legacy.js
var Gn = null, Kn = !1;
function qn(e) {
	Kn = e;
}
var z = null, Jn = !1;
function Yn(e) {
	z = e;
}
var B = null;
function Xn(e) {
	B = e;
}
var Zn = null;
function Qn(e) {
	z !== null && (z.f & 2097152 || z.f & 2) && (Zn ??= new Set()).add(e);
}
var $n = null, er = 0, tr = null;
function nr(e) {
	tr = e;
}
var rr = 1, ir = 0, ar = ir;
function or(e) {
	ar = e;
}
function sr() {
	return ++rr;
}
function cr(e) {
	var t = e.f;
	if (t & 2048) return !0;
	if (t & 4096) {
		for (var n = e.deps, r = n.length, i = 0; i < r; i++) {
			var a = n[i];
			if (cr(a) && St(a), a.wv > e.wv) return !0;
		}
		t & 512 && Dt === null && rt(e, v);
	}
	return !1;
}
function lr(e, t, n = !0) {
	var r = e.reactions;
	if (r !== null && !(Zn !== null && Zn.has(e))) for (var i = 0; i < r.length; i++) {
		var a = r[i];
		a.f & 2 ? lr(a, t, !1) : t === a && (n ? rt(a, y) : a.f & 1024 && rt(a, b), Bt(a));
	}
}
function ur(e) {
	var t = $n, n = er, r = tr, i = z, a = Zn, o = Je, s = Jn, c = ar, l = e.f;
	$n = null, er = 0, tr = null, z = l & 96 ? null : e, Zn = null, Ye(e.ctx), Jn = !1, ar = ++ir, e.ac !== null && (ut(() => {
		e.ac.abort(_e);
	}), e.ac = null);
	try {
		e.f |= ae;
		var u = e.fn, d = u();
		e.f |= ee;
		var f = dr(e);
		if (Ze() && tr !== null && !Jn && f !== null && !(e.f & 6146)) for (var p = 0; p < tr.length; p++) lr(tr[p], e);
		if (i !== null && i !== e) {
			if (ir++, i.deps !== null) for (let e = 0; e < n; e += 1) i.deps[e].rv = ir;
			if (t !== null) for (let e of t) e.rv = ir;
			tr !== null && (r === null ? r = tr : r.push(...tr));
		}
		return e.f & 8388608 && (e.f ^= se), d;
	} catch (t) {
		return dr(e), _n(t);
	} finally {
		e.f ^= ae, $n = t, er = n, tr = r, z = i, Zn = a, Ye(o), Jn = s, ar = c;
	}
}
function dr(e) {
	var t = e.deps, n = j?.is_fork;
	if ($n !== null) {
		var r;
		if (n || pr(e, er), t !== null && er > 0) for (t.length = er + $n.length, r = 0; r < $n.length; r++) t[er + r] = $n[r];
		else e.deps = t = $n;
		if (Sn() && e.f & 512) for (r = er; r < t.length; r++) (t[r].reactions ??= []).push(e);
	} else !n && t !== null && er < t.length && (pr(e, er), t.length = er);
	return t;
}
function fr(e, r) {
	let i = r.reactions;
	if (i !== null) {
		var a = t.call(i, e);
		if (a !== -1) {
			var o = i.length - 1;
			o === 0 ? i = r.reactions = null : (i[a] = i[o], i.pop());
		}
	}
	if (i === null && r.f & 2 && ($n === null || !n.call($n, r))) {
		var s = r;
		s.f & 512 && (s.f ^= 512), s.v !== be && it(s), s.ac !== null && ut(() => {
			s.ac.abort(_e), s.ac = null, rt(s, y);
		}), Ct(s), pr(s, 0);
	}
}
function pr(e, t) {
	var n = e.deps;
	if (n !== null) for (var r = t; r < n.length; r++) fr(e, n[r]);
}
function mr(e) {
	var t = e.f;
	if (!(t & 16384)) {
		rt(e, v);
		var n = B;
		B = e;
		try {
			t & 16777232 ? In(e) : Fn(e), Pn(e);
			var r = ur(e);
			e.teardown = typeof r == "function" ? r : null, e.wv = rr;
		} finally {
			B = n;
		}
	}
}
async function hr() {
	await Promise.resolve(), It();
}
function V(e) {
	var t = !!(e.f & 2);
	if (Gn?.add(e), z !== null && !Jn && !(B !== null && B.f & 16384) && (Zn === null || !Zn.has(e))) {
		var r = z.deps;
		if (z.f & 2097152) e.rv < ir && (e.rv = ir, $n === null && r !== null && r[er] === e ? er++ : $n === null ? $n = [e] : $n.push(e));
		else {
			z.deps ??= [], n.call(z.deps, e) || z.deps.push(e);
			var i = e.reactions;
			i === null ? e.reactions = [z] : n.call(i, z) || i.push(z);
		}
	}
	if (Kn && Wt.has(e)) return Wt.get(e);
	if (t) {
		var a = e;
		if (Kn) {
			var o = a.v;
			return (!(a.f & 1024) && a.reactions !== null || _r(a)) && (o = xt(a)), Wt.set(a, o), o;
		}
		var s = !(a.f & 512) && !Jn && z !== null && !!(z.f & 512), c = (a.f & ee) === 0;
		cr(a) && (s && (a.f |= 512), St(a)), s && !c && (wt(a), gr(a));
	}
	if (Dt?.has(e)) return Dt.get(e);
	if (e.f & 8388608) throw e.v;
	return e.v;
}
function gr(e) {
	if (e.f |= 512, e.deps !== null) for (let r of e.deps) {
		var t = r.reactions;
		t === null ? r.reactions = [e] : n.call(t, e) || t.push(e), r.f & 2 && !(r.f & 512) && (wt(r), gr(r));
	}
}
function _r(e) {
	if (e.v === be) return !0;
	if (e.deps === null) return !1;
	for (let t of e.deps) if (Wt.has(t) || t.f & 2 && _r(t)) return !0;
	return !1;
}
function vr(e) {
	var t = Jn;
	try {
		return Jn = !0, e();
	} finally {
		Jn = t;
	}
}
function yr(e) {
	return e.endsWith("capture") && e !== "gotpointercapture" && e !== "lostpointercapture";
}
var br = [
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
function xr(e) {
	return br.includes(e);
}
var Sr = "allowfullscreen.async.autofocus.autoplay.checked.controls.default.disabled.formnovalidate.indeterminate.inert.ismap.loop.multiple.muted.nomodule.novalidate.open.playsinline.readonly.required.reversed.seamless.selected.webkitdirectory.defer.disablepictureinpicture.disableremoteplayback".split("."), Cr = {
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
function wr(e) {
	return e = e.toLowerCase(), Cr[e] ?? e;
}
[...Sr];
var Tr = ["touchstart", "touchmove"];
function Er(e) {
	return Tr.includes(e);
}
var Dr = [
	"textarea",
	"script",
	"style",
	"title"
];
function Or(e) {
	return Dr.includes(e);
}
// node_modules/svelte/src/internal/client/dom/elements/events.js
var kr = Symbol("events"), Ar = new Set(), jr = new Set();
function Mr(e, t, n, r = {}) {
	function i(e) {
		if (r.capture || Rr.call(t, e), !e.cancelBubble) return ut(() => n?.call(this, e));
	}
	return e.startsWith("pointer") || e.startsWith("touch") || e === "wheel" ? (i.__removed = !1, et(() => {
		i.__removed || t.addEventListener(e, i, r);
	})) : t.addEventListener(e, i, r), i;
}
function Nr(e, t, n, r = {}) {
	var i = Mr(t, e, n, r);
	return () => {
		i.__removed = !0, e.removeEventListener(t, i, r);
	};
}
function Pr(e, t, n, r, i) {
	var a = {
		capture: r,
		passive: i
	}, o = Mr(e, t, n, a);
	(t === document.body || t === window || t === document || t instanceof HTMLMediaElement) && Cn(() => {
		o.__removed = !0, t.removeEventListener(e, o, a);
	});
}
function H(e, t, n) {
	(t[kr] ??= {})[e] = n;
}
function Fr(e) {
	for (var t = 0; t < e.length; t++) Ar.add(e[t]);
	for (var n of jr) n(e);
}
var Ir = null, Lr = !1;
function Rr(e) {
	var t = this, n = t.ownerDocument, r = e.type, a = e.composedPath?.() || [], o = a[0] || e.target;
	Ir = e, Lr || (Lr = !0, setTimeout(() => {
		Lr = !1, Ir = null;
	}));
	var s = 0, c = Ir === e && e[kr];
	if (c) {
		var l = a.indexOf(c);
		if (l !== -1 && (t === document || t === window)) {
			e[kr] = t;
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
		Yn(null), Xn(null);
		try {
			for (var p, m = []; o !== null && o !== t;) {
				try {
					var h = o[kr]?.[r];
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
			e[kr] = t, delete e.currentTarget, Yn(d), Xn(f);
		}
	}
}
// node_modules/svelte/src/internal/client/dom/reconciler.js
var zr = globalThis?.window?.trustedTypes && globalThis.window.trustedTypes.createPolicy("svelte-trusted-html", { createHTML: (e) => e });
function Br(e) {
	return zr?.createHTML(e) ?? e;
}
function Vr(e) {
	var t = mn("template");
	return t.innerHTML = Br(e.replaceAll("<!>", "<!---->")), t.content;
}
// node_modules/svelte/src/internal/client/dom/template.js
function Hr(e, t) {
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
		if (w) return Hr(T, null), T;
		i === void 0 && (i = Vr(a ? e : "<!>" + e), n || (i = un(i)));
		var t = r || an ? document.importNode(i, !0) : i.cloneNode(!0);
		if (n) {
			var o = un(t), s = t.lastChild;
			Hr(o, s);
		} else Hr(t, t);
		return t;
	};
}
function Ur(e, t, n = "svg") {
	var r = !e.startsWith("<!>"), i = !!(t & 1), a = `<${n}>${r ? e : "<!>" + e}</${n}>`, o;
	return () => {
		if (w) return Hr(T, null), T;
		if (!o) {
			var e = un(Vr(a));
			if (i) for (o = document.createDocumentFragment(); un(e);) o.appendChild(un(e));
			else o = un(e);
		}
		var t = o.cloneNode(!0);
		if (i) {
			var n = un(t), r = t.lastChild;
			Hr(n, r);
		} else Hr(t, t);
		return t;
	};
}
function Wr(e, t) {
	return Ur(e, t, "svg");
}
function Gr(e = "") {
	if (!w) {
		var t = ln(e + "");
		return Hr(t, t), t;
	}
	var n = T;
	return n.nodeType === 3 ? gn(n) : (n.before(n = ln()), E(n)), Hr(n, n), n;
}
function Kr() {
	if (w) return Hr(T, null), T;
	var e = document.createDocumentFragment(), t = document.createComment(""), n = ln();
	return e.append(t, n), Hr(t, n), e;
}
function W(e, t) {
	if (w) {
		var n = B;
		n.f & 32768 && n.nodes.end !== null || (n.nodes.end = T), ke();
	} else e !== null && e.before(t);
}
function qr() {
	if (w && T && T.nodeType === 8 && T.textContent?.startsWith("$")) {
		let e = T.textContent.substring(1);
		return ke(), e;
	}
	return (window.__svelte ??= {}).uid ??= 1, `c${window.__svelte.uid++}`;
}
// node_modules/svelte/src/reactivity/create-subscriber.js
function Jr(e) {
	let t = 0, n = Kt(0), r;
	return () => {
		Sn() && (V(n), An(() => (t === 0 && (r = vr(() => e(() => Qt(n)))), t += 1, () => {
			et(() => {
				--t, t === 0 && (r?.(), r = void 0, Qt(n));
			});
		})));
	};
}
// node_modules/svelte/src/internal/client/dom/blocks/boundary.js
var Yr = C | ne;
function Xr(e, t, n, r) {
	new Zr(e, t, n, r);
}
var Zr = class {
	parent;
	is_pending = !1;
	transform_error;
	#e;
	#t = w ? T : null;
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
	#m = Jr(() => (this.#p = Kt(this.#l), () => {
		this.#p = null;
	}));
	constructor(e, t, n, r) {
		this.#e = e, this.#n = t, this.#r = (e) => {
			var t = B;
			t.b = this, t.f |= 128, n(e);
		}, this.parent = B.b, this.transform_error = r ?? this.parent?.transform_error ?? ((e) => e), this.#i = jn(() => {
			if (w) {
				let e = Me(this.#t);
				ke();
				let t = e === "[!";
				if (e.startsWith("[?")) {
					let t = JSON.parse(e.slice(2));
					this.#g(t);
				} else t ? this.#y() : this.#h();
			} else this.#b();
		}, Yr), w && (this.#e = T);
	}
	#h() {
		try {
			this.#a = Nn(() => this.#r(this.#e));
		} catch (e) {
			this.error(e);
		}
	}
	#g(e) {
		let t = this.#n.failed, { reset: n, invoke_onerror: r } = this.#_(e);
		et(r), t && (this.#s = Nn(() => {
			t(this.#e, () => e, () => n);
		}));
	}
	#_(e) {
		var t = !1, n = !1;
		let r = () => {
			this.#v() || (t ? De() : (t = !0, n && qe(), this.#s !== null && Bn(this.#s, () => {
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
					vn(e, this.#i && this.#i.parent);
				}
			}
		};
	}
	#v() {
		return (this.#i.f & (S | te)) !== 0;
	}
	#y() {
		let e = this.#n.pending;
		e && (this.is_pending = !0, this.#o = Nn(() => e(this.#e)), et(() => {
			if (!this.#v()) {
				var e = this.#c = document.createDocumentFragment(), t = ln(), n = !1;
				e.append(t), this.#a = this.#S(() => {
					try {
						return Nn(() => this.#r(t));
					} catch (e) {
						try {
							this.error(e), n = !0;
						} catch (e) {
							vn(e, this.#i.parent);
						}
						return null;
					}
				}), this.#a === null ? (this.#c = null, n && this.#x(j)) : this.#u === 0 && (this.#e.before(e), this.#c = null, Bn(this.#o, () => {
					this.#o = null;
				}), this.#x(j));
			}
		}));
	}
	#b() {
		try {
			if (this.is_pending = this.has_pending_snippet(), this.#u = 0, this.#l = 0, this.#a = Nn(() => {
				this.#r(this.#e);
			}), this.#u > 0) {
				var e = this.#c = document.createDocumentFragment();
				Wn(this.#a, e);
				let t = this.#n.pending;
				this.#o = Nn(() => t(this.#e));
			} else this.#x(j);
		} catch (e) {
			this.error(e);
		}
	}
	#x(e) {
		this.is_pending = !1, e.transfer_reactions(this.#f);
	}
	defer_effect(e) {
		at(e, this.#f);
	}
	is_rendered() {
		return !this.is_pending && (!this.parent || this.parent.is_rendered());
	}
	has_pending_snippet() {
		return !!this.#n.pending;
	}
	#S(e) {
		var t = B, n = z, r = Je;
		Xn(this.#i), Yn(this.#i), Ye(this.#i.ctx);
		try {
			return Ft.ensure(), e();
		} finally {
			Xn(t), Yn(n), Ye(r);
		}
	}
	#C(e, t) {
		this.has_pending_snippet() ? (this.#u += e, this.#u === 0 && (this.#x(t), this.#o && Bn(this.#o, () => {
			this.#o = null;
		}), this.#c &&= (this.#e.before(this.#c), null))) : this.parent && this.parent.#C(e, t);
	}
	update_pending_count(e, t) {
		this.#C(e, t), this.#l += e, !this.#p || this.#d || (this.#d = !0, et(() => {
			this.#d = !1, this.#p && Xt(this.#p, this.#l);
		}));
	}
	get_effect_pending() {
		return this.#m(), V(this.#p);
	}
	error(e) {
		if (e === ye || !this.#n.onerror && !this.#n.failed) throw e;
		j?.is_fork ? (this.#a && j.skip_effect(this.#a), this.#o && j.skip_effect(this.#o), this.#s && j.skip_effect(this.#s), j.oncommit(() => {
			this.#v() || this.#w(e);
		})) : this.#w(e);
	}
	#w(e) {
		this.#a &&= (Ln(this.#a), null), this.#o &&= (Ln(this.#o), null), this.#s &&= (Ln(this.#s), null), w && (E(this.#t), Ae(), E(je()));
		let t = this.#n.failed, n = (e) => {
			if (this.#v()) return;
			let { reset: n, invoke_onerror: r } = this.#_(e);
			r(), t && !this.#v() && (this.#s = this.#S(() => {
				try {
					return Nn(() => {
						var r = B;
						r.b = this, r.f |= 128, t(this.#e, () => e, () => n);
					});
				} catch (e) {
					return vn(e, this.#i.parent), null;
				}
			}));
		};
		et(() => {
			if (!this.#v()) {
				var t;
				try {
					t = this.transform_error(e);
				} catch (e) {
					vn(e, this.#i && this.#i.parent);
					return;
				}
				typeof t == "object" && t && typeof t.then == "function" ? t.then(n, (e) => vn(e, this.#i && this.#i.parent)) : n(t);
			}
		});
	}
};
function G(e, t) {
	var n = t == null ? "" : typeof t == "object" ? `${t}` : t;
	n !== (e[he] ??= e.nodeValue) && (e[he] = n, e.nodeValue = `${n}`);
}
function Qr(e, t) {
	return ei(e, t);
}
var $r = new Map();
function ei(e, { target: t, anchor: n, props: i = {}, events: a, context: o, intro: s = !0, transformError: c }) {
	cn();
	var l = void 0, u = Dn(() => {
		var s = n ?? t.appendChild(ln());
		Xr(s, { pending: () => {} }, (t) => {
			O({});
			var n = Je;
			if (o && (n.c = o), a && (i.$$events = a), w && Hr(t, null), l = e(t, i) || Xe(), w && (B.nodes.end = T, T === null || T.nodeType !== 8 || T.data !== "]")) throw Te(), ye;
			k();
		}, c);
		var u = new Set(), d = (e) => {
			for (var n = 0; n < e.length; n++) {
				var r = e[n];
				if (!u.has(r)) {
					u.add(r);
					var i = Er(r);
					for (let e of [t, document]) {
						var a = $r.get(e);
						a === void 0 && (a = new Map(), $r.set(e, a));
						var o = a.get(r);
						o === void 0 ? (e.addEventListener(r, Rr, { passive: i }), a.set(r, 1)) : a.set(r, o + 1);
					}
				}
			}
		};
		return d(r(Ar)), jr.add(d), () => {
			for (var e of u) for (let n of [t, document]) {
				var r = $r.get(n), i = r.get(e);
				--i == 0 ? (n.removeEventListener(e, Rr), r.delete(e), r.size === 0 && $r.delete(n)) : r.set(e, i);
			}
			jr.delete(d), s !== n && s.parentNode?.removeChild(s);
		};
	});
	return ti.set(l, u), l;
}
var ti = new WeakMap(), ni = class {
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
			if (n) Hn(n), this.#r.delete(t);
			else {
				var r = this.#n.get(t);
				r && (Hn(r.effect), this.#t.set(t, r.effect), this.#n.delete(t), r.fragment.lastChild.remove(), this.anchor.before(r.fragment), n = r.effect);
			}
			for (let [t, n] of this.#e) {
				if (this.#e.delete(t), t === e) break;
				let r = this.#n.get(n);
				r && (Ln(r.effect), this.#n.delete(n));
			}
			for (let [e, r] of this.#t) {
				if (e === t || this.#r.has(e)) continue;
				let i = () => {
					if (Array.from(this.#e.values()).includes(e)) {
						var t = document.createDocumentFragment();
						Wn(r, t), t.append(ln()), this.#n.set(e, {
							effect: r,
							fragment: t
						});
					} else Ln(r);
					this.#r.delete(e), this.#t.delete(e);
				};
				this.#i || !n ? (this.#r.add(e), Bn(r, i, !1)) : i();
			}
		}
	};
	#o = (e) => {
		this.#e.delete(e);
		let t = Array.from(this.#e.values());
		for (let [e, n] of this.#n) t.includes(e) || (Ln(n.effect), this.#n.delete(e));
	};
	ensure(e, t) {
		var n = j, r = pn();
		if (t && !this.#t.has(e) && !this.#n.has(e)) {
			if (r) {
				var i = document.createDocumentFragment(), a = ln();
				i.append(a), this.#n.set(e, {
					effect: Nn(() => t(a)),
					fragment: i
				});
			} else this.#t.set(e, Nn(() => t(this.anchor)));
		}
		if (this.#e.set(n, e), r) {
			for (let [t, r] of this.#t) t === e ? n.unskip_effect(r) : n.skip_effect(r);
			for (let [t, r] of this.#n) t === e ? n.unskip_effect(r.effect) : n.skip_effect(r.effect);
			n.oncommit(this.#a), n.ondiscard(this.#o);
		} else w && (this.anchor = T), this.#a(n);
	}
}, ri = 0, ii = 1, ai = 2;
function oi(e, t, n, r, i) {
	w && ke();
	var a = Ze(), o = be, s = a ? Kt(o) : qt(o, !1, !1), c = a ? Kt(o) : qt(o, !1, !1), l = new ni(e);
	jn(() => {
		var a = j, o = t(), u = !1;
		let d = w && p(o) === (e.data === "[!");
		if (d && (E(je()), Oe(!1)), p(o)) {
			var f = pt(), m = !1;
			let e = (e) => {
				if (!u) {
					m = !0, f(!1), j === a && a.deactivate(), Ft.ensure();
					try {
						e();
					} finally {
						mt(!1), kt || It();
					}
				}
			};
			o.then((t) => {
				e(() => {
					Xt(s, t), l.ensure(ii, r && ((e) => r(e, s)));
				});
			}, (t) => {
				e(() => {
					if (Xt(c, t), l.ensure(ai, i && ((e) => i(e, c))), !i) throw c.v;
				});
			}), w ? l.ensure(ri, n) : et(() => {
				m || e(() => {
					l.ensure(ri, n);
				});
			});
		} else Xt(s, o), l.ensure(ii, r && ((e) => r(e, s)));
		return d && Oe(!0), () => {
			u = !0;
		};
	});
}
// node_modules/svelte/src/internal/client/dom/blocks/if.js
function K(e, t, n = !1) {
	var r;
	w && (r = T, ke());
	var i = new ni(e), a = n ? C : 0;
	function o(e, t) {
		if (w) {
			var n = Me(r);
			if (e !== parseInt(n.substring(1))) {
				var a = je();
				E(a), i.anchor = a, Oe(!1), i.ensure(e, t), Oe(!0);
				return;
			}
		}
		i.ensure(e, t);
	}
	jn(() => {
		var e = !1;
		t((t, n = 0) => {
			e = !0, o(n, t);
		}), e || o(-1, null);
	}, a);
}
// node_modules/svelte/src/internal/client/dom/blocks/key.js
var si = Symbol("NaN");
function ci(e, t, n) {
	w && ke();
	var r = new ni(e), i = !Ze();
	jn(() => {
		var e = t();
		e !== e && (e = si), i && typeof e == "object" && e && (e = {}), r.ensure(e, n);
	});
}
// node_modules/svelte/src/internal/client/dom/blocks/each.js
function li(e, t) {
	return t;
}
function ui(e, t, n) {
	for (var i = [], a = t.length, o, s = t.length, c = 0; c < a; c++) {
		let n = t[c];
		Bn(n, () => {
			if (o) {
				if (o.pending.delete(n), o.done.add(n), o.pending.size === 0) {
					var t = e.outrogroups;
					di(e, r(o.done)), t.delete(o), t.size === 0 && (e.outrogroups = null);
				}
			} else --s;
		}, !1);
	}
	if (s === 0) {
		var l = i.length === 0 && n !== null && e.pending.size === 0;
		if (l) {
			var u = n, d = u.parentNode;
			fn(d), d.append(u), e.items.clear();
		}
		di(e, t, !l);
	} else o = {
		pending: new Set(t),
		done: new Set()
	}, (e.outrogroups ??= new Set()).add(o);
}
function di(e, t, n = !0) {
	var r;
	if (e.pending.size > 0) {
		r = new Set();
		for (let t of e.pending.values()) for (let n of t) r.add(e.items.get(n).e);
	}
	for (var i = 0; i < t.length; i++) {
		var a = t[i];
		r?.has(a) ? (a.f |= ie, Wn(a, document.createDocumentFragment())) : Ln(t[i], n);
	}
}
var fi;
function pi(t, n, i, a, o, s = null) {
	var c = t, l = new Map();
	if (n & 4) {
		var u = t;
		c = w ? E(un(u)) : u.appendChild(ln());
	}
	w && ke();
	var d = null, f = yt(() => {
		var t = i();
		return e(t) ? t : t == null ? [] : r(t);
	}), p = new Map(), m = !0;
	function h(e) {
		if (!(_.effect.f & 16384)) {
			_.pending.delete(e);
			var t = V(f);
			_.fallback = d, hi(_, t, c, n, a), d !== null && (t.length === 0 ? d.f & 33554432 ? (d.f ^= ie, _i(d, null, c)) : Hn(d) : Bn(d, () => {
				d = null;
			}));
		}
	}
	function g(e) {
		_.pending.delete(e);
	}
	var _ = {
		effect: jn(() => {
			var e = V(f), t = e.length;
			let r = !1;
			w && Me(c) === "[!" != (t === 0) && (c = je(), E(c), Oe(!1), r = !0);
			for (var u = new Set(), _ = j, v = pn(), y = 0; y < t; y += 1) {
				w && T.nodeType === 8 && T.data === "]" && (c = T, r = !0, Oe(!1));
				var b = e[y], x = a(b, y), S = m ? null : l.get(x);
				S ? (S.v && Xt(S.v, b), S.i && Xt(S.i, y), v && _.unskip_effect(S.e)) : (S = gi(l, m ? c : fi ??= ln(), b, x, y, o, n, i), m || (S.e.f |= ie), l.set(x, S)), u.add(x);
			}
			if (t === 0 && s && !d && (m ? d = Nn(() => s(c)) : (d = Nn(() => s(fi ??= ln())), d.f |= ie)), t > u.size && Re("", "", ""), w && t > 0 && E(je()), !m) {
				if (p.set(_, u), v) {
					for (let [e, t] of l) u.has(e) || _.skip_effect(t.e);
					_.oncommit(h), _.ondiscard(g);
				} else h(_);
			}
			r && Oe(!0), V(f);
		}),
		flags: n,
		items: l,
		pending: p,
		outrogroups: null,
		fallback: d
	};
	m = !1, w && (c = T);
}
function mi(e) {
	for (; e !== null && !(e.f & 32);) e = e.next;
	return e;
}
function hi(e, t, n, i, a) {
	var o = !!(i & 8), s = t.length, c = e.items, l = mi(e.effect.first), u, d = null, f, p = [], m = [], h, g, _, v;
	if (o) for (v = 0; v < s; v += 1) h = t[v], g = a(h, v), _ = c.get(g).e, _.f & 33554432 || (_.nodes?.a?.measure(), (f ??= new Set()).add(_));
	for (v = 0; v < s; v += 1) {
		if (h = t[v], g = a(h, v), _ = c.get(g).e, e.outrogroups !== null) for (let t of e.outrogroups) t.pending.delete(_), t.done.delete(_);
		if (_.f & 8192 && (Hn(_), o && (_.nodes?.a?.unfix(), (f ??= new Set()).delete(_))), _.f & 33554432) {
			if (_.f ^= ie, _ === l) _i(_, null, n);
			else {
				var y = d ? d.next : l;
				_ === e.effect.last && (e.effect.last = _.prev), _.prev && (_.prev.next = _.next), _.next && (_.next.prev = _.prev), vi(e, d, _), vi(e, _, y), _i(_, y, n), d = _, p = [], m = [], l = mi(d.next);
				continue;
			}
		}
		if (_ !== l) {
			if (u !== void 0 && u.has(_)) {
				if (p.length < m.length) {
					var b = m[0], x;
					d = b.prev;
					var S = p[0], ee = p[p.length - 1];
					for (x = 0; x < p.length; x += 1) _i(p[x], b, n);
					for (x = 0; x < m.length; x += 1) u.delete(m[x]);
					vi(e, S.prev, ee.next), vi(e, d, S), vi(e, ee, b), l = b, d = ee, --v, p = [], m = [];
				} else u.delete(_), _i(_, l, n), vi(e, _.prev, _.next), vi(e, _, d === null ? e.effect.first : d.next), vi(e, d, _), d = _;
				continue;
			}
			for (p = [], m = []; l !== null && l !== _;) (u ??= new Set()).add(l), m.push(l), l = mi(l.next);
			if (l === null) continue;
		}
		_.f & 33554432 || p.push(_), d = _, l = mi(_.next);
	}
	if (e.outrogroups !== null) {
		for (let t of e.outrogroups) t.pending.size === 0 && (di(e, r(t.done)), e.outrogroups?.delete(t));
		e.outrogroups.size === 0 && (e.outrogroups = null);
	}
	if (l !== null || u !== void 0) {
		var te = [];
		if (u !== void 0) for (_ of u) _.f & 8192 || te.push(_);
		for (; l !== null;) !(l.f & 8192) && l !== e.fallback && te.push(l), l = mi(l.next);
		var C = te.length;
		if (C > 0) {
			var ne = i & 4 && s === 0 ? n : null;
			if (o) {
				for (v = 0; v < C; v += 1) te[v].nodes?.a?.measure();
				for (v = 0; v < C; v += 1) te[v].nodes?.a?.fix();
			}
			ui(e, te, ne);
		}
	}
	o && et(() => {
		if (f !== void 0) for (_ of f) _.nodes?.a?.apply();
	});
}
function gi(e, t, n, r, i, a, o, s) {
	var c = o & 1 ? o & 16 ? Kt(n) : qt(n, !1, !1) : null, l = o & 2 ? Kt(i) : null;
	return {
		v: c,
		i: l,
		e: Nn(() => (a(t, c ?? n, l ?? i, s), () => {
			e.delete(r);
		}))
	};
}
function _i(e, t, n) {
	if (e.nodes) for (var r = e.nodes.start, i = e.nodes.end, a = t && !(t.f & 33554432) ? t.nodes.start : n; r !== null;) {
		var o = dn(r);
		if (a.before(r), r === i) return;
		r = o;
	}
}
function vi(e, t, n) {
	t === null ? e.effect.first = n : t.next = n, n === null ? e.effect.last = t : n.prev = t;
}
function yi(e, t, n = !1, r = !1, i = !1, a = !1) {
	var o = e, s = "";
	if (n) {
		var c = e;
		w && (o = E(un(c)));
	}
	R(() => {
		var e = B;
		if (s === (s = t() ?? "")) w && ke();
		else if (n && !w) e.nodes = null, c.innerHTML = s, s !== "" && Hr(un(c), c.lastChild);
		else if (e.nodes !== null && (Rn(e.nodes.start, e.nodes.end), e.nodes = null), s !== "") {
			if (w) {
				for (var a = T.data, l = ke(), u = l; l !== null && (l.nodeType !== 8 || l.data !== "");) u = l, l = dn(l);
				if (l === null) throw Te(), ye;
				Hr(T, u), o = E(l);
			} else {
				var d = mn(r ? "svg" : i ? "math" : "template", r ? Se : i ? Ce : void 0);
				d.innerHTML = s;
				var f = r || i ? d : d.content;
				if (Hr(un(f), f.lastChild), r || i) for (; un(f);) o.before(un(f));
				else o.before(f);
			}
		}
	});
}
// node_modules/svelte/src/internal/client/dom/blocks/snippet.js
function bi(e, t, ...n) {
	var r = new ni(e);
	jn(() => {
		let e = t() ?? null;
		r.ensure(e, e && ((t) => e(t, ...n)));
	}, C);
}
// node_modules/svelte/src/internal/client/dom/blocks/svelte-component.js
function xi(e, t, n) {
	var r;
	w && (r = T, ke());
	var i = new ni(e);
	jn(() => {
		var e = t() ?? null;
		if (w && Me(r) === "[" != (e !== null)) {
			var a = je();
			E(a), i.anchor = a, Oe(!1), i.ensure(e, e && ((t) => n(t, e))), Oe(!0);
		} else i.ensure(e, e && ((t) => n(t, e)));
	}, C);
}
// node_modules/svelte/src/internal/client/dom/blocks/svelte-element.js
function Si(e, t, n, r, i, a) {
	let o = w;
	w && ke();
	var s = null;
	w && T.nodeType === 1 && (s = T, ke());
	var c = w ? T : e, l = new ni(c, !1);
	jn(() => {
		let e = t() || null;
		var a = i ? i() : n || e === "svg" ? Se : void 0;
		if (e === null) l.ensure(null, null);
		else return l.ensure(e, (t) => {
			if (e) {
				var n = w;
				if (s = w ? s : mn(e, a), Hr(s, s), r) {
					var i = null;
					w && Or(e) && s.append(i = document.createComment(""));
					var o = w ? un(s) : s.appendChild(ln());
					w && (o === null ? Oe(!1) : E(o)), r(s, o), i?.remove();
				}
				B.nodes.end = s, n || t.before(s);
			}
			w && E(t);
		}), () => {};
	}, C), Cn(() => {}), o && (Oe(!0), E(c));
}
// node_modules/svelte/src/internal/client/dom/elements/attachments.js
function Ci(e, t) {
	var n = void 0, r;
	Mn(() => {
		n !== (n = t()) && (r &&= (Ln(r), null), n && (r = Nn(() => {
			On(() => n(e));
		})));
	});
}
// node_modules/clsx/dist/clsx.mjs
function wi(e) {
	var t, n, r = "";
	if (typeof e == "string" || typeof e == "number") r += e;
	else if (typeof e == "object") {
		if (Array.isArray(e)) {
			var i = e.length;
			for (t = 0; t < i; t++) e[t] && (n = wi(e[t])) && (r && (r += " "), r += n);
		} else for (n in e) e[n] && (r && (r += " "), r += n);
	}
	return r;
}
function Ti() {
	for (var e, t, n = 0, r = "", i = arguments.length; n < i; n++) (e = arguments[n]) && (t = wi(e)) && (r && (r += " "), r += t);
	return r;
}
// node_modules/svelte/src/internal/shared/attributes.js
function Ei(e) {
	return typeof e == "object" ? Ti(e) : e ?? "";
}
var Di = [..." 	\n\r\f\xA0\v﻿"];
function Oi(e, t, n) {
	var r = e == null ? "" : "" + e;
	if (t && (r = r ? r + " " + t : t), n) {
		for (var i of Object.keys(n)) if (n[i]) r = r ? r + " " + i : i;
		else if (r.length) for (var a = i.length, o = 0; (o = r.indexOf(i, o)) >= 0;) {
			var s = o + a;
			(o === 0 || Di.includes(r[o - 1])) && (s === r.length || Di.includes(r[s])) ? r = (o === 0 ? "" : r.substring(0, o)) + r.substring(s + 1) : o = s;
		}
	}
	return r === "" ? null : r;
}
function ki(e, t = !1) {
	var n = t ? " !important;" : ";", r = "";
	for (var i of Object.keys(e)) {
		var a = e[i];
		a != null && a !== "" && (r += " " + i + ": " + a + n);
	}
	return r;
}
function Ai(e) {
	return e[0] !== "-" || e[1] !== "-" ? e.toLowerCase() : e;
}
function ji(e, t) {
	if (t) {
		var n = "", r, i;
		if (Array.isArray(t) ? (r = t[0], i = t[1]) : r = t, e) {
			e = String(e).replaceAll(/\/\*.*?\*\//g, "").trim();
			var a = !1, o = 0, s = !1, c = [];
			r && c.push(...Object.keys(r).map(Ai)), i && c.push(...Object.keys(i).map(Ai));
			var l = 0, u = -1;
			let t = e.length;
			for (var d = 0; d < t; d++) {
				var f = e[d];
				if (s ? f === "/" && e[d - 1] === "*" && (s = !1) : a ? a === f && (a = !1) : f === "/" && e[d + 1] === "*" ? s = !0 : f === "\"" || f === "'" ? a = f : f === "(" ? o++ : f === ")" && o--, !s && a === !1 && o === 0) {
					if (f === ":" && u === -1) u = d;
					else if (f === ";" || d === t - 1) {
						if (u !== -1) {
							var p = Ai(e.substring(l, u).trim());
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
		return r && (n += ki(r)), i && (n += ki(i, !0)), n = n.trim(), n === "" ? null : n;
	}
	return e == null ? null : String(e);
}
// node_modules/svelte/src/internal/client/dom/elements/class.js
function Mi(e, t, n, r, i, a) {
	var o = e[pe];
	if (w || o !== n || o === void 0) {
		var s = Oi(n, r, a);
		w && s === e.getAttribute("class") || (s == null ? e.removeAttribute("class") : t ? e.className = s : e.setAttribute("class", s)), e[pe] = n;
	} else if (a && i !== a) for (var c in a) {
		var l = !!a[c];
		(i == null || l !== !!i[c]) && e.classList.toggle(c, l);
	}
	return a;
}
// node_modules/svelte/src/internal/client/dom/elements/style.js
function Ni(e, t = {}, n, r) {
	for (var i in n) {
		var a = n[i];
		t[i] !== a && (n[i] == null ? e.style.removeProperty(i) : e.style.setProperty(i, a, r));
	}
}
function Pi(e, t, n, r) {
	var i = e[me];
	if (w || i !== t) {
		var a = ji(t, r);
		w && a === e.getAttribute("style") || (a == null ? e.removeAttribute("style") : e.style.cssText = a), e[me] = t;
	} else r && (Array.isArray(r) ? (Ni(e, n?.[0], r[0]), Ni(e, n?.[1], r[1], "important")) : Ni(e, n, r));
	return r;
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/select.js
function Fi(e, t) {
	t ? e.hasAttribute("selected") || e.setAttribute("selected", "") : e.removeAttribute("selected");
}
function Ii(e, t) {
	var n = !("__defaultValue" in e);
	(n || e.__defaultValue !== t) && (e.__defaultValue = t, Li(e, !n || "__value" in e));
}
function Li(t, n) {
	var r = t.__defaultValue, i = t.multiple, a = i ? r ?? [] : null;
	if (!i || e(a)) {
		var o = t.selectedIndex, s = n && i ? new Set(t.selectedOptions) : null;
		for (var c of t.options) {
			var l = Vi(c);
			Fi(c, i ? a.includes(l) : nn(l, r));
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
function Ri(t, n, r = !1) {
	if (t.multiple) {
		if (n == null) return;
		if (!e(n)) return Ee();
		for (var i of t.options) i.selected = n.includes(Vi(i));
	} else {
		for (i of t.options) if (nn(Vi(i), n)) {
			i.selected = !0;
			return;
		}
		r && n === void 0 || (t.selectedIndex = -1);
	}
}
function zi(e) {
	var t = new MutationObserver((t) => {
		t.every(Hi) || ("__defaultValue" in e && Li(e, !1), "__value" in e && Ri(e, e.__value));
	});
	t.observe(e, {
		childList: !0,
		subtree: !0,
		attributes: !0,
		attributeFilter: ["value"]
	}), Cn(() => {
		t.disconnect();
	});
}
function Bi(e, t, n = t) {
	var r = new WeakSet(), i = !0;
	dt(e, "change", (t) => {
		var i = t ? "[selected]" : ":checked", a;
		if (e.multiple) a = [].map.call(e.querySelectorAll(i), Vi);
		else {
			var o = e.querySelector(i) ?? e.querySelector("option:not([disabled])");
			a = o && Vi(o);
		}
		n(a), e.__value = a, j !== null && r.add(j);
	}), On(() => {
		var a = t();
		if (e === document.activeElement) {
			var o = j;
			if (r.has(o)) return;
		}
		if (Ri(e, a, i), i && a === void 0) {
			var s = e.querySelector(":checked");
			s !== null && (a = Vi(s), n(a));
		}
		e.__value = a, i = !1;
	});
}
function Vi(e) {
	return "__value" in e ? e.__value : e.value;
}
function Hi(e) {
	if (e.target.closest("selectedcontent") !== null) return !0;
	if (e.type === "childList") {
		var t = [...e.addedNodes, ...e.removedNodes];
		return t.length > 0 && t.every((e) => e.nodeName === "SELECTEDCONTENT");
	}
	return !1;
}
// node_modules/svelte/src/internal/client/dom/elements/attributes.js
var Ui = Symbol("class"), Wi = Symbol("style"), Gi = Symbol("is custom element"), Ki = Symbol("is html"), qi = ve ? "link" : "LINK", Ji = ve ? "input" : "INPUT", Yi = ve ? "option" : "OPTION", Xi = ve ? "select" : "SELECT", Zi = ve ? "progress" : "PROGRESS";
function Qi(e) {
	if (w) {
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
		e[ge] = n, et(n), lt();
	}
}
function $i(e, t) {
	var n = ra(e);
	n.value !== (n.value = t ?? void 0) && (e.value !== t || t === 0 && e.nodeName === Zi) && (e.value = t ?? "");
}
function ea(e, t) {
	var n = ra(e);
	n.checked !== (n.checked = t ?? void 0) && (e.checked = t);
}
function q(e, t, n, r) {
	var i = ra(e);
	if (!(w && (i[t] = e.getAttribute(t), t === "src" || t === "srcset" || t === "href" && e.nodeName === qi))) {
		var a = i[t];
		a !== (i[t] = n) && (t === "loading" && (e[de] = n), n == null ? e.removeAttribute(t) : typeof n != "string" && aa(e).has(t) ? e[t] = n : (!w || typeof n != "number" && typeof n != "boolean" || a !== String(n)) && e.setAttribute(t, n));
	}
}
function ta(e, t, n, r, i = !1, a = !1) {
	w && i && e.nodeName === Ji && ("defaultValue" in n || "defaultChecked" in n || Qi(e));
	var o = ra(e), s = o[Gi], c = !o[Ki];
	let l = w && s;
	l && Oe(!1);
	var u = t || {}, d = e.nodeName === Yi, f = e.nodeName === Xi;
	try {
		for (var p in t) !(p in n) && p[0] + p[1] !== "$$" && (n[p] = null);
		n.class ? n.class = Ei(n.class) : (r || n[Ui]) && (n.class = null), n[Wi] && (n.style ??= null);
		var m = aa(e);
		if (e.nodeName === Ji && "type" in n && ("value" in n || "__value" in n)) {
			var h = n.type;
			(h !== u.type || h === void 0 && e.hasAttribute("type")) && (u.type = h, q(e, "type", h, a));
		}
		for (let i in n) {
			let l = n[i];
			if (d && i === "value" && l == null) e.value = e.__value = "", u[i] = l;
			else if (i === "class") Mi(e, e.namespaceURI === "http://www.w3.org/1999/xhtml", l, r, t?.[Ui], n[Ui]), u[i] = l, u[Ui] = n[Ui];
			else if (i === "style") Pi(e, l, t?.[Wi], n[Wi]), u[i] = l, u[Wi] = n[Wi];
			else {
				var g = u[i];
				if (l !== g || l === void 0 && e.hasAttribute(i)) {
					u[i] = l;
					var _ = i[0] + i[1];
					if (_ !== "$$") {
						if (_ === "on") {
							let t = {}, n = "$$" + i, r = i.slice(2);
							var v = xr(r);
							if (yr(r) && (r = r.slice(0, -7), t.capture = !0), !v && g) {
								if (l != null) continue;
								e.removeEventListener(r, u[n], t), u[n] = null;
							}
							if (v) H(r, e, l), Fr([r]);
							else if (l != null) {
								function a(e) {
									u[i].call(this, e);
								}
								u[n] = Mr(r, e, a, t);
							}
						} else if (i === "style") q(e, i, l);
						else if (i === "autofocus") ot(e, !!l);
						else if (!s && (i === "__value" || i === "value" && l != null)) e.__value = l, (g == null || e.value !== l || l === 0 && e.nodeName === Zi) && (e.value = l);
						else if (i === "selected" && d) Fi(e, l);
						else {
							var y = i;
							c || (y = wr(y));
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
							} else b || (s || typeof l != "string") && m.has(y) ? (e[y] = l, y in o && (o[y] = be)) : typeof l != "function" && q(e, y, l, a);
						}
					}
				}
			}
		}
	} finally {
		l && Oe(!0);
	}
	return u;
}
function na(e, t, n = [], r = [], i = [], a, o = !1, s = !1) {
	ft(i, n, r, (n) => {
		var r = void 0, i = {}, c = e.nodeName === Xi, l = !1;
		if (Mn(() => {
			var u = t(...n.map(V)), d = ta(e, r, u, a, o, s);
			if (l && c) {
				var f = e;
				"defaultValue" in u && Ii(f, u.defaultValue), "value" in u && Ri(f, u.value);
			}
			for (let e of Object.getOwnPropertySymbols(i)) u[e] || Ln(i[e]);
			for (let t of Object.getOwnPropertySymbols(u)) {
				var p = u[t];
				t.description !== "@attach" || r && p === r[t] || (i[t] && Ln(i[t]), i[t] = Nn(() => Ci(e, () => p))), d[t] = p;
			}
			r = d;
		}), c) {
			var u = e;
			On(() => {
				var e = r;
				"defaultValue" in e && Ii(u, e.defaultValue), Ri(u, e.value, !0), zi(u);
			});
		}
		l = !0;
	});
}
function ra(e) {
	return e[fe] ??= {
		[Gi]: e.nodeName.includes("-"),
		[Ki]: e.namespaceURI === xe
	};
}
var ia = new Map();
function aa(e) {
	var t = e.getAttribute("is") || e.nodeName, n = ia.get(t);
	if (n) return n;
	ia.set(t, n = new Set());
	for (var r, i = e, a = Element.prototype; a !== i;) {
		for (var s in r = o(i), r) r[s].set && s !== "innerHTML" && s !== "textContent" && s !== "innerText" && n.add(s);
		i = l(i);
	}
	return n;
}
// node_modules/svelte/src/internal/client/dom/elements/customizable-select.js
var oa = null;
function sa() {
	if (oa === null) {
		var e = mn("select");
		e.innerHTML = Br("<option><span>t</span></option>"), oa = e.firstChild?.firstChild?.nodeType === 1;
	}
	return oa;
}
function ca(e, t) {
	var n = w;
	sa() || (Oe(!1), e.textContent = "", e.append(hn("")));
	try {
		t();
	} finally {
		n && (w ? D(e) : (Oe(!0), E(e)));
	}
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/input.js
function la(e, t, n = t) {
	var r = new WeakSet();
	dt(e, "input", async (i) => {
		var a = i ? e.defaultValue : e.value;
		if (a = ua(e) ? da(a) : a, n(a), j !== null && r.add(j), await hr(), a !== (a = t())) {
			var o = e.selectionStart, s = e.selectionEnd, c = e.value.length;
			if (e.value = a ?? "", s !== null) {
				var l = e.value.length;
				o === s && s === c && l > c ? (e.selectionStart = l, e.selectionEnd = l) : (e.selectionStart = o, e.selectionEnd = Math.min(s, l));
			}
		}
	}), (w && e.defaultValue !== e.value || vr(t) == null && e.value) && (n(ua(e) ? da(e.value) : e.value), j !== null && r.add(j)), An(() => {
		var n = t();
		if (e === document.activeElement) {
			var i = j;
			if (r.has(i)) return;
		}
		ua(e) && n === da(e.value) || (e.type !== "date" || n || e.value) && n !== e.value && (e.value = n ?? "");
	});
}
function ua(e) {
	var t = e.type;
	return t === "number" || t === "range";
}
function da(e) {
	return e === "" ? null : +e;
}
var fa = new class e {
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
function pa(e, t, n) {
	var r = fa.observe(e, () => n(e[t]));
	On(() => (vr(() => n(e[t])), r));
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/this.js
function ma(e, t) {
	return e === t || e?.[ce] === t;
}
function ha(e = Xe(), t, n, r) {
	var i = Je.r, a = B;
	return On(() => {
		var o, s;
		return An(() => {
			o = s, s = r?.() || [], vr(() => {
				ma(n(...s), e) || (t(e, ...s), o && ma(n(...o), e) && t(null, ...o));
			});
		}), () => {
			let r = a;
			for (; r !== i && r.parent !== null && r.parent.f & 33554432;) r = r.parent;
			let o = () => {
				s && ma(n(...s), e) && t(null, ...s);
			}, c = r.teardown;
			r.teardown = () => {
				o(), c?.();
			};
		};
	}), e;
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/universal.js
function ga(e, t, n, r, i) {
	var a = () => {
		r(n[e]);
	};
	n.addEventListener(t, a), i ? An(() => {
		n[e] = i();
	}) : a(), (n === document.body || n === window || n === document) && Cn(() => {
		n.removeEventListener(t, a);
	});
}
// node_modules/svelte/src/internal/client/reactivity/store.js
var _a = !1;
function va(e) {
	var t = _a;
	try {
		return _a = !1, [e(), _a];
	} finally {
		_a = t;
	}
}
// node_modules/svelte/src/internal/client/reactivity/props.js
var ya = {
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
		if (t === ce || t === ue) return !1;
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
function ba(...e) {
	return new Proxy({ props: e }, ya);
}
function xa(e, t, n, r) {
	var i = !0, o = !!(n & 8), s = !!(n & 16), c = r, l = !0, u = void 0, d = () => s && i ? (u ??= gt(r), V(u)) : (l && (l = !1, c = s ? vr(r) : r), c);
	let f;
	if (o) {
		var p = ce in e || ue in e;
		f = a(e, t)?.set ?? (p && t in e ? (n) => e[t] = n : void 0);
	}
	var m, h = !1;
	o ? [m, h] = va(() => e[t]) : m = e[t], m === void 0 && r !== void 0 && (m = d(), f && (i && Ue(t), f(m)));
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
	var v = !1, y = (n & 1 ? gt : yt)(() => (v = !1, g()));
	o && V(y);
	var b = B;
	return (function(e, t) {
		if (arguments.length > 0) {
			let n = t ? V(y) : i && o ? en(e) : e;
			return N(y, n), v = !0, c !== void 0 && (c = n), e;
		}
		return Kn && v || b.f & 16384 ? y.v : V(y);
	});
}
function Sa(e) {
	Je === null && Ie("onMount"), wn(() => {
		let t = vr(e);
		if (typeof t == "function") return t;
	});
}
function Ca(e) {
	Je === null && Ie("onDestroy"), Sa(() => () => vr(e));
}
// node_modules/svelte/src/internal/disclose-version.js
typeof window < "u" && ((window.__svelte ??= {}).v ??= new Set()).add("5");
// src/api/failure.ts
var wa = class extends Error {
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
function Ta(e) {
	return e instanceof wa ? e : new wa(0, null);
}
function Ea(e) {
	return e instanceof DOMException && e.name === "AbortError";
}
// node_modules/openapi-fetch/dist/index.mjs
var Da = /\{[^{}]+\}/g, Oa = () => typeof process == "object" && Number.parseInt(process?.versions?.node?.substring(0, 2)) >= 18 && process.versions.undici;
function ka() {
	return Math.random().toString(36).slice(2, 11);
}
function Aa(e) {
	let { baseUrl: t = "", Request: n = globalThis.Request, fetch: r = globalThis.fetch, querySerializer: i, bodySerializer: a, pathSerializer: o, headers: s, requestInitExt: c = void 0, ...l } = { ...e };
	c = Oa() ? c : void 0, t = za(t);
	let u = [];
	async function d(e, d) {
		let { baseUrl: f, fetch: p = r, Request: m = n, headers: h, params: g = {}, parseAs: _ = "json", querySerializer: v, bodySerializer: y = a ?? Ia, pathSerializer: b, body: x, middleware: S = [], ...ee } = d || {}, te = t;
		f && (te = za(f) ?? t);
		let C = typeof i == "function" ? i : Pa(i);
		v && (C = typeof v == "function" ? v : Pa({
			...typeof i == "object" ? i : {},
			...v
		}));
		let ne = b || o || Fa, re = x === void 0 ? void 0 : y(x, Ra(s, h, g.header)), ie = Ra(re === void 0 || re instanceof FormData ? {} : { "Content-Type": "application/json" }, s, h, g.header), ae = [...u, ...S], oe = {
			redirect: "follow",
			...l,
			...ee,
			body: re,
			headers: ie
		}, se, ce, le = new m(La(e, {
			baseUrl: te,
			params: g,
			querySerializer: C,
			pathSerializer: ne
		}), oe), ue;
		for (let e in ee) e in le || (le[e] = ee[e]);
		if (ae.length) {
			se = ka(), ce = Object.freeze({
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
						ue = n;
						break;
					} else throw Error("onRequest: must return new Request() or Response() when modifying the request");
				}
			}
		}
		if (!ue) {
			try {
				ue = await p(le, c);
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
								n = void 0, ue = t;
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
						response: ue,
						schemaPath: e,
						params: g,
						options: ce,
						id: se
					});
					if (t) {
						if (!(t instanceof Response)) throw Error("onResponse: must return new Response() when modifying the response");
						ue = t;
					}
				}
			}
		}
		let de = ue.headers.get("Content-Length");
		if (ue.status === 204 || le.method === "HEAD" || de === "0" && !ue.headers.get("Transfer-Encoding")?.includes("chunked")) return ue.ok ? {
			data: void 0,
			response: ue
		} : {
			error: void 0,
			response: ue
		};
		if (ue.ok) return {
			data: await (async () => {
				if (_ === "stream") return ue.body;
				if (_ === "json" && !de) {
					let e = await ue.text();
					return e ? JSON.parse(e) : void 0;
				}
				return await ue[_]();
			})(),
			response: ue
		};
		let fe = await ue.text();
		try {
			fe = JSON.parse(fe);
		} catch {}
		return {
			error: fe,
			response: ue
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
function ja(e, t, n) {
	if (t == null) return "";
	if (typeof t == "object") throw Error("Deeply-nested arrays/objects aren’t supported. Provide your own `querySerializer()` to handle these.");
	return `${e}=${n?.allowReserved === !0 ? t : encodeURIComponent(t)}`;
}
function Ma(e, t, n) {
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
		r.push(ja(a, t[i], n));
	}
	let a = r.join(i);
	return n.style === "label" || n.style === "matrix" ? `${i}${a}` : a;
}
function Na(e, t, n) {
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
	for (let r of t) n.style === "simple" || n.style === "label" ? i.push(n.allowReserved === !0 ? r : encodeURIComponent(r)) : i.push(ja(e, r, n));
	return n.style === "label" || n.style === "matrix" ? `${r}${i.join(r)}` : i.join(r);
}
function Pa(e) {
	return function(t) {
		let n = [];
		if (t && typeof t == "object") for (let r in t) {
			let i = t[r];
			if (i != null) {
				if (Array.isArray(i)) {
					if (i.length === 0) continue;
					n.push(Na(r, i, {
						style: "form",
						explode: !0,
						...e?.array,
						allowReserved: e?.allowReserved || !1
					}));
				} else typeof i == "object" ? n.push(Ma(r, i, {
					style: "deepObject",
					explode: !0,
					...e?.object,
					allowReserved: e?.allowReserved || !1
				})) : n.push(ja(r, i, e));
			}
		}
		return n.join("&");
	};
}
function Fa(e, t) {
	let n = e;
	for (let r of e.match(Da) ?? []) {
		let e = r.substring(1, r.length - 1), i = !1, a = "simple";
		if (e.endsWith("*") && (i = !0, e = e.substring(0, e.length - 1)), e.startsWith(".") ? (a = "label", e = e.substring(1)) : e.startsWith(";") && (a = "matrix", e = e.substring(1)), !t || t[e] === void 0 || t[e] === null) continue;
		let o = t[e];
		n = Array.isArray(o) ? n.replace(r, Na(e, o, {
			style: a,
			explode: i
		})) : typeof o == "object" ? n.replace(r, Ma(e, o, {
			style: a,
			explode: i
		})) : a === "matrix" ? n.replace(r, `;${ja(e, o)}`) : n.replace(r, a === "label" ? `.${encodeURIComponent(o)}` : encodeURIComponent(o));
	}
	return n;
}
function Ia(e, t) {
	return e instanceof FormData ? e : t && (t.get instanceof Function ? t.get("Content-Type") ?? t.get("content-type") : t["Content-Type"] ?? t["content-type"]) === "application/x-www-form-urlencoded" ? new URLSearchParams(e).toString() : JSON.stringify(e);
}
function La(e, t) {
	let n = `${t.baseUrl}${e}`;
	t.params?.path && (n = t.pathSerializer(n, t.params.path));
	let r = t.querySerializer(t.params.query ?? {});
	return r.startsWith("?") && (r = r.substring(1)), r && (n += `?${r}`), n;
}
function Ra(...e) {
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
function za(e) {
	return e.endsWith("/") ? e.substring(0, e.length - 1) : e;
}
// src/app/presence.ts
var Ba = 6e4, Va = 0;
function Ha() {
	Va = performance.now();
}
function Ua(e) {
	let t = [
		"pointerdown",
		"pointermove",
		"keydown",
		"wheel",
		"click",
		"input"
	];
	Ha();
	for (let n of t) e.addEventListener(n, Ha, {
		capture: !0,
		passive: !0
	});
	return () => t.forEach((t) => e.removeEventListener(t, Ha, { capture: !0 }));
}
var Wa = (e = performance.now()) => e - Va < Ba, Ga = M(void 0), Ka = () => V(Ga);
function qa(e) {
	N(Ga, e, !0);
}
// src/app/preferences.ts
function Ja(e) {
	try {
		return localStorage.getItem(`spin.${e}`);
	} catch {
		return null;
	}
}
function Ya(e, t) {
	try {
		t === null ? localStorage.removeItem(`spin.${e}`) : localStorage.setItem(`spin.${e}`, t);
	} catch {}
}
// src/i18n/language.svelte.ts
var Xa = ["nl", "en"], Za = (e) => Xa.includes(e), Qa = Ja("language"), $a = M(en(Za(Qa) ? Qa : "nl")), eo = () => V($a);
function to(e) {
	N($a, e, !0), Ya("language", e), document.documentElement.lang = e;
}
// src/api/client.ts
var no = { onRequest({ request: e }) {
	e.headers.set("Accept-Language", eo());
	let t = Ka();
	return t && e.headers.set("Purpose", t), Wa() || e.headers.set("Background", "true"), (e.method === "POST" || e.method === "PATCH") && e.headers.set("Idempotency-Key", ro()), e;
} };
function ro() {
	return [...crypto.getRandomValues(new Uint8Array(16))].map((e) => e.toString(16).padStart(2, "0")).join("");
}
var J = Aa({
	baseUrl: "/",
	credentials: "same-origin"
});
J.use(no);
var io;
function ao(e) {
	return io = e, () => io = void 0;
}
async function Y(e) {
	let t;
	try {
		t = await e;
	} catch (e) {
		throw Ea(e) ? e : new wa(0, null);
	}
	if (t.response.ok) return t.data;
	let n = new wa(t.response.status, so(t.error) ? t.error : null, oo(t.response.headers.get("Retry-After")));
	throw n.unidentified && !n.refused && io?.(), n;
}
function oo(e) {
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
}), vo = (e) => X("post", "/v1/accounts/{id}/_invite", { path: { id: e } }), yo = (e) => X("post", "/v1/accounts/{id}/_sign-out", { path: { id: e } }), bo = 200, xo = (e) => Y(J.GET("/demo/roles", { signal: e })), So = (e) => Y(J.GET("/v1/me", { signal: e })), Co = (e) => Y(J.GET("/v1/schema", { signal: e }));
async function wo(e) {
	let t = [], n;
	do {
		let r = await Y(J.GET("/v1/areas", {
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
function Eo(e, t, n, r) {
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
var Do = (e, t) => Y(J.GET("/v1/actors/{id}", {
	params: { path: { id: e } },
	signal: t
}));
function Oo(e) {
	return Y(J.GET("/v1/actors", {
		params: { query: {
			kind: "Theme",
			limit: bo
		} },
		signal: e
	}));
}
var ko = (e, t) => Y(J.GET("/v1/actors/{id}/history", {
	params: { path: { id: e } },
	signal: t
})), Ao = (e) => Y(J.GET("/v1/ties/{id}/history", { params: { path: { id: e } } }));
function jo(e, t, n, r, i) {
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
function Mo(e, t, n, r) {
	let i = {
		actor: e,
		date: t,
		always: r,
		limit: bo
	};
	return Y(J.GET("/v1/ties", {
		params: { query: i },
		signal: n
	}));
}
function No(e, t, n) {
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
var Po = (e) => ({ "If-Match": `"${e}"` }), Fo = (e) => Y(J.POST("/demo/session", { body: { role: e } })), Io = () => Y(J.DELETE("/demo/session", {})), Lo = (e) => Y(J.POST("/v1/actors", { body: e })), Ro = (e) => Y(J.POST("/v1/ties", { body: e }));
function zo(e, t, n) {
	return Y(J.PATCH("/v1/actors/{id}", {
		params: {
			path: { id: e },
			header: Po(t)
		},
		body: n
	}));
}
function Bo(e, t, n) {
	return Y(J.PATCH("/v1/ties/{id}", {
		params: {
			path: { id: e },
			header: Po(t)
		},
		body: n
	}));
}
function Vo(e, t, n) {
	let r = {
		path: { id: e },
		header: Po(t)
	};
	return Y(J.POST("/v1/actors/{id}/_end", {
		params: r,
		body: { until: n }
	}));
}
function Ho(e, t, n) {
	let r = {
		path: { id: e },
		header: Po(t)
	};
	return Y(J.POST("/v1/ties/{id}/_end", {
		params: r,
		body: { until: n }
	}));
}
// src/i18n/en.ts
var Uo = {
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
	"nav.plan": "Ground plan",
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
function Wo(e, t, n) {
	return (typeof e == "string" ? e : e[Go(t.n, n)]).replace(/\{(\w+)\}(\.?)/g, (e, r, i) => {
		let a = t[r];
		return a === void 0 ? e : typeof a == "number" ? new Intl.NumberFormat(n).format(a) + i : a.endsWith(".") ? a : a + i;
	});
}
function Go(e, t) {
	return new Intl.PluralRules(t).select(Number(e)) === "one" ? "one" : "other";
}
// src/i18n/nl.ts
var Ko = {
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
function qo(e, t) {
	let n = {
		nl: {
			...Ko,
			...e
		},
		en: {
			...Uo,
			...t
		}
	};
	return (e, ...t) => Wo(n[eo()][e], t[0] ?? {}, eo());
}
var Z = qo({}, {});
function Jo(e) {
	return e.charAt(0).toLocaleUpperCase(eo()) + e.slice(1);
}
// src/ui/icons.ts
var Yo = {
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
}, Xo = Wr("<svg viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><path></path></svg>");
function Q(e, t) {
	O(t, !0);
	let n = xa(t, "small", 3, !1);
	var r = Xo(), i = I(r);
	R(() => {
		Mi(r, 0, Ei(["icon", n() && "icon--sm"])), q(i, "d", Yo[t.name]);
	}), W(e, r), k();
}
// src/frame/areas.ts
var Zo = (e) => String(e.attributes.level ?? "");
function Qo(e) {
	let t = new Map(e.map((e) => [e.id, {
		area: e,
		children: []
	}])), n = [];
	for (let e of t.values()) ((e.area.partOf ? t.get(e.area.partOf.id) : void 0)?.children ?? n).push(e);
	let r = (e) => (e.sort((e, t) => e.area.label.localeCompare(t.area.label)), e.forEach((e) => r(e.children)), e);
	return r(n);
}
function $o(e, t) {
	let n = es(t);
	return n ? e.flatMap((e) => {
		if (es(e.area.label).includes(n)) return [e];
		let r = $o(e.children, t);
		return r.length ? [{
			area: e.area,
			children: r
		}] : [];
	}) : e;
}
function es(e) {
	return e.trim().toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}
function ts(e) {
	return e.reduce((e, t) => e + 1 + ts(t.children), 0);
}
// src/frame/AreaBranch.svelte
var ns = U("<li><a><span> </span><small> </small></a> <!></li>"), rs = U("<ul class=\"branch\"></ul>");
function is(e, t) {
	O(t, !0);
	let n = (e) => e === "gemeente" || e === "wijk" || e === "buurt" ? Z(`level.${e}`) : "";
	var r = rs();
	pi(r, 21, () => t.nodes, (e) => e.area.id, (e, r) => {
		var i = ns(), a = P(i), o = P(a), s = I(o, !0), c = I(L(o), !0);
		D(a);
		var l = L(a, 2), u = (e) => {
			is(e, {
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
		}, [() => t.hrefOf(V(r).area.id), () => n(Zo(V(r).area))]), W(e, i);
	}), D(r), W(e, r), k();
}
// src/frame/AreaMenu.svelte
var as = U("<small> </small>"), os = U("<p class=\"muted small\"> </p>"), ss = U("<button class=\"area\" type=\"button\" popovertarget=\"gebied\"><!> <b> </b><span class=\"sr\"> </span><!></button> <div class=\"menu menu--area\" id=\"gebied\" popover=\"\" role=\"dialog\" tabindex=\"-1\"><div class=\"field\"><label for=\"gebied-zoek\"> </label> <input class=\"input\" id=\"gebied-zoek\" type=\"search\" autocomplete=\"off\"/></div> <p class=\"sr\" role=\"status\"> </p> <!></div>", 1);
function cs(e, t) {
	O(t, !0);
	let n = M(""), r = M(void 0), i = A(() => $o(Qo(t.areas), V(n))), a = A(() => t.current ? Zo(t.current) : ""), o = A(() => V(a) === "gemeente" || V(a) === "wijk" || V(a) === "buurt" ? Z(`level.${V(a)}`) : ""), s = A(() => t.current?.label.startsWith(V(o)) ? "" : V(o));
	function c(e) {
		N(n, ""), e.newState === "open" && V(r)?.querySelector("input")?.focus();
	}
	function l(e) {
		e.target.closest("a") && V(r)?.hidePopover();
	}
	var u = ss(), d = F(u), f = P(d), p = (e) => {
		var t = as(), n = I(t, !0);
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
	Qi(S), D(y);
	var ee = L(y, 2), te = I(ee, !0), C = L(ee, 2), ne = (e) => {
		{
			let n = A(() => t.current?.id);
			is(e, {
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
	}, re = (e) => {
		var t = os(), n = I(t, !0);
		R((e) => G(n, e), [() => Z("area.none")]), W(e, t);
	};
	K(C, (e) => {
		V(i).length ? e(ne) : e(re, -1);
	}), D(v), ha(v, (e) => N(r, e), () => V(r)), R((e, t, n, r, i) => {
		G(h, e), G(_, `, ${t ?? ""}`), q(v, "aria-label", n), G(x, r), G(te, i);
	}, [
		() => t.current?.label ?? Z("area.choose"),
		() => Z("area.other"),
		() => Z("area.title"),
		() => Z("area.search"),
		() => V(n) ? Z("area.count", { n: ts(V(i)) }) : ""
	]), Pr("toggle", v, c), H("click", v, l), la(S, () => V(n), (e) => N(n, e)), W(e, u), k();
}
Fr(["click"]);
// src/ui/Logo.svelte
var ls = Wr("<svg class=\"logo\" viewBox=\"0 0 28 28\" aria-hidden=\"true\" focusable=\"false\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.7\" stroke-linecap=\"round\" stroke-linejoin=\"round\"><path d=\"M14 1.8v7.4M14 18.8v7.4M3.4 7.9l6.4 3.7M18.2 16.4l6.4 3.7M3.4 20.1l6.4-3.7M18.2 11.600l6.400-3.700\"></path><path d=\"M14 4.600q3 3.800 8.100 4.700Q20.400 14 22.100 18.700 17 19.600 14 23.400 11 19.600 5.900 18.700 7.600 14 5.900 9.300 11 8.400 14 4.600Z\"></path><circle cx=\"14\" cy=\"14\" r=\"3.6\" fill=\"currentColor\" stroke=\"none\"></circle></svg>");
function us(e) {
	W(e, ls());
}
// src/frame/Header.svelte
var ds = U("<p class=\"fictional\"><strong>Fictieve gegevens <span lang=\"en\">/ fictional data</span></strong> <span class=\"fictional__more\"> </span></p>"), fs = U("<button class=\"search-open\" type=\"button\" aria-keyshortcuts=\"/ Control+K\" aria-haspopup=\"dialog\"><!><span> </span><kbd aria-hidden=\"true\">/</kbd></button>"), ps = U("<button class=\"button button--quiet undo\" type=\"button\" aria-keyshortcuts=\"Control+Z\"><!><span> </span></button>"), ms = U("<button class=\"button button--secondary quick\" type=\"button\" aria-keyshortcuts=\"c\" aria-haspopup=\"dialog\"><!><span> </span><kbd aria-hidden=\"true\">c</kbd></button>"), hs = U("<span class=\"nav__short\"> </span>"), gs = U("<li><a><!><span> </span><!></a></li>"), _s = U("<li class=\"nav__more\"><button type=\"button\" popovertarget=\"meer\"><!><span> </span></button></li>"), vs = U("<a><!> </a>"), ys = U("<div class=\"menu menu--more\" id=\"meer\" popover=\"\" role=\"dialog\"></div>"), bs = U("<nav class=\"nav\"><ul><!> <!></ul> <!></nav>"), xs = U("<header class=\"header\"><!> <div class=\"header__bar\"><a class=\"brand\" href=\"/\"><!><span>Spin in het web</span></a> <!> <!> <div class=\"header__tools\"><!> <!> <!></div></div> <!></header>");
function Ss(e, t) {
	O(t, !0);
	let n = A(() => t.nav.length > 5 ? t.nav.slice(4) : []), r = M(void 0);
	var i = xs(), a = P(i), o = (e) => {
		var t = ds(), n = I(L(P(t), 2), !0);
		D(t), R((e) => G(n, e), [() => Z("fictional")]), W(e, t);
	};
	K(a, (e) => {
		t.fictional && e(o);
	});
	var s = L(a, 2), c = P(s);
	us(P(c), {}), Ae(), D(c);
	var l = L(c, 2);
	bi(l, () => t.area ?? f);
	var u = L(l, 2), d = (e) => {
		var n = fs(), r = P(n);
		Q(r, { name: "search" });
		var i = I(L(r), !0);
		Ae(), D(n), R((e) => G(i, e), [() => Z("search.label")]), H("click", n, function(...e) {
			t.onSearch?.apply(this, e);
		}), W(e, n);
	};
	K(u, (e) => {
		t.onSearch && e(d);
	});
	var p = L(u, 2), m = P(p), h = (e) => {
		var n = ps(), r = P(n);
		Q(r, { name: "undo" });
		var i = I(L(r), !0);
		D(n), R((e) => G(i, e), [() => Z("undo.do")]), H("click", n, function(...e) {
			t.onUndo?.apply(this, e);
		}), W(e, n);
	};
	K(m, (e) => {
		t.onUndo && e(h);
	});
	var g = L(m, 2), _ = (e) => {
		var n = ms(), r = P(n);
		Q(r, { name: "plus" });
		var i = I(L(r), !0);
		Ae(), D(n), R((e) => G(i, e), [() => Z("contact.add")]), H("click", n, function(...e) {
			t.onContact?.apply(this, e);
		}), W(e, n);
	};
	K(g, (e) => {
		t.onContact && e(_);
	}), bi(L(g, 2), () => t.user), D(p), D(s);
	var v = L(s, 2), y = (e) => {
		var i = bs(), a = P(i), o = P(a);
		pi(o, 17, () => t.nav, (e) => e.href, (e, t) => {
			var r = gs(), i = P(r), a = P(i);
			Q(a, { get name() {
				return V(t).icon;
			} });
			var o = L(a), s = I(o, !0), c = L(o), l = (e) => {
				var n = hs(), r = I(n, !0);
				R(() => G(r, V(t).short)), W(e, n);
			};
			K(c, (e) => {
				V(t).short && e(l);
			}), D(i), D(r), R((e) => {
				Mi(r, 1, e), q(i, "href", V(t).href), q(i, "aria-current", V(t).current ? "page" : void 0), Mi(o, 1, Ei([V(t).short && "nav__long"])), G(s, V(t).text);
			}, [() => Ei([V(n).includes(V(t)) && "nav__rest"])]), W(e, r);
		});
		var s = L(o, 2), c = (e) => {
			var t = _s(), r = P(t), i = P(r);
			Q(i, { name: "more" });
			var a = I(L(i), !0);
			D(r), D(t), R((e, t) => {
				q(r, "data-current", e), G(a, t);
			}, [() => V(n).some((e) => e.current) || void 0, () => Z("nav.more")]), W(e, t);
		};
		K(s, (e) => {
			V(n).length && e(c);
		}), D(a);
		var l = L(a, 2), u = (e) => {
			var t = ys();
			pi(t, 21, () => V(n), (e) => e.href, (e, t) => {
				var n = vs(), i = P(n);
				Q(i, { get name() {
					return V(t).icon;
				} });
				var a = L(i, 1, !0);
				D(n), R(() => {
					q(n, "href", V(t).href), q(n, "aria-current", V(t).current ? "page" : void 0), G(a, V(t).text);
				}), H("click", n, () => V(r)?.hidePopover()), W(e, n);
			}), D(t), ha(t, (e) => N(r, e), () => V(r)), R((e) => q(t, "aria-label", e), [() => Z("nav.more")]), W(e, t);
		};
		K(l, (e) => {
			V(n).length && e(u);
		}), D(i), R((e) => q(i, "aria-label", e), [() => Z("nav.label")]), W(e, i);
	};
	K(v, (e) => {
		t.nav.length && e(y);
	}), D(i), R((e) => q(c, "aria-label", e), [() => Z("brand.home")]), W(e, i), k();
}
Fr(["click"]);
// src/ui/Empty.svelte
var Cs = U("<div class=\"empty\"><!> <!> <p> </p> <!></div>");
function ws(e, t) {
	let n = xa(t, "level", 3, 2);
	var r = Cs(), i = P(r);
	Q(i, { get name() {
		return t.icon;
	} });
	var a = L(i, 2);
	Si(a, () => `h${n()}`, !1, (e, n) => {
		Mi(e, 0, "empty__title");
		var r = Gr();
		R(() => G(r, t.title)), W(n, r);
	});
	var o = L(a, 2), s = I(o, !0);
	bi(L(o, 2), () => t.children ?? f), D(r), R(() => G(s, t.text)), W(e, r);
}
// src/ui/Note.svelte
var Ts = U("<div><!> <div class=\"note__body\"><!></div></div>");
function Es(e, t) {
	let n = xa(t, "tone", 3, "info");
	var r = Ts(), i = P(r);
	Q(i, { get name() {
		return t.icon;
	} });
	var a = L(i, 2);
	bi(P(a), () => t.children), D(a), D(r), R(() => Mi(r, 1, `note note--${n() ?? ""}`)), W(e, r);
}
// src/ui/FailureView.svelte
var Ds = U("<span class=\"nowrap\"> </span>"), Os = U("<p role=\"status\"><strong> </strong></p> <p> <!></p> <p><button class=\"button button--secondary button--sm\" type=\"button\"><!> </button></p>", 1);
function ks(e, t) {
	O(t, !0);
	let n = xa(t, "roleLabel", 3, "");
	var r = Kr(), i = F(r), a = (e) => {
		{
			let r = A(() => Z("noAccess.title")), i = A(() => t.failure.problem?.detail || Z("noAccess.text", { role: n() }));
			ws(e, {
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
			ws(e, {
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
			Es(e, {
				tone: "error",
				get icon() {
					return V(n);
				},
				children: (e, n) => {
					var r = Os(), i = F(r), a = I(P(i), !0);
					D(i);
					var o = L(i, 2), s = P(o), c = L(s), l = (e) => {
						var n = Ds(), r = I(n, !0);
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
Fr(["click"]);
// src/ui/shape.ts
var As = {
	Resident: "bewoner",
	Household: "bewoner",
	CircleEntry: "bewoner",
	Professional: "professional",
	Team: "professional",
	Organisation: "organisatie",
	Agreement: "organisatie",
	Funding: "organisatie"
}, js = (e) => As[e] ?? "activiteit", $ = (e) => e.toFixed(1);
function Ms(e, t, n, r) {
	switch (e) {
		case "bewoner": return `M${$(t - r)} ${$(n)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
		case "professional": return Ns(t, n, r * .885);
		case "organisatie": return Ps(t, n, r * 1.1);
		case "activiteit": return `M${$(t)} ${$(n - r * 1.25)}L${$(t + r * 1.25)} ${$(n)}L${$(t)} ${$(n + r * 1.25)}L${$(t - r * 1.25)} ${$(n)}Z`;
	}
}
function Ns(e, t, n) {
	let r = n * .28, i = $(2 * (n - r));
	return `M${$(e - n + r)} ${$(t - n)}h${i}a${$(r)} ${$(r)} 0 0 1 ${$(r)} ${$(r)}v${i}a${$(r)} ${$(r)} 0 0 1 ${$(-r)} ${$(r)}h-${i}a${$(r)} ${$(r)} 0 0 1 ${$(-r)} ${$(-r)}v-${i}a${$(r)} ${$(r)} 0 0 1 ${$(r)} ${$(-r)}Z`;
}
function Ps(e, t, n) {
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
var Fs = Wr("<circle cx=\"10\" cy=\"10\" r=\"8.800\"></circle>"), Is = Wr("<svg class=\"swatch\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\"><!><path></path></svg>");
function Ls(e, t) {
	O(t, !0);
	let n = xa(t, "ring", 3, !1), r = A(() => js(t.kind));
	var i = Is(), a = P(i), o = (e) => {
		var t = Fs();
		R(() => Mi(t, 0, `k-ring k--${V(r) ?? ""}`)), W(e, t);
	};
	K(a, (e) => {
		n() && e(o);
	});
	var s = L(a);
	D(i), R((e) => {
		Mi(s, 0, `k k--${V(r) ?? ""}`), q(s, "d", e);
	}, [() => Ms(V(r), 10, 10, n() ? 5.4 : 7.4)]), W(e, i), k();
}
// src/frame/SearchDialog.svelte
var Rs = U("<li><a><!><span> </span></a></li>"), zs = U("<h2> </h2> <ul></ul>", 1), Bs = U("<dialog class=\"modal modal--search\"><form class=\"search-field\" role=\"search\"><label class=\"sr\" for=\"zoek\"> </label> <!> <input id=\"zoek\" type=\"search\" autocomplete=\"off\" spellcheck=\"false\"/> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button></form> <div class=\"found\"><p class=\"small muted\" role=\"status\"> </p> <!> <!></div></dialog>");
function Vs(e, t) {
	O(t, !0);
	let n = M(""), r = M(void 0), i = M(void 0), a = M(0), o = A(() => c(V(r)?.items ?? [])), s = A(() => V(r) ? V(r).items.length === 0 ? Z("search.none") : Z(V(r).items.length < 20 ? "search.count" : "search.most", { n: V(r).items.length }) : "");
	wn(() => {
		V(a);
		let e = V(n).trim();
		if (N(i, void 0), !e) {
			N(r, void 0);
			return;
		}
		let o = new AbortController(), s = setTimeout(() => {
			t.search(e, o.signal).then((e) => N(r, e)).catch((e) => {
				!Ea(e) && !o.signal.aborted && N(i, Ta(e));
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
	var f = Bs(), p = P(f), m = P(p), h = I(m, !0), _ = L(m, 2);
	Q(_, { name: "search" });
	var v = L(_, 2);
	Qi(v);
	var y = L(v, 2), b = P(y);
	Q(b, { name: "close" });
	var x = I(L(b), !0);
	D(y), D(p);
	var S = L(p, 2), ee = P(S), te = I(ee, !0), C = L(ee, 2), ne = (e) => {
		ks(e, {
			get failure() {
				return V(i);
			},
			onRetry: () => N(a, V(a) + 1)
		});
	};
	K(C, (e) => {
		V(i) && e(ne);
	}), pi(L(C, 2), 17, () => V(o), ([e, t]) => e, (e, n) => {
		var r = A(() => g(V(n), 2));
		let i = () => V(r)[0], a = () => V(r)[1];
		var o = zs(), s = F(o), c = I(s, !0), l = L(s, 2);
		pi(l, 21, a, (e) => e.id, (e, n) => {
			var r = Rs(), a = P(r), o = P(a);
			Ls(o, { get kind() {
				return i();
			} });
			var s = I(L(o), !0);
			D(a), D(r), R((e) => {
				q(a, "href", e), G(s, V(n).label);
			}, [() => t.hrefOf(V(n))]), W(e, r);
		}), D(l), R((e) => G(c, e), [() => t.groupWord(i())]), W(e, o);
	}), D(S), D(f), Ci(f, () => u), R((e, t, n, r, i) => {
		q(f, "aria-label", e), G(h, t), q(v, "placeholder", n), G(x, r), G(te, i);
	}, [
		() => Z("search.title"),
		() => Z("search.label"),
		() => Z("search.label"),
		() => Z("search.close"),
		() => V(s) || Z("search.hint")
	]), H("click", f, d), H("keydown", f, l), Pr("cancel", f, (e) => {
		e.preventDefault(), t.onClose();
	}), Pr("submit", p, (e) => {
		e.preventDefault(), N(a, V(a) + 1);
	}), la(v, () => V(n), (e) => N(n, e)), H("click", y, function(...e) {
		t.onClose?.apply(this, e);
	}), W(e, f), k();
}
Fr(["click", "keydown"]);
// src/frame/Toast.svelte
var Hs = U("<button class=\"button button--quiet\" type=\"button\"> </button> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button>", 1), Us = U("<div><!><p> </p> <!></div>"), Ws = U("<div class=\"toasts\" role=\"status\"><!></div>");
function Gs(e, t) {
	O(t, !0);
	function n(e) {
		t.onDismiss(), document.getElementById("inhoud")?.focus({ preventScroll: !0 }), e();
	}
	var r = Ws(), i = P(r), a = (e) => {
		var r = Us(), i = P(r);
		Q(i, { name: "check" });
		var a = L(i), o = I(a, !0), s = L(a, 2), c = (e) => {
			var r = Hs(), i = F(r), a = I(i, !0), o = L(i, 2), s = P(o);
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
			Mi(r, 1, Ei(["toast", t.offer && "toast--offer"])), G(o, t.text);
		}), Pr("mouseenter", r, function(...e) {
			t.onStay?.apply(this, e);
		}), Pr("mouseleave", r, function(...e) {
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
Fr([
	"focusin",
	"focusout",
	"click"
]);
// src/app/actions.ts
var Ks = {
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
}, qs = [
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
function Js(e) {
	for (let [t, n] of qs) {
		let r = t.exec(e);
		if (r) return n(Ys(r[1] ?? ""));
	}
	return { page: "unknown" };
}
function Ys(e) {
	try {
		return decodeURIComponent(e);
	} catch {
		return e;
	}
}
var Xs = encodeURIComponent, Zs = "/rol", Qs = "/hulp", $s = "/welkom", ec = "/account", tc = "/prullenbak", nc = "/bewaartermijnen", rc = "/import", ic = "/beheer", ac = (e) => `/beheer/${e}`, oc = (e) => e && e !== "/" ? `/inloggen?naar=${Xs(e)}` : "/inloggen", sc = (e) => `/g/${Xs(e)}/ontbrekende-schakels`, cc = (e, t) => `/g/${Xs(e)}/kaart${t ? `?f=${Xs(t)}` : ""}`, lc = (e) => `/g/${Xs(e)}/posities`, uc = (e) => `/g/${Xs(e)}/plattegrond`, dc = (e) => `/g/${Xs(e)}/lijst`, fc = (e, t) => `/p/${Xs(e)}${t ? `?g=${Xs(t)}` : ""}`, pc = (e, t) => `/nieuw${e ? `/${Xs(e)}` : ""}${t ? `?g=${Xs(t)}` : ""}`;
function mc(e, t) {
	let n = new URLSearchParams(e.search);
	for (let [e, r] of Object.entries(t)) r === void 0 || r === "" ? n.delete(e) : n.set(e, r);
	let r = n.toString();
	return e.pathname + (r ? `?${r}` : "");
}
function hc(e, t) {
	if (!e?.startsWith("/")) return "/";
	try {
		let n = new URL(e, t);
		return n.origin === t && n.pathname !== "/inloggen" ? n.pathname + n.search : "/";
	} catch {
		return "/";
	}
}
// src/app/theme.svelte.ts
var gc = [
	"system",
	"light",
	"dark"
], _c = Ja("theme"), vc = M(en(_c === "light" || _c === "dark" ? _c : "system")), yc = () => V(vc);
function bc(e) {
	N(vc, e, !0), Ya("theme", e === "system" ? null : e), e === "system" ? delete document.documentElement.dataset.theme : document.documentElement.dataset.theme = e;
}
// src/ui/initials.ts
function xc(e) {
	let t = e.split(/\s+/).filter((e) => /^\p{Lu}/u.test(e)), [n, r] = [t[0], t.length > 1 ? t.at(-1) : void 0];
	return [n, r].map((e) => e?.charAt(0) ?? "").join("") || e.charAt(0).toUpperCase();
}
// src/ui/Segmented.svelte
var Sc = U("<label><input type=\"radio\"/> </label>"), Cc = U("<fieldset class=\"choice-row\"><legend> </legend> <div class=\"segmented\"></div></fieldset>");
function wc(e, t) {
	O(t, !0);
	var n = Cc(), r = P(n), i = I(r, !0), a = L(r, 2);
	pi(a, 21, () => t.options, (e) => e.value, (e, n) => {
		var r = Sc(), i = P(r);
		Qi(i);
		var a = L(i);
		D(r), R(() => {
			q(i, "name", t.name), $i(i, V(n).value), ea(i, V(n).value === t.value), G(a, ` ${V(n).text ?? ""}`);
		}), H("change", i, () => t.onChoose(V(n).value)), W(e, r);
	}), D(a), D(n), R(() => G(i, t.label)), W(e, n), k();
}
Fr(["change"]);
// src/frame/UserMenu.svelte
var Tc = U("<small> </small>"), Ec = U("<span class=\"user__text\" aria-hidden=\"true\"><b> </b><!></span> <span class=\"avatar\" aria-hidden=\"true\"> </span> <span class=\"sr\"> </span>", 1), Dc = U("<!><span class=\"sr\"> </span>", 1), Oc = U("<h2> </h2>"), kc = U("<a><!> </a>"), Ac = U("<button type=\"button\"><!> </button>"), jc = U("<button type=\"button\" popovertarget=\"ik\"><!></button> <div class=\"menu menu--user\" id=\"ik\" popover=\"\" role=\"dialog\"><!> <!> <!> <a><!> </a> <div class=\"menu__choices\"><!> <!></div> <!></div>", 1);
function Mc(e, t) {
	O(t, !0);
	let n = M(void 0), r = {
		nl: "Nederlands",
		en: "English"
	}, i = () => V(n)?.hidePopover(), a = A(() => t.me ? [
		[
			t.accounts,
			ec,
			"users",
			Z("user.account")
		],
		[
			t.may(Ks.seeBin),
			tc,
			"bin",
			Z("user.bin")
		],
		[
			t.may(Ks.seeRetention),
			nc,
			"calendar",
			Z("user.retention")
		],
		[
			t.may(Ks.importRecords),
			rc,
			"upload",
			Z("user.import")
		]
	].filter(([e]) => e) : []);
	var o = jc(), s = F(o), c = P(s), l = (e) => {
		var n = Ec(), r = F(n), i = P(r), a = I(i, !0), o = L(i), s = (e) => {
			var n = Tc(), r = I(n, !0);
			R(() => G(r, t.me.name)), W(e, n);
		};
		K(o, (e) => {
			t.me.name && e(s);
		}), D(r);
		var c = L(r, 2), l = I(c, !0), u = I(L(c, 2), !0);
		R((e, n) => {
			G(a, t.me.roleLabel), G(l, e), G(u, n);
		}, [() => xc(t.me.name || t.me.roleLabel), () => Z("user.menu", {
			who: t.me.name || t.me.roleLabel,
			role: t.me.roleLabel
		})]), W(e, n);
	}, u = (e) => {
		var t = Dc(), n = F(t);
		Q(n, { name: "users" });
		var r = I(L(n), !0);
		R((e) => G(r, e), [() => Z("user.settings")]), W(e, t);
	};
	K(c, (e) => {
		t.me ? e(l) : e(u, -1);
	}), D(s);
	var d = L(s, 2), f = P(d), p = (e) => {
		var n = Oc(), r = I(n, !0);
		R((e) => G(r, e), [() => t.me.name ? Z("user.who", {
			who: t.me.name,
			role: t.me.roleLabel
		}) : t.me.roleLabel]), W(e, n);
	};
	K(f, (e) => {
		t.me && e(p);
	});
	var m = L(f, 2);
	pi(m, 17, () => V(a), ([, e, t, n]) => e, (e, t) => {
		var n = A(() => g(V(t), 4));
		let r = () => V(n)[1], a = () => V(n)[2], o = () => V(n)[3];
		var s = kc(), c = P(s);
		Q(c, { get name() {
			return a();
		} });
		var l = L(c, 1, !0);
		D(s), R(() => {
			q(s, "href", r()), G(l, o());
		}), H("click", s, i), W(e, s);
	});
	var h = L(m, 2), _ = (e) => {
		var t = kc(), n = P(t);
		Q(n, { name: "users" });
		var r = L(n, 1, !0);
		D(t), R((e) => {
			q(t, "href", Zs), G(r, e);
		}, [() => Z("user.otherRole")]), H("click", t, i), W(e, t);
	};
	K(h, (e) => {
		t.accounts || e(_);
	});
	var v = L(h, 2), y = P(v);
	Q(y, { name: "help" });
	var b = L(y, 1, !0);
	D(v);
	var x = L(v, 2), S = P(x);
	{
		let e = A(() => Z("user.language")), t = A(() => Xa.map((e) => ({
			value: e,
			text: r[e]
		}))), n = A(eo);
		wc(S, {
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
			onChoose: (e) => to(e)
		});
	}
	var ee = L(S, 2);
	{
		let e = A(() => Z("user.theme")), t = A(() => gc.map((e) => ({
			value: e,
			text: Z(`theme.${e}`)
		}))), n = A(yc);
		wc(ee, {
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
			onChoose: (e) => bc(e)
		});
	}
	D(x);
	var te = L(x, 2), C = (e) => {
		var n = Ac(), r = P(n);
		Q(r, { name: "door" });
		var a = L(r, 1, !0);
		D(n), R((e) => G(a, e), [() => Z(t.accounts ? "user.logOut" : "user.leave")]), H("click", n, () => {
			i(), t.onLeave();
		}), W(e, n);
	};
	K(te, (e) => {
		t.me && e(C);
	}), D(d), ha(d, (e) => N(n, e), () => V(n)), R((e, n) => {
		Mi(s, 1, Ei(["user", !t.me && "user--nobody"])), q(d, "aria-label", e), q(v, "href", Qs), G(b, n);
	}, [() => Z("user.settings"), () => Z("nav.help")]), H("click", v, i), W(e, o), k();
}
Fr(["click"]);
// src/app/revisions.svelte.ts
var Nc = M(0), Pc = M(0), Fc = M(0), Ic = M(0), Lc = () => V(Ic);
function Rc() {
	N(Ic, V(Ic) + 1);
}
var zc = () => V(Nc), Bc = () => V(Pc) > V(Nc) && V(Fc) > 0;
function Vc(e) {
	N(Pc, Math.max(V(Pc), e), !0), (V(Fc) === 0 || V(Nc) === 0) && Uc();
}
function Hc(e) {
	let t = V(Nc) === V(Pc);
	N(Pc, Math.max(V(Pc), e), !0), t && N(Nc, V(Pc), !0);
}
function Uc() {
	N(Nc, V(Pc), !0);
}
function Wc() {
	return N(Fc, V(Fc) + 1), () => {
		N(Fc, V(Fc) - 1), V(Fc) === 0 && Uc();
	};
}
// src/app/resource.svelte.ts
var Gc = 300;
function Kc(e, t) {
	let n = M(void 0), r = M(void 0), i = M(!0), a = M(!1), o = M(0), s = "", c = 0, l = !1;
	return wn(() => {
		V(o), Lc();
		let u = e();
		u !== s && N(n, void 0), s = u, c = vr(zc), l = !0, N(i, !0);
		let d = new AbortController(), f = setTimeout(() => N(a, !0), Gc);
		return t(d.signal).then((e) => {
			N(n, e), N(r, void 0);
		}).catch((e) => {
			if (Ea(e) || d.signal.aborted) return;
			let t = Ta(e);
			t.unidentified || N(r, t);
		}).finally(() => {
			clearTimeout(f), d.signal.aborted || (l = !1, N(i, !1), N(a, !1), vr(zc) !== c && N(o, V(o) + 1));
		}), () => {
			clearTimeout(f), N(a, !1), d.abort();
		};
	}), wn(() => {
		zc() !== c && !l && vr(() => N(o, V(o) + 1));
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
var qc = M("");
function Jc() {
	location.pathname !== "/welkom" || location.hash.length < 2 || (N(qc, location.hash.slice(1), !0), history.replaceState(null, "", $s));
}
var Yc = () => V(qc), Xc = M(new URL(location.href)), Zc = A(() => Js(V(Xc).pathname)), Qc = () => V(Xc), $c = () => V(Zc), el = (e) => V(Xc).searchParams.get(e) ?? void 0;
function tl(e, { replace: t = !1 } = {}) {
	let n = new URL(e, location.origin), r = n.pathname === V(Xc).pathname;
	t ? history.replaceState(null, "", n) : history.pushState(null, "", n), N(Xc, n), r || rl();
}
function nl(e) {
	tl(mc(V(Xc), e));
}
async function rl() {
	await hr(), window.scrollTo(0, 0), document.querySelector("main")?.focus({ preventScroll: !0 });
}
function il() {
	Jc();
	let e = V(Xc).pathname === location.pathname;
	N(Xc, new URL(location.href)), e || rl();
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
var sl = M(void 0), cl = M(void 0), ll = M(void 0), ul = M(!1), dl = 0, fl = () => V(cl), pl = () => V(ll), ml = () => V(sl), hl = () => V(sl)?.mode === "accounts", gl = () => V(ul);
async function _l() {
	let e = ++dl, { signal: t } = new AbortController();
	try {
		N(sl, V(sl) ?? await co());
		let n = await So(t), [r, i] = await Promise.all([Co(t), wo(t).catch(vl)]);
		e === dl && ((e) => {
			var t = g(e, 2);
			N(cl, t[0]), N(ll, t[1]);
		})([{
			me: n,
			schema: r,
			areas: i
		}, void 0]), e === dl && N(ul, !1);
	} catch (t) {
		e === dl && ((e) => {
			var t = g(e, 2);
			N(cl, t[0]), N(ll, t[1]);
		})([void 0, Ta(t)]);
	}
}
function vl(e) {
	if (Ta(e).forbidden) return [];
	throw e;
}
function yl() {
	V(cl) && (hl() ? N(ul, !0) : bl());
}
function bl() {
	dl += 1, N(cl, void 0), N(ul, !1), N(ll, new wa(401, null));
}
var xl = (e) => V(cl)?.me.may.includes(e) ?? !1, Sl = (e) => V(cl)?.schema.actors.find((t) => t.kind === e), Cl = (e) => V(cl)?.schema.ties.find((t) => t.kind === e), wl = (e) => Sl(e)?.label ?? e, Tl = (e) => Cl(e)?.label ?? e;
function El(e) {
	return (V(cl) ? [...V(cl).schema.actors, ...V(cl).schema.ties] : []).flatMap((e) => e.attributes).find((t) => t.name === e && t.codes?.length)?.codes ?? [];
}
var Dl = [
	"buurt",
	"wijk",
	"gemeente"
];
function Ol() {
	let e = V(cl)?.me.areas[0]?.code;
	if (e) return e;
	let t = V(cl)?.areas ?? [];
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
function jl(e, t = eo()) {
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
function Ml(e, t = eo()) {
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
function Nl(e, t = eo()) {
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
var Bl = U("<p class=\"error\"><!> </p>"), Vl = U("<div><label> </label> <!> <input class=\"input\" type=\"text\" autocomplete=\"off\"/></div>");
function Hl(e, t) {
	O(t, !0);
	let n = M(!1);
	function r(e) {
		let r = e.currentTarget.value.trim(), i = r === "" ? void 0 : Ll(r);
		N(n, i === null || i !== void 0 && i.length !== 10, !0), !V(n) && i !== t.value && t.onChange(i ?? void 0);
	}
	var i = Vl(), a = P(i), o = I(a, !0), s = L(a, 2), c = (e) => {
		var n = Bl(), r = P(n);
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
	Qi(l), D(i), R((e, r) => {
		Mi(i, 1, Ei([
			"field",
			"field--date",
			V(n) && "field--error"
		])), q(a, "for", t.id), G(o, t.label), q(l, "id", t.id), $i(l, e), q(l, "placeholder", r), q(l, "aria-invalid", V(n) || void 0), q(l, "aria-describedby", V(n) ? `${t.id}-fout` : void 0);
	}, [() => zl(t.value), () => Z("date.today")]), H("change", l, r), W(e, i), k();
}
Fr(["change"]);
// src/ui/PrintButton.svelte
var Ul = U("<button class=\"button button--secondary button--print no-print\" type=\"button\"><!> </button>");
function Wl(e, t) {
	O(t, !0);
	var n = Ul(), r = P(n);
	Q(r, { name: "print" });
	var i = L(r, 1, !0);
	D(n), R((e) => G(i, e), [() => Z("print")]), H("click", n, () => window.print()), W(e, n), k();
}
Fr(["click"]);
// src/ui/Skeleton.svelte
var Gl = U("<div class=\"sk-row\" aria-hidden=\"true\"><span class=\"skeleton sk-dot\"></span> <span class=\"sk-lines\"><span></span><span class=\"skeleton sk-90\"></span></span></div>"), Kl = U("<div class=\"skeletons\"><p class=\"sr\" role=\"status\"> </p> <!></div>");
function ql(e, t) {
	let n = xa(t, "rows", 3, 4);
	var r = Kl(), i = P(r), a = I(i, !0);
	pi(L(i, 2), 17, () => ({ length: n() }), li, (e, t, n) => {
		var r = Gl(), i = L(P(r), 2);
		Mi(P(i), 1, Ei(["skeleton", n % 2 ? "sk-40" : "sk-60"])), Ae(), D(i), D(r), W(e, r);
	}), D(r), R(() => G(a, t.label)), W(e, r);
}
// src/missing/links.ts
var Jl = (e) => `h-${e}`, Yl = (e) => `b-${e}`;
function Xl(e) {
	let t = Object.values(e.hidden).some((e) => e !== 0);
	return e.holdingTogether.length + e.outOfReachResidents.length + e.unknown.length === 0 && !t && !e.residents.exact && !e.residents.band;
}
function Zl(e) {
	let { asked: t, outOfReach: n } = e;
	return typeof t.exact != "number" || typeof n.exact != "number" ? null : Math.max(0, t.exact - n.exact);
}
// src/i18n/figures.ts
function Ql(e) {
	return typeof e?.exact == "number" ? new Intl.NumberFormat(eo()).format(e.exact) : e?.band ? Z(`band.${e.band}`) : Z("band.none");
}
// src/missing/Figures.svelte
var $l = U("<dl class=\"effects\"><div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> <small> </small></dd></div> <div><dt> </dt><dd> <small> </small></dd></div></dl>");
function eu(e, t) {
	O(t, !0);
	var n = $l(), r = P(n), i = P(r), a = I(i, !0), o = I(L(i), !0);
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
		() => Ql(t.report.residents),
		() => Z("missing.schakels"),
		() => Ql(t.report.schakels),
		() => Z("missing.asked"),
		() => Ql(t.report.asked),
		() => Z("missing.notAsked", { count: Ql(t.report.notAsked) }),
		() => Z("missing.outOfReach"),
		() => Ql(t.report.outOfReach),
		() => Z("missing.soFar")
	]), W(e, n), k();
}
// src/missing/Hidden.svelte
var tu = U("<p class=\"hidden-rows small muted\"><!> </p>");
function nu(e, t) {
	O(t, !0);
	var n = Kr(), r = F(n), i = (e) => {
		var n = tu(), r = P(n);
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
var ru = U("<tr><th scope=\"row\"><span class=\"name\"><!><span><a> </a><span class=\"second\"> </span></span></span></th><td><span> </span></td><td> </td><td data-label=\"\" class=\"is-act\"><button class=\"button button--secondary button--sm\" type=\"button\"> <span class=\"sr\"> </span></button></td></tr>"), iu = U("<table class=\"table table--stack worklist worklist--holders\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>"), au = U("<p class=\"muted\"> </p>"), ou = U("<!> <!>", 1);
function su(e, t) {
	O(t, !0);
	var n = ou(), r = F(n), i = (e) => {
		var n = iu(), r = P(n), i = I(r, !0), a = L(r), o = P(a), s = P(o), c = I(s, !0), l = L(s), u = I(l, !0), d = L(l), f = I(d, !0), p = I(L(d), !0);
		D(o), D(a);
		var m = L(a);
		pi(m, 21, () => t.rows, (e) => e.person.id, (e, n) => {
			let r = A(() => Jl(V(n).person.id));
			var i = ru(), a = P(i), o = P(a), s = P(o);
			Ls(s, { get kind() {
				return V(n).person.kind;
			} });
			var c = L(s), l = P(c), u = I(l, !0), d = I(L(l), !0);
			D(c), D(o), D(a);
			var f = L(a), p = P(f), m = I(p, !0);
			D(f);
			var h = L(f), g = I(h, !0), _ = L(h), v = P(_), y = P(v, !0), b = I(L(y), !0);
			D(v), D(_), D(i), R((e, a, o, s, c, _, x) => {
				Mi(i, 1, Ei([t.open === V(r) && "is-open"])), q(l, "href", e), G(u, V(n).person.label), G(d, a), q(f, "data-label", o), Mi(p, 1, Ei(["badge", V(n).betweenness === "high" && "badge--info"])), G(m, s), q(h, "data-label", c), G(g, _), q(v, "aria-expanded", t.open === V(r)), G(y, x), G(b, V(n).person.label);
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
		var t = au(), n = I(t, !0);
		R((e) => G(n, e), [() => Z("holders.none")]), W(e, t);
	};
	K(r, (e) => {
		t.rows.length > 0 ? e(i) : e(a, -1);
	}), nu(L(r, 2), { get count() {
		return t.hidden;
	} }), W(e, n), k();
}
Fr(["click"]);
// src/ui/Age.svelte
var cu = U("<span class=\"badge badge--warn\"><!> </span>"), lu = U("<span class=\"badge badge--ok\"> </span>"), uu = U("<span class=\"badge\"> </span>"), du = U("<span class=\"age\"><!> <span class=\"small muted\"> </span></span>");
function fu(e, t) {
	O(t, !0);
	let n = xa(t, "partial", 3, !1), r = A(() => t.since ? Fl(t.since, t.day) : 0), i = A(() => t.since ? Il(t.since, t.day) : 0), a = A(() => V(r) >= 1 ? Z("age.months", { n: V(r) }) : Z("age.days", { n: V(i) }));
	var o = Kr(), s = F(o), c = (e) => {
		var t = du(), i = P(t), o = (e) => {
			var t = cu(), n = P(t);
			Q(n, { name: "clock" });
			var r = L(n, 1, !0);
			D(t), R((e) => G(r, e), [() => Z("age.old")]), W(e, t);
		}, s = (e) => {
			var t = lu(), n = I(t, !0);
			R((e) => G(n, e), [() => Z("age.fresh")]), W(e, t);
		}, c = (e) => {
			var t = uu(), n = I(t, !0);
			R((e) => G(n, e), [() => Z("age.fair")]), W(e, t);
		};
		K(i, (e) => {
			V(r) >= 12 ? e(o) : V(r) < 3 ? e(s, 1) : e(c, -1);
		});
		var l = I(L(i, 2));
		D(t), R((e) => G(l, `${V(a) ?? ""}${e ?? ""}`), [() => n() ? Z("age.partial") : ""]), W(e, t);
	}, l = (e) => {
		var t = uu(), n = I(t, !0);
		R((e) => G(n, e), [() => Z("age.unknown")]), W(e, t);
	};
	K(s, (e) => {
		t.since ? e(c) : e(l, -1);
	}), W(e, o), k();
}
// src/missing/ReachTable.svelte
var pu = U("<span class=\"second\"> </span>"), mu = U("<tr><th scope=\"row\"><span class=\"name\"><!><a> </a></span></th><td> </td><td><span> <!></span></td><td><!></td><td data-label=\"\" class=\"is-act\"><button class=\"button button--secondary button--sm\" type=\"button\"> <span class=\"sr\"> </span></button></td></tr>"), hu = U("<table class=\"table table--stack worklist\"><caption class=\"sr\"> </caption><thead><tr><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th><th scope=\"col\"> </th></tr></thead><tbody></tbody></table>"), gu = U("<p class=\"muted\"> </p>"), _u = U("<!> <!>", 1);
function vu(e, t) {
	O(t, !0);
	var n = _u(), r = F(n), i = (e) => {
		var n = hu(), r = P(n), i = I(r, !0), a = L(r), o = P(a), s = P(o), c = I(s, !0), l = L(s), u = I(l, !0), d = L(l), f = I(d, !0), p = L(d), m = I(p, !0), h = I(L(p), !0);
		D(o), D(a);
		var g = L(a);
		pi(g, 21, () => t.rows, (e) => e.person.id, (e, n) => {
			let r = A(() => Yl(V(n).person.id));
			var i = mu(), a = P(i), o = P(a), s = P(o);
			Ls(s, { get kind() {
				return V(n).person.kind;
			} });
			var c = L(s), l = I(c, !0);
			D(o), D(a);
			var u = L(a), d = I(u, !0), f = L(u), p = P(f), m = P(p, !0), h = L(m), g = (e) => {
				var t = pu(), r = I(t, !0);
				R(() => G(r, V(n).strengths.text)), W(e, t);
			};
			K(h, (e) => {
				V(n).strengths?.text && e(g);
			}), D(p), D(f);
			var _ = L(f), v = P(_);
			{
				let e = A(() => V(n).extent === "partial");
				fu(v, {
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
				Mi(i, 1, Ei([t.open === V(r) && "is-open"])), q(c, "href", e), G(l, V(n).person.label), q(u, "data-label", a), G(d, V(n).reason), q(f, "data-label", o), G(m, s), q(_, "data-label", p), q(b, "aria-expanded", t.open === V(r)), G(x, h), G(S, V(n).person.label);
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
		var n = gu(), r = I(n, !0);
		R((e) => G(r, e), [() => t.hidden === 0 ? Z("reach.none") : Z("reach.noneForYou")]), W(e, n);
	};
	K(r, (e) => {
		t.rows.length > 0 ? e(i) : e(a, -1);
	}), nu(L(r, 2), { get count() {
		return t.hidden;
	} }), W(e, n), k();
}
Fr(["click"]);
// src/missing/UnknownList.svelte
var yu = U("<li><!><a> </a><span class=\"badge\"> </span></li>"), bu = U("<p><button class=\"button button--secondary\" type=\"button\"> </button></p>"), xu = U("<ul class=\"people\"></ul> <!>", 1), Su = U("<p class=\"muted\"> </p>"), Cu = U("<!> <!>", 1);
function wu(e, t) {
	O(t, !0);
	let n = A(() => t.all ? t.people : t.people.slice(0, 24));
	var r = Cu(), i = F(r), a = (e) => {
		var r = xu(), i = F(r);
		pi(i, 21, () => V(n), (e) => e.id, (e, n) => {
			var r = yu(), i = P(r);
			Ls(i, { get kind() {
				return V(n).kind;
			} });
			var a = L(i), o = I(a, !0), s = I(L(a), !0);
			D(r), R((e, t) => {
				q(a, "href", e), G(o, V(n).label), G(s, t);
			}, [() => t.hrefOf(V(n).id), () => Z("unknown.badge")]), W(e, r);
		}), D(i);
		var a = L(i, 2), o = (e) => {
			var n = bu(), r = P(n), i = I(r, !0);
			D(n), R((e) => G(i, e), [() => Z("unknown.all", { n: t.people.length })]), H("click", r, function(...e) {
				t.onAll?.apply(this, e);
			}), W(e, n);
		};
		K(a, (e) => {
			V(n).length < t.people.length && e(o);
		}), W(e, r);
	}, o = (e) => {
		var n = Su(), r = I(n, !0);
		R((e) => G(r, e), [() => t.hidden === 0 ? Z("unknown.none") : Z("unknown.noneForYou")]), W(e, n);
	};
	K(i, (e) => {
		t.people.length > 0 ? e(a) : e(o, -1);
	}), nu(L(i, 2), { get count() {
		return t.hidden;
	} }), W(e, r), k();
}
Fr(["click"]);
// src/missing/WhyHolder.svelte
var Tu = U("<p><strong> </strong> </p>"), Eu = U("<p class=\"why__lead\"> </p> <div><h3> </h3> <ul class=\"rules\"><li><!><span> </span></li> <li><!><span> </span></li></ul></div> <dl class=\"facts\"><div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div></dl> <!> <p class=\"why__actions\"><a class=\"button button--secondary\"> </a></p> <p class=\"small muted\"> </p>", 1);
function Du(e, t) {
	O(t, !0);
	var n = Eu(), r = F(n), i = I(r, !0), a = L(r, 2), o = P(a), s = I(o, !0), c = L(o, 2), l = P(c), u = P(l);
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
	var b = L(g, 2), x = P(b), S = I(x, !0), ee = I(L(x), !0);
	D(b), D(h);
	var te = L(h, 2);
	Es(te, {
		tone: "ok",
		icon: "idea",
		children: (e, t) => {
			var n = Tu(), r = P(n), i = I(r, !0), a = L(r);
			D(n), R((e, t) => {
				G(i, e), G(a, ` ${t ?? ""}`);
			}, [() => Z("why.strength"), () => Z("why.strength.holder")]), W(e, n);
		},
		$$slots: { default: !0 }
	});
	var C = L(te, 2), ne = P(C), re = I(ne, !0);
	D(C);
	var ie = I(L(C, 2), !0);
	R((e, n, r, a, o, c, l, u) => {
		G(i, t.row.reason), G(s, e), G(d, n), G(m, r), G(v, a), G(y, o), G(S, c), G(ee, t.basis), q(ne, "href", t.href), G(re, l), G(ie, u);
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
var Ou = U("<dialog class=\"why\" aria-labelledby=\"waarom-kop\"><div class=\"why__head\"><h2 id=\"waarom-kop\" tabindex=\"-1\"> </h2> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button></div> <div class=\"why__body\"><!></div></dialog>");
function ku(e, t) {
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
	var a = Ou(), o = P(a), s = P(o), c = I(s, !0), l = L(s, 2), u = P(l);
	Q(u, { name: "close" });
	var d = I(L(u), !0);
	D(l), D(o);
	var f = L(o, 2);
	bi(P(f), () => t.children), D(f), D(a), Ci(a, () => r), R((e, t) => {
		G(c, e), G(d, t);
	}, [() => Z("why.title", { who: t.who }), () => Z("why.close")]), H("keydown", a, i), Pr("cancel", a, (e) => {
		e.preventDefault(), t.onClose();
	}), H("click", l, function(...e) {
		t.onClose?.apply(this, e);
	}), W(e, a), k();
}
Fr(["keydown", "click"]);
// src/missing/WhyReach.svelte
var Au = U("<p> </p>"), ju = U("<!> <p><strong> </strong></p> <p class=\"small\"> </p>", 1), Mu = U("<a class=\"button button--primary\"> </a>"), Nu = U("<!> <p class=\"why__actions\"><!> <a class=\"button button--secondary\"> </a> <a class=\"button button--secondary\"><!> </a></p>", 1), Pu = U("<!> <p class=\"why__actions\"><a class=\"button button--secondary\"> </a></p>", 1), Fu = U("<p class=\"why__lead\"> </p> <div><h3> </h3> <ul class=\"rules\"><li><!><span> </span></li> <li><!><span> </span></li></ul></div> <dl class=\"facts\"><div><dt> </dt><dd> </dd></div> <div><dt> </dt><dd> </dd></div></dl> <!> <p class=\"small muted\"> </p>", 1);
function Iu(e, t) {
	O(t, !0);
	let n = A(() => t.row.introduction), r = A(() => V(n)?.via ?? V(n)?.holder);
	var i = Fu(), a = F(i), o = I(a, !0), s = L(a, 2), c = P(s), l = I(c, !0), u = L(c, 2), d = P(u), f = P(d);
	Q(f, { name: "check" });
	var p = I(L(f));
	D(d);
	var m = L(d, 2), h = P(m);
	Q(h, { name: "check" });
	var g = I(L(h), !0);
	D(m), D(u), D(s);
	var _ = L(s, 2), v = P(_), y = P(v), b = I(y, !0), x = I(L(y));
	D(v);
	var S = L(v, 2), ee = P(S), te = I(ee, !0), C = I(L(ee), !0);
	D(S), D(_);
	var ne = L(_, 2), re = (e) => {
		var i = Nu(), a = F(i);
		Es(a, {
			tone: "ok",
			icon: "idea",
			children: (e, r) => {
				var i = ju(), a = F(i), o = (e) => {
					var n = Au(), r = I(n, !0);
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
			var n = Mu(), i = I(n, !0);
			R((e, t) => {
				q(n, "href", e), G(i, t);
			}, [() => t.hrefOf(V(r).id), () => Z("why.open", { who: V(r).label })]), W(e, n);
		};
		K(s, (e) => {
			V(r) && e(c);
		});
		var l = L(s, 2), u = I(l, !0), d = L(l, 2), f = P(d);
		Q(f, { name: "map" });
		var p = L(f, 1, !0);
		D(d), D(o), R((e, n, r) => {
			q(l, "href", e), G(u, n), q(d, "href", t.mapHref), G(p, r);
		}, [
			() => t.hrefOf(t.row.person.id),
			() => Z("why.openPerson"),
			() => Z("onMap")
		]), W(e, i);
	}, ie = (e) => {
		var n = Pu(), r = F(n);
		Es(r, {
			icon: "idea",
			children: (e, t) => {
				var n = Au(), r = I(n, !0);
				R((e) => G(r, e), [() => Z("intro.none")]), W(e, n);
			},
			$$slots: { default: !0 }
		});
		var i = L(r, 2), a = P(i), o = I(a, !0);
		D(i), R((e, t) => {
			q(a, "href", e), G(o, t);
		}, [() => t.hrefOf(t.row.person.id), () => Z("why.openPerson")]), W(e, n);
	};
	K(ne, (e) => {
		V(n) ? e(re) : e(ie, -1);
	});
	var ae = I(L(ne, 2), !0);
	R((e, n, r, i, a, s, c, u, d) => {
		G(o, t.row.reason), G(l, e), G(p, `${n ?? ""} ${r ?? ""}`), G(g, i), G(b, a), G(x, `${s ?? ""}
    ${c ?? ""}`), G(te, u), G(C, t.basis), G(ae, d);
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
	]), W(e, i), k();
}
// src/missing/MissingLinksView.svelte
var Lu = U("<p> </p>"), Ru = U("<p class=\"basis-line lead\"> </p> <!> <div><div class=\"sections\"><section aria-labelledby=\"houvast\"><h2 id=\"houvast\"> </h2> <p class=\"muted intro\"> </p> <!></section> <section aria-labelledby=\"bereik\"><h2 id=\"bereik\"> </h2> <p class=\"muted intro\"> </p> <!> <!></section> <section aria-labelledby=\"onbekend\"><h2 id=\"onbekend\"> </h2> <p class=\"muted intro\"> </p> <!></section></div> <!></div>", 1);
function zu(e, t) {
	O(t, !0);
	let n = A(() => Z("missing.basis", {
		contacts: Ql(t.report.basis.contactsInvolved),
		contactsAsked: Ql(t.report.basis.contactsAsked),
		schakels: Ql(t.report.basis.schakelsInvolved),
		schakelsAsked: Ql(t.report.basis.schakelsAsked)
	})), r = A(() => t.report.holdingTogether.find((e) => Jl(e.person.id) === t.open)), i = A(() => t.report.outOfReachResidents.find((e) => Yl(e.person.id) === t.open)), a = A(() => Zl(t.report)), o = () => t.onExplain(void 0);
	var s = Ru(), c = F(s), l = I(c, !0), u = L(c, 2);
	eu(u, { get report() {
		return t.report;
	} });
	var d = L(u, 2), f = P(d), p = P(f), m = P(p), h = I(m, !0), g = L(m, 2), _ = I(g, !0);
	su(L(g, 2), {
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
	var v = L(p, 2), y = P(v), b = I(y, !0), x = L(y, 2), S = I(x, !0), ee = L(x, 2), te = (e) => {
		Es(e, {
			tone: "ok",
			icon: "check",
			children: (e, n) => {
				var r = Lu(), i = I(r, !0);
				R((e) => G(i, e), [() => Z("reach.near", {
					n: V(a),
					limit: t.limit
				})]), W(e, r);
			},
			$$slots: { default: !0 }
		});
	};
	K(ee, (e) => {
		V(a) && e(te);
	}), vu(L(ee, 2), {
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
	var C = L(v, 2), ne = P(C), re = I(ne, !0), ie = L(ne, 2), ae = I(ie, !0), oe = L(ie, 2);
	{
		let e = A(() => t.report.unknown.map((e) => e.person));
		wu(oe, {
			get people() {
				return V(e);
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
	D(C), D(f), ci(L(f, 2), () => t.open, (e) => {
		var a = Kr(), s = F(a), c = (e) => {
			ku(e, {
				get who() {
					return V(r).person.label;
				},
				onClose: o,
				children: (e, i) => {
					{
						let i = A(() => t.hrefOf(V(r).person.id));
						Du(e, {
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
			ku(e, {
				get who() {
					return V(i).person.label;
				},
				onClose: o,
				children: (e, r) => {
					{
						let r = A(() => t.mapHrefOf(V(i).person.id));
						Iu(e, {
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
							},
							get mapHref() {
								return V(r);
							}
						});
					}
				},
				$$slots: { default: !0 }
			});
		};
		K(s, (e) => {
			V(r) ? e(c) : V(i) && e(l, 1);
		}), W(e, a);
	}), D(d), R((e, t, a, o, s, c) => {
		G(l, V(n)), Mi(d, 1, Ei(["split", (V(r) || V(i)) && "split--why"])), G(h, e), G(_, t), G(b, a), G(S, o), G(re, s), G(ae, c);
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
var Bu = U("<p class=\"muted\"> </p>"), Vu = U("<a class=\"button button--primary\"> </a>"), Hu = U("<div class=\"page page--wide\"><div class=\"person-head\"><div class=\"page-head\"><h1> <span class=\"muted\"> </span></h1> <!></div> <!></div> <div class=\"toolbar no-print\"><!> <!></div> <div><!></div></div>");
function Uu(e, t) {
	O(t, !0);
	let n = A(() => [
		1,
		2,
		3
	].find((e) => String(e) === el("n")) ?? 2), r = A(() => el("op")), i = Kc(() => t.area, (e) => To(t.area, V(r), V(n), e)), a = A(() => [
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
	var s = Hu(), c = P(s), l = P(c), u = P(l), d = P(u), f = I(L(d), !0);
	D(u);
	var p = L(u, 2), m = (e) => {
		var t = Bu(), n = I(t, !0);
		R((e) => G(n, e), [() => Z("missing.day", { date: jl(i.value.day) })]), W(e, t);
	};
	K(p, (e) => {
		i.value && e(m);
	}), D(l), Wl(L(l, 2), {}), D(c);
	var h = L(c, 2), g = P(h);
	{
		let e = A(() => Z("missing.hops")), t = A(() => String(V(n)));
		wc(g, {
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
		Hl(_, {
			id: "op",
			get label() {
				return V(e);
			},
			get value() {
				return V(r);
			},
			onChange: (e) => nl({
				op: e,
				waarom: void 0
			})
		});
	}
	D(h);
	var v = L(h, 2), y = P(v), b = (e) => {
		{
			let t = A(() => fl()?.me.roleLabel);
			ks(e, {
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
			ws(e, {
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
			ws(e, {
				icon: "users",
				get title() {
					return V(n);
				},
				get text() {
					return V(r);
				},
				children: (e, n) => {
					var r = Kr(), i = F(r), a = (e) => {
						var n = Vu(), r = I(n, !0);
						R((e, t) => {
							q(n, "href", e), G(r, t);
						}, [() => pc("Resident", t.area), () => Z("noData.begin")]), W(e, n);
					}, o = A(() => xl(Ks.createActor));
					K(i, (e) => {
						V(o) && e(a);
					}), W(e, r);
				},
				$$slots: { default: !0 }
			});
		}
	}, ee = A(() => i.value && Xl(i.value)), te = (e) => {
		{
			let r = A(() => el("waarom")), a = A(() => el("onbekend") === "alle");
			zu(e, {
				get report() {
					return i.value;
				},
				get limit() {
					return V(n);
				},
				get open() {
					return V(r);
				},
				kindWord: (e) => Jo(wl(e)),
				hrefOf: (e) => fc(e, t.area),
				mapHrefOf: (e) => cc(t.area, e),
				onExplain: (e) => nl({ waarom: e }),
				get all() {
					return V(a);
				},
				onAll: () => nl({ onbekend: "alle" })
			});
		}
	}, C = (e) => {
		{
			let t = A(() => Z("missing.loading"));
			ql(e, {
				get label() {
					return V(t);
				},
				rows: 6
			});
		}
	};
	K(y, (e) => {
		i.failure ? e(b) : i.value?.figures === "notReleased" ? e(x, 1) : V(ee) ? e(S, 2) : i.value ? e(te, 3) : i.slow && e(C, 4);
	}), D(v), D(s), R((e, t) => {
		G(d, `${e ?? ""} `), G(f, t), q(v, "aria-busy", i.loading);
	}, [() => Z("missing.title", { area: t.areaName }), () => Z("missing.soFarTitle")]), W(e, s), k();
}
// src/app/live.ts
var Wu = 1e3, Gu = 5e3, Ku = 3e5;
function qu() {
	let e, t, n, r = 0, i = Gu;
	function a() {
		n = void 0, document.hidden || Vc(r);
	}
	function o(e) {
		let t = Ju(e.data);
		t <= r || (r = t, n ??= setTimeout(a, Wu));
	}
	function s() {
		e?.close(), clearTimeout(t), t = setTimeout(c, i), i = Math.min(2 * i, Ku);
	}
	function c() {
		let t = new EventSource("/v1/changes/stream");
		e = t, t.addEventListener("open", () => i = Gu), t.addEventListener("revision", o), t.addEventListener("bye", s), t.addEventListener("error", () => t.readyState === EventSource.CLOSED && s());
	}
	function l() {
		!document.hidden && r > 0 && Vc(r);
	}
	return c(), document.addEventListener("visibilitychange", l), () => {
		e?.close(), clearTimeout(t), clearTimeout(n), document.removeEventListener("visibilitychange", l);
	};
}
function Ju(e) {
	try {
		let { revision: t } = JSON.parse(e);
		return Number.isSafeInteger(t) ? t : 0;
	} catch {
		return 0;
	}
}
// src/app/arranged.ts
var Yu = [
	"Team",
	"WorkArea",
	"Theme",
	"Area"
], Xu = (e) => Yu.some((t) => e.includes(t));
// src/app/navigation.ts
function Zu({ may: e, own: t }, n) {
	if (t) return fc(t, n);
	if (e(Ks.seeAccounts) && !e(Ks.askReports)) return ic;
	if (n && e(Ks.seeActor)) return e(Ks.askReports) ? sc(n) : dc(n);
}
function Qu(e, t, { may: n, adds: r, own: i }) {
	let a = {
		href: Qs,
		text: Z("nav.help"),
		icon: "help",
		current: e.page === "help"
	}, o = {
		href: ic,
		text: Z("nav.administration"),
		icon: "settings",
		current: e.page === "administration"
	}, s = n(Ks.seeAccounts) || Xu(r) ? [o, a] : [a];
	if (!t) return s;
	let c = i !== void 0 && e.page === "actor" && e.id === i, l = [
		"list",
		"actor",
		"new"
	].includes(e.page) && !c;
	return [...[
		[i !== void 0, {
			href: fc(i ?? "", t),
			text: Z("nav.own"),
			icon: "person",
			current: c
		}],
		[n(Ks.askReports), {
			href: sc(t),
			text: Z("nav.missing"),
			short: Z("nav.missing.short"),
			icon: "link",
			current: e.page === "missing"
		}],
		[n(Ks.seeNetwork), {
			href: cc(t),
			text: Z("nav.map"),
			icon: "map",
			current: e.page === "map"
		}],
		[n(Ks.seeActor), {
			href: dc(t),
			text: Z("nav.list"),
			short: Z("nav.list.short"),
			icon: "users",
			current: l
		}],
		[n(Ks.askReports), {
			href: uc(t),
			text: Z("nav.plan"),
			icon: "plan",
			current: e.page === "plan"
		}],
		[n(Ks.askReports), {
			href: lc(t),
			text: Z("nav.positions"),
			icon: "eye",
			current: e.page === "positions"
		}]
	].filter(([e]) => e).map(([, e]) => e), ...s];
}
function $u(e, t) {
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
// src/app/status.svelte.ts
var ed = 8e3, td = 2e4, nd = { text: "" }, rd = M(nd), id, ad = () => V(rd);
function od(e, t) {
	N(rd, {
		text: e,
		offer: t
	}), ld();
}
function sd() {
	clearTimeout(id), N(rd, nd);
}
function cd() {
	clearTimeout(id);
}
function ld() {
	clearTimeout(id), id = setTimeout(sd, V(rd).offer ? td : ed);
}
// src/api/arrangement.ts
var ud = (e, t, n, r) => X("post", `/v1/areas/{code}/arrangement/${n}`, {
	path: { code: e },
	body: {
		net: t,
		moves: r
	}
}), dd = (e, t) => X("delete", "/v1/actors/{id}", {
	path: { id: e },
	version: t
}), fd = (e, t) => X("delete", "/v1/ties/{id}", {
	path: { id: e },
	version: t
}), pd = (e) => X("post", "/v1/batches/{revision}/_undo", {
	path: { revision: e },
	body: {}
}), md = (e, t) => X("get", "/v1/bin", {
	query: { cursor: e },
	signal: t
}), hd = (e) => X("post", "/v1/bin/{id}/_restore", {
	path: { id: e },
	body: {}
}), gd = (e) => X("delete", "/v1/bin/{id}", { path: { id: e } }), _d = (e, t, n) => X("get", "/v1/retention", {
	query: {
		until: e,
		cursor: t
	},
	signal: n
}), vd = "spin.changes", yd = M(Od()), bd = M([]), xd = M(0), Sd = !1, Cd = () => V(yd).length > 0, wd = () => V(xd), Td = (e, t) => `${e} ${t}`;
function Ed(e) {
	return typeof e == "number" ? Number.isSafeInteger(e) && e > 0 : typeof e == "string" && /^[\w-]{1,40} [a-z]{1,20}$/.test(e);
}
function Dd(e) {
	try {
		let t = JSON.parse(e ?? "[]");
		return Array.isArray(t) ? t.filter(Ed).slice(-50) : [];
	} catch {
		return [];
	}
}
function Od() {
	try {
		return Dd(sessionStorage.getItem(vd));
	} catch {
		return [];
	}
}
function kd(e) {
	N(yd, e.slice(-50));
	try {
		V(yd).length ? sessionStorage.setItem(vd, JSON.stringify(V(yd))) : sessionStorage.removeItem(vd);
	} catch {}
}
function Ad(e, t) {
	let n = e.lastIndexOf(t);
	return n < 0 ? e : e.toSpliced(n, 1);
}
function jd(e, t) {
	kd([...Ad(V(yd), t), t]), N(bd, []), Hc(t), od(e, {
		label: Z("undo.do"),
		run: () => void zd(t)
	});
}
function Md(e, t) {
	kd([...V(yd), Td(e, t)]), N(bd, []);
}
function Nd(e, t, n) {
	Md(t, n), N(xd, V(xd) + 1), od(e, {
		label: Z("undo.do"),
		run: () => void Ld(t, n)
	});
}
function Pd() {
	kd([]), N(bd, []);
}
var Fd = () => zd(V(yd).at(-1)), Id = () => Bd(V(bd).at(-1)), Ld = (e, t) => zd(Td(e, t)), Rd = (e, t) => Bd(Td(e, t));
async function zd(e) {
	let t = await Vd(e, "_undo");
	e !== void 0 && t !== void 0 && (kd(Ad(V(yd), e)), N(bd, [...V(bd), t]), od(Z("undo.done"), {
		label: Z("undo.redo"),
		run: () => void Bd(t)
	}));
}
async function Bd(e) {
	let t = await Vd(e, "_redo");
	e !== void 0 && t !== void 0 && (N(bd, Ad(V(bd), e)), kd([...V(yd), t]), od(Z("undo.redone"), {
		label: Z("undo.do"),
		run: () => void zd(t)
	}));
}
async function Vd(e, t) {
	if (!(e === void 0 || Sd)) {
		Sd = !0;
		try {
			return await (typeof e == "number" ? Hd(e) : Ud(e, t));
		} catch (t) {
			let n = Ta(t);
			!n.unreachable && !n.unidentified && (kd(Ad(V(yd), e)), N(bd, Ad(V(bd), e))), od(n.unreachable ? Z("offline.title") : n.problem?.detail || Z("undo.failed"));
			return;
		} finally {
			Sd = !1;
		}
	}
}
async function Hd(e) {
	let t = await pd(e);
	return Vc(t.revision), t.revision;
}
async function Ud(e, t) {
	let [n = "", r = ""] = e.split(" ");
	return await ud(n, r, t), N(xd, V(xd) + 1), e;
}
// src/app/find.ts
async function Wd(e, t, n) {
	return (await No(e, t?.length ? t : void 0, n)).items.map(({ id: e, kind: t, label: n }) => ({
		id: e,
		kind: t,
		label: n
	}));
}
// src/api/batches.ts
var Gd = (e) => X("post", "/v1/batches", { body: { operations: e } }), Kd = class {
	#e;
	#t;
	constructor(e, t) {
		this.#e = e, this.#t = Jr(t);
	}
	get current() {
		return this.#t(), this.#e();
	}
}, qd = /\(.+\)/, Jd = new Set([
	"all",
	"print",
	"screen",
	"and",
	"or",
	"not",
	"only"
]), Yd = class extends Kd {
	constructor(e, t) {
		let n = qd.test(e) || e.split(/[\s,]+/).some((e) => Jd.has(e.trim())) ? e : `(${e})`, r = window.matchMedia(n);
		super(() => r.matches, (e) => Nr(r, "change", e));
	}
}, Xd = (e, t) => X("get", "/v1/schakels/{id}", {
	path: { id: e },
	signal: t
}), Zd = (e) => X("post", "/v1/schakels", { body: e }), Qd = (e, t, n) => X("patch", "/v1/schakels/{id}", {
	path: { id: e },
	version: t,
	body: n
}), $d = (e, t, n) => X("post", "/v1/schakels/{id}/_end", {
	path: { id: e },
	version: t,
	body: { until: n }
});
export { fl as $, $i as $n, cs as $t, cd as A, yo as An, R as Ar, ac as At, Wl as B, Ca as Bn, M as Br, lc as Bt, _d as C, _o as Cn, Gr as Cr, Uc as Ct, od as D, uo as Dn, V as Dr, xc as Dt, ld as E, lo as En, Pr as Er, wc as Et, qu as F, qa as Fn, F as Fr, oc as Ft, Fl as G, ha as Gn, O as Gr, Vs as Gt, jl as H, xa as Hn, A as Hr, mc as Ht, Uu as I, Ua as In, I as Ir, cc as It, Pl as J, ca as Jn, f as Jr, js as Jt, Ll as K, pa as Kn, Ae as Kr, Ls as Kt, nu as L, wa as Ln, L as Lr, sc as Lt, Zu as M, ao as Mn, En as Mr, hc as Mt, $u as N, eo as Nn, rn as Nr, rc as Nt, sd as O, ho as On, hr as Or, yc as Ot, Xu as P, Ka as Pn, P as Pr, dc as Pt, ml as Q, ea as Qn, Ss as Qt, Ql as R, Ta as Rn, en as Rr, pc as Rt, md as S, go as Sn, qr as Sr, Rc as St, ud as T, vo as Tn, H as Tr, Mc as Tt, Il as U, ba as Un, st as Ur, Ks as Ut, Hl as V, Sa as Vn, It as Vr, Zs as Vt, Ml as W, ga as Wn, k as Wr, Gs as Wt, bl as X, Qi as Xn, Es as Xt, zl as Y, na as Yn, g as Yr, ks as Yt, El as Z, q as Zn, ws as Zt, Ld as _, xo as _n, G as _r, Yc as _t, Yd as a, Ro as an, Mi as ar, _l as at, fd as b, Mo as bn, U as br, Vc as bt, Nd as c, Fo as cn, xi as cr, Cl as ct, Cd as d, Io as dn, pi as dr, $c as dt, Q as en, Bi as er, yl as et, Pd as f, No as fn, li as fr, Qc as ft, zd as g, jo as gn, Qr as gr, nl as gt, Id as h, ko as hn, oi as hr, el as ht, Xd as i, Lo as in, Pi as ir, xl as it, Qu as j, X as jn, wn as jr, ic as jt, ad as k, po as kn, vr as kr, fc as kt, jd as l, Vo as ln, bi as lr, Tl as lt, Rd as m, Eo as mn, K as mr, ol as mt, Qd as n, Z as nn, Ri as nr, wl as nt, Gd as o, zo as on, Ei as or, gl as ot, Md as p, Do as pn, ci as pr, tl as pt, Nl as q, la as qn, D as qr, Ms as qt, $d as r, qo as rn, Fi as rr, Sl as rt, Wd as s, Bo as sn, Ci as sr, pl as st, Zd as t, Jo as tn, zi as tr, Ol as tt, wd as u, Ho as un, yi as ur, hl as ut, Fd as v, Oo as vn, W as vr, Jc as vt, hd as w, fo as wn, Fr as wr, Bc as wt, gd as x, mo as xn, Wr as xr, Wc as xt, dd as y, Ao as yn, Kr as yr, Kc as yt, ql as z, Ea as zn, N as zr, uc as zt };
