import { Br as e, Cr as t, Fr as n, Gr as r, Hr as i, Mr as a, Or as o, Pr as s, Qt as c, Sr as l, St as u, Tr as d, Ur as f, en as p, fr as m, gr as h, hr as g, vr as _, xt as v, yt as y, zn as b } from "./shell.js";
// src/frame/ChangedNotice.svelte
var x = _("<div class=\"changed\"><!><p> </p> <button class=\"button button--secondary button--sm\" type=\"button\"> </button></div>"), S = _("<div role=\"status\"><!></div>");
function C(l, _) {
	f(_, !0), b(y);
	var C = S(), w = a(C), T = (e) => {
		var i = x(), l = a(i);
		c(l, { name: "refresh" });
		var u = n(l), d = s(u, !0), f = n(u, 2), m = s(f, !0);
		r(i), o((e, t) => {
			g(d, e), g(m, t);
		}, [() => p("changed.text"), () => p("changed.refresh")]), t("click", f, function(...e) {
			v?.apply(this, e);
		}), h(e, i);
	}, E = e(() => u());
	m(w, (e) => {
		d(E) && e(T);
	}), r(C), h(l, C), i();
}
l(["click"]);
export { C as t };
