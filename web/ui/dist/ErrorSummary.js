import { Ar as e, Cr as t, Dr as n, Gr as r, Ir as i, Lr as a, Pr as o, Tr as s, Wr as c, Zn as l, _r as u, br as d, dr as f, fr as p, mr as m, pr as h, qr as g, rn as _, sr as v, tn as y, vr as b, wr as x } from "./shell.js";
import { n as S, t as C } from "./nl.js";
import { i as w } from "./values.js";
// src/i18n/records/text.ts
var T = _(C, S);
// src/forms/check.ts
function E(e, t) {
	let n = y(e.label), r = w(e, t);
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
var j = d("<h2 id=\"fout-kop\" tabindex=\"-1\"> </h2>"), M = d("<a> </a>"), N = d("<li><!></li>"), P = d("<div class=\"error-summary\" role=\"group\" aria-labelledby=\"fout-kop\"><!> <ul class=\"plain-list\"></ul></div>");
function F(d, _) {
	r(_, !0);
	function y(e) {
		e.focus();
	}
	function x(e, t) {
		e.preventDefault(), document.getElementById(_.idOf(t))?.focus();
	}
	var S = P(), C = o(S);
	h(C, () => _.wrongs, (t) => {
		var n = j(), r = i(n, !0);
		v(n, () => y), e((e) => u(r, e), [() => T("form.wrong", { n: _.wrongs.length })]), b(t, n);
	});
	var w = a(C, 2);
	f(w, 21, () => _.wrongs, p, (r, a) => {
		var c = N(), d = o(c), f = (t) => {
			var r = M(), o = i(r, !0);
			e((e) => {
				l(r, "href", `#${e ?? ""}`), u(o, n(a).text);
			}, [() => _.idOf(n(a).field)]), s("click", r, (e) => x(e, n(a).field)), b(t, r);
		}, p = (r) => {
			var i = t();
			e(() => u(i, n(a).text)), b(r, i);
		};
		m(d, (e) => {
			n(a).field ? e(f) : e(p, -1);
		}), g(c), b(r, c);
	}), g(w), g(S), b(d, S), c();
}
x(["click"]);
export { O as a, k as i, D as n, T as o, A as r, F as t };
