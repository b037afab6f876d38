import { Cn as e, F as t, Kt as n, V as r, z as i } from "./shell.js";
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
function d(e, t) {
	let n = t.trim();
	if (n === "") return "";
	switch (e.type) {
		case "day": {
			let e = i(n);
			return e?.length === 10 ? e : null;
		}
		case "date": return i(n);
		case "whole": return /^-?\d+$/.test(n) ? n : null;
		case "decimal": return /^-?\d+([.,]\d+)?$/.test(n) ? n.replace(",", ".") : null;
		default: return n;
	}
}
function f(e, t) {
	return Object.fromEntries(e.map((e) => [e.name, u(e, t[e.name])]));
}
var p = (e, t) => e.codes?.find((e) => e.code === t)?.label ?? t;
function m(e, r) {
	let [i = "", ...a] = r.split(" "), o = a.find((e) => /^\d{4}/.test(e)), s = a.find((e) => e !== o);
	return [p(e, i) + (o ? n("role.since", { date: t(o) }) : ""), ...s ? [n("role.hours", { hours: s })] : []].join(", ");
}
function h(r, i) {
	let a = o(i);
	if (a === "") return "";
	switch (r.type) {
		case "code": return p(r, a);
		case "codes":
		case "references": return s(a).map((e) => p(r, e)).join(", ");
		case "roles": return s(a).map((e) => m(r, e)).join("; ");
		case "flag": return n(a === "true" ? "yes" : "no");
		case "day":
		case "date": return t(a);
		case "whole":
		case "decimal": return new Intl.NumberFormat(e()).format(Number(a)) + (r.unit ? ` ${r.unit}` : "");
		case "outline": return n("outline.known");
		case "reference": return typeof i == "object" && i && "label" in i ? String(i.label) : n("reference.one");
		default: return a;
	}
}
export { h as a, d as i, s as n, l as o, f as r, c as s, o as t };
