import { Ar as e, Br as t, Cr as n, Dr as r, Er as i, Jr as a, Lr as o, Nr as s, Or as c, Xr as l, _r as u, an as d, br as f, er as p, gr as m, hr as h, mr as g, qr as _, sn as v, ur as y, xr as b, zr as x } from "./shell.js";
import { n as S, t as C } from "./nl.js";
import { i as w } from "./values.js";
// src/i18n/records/text.ts
var T = v(C, S);
// src/forms/check.ts
function E(e, t) {
	let n = d(e.label), r = w(e, t);
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
var j = n("<h2 id=\"fout-kop\" tabindex=\"-1\"> </h2>"), M = n("<a> </a>"), N = n("<li><!></li>"), P = n("<div class=\"error-summary\" role=\"group\" aria-labelledby=\"fout-kop\"><!> <ul class=\"plain-list\"></ul></div>");
function F(n, r) {
	a(r, !0);
	function d(e) {
		e.focus();
	}
	function v(e, t) {
		e.preventDefault(), document.getElementById(r.idOf(t))?.focus();
	}
	var S = P(), C = o(S);
	m(C, () => r.wrongs, (e) => {
		var t = j(), n = x(t, !0);
		y(t, () => d), s((e) => f(n, e), [() => T("form.wrong", { n: r.wrongs.length })]), b(e, t);
	});
	var w = t(C, 2);
	g(w, 21, () => r.wrongs, h, (t, n) => {
		var a = N(), d = o(a), m = (t) => {
			var i = M(), a = x(i, !0);
			s((t) => {
				p(i, "href", `#${t ?? ""}`), f(a, e(n).text);
			}, [() => r.idOf(e(n).field)]), c("click", i, (t) => v(t, e(n).field)), b(t, i);
		}, h = (t) => {
			var r = i();
			s(() => f(r, e(n).text)), b(t, r);
		};
		u(d, (t) => {
			e(n).field ? t(m) : t(h, -1);
		}), l(a), b(t, a);
	}), l(w), l(S), b(n, S), _();
}
r(["click"]);
export { O as a, k as i, D as n, T as o, A as r, F as t };
