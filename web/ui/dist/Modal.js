import { Ar as e, Er as t, Gr as n, Hn as r, Ir as i, Lr as a, Pr as o, Tr as s, Wr as c, Zn as l, _r as u, ar as d, br as f, en as p, lr as m, nn as h, or as g, qr as _, sr as v, vr as y, wr as b } from "./shell.js";
// src/ui/Modal.svelte
var x = f("<dialog><div class=\"modal__head\"><h2 tabindex=\"-1\"> </h2> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button></div> <div class=\"modal__body\"><!></div></dialog>");
function S(f, b) {
	n(b, !0);
	let S = r(b, "wide", 3, !1);
	function C(e) {
		let t = document.activeElement;
		return e.showModal(), () => {
			e.close(), t?.focus?.();
		};
	}
	var w = x(), T = o(w), E = o(T), D = i(E, !0), O = a(E, 2), k = o(O);
	p(k, { name: "close" });
	var A = a(k), j = i(A, !0);
	_(O), _(T);
	var M = a(T, 2), N = o(M);
	m(N, () => b.children), _(M), _(w), v(w, () => C), e((e) => {
		d(w, 1, g(["modal", S() && "modal--wide"])), l(w, "aria-labelledby", `${b.id ?? ""}-kop`), l(E, "id", `${b.id ?? ""}-kop`), u(D, b.title), u(j, e);
	}, [() => h("close")]), t("cancel", w, (e) => {
		e.preventDefault(), b.onClose();
	}), s("click", O, function(...e) {
		b.onClose?.apply(this, e);
	}), y(f, w), c();
}
b(["click"]);
export { S as t };
