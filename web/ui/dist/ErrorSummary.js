import { A as e, F as t, G as n, H as r, I as i, J as a, M as o, Q as s, R as c, U as l, V as u, ct as d, dt as f, et as p, j as m, k as h, lt as g, m as _, tt as v, w as y } from "./svelte.js";
import { ln as b, sn as x } from "./shell.js";
import { n as S, t as C } from "./nl.js";
import { i as w } from "./values.js";
// src/i18n/records/text.ts
var T = b(C, S);
// src/forms/check.ts
function E(e, t) {
	let n = x(e.label), r = w(e, t);
	if (r === null) return e.type === "day" ? T("form.badDay") : e.type === "date" ? T("form.badDate") : T("form.badNumber", { label: n });
	if (r === "") return e.required ? T("form.required", { label: e.label }) : null;
	let i = (e.type === "whole" || e.type === "decimal") && (e.minimum || e.maximum), { minimum: a = 0, maximum: o = 0 } = e;
	return i && (Number(r) < a || Number(r) > o) ? T("form.between", {
		label: n,
		minimum: a,
		maximum: o
	}) : null;
}
function D(e, t) {
	return e.flatMap((e) => {
		let n = E(e, t[e.name] ?? "");
		return n ? [{
			field: e.name,
			text: n
		}] : [];
	});
}
function O(e, t) {
	let n = e?.findings ?? [];
	return n.length === 0 ? [{
		field: "",
		text: e?.detail || e?.title || T("error.title")
	}] : n.map((e) => {
		let n = e.field.replace(/^(body\.)?(attributes\.)?/, "");
		return {
			field: t.includes(n) ? n : "",
			text: e.detail || e.code
		};
	});
}
function k(e, t) {
	let n = {};
	for (let r of e) {
		let e = t[r.name];
		e !== void 0 && (n[r.name] = w(r, e) || null);
	}
	return n;
}
function A(e, t) {
	return Object.fromEntries(Object.entries(k(e, t)).filter(([, e]) => e !== null));
}
// src/forms/ErrorSummary.svelte
var j = c("<h2 id=\"fout-kop\" tabindex=\"-1\"> </h2>"), M = c("<a> </a>"), N = c("<li><!></li>"), P = c("<div class=\"error-summary\" role=\"group\" aria-labelledby=\"fout-kop\"><!> <ul class=\"plain-list\"></ul></div>");
function F(r, c) {
	g(c, !0);
	function b(e) {
		e.focus();
	}
	function x(e, t) {
		e.preventDefault(), document.getElementById(c.idOf(t))?.focus();
	}
	var S = P(), C = s(S);
	m(C, () => c.wrongs, (e) => {
		var n = j(), r = p(n, !0);
		y(n, () => b), a((e) => t(r, e), [() => T("form.wrong", { n: c.wrongs.length })]), i(e, n);
	});
	var w = v(C, 2);
	h(w, 21, () => c.wrongs, e, (e, r) => {
		var d = N(), m = s(d), h = (e) => {
			var o = M(), s = p(o, !0);
			a((e) => {
				_(o, "href", `#${e ?? ""}`), t(s, n(r).text);
			}, [() => c.idOf(n(r).field)]), l("click", o, (e) => x(e, n(r).field)), i(e, o);
		}, g = (e) => {
			var o = u();
			a(() => t(o, n(r).text)), i(e, o);
		};
		o(m, (e) => {
			n(r).field ? e(h) : e(g, -1);
		}), f(d), i(e, d);
	}), f(w), f(S), i(r, S), d();
}
r(["click"]);
export { O as a, k as i, D as n, T as o, A as r, F as t };
