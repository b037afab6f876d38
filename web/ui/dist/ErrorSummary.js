import { $t as e, Cr as t, Fr as n, Gr as r, Hr as i, Mr as a, Or as o, Pr as s, Sr as c, Tr as l, Ur as u, Yn as d, ar as f, dr as p, fr as m, gr as h, hr as g, lr as _, tn as v, ur as y, vr as b, xr as x } from "./shell.js";
import { n as S, t as C } from "./nl.js";
import { i as w } from "./values.js";
// src/i18n/records/text.ts
var T = v(C, S);
// src/forms/check.ts
function E(t, n) {
	let r = e(t.label), i = w(t, n);
	if (i === null) return t.type === "day" ? T("form.badDay") : t.type === "date" ? T("form.badDate") : T("form.badNumber", { label: r });
	if (i === "") return t.required ? T("form.required", { label: t.label }) : null;
	let a = (t.type === "whole" || t.type === "decimal") && (t.minimum || t.maximum), { minimum: o = 0, maximum: s = 0 } = t;
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
var j = b("<h2 id=\"fout-kop\" tabindex=\"-1\"> </h2>"), M = b("<a> </a>"), N = b("<li><!></li>"), P = b("<div class=\"error-summary\" role=\"group\" aria-labelledby=\"fout-kop\"><!> <ul class=\"plain-list\"></ul></div>");
function F(e, c) {
	u(c, !0);
	function v(e) {
		e.focus();
	}
	function b(e, t) {
		e.preventDefault(), document.getElementById(c.idOf(t))?.focus();
	}
	var S = P(), C = a(S);
	p(C, () => c.wrongs, (e) => {
		var t = j(), n = s(t, !0);
		f(t, () => v), o((e) => g(n, e), [() => T("form.wrong", { n: c.wrongs.length })]), h(e, t);
	});
	var w = n(C, 2);
	_(w, 21, () => c.wrongs, y, (e, n) => {
		var i = N(), u = a(i), f = (e) => {
			var r = M(), i = s(r, !0);
			o((e) => {
				d(r, "href", `#${e ?? ""}`), g(i, l(n).text);
			}, [() => c.idOf(l(n).field)]), t("click", r, (e) => b(e, l(n).field)), h(e, r);
		}, p = (e) => {
			var t = x();
			o(() => g(t, l(n).text)), h(e, t);
		};
		m(u, (e) => {
			l(n).field ? e(f) : e(p, -1);
		}), r(i), h(e, i);
	}), r(w), r(S), h(e, S), i();
}
c(["click"]);
export { O as a, k as i, D as n, T as o, A as r, F as t };
