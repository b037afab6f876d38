import { Ar as e, Br as t, Cr as n, Dr as r, Dt as i, Gr as a, Jr as o, Lr as s, Nr as c, Or as l, Ot as u, Tt as d, Wn as f, Xr as p, _r as m, br as h, in as g, on as _, qr as v, xr as y, zr as b } from "./shell.js";
// src/frame/ChangedNotice.svelte
var x = n("<div class=\"changed\"><!><p> </p> <button class=\"button button--secondary button--sm\" type=\"button\"> </button></div>"), S = n("<div role=\"status\"><!></div>");
function C(n, r) {
	o(r, !0), f(d);
	var C = S(), w = s(C), T = (e) => {
		var n = x(), r = s(n);
		g(r, { name: "refresh" });
		var a = t(r), o = b(a, !0), u = t(a, 2), d = b(u, !0);
		p(n), c((e, t) => {
			h(o, e), h(d, t);
		}, [() => _("changed.text"), () => _("changed.refresh")]), l("click", u, function(...e) {
			i?.apply(this, e);
		}), y(e, n);
	}, E = a(() => u());
	m(w, (t) => {
		e(E) && t(T);
	}), p(C), y(n, C), v();
}
r(["click"]);
export { C as t };
