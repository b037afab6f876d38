import { $t as e, Bn as t, Br as n, Cr as r, Fr as i, Gr as a, H as o, Hr as s, In as c, Ir as l, Jn as u, Lr as d, Mr as f, Nr as p, Or as m, Pr as h, Rr as g, Sr as _, Tr as v, Ur as y, Xn as b, Yn as x, _r as S, ar as C, fr as w, gr as T, hr as E, lr as D, qr as O, vr as k, wr as A } from "./shell.js";
import { a as j, i as M, o as N, r as P } from "./ErrorSummary.js";
import { a as F, i as I, r as L, t as R } from "./values.js";
import { t as z } from "./since.js";
import { t as B } from "./SchemaForm.js";
// src/forms/ClashForm.svelte
var V = k("<fieldset class=\"choices\"><legend class=\"label\"> </legend> <label class=\"choice\"><input type=\"radio\"/> <strong> </strong><span> </span><span class=\"small muted\"> </span></label> <label class=\"choice\"><input type=\"radio\"/> <strong> </strong><span> </span><span class=\"small muted\"> </span></label></fieldset>"), H = k("<form class=\"clash\" aria-labelledby=\"botsing-kop\"><h3 id=\"botsing-kop\" tabindex=\"-1\"> </h3> <p class=\"muted\"> </p> <!> <div class=\"row\"><button class=\"button button--primary\" type=\"submit\"> </button> <button class=\"button button--secondary\" type=\"button\"> </button></div></form>");
function U(e, t) {
	y(t, !0);
	let n = l({});
	function o(e) {
		e.focus();
	}
	function c(e) {
		e.preventDefault(), t.onChoose(Object.fromEntries(t.clashes.map((e) => [e.name, n[e.name] ? e.theirs : e.mine])));
	}
	var d = H(), p = f(d), g = h(p, !0);
	C(p, () => o);
	var _ = i(p, 2), S = h(_, !0), w = i(_, 2);
	D(w, 17, () => t.clashes, (e) => e.name, (e, o) => {
		var s = V(), c = f(s), l = h(c, !0), d = i(c, 2), p = f(d);
		u(p);
		var g = i(p, 2), _ = h(g, !0), y = i(g), S = h(y, !0), C = i(y), w = h(C, !0);
		a(d);
		var D = i(d, 2), O = f(D);
		u(O);
		var k = i(O, 2), A = h(k, !0), j = i(k), M = h(j, !0), P = i(j), F = h(P, !0);
		a(D), a(s), m((e, t, r, i, a, s, c) => {
			E(l, e), x(p, "name", `botsing-${v(o).name ?? ""}`), b(p, !n[v(o).name]), E(_, t), E(S, r), E(w, i), x(O, "name", `botsing-${v(o).name ?? ""}`), b(O, n[v(o).name]), E(A, a), E(M, s), E(F, c);
		}, [
			() => t.labelOf(v(o).name),
			() => N("clash.mine"),
			() => t.wordsOf(v(o).name, v(o).mine) || N("clash.empty"),
			() => N("clash.youNow"),
			() => N("clash.theirs", { who: t.who }),
			() => t.wordsOf(v(o).name, v(o).theirs) || N("clash.empty"),
			() => N("clash.when", {
				who: t.who,
				when: t.when
			})
		]), r("change", p, () => n[v(o).name] = !1), r("change", O, () => n[v(o).name] = !0), T(e, s);
	});
	var O = i(w, 2), k = f(O), j = h(k, !0), M = i(k, 2), P = h(M, !0);
	a(O), a(d), m((e, t, n, r) => {
		E(g, e), E(S, t), E(j, n), E(P, r);
	}, [
		() => N("clash.title"),
		() => N("clash.text", { who: t.who }),
		() => N("clash.save"),
		() => N("clash.back")
	]), A("submit", d, c), r("click", M, function(...e) {
		t.onCancel?.apply(this, e);
	}), T(e, d), s();
}
_(["change", "click"]);
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
	y(r, !0);
	let i = t(r, "name", 3, "nieuw"), a = t(r, "preset", 19, () => ({})), o = l({ ...a() }), u = g([]), f = g(!1);
	async function p() {
		d(f, !0), d(u, []);
		try {
			r.onAdded(await r.add(P(r.fields, o)));
		} catch (e) {
			let t = c(e);
			d(u, t.unreachable ? [{
				field: "",
				text: N("offline.text")
			}] : j(t.problem, r.fields.map((e) => e.name)));
		} finally {
			d(f, !1);
		}
	}
	{
		let t = n(() => N("form.save"));
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
				return o;
			},
			get submitLabel() {
				return v(t);
			},
			get busy() {
				return v(f);
			},
			get wrongs() {
				return v(u);
			},
			get find() {
				return r.find;
			},
			get onCancel() {
				return r.onCancel;
			},
			onChange: (e, t) => o[e] = t,
			onSubmit: () => void p()
		});
	}
	s();
}
// src/forms/Clashing.svelte
function q(t, r) {
	y(r, !0);
	let i = (e) => r.fields.find((t) => t.name === e);
	{
		let a = n(() => r.last?.author?.label ?? N("someone")), s = n(() => r.last ? o(r.last.at) : "");
		U(t, {
			get clashes() {
				return r.clashes;
			},
			get who() {
				return v(a);
			},
			get when() {
				return v(s);
			},
			labelOf: (t) => e(i(t).label),
			wordsOf: (e, t) => F(i(e), I(i(e), t) ?? t),
			get onChoose() {
				return r.onChoose;
			},
			get onCancel() {
				return r.onCancel;
			}
		});
	}
	s();
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
		let a = c(i), o = a.problem?.current;
		if (!a.stale || !o) return {
			kind: "wrong",
			wrongs: a.unreachable ? [{
				field: "",
				text: N("offline.text")
			}] : j(a.problem, e.fields.map((e) => e.name))
		};
		let s = J(e.fields, o), l = G(e.base, r, s), u = {
			...e,
			base: s,
			draft: {
				...s,
				...r
			},
			version: o.version,
			other: o
		};
		return l.length === 0 ? X(u, t, n) : {
			kind: "clash",
			edit: u,
			clashes: l,
			last: await n().then((e) => e.items[0], () => void 0)
		};
	}
}
// src/forms/EditForm.svelte
function Z(e, r) {
	y(r, !0);
	let i = t(r, "period", 3, !0), a = t(r, "preset", 19, () => ({})), o = (e) => ({
		...e,
		required: e.required && (e.name in a() || R(r.record.attributes[e.name]) !== "")
	}), c = n(() => [...r.attributes.filter((e) => e.type !== "outline").map(o), ...i() ? [z()] : []]), u = g({
		fields: v(c),
		base: J(v(c), r.record),
		draft: {},
		version: r.record.version
	}), f = g(l({
		...v(u).base,
		...a()
	})), m = g(void 0), h = g(!1), _ = n(() => v(m)?.kind === "wrong" ? v(m).wrongs : []);
	async function b() {
		d(h, !0), d(m, void 0);
		let e = await X({
			...v(u),
			fields: v(c),
			draft: { ...v(f) }
		}, r.save, r.latest);
		d(h, !1), e.kind === "nothing" ? r.onCancel() : e.kind === "kept" ? r.onSaved(e.record, e.merged) : e.kind === "clash" && ((e) => {
			var t = O(e, 2);
			d(u, t[0]), d(f, t[1], !0);
		})([e.edit, { ...e.edit.draft }]), d(m, e);
	}
	function x(e) {
		d(f, {
			...v(f),
			...e
		}, !0), b();
	}
	var C = S(), E = p(C), D = (e) => {
		q(e, {
			get fields() {
				return v(c);
			},
			get clashes() {
				return v(m).clashes;
			},
			get last() {
				return v(m).last;
			},
			onChoose: x,
			onCancel: () => d(m, void 0)
		});
	}, k = (e) => {
		{
			let t = n(() => N("form.save"));
			B(e, {
				get name() {
					return r.name;
				},
				get label() {
					return r.label;
				},
				get attributes() {
					return v(c);
				},
				get draft() {
					return v(f);
				},
				get submitLabel() {
					return v(t);
				},
				get busy() {
					return v(h);
				},
				get wrongs() {
					return v(_);
				},
				get find() {
					return r.find;
				},
				get onCancel() {
					return r.onCancel;
				},
				onChange: (e, t) => v(f)[e] = t,
				onSubmit: () => void b()
			});
		}
	};
	w(E, (e) => {
		v(m)?.kind === "clash" ? e(D) : e(k, -1);
	}), T(e, C), s();
}
export { K as a, U as c, q as i, J as n, W as o, X as r, G as s, Z as t };
