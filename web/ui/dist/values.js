import { $ as e, K as t, Ln as n, X as r, sn as i } from "./shell.js";
// src/forms/values.ts
var a = ";";
function o(e) {
	if (e == null) return "";
	if (Array.isArray(e)) return e.map(o).join(a);
	if (typeof e == "object") {
		let { id: t, code: n, role: r } = e;
		return o(t ?? n ?? r);
	}
	return String(e);
}
var s = (e) => e.split(a).filter(Boolean), c = (e) => [...e].sort().join(a);
function l(e) {
	return e.type === "day" || e.type === "date";
}
function u(t, r) {
	let i = o(r);
	return l(t) ? e(i) : t.type === "decimal" && n() === "nl" ? i.replace(".", ",") : i;
}
function d(e, t) {
	let n = t.trim();
	if (n === "") return "";
	switch (e.type) {
		case "day": {
			let e = r(n);
			return e?.length === 10 ? e : null;
		}
		case "date": return r(n);
		case "whole": return /^-?\d+$/.test(n) ? n : null;
		case "decimal": return /^-?\d+([.,]\d+)?$/.test(n) ? n.replace(",", ".") : null;
		default: return n;
	}
}
function f(e, t) {
	return Object.fromEntries(e.map((e) => [e.name, u(e, t[e.name])]));
}
var p = (e, t) => e.codes?.find((e) => e.code === t)?.label ?? t;
function m(e, n) {
	let [r = "", ...a] = n.split(" "), o = a.find((e) => /^\d{4}/.test(e)), s = a.find((e) => e !== o);
	return [p(e, r) + (o ? i("role.since", { date: t(o) }) : ""), ...s ? [i("role.hours", { hours: s })] : []].join(", ");
}
function h(e, r) {
	let a = o(r);
	if (a === "") return "";
	switch (e.type) {
		case "code": return p(e, a);
		case "codes":
		case "references": return s(a).map((t) => p(e, t)).join(", ");
		case "roles": return s(a).map((t) => m(e, t)).join("; ");
		case "flag": return i(a === "true" ? "yes" : "no");
		case "day":
		case "date": return t(a);
		case "whole":
		case "decimal": return new Intl.NumberFormat(n()).format(Number(a)) + (e.unit ? ` ${e.unit}` : "");
		case "outline": return i("outline.known");
		case "reference": return typeof r == "object" && r && "label" in r ? String(r.label) : e.codes?.find((e) => e.code === a)?.label ?? i("reference.one");
		default: return a;
	}
}
export { h as a, d as i, s as n, l as o, f as r, c as s, o as t };
