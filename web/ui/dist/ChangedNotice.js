import { F as e, G as t, H as n, I as r, J as i, M as a, Q as o, R as s, U as c, ct as l, dt as u, et as d, i as f, lt as p, ot as m, tt as h } from "./svelte.js";
import { Et as g, Ot as _, cn as v, kt as y, on as b } from "./shell.js";
// src/frame/ChangedNotice.svelte
var x = s("<div class=\"changed\"><!><p> </p> <button class=\"button button--secondary button--sm\" type=\"button\"> </button></div>"), S = s("<div role=\"status\"><!></div>");
function C(n, s) {
	p(s, !0), f(g);
	var C = S(), w = o(C), T = (t) => {
		var n = x(), a = o(n);
		b(a, { name: "refresh" });
		var s = h(a), l = d(s, !0), f = h(s, 2), p = d(f, !0);
		u(n), i((t, n) => {
			e(l, t), e(p, n);
		}, [() => v("changed.text"), () => v("changed.refresh")]), c("click", f, function(...e) {
			_?.apply(this, e);
		}), r(t, n);
	}, E = m(() => y());
	a(w, (e) => {
		t(E) && e(T);
	}), u(C), r(n, C), l();
}
n(["click"]);
export { C as t };
