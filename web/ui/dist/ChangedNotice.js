import { Ar as e, Ct as t, Dr as n, Gr as r, Hr as i, Ir as a, Lr as o, Pr as s, Tr as c, Vn as l, Wr as u, _r as d, br as f, en as p, mr as m, nn as h, qr as g, vr as _, wr as v, wt as y, xt as b } from "./shell.js";
// src/frame/ChangedNotice.svelte
var x = f("<div class=\"changed\"><!><p> </p> <button class=\"button button--secondary button--sm\" type=\"button\"> </button></div>"), S = f("<div role=\"status\"><!></div>");
function C(f, v) {
	r(v, !0), l(b);
	var C = S(), w = s(C), T = (n) => {
		var r = x(), i = s(r);
		p(i, { name: "refresh" });
		var l = o(i), u = a(l, !0), f = o(l, 2), m = a(f, !0);
		g(r), e((e, t) => {
			d(u, e), d(m, t);
		}, [() => h("changed.text"), () => h("changed.refresh")]), c("click", f, function(...e) {
			t?.apply(this, e);
		}), _(n, r);
	}, E = i(() => y());
	m(w, (e) => {
		n(E) && e(T);
	}), g(C), _(f, C), u();
}
v(["click"]);
export { C as t };
