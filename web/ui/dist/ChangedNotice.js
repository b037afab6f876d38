import { Ar as e, Fr as t, Kt as n, Mr as r, Nr as i, Sr as a, Tr as o, Wt as s, ft as c, gr as l, ht as u, jn as d, lr as f, mr as p, mt as m, or as h, pr as g, rr as _, sr as v, wr as y, yr as b } from "./shell.js";
// src/frame/ChangedNotice.svelte
var x = f("<div class=\"changed\"><!><p> </p> <button class=\"button button--secondary button--sm\" type=\"button\"> </button></div>"), S = f("<div role=\"status\"><!></div>");
function C(f, g) {
	i(g, !0), d(c);
	var C = S(), w = a(C), T = (e) => {
		var r = x(), i = a(r);
		s(i, { name: "refresh" });
		var c = o(i), l = y(c, !0), u = o(c, 2), d = y(u, !0);
		t(r), b((e, t) => {
			h(l, e), h(d, t);
		}, [() => n("changed.text"), () => n("changed.refresh")]), p("click", u, function(...e) {
			m?.apply(this, e);
		}), v(e, r);
	}, E = e(() => u());
	_(w, (e) => {
		l(E) && e(T);
	}), t(C), v(f, C), r();
}
g(["click"]);
export { C as t };
