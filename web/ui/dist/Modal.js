import { C as e, D as t, F as n, H as r, I as i, J as a, Q as o, R as s, S as c, U as l, W as u, a as d, ct as f, dt as p, et as m, lt as h, m as g, tt as _, w as v } from "./svelte.js";
import { Zt as y, cn as b, on as x } from "./shell.js";
// src/ui/Modal.svelte
var S = s("<dialog><div class=\"modal__head\"><h2 tabindex=\"-1\"> </h2> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button></div> <div class=\"modal__body\"><!></div></dialog>");
function C(r, s) {
	h(s, !0);
	let C = d(s, "wide", 3, !1);
	var w = S(), T = o(w), E = o(T), D = m(E, !0), O = _(E, 2), k = o(O);
	x(k, { name: "close" });
	var A = _(k), j = m(A, !0);
	p(O), p(T);
	var M = _(T, 2), N = o(M);
	t(N, () => s.children), p(M), p(w), v(w, () => y), a((t) => {
		c(w, 1, e(["modal", C() && "modal--wide"])), g(w, "aria-labelledby", `${s.id ?? ""}-kop`), g(E, "id", `${s.id ?? ""}-kop`), n(D, s.title), n(j, t);
	}, [() => b("close")]), u("cancel", w, (e) => {
		e.preventDefault(), s.onClose();
	}), l("click", O, function(...e) {
		s.onClose?.apply(this, e);
	}), i(r, w), f();
}
r(["click"]);
export { C as t };
