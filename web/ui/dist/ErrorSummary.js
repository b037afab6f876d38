import { $ as e, F as t, G as n, M as r, N as i, O as a, P as o, R as s, U as c, V as l, W as u, X as d, ct as f, dt as p, lt as m, n as h, nt as g, q as _, t as v, tt as y, y as b, z as x } from "./text.js";
import { l as S } from "./status.svelte.js";
// src/forms/check.ts
function C(e, t) {
	let n = v(e.label), r = S(e, t);
	if (r === null) return e.type === "day" ? h("form.badDay") : e.type === "date" ? h("form.badDate") : h("form.badNumber", { label: n });
	if (r === "") return e.required ? h("form.required", { label: e.label }) : null;
	let i = (e.type === "whole" || e.type === "decimal") && (e.minimum || e.maximum), { minimum: a = 0, maximum: o = 0 } = e;
	return i && (Number(r) < a || Number(r) > o) ? h("form.between", {
		label: n,
		minimum: a,
		maximum: o
	}) : null;
}
function w(e, t) {
	return e.flatMap((e) => {
		let n = C(e, t[e.name] ?? "");
		return n ? [{
			field: e.name,
			text: n
		}] : [];
	});
}
function T(e, t) {
	let n = e?.findings ?? [];
	return n.length === 0 ? [{
		field: "",
		text: e?.detail || e?.title || h("error.title")
	}] : n.map((e) => {
		let n = e.field.replace(/^(body\.)?(attributes\.)?/, "");
		return {
			field: t.includes(n) ? n : "",
			text: e.detail || e.code
		};
	});
}
function E(e, t) {
	let n = {};
	for (let r of e) {
		let e = t[r.name];
		e !== void 0 && (n[r.name] = S(r, e) || null);
	}
	return n;
}
function D(e, t) {
	return Object.fromEntries(Object.entries(E(e, t)).filter(([, e]) => e !== null));
}
// src/forms/ErrorSummary.svelte
var O = l("<h2 id=\"fout-kop\" tabindex=\"-1\"> </h2>"), k = l("<a> </a>"), A = l("<li><!></li>"), j = l("<div class=\"error-summary\" role=\"group\" aria-labelledby=\"fout-kop\"><!> <ul class=\"plain-list\"></ul></div>");
function M(l, u) {
	m(u, !0);
	function v(e) {
		e.focus();
	}
	function S(e, t) {
		e.preventDefault(), document.getElementById(u.idOf(t))?.focus();
	}
	var C = j(), w = e(C);
	o(w, () => u.wrongs, (e) => {
		var t = O(), n = y(t, !0);
		a(t, () => v), d((e) => s(n, e), [() => h("form.wrong", { n: u.wrongs.length })]), x(e, t);
	});
	var T = g(w, 2);
	r(T, 21, () => u.wrongs, i, (r, i) => {
		var a = A(), o = e(a), l = (e) => {
			var t = k(), r = y(t, !0);
			d((e) => {
				b(t, "href", `#${e ?? ""}`), s(r, _(i).text);
			}, [() => u.idOf(_(i).field)]), n("click", t, (e) => S(e, _(i).field)), x(e, t);
		}, f = (e) => {
			var t = c();
			d(() => s(t, _(i).text)), x(e, t);
		};
		t(o, (e) => {
			_(i).field ? e(l) : e(f, -1);
		}), p(a), x(r, a);
	}), p(T), p(C), x(l, C), f();
}
u(["click"]);
export { T as a, E as i, w as n, D as r, M as t };
