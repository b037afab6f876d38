import { $ as e, F as t, G as n, H as r, I as i, J as a, L as o, M as s, Q as c, R as l, U as u, W as d, a as f, ct as p, dt as m, et as h, h as g, it as _, k as v, lt as y, m as b, nt as x, ot as S, p as C, pt as w, rt as T, tt as E, w as D } from "./svelte.js";
import { Un as O, Y as k, sn as A } from "./shell.js";
import { a as j, i as M, n as N, o as P, r as F, t as I } from "./ErrorSummary.js";
import { a as L, i as R, r as z, t as B } from "./values.js";
import { r as V, t as H } from "./since.js";
// src/forms/ClashForm.svelte
var U = l("<fieldset class=\"choices\"><legend class=\"label\"> </legend> <label class=\"choice\"><input type=\"radio\"/> <strong> </strong><span> </span><span class=\"small muted\"> </span></label> <label class=\"choice\"><input type=\"radio\"/> <strong> </strong><span> </span><span class=\"small muted\"> </span></label></fieldset>"), W = l("<form class=\"clash\" aria-labelledby=\"botsing-kop\"><h3 id=\"botsing-kop\" tabindex=\"-1\"> </h3> <p class=\"muted\"> </p> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <button class=\"button button--secondary\" type=\"button\"> </button></div></form>");
function G(e, r) {
	y(r, !0);
	let o = x({});
	function s(e) {
		e.focus();
	}
	function l(e) {
		e.preventDefault(), r.onChoose(Object.fromEntries(r.clashes.map((e) => [e.name, o[e.name] ? e.theirs : e.mine])));
	}
	var f = W(), _ = c(f), S = h(_, !0);
	D(_, () => s);
	var w = E(_, 2), T = h(w, !0), O = E(w, 2);
	v(O, 17, () => r.clashes, (e) => e.name, (e, s) => {
		var l = U(), d = c(l), f = h(d, !0), p = E(d, 2), _ = c(p);
		C(_);
		var v = E(_, 2), y = h(v, !0), x = E(v), S = h(x, !0), w = E(x), T = h(w, !0);
		m(p);
		var D = E(p, 2), O = c(D);
		C(O);
		var k = E(O, 2), A = h(k, !0), j = E(k), M = h(j, !0), N = E(j), F = h(N, !0);
		m(D), m(l), a((e, r, i, a, c, l, u) => {
			t(f, e), b(_, "name", `botsing-${n(s).name ?? ""}`), g(_, !o[n(s).name]), t(y, r), t(S, i), t(T, a), b(O, "name", `botsing-${n(s).name ?? ""}`), g(O, o[n(s).name]), t(A, c), t(M, l), t(F, u);
		}, [
			() => r.labelOf(n(s).name),
			() => P("clash.mine"),
			() => r.wordsOf(n(s).name, n(s).mine) || P("clash.empty"),
			() => P("clash.youNow"),
			() => P("clash.theirs", { who: r.who }),
			() => r.wordsOf(n(s).name, n(s).theirs) || P("clash.empty"),
			() => P("clash.when", {
				who: r.who,
				when: r.when
			})
		]), u("change", _, () => o[n(s).name] = !1), u("change", O, () => o[n(s).name] = !0), i(e, l);
	});
	var k = E(O, 2), A = c(k), j = h(A, !0), M = E(A, 2), N = h(M, !0);
	m(k), m(f), a((e, n, r, i) => {
		t(S, e), t(T, n), t(j, r), t(N, i);
	}, [
		() => P("clash.title"),
		() => P("clash.text", { who: r.who }),
		() => P("clash.save"),
		() => P("clash.back")
	]), d("submit", f, l), u("click", M, function(...e) {
		r.onCancel?.apply(this, e);
	}), i(e, f), p();
}
r(["change", "click"]);
// src/forms/merge.ts
function K(e, t) {
	return Object.fromEntries(Object.entries(t).filter(([t, n]) => n !== (e[t] ?? "")));
}
function q(e, t, n) {
	return Object.entries(t).flatMap(([t, r]) => {
		let i = n[t] ?? "";
		return i !== (e[t] ?? "") && i !== r ? [{
			name: t,
			mine: r,
			theirs: i
		}] : [];
	});
}
// src/forms/SchemaForm.svelte
var J = l("<button class=\"button button--secondary\" type=\"button\"> </button>"), Y = l("<div class=\"stack stack--form\"><!> <form class=\"stack stack--form\" novalidate=\"\"><!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <!></div></form></div>");
function X(e, r) {
	y(r, !0);
	let o = _([]), l = S(() => n(o).length ? n(o) : r.wrongs), f = (e) => `${r.name}-${e}`, g = (e) => n(l).find((t) => t.field === e)?.text;
	function x(e) {
		e.preventDefault(), T(o, N(r.attributes, r.draft)), n(o).length === 0 && !r.busy && r.onSubmit();
	}
	var C = Y(), w = c(C), D = (e) => {
		I(e, {
			get wrongs() {
				return n(l);
			},
			idOf: f
		});
	};
	s(w, (e) => {
		n(l).length && e(D);
	});
	var O = E(w, 2), k = c(O);
	v(k, 17, () => r.attributes, (e) => e.name, (e, t) => {
		{
			let i = S(() => f(n(t).name)), a = S(() => r.draft[n(t).name] ?? ""), o = S(() => g(n(t).name));
			V(e, {
				get attribute() {
					return n(t);
				},
				get id() {
					return n(i);
				},
				get value() {
					return n(a);
				},
				get error() {
					return n(o);
				},
				get find() {
					return r.find;
				},
				onChange: (e) => r.onChange(n(t).name, e)
			});
		}
	});
	var A = E(k, 2), j = c(A), M = h(j, !0), F = E(j, 2), L = (e) => {
		var n = J(), o = h(n, !0);
		a((e) => t(o, e), [() => P("form.cancel")]), u("click", n, function(...e) {
			r.onCancel?.apply(this, e);
		}), i(e, n);
	};
	s(F, (e) => {
		r.onCancel && e(L);
	}), m(A), m(O), m(C), a((e) => {
		b(O, "aria-label", r.label), b(j, "aria-busy", r.busy || void 0), t(M, e);
	}, [() => r.busy ? P("form.saving") : r.submitLabel]), d("submit", O, x), i(e, C), p();
}
r(["click"]);
// src/forms/AddForm.svelte
function ee(e, t) {
	y(t, !0);
	let r = f(t, "name", 3, "nieuw"), i = f(t, "preset", 19, () => ({})), a = x({ ...i() }), o = _([]), s = _(!1);
	async function c() {
		T(s, !0), T(o, []);
		try {
			t.onAdded(await t.add(F(t.fields, a)));
		} catch (e) {
			let n = O(e);
			T(o, n.unreachable ? [{
				field: "",
				text: P("offline.text")
			}] : j(n.problem, t.fields.map((e) => e.name)));
		} finally {
			T(s, !1);
		}
	}
	{
		let i = S(() => P("form.save"));
		X(e, {
			get name() {
				return r();
			},
			get label() {
				return t.label;
			},
			get attributes() {
				return t.fields;
			},
			get draft() {
				return a;
			},
			get submitLabel() {
				return n(i);
			},
			get busy() {
				return n(s);
			},
			get wrongs() {
				return n(o);
			},
			get find() {
				return t.find;
			},
			get onCancel() {
				return t.onCancel;
			},
			onChange: (e, t) => a[e] = t,
			onSubmit: () => void c()
		});
	}
	p();
}
// src/forms/Clashing.svelte
function Z(e, t) {
	y(t, !0);
	let r = (e) => t.fields.find((t) => t.name === e);
	{
		let i = S(() => t.last?.author?.label ?? P("someone")), a = S(() => t.last ? k(t.last.at) : "");
		G(e, {
			get clashes() {
				return t.clashes;
			},
			get who() {
				return n(i);
			},
			get when() {
				return n(a);
			},
			labelOf: (e) => A(r(e).label),
			wordsOf: (e, t) => L(r(e), R(r(e), t) ?? t),
			get onChoose() {
				return t.onChoose;
			},
			get onCancel() {
				return t.onCancel;
			}
		});
	}
	p();
}
// src/forms/merging.ts
var Q = (e, t) => z(e, {
	...t.attributes,
	since: t.since
});
function te(e, t) {
	let { since: n, ...r } = M(e.filter((e) => e.name in t), t), i = Object.keys(r).length ? { attributes: r } : {};
	return "since" in t ? {
		...i,
		since: String(n ?? "")
	} : i;
}
async function $(e, t, n) {
	let r = K(e.base, e.draft);
	if (Object.keys(r).length === 0) return e.other ? {
		kind: "kept",
		record: e.other,
		merged: !0
	} : { kind: "nothing" };
	try {
		return {
			kind: "kept",
			record: await t(e.version, te(e.fields, r)),
			merged: e.other !== void 0
		};
	} catch (i) {
		let a = O(i), o = a.problem?.current;
		if (!a.stale || !o) return {
			kind: "wrong",
			wrongs: a.unreachable ? [{
				field: "",
				text: P("offline.text")
			}] : j(a.problem, e.fields.map((e) => e.name))
		};
		let s = Q(e.fields, o), c = q(e.base, r, s), l = {
			...e,
			base: s,
			draft: {
				...s,
				...r
			},
			version: o.version,
			other: o
		};
		return c.length === 0 ? $(l, t, n) : {
			kind: "clash",
			edit: l,
			clashes: c,
			last: await n().then((e) => e.items[0], () => void 0)
		};
	}
}
// src/forms/EditForm.svelte
function ne(t, r) {
	y(r, !0);
	let a = f(r, "period", 3, !0), c = f(r, "preset", 19, () => ({})), l = (e) => ({
		...e,
		required: e.required && (e.name in c() || B(r.record.attributes[e.name]) !== "")
	}), u = S(() => [...r.attributes.filter((e) => e.type !== "outline").map(l), ...a() ? [H()] : []]), d = _({
		fields: n(u),
		base: Q(n(u), r.record),
		draft: {},
		version: r.record.version
	}), m = _(x({
		...n(d).base,
		...c()
	})), h = _(void 0), g = _(!1), v = S(() => n(h)?.kind === "wrong" ? n(h).wrongs : []);
	async function b() {
		T(g, !0), T(h, void 0);
		let e = await $({
			...n(d),
			fields: n(u),
			draft: { ...n(m) }
		}, r.save, r.latest);
		T(g, !1), e.kind === "nothing" ? r.onCancel() : e.kind === "kept" ? r.onSaved(e.record, e.merged) : e.kind === "clash" && ((e) => {
			var t = w(e, 2);
			T(d, t[0]), T(m, t[1], !0);
		})([e.edit, { ...e.edit.draft }]), T(h, e);
	}
	function C(e) {
		T(m, {
			...n(m),
			...e
		}, !0), b();
	}
	var E = o(), D = e(E), O = (e) => {
		Z(e, {
			get fields() {
				return n(u);
			},
			get clashes() {
				return n(h).clashes;
			},
			get last() {
				return n(h).last;
			},
			onChoose: C,
			onCancel: () => T(h, void 0)
		});
	}, k = (e) => {
		{
			let t = S(() => P("form.save"));
			X(e, {
				get name() {
					return r.name;
				},
				get label() {
					return r.label;
				},
				get attributes() {
					return n(u);
				},
				get draft() {
					return n(m);
				},
				get submitLabel() {
					return n(t);
				},
				get busy() {
					return n(g);
				},
				get wrongs() {
					return n(v);
				},
				get find() {
					return r.find;
				},
				get onCancel() {
					return r.onCancel;
				},
				onChange: (e, t) => n(m)[e] = t,
				onSubmit: () => void b()
			});
		}
	};
	s(D, (e) => {
		n(h)?.kind === "clash" ? e(O) : e(k, -1);
	}), i(t, E), p();
}
export { ee as a, q as c, Z as i, G as l, Q as n, X as o, $ as r, K as s, ne as t };
