import { $n as e, Ar as t, Br as n, Cr as r, Dr as i, Gn as a, Gr as o, Hr as s, J as c, Jr as l, Lr as u, Nr as d, Or as f, Qr as p, Rr as m, Sr as h, Ur as g, Vn as _, Vr as v, Xr as y, _r as b, an as x, br as S, er as C, kr as w, mr as T, qr as E, tr as D, ur as O, xr as k, zr as A } from "./shell.js";
import { a as j, i as M, n as N, o as P, r as F, t as I } from "./ErrorSummary.js";
import { a as L, i as R, r as z, t as B } from "./values.js";
import { r as V, t as H } from "./since.js";
// src/forms/ClashForm.svelte
var U = r("<fieldset class=\"choices\"><legend class=\"label\"> </legend> <label class=\"choice\"><input type=\"radio\"/> <strong> </strong><span> </span><span class=\"small muted\"> </span></label> <label class=\"choice\"><input type=\"radio\"/> <strong> </strong><span> </span><span class=\"small muted\"> </span></label></fieldset>"), W = r("<form class=\"clash\" aria-labelledby=\"botsing-kop\"><h3 id=\"botsing-kop\" tabindex=\"-1\"> </h3> <p class=\"muted\"> </p> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <button class=\"button button--secondary\" type=\"button\"> </button></div></form>");
function G(r, i) {
	l(i, !0);
	let a = v({});
	function o(e) {
		e.focus();
	}
	function s(e) {
		e.preventDefault(), i.onChoose(Object.fromEntries(i.clashes.map((e) => [e.name, a[e.name] ? e.theirs : e.mine])));
	}
	var c = W(), p = u(c), m = A(p, !0);
	O(p, () => o);
	var h = n(p, 2), g = A(h, !0), _ = n(h, 2);
	T(_, 17, () => i.clashes, (e) => e.name, (r, o) => {
		var s = U(), c = u(s), l = A(c, !0), p = n(c, 2), m = u(p);
		e(m);
		var h = n(m, 2), g = A(h, !0), _ = n(h), v = A(_, !0), b = n(_), x = A(b, !0);
		y(p);
		var w = n(p, 2), T = u(w);
		e(T);
		var E = n(T, 2), O = A(E, !0), j = n(E), M = A(j, !0), N = n(j), F = A(N, !0);
		y(w), y(s), d((e, n, r, i, s, c, u) => {
			S(l, e), C(m, "name", `botsing-${t(o).name ?? ""}`), D(m, !a[t(o).name]), S(g, n), S(v, r), S(x, i), C(T, "name", `botsing-${t(o).name ?? ""}`), D(T, a[t(o).name]), S(O, s), S(M, c), S(F, u);
		}, [
			() => i.labelOf(t(o).name),
			() => P("clash.mine"),
			() => i.wordsOf(t(o).name, t(o).mine) || P("clash.empty"),
			() => P("clash.youNow"),
			() => P("clash.theirs", { who: i.who }),
			() => i.wordsOf(t(o).name, t(o).theirs) || P("clash.empty"),
			() => P("clash.when", {
				who: i.who,
				when: i.when
			})
		]), f("change", m, () => a[t(o).name] = !1), f("change", T, () => a[t(o).name] = !0), k(r, s);
	});
	var b = n(_, 2), x = u(b), j = A(x, !0), M = n(x, 2), N = A(M, !0);
	y(b), y(c), d((e, t, n, r) => {
		S(m, e), S(g, t), S(j, n), S(N, r);
	}, [
		() => P("clash.title"),
		() => P("clash.text", { who: i.who }),
		() => P("clash.save"),
		() => P("clash.back")
	]), w("submit", c, s), f("click", M, function(...e) {
		i.onCancel?.apply(this, e);
	}), k(r, c), E();
}
i(["change", "click"]);
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
var J = r("<button class=\"button button--secondary\" type=\"button\"> </button>"), Y = r("<div class=\"stack stack--form\"><!> <form class=\"stack stack--form\" novalidate=\"\"><!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <!></div></form></div>");
function X(e, r) {
	l(r, !0);
	let i = g([]), a = o(() => t(i).length ? t(i) : r.wrongs), c = (e) => `${r.name}-${e}`, p = (e) => t(a).find((t) => t.field === e)?.text;
	function m(e) {
		e.preventDefault(), s(i, N(r.attributes, r.draft)), t(i).length === 0 && !r.busy && r.onSubmit();
	}
	var h = Y(), _ = u(h), v = (e) => {
		I(e, {
			get wrongs() {
				return t(a);
			},
			idOf: c
		});
	};
	b(_, (e) => {
		t(a).length && e(v);
	});
	var x = n(_, 2), D = u(x);
	T(D, 17, () => r.attributes, (e) => e.name, (e, n) => {
		{
			let i = o(() => c(t(n).name)), a = o(() => r.draft[t(n).name] ?? ""), s = o(() => p(t(n).name));
			V(e, {
				get attribute() {
					return t(n);
				},
				get id() {
					return t(i);
				},
				get value() {
					return t(a);
				},
				get error() {
					return t(s);
				},
				get find() {
					return r.find;
				},
				onChange: (e) => r.onChange(t(n).name, e)
			});
		}
	});
	var O = n(D, 2), j = u(O), M = A(j, !0), F = n(j, 2), L = (e) => {
		var t = J(), n = A(t, !0);
		d((e) => S(n, e), [() => P("form.cancel")]), f("click", t, function(...e) {
			r.onCancel?.apply(this, e);
		}), k(e, t);
	};
	b(F, (e) => {
		r.onCancel && e(L);
	}), y(O), y(x), y(h), d((e) => {
		C(x, "aria-label", r.label), C(j, "aria-busy", r.busy || void 0), S(M, e);
	}, [() => r.busy ? P("form.saving") : r.submitLabel]), w("submit", x, m), k(e, h), E();
}
i(["click"]);
// src/forms/AddForm.svelte
function ee(e, n) {
	l(n, !0);
	let r = a(n, "name", 3, "nieuw"), i = a(n, "preset", 19, () => ({})), c = v({ ...i() }), u = g([]), d = g(!1);
	async function f() {
		s(d, !0), s(u, []);
		try {
			n.onAdded(await n.add(F(n.fields, c)));
		} catch (e) {
			let t = _(e);
			s(u, t.unreachable ? [{
				field: "",
				text: P("offline.text")
			}] : j(t.problem, n.fields.map((e) => e.name)));
		} finally {
			s(d, !1);
		}
	}
	{
		let i = o(() => P("form.save"));
		X(e, {
			get name() {
				return r();
			},
			get label() {
				return n.label;
			},
			get attributes() {
				return n.fields;
			},
			get draft() {
				return c;
			},
			get submitLabel() {
				return t(i);
			},
			get busy() {
				return t(d);
			},
			get wrongs() {
				return t(u);
			},
			get find() {
				return n.find;
			},
			get onCancel() {
				return n.onCancel;
			},
			onChange: (e, t) => c[e] = t,
			onSubmit: () => void f()
		});
	}
	E();
}
// src/forms/Clashing.svelte
function Z(e, n) {
	l(n, !0);
	let r = (e) => n.fields.find((t) => t.name === e);
	{
		let i = o(() => n.last?.author?.label ?? P("someone")), a = o(() => n.last ? c(n.last.at) : "");
		G(e, {
			get clashes() {
				return n.clashes;
			},
			get who() {
				return t(i);
			},
			get when() {
				return t(a);
			},
			labelOf: (e) => x(r(e).label),
			wordsOf: (e, t) => L(r(e), R(r(e), t) ?? t),
			get onChoose() {
				return n.onChoose;
			},
			get onCancel() {
				return n.onCancel;
			}
		});
	}
	E();
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
		let a = _(i), o = a.problem?.current;
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
function ne(e, n) {
	l(n, !0);
	let r = a(n, "period", 3, !0), i = a(n, "preset", 19, () => ({})), c = (e) => ({
		...e,
		required: e.required && (e.name in i() || B(n.record.attributes[e.name]) !== "")
	}), u = o(() => [...n.attributes.filter((e) => e.type !== "outline").map(c), ...r() ? [H()] : []]), d = g({
		fields: t(u),
		base: Q(t(u), n.record),
		draft: {},
		version: n.record.version
	}), f = g(v({
		...t(d).base,
		...i()
	})), _ = g(void 0), y = g(!1), x = o(() => t(_)?.kind === "wrong" ? t(_).wrongs : []);
	async function S() {
		s(y, !0), s(_, void 0);
		let e = await $({
			...t(d),
			fields: t(u),
			draft: { ...t(f) }
		}, n.save, n.latest);
		s(y, !1), e.kind === "nothing" ? n.onCancel() : e.kind === "kept" ? n.onSaved(e.record, e.merged) : e.kind === "clash" && ((e) => {
			var t = p(e, 2);
			s(d, t[0]), s(f, t[1], !0);
		})([e.edit, { ...e.edit.draft }]), s(_, e);
	}
	function C(e) {
		s(f, {
			...t(f),
			...e
		}, !0), S();
	}
	var w = h(), T = m(w), D = (e) => {
		Z(e, {
			get fields() {
				return t(u);
			},
			get clashes() {
				return t(_).clashes;
			},
			get last() {
				return t(_).last;
			},
			onChoose: C,
			onCancel: () => s(_, void 0)
		});
	}, O = (e) => {
		{
			let r = o(() => P("form.save"));
			X(e, {
				get name() {
					return n.name;
				},
				get label() {
					return n.label;
				},
				get attributes() {
					return t(u);
				},
				get draft() {
					return t(f);
				},
				get submitLabel() {
					return t(r);
				},
				get busy() {
					return t(y);
				},
				get wrongs() {
					return t(x);
				},
				get find() {
					return n.find;
				},
				get onCancel() {
					return n.onCancel;
				},
				onChange: (e, n) => t(f)[e] = n,
				onSubmit: () => void S()
			});
		}
	};
	b(T, (e) => {
		t(_)?.kind === "clash" ? e(D) : e(O, -1);
	}), k(e, w), E();
}
export { ee as a, q as c, Z as i, G as l, Q as n, X as o, $ as r, K as s, ne as t };
