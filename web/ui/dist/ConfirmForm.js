import { $ as e, D as t, E as n, F as r, G as i, K as a, M as o, O as s, R as c, V as l, W as u, X as d, at as f, ct as p, d as m, dt as h, it as g, j as _, lt as v, n as y, nt as b, q as x, tt as S, y as C, z as w } from "./text.js";
import { Lt as T, lt as E } from "./status.svelte.js";
import { a as D, t as O } from "./ErrorSummary.js";
// src/ui/Modal.svelte
var k = l("<dialog><div class=\"modal__head\"><h2 tabindex=\"-1\"> </h2> <button class=\"button button--icon\" type=\"button\"><!><span class=\"sr\"> </span></button></div> <div class=\"modal__body\"><!></div></dialog>");
function A(r, o) {
	v(o, !0);
	let l = m(o, "wide", 3, !1);
	function u(e) {
		let t = document.activeElement;
		return e.showModal(), () => {
			e.close(), t?.focus?.();
		};
	}
	var f = k(), g = e(f), x = e(g), T = S(x, !0), D = b(x, 2), O = e(D);
	E(O, { name: "close" });
	var A = b(O), j = S(A, !0);
	h(D), h(g);
	var M = b(g, 2), N = e(M);
	_(N, () => o.children), h(M), h(f), s(f, () => u), d((e) => {
		n(f, 1, t(["modal", l() && "modal--wide"])), C(f, "aria-labelledby", `${o.id ?? ""}-kop`), C(x, "id", `${o.id ?? ""}-kop`), c(T, o.title), c(j, e);
	}, [() => y("close")]), a("cancel", f, (e) => {
		e.preventDefault(), o.onClose();
	}), i("click", D, function(...e) {
		o.onClose?.apply(this, e);
	}), w(r, f), p();
}
u(["click"]);
// src/forms/ConfirmForm.svelte
var j = l("<p> </p>"), M = l("<div class=\"stack stack--form\"><!> <form class=\"stack stack--form\"><div class=\"stack sentences\"></div> <div class=\"row\"><button type=\"submit\"> </button> <button class=\"button button--secondary\" type=\"button\"> </button></div></form></div>");
function N(s, l) {
	v(l, !0);
	let u = m(l, "danger", 3, !1), _ = f([]), E = f(!1);
	async function k(e) {
		if (e.preventDefault(), !x(E)) {
			g(E, !0), g(_, []);
			try {
				l.onDone(await l.run());
			} catch (e) {
				let t = T(e);
				t.unreachable ? g(_, [{
					field: "",
					text: y("offline.title")
				}]) : t.stale ? g(_, [{
					field: "",
					text: y("clash.reload")
				}]) : g(_, D(t.problem, []));
			} finally {
				g(E, !1);
			}
		}
	}
	var A = M(), N = e(A), P = (e) => {
		O(e, {
			get wrongs() {
				return x(_);
			},
			idOf: (e) => e
		});
	};
	r(N, (e) => {
		x(_).length && e(P);
	});
	var F = b(N, 2), I = e(F);
	o(I, 20, () => l.sentences, (e) => e, (e, t) => {
		var n = j(), r = S(n, !0);
		d(() => c(r, t)), w(e, n);
	}), h(I);
	var L = b(I, 2), R = e(L), z = S(R, !0), B = b(R, 2), V = S(B, !0);
	h(L), h(F), h(A), d((e) => {
		C(F, "aria-label", l.label), n(R, 1, t(["button", u() ? "button--danger" : "button--primary"])), C(R, "aria-busy", x(E) || void 0), c(z, l.label), c(V, e);
	}, [() => y("form.cancel")]), a("submit", F, k), i("click", B, function(...e) {
		l.onCancel?.apply(this, e);
	}), w(s, A), p();
}
u(["click"]);
export { A as n, N as t };
