import { An as e, Cn as t, Gn as n, Hn as r, Jn as i, Ln as a, Rn as o, Vn as s, Vt as c, Yn as l, Zn as u, _r as d, ar as f, bn as p, br as m, cr as h, dr as g, er as _, mr as v, nr as y, pr as b, rr as x, tr as S, ur as C, vr as w, zn as T, zt as E } from "./shell.js";
import { a as D, o as O, t as k } from "./ErrorSummary.js";
// src/ui/Modal.svelte
var A = u("<dialog><div class=\"modal__head\"><h2 tabindex=\"-1\"> </h2> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button></div> <div class=\"modal__body\"><!></div></dialog>");
function j(n, r) {
	w(r, !0);
	let u = t(r, "wide", 3, !1);
	function p(e) {
		let t = document.activeElement;
		return e.showModal(), () => {
			e.close(), t?.focus?.();
		};
	}
	var _ = A(), v = h(_), b = h(v), x = C(b, !0), D = g(b, 2), O = h(D);
	E(O, { name: "close" });
	var k = g(O), j = C(k, !0);
	m(D), m(v);
	var M = g(v, 2), N = h(M);
	s(N, () => r.children), m(M), m(_), T(_, () => p), f((t) => {
		a(_, 1, o(["modal", u() && "modal--wide"])), e(_, "aria-labelledby", `${r.id ?? ""}-kop`), e(b, "id", `${r.id ?? ""}-kop`), i(x, r.title), i(j, t);
	}, [() => c("close")]), y("cancel", _, (e) => {
		e.preventDefault(), r.onClose();
	}), S("click", D, function(...e) {
		r.onClose?.apply(this, e);
	}), l(n, _), d();
}
_(["click"]);
// src/forms/ConfirmForm.svelte
var M = u("<p> </p>"), N = u("<div class=\"stack stack--form\"><!> <form class=\"stack stack--form\"><div class=\"stack sentences\"></div> <div class=\"row\"><button type=\"submit\"> </button> <button class=\"button button--secondary\" type=\"button\"> </button></div></form></div>");
function P(s, c) {
	w(c, !0);
	let u = t(c, "danger", 3, !1), _ = v([]), T = v(!1);
	async function E(e) {
		if (e.preventDefault(), !x(T)) {
			b(T, !0), b(_, []);
			try {
				c.onDone(await c.run());
			} catch (e) {
				let t = p(e);
				t.unreachable ? b(_, [{
					field: "",
					text: O("offline.title")
				}]) : t.stale ? b(_, [{
					field: "",
					text: O("clash.reload")
				}]) : b(_, D(t.problem, []));
			} finally {
				b(T, !1);
			}
		}
	}
	var A = N(), j = h(A), P = (e) => {
		k(e, {
			get wrongs() {
				return x(_);
			},
			idOf: (e) => e
		});
	};
	n(j, (e) => {
		x(_).length && e(P);
	});
	var F = g(j, 2), I = h(F);
	r(I, 20, () => c.sentences, (e) => e, (e, t) => {
		var n = M(), r = C(n, !0);
		f(() => i(r, t)), l(e, n);
	}), m(I);
	var L = g(I, 2), R = h(L), z = C(R, !0), B = g(R, 2), V = C(B, !0);
	m(L), m(F), m(A), f((t) => {
		e(F, "aria-label", c.label), a(R, 1, o(["button", u() ? "button--danger" : "button--primary"])), e(R, "aria-busy", x(T) || void 0), i(z, c.label), i(V, t);
	}, [() => O("form.cancel")]), y("submit", F, E), S("click", B, function(...e) {
		c.onCancel?.apply(this, e);
	}), l(s, A), d();
}
_(["click"]);
export { j as n, P as t };
