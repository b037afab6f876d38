import { Rn as e, Z as t, cn as n, et as r, q as i } from "./shell.js";
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
function u(t, n) {
	let i = o(n);
	return l(t) ? r(i) : t.type === "decimal" && e() === "nl" ? i.replace(".", ",") : i;
}
function d(e, n) {
	let r = n.trim();
	if (r === "") return "";
	switch (e.type) {
		case "day": {
			let e = t(r);
			return e?.length === 10 ? e : null;
		}
		case "date": return t(r);
		case "whole": return /^-?\d+$/.test(r) ? r : null;
		case "decimal": return /^-?\d+([.,]\d+)?$/.test(r) ? r.replace(",", ".") : null;
		default: return r;
	}
}
function f(e, t) {
	return Object.fromEntries(e.map((e) => [e.name, u(e, t[e.name])]));
}
var p = (e, t) => e.codes?.find((e) => e.code === t)?.label ?? t;
function m(e, t) {
	let [r = "", ...a] = t.split(" "), o = a.find((e) => /^\d{4}/.test(e)), s = a.find((e) => e !== o);
	return [p(e, r) + (o ? n("role.since", { date: i(o) }) : ""), ...s ? [n("role.hours", { hours: s })] : []].join(", ");
}
function h(t, r) {
	let a = o(r);
	if (a === "") return "";
	switch (t.type) {
		case "code": return p(t, a);
		case "codes":
		case "references": return s(a).map((e) => p(t, e)).join(", ");
		case "roles": return s(a).map((e) => m(t, e)).join("; ");
		case "flag": return n(a === "true" ? "yes" : "no");
		case "day":
		case "date": return i(a);
		case "whole":
		case "decimal": return new Intl.NumberFormat(e()).format(Number(a)) + (t.unit ? ` ${t.unit}` : "");
		case "outline": return n("outline.known");
		case "reference": return typeof r == "object" && r && "label" in r ? String(r.label) : t.codes?.find((e) => e.code === a)?.label ?? n("reference.one");
		default: return a;
	}
}
export { h as a, d as i, s as n, l as o, f as r, c as s, o as t };
