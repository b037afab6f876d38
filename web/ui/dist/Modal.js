import { Bn as e, Cr as t, Fr as n, Gr as r, Hr as i, Mr as a, Or as o, Pr as s, Qt as c, Sr as l, Ur as u, Yn as d, ar as f, en as p, gr as m, hr as h, ir as g, rr as _, sr as v, vr as y, wr as b } from "./shell.js";
// src/ui/Modal.svelte
var x = y("<dialog><div class=\"modal__head\"><h2 tabindex=\"-1\"> </h2> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button></div> <div class=\"modal__body\"><!></div></dialog>");
function S(l, y) {
	u(y, !0);
	let S = e(y, "wide", 3, !1);
	function C(e) {
		let t = document.activeElement;
		return e.showModal(), () => {
			e.close(), t?.focus?.();
		};
	}
	var w = x(), T = a(w), E = a(T), D = s(E, !0), O = n(E, 2), k = a(O);
	c(k, { name: "close" });
	var A = n(k), j = s(A, !0);
	r(O), r(T);
	var M = n(T, 2), N = a(M);
	v(N, () => y.children), r(M), r(w), f(w, () => C), o((e) => {
		_(w, 1, g(["modal", S() && "modal--wide"])), d(w, "aria-labelledby", `${y.id ?? ""}-kop`), d(E, "id", `${y.id ?? ""}-kop`), h(D, y.title), h(j, e);
	}, [() => p("close")]), b("cancel", w, (e) => {
		e.preventDefault(), y.onClose();
	}), t("click", O, function(...e) {
		y.onClose?.apply(this, e);
	}), m(l, w), i();
}
l(["click"]);
export { S as t };
