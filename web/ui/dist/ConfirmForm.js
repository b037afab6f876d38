import { Ar as e, Br as t, Cr as n, Dr as r, Gn as i, Hr as a, Jr as o, Lr as s, Nr as c, Or as l, Ur as u, Vn as d, Xr as f, _r as p, br as m, cr as h, er as g, kr as _, lr as v, mr as y, qr as b, xr as x, zr as S } from "./shell.js";
import { a as C, o as w, t as T } from "./ErrorSummary.js";
// src/forms/ConfirmForm.svelte
var E = n("<p> </p>"), D = n("<div class=\"stack stack--form\"><!> <form class=\"stack stack--form\"><div class=\"stack sentences\"></div> <div class=\"row\"><button type=\"submit\"> </button> <button class=\"button button--secondary\" type=\"button\"> </button></div></form></div>");
function O(n, r) {
	o(r, !0);
	let O = i(r, "danger", 3, !1), k = u([]), A = u(!1);
	async function j(t) {
		if (t.preventDefault(), !e(A)) {
			a(A, !0), a(k, []);
			try {
				r.onDone(await r.run());
			} catch (e) {
				let t = d(e);
				t.unreachable ? a(k, [{
					field: "",
					text: w("offline.title")
				}]) : t.stale ? a(k, [{
					field: "",
					text: w("clash.reload")
				}]) : a(k, C(t.problem, []));
			} finally {
				a(A, !1);
			}
		}
	}
	var M = D(), N = s(M), P = (t) => {
		T(t, {
			get wrongs() {
				return e(k);
			},
			idOf: (e) => e
		});
	};
	p(N, (t) => {
		e(k).length && t(P);
	});
	var F = t(N, 2), I = s(F);
	y(I, 20, () => r.sentences, (e) => e, (e, t) => {
		var n = E(), r = S(n, !0);
		c(() => m(r, t)), x(e, n);
	}), f(I);
	var L = t(I, 2), R = s(L), z = S(R, !0), B = t(R, 2), V = S(B, !0);
	f(L), f(F), f(M), c((t) => {
		g(F, "aria-label", r.label), h(R, 1, v(["button", O() ? "button--danger" : "button--primary"])), g(R, "aria-busy", e(A) || void 0), m(z, r.label), m(V, t);
	}, [() => w("form.cancel")]), _("submit", F, j), l("click", B, function(...e) {
		r.onCancel?.apply(this, e);
	}), x(n, M), b();
}
r(["click"]);
export { O as t };
