import { Br as e, Cr as t, Dr as n, Gn as r, Jr as i, Lr as a, Nr as o, Or as s, Xr as c, br as l, cr as u, er as d, fr as f, in as p, kr as m, lr as h, on as g, qr as _, ur as v, xr as y, zr as b } from "./shell.js";
// src/ui/Modal.svelte
var x = t("<dialog><div class=\"modal__head\"><h2 tabindex=\"-1\"> </h2> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button></div> <div class=\"modal__body\"><!></div></dialog>");
function S(t, n) {
	i(n, !0);
	let S = r(n, "wide", 3, !1);
	function C(e) {
		let t = document.activeElement;
		return e.showModal(), () => {
			e.close(), t?.focus?.();
		};
	}
	var w = x(), T = a(w), E = a(T), D = b(E, !0), O = e(E, 2), k = a(O);
	p(k, { name: "close" });
	var A = e(k), j = b(A, !0);
	c(O), c(T);
	var M = e(T, 2), N = a(M);
	f(N, () => n.children), c(M), c(w), v(w, () => C), o((e) => {
		u(w, 1, h(["modal", S() && "modal--wide"])), d(w, "aria-labelledby", `${n.id ?? ""}-kop`), d(E, "id", `${n.id ?? ""}-kop`), l(D, n.title), l(j, e);
	}, [() => g("close")]), m("cancel", w, (e) => {
		e.preventDefault(), n.onClose();
	}), s("click", O, function(...e) {
		n.onClose?.apply(this, e);
	}), y(t, w), _();
}
n(["click"]);
export { S as t };
