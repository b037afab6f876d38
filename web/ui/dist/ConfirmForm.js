import { $n as e, Dr as t, Fr as n, Kt as r, Mn as i, Mr as a, Nr as o, On as s, Or as c, Sr as l, Tr as u, Vn as d, Wt as f, Xn as p, Yn as m, Zn as h, er as g, gr as _, hr as v, lr as y, mr as b, or as x, pr as S, rr as C, sr as w, wr as T, yr as E } from "./shell.js";
import { a as D, o as O, t as k } from "./ErrorSummary.js";
// src/ui/Modal.svelte
var A = y("<dialog><div class=\"modal__head\"><h2 tabindex=\"-1\"> </h2> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button></div> <div class=\"modal__body\"><!></div></dialog>");
function j(t, s) {
	o(s, !0);
	let c = i(s, "wide", 3, !1);
	function g(e) {
		let t = document.activeElement;
		return e.showModal(), () => {
			e.close(), t?.focus?.();
		};
	}
	var _ = A(), y = l(_), S = l(y), C = T(S, !0), D = u(S, 2), O = l(D);
	f(O, { name: "close" });
	var k = u(O), j = T(k, !0);
	n(D), n(y);
	var M = u(y, 2), N = l(M);
	e(N, () => s.children), n(M), n(_), h(_, () => g), E((e) => {
		m(_, 1, p(["modal", c() && "modal--wide"])), d(_, "aria-labelledby", `${s.id ?? ""}-kop`), d(S, "id", `${s.id ?? ""}-kop`), x(C, s.title), x(j, e);
	}, [() => r("close")]), v("cancel", _, (e) => {
		e.preventDefault(), s.onClose();
	}), b("click", D, function(...e) {
		s.onClose?.apply(this, e);
	}), w(t, _), a();
}
S(["click"]);
// src/forms/ConfirmForm.svelte
var M = y("<p> </p>"), N = y("<div class=\"stack stack--form\"><!> <form class=\"stack stack--form\"><div class=\"stack sentences\"></div> <div class=\"row\"><button type=\"submit\"> </button> <button class=\"button button--secondary\" type=\"button\"> </button></div></form></div>");
function P(e, r) {
	o(r, !0);
	let f = i(r, "danger", 3, !1), h = c([]), y = c(!1);
	async function S(e) {
		if (e.preventDefault(), !_(y)) {
			t(y, !0), t(h, []);
			try {
				r.onDone(await r.run());
			} catch (e) {
				let n = s(e);
				n.unreachable ? t(h, [{
					field: "",
					text: O("offline.title")
				}]) : n.stale ? t(h, [{
					field: "",
					text: O("clash.reload")
				}]) : t(h, D(n.problem, []));
			} finally {
				t(y, !1);
			}
		}
	}
	var A = N(), j = l(A), P = (e) => {
		k(e, {
			get wrongs() {
				return _(h);
			},
			idOf: (e) => e
		});
	};
	C(j, (e) => {
		_(h).length && e(P);
	});
	var F = u(j, 2), I = l(F);
	g(I, 20, () => r.sentences, (e) => e, (e, t) => {
		var n = M(), r = T(n, !0);
		E(() => x(r, t)), w(e, n);
	}), n(I);
	var L = u(I, 2), R = l(L), z = T(R, !0), B = u(R, 2), V = T(B, !0);
	n(L), n(F), n(A), E((e) => {
		d(F, "aria-label", r.label), m(R, 1, p(["button", f() ? "button--danger" : "button--primary"])), d(R, "aria-busy", _(y) || void 0), x(z, r.label), x(V, e);
	}, [() => O("form.cancel")]), v("submit", F, S), b("click", B, function(...e) {
		r.onCancel?.apply(this, e);
	}), w(e, A), a();
}
S(["click"]);
export { j as n, P as t };
