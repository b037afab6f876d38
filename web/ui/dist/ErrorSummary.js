import { Fr as e, Gt as t, Mr as n, Nr as r, Sr as i, Tr as a, Vn as o, Zn as s, er as c, fr as l, gr as u, lr as d, mr as f, nr as p, or as m, pr as h, qt as g, rr as _, sr as v, tr as y, wr as b, yr as x } from "./shell.js";
import { n as S, t as C } from "./nl.js";
import { i as w } from "./values.js";
// src/i18n/records/text.ts
var T = g(C, S);
// src/forms/check.ts
function E(e, n) {
	let r = t(e.label), i = w(e, n);
	if (i === null) return e.type === "day" ? T("form.badDay") : e.type === "date" ? T("form.badDate") : T("form.badNumber", { label: r });
	if (i === "") return e.required ? T("form.required", { label: e.label }) : null;
	let a = (e.type === "whole" || e.type === "decimal") && (e.minimum || e.maximum), { minimum: o = 0, maximum: s = 0 } = e;
	return a && (Number(i) < o || Number(i) > s) ? T("form.between", {
		label: r,
		minimum: o,
		maximum: s
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
function F(t, d) {
	r(d, !0);
	function h(e) {
		e.focus();
	}
	function g(e, t) {
		e.preventDefault(), document.getElementById(d.idOf(t))?.focus();
	}
	var S = P(), C = i(S);
	p(C, () => d.wrongs, (e) => {
		var t = j(), n = b(t, !0);
		s(t, () => h), x((e) => m(n, e), [() => T("form.wrong", { n: d.wrongs.length })]), v(e, t);
	});
	var w = a(C, 2);
	c(w, 21, () => d.wrongs, y, (t, n) => {
		var r = N(), a = i(r), s = (e) => {
			var t = M(), r = b(t, !0);
			x((e) => {
				o(t, "href", `#${e ?? ""}`), m(r, u(n).text);
			}, [() => d.idOf(u(n).field)]), f("click", t, (e) => g(e, u(n).field)), v(e, t);
		}, c = (e) => {
			var t = l();
			x(() => m(t, u(n).text)), v(e, t);
		};
		_(a, (e) => {
			u(n).field ? e(s) : e(c, -1);
		}), e(r), v(t, r);
	}), e(w), e(S), v(t, S), n();
}
h(["click"]);
export { O as a, k as i, D as n, T as o, A as r, F as t };
