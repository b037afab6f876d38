import { Ar as e, Br as t, Dr as n, Er as r, Fr as i, Gr as a, Hn as o, Hr as s, Ir as c, Lr as l, Pr as u, Qn as d, Rn as f, Rr as p, Tr as m, W as h, Wr as g, Xn as _, Yr as v, Zn as y, _r as b, br as x, dr as S, mr as C, qr as w, sr as T, tn as E, vr as D, wr as O, yr as k, zr as A } from "./shell.js";
import { a as j, i as M, o as N, r as P } from "./ErrorSummary.js";
import { a as F, i as I, r as L, t as R } from "./values.js";
import { t as z } from "./since.js";
import { t as B } from "./SchemaForm.js";
// src/forms/ClashForm.svelte
var V = x("<fieldset class=\"choices\"><legend class=\"label\"> </legend> <label class=\"choice\"><input type=\"radio\"/> <strong> </strong><span> </span><span class=\"small muted\"> </span></label> <label class=\"choice\"><input type=\"radio\"/> <strong> </strong><span> </span><span class=\"small muted\"> </span></label></fieldset>"), H = x("<form class=\"clash\" aria-labelledby=\"botsing-kop\"><h3 id=\"botsing-kop\" tabindex=\"-1\"> </h3> <p class=\"muted\"> </p> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <button class=\"button button--secondary\" type=\"button\"> </button></div></form>");
function U(t, i) {
	a(i, !0);
	let o = p({});
	function s(e) {
		e.focus();
	}
	function f(e) {
		e.preventDefault(), i.onChoose(Object.fromEntries(i.clashes.map((e) => [e.name, o[e.name] ? e.theirs : e.mine])));
	}
	var h = H(), v = u(h), x = c(v, !0);
	T(v, () => s);
	var C = l(v, 2), E = c(C, !0), O = l(C, 2);
	S(O, 17, () => i.clashes, (e) => e.name, (t, r) => {
		var a = V(), s = u(a), f = c(s, !0), p = l(s, 2), h = u(p);
		_(h);
		var g = l(h, 2), v = c(g, !0), x = l(g), S = c(x, !0), C = l(x), T = c(C, !0);
		w(p);
		var E = l(p, 2), O = u(E);
		_(O);
		var k = l(O, 2), A = c(k, !0), j = l(k), M = c(j, !0), P = l(j), F = c(P, !0);
		w(E), w(a), e((e, t, i, a, s, c, l) => {
			b(f, e), y(h, "name", `botsing-${n(r).name ?? ""}`), d(h, !o[n(r).name]), b(v, t), b(S, i), b(T, a), y(O, "name", `botsing-${n(r).name ?? ""}`), d(O, o[n(r).name]), b(A, s), b(M, c), b(F, l);
		}, [
			() => i.labelOf(n(r).name),
			() => N("clash.mine"),
			() => i.wordsOf(n(r).name, n(r).mine) || N("clash.empty"),
			() => N("clash.youNow"),
			() => N("clash.theirs", { who: i.who }),
			() => i.wordsOf(n(r).name, n(r).theirs) || N("clash.empty"),
			() => N("clash.when", {
				who: i.who,
				when: i.when
			})
		]), m("change", h, () => o[n(r).name] = !1), m("change", O, () => o[n(r).name] = !0), D(t, a);
	});
	var k = l(O, 2), A = u(k), j = c(A, !0), M = l(A, 2), P = c(M, !0);
	w(k), w(h), e((e, t, n, r) => {
		b(x, e), b(E, t), b(j, n), b(P, r);
	}, [
		() => N("clash.title"),
		() => N("clash.text", { who: i.who }),
		() => N("clash.save"),
		() => N("clash.back")
	]), r("submit", h, f), m("click", M, function(...e) {
		i.onCancel?.apply(this, e);
	}), D(t, h), g();
}
O(["change", "click"]);
// src/forms/merge.ts
function W(e, t) {
	return Object.fromEntries(Object.entries(t).filter(([t, n]) => n !== (e[t] ?? "")));
}
function G(e, t, n) {
	return Object.entries(t).flatMap(([t, r]) => {
		let i = n[t] ?? "";
		return i !== (e[t] ?? "") && i !== r ? [{
			name: t,
			mine: r,
			theirs: i
		}] : [];
	});
}
// src/forms/AddForm.svelte
function K(e, r) {
	a(r, !0);
	let i = o(r, "name", 3, "nieuw"), c = o(r, "preset", 19, () => ({})), l = p({ ...c() }), u = t([]), d = t(!1);
	async function m() {
		A(d, !0), A(u, []);
		try {
			r.onAdded(await r.add(P(r.fields, l)));
		} catch (e) {
			let t = f(e);
			A(u, t.unreachable ? [{
				field: "",
				text: N("offline.text")
			}] : j(t.problem, r.fields.map((e) => e.name)));
		} finally {
			A(d, !1);
		}
	}
	{
		let t = s(() => N("form.save"));
		B(e, {
			get name() {
				return i();
			},
			get label() {
				return r.label;
			},
			get attributes() {
				return r.fields;
			},
			get draft() {
				return l;
			},
			get submitLabel() {
				return n(t);
			},
			get busy() {
				return n(d);
			},
			get wrongs() {
				return n(u);
			},
			get find() {
				return r.find;
			},
			get onCancel() {
				return r.onCancel;
			},
			onChange: (e, t) => l[e] = t,
			onSubmit: () => void m()
		});
	}
	g();
}
// src/forms/Clashing.svelte
function q(e, t) {
	a(t, !0);
	let r = (e) => t.fields.find((t) => t.name === e);
	{
		let i = s(() => t.last?.author?.label ?? N("someone")), a = s(() => t.last ? h(t.last.at) : "");
		U(e, {
			get clashes() {
				return t.clashes;
			},
			get who() {
				return n(i);
			},
			get when() {
				return n(a);
			},
			labelOf: (e) => E(r(e).label),
			wordsOf: (e, t) => F(r(e), I(r(e), t) ?? t),
			get onChoose() {
				return t.onChoose;
			},
			get onCancel() {
				return t.onCancel;
			}
		});
	}
	g();
}
// src/forms/merging.ts
var J = (e, t) => L(e, {
	...t.attributes,
	since: t.since
});
function Y(e, t) {
	let { since: n, ...r } = M(e.filter((e) => e.name in t), t), i = Object.keys(r).length ? { attributes: r } : {};
	return "since" in t ? {
		...i,
		since: String(n ?? "")
	} : i;
}
async function X(e, t, n) {
	let r = W(e.base, e.draft);
	if (Object.keys(r).length === 0) return e.other ? {
		kind: "kept",
		record: e.other,
		merged: !0
	} : { kind: "nothing" };
	try {
		return {
			kind: "kept",
			record: await t(e.version, Y(e.fields, r)),
			merged: e.other !== void 0
		};
	} catch (i) {
		let a = f(i), o = a.problem?.current;
		if (!a.stale || !o) return {
			kind: "wrong",
			wrongs: a.unreachable ? [{
				field: "",
				text: N("offline.text")
			}] : j(a.problem, e.fields.map((e) => e.name))
		};
		let s = J(e.fields, o), c = G(e.base, r, s), l = {
			...e,
			base: s,
			draft: {
				...s,
				...r
			},
			version: o.version,
			other: o
		};
		return c.length === 0 ? X(l, t, n) : {
			kind: "clash",
			edit: l,
			clashes: c,
			last: await n().then((e) => e.items[0], () => void 0)
		};
	}
}
// src/forms/EditForm.svelte
function Z(e, r) {
	a(r, !0);
	let c = o(r, "period", 3, !0), l = o(r, "preset", 19, () => ({})), u = (e) => ({
		...e,
		required: e.required && (e.name in l() || R(r.record.attributes[e.name]) !== "")
	}), d = s(() => [...r.attributes.filter((e) => e.type !== "outline").map(u), ...c() ? [z()] : []]), f = t({
		fields: n(d),
		base: J(n(d), r.record),
		draft: {},
		version: r.record.version
	}), m = t(p({
		...n(f).base,
		...l()
	})), h = t(void 0), _ = t(!1), y = s(() => n(h)?.kind === "wrong" ? n(h).wrongs : []);
	async function b() {
		A(_, !0), A(h, void 0);
		let e = await X({
			...n(f),
			fields: n(d),
			draft: { ...n(m) }
		}, r.save, r.latest);
		A(_, !1), e.kind === "nothing" ? r.onCancel() : e.kind === "kept" ? r.onSaved(e.record, e.merged) : e.kind === "clash" && ((e) => {
			var t = v(e, 2);
			A(f, t[0]), A(m, t[1], !0);
		})([e.edit, { ...e.edit.draft }]), A(h, e);
	}
	function x(e) {
		A(m, {
			...n(m),
			...e
		}, !0), b();
	}
	var S = k(), w = i(S), T = (e) => {
		q(e, {
			get fields() {
				return n(d);
			},
			get clashes() {
				return n(h).clashes;
			},
			get last() {
				return n(h).last;
			},
			onChoose: x,
			onCancel: () => A(h, void 0)
		});
	}, E = (e) => {
		{
			let t = s(() => N("form.save"));
			B(e, {
				get name() {
					return r.name;
				},
				get label() {
					return r.label;
				},
				get attributes() {
					return n(d);
				},
				get draft() {
					return n(m);
				},
				get submitLabel() {
					return n(t);
				},
				get busy() {
					return n(_);
				},
				get wrongs() {
					return n(y);
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
	C(w, (e) => {
		n(h)?.kind === "clash" ? e(T) : e(E, -1);
	}), D(e, S), g();
}
export { K as a, U as c, q as i, J as n, W as o, X as r, G as s, Z as t };
