import { $n as e, Gt as t, Jn as n, Kn as r, Pn as i, Qn as a, Sr as o, Un as s, Ut as c, Yn as l, ar as u, fr as d, hr as f, ir as p, j as m, lr as h, mr as g, qn as _, rr as v, sr as y, tr as b, wr as x, xr as S } from "./shell.js";
import { n as C, t as w } from "./nl.js";
// src/i18n/records/text.ts
var T = t(w, C);
// src/forms/check.ts
function E(e, t) {
	let n = c(e.label), r = m(e, t);
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
		e !== void 0 && (n[r.name] = m(r, e) || null);
	}
	return n;
}
function A(e, t) {
	return Object.fromEntries(Object.entries(k(e, t)).filter(([, e]) => e !== null));
}
// src/forms/ErrorSummary.svelte
var j = b("<h2 id=\"fout-kop\" tabindex=\"-1\"> </h2>"), M = b("<a> </a>"), N = b("<li><!></li>"), P = b("<div class=\"error-summary\" role=\"group\" aria-labelledby=\"fout-kop\"><!> <ul class=\"plain-list\"></ul></div>");
function F(t, c) {
	o(c, !0);
	function p(e) {
		e.focus();
	}
	function m(e, t) {
		e.preventDefault(), document.getElementById(c.idOf(t))?.focus();
	}
	var b = P(), C = d(b);
	n(C, () => c.wrongs, (t) => {
		var n = j(), r = g(n, !0);
		s(n, () => p), h((e) => a(r, e), [() => T("form.wrong", { n: c.wrongs.length })]), e(t, n);
	});
	var w = f(C, 2);
	r(w, 21, () => c.wrongs, _, (t, n) => {
		var r = N(), o = d(r), s = (t) => {
			var r = M(), o = g(r, !0);
			h((e) => {
				i(r, "href", `#${e ?? ""}`), a(o, y(n).text);
			}, [() => c.idOf(y(n).field)]), u("click", r, (e) => m(e, y(n).field)), e(t, r);
		}, f = (t) => {
			var r = v();
			h(() => a(r, y(n).text)), e(t, r);
		};
		l(o, (e) => {
			y(n).field ? e(s) : e(f, -1);
		}), x(r), e(t, r);
	}), x(w), x(b), e(t, b), S();
}
p(["click"]);
export { O as a, k as i, D as n, T as o, A as r, F as t };
